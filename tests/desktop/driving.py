"""What every drive needs of QGIS' event loop: to wait, and to leave; runs inside QGIS."""

import os
import sys
import time
from collections.abc import Callable
from typing import Any

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QEventLoop, QTimer
from qgis.PyQt.QtWidgets import QApplication, QMessageBox
from qgis.utils import iface

ASKED_IN_VAIN = 70
"""The exit code where QGIS asks what no drive expects."""

PATIENCE_S = 240

TEMPORARY = "temporary layers"
"""What QGIS asks about, too: a drive's files lie in the system's temporary folder."""

_TIMERS: list[QTimer] = []


def until(holds: Callable[[], Any], what: str, seconds: float = PATIENCE_S) -> float:
    """Let QGIS work until something holds, and still holds once the loop has ended; return the seconds that it took."""
    began = time.monotonic()
    loop, timer = QEventLoop(), QTimer()

    def look() -> None:
        try:
            ended = holds() or time.monotonic() - began > seconds
        except BaseException:  # noqa: BLE001  (PyQt would tell of it and go on for ever; it is raised again below)
            ended = True
        if ended:
            loop.quit()

    timer.timeout.connect(look)
    timer.start(30)
    loop.exec()
    while not holds():
        assert time.monotonic() - began < seconds, f"waited {seconds} s in vain for: {what}"
        loop.exec()
    timer.stop()
    return time.monotonic() - began


def leave(*, task: str = "") -> None:
    """Close QGIS' window as a user does, and answer what QGIS asks then.

    QApplication.quit() would end QGIS with the project still open, which no user can do: QGIS then destroys the layer
    tree's view before the project, and dies of that in 3.40 and 3.44 with no plugin at all (docs/VERSIONS.md).

    Args:
        task: begins the title of a task that is under way and that QGIS asks about; it is cancelled.
    """
    QgsProject.instance().setDirty(False)
    expected = [TEMPORARY, *([task] if task else [])]

    def answer() -> None:
        asks = QApplication.activeModalWidget()
        if asks is None:
            return
        words = asks.text() if isinstance(asks, QMessageBox) else asks.windowTitle()
        print(f"drive: QGIS asks: {words}", file=sys.stderr, flush=True)
        yes = asks.button(QMessageBox.StandardButton.Yes) if isinstance(asks, QMessageBox) else None
        if yes is None or not any(known in words for known in expected):
            os._exit(ASKED_IN_VAIN)
        yes.click()

    def close() -> None:
        if QApplication.activeModalWidget() is None and iface.mainWindow().isVisible():
            iface.mainWindow().close()

    for milliseconds, act in ((500, answer), (2000, close)):  # QGIS stays after it has cancelled: close it again
        timer = QTimer()
        timer.timeout.connect(act)
        timer.start(milliseconds)
        _TIMERS.append(timer)
    QTimer.singleShot(0, close)
