"""An earlier image read on the pixels of the scene: sampled between its own, clouds and nodata left out."""

from dataclasses import dataclass
from typing import Any

import numpy as np
import torch
from affine import Affine
from numpy.typing import NDArray
from rasterio.features import rasterize
from scipy.ndimage import minimum_filter, uniform_filter

from engine.change.clouds import HALO, clouds
from engine.change.field import Grid, PairField
from engine.change.shade import Shade
from engine.rasters.reader import SceneReader

MARGIN = 4
"""Pixels of the earlier image around what is sampled, which the bicubic kernel and the mask reach."""
MOST_PIXELS = 1 << 22
"""Pixels of the earlier image that are read at once."""


@dataclass(frozen=True)
class Part:
    """A window of an earlier image on the scene's pixels.

    Args:
        rgb: (3, h, w) float32 in [0, 1], in the scene's colors.
        known: (h, w) bool, where it shows the ground.
        unclear: (h, w) bool, where it does not lie over the scene.
        shaded: (h, w) bool, where the ground lies in the shade in one of the two images alone.
        is_grey: whether it has one band, so that grey levels alone are compared.
    """

    rgb: NDArray[np.float32]
    known: NDArray[np.bool_]
    unclear: NDArray[np.bool_]
    shaded: NDArray[np.bool_]
    is_grey: bool = False


class EarlierReader:
    """Reads windows of an earlier image on the pixels of a scene; what a pixel gets does not depend on the window.

    Args:
        reader: of the earlier image, open.
        field: where it lies.
        masked: shapely geometry of what is left out, in pixels of the scene; None for nothing.
        shade: where shadows moved; None where that is not known.
    """

    def __init__(self, reader: SceneReader, field: PairField, masked: Any = None, shade: Shade | None = None) -> None:
        self._reader = reader
        self._field = field
        self._masked = masked
        self._shade = shade

    def close(self) -> None:
        """Close the image."""
        self._reader.close()

    def read(self, y: int, x: int, height: int, width: int) -> Part:
        """Return a window of the scene's pixels, which may lie partly outside the scene."""
        field, inner = self._field, np.s_[HALO : HALO + height, HALO : HALO + width]
        wide = (y - HALO, x - HALO, height + 2 * HALO, width + 2 * HALO)
        rgb, known = sample(self._reader, field.coordinates(*wide))
        known &= ~clouds(rgb, known, self._reader.info)
        rgb, known = rgb[:, inner[0], inner[1]], known[inner]
        if self._masked is not None:
            known &= ~burnt(self._masked, y, x, height, width)
        shaded = np.zeros_like(known) if self._shade is None else self._shade.at(y, x, height, width)
        unclear = field.unclear(y, x, height, width)
        return Part(matched(rgb, field, y, x), known, unclear, shaded, field.is_grey)


def burnt(shape: Any, y: int, x: int, height: int, width: int) -> NDArray[np.bool_]:
    """Return which pixels of a window lie in a shape of pixels, (height, width)."""
    if shape.is_empty:
        return np.zeros((height, width), bool)
    place = Affine.translation(x, y)
    return np.asarray(rasterize([shape], (height, width), transform=place, fill=0, dtype="uint8"), bool)


def matched(rgb: NDArray[np.float32], field: PairField, y: int, x: int) -> NDArray[np.float32]:
    """Return a window of the earlier image in the scene's colors, (3, h, w) float32 in [0, 1]."""
    matrix = field.matrix.astype(np.float32)
    planes = field.color_planes(y, x, *rgb.shape[1:])
    colors = np.tensordot(matrix[:, :3], rgb, axes=1) + matrix[:, 3, None, None]
    return np.asarray(np.clip(colors * planes[:3] + planes[3:], 0, 1), np.float32)


def sample(reader: SceneReader, at: Grid) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
    """Sample an image between its pixels.

    Args:
        reader: of the image.
        at: (h, w, 2) column and row, corners of pixels whole.

    Returns:
        (3, h, w) float32 in [0, 1], and (h, w) bool, where all that a pixel depends on holds data.
    """
    height, width = at.shape[:2]
    rgb, known = np.full((3, height, width), 0.5, np.float32), np.zeros((height, width), bool)
    step = _step(at)
    rows = max(1, int(MOST_PIXELS / max(1.0, step * step * width * 1.2)))
    for top in range(0, height, rows):
        part = at[top : top + rows]
        window = _window(reader, part)
        if window is not None:
            found = _sampled(reader, part, window, step)
            rgb[:, top : top + rows], known[top : top + rows] = found
    return rgb, known


def _step(at: Grid) -> float:
    """Return how many pixels of the image lie between samples."""
    if min(at.shape[:2]) < 2:
        return 1.0
    across, along = at[0, 1] - at[0, 0], at[1, 0] - at[0, 0]
    return float(np.sqrt(abs(across[0] * along[1] - across[1] * along[0])))


def _window(reader: SceneReader, at: Grid) -> tuple[int, int, int, int] | None:
    """Return top, left, height and width of the image's pixels around samples; None where it has none."""
    low, high = (np.array([side(at[..., axis]) for axis in (0, 1)]) for side in (np.min, np.max))
    size = np.array([reader.info.width, reader.info.height])
    if not np.isfinite([low, high]).all() or (high < 0).any() or (low > size).any():
        return None
    start = np.floor(np.maximum(low, -MARGIN)).astype(int) - MARGIN
    stop = np.ceil(np.minimum(high, size + MARGIN)).astype(int) + MARGIN
    return int(start[1]), int(start[0]), int(stop[1] - start[1]), int(stop[0] - start[0])


def _sampled(
    reader: SceneReader, at: Grid, window: tuple[int, int, int, int], step: float
) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
    top, left, _, _ = window
    rgb, valid = reader.read(*window)
    known = np.zeros(valid.shape, np.float32)
    inside = tuple(
        slice(max(0, -start), max(0, most - start))
        for start, most in ((top, reader.info.height), (left, reader.info.width))
    )
    if known[inside].size:
        known[inside] = minimum_filter(valid[inside].astype(np.float32), 3, mode="nearest")
    wide = 2 * round((step - 1) / 2) + 1
    if wide > 1:  # finer than the scene: the mean of what lies in a pixel of the scene
        rgb = np.stack([uniform_filter(band, wide, mode="nearest") for band in rgb])
    size = np.array([rgb.shape[2], rgb.shape[1]])
    local = (at - (left, top)) * 2 / size - 1
    grid = torch.from_numpy(local.astype(np.float32))[None]
    image, mask = torch.from_numpy(np.ascontiguousarray(rgb))[None], torch.from_numpy(known)[None, None]
    sampled = torch.nn.functional.grid_sample(image, grid, "bicubic", "border", align_corners=False)
    shown = torch.nn.functional.grid_sample(mask, grid, "bilinear", "zeros", align_corners=False)
    return sampled[0].clamp_(0, 1).numpy(), shown[0, 0].numpy() > 0.999
