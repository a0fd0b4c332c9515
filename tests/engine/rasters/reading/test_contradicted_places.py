"""A place that cannot be right is doubted: far from where its CRS is meant for, or another one in a world file."""

import numpy as np
import pytest
import rasterio
from affine import Affine

from engine.cli.main import main

IMAGE = np.random.default_rng(2).integers(30, 220, (3, 64, 64), np.uint8)


def said_of(tmp_path, capsys, crs, x, y, pixel=0.8, world=None):
    path = tmp_path / "scene.tif"
    grid = {"crs": crs, "transform": Affine(pixel, 0, x, 0, -pixel, y)}
    profile = {"driver": "GTiff", "width": 64, "height": 64, "count": 3, "dtype": "uint8", "photometric": "RGB"}
    with rasterio.open(path, "w", **profile, **grid) as file:
        file.write(IMAGE)
    if world:
        path.with_suffix(".tfw").write_text(world)
    assert main(["inspect", str(path)]) == 0
    return capsys.readouterr().out


@pytest.mark.parametrize(
    ("crs", "x", "y"),
    [
        ("EPSG:32648", 3011999, 586000),  # swapped axes
        ("EPSG:31467", 5400000, 3500000),
        ("EPSG:21781", 2600000, 1200000),  # Switzerland's newer coordinates in the older CRS
        ("EPSG:27700", 586000, 5900000),  # UTM in Britain's grid
    ],
)
def test_a_scene_far_from_the_ground_of_its_crs_is_amber(crs, x, y, tmp_path, capsys):
    said = said_of(tmp_path, capsys, crs, x, y)
    assert "Amber: The scene lies " in said
    assert f"{crs}) is meant for. Check its CRS" in said


@pytest.mark.parametrize(
    ("crs", "x", "y", "pixel"),
    [
        ("EPSG:32648", 586000, 3011999, 0.8),
        ("EPSG:32648", 586000, -3000000, 0.8),  # a northern zone in the south, as Landsat's
        ("EPSG:25833", 1000000, 7800000, 0.8),  # Norway's far north, which is mapped in one zone
        ("EPSG:3857", 2782987, 9626000, 2.0),
        ("EPSG:2193", 1600000, 5400000, 0.8),  # whose ground reaches across the antimeridian
        ("EPSG:4326", 179.999, 10, 8e-6),
        ("EPSG:4326", 185.0, 10, 8e-6),
        ("EPSG:2056", 2600000, 1200000, 0.8),
    ],
)
def test_a_scene_on_the_ground_of_its_crs_is_not(crs, x, y, pixel, tmp_path, capsys):
    assert "is meant for" not in said_of(tmp_path, capsys, crs, x, y, pixel)


@pytest.mark.parametrize("corner", [(586000.0, 3011999.0), (586000.4, 3011998.6)])
def test_a_world_file_of_the_same_place_needs_no_word(corner, tmp_path, capsys):
    world = f"0.8\n0\n0\n-0.8\n{corner[0]}\n{corner[1]}\n"  # from a pixel's corner, or from its middle
    assert "world file" not in said_of(tmp_path, capsys, "EPSG:32648", 586000, 3011999, world=world)


@pytest.mark.parametrize(
    "world", ["0.5\n0\n0\n-0.5\n586000\n3011999\n", "0.8\n0\n0\n-0.8\n286000\n3011999\n", "0.8 0 0 nan 1 2"]
)
def test_a_world_file_of_another_place_is_told_and_the_files_own_is_taken(world, tmp_path, capsys):
    said = said_of(tmp_path, capsys, "EPSG:32648", 586000, 3011999, world=world)
    assert "Pixel on the ground: 0.8 m" in said
    assert "The world file scene.tfw puts the raster elsewhere than the file itself, whose place is taken." in said
