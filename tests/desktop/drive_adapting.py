"""Runs inside QGIS' own window: a run, twelve decisions by keys, *Improve*, blink, undo, as a geologist would.

Of what the drive is told it uses "runs", a folder, "truth", polygons of the scene's landslides, and "look", what the
pictures' names end in.
"""

import json
from pathlib import Path
from typing import Any

import opening
from opening import alone, open_panel, press_run, take_keys
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.utils import iface
from window import JOB, SEEN, begin, choose, click, dock, pause, type_folder, until

from landslide_wsss_plugin.layers import run_layers

RUN = Path(JOB["runs"]) / "run"
SECOND = Path(JOB["runs"]) / "run_adapted"
DECISIONS = 12
PATIENCE_S = 1200


def keep(name: str, what: Any = None) -> None:
    opening.keep(f"adapt-{name}{JOB['look']}", what)


def rows(folder: Path) -> dict[str, list[Any]]:
    """Return what stands in a run's file: number to status, model and outline."""
    layer = QgsVectorLayer(f"{folder / 'landslides.gpkg'}|layername=landslides", "file", "ogr")
    return {str(f["id"]): [f["status"], f["model"], f.geometry().asWkt(1)] for f in layer.getFeatures()}


def words() -> str:
    return str(dock().result_status.status.text.text())


def shown() -> list[str]:
    """Return the folders of the runs that the map shows."""
    root = QgsProject.instance().layerTreeRoot()
    layers = [node.layer() for node in root.findLayers() if node.isVisible()]
    return sorted(
        {Path(layer.source().split("|")[0]).parent.name for layer in layers if "landslides" in layer.source()}
    )


def run() -> None:
    open_panel()
    type_folder(RUN)
    choose(dock().model.method, "student")
    dock().next_thresholds.min_area.setValue(25)
    alone(dock().scene, dock().model, dock().output)
    press_run(RUN, PATIENCE_S)
    SEEN["bar_kind"] = dock().bar.status.kind
    SEEN["bar"] = dock().bar.status.text.text()
    for section in (dock().thresholds, dock().workbench.review_section):
        section.setCollapsed(False)  # as they are where nobody folds them
    dock().tabs.scroll_up(1)
    pause(1)
    keep("offered")


def review() -> None:
    section = dock().workbench.review_section
    alone(section)
    section.reviewer.setText("Anjali Rai")
    truth = QgsVectorLayer(JOB["truth"], "truth", "ogr")
    landslides = [feature.geometry() for feature in truth.getFeatures()]
    layer = run_layers.polygons_of(QgsProject.instance(), RUN)
    take_keys(section.list)
    section.go_to(0)
    said = []
    for _ in range(DECISIONS):
        polygon = section.table.polygon(section.current_row())
        shape = layer.getFeature(polygon.fid).geometry()
        common = sum(shape.intersection(other.buffer(0, 1)).area() for other in landslides)
        yes = common > 0.5 * shape.area()
        said.append(yes)
        QTest.keyClick(section.list, Qt.Key.Key_A if yes else Qt.Key.Key_R)
        pause(0.1)
    SEEN["decided"] = said
    SEEN["before"] = rows(RUN)
    SEEN["run_json"] = (RUN / "run.json").read_text()
    keep("reviewed", dock())


def improve() -> None:
    alone(dock().improving)
    SEEN["about"] = dock().improving.about.text()
    keep("ready", dock())
    click(dock().improving.improve_button)
    status = dock().bar.status.text
    until(lambda: "Learning" in status.text() and "left" in status.text(), "progress", PATIENCE_S)
    keep("learning", dock())
    SEEN["learning"] = dock().bar.status.text.text()
    SEEN["seconds"] = until(lambda: not dock().adapting.running, "the end of the adaptation", PATIENCE_S)
    until(lambda: dock().workbench.live.run.folder == SECOND, "the second result", 30)
    SEEN["outcome"], SEEN["kind"] = dock().improving.status.text.text(), dock().improving.status.kind
    SEEN["adapted_from"] = json.loads((SECOND / "run.json").read_text())["adapted_from"]
    SEEN["after"] = rows(SECOND)
    SEEN["shown_after"] = shown()
    keep("improved", dock())


def look() -> None:
    """Blink before and after with the key, and photograph the map of each."""
    dock().workbench.live.open_folder(SECOND)
    alone()
    dock().tabs.show_widget(dock().result_status)
    iface.mapCanvas().setExtent(run_layers.mask_of(QgsProject.instance(), SECOND).extent())
    iface.mapCanvas().setFocus()
    QTest.keyClick(iface.mapCanvas(), Qt.Key.Key_X)
    until(lambda: shown() == ["run"], "the map before", 10)
    keep("before")
    QTest.keyClick(iface.mapCanvas(), Qt.Key.Key_X)
    until(lambda: shown() == ["run_adapted"], "the map after", 10)
    keep("after")
    SEEN["words"] = words()
    alone(dock().workbench.review_section)
    choose(dock().workbench.review_section.order, "teaches")
    until(lambda: "teach the model most" in dock().workbench.review_section.about.text(), "what to look at next", 120)
    keep("next", dock())
    alone(dock().improving)
    click(dock().improving.keep_button)
    alone(dock().model)
    choose(dock().model.model, next(iter(dock().model._mine)))
    dock().model.model.activated.emit(dock().model.model.currentIndex())
    until(lambda: "Learned from" in dock().model.summary.text(), "the model's lineage", 60)
    SEEN["lineage"] = dock().model.summary.text()
    keep("model", dock())


def undo() -> None:
    alone()
    click(dock().result_status.undo_button)
    until(lambda: dock().workbench.live.run.folder == RUN, "the first result", 10)
    until(lambda: shown() == ["run"], "its map", 10)
    pause(0.5)
    SEEN["undone"] = words()
    SEEN["back"] = rows(RUN)
    SEEN["run_json_back"] = (RUN / "run.json").read_text()
    SEEN["groups"] = [str(folder.name) for folder in run_layers.runs_of(QgsProject.instance())]
    SEEN["folder_stays"] = (SECOND / "run.json").is_file()
    keep("undone", dock())


begin(run, review, improve, look, undo)
