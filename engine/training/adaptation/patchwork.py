"""Whether a scene is put together of pieces, so that what a model is sure of in one says nothing of the next."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from engine.training.adaptation.pieces import UNKNOWN, Piece

SEGMENT = 128
"""Length of a stretch of a line of pixels that may be a seam, pixels."""

SEAM = 1.6
"""By this factor the step across a seam is larger than the largest across the lines beside it."""

NEAR = (-5, -4, -3, -2, 2, 3, 4, 5)
"""Lines that are compared; those next to a seam may be blurred with it."""

LEAST_STEP = 1.0
"""Mean step across a line that counts at least, grey levels: flat ground has none."""

MOST_SEAMS = 0.2
"""Seams for each 256 lines of a stretch. Scenes stitched of chips have 0.55 to 0.59, 14 drawn ones at most 0.05."""


def seams(pieces: Sequence[Piece]) -> float:
    """Return how many seams there are for each 256 lines of a stretch, along rows and columns together."""
    found = 0
    lines = 0.0
    for piece in pieces:
        known = piece.replay != UNKNOWN
        for image, there in ((piece.image, known), (piece.image.transpose(1, 0, 2), known.T)):
            some, all_of = _along_rows(image, there)
            found, lines = found + some, lines + all_of
    return 256 * found / lines if lines else 0.0


def _along_rows(image: NDArray[np.uint8], known: NDArray[np.bool_]) -> tuple[int, int]:
    """Return the number of seams along the rows of a piece, and of the stretches that were looked at."""
    height, width = image.shape[:2]
    stretches, margin = width // SEGMENT, max(NEAR)
    if not stretches or height <= 2 * margin + 2:
        return 0, 0
    used = stretches * SEGMENT
    steps = np.abs(np.diff(image[:, :used].astype(np.float32), axis=0)).mean(axis=2)  # (H - 1, used)
    whole = (known[1:, :used] & known[:-1, :used]).reshape(height - 1, stretches, SEGMENT).all(axis=2)
    step = np.where(whole, steps.reshape(height - 1, stretches, SEGMENT).mean(axis=2), np.nan)
    beside = np.stack([np.roll(step, shift, axis=0) for shift in NEAR])[:, margin:-margin]
    step, largest = step[margin:-margin], np.maximum(beside.max(axis=0), LEAST_STEP)  # NaN stays NaN
    looked_at = np.isfinite(step) & np.isfinite(largest)
    return int((step[looked_at] > SEAM * largest[looked_at]).sum()), int(looked_at.sum())
