import json
import shutil

import pytest
from osgeo import ogr
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsExpression,
    QgsExpressionContext,
    QgsMapRendererSequentialJob,
    QgsMapSettings,
    QgsProject,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QSize
from qgis.PyQt.QtGui import QColor

from landslide_wsss_plugin.common.text import area
from landslide_wsss_plugin.layers import outputs, run_layers
from tests.plugin.conftest import crs


def result(folder, **changes):
    names = {"polygons": "landslides.gpkg", "mask": "mask.tif", "scores": "scores.tif"}
    return {key: str(folder / name) for key, name in names.items()} | changes


def test_a_run_becomes_a_styled_group_on_top(clean_qgis, files, scene):
    layers, broken = outputs.add_run(QgsProject.instance(), result(files), "hills")
    root = QgsProject.instance().layerTreeRoot()
    group = root.children()[0]
    assert not broken
    assert group.name().startswith("hills \N{EN DASH} 2")
    assert [node.layer() for node in group.findLayers()] == [layers.polygons, layers.mask, layers.scores]
    shown = [node.itemVisibilityChecked() for node in group.findLayers()]
    assert shown == [True, False, False]  # no mask over the ground
    assert layers.polygons.labelsEnabled()
    assert layers.mask.renderer().type() == "paletted"
    assert layers.scores.renderer().type() == "singlebandpseudocolor"
    assert layers.mask.crs() == scene.crs()
    assert layers.mask.extent() == scene.extent()


@pytest.mark.parametrize("square_metres", [37.4, 3286.5, 6796.5, 6797.5, 9999.6, 10_681.14, 999_000.0, 1_230_000.0])
def test_a_polygon_has_the_same_area_in_the_map_and_in_the_list(clean_qgis, files, square_metres):
    layer = outputs.open_run(result(files)).polygons
    feature = next(layer.getFeatures())
    feature.setAttribute("area_m2", square_metres)
    context = QgsExpressionContext()
    context.setFeature(feature)
    in_the_map = QgsExpression(layer.labeling().settings().fieldName).evaluate(context)
    assert in_the_map.replace(",", "") == area(square_metres).replace(",", "")


def test_nodata_and_no_landslide_are_transparent(clean_qgis, files):
    mask = outputs.open_run(result(files)).mask
    assert mask.dataProvider().sourceNoDataValue(1) == 255
    classes = {entry.value: entry.color.alpha() for entry in mask.renderer().classes()}
    assert classes[0] == 0 < classes[1]


def test_scores_of_one_band_show_that_band(clean_qgis, files):
    shown = outputs.open_run(result(files, scores=str(files / "mask.tif"))).scores
    assert shown.renderer().usesBands() == [1]


def test_a_missing_file_is_told_and_the_rest_arrives(clean_qgis, files):
    _, broken = outputs.add_run(QgsProject.instance(), result(files, mask="/nowhere/mask.tif"), "hills")
    assert broken == ["/nowhere/mask.tif"]
    assert len(QgsProject.instance().mapLayers()) == 2


def test_the_mask_is_shown_where_the_polygons_cannot_be(clean_qgis, files):
    outputs.add_run(QgsProject.instance(), result(files, polygons="/nowhere/landslides.gpkg"), "hills")
    group = QgsProject.instance().layerTreeRoot().children()[0]
    assert [node.itemVisibilityChecked() for node in group.findLayers()] == [True, False]


def test_the_users_crs_is_taken_only_where_a_file_has_none(clean_qgis, files):
    other = QgsCoordinateReferenceSystem("EPSG:3857")
    assert outputs.open_run(result(files), other).mask.crs().authid() == "EPSG:32648"


@pytest.mark.parametrize(
    ("learned", "kind"),
    [
        ({"adapted": True}, "adapted"),
        ({"adapted": False, "threshold": 0.4}, "adapted"),
        ({"adapted": False, "polygon_filter": {}}, "adapted"),
        ({"adapted": False, "threshold": None, "polygon_filter": None}, "same model as before"),
    ],
)
def test_a_second_run_that_changed_nothing_is_not_called_adapted(clean_qgis, files, tmp_path, learned, kind):
    folder = tmp_path / "run_adapted"
    shutil.copytree(files, folder)
    run = {"model": {"name": "Bijie"}, "adapted_from": {"run": str(files), **learned}}
    (folder / "run.json").write_text(json.dumps(run))
    outputs.add_run(QgsProject.instance(), result(folder), "hills")
    dash = "\N{EN DASH}"
    name = QgsProject.instance().layerTreeRoot().children()[0].name()
    assert name.startswith(f"hills {dash} {kind} {dash} Bijie {dash} 2")


def test_the_layers_of_a_folder_can_be_taken_out(clean_qgis, files, scene, tmp_path):
    folder = tmp_path / "run"
    shutil.copytree(files, folder)
    project = QgsProject.instance()
    outputs.add_run(project, result(folder), "hills")
    outputs.add_run(project, result(files), "hills")
    assert outputs.remove_run(project, folder) == 3
    assert len(project.mapLayers()) == 4
    assert len(project.layerTreeRoot().findGroups()) == 1


def added_file(path, kinds):
    """Write what is new as the engine does: a polygon of each number, with its change."""
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = source.CreateLayer("landslides", crs(), ogr.wkbMultiPolygon)
    layer.CreateField(ogr.FieldDefn("id", ogr.OFTInteger))
    layer.CreateField(ogr.FieldDefn("change", ogr.OFTString))
    for number, kind in enumerate(kinds, 1):
        feature = ogr.Feature(layer.GetLayerDefn())
        x = 500_000 + 15 * number
        feature.SetGeometry(
            ogr.CreateGeometryFromWkt(f"MULTIPOLYGON((({x} 2999990,{x + 10} 2999990,{x} 2999970,{x} 2999990)))")
        )
        feature["id"], feature["change"] = number, kind
        layer.CreateFeature(feature)


def test_what_is_new_is_a_hatched_layer_below_the_polygons_that_is_off_and_cannot_be_edited(
    clean_qgis, files, tmp_path
):
    added_file(tmp_path / "landslides_added.gpkg", ["new", "grown"])
    values = result(files, added=str(tmp_path / "landslides_added.gpkg"))
    layers, broken = outputs.add_run(QgsProject.instance(), values, "hills")
    group = QgsProject.instance().layerTreeRoot().children()[0]
    assert not broken
    assert [node.layer() for node in group.findLayers()] == [layers.polygons, layers.added, layers.mask, layers.scores]
    assert [node.itemVisibilityChecked() for node in group.findLayers()] == [True, False, False, False]
    assert layers.added.name() == "New since the earlier image"
    assert [one.label() for one in layers.added.renderer().categories()] == ["New", "Grown"]
    assert not layers.added.startEditing()
    settings = QgsMapSettings()
    settings.setLayers([layers.added])
    settings.setDestinationCrs(layers.added.crs())
    settings.setExtent(QgsRectangle(500_010, 2_999_965, 500_045, 2_999_995))
    settings.setOutputSize(QSize(350, 300))
    job = QgsMapRendererSequentialJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage()
    for left, color in ((50, (213, 94, 0)), (200, (230, 159, 0))):
        inside = [QColor(image.pixel(x, y)).getRgb()[:3] for x in range(left + 5, left + 30) for y in range(60, 90)]
        assert 0 < inside.count(color) < len(inside)  # lines, and the ground between them
        assert inside.count((255, 255, 255)) > 0


def test_what_is_new_is_read_again_once_the_engine_has_written_it(clean_qgis, files, tmp_path):
    folder = tmp_path / "run"
    shutil.copytree(files, folder)
    (folder / "run.json").write_text("{}")
    added_file(folder / "landslides_added.gpkg", ["new", "grown"])
    values = result(folder, added=str(folder / "landslides_added.gpkg"))
    layers, _ = outputs.add_run(QgsProject.instance(), values, "hills")
    assert layers.added.featureCount() == 2
    source = ogr.Open(str(folder / "landslides_added.gpkg"), 1)
    source.GetLayer(0).DeleteFeature(1)
    source = None
    run_layers.reload_mask(QgsProject.instance(), folder, good=True)
    assert [one["change"] for one in layers.added.getFeatures()] == ["grown"]
    assert layers.added.featureCount() == 1
