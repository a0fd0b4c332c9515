"""What a model said of a scene before it was taught: the scores of a run, which count beside the quick head."""

from pathlib import Path
from typing import Any, Protocol

import numpy as np
import torch
from numpy.typing import NDArray

from engine.networks.taught import of_both
from engine.rasters.quantization import dequantize
from engine.rasters.score_reader import ScoreReader
from engine.settings.tables import NODATA
from engine.teaching.labels import Window

Map = NDArray[np.float32]

STUDENT = "student"

KNOWS_LITTLE = 1.5
"""Added to the log odds of head and scores together. A model that does not know the imagery says far too little:
without this the best threshold of both is near 0.2, and with it near a half. With 2.0 more of what is outlined is
drawn (0.88, not 0.83), and what lies outside is told worse (docs/research/TEACHING.md)."""


class Scores(Protocol):
    """Probabilities of a scene's pixels by the model before."""

    @property
    def key(self) -> Any:
        """What is another one as soon as the probabilities are others."""
        ...

    def of(self, window: Window, step: int = 1) -> Map:
        """Return the probability of every so many rows and columns of a window, (H, W) in [0, 1], NaN where none is."""
        ...


class RunScores:
    """The scores of a run on the scene's own grid.

    Args:
        path: of scores.tif, with a student's scores.
    """

    def __init__(self, path: Path) -> None:
        self.path = path

    @property
    def key(self) -> Any:
        """The file as it stands."""
        stat = self.path.stat()
        return str(self.path), stat.st_mtime_ns, stat.st_size

    def of(self, window: Window, step: int = 1) -> Map:
        """Return the probability in a window; see `Scores`.

        Raises:
            UserError: the file is damaged, or holds no student's scores.
        """
        with ScoreReader(self.path) as reader:
            return probability_in(reader, window)[::step, ::step]


def probability_in(reader: ScoreReader, window: Window) -> Map:
    """Return the student's probability in a window of a run's scores, NaN where there is none."""
    levels = np.full((window.height, window.width), NODATA, np.uint8)
    top, bottom = max(0, window.top), min(reader.height, window.top + window.height)
    left, right = max(0, window.left), min(reader.width, window.left + window.width)
    if top < bottom and left < right:
        part = reader.read_levels(top, bottom, (STUDENT,), (left, right))[0]
        levels[top - window.top : bottom - window.top, left - window.left : right - window.left] = part
    return np.where(levels == NODATA, np.float32(np.nan), dequantize(levels)).astype(np.float32)


def with_scores(p: Map, scores: Map | None) -> Map:
    """Return the probability by the quick head and the scores together; by the head alone where there is no score.

    The two err in different places: on nine lessons of imitated sensors the IoU at the best threshold was 0.30 by the
    head and 0.37 by both.

    Args:
        p: (...) float32 in [0, 1], by the head.
        scores: likewise, by the model before; NaN where it said nothing.
    """
    if scores is None:
        return p
    both = of_both(torch.from_numpy(p), torch.from_numpy(np.nan_to_num(scores, nan=0.5))) + KNOWS_LITTLE
    return np.where(np.isnan(scores), p, both.sigmoid().numpy())
