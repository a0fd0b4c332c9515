"""A run with an earlier image and an elevation model: a shadow that moved is not called new, nothing else changes."""

import json
import re
from dataclasses import replace

import numpy as np
import pytest
import rasterio
import shapely
from affine import Affine
from rasterio.features import rasterize
from rasterio.warp import Resampling, calculate_default_transform, reproject
from scipy.ndimage import gaussian_filter

from engine.change.cast_shadow import Sun, light, shadow
from engine.commands.segmentation import threshold
from engine.demo.scene import make_scene
from engine.errors import Cancelled, UserError
from engine.inventory.export import read_table
from engine.inventory.table import column_of
from engine.model_file.bundle import open_model
from engine.pipeline import segment as pipeline
from engine.pipeline.shards import Shard, merge, score_shard
from engine.reporting import Silent
from engine.settings.before import BeforeSettings
from engine.settings.run import RunSettings, TerrainSettings, ThresholdSettings, TileSettings
from engine.settings.tables import NODATA
from tests.engine.change.conftest import CORNER, PIXEL, ground, write

SIDE, STEP = 320, 4
SUNS = Sun(130, 55), Sun(230, 28)
SETTINGS = RunSettings(
    method="student+change",
    device="cpu",
    tiles=TileSettings(128, 32),
    thresholds=ThresholdSettings(student=0.3, change=0.3),
)


@pytest.fixture(scope="module")
def images(tmp_path_factory):
    """One mountain under two suns: scene, earlier image and elevation model, and where a shadow truly moved."""
    folder = tmp_path_factory.mktemp("light")
    rng = np.random.default_rng(4)
    hills = gaussian_filter(rng.standard_normal((SIDE + 80, SIDE + 80)), 24)
    heights = (13 * hills / hills.std()).astype(np.float32)
    inner = np.s_[40:-40, 40:-40]
    color = ground(SIDE, seed=3)
    now, then = (np.clip(color * (0.5 + 0.7 * light(heights, (PIXEL, PIXEL), sun)[inner]), 0, 1) for sun in SUNS)
    shaded = [shadow(heights, (PIXEL, PIXEL), sun)[inner] for sun in SUNS]
    dem = folder / "dem.tif"
    coarse = heights.reshape(100, STEP, 100, STEP).mean((1, 3))
    place = Affine(PIXEL * STEP, 0, CORNER[0] - 40 * PIXEL, 0, -PIXEL * STEP, CORNER[1] + 40 * PIXEL)
    profile = {"driver": "GTiff", "count": 1, "height": 100, "width": 100, "dtype": "float32", "crs": "EPSG:32648"}
    with rasterio.open(dem, "w", transform=place, **profile) as file:
        file.write(coarse[None])
    return write(folder / "scene.tif", now), write(folder / "before.tif", then), dem, shaded


def request_of(images, out, model, settings=SETTINGS, dem=None, **more):
    settings = replace(settings, before=BeforeSettings(str(images[1])), terrain=TerrainSettings(dem and str(dem)))
    return pipeline.Request(images[0], out, open_model(model), settings, **more)


def bands(run):
    with rasterio.open(run / "scores.tif") as scores:
        return dict(zip(scores.descriptions, scores.read(), strict=True))


def record(run):
    return json.loads((run / "run.json").read_text())


def test_what_was_there_before_is_unknown_where_a_shadow_moved_and_nothing_else_differs(images, tmp_path, tiny_model):
    *_, dem, (now, then) = images
    pipeline.segment(request_of(images, tmp_path / "without", tiny_model), Silent())
    result = pipeline.segment(request_of(images, tmp_path / "with", tiny_model, dem=dem), Silent())
    without, found = bands(tmp_path / "without"), bands(tmp_path / "with")
    for name in ("student", "change"):
        assert (found[name] == without[name]).all()
    unknown = (found["before"] == NODATA) & (without["before"] != NODATA)
    assert (found["before"] == without["before"])[~unknown].all()
    assert unknown[then & ~now].mean() > 0.7  # the true shadow, but for its rim and the last degrees of the sun
    assert unknown[~then & ~now].mean() < 0.15
    said = result["before"]["shade"]
    assert f"{100 * result['before']['shaded_share']:.0f} % of the scene" in said
    assert result["before"]["shaded_share"] == pytest.approx(unknown.mean(), abs=0.02)
    told = [record(tmp_path / "with")["before"]["suns"][name]["sun"] for name in ("scene", "before")]
    assert [one["azimuth"] for one in told] == pytest.approx([sun.azimuth for sun in SUNS], abs=12)
    assert told[0]["height"] >= SUNS[0].height - 12  # all suns that cast no shade are one
    assert told[1]["height"] == pytest.approx(SUNS[1].height, abs=12)
    assert re.search(r"earlier image: 2\d\d°, \d\d° high; in the scene: 1\d\d°, ", said)


def test_run_without_an_elevation_model_says_and_depends_on_nothing_of_it(images, tmp_path, tiny_model):
    result = pipeline.segment(request_of(images, tmp_path / "run", tiny_model), Silent())
    assert not {"shade", "shaded_share"} & set(result["before"])
    assert "suns" not in record(tmp_path / "run")["before"]
    assert record(tmp_path / "run")["identity"]["elevation model"] is None


class Counting(Silent):
    """Counts how often a run asks whether to stop, all in all and before the first tiles are scored."""

    def __init__(self):
        self.count = self.before_tiles = 0

    def check(self):
        self.count += 1

    def progress(self, stage, done, total):
        if stage == "chips" and not self.before_tiles:
            self.before_tiles = self.count


def test_shards_and_a_cancelled_run_have_the_same_shade(images, tmp_path, tiny_model, stops_after):
    dem, counting = images[2], Counting()
    pipeline.segment(request_of(images, tmp_path / "whole", tiny_model, dem=dem), counting)
    for number in (1, 2):
        score_shard(request_of(images, tmp_path / "parts", tiny_model, dem=dem), Shard(number, 2), Silent())
    merge(tmp_path / "parts", Silent())
    for checks in (60, counting.before_tiles + 3):  # while the sun is looked for, and while tiles are scored
        with pytest.raises(Cancelled):
            pipeline.segment(
                request_of(images, tmp_path / "cut", tiny_model, dem=dem, resume=True), stops_after(checks)
            )
    pipeline.segment(request_of(images, tmp_path / "cut", tiny_model, dem=dem, resume=True), Silent())
    whole = bands(tmp_path / "whole")
    assert (whole["before"] == NODATA).mean() > 0.1
    for name, band in whole.items():
        assert (band == bands(tmp_path / "parts")[name]).all()
        assert (band == bands(tmp_path / "cut")[name]).all()


def test_another_elevation_model_does_not_go_on_with_a_run(images, tmp_path, tiny_model):
    pipeline.segment(request_of(images, tmp_path / "run", tiny_model, dem=images[2]), Silent())
    with rasterio.open(images[2]) as file:
        profile, heights = file.profile, file.read()
    with rasterio.open(tmp_path / "other.tif", "w", **profile) as file:
        file.write(heights + 10)
    with pytest.raises(UserError, match="elevation model"):
        pipeline.segment(
            request_of(images, tmp_path / "run", tiny_model, dem=tmp_path / "other.tif", resume=True), Silent()
        )


def test_elevation_model_in_degrees_gives_nearly_the_same_shade(images, tmp_path, tiny_model):
    with rasterio.open(images[2]) as file:
        place, width, height = calculate_default_transform(file.crs, "EPSG:4326", file.width, file.height, *file.bounds)
        profile = {**file.profile, "crs": "EPSG:4326", "transform": place, "width": width, "height": height}
        profile["nodata"] = -9999
        heights = np.full((height, width), -9999, np.float32)
        reproject(
            rasterio.band(file, 1), heights, dst_transform=place, dst_crs="EPSG:4326", dst_nodata=-9999,
            resampling=Resampling.cubic,
        )  # fmt: skip
    with rasterio.open(tmp_path / "degrees.tif", "w", **profile) as file:
        file.write(heights[None])
    shares = []
    for name, dem in (("metres", images[2]), ("degrees", tmp_path / "degrees.tif")):
        pipeline.segment(request_of(images, tmp_path / name, tiny_model, dem=dem), Silent())
        shares.append(bands(tmp_path / name)["before"] == NODATA)
    assert (shares[0] != shares[1]).mean() < 0.06


@pytest.mark.parametrize("kind", ["level", "void", "elsewhere"])
def test_elevation_model_that_says_nothing_of_the_light_changes_no_pixel(kind, images, tmp_path, tiny_model):
    with rasterio.open(images[2]) as file:
        profile, heights = file.profile, file.read()
    heights[:] = {"level": 700.0, "void": np.nan, "elsewhere": 0.0}[kind] + (heights if kind == "elsewhere" else 0)
    if kind == "elsewhere":
        profile["transform"] = Affine.translation(50_000, 0) @ profile["transform"]
    with rasterio.open(tmp_path / "dem.tif", "w", **profile) as file:
        file.write(heights)
    pipeline.segment(request_of(images, tmp_path / "without", tiny_model), Silent())
    result = pipeline.segment(request_of(images, tmp_path / "with", tiny_model, dem=tmp_path / "dem.tif"), Silent())
    assert "no shadow is reckoned" in result["before"]["shade"]
    assert result["before"]["shaded_share"] == 0
    for name, band in bands(tmp_path / "without").items():
        assert (band == bands(tmp_path / "with")[name]).all()


def test_generated_image_stands_in_where_a_shadow_moved(images, tmp_path, tiny_model):
    settings = replace(SETTINGS, method="cyclegan+before", thresholds=ThresholdSettings(earlier=0.1))
    alone = replace(SETTINGS, method="cyclegan", thresholds=ThresholdSettings(gan=0.1))
    for name, dem in (("without", None), ("with", images[2])):
        pipeline.segment(request_of(images, tmp_path / name, tiny_model, settings, dem), Silent())
    request = request_of(images, tmp_path / "alone", tiny_model, alone)
    pipeline.segment(replace(request, settings=replace(alone, before=BeforeSettings())), Silent())
    without, found = (bands(tmp_path / name)["earlier"] for name in ("without", "with"))
    generated = bands(tmp_path / "alone")["gan"]
    differ = found != without
    assert differ.mean() > 0.05
    assert (found == generated)[differ].mean() > 0.8  # tiles overlap: some pixels are between


def test_damaged_sun_in_run_json_is_one_sentence(images, tmp_path, tiny_model):
    pipeline.segment(request_of(images, tmp_path / "run", tiny_model, dem=images[2]), Silent())
    run = record(tmp_path / "run")
    run["before"]["suns"]["scene"] = {"sun": {"azimuth": "north"}}
    (tmp_path / "run" / "run.json").write_text(json.dumps(run))
    with pytest.raises(UserError, match="damaged"):
        threshold({"run": str(tmp_path / "run")}, Silent())


def polygons_that_are_new(run):
    """Return the pixels of each polygon that is new or has grown, as if the earlier image showed no landslide."""
    with rasterio.open(run / "scores.tif", "r+") as scores:
        number = scores.descriptions.index("before") + 1
        scores.write(np.where(scores.read(number) == NODATA, NODATA, 0).astype(np.uint8), number)
        transform, shape = scores.transform, scores.shape
    threshold({"run": str(run), "thresholds": {"student": 0.3, "change": 0.3}}, Silent())
    table = read_table(run / "landslides.gpkg")
    return [
        rasterize([shapely.from_wkb(wkb)], shape, transform=transform) == 1
        for wkb, kind in zip(table.wkb, column_of(table, "change"), strict=True)
        if kind in ("new", "grown")
    ]


def shaded_in(pair, out, model):
    """Run a pair without and with its elevation model; return what is unknown with it alone."""
    for name, dem in (("without", None), ("with", pair.dem)):
        pipeline.segment(request_of((pair.scene, pair.before), out / name, model, dem=dem), Silent())
    return (bands(out / "with")["before"] == NODATA) & (bands(out / "without")["before"] != NODATA)


def test_shaded_ground_of_a_drawn_pair_is_no_new_polygon(tmp_path, tiny_model):
    """The first drawing in which a polygon would be new in a shadow; its last digits differ between processors."""
    for seed in (5, 6, 9, 10, 11, 12, 13):
        out = tmp_path / str(seed)
        drawn = make_scene(out / "demo", size=512, seed=seed, landslides=4, before=True)
        shaded = shaded_in(drawn, out, tiny_model)
        without = polygons_that_are_new(out / "without") if shaded.any() else []
        if any(shaded[polygon].mean() > 0.5 for polygon in without):
            break
    assert 0.02 < shaded.mean() < 0.3
    assert any(shaded[polygon].mean() > 0.5 for polygon in without)
    found = polygons_that_are_new(out / "with")
    assert all(shaded[polygon].mean() <= 0.5 for polygon in found)
    assert 0 < len(found) < len(without)
