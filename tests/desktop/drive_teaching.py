"""Runs inside QGIS' own window: an amber run, views outlined and checked, the map that follows, *Teach*, undo.

Of what the drive is told it uses "runs", a folder, and "truth", polygons of the scene's landslides, which it draws as a
geologist would.
"""

import json
import shutil
from pathlib import Path

from opening import alone, keep, open_panel, press_run
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.utils import iface
from window import JOB, SEEN, begin, choose, click, dock, drag_box, pause, type_folder, until

from landslide_wsss_plugin.layers import run_layers

RUN, SECOND = (Path(JOB["runs"]) / name for name in ("run", "run_adapted"))
PATIENCE_S = 3000
VIEWS = 3
SIDE = 0.16
"""Of a view, share of the scene: some 128 pixels of 3 m."""

UNSEEN = 0.6
"""Share of the scene's width right of which nobody outlines anything."""

MOST_BOXES = 2
"""Of a view: the largest landslides; smaller ones are drawn by hand."""

GOOD = 0.5
"""Least IoU of an outline in a box with the landslide that is kept."""


def scene_box() -> QgsRectangle:
    return run_layers.mask_of(QgsProject.instance(), RUN).extent()


def views_around(landslides: "list[QgsGeometry]") -> "list[QgsRectangle]":
    """Return views around the largest landslides of the left part, apart from each other."""
    whole, found = scene_box(), []
    side, right = SIDE * whole.width(), whole.xMinimum() + (UNSEEN - 0.02) * whole.width()
    for shape in sorted(landslides, key=lambda one: -one.area()):
        middle = shape.centroid().asPoint()
        x = max(whole.xMinimum(), middle.x() - side / 2)
        y = min(max(whole.yMinimum(), middle.y() - side / 2), whole.yMaximum() - side)
        box = QgsRectangle(x, y, x + side, y + side)
        if box.xMaximum() <= right and not any(box.intersects(other) for other in found):
            found.append(box)
    return found[:VIEWS]


def unseen() -> QgsRectangle:
    """Return a square of ground in which nobody outlined anything."""
    whole = scene_box()
    side = (1 - UNSEEN) * whole.width()
    return QgsRectangle(whole.xMaximum() - side, whole.yMinimum(), whole.xMaximum(), whole.yMinimum() + side)


def run() -> None:
    open_panel()
    type_folder(RUN)
    choose(dock().model.method, "student")
    alone(dock().scene, dock().model, dock().output)
    press_run(RUN, PATIENCE_S)
    SEEN["bar_kind"], SEEN["bar"] = dock().bar.status.kind, dock().bar.status.text.text()
    pause(1)
    keep("teach-amber")


def outline() -> None:
    dock().bar.status.text.linkActivated.emit("teach")
    alone(dock().teach_section)
    truth = QgsVectorLayer(JOB["truth"], "truth", "ogr")
    landslides = [feature.geometry() for feature in truth.getFeatures()]
    layer = run_layers.polygons_of(QgsProject.instance(), RUN)
    section = dock().teach_section
    SEEN["figures"] = []
    for number, at in enumerate(views_around(landslides), 1):
        look_at(at)
        shown = iface.mapCanvas().extent()  # the window is wider than the view
        wanted = [shape for shape in landslides if shape.intersects(shown) and not outlined(layer, shape)]
        inside = [shape for shape in wanted if shown.contains(shape.boundingBox())]
        box_all(layer, sorted(inside, key=lambda one: -one.area())[:MOST_BOXES], at)
        draw(layer, [shape for shape in wanted if not outlined(layer, shape)])
        look_at(at)
        before = dock().teaching.picture.id
        section.figures.setText("")
        click(section.check_button)
        until(lambda: dock().teaching.picture.id not in ("", before), "the preview", PATIENCE_S)  # noqa: B023
        until(section.figures.text, "the figures", PATIENCE_S)
        SEEN["figures"].append(section.figures.text())
        pause(1)
        preview = dock().teaching.picture.layer.source()
        shutil.copy(preview, RUN.parent / f"preview-{number}.tif")
        keep(f"teach-view-{number}")
    before = dock().teaching.picture.id
    look_at(unseen())
    until(lambda: dock().teaching.picture.id not in ("", before), "the preview elsewhere", PATIENCE_S)
    pause(3)
    keep("teach-preview")
    choose(section.what, "doubt")
    section.what.setCurrentIndex(1)
    pause(1)
    keep("teach-doubt")
    section.what.setCurrentIndex(0)
    section.preview.setChecked(False)


def look_at(view: QgsRectangle) -> None:
    """Move the map to a view: a decision has moved it to the next polygon."""
    iface.mapCanvas().setExtent(view)
    iface.mapCanvas().refresh()
    pause(1)


def outlined(layer: QgsVectorLayer, shape: QgsGeometry) -> bool:
    """Whether an accepted polygon lies on a landslide."""
    return any(shape.intersects(one.geometry()) for one in layer.getFeatures() if one["status"] == "accepted")


def draw(layer: QgsVectorLayer, shapes: "list[QgsGeometry]") -> None:
    """Draw outlines by hand: of landslides that the view cuts, and of those that the box tool missed."""
    layer.startEditing()
    for shape in shapes:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(shape)
        feature["status"] = "accepted"
        layer.addFeature(feature)
    assert layer.commitChanges(), layer.commitErrors()


def box_all(layer: QgsVectorLayer, shapes: "list[QgsGeometry]", view: QgsRectangle) -> None:
    """Outline landslides with the box tool; an outline that is off is taken back, as one would."""
    section, boxing = dock().workbench.review_section, dock().workbench.boxing
    for shape in shapes:
        alone(section)
        look_at(view)
        before = {feature.id() for feature in layer.getFeatures()}
        if not section.box.isChecked():
            click(section.box)
        drag_box(iface.mapCanvas(), shape.boundingBox())
        SEEN.setdefault("box_s", []).append(until(lambda: boxing.waiting == 0, "the outline in the box", PATIENCE_S))
        pause(1)
        made = [feature for feature in layer.getFeatures() if feature.id() not in before]
        like = [one.geometry().intersection(shape).area() / one.geometry().combine(shape).area() for one in made]
        SEEN.setdefault("boxed", []).append(like)
        if len(SEEN["boxed"]) == 1:
            keep("teach-box")
        if made and like[0] < GOOD:
            section.wanted.emit("undo")
        elif made and made[0]["status"] != "accepted":
            section.wanted.emit("accept")
        pause(1)
    QTest.keyClick(iface.mapCanvas(), Qt.Key.Key_Escape)
    alone(dock().teach_section)


def teach() -> None:
    click(dock().teach_section.teach_button)
    until(lambda: dock().adapting.running, "the teaching", 60)
    pause(5)
    keep("teach-learning", dock())
    SEEN["seconds"] = until(lambda: not dock().adapting.running, "the end of the teaching", PATIENCE_S)
    SEEN["record"] = json.loads((SECOND / "run.json").read_text())["adapted_from"]
    SEEN["outcome"], SEEN["kind"] = dock().improving.status.text.text(), dock().improving.status.kind
    iface.mapCanvas().setExtent(unseen())
    pause(2)
    keep("teach-taught")


def undo() -> None:
    until(lambda: dock().workbench.live.run.folder == SECOND, "the second result", 30)
    click(dock().result_status.undo_button)
    until(lambda: dock().workbench.live.run.folder == RUN, "the first result", 10)
    SEEN["back"] = str(dock().workbench.live.run.folder)
    keep("teach-undone")


begin(run, outline, teach, undo)
