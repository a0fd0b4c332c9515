"""The colors of an earlier image brought to the scene's: by robust regression on what has not changed."""

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import gaussian_filter

from engine.change.field import PLANES, Grid
from engine.change.neighbors import median

KEPT = 0.7
"""Share of the pixels, those that fit best, which count as unchanged."""
ROUNDS = 6
MOST = 60_000
"""Pixels of the whole scene that are looked at."""
LEAST = 40
"""Pixels of a block without which it takes the scene's colors."""
GAIN, OFFSET = (0.75, 1.35), 0.08
"""How far a block's colors may lie from the scene's: the sun on another slope, not another ground."""
RIDGE = 0.02
"""By how much a regression is drawn to leave the colors as they are."""


def match_colors(parts: Sequence[Any], shape: tuple[int, ...]) -> tuple[Grid, Grid]:
    """Return the matrix of the whole scene, (3, 4), and gain and offset of each node's bands, (R, C, 6).

    Args:
        parts: R * C pairs with `now` and `before` (3, h, w) float32 and `known` (h, w) bool.
        shape: R and C.
    """
    pairs = [(part.before[:, part.known].T, part.now[:, part.known].T) for part in parts]
    total = sum(len(before) for before, _ in pairs)
    if total < LEAST:
        return np.eye(3, 4), np.tile(np.repeat([1.0, 0.0], 3), (*shape, 1))
    step = max(1, total // MOST)
    before, now = (np.concatenate([pair[side] for pair in pairs])[::step].astype(np.float64) for side in (0, 1))
    matrix = _robust(before, now)
    nodes = np.stack([_own(one @ matrix[:, :3].T + matrix[:, 3], other) for one, other in pairs])
    nodes = nodes.reshape(*shape, PLANES)
    calm = [median(nodes[..., plane]) for plane in range(PLANES)]
    return matrix, np.stack([gaussian_filter(plane, 0.7, mode="nearest") for plane in calm], axis=-1)


def _robust(before: Grid, now: Grid) -> Grid:
    """Return the matrix from (N, 3) colors to (N, 3) colors that the best-fitting pixels follow, (3, 4)."""
    ones = np.ones((len(before), 1))
    whole = np.hstack([before, ones])
    kept = np.ones(len(before), bool)
    matrix: Grid = np.eye(3, 4)
    for _ in range(ROUNDS):
        a, b = whole[kept], now[kept]
        pull = RIDGE * len(a) * np.diag([1, 1, 1, 0]) * float(a[:, :3].var() + 1e-6)
        matrix[:] = np.linalg.solve(a.T @ a + pull + 1e-9 * np.eye(4), a.T @ b + pull @ np.eye(4, 3)).T
        away = np.linalg.norm(whole @ matrix.T - now, axis=1)
        kept = away <= np.quantile(away, KEPT)
    return matrix


def _own(before: Grid, now: NDArray[np.float32]) -> Grid:
    """Return a block's gain and offset of each band, (6,), from colors that the scene's matrix has matched."""
    plain = np.repeat([1.0, 0.0], 3)
    if len(before) < LEAST:
        return plain
    kept = np.ones(len(before), bool)
    gain, offset = np.ones(3), np.zeros(3)
    for _ in range(ROUNDS):
        a, b = before[kept], now[kept].astype(np.float64)
        middle, target = a.mean(axis=0), b.mean(axis=0)
        spread = ((a - middle) ** 2).mean(axis=0)
        along = ((a - middle) * (b - target)).mean(axis=0)
        gain = np.clip((along + 1e-3) / (spread + 1e-3), *GAIN)
        offset = np.clip(target - gain * middle, -OFFSET, OFFSET)
        away = np.linalg.norm(before * gain + offset - now, axis=1)
        kept = away <= np.quantile(away, KEPT)
    return np.concatenate([gain, offset])
