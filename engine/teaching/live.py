"""The quick head live: fitted to what was said, and drawn over what the map shows."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
import shapely
import torch
from numpy.typing import NDArray

from engine.networks.local_head import FEATURES, LocalHead
from engine.rasters.quantization import Levels, quantize
from engine.rasters.reader import SceneReader
from engine.rasters.scene_info import SceneInfo
from engine.settings.tables import NODATA
from engine.teaching.feature_blocks import BLOCK, Features, Part, Place, places_of, shared
from engine.teaching.labels import IGNORED, LANDSLIDE, Labels, Window, labels_of, ring_px
from engine.teaching.run_scores import Scores, with_scores
from engine.teaching.views import Outline
from engine.training.teaching.head import HeadSettings, can_fit, fit_head

Floats = NDArray[np.float32]
Said = tuple[Labels, NDArray[np.int32]]
"""Labels of a window, and the view of each pixel."""

AT_ONCE = 1 << 14
"""Pixels that are told at once: what the head has of them stays near the processor."""


@dataclass(frozen=True)
class Pixels:
    """Labeled pixels of a scene, N.

    Args:
        features: (N, F) float32.
        landslide: (N,).
        view: (N,) number of the checked view, from 1; 0 outside all.
    """

    features: Floats
    landslide: NDArray[np.bool_]
    view: NDArray[np.int32]

    def head(self, without: Sequence[int] = (), settings: HeadSettings | None = None) -> LocalHead | None:
        """Return a head fitted to all but some views; None where what is left is of one kind."""
        kept = ~np.isin(self.view, list(without))
        landslide = self.landslide[kept]
        return fit_head(self.features[kept], landslide, settings) if can_fit(landslide) else None


MOST_OF_WINDOW = 40_000
"""Labeled pixels of one window; chance chooses among more, the same ones each time."""


def view_window(info: SceneInfo, shape: Any) -> Window:
    """Return the rectangle of the scene around a shape, cut to the scene."""
    inverse = ~info.affine
    west, south, east, north = shape.bounds
    at = np.array([inverse @ corner for corner in ((west, south), (west, north), (east, south), (east, north))])
    low, high = np.floor(at.min(axis=0) + 1e-6).astype(int), np.ceil(at.max(axis=0) - 1e-6).astype(int)
    left, top = (int(v) for v in np.clip(low, 0, (info.width - 1, info.height - 1)))
    right, bottom = (int(v) for v in np.clip(high, (left + 1, top + 1), (info.width, info.height)))
    return Window(top, left, bottom - top, right - left)


def labeled_pixels(scene: SceneReader, features: Features, views: Sequence[Any], outlines: Sequence[Outline]) -> Pixels:
    """Return the labeled pixels of checked views, and of the outlines that lie in none of them."""
    info, ring = scene.info, ring_px(scene.info.pixel_size_m)
    found, landslide, numbers = [], [], []
    rng = np.random.default_rng(1)

    @lru_cache(maxsize=features.most)
    def said(row: int, col: int) -> Said:
        return labels_of(Window(row * BLOCK, col * BLOCK, BLOCK, BLOCK), info.affine, views, outlines, ring)

    windows = [view_window(info, shape) for shape in (*views, *_outside(views, outlines))]
    for group in _groups(windows, features.most):
        features.make_ready(scene, [windows[place] for place in group])
        for place in group:
            window, checked = windows[place], place < len(views)
            # Outlines may be hundreds: what was said is asked once for each block that they lie in.
            labels, view = labels_of(window, info.affine, views, outlines, ring) if checked else _joined(window, said)
            values, known = features.of(scene, window)
            use = (labels != IGNORED) & known & (view == (place + 1 if checked else 0))
            at = np.flatnonzero(use)
            if len(at) > MOST_OF_WINDOW:
                at = np.sort(rng.choice(at, MOST_OF_WINDOW, replace=False))
            found.append(values.reshape(len(values), -1)[:, at].T)
            landslide.append(labels.ravel()[at] == LANDSLIDE)
            numbers.append(view.ravel()[at])
    if not found:
        return Pixels(np.zeros((0, FEATURES), np.float32), np.zeros(0, bool), np.zeros(0, np.int32))
    return Pixels(np.concatenate(found), np.concatenate(landslide), np.concatenate(numbers))


def predict(head: LocalHead, values: Floats, scores: Floats | None = None) -> tuple[Floats, Floats]:
    """Return the probability and the doubt of pixels, (H, W) each in [0, 1].

    The doubt is how close the probability is to a half, and how far the members differ.

    Args:
        head: fitted.
        values: (F, H, W) features.
        scores: (H, W) in [0, 1], of the model before, NaN where it has none; they count beside the head.
    """
    flat = torch.from_numpy(np.ascontiguousarray(values).reshape(len(values), -1)).T
    p, spread = np.empty(len(flat), np.float32), np.empty(len(flat), np.float32)
    with torch.inference_mode():
        for first in range(0, len(flat), AT_ONCE):
            some = slice(first, first + AT_ONCE)
            a, b = head.probability(flat[some])
            p[some], spread[some] = a.numpy(), b.numpy()
    shape = values.shape[1:]
    told = with_scores(p.reshape(shape), scores)
    doubt = np.maximum(1 - np.abs(2 * told - 1), spread.reshape(shape))
    return told, np.asarray(doubt, np.float32)


def drawn(
    head: LocalHead,
    scene: SceneReader,
    features: Features,
    window: Window,
    step: int = 1,
    scores: Scores | None = None,
) -> Levels:
    """Return the levels of probability and doubt over a window, (2, H, W); NODATA where the scene has no data.

    Args:
        head: fitted.
        scene: open.
        features: of the scene.
        window: of the scene.
        step: of its rows and columns every so many.
        scores: of the model before, which count beside the head.
    """
    before = scores.of(window, step) if scores is not None else None

    def told(part: Part) -> tuple[tuple[slice, slice], Levels]:
        place, values, known = part
        levels = quantize(
            np.stack(predict(head, values.astype(np.float32), before[place] if before is not None else None))
        )
        levels[:, ~known] = NODATA
        return place, levels

    levels = np.full((2, *(-(-side // step) for side in (window.height, window.width))), NODATA, np.uint8)
    for (rows, cols), some in features.side_by_side(told, features.parts(scene, window, step)):
        levels[:, rows, cols] = some
    return levels


def _outside(views: Sequence[Any], outlines: Sequence[Outline]) -> list[Any]:
    """Return the shapes of the outlines that lie in no view."""
    shapes = [one.shape for one in outlines]
    within = shapely.STRtree(list(views)).query(shapes, predicate="within")[0] if views and shapes else ()
    inside = set(np.unique(within).tolist())
    return [shape for place, shape in enumerate(shapes) if place not in inside]


def _groups(windows: Sequence[Window], most: int) -> Iterator[list[int]]:
    """Yield the numbers of windows one after another that have at most so many blocks together, or one of more."""
    group: list[int] = []
    blocks: set[Place] = set()
    for number, window in enumerate(windows):
        there = places_of(window)
        if group and len(blocks.union(there)) > most:
            yield group
            group, blocks = [], set()
        group.append(number)
        blocks.update(there)
    if group:
        yield group


def _joined(window: Window, said: Callable[[int, int], Said]) -> Said:
    """Return what was said of a window, by what was said of its blocks."""
    labels = np.empty((window.height, window.width), np.uint8)
    numbers = np.empty(labels.shape, np.int32)
    for row, col in places_of(window):
        rows, there_rows = shared(row, window.top, window.height)
        cols, there_cols = shared(col, window.left, window.width)
        some, few = said(row, col)
        labels[rows, cols], numbers[rows, cols] = some[there_rows, there_cols], few[there_rows, there_cols]
    return labels, numbers
