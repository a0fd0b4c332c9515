"""Roads that follow the contours at a gentle grade, footpaths, and houses along them."""

import itertools
from dataclasses import dataclass

import numpy as np
from scipy.ndimage import distance_transform_edt, gaussian_filter, gaussian_filter1d, zoom
from skimage.draw import line, polygon
from skimage.measure import find_contours

from engine.demo.noise import Bools, Floats, Shape, fractal
from engine.demo.terrain import PIXEL_M

ROOFS = np.array(
    [
        [0.34, 0.36, 0.36],
        [0.27, 0.29, 0.30],
        [0.62, 0.64, 0.62],
        [0.78, 0.80, 0.79],
        [0.25, 0.37, 0.62],
        [0.55, 0.42, 0.36],
    ],
    np.float32,
)


@dataclass(frozen=True)
class Roads:
    """What people built.

    Args:
        share: (H, W) float32 in [0, 1], 1 on a road or path.
        colour: (H, W, 3) float32 in [0, 1], of the road surface.
        away_m: (H, W) float32, distance to the nearest road's middle, metres.
        houses: (H, W) float32, metres that a roof stands above the ground, 0 elsewhere.
        roofs: (H, W, 3) float32 in [0, 1], colours of the roofs.
        yards: (H, W) bool, trodden ground around houses.
    """

    share: Floats
    colour: Floats
    away_m: Floats
    houses: Floats
    roofs: Floats
    yards: Bools


def make_roads(height: Floats, buildable: Bools, rng: np.random.Generator) -> Roads:
    """Lay two roads and two footpaths, and build hamlets where the ground is gentle.

    Args:
        height: (H, W) float32, metres.
        buildable: (H, W) bool, gentle ground that no landslide covers.
        rng: the source of chance.
    """
    shape = (height.shape[0], height.shape[1])
    ways = [(quantile, 2.3, 90.0) for quantile in (0.16, 0.45)] + [(q, 0.9, 60.0) for q in (0.28, 0.66)]
    share = np.zeros(shape, np.float32)
    away = np.full(shape, 1e6, np.float32)
    colour = np.empty((*shape, 3), np.float32)
    colour[:] = (0.66, 0.67, 0.60)
    worn = fractal(rng, shape, 3, 60, 2.0)
    middle: list[np.ndarray] = []
    for quantile, half_m, smooth_px in ways:
        for course in _courses(height, quantile, smooth_px, rng)[:1]:
            distance = _distance_m(course, shape) + 0.25 * worn
            share = np.maximum(share, np.clip((half_m - distance) / PIXEL_M + 0.5, 0, 1) * (1.0 if half_m > 2 else 0.7))
            if half_m > 2:
                away = np.minimum(away, distance)
                middle.append(course)
            else:
                colour[distance < half_m + 1] = (0.55, 0.55, 0.45)
    colour *= (1 + 0.05 * worn + 0.04 * fractal(rng, shape, 2, 6, 0.5))[..., None]
    houses, roofs, yards = _houses(middle, buildable & (share == 0), shape, rng)
    return Roads(share, colour.astype(np.float32), away, houses, roofs, yards)


def _courses(height: Floats, quantile: float, smooth_px: float, rng: np.random.Generator) -> list[np.ndarray]:
    """Where a plane of a gentle grade meets the smoothed ground: lines that follow the contours, longest first."""
    coarse = gaussian_filter(height[::8, ::8], smooth_px / 32)
    rows, cols = np.indices(coarse.shape)
    turn, grade = rng.uniform(0, 2 * np.pi), rng.uniform(0.02, 0.06)
    plane = grade * 8 * PIXEL_M * (np.cos(turn) * (rows - rows.mean()) + np.sin(turn) * (cols - cols.mean()))
    tilted = coarse - plane
    found = find_contours(tilted, float(np.quantile(tilted, quantile)))  # type: ignore[no-untyped-call]
    lines = [8.0 * course for course in found]
    long = sorted((course for course in lines if len(course) * 8 > 0.35 * height.shape[0]), key=len, reverse=True)
    return [gaussian_filter1d(course, 2.5, axis=0, mode="nearest") for course in long]


def _distance_m(course: np.ndarray, shape: Shape) -> Floats:
    """Return (H, W) float32: metres to a line of (n, 2) rows and columns."""
    off = np.ones(shape, bool)
    points = np.clip(np.rint(course), 0, np.array(shape) - 1).astype(int)
    for (y0, x0), (y1, x1) in itertools.pairwise(points):
        off[line(y0, x0, y1, x1)] = False  # type: ignore[no-untyped-call]
    distance = gaussian_filter(distance_transform_edt(off).astype(np.float32), 1.0)
    return np.asarray(distance * PIXEL_M, np.float32)


def _houses(
    courses: list[np.ndarray], buildable: Bools, shape: Shape, rng: np.random.Generator
) -> tuple[Floats, Floats, Bools]:
    """Set houses beside the roads in hamlets: heights in metres, colours, and their yards."""
    heights = np.zeros(shape, np.float32)
    roofs = np.zeros((*shape, 3), np.float32)
    yards = np.zeros(shape, bool)
    hamlets = zoom(fractal(rng, (max(shape[0] // 16, 8), max(shape[1] // 16, 8)), 4, 20, 2.0), 16, order=1)
    for course in courses:
        heading = np.gradient(course, axis=0)
        for step in np.repeat(np.arange(1, len(course) - 1, 2), 3):
            y, x = course[step]
            if hamlets[min(int(y), hamlets.shape[0] - 1), min(int(x), hamlets.shape[1] - 1)] < 0.3:
                continue
            along = heading[step] / max(float(np.hypot(*heading[step])), 1e-6)
            out = np.array([-along[1], along[0]]) * rng.choice([-1.0, 1.0])
            centre = course[step] + out * rng.uniform(12, 55)
            half = np.array([rng.uniform(6, 11), rng.uniform(4.5, 6.5)])  # pixels
            corners = (half * [[1, 1], [1, -1], [-1, -1], [-1, 1]]) @ np.array([along, out])
            footprint = _filled(centre + corners, shape)
            plot = _filled(centre + 1.7 * corners, shape)
            if len(plot[0]) < 100 or not buildable[plot].all() or (heights[plot] > 0).any():
                continue
            ridge = np.abs((np.stack(footprint, 1) - centre) @ out) / half[1]  # a gable along the road
            heights[footprint] = rng.uniform(3.5, 7.0) + 1.4 * (1 - ridge)
            roofs[footprint] = ROOFS[rng.integers(len(ROOFS))] * rng.uniform(0.9, 1.1)
            yards[plot] = True
    return heights, roofs, yards


def _filled(corners: np.ndarray, shape: Shape) -> tuple[np.ndarray, np.ndarray]:
    """Return the rows and columns inside a polygon of (n, 2) corners."""
    rows, cols = polygon(corners[:, 0], corners[:, 1], shape)  # type: ignore[no-untyped-call]
    return rows, cols
