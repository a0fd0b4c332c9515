"""The version, which stands in metadata.txt alone, and the files that come with the engine."""

import configparser
import importlib.metadata
from functools import cache
from pathlib import Path

PACKAGE = "landslide-wsss-engine"
ROOT = Path(__file__).resolve().parent.parent
"""The folder that holds `engine`, `metadata.txt` and `resources`: the repository, or the installed plugin."""


def resource(name: str) -> Path:
    """Return the path of a file of `resources`, which pip installs into the package itself; it may be absent."""
    beside = ROOT / "resources" / name
    inside = Path(__file__).resolve().parent / "resources" / name
    return inside if inside.exists() and not beside.exists() else beside


@cache
def version() -> str:
    """Return the version that metadata.txt states; where pip installed the engine, the one that it was built from."""
    manifest = configparser.ConfigParser(interpolation=None)
    manifest.read(ROOT / "metadata.txt", encoding="utf-8")
    if manifest.has_option("general", "version"):
        return manifest.get("general", "version")
    try:
        return importlib.metadata.version(PACKAGE)
    except importlib.metadata.PackageNotFoundError:
        return "0+unknown"
