"""A run with an earlier image: its bands, what is new, what stands where there is none, and a run that goes on."""

import json
import sqlite3
from contextlib import closing
from dataclasses import replace

import numpy as np
import pytest
import rasterio

from engine.commands.inventory import final_mask
from engine.commands.segmentation import threshold
from engine.errors import Cancelled, UserError
from engine.model_file.bundle import open_model
from engine.pipeline import segment as pipeline
from engine.pipeline.shards import Shard, merge, score_shard
from engine.reporting import Silent
from engine.settings.before import BeforeSettings
from engine.settings.run import RunSettings, ThresholdSettings, TileSettings
from engine.settings.tables import NODATA
from tests.engine.change.conftest import ground, write

SETTINGS = RunSettings(
    method="student+change",
    device="cpu",
    tiles=TileSettings(64, 16),
    thresholds=ThresholdSettings(student=0.0, change=0.3),
)


@pytest.fixture
def images(tmp_path):
    """A scene with a new bright scar, and its earlier image, which ends before the scene's right edge."""
    image = ground(200, seed=3)
    now = image.copy()
    now[:, 60:110, 40:90] = np.array([0.7, 0.6, 0.45])[:, None, None] + 0.1 * image[:1, 60:110, 40:90]
    return write(tmp_path / "scene.tif", now), write(tmp_path / "before.tif", image[:, :, :160])


def request_of(scene, out, model, before, settings=SETTINGS, **more):
    settings = replace(settings, before=BeforeSettings(str(before)) if before else BeforeSettings())
    return pipeline.Request(scene, out, open_model(model), settings, **more)


def bands(run):
    with rasterio.open(run / "scores.tif") as scores:
        return dict(zip(scores.descriptions, scores.read(), strict=True))


def mask(run):
    with rasterio.open(run / "mask.tif") as file:
        return file.read(1)


def rows(run, fields):
    with closing(sqlite3.connect(run / "landslides.gpkg")) as database:
        return database.execute(f"SELECT {fields} FROM landslides").fetchall()  # noqa: S608


def new_ones(run):
    """Return the ids in the layer of what is new."""
    with closing(sqlite3.connect(run / "landslides_added.gpkg")) as database:
        return [int(number) for (number,) in database.execute("SELECT id FROM landslides ORDER BY id")]


def test_new_scar_alone_passes_and_beyond_the_earlier_image_the_scene_decides(images, tmp_path, tiny_model):
    scene, before = images
    pipeline.segment(request_of(scene, tmp_path / "run", tiny_model, before), Silent())
    assert list(bands(tmp_path / "run")) == ["student", "change", "before"]
    found = mask(tmp_path / "run")
    assert found[70:100, 50:80].mean() > 0.9
    assert found[130:, :150].mean() < 0.02
    assert (found[:, 165:] == 1).all()  # every pixel passes a student threshold of 0
    change = bands(tmp_path / "run")["change"]
    assert (change[:, 165:] == NODATA).all()
    assert (change[:195, :155] != NODATA).all()
    run = json.loads((tmp_path / "run" / "run.json").read_text())
    assert run["before"]["scene"]["path"] == "../before.tif"
    assert run["result"]["before"]["overlap_share"] == pytest.approx(0.8, abs=0.05)
    assert any("nothing of" in warning for warning in run["warnings"])


def test_polygons_say_what_is_new_and_how_much_is_unknown(images, tmp_path, tiny_model):
    scene, before = images
    pipeline.segment(request_of(scene, tmp_path / "run", tiny_model, before), Silent())
    said = {change: (mean, area, added) for change, mean, area, added in rows(
        tmp_path / "run", "change, chg_mean, area_m2, added_m2"
    )}  # fmt: skip
    # the tiny network finds a landslide everywhere, so nothing that the earlier image shows is new to it
    assert set(said) == {"old", "unknown"}
    assert said["old"][0] > 0.3
    assert said["unknown"][2] is None
    threshold({"run": str(tmp_path / "run"), "thresholds": {"student": 0.0, "change": 0.9}}, Silent())
    assert not any(change == "old" for (change,) in rows(tmp_path / "run", "change"))


def test_what_is_new_follows_the_review_and_is_an_empty_layer_where_that_is_nothing(images, tmp_path, tiny_model):
    """The tiny network sees a landslide everywhere: the threshold of `student` decides what was there before."""
    scene, before = images
    run = tmp_path / "run"
    pipeline.segment(request_of(scene, run, tiny_model, before), Silent())
    assert not new_ones(run)
    with rasterio.open(run / "scores.tif", "r+") as scores:  # as if the earlier image showed no landslide at all
        names = scores.descriptions
        scores.write(np.where(scores.read(3) == NODATA, NODATA, 0).astype(np.uint8), names.index("before") + 1)
    result = threshold({"run": str(run), "thresholds": {"student": 0.3, "change": 0.3}}, Silent())
    assert result["added"] == str(run / "landslides_added.gpkg")
    fresh = [number for number, kind in rows(run, "id, change") if kind in ("new", "grown")]
    assert fresh
    assert new_ones(run) == fresh
    with closing(sqlite3.connect(run / "landslides.gpkg")) as database, database:
        for name in ("ST_IsEmpty", "ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY"):  # GDAL's, which its triggers call
            database.create_function(name, 1, lambda _shape: 0)
        database.execute("UPDATE landslides SET status = 'rejected' WHERE id = ?", fresh[:1])
    drawn = final_mask({"run": str(run)}, Silent())
    assert drawn == {"path": str(run / "mask_final.tif"), "added": str(run / "landslides_added.gpkg")}
    assert new_ones(run) == fresh[1:]
    with closing(sqlite3.connect(run / "landslides_added.gpkg")) as database:
        sizes = dict(database.execute("SELECT id, added_m2 FROM landslides"))
    told = dict(rows(run, "id, added_m2"))
    assert {number: sizes[number] for number in fresh[1:]} == pytest.approx({n: told[n] for n in fresh[1:]}, rel=2e-3)
    threshold({"run": str(run), "thresholds": {"student": 0.3, "change": 1.0}}, Silent())
    assert not set(new_ones(run)) & set(fresh)


def test_method_without_change_keeps_its_mask_and_gets_the_fields(images, tmp_path, tiny_model):
    scene, before = images
    settings = replace(SETTINGS, method="student", thresholds=ThresholdSettings(student=0.5))
    pipeline.segment(request_of(scene, tmp_path / "alone", tiny_model, None, settings), Silent())
    pipeline.segment(request_of(scene, tmp_path / "pair", tiny_model, before, settings), Silent())
    assert (mask(tmp_path / "alone") == mask(tmp_path / "pair")).all()
    assert (bands(tmp_path / "alone")["student"] == bands(tmp_path / "pair")["student"]).all()
    with closing(sqlite3.connect(tmp_path / "alone" / "landslides.gpkg")) as database:
        assert not {"change", "in_before"} & {row[1] for row in database.execute("PRAGMA table_info(landslides)")}


def test_identical_images_have_nothing_new_and_no_polygon(images, tmp_path, tiny_model):
    scene, _ = images
    copy = tmp_path / "copy.tif"
    copy.write_bytes(scene.read_bytes())
    copy.chmod(0o444)
    result = pipeline.segment(request_of(scene, tmp_path / "run", tiny_model, copy), Silent())
    assert bands(tmp_path / "run")["change"].max() < 0.1 * 250
    assert (result["count"], mask(tmp_path / "run").max()) == (0, 0)
    assert any("is a copy of the scene" in warning for warning in result["warnings"])


def test_difference_from_the_earlier_image_takes_the_generated_one_where_there_is_none(images, tmp_path, tiny_model):
    scene, before = images
    settings = replace(SETTINGS, method="cyclegan+before", thresholds=ThresholdSettings(earlier=0.1))
    pipeline.segment(request_of(scene, tmp_path / "pair", tiny_model, before, settings), Silent())
    alone = replace(SETTINGS, method="cyclegan", thresholds=ThresholdSettings(gan=0.1))
    pipeline.segment(request_of(scene, tmp_path / "alone", tiny_model, None, alone), Silent())
    pair, generated = bands(tmp_path / "pair")["earlier"], bands(tmp_path / "alone")["gan"]
    assert (pair[:, 165:] == generated[:, 165:]).all()
    assert pair[70:100, 50:80].mean() > 5 * pair[130:, :150].mean()


def test_shards_and_a_cancelled_run_give_the_same_pixels(images, tmp_path, tiny_model, stops_after):
    scene, before = images
    pipeline.segment(request_of(scene, tmp_path / "whole", tiny_model, before), Silent())
    for number in (1, 2):
        score_shard(request_of(scene, tmp_path / "parts", tiny_model, before), Shard(number, 2), Silent())
    merge(tmp_path / "parts", Silent())
    for checks in (2, 25):
        with pytest.raises(Cancelled):
            pipeline.segment(request_of(scene, tmp_path / "cut", tiny_model, before, resume=True), stops_after(checks))
    pipeline.segment(request_of(scene, tmp_path / "cut", tiny_model, before, resume=True), Silent())
    for name, band in bands(tmp_path / "whole").items():
        assert (band == bands(tmp_path / "parts")[name]).all()
        assert (band == bands(tmp_path / "cut")[name]).all()
    assert (mask(tmp_path / "whole") == mask(tmp_path / "cut")).all()


def test_one_band_compares_in_grey_alone_and_says_so(images, tmp_path, tiny_model):
    scene, before = images
    with rasterio.open(before) as file:
        grey = file.read(2)[None] / 255
    one = write(tmp_path / "grey.tif", grey)
    pipeline.segment(request_of(scene, tmp_path / "run", tiny_model, one), Silent())
    found = bands(tmp_path / "run")
    assert (found["before"] == NODATA).all()
    assert found["change"][70:100, 50:80].mean() > 3 * found["change"][130:, :150].mean()
    assert json.loads((tmp_path / "run" / "run.json").read_text())["before"]["field"]["is_grey"]


@pytest.mark.parametrize("kind", ["missing", "no raster", "itself", "no image", "all cloud"])
def test_earlier_image_that_cannot_be_used_is_refused_before_anything_is_written(kind, images, tmp_path, tiny_model):
    scene, _ = images
    bad = {"missing": tmp_path / "gone.tif", "no raster": tmp_path / "text.tif", "itself": scene, "no image": None}
    (tmp_path / "text.tif").write_text("text")
    cloud = write(tmp_path / "cloud.tif", np.full((3, 200, 200), 0.93, np.float32))
    with pytest.raises(UserError, match="earlier image") as refused:
        pipeline.segment(request_of(scene, tmp_path / "run", tiny_model, bad.get(kind, cloud)), Silent())
    assert refused.value.hint
    assert not (tmp_path / "run").exists()


def test_another_earlier_image_does_not_go_on_with_a_run(images, tmp_path, tiny_model):
    scene, before = images
    pipeline.segment(request_of(scene, tmp_path / "run", tiny_model, before), Silent())
    other = write(tmp_path / "other.tif", ground(200, seed=3) * 0.9)
    with pytest.raises(UserError, match="earlier image"):
        pipeline.segment(request_of(scene, tmp_path / "run", tiny_model, other, resume=True), Silent())


def test_damaged_alignment_in_run_json_is_one_sentence(images, tmp_path, tiny_model):
    scene, before = images
    pipeline.segment(request_of(scene, tmp_path / "run", tiny_model, before), Silent())
    path = tmp_path / "run" / "run.json"
    run = json.loads(path.read_text())
    run["before"]["field"]["place"] = [[1]]
    path.write_text(json.dumps(run))
    with pytest.raises(UserError, match="damaged"):
        threshold({"run": str(tmp_path / "run")}, Silent())


def test_crs_and_bands_that_are_told_win_over_the_file(images, tmp_path, tiny_model):
    scene, before = images
    with rasterio.open(before) as file:
        blue_first = file.read()[::-1] / 255
    bare = write(tmp_path / "bare.tif", blue_first, crs=None)
    told = BeforeSettings(str(bare), crs="EPSG:32648", bands=(3, 2, 1))
    for folder, settings in (("file", BeforeSettings(str(before))), ("told", told)):
        request = request_of(scene, tmp_path / folder, tiny_model, None)
        pipeline.segment(replace(request, settings=replace(SETTINGS, before=settings)), Silent())
    assert (bands(tmp_path / "file")["change"] == bands(tmp_path / "told")["change"]).all()
    other = replace(told, bands=(1, 2, 3))
    request = request_of(scene, tmp_path / "told", tiny_model, None, resume=True)
    with pytest.raises(UserError, match="earlier image"):  # other bands are no continuation
        pipeline.segment(replace(request, settings=replace(SETTINGS, before=other)), Silent())
    with pytest.raises(UserError, match="has no CRS"):
        pipeline.segment(request_of(scene, tmp_path / "untold", tiny_model, bare), Silent())


@pytest.mark.parametrize("given", [{"bands": (1, 2)}, {"bands": (0, 1, 2)}, {"style_bands": "321"}, {"crs": ""}])
def test_crs_and_bands_that_are_none_are_refused(given):
    with pytest.raises(UserError):
        BeforeSettings("then.tif", **given)
    assert BeforeSettings("then.tif", bands=[3, 2, 1]).bands == (3, 2, 1)
