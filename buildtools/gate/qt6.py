"""Whether the plugin's code is ready for Qt 6: every Qt name that it uses is looked up in the real PyQt6.

Run in the engine's environment, which has PyQt6: `python -m buildtools.gate.qt6 FOLDER` writes findings as JSON lines.
PyQt6 has no unscoped enums and none of the methods that Qt 5 had deprecated, so that asking it is the surest check.
"""

from __future__ import annotations

import ast
import importlib
import json
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path
from typing import Any

from buildtools.gate.finding import Finding, Verdict
from buildtools.shell import PLUGIN, ROOT, BuildError, clean_environment

BINDINGS = ("PyQt4", "PyQt5", "PyQt6", "PySide2", "PySide6", "sip")
"""Nobody knows which of them a QGIS brings; qgis.PyQt stands for all."""

REMOVED_METHODS = {"exec_": "exec", "print_": "print"}
"""Methods that PyQt5 had beside their own names; asked by name alone, whatever they are called on."""

QGIS_KEEPS = {"QtWidgets": ("QAction", "QActionGroup", "QShortcut", "QUndoCommand", "QUndoStack")}
"""What Qt 6 has elsewhere, but QGIS' own qgis.PyQt still has there."""


def check(python: Path, folder: Path) -> Verdict:
    """Return what of the unpacked plugin is not ready for Qt 6.

    Args:
        python: the engine's Python, which has PyQt6.
        folder: the unpacked package.

    Raises:
        BuildError: PyQt6 is missing or broke.
    """
    own = [path for path in folder.rglob("*.py") if folder / PLUGIN / "engine" not in path.parents]
    findings = [Finding(**values) for values in _ask(python, "buildtools.gate.qt6", folder)]
    return Verdict("Qt 6, names", tuple(findings), len(own))


def smoke(python: Path, folder: Path) -> Verdict:
    """Return what happens when the plugin is imported, and its dock opened, on PyQt6.

    Args:
        python: the engine's Python, which has PyQt6.
        folder: the unpacked package.

    Raises:
        BuildError: PyQt6 is missing or broke.
    """
    lines = list(_ask(python, "buildtools.gate.qt6_smoke", folder))
    findings = [Finding(**values) for values in lines if "rule" in values]
    return Verdict(
        "Qt 6, on PyQt6", tuple(findings), next(values["modules"] for values in lines if "modules" in values)
    )


def look(folder: Path) -> Iterator[Finding]:
    """Yield the findings in every module outside engine/, which has no Qt.

    Args:
        folder: the unpacked package.
    """
    for path in sorted(folder.rglob("*.py")):
        if folder / PLUGIN / "engine" in path.parents:
            continue
        try:
            tree = ast.parse(path.read_bytes())
        except (SyntaxError, ValueError):
            continue  # the syntax check tells it
        names: dict[str, Any] = {}
        for node in ast.walk(tree):
            for message in [*_imported(node, names), *_called(node)]:
                yield Finding("Qt 6", f"{path.relative_to(folder)}:{node.lineno}", message)  # type: ignore[attr-defined]
        for node in ast.walk(tree):
            message = _looked_up(node, names)
            if message:
                yield Finding("Qt 6", f"{path.relative_to(folder)}:{node.lineno}", message)  # type: ignore[attr-defined]


def _imported(node: ast.AST, names: dict[str, Any]) -> Iterator[str]:
    """Note what a line imports from qgis.PyQt, and yield what PyQt6 does not have."""
    modules = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
    modules += [node.module or ""] if isinstance(node, ast.ImportFrom) else []
    for module in modules:
        if module.split(".")[0] in BINDINGS:
            yield f"{module} is imported directly; qgis.PyQt has what this QGIS brings."
    if not isinstance(node, ast.ImportFrom) or not (node.module or "").startswith("qgis.PyQt."):
        return
    part = str(node.module).split(".")[2]
    try:
        real = importlib.import_module(f"PyQt6.{part}")
    except ImportError:
        yield f"PyQt6 has no {part}."
        return
    for alias in node.names:
        if hasattr(real, alias.name):
            names[alias.asname or alias.name] = getattr(real, alias.name)
        elif alias.name not in QGIS_KEEPS.get(part, ()):
            yield f"PyQt6.{part} has no {alias.name}."


def _called(node: ast.AST) -> Iterator[str]:
    """Yield a call of a method that Qt 6 removed."""
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in REMOVED_METHODS:
        yield f".{node.func.attr}() is gone; .{REMOVED_METHODS[node.func.attr]}() took its place."
    if (
        isinstance(node, ast.Attribute)
        and node.attr == "width"
        and isinstance(node.value, ast.Call)
        and isinstance(node.value.func, ast.Attribute)
        and node.value.func.attr == "fontMetrics"
    ):
        yield "QFontMetrics.width() is gone; .horizontalAdvance() took its place."


def _looked_up(node: ast.AST, names: dict[str, Any]) -> str:
    """Return what is wrong with a chain of attributes such as Qt.AlignLeft, "" where nothing is."""
    if not isinstance(node, ast.Attribute):
        return ""
    words: list[str] = []
    inner: ast.AST = node
    while isinstance(inner, ast.Attribute):
        words.insert(0, inner.attr)
        inner = inner.value
    if not isinstance(inner, ast.Name) or inner.id not in names:
        return ""
    thing, seen = names[inner.id], inner.id
    for word in words:
        if not isinstance(thing, type):
            return ""  # an enum's member or a method: what follows belongs to an object
        if not hasattr(thing, word):
            return f"{seen} has no {word} in PyQt6; an enum's members need the enum's name before them."
        thing, seen = getattr(thing, word), f"{seen}.{word}"
    return ""


def _ask(python: Path, module: str, folder: Path) -> Iterator[dict[str, Any]]:
    """Yield the JSON lines that a module writes about a folder, in a process with PyQt6 and no screen."""
    env = clean_environment({"QT_QPA_PLATFORM": "offscreen"})
    finished = subprocess.run(
        [str(python), "-m", module, str(folder)],
        cwd=ROOT,
        env=env,
        stdin=subprocess.DEVNULL,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    if finished.returncode != 0:
        last = (finished.stderr.strip() or "no word").splitlines()[-1]
        raise BuildError(f"The check on PyQt6 broke: {last}.", "Run `python3 build.py setup` again.")
    for line in finished.stdout.splitlines():
        yield json.loads(line)


if __name__ == "__main__":
    for finding in look(Path(sys.argv[1])):
        print(json.dumps(asdict(finding)))
