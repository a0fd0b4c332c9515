"""Runs inside QGIS' own window: brings the dock into every state that a geologist meets, and photographs each.

Of what the drive is told it uses "runs", a folder, "truth", polygons of the scene's landslides, "look", what the
pictures' names end in, and where not all, "steps".
"""

import os
from pathlib import Path
from typing import Any

import opening
from opening import alone, open_panel, settled, take_keys
from qgis.core import QgsCoordinateTransform, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.utils import iface
from window import (
    JOB,
    SEEN,
    begin,
    choose,
    click,
    dock,
    drag_box,
    hold,
    pause,
    release,
    type_folder,
    until,
)

from landslide_wsss_plugin.layers import run_layers
from landslide_wsss_plugin.runtime import model_store, settings

RUNS = Path(JOB["runs"])
TINY = {
    "classifier": {"bottleneck": 4, "crop": 32, "batch": 4, "epochs": 6, "threads": 1},
    "student": {"width": 4, "crop": 32, "batch": 2, "iterations": 40, "checkpoint_every": 10, "threads": 1},
}


def keep(name: str, what: Any = None) -> None:
    opening.keep(f"walk-{name}{JOB['look']}", what)


def rest() -> None:
    open_panel()
    alone(dock().scene, dock().model, dock().output)
    until(lambda: not dock().reading.busy, "the description", 120)
    keep("rest")
    type_folder(Path(JOB["scene"]) / "here")  # inside a file
    click(dock().bar.run_button)
    until(lambda: dock().bar.status.kind == "error" and not dock().engine.running, "the refusal")
    keep("refused", dock())


def try_here() -> None:
    choose(dock().model.method, "cyclegan")
    alone(dock().trying)
    click(dock().trying.here)
    until(lambda: dock().trying.dialog is not None and not dock().trying.dialog.busy.isVisible(), "one chip", 300)
    pause(0.5)
    keep("try", dock().trying.dialog)
    dock().trying.dialog.close()


def run() -> None:
    choose(dock().model.method, "cyclegan")  # slow enough to be cancelled in the middle
    type_folder(RUNS / "run")
    alone(dock().scene, dock().model, dock().output)
    click(dock().bar.run_button)
    until(lambda: any((RUNS / "run" / "rows").glob("*")), "the first row", 300)
    dock().tabs.scroll_up(0)
    keep("running", dock())
    click(dock().bar.cancel_button)
    until(lambda: not dock().engine.running, "the cancelled engine", 30)
    dock().tabs.scroll_up(0)
    keep("cancelled", dock())
    type_folder(RUNS / "student")
    choose(dock().model.method, "student")
    click(dock().bar.run_button)
    until(lambda: not dock().engine.running, "the end of the run", 600)
    assert "Found" in dock().bar.status.text.text()  # no green tick where the model is unsure of the scene
    until(settled, "the polygons", 300)
    for section in (dock().thresholds, dock().workbench.review_section):
        section.setCollapsed(False)  # as they are where nobody folds them
    dock().tabs.scroll_up(1)
    keep("finished")


def thresholds() -> None:
    alone(dock().thresholds)
    until(lambda: any(dock().thresholds.histograms["student"]._counts), "the histogram", 60)
    keep("thresholds", dock())
    slider = dock().thresholds.student.slider
    hold(slider, 40)
    keep("drag")
    hold(slider, 110)
    release(slider)
    until(settled, "the polygons", 300)


def review() -> None:
    section = dock().workbench.review_section
    alone(section)
    section.reviewer.setText("Anjali Rai")
    take_keys(section.list)
    section.go_to(0)
    for key in (Qt.Key.Key_A, Qt.Key.Key_A, Qt.Key.Key_R):
        QTest.keyClick(section.list, key)
        pause(0.3)
    SEEN["progress"] = section.progress.text()
    keep("review")


def outline() -> None:
    """Drag boxes around two known landslides with the mouse: one outlined, taken back and outlined again; one begun."""
    section, boxing, canvas = dock().workbench.review_section, dock().workbench.boxing, iface.mapCanvas()
    layer = run_layers.polygons_of(QgsProject.instance(), dock().workbench.live.run.folder)
    known = QgsVectorLayer(JOB["truth"], "Known landslides", "ogr")
    bring = QgsCoordinateTransform(known.crs(), canvas.mapSettings().destinationCrs(), QgsProject.instance())
    boxes = sorted((bring.transformBoundingBox(one.geometry().boundingBox()) for one in known.getFeatures()), key=_area)
    box = QgsRectangle(boxes[len(boxes) // 2])
    other = min((one for one in boxes if one != box), key=lambda one: one.center().distance(box.center()))
    around = QgsRectangle(box)
    around.combineExtentWith(other)
    around.scale(1.8)
    canvas.setExtent(around)
    canvas.waitWhileRendering()
    click(section.box)
    for name in ("first", "next"):
        drag_box(canvas, box)
        SEEN[f"{name}_outline_s"] = until(lambda: boxing.waiting == 0, f"the {name} outline", 120)
        assert _by_hand(layer) == 1, section.about.text()
        if name == "first":
            section.wanted.emit("undo")
            assert _by_hand(layer) == 0
    drag_box(canvas, other, let=False)
    SEEN["outlined"] = _by_hand(layer)
    keep("outline")
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    QTest.mouseRelease(canvas.viewport(), Qt.MouseButton.LeftButton)
    assert boxing.waiting == 0
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert not section.box.isChecked()


def _by_hand(layer: QgsVectorLayer) -> int:
    return sum(one["method"] == "student in a box" for one in layer.getFeatures())


def _area(box: QgsRectangle) -> float:
    return box.width() * box.height()


def compare() -> None:
    truth = QgsVectorLayer(JOB["truth"], "Known landslides", "ogr")
    QgsProject.instance().addMapLayer(truth)
    iface.mapCanvas().zoomToFullExtent()
    section = dock().workbench.compare_section
    alone(section)
    section.reference.setLayer(truth)
    click(section.button)
    until(lambda: section.status.kind == "success", "the comparison", 120)
    SEEN["compared"] = section.status.text.text()
    QgsProject.instance().layerTreeRoot().findLayer(truth.id()).setItemVisibilityChecked(False)
    keep("compare")


def export() -> None:
    section = dock().workbench.export_section
    alone(section)
    choose(section.kind, "shapefile")
    dock().workbench.export.write(RUNS / "landslides.shp")
    until(lambda: "Wrote" in section.about.text(), "the shapefile", 120)
    keep("export", dock())


def label() -> None:
    for group in QgsProject.instance().layerTreeRoot().findGroups():
        group.setItemVisibilityChecked(False)
    section = dock().labels
    alone(section)
    section.side.setValue(64)  # more than 50 tiles of each kind, without which no training begins from scratch
    choose(section.where, "layer")
    click(section.make_button)
    until(lambda: section.grid is not None, "the squares", 30)
    [truth] = QgsProject.instance().mapLayersByName("Known landslides")
    section.known.setLayer(truth)
    section.rest.setChecked(True)
    click(section.take_button)
    click(section.brushes["skip"])
    SEEN["labels"] = section.counts()
    keep("labels")


def train() -> None:
    section = dock().training
    section.details = TINY
    alone(section)
    section.start.choose("scratch")
    section.name.setText("Upper valley")
    click(section.train_button)
    until(lambda: section.progress.curves.losses or not section.running, "the first losses", 300)
    keep("training", dock())
    until(lambda: not section.running, "the end of the training", 600)
    assert "is made" in section.status.text.text()  # not chosen, where so short a training is no better than chance
    keep("trained", dock())
    [new] = [model for model in model_store.installed() if not model.shipped]
    dock().model.set_path(str(new.path))
    until(lambda: not dock().engine.looking, "the new model's card", 120)
    alone(dock().model)
    until(lambda: not dock().reading.busy, "the description for the new model", 120)
    keep("model", dock())


def queue() -> None:
    dock().model.set_path("")
    until(lambda: not dock().engine.looking, "the shipped model's card", 120)
    choose(dock().model.method, "cyclegan")
    alone(dock().scene, dock().output)
    for name in ("first", "second"):
        type_folder(RUNS / name)
        click(dock().bar.run_button)
        pause(1)
    keep("queue", dock())
    SEEN["waiting"] = dock().waiting.titles()
    click(dock().waiting.drop_button)
    assert dock().waiting.titles() == []
    click(dock().bar.cancel_button)
    until(lambda: not dock().engine.running, "the cancelled engine", 30)


def engine() -> None:
    """Show the engine by a path that every computer has, then the page that installs it by such paths, too."""
    own = Path(settings.engine_python())
    (RUNS / "engine").symlink_to(own.parent.parent)
    settings.remember("engine_python", str(RUNS / "engine" / "bin" / own.name))
    alone(dock().runtime_section)
    dock().runtime_section.show_engine()
    keep("engine", dock())
    settings.remember("base_python", "/usr/bin/python3")
    os.environ["LANDSLIDE_WSSS_DATA"] = "/home/gerda/.local/share/landslide-wsss"  # only shown; nothing is made there
    dock()._set_up_engine()
    until(dock().first_run.install_button.isEnabled, "a look at the computer", 60)
    keep("install", dock())


STEPS = (rest, try_here, run, thresholds, review, outline, compare, export, label, train, queue, engine)
begin(*(step for step in STEPS if step.__name__ in JOB.get("steps", [one.__name__ for one in STEPS])))
