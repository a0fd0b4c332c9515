"""Import every module of an unpacked plugin on PyQt6, and open its dock; findings as JSON lines.

This runs the plugin's code, so the scanners look at it before.

Run in the engine's environment: `python -m buildtools.gate.qt6_smoke FOLDER`.
"""

from __future__ import annotations

import importlib
import json
import os
import sys
import tempfile
import traceback
from dataclasses import asdict
from pathlib import Path
from typing import Any, Callable

from PyQt6 import QtWidgets

from buildtools.gate import qt6_stub
from buildtools.gate.finding import Finding
from buildtools.shell import PLUGIN


def main(folder: Path) -> None:
    """Print a finding for every module and widget that fails, and how many modules there were.

    Args:
        folder: the unpacked package.
    """
    tell = _private_stdout()
    qt6_stub.install()
    application = QtWidgets.QApplication([])
    sys.path.insert(0, str(folder))
    modules = sorted(_modules(folder))
    for name in modules:
        _try(tell, name, lambda name=name: importlib.import_module(name))  # type: ignore[misc]
    _try(tell, f"{PLUGIN}.dock", _open_dock)
    _try(tell, f"{PLUGIN}.processing", _describe_algorithms)
    application.processEvents()
    tell(json.dumps({"modules": len(modules)}))


def _private_stdout() -> Callable[[str], None]:
    """Keep the real stdout for the findings and lead the plugin's own prints to stderr; return what writes a line."""
    private = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    return lambda line: print(line, file=private, flush=True)


def _modules(folder: Path) -> list[str]:
    """Return the names of the plugin's modules, without engine/, which never runs in QGIS."""
    paths = [path.relative_to(folder).with_suffix("") for path in (folder / PLUGIN).rglob("*.py")]
    own = [path for path in paths if path.parts[1:2] != ("engine",)]
    return [".".join(path.parent.parts if path.name == "__init__" else path.parts) for path in own]


def _open_dock() -> None:
    panel = importlib.import_module(f"{PLUGIN}.dock.panel")
    window = QtWidgets.QMainWindow()
    canvas = sys.modules["qgis.gui"].QgsMapCanvas()

    class Iface(qt6_stub.Anything):
        def mainWindow(self) -> Any:  # noqa: N802  (QGIS' own name)
            return window

        def mapCanvas(self) -> Any:  # noqa: N802  (QGIS' own name)
            return canvas

    dock = panel.LandslideDock(Iface())
    window.setCentralWidget(dock)
    window.show()
    dock.grab()


def _describe_algorithms() -> None:
    processing = importlib.import_module(f"{PLUGIN}.processing.provider")
    provider = processing.Provider()
    provider.addAlgorithm = lambda algorithm: algorithm.initAlgorithm({})
    provider.loadAlgorithms()


def _try(tell: Callable[[str], None], where: str, act: Callable[[], Any]) -> None:
    try:
        act()
    except Exception as error:  # noqa: BLE001  (whatever it is, it is what QGIS 4 would show the user)
        frames = [frame for frame in traceback.extract_tb(error.__traceback__) if PLUGIN in frame.filename]
        line = f" (line {frames[-1].lineno} of {Path(frames[-1].filename).name})" if frames else ""
        finding = Finding("PyQt6", where, f"{type(error).__name__}: {error}{line}")
        tell(json.dumps(asdict(finding)))


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as scratch:
        tempfile.tempdir = scratch  # the plugin's log is no business of the machine's own
        main(Path(sys.argv[1]))
