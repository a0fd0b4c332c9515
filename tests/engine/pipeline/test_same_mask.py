"""One scene written in many ways gives one and the same mask, made by a network, or a refusal."""

import json

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.warp import Resampling, reproject

from engine.cli.main import main
from engine.commands.registry import find_command
from engine.errors import UserError
from engine.reporting import Silent
from tests.engine.rasters.reading.test_forty_ways import (
    BYTE_WAYS,
    FILL_WAYS,
    FRAMED_GRID,
    GRID,
    PLAIN,
    SIDE,
    UTM,
    write,
)
from tests.engine.rasters.reading.test_forty_ways import turned as askew

SHORT = {"tiled", "blue first, by name", "south up", "turned by 90", "control points", "uint16 of 0 to 255", "PNG"}
WAYS = [way if way in SHORT else pytest.param(way, marks=pytest.mark.long) for way in BYTE_WAYS]
FILLS = ["65535", *(pytest.param(way, marks=pytest.mark.long) for way in FILL_WAYS if way != "65535")]


@pytest.fixture(scope="module")
def mask_of(tiny_model, tmp_path_factory):
    """Return a function that maps a scene and gives its mask on the plain scene's grid, 255 where there is none."""

    def run(scene, crs=None, model=tiny_model, **settings):
        out = tmp_path_factory.mktemp("run") / "run"
        settings = {"device": "cpu", "method": "student", "thresholds": {"student": 0.5}, **settings}
        args = {"scene": str(scene), "out": str(out), "settings": settings, "scene_crs": crs}
        find_command("segment")({**args, **({"model": str(model)} if model else {})}, Silent())
        return out

    def mask(scene, crs=None, **more):
        with rasterio.open(run(scene, crs, **more) / "mask.tif") as file:
            values, transform, own = file.read(1), file.transform, file.crs
        if own is None or not own.is_projected:
            return values  # on the pixel grid, or in a local CRS that leads nowhere else
        there = np.full((SIDE, SIDE), 255, np.uint8)
        reproject(
            values, there, src_transform=transform, src_crs=own, dst_transform=GRID, dst_crs=UTM,
            src_nodata=255, dst_nodata=255, init_dest_nodata=True, resampling=Resampling.nearest,
        )  # fmt: skip
        return there

    mask.run = run
    return mask


@pytest.fixture(scope="module")
def plain(mask_of, tmp_path_factory):
    mask = mask_of(write(tmp_path_factory.mktemp("plain") / "scene.tif", PLAIN))
    assert 0.05 < (mask == 1).mean() < 0.95  # else every mask were the same
    return mask


def iou(one, other):
    known = (one != 255) & (other != 255)
    return ((one == 1) & (other == 1) & known).sum() / (((one == 1) | (other == 1)) & known).sum()


@pytest.mark.parametrize("way", WAYS)
def test_a_scene_in_another_form_has_the_same_mask(way, mask_of, plain, tmp_path):
    options = dict(BYTE_WAYS[way])
    mask = mask_of(write(tmp_path / "scene.img", options.pop("values"), **options))
    assert iou(mask, plain) > 0.999
    assert (mask != 255).mean() > 0.999


@pytest.mark.parametrize("way", FILLS)
def test_fill_changes_no_mask_but_is_left_out(way, mask_of, tmp_path):
    values = FILL_WAYS[way]
    framed = mask_of(write(tmp_path / "framed.tif", values, transform=FRAMED_GRID))
    valid = np.ones(values.shape[1:], bool)
    valid[30:-30, 30:-30] = False
    declared = np.where(valid, 0, values[0]), np.where(valid, 0, values[1]), np.where(valid, 0, values[2])
    told = mask_of(write(tmp_path / "told.tif", np.stack(declared), transform=FRAMED_GRID, nodata=0))
    assert iou(framed, told) > 0.999
    with rasterio.open(mask_of.run(tmp_path / "framed.tif") / "mask.tif") as file:
        assert (file.read(1)[:30] == 255).all()


def test_a_world_file_and_the_layers_crs_put_the_mask_in_place(mask_of, plain, tmp_path):
    path = write(tmp_path / "ortho.tif", PLAIN, crs=None, transform=None)
    path.with_suffix(".tfw").write_text("0.8\n0\n0\n-0.8\n586000.4\n3011999.6\n")
    assert iou(mask_of(path, UTM), plain) == 1
    bare = mask_of.run(path)
    run = json.loads((bare / "run.json").read_text())
    assert run["scene"]["crs_wkt"] is None
    wrong = write(tmp_path / "wrong.tif", PLAIN, crs="EPSG:32647")
    assert iou(mask_of(wrong, UTM), plain) == 1


def test_a_finer_scene_in_a_local_crs_is_read_at_the_models_scale(mask_of, tmp_path):
    fine = np.repeat(np.repeat(PLAIN[:, :256, :256], 2, 1), 2, 2)
    masks = []
    for name, crs in (("utm", UTM), ("local", 'LOCAL_CS["site",UNIT["metre",1]]')):
        path = write(tmp_path / f"{name}.tif", fine, crs=crs, transform=GRID @ Affine.scale(0.5))
        with rasterio.open(mask_of.run(path) / "mask.tif") as file:
            masks.append(file.read(1))
    np.testing.assert_array_equal(*masks)


def test_a_stale_overview_changes_no_mask(mask_of, plain, tmp_path):
    now = write(tmp_path / "now.tif", PLAIN, tiled=True, blockxsize=128, blockysize=128)
    before = write(tmp_path / "before.tif", 255 - PLAIN, tiled=True, blockxsize=128, blockysize=128)
    with rasterio.Env(TIFF_USE_OVR=True), rasterio.open(before, "r+") as dataset:
        dataset.build_overviews([2, 4])
    (tmp_path / "before.tif.ovr").rename(tmp_path / "now.tif.ovr")
    assert iou(mask_of(now), plain) == 1


def test_metres_that_a_file_calls_degrees_are_refused_before_the_networks_run(mask_of, tmp_path):
    with pytest.raises(UserError, match="outside the area of its CRS"):
        mask_of.run(write(tmp_path / "scene.tif", PLAIN, crs="EPSG:4326"))


@pytest.mark.long
@pytest.mark.parametrize("angle", [12, 45, 75])
@pytest.mark.parametrize("seed", [3, 11])
def test_a_turned_scene_has_nearly_the_same_mask_by_the_shipped_model(seed, angle, mask_of, tmp_path):
    """The network changes by 5 to 11 % where its tiles shift by a pixel, and the turned file was interpolated once."""
    assert main(["demo-scene", "--out", str(tmp_path), "--size", "1024", "--seed", str(seed)]) == 0
    with rasterio.open(tmp_path / "scene.tif") as file:
        values, grid, crs = file.read(), file.transform, file.crs
    side = int(np.ceil(1024 * (abs(np.cos(np.radians(angle))) + abs(np.sin(np.radians(angle))))))
    middle = Affine.translation(*(grid @ (512, 512)))
    turn = middle @ Affine.rotation(angle) @ Affine.scale(grid.a, grid.e) @ Affine.translation(-side / 2, -side / 2)
    there = np.zeros((3, side, side), np.uint8)
    reproject(
        values, there, src_transform=grid, src_crs=crs, dst_transform=turn, dst_crs=crs,
        resampling=Resampling.cubic, src_nodata=0, dst_nodata=0,
    )  # fmt: skip
    path = write(tmp_path / "turned.tif", there, transform=turn, crs=crs, nodata=0, photometric="RGB")
    folders = [mask_of.run(scene, model=None, thresholds={}) for scene in (tmp_path / "scene.tif", path)]
    with rasterio.open(folders[0] / "mask.tif") as one, rasterio.open(folders[1] / "mask.tif") as other:
        expected, back = one.read(1), np.full((1024, 1024), 255, np.uint8)
        reproject(
            other.read(1), back, src_transform=turn, src_crs=crs, dst_transform=grid, dst_crs=crs, src_nodata=255,
            dst_nodata=255, init_dest_nodata=True, resampling=Resampling.nearest,
        )  # fmt: skip
    assert iou(back, expected) >= 0.90
    known = (back != 255) & (expected != 255)
    assert ((back == 1) & known).sum() / ((expected == 1) & known).sum() == pytest.approx(1, abs=0.05)


def test_a_grid_that_stands_askew_gives_its_mask_on_the_files_own_grid(mask_of, tmp_path):
    path, values = askew(30, tmp_path / "scene.tif")
    with rasterio.open(mask_of.run(path, keep_fill=True) / "mask.tif") as mask, rasterio.open(path) as file:
        assert mask.shape == values.shape[1:]
        assert mask.transform == file.transform
        known = mask.read(1) != 255
        np.testing.assert_array_equal(known, file.read_masks(1) != 0)
