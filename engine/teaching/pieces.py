"""The pieces of a scene around its checked views, at the scale at which a network is to see them."""

import math
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import shapely

from engine.inference.resample import resize
from engine.rasters.reader import SceneReader
from engine.rasters.scene_info import SceneInfo
from engine.rasters.score_reader import ScoreReader
from engine.reporting import Reporter
from engine.teaching.background import places
from engine.teaching.labels import IGNORED, LANDSLIDE, Window, labels_of, ring_px
from engine.teaching.run_scores import probability_in
from engine.teaching.views import Outline
from engine.training.adaptation.pieces import UNKNOWN, Piece, replay_of
from engine.training.adaptation.settings import AdaptationSettings

MOST_PIECES = 96
"""Bounds the memory: at 512 px a side 250 MB."""

MARGIN_PX = 16
"""Scene pixels around a view that a network sees, too."""


def view_pieces(
    info: SceneInfo,
    views: Sequence[Any],
    outlines: Sequence[Outline],
    factor: float,
    tile: int,
    settings: AdaptationSettings,
    report: Reporter,
    scores: Path | None = None,
    most: int | None = None,
) -> list[Piece]:
    """Read the pieces that cover the checked views and the outlines outside them.

    Args:
        info: the scene, on the grid of its results.
        views: checked, in the scene's CRS; numbered from 1 in the pieces.
        outlines: what was said; outside the views their number is the next one after the last view's.
        factor: pixels of the network in one of the scene.
        tile: side of a piece as the network sees it, at most, pixels.
        settings: the crop, of which a piece has at least the side; what is sure.
        report: listener.
        scores: of a run whose sure answers are replayed outside the views; None replays nothing.
        most: pieces; default: MOST_PIECES.
    """
    least = math.ceil(settings.crop / factor)
    places = _places(info, views, outlines, max(least, round(tile / factor)), least, factor)
    most = MOST_PIECES if most is None else most
    if len(places) > most:
        report.log(f"The checked views are large: {most} of {len(places)} pieces of them, evenly chosen, teach.")
        places = [places[i * len(places) // most] for i in range(most)]
    ring = ring_px(info.pixel_size_m)
    pieces = []
    with SceneReader(Path(info.path), info=info) as scene:
        reader = ScoreReader(scores) if scores is not None else None
        try:
            for number, window in enumerate(places):
                report.check()
                report.progress("read", number, len(places))
                rgb, known = scene.read(window.top, window.left, window.height, window.width)
                labels, numbers = labels_of(window, info.affine, views, outlines, ring)
                numbers = np.where(numbers == 0, len(views) + 1, numbers)
                decided = np.where(labels == LANDSLIDE, numbers, -numbers)
                decided[(labels == IGNORED) | ~known] = 0
                side = _side_px(window.height, factor)
                image = (resize(rgb, (side, side)).clip(0, 1) * 255).round().astype(np.uint8).transpose(1, 2, 0)
                replay = np.full((side, side), UNKNOWN, np.uint8)
                if reader is not None:
                    replay = replay_of(
                        _nearest(np.where(known, probability_in(reader, window), np.nan), side), settings
                    )
                ring_there = _nearest((labels == IGNORED) & (numbers <= len(views)), side)
                pieces.append(Piece(image, replay, _nearest(decided, side).astype(np.int32), ring_there))
            report.progress("read", len(places), len(places))
        finally:
            if reader is not None:
                reader.close()
    return [piece for piece in pieces if piece.decided.any()]


GROUND_PX, MOST_GROUND = 256, 24
"""Side of a piece of ground outside the views, as the network sees it, and how many are looked at."""


def ground_pieces(info: SceneInfo, views: Sequence[Any], factor: float, report: Reporter) -> list[Piece]:
    """Read pieces evenly over a scene; `decided` is 0 outside the views, where there are data, and -1 elsewhere.

    Args:
        info: the scene, on the grid of its results.
        views: checked, in the scene's CRS.
        factor: pixels of the network in one of the scene.
        report: listener.
    """
    pieces = []
    with SceneReader(Path(info.path), info=info) as scene:
        for window in places(info, max(1, round(GROUND_PX / factor)), MOST_GROUND):
            report.check()
            if window.height != window.width:  # a scene as narrow as that is all views
                continue
            rgb, known = scene.read(window.top, window.left, window.height, window.width)
            _, numbers = labels_of(window, info.affine, views, [], 1)
            side = _side_px(window.height, factor)
            image = (resize(rgb, (side, side)).clip(0, 1) * 255).round().astype(np.uint8).transpose(1, 2, 0)
            decided = _nearest(np.where((numbers > 0) | ~known, -1, 0), side).astype(np.int32)
            pieces.append(Piece(image, np.full((side, side), UNKNOWN, np.uint8), decided, decided != 0))
    return [piece for piece in pieces if (piece.decided == 0).any()]


def _places(
    info: SceneInfo, views: Sequence[Any], outlines: Sequence[Outline], most: int, least: int, factor: float
) -> list[Window]:
    """Return square windows over the views, and over the outlines that lie in none of them."""
    whole = shapely.union_all(list(views)) if views else shapely.Polygon()
    outside = [one.shape for one in outlines if not whole.contains(one.shape)]
    found = [window for view in views for window in _over(info, view, most, least, factor)]
    seen = shapely.union_all([window.outline(info.affine) for window in found]) if found else shapely.Polygon()
    for shape in outside:
        if not seen.contains(shape):
            windows = _over(info, shape, most, least, factor)
            found += windows
            seen = shapely.union_all([seen, *(window.outline(info.affine) for window in windows)])
    return found


def _over(info: SceneInfo, shape: Any, most: int, least: int, factor: float) -> list[Window]:
    """Return square windows, side by side, that cover a shape and a margin around it."""
    inverse = ~info.affine
    xy = np.array([inverse @ tuple(at) for at in shapely.get_coordinates(shape)])
    low = np.floor(xy.min(axis=0)).astype(int)
    high = np.ceil(xy.max(axis=0)).astype(int)
    low, high = np.clip(low, 0, (info.width, info.height)), np.clip(high, 0, (info.width, info.height))
    length = int((high - low).max()) + 2 * MARGIN_PX
    side = max(1, round(_side_px(int(np.clip(length, least, most)), factor) / factor))
    starts = []
    for first, last in zip(low, high, strict=True):
        span = max(int(last - first), 1)
        count = max(1, math.ceil(span / side))
        begin = first + (span - side) / 2 if count == 1 else float(first)
        step = (span - side) / (count - 1) if count > 1 else 0.0
        starts.append([round(begin + i * step) for i in range(count)])
    return [Window(top, left, side, side) for top in starts[1] for left in starts[0]]


def _side_px(length: int, factor: float) -> int:
    """Return the side of a piece as the network sees it: a multiple of 16 px, to which windows are fitted."""
    return max(32, round(length * factor / 16) * 16)


def _nearest(values: Any, side: int) -> Any:
    """Bring (H, H) to (side, side) without mixing values."""
    at = ((np.arange(side) + 0.5) * len(values) / side).astype(int)
    return values[np.ix_(at, at)]
