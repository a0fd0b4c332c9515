"""Where things are, how commands are started, and the errors that a user can put right."""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Union

ROOT = Path(__file__).resolve().parent.parent
"""The repository."""

BUILD = ROOT / "build"
"""Everything that build.py makes for itself: profiles, test reports, logs."""

PLUGIN = "landslide_wsss_plugin"
"""The plugin's folder, as QGIS names it."""

LEAKS = ("PYTHONPATH", "PYTHONHOME", "PYTHONSTARTUP", "VIRTUAL_ENV", "CONDA_PREFIX", "__PYVENV_LAUNCHER__")
"""Variables by which the Python of this process would reach into another program's Python."""


Command = list[Union[str, Path]]
"""The words of a command."""


class BuildError(Exception):
    """Something the user can put right.

    Args:
        message: one sentence: what is wrong.
        hint: what to do about it.
    """

    def __init__(self, message: str, hint: str = "") -> None:
        super().__init__(f"{message} {hint}".strip())


def say(text: str) -> None:
    """Print one line for people, in order with the output of started programs."""
    print(f"-- {text}", flush=True)


def clean_environment(changes: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return this process' environment without what leaks into another Python, with `changes` on top."""
    environment = {name: value for name, value in os.environ.items() if name not in LEAKS}
    environment.update(changes or {})
    return environment


def call(command: Sequence[str | Path], env: Mapping[str, str] | None = None, log: Path | None = None) -> int:
    """Run a command from the repository's root without stdin; return its exit code.

    Args:
        command: its words.
        env: variables for it.
        log: a file that takes its output; None shows it.
    """
    words = [str(word) for word in command]
    print("$ " + " ".join(shlex.quote(word) for word in words), flush=True)
    environment = clean_environment(env)
    try:
        if log is None:
            return subprocess.run(words, cwd=ROOT, env=environment, stdin=subprocess.DEVNULL, check=False).returncode
        with log.open("wb") as file:
            return subprocess.run(
                words,
                cwd=ROOT,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=file,
                stderr=subprocess.STDOUT,
                check=False,
            ).returncode
    except FileNotFoundError as error:
        raise BuildError(f"The program {words[0]} was not found.", "Install it, or put it on PATH.") from error


def need(command: Sequence[str | Path], what: str, env: Mapping[str, str] | None = None) -> None:
    """Run a command that must succeed.

    Raises:
        BuildError: it did not; `what` names it in the message.
    """
    code = call(command, env)
    if code != 0:
        raise BuildError(f"{what} failed with exit code {code}.", "The lines above say why.")


def works(command: Sequence[str | Path], seconds: float = 60) -> bool:
    """Return whether a command runs quietly and exits 0 within some seconds."""
    try:
        finished = subprocess.run(
            [str(word) for word in command],
            cwd=ROOT,
            env=clean_environment(),
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=seconds,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return finished.returncode == 0


def is_windows() -> bool:
    """Return whether this is Windows."""
    return sys.platform == "win32"
