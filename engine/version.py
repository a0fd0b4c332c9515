"""The version, read from metadata.txt, the only place where it stands."""

import configparser
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
"""The folder that holds `engine`, `metadata.txt` and `resources`: the repository, or the installed plugin."""


@cache
def version() -> str:
    """Return the version that metadata.txt states."""
    manifest = configparser.ConfigParser(interpolation=None)
    manifest.read(ROOT / "metadata.txt", encoding="utf-8")
    return manifest.get("general", "version", fallback="0+unknown")
