"""A change of datum without its grid is said, whatever is brought over: areas, boxes, labels, references, heights."""

import numpy as np
import pyogrio
import pytest
import rasterio
import shapely
from affine import Affine

from engine.commands.registry import find_command
from engine.rasters.reading.ground_pixel import datum_note
from engine.reporting import Silent

NAD27, UTM = "EPSG:26717", "EPSG:32617"
GRID = Affine(0.8, 0, 500_000, 0, -0.8, 4_000_000)

pytestmark = pytest.mark.skipif(
    not datum_note(NAD27, UTM, "It"), reason="PROJ has the grids of North America's old datum here"
)


class Listener(Silent):
    """Keeps what is logged."""

    def __init__(self):
        self.lines = []

    def log(self, message, level="info"):
        if level == "warning":
            self.lines.append(message)


def raster(path, values, crs=UTM):
    count, height, width = values.shape
    with rasterio.open(
        path, "w", driver="GTiff", count=count, height=height, width=width, dtype=values.dtype, crs=crs, transform=GRID
    ) as file:
        file.write(values)
    return path


@pytest.fixture
def layer(tmp_path):
    path = tmp_path / "old.gpkg"
    west, south, east, north = 500_010, 3_999_700, 500_060, 3_999_770  # the old datum lies some 200 m further north
    pyogrio.raw.write(
        path, shapely.to_wkb(np.array([shapely.box(west, south, east, north)], object)), [np.array([1])], ["id"],
        driver="GPKG", geometry_type="Polygon", crs=NAD27,
    )  # fmt: skip
    return path


def warned(listener, what):
    return any(line.startswith(what) and "may be off by about" in line for line in listener.lines)


def test_area_and_labels_of_an_old_datum(layer, tmp_path, tiny_model):
    scene = raster(tmp_path / "scene.tif", np.random.default_rng(0).integers(1, 255, (3, 128, 128), np.uint8))
    listener = Listener()
    settings = {"device": "cpu", "method": "student"}
    args = {"scene": str(scene), "out": str(tmp_path / "run"), "model": str(tiny_model), "settings": settings}
    find_command("segment")({**args, "aoi": str(layer)}, listener)
    assert warned(listener, "The area")
    listener = Listener()
    chips = {"scene": str(scene), "labels": str(layer), "out": str(tmp_path / "chips"), "settings": {"side": 64}}
    find_command("chips")(chips, listener)
    assert warned(listener, "The labels")
    listener = Listener()
    find_command("outline")({**args, "boxes": str(layer), "out": str(tmp_path / "o.gpkg")}, listener)
    assert warned(listener, "The boxes")


def test_reference_and_elevations_of_an_old_datum(layer, tmp_path):
    mask = np.zeros((1, 128, 128), np.uint8)
    mask[0, 20:60, 20:60] = 1
    path, listener = raster(tmp_path / "mask.tif", mask), Listener()
    out = str(tmp_path / "classes.tif")
    find_command("agreement")({"mapped": str(path), "reference": str(layer), "out": out}, listener)
    assert warned(listener, "The map")
    listener, dem = Listener(), raster(tmp_path / "dem.tif", np.full((1, 128, 128), 900, np.float32), NAD27)
    find_command("vectorize")({"mask": str(path), "out": str(tmp_path / "o.gpkg"), "dem": str(dem)}, listener)
    assert warned(listener, "The places of the elevations")
