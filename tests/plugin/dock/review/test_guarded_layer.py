"""Polygons whose file has triggers of somebody's stay read-only in the dock, whatever is done with their run."""

import json
import sqlite3

import pytest
from qgis.core import QgsPointXY, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt

from landslide_wsss_plugin.dock.panel import LandslideDock
from landslide_wsss_plugin.dock.thresholds import controller as live_thresholds
from landslide_wsss_plugin.inventory.changes import DecisionError
from landslide_wsss_plugin.inventory.decisions import decide, make_ready
from landslide_wsss_plugin.layers import run_layers

PLANTED = "CREATE TRIGGER rtree_evil AFTER UPDATE ON landslides BEGIN DELETE FROM landslides; END"


@pytest.fixture
def dock(iface, fake, scene, finished_run, monkeypatch):
    monkeypatch.setattr(live_thresholds, "PAUSE_MS", 60)
    with sqlite3.connect(finished_run / "landslides.gpkg") as database:
        database.execute(PLANTED)
    database.close()
    panel = LandslideDock(iface)
    iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, panel)
    iface.window.setCentralWidget(iface.canvas)
    iface.window.show()
    iface.canvas.setDestinationCrs(scene.crs())
    iface.canvas.setExtent(scene.extent())
    panel.workbench.live.open_folder(finished_run)
    yield panel
    panel.shut_down()


def rows(layer):
    return sorted(one["id"] for one in QgsVectorLayer(layer.source(), "fresh", "ogr").getFeatures())


def test_a_new_threshold_does_not_open_the_layer_for_edits(dock, layer, finished_run, until):
    live = dock.workbench.live
    until(lambda: any(dock.thresholds.histograms["student"]._counts))
    dock.tabs.show_widget(dock.thresholds)
    dock.thresholds.student.spin.setValue(0.3)
    until(lambda: live.pending)
    until(lambda: not live.pending)
    assert json.loads((finished_run / "run.json").read_text())["asked"]
    again = run_layers.polygons_of(QgsProject.instance(), finished_run)
    assert again.readOnly()
    assert not again.startEditing()


def test_a_decision_is_refused_with_what_to_do_and_the_rows_stay(dock, layer):
    section = dock.workbench.review_section
    dock.tabs.show_widget(section)
    before = rows(layer)
    first = next(layer.getFeatures()).id()
    for act in (lambda: decide(layer, first, {"status": "accepted"}), lambda: make_ready(layer)):
        with pytest.raises(DecisionError, match="triggers that somebody put into it") as caught:
            act()
        assert "Export the polygons" in caught.value.hint
    for wanted in ("accept", "reject", "edit"):
        section.wanted.emit(wanted)
    assert layer.readOnly()
    assert rows(layer) == before


def test_an_outline_for_it_is_refused_and_does_not_wait_for_ever(dock, layer, iface, until):
    boxing = dock.workbench.boxing
    corners = [(500_010, 2_999_984), (500_034, 2_999_984), (500_034, 2_999_962), (500_010, 2_999_962)]
    before = rows(layer)
    boxing.outline([QgsPointXY(x, y) for x, y in corners])
    until(lambda: boxing.waiting == 0)
    assert "triggers that somebody put into it" in dock.workbench.review_section.about.text()
    assert rows(layer) == before
