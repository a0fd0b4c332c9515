"""Slopes, directions and shaded relief in the place of an elevation model; heights of the same range are used."""

import numpy as np
import pytest
import rasterio
from affine import Affine

from engine.cli.main import main
from engine.demo.scene import make_scene
from engine.errors import UserError
from engine.inventory.dem import ElevationModel

PIXEL = 1.6


@pytest.fixture(scope="module")
def ground(tmp_path_factory):
    folder = tmp_path_factory.mktemp("ground") / "demo"
    make_scene(folder, size=1024, seed=3)
    with rasterio.open(folder / "dem.tif") as file:
        return folder, file.read(1).astype(np.float64), file.profile


def maps_of(heights):
    """Slope and aspect in degrees and shaded relief, as gdaldem makes them."""
    down, across = np.gradient(heights, PIXEL)
    slope = np.degrees(np.arctan(np.hypot(down, across)))
    aspect = np.degrees(np.arctan2(-across, down)) % 360
    zenith, sun = np.radians(45), np.radians(aspect - 315)
    steep = np.radians(slope)
    shade = np.cos(zenith) * np.cos(steep) + np.sin(zenith) * np.sin(steep) * np.cos(sun)
    return {"slope": slope, "aspect": aspect, "hillshade": np.clip(np.round(255 * shade), 0, 255)}


def written(path, values, profile, dtype="float32"):
    with rasterio.open(path, "w", **{**profile, "dtype": dtype, "nodata": None}) as file:
        file.write(values.astype(dtype), 1)
    return path


@pytest.mark.parametrize(
    ("kind", "name", "words"),
    [
        ("slope", "pendiente_2023.tif", "0 to 90, rough as slopes in degrees"),
        ("aspect", "a.tif", "-1 to 360, rough as directions in degrees"),
        ("hillshade", "Hillshade.tif", "0 to 255, rough as shaded relief"),
    ],
)
def test_what_is_surely_no_elevation_model_is_refused(kind, name, words, ground, tmp_path):
    _, heights, profile = ground
    path = written(tmp_path / name, maps_of(heights)[kind], profile)
    with pytest.raises(UserError, match=words) as told:
        ElevationModel(path)
    assert told.value.kind == "dem"
    assert "choose their unit" in told.value.hint
    ElevationModel(path, "m").close()  # whoever says a unit says that they are heights


@pytest.mark.parametrize("kind", ["slope", "hillshade"])
def test_what_may_be_none_is_told_once_where_its_terrain_is_measured(kind, ground, tmp_path, capsys):
    folder, heights, profile = ground
    path = written(tmp_path / "x.tif", maps_of(heights)[kind], profile, "uint8" if kind == "hillshade" else "float32")
    out = tmp_path / "out.gpkg"
    assert main(["measure", str(folder / "truth.geojson"), "--dem", str(path), "--out", str(out)]) == 0
    said = capsys.readouterr()
    assert (said.out + said.err).count("not as heights. Choose the raster of heights") == 1


@pytest.mark.parametrize("least", [0.0, 2.0, 300.0])
def test_heights_are_heights_whatever_their_range(least, ground, tmp_path):
    _, heights, profile = ground
    low = least + (heights - heights.min()) / np.ptp(heights) * 88
    for factor in (1, 4, 8):
        coarse = low[: 512 // factor * factor, : 512 // factor * factor]
        coarse = coarse.reshape(512 // factor, factor, 512 // factor, factor).mean(axis=(1, 3))
        grid = {**profile, "height": 512 // factor, "width": 512 // factor}
        grid["transform"] = profile["transform"] @ Affine.scale(factor)
        with ElevationModel(written(tmp_path / f"{factor}.tif", coarse, grid)) as model:
            assert model.warning == ""
    with ElevationModel(written(tmp_path / "bytes.tif", np.round(low % 256), profile, "uint8")) as model:
        assert model.warning == "" or least == 300  # wrapped around, these are none
