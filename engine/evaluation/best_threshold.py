"""Which threshold fits a reference best: counted once for each level, so that no mask is drawn to find it."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from affine import Affine
from numpy.typing import NDArray

from engine.errors import UserError
from engine.evaluation.detection import Detection, found_landslides
from engine.evaluation.map_layer import MapLayer
from engine.evaluation.metrics import Confusion
from engine.evaluation.scene import pixel_area_m2
from engine.rasters.mask_reader import UNKNOWN, strips
from engine.rasters.reading.placed import PixelGrid
from engine.rasters.score_reader import ScoreReader
from engine.reporting import Reporter
from engine.settings.tables import LEVELS, METHODS, NODATA, least_level

ROWS = 1024
MOST_PIXELS = 100_000_000
"""Pixels of a scene above which single landslides are not counted."""

Counts = NDArray[np.int64]


@dataclass(frozen=True)
class Fit:
    """How well the mask of some thresholds fits the reference.

    Args:
        thresholds: score to value, [0, 1].
        pixels: counts over the pixels that both know.
        objects: landslides found, and polygons that are none; None where the scene is too large to count them.
    """

    thresholds: dict[str, float]
    pixels: Confusion
    objects: Detection | None = None

    def to_json(self) -> dict[str, Any]:
        """Return the figures as plain values."""
        counts = self.objects
        return {
            "thresholds": self.thresholds,
            "precision": round(self.pixels.precision, 4),
            "recall": round(self.pixels.recall, 4),
            "f1": round(self.pixels.f1, 4),
            "iou": round(self.pixels.iou, 4),
            "landslides": counts and counts.landslides,
            "landslides_found": counts and counts.found,
            "polygons": counts and counts.polygons,
            "false_polygons": counts and counts.false_polygons,
        }


@dataclass(frozen=True)
class Sweep:
    """What every threshold comes to.

    Args:
        best: of the greatest IoU.
        now: of the run's own thresholds; None where its rule finds them by itself, a value a pixel.
        rows: of every level of every score, the other score at its best threshold.
    """

    best: Fit
    now: Fit | None
    rows: list[tuple[str, Fit]]


def best_threshold(
    scores: Path,
    method: str,
    now: dict[str, float] | None,
    reference: str,
    area: str | None,
    least_m2: float,
    report: Reporter,
) -> Sweep:
    """Find the thresholds of a method whose mask has the greatest IoU with a reference, by pixels.

    The masks are those of the thresholds alone, before smaller landslides are left out and holes are filled.

    Args:
        scores: a run's scores.tif.
        method: whose scores are thresholded.
        now: the run's thresholds; None where it has none of one value a scene.
        reference: a polygon layer, or a mask.
        area: a polygon layer: only inside it was the reference mapped; None compares everywhere.
        least_m2: smaller regions of the mask are no polygons, square metres.
        report: hears of progress.

    Raises:
        UserError: a file is missing or unfit, or the reference shows no landslide where the run knows anything.
    """
    names = METHODS[method].scores
    with ScoreReader(scores) as reader:
        if absent := [name for name in names if name not in reader.names]:
            raise UserError(
                f"The run has no {absent[0]} scores.", "Run the scene again with this method, or choose another.", "run"
            )
        grid = PixelGrid(reader.width, reader.height, Affine(*reader.transform), reader.crs_wkt)
        truth, inside = MapLayer(reference, grid), MapLayer(area, grid) if area else None
        try:
            yes, no = _count(reader, names, truth, inside, report)
            if not yes.any():
                raise UserError(
                    "The reference shows no landslide where the run knows anything.",
                    "Give a reference of this place, and check its CRS.",
                    "vector",
                )
            best = _best(names, yes, no)
            fits = {"best": best}
            if now is not None:
                fits["now"] = _fit({name: float(now[name]) for name in names}, yes, no)
            counted = {
                key: _with_objects(fit, reader, (truth, inside), grid, least_m2, report) for key, fit in fits.items()
            }
        finally:
            for layer in (truth, inside):
                if layer is not None:
                    layer.close()
    rows = [
        (name, _fit({**best.thresholds, name: level / LEVELS}, yes, no))
        for name in names
        for level in range(1, LEVELS + 1)
    ]
    return Sweep(counted["best"], counted.get("now"), rows)


def _count(
    reader: ScoreReader, names: tuple[str, ...], truth: MapLayer, inside: MapLayer | None, report: Reporter
) -> tuple[Counts, Counts]:
    """Return how many pixels of the landslides, and of the rest, have each pair of levels, (251, 251).

    A method of one score has all pixels in the last column, where any threshold passes.
    """
    side = LEVELS + 1
    yes, no = (np.zeros(side * side, np.int64) for _ in range(2))
    for y, height in strips(reader.height, reader.width, ROWS):
        report.check()
        report.progress("agreement", y, reader.height)
        levels, known, actual = _strip(reader, names, truth, inside, y, height)
        second = levels[1] if len(names) == 2 else np.full_like(levels[0], LEVELS)
        place = levels[0].astype(np.int64) * side + second
        yes += np.bincount(place[known & actual], minlength=side * side)
        no += np.bincount(place[known & ~actual], minlength=side * side)
    report.progress("agreement", reader.height, reader.height)
    return yes.reshape(side, side), no.reshape(side, side)


def _strip(
    reader: ScoreReader, names: tuple[str, ...], truth: MapLayer, inside: MapLayer | None, y: int, height: int
) -> tuple[NDArray[np.uint8], NDArray[np.bool_], NDArray[np.bool_]]:
    """Return levels (C, h, w), which pixels both sides know, and which are a landslide of the reference."""
    levels = reader.read_levels(y, y + height, names)
    actual = truth.rows(y, height)
    known = actual != UNKNOWN
    for place, name in enumerate(names):
        if name == "change":  # without an earlier pixel the scene alone decides
            levels[place][levels[place] == NODATA] = LEVELS
        else:
            known &= levels[place] != NODATA
    if inside is not None:
        known &= inside.rows(y, height) == 1
    return levels, known, actual == 1


def _best(names: tuple[str, ...], yes: Counts, no: Counts) -> Fit:
    """Return the thresholds of the greatest IoU; of equal ones the highest, which draw the least."""
    tp, fp = _passing(yes)[1:, 1:], _passing(no)[1:, 1:]  # from level 1: a threshold of 0 is none
    iou = tp / (int(yes.sum()) + fp)
    if len(names) == 1:
        iou = iou[:, -1:]  # every pixel has the last level there
    flat = iou.size - 1 - int(iou.ravel()[::-1].argmax())
    first, second = np.unravel_index(flat, iou.shape)
    levels = (int(first) + 1, int(second) + 1)
    return _fit({name: level / LEVELS for name, level in zip(names, levels, strict=False)}, yes, no)


def _passing(counts: Counts) -> Counts:
    """Return how many pixels lie at or above each pair of levels, (251, 251)."""
    return np.asarray(counts[::-1, ::-1].cumsum(axis=0).cumsum(axis=1)[::-1, ::-1], np.int64)


def _fit(thresholds: dict[str, float], yes: Counts, no: Counts) -> Fit:
    least = [least_level(value) for value in thresholds.values()]
    part = np.s_[least[0] :, least[1] if len(least) == 2 else 0 :]
    tp, fp = int(yes[part].sum()), int(no[part].sum())
    return Fit(thresholds, Confusion(tp, fp, int(yes.sum()) - tp, int(no.sum()) - fp))


def _with_objects(
    fit: Fit,
    reader: ScoreReader,
    layers: tuple[MapLayer, MapLayer | None],
    grid: PixelGrid,
    least_m2: float,
    report: Reporter,
) -> Fit:
    """Count single landslides, too, where the scene is small enough to hold it all at once."""
    if grid.width * grid.height > MOST_PIXELS:
        return fit
    mapped, reference = (np.zeros((grid.height, grid.width), bool) for _ in range(2))
    for y, height in strips(grid.height, grid.width, ROWS):
        report.check()
        levels, known, actual = _strip(reader, tuple(fit.thresholds), *layers, y, height)
        passed = [one >= least_level(value) for one, value in zip(levels, fit.thresholds.values(), strict=True)]
        mapped[y : y + height] = np.all(passed, axis=0) & known
        reference[y : y + height] = actual & known
    pixel = pixel_area_m2(grid.crs_wkt, grid.transform, grid.width, grid.height)
    return Fit(fit.thresholds, fit.pixels, found_landslides(mapped, reference, pixel, least_m2))
