"""Small scenes, written where a test asks for them."""

import numpy as np
import pytest
import rasterio
from affine import Affine
from hypothesis import settings
from rasterio.enums import ColorInterp

from engine.rasters.atomic import open_raster
from engine.rasters.scene_info import SceneInfo

# A busy machine is no failure.
settings.register_profile("rasters", deadline=None)
settings.load_profile("rasters")

UTM = Affine(0.8, 0, 500000.3, 0, -0.8, 3000000.7)


@pytest.fixture
def make_scene(tmp_path):
    """Return a function that writes `values` (C, H, W) as a GeoTIFF and returns its path."""

    def make(values, crs="EPSG:32648", transform=UTM, nodata=None, alpha=False, mask=None, name="scene.tif", **options):
        values = np.asarray(values)
        path = tmp_path / name
        profile = {
            "driver": "GTiff",
            "count": values.shape[0],
            "height": values.shape[1],
            "width": values.shape[2],
            "dtype": values.dtype.name,
            "crs": crs,
            "transform": transform,
            "nodata": nodata,
            **options,
        }
        with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True), open_raster(path, "w", **profile) as dataset:
            if alpha:
                dataset.colorinterp = [*dataset.colorinterp[:-1], ColorInterp.alpha]
            dataset.write(values)
            if mask is not None:
                dataset.write_mask(mask)
        return path

    return make


@pytest.fixture(scope="session")
def make_info():
    """Return a function that describes a scene which no file needs to hold."""

    def make(width, height, transform=UTM, crs="EPSG:32648"):
        wkt = rasterio.crs.CRS.from_user_input(crs).to_wkt() if crs else None
        return SceneInfo(
            "scene.tif", width, height, wkt, tuple(transform)[:6], (1, 2, 3), "uint8", None, None, None, None
        )

    return make
