"""An image that RPCs place is read over an elevation model, where its ground lies."""

import json
import math

import numpy as np
import pytest
import rasterio
from affine import Affine

from engine.cli.main import main
from engine.errors import UserError
from engine.rasters.reader import SceneInfo, SceneReader
from engine.rasters.reading.options import Reading
from tests.engine.rasters.reading.test_forty_ways import write

SIDE = 96
LON, LAT, HEIGHT_M = 105.87, 27.22, 900.0
RELIEF_PX = 0.2 * SIDE / 2
"""By how many columns the sensor sees what is 100 m higher."""
IMAGE = np.kron(np.random.default_rng(3).integers(40, 220, (3, SIDE // 8, SIDE // 8)), np.ones((1, 8, 8))).astype("u1")


def rpc_scene(path, values=IMAGE, **options):
    """A sensor that looks at a slant from the west: columns count eastwards and upwards, rows southwards."""
    line, sample, one = ([0.0] * 20 for _ in range(3))
    line[2], sample[1], sample[3], one[0] = -1.0, 1.0, 0.2, 1.0
    coefficients = {"LINE_NUM": line, "LINE_DEN": one, "SAMP_NUM": sample, "SAMP_DEN": one}
    half = 0.8 * SIDE / 2
    tags = {f"{name}_COEFF": " ".join(map(str, numbers)) for name, numbers in coefficients.items()}
    tags |= {f"{name}_OFF": SIDE / 2 - 0.5 for name in ("LINE", "SAMP")}
    tags |= {f"{name}_SCALE": SIDE / 2 for name in ("LINE", "SAMP")}
    tags |= {"LAT_OFF": LAT, "LONG_OFF": LON, "HEIGHT_OFF": HEIGHT_M, "HEIGHT_SCALE": 100.0}
    tags |= {"LAT_SCALE": half / 110_800, "LONG_SCALE": half / (111_320 * math.cos(math.radians(LAT)))}
    write(path, values, crs=None, transform=None, **options)
    with rasterio.open(path, "r+") as file:
        file.update_tags(ns="RPC", **tags)
    return path


def model(path, height=HEIGHT_M, crs="EPSG:4326", west=LON):
    grid = Affine(1e-4, 0, west - 4e-3, 0, -1e-4, LAT + 4e-3)
    return write(path, np.full((1, 80, 80), height, np.float32), crs=crs, transform=grid)


def west_edge(info):
    return info.transform[2]


def test_the_image_lies_where_its_rays_meet_the_ground(tmp_path):
    scene = rpc_scene(tmp_path / "Scene Mixed.tif")
    low, high = (str(model(tmp_path / f"Dem {height:g}.tif", height)) for height in (HEIGHT_M, HEIGHT_M + 100))
    with SceneReader(scene, Reading(dem=low)) as reader:
        info = reader.info
        rgb, known = reader.read(0, 0, info.height, info.width)
        part, part_known = reader.read(20, 30, 40, 50)
    assert rasterio.crs.CRS.from_wkt(info.crs_wkt).to_epsg() == 32648
    assert info.crs_from == "rpcs"
    assert "Dem 900.tif" in info.place_from
    assert "above the ellipsoid" in info.remarks[0]
    to_lonlat = rasterio.warp.transform(info.crs_wkt, "EPSG:4326", *[[v] for v in info.affine @ (info.width / 2, 48)])
    assert (to_lonlat[0][0], to_lonlat[1][0]) == pytest.approx((LON, LAT), abs=2e-5)
    assert known.mean() > 0.95
    center = rgb[:, 20:-20, 20:-20] * 255
    there = IMAGE[:, 20 : 20 + center.shape[1], 20 : 20 + center.shape[2]]
    assert np.corrcoef(center.ravel(), there.ravel())[0, 1] > 0.95
    np.testing.assert_array_equal(part_known, known[20:60, 30:80])
    np.testing.assert_allclose(part, rgb[:, 20:60, 30:80], atol=0.02)
    with SceneReader(scene, Reading(dem=high)) as reader:
        assert west_edge(info) - west_edge(reader.info) == pytest.approx(RELIEF_PX * 0.8, abs=0.5)
    again = SceneInfo.from_json(json.loads(json.dumps(info.to_json())))
    with SceneReader(scene, info=again) as reader:
        np.testing.assert_array_equal(reader.read(0, 0, info.height, info.width)[0], rgb)


def test_fill_around_the_image_is_left_out_of_the_warp(tmp_path):
    framed = IMAGE.copy()
    framed[:, :, :24] = 255
    with SceneReader(rpc_scene(tmp_path / "s.tif", framed), Reading(dem=str(model(tmp_path / "d.tif")))) as reader:
        _, known = reader.read(0, 0, reader.info.height, reader.info.width)
    assert reader.info.fill.share == pytest.approx(0.25, abs=0.02)
    assert known.mean() == pytest.approx(0.74, abs=0.03)


def test_a_run_over_an_elevation_model_writes_its_mask_there(tmp_path, tiny_model, capsys):
    scene, dem = rpc_scene(tmp_path / "scene.tif"), model(tmp_path / "dem.tif")
    args = ["segment", str(scene), "--model", str(tiny_model), "--method", "student", "--device", "cpu"]
    assert main([*args, "--dem", str(dem), "--out", str(tmp_path / "run"), "--student-threshold", "0.3"]) == 0
    with rasterio.open(tmp_path / "run" / "mask.tif") as mask:
        assert mask.crs.to_epsg() == 32648
        middle = rasterio.warp.transform(mask.crs, "EPSG:4326", *[[v] for v in mask.xy(mask.height // 2, 48)])
    assert (middle[0][0], middle[1][0]) == pytest.approx((LON, LAT), abs=3e-5)
    assert main(["inspect", str(scene), "--dem", str(dem)]) == 0
    assert "RPCs over the elevation model dem.tif" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("dem", "message"),
    [
        (lambda folder: folder / "none.tif", "cannot be opened"),
        (lambda folder: model(folder / "d.tif", crs=None), "has no CRS"),
        (lambda folder: model(folder / "d.tif", west=20.0), "cannot be warped by its RPCs over"),
    ],
)
def test_a_model_that_cannot_serve_is_refused_by_name(tmp_path, dem, message):
    with pytest.raises(UserError, match=message):
        SceneReader(rpc_scene(tmp_path / "s.tif"), Reading(dem=str(dem(tmp_path))))
