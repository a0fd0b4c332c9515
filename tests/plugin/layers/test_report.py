"""The report on one page, written by a real print layout."""

from dataclasses import replace
from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import (
    NULL,
    QgsContrastEnhancement,
    QgsCoordinateReferenceSystem,
    QgsFillSymbol,
    QgsGeometry,
    QgsLayoutItem,
    QgsLayoutItemLabel,
    QgsLayoutItemPage,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsSingleSymbolRenderer,
)
from qgis.PyQt.QtCore import QRectF
from qgis.PyQt.QtGui import QColor, QImage

from landslide_wsss_plugin.common.tables import STATUSES
from landslide_wsss_plugin.common.text import DASH
from landslide_wsss_plugin.layers import layer_metadata, outputs, report, report_page, report_pair, run_layers, styles
from landslide_wsss_plugin.layers.area_chart import bins, chart
from landslide_wsss_plugin.records.finished_runs import read_finished


@pytest.fixture
def polygons(clean_qgis, finished_run):
    outputs.add_run(QgsProject.instance(), read_finished(finished_run).files, "hills")
    return run_layers.polygons_of(QgsProject.instance(), finished_run)


def test_figures_count_what_is_a_landslide(polygons):
    fid = next(polygons.getFeatures()).id()
    polygons.dataProvider().changeAttributeValues({fid: {polygons.fields().indexOf("status"): "rejected"}})
    found = report.figures(polygons)
    assert sorted(found.areas) == [1000.0, 1001.0]
    assert dict(found.lines())["Landslides"] == "2 landslides"
    assert dict(found.lines())["Reviewed"] == "1 of 3"
    assert found.by_status() == [("Proposed", "2", "2,001 m²"), ("Rejected (left out)", "1", "1,002 m²")]
    assert report.figures(polygons, ("accepted",)).areas == []


def test_rejected_polygon_that_is_shown_counts_as_no_landslide(polygons):
    fid = next(polygons.getFeatures()).id()
    polygons.dataProvider().changeAttributeValues({fid: {polygons.fields().indexOf("status"): "rejected"}})
    found = report.figures(polygons, STATUSES)
    lines = dict(found.lines())
    assert (lines["Landslides"], lines["Area in all"], lines["Largest"]) == ("2 landslides", "2,001 m²", "1,001 m²")
    assert found.by_status()[-1] == ("Rejected", "1", "1,002 m²")
    assert found.areas == [1001.0, 1000.0]


def test_areas_that_nobody_knows_are_no_zero_in_the_report(polygons):
    place = polygons.fields().indexOf("area_m2")
    polygons.dataProvider().changeAttributeValues({one.id(): {place: NULL} for one in polygons.getFeatures()})
    found = report.figures(polygons)
    assert dict(found.lines())["Area in all"] == "area not known without a CRS"
    assert found.by_status() == [("Proposed", "3", DASH)]
    rows = report_pair.rows(polygons)
    assert rows[1][1:3] == ("3", DASH)


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


def pixels(page, box):
    """The colours inside a box of the page, millimetres, as (red, green, blue)."""
    left, top, wide, high = (round(length * 200 / 25.4) for length in box)
    return [
        QColor(page.pixel(x, y)).getRgb()[:3] for x in range(left, left + wide, 3) for y in range(top, top + high, 3)
    ]


def share(colours, wanted, tolerance=40):
    """How much of some pixels is of a colour."""
    near = [all(abs(a - b) <= tolerance for a, b in zip(colour, wanted, strict=True)) for colour in colours]
    return sum(near) / len(near)


@pytest.fixture
def blue_scene(clean_qgis, tmp_path):
    """A scene of one colour, so that it is known again on the page."""
    path = tmp_path / "blue.tif"
    data = gdal.GetDriverByName("GTiff").Create(str(path), 64, 64, 3, gdal.GDT_Byte)
    data.SetGeoTransform((500_000, 0.8, 0, 3_000_000, 0, -0.8))
    data.SetProjection(QgsCoordinateReferenceSystem("EPSG:32648").toWkt())
    for band, value in enumerate((20, 60, 200), 1):
        data.GetRasterBand(band).Fill(value)
    data = None
    layer = QgsRasterLayer(str(path), "blue")
    for one in (layer.renderer().redBand, layer.renderer().greenBand):
        assert one() > 0
    layer.setContrastEnhancement(QgsContrastEnhancement.NoEnhancement)
    QgsProject.instance().addMapLayer(layer)
    return layer


def test_report_written_shows_scene_and_polygons_in_its_map(polygons, blue_scene, finished_run, tmp_path):
    square = QgsGeometry.fromRect(QgsRectangle(500_010, 2_999_960, 500_040, 2_999_990))
    first, second, third = (feature.id() for feature in polygons.getFeatures())
    nowhere = QgsGeometry.fromRect(QgsRectangle(500_001, 2_999_951, 500_002, 2_999_952))
    polygons.dataProvider().changeGeometryValues({first: square, second: nowhere, third: nowhere})
    polygons.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple({"color": "255,0,0"})))
    out = report.write(read_finished(finished_run), polygons, blue_scene, tmp_path / "report.png", author="Ada")
    page = QImage(str(out))
    middle = pixels(page, (85, 75, 50, 50))
    assert share(middle, (255, 0, 0)) > 0.9  # the polygon stands where it lies on the scene
    beside = pixels(page, (45, 40, 14, 120))
    assert share(beside, (20, 60, 200)) > 0.9
    below = pixels(page, (20, 179, 60, 8))
    assert 0.01 < share(below, (0, 0, 0), 80) < 0.6  # the scale bar
    assert share(pixels(page, (12, 192, 46, 20)), (255, 0, 0)) > 0.005  # the legend
    assert share(pixels(page, (188, 30, 7, 12)), (34, 34, 34)) > 0.05  # the north arrow


def test_legend_of_the_report_names_the_statuses_of_the_map_alone(polygons, blue_scene, finished_run, tmp_path):
    styles.apply(polygons, "landslides")
    out = report.write(read_finished(finished_run), polygons, blue_scene, tmp_path / "report.png")
    legend = pixels(QImage(str(out)), (12, 192, 46, 34))
    assert share(legend, (255, 214, 0)) > 0.005  # proposed
    for absent in ((0, 158, 115), (86, 180, 233)):  # accepted, edited
        assert share(legend, absent) < 0.0005
    fid = next(polygons.getFeatures()).id()
    polygons.dataProvider().changeAttributeValues({fid: {polygons.fields().indexOf("status"): "accepted"}})
    out = report.write(read_finished(finished_run), polygons, blue_scene, tmp_path / "again.png")
    assert share(pixels(QImage(str(out)), (12, 192, 46, 34)), (0, 158, 115)) > 0.005
    assert len(polygons.renderer().categories()) == 4  # the layer in the map has its own


def test_report_written_leaves_out_rejected_polygons_in_its_map(polygons, blue_scene, finished_run, tmp_path):
    square = QgsGeometry.fromRect(QgsRectangle(500_010, 2_999_960, 500_040, 2_999_990))
    first = next(polygons.getFeatures()).id()
    polygons.dataProvider().changeGeometryValues({first: square})
    polygons.dataProvider().changeAttributeValues({first: {polygons.fields().indexOf("status"): "rejected"}})
    polygons.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple({"color": "255,0,0"})))
    out = report.write(read_finished(finished_run), polygons, blue_scene, tmp_path / "report.png")
    assert share(pixels(QImage(str(out)), (100, 90, 20, 20)), (20, 60, 200)) > 0.9


@pytest.mark.parametrize(
    ("typed", "of_file", "said"),
    [("2024-07-16", "2023-01-01", "2024-07-16"), (None, "2023-01-01", "2023-01-01"), (None, None, "unknown")],
)
def test_report_says_when_the_image_was_taken(polygons, blue_scene, finished_run, typed, of_file, said):
    run = read_finished(finished_run)
    run.record["settings"]["image_date"] = typed
    run.record["scene"]["date"] = of_file
    layout = report_page.page(report._content(run, report.figures(polygons), "Ada"), polygons, blue_scene)
    shown = [item.currentText() for item in layout.items() if isinstance(item, QgsLayoutItemLabel)]
    assert said in shown
    assert "Image taken on" in shown


def test_report_page_cuts_no_text_off_and_runs_none(polygons, blue_scene, finished_run):
    run = read_finished(finished_run)
    run = replace(run, scene=Path("/somewhere/" + "a_very_long_name_of_an_orthophoto_" * 4 + "[% 1 + 1 %].tif"))
    content = report._content(run, report.figures(polygons), "Ada Ñandú")
    layout = report_page.page(content, polygons, blue_scene)
    texts = [item for item in layout.items() if isinstance(item, QgsLayoutItemLabel)]
    shown = [item.currentText() for item in texts]
    assert "Ada Ñandú" in shown
    assert any("EPSG:32648" in text for text in shown)
    assert any(text.startswith("Scale 1 : 3") for text in shown)  # 52 m on 146 mm, and what is beside it
    assert any("1 + 1" in text for text in shown)
    paper = QRectF(0, 0, 210, 297)
    for item in layout.items():
        if isinstance(item, QgsLayoutItem) and not isinstance(item, QgsLayoutItemPage):
            assert paper.contains(item.mapRectToScene(item.rect())), item.displayName()
    for item in texts:
        room = item.sizeWithUnits()
        needed = item.sizeForText()
        lines = max(1, int(room.height() // needed.height()))
        assert needed.width() <= room.width() * lines, item.currentText()


def test_report_names_the_method_and_the_thresholds_as_the_panel_does(polygons, finished_run):
    run = read_finished(finished_run)
    said = {"name": "Bijie landslides"}
    run = replace(run, method="student", record={**run.record, "model": said})
    run.result["thresholds"] = {"student": 0.5}
    content = report._content(run, report.figures(polygons), "")
    assert content.subtitle == f"Bijie landslides {DASH} Outline model {DASH} {run.scene.name}"
    assert dict(content.settings)["Thresholds"] == "Manual: Outline model's probability from 0.500"
    shown = " ".join([content.subtitle, *(word for row in content.settings for word in row)])
    assert "student" not in shown.lower()


def test_an_empty_run_has_a_report_too(polygons, finished_run, tmp_path):
    polygons.dataProvider().truncate()
    run = read_finished(finished_run)
    assert report._content(run, report.figures(polygons), "").areas == []
    page = QImage(str(report.write(run, polygons, None, tmp_path / "report.png")))
    shades = {page.pixelColor(x, y).lightness() for x in range(0, page.width(), 7) for y in range(0, page.height(), 7)}
    assert (min(shades) < 100, max(shades) > 240) == (True, True)  # text on paper


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


def test_the_minimum_confidence_is_said_where_there_is_one(finished_run):
    run = read_finished(finished_run)
    assert "Minimum confidence" not in dict(report._settings(run, ""))
    asked = replace(run, polygons={**run.polygons, "min_confidence": 0.65})
    assert dict(report._settings(asked, ""))["Minimum confidence"] == "0.65"
    assert "Completeness: proposals of a confidence below 0.65 left out" in layer_metadata._accuracy(asked)
