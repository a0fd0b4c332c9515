"""The demo scene's earlier image: the same mountain before its newest landslides, in another season and light."""

from dataclasses import dataclass, replace

import numpy as np
from scipy.ndimage import binary_dilation, gaussian_filter, map_coordinates

from engine.demo.cover import Cover, make_cover
from engine.demo.light import photograph
from engine.demo.looks import look_of
from engine.demo.noise import Bools, Floats, fractal, mix, smoothstep
from engine.demo.scars import Scars
from engine.demo.terrain import PIXEL_M, Relief

LARGER = 1.08
"""Size of the earlier image's pixels, in pixels of the scene."""
SHIFT_PX = (0.9, -1.2)
"""Rows and columns by which the earlier image lies wrong, pixels of the scene: 1.5 in all."""
SEASON = {"autumn": "plain"}
"""Look of the earlier image by that of the scene; "autumn" where none is named."""
REACH = 12
"""Pixels around a new landslide in which the ground looked otherwise before: its rim, and what lay in its shade."""
CLOUD_SHARE = 0.05
CLOUD = (0.93, 0.94, 0.95)


@dataclass(frozen=True)
class Earlier:
    """An image of the mountain before its newest landslides.

    Args:
        image: (h, w, 3) float32 in [0, 1], on pixels of LARGER times the scene's.
        known: (h, w) bool, False where the sensor saw nothing.
        cloudy: (h, w) bool, under a cloud.
        new: ids of the landslides that are not there yet, ascending.
        look: in which it was taken, a key of `engine.demo.looks.LOOKS`.
    """

    image: Floats
    known: Bools
    cloudy: Bools
    new: tuple[int, ...]
    look: str


def newest(scars: Scars) -> tuple[int, ...]:
    """Return the ids of the landslides that the earlier image lacks: every other one, the largest first."""
    return tuple(item.id for item in scars.items[::2])


def picture_before(
    terrain: Relief, scars: Scars, now: Cover, valid: Bools, look: str, chance: list[np.random.Generator]
) -> Earlier:
    """Take the earlier picture.

    Args:
        terrain: the ground before any landslide.
        scars: all landslides.
        now: what covers the ground after all of them.
        valid: (H, W) bool, where the scene holds data.
        look: of the scene.
        chance: the sources of chance of the cover (as that of `now`), of the sensor and of the clouds.
    """
    new = newest(scars)
    fresh = np.isin(scars.labels, new)
    season = SEASON.get(look, "autumn")
    before = _cover_before(terrain, scars, now, fresh, chance[0])
    image = photograph(before.albedo, before.surface, before.ground, chance[1], look_of(season))
    cloud = _clouds(fresh.shape, chance[2])
    image = mix(image, np.array(CLOUD, np.float32), cloud)
    side = int(fresh.shape[0] / LARGER)
    at = (np.arange(side) + 0.5) * LARGER - 0.5
    rows, cols = np.meshgrid(at + SHIFT_PX[0], at + SHIFT_PX[1], indexing="ij")
    soft = gaussian_filter(image, (0.3, 0.3, 0))
    bands = [map_coordinates(band, (rows, cols), order=3, mode="nearest") for band in np.moveaxis(soft, -1, 0)]
    known, cloudy = (
        map_coordinates(part.astype(np.float32), (rows, cols), order=1, mode="nearest") > least
        for part, least in ((valid, 0.99), (cloud, 0.3))
    )
    return Earlier(np.clip(np.stack(bands, axis=-1), 0, 1).astype(np.float32), known, cloudy, new, season)


def _cover_before(terrain: Relief, scars: Scars, now: Cover, fresh: Bools, rng: np.random.Generator) -> Cover:
    """Cover the ground as it is now, and at the new landslides as it is without them."""
    old = np.where(fresh, 0, scars.labels).astype(np.int32)
    empty = [np.where(fresh, value, part) for value, part in ((0, scars.carved), (0, scars.along), (1, scars.edge))]
    carved, along, edge = (part.astype(np.float32) for part in empty)
    without = make_cover(terrain, replace(scars, labels=old, carved=carved, along=along, edge=edge), rng)
    there = binary_dilation(fresh, iterations=REACH) & ~(old > 0)
    return Cover(
        np.where(there[..., None], without.albedo, now.albedo),
        np.where(there, without.ground, now.ground),
        np.where(there, without.surface, now.surface),
        np.where(there, without.bare, now.bare),
    )


def _clouds(shape: tuple[int, ...], rng: np.random.Generator) -> Floats:
    """Return (H, W) float32, by how much clouds cover the ground: some of CLOUD_SHARE of it, soft at their rims."""
    field = fractal(rng, (shape[0], shape[1]), 40, 60 + shape[0] / 3, 3.4)
    least = float(np.quantile(field, 1 - CLOUD_SHARE))
    return smoothstep(least - 0.25, least + 0.1, field)


def pixel_m() -> float:
    """Return the side of a pixel of the earlier image, metres."""
    return PIXEL_M * LARGER
