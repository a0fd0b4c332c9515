import json
import os
from pathlib import Path

import pytest
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

from landslide_wsss_plugin.common.tables import SCORES
from landslide_wsss_plugin.processing.provider import Provider


@pytest.fixture
def algorithm(fake):
    provider = Provider()
    QgsApplication.processingRegistry().addProvider(provider)
    yield QgsApplication.processingRegistry().algorithmById("landslide_wsss:segment")
    QgsApplication.processingRegistry().removeProvider(provider)


@pytest.fixture
def run(algorithm, tmp_path, scene_path):
    def go(feedback=None, context=None, **values):
        context = context or QgsProcessingContext()
        feedback = feedback or QgsProcessingFeedback()
        values = {"INPUT": str(scene_path), "OUTPUT": str(tmp_path / "run"), **values}
        good, why = algorithm.checkParameterValues(values, context)
        assert good, why
        result, ok = algorithm.create().run(values, context, feedback, {}, False)
        assert ok
        return result

    return go


def request(tmp_path):
    return json.loads((tmp_path / "run" / "run.json").read_text())["request"]


def test_the_results_are_files_that_open(run, tmp_path):
    result = run()
    assert QgsRasterLayer(result["MASK"]).isValid()
    assert QgsRasterLayer(result["SCORES"]).isValid()
    assert QgsVectorLayer(result["POLYGONS"]).featureCount() == 3
    assert (result["COUNT"], result["AREA_M2"]) == (3, 4200.0)
    assert result["OUTPUT"] == str(tmp_path / "run")


def test_the_crs_that_the_user_set_on_the_layer_reaches_the_engine(run, tmp_path, scene_path):
    layer = QgsRasterLayer(str(scene_path), "scene")
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32650"))
    QgsProject.instance().addMapLayer(layer)
    run(INPUT=layer.id(), context=dataobjects_context())
    assert request(tmp_path)["scene_crs"] == "EPSG:32650"


def dataobjects_context():
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    return context


def test_the_day_that_the_user_gives_is_asked_for(run, tmp_path):
    run(IMAGE_DATE=" 2021-08-04 ")
    assert request(tmp_path)["settings"]["image_date"] == "2021-08-04"


def test_the_defaults_leave_bands_and_thresholds_to_file_and_model(run, tmp_path, scene_path):
    run()
    asked = request(tmp_path)
    assert asked["scene"] == str(scene_path)
    assert asked["model"] is None
    assert asked["aoi"] is None
    assert asked["settings"] == {
        "method": None,
        "cam": "exact",
        "bands": None,
        "image_date": None,
        "device": "auto",
        "tiles": {"size": 512, "overlap": 128},
        "thresholds": {"rule": "manual", **dict.fromkeys(SCORES)},
        "before": {},
        "polygons": {"min_area_m2": 100.0},
        "terrain": {"dem": None, "units": "auto", "crs": None, "min_slope_deg": 0.0},
    }


def test_the_first_method_is_the_models_own_and_older_values_still_count(algorithm, run, tmp_path):
    method = algorithm.parameterDefinition("METHOD")
    assert method.options()[0] == method.defaultValue() == "The model's own"
    run(METHOD="student")  # the default of version 0.1.0, as models and scripts hold it
    assert request(tmp_path)["settings"]["method"] == "student"


def test_every_number_may_be_text_as_qgis_process_gives_it(run, tmp_path):
    run(
        METHOD="cyclegan",
        CAM="fast",
        THRESHOLD_RULE="otsu",
        GAN_THRESHOLD="0.1",
        CAM_THRESHOLD="",
        MIN_AREA="25.5",
        MIN_SLOPE="4.5",
        TILE="256",
        OVERLAP="0",
        BANDS="3, 2,1",
        DEVICE="cpu",
        RESUME="false",
        OVERWRITE="true",
    )
    asked = request(tmp_path)
    assert asked["settings"] == {
        "method": "cyclegan",
        "cam": "fast",
        "bands": [3, 2, 1],
        "image_date": None,
        "device": "cpu",
        "tiles": {"size": 256, "overlap": 0},
        "thresholds": {"rule": "otsu", **dict.fromkeys(SCORES), "gan": 0.1},
        "before": {},
        "polygons": {"min_area_m2": 25.5},
        "terrain": {"dem": None, "units": "auto", "crs": None, "min_slope_deg": 4.5},
    }
    assert (asked["resume"], asked["overwrite"]) == (False, True)


def test_earlier_image_is_asked_for_with_its_date_and_clouds(run, tmp_path, scene_path, squares):
    then = tmp_path / "then.tif"
    then.write_bytes(scene_path.read_bytes())
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    QgsProject.instance().addMapLayer(squares)
    run(context=context, BEFORE=str(then), BEFORE_DATE="2020-01-01", BEFORE_MASK=squares.id(),
        METHOD="student+change", CHANGE_THRESHOLD=0.5)  # fmt: skip
    settings = request(tmp_path)["settings"]
    assert (settings["method"], settings["thresholds"]["change"]) == ("student+change", 0.5)
    mask = settings["before"].pop("mask")
    assert QgsVectorLayer(mask, "m", "ogr").featureCount() == 2
    # the layer's CRS, as for the scene
    assert settings["before"] == {"image": str(then), "date": "2020-01-01", "crs": "EPSG:32648"}


@pytest.mark.parametrize("given", [{"METHOD": "student+change"}, {"BEFORE_DATE": "2020-01-01"}])
def test_what_needs_an_earlier_image_is_refused_without_one(given, run, tmp_path):
    with pytest.raises(QgsProcessingException, match="no earlier image"):
        run(**given)


def test_relative_paths_are_those_of_qgis_not_of_the_engine(run, tmp_path, scene_path, monkeypatch):
    monkeypatch.chdir(scene_path.parent)
    run(INPUT=scene_path.name, OUTPUT=os.path.relpath(tmp_path / "run"))
    assert request(tmp_path)["scene"] == str(scene_path)


def test_polygons_and_extent_become_one_area_in_the_scenes_crs(run, tmp_path, squares):
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    run(context=context, AOI=squares.id(), EXTENT="500000,500020,2999900,3000000 [EPSG:32648]", LOAD=False)
    area = QgsVectorLayer(request(tmp_path)["aoi"])
    assert area.crs().authid() == "EPSG:32648"
    assert [feature.geometry().area() for feature in area.getFeatures()] == pytest.approx([100], rel=1e-5)


def test_an_extent_alone_is_an_area(run, tmp_path):
    run(EXTENT="500000,500010,2999990,3000000 [EPSG:32648]")
    area = QgsVectorLayer(request(tmp_path)["aoi"])
    assert [feature.geometry().area() for feature in area.getFeatures()] == pytest.approx([100])


@pytest.mark.parametrize(
    ("values", "sentence"),
    [
        ({"BANDS": "1,2"}, "three band numbers"),
        ({"BANDS": "red,green,blue"}, "three band numbers"),
        ({"EXTENT": "0,1,0,1 [EPSG:32648]", "AOI": "squares"}, "no polygons"),
    ],
)
def test_bad_values_are_one_sentence(run, squares, values, sentence):
    if "AOI" in values:
        values = {**values, "AOI": squares.id()}
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    with pytest.raises(QgsProcessingException, match=sentence):
        run(context=context, **values)


def test_a_refusal_of_the_engine_is_one_sentence_with_its_hint(run, fake):
    fake("refuse:model")
    with pytest.raises(QgsProcessingException, match=r"It cannot be done. Do something else."):
        run()


def test_a_killed_engine_resumes(run, fake, tmp_path):
    fake("die_in_run")
    with pytest.raises(QgsProcessingException, match="ended unexpectedly"):
        run()
    assert len(list((tmp_path / "run" / "rows").iterdir())) == 3
    fake("good")
    assert run(RESUME=True)["COUNT"] == 3


def test_cancel_stops_the_engine_and_keeps_the_rows(run, fake, tmp_path):
    fake("slow")

    class Impatient(QgsProcessingFeedback):
        def setProgress(self, percent):  # noqa: N802
            super().setProgress(percent)
            if percent > 10:
                self.cancel()

    assert run(feedback=Impatient()) == {}
    assert 1 <= len(list((tmp_path / "run" / "rows").iterdir())) < 8


def test_mask_and_polygons_are_loaded_with_their_styles(run):
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    run(context=context)
    details = context.layersToLoadOnCompletion()
    assert {d.outputName for d in details.values()} == {"MASK", "POLYGONS"}
    for source, wanted in details.items():
        layer = QgsVectorLayer(source) if "gpkg" in source else QgsRasterLayer(source)
        wanted.postProcessor().postProcessLayer(layer, context, QgsProcessingFeedback())
        assert layer.isValid()


def test_help_icon_and_tags(algorithm, monkeypatch):
    monkeypatch.undo()
    assert "mask" in algorithm.shortHelpString()
    assert Path(algorithm.svgIconPath()).is_file()
    assert "landslide" in algorithm.tags()
    assert algorithm.id() == "landslide_wsss:segment"
