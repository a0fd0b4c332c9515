"""The engine's own Python environment, `.venv`: made once, reused while pyproject.toml asks for the same."""

from __future__ import annotations

import ast
import glob
import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from buildtools.debian import apt_install, apt_is_here
from buildtools.shell import ROOT, BuildError, Command, call, clean_environment, is_windows, say, works

VENV = ROOT / ".venv"
OLDEST = (3, 10)
"""The oldest Python that the engine runs on."""

NEWEST_KNOWN = (3, 13)
"""The newest that every dependency surely has wheels for; a newer one is taken only where nothing else is."""

STAMP = "landslide-wsss.json"
"""In the environment: what was asked for when its installation ended well."""

UNFINISHED = "landslide-wsss.installing"
"""In the environment: the number of the process that installs, or was interrupted when it did."""

PROBE_S = 900
"""Seconds that the first import of the packages may take: on a slow disk, under a virus scanner, on a busy machine."""

PROBE = "import torch, torchvision, rasterio, shapely, pyproj, pyogrio, skimage, safetensors; torchvision.ops.nms"


def engine_python(folder: Path | None = None) -> Path:
    """Return the path of the environment's Python, whether it is there or not."""
    folder = folder or VENV
    return folder / "Scripts" / "python.exe" if is_windows() else folder / "bin" / "python"


def locked() -> bool:
    """Whether the environment is filled with exactly what `lock_file` names, as the workflows ask for."""
    return bool(os.environ.get("LANDSLIDE_WSSS_LOCKED"))


def lock_file() -> Path:
    """Return the list of every version and hash of the development environment; `build.py lock` writes it."""
    return ROOT / "requirements-dev.txt"


def dependencies(pyproject: str) -> list[str]:
    """Return what the engine itself needs, as the text of a pyproject.toml lists it."""
    return requirements(pyproject, ("dependencies",))


def requirements(pyproject: str, keys: Sequence[str] = ("dependencies", "dev")) -> list[str]:
    """Return the dependencies and the development extras that the text of a pyproject.toml lists."""
    found: list[str] = []
    for key in keys:
        match = re.search(rf"^{key} = (\[.*?^\])", pyproject, re.MULTILINE | re.DOTALL)
        if match is None:
            raise BuildError(f"pyproject.toml has no list '{key}'.", "Put it back; git shows what it was.")
        found += ast.literal_eval(match.group(1))  # a TOML list of strings is a Python list, comments too
    return found


def wanted(pyproject: str) -> dict[str, str]:
    """Return what the stamp holds for an environment that fits this pyproject.toml."""
    listed = "\n".join(sorted(requirements(pyproject))) + (lock_file().read_text(encoding="utf-8") if locked() else "")
    return {"dependencies": hashlib.sha256(listed.encode()).hexdigest()}


def state(folder: Path, pyproject: str) -> str:
    """Return "absent", "interrupted", "outdated" or "ready" for an environment's folder."""
    if (folder / UNFINISHED).exists():
        return "interrupted"
    if not engine_python(folder).exists():
        return "absent"
    try:
        stamp = json.loads((folder / STAMP).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return "outdated"  # someone else's, or an older one: bring it up to date
    return "ready" if stamp == wanted(pyproject) else "outdated"


def ensure() -> Path:
    """Make the engine's environment where it is not ready, and return its Python.

    Raises:
        BuildError: no Python is new enough, or the installation failed.
    """
    pyproject = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    now = state(VENV, pyproject)
    if now == "ready":
        return engine_python()
    if now == "interrupted":
        _refuse_while_another_installs()
        say(f"The installation of {VENV.name} was interrupted; starting it again")
    if now in ("interrupted", "absent"):
        shutil.rmtree(VENV, ignore_errors=True)
    say(f"Installing the engine's environment in {VENV} (PyTorch is large: this takes minutes, once)")
    by_hash: Command = ["--require-hashes", "--requirement", lock_file()]
    _create_and_fill(by_hash if locked() else requirements(pyproject))
    if not works([engine_python(), "-c", PROBE], PROBE_S):
        call([engine_python(), "-c", PROBE])  # again, with its traceback shown
        raise BuildError(
            "The engine's packages were installed but cannot be imported.",
            f"Delete {VENV} and run again; the lines above name the package.",
        )
    (VENV / STAMP).write_text(json.dumps(wanted(pyproject)), encoding="utf-8")
    (VENV / UNFINISHED).unlink()
    return engine_python()


def _create_and_fill(packages: Sequence[str | Path]) -> None:
    """Create the environment and install into it, by uv where it works, else by venv and pip.

    Args:
        packages: the arguments of `pip install`.
    """
    uv = shutil.which("uv")
    if uv and works([uv, "--version"]):
        if not engine_python().exists():
            call([uv, "venv", "--python", find_python(), VENV])
        _mark_unfinished()
        if call([uv, "pip", "install", "--python", engine_python(), *packages]) == 0:
            return
        say("uv could not install the packages; trying pip")
    if not works([engine_python(), "-m", "pip", "--version"]):
        _create_by_venv()
    _mark_unfinished()
    pip: Command = [engine_python(), "-m", "pip", "install", "--disable-pip-version-check", *packages]
    if call(pip) != 0:
        raise BuildError(
            "The engine's packages could not be installed.",
            "The lines above say why; most often it is the network or a full disk. Run the same command again.",
        )


def _mark_unfinished() -> None:
    VENV.mkdir(parents=True, exist_ok=True)
    (VENV / UNFINISHED).write_text(str(os.getpid()), encoding="utf-8")
    (VENV / STAMP).unlink(missing_ok=True)


def _refuse_while_another_installs() -> None:
    try:
        other = int((VENV / UNFINISHED).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return
    if Path(f"/proc/{other}").exists() and other != os.getpid():  # elsewhere nobody tells without ending it
        raise BuildError(
            f"Another build.py installs into {VENV} just now (process {other}).",
            "Wait until it is done, then run again.",
        )


def _create_by_venv() -> None:
    python = find_python()
    if not works([python, "-c", "import ensurepip, venv"]):
        version = version_of(python) or OLDEST
        if not apt_is_here() or not python.startswith("/usr/bin/"):
            raise BuildError(f"{python} has no ensurepip.", "Install its venv package, or another Python.")
        system = version_of("/usr/bin/python3") == version
        name = "python3-venv" if system else f"python{version[0]}.{version[1]}-venv"
        apt_install([name], "Python's venv")
    shutil.rmtree(VENV, ignore_errors=True)
    if call([python, "-m", "venv", VENV]) != 0:
        raise BuildError(f"{python} could not make {VENV}.", "The lines above say why.")


def find_python() -> str:
    """Return a Python of 3.10 or newer: this one, else the newest on the machine.

    Raises:
        BuildError: there is none.
    """
    if sys.version_info >= OLDEST:
        if sys.prefix == sys.base_prefix:
            return sys.executable
        name = "python.exe" if is_windows() else f"bin/python{sys.version_info[0]}.{sys.version_info[1]}"
        return str(Path(sys.base_prefix) / name)  # never build an environment on another environment
    here = f"{sys.version_info[0]}.{sys.version_info[1]}"
    found = [(version, path) for path in other_pythons() for version in [version_of(path)] if version]
    newer = [(version, path) for version, path in found if version >= OLDEST]
    if not newer:
        raise BuildError(
            f"The engine needs Python 3.10 or newer; this is {here} and no newer one was found.",
            "Install python3.11, for example, then run this again with it.",
        )
    version, path = max(newer, key=lambda python: (python[0] <= NEWEST_KNOWN, python[0]))
    say(f"This Python is {here}; the engine gets {path} ({version[0]}.{version[1]})")
    return path


def other_pythons() -> list[str]:
    """Return paths of the Pythons on PATH and where pyenv keeps them."""
    folders = [*os.environ.get("PATH", "").split(os.pathsep), str(Path.home() / ".pyenv/versions/*/bin")]
    names = ("python3.[0-9][0-9]", "python3.[0-9][0-9].exe", "python3", "python.exe")
    patterns = [f"{folder}/{name}" for folder in folders if folder for name in names]
    return sorted({path for pattern in patterns for path in glob.glob(pattern)})  # noqa: PTH207  (folders hold *)


def version_of(python: str) -> tuple[int, int] | None:
    """Return the (major, minor) version of a Python, or None where it does not run."""
    question = [python, "-c", "import sys; print(*sys.version_info[:2])"]
    try:
        answer = subprocess.run(
            question, capture_output=True, text=True, timeout=20, check=True, env=clean_environment()
        ).stdout
        major, minor = answer.split()
        return int(major), int(minor)
    except (OSError, ValueError, subprocess.SubprocessError):
        return None
