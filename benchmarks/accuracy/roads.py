"""How much of an answer lies on road-like ground, by polygons that were drawn by hand (roads.json says how)."""

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from rasterio.features import rasterize

from benchmarks.accuracy.counting import Answer
from benchmarks.accuracy.scores import Mask, Scored
from engine.comparison.bootstrap import Rows
from engine.ownership import load_json

MARKED = Path(__file__).with_name("roads.json")
"""Of held-out chips of Bijie, without their images."""

COUNTED = ("answer", "answer on road", "road", "false", "false on road")

Ring = tuple[tuple[float, float], ...]


@dataclass(frozen=True)
class Roads:
    """The road-like ground of one chip.

    Args:
        size: width and height of the chip, pixels.
        rings: of polygons, (x, y) in pixels; (0, 0) is the upper left corner of the upper left pixel.
    """

    size: tuple[int, int]
    rings: tuple[Ring, ...]

    def mask(self) -> Mask:
        """Return (H, W) bool, the pixels whose middle lies in a polygon."""
        width, height = self.size
        shapes = [{"type": "Polygon", "coordinates": [[*ring, ring[0]]]} for ring in self.rings]
        if not shapes:
            return np.zeros((height, width), bool)
        return np.asarray(rasterize(shapes, (height, width), dtype="uint8") == 1, np.bool_)


def read_roads(path: Path = MARKED) -> dict[str, Roads]:
    """Return the road-like ground of each chip that was looked at, by the chip's name; a chip may have none."""
    chips = load_json(path)["chips"]
    return {
        name: Roads(
            (chip["size"][0], chip["size"][1]),
            tuple(tuple((float(x), float(y)) for x, y in ring) for ring in chip["roads"]),
        )
        for name, chip in chips.items()
    }


def road_counts(scored: Iterable[Scored], answer: Answer, roads: dict[str, Roads]) -> NDArray[np.int64]:
    """Return (C, 5) int, the pixels of each chip by COUNTED; chips whose roads nobody marked are left out.

    Args:
        scored: chips with their truth.
        answer: what is counted.
        roads: by the chip's name.

    Raises:
        ValueError: a chip has another size than the one that was marked.
    """
    rows = []
    for one in scored:
        marked = roads.get(one.place.name)
        if marked is None:
            continue
        said, road = answer(one) & one.place.valid, marked.mask()
        if road.shape != said.shape:
            raise ValueError(f"The chip {one.place.name} is not the one that was marked: it has another size.")
        road &= one.place.valid
        wrong = said & ~one.place.truth
        rows.append([int(part.sum()) for part in (said, said & road, road, wrong, wrong & road)])
    return np.array(rows, np.int64).reshape(-1, len(COUNTED))


def _share(part: str, whole: str, rows: Rows) -> float:
    total = rows.sum(axis=0)
    return float(total[COUNTED.index(part)] / max(1, total[COUNTED.index(whole)]))


def road_share(rows: Rows) -> float:
    """Return the share of the answer's pixels that lie on road-like ground."""
    return _share("answer on road", "answer", rows)


def false_share(rows: Rows) -> float:
    """Return the share of the answer's false pixels that lie on road-like ground."""
    return _share("false on road", "false", rows)


def answered_share(rows: Rows) -> float:
    """Return the share of the road-like ground that is answered as landslide."""
    return _share("answer on road", "road", rows)


ROAD_FIGURES = {
    "road share: answer on road-like ground, of the answer": road_share,
    "false answer on road-like ground, of what is false": false_share,
    "road-like ground in the answer, of all road-like ground": answered_share,
}
"""All pixels of the marked chips together; 0 where there is nothing to take a share of."""


def marked_landslides(scored: Scored) -> Mask:
    """Return the truth as an answer: the roads that the data set's own outlines hold."""
    return scored.place.truth
