"""Whether every Python that QGIS has ever brought, 3.9 to 3.14, can read and import the plugin."""

from __future__ import annotations

import ast
import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

from buildtools.gate.finding import Finding, Verdict
from buildtools.shell import PLUGIN, BuildError, clean_environment

OLDEST_OF_QGIS = (3, 9)
"""The Python of QGIS 3.22 to 3.28 on Windows and macOS; the plugin's own code runs there."""

OLDEST_OF_ENGINE = (3, 10)
"""The engine runs in an environment of its own, which is made with this or a newer one."""

GONE = {
    "3.12": ("asynchat", "asyncore", "distutils", "imp", "smtpd"),
    "3.13": (
        "aifc", "audioop", "cgi", "cgitb", "chunk", "crypt", "imghdr", "lib2to3", "mailcap", "msilib", "nis", "nntplib",
        "ossaudiodev", "pipes", "sndhdr", "spwd", "sunau", "telnetlib", "uu", "xdrlib",
    ),
}  # fmt: skip
"""Modules of the standard library by the Python that lost them."""


def check(python: Path, folder: Path) -> Verdict:
    """Return where the unpacked package needs another Python than the ones that it will meet.

    Args:
        python: the engine's Python, which has vermin.
        folder: the unpacked package.

    Raises:
        BuildError: vermin is missing or broke.
    """
    files = sorted(folder.rglob("*.py"))
    findings = [finding for path in files for finding in _one(path, path.relative_to(folder))]
    engine = folder / PLUGIN / "engine"
    own = [path for path in files if engine not in path.parents]
    for version, several in ((OLDEST_OF_QGIS, own), (OLDEST_OF_ENGINE, [path for path in files if path not in own])):
        findings += _newer_than(python, version, several, folder)
    return Verdict("Python 3.9 to 3.14", tuple(findings), len(files))


def _one(path: Path, name: Path) -> Iterator[Finding]:
    """Yield what does not parse on the oldest Python, and imports of what the newest has no more."""
    oldest = OLDEST_OF_ENGINE if "engine" in name.parts[1:2] else OLDEST_OF_QGIS
    try:
        tree = ast.parse(path.read_bytes(), feature_version=oldest)
    except (SyntaxError, ValueError) as error:
        line = getattr(error, "lineno", 0)
        yield Finding("syntax", f"{name}:{line}", f"Python {oldest[0]}.{oldest[1]} cannot read it: {error}.")
        return
    gone = {module: version for version, modules in GONE.items() for module in modules}
    for node in ast.walk(tree):
        if not isinstance(node, (ast.Import, ast.ImportFrom)):
            continue
        named = [alias.name for alias in node.names] if isinstance(node, ast.Import) else [node.module or ""]
        for module in named if not getattr(node, "level", 0) else []:
            if module.split(".")[0] in gone:
                version = gone[module.split(".")[0]]
                yield Finding("removed", f"{name}:{node.lineno}", f"Python {version} has no module {module}.")


def _newer_than(python: Path, version: tuple[int, int], files: list[Path], folder: Path) -> Iterator[Finding]:
    """Yield what vermin says needs a newer Python than `version`."""
    if not files:
        return
    target = f"{version[0]}.{version[1]}"
    start = [str(python), "-c", "import vermin; vermin.main()"]  # it has no __main__
    words = [*start, "--no-tips", "--violations", "--format", "parsable", f"-t={target}-"]
    finished = subprocess.run(
        [*words, *map(str, files)], env=clean_environment(), capture_output=True, text=True, timeout=300, check=False
    )
    if "No module named" in finished.stderr:
        raise BuildError("vermin is missing in the engine's environment.", "Run `python3 build.py setup` again.")
    for line in finished.stdout.splitlines():
        # path:line:column:Python 2:Python 3:feature; the lines of a whole file or of all have no line number
        match = re.fullmatch(r"(.+?\.py):(\d+):\d*:[^:]*:~?3\.(\d+):(.+)", line)
        if match and int(match[3]) > version[1]:
            place = f"{Path(match[1]).relative_to(folder)}:{match[2]}"
            yield Finding("version", place, f"Python {target} has no {match[4].strip()}; 3.{match[3]} has.")
