"""The quick head live: features of what was looked at are kept, so that a map follows each outline within a second."""

from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray

from engine.networks.local_head import EDGES, FEATURES, REACH, SIGMAS, LocalHead, head_features
from engine.rasters.reader import SceneReader
from engine.rasters.scene_info import SceneInfo
from engine.teaching.feature_store import FeatureStore
from engine.teaching.labels import IGNORED, LANDSLIDE, Window, labels_of, ring_px
from engine.teaching.views import Outline
from engine.training.teaching.head import HeadSettings, can_fit, fit_head

BLOCK = 256
"""Side of a block of features, scene pixels."""

MOST_BLOCKS = 48
"""Blocks that are kept in memory: 264 MB in float16; more lie with the run, see `feature_store`."""

MARGIN = max(int(REACH * SIGMAS[-1] + 0.5), int(REACH * 3 * EDGES[-1] + 2.5))
"""Pixels around a block that its features see."""

Halves = NDArray[np.float16]
Floats = NDArray[np.float32]


class Features:
    """Blocks of a scene's features; the least lately used one goes first. A scene that has changed is another one.

    Args:
        most: blocks in memory.
        store: where blocks lie on the disk; None keeps none there.
    """

    def __init__(self, most: int = MOST_BLOCKS, store: FeatureStore | None = None) -> None:
        self.most, self.store = most, store
        self.blocks: OrderedDict[tuple[Any, int, int], tuple[Halves, NDArray[np.bool_]]] = OrderedDict()

    def of(self, scene: SceneReader, window: Window, step: int = 1) -> tuple[Floats, NDArray[np.bool_]]:
        """Return the features of a window, (F, H, W), and which pixels have data; outside the scene none has.

        Args:
            scene: open.
            window: of the scene.
            step: of its rows and columns every so many, from the first on.
        """
        shape = tuple(-(-side // step) for side in (window.height, window.width))
        parts, known = None, np.zeros(shape, bool)
        for row in range(window.top // BLOCK, (window.top + window.height - 1) // BLOCK + 1):
            for col in range(window.left // BLOCK, (window.left + window.width - 1) // BLOCK + 1):
                block, valid = self._block(scene, row, col)
                if parts is None:
                    parts = np.empty((len(block), *shape), np.float32)  # all of it is written below
                rows, there_rows = _shared(row, window.top, window.height, step)
                cols, there_cols = _shared(col, window.left, window.width, step)
                parts[:, rows, cols] = block[:, there_rows, there_cols]
                known[rows, cols] = valid[there_rows, there_cols]
        assert parts is not None  # noqa: S101
        return parts, known

    def _block(self, scene: SceneReader, row: int, col: int) -> tuple[Halves, NDArray[np.bool_]]:
        key = (scene_key(scene.info), row, col)
        if key in self.blocks:
            self.blocks.move_to_end(key)
            return self.blocks[key]
        stored = self.store.read(*key) if self.store is not None else None
        made = stored or self._made(scene, row, col)
        if self.store is not None and stored is None:
            self.store.write(*key, made)
        self.blocks[key] = made
        while len(self.blocks) > self.most:
            self.blocks.popitem(last=False)
        return made

    def _made(self, scene: SceneReader, row: int, col: int) -> tuple[Halves, NDArray[np.bool_]]:
        side = BLOCK + 2 * MARGIN
        rgb, valid = scene.read(row * BLOCK - MARGIN, col * BLOCK - MARGIN, side, side)
        with torch.inference_mode():
            found = head_features(torch.from_numpy(np.ascontiguousarray(rgb))[None], shapes=True)[0]
        inner = np.s_[MARGIN : MARGIN + BLOCK, MARGIN : MARGIN + BLOCK]
        return found[:, inner[0], inner[1]].numpy().astype(np.float16), valid[inner].copy()


def scene_key(info: SceneInfo) -> tuple[Any, ...]:
    """Return what the features of a scene depend on: the file as it stands now, and how it is read."""
    try:
        stat = Path(info.path).stat()
        stamp: tuple[int, ...] = (stat.st_size, stat.st_mtime_ns)
    except OSError:
        stamp = ()
    return (info.path, stamp, info.bands, info.stretch, info.transform)


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
    shapes = [*views, *(one.shape for one in outlines if not any(view.contains(one.shape) for view in views))]
    for place, shape in enumerate(shapes):
        window = view_window(info, shape)
        labels, view = labels_of(window, info.affine, views, outlines, ring)
        values, known = features.of(scene, window)
        use = (labels != IGNORED) & known & ((view == place + 1) if place < len(views) else (view == 0))
        at = np.flatnonzero(use)
        if len(at) > MOST_OF_WINDOW:
            at = np.sort(rng.choice(at, MOST_OF_WINDOW, replace=False))
        found.append(values.reshape(len(values), -1)[:, at].T)
        landslide.append(labels.ravel()[at] == LANDSLIDE)
        numbers.append(view.ravel()[at])
    if not found:
        return Pixels(np.zeros((0, FEATURES), np.float32), np.zeros(0, bool), np.zeros(0, np.int32))
    return Pixels(np.concatenate(found), np.concatenate(landslide), np.concatenate(numbers))


def predict(head: LocalHead, values: Floats) -> tuple[Floats, Floats]:
    """Return the probability and the doubt of features (F, H, W), (H, W) each in [0, 1].

    The doubt is how close the probability is to a half, and how far the members differ.
    """
    flat = torch.from_numpy(np.ascontiguousarray(values.reshape(len(values), -1).T))
    p, spread = np.empty(len(flat), np.float32), np.empty(len(flat), np.float32)
    with torch.inference_mode():
        for first in range(0, len(flat), BLOCK * BLOCK):
            some = slice(first, first + BLOCK * BLOCK)
            a, b = head.probability(flat[some])
            p[some], spread[some] = a.numpy(), b.numpy()
    doubt = np.maximum(1 - np.abs(2 * p - 1), spread)
    shape = values.shape[1:]
    return p.reshape(shape), np.asarray(doubt.reshape(shape), np.float32)


def _shared(number: int, start: int, length: int, step: int) -> tuple[slice, slice]:
    """Return where the pixels lie that a block shares with a window along one side: in the window, and in the block."""
    first = max(number * BLOCK, start)
    first += -(first - start) % step
    last = min((number + 1) * BLOCK, start + length)
    inside = slice((first - start) // step, -(-(last - start) // step))
    return inside, slice(first - number * BLOCK, max(first, last) - number * BLOCK, step)
