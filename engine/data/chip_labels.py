"""What a geologist's features say of a place: landslide, none, or nothing."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely

from engine.errors import UserError
from engine.rasters.layers.vectors import Features, polygons_only

LANDSLIDE, NONE, SKIP = 1, 0, -1
WORDS = {
    LANDSLIDE: ("landslide", "landslides", "1", "1.0", "true", "yes", "accepted", "edited"),
    NONE: ("none", "non-landslide", "non_landslide", "no-landslide", "other", "0", "0.0", "false", "no", "rejected"),
    SKIP: ("skip", "unsure", "", "null", "none given", "nan", "-1", "-1.0"),
}
_MEANING = {word: label for label, words in WORDS.items() for word in words}

MOST = 0.5
"""Share of a cell that features labelled "none" must cover to make it one without a landslide."""


@dataclass(frozen=True)
class Labelled:
    """Features with labels, in pixels of the raster.

    Args:
        shapes: (N,) valid polygons or points, object.
        labels: (N,) LANDSLIDE or NONE.
    """

    shapes: Any
    labels: Any

    @property
    def has_none(self) -> bool:
        """Whether a feature says that there is no landslide; if none does, unlabelled ground counts as that."""
        return bool((self.labels == NONE).any())


def labelled(features: Features, label_field: str | None) -> Labelled:
    """Return features with what they are; those that a person skipped are left out.

    Args:
        features: points or polygons.
        label_field: attribute that says what a feature is; None: all are landslides but those with the status
            "rejected".

    Raises:
        UserError: kind "labels": no such attribute, a word that is no label, or neither points nor polygons.
    """
    labels = _labels(features, label_field)
    kinds = shapely.get_dimensions(features.shapes)
    if len(features) and (kinds == 1).all():
        raise _error("The labels are lines.", "Choose a layer of points or polygons.")
    shapes = np.array(features.shapes, object)
    shapes[kinds != 0] = polygons_only(shapes[kinds != 0])
    keep = (labels != SKIP) & ~shapely.is_missing(shapes) & ~shapely.is_empty(shapes)
    return Labelled(shapes[keep], labels[keep])


class LabelIndex:
    """Asks the labelled features about cells.

    Args:
        known: features in the raster's pixels, y downwards.
    """

    def __init__(self, known: Labelled) -> None:
        self._known = known
        self._tree = shapely.STRtree(known.shapes)

    def label(self, cell: Any, least_cover: float) -> tuple[int, float]:
        """Return a cell's label, and the share of it that landslide polygons cover.

        Args:
            cell: a shapely box.
            least_cover: share of it that landslides must cover; a point inside is enough.
        """
        near = self._tree.query(cell, predicate="intersects")
        landslide, cover = self._share(near, LANDSLIDE, cell)
        if landslide >= least_cover:
            return LANDSLIDE, cover
        if landslide > 0:
            return SKIP, cover
        if not self._known.has_none:
            return NONE, 0.0
        return (NONE if self._share(near, NONE, cell)[0] >= MOST else SKIP), 0.0

    def landslides(self, cell: Any) -> Sequence[Any]:
        """Return the landslide polygons that touch a cell."""
        near = self._tree.query(cell, predicate="intersects")
        shapes = self._known.shapes[near[self._known.labels[near] == LANDSLIDE]]
        return list(shapes[shapely.get_dimensions(shapes) == 2])

    def _share(self, near: Any, label: int, cell: Any) -> tuple[float, float]:
        """Return the share of a cell that says `label`, 1 where a point does, and the share that polygons cover."""
        shapes = self._known.shapes[near[self._known.labels[near] == label]]
        polygons = shapes[shapely.get_dimensions(shapes) == 2]
        covered = shapely.union_all(shapely.intersection(polygons, cell)).area / cell.area if len(polygons) else 0.0
        return (1.0 if len(polygons) < len(shapes) else float(covered)), float(covered)


def _labels(features: Features, label_field: str | None) -> Any:
    """Return (N,) labels."""
    if label_field is None:
        status = features.statuses()
        return np.array([NONE if _word(value) == "rejected" else LANDSLIDE for value in status], int).reshape(-1)
    if label_field not in features.columns:
        there = ", ".join(features.columns) or "none"
        raise _error(f"The labels have no field '{label_field}'.", f"Choose one of the fields that there are: {there}.")
    words = [_word(value) for value in features.columns[label_field]]
    unknown = sorted({word for word in words if word not in _MEANING})
    if unknown:
        raise _error(
            f"The field '{label_field}' says '{unknown[0]}', which is no label.",
            "Use landslide (or 1), none (or 0) and skip (or nothing).",
        )
    return np.array([_MEANING[word] for word in words], int).reshape(-1)


def _word(value: Any) -> str:
    return "" if value is None else str(value).strip().lower()


def _error(message: str, hint: str) -> UserError:
    return UserError(message, hint, "labels")
