"""Landslide scars: where they start, how they run downhill, what they carve and leave behind."""

from dataclasses import dataclass

import numpy as np
from scipy.ndimage import binary_dilation, binary_fill_holes, distance_transform_edt, gaussian_filter, label

from engine.demo.noise import Bools, Floats, Labels, fractal, smoothstep
from engine.demo.terrain import PIXEL_M, slope_deg
from engine.errors import UserError

AREA_M2 = (500.0, 15000.0)  # smallest and largest landslide
START_SLOPE = (27.0, 44.0)  # degrees: shallow slides of soil and weathered rock
SOURCE_SLOPE = 25.0  # degrees that the upper third of the path exceeds on average
STOP_SLOPE = 7.0  # degrees on which debris comes to rest
GAP_PX = 14  # two scars never touch, so a polygon is one landslide
TRIES = 150  # starts tried for each landslide


@dataclass(frozen=True)
class Scar:
    """One landslide.

    Args:
        id: from 1, the value in the label raster.
        area_m2: of the mask, square metres.
        slope_deg: of the ground around its source before it slid, degrees.
        drop_m: height from crown to toe, metres.
        length_m: along the path, metres.
        depth_m: of the source's hollow, metres.
    """

    id: int
    area_m2: float
    slope_deg: float
    drop_m: float
    length_m: float
    depth_m: float


@dataclass(frozen=True)
class Scars:
    """All landslides of a scene.

    Args:
        items: the landslides, by id.
        labels: (H, W) int32, 0 where no landslide is.
        carved: (H, W) float32, metres that the ground rose (deposit) or sank (source).
        along: (H, W) float32 in [0, 1], from crown to toe.
        edge: (H, W) float32, 0 on the path, 1 at the rim and outside.
        streaks: (H, W) float32, noise drawn out along the flow, standard deviation about 1.
    """

    items: tuple[Scar, ...]
    labels: Labels
    carved: Floats
    along: Floats
    edge: Floats
    streaks: Floats


def place_scars(height: Floats, allowed: Bools, count: int, rng: np.random.Generator) -> Scars:
    """Place `count` landslides on steep slopes of the ground.

    Args:
        height: (H, W) float32, metres.
        allowed: (H, W) bool, where a landslide may lie.
        count: how many.
        rng: the source of chance.

    Raises:
        UserError: the ground has no room for so many.
    """
    shape = (height.shape[0], height.shape[1])
    smooth = gaussian_filter(height, 8)
    slopes = slope_deg(smooth)
    down_y, down_x = (-part for part in np.gradient(smooth, PIXEL_M))
    largest = min(AREA_M2[1], 0.03 * shape[0] * shape[1] * PIXEL_M**2)
    shares = (np.arange(count) + rng.random(count)) / max(count, 1)  # spread over the whole range of sizes
    areas = np.sort(AREA_M2[0] * (largest / AREA_M2[0]) ** shares)[::-1]
    ragged = fractal(rng, shape, 6, 60, 3.0)
    grain = fractal(rng, (1024, 256), 3, 64, 2.0)  # read along and across the flow

    empty = np.zeros(shape, np.float32)
    scars = Scars((), np.zeros(shape, np.int32), empty, empty.copy(), np.ones(shape, np.float32), empty.copy())
    items: list[Scar] = []
    free = allowed.copy()
    for number, area in enumerate(areas.tolist(), start=1):
        for _ in range(TRIES):
            starts = np.flatnonzero(free & (slopes > START_SLOPE[0]) & (slopes < START_SLOPE[1]))
            if starts.size == 0:
                break
            start = divmod(int(starts[rng.integers(starts.size)]), shape[1])
            length = np.sqrt(area * rng.uniform(1.7, 4.0)) / PIXEL_M
            path = _flow_path(down_y, down_x, start, length, area > 2500)
            if path is None:
                continue
            rows, cols = path.astype(int).T
            source = float(slopes[rows, cols][: max(2, len(path) // 3)].mean())
            if source > SOURCE_SLOPE and _slide(scars, path, area, number, free, ragged, grain, rng):
                items.append(
                    Scar(
                        number,
                        round(float((scars.labels == number).sum()) * PIXEL_M**2, 1),
                        round(source, 1),
                        round(float(height[rows[0], cols[0]] - height[rows[-1], cols[-1]]), 1),
                        round(len(path) * PIXEL_M, 1),
                        round(float(-scars.carved[scars.labels == number].min()), 2),
                    )
                )
                break
        if len(items) < number:
            raise UserError(
                f"Only {number - 1} of {count} landslides fit on this ground.",
                "Ask for fewer landslides or a larger scene.",
            )
    return Scars(tuple(items), scars.labels, scars.carved, scars.along, scars.edge, scars.streaks)


def _flow_path(
    down_y: Floats,
    down_x: Floats,
    start: tuple[int, int],
    length: float,
    needs_runout: bool,  # noqa: FBT001
) -> np.ndarray | None:
    """Follow the steepest descent with a little momentum from `start`, one pixel a step.

    Returns:
        (n, 2) float64 rows and columns, or None where the path leaves the scene, stops early or turns back.
    """
    rows, cols = down_y.shape
    y, x = float(start[0]), float(start[1])
    way = np.zeros(2)
    path = [(y, x)]
    for _ in range(int(length)):
        pull = np.array([down_y[int(y), int(x)], down_x[int(y), int(x)]])
        steepness = float(np.hypot(*pull))
        if np.degrees(np.arctan(steepness)) < STOP_SLOPE:
            break
        way = 0.85 * way + 0.15 * pull / steepness
        way /= max(float(np.hypot(*way)), 1e-6)
        y, x = y + way[0], x + way[1]
        if not (1 <= y < rows - 1 and 1 <= x < cols - 1):
            return None
        path.append((y, x))
    reach = float(np.hypot(path[-1][0] - start[0], path[-1][1] - start[1]))
    enough = len(path) >= (0.7 if needs_runout else 0.5) * length
    return np.array(path) if enough and reach > 0.85 * len(path) else None


def _slide(
    scars: Scars,
    path: np.ndarray,
    area: float,
    number: int,
    free: Bools,
    ragged: Floats,
    grain: Floats,
    rng: np.random.Generator,
) -> bool:
    """Write one landslide into the rasters; False and nothing written where it does not fit."""
    half = area / PIXEL_M**2 / len(path)  # about the full width: room for a wide lobe
    low = np.maximum(path.min(0) - 1.3 * half - 8, 0).astype(int)
    high = (path.max(0) + 1.3 * half + 8).astype(int)
    window = (slice(low[0], high[0]), slice(low[1], high[1]))
    here = free[window]
    line = np.zeros(here.shape, np.int32)
    local = path - low
    line[local[:, 0].astype(int), local[:, 1].astype(int)] = np.arange(1, len(path) + 1)
    away, nearest = distance_transform_edt(line == 0, return_indices=True)
    step = line[nearest[0], nearest[1]] - 1
    along = step / (len(path) - 1)
    tangent = np.gradient(gaussian_filter(path, (6, 0)), axis=0)
    rows, cols = np.indices(here.shape)
    side = np.sign((rows - nearest[0]) * tangent[step, 1] - (cols - nearest[1]) * tangent[step, 0])
    across = away * np.where(side == 0, 1, side)

    # The outline: bowl, neck, then a lobe; the toe frays into fingers.
    lobe, neck = rng.uniform(0.6, 1.25), rng.uniform(0.5, 0.85)
    profile = np.interp(along, [0, 0.18, 0.5, 0.85, 1], [0.65, 1.0, neck, lobe, 0.7 * lobe])
    fingers = _drawn_out(grain, along * len(path) * 0.08, across * 0.35)
    wobble = 1 + 0.20 * ragged[window] * (0.7 + 0.6 * along) + 0.16 * fingers * smoothstep(0.55, 1.0, along)
    spread = away / (profile * np.clip(wobble, 0.35, 1.8))
    wanted = round(area / PIXEL_M**2)
    if wanted >= spread.size:
        return False
    rim = float(np.partition(spread, wanted, axis=None)[wanted])  # the width that gives the wanted area
    pieces, _ = label(spread < rim)
    mask = binary_fill_holes(pieces == pieces[int(local[0, 0]), int(local[0, 1])])
    touches_side = mask[0].any() or mask[-1].any() or mask[:, 0].any() or mask[:, -1].any()
    if touches_side or not here[mask].all() or not 0.85 * wanted < mask.sum() < 1.1 * wanted:
        return False

    edge = np.clip(spread / rim, 0, 1).astype(np.float32)
    depth = rng.uniform(0.05, 0.09) * 2 * rim * PIXEL_M
    lengthwise = np.interp(along, [0, 0.08, 0.4, 0.6, 0.8, 1], [0.9, 1.0, 0.55, 0.05, -0.5, -0.4])
    streaks = _drawn_out(grain, along * len(path) * 0.06, across * 0.7)
    scars.labels[window][mask] = number
    scars.carved[window][mask] = (-depth * lengthwise * (1 - edge**4))[mask]
    scars.along[window][mask] = along[mask]
    scars.edge[window][mask] = edge[mask]
    scars.streaks[window][mask] = streaks[mask]
    free[window] &= ~binary_dilation(mask, iterations=GAP_PX)
    return True


def _drawn_out(grain: Floats, along: Floats, across: Floats) -> Floats:
    """Read noise at (along, across) in its pixels, repeated, so that it is stretched along the flow."""
    row, col = np.floor(along).astype(int), np.floor(across).astype(int)
    fy, fx = along - row, across - col
    rows, cols = grain.shape

    def at(r: np.ndarray, c: np.ndarray) -> Floats:
        return np.asarray(grain[r % rows, c % cols])

    upper = at(row, col) * (1 - fx) + at(row, col + 1) * fx
    lower = at(row + 1, col) * (1 - fx) + at(row + 1, col + 1) * fx
    return np.asarray(upper * (1 - fy) + lower * fy, np.float32)
