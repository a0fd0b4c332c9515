"""Without a CRS nobody knows square metres: areas are counted in pixels, in every format."""

import json

import numpy as np
import pyogrio
import pytest
from affine import Affine

from engine.inventory.remeasure import vectorize
from engine.rasters.atomic import open_raster
from engine.reporting import Silent
from engine.settings.run import PolygonSettings, TerrainSettings

UTM = "EPSG:32648"


@pytest.mark.parametrize(
    ("ending", "crs"),
    [("gpkg", None), ("csv", None), ("shp", None), ("gpkg", UTM), ("geojson", UTM), ("csv", UTM), ("shp", UTM)],
)
def test_the_area_is_in_pixels_where_there_is_no_crs(tmp_path, ending, crs):
    mask = np.zeros((60, 80), np.uint8)
    mask[10:30, 20:50] = 1
    grid = Affine(0.5, 0, 500000, 0, -0.5, 3000000) if crs else Affine.identity()
    profile = {
        "driver": "GTiff",
        "width": 80,
        "height": 60,
        "count": 1,
        "dtype": "uint8",
        "transform": grid,
    }
    with open_raster(tmp_path / "mask.tif", "w", crs=crs, **profile) as dataset:
        dataset.write(mask, 1)
    out = tmp_path / f"found.{ending}"
    vectorize(tmp_path / "mask.tif", out, PolygonSettings(min_area_m2=10), TerrainSettings(), None, Silent())
    if ending == "geojson":
        row = json.loads(out.read_text())["features"][0]["properties"]
    else:
        meta, _, _, columns = pyogrio.raw.read(out, read_geometry=ending != "csv")
        row = {name: column[0] for name, column in zip(meta["fields"], columns, strict=True)}
    sizes = {name: value for name, value in row.items() if name.startswith(("area", "perim", "length", "width"))}
    known = {name: None if value in (None, "") else float(value) for name, value in sizes.items()}
    known = {name: None if value is None or np.isnan(value) else value for name, value in known.items()}
    if crs:
        assert known["area_m2"] == pytest.approx(600 * 0.25, rel=1e-2)
        assert "area_px" not in known
    else:
        assert known == {"area_m2": None, "area_px": 600, "perim_m": None, "length_m": None, "width_m": None}
