import json

import numpy as np
import pytest
import rasterio
from affine import Affine

from engine.cli.main import main
from engine.errors import UserError
from engine.evaluation.scene import compare
from engine.rasters.scene_info import ground_pixel_size

UTM = Affine(10, 0, 500000, 0, -10, 3000000)


def write(path, values, crs="EPSG:32648", transform=UTM):
    with rasterio.open(
        path, "w", driver="GTiff", height=values.shape[0], width=values.shape[1], count=1, dtype="uint8", crs=crs,
        transform=transform, nodata=255,
    ) as file:  # fmt: skip
        file.write(values, 1)
    return path


@pytest.fixture
def rasters():
    truth, mask = np.zeros((2, 100, 100), np.uint8)
    truth[10:20, 10:20] = 1
    mask[10:20, 15:25] = 1  # 50 of 150: found
    mask[60:70, 60:70] = 1  # false
    truth[90:], mask[90:95] = 255, 1  # where the truth says nothing, the mask may
    return mask, truth


def test_figures_by_hand(rasters, tmp_path, capsys):
    mask, truth = write(tmp_path / "mask.tif", rasters[0]), write(tmp_path / "truth.tif", rasters[1])
    told = compare(mask, truth)
    assert (told["precision"], told["recall"], told["iou"]) == (0.25, 0.5, 0.2)
    assert (told["landslides"], told["landslides_found"], told["polygons"], told["false_polygons"]) == (1, 1, 2, 1)
    assert told["false_polygons_per_km2"] == pytest.approx(1 / 0.9, rel=2e-3)  # UTM's scale: 0.9996 at its meridian
    assert main(["evaluate", "--mask", str(mask), "--truth", str(truth)]) == 0
    assert "1 of 1 found" in capsys.readouterr().out
    assert main(["evaluate", "--json", "--mask", str(mask), "--truth", str(truth)]) == 0
    assert json.loads(capsys.readouterr().out.splitlines()[-1])["result"] == told


def test_degrees_are_measured_on_the_ground(rasters, tmp_path):
    degrees = Affine(1e-4, 0, 105, 0, -1e-4, 27)
    files = [write(tmp_path / f"{n}.tif", v, "EPSG:4326", degrees) for n, v in zip("mt", rasters, strict=True)]
    with rasterio.open(files[0]) as file:
        side = ground_pixel_size(file.crs.to_wkt(), degrees, 100, 100)
    assert compare(*files)["false_polygons_per_km2"] == pytest.approx(1e6 / (9000 * side**2), rel=1e-3)


def test_regions_too_small_for_a_run_are_no_polygons(tmp_path):
    mask = np.zeros((40, 40), np.uint8)
    mask[0, 0:10] = mask[5:7, 0:10] = 1  # 40 and 80 m2
    mask[20:25, 0:6] = 1  # 120 m2
    fine = Affine(2, 0, 500000, 0, -2, 3000000)
    files = [write(tmp_path / f"{n}.tif", v, transform=fine) for n, v in (("m", mask), ("t", 0 * mask))]
    assert compare(*files)["polygons"] == 1


def test_other_grids_and_missing_files_are_one_sentence(rasters, tmp_path):
    mask = write(tmp_path / "mask.tif", rasters[0])
    bare = write(tmp_path / "bare.tif", rasters[1], crs=None, transform=UTM @ Affine.translation(1, 0))
    with pytest.raises(UserError, match="another grid"):
        compare(mask, bare)
    with pytest.raises(UserError, match="does not exist"):
        compare(mask, tmp_path / "missing.tif")
