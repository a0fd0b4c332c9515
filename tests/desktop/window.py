"""What every drive through QGIS' window needs; runs inside QGIS, see conftest.py.

The variable LANDSLIDE_DESKTOP holds JSON: paths for the drive, "report" and "screenshots".
"""

import json
import os
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

import driving
import qgis.utils
from qgis.core import QgsProject, QgsRasterLayer, QgsRectangle
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QDockWidget, QSlider, QWidget
from qgis.utils import iface

PLUGIN = "landslide_wsss_plugin"
JOB = json.loads(os.environ["LANDSLIDE_DESKTOP"])
SEEN: dict[str, Any] = {}
FLASH_S = 2.0
"""How long QGIS lets a polygon flash that it has brought onto the map."""


def until(holds: Callable[[], Any], what: str, seconds: float = JOB.get("patience_s", driving.PATIENCE_S)) -> float:
    """Let QGIS work until something holds, with the test's own patience; return the seconds that it took."""
    return driving.until(holds, what, seconds)


def pause(seconds: float) -> None:
    began = time.monotonic()
    until(lambda: time.monotonic() - began > seconds, "a pause")


def dock() -> Any:
    return qgis.utils.plugins[PLUGIN].dock


def click(widget: QWidget) -> None:
    dock().tabs.show_widget(widget)
    assert widget.isVisible(), widget
    assert widget.isEnabled(), widget
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def hold(slider: QSlider, value: int) -> None:
    """Press a slider's handle and move it, without letting go."""
    slider.setSliderDown(True)
    slider.setValue(value)


def release(slider: QSlider) -> None:
    """Release the handle of a slider that `hold` moved."""
    slider.setSliderDown(False)
    slider.sliderReleased.emit()


def say(what: str) -> None:
    """Tell the test's log how far the drive is; another process waits for it."""
    print(f"drive: {what}", file=sys.stderr, flush=True)


def photograph(name: str, what: Any = None) -> None:
    """Keep a picture of one widget, or of the window once its map is drawn and no polygon flashes any more."""
    if what is None:
        pause(FLASH_S)
    iface.mapCanvas().waitWhileRendering()
    pause(0.6)
    (what or iface.mainWindow()).grab().save(str(Path(JOB["screenshots"]) / f"dock-{name}.png"))
    say(name)


def type_folder(folder: Path) -> None:
    dock().tabs.show_widget(dock().output)
    line = dock().output.files.lineEdit()
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, str(folder))
    QTest.keyClick(line, Qt.Key.Key_Tab)
    assert dock().output.folder() == folder


def choose(combo: Any, value: str) -> None:
    dock().tabs.show_widget(combo)
    combo.setFocus()
    assert combo.choose(value)


def open_scene() -> QgsRasterLayer:
    window = iface.mainWindow()
    window.resize(1600, 1000)
    window.move(0, 0)
    for other in window.findChildren(QDockWidget):
        if other.objectName() in {"Browser", "Browser2", "GPSInformation", "Toolbox", "ProcessingToolbox"}:
            other.close()
    layer = iface.addRasterLayer(JOB["scene"], "scene")
    QgsProject.instance().setCrs(layer.crs())
    iface.zoomToActiveLayer()
    extent = layer.extent()
    SEEN["scene"] = {
        "crs": layer.crs().authid(),
        "corner": [extent.xMinimum(), extent.yMaximum()],
        "size": [layer.width(), layer.height()],
    }
    return layer


def open_dock() -> None:
    """Press the plugin's action, unless the dock is open because it was open before."""
    if not dock().isVisible():
        iface.mainWindow().findChild(QAction, "landslide_wsss_action").trigger()
    until(dock().isVisible, "the dock", 5)
    until(dock().model.about_device.text, "the model's card")


def drag_box(canvas: Any, box: QgsRectangle, *, let: bool = True) -> None:
    """Drag a box with a little room with the left button; where it is not let go, Escape takes it back."""
    roomy = QgsRectangle(box)
    roomy.scale(1.15)
    place = canvas.getCoordinateTransform()
    start = place.transform(roomy.xMinimum(), roomy.yMaximum()).toQPointF().toPoint()
    end = place.transform(roomy.xMaximum(), roomy.yMinimum()).toQPointF().toPoint()
    QTest.mousePress(canvas.viewport(), Qt.MouseButton.LeftButton, pos=start)
    for step in (0.5, 1.0):
        QTest.mouseMove(canvas.viewport(), start + (end - start) * step)
        pause(0.1)
    if let:
        QTest.mouseRelease(canvas.viewport(), Qt.MouseButton.LeftButton, pos=end)


def begin(*steps: Callable[[], None], task: str = "") -> None:
    """Take the steps once QGIS stands, write what was seen, and quit.

    Args:
        steps: in their order.
        task: see `driving.leave`.
    """

    def drive() -> None:
        try:
            until(lambda: PLUGIN in qgis.utils.active_plugins and dock() is not None, "the plugin", 60)
            open_scene()
            for step in steps:
                say(step.__name__)
                step()
        except BaseException:  # noqa: BLE001  (the report is the only way out of QGIS' window)
            SEEN["failure"] = traceback.format_exc()
            photograph("failure")
        Path(JOB["report"]).write_text(json.dumps(SEEN, indent=1), encoding="utf-8")
        driving.leave(task=task)

    QTimer.singleShot(1500, drive)
