"""What is learned from: pieces of the scene with the sure answers of the model before and a person's decisions."""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray
from skimage.measure import label
from torch import Tensor

from engine.data.transforms import jittered, turned
from engine.settings.adaptation import POSSIBLE as HALF
from engine.training.adaptation.settings import AdaptationSettings

NONE, LANDSLIDE, POSSIBLE, UNKNOWN, UNSURE = 0, 1, 253, 254, 255
"""Values of a label; what is unsure teaches nothing, and so does what is possible, or not known for want of data."""

HELD_BLOCK, HELD_ONE_IN = 64, 6
"""One in so many blocks of a piece, so many pixels a side, is held back from training and measured on."""

Labels = NDArray[np.uint8]


@dataclass(frozen=True)
class Piece:
    """A square of a scene as the network sees it.

    Args:
        image: (S, S, 3) uint8.
        replay: (S, S) uint8 labels: the sure answers of the model before.
        decided: (S, S) int32: 0 where nobody decided; n or -n where the n-th decision says landslide or none.
        ring: (S, S) bool: around the outlines that were decided on, where an outline may well be off.
        grown: (S, S) bool: what holds together with a sure landslide; None for nothing.
    """

    image: NDArray[np.uint8]
    replay: Labels
    decided: NDArray[np.int32]
    ring: NDArray[np.bool_]
    grown: NDArray[np.bool_] | None = None

    def labels(self, without: frozenset[int] = frozenset()) -> Labels:
        """Return what a training is told, (S, S) uint8; decisions go before replay.

        Args:
            without: numbers of the decisions that are held back, whose ground teaches nothing at all.
        """
        label_map = self.replay.copy()
        label_map[(label_map == UNKNOWN) | (label_map == POSSIBLE)] = UNSURE
        if self.grown is not None:
            label_map[self.grown] = LANDSLIDE
        label_map[self.ring] = UNSURE
        label_map[self.decided > 0] = LANDSLIDE
        label_map[self.decided < 0] = NONE
        if without:
            label_map[np.isin(np.abs(self.decided), list(without))] = UNSURE
        return label_map


def replay_of(probability: NDArray[np.float32], settings: AdaptationSettings) -> Labels:
    """Return the sure answers of a model as labels; NaN, where nothing is known, stays unknown.

    Args:
        probability: any shape, in [0, 1] or NaN.
        settings: what is sure.
    """
    label_map = np.full(probability.shape, UNSURE, np.uint8)
    label_map[probability >= HALF] = POSSIBLE
    label_map[probability > settings.high] = LANDSLIDE
    label_map[probability < settings.low] = NONE
    label_map[np.isnan(probability)] = UNKNOWN
    return label_map


def grown_of(probability: NDArray[np.float32], settings: AdaptationSettings) -> NDArray[np.bool_] | None:
    """Return what holds together with sure landslides and is probable enough, (H, W) bool; None where nothing grows.

    Args:
        probability: (H, W) in [0, 1] or NaN.
        settings: what is sure, and how probable is enough.
    """
    if not settings.grow:
        return None
    p = np.nan_to_num(probability)
    regions = label(p >= settings.grow, connectivity=1)  # type: ignore[no-untyped-call]
    kept = np.unique(regions[p > settings.high])
    return np.asarray(np.isin(regions, kept[kept > 0]))


def held_back(side: int, number: int) -> NDArray[np.bool_]:
    """Return which pixels of a piece are kept for measuring, (side, side) bool: blocks, others in each piece."""
    block = max(8, min(HELD_BLOCK, side // 4))
    rows, cols = np.indices((side, side)) // block
    return np.asarray((rows * 5 + cols * 3 + number) % HELD_ONE_IN == 0)


class Crops:
    """Draws batches of crops; chance depends on the seed and the step alone.

    Half the crops of a batch hold a landslide's pixel, of those a half a decided one where there are any; a quarter
    hold a pixel that a person called none where there are any; the others lie anywhere.

    Args:
        pieces: of one scene or several, at least one.
        settings: crop, batch and jitter.
        without: decisions that are held back.
        mean: of the network's normalisation, three numbers.
        std: likewise.
    """

    def __init__(
        self,
        pieces: Sequence[Piece],
        settings: AdaptationSettings,
        mean: Sequence[float],
        std: Sequence[float],
        without: frozenset[int] = frozenset(),
    ) -> None:
        self.images = [piece.image for piece in pieces]
        self.settings = settings
        self.labels = []
        for number, piece in enumerate(pieces):
            label_map = piece.labels(without)
            label_map[held_back(len(label_map), number) & (piece.decided == 0)] = UNSURE
            self.labels.append(label_map)
        decided = [np.where(np.isin(np.abs(piece.decided), list(without)), 0, piece.decided) for piece in pieces]
        self.places = {
            "landslide": _places([label_map == LANDSLIDE for label_map in self.labels]),
            "accepted": _places([said > 0 for said in decided]),
            "rejected": _places([said < 0 for said in decided]),
        }
        self.mean, self.std = (torch.tensor(values).view(1, 3, 1, 1) for values in (mean, std))

    @property
    def landslides(self) -> int:
        """Pixels that are told to be landslide."""
        return len(self.places["landslide"])

    def batch(self, step: int) -> tuple[Tensor, Tensor]:
        """Return (B, 3, C, C) float32, normalised, and (B, C, C) uint8 labels."""
        rng = np.random.default_rng((self.settings.seed, step))
        images, labels = [], []
        for number in range(self.settings.batch):
            piece, row, col = self._middle(number / self.settings.batch, rng)
            image, label_map = self.images[piece], self.labels[piece]
            side = min(self.settings.crop, len(label_map) // 16 * 16)
            top, left = (int(np.clip(at - rng.integers(side), 0, len(label_map) - side)) for at in (row, col))
            both = np.dstack([image, label_map[..., None]])[top : top + side, left : left + side]
            both = turned(both, rng)
            images.append(jittered(np.ascontiguousarray(both[..., :3]), self.settings.jitter, rng))
            labels.append(np.ascontiguousarray(both[..., 3]))
        x = torch.from_numpy(np.stack(images).transpose(0, 3, 1, 2).copy())
        return (x - self.mean) / self.std, torch.from_numpy(np.stack(labels))

    def _middle(self, share: float, rng: np.random.Generator) -> tuple[int, int, int]:
        """Return the piece, row and column that a crop holds."""
        kinds = ("accepted", "landslide") if share < 0.25 else ("landslide",) if share < 0.5 else ()
        kinds = ("rejected",) if 0.5 <= share < 0.75 else kinds
        for kind in kinds:
            places = self.places[kind]
            if len(places):
                piece, row, col = places[rng.integers(len(places))]
                return int(piece), int(row), int(col)
        piece = int(rng.integers(len(self.images)))
        row, col = rng.integers(len(self.labels[piece]), size=2)
        return piece, int(row), int(col)


MOST_PLACES = 200_000
"""Pixels that a crop's middle is drawn from; bounds the memory."""


def _places(masks: list[NDArray[np.bool_]]) -> NDArray[np.int32]:
    """Return (N, 3): piece, row and column of pixels, evenly chosen where there are many."""
    found = [np.column_stack([np.full(int(mask.sum()), i), *np.nonzero(mask)]) for i, mask in enumerate(masks)]
    together = np.concatenate(found).astype(np.int32)
    return together[:: len(together) // MOST_PLACES + 1]
