"""Where `engine` and `resources` are: inside the plugin's folder once packaged, beside it in the repository."""

import contextlib
import functools
import os
import shutil
import stat
import sys
import tempfile
from pathlib import Path
from typing import Any

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


def shipped_attributes() -> Path:
    """Return the folder resources/attributes, of the templates that come with the plugin."""
    return home() / "resources" / "attributes"


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
    folder = private_folder("logs")
    mine = folder / f"engine-{os.getpid()}.log"
    with contextlib.suppress(OSError):
        others = sorted(set(folder.glob("engine-*.log")) - {mine}, key=lambda path: path.lstat().st_mtime)
        for old in others[:-5]:
            old.unlink(missing_ok=True)
    return mine


def private_folder(name: str) -> Path:
    """Return a folder that only this user can look into: in the data folder, else one of a random name.

    On a shared computer the data folder may be everybody's, and somebody else's logs or links may stand in it.
    """
    folder = data_folder() / name
    try:
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        if _is_own(folder):
            folder.chmod(0o700)
            return folder
    except OSError:
        pass
    return _random_folder(name)


def open_private(path: Path) -> Any:
    """Open a file to add bytes to it; readable for this user alone, and never through a link.

    Raises:
        OSError: it cannot be opened, or is a link.
    """
    no_link = getattr(os, "O_NOFOLLOW", 0)  # Windows has neither the flag nor links that everybody may make
    return open(path, "ab", opener=lambda name, flags: os.open(name, flags | no_link, 0o600))


def _is_own(folder: Path) -> bool:
    found = folder.lstat()
    mine = not hasattr(os, "getuid") or found.st_uid == os.getuid()
    return mine and stat.S_ISDIR(found.st_mode) and os.access(folder, os.W_OK | os.X_OK)


@functools.cache
def _random_folder(name: str) -> Path:
    return Path(tempfile.mkdtemp(prefix=f"landslide_wsss_{name}_"))


def is_python(path: str) -> bool:
    """Whether `path` is a program that can be started, as a Python must be."""
    return bool(path) and Path(path).is_file() and shutil.which(path) is not None


def looks_like_qgis(path: str) -> bool:
    """Whether `path` is QGIS itself or QGIS' own Python, which must never be the engine's."""
    return Path(path).stem.lower().startswith("qgis") or Path(path).resolve() == Path(sys.executable).resolve()
