"""Outlines that QGIS' own tools draw, split and change: measured, numbered, kept, and taken back."""

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProject, QgsVectorLayer

from landslide_wsss_plugin.dock.review.inventory_table import AREA, CONFIDENCE
from landslide_wsss_plugin.inventory.ground import Ground, fingerprint
from landslide_wsss_plugin.layers import outputs, run_layers

TRIANGLE = 40.5
"""Area of a polygon of the fixture on the map's plane."""


def rows(layer):
    """The polygons as another program reads them from the file, by their numbers."""
    fresh = QgsVectorLayer(layer.source(), "fresh", "ogr")
    return {one["id"]: one for one in fresh.getFeatures()}


def fid_of(layer, number):
    return next(one.id() for one in layer.getFeatures() if one["id"] == number)


def cell(section, number, column):
    """What a person reads in the list."""
    table = section.table
    [row] = [row for row in range(table.rowCount()) if table.polygon(row).number == number]
    return table.data(table.index(row, column))


def draw(layer, wkt):
    """Draw a polygon as QGIS' own tool does: an outline, and no field filled."""
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromWkt(wkt))
    assert layer.addFeature(feature)


def alone(layer):
    """Leave one polygon, far from where the tests draw."""
    layer.dataProvider().deleteFeatures([fid_of(layer, 2), fid_of(layer, 3)])


SQUARE = "POLYGON((500020 2999980,500030 2999980,500030 2999970,500020 2999970,500020 2999980))"


def test_split_polygon_gives_each_part_its_own_area_and_number(section, layer, until):
    alone(layer)
    before = rows(layer)[1]
    layer.dataProvider().changeAttributeValues(
        {fid_of(layer, 1): {layer.fields().indexOf("reviewer"): "Bo", layer.fields().indexOf("status"): "accepted"}}
    )
    layer.startEditing()
    result = layer.splitFeatures([QgsPointXY(500_000, 2_999_996), QgsPointXY(500_020, 2_999_996)])
    assert result == 0
    assert layer.commitChanges()
    found = rows(layer)
    assert len(found) == 2
    assert set(found) == {1, 2}
    ground = Ground(layer.crs())
    for one in found.values():
        assert one["area_m2"] == pytest.approx(ground.measures(one.geometry()).area_m2)
        assert one["perim_m"] == pytest.approx(ground.measures(one.geometry()).perim_m)
        assert one["outline"] == fingerprint(one.geometry())
        assert (one["status"], one["reviewer"]) == ("accepted", "Bo")
    assert sum(one["area_m2"] for one in found.values()) == pytest.approx(TRIANGLE, rel=2e-3)
    assert before["area_m2"] == 1002
    until(lambda: section.table.rowCount() == 2)
    assert {cell(section, number, AREA) for number in found} == {"18 m²", "23 m²"}


def test_outline_changed_shows_its_area_before_and_after_it_is_saved(section, layer, until):
    alone(layer)
    layer.startEditing()
    layer.changeGeometry(fid_of(layer, 1), QgsGeometry.fromWkt(SQUARE))
    until(lambda: cell(section, 1, AREA) == "100 m²")
    assert cell(section, 1, CONFIDENCE) == "…"
    assert rows(layer)[1]["area_m2"] == 1002
    assert layer.commitChanges()
    assert rows(layer)[1]["area_m2"] == pytest.approx(100, rel=2e-3)
    assert rows(layer)[1]["status"] == "edited"
    assert rows(layer)[1]["reviewer"] == "Ada"
    until(lambda: cell(section, 1, CONFIDENCE) == "0.25")  # the engine has said so
    assert rows(layer)[1]["conf_mean"] == 0.25
    assert section.count.text().splitlines()[1] == "1 landslide, 100 m²"


def test_confidence_of_a_changed_outline_is_shown_as_pending(fake, section, layer, until):
    fake("slow")
    alone(layer)
    layer.startEditing()
    layer.changeGeometry(fid_of(layer, 1), QgsGeometry.fromWkt(SQUARE))
    assert layer.commitChanges()
    assert (cell(section, 1, AREA), cell(section, 1, CONFIDENCE)) == ("100 m²", "…")
    until(lambda: cell(section, 1, CONFIDENCE) == "0.25")


def test_polygon_drawn_with_qgis_own_tools_is_complete(section, layer, until):
    layer.startEditing()
    draw(layer, SQUARE)
    assert layer.commitChanges()
    new = rows(layer)[4]
    assert new["area_m2"] == pytest.approx(100, rel=2e-3)
    assert (new["status"], new["reviewer"], new["method"]) == ("edited", "Ada", "by hand")
    until(lambda: section.table.rowCount() == 4)
    assert cell(section, 4, AREA) == "100 m²"
    until(lambda: cell(section, 4, CONFIDENCE) == "0.25")
    assert section.progress.text() == "1 of 4 reviewed"


def test_pasted_copy_gets_a_number_of_its_own(section, layer, until):
    layer.startEditing()
    original = layer.getFeature(fid_of(layer, 1))
    copy = QgsFeature(layer.fields())
    copy.setAttributes([None, *original.attributes()[1:]])
    shape = QgsGeometry(original.geometry())
    shape.translate(20, -20)
    copy.setGeometry(shape)
    assert layer.addFeature(copy)
    assert layer.commitChanges()
    assert sorted(rows(layer)) == [1, 2, 3, 4]
    assert rows(layer)[4]["area_m2"] == pytest.approx(TRIANGLE, rel=2e-3)
    assert rows(layer)[1]["area_m2"] == 1002


def test_merged_polygons_have_the_area_of_both(section, layer, until):
    layer.dataProvider().deleteFeatures([fid_of(layer, 3)])
    shapes = [QgsGeometry.fromWkt(SQUARE), QgsGeometry.fromWkt(SQUARE)]
    shapes[1].translate(10, 0)
    layer.dataProvider().changeGeometryValues(dict(zip((fid_of(layer, 1), fid_of(layer, 2)), shapes, strict=True)))
    layer.startEditing()
    layer.beginEditCommand("Merged features")
    layer.changeGeometry(fid_of(layer, 1), shapes[0].combine(shapes[1]))
    layer.deleteFeature(fid_of(layer, 2))
    layer.endEditCommand()
    assert layer.commitChanges()
    assert rows(layer)[1]["area_m2"] == pytest.approx(200, rel=2e-3)
    assert set(rows(layer)) == {1}


def test_drawn_polygon_and_proposals_share_no_ground(section, layer):
    layer.startEditing()
    draw(layer, "POLYGON((500000 2999998,500030 2999998,500030 2999970,500000 2999970,500000 2999998))")
    assert layer.commitChanges()
    found = list(rows(layer).values())
    for place, one in enumerate(found):
        for other in found[:place]:
            if "edited" in (one["status"], other["status"]):
                assert one.geometry().intersection(other.geometry()).area() < 1e-6


@pytest.mark.parametrize("act", ["draw", "split", "delete", "change"])
def test_undo_takes_a_saved_edit_back(section, layer, until, act):
    before = {number: (one.attributes()[1:], one.geometry().asWkt()) for number, one in rows(layer).items()}
    layer.startEditing()
    if act == "draw":
        draw(layer, SQUARE)
    elif act == "split":
        assert layer.splitFeatures([QgsPointXY(499_990, 2_999_996), QgsPointXY(500_020, 2_999_996)]) == 0
    elif act == "delete":
        layer.deleteFeature(fid_of(layer, 2))
    else:
        layer.changeGeometry(fid_of(layer, 2), QgsGeometry.fromWkt(SQUARE))
    assert layer.commitChanges()
    assert {n: (one.attributes()[1:], one.geometry().asWkt()) for n, one in rows(layer).items()} != before
    until(section.buttons["undo"].isEnabled)
    section.wanted.emit("undo")
    after = rows(layer)
    assert {number: one.geometry().asWkt() for number, one in after.items()} == {n: b[1] for n, b in before.items()}
    assert {n: one["area_m2"] for n, one in after.items()} == {1: 1002, 2: 1001, 3: 1000}
    assert {one["status"] for one in after.values()} == {"proposed"}
    assert section.progress.text() == "0 of 3 reviewed"


def test_undo_in_an_edit_session_takes_the_last_edit_back(section, layer, until):
    layer.startEditing()
    draw(layer, SQUARE)
    section.go_to(0)
    section.wanted.emit("accept")
    until(lambda: section.table.rowCount() == 4)
    section.wanted.emit("undo")
    assert section.progress.text() == "0 of 4 reviewed"
    section.wanted.emit("undo")
    assert section.table.rowCount() == 3
    layer.rollBack()


def test_undo_takes_a_new_threshold_back(dock, section, layer, until):
    section.go_to(0)
    section.wanted.emit("accept")
    dock.thresholds.student.spin.setValue(0.2)
    until(lambda: not dock.workbench.live.pending)
    section.wanted.emit("undo")
    assert dock.thresholds.student.value() == pytest.approx(0.6)
    until(lambda: not dock.workbench.live.pending)
    assert rows(layer)[1]["status"] == "accepted"
    section.wanted.emit("undo")
    assert rows(layer)[1]["status"] == "proposed"
    assert not section.buttons["undo"].isEnabled()


def test_edits_that_a_crash_cut_off_are_offered_and_restored(fake, opened, finished_run, until):
    first = opened(finished_run, reviewer="Ada")
    layer = run_layers.polygons_of(QgsProject.instance(), finished_run)
    layer.startEditing()
    draw(layer, SQUARE)
    layer.changeGeometry(
        fid_of(layer, 2), QgsGeometry.fromWkt("POLYGON((500040 2999980,500045 2999980,500045 2999975,500040 2999980))")
    )
    first.workbench.review_section.go_to(0)
    first.workbench.review_section.wanted.emit("accept")
    journal = finished_run / "landslides.edits.json"
    until(journal.is_file)
    until(lambda: "accepted" in journal.read_text())
    kept = journal.read_text()
    first.shut_down()
    outputs.remove_run(QgsProject.instance(), finished_run)  # as a crash does: nothing is saved, nothing is rolled back
    journal.write_text(kept)
    del layer
    second = opened(finished_run, reviewer="Ada")
    section = second.workbench.review_section
    assert "edits of 3 polygons" in section.notice.text.text()
    assert "<a href='restore'>Restore</a>" in section.notice.text.text()
    assert not section.notice.isHidden()
    section.notice.text.linkActivated.emit("restore")
    layer = run_layers.polygons_of(QgsProject.instance(), finished_run)
    assert layer.isEditable()
    until(lambda: section.table.rowCount() == 4)
    assert section.table.tally().number("accepted") == 1
    assert layer.commitChanges()
    found = rows(layer)
    assert found[1]["status"] == "accepted"
    assert found[4]["area_m2"] == pytest.approx(100, rel=2e-3)
    assert found[2]["area_m2"] == pytest.approx(12.5, rel=2e-3)
    assert not journal.exists()
    second.shut_down()


def test_edits_that_are_saved_or_undone_leave_no_journal(section, layer, finished_run, until):
    journal = finished_run / "landslides.edits.json"
    for end in (layer.commitChanges, layer.rollBack):
        layer.startEditing()
        draw(layer, SQUARE)
        until(journal.is_file)
        assert end()
        assert not journal.exists()
