"""What QGIS writes for the user on a disk that fills: QGIS calls it a success, and the file is cut off."""

import contextlib
import sys

import pytest
from qgis.core import QgsProject, QgsVectorLayer

from landslide_wsss_plugin.layers import area, checked_views, label_grid, lesson_file, report, run_layers
from landslide_wsss_plugin.layers.area import AreaError
from landslide_wsss_plugin.layers.label_cells import GridError
from landslide_wsss_plugin.records.finished_runs import read_finished

resource = pytest.importorskip("resource")
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the disk is a limit of Linux")
SHARES = (0, 0.1, 0.5, 0.7, 0.9, 0.98, 0.9999)


@pytest.fixture
def polygons(fake, opened, finished_run):
    opened(finished_run)
    found = run_layers.polygons_of(QgsProject.instance(), finished_run)
    found.dataProvider().changeAttributeValues({1: {found.fields().indexOf("status"): "accepted"}})
    return found


@contextlib.contextmanager
def room_for(size):
    """Let no file become larger than so many bytes."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (int(size), before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def tried(write, out, error):
    """Write into an older file, with room for less and less of it; it stays, and nothing lies beside it."""
    write(out)
    size = out.stat().st_size
    for share in SHARES:
        out.write_text("older")
        with room_for(size * share), pytest.raises(error) as told:
            write(out)
        assert "written" in str(told.value.message)
        assert out.read_text() == "older"
        assert [file.name for file in out.parent.iterdir()] == [out.name]
    out.unlink()
    write(out)
    assert out.stat().st_size == pytest.approx(size, rel=0.01)


@pytest.fixture
def folder(tmp_path):
    path = tmp_path / "out"
    path.mkdir()
    return path


@pytest.mark.parametrize("ending", ["pdf", "png"])
def test_report_that_does_not_fit_is_told_and_the_older_one_stays(polygons, scene, finished_run, folder, ending):
    run = read_finished(finished_run)
    tried(lambda out: report.write(run, polygons, scene, out), folder / f"report.{ending}", report.ReportError)


def test_views_and_outlines_that_do_not_fit_are_told(polygons, scene, finished_run, folder):
    extent = scene.extent()
    extent.scale(0.5)
    assert checked_views.add_view(QgsProject.instance(), finished_run, extent, scene.crs()) == ""
    out = folder / "lesson.gpkg"
    tried(lambda path: lesson_file.export(QgsProject.instance(), finished_run, path), out, lesson_file.LessonError)


def test_area_that_does_not_fit_is_no_smaller_area(squares, scene, folder):
    shapes = area.in_crs([one.geometry() for one in squares.getFeatures()], squares.crs(), scene.crs())
    out = folder / "area.gpkg"
    size = area.write(shapes, scene.crs(), out).stat().st_size
    for share in SHARES:
        out.write_text("older")
        with room_for(size * share), contextlib.suppress(AreaError):
            area.write(shapes, scene.crs(), out)
        kept = out.read_bytes() == b"older"
        assert kept or share > 0.5
        if not kept:  # what is missing at the file's very end is its extent, no polygon
            found = list(QgsVectorLayer(str(out), "area", "ogr").getFeatures())
            assert [one.geometry().area() for one in found] == pytest.approx([shape.area() for shape in shapes])
    assert [file.name for file in folder.iterdir()] == [out.name]


def test_tiles_that_do_not_fit_are_told(scene, folder):
    out = folder / "labels.gpkg"
    with room_for(60_000), pytest.raises(GridError, match="cannot be written"):
        label_grid.make(out, scene, 8)
    assert list(folder.iterdir()) == []
    assert label_grid.make(out, scene, 8).featureCount() == 64


def test_map_and_figures_of_a_report_agree_on_a_status_that_a_person_typed(polygons):
    polygons.dataProvider().changeAttributeValues({2: {polygons.fields().indexOf("status"): " Rejected"}})
    shown = report._only(polygons, report.figures(polygons).statuses)
    assert shown.featureCount() == report.figures(polygons).tally.landslides == 2
