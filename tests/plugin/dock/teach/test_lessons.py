"""Views and outlines travel as a GeoPackage: what is in the file, what comes in elsewhere, and what is refused."""

import shutil

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)

from landslide_wsss_plugin.common import whole_files
from landslide_wsss_plugin.layers import checked_views, lesson_file, run_layers


@pytest.fixture
def dock(fake, opened, finished_run, make_inventory):
    make_inventory(finished_run / "landslides.gpkg", 4)
    return opened(finished_run)


def decide(dock, *acts):
    section = dock.workbench.review_section
    for row, act in enumerate(acts):
        section.go_to(row)
        section.wanted.emit(act)


def features(path, name):
    layer = QgsVectorLayer(f"{path}|layername={name}", name, "ogr")
    assert layer.isValid()
    return list(layer.getFeatures())


def said(dock):
    return dock.teach_section.status.text.text()


def test_what_is_decided_and_the_views_are_in_the_file_and_no_proposal(dock, tmp_path):
    decide(dock, "accept", "accept", "reject")
    dock.teach_section.check_button.click()
    dock.lessons.export_to(tmp_path / "valley")
    assert f"1 views and 3 outlines are in {tmp_path / 'valley.gpkg'}" in said(dock)
    statuses = sorted(one["status"] for one in features(tmp_path / "valley.gpkg", "outlines"))
    assert statuses == ["accepted", "accepted", "rejected"]
    [view] = features(tmp_path / "valley.gpkg", "checked")
    own = next(checked_views.views_of(QgsProject.instance(), dock.workbench.live.run.folder).getFeatures())
    assert view.geometry().area() == pytest.approx(own.geometry().area(), rel=1e-9)
    assert [path.name for path in tmp_path.glob("*valley*")] == ["valley.gpkg"]


def test_a_colleague_takes_them_in_and_takes_one_back(dock, tmp_path):
    decide(dock, "accept", "accept", "reject")
    dock.teach_section.check_button.click()
    dock.lessons.export_to(tmp_path / "valley.gpkg")
    folder = dock.workbench.live.run.folder
    layer = run_layers.polygons_of(QgsProject.instance(), folder)
    decided = [one.geometry() for one in layer.getFeatures() if one["status"] != "proposed"]
    provider = layer.dataProvider()
    provider.deleteFeatures([one.id() for one in layer.getFeatures()])  # the colleague's run found nothing
    dock.workbench.review.set_run(dock.workbench.live.run)
    checked_views.remove_last(QgsProject.instance(), folder)
    dock.lessons.add_from(tmp_path / "valley.gpkg")
    assert "Added. 1 views and 3 of 3 outlines." in said(dock).replace("</b>", "").replace("<b>", "")
    assert "1 view is checked." in dock.teach_section.about.text()
    layer.reload()
    got = sorted(one["status"] for one in layer.getFeatures())
    assert got == ["accepted", "accepted", "rejected"]
    now = QgsGeometry.unaryUnion([one.geometry() for one in layer.getFeatures()])  # the inventory's own overlapped
    assert now.symDifference(QgsGeometry.unaryUnion(decided)).area() < 1e-3 * now.area()
    dock.workbench.review_section.wanted.emit("undo")
    assert layer.featureCount() == 2


def test_they_come_to_the_same_place_from_another_crs(dock, tmp_path):
    decide(dock, "accept")
    dock.teach_section.check_button.click()
    folder = dock.workbench.live.run.folder
    dock.lessons.export_to(tmp_path / "valley.gpkg")
    own = run_layers.polygons_of(QgsProject.instance(), folder)
    [before] = [one.geometry() for one in own.getFeatures() if one["status"] == "accepted"]
    degrees = QgsVectorLayer("MultiPolygon?crs=EPSG:4326&field=status:string", "outlines", "memory")
    from qgis.core import QgsCoordinateTransform, QgsVectorFileWriter  # noqa: PLC0415

    there = QgsCoordinateTransform(own.crs(), degrees.crs(), QgsProject.instance())
    feature = QgsFeature(degrees.fields())
    moved = QgsGeometry(before)
    moved.transform(there)
    feature.setGeometry(moved)
    feature.setAttributes(["accepted"])
    degrees.dataProvider().addFeatures([feature])
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", "outlines"
    options.actionOnExistingFile = QgsVectorFileWriter.ActionOnExistingFile.CreateOrOverwriteLayer
    context = QgsProject.instance().transformContext()
    QgsVectorFileWriter.writeAsVectorFormatV3(degrees, str(tmp_path / "valley.gpkg"), context, options)
    _, [found] = lesson_file.read(QgsProject.instance(), folder, tmp_path / "valley.gpkg")
    assert found.geometry().intersection(before).area() == pytest.approx(before.area(), rel=1e-3)


def test_nothing_is_written_without_a_view_and_a_file_of_something_else_is_refused(dock, tmp_path, squares):
    dock.lessons.export_to(tmp_path / "valley.gpkg")
    assert "No view is checked yet." in said(dock)
    assert not (tmp_path / "valley.gpkg").exists()
    shutil.copy(dock.workbench.live.run.polygons_file, tmp_path / "other.gpkg")
    dock.lessons.add_from(tmp_path / "other.gpkg")
    assert "other.gpkg holds no checked views and outlines." in said(dock)
    (tmp_path / "torn.gpkg").write_bytes(b"SQLite format 3\0")
    dock.lessons.add_from(tmp_path / "torn.gpkg")
    assert "torn.gpkg holds no checked views" in said(dock)


def test_a_file_that_cannot_be_written_leaves_what_stands_there(dock, tmp_path, monkeypatch):
    decide(dock, "accept")
    dock.teach_section.check_button.click()
    (tmp_path / "valley.gpkg").write_text("mine")

    def refuse(*_):
        raise PermissionError

    monkeypatch.setattr(whole_files, "move_over", refuse)
    dock.lessons.export_to(tmp_path / "valley.gpkg")
    assert "cannot be written" in said(dock)
    assert (tmp_path / "valley.gpkg").read_text() == "mine"
    assert [path.name for path in tmp_path.glob("*valley*")] == ["valley.gpkg"]


def test_shapes_without_ground_are_left_out(dock, tmp_path):
    folder = dock.workbench.live.run.folder
    decide(dock, "accept")
    dock.teach_section.check_button.click()
    dock.lessons.export_to(tmp_path / "valley.gpkg")
    layer = QgsVectorLayer(f"{tmp_path / 'valley.gpkg'}|layername=checked", "checked", "ogr")
    odd = [QgsGeometry(), QgsGeometry.fromRect(QgsRectangle(0, 0, 0, 0)), QgsGeometry.fromWkt("POLYGON EMPTY")]
    for shape in odd:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(shape)
        layer.dataProvider().addFeatures([feature])
    views, _ = lesson_file.read(QgsProject.instance(), folder, tmp_path / "valley.gpkg")
    assert len(views) == 1
    assert QgsCoordinateReferenceSystem(layer.crs()).isValid()
