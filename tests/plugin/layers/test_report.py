"""The report on one page, written by a real print layout."""

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtGui import QImage

from landslide_wsss_plugin.finished_runs import read_finished
from landslide_wsss_plugin.layers import outputs, report, run_layers
from landslide_wsss_plugin.layers.area_chart import bins, chart


@pytest.fixture
def polygons(clean_qgis, finished_run):
    outputs.add_run(QgsProject.instance(), read_finished(finished_run).files, "hills")
    return run_layers.polygons_of(QgsProject.instance(), finished_run)


def test_figures_count_what_is_a_landslide(polygons):
    fid = next(polygons.getFeatures()).id()
    polygons.dataProvider().changeAttributeValues({fid: {polygons.fields().indexOf("status"): "rejected"}})
    found = report.figures(polygons)
    assert sorted(found.areas) == [1000.0, 1001.0]
    assert found.statuses == {"rejected": 1, "proposed": 2}
    assert dict(found.lines())["Reviewed"] == "1 of 3"
    assert report.figures(polygons, ("accepted",)).areas == []


@pytest.mark.parametrize("ending", ["pdf", "png"])
def test_the_page_is_written(polygons, scene, finished_run, tmp_path, ending):
    out = report.write(read_finished(finished_run), polygons, scene, tmp_path / f"report.{ending}")
    assert out.stat().st_size > 5_000
    if ending == "png":
        page = QImage(str(out))
        assert page.height() > page.width() > 1000
        colours = {page.pixel(x, y) for x in range(0, page.width(), 40) for y in range(0, page.height(), 40)}
        assert len(colours) > 3  # a map and a chart, no white page
    else:
        assert out.read_bytes().startswith(b"%PDF")


def test_an_empty_run_has_a_report_too(polygons, finished_run, tmp_path):
    polygons.dataProvider().truncate()
    assert report.write(read_finished(finished_run), polygons, None, tmp_path / "report.png").is_file()


def test_a_folder_that_cannot_be_is_one_sentence(polygons, finished_run, tmp_path):
    (tmp_path / "file").touch()
    with pytest.raises(report.ReportError, match="could not be written"):
        report.write(read_finished(finished_run), polygons, None, tmp_path / "file" / "report.png")


def test_sizes_fall_into_half_powers_of_ten():
    assert [count for _, _, count in bins([100, 120, 500, 5_000])] == [2, 1, 0, 1]
    assert bins([0, -1, float("nan")]) == []
    start, stop, _ = bins([150.0])[0]
    assert start <= 150 < stop
    assert "<svg" in chart([], "a < b")
    assert "a &lt; b" in chart([1.0], "a < b")
