"""Pythons that can hold the engine's environment: those on the machine, QGIS' own, the one the user points to."""

import glob
import json
import os
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from landslide_wsss_plugin.runtime.child_environment import scrubbed
from landslide_wsss_plugin.runtime.processes import find_program, no_window
from landslide_wsss_plugin.runtime.registered import registered_pythons

OLDEST, NEWEST_KNOWN, NEWEST = (3, 10), (3, 13), (3, 14)
"""The versions that have packages; up to NEWEST_KNOWN every list of requirements fits."""

PROBE_S = 20.0
PROBE = """
import json, platform, struct, sys, sysconfig
def has(name):
    try:
        __import__(name)
    except Exception:
        return False
    return True
print(json.dumps({
    "version": list(sys.version_info[:3]), "bits": 8 * struct.calcsize("P"), "machine": platform.machine(),
    "implementation": sys.implementation.name, "venv": has("venv"), "ensurepip": has("ensurepip"), "pip": has("pip"),
    "ssl": has("ssl"), "base": sys.prefix == sys.base_prefix, "base_executable": getattr(sys, "_base_executable", ""),
    "free_threaded": bool(sysconfig.get_config_var("Py_GIL_DISABLED")), "conda": "conda" in sys.version.lower(),
}))
"""


@dataclass(frozen=True)
class Interpreter:
    """A Python on this machine.

    Args:
        path: its program.
        version: such as (3, 11, 7).
        can_make: whether it can make an environment with pip by itself.
        problem: why it cannot be used: "", "old", "new", "bits", "kind", "ssl".
        conda: whether it is conda's.
        has_pip: whether it has pip of its own, which can fill an environment that has none.
    """

    path: Path
    version: "tuple[int, int, int]"
    can_make: bool
    problem: str = ""
    conda: bool = False
    has_pip: bool = False

    @property
    def minor(self) -> "tuple[int, int]":
        """Major and minor version."""
        return self.version[:2]

    @property
    def words(self) -> str:
        """Its version and path, for people."""
        return f"Python {'.'.join(map(str, self.version))} ({self.path})"


def best(chosen: str) -> Optional[Interpreter]:
    """Return the Python that the user points to; None where it cannot be used."""
    found = probe(Path(chosen))
    return found if found is not None and not found.problem else None


def best_of(found: Iterable[Interpreter]) -> Optional[Interpreter]:
    """Return the best of several: the newest that every package is known to fit and that makes environments itself."""
    return max((python for python in found if not python.problem), key=_rank, default=None)


def probe(path: Path) -> Optional[Interpreter]:
    """Ask a Python what it is; None where it does not run."""
    try:
        answer = subprocess.run(
            [str(path), "-I", "-c", PROBE],
            capture_output=True,
            timeout=PROBE_S,
            check=True,
            env=scrubbed(os.environ),
            stdin=subprocess.DEVNULL,
            **no_window(),
        ).stdout
        values: dict[str, Any] = json.loads(answer.decode("utf-8"))
        major, minor, patch = values["version"]
    except (OSError, ValueError, KeyError, subprocess.SubprocessError):
        return None
    can_make = bool(values["venv"] and values["ensurepip"])
    version = (int(major), int(minor), int(patch))
    return Interpreter(path, version, can_make, _problem(values), bool(values["conda"]), bool(values["pip"]))


def everywhere() -> "list[Path]":
    """Return the programs that may be a Python: PATH, where installers put it or say it is, QGIS' own, each once."""
    found: dict[str, Path] = {}
    for pattern in _patterns():
        for name in sorted(glob.glob(pattern)):  # noqa: PTH207  (folders hold patterns of their own)
            path = Path(name)
            if {"WindowsApps", "shims"} & set(path.parts) or not os.access(path, os.X_OK) or path.is_dir():
                continue  # the Store's stand-in opens a shop window; pyenv's shims lead to the others
            found.setdefault(os.path.realpath(path), path)
    return list(found.values())


def qgis_python() -> "Optional[Path]":
    """Return QGIS' own Python, which may be the base of an environment and is never installed into."""
    places = [Path(sys.exec_prefix) / "python.exe", Path(sys.executable).parent / "python3.exe"]
    if sys.platform == "darwin":
        places = [Path(sys.executable).parent / "bin" / "python3", Path(sys.exec_prefix) / "bin" / "python3"]
    elif sys.platform != "win32":
        places = [Path(sys.exec_prefix) / "bin" / "python3"]
    return next((path for path in places if path.is_file()), None)


def uv() -> "Optional[str]":
    """Return the path of uv, where the user has it."""
    name = "uv.exe" if sys.platform == "win32" else "uv"
    usual = [Path.home() / ".local" / "bin" / name, Path.home() / ".cargo" / "bin" / name]
    return find_program("uv") or next((str(path) for path in usual if path.is_file()), None)


def _patterns() -> "list[str]":
    folders = [folder for folder in os.environ.get("PATH", "").split(os.pathsep) if Path(folder).is_absolute()]
    home = str(Path.home())
    if sys.platform == "win32":
        roots = [f"{home}\\AppData\\Roaming\\uv\\python\\cpython-3*", f"{home}\\.pyenv\\pyenv-win\\versions\\3*"]
        patterns = [glob.escape(str(path)) for path in registered_pythons()]  # whoever installs one says so there
        patterns += [f"{folder}\\python.exe" for folder in [*roots, *folders]]
    else:
        roots = ["/usr/bin", "/usr/local/bin", "/opt/homebrew/bin", f"{home}/.local/bin"]
        roots += [f"{home}/.pyenv/versions/3*/bin", f"{home}/.local/share/uv/python/cpython-3*/bin"]
        roots += ["/Library/Frameworks/Python.framework/Versions/3*/bin", "/opt/python/*/bin"]
        patterns = [f"{folder}/python3.[0-9][0-9]" for folder in [*roots, *folders]]
        patterns += [f"{folder}/python3" for folder in [*roots, *folders]]
    own = qgis_python()
    return [*patterns, *([glob.escape(str(own))] if own is not None else [])]


def _problem(values: "dict[str, Any]") -> str:
    version = tuple(values["version"][:2])
    if values["implementation"] != "cpython" or values["free_threaded"] or not values["base"]:
        return "kind"  # an environment on an environment breaks when the lower one goes
    if values["bits"] != 64:
        return "bits"
    if not values["ssl"]:
        return "ssl"
    return "old" if version < OLDEST else "new" if version > NEWEST else ""


def _rank(found: Interpreter) -> "tuple[bool, bool, bool, tuple[int, int, int]]":
    """Sort by: makes environments by itself, no conda, every package known, newest."""
    return found.can_make, not found.conda, found.minor <= NEWEST_KNOWN, found.version
