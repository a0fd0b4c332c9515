"""Pairs of images whose true place is known: one ground, seen twice."""

from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
from affine import Affine
from scipy.ndimage import gaussian_filter, map_coordinates

from engine.rasters.atomic import open_raster

PIXEL = 0.8
CORNER = (580000.0, 3010000.0)
SIDE = 400


@dataclass(frozen=True)
class Pair:
    """A scene, an earlier image of it, and where its pixels truly lie.

    Args:
        scene: path.
        before: path.
        true: from (N, 2) column and row of the scene to those of the earlier image.
    """

    scene: Path
    before: Path
    true: object


def ground(side: int = SIDE + 120, seed: int = 0):
    """Return (3, side, side) float32: hills, patches and fine grain, as of a wooded slope."""
    rng = np.random.default_rng(seed)
    wide, patch, fine = (gaussian_filter(rng.standard_normal((side, side)), s) * s for s in (30, 6, 1.2))
    grey = 0.4 + 0.05 * wide + 0.06 * patch + 0.06 * fine
    return np.clip(np.stack([0.9 * grey, 1.1 * grey, 0.8 * grey + 0.03 * patch]), 0.02, 0.7).astype(np.float32)


def write(path: Path, image, pixel: float = PIXEL, crs="EPSG:32648", corner=CORNER, **more) -> Path:
    data = np.clip(np.rint(image * 255), 1, 255).astype(np.uint8)
    profile = {"driver": "GTiff", "count": len(data), "height": data.shape[1], "width": data.shape[2], "crs": crs}
    place = Affine(pixel, 0, corner[0], 0, -pixel, corner[1])
    with open_raster(path, "w", **profile, dtype="uint8", transform=place, **more) as file:
        file.write(data)
    return path


@pytest.fixture
def seen_twice(tmp_path):
    """Return a function that photographs one ground twice: shifted, turned, larger pixels, in another light."""

    def make(shift=(3.2, -4.1), degrees=1.0, larger=1.0, *, other_light=True, seed=0) -> Pair:
        image, pad = ground(seed=seed), 60
        now = image[:, pad : pad + SIDE, pad : pad + SIDE]
        turn, middle = np.radians(degrees), SIDE / 2
        spin = np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])
        size = int(SIDE / larger)
        row, col = np.meshgrid(*[(np.arange(size) + 0.5) * larger] * 2, indexing="ij")
        at = np.stack([row - middle - shift[0], col - middle - shift[1]], -1) @ spin.T + middle  # in the scene
        before = np.stack([map_coordinates(band, np.moveaxis(at, -1, 0) + pad - 0.5, order=3) for band in image])
        if other_light:
            slope = gaussian_filter(before.mean(0), 4)
            light = 1 + 4 * (np.roll(slope, 3, 1) - slope)
            before = np.clip(before * light, 0, 1) ** 0.8 * np.array([1.1, 0.8, 0.9])[:, None, None]

        def true(points):
            back = (points[:, ::-1] - middle) @ spin + middle + np.array(shift)
            return back[:, ::-1] / larger

        scene = write(tmp_path / "scene.tif", now)
        return Pair(scene, write(tmp_path / "before.tif", before, PIXEL * larger), true)

    return make
