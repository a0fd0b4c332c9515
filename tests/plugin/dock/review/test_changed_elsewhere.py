"""What happens to the file, the layer or the drive behind the panel: no decision goes astray, no edit is lost."""

import shutil
import sqlite3

import pytest
from osgeo import ogr
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProject, QgsVectorDataProvider, QgsVectorLayer
from qgis.PyQt.QtTest import QTest

from landslide_wsss_plugin.inventory import changes, reshape
from landslide_wsss_plugin.inventory.changes import DecisionError
from landslide_wsss_plugin.layers import outputs, run_layers

SQUARE = "MULTIPOLYGON(((500020 2999980,500030 2999980,500030 2999970,500020 2999970,500020 2999980)))"
BOW = "MULTIPOLYGON(((500030 2999980,500040 2999970,500040 2999980,500030 2999970,500030 2999980)))"


def said(folder):
    """Number, status and area of each polygon as another program reads them."""
    fresh = QgsVectorLayer(f"{folder / 'landslides.gpkg'}|layername=landslides", "fresh", "ogr")
    return sorted((one["id"], one["status"], round(one.geometry().area(), 1)) for one in fresh.getFeatures())


def as_another_program(path, swap):
    """Write the polygons anew: under two feature ids lies the other polygon then."""
    source = ogr.Open(str(path), 1)
    polygons = source.GetLayer()
    one, other = (polygons.GetFeature(fid) for fid in swap)
    rows = [(row.geometry().Clone(), [row.GetField(i) for i in range(row.GetFieldCount())]) for row in (one, other)]
    for row, (shape, values) in zip((other, one), rows, strict=True):
        row.SetGeometry(shape)
        for place, value in enumerate(values):
            row.SetField(place, value) if value is not None else row.SetFieldNull(place)
        polygons.SetFeature(row)


@pytest.mark.parametrize("replaced", [False, True])
def test_decision_goes_to_the_polygon_that_the_list_shows_or_nowhere(section, layer, finished_run, replaced):
    path = finished_run / "landslides.gpkg"
    if replaced:  # as a synchronized folder does
        shutil.copyfile(path, path.with_name("synced.gpkg"))
        as_another_program(path.with_name("synced.gpkg"), (1, 2))
        path.with_name("synced.gpkg").replace(path)
    else:
        as_another_program(path, (1, 2))
    section.go_to(0)
    assert section.table.polygon(0).number == 1
    section.wanted.emit("reject")
    assert [status for _, status, _ in said(finished_run)] == ["proposed"] * 3
    assert "Another program has changed this polygon" in section.about.text()
    row = next(row for row in range(3) if section.table.polygon(row).number == 1)
    section.go_to(row)
    section.wanted.emit("reject")
    assert [status for _, status, _ in said(finished_run)] == ["rejected", "proposed", "proposed"]


def test_decision_of_somebody_else_is_shown_before_it_can_be_overruled(section, layer, finished_run):
    with sqlite3.connect(finished_run / "landslides.gpkg") as database:
        for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            database.execute(f'DROP TRIGGER "{name}"')
        database.execute("UPDATE landslides SET status = 'accepted', comment = 'seen in the field' WHERE id = 1")
    database.close()
    section.go_to(0)
    section.wanted.emit("reject")
    assert said(finished_run)[0][1] == "accepted"
    assert section.table.polygon(section.current_row()).comment == "seen in the field"
    assert section.progress.text() == "1 of 3 reviewed"


def test_copy_of_the_file_alone_has_the_decisions(section, finished_run, tmp_path, until):
    """As a synchronized folder takes it, or who puts it into a letter, while QGIS has it open."""
    section.go_to(0)
    section.wanted.emit("accept")

    def copied():
        shutil.copyfile(finished_run / "landslides.gpkg", tmp_path / "landslides.gpkg")
        return [status for _, status, _ in said(tmp_path)]

    assert (finished_run / "landslides.gpkg-wal").is_file()
    until(lambda: copied() == ["accepted", "proposed", "proposed"])


def draw(layer, wkt):
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromWkt(wkt))
    assert layer.addFeature(feature)


def test_edits_of_a_crash_outlive_new_edits_until_the_user_decides(fake, opened, finished_run, until):
    first = opened(finished_run, reviewer="Ada")
    layer = run_layers.polygons_of(QgsProject.instance(), finished_run)
    layer.startEditing()
    draw(layer, SQUARE)
    journal = finished_run / "landslides.edits.json"
    until(journal.is_file)
    first.shut_down()
    kept = journal.read_text()
    outputs.remove_run(QgsProject.instance(), finished_run)
    journal.write_text(kept)
    del layer
    section = opened(finished_run, reviewer="Ada").workbench.review_section
    layer = run_layers.polygons_of(QgsProject.instance(), finished_run)
    layer.startEditing()  # with QGIS' pencil, before anybody has read the notice
    layer.changeAttributeValue(1, layer.fields().indexOf("comment"), "new")
    QTest.qWait(200)
    assert len(list(finished_run.glob("landslides.edits*.json"))) == 2
    assert layer.commitChanges()
    assert "edits of 1 polygons" in section.notice.text.text()
    section.notice.text.linkActivated.emit("restore")
    assert layer.commitChanges()
    assert said(finished_run)[-1] == (4, "edited", 100.0)
    assert layer.getFeature(1)["comment"] == "new"
    assert list(finished_run.glob("landslides.edits*.json")) == []


def test_filter_is_told_and_nothing_is_drawn_over_what_it_hides(dock, section, layer, finished_run, until):
    section.go_to(0)
    section.wanted.emit("accept")
    layer.setSubsetString("\"status\" = 'proposed'")
    until(lambda: section.table.rowCount() == 2)
    assert "A filter of the layer hides 1 polygons" in section.notice.text.text()
    corners = ((500_000, 2_999_999), (500_020, 2_999_999), (500_020, 2_999_970), (500_000, 2_999_970))
    review = dock.workbench.review
    with pytest.raises(DecisionError, match="A filter hides polygons"):
        reshape.draw(layer, [QgsPointXY(*corner) for corner in corners], review.ground, review.authorship)
    section.go_to(0)
    section.wanted.emit("reject")
    section.wanted.emit("undo")
    assert [status for _, status, _ in said(finished_run)] == ["accepted", "proposed", "proposed"]
    section.notice.text.linkActivated.emit("whole")
    until(lambda: section.table.rowCount() == 3 and not section.notice.text.text())
    assert section.progress.text() == "1 of 3 reviewed"


def test_polygon_drawn_under_a_filter_gets_a_number_that_nobody_has(section, layer, finished_run):
    layer.setSubsetString('"id" < 3')
    layer.startEditing()
    draw(layer, SQUARE)
    assert layer.commitChanges()
    assert [number for number, _, _ in said(finished_run)] == [1, 2, 3, 4]


@pytest.mark.parametrize("edited", ["first", "copy"])
def test_new_threshold_waits_for_edits_in_any_copy_of_the_layer(dock, layer, finished_run, until, edited):
    copy = layer.clone()
    QgsProject.instance().addMapLayer(copy)
    chosen = layer if edited == "first" else copy
    chosen.startEditing()
    chosen.changeAttributeValue(1, chosen.fields().indexOf("comment"), "mine")
    dock.thresholds.student.spin.setValue(0.2)
    until(lambda: "Save or undo your edits" in dock.thresholds.about.text())
    assert dock.workbench.live.pending
    assert chosen.commitChanges()
    until(lambda: not dock.workbench.live.pending)
    assert (layer.readOnly(), copy.readOnly()) == (False, False)


class Failing:
    """A layer whose file takes new rows and no new values, as a disk that fills in between."""

    def __init__(self, inner):
        self.inner = inner

    def __getattr__(self, name):
        return getattr(self.inner, name)

    def dataProvider(self):  # noqa: N802
        return Failing(self.inner.dataProvider())

    def changeGeometryValues(self, shapes):  # noqa: N802
        return False

    def addFeatures(self, features):  # noqa: N802
        return self.inner.addFeatures(features)


def test_change_that_fails_half_way_leaves_no_polygon_twice(section, layer, finished_run):
    before = said(finished_run)
    feature = layer.getFeature(1)
    part = changes.feature_from(layer, changes.row_of(feature))
    values, shapes = {1: {"comment": "half"}}, {1: QgsGeometry.fromWkt(SQUARE)}
    with pytest.raises(DecisionError, match="cannot be written"):
        changes.write(Failing(layer), "split", new=[part], values=values, shapes=shapes)
    assert said(finished_run) == before
    assert layer.getFeature(1)["comment"] == feature["comment"]
    assert layer.dataProvider().capabilities() & QgsVectorDataProvider.Capability.AddFeatures


def test_repair_leaves_an_outline_that_was_drawn_since_the_check(dock, section, layer, finished_run):
    fid = next(one.id() for one in layer.getFeatures())
    layer.dataProvider().changeGeometryValues({fid: QgsGeometry.fromWkt(BOW)})
    dock.workbench.polygons_section.wanted.emit("check")
    layer.dataProvider().changeGeometryValues({fid: QgsGeometry.fromWkt(SQUARE)})
    dock.workbench.polygons_section.wanted.emit("repair")
    assert layer.getFeature(fid).geometry().area() == 100


def test_undo_leaves_a_polygon_that_another_program_has_drawn_anew(dock, section, layer, finished_run, until):
    layer.startEditing()
    layer.changeGeometry(2, QgsGeometry.fromWkt(SQUARE))
    assert layer.commitChanges()
    until(section.buttons["undo"].isEnabled)
    layer.dataProvider().changeGeometryValues({2: QgsGeometry.fromWkt(SQUARE.replace("500030", "500040"))})
    section.wanted.emit("undo")
    assert "was changed later" in section.about.text()
    assert [area for _, _, area in said(finished_run)] == [40.5, 200.0, 40.5]


def test_drive_that_goes_away_is_told_and_the_review_goes_on_once_it_is_back(dock, section, layer, finished_run, until):
    section.go_to(0)
    section.wanted.emit("accept")
    away = finished_run.with_name("away")
    finished_run.rename(away)
    section.go_to(1)
    section.wanted.emit("reject")
    assert "is not there now: nothing was written" in section.about.text()
    dock.workbench.review.layers_changed()
    dock.workbench.review.read()
    assert "is not there now" in section.notice.text.text()
    assert section.progress.text() == "1 of 3 reviewed"  # not "No landslide"
    away.rename(finished_run)
    section.notice.text.linkActivated.emit("again")
    until(lambda: not section.notice.text.text())
    section.wanted.emit("reject")
    assert [status for _, status, _ in said(finished_run)] == ["accepted", "rejected", "proposed"]


def test_status_as_a_person_types_it_counts_as_the_word(dock, section, layer, until):
    layer.startEditing()
    layer.changeAttributeValue(1, layer.fields().indexOf("status"), " Rejected")
    assert layer.commitChanges()
    until(lambda: section.progress.text() == "1 of 3 reviewed")
    assert section.count.text().splitlines()[1] == "2 landslides, 2,001 m² (1 rejected)"
