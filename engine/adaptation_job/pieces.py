"""The pieces of a run's scene that an adaptation learns from: image, what the model was sure of, what a person said."""

import math
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from affine import Affine
from numpy.typing import NDArray
from rasterio.features import rasterize
from scipy.ndimage import binary_dilation

from engine.inference.resample import resize
from engine.rasters.grid import Grid
from engine.rasters.quantization import dequantize
from engine.rasters.reader import SceneInfo, SceneReader
from engine.rasters.score_reader import ScoreReader
from engine.reporting import Reporter
from engine.settings.tables import NODATA
from engine.training.adaptation.pieces import Piece, grown_of, replay_of
from engine.training.adaptation.settings import AdaptationSettings
from engine.training.adaptation.sure import sure_of_scene

MOST_PIECES = 64
"""Bounds the memory: at 512 px a side 160 MB."""

ROWS = 512
"""Rows of scores that are counted at a time."""

RING_PX = 5
"""Around an outline so many pixels, as the network sees them, are not told to be anything."""


@dataclass(frozen=True)
class Decision:
    """What a person said of a place.

    Args:
        shape: in the scene's CRS; valid and with an area.
        landslide: whether it is one.
    """

    shape: Any
    landslide: bool


@dataclass(frozen=True)
class Window:
    """A square of the scene, scene pixels."""

    top: int
    left: int
    side: int


def pieces_of(
    run: dict[str, Any],
    scores_path: Path,
    decisions: Sequence[Decision],
    settings: AdaptationSettings,
    report: Reporter,
) -> list[Piece]:
    """Read the pieces of a run's scene, those with decisions first, then those with sure landslides, then others.

    Args:
        run: its run.json.
        scores_path: its scores.tif, with a student's scores.
        decisions: numbered from 1 in the pieces.
        settings: what is sure, and the seed that chooses among many.
        report: listener.

    Raises:
        UserError: the scene or the scores cannot be read.
    """
    info, grid = SceneInfo.from_json(run["scene"]).on_own_grid(), Grid(**run["grid"])
    chip = int(run["settings"]["tiles"]["size"])
    windows = [
        Window(top, left, grid.tile)
        for top in _starts(info.height, grid.tile)
        for left in _starts(info.width, grid.tile)
    ]
    with SceneReader(Path(info.path), info=info) as scene, ScoreReader(scores_path) as scores:
        chosen = _chosen(windows, scores, decisions, info, settings)
        settings = sure_of_scene(_counts(scores), settings)
        pieces = []
        for number, window in enumerate(chosen):
            report.check()
            report.progress("read", number, len(chosen))
            pieces.append(_piece(scene, scores, window, chip, decisions, settings))
        report.progress("read", len(chosen), len(chosen))
    return [piece for piece in pieces if piece is not None]


def _starts(length: int, side: int) -> list[int]:
    """Return where pieces begin, side by side, moved together so that they cover the whole length evenly.

    Between pieces that are moved apart a decision would teach nothing, and nobody would be told.
    """
    count = max(1, math.ceil(length / side))
    return [round((length - side) * i / (count - 1)) for i in range(count)] if count > 1 else [(length - side) // 2]


def _chosen(
    windows: list[Window],
    scores: ScoreReader,
    decisions: Sequence[Decision],
    info: SceneInfo,
    settings: AdaptationSettings,
) -> list[Window]:
    """Return at most MOST_PIECES windows, the most telling first; chance chooses among equals."""
    rng = np.random.default_rng(settings.seed)
    tree = shapely.STRtree([one.shape for one in decisions])
    keys = []
    for window in windows:
        said = len(tree.query(_outline(window, info.affine), predicate="intersects"))
        levels = _levels(scores, window)
        known = levels != NODATA
        sure = int((dequantize(levels)[known] > settings.high).sum()) if known.any() else 0
        keys.append((said > 0, min(sure, 1), rng.random()) if known.any() else (False, -1, 0.0))
    order = sorted(range(len(windows)), key=lambda i: keys[i], reverse=True)
    usable = [i for i in order if keys[i][1] >= 0]
    first = [i for i in usable if keys[i][0] or keys[i][1]][: MOST_PIECES * 3 // 4]
    others = [i for i in usable if i not in set(first)][: MOST_PIECES - len(first)]
    return [windows[i] for i in (*first, *others)]


def _piece(
    scene: SceneReader,
    scores: ScoreReader,
    window: Window,
    chip: int,
    decisions: Sequence[Decision],
    settings: AdaptationSettings,
) -> Piece | None:
    rgb, known = scene.read(window.top, window.left, window.side, window.side)
    if not known.any():
        return None
    levels = _levels(scores, window)
    probability = np.where((levels == NODATA) | ~known, np.nan, dequantize(levels))
    image = (resize(rgb, (chip, chip)).clip(0, 1) * 255).round().astype(np.uint8).transpose(1, 2, 0)
    place = scene.info.affine @ Affine.translation(window.left, window.top) @ Affine.scale(window.side / chip)
    decided, ring = _burnt(decisions, place, chip, _outline(window, scene.info.affine))
    seen = _nearest(known, chip)
    decided[~seen] = 0
    score = _nearest(probability, chip)
    return Piece(image, replay_of(score, settings), decided, ring, grown_of(score, settings))


def _burnt(
    decisions: Sequence[Decision], place: Affine, side: int, outline: Any
) -> tuple[NDArray[np.int32], NDArray[np.bool_]]:
    """Return the numbers of decisions on a piece, negative where they say none, and the ring around landslides."""
    near = [(n, one) for n, one in enumerate(decisions, 1) if one.shape.intersects(outline)]
    near.sort(key=lambda pair: pair[1].landslide)  # where two overlap, it is a landslide
    shapes = [(one.shape, n if one.landslide else -n) for n, one in near]
    if not shapes:
        return np.zeros((side, side), np.int32), np.zeros((side, side), bool)
    decided = rasterize(shapes, (side, side), transform=place, fill=0, dtype="int32")
    ring = binary_dilation(decided > 0, iterations=RING_PX) & (decided == 0)
    return np.asarray(decided, np.int32), np.asarray(ring, bool)


def _levels(scores: ScoreReader, window: Window) -> NDArray[np.uint8]:
    """Return a window of the student's levels; outside the scene there is no data."""
    found = np.full((window.side, window.side), NODATA, np.uint8)
    top, bottom = max(0, window.top), min(scores.height, window.top + window.side)
    left, right = max(0, window.left), min(scores.width, window.left + window.side)
    if top < bottom and left < right:
        rows = scores.read_levels(top, bottom, ("student",))[0][:, left:right]
        found[top - window.top : bottom - window.top, left - window.left : right - window.left] = rows
    return found


def score_counts(scores_path: Path) -> NDArray[np.int64]:
    """Return how many pixels of a run have each level of the student's score, (256,)."""
    with ScoreReader(scores_path) as scores:
        return _counts(scores)


def _counts(scores: ScoreReader) -> NDArray[np.int64]:
    """Return how many pixels of the scene have each level of the student's score."""
    counts = np.zeros(256, np.int64)
    for top in range(0, scores.height, ROWS):
        levels = scores.read_levels(top, min(top + ROWS, scores.height), ("student",))
        counts += np.bincount(levels.ravel(), minlength=256)
    return counts


def _nearest(values: Any, side: int) -> Any:
    """Bring (H, H) to (side, side) without mixing values."""
    at = ((np.arange(side) + 0.5) * len(values) / side).astype(int)
    return values[np.ix_(at, at)]


def _outline(window: Window, affine: Affine) -> Any:
    x0, y0, x1, y1 = window.left, window.top, window.left + window.side, window.top + window.side
    return shapely.Polygon([affine @ corner for corner in ((x0, y0), (x1, y0), (x1, y1), (x0, y1))])
