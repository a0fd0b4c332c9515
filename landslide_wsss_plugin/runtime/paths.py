"""Where `engine` and `resources` are: inside the plugin's folder once packaged, beside it in the repository."""

import os
import shutil
import sys
import tempfile
from pathlib import Path

PLUGIN = Path(__file__).resolve().parent.parent


def home() -> Path:
    """Return the folder that holds `engine` and `resources`."""
    return PLUGIN if (PLUGIN / "engine").is_dir() else PLUGIN.parent


def icon(name: str) -> str:
    """Return the path of resources/icons/`name`.svg."""
    return str(home() / "resources" / "icons" / f"{name}.svg")


def style(name: str) -> str:
    """Return the path of resources/styles/`name`.qml."""
    return str(home() / "resources" / "styles" / f"{name}.qml")


def data_folder() -> Path:
    """Return the folder of what the plugin keeps for this user: the engine's environment and models; may be absent.

    It is outside QGIS' profile, which some people sync or copy, and on Windows outside the roaming one. The variable
    LANDSLIDE_WSSS_DATA names another.
    """
    chosen = os.environ.get("LANDSLIDE_WSSS_DATA")
    if chosen:
        return Path(chosen)
    if sys.platform == "win32":
        return Path(os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local") / "landslide-wsss"
    if sys.platform == "darwin":
        return Path.home() / "Library" / "Application Support" / "landslide-wsss"
    return Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share") / "landslide-wsss"


def log_file() -> Path:
    """Return the path of the engine's log, one file a QGIS; what QGIS' earlier sessions left is cleared away."""
    folder = Path(tempfile.gettempdir()) / "landslide_wsss_logs"
    folder.mkdir(parents=True, exist_ok=True)
    mine = folder / f"engine-{os.getpid()}.log"
    others = sorted(set(folder.glob("engine-*.log")) - {mine}, key=lambda path: path.stat().st_mtime)
    for old in others[:-5]:
        old.unlink(missing_ok=True)
    return mine


def is_python(path: str) -> bool:
    """Whether `path` is a program that can be started, as a Python must be."""
    return bool(path) and Path(path).is_file() and shutil.which(path) is not None


def looks_like_qgis(path: str) -> bool:
    """Whether `path` is QGIS itself or QGIS' own Python, which must never be the engine's."""
    return Path(path).stem.lower().startswith("qgis") or Path(path).resolve() == Path(sys.executable).resolve()
