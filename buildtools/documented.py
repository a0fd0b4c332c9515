"""The shell commands that the documentation shows, and how the tests run each of them."""

from __future__ import annotations

import re
from pathlib import Path

from buildtools.shell import ROOT

PAGES = ("README.md", "docs/QUICKSTART.md", "docs/TUTORIAL.md", "docs/COMMANDLINE.md", "docs/PROCESSING.md")
"""The pages whose every command is run."""

ENGINE = ".venv/bin/python -m engine "
BUILD = "python3 build.py "
PROCESS = "qgis_process "

NEED_QGIS = (f"{BUILD}demo", f"{BUILD}gui", PROCESS)
"""How commands begin that need QGIS: tests/desktop runs them, tests/build the others."""

NOT_RUN = {
    f"{BUILD}test": "it runs these tests themselves",
    f"{BUILD}test --engine": "it runs these tests themselves",
    f"{BUILD}test --windows": "it runs these tests themselves, in Windows' Python, for an hour",
    f"{BUILD}test --qgis 3.40": "it runs the plugin's tests, in another Debian that it makes first",
    f"{BUILD}pictures": "it runs the desktop tests, which take these pictures",
    f"{BUILD}bench": "it measures a machine for hours; benchmarks make no promise beside their figures",
    f"{BUILD}lock": "it resolves all packages anew over the network and rewrites the lock files",
    f"{BUILD}bundle": "it downloads PyTorch for a whole environment, gigabytes",
}
"""Commands that no test runs as they stand, and why."""


TINY = "--threads 1 --folds 2 --crop 32 --batch 4"
ADDED = {
    f"{ENGINE}train classifier": f"{TINY} --bottleneck 4 --epochs 1",
    f"{ENGINE}train cyclegan": f"{TINY} --width 4 --blocks 1 --discriminator-width 4 --iterations 2",
    f"{ENGINE}train student": f"{TINY} --width 4 --iterations 2",
}
"""Options behind a documented command, by which it ends within seconds instead of hours: few channels, few steps."""


def commands(page: str) -> list[str]:
    """Return the shell commands of a page, in their order.

    Args:
        page: its path from the repository's root.
    """
    text = (ROOT / page).read_text(encoding="utf-8")
    blocks = re.findall(r"^```bash\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    return [line for block in blocks for line in block.splitlines() if line.strip() and not line.startswith("#")]


def runnable(page: str) -> list[str]:
    """Return a page's commands that are run without QGIS."""
    return [line for line in commands(page) if line not in NOT_RUN and not line.startswith(NEED_QGIS)]


def made_quick(command: str) -> str:
    """Return a command with the options of `ADDED` behind it, where it is one of these."""
    return next((f"{command} {more}" for start, more in ADDED.items() if command.startswith(start)), command)


def lay_out(place: Path) -> Path:
    """Make a folder in which documented commands run as they do in the repository, and return it.

    Args:
        place: the new folder; what the commands write stays in it.
    """
    place.mkdir(parents=True)
    for name in (".venv", "engine", "build.py", "metadata.txt", "resources"):
        (place / name).symlink_to(ROOT / name)
    return place
