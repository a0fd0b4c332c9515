"""A run with an earlier image in Check and in the report: thresholds, lists, colors, swipe, blink, and the page."""

import gc
import json

import pytest
from osgeo import gdal, ogr
from qgis.core import (
    QgsExpression,
    QgsExpressionContext,
    QgsGeometry,
    QgsLayoutExporter,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsProject,
    QgsRectangle,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QColor, QImage
from qgis.PyQt.QtTest import QTest

from landslide_wsss_plugin.layers import report, report_page, report_pair, run_layers
from landslide_wsss_plugin.layers.earlier_image import earlier_layer
from landslide_wsss_plugin.records.finished_runs import read_finished
from tests.plugin.conftest import SIDE, crs, scores_file

GREEN = (10, 200, 40)
DPI = 100


def earlier_image(path):
    data = gdal.GetDriverByName("GTiff").Create(str(path), 64, 64, 3, gdal.GDT_Byte, options=["PHOTOMETRIC=RGB"])
    data.SetGeoTransform((500_000, 0.8, 0, 3_000_000, 0, -0.8))
    data.SetProjection(crs().ExportToWkt())
    for band, value in enumerate(GREEN, 1):
        data.GetRasterBand(band).Fill(value)
    data.FlushCache()
    return path


@pytest.fixture
def pair(finished_run, tmp_path):
    """The finished run as one of the method student+change: a new, a grown and an old polygon."""
    scores_file(finished_run / "scores.tif", SIDE, SIDE, ("student", "change", "before"))
    earlier_image(tmp_path / "then.tif")
    path = finished_run / "run.json"
    run = json.loads(path.read_text())
    run["settings"] |= {"method": "student+change", "before": {"image": "../then.tif"}, "image_date": "2021-08-04"}
    run["settings"]["thresholds"] |= {"change": 0.7}
    run["before"] = {"date": "2019-05-01"}
    path.write_text(json.dumps(run))
    source = ogr.Open(str(finished_run / "landslides.gpkg"), 1)
    layer = source.GetLayer(0)
    layer.CreateField(ogr.FieldDefn("change", ogr.OFTString))
    layer.CreateField(ogr.FieldDefn("added_m2", ogr.OFTReal))
    for feature, (change, added) in zip(list(layer), (("new", 1002.0), ("grown", 300.0), ("old", 0.0)), strict=True):
        feature["change"], feature["added_m2"] = change, added
        layer.SetFeature(feature)
    source = layer = None
    return finished_run


@pytest.fixture
def dock(fake, opened, scene, pair):
    QgsProject.instance().addMapLayer(scene)
    return opened(pair, "ground_section")


def cells(dock):
    table = dock.workbench.review_section.table
    return [table.data(table.index(row, 3)) for row in range(table.rowCount())]


def test_run_of_the_pair_opens_with_its_threshold_of_change_live(dock, until):
    assert dock.workbench.live.run.method == "student+change"
    assert dock.thresholds.change.value() == pytest.approx(0.7)
    assert not dock.thresholds.cam.isVisibleTo(dock.thresholds)
    methods = {dock.thresholds.live.method.itemData(i) for i in range(dock.thresholds.live.method.count())}
    assert methods == {"student", "student+change"}
    until(lambda: dock.workbench.live.preview.histogram("change") is not None)
    dock.thresholds.change.spin.setValue(0.2)
    assert dock.workbench.live.preview.item.isVisible()
    dock.thresholds.set_choice(dock.workbench.live._history.undo())


def test_list_says_what_is_new_and_shows_it_alone(dock):
    assert sorted(cells(dock)) == ["Not reviewed · Grown", "Not reviewed · New", "Not reviewed · Old"]
    since = dock.workbench.review_section.since
    assert since.isVisibleTo(dock.workbench.review_section)
    since.choose("new")
    assert cells(dock) == ["Not reviewed · New"]


def test_polygons_are_colored_by_change_and_a_rejected_one_is_never_new(dock, pair):
    layer = run_layers.polygons_of(QgsProject.instance(), pair)
    dock.workbench.ground_section.by_change.setChecked(True)
    words = [one.label() for one in layer.renderer().categories()]
    assert words == ["New", "Grown", "Old", "Not known", "Rejected"]
    first = next(one for one in layer.getFeatures() if one["change"] == "new")
    layer.dataProvider().changeAttributeValues({first.id(): {layer.fields().indexOf("status"): "rejected"}})
    context = QgsExpressionContext()
    context.setFeature(layer.getFeature(first.id()))
    expression = QgsExpression(layer.renderer().classAttribute())
    context.setFields(layer.fields())
    assert expression.evaluate(context) == "rejected"
    dock.workbench.ground_section.by_change.setChecked(False)
    assert layer.renderer().classAttribute() == "status"


def test_swipe_shows_the_runs_earlier_image_and_blink_takes_turns(dock, iface, until):
    section, ground = dock.workbench.ground_section, dock.workbench.ground
    section.swipe.click()
    until(lambda: ground.tool.item is not None and ground.tool.item.picture is not None)
    picture = ground.tool.item.picture
    assert QColor(picture.pixel(picture.width() // 2, picture.height() // 2)).getRgb()[:3] == GREEN
    section.swipe.click()
    iface.window.activateWindow()
    assert QTest.qWaitForWindowActive(iface.window)
    QTest.keyClick(iface.canvas, Qt.Key.Key_K)
    assert section.blink.isChecked()
    until(lambda: ground.blink.item.picture is not None)
    seen = ground.blink.item.isVisible()
    ground.blink.turn()
    assert ground.blink.item.isVisible() is not seen
    QTest.keyClick(iface.canvas, Qt.Key.Key_K)
    assert ground.blink.item is None
    assert not ground.blink.timer.isActive()


def test_run_without_an_earlier_image_offers_nothing_of_it(dock, pair):
    dock.workbench.live.set_result(None)
    assert not dock.workbench.ground_section.by_change.isVisibleTo(dock.workbench.ground_section)
    dock.workbench.ground_section.blink.click()
    assert not dock.workbench.ground_section.blink.isChecked()
    assert not dock.workbench.review_section.since.isVisibleTo(dock.workbench.review_section)


def test_report_shows_both_images_with_their_dates_and_what_is_new(dock, pair, scene, tmp_path):
    run = read_finished(pair)
    polygons = run_layers.polygons_of(QgsProject.instance(), pair)
    assert report_pair.rows(polygons)[1:] == [
        ("New", "1", "1,002 m²", "1,002 m²"),
        ("Grown", "1", "1,001 m²", "300 m²"),
        ("Old", "1", "1,000 m²", "0 m²"),
    ]
    layout = report_page.page(report._content(run, report.figures(polygons), ""), polygons, scene)
    then = earlier_layer(QgsProject.instance(), run)
    report_pair.add(layout, run, polygons, (then, scene), "Landslides")
    texts = [item.text() for item in layout.items() if isinstance(item, QgsLayoutItemLabel)]
    assert "Before: 2019-05-01" in texts
    assert "After: 2021-08-04" in texts
    maps = [item for item in layout.items() if isinstance(item, QgsLayoutItemMap)]
    assert sum(then in item.layers() for item in maps) == 1
    out = report.write(run, polygons, scene, tmp_path / "r.pdf")
    assert out.read_bytes().count(b"/Type /Page\n") in {0, 2}
    assert out.stat().st_size > 5_000


@pytest.mark.parametrize(("share", "said"), [(0.12, "12 %"), (0.0, ""), (None, ""), ("<b>", ""), (7, "")])
def test_report_says_how_much_was_shaded_in_one_image_alone(share, said, dock, pair, scene):
    record = json.loads((pair / "run.json").read_text())
    record["result"]["before"] = {"date": "2019-05-01"} if share is None else {"shaded_share": share}
    (pair / "run.json").write_text(json.dumps(record))
    run = read_finished(pair)
    polygons = run_layers.polygons_of(QgsProject.instance(), pair)
    layout = report_page.page(report._content(run, report.figures(polygons), ""), polygons, scene)
    report_pair.add(layout, run, polygons, (earlier_layer(QgsProject.instance(), run), scene), "Landslides")
    lines = [item.text() for item in layout.items() if isinstance(item, QgsLayoutItemLabel) and "shade" in item.text()]
    whole = f"{said} of the scene lay in the shade in one of the two images alone: what was there before is unknown."
    assert lines == ([whole] if said else [])


def test_page_of_both_images_shows_the_polygons_in_both_maps_and_in_its_legend(dock, pair, scene, tmp_path):
    run = read_finished(pair)
    polygons = run_layers.polygons_of(QgsProject.instance(), pair)
    square = QgsGeometry.fromRect(QgsRectangle(500_010, 2_999_960, 500_040, 2_999_990))
    first = next(one.id() for one in polygons.getFeatures() if one["change"] == "new")
    polygons.dataProvider().changeGeometryValues({first: square})
    layout = report_page.page(report._content(run, report.figures(polygons), ""), polygons, scene)
    report_pair.add(layout, run, polygons, (earlier_layer(QgsProject.instance(), run), scene), "Landslides")
    gc.collect()  # nobody but the layout holds the layer by now, as when the report is written
    picture = QgsLayoutExporter.ImageExportSettings()
    picture.dpi = DPI
    picture.generateWorldFile = False
    QgsLayoutExporter(layout).exportToImage(str(tmp_path / "page.png"), picture)
    page = QImage(str(tmp_path / "page_2.png"))
    for box in ((12, 34, 90, 90), (108, 34, 90, 90), (12, 126, 46, 40)):  # before, after, legend: millimetres
        left, top, wide, high = (round(length * DPI / 25.4) for length in box)
        colors = [QColor(page.pixel(x, y)) for x in range(left, left + wide) for y in range(top, top + high)]
        new = sum(abs(one.red() - 213) + abs(one.green() - 94) + one.blue() < 60 for one in colors)
        assert new > 30, box


def test_rejected_polygon_is_not_among_what_is_new(dock, pair):
    polygons = run_layers.polygons_of(QgsProject.instance(), pair)
    first = next(one.id() for one in polygons.getFeatures() if one["change"] == "new")
    polygons.dataProvider().changeAttributeValues({first: {polygons.fields().indexOf("status"): "rejected"}})
    assert [row[0] for row in report_pair.rows(polygons)[1:]] == ["Grown", "Old"]
