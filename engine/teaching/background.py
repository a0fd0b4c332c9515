"""A sample of a scene's ground outside the checked views: how much of it a model draws."""

from collections.abc import Sequence
from typing import Any

import numpy as np
import shapely
import torch
from numpy.typing import NDArray

from engine.networks.local_head import LocalHead, head_features
from engine.rasters.reader import SceneReader
from engine.rasters.scene_info import SceneInfo
from engine.teaching.feature_blocks import MARGIN, scene_key
from engine.teaching.labels import Window
from engine.teaching.live import predict
from engine.teaching.run_scores import Scores

WINDOWS, SIDE = 64, 64
"""So many windows of so many pixels a side, evenly over the scene: a window of 1000 x 1000 px has all its 0.26 Mpx."""

EVERY = 4
"""Of their pixels every so many rows and columns."""

Floats = NDArray[np.float32]


class Background:
    """The features of the sample, made once for each scene that was looked at last: 3 MB."""

    def __init__(self) -> None:
        self._key: Any = None
        self._features: Floats = np.zeros((0, 0, 0), np.float32)
        self._scores: Floats | None = None
        self._at: NDArray[np.float64] = np.zeros((0, 2))

    def drawn(
        self,
        scene: SceneReader,
        views: Sequence[Any],
        head: LocalHead,
        threshold: float,
        scores: Scores | None = None,
    ) -> float | None:
        """Return the share of the ground outside the views that a head draws; None where there is none.

        Args:
            scene: open.
            views: checked, in the scene's CRS.
            head: fitted.
            threshold: of its probability.
            scores: of the model before, which count beside the head.
        """
        self._sample(scene, scores)
        outside = ~shapely.contains_xy(shapely.union_all(list(views)), self._at)
        if outside.sum() < SIDE:
            return None
        before = self._scores[outside, None] if self._scores is not None else None
        p = predict(head, self._features[:, outside, None], before)[0]
        return float((p >= threshold).mean())

    def _sample(self, scene: SceneReader, scores: Scores | None) -> None:
        key = scene_key(scene.info), scores.key if scores is not None else None
        if key == self._key:
            return
        features, at, before = [], [], []
        for window in places(scene.info, SIDE):
            wide = SIDE + 2 * MARGIN
            rgb, known = scene.read(window.top - MARGIN, window.left - MARGIN, wide, wide)
            inner = np.s_[MARGIN : MARGIN + window.height : EVERY, MARGIN : MARGIN + window.width : EVERY]
            use = known[inner]
            with torch.inference_mode():
                found = head_features(torch.from_numpy(np.ascontiguousarray(rgb))[None], shapes=True)[0].numpy()
            features.append(found[(slice(None), *inner)][:, use])
            if scores is not None:
                before.append(scores.of(window, EVERY)[use])
            rows, cols = np.nonzero(use)
            x, y = window.left + EVERY * cols + 0.5, window.top + EVERY * rows + 0.5
            a, b, c, d, e, f = scene.info.transform
            at.append(np.stack([a * x + b * y + c, d * x + e * y + f], axis=1))
        self._features, self._at, self._key = np.concatenate(features, axis=1), np.concatenate(at), key
        self._scores = np.concatenate(before) if before else None


def places(info: SceneInfo, side: int, most: int = WINDOWS) -> list[Window]:
    """Return windows evenly over a scene, none over another.

    Args:
        info: the scene.
        side: of a window, pixels; less where the scene has less.
        most: windows.
    """
    high, wide = min(side, info.height), min(side, info.width)
    rows, cols = max(1, info.height // high), max(1, info.width // wide)
    while rows * cols > most:
        if rows > 1 and (cols == 1 or rows * info.width > cols * info.height):
            rows -= 1
        else:
            cols -= 1
    tops, lefts = (np.linspace(0, length - size, count).round().astype(int).tolist()
                   for length, size, count in ((info.height, high, rows), (info.width, wide, cols)))  # fmt: skip
    return [Window(top, left, high, wide) for top in tops for left in lefts]
