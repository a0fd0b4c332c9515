"""The corners of a mask's outlines, found strip by strip in whole pixels and joined exactly where strips meet.

Where the outline of a region turns there is a corner. Along a line of the pixel lattice the corners alternate between
begin and end of an edge, so sorting pairs them: by row into the edges across, by column into the edges along. An
edge along that reaches the last row of a strip stays open and is paired in the next strip; nothing else needs to
know of strips, and what comes out does not depend on where they are cut.
"""

from dataclasses import dataclass, fields

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]

NONE = -1
"""In place of a corner's number where there is none."""


@dataclass(frozen=True)
class Corners:
    """N corners, ascending by row, then column; each ends one edge across and one edge along.

    A place where two pixels of the mask meet at a corner only holds two corners, one for each pass of the outline.

    Args:
        y: (N,) row of the lattice, from 0 at the mask's upper edge.
        x: (N,) column of the lattice.
        down: (N,) whether the edge along leads down from here; else up.
        side: (N,) +1 where the mask lies right of the edge along, -1 where left.
        across: (N,) number of the corner at the other end of the edge across.
        along: (N,) number of the corner at the other end of the edge along; NONE while it is open.
        west: (N,) a corner of the same region further left or up, for the upper corners with the mask to their left;
            else NONE. It joins holes to their region.
    """

    y: Ints
    x: Ints
    down: NDArray[np.bool_]
    side: NDArray[np.int8]
    across: Ints
    along: Ints
    west: Ints

    def __len__(self) -> int:
        return len(self.y)

    def follow(self) -> Ints:
        """Return the number of each corner's successor, with the mask on the right-hand side; open edges give NONE."""
        leaves = self.down == (self.side < 0)
        return np.where(leaves, self.along, self.across)

    def areas(self) -> Ints:
        """Return each corner's share of its region's area in pixels, negative around holes; the sum is the area."""
        arrives = self.down != (self.side < 0)
        return np.where(arrives, (self.x - self.x[self.across]) * self.y, 0)

    def split(self, chosen: NDArray[np.bool_]) -> tuple["Corners", "Corners"]:
        """Return the chosen corners and the others, renumbered; no region may be cut."""
        return self._only(chosen), self._only(~chosen)

    def _only(self, kept: NDArray[np.bool_]) -> "Corners":
        number = np.append(np.cumsum(kept) - 1, NONE)  # the last entry answers for NONE
        links = {name: number[getattr(self, name)[kept]] for name in ("across", "along", "west")}
        return Corners(self.y[kept], self.x[kept], self.down[kept], self.side[kept], **links)


def no_corners() -> Corners:
    """Return corners, none of them."""
    numbers = np.empty(0, np.int64)
    return Corners(numbers, numbers, np.empty(0, bool), np.empty(0, np.int8), numbers, numbers, numbers)


class CornerFinder:
    """Takes a mask from top to bottom and holds the corners whose regions are not taken out yet.

    Args:
        width: of the mask, pixels.
    """

    def __init__(self, width: int) -> None:
        self.corners = no_corners()
        self.open: Ints = np.full(width + 1, NONE)
        """(width + 1,) number of the upper corner of the edge along that is open at each column."""
        self._above = np.zeros(width + 2, np.uint8)
        self._received = 0

    def add(self, rows: NDArray[np.bool_]) -> None:
        """Find the corners above and inside the rows that follow those added before.

        Args:
            rows: (h, width) bool.
        """
        height, width = rows.shape
        if not rows.any() and not self._above.any():
            self._received += height
            return
        framed = np.zeros((height + 1, width + 2), np.uint8)
        framed[0] = self._above
        framed[1:, 1:-1] = rows
        signed = framed.view(np.int8)
        sides = signed[:, 1:] - signed[:, :-1]  # (h + 1, width + 1)
        found = _corners_between(sides, self._received, len(self.corners))
        joined = _joined(self.corners, found)
        self.open = _pair_along(joined, self.open, len(self.corners), sides, self._received)
        self.corners = joined
        self._above = framed[-1]
        self._received += height

    def finish(self) -> None:
        """Close what is open at the mask's lower edge."""
        self.add(np.zeros((1, self._above.size - 2), bool))

    def take(self, chosen: NDArray[np.bool_]) -> Corners:
        """Take corners of whole regions out.

        Args:
            chosen: (N,) bool.
        """
        taken, self.corners = self.corners.split(chosen)
        number = np.append(np.cumsum(~chosen) - 1, NONE)
        self.open = number[self.open]
        return taken


def _joined(one: Corners, other: Corners) -> Corners:
    return Corners(*(np.concatenate([getattr(one, f.name), getattr(other, f.name)]) for f in fields(Corners)))


def _corners_between(sides: NDArray[np.int8], top: int, first: int) -> Corners:
    """Return the corners on the lattice rows between the pixel rows of a strip, paired across.

    Args:
        sides: (h + 1, w) +1 where the mask begins, -1 where it ends, 0 elsewhere; row 0 belongs to the strip above.
        top: lattice row between the first two.
        first: number of the first corner found.
    """
    places = np.flatnonzero(sides[1:] != sides[:-1])
    above, below = sides[:-1].ravel()[places], sides[1:].ravel()[places]
    pinched = (above != 0) & (below != 0)
    twice = 1 + pinched
    if pinched.any():
        places, above, below, pinched = (np.repeat(each, twice) for each in (places, above, below, pinched))
    second = np.append(False, places[1:] == places[:-1]) if len(places) else np.empty(0, bool)
    # The first of two ends the edge from the left, the second the edge to the right. The outline turns around the
    # pixel that is no landslide, so that pixels which meet at a corner are one region.
    down = np.where(pinched, (above < 0) ^ second, below != 0)
    side = np.where(down, below, above)
    y, x = np.divmod(places, sides.shape[1])
    numbers = np.arange(len(places))
    nothing = np.full(len(places), NONE)
    return Corners(y + top, x, down, side.astype(np.int8), (numbers ^ 1) + first, nothing, nothing.copy())


def _pair_along(corners: Corners, still_open: Ints, first: int, sides: NDArray[np.int8], top: int) -> Ints:
    """Pair the corners from number `first` on along columns, with what was open; return what is open now."""
    columns = np.flatnonzero(still_open != NONE)
    numbers = np.concatenate([still_open[columns], np.arange(first, len(corners))])
    scale = 2 * len(sides)  # a column's keys: 0 for what came open from above, then up before down row by row
    new = np.s_[first:]
    keys = np.concatenate(
        [columns * scale, corners.x[new] * scale + 2 * (corners.y[new] - top) + corners.down[new] + 1]
    )
    order = np.argsort(keys)
    keys, numbers = keys[order], numbers[order]
    x, down = corners.x[numbers], corners.down[numbers]
    ends_here = np.append(x[1:] == x[:-1], False)
    tops = np.flatnonzero(down & ends_here)
    corners.along[numbers[tops]] = numbers[tops + 1]
    corners.along[numbers[tops + 1]] = numbers[tops]
    now_open = np.full_like(still_open, NONE)
    left_over = np.flatnonzero(down & ~ends_here)
    now_open[x[left_over]] = numbers[left_over]

    # The run of pixels that ends at a corner began at an edge further left: that edge's upper corner is "west".
    wanting = first + np.flatnonzero(corners.down[new] & (corners.side[new] < 0))
    if len(wanting):
        row, edges = corners.y[wanting] - top, np.flatnonzero(sides[1:] != 0)  # numpy is quick on bool
        width = sides.shape[1]
        begin = edges[np.searchsorted(edges, row * width + corners.x[wanting]) - 1] % width
        upper = np.searchsorted(keys[down], begin * scale + 2 * row + 2, side="right") - 1
        corners.west[wanting] = numbers[down][upper]
    return now_open
