"""The elevation model of a run laid over its scene, and the shadows that moved since its earlier image."""

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.ndimage import map_coordinates

from engine.change.align import Aligned
from engine.change.field import Grid, between
from engine.change.shade import Shade, Suns, brightness, shaded_in_one
from engine.change.sun import HEIGHTS, find_suns
from engine.inventory.dem import ElevationModel
from engine.inventory.terrain import to_model
from engine.pipeline.same_scene import CONTENT, scene_identity
from engine.rasters.places import as_source
from engine.rasters.points import moved
from engine.rasters.scene_info import SceneInfo
from engine.reporting import percent
from engine.settings.run import RunSettings, TerrainSettings

MOST_CELLS = 1536
"""Most cells along a side of a scene in which shadows are reckoned: the memory is the same for any scene."""
MARGIN, MOST_MARGIN = 0.25, 192
"""Share of the scene's longer side, and most cells, around it whose mountains cast shadows into it."""
SUN_PX, SUN_CELLS = 8, 192
"""Least pixels of a side, and most cells along the scene, of the coarser cells by which the sun is looked for."""
NODES = 16
"""Cells from one place that is brought into the elevation model's CRS to the next; between them the way is straight."""

STRIP = 128
"""Rows of cells that are brought into the elevation model's CRS at once."""

Heights = NDArray[np.float32]


@dataclass(frozen=True)
class Ground:
    """An elevation model on the cells of a scene.

    Args:
        heights: (R + 2 M, C + 2 M) metres, NaN where unknown; the scene's R x C cells and a margin.
        step: pixels of the scene along the side of a cell.
        margin: M, cells on each side.
        cell: height and width of a cell, metres.
    """

    heights: Heights
    step: int
    margin: int
    cell: tuple[float, float]

    def coarser(self, factor: int) -> "Ground":
        """Return the means of squares of cells; the margin has to be a multiple of the factor."""
        rows, cols = (size // factor for size in self.heights.shape)
        squares = self.heights[: rows * factor, : cols * factor].reshape(rows, factor, cols, factor)
        cell = (self.cell[0] * factor, self.cell[1] * factor)
        return Ground(squares.mean(axis=(1, 3)), self.step * factor, self.margin // factor, cell)


def moved_shadows(
    settings: TerrainSettings, scene: SceneInfo, laid: Aligned | None, known: Suns | None, check: Callable[[], None]
) -> tuple[Suns, Shade] | None:
    """Find both suns and the ground that lay in the shade in one image alone; None without an elevation model.

    Args:
        settings: name the elevation model.
        scene: the scene.
        laid: the earlier image over it; None where the suns are known.
        known: the suns, where a run goes on.
        check: called now and then; raises where the user wants to stop.

    Raises:
        UserError: kind "dem": the elevation model is damaged.
    """
    if settings.dem is None or scene.crs_wkt is None:
        return None
    with ElevationModel(as_source(settings.dem), settings.units, settings.crs) as model:
        ground = ground_of(scene, model)
    suns = known
    if suns is None:
        suns = _suns(ground, scene, laid, check) if laid is not None else Suns(None, None)
    rows, cols = _cells_of(scene, ground.step)
    if suns.pair is None:
        return suns, Shade(ground.step, np.zeros((rows, cols), bool))
    inner = np.s_[ground.margin : ground.margin + rows, ground.margin : ground.margin + cols]
    cells = np.ascontiguousarray(shaded_in_one(ground.heights, ground.cell, suns.pair)[inner])
    return replace(suns, shaded_share=round(float(cells.mean()), 4)), Shade(ground.step, cells)


def sentence_of(suns: Suns) -> str:
    """Return what the shadows of two images are, in one sentence."""
    if suns.pair is None:
        return "The light of the two images does not clearly follow the elevation model: no shadow is reckoned by it."
    scene, before = (
        f"{sun.azimuth:.0f}°, {f'{sun.height:.0f}° high' if sun.height < HEIGHTS[-1] else 'too high for shade'}"
        for sun in suns.pair
    )
    return (
        f"By the elevation model {percent(suns.shaded_share)} of the scene lay in the shade in one of the two "
        f"images alone; what was there before is unknown (sun in the earlier image: {before}; in the scene: {scene})."
    )


def dem_identity(settings: RunSettings) -> list[Any] | None:
    """Return what the scores depend on of the elevation model: nothing without an earlier image."""
    terrain = settings.terrain
    if settings.before.image is None or terrain.dem is None:
        return None
    source = as_source(terrain.dem)
    return [scene_identity(source)[CONTENT] or str(source), terrain.units, terrain.crs]


def ground_of(scene: SceneInfo, model: ElevationModel) -> Ground:
    """Lay an elevation model on cells of a scene, no finer than its own pixels are.

    Args:
        scene: has a CRS.
        model: open.
    """
    bring = to_model(scene.crs_wkt, model)

    def there(row: Grid, col: Grid) -> Grid:
        """Return column and row of the elevation model at places of the scene, (..., 2)."""
        places = moved(np.stack([col, row], axis=-1), scene.affine)
        x, y = bring.transformer.transform(places[..., 0], places[..., 1])
        return moved(np.stack([np.asarray(x), np.asarray(y)], axis=-1), bring.to_pixels)

    middle = np.array([scene.height / 2, scene.width / 2])
    corner, right, below = there(*(middle[:, None] + np.array([[0.0, 0.0, 1.0], [0.0, 1.0, 0.0]])))
    scale = math.sqrt(abs(float(np.linalg.det(np.stack([right - corner, below - corner])))))  # its pixels a scene's
    longest = max(scene.height, scene.width)
    finest = round(min(longest / 16, 1 / scale)) if math.isfinite(scale) and scale > 0 else 1
    step = max(1, finest, math.ceil(longest / MOST_CELLS))
    factor = sun_factor(scene, step)
    rows, cols = _cells_of(scene, step)
    margin = factor * math.ceil(min(MARGIN * max(rows, cols), MOST_MARGIN) / factor)
    shape = (rows + 2 * margin, cols + 2 * margin)
    at = [(np.arange(math.ceil(size / NODES) + 1) * NODES - float(margin)) * step for size in shape]
    heights = _heights(model, there(*np.meshgrid(*at, indexing="ij")), shape)
    width, height = scene.pixel_m or (scene.pixel_size_m or 1.0,) * 2
    return Ground(heights, step, margin, (height * step, width * step))


def sun_factor(scene: SceneInfo, step: int) -> int:
    """Return how many cells along a side become one by which the sun is looked for."""
    return math.ceil(max(SUN_PX, max(scene.height, scene.width) / SUN_CELLS) / step)


def _heights(model: ElevationModel, nodes: Grid, shape: tuple[int, int]) -> Heights:
    """Return the elevations in cells, between the model's pixels; NaN where unknown.

    Args:
        model: open.
        nodes: (R, C, 2) column and row of the model at the corner of every NODES-th cell.
        shape: cells down and across.
    """
    heights = np.full(shape, np.nan, np.float32)
    if not np.isfinite(nodes).all():
        return heights
    low, high = nodes.min(axis=(0, 1)), nodes.max(axis=(0, 1))
    if not model.touches(*low, *high):
        return heights
    patch = model.patch(*low.tolist(), *high.tolist())
    to_patch = ~patch.to_crs @ model.transform
    for top in range(0, shape[0], STRIP):
        rows = min(STRIP, shape[0] - top)
        places = between(nodes, NODES, top, 0, rows, shape[1])
        there = moved(places, to_patch) - 0.5
        at = [there[..., 1], there[..., 0]]
        heights[top : top + rows] = map_coordinates(patch.height, at, order=1, cval=np.nan)
    return heights


def _suns(ground: Ground, scene: SceneInfo, laid: Aligned, check: Callable[[], None]) -> Suns:
    coarse = ground.coarser(sun_factor(scene, ground.step))
    rows, cols = _cells_of(scene, coarse.step)
    images = brightness(laid.parts, laid.tops, laid.side, coarse.step, (rows, cols))
    wide = [np.full(coarse.heights.shape, np.nan, np.float32) for _ in images]
    for one, image in zip(wide, images, strict=True):
        part = one[coarse.margin : coarse.margin + rows, coarse.margin : coarse.margin + cols]
        part[:] = image[: part.shape[0], : part.shape[1]]
    scene_fit, before_fit = find_suns(wide, coarse.heights, coarse.cell, check)
    return Suns(scene_fit, before_fit)


def _cells_of(scene: SceneInfo, step: int) -> tuple[int, int]:
    return math.ceil(scene.height / step), math.ceil(scene.width / step)
