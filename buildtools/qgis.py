"""QGIS on this machine: whether it is there, and the plugin in one of its profiles."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import zipfile
from dataclasses import dataclass
from pathlib import Path

from buildtools.debian import apt_install, apt_is_here
from buildtools.ini import set_keys
from buildtools.shell import BUILD, PLUGIN, BuildError, works

DEBIAN_PACKAGES = (
    *("qgis", "python3-qgis", "qgis-providers", "xvfb", "xauth"),
    *("python3-pytest", "python3-pip", "python3-venv"),  # the tests install the engine on the system's Python
)

ELSEWHERE = (
    "Install QGIS 3.22 or newer (https://qgis.org/download) so that qgis and qgis_process are on PATH, and for the "
    "tests Xvfb with xvfb-run, and pytest, pip and venv for QGIS' Python."
)


@dataclass(frozen=True)
class Qgis:
    """The programs of a QGIS.

    Args:
        python: the Python that can import `qgis`.
        process: qgis_process.
        window: qgis itself.
    """

    python: str
    process: str
    window: str

    def environment(self, configuration: Path | None = None, *, headless: bool = False) -> dict[str, str]:
        """Return variables for any of these programs.

        QGIS' embedded Python looks for its library beside the first `python3` on PATH, which an environment, conda or
        pyenv may have put there: QGIS' own goes first.

        Args:
            configuration: a configuration folder in the place of the user's own.
            headless: whether to open no window.
        """
        path = os.pathsep.join([str(Path(self.python).parent), os.environ.get("PATH", os.defpath)])
        own = {"QGIS_CUSTOM_CONFIG_PATH": str(configuration)} if configuration else {}
        return {"PATH": path, **own, **({"QT_QPA_PLATFORM": "offscreen"} if headless else {})}


def _missing(need_tests: bool) -> list[str]:  # noqa: FBT001
    """Return what is not here, in words."""
    programs = ["qgis", "qgis_process", *(["xvfb-run", "xauth"] if need_tests else [])]
    found = [program for program in programs if shutil.which(program) is None]
    modules = ["qgis.core", *(["pytest", "pip", "ensurepip"] if need_tests else [])]
    return found + [f"Python module {name}" for name in modules if not works([_python(), "-c", f"import {name}"])]


def _python() -> str:
    """Return the Python that QGIS uses: the system's, never an environment's."""
    return os.environ.get("QGIS_PYTHON", "/usr/bin/python3")


def ensure(need_tests: bool = False) -> Qgis:  # noqa: FBT001, FBT002
    """Find QGIS, install it by apt where that is possible, and return its programs.

    Args:
        need_tests: whether Xvfb and pytest are needed as well.

    Raises:
        BuildError: something is missing and cannot be installed from here; the message says what.
    """
    missing = _missing(need_tests)
    if missing and apt_is_here():
        apt_install(DEBIAN_PACKAGES, "QGIS (" + ", ".join(missing) + ")")
        missing = _missing(need_tests)
    if missing:
        raise BuildError(f"Missing on this machine: {', '.join(missing)}.", ELSEWHERE)
    # Debian's wrapper of qgis_process hands it options of the window (/etc/default/qgis), which it refuses.
    process = shutil.which("qgis_process.bin") or shutil.which("qgis_process") or ""
    return Qgis(_python(), process, shutil.which("qgis") or "")


def default_profiles() -> Path:
    """Return the folder of QGIS' profiles on this system."""
    if sys.platform == "win32":
        return Path(os.environ.get("APPDATA", str(Path.home()))) / "QGIS/QGIS3/profiles"
    if sys.platform == "darwin":
        return Path.home() / "Library/Application Support/QGIS/QGIS3/profiles"
    return Path(os.environ.get("XDG_DATA_HOME", str(Path.home() / ".local/share"))) / "QGIS/QGIS3/profiles"


def install_plugin(package: Path, profiles: Path, profile: str, python: Path) -> Path:
    """Unpack the package into a profile, turn the plugin on and tell it the engine's Python.

    Args:
        package: the plugin's zip.
        profiles: the folder that holds the profiles, as `qgis --profiles-path P` has it in `P/profiles`.
        profile: the profile's name; made where it is not there.
        python: the engine's Python.

    Returns:
        The plugin's folder in the profile.

    Raises:
        BuildError: the profile cannot be written.
    """
    home = profiles / profile
    plugins = home / "python" / "plugins"
    target = plugins / PLUGIN
    try:
        plugins.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix=".installing-", dir=plugins) as folder:
            with zipfile.ZipFile(package) as archive:
                archive.extractall(folder)
            if target.is_symlink():
                target.unlink()  # a developer's link: never delete what it points to
            elif target.exists():
                target.replace(Path(folder) / "old")
            (Path(folder) / PLUGIN).replace(target)
        ini = home / "QGIS" / "QGIS3.ini"
        set_keys(ini, "PythonPlugins", {PLUGIN: "true"})
        set_keys(ini, "landslide_wsss", {"engine_python": python.as_posix()})
    except OSError as error:
        raise BuildError(
            f"The plugin cannot be installed in {home}: {error.strerror}.",
            "Close QGIS, check that the folder can be written, and run again.",
        ) from error
    return target


def own_configuration(name: str) -> Path:
    """Return a QGIS configuration folder of build.py's own; its profile is `profiles/default` inside."""
    return BUILD / f"qgis-{name}"
