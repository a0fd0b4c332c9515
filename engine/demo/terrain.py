"""The demo scene's ground: a mountain valley raised by uplift and cut by its streams."""

import heapq
from dataclasses import dataclass

import numpy as np
from scipy.ndimage import gaussian_filter, map_coordinates, uniform_filter

from engine.demo.noise import Floats, fractal

PIXEL_M = 0.8
"""Ground size of a scene pixel, metres: that of the satellite chips the first model learned from."""

CELL_M = 20.0  # the erosion model's cell: coarse, for the fractal detail comes after it
STEPS = 18  # rounds of uplift and incision; by then ridges and valleys no longer move
STEEP_SLOPE = 33.0  # degrees that a third of the mountains exceed: Guizhou's hillsides


@dataclass(frozen=True)
class Relief:
    """The ground before any landslide.

    Args:
        height: (H, W) float32, metres above sea level.
        drainage: (H, W) float32 in [0, 1]: 0 on ridges, 1 in the main streams.
    """

    height: Floats
    drainage: Floats


def make_terrain(size: int, rng: np.random.Generator) -> Relief:
    """Make a square of mountain land with a river valley, side slopes and ridges.

    Args:
        size: side of the scene, pixels of PIXEL_M.
        rng: the source of chance.
    """
    extent = size * PIXEL_M / CELL_M  # side of the scene in erosion cells
    cells = max(72, round(1.5 * extent) + 8)
    coarse, area = _eroded(cells, rng)
    coarse = gaussian_filter(coarse, 1.0)
    coarse *= np.tan(np.radians(STEEP_SLOPE)) / np.quantile(np.tan(np.radians(slope_deg(coarse, CELL_M))), 0.72)
    floor = np.quantile(coarse, 0.10)
    coarse = floor + 9.0 * np.logaddexp(0.0, (coarse - floor) / 9.0)  # streams fill their valley floors
    top, left = _window(slope_deg(coarse, CELL_M), extent, rng)

    steps = (np.arange(size, dtype=np.float32) + 0.5) * (PIXEL_M / CELL_M)
    grid = np.meshgrid(top + steps, left + steps, indexing="ij")
    height = map_coordinates(coarse.astype(np.float32), grid, order=3, mode="nearest").astype(np.float32)
    drainage = map_coordinates(gaussian_filter(area, 0.6), grid, order=1, mode="nearest").astype(np.float32)

    rugged = np.clip(slope_deg(gaussian_filter(height, 12)) / 30.0, 0.1, 1.2)
    gullies = 1.0 - np.abs(fractal(rng, height.shape, 20, 110, 2.4))  # sharp crests between rounded hollows
    height += rugged * (1.5 * fractal(rng, height.shape, 10, 160, 3.2) + 1.3 * gullies)
    return Relief((height + 1150.0).astype(np.float32), np.clip(drainage, 0.0, 1.0))


def slope_deg(height: Floats, pixel_m: float = PIXEL_M) -> Floats:
    """Return the slope of (H, W) heights in metres on a grid of `pixel_m` metres, degrees."""
    dy, dx = np.gradient(height, pixel_m)
    return np.asarray(np.degrees(np.arctan(np.hypot(dy, dx))), np.float32)


def _eroded(cells: int, rng: np.random.Generator) -> tuple[Floats, Floats]:
    """Uplift against stream incision, implicit in time (Braun and Willett, Geomorphology 180, 2013, eq. 22).

    Args:
        cells: side of the square grid.
        rng: the source of chance.

    Returns:
        Heights in arbitrary units and the drainage area's logarithm scaled to [0, 1], both (cells, cells) float32.
    """
    along = np.arange(cells)
    bends = 0.10 * np.sin(along / cells * 2 * np.pi * rng.uniform(0.8, 1.4) + rng.uniform(0, 6.28))
    river = np.clip(((rng.uniform(0.35, 0.55) + bends) * cells).astype(int), 1, cells - 2)
    base = np.zeros((cells, cells), bool)
    base[river, along] = True
    base[[0, -1], :] = True
    if rng.random() < 0.5:
        base = base.T.copy()
    uplift = np.clip(1.0 + 0.35 * fractal(rng, base.shape, 12, cells, 3.0), 0.2, None)
    height = 1.0 + fractal(rng, base.shape, 3, cells / 2, 2.2)
    height += 3.0 - height.min()
    height[base] = 0.0
    flat_base, flat_uplift = base.ravel().tolist(), uplift.ravel().tolist()
    drained = np.ones(cells * cells)
    for _ in range(STEPS):
        order, receiver = _drain(height, base)
        drained_list = [1.0] * (cells * cells)
        for cell in reversed(order):
            if receiver[cell] != cell:
                drained_list[receiver[cell]] += drained_list[cell]
        drained = np.array(drained_list)
        incision = (0.35 * drained**0.45).tolist()
        levels = height.ravel().tolist()
        for cell in order:
            if not flat_base[cell]:
                below = levels[receiver[cell]]
                levels[cell] = (levels[cell] + flat_uplift[cell] + incision[cell] * below) / (1.0 + incision[cell])
        height = np.array(levels, np.float32).reshape(cells, cells)
        height = np.where(base, 0.0, 0.9 * height + 0.1 * gaussian_filter(height, 1.0)).astype(np.float32)
    area = np.log(drained).reshape(cells, cells)
    return height, (area / np.log(0.1 * cells * cells)).astype(np.float32)


def _drain(height: Floats, base: np.ndarray) -> tuple[list[int], list[int]]:
    """Route every cell to a base cell, through pits too (priority-flood; Barnes et al., 2014, algorithm 1).

    Returns:
        The cells from the bases upwards, and each cell's receiver (itself for a base cell).
    """
    rows, cols = height.shape
    level = height.ravel().tolist()
    receiver = [-1] * (rows * cols)
    queue: list[tuple[float, int]] = []
    for cell in np.flatnonzero(base).tolist():
        receiver[cell] = cell
        queue.append((level[cell], cell))
    heapq.heapify(queue)
    order = []
    while queue:
        water, cell = heapq.heappop(queue)
        order.append(cell)
        row, col = divmod(cell, cols)
        for r in range(max(row - 1, 0), min(row + 2, rows)):
            for c in range(max(col - 1, 0), min(col + 2, cols)):
                near = r * cols + c
                if receiver[near] < 0:
                    receiver[near] = cell
                    heapq.heappush(queue, (max(water, level[near]), near))
    return order, receiver


def _window(slopes: Floats, extent: float, rng: np.random.Generator) -> tuple[float, float]:
    """Choose where the scene lies on the eroded land: steep slopes for scars, gentle ones for fields.

    Args:
        slopes: (n, n) float32, degrees.
        extent: side of the scene, cells.
        rng: the source of chance.

    Returns:
        Top and left of the scene, cells.
    """
    side = max(1, round(extent))
    steep, gentle = (uniform_filter(part.astype(np.float32), side) for part in (slopes > 28.0, slopes < 16.0))
    misfit = np.abs(steep - 0.42) + np.abs(gentle - 0.24)
    low, high = extent / 2 + 3, slopes.shape[0] - extent / 2 - 4
    middles = rng.uniform(low, high, (40, 2))
    best = min(middles.tolist(), key=lambda middle: float(misfit[int(middle[0]), int(middle[1])]))
    return best[0] - extent / 2, best[1] - extent / 2
