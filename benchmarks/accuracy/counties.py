"""Held-out chips by the county of their landslide: its letters in the file's name."""

import re

import numpy as np

from benchmarks.accuracy.figures import CHIP_FIGURES, Row
from benchmarks.accuracy.scores import Scored
from benchmarks.accuracy.tables import markdown
from engine.comparison.bootstrap import bootstrap

FEWEST = 5
"""Chips that an interval needs; of fewer the bootstrap knows too little."""
SHOWN = ("mean IoU", "fair mean IoU", "pooled IoU", "precision", "recall")


def county(name: str) -> str:
    """Return the letters before the number of a chip's name: zj117 is of zj."""
    found = re.match(r"[^\W\d_]+", name)
    return found[0].lower() if found else ""


def county_table(model: str, scored: list[Scored], one: Row) -> str:
    """Return a model's figures of the chips with a landslide, a county a line, the largest first.

    The model has learned from other chips of each county: this is not what it would score in a county that it has
    never seen.

    Args:
        model: its name.
        scored: chips, each one square of the row.
        one: a model's counts of them.
    """
    marked = np.array([bool(chip.place.truth.any()) for chip in scored])
    names = np.array([county(chip.place.name) for chip in scored])
    there, chips = np.unique(names[marked], return_counts=True)
    lines = []
    for name in there[np.argsort(-chips, kind="stable")]:
        of_it = marked & (names == name)
        counts = one.counts[np.isin(one.places, np.flatnonzero(of_it))]
        found = sum(int(one.by_place[number].found.any()) for number in np.flatnonzero(of_it))
        figures = [
            bootstrap(counts, CHIP_FIGURES[of]) if len(counts) >= FEWEST else CHIP_FIGURES[of](counts) for of in SHOWN
        ]
        lines.append((name, len(counts), found, *figures))
    return markdown(f"Chips by county, {model}", ("county", "chips", "found", *SHOWN), lines)
