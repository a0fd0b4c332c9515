"""The run against known landslides, through the dock: figures in words, the map of agreement as a layer."""

import json
import os
from pathlib import Path

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt

from landslide_wsss_plugin.dock.map import run_control
from landslide_wsss_plugin.dock.panel import LandslideDock
from landslide_wsss_plugin.dock.share.compare import in_words
from landslide_wsss_plugin.layers import outputs, report, run_layers
from landslide_wsss_plugin.runtime import paths, settings

ROOT = Path(__file__).resolve().parents[4]
ENGINE = os.environ.get("LANDSLIDE_WSSS_ENGINE_PYTHON", str(ROOT / ".venv" / "bin" / "python"))


@pytest.fixture
def dock(iface, scene, finished_run):
    settings.remember("engine_python", ENGINE)
    panel = LandslideDock(iface)
    iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, panel)
    iface.window.show()
    files = {"polygons": "landslides.gpkg", "mask": "mask.tif", "scores": "scores.tif"}
    outputs.add_run(QgsProject.instance(), {key: str(finished_run / name) for key, name in files.items()}, "hills")
    panel.workbench.show_result(finished_run)
    yield panel
    panel.shut_down()


def known(name, shapes, crs="EPSG:32648", status=""):
    """Return a layer in the project with these outlines, as WKT."""
    layer = QgsVectorLayer(f"Polygon?crs={crs}&field=status:string", name, "memory")
    features = []
    for shape in shapes:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(shape))
        feature["status"] = status
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    QgsProject.instance().addMapLayer(layer)
    return layer


def own_shapes(folder):
    layer = QgsVectorLayer(f"{folder / 'landslides.gpkg'}|layername=landslides")
    return [feature.geometry().asWkt() for feature in layer.getFeatures()]


def test_a_reference_like_the_run_agrees_and_the_map_of_it_is_a_layer(dock, until, finished_run):
    section = dock.workbench.compare_section
    section.reference.setLayer(known("Field map", own_shapes(finished_run)))
    section.button.click()
    assert not section.button.isEnabled()
    until(section.button.isEnabled, 200)
    assert section.status.kind == "success", section.status.text.text()
    said = section.status.text.text()
    assert "100 % of the mapped area is landslide" in said
    assert "100 % of the known area was found" in said
    assert "IoU 1.00" in said
    layer = run_layers.layer_of(QgsProject.instance(), finished_run, "agreement.tif")
    assert layer.name() == "Agreement with Field map"
    assert layer.renderer().type() == "paletted"
    group = QgsProject.instance().layerTreeRoot().findGroups()[0]
    assert group.children()[0].layer() is layer
    assert dock.scene.raster.currentLayer() is not layer  # a result is no scene
    section.button.click()  # again: one layer, not two
    until(section.button.isEnabled, 200)
    assert sum("agreement.tif" in one.source() for one in QgsProject.instance().mapLayers().values()) == 1


def test_compare_counts_as_status_bar_list_and_report_do(dock, until, finished_run):
    """One polygon is rejected and one split in two, as a review leaves them."""
    review, section = dock.workbench.review_section, dock.workbench.compare_section
    dock.runs._last = run_control._Ended(
        finished_run, "In 2 s.", []
    )  # this run ended last, so that the status bar speaks of it
    dock.bar.status.show_message("In 2 s.", "success", "Found.")
    reference = known("Field map", own_shapes(finished_run))
    review.reviewer.setText("Ada")
    review.go_to(0)
    review.wanted.emit("reject")
    layer = run_layers.polygons_of(QgsProject.instance(), finished_run)
    layer.startEditing()
    kept = next(one for one in layer.getFeatures() if one["status"] != "rejected")
    box = kept.geometry().boundingBox()
    middle = (box.xMinimum() + box.xMaximum()) / 2
    line = [QgsPointXY(middle, box.yMinimum() - 5), QgsPointXY(middle, box.yMaximum() + 5)]
    layer.selectByIds([kept.id()])  # the others lie below the line, too
    assert layer.splitFeatures(line) == 0
    assert layer.commitChanges()
    until(lambda: review.table.tally().number("edited") == 2, 10)  # the third gave way to what was edited
    section.reference.setLayer(reference)
    section.button.click()
    until(lambda: section.status.kind != "info", 200)  # the split polygons get their confidence first
    assert section.status.kind == "success", section.status.text.text()
    counted = review.table.tally().in_words()
    assert counted.startswith("2 landslides, ")
    assert counted.endswith("(1 rejected)")
    assert f"Found {counted}." in dock.bar.status.text.text()
    assert f"This result: {counted}." in section.status.text.text()
    lines = dict(report.figures(layer).lines())
    assert f"{lines['Landslides']}, {lines['Area in all']} (1 rejected)" == counted
    assert (
        "Polygons that are no known landslide: 0 of 1." in section.status.text.text()
    )  # the two halves touch, and it is said
    assert "polygons that touch count as one" in section.status.text.text()


def test_rejected_polygons_of_the_reference_do_not_count(dock, until, finished_run):
    section = dock.workbench.compare_section
    section.reference.setLayer(known("Rejected", own_shapes(finished_run), status="rejected"))
    section.button.click()
    assert section.status.kind == "warning"
    assert "holds no polygons" in section.status.text.text()


def test_edits_are_saved_first_and_a_layer_is_needed(dock, finished_run):
    section = dock.workbench.compare_section
    section.button.click()
    assert "Choose a layer" in section.status.text.text()
    section.reference.setLayer(known("Field map", own_shapes(finished_run)))
    polygons = run_layers.polygons_of(QgsProject.instance(), finished_run)
    polygons.startEditing()
    polygons.deleteFeature(next(polygons.getFeatures()).id())
    section.button.click()
    assert "Save or undo" in section.status.text.text()
    polygons.rollBack()


def test_without_counts_or_with_nothing_in_common_the_words_hold():
    text = in_words({"iou": float("nan"), "precision": None, "recall": 0.5, "landslides": None})
    assert "IoU ?" in text
    assert "50 %" in text
    assert "known landslides were found" not in text


def test_an_engine_that_refuses_says_why(dock, fake, until, finished_run):
    fake("refuse:vector")
    section = dock.workbench.compare_section
    section.reference.setLayer(known("Field map", own_shapes(finished_run)))
    section.button.click()
    until(section.button.isEnabled, 200)
    assert section.status.kind == "error"
    assert paths.home() is not None
    assert json.loads((finished_run / "run.json").read_text())["state"] == "finished"
