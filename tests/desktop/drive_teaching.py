"""Runs inside QGIS' own window: an amber run, views outlined and checked, the map that follows, *Teach*, undo.

Of what the drive is told it uses "runs", a folder, and "truth", polygons of the scene's landslides, which it draws as a
geologist would.
"""

import json
import shutil
from pathlib import Path
from typing import Any

from qgis.core import QgsFeature, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.utils import iface
from window import JOB, SEEN, begin, choose, click, dock, drag_box, open_dock, pause, photograph, type_folder, until

from landslide_wsss_plugin.layers import run_layers

RUN, SECOND = (Path(JOB["runs"]) / name for name in ("run", "run_adapted"))
PATIENCE_S = 3000
VIEWS = ((0.02, 0.02), (0.55, 0.02), (0.02, 0.6))
"""Where the views begin that are outlined and checked, shares of the scene; nobody outlines the upper right quarter."""

SIDE = 0.3
"""Of a view, share of the scene; the window is wider than high."""


def keep(name: str, what: Any = None) -> None:
    iface.messageBar().clearWidgets()
    photograph(f"teach-{name}", what)


def alone(*wanted: Any) -> None:
    """Unfold sections and fold all others."""
    for section in dock().findChildren(type(dock().thresholds).__mro__[1]):
        section.setCollapsed(section not in wanted)
    pause(0.3)
    if wanted:
        dock().tabs.show_widget(wanted[0])
    pause(0.2)


def place(across: float, up: float, side: float = SIDE) -> QgsRectangle:
    whole = run_layers.mask_of(QgsProject.instance(), RUN).extent()
    x, y = whole.xMinimum() + across * whole.width(), whole.yMinimum() + up * whole.height()
    return QgsRectangle(x, y, x + side * whole.width(), y + side * whole.height())


def run() -> None:
    open_dock()
    iface.mainWindow().resizeDocks([dock()], [430], Qt.Orientation.Horizontal)
    type_folder(RUN)
    choose(dock().model.method, "student")
    alone(dock().scene, dock().model, dock().output)
    click(dock().bar.run_button)
    until(lambda: not dock().engine.running, "the end of the run", PATIENCE_S)
    until(lambda: dock().workbench.live.run is not None, "the run on the table", 30)
    SEEN["bar_kind"], SEEN["bar"] = dock().bar.status.kind, dock().bar.status.text.text()
    pause(1)
    keep("amber")


def outline() -> None:
    dock().bar.status.text.linkActivated.emit("teach")
    alone(dock().teach_section)
    truth = QgsVectorLayer(JOB["truth"], "truth", "ogr")
    landslides = [feature.geometry() for feature in truth.getFeatures()]
    layer = run_layers.polygons_of(QgsProject.instance(), RUN)
    section = dock().teach_section
    SEEN["figures"] = []
    for number, at in enumerate(VIEWS, 1):
        iface.mapCanvas().setExtent(place(*at))
        iface.mapCanvas().refresh()
        pause(1)
        shown = iface.mapCanvas().extent()  # the window is wider than the view
        whole = [shape for shape in landslides if shown.contains(shape.boundingBox())]
        if whole and "boxed" not in SEEN:
            box_one(layer, whole)
        layer.startEditing()
        for shape in landslides:
            standing = [f.geometry() for f in layer.getFeatures() if f["status"] == "accepted"]
            if shape.intersects(shown) and not any(shape.intersects(one) for one in standing):
                feature = QgsFeature(layer.fields())
                feature.setGeometry(shape)
                feature["status"] = "accepted"
                layer.addFeature(feature)
        assert layer.commitChanges(), layer.commitErrors()
        before = dock().teaching.picture.id
        section.figures.setText("")
        click(section.check_button)
        until(lambda: dock().teaching.picture.id not in ("", before), "the preview", PATIENCE_S)  # noqa: B023
        until(section.figures.text, "the figures", PATIENCE_S)
        SEEN["figures"].append(section.figures.text())
        pause(1)
        preview = dock().teaching.picture.layer.source()
        shutil.copy(preview, RUN.parent / f"preview-{number}.tif")
        keep(f"view-{number}")
    iface.mapCanvas().setExtent(place(0.5, 0.5, 0.5))
    pause(4)
    keep("preview")
    choose(section.what, "doubt")
    section.what.setCurrentIndex(1)
    pause(1)
    keep("doubt")
    section.what.setCurrentIndex(0)
    section.preview.setChecked(False)


def box_one(layer: QgsVectorLayer, landslides: Any) -> None:
    """Outline the largest of some landslides with the box tool; an outline that is off is taken back, as one would."""
    section, boxing = dock().workbench.review_section, dock().workbench.boxing
    shape = max(landslides, key=lambda one: one.area())
    before = {feature.id() for feature in layer.getFeatures()}
    click(section.box)
    drag_box(iface.mapCanvas(), shape.boundingBox())
    SEEN["box_s"] = until(lambda: boxing.waiting == 0, "the outline in the box", PATIENCE_S)
    pause(1)
    made = [feature for feature in layer.getFeatures() if feature.id() not in before]
    SEEN["boxed"] = [one.geometry().intersection(shape).area() / one.geometry().combine(shape).area() for one in made]
    QTest.keyClick(iface.mapCanvas(), Qt.Key.Key_Escape)
    alone(dock().teach_section)
    keep("box")
    if made and SEEN["boxed"][0] < 0.5:
        section.wanted.emit("undo")
    elif made and made[0]["status"] != "accepted":
        section.wanted.emit("accept")
    pause(1)


def teach() -> None:
    click(dock().teach_section.teach_button)
    until(lambda: dock().adapting.running, "the teaching", 60)
    pause(5)
    keep("learning", dock())
    SEEN["seconds"] = until(lambda: not dock().adapting.running, "the end of the teaching", PATIENCE_S)
    SEEN["record"] = json.loads((SECOND / "run.json").read_text())["adapted_from"]
    SEEN["outcome"], SEEN["kind"] = dock().improving.status.text.text(), dock().improving.status.kind
    iface.mapCanvas().setExtent(place(0.5, 0.5, 0.5))
    pause(2)
    keep("taught")


def undo() -> None:
    until(lambda: dock().workbench.live.run.folder == SECOND, "the second result", 30)
    click(dock().result_status.undo_button)
    until(lambda: dock().workbench.live.run.folder == RUN, "the first result", 10)
    SEEN["back"] = str(dock().workbench.live.run.folder)
    keep("undone")


begin(run, outline, teach, undo)
