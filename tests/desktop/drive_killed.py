"""Runs inside QGIS' own window, twice: edits an inventory until the process is killed, and then looks what is left.

Of what the drive is told it uses "run", the folder of a finished run, and "part": "edit" or "restore".
"""

import json
import os
import signal
from pathlib import Path
from typing import Any

from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication
from qgis.utils import iface
from window import JOB, SEEN, begin, dock, open_dock, pause, photograph, until

from landslide_wsss_plugin.layers import run_layers

RUN = Path(JOB["run"])


def section() -> Any:
    return dock().workbench.review_section


def polygons() -> QgsVectorLayer:
    return run_layers.polygons_of(QgsProject.instance(), RUN)


def in_the_file() -> list[list[Any]]:
    """Return status, area and outline of each polygon as another program reads them."""
    fresh = QgsVectorLayer(polygons().source(), "fresh", "ogr")
    return sorted([one["status"], round(one["area_m2"]), one.geometry().asWkt(1)] for one in fresh.getFeatures())


def open_result() -> None:
    open_dock()
    dock().workbench.live.list_runs()
    dock().workbench.live.open_folder(RUN)
    until(lambda: polygons() is not None and section().table.rowCount(), "the polygons", 60)
    dock().tabs.show_widget(section())
    section().reviewer.setText("Ada")
    QApplication.setActiveWindow(iface.mainWindow())  # keys reach their actions in an active window alone
    until(iface.mainWindow().isActiveWindow, "the window to be active", 10)


def draw(column: int) -> None:
    """Draw a square of 20 m as QGIS' own tool does."""
    layer = polygons()
    corner = layer.extent()
    left = corner.xMaximum() + 100 + 40 * column
    feature = QgsFeature(layer.fields())
    box = QgsRectangle(left, corner.yMinimum(), left + 20, corner.yMinimum() + 20)
    feature.setGeometry(QgsGeometry.fromRect(box))
    assert layer.addFeature(feature)


def edit_until_killed() -> None:
    """Decide on one polygon, then edit: two are drawn, one is moved, one accepted; the third is being drawn."""
    section().go_to(0)
    section().list.setFocus()
    QTest.keyClick(section().list, Qt.Key.Key_A)  # outside of an edit session: in the file at once
    pause(0.5)
    SEEN["before"] = in_the_file()
    layer = polygons()
    assert layer.startEditing()
    draw(0)
    draw(1)
    moved = next(one for one in layer.getFeatures() if one["status"] == "proposed" and one.id() > 0)
    shape = QgsGeometry(moved.geometry())
    shape.translate(0, 3)
    assert layer.changeGeometry(moved.id(), shape)
    pause(1.0)
    SEEN["pid"] = os.getpid()
    Path(JOB["report"]).write_text(json.dumps(SEEN, indent=1), encoding="utf-8")
    draw(2)  # the edit in hand
    os.kill(os.getpid(), signal.SIGKILL)


def look_what_is_left() -> None:
    SEEN["in_the_file"] = in_the_file()
    notice = section().notice
    SEEN["notice"] = notice.text.text()
    photograph("killed", dock())
    notice.text.linkActivated.emit("restore")
    until(lambda: polygons().isEditable() and polygons().isModified(), "the edits", 30)
    assert polygons().commitChanges()
    pause(0.5)
    SEEN["restored"] = in_the_file()


begin(open_result, edit_until_killed if JOB["part"] == "edit" else look_what_is_left)
