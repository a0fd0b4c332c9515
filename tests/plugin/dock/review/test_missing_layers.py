"""Layers of a result that the user takes out of the project, or adds again by hand: the review is never lost."""

import pytest
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt

from landslide_wsss_plugin.dock.map.run_control import _Ended
from landslide_wsss_plugin.dock.panel import LandslideDock
from landslide_wsss_plugin.layers import label_grid, run_layers
from landslide_wsss_plugin.layers.outputs import RESULT


@pytest.fixture
def dock(iface, fake, scene, finished_run):
    panel = LandslideDock(iface)
    iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, panel)
    iface.window.show()
    panel.workbench.live.open_folder(finished_run)
    section = panel.workbench.review_section
    section.go_to(0)
    section.wanted.emit("accept")
    yield panel
    panel.shut_down()


def polygons(folder):
    return run_layers.polygons_of(QgsProject.instance(), folder)


def test_polygons_taken_out_are_offered_and_come_back_with_the_review(dock, section, finished_run, until):
    group = QgsProject.instance().layerTreeRoot().findLayer(polygons(finished_run).id()).parent()
    QgsProject.instance().removeMapLayer(polygons(finished_run).id())
    until(lambda: "polygons of this result are not in the map" in section.notice.text.text())
    assert dock.workbench.live.run is not None
    assert "<a href='show'>Show them</a>" in section.notice.text.text()
    section.notice.text.linkActivated.emit("show")
    until(lambda: section.progress.text() == "1 of 3 reviewed")
    assert section.notice.text.text() == ""
    assert group.children()[0].layer() is polygons(finished_run)
    section.wanted.emit("undo")
    assert section.progress.text() == "0 of 3 reviewed"


def test_polygons_taken_out_are_counted_as_they_stand_in_their_file(dock, section, finished_run, until):
    section.go_to(1)
    section.wanted.emit("reject")
    said = "2 landslides, 2,002 m² (1 rejected)"
    shown = dock.thresholds.about.text()
    assert section.count.text().splitlines()[1] == said
    dock.runs._last = _Ended(finished_run, "In 2 s.", [])
    dock.bar.status.show_message("In 2 s.", "success", "Found 3 landslides.")
    QgsProject.instance().removeMapLayer(polygons(finished_run).id())
    until(lambda: section.table.rowCount() == 0 and section.notice.text.text())
    assert dock.thresholds.about.text() == shown == f"{said}."
    assert f"Found {said}." in dock.bar.status.text.text()
    dock.workbench.review.set_run(dock.workbench.live.run)  # as when the project is opened without them
    assert dock.thresholds.about.text() == shown
    section.notice.text.linkActivated.emit("show")
    until(lambda: section.progress.text() == "2 of 3 reviewed")
    assert dock.thresholds.about.text() == shown


def test_group_taken_out_leaves_the_result_in_the_dock(dock, section, finished_run, until):
    root = QgsProject.instance().layerTreeRoot()
    root.removeChildNode(root.findLayer(polygons(finished_run).id()).parent())
    results = [layer for layer in QgsProject.instance().mapLayers().values() if layer.customProperty(RESULT)]
    QgsProject.instance().removeMapLayers([layer.id() for layer in results])
    del results
    until(lambda: "not in the map" in section.notice.text.text())
    assert dock.workbench.live.run.folder == finished_run
    assert "(not in the map)" in dock.thresholds.live.result.currentText()
    section.notice.text.linkActivated.emit("show")
    until(lambda: section.progress.text() == "1 of 3 reviewed")
    assert len(root.findGroups()) == 1


def test_geopackage_added_by_hand_is_the_results_own(dock, section, finished_run, until):
    QgsProject.instance().removeMapLayer(polygons(finished_run).id())
    until(lambda: section.table.rowCount() == 0)
    layer = QgsVectorLayer(f"{finished_run / 'landslides.gpkg'}|layername=landslides", "by hand", "ogr")
    QgsProject.instance().addMapLayer(layer)
    until(lambda: section.progress.text() == "1 of 3 reviewed")
    section.go_to(1)
    section.wanted.emit("reject")
    assert [one["status"] for one in layer.getFeatures()] == ["accepted", "rejected", "proposed"]
    assert layer.renderer().type() == "categorizedSymbol"


def test_closed_project_takes_the_result_off_the_table(dock, section, until):
    QgsProject.instance().clear()
    until(lambda: dock.workbench.live.run is None)
    assert section.notice.text.text() == ""


def test_labels_go_outside_of_a_result_and_may_be_removed_with_their_group(dock, scene, finished_run, tmp_path, until):
    root = QgsProject.instance().layerTreeRoot()
    dock.scene.raster.setLayer(scene)
    dock.labels.side.setValue(32)
    dock.labels.where.choose("layer")
    dock.labels.make_grid(tmp_path / "labels.gpkg")
    grid = next(layer for layer in QgsProject.instance().mapLayers().values() if label_grid.is_grid(layer))
    assert root.findLayer(grid.id()).parent() is root
    group = root.insertGroup(0, "labels")
    group.insertChildNode(0, root.findLayer(grid.id()).clone())
    root.removeChildNode(group)
    QgsProject.instance().removeMapLayer(grid.id())
    del grid
    until(lambda: dock.labels.grid is None)
    assert not dock.labels.undo_button.isEnabled()
