"""Pairs of a scene and an earlier image with their truth, for `bench_change`: stitched from unseen chips, and drawn.

A stitched pair: `make_scene.py` stitches a scene of chips that the shipped model has not seen. In an altered copy
(other light, shifted, turned, blurred, noise) half of the landslide cells get a chip without a landslide, as many cells
get another chip without one, and the other landslides stay. So a changed cell alone is no landslide.
"""

import csv
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.features import rasterize
from scipy.ndimage import gaussian_filter, map_coordinates

from engine.change.field import PairField
from engine.data.dataset import open_dataset
from engine.data.folds import split
from engine.demo import earlier as demo
from engine.demo.earlier import LARGER
from engine.demo.scene import make_scene
from engine.pipeline.run_folder import RunFolder

CELL, BORDER = 256, 64
SHIPPED = (0, 10, 0)
"""Fold, folds and seed of the chips that the shipped model has not seen."""
SHIFT_PX, DEGREES = (2.3, -1.7), 0.2
"""By which a stitched earlier image lies wrong, rows and columns of the scene, and by which it is turned."""


@dataclass(frozen=True)
class Pair:
    """Where a pair lies: scene.tif, before.tif, truth_new.tif and truth_old.tif.

    Args:
        name: of the row.
        folder: that holds the files.
        dem: elevation model that a run with the earlier image gets; None for none.
    """

    name: str
    folder: Path
    dem: Path | None = None

    @property
    def is_stitched(self) -> bool:
        """Whether it is of chips."""
        return self.name.startswith("stitched")

    def read(self, name: str) -> NDArray[np.uint8]:
        """Return the first band of a raster of the folder, (H, W)."""
        with rasterio.open(self.folder / name) as raster:
            return np.asarray(raster.read(1))


def drawn(folder: Path, seed: int, look: str, size: int = 1024, landslides: int = 10, *, has_dem: bool = False) -> Pair:
    """Draw a demo pair where it is absent; its earlier image is of another season."""
    if not (folder / "before.tif").is_file():
        make_scene(folder, size, seed, landslides, look, before=True, overwrite=True)
    return Pair(f"{look} {seed}", folder, folder / "dem.tif" if has_dem else None)


def stitched(folder: Path, chips: Path, tool: Path, seed: int, half: int, side: int = 8) -> Pair:
    """Stitch a pair where it is absent.

    Args:
        folder: for its files.
        chips: the dataset.
        tool: make_scene.py.
        seed: of the choice and of the light.
        half: 0 or 1: of the unseen chips, those to choose on or those to score on.
        side: cells along a side.
    """
    if not (folder / "before.tif").is_file():
        _link(folder / "chips", chips, half)
        for name, share, more in (("now", 0.25, seed), ("others", 0.01, seed + 1000)):
            source = folder / "chips" / ("main" if name == "now" else "filler")
            words = [tool, source, folder / name, "--rows", side, "--cols", side, "--share", share, "--seed", more]
            subprocess.run([sys.executable, *map(str, words)], check=True, capture_output=True)
        _alter(folder, seed)
    return Pair(f"stitched {seed}", folder)


def _link(folder: Path, chips: Path, half: int) -> None:
    """Link the unseen chips of a half: of those without a landslide three quarters to the scene, a quarter to cells."""
    dataset = open_dataset(chips)
    unseen = split(dataset.labels, *SHIPPED).validation
    landslides, others = ([dataset.paths[k] for k in unseen if dataset.labels[k] == kind][half::2] for kind in (1, 0))
    cut = 3 * len(others) // 4
    for name, mine in (("main", others[:cut]), ("filler", others[cut:])):
        for kind, paths in (("landslide", landslides), ("non-landslide", mine)):
            (folder / name / kind / "image").mkdir(parents=True, exist_ok=True)
            for path in paths:
                _to(folder / name / kind / "image" / path.name, path)
        if not (folder / name / "landslide/mask").exists():
            (folder / name / "landslide/mask").symlink_to(chips / "landslide/mask")


def _to(link: Path, path: Path) -> None:
    if not link.exists():
        link.symlink_to(path.resolve())


def _alter(folder: Path, seed: int) -> None:
    """Write scene.tif, before.tif and the truths from the two stitched scenes."""
    rng = np.random.default_rng([seed, 23])
    cells = {name: _cells(folder / name) for name in ("now", "others")}
    bare = [cell for cell, is_landslide in cells["others"].items() if not is_landslide]
    mine = [cell for cell, is_landslide in cells["now"].items() if is_landslide]
    rest = [cell for cell in cells["now"] if cell not in mine]
    new = [mine[k] for k in rng.permutation(len(mine))[: len(mine) // 2]]
    controls = [rest[k] for k in rng.permutation(len(rest))[: len(new)]]
    fillers = [bare[k] for k in rng.permutation(len(bare))[: 2 * len(new)]]
    with rasterio.open(folder / "now/scene.tif") as now, rasterio.open(folder / "others/scene.tif") as others:
        profile, scene, other = now.profile, now.read(), others.read()
    with rasterio.open(folder / "now/truth.tif") as file:
        mask_profile, truth = file.profile, file.read(1)
    before, is_new = scene.copy(), np.zeros(truth.shape, bool)
    for (row, col), (from_row, from_col) in zip([*new, *controls], fillers, strict=True):
        here, there = _window(row, col), _window(from_row, from_col)
        before[:, here[0], here[1]] = other[:, there[0], there[1]]
        is_new[here] = (row, col) in new
    _write(folder / "scene.tif", scene, profile)
    for name, part in (("truth_new", is_new), ("truth_old", ~is_new)):
        data = np.where(truth == 255, 255, (truth == 1) & part).astype(np.uint8)
        _write(folder / f"{name}.tif", data[None], mask_profile)
    _write(folder / "before.tif", _photographed(before, rng), profile)


def _photographed(image: NDArray[np.uint8], rng: np.random.Generator) -> NDArray[np.uint8]:
    """Return (3, H, W) in another light, shifted, turned, blurred and noisy; 0 stays no data."""
    height, width = image.shape[1:]
    row, col = np.meshgrid(np.arange(height) - height / 2, np.arange(width) - width / 2, indexing="ij")
    turn = np.radians(DEGREES)
    at = np.stack([np.cos(turn) * row - np.sin(turn) * col, np.sin(turn) * row + np.cos(turn) * col])
    at += np.array([height / 2 + SHIFT_PX[0], width / 2 + SHIFT_PX[1]])[:, None, None]
    light = gaussian_filter(rng.standard_normal((height, width)), 150)
    light = 1 + 0.1 * light / light.std()
    known = map_coordinates((image.max(axis=0) > 0).astype(np.float32), at, order=1) > 0.99
    bands = []
    for band, gain, power in zip(image / 255, rng.uniform(0.8, 1.1, 3), rng.uniform(0.85, 1.2, 3), strict=True):
        soft = map_coordinates(gaussian_filter(band.astype(np.float32), 0.8), at, order=3, mode="nearest")
        bands.append(gain * np.clip(soft, 0, 1) ** power * light + rng.normal(0, 0.012, soft.shape))
    return np.where(known, np.clip(np.rint(np.stack(bands) * 255), 1, 255), 0).astype(np.uint8)


def _cells(folder: Path) -> dict[tuple[int, int], bool]:
    """Return row and column of the cells of a stitched scene, and whether each holds a landslide."""
    with (folder / "cells.csv").open(encoding="utf-8", newline="") as file:
        return {(int(row["row"]), int(row["col"])): row["landslide"] == "1" for row in csv.DictReader(file)}


def _window(row: int, col: int) -> tuple[slice, slice]:
    top, left = BORDER + row * CELL, BORDER + col * CELL
    return slice(top, top + CELL), slice(left, left + CELL)


def _write(path: Path, data: NDArray[np.uint8], profile: dict[str, object]) -> None:
    with rasterio.open(path, "w", **profile) as file:
        file.write(data)


def left_px(pair: Pair) -> float:
    """Return the median distance between where a pair's run places pixels and where they truly lie, scene pixels."""
    run = RunFolder(pair.folder / "pair").read()
    height, width = run["scene"]["height"], run["scene"]["width"]
    field = PairField.from_json(run["before"]["field"])
    rows, cols = np.meshgrid(np.arange(40, height - 40, 40), np.arange(40, width - 40, 40), indexing="ij")
    placed = np.stack([field.coordinates(row, col, 1, 1)[0, 0] for row, col in zip(rows.flat, cols.flat, strict=True)])
    if pair.is_stitched:
        turn, middle = np.radians(DEGREES), np.array([height / 2, width / 2])
        away = np.stack([rows.ravel(), cols.ravel()], axis=-1) - middle - SHIFT_PX
        spin = np.array([[np.cos(turn), -np.sin(turn)], [np.sin(turn), np.cos(turn)]])
        true, larger = (away @ spin + middle)[:, ::-1] + 0.5, 1.0
    else:
        larger = LARGER
        true = (np.stack([cols.ravel(), rows.ravel()], axis=-1) + 0.5 - demo.SHIFT_PX[::-1]) / larger
    return float(np.median(np.hypot(*(placed - true).T))) * larger


def mask_of(polygons: list[object], like: Path) -> NDArray[np.bool_]:
    """Return polygons on the pixels of a raster, (H, W) bool."""
    with rasterio.open(like) as raster:
        shape, transform = raster.shape, raster.transform
    if not polygons:
        return np.zeros(shape, bool)
    return np.asarray(rasterize(polygons, shape, transform=transform), bool)
