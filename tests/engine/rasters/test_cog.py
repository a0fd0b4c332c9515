import numpy as np
import pytest

from engine.errors import UserError
from engine.rasters.atomic import open_raster
from engine.rasters.cog import copy_as_cog


@pytest.fixture
def scores(tmp_path):
    path = tmp_path / "scores.tif"
    profile = {"driver": "GTiff", "width": 700, "height": 600, "count": 2, "dtype": "uint8", "nodata": 255}
    with open_raster(path, "w", **profile, crs="EPSG:32648", tiled=True) as dataset:
        dataset.write(np.random.default_rng(0).integers(0, 256, (2, 600, 700)).astype(np.uint8))
        dataset.scales, dataset.offsets = (1 / 250, 1 / 250), (0.0, 0.0)
        dataset.descriptions = ("gan", "cam")
    return path


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
def test_the_copy_is_cloud_optimised_and_the_same(scores, tmp_path):
    out = copy_as_cog(scores, tmp_path / "new folder" / "out.tif")
    with open_raster(scores) as a, open_raster(out) as b:
        assert (a.read() == b.read()).all()
        assert (a.crs, a.transform, a.nodata, a.scales, a.descriptions) == (
            b.crs, b.transform, b.nodata, b.scales, b.descriptions,
        )  # fmt: skip
        assert b.tags(ns="IMAGE_STRUCTURE")["LAYOUT"] == "COG"
        assert b.overviews(1)
    assert not list(out.parent.glob("*.part*"))


@pytest.mark.filterwarnings("ignore::rasterio.errors.NotGeoreferencedWarning")
def test_what_cannot_be_is_one_sentence(scores, tmp_path):
    with pytest.raises(UserError, match="own file"):
        copy_as_cog(scores, scores)
    with pytest.raises(UserError, match="does not exist"):
        copy_as_cog(tmp_path / "none.tif", tmp_path / "out.tif")
    (tmp_path / "bad.tif").write_text("no raster")
    with pytest.raises(UserError, match="is damaged"):
        copy_as_cog(tmp_path / "bad.tif", tmp_path / "out.tif")
    assert not (tmp_path / "out.tif").exists()
