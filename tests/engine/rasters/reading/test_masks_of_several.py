"""Alpha bands, a mask and a nodata value in one file: what any of them hides is no data, also where it is warped."""

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.control import GroundControlPoint
from rasterio.enums import ColorInterp

from engine.inventory.dem import ElevationModel
from engine.rasters.reader import SceneReader

SIDE, GRID, UTM = 128, Affine(0.8, 0, 586000, 0, -0.8, 3012000), "EPSG:32648"
IMAGE = np.kron(np.random.default_rng(5).integers(40, 250, (3, 32, 32)), np.ones((1, 4, 4))).astype(np.uint8)
UPPER = np.full((SIDE, SIDE), 255, np.uint8)
UPPER[:40] = 0
LEFT = np.full((SIDE, SIDE), 255, np.uint8)
LEFT[:, :40] = 0
RIGHT = np.zeros((SIDE, SIDE), bool)
RIGHT[:, 100:] = True
POINTS = [
    GroundControlPoint(row, col, *(GRID @ (col + shift, row)))
    for row, col, shift in ((0, 0, 0), (0, SIDE, 0), (SIDE, 0, 0), (SIDE, SIDE, 3))  # no affine grid fits them
]
COLORS = [ColorInterp.red, ColorInterp.green, ColorInterp.blue]
KINDS = {
    "alpha": ([UPPER], None, None, UPPER > 0),
    "two alphas": ([UPPER, LEFT], None, None, (UPPER > 0) & (LEFT > 0)),
    "alpha and mask": ([UPPER], LEFT, None, (UPPER > 0) & (LEFT > 0)),
    "alpha and nodata": ([UPPER], None, 7, (UPPER > 0) & ~RIGHT),
    "mask and nodata": ([], LEFT, 7, (LEFT > 0) & ~RIGHT),
    "all": ([UPPER], LEFT, 7, (UPPER > 0) & (LEFT > 0) & ~RIGHT),
}


def written(path, kind, place):
    alphas, mask, nodata, _ = KINDS[kind]
    image = IMAGE.copy()
    if nodata is not None:
        image[:, RIGHT] = nodata
    grid = {"crs": UTM, "transform": GRID @ Affine.rotation(20) if place == "turned" else GRID}
    grid = {} if place == "points" else grid
    profile = {"driver": "GTiff", "width": SIDE, "height": SIDE, "count": 3 + len(alphas), "dtype": "uint8"}
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True), rasterio.open(path, "w", **profile, nodata=nodata, **grid) as file:
        file.write(np.stack([*image, *alphas]))
        file.colorinterp = [*COLORS, *[ColorInterp.alpha] * len(alphas)]
        if mask is not None:
            file.write_mask(mask)
        if place == "points":
            file.gcps = (POINTS, rasterio.crs.CRS.from_user_input(UTM))
    return path


@pytest.mark.filterwarnings("ignore:Dataset has no geotransform")
@pytest.mark.parametrize("place", ["north", "turned", "points"])
@pytest.mark.parametrize("kind", list(KINDS))
def test_what_any_of_them_hides_is_left_out(kind, place, tmp_path):
    with SceneReader(written(tmp_path / "a.tif", kind, place)) as scene:
        rgb, valid = scene.read(0, 0, scene.info.height, scene.info.width)
        scale = 1 if place == "north" else (scene.info.pixel_size_m / 0.8) ** 2
    shown = KINDS[kind][3]
    assert valid.sum() * scale == pytest.approx(shown.sum(), rel=0.02)
    assert (rgb[:, valid].max(axis=0) < 0.1).sum() <= 4  # no 7 and no black of what is hidden
    if place == "north":
        np.testing.assert_array_equal(valid, shown)


def test_the_colors_stay_theirs_behind_an_alpha_that_is_the_first_band(tmp_path):
    path = tmp_path / "argb.tif"
    flat = np.stack([UPPER, *(np.full((SIDE, SIDE), level, np.uint8) for level in (200, 120, 60))])
    flat[1:, ::8, ::8] += 5  # else the whole would be of one color
    grid = {"crs": UTM, "transform": GRID @ Affine.rotation(20)}
    with rasterio.open(path, "w", driver="GTiff", width=SIDE, height=SIDE, count=4, dtype="uint8", **grid) as file:
        file.write(flat)
        file.colorinterp = [ColorInterp.alpha, *COLORS]
    with SceneReader(path) as scene:
        rgb, valid = scene.read(0, 0, scene.info.height, scene.info.width)
    assert scene.info.bands == (2, 3, 4)
    np.testing.assert_allclose(np.median(rgb[:, valid], axis=1) * 255, (200, 120, 60), atol=1)


@pytest.mark.filterwarnings("ignore:Dataset has no geotransform")
def test_heights_that_an_alpha_hides_are_none_in_a_warped_model_either(tmp_path):
    path = tmp_path / "dem.tif"
    heights = np.full((SIDE, SIDE), 900, np.float32)
    heights[:40] = 3000  # hidden
    profile = {"driver": "GTiff", "width": SIDE, "height": SIDE, "count": 2, "dtype": "float32", "alpha": "YES"}
    with rasterio.open(path, "w", **profile) as file:
        file.write(np.stack([heights, UPPER.astype(np.float32)]))
        file.gcps = (POINTS, rasterio.crs.CRS.from_user_input(UTM))
    with ElevationModel(path) as model:
        read = model.patch(0, 0, SIDE, SIDE).height
    known = read[np.isfinite(read)]
    assert len(known) == pytest.approx(88 * SIDE, rel=0.03)
    assert known.max() < 901
