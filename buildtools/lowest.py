"""The engine's tests with the oldest version of everything that pyproject.toml allows, on the oldest Python it allows.

What a bound promises is tried so: `.venv-lowest` holds numpy 1.26.0 where the bound says `numpy>=1.26`.
"""

from __future__ import annotations

import hashlib
import json
import shutil
from collections.abc import Sequence
from pathlib import Path

from buildtools import environment
from buildtools.checks import Stage, pytest
from buildtools.shell import ROOT, BuildError, call, say

FOLDER = ROOT / ".venv-lowest"
ENGINE = "tests/engine"
NOT_TESTED = ("ruff", "mypy", "bandit", "detect-secrets", "flake8", "vermin", "PyQt6", "mkdocs", "uv", "check-json")
"""Beginnings of the names of development tools, which no test of the engine imports."""

NEWEST = (3, 12)
"""The newest Python that the oldest versions have wheels for."""


def stages(folders: Sequence[str], *, long: bool) -> list[Stage]:
    """Run the engine's tests with the oldest versions and return their stage.

    Args:
        folders: of the tests; none is all of the engine's.
        long: the tests that take minutes, too.

    Raises:
        BuildError: the environment cannot be made.
    """
    python = ensure()
    return [pytest("lowest", [python], folders or [ENGINE], long=long, env={"OMP_NUM_THREADS": "1"})]


def wanted(pyproject: str) -> list[str]:
    """Return the requirements of the text of a pyproject.toml that the engine's tests need."""
    return [one for one in environment.requirements(pyproject) if not one.startswith(NOT_TESTED)]


def ensure() -> Path:
    """Make the environment where it does not fit pyproject.toml, and return its Python.

    Raises:
        BuildError: there is no uv, no Python is old enough, or the installation failed.
    """
    listed = wanted((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    stamp = {"dependencies": hashlib.sha256("\n".join(sorted(listed)).encode()).hexdigest()}
    python = environment.engine_python(FOLDER)
    if python.exists() and _stamp() == stamp:
        return python
    uv = shutil.which("uv") or shutil.which("uv", path=str(environment.engine_python().parent))
    if uv is None:
        raise BuildError("uv is missing, which alone chooses the oldest versions.", "`build.py setup` installs it.")
    say(f"Installing the oldest versions that pyproject.toml allows in {FOLDER} (minutes, once)")
    shutil.rmtree(FOLDER, ignore_errors=True)
    made = call([uv, "venv", "--quiet", "--python", oldest_python(), FOLDER]) == 0
    if not made or call([uv, "pip", "install", "--python", python, "--resolution", "lowest-direct", *listed]) != 0:
        raise BuildError(
            "The oldest versions could not be installed.", "The lines above name the bound that no version fits."
        )
    (FOLDER / environment.STAMP).write_text(json.dumps(stamp), encoding="utf-8")
    return python


def oldest_python() -> str:
    """Return the oldest Python on the machine on which the engine runs.

    Raises:
        BuildError: each is too old, or too new for the oldest versions.
    """
    versions = [(environment.version_of(path), path) for path in environment.other_pythons()]
    fitting = [(version, path) for version, path in versions if version and environment.OLDEST <= version <= NEWEST]
    if not fitting:
        oldest, newest = (".".join(map(str, version)) for version in (environment.OLDEST, NEWEST))
        raise BuildError(f"There is no Python of {oldest} to {newest} here.", f"Install python{oldest}, for example.")
    return min(fitting)[1]


def _stamp() -> object:
    try:
        return json.loads((FOLDER / environment.STAMP).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return None
