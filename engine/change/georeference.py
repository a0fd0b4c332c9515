"""Where an earlier image lies on a scene as far as their georeferences say, and whether the two are a pair at all."""

import math
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pyproj
from pyproj.exceptions import ProjError

from engine.change.field import Grid, node_counts
from engine.errors import UserError
from engine.rasters.points import moved
from engine.rasters.scene_info import SceneInfo

COARSER, FINER = 4.0, 10.0
"""By how much the earlier image's pixels may be larger, or smaller, than the scene's."""
SAMPLES = 64
"""Places along each side of the scene at which it is looked whether the earlier image lies there."""
LEAST_OVERLAP = 0.02
"""Share of the scene that the earlier image has to cover."""


@dataclass(frozen=True)
class Days:
    """When two images were taken, YYYY-MM-DD; "" where unknown.

    Args:
        scene: the scene.
        before: the earlier image.
    """

    scene: str
    before: str


def check_pair(scene: SceneInfo, before: SceneInfo, days: Days) -> None:
    """Refuse what is no pair.

    Raises:
        UserError: kind "before": it is the scene itself, later than the scene, without a CRS where the scene has one or
            the other way round, or its pixels are of another order of size.
    """
    if _is_same(scene.path, before.path):
        raise refusal(f"The earlier image {before.path} is the scene itself.", "Choose an image taken before.")
    if days.scene and days.before and days.before > days.scene:
        message = f"The earlier image {before.path} is of {days.before}, later than the scene of {days.scene}."
        raise refusal(message, "Exchange the two, or correct the dates.")
    for one, other, name in ((before, scene, "earlier image"), (scene, before, "scene")):
        if one.crs_wkt is None and other.crs_wkt is not None:
            raise refusal(f"The {name} {one.path} has no CRS.", "Assign its CRS, then choose it again.")
    if scene.pixel_size_m and before.pixel_size_m:
        ratio = before.pixel_size_m / scene.pixel_size_m
        if not 1 / FINER < ratio < COARSER:
            sizes = f"{before.pixel_size_m:.3g} m, those of the scene of {scene.pixel_size_m:.3g} m"
            raise refusal(f"The pixels of the earlier image are of {sizes}.", "Choose an image of similar detail.")


def _is_same(one: str, other: str) -> bool:
    """Return whether two names are of one raster: one name, or one file by two."""
    try:
        return one == other or Path(one).samefile(other)
    except (OSError, ValueError):  # no plain files
        return False


def spacing_of(height: int, width: int) -> int:
    """Return the distance of the nodes over a scene, pixels: so that there are at most some 50 a side."""
    return max(STEP, STEP * math.ceil(max(height, width) / (STEP * MOST_ALONG)))


STEP, MOST_ALONG = 128, 48


def georeferenced(scene: SceneInfo, before: SceneInfo, spacing: int) -> Grid:
    """Return column and row of the earlier image at each node of the scene, (R, C, 2).

    Raises:
        UserError: kind "before": the earlier image does not lie over the scene.
    """
    rows, cols = node_counts(scene.height, scene.width, spacing)
    row, col = np.meshgrid(np.arange(rows) * float(spacing), np.arange(cols) * float(spacing), indexing="ij")
    there = _in_before(scene, before, col, row)
    if not np.isfinite(there).all() or _covered(there, before) < LEAST_OVERLAP:
        message = f"The earlier image {before.path} does not lie over the scene."
        raise refusal(message, "Choose an image of the same place, or check its CRS.")
    return there


def covered_share(scene: SceneInfo, before: SceneInfo) -> float:
    """Return the share of the scene over which the earlier image lies, as far as their georeferences say.

    Raises:
        UserError: kind "before": it does not lie over the scene.
    """
    georeferenced(scene, before, spacing_of(scene.height, scene.width))  # refuses what does not lie over it
    steps = (np.arange(SAMPLES) + 0.5) / SAMPLES
    row, col = np.meshgrid(steps * scene.height, steps * scene.width, indexing="ij")
    at = _in_before(scene, before, col, row)
    return float(((at >= 0).all(axis=-1) & (at[..., 0] < before.width) & (at[..., 1] < before.height)).mean())


def _in_before(scene: SceneInfo, before: SceneInfo, col: Grid, row: Grid) -> Grid:
    """Return column and row of the earlier image at places of the scene, (..., 2)."""
    places = moved(np.stack([col, row], axis=-1), scene.affine)  # without a CRS coordinates are taken as they are
    if scene.crs_wkt is not None and before.crs_wkt is not None:
        there = _reprojected(scene.crs_wkt, before.crs_wkt, places[..., 0], places[..., 1])
        places = np.stack(there, axis=-1)
    return moved(places, ~before.affine)


def _covered(there: Grid, before: SceneInfo) -> float:
    """Return the share of the scene over which the earlier image lies, from points between the nodes."""
    steps = np.linspace(0.05, 0.95, 8)
    shares = []
    for down in steps:
        lower = there[:-1] * (1 - down) + there[1:] * down
        for right in steps:
            at = lower[:, :-1] * (1 - right) + lower[:, 1:] * right
            inside = (at >= 0).all(axis=-1) & (at[..., 0] < before.width) & (at[..., 1] < before.height)
            shares.append(inside.mean())
    return float(np.mean(shares))


def _reprojected(from_wkt: str, to_wkt: str, x: Grid, y: Grid) -> tuple[Grid, Grid]:
    try:
        source, target = pyproj.CRS.from_wkt(from_wkt), pyproj.CRS.from_wkt(to_wkt)
        if source == target:
            return x, y
        moved = pyproj.Transformer.from_crs(source, target, always_xy=True).transform(x, y)
    except (ProjError, ValueError) as error:
        raise refusal("There is no way between the CRSs of the two images.", "Reproject the earlier image.") from error
    return np.asarray(moved[0]), np.asarray(moved[1])


def refusal(message: str, hint: str) -> UserError:
    """Return the error of an earlier image that cannot be used."""
    return UserError(message, hint, "before")
