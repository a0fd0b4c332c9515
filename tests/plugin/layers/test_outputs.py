import json
import shutil

import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsProject

from landslide_wsss_plugin.layers import outputs


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
    assert [node.itemVisibilityChecked() for node in group.findLayers()] == [True, True, False]
    assert layers.polygons.labelsEnabled()
    assert layers.mask.renderer().type() == "paletted"
    assert layers.scores.renderer().type() == "singlebandpseudocolor"
    assert layers.mask.crs() == scene.crs()
    assert layers.mask.extent() == scene.extent()


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
