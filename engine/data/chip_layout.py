"""Which chips a raster gives: where they lie, and what they show."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely

from engine.data.chip_labels import LANDSLIDE, NONE, SKIP, LabelIndex, Labelled
from engine.data.chip_settings import ChipSettings
from engine.errors import UserError
from engine.rasters.scene_info import SceneInfo
from engine.reporting import Reporter


@dataclass(frozen=True)
class Cell:
    """A square of the raster that becomes a chip.

    Args:
        y: its top, raster pixels.
        x: its left, raster pixels.
        label: LANDSLIDE or NONE.
        cover: share of it that landslide polygons cover, [0, 1].
    """

    y: int
    x: int
    label: int
    cover: float


@dataclass(frozen=True)
class ChipPlan:
    """The chips of a raster.

    Args:
        cells: in reading order.
        side: of a cell, raster pixels; of a chip it is `ChipSettings.side`.
        skipped: cells that show neither clearly.
    """

    cells: tuple[Cell, ...]
    side: int
    skipped: int


def plan(info: SceneInfo, known: Labelled, settings: ChipSettings, report: Reporter) -> ChipPlan:
    """Choose the chips.

    Args:
        info: the raster.
        known: the labelled features, in its pixels.
        settings: how chips are cut.
        report: is asked whether to stop.

    Raises:
        UserError: kind "scene": the raster is smaller than a chip, or of unknown pixel size where one is wanted.
    """
    side = _side(info, settings)
    ground = LabelIndex(known)
    places = _grid(info, side, settings) if settings.mode == "grid" else _around(info, side, known)
    cells: list[Cell] = []
    skipped = 0
    for number, (y, x, said) in enumerate(places):
        if number % 256 == 0:
            report.check()
        box = shapely.box(x, y, x + side, y + side)
        label, cover = ground.label(box, settings.least_cover)
        label = label if said is None else said
        if label == SKIP:
            skipped += 1
        else:
            cells.append(Cell(y, x, label, cover))
    return ChipPlan(_balanced(cells, settings), side, skipped)


def _side(info: SceneInfo, settings: ChipSettings) -> int:
    """Return the side of a cell in raster pixels."""
    side = settings.side
    if settings.pixel_size_m is not None:
        if info.pixel_size_m is None:
            raise UserError(
                f"The pixel size of {info.path} is not known, so its chips cannot be brought to another one.",
                "Assign a CRS to the raster, or leave the chips' pixel size empty.",
                "scene",
            )
        side = max(1, round(side * settings.pixel_size_m / info.pixel_size_m))
    if side > min(info.width, info.height):
        raise UserError(
            f"A chip of {side} px does not fit the raster {info.path} of {info.width} x {info.height} px.",
            "Choose smaller chips or a smaller pixel size of the chips.",
            "scene",
        )
    return side


def _grid(info: SceneInfo, side: int, settings: ChipSettings) -> Iterator[tuple[int, int, None]]:
    step = max(1, round(side * (1 - settings.overlap / settings.side)))
    for y in range(0, info.height - side + 1, step):
        for x in range(0, info.width - side + 1, step):
            yield y, x, None


def _around(info: SceneInfo, side: int, known: Labelled) -> Iterator[tuple[int, int, int]]:
    """Yield a cell around the middle of each feature that lies in the raster, moved inside where it sticks out."""
    bounds = shapely.bounds(known.shapes).reshape(-1, 4)
    seen = set()
    for (west, top, east, bottom), label in zip(bounds, known.labels, strict=True):
        middle_x, middle_y = (west + east) / 2, (top + bottom) / 2
        if not (0 <= middle_x <= info.width and 0 <= middle_y <= info.height):
            continue
        x = int(np.clip(round(middle_x - side / 2), 0, info.width - side))
        y = int(np.clip(round(middle_y - side / 2), 0, info.height - side))
        if (y, x) not in seen:  # two labels of one place: the first one counts
            seen.add((y, x))
            yield y, x, int(label)


def _balanced(cells: list[Cell], settings: ChipSettings) -> tuple[Cell, ...]:
    """Return the cells with no more of those without a landslide than is wanted."""
    landslides = sum(cell.label == LANDSLIDE for cell in cells)
    others = [number for number, cell in enumerate(cells) if cell.label == NONE]
    most = round(settings.others_per_landslide * landslides)
    if settings.others_per_landslide == 0 or most >= len(others):
        return tuple(cells)
    chosen: Any = np.random.default_rng(settings.seed).choice(others, most, replace=False)
    kept = set(chosen.tolist())
    return tuple(cell for number, cell in enumerate(cells) if cell.label == LANDSLIDE or number in kept)
