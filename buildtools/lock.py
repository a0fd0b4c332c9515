"""The lists of packages, every version and hash: of the plugin's users, with their sizes, and of the developers."""

from __future__ import annotations

import json
import re
import subprocess
import tempfile
from pathlib import Path

from buildtools import environment, windows
from buildtools.shell import ROOT, BuildError, Command, clean_environment, say

FOLDER = ROOT / "resources" / "requirements"
OLDEST_PYTHON = "3.10"

BUILDS = {
    "standard": ("torch==2.14.1", "torchvision==0.29.1"),
    "cuda12": ("torch==2.7.1", "torchvision==0.22.1"),  # the last whose usual packages are for CUDA 12.6
}
"""The PyTorch of each list; `landslide_wsss_plugin/runtime/builds.py` says for whom it is."""

PINNED = (
    # a version that has wheels for each Python: the newest ones have none for the older
    "msvc-runtime==14.42.34433 ; sys_platform == 'win32' and python_full_version < '3.11'",
    "msvc-runtime==14.44.35112 ; sys_platform == 'win32' and python_full_version >= '3.11'",
)
"""What is asked for beside the dependencies, because the resolver looks at no wheel."""

WINDOWS_TESTS = (
    # as under Wine 8, which lacks functions of Windows that newer ones call
    "numpy==1.26.4",
    "scipy==1.14.1",
    "safetensors==0.4.3",
    "pytest",
    "pytest-timeout",
    "hypothesis",
    "grad-cam",
    "torchcam",
    "scikit-learn",
    "distributed",
)
"""What the tests under Windows' Python need beside the dependencies."""

HEADER = "# Made by `python3 build.py lock`; the plugin installs exactly these.\n"

DEVELOPMENT_HEADER = "# Made by `python3 build.py lock --development`; the workflows install exactly these.\n"


def write_locks(python: Path) -> list[Path]:
    """Resolve every list anew for all systems and Pythons, and write them with their table of sizes.

    Args:
        python: the engine's Python, whose environment has uv.

    Raises:
        BuildError: uv found no solution.
    """
    FOLDER.mkdir(parents=True, exist_ok=True)
    pyproject = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    others = [line for line in environment.dependencies(pyproject) if not re.match(r"torch(vision)?\b", line)]
    written, sizes = [], {}
    for name, torch in BUILDS.items():
        say(f"Resolving {name}")
        with tempfile.TemporaryDirectory() as folder:
            wanted = Path(folder) / "requirements.in"
            wanted.write_text("\n".join([*others, *PINNED, *torch]) + "\n", encoding="utf-8")
            lock, table = Path(folder) / "lock.txt", Path(folder) / "pylock.toml"
            _compile(python, wanted, lock)
            _compile(python, wanted, table)
            target = FOLDER / f"{name}.txt"
            target.write_text(HEADER + lock.read_text(encoding="utf-8"), encoding="utf-8")
            written.append(target)
            sizes[name] = json.loads(_answer([python, "-m", "buildtools.wheel_targets", "sizes", table]))
    written.append(_write_windows(python, others))
    target = FOLDER / "sizes.json"
    target.write_text(json.dumps(sizes, indent=1) + "\n", encoding="utf-8")
    return [*written, target]


def write_development_lock(python: Path) -> Path:
    """Resolve anew what `build.py setup` installs where LANDSLIDE_WSSS_LOCKED is set, and write it with its hashes.

    Args:
        python: the engine's Python, whose environment has uv.

    Raises:
        BuildError: uv found no solution.
    """
    say("Resolving the development environment")
    pyproject = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    with tempfile.TemporaryDirectory() as folder:
        wanted, lock = Path(folder) / "requirements.in", Path(folder) / "lock.txt"
        wanted.write_text("\n".join([*environment.requirements(pyproject), *PINNED]) + "\n", encoding="utf-8")
        _compile(python, wanted, lock)
        target = environment.lock_file()
        target.write_text(DEVELOPMENT_HEADER + lock.read_text(encoding="utf-8"), encoding="utf-8")
    return target


def _write_windows(python: Path, others: list[str]) -> Path:
    """Resolve what the tests under Windows' Python install."""
    say("Resolving the packages of the tests under Windows' Python")
    with tempfile.TemporaryDirectory() as folder:
        wanted, lock = Path(folder) / "requirements.in", Path(folder) / "lock.txt"
        lines = [*others, *PINNED, *WINDOWS_TESTS, *BUILDS["standard"]]
        wanted.write_text("\n".join(lines) + "\n", encoding="utf-8")
        words: Command = [python, "-m", "uv", "pip", "compile", wanted, "--output-file", lock, "--quiet"]
        words += ["--python-platform", "x86_64-pc-windows-msvc", "--python-version", "3.11", "--generate-hashes"]
        _answer([*words, "--no-annotate", "--no-header", "--no-emit-index-url"])
        header = "# Made by `python3 build.py lock`; `python3 build.py test --windows` installs exactly these.\n"
        windows.WHEELS.write_text(header + lock.read_text(encoding="utf-8"), encoding="utf-8")
    return windows.WHEELS


def _compile(python: Path, wanted: Path, out: Path) -> None:
    compile_: Command = [python, "-m", "uv", "pip", "compile", wanted, "--universal", "--python-version", OLDEST_PYTHON]
    quiet = ["--generate-hashes", "--no-annotate", "--no-header", "--no-emit-index-url", "--quiet"]
    kind = ["--format", "pylock.toml"] if out.suffix == ".toml" else []
    _answer([*compile_, *quiet, *kind, "--output-file", out])


def _answer(command: Command) -> str:
    words = [str(word) for word in command]
    done = subprocess.run(words, cwd=ROOT, env=clean_environment(), capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise BuildError(
            f"{' '.join(words[1:5])} failed: {done.stderr.strip()[-500:]}", "Check the network, run again."
        )
    return done.stdout
