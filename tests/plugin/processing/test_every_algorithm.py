"""Every algorithm with the real engine, its numbers given as text, as qgis_process gives them."""

import math
from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import QgsProcessingException, QgsVectorLayer

SLOPE = 30.0  # of the elevation model
NAMES = {"segment", "threshold", "adapt", "outline", "vectorize", "measure", "evaluate", "export", "chips", "train"}
NAMES |= {"map_measure_export", "compare", "parts", "adapt_several"}


def features(source):
    layer = QgsVectorLayer(source.split("|")[0] if source.endswith(".shp") else source, "layer", "ogr")
    assert layer.isValid(), source
    return list(layer.getFeatures())


def test_each_has_a_name_help_and_an_icon(provider):
    algorithms = provider.algorithms()
    assert {one.name() for one in algorithms} == NAMES
    for one in algorithms:
        assert one.displayName()
        assert len(one.shortHelpString()) > 100
        assert one.shortDescription().endswith(".")
        assert "landslide" in one.tags()
        assert Path(one.svgIconPath()).is_file()
        assert not one.icon().isNull()
        assert len(one.parameterDefinitions()) > 1
    assert len({one.svgIconPath() for one in algorithms}) == len(algorithms)


def test_mask_to_polygons_to_terrain_to_a_shapefile(run, hill, notes):
    traced = run(
        "vectorize",
        INPUT=str(hill / "mask.tif"),
        MIN_AREA="50.0",
        FILL_HOLES="0",
        SIMPLIFY="0",
        OUTPUT=str(hill / "a.gpkg"),
    )
    assert traced["COUNT"] == 2
    measured = run(
        "measure",
        INPUT=traced["OUTPUT"],
        DEM=str(hill / "dem.tif"),
        DEM_UNITS="m",
        MIN_SLOPE="12.5",
        OUTPUT=str(hill / "b.gpkg"),
    )
    got = features(measured["OUTPUT"])
    assert len(got) == 2
    for one in got:
        assert one["slope_deg"] == pytest.approx(SLOPE, abs=0.1)
        assert one["aspect_deg"] == pytest.approx(90, abs=1.5)  # of true north: the grid is turned there
        assert one["h_over_l"] == pytest.approx(math.tan(math.radians(SLOPE)), rel=0.02)
    exported = run("export", INPUT=measured["OUTPUT"], STATUS=["proposed"], OUTPUT=str(hill / "c.shp"), feedback=notes)
    assert {one["id"] for one in features(exported["OUTPUT"])} == {1, 2}
    assert (hill / "c.cpg").read_text().strip() == "UTF-8"
    assert not notes.warned


def test_boxes_to_outlines(run, hill, notes, write_layer, square):
    boxes = write_layer(hill / "boxes.gpkg", [square(20, 20, 40), square(70, 60, 30), square(5000, 0, 40)])
    told = run(
        "outline",
        feedback=notes,
        INPUT=str(hill / "scene.tif"),
        BOXES=boxes,
        REVIEWER="Ada",
        DEM=str(hill / "dem.tif"),
        DEVICE="cpu",
        OUTPUT=str(hill / "outlines.gpkg"),
    )
    assert told["COUNT"] == 2
    assert len(notes.warned) == 1
    assert "outside the scene" in notes.warned[0]
    for one in features(told["OUTPUT"]):
        assert (one["reviewer"], one["method"]) == ("Ada", "student in a box")
        assert (one["status"], one["conf_mean"] < 0.5) == ("proposed", True)  # noise: the model sees no landslide
        assert one["slope_deg"] == pytest.approx(SLOPE, abs=0.1)
    with pytest.raises(QgsProcessingException, match="holds no boxes"):
        run(
            "outline",
            INPUT=str(hill / "scene.tif"),
            BOXES=write_layer(hill / "none.gpkg", []),
            OUTPUT=str(hill / "b.gpkg"),
        )


def test_a_mask_against_a_reference(run, hill, notes, square, write_layer):
    reference = write_layer(hill / "reference.gpkg", [square(10, 10, 20), square(100, 100, 10)])
    told = run(
        "evaluate", feedback=notes, MASK=str(hill / "mask.tif"), REFERENCE=reference, OUTPUT=str(hill / "out.tif")
    )
    assert told["IOU"] == pytest.approx(400 / (600 + 1200 + 100), abs=1e-3)
    assert (told["LANDSLIDES"], told["LANDSLIDES_FOUND"], told["FALSE_POLYGONS"]) == (2, 1, 1)
    classes = gdal.Open(told["OUTPUT"]).ReadAsArray()
    assert [(classes == value).sum() for value in (1, 2, 3)] == [400, 1400, 100]
    assert any("IoU" in line for line in notes.said)
    with pytest.raises(QgsProcessingException, match="either a mask or polygons"):
        run("evaluate", REFERENCE=reference, OUTPUT=str(hill / "out.tif"))


def test_two_results_are_compared_and_say_what_became_of_each(run, hill, notes, square, write_layer):
    first = write_layer(hill / "first.gpkg", [square(10, 10, 20), square(60, 60, 20), square(100, 10, 10)])
    second = write_layer(hill / "second.gpkg", [square(10, 10, 20), square(60, 60, 30), square(10, 90, 10)])
    told = run("compare", feedback=notes, EARLIER=first, LATER=second, OUTPUT=str(hill / "compared.gpkg"),
               TABLE=str(hill / "compared.csv"))  # fmt: skip
    assert [told[name] for name in ("NEW", "GROWN", "OLD", "GONE", "UNKNOWN")] == [1, 1, 1, 1, 0]
    by_kind = {one["change"]: one for one in features(told["OUTPUT"])}
    assert by_kind["grown"]["added_m2"] == pytest.approx((900 - 400) * 0.64, rel=2e-3)
    assert (hill / "compared.csv").read_text(encoding="utf-8-sig").startswith("change,count,area_m2")
    assert any("IoU" in line or "New: 1" in line for line in notes.said)
    with pytest.raises(QgsProcessingException, match="no CSV"):
        run("compare", EARLIER=first, LATER=second, OUTPUT=str(hill / "c.gpkg"), TABLE=str(hill / "c.txt"))


def test_parts_of_a_landslide_on_a_plane_are_thirds(run, hill, square, write_layer):
    layer = write_layer(hill / "one.gpkg", [square(30, 30, 60)])
    told = run("parts", INPUT=layer, DEM=str(hill / "dem.tif"), DEM_UNITS="m", OUTPUT=str(hill / "parts.gpkg"),
               ATTRIBUTES=str(hill / "with.gpkg"))  # fmt: skip
    third = 60 * 60 * 0.64 / 3
    for name in ("SOURCE_M2", "TRANSPORT_M2", "DEPOSIT_M2"):
        assert told[name] == pytest.approx(third, rel=0.02)
    assert [one["part"] for one in features(told["OUTPUT"])] == ["source", "transport", "deposit"]
    [own] = features(told["ATTRIBUTES"])
    assert own["parts_rule"] == "proposed: thirds of the drop"
    assert own["src_m2"] == pytest.approx(third, rel=0.02)


def test_chips_and_a_model_from_them(run, hill, notes, square, write_layer):
    shapes = [square(x * 32, y * 32, 32) for y in range(4) for x in range(4)]
    labels = write_layer(hill / "labels.gpkg", shapes, label=["landslide", "landslide", "none", "none"] * 4)
    cut = run(
        "chips",
        INPUT=str(hill / "scene.tif"),
        LABELS=labels,
        FIELD="label",
        MODE="each",
        SIDE="32",
        OUTPUT=str(hill / "chips"),
    )
    assert (cut["LANDSLIDES"], cut["OTHERS"], cut["SKIPPED"]) == (8, 8, 0)
    assert len(features(cut["FOOTPRINTS"])) == 16
    made = run(
        "train",
        feedback=notes,
        INPUT=cut["OUTPUT"],
        NAME="Tiny",
        NETWORKS="classifier",
        EFFORT="0.01",
        SIDE="32",
        PIXEL_SIZE="0.8",
        DEVICE="cpu",
        OUTPUT=str(hill / "tiny.lsmodel"),
    )
    assert Path(made["OUTPUT"]).stat().st_size > 100_000
    assert (made["LANDSLIDES"], made["OTHERS"]) == (8, 8)
    assert any("AUC" in line for line in notes.said)
    assert list(dict.fromkeys(notes.stages)) == ["Loading tiles", "Training the classifier", "Writing the model"]


def test_a_scene_with_its_terrain_and_other_thresholds(run, hill):
    mosaic = str(hill / "mosaic.vrt")
    gdal.BuildVRT(mosaic, [str(hill / "scene.tif")]).FlushCache()
    first = run(
        "segment",
        INPUT=mosaic,
        STUDENT_THRESHOLD="0.0",
        MIN_AREA="10",
        TILE="128",
        OVERLAP="32",
        DEVICE="cpu",
        DEM=str(hill / "dem.tif"),
        MIN_SLOPE="5",
        OUTPUT=str(hill / "run"),
        LOAD="false",
    )
    assert first["COUNT"] >= 1
    assert features(first["POLYGONS"])[0]["slope_deg"] == pytest.approx(SLOPE, abs=0.1)
    again = run("threshold", RUN=str(hill / "run"), STUDENT_THRESHOLD="1.0", MIN_AREA="20.5", LOAD="false")
    assert again["COUNT"] == 0
    assert features(again["POLYGONS"]) == []


def test_where_nothing_is_learned_the_outputs_are_those_of_the_first_run(run, hill, notes):
    run("segment", INPUT=str(hill / "scene.tif"), DEVICE="cpu", OUTPUT=str(hill / "first"), LOAD="false")
    before = (hill / "first" / "run.json").read_bytes()
    with pytest.raises(QgsProcessingException, match="Nothing is decided"):
        run("adapt", RUN=str(hill / "first"), REVIEW="true", OUTPUT=str(hill / "second"), LOAD="false")
    made = run(
        "adapt", RUN=str(hill / "first"), DEVICE="cpu", OUTPUT=str(hill / "second"), LOAD="false", feedback=notes
    )
    assert made["ADAPTED"] is False  # a drawn hill of a few pixels holds too little that is sure
    assert any("too few to learn from" in line for line in notes.said)
    assert any("no second run is made" in line for line in notes.said)
    assert Path(made["MASK"]).parent == Path(made["OUTPUT"]) == hill / "first"
    assert not list((hill / "second").glob("*"))
    assert (hill / "first" / "run.json").read_bytes() == before
    assert features(made["POLYGONS"]) is not None
