"""An earlier image in the panel: what is offered, what is asked, and each doubt before a run; with the real engine."""

import html
import json
import re

import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsMultiBandColorRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)

from landslide_wsss_plugin.records.run_folders import standing_run
from tests.plugin.dock.map.test_scene_reading import ENGINE, dock, ground, written  # noqa: F401

pytestmark = pytest.mark.skipif(not ENGINE.is_file(), reason="the engine's environment is not there")
PAIR = ("student+change", "cyclegan+before")


def offered(dock):  # noqa: F811
    box = dock.model.method
    return {str(box.itemData(i)) for i in range(box.count()) if box.model().item(i).isEnabled()}


def shown(dock):  # noqa: F811
    """What stands below the earlier image, as a person reads it."""
    assert dock.earlier.doubts.isVisibleTo(dock.earlier)
    return html.unescape(re.sub("<[^>]*>", "", dock.earlier.doubts.text.text()))


@pytest.fixture
def opened(dock, until, tmp_path):  # noqa: F811
    """Return a function that opens a raster as the scene or as its earlier image, and waits for what is said."""

    def look(name, pixels, box, **how):
        layer = QgsRasterLayer(str(written(tmp_path / name, pixels, **how)), name)
        QgsProject.instance().addMapLayer(layer)
        box.setLayer(layer)
        until(lambda: not dock.reading.busy and not dock.reading_earlier.busy)
        return layer

    return look


def test_methods_of_pairs_are_offered_with_an_earlier_image_alone(dock, opened):  # noqa: F811
    opened("now.tif", ground(), dock.scene.raster)
    assert not offered(dock) & set(PAIR)
    opened("then.tif", ground(), dock.earlier.raster)
    assert offered(dock) >= set(PAIR)
    dock.model.method.choose("student+change")
    assert dock.next_thresholds.change.isVisibleTo(dock.next_thresholds)
    dock.earlier.raster.setLayer(None)
    assert not offered(dock) & set(PAIR)
    assert dock.model.method.value == "student"
    assert not dock.next_thresholds.change.isVisibleTo(dock.next_thresholds)


def test_earlier_image_is_described_and_each_doubt_is_amber(dock, opened):  # noqa: F811
    opened("now.tif", ground(), dock.scene.raster)
    opened("then.tif", ground(), dock.earlier.raster)
    assert "96" in dock.earlier.facts.text()
    assert "100 %" in dock.earlier.facts.text()
    assert dock.earlier.doubts.kind == "warning"
    assert "when both images were taken" in dock.earlier.doubts.text.text()


@pytest.mark.parametrize(
    ("bad", "said"),
    [
        ({"side_m": 8.0}, "The pixels of the earlier image are of 8 m, those of the scene of 0.8 m."),
        ({"georeferenced": False}, "The earlier image then.tif has no CRS."),
        ({"corner": (560_000, 3_000_000)}, "The earlier image then.tif does not lie over the scene."),
    ],
    ids=["ten times the pixel", "no CRS", "another place"],
)
def test_image_that_is_no_pair_is_refused_before_the_run(bad, said, dock, opened):  # noqa: F811
    opened("now.tif", ground(), dock.scene.raster)
    opened("then.tif", ground(), dock.earlier.raster, **bad)
    assert dock.earlier.doubts.kind == "error"
    assert said in shown(dock)


def test_the_scene_itself_is_no_earlier_image(dock, opened, until):  # noqa: F811
    scene = opened("now.tif", ground(), dock.scene.raster)
    again = QgsRasterLayer(scene.source(), "again")
    QgsProject.instance().addMapLayer(again)
    dock.earlier.raster.setLayer(again)
    until(lambda: not dock.reading_earlier.busy)
    assert "The earlier image again is the scene itself." in shown(dock)


def test_copy_of_the_scene_is_a_doubt(dock, opened):  # noqa: F811
    opened("now.tif", ground(), dock.scene.raster)
    opened("then.tif", ground(), dock.earlier.raster)
    assert dock.earlier.doubts.kind == "warning"
    assert "The earlier image is a copy of the scene: nothing can be new." in shown(dock)


def test_read_only_image_is_as_good_as_any(dock, opened, tmp_path):  # noqa: F811
    opened("now.tif", ground(), dock.scene.raster)
    written(tmp_path / "then.tif", ground())
    (tmp_path / "then.tif").chmod(0o444)
    layer = QgsRasterLayer(str(tmp_path / "then.tif"), "then")
    QgsProject.instance().addMapLayer(layer)
    dock.earlier.raster.setLayer(layer)
    assert dock.earlier.run_settings()["image"] == str(tmp_path / "then.tif")


def test_crs_and_bands_of_the_layer_are_those_of_the_earlier_image(dock, opened, until):  # noqa: F811
    opened("now.tif", ground(), dock.scene.raster)
    then = opened("then.tif", ground(4), dock.earlier.raster, georeferenced=False, photometric="MINISBLACK")
    assert "has no CRS" in shown(dock)
    then.setCrs(QgsCoordinateReferenceSystem("EPSG:32648"))
    until(lambda: not dock.reading_earlier.busy)
    assert dock.earlier.doubts.kind == "warning"
    assert "bands" in shown(dock)  # nothing says which they are
    renderer = QgsMultiBandColorRenderer(then.dataProvider(), 3, 2, 1)
    then.setRenderer(renderer)
    then.rendererChanged.emit()
    until(lambda: not dock.reading_earlier.busy)
    assert dock.earlier.run_settings() == {"image": then.source(), "crs": "EPSG:32648", "style_bands": [3, 2, 1]}
    assert "3, 2, 1" in re.sub("<[^>]*>", " ", dock.earlier.facts.text())


def test_later_date_is_refused_and_the_right_one_is_not(dock, opened, until):  # noqa: F811
    opened("now.tif", ground(), dock.scene.raster)
    opened("then.tif", ground(most=150), dock.earlier.raster)
    dock.scene.date.setText("2021-08-04")
    for day, kind in (("2022-01-01", "error"), ("2020-01-01", "info")):
        dock.earlier.date.setText(day)
        dock.earlier.date.editingFinished.emit()
        until(lambda: not dock.reading_earlier.busy)
        assert dock.earlier.doubts.kind == kind, dock.earlier.doubts.text.text()


def test_run_is_asked_for_the_pair_with_its_clouds_and_goes_on_with_it(dock, opened, tmp_path):  # noqa: F811
    scene = opened("now.tif", ground(), dock.scene.raster)
    then = opened("then.tif", ground(), dock.earlier.raster)
    clouds = QgsVectorLayer(f"Polygon?crs={scene.crs().authid()}", "clouds", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(500_010, 2_999_950, 500_030, 2_999_980)))
    clouds.dataProvider().addFeatures([feature])
    QgsProject.instance().addMapLayer(clouds)
    dock.earlier.clouds.setLayer(clouds)
    dock.earlier.date.setText("2020-01-01")
    run = tmp_path / "run"
    request = dock._choices.new_run(run, overwrite=False)
    before = request["settings"]["before"]
    assert before.pop("crs") == "EPSG:32648"
    assert before == {"image": then.source(), "date": "2020-01-01", "mask": str(run / "before_mask.gpkg")}
    assert QgsVectorLayer(before["mask"], "m", "ogr").featureCount() == 1
    run.joinpath("run.json").write_text(json.dumps({
        "state": "running", "scene": {"path": "../now.tif"}, "model": {"path": "../m.lsmodel"}, "identity": {},
        "settings": {**request["settings"], "before": {"image": "../then.tif", "mask": "before_mask.gpkg"}},
    }))  # fmt: skip
    assert standing_run(run).request["settings"]["before"] == {"image": then.source(), "mask": before["mask"]}


def test_one_band_is_said_to_compare_in_grey_alone_and_is_no_doubt(dock, opened):  # noqa: F811
    opened("now.tif", ground(), dock.scene.raster)
    opened("then.tif", ground(1), dock.earlier.raster)
    assert dock.earlier.doubts.kind == "warning"  # of the dates alone
    assert "bands" not in dock.earlier.doubts.text.text()
    assert "grey levels alone" in dock.earlier.about.text()


def test_image_that_is_all_cloud_is_a_doubt_with_its_remedy(dock, opened):  # noqa: F811
    """Bright, grey and smooth: the run would refuse it, and the panel says so before."""
    opened("now.tif", ground(), dock.scene.raster)
    opened("then.tif", 228 + ground() // 10, dock.earlier.raster)
    assert dock.earlier.doubts.kind == "warning"
    assert "About 100 % of the earlier image is cloud: there the scene alone decides." in shown(dock)
    assert "Choose an image with fewer clouds." in shown(dock)


def test_run_whose_earlier_image_is_all_cloud_is_refused_in_one_sentence(dock, opened, until, tmp_path):  # noqa: F811
    opened("now.tif", ground(), dock.scene.raster)
    opened("then.tif", 228 + ground() // 10, dock.earlier.raster)
    dock.model.method.choose("student+change")
    dock.output.files.setFilePath(str(tmp_path / "run"))
    dock.bar.run_button.click()
    until(lambda: "too little ground" in dock.bar.status.text.text())
    said = html.unescape(re.sub("<[^>]*>", " ", dock.bar.status.text.text()))
    assert "The earlier image " in said
    assert "then.tif and the scene share too little ground to lay one over the other." in said
    assert "Choose an image with fewer clouds" in said
    assert not (tmp_path / "run").exists()
    assert dock.bar.run_button.isEnabled()
