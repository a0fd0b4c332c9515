"""Overlapping tiles of scores become one continuous band: a mean weighted towards each tile's middle."""

import numpy as np
from numpy.typing import NDArray

from engine.rasters.grid import Grid, Tile

Scores = NDArray[np.float32]


def grid_weights(grid: Grid) -> Scores:
    """Return the weights of a grid's tiles, (tile, tile_x) float32 in (0, 1]; see `window_weights`."""
    return np.outer(_ramp(grid.tile, grid.overlap), _ramp(grid.tile_x, grid.overlap_x)).astype(np.float32)


def window_weights(tile: int, overlap: int) -> Scores:
    """Return a tile's weights: a separable linear ramp over the overlap, 1 in the middle.

    Where two tiles overlap by no more than half, their weights sum to 1.

    Args:
        tile: side of the tile, pixels.
        overlap: pixels shared with each neighbour, in [0, tile).

    Returns:
        (tile, tile) float32 in (0, 1].
    """
    ramp = _ramp(tile, overlap)
    return np.outer(ramp, ramp).astype(np.float32)


def _ramp(tile: int, overlap: int) -> NDArray[np.float64]:
    from_edge = np.minimum(np.arange(1, tile + 1), np.arange(tile, 0, -1))
    return np.minimum(from_edge / (overlap + 1), 1.0)


class StripBlender:
    """Weighted sums over one tile height of the scene's full width, which slide down band by band.

    Add the tiles of each row from left to right, row after row, then `finish` the row. To compute the band
    of a later row alone, `start(row)` and add the tiles of `grid.rows_touching(row)`: every pixel then gets
    the same additions in the same order, so the result is the same to the last bit.

    The sums are most of a run's memory on a wide scene. The weights beside them would be as much again with one
    channel, so they are added up anew from the tiles, a few columns at a time.

    Args:
        grid: the tiles of the scene.
        channels: number of score channels.
    """

    def __init__(self, grid: Grid, channels: int) -> None:
        self.grid = grid
        self.channels = channels
        self._tile_weights = grid_weights(grid)
        rows = min(grid.tile, grid.height)  # no band or tile reaches lower within the scene
        self._sums: Scores = np.zeros((channels, rows, grid.width), np.float32)
        self._added: list[Tile] = []  # that reach into the band of the row or lower, in the order of their additions
        self._row = 0
        self._last: tuple[int, int] | None = None

    def start(self, row: int) -> None:
        """Forget all sums and begin at the band of `row`; tiles of rows above add only what reaches into it."""
        self.grid.band(row)  # an IndexError for a row that is not there
        self._sums[:] = 0
        self._added.clear()
        self._row = row
        self._last = None

    def add(self, tile: Tile, scores: Scores) -> None:
        """Add one tile's scores; what lies outside the scene is left out.

        Args:
            tile: a tile of the grid, after the last one added in the order of rows, then columns.
            scores: (channels, tile, tile_x) float32.

        Raises:
            ValueError: a wrong shape, or a tile out of order (sums of floats depend on the order).
        """
        high, wide = self.grid.shape
        if scores.shape != (self.channels, high, wide):
            raise ValueError(f"Scores of shape {scores.shape} are not {(self.channels, high, wide)}.")
        if tile.row > self._row or (self._last is not None and (tile.row, tile.col) <= self._last):
            raise ValueError(f"Tile {(tile.row, tile.col)} is out of order: row {self._row}, last {self._last}.")
        self._last = (tile.row, tile.col)

        top, _ = self.grid.band(self._row)
        y0, y1 = max(tile.y, top), min(tile.y + high, self.grid.height)
        x0, x1 = tile.x, min(tile.x + wide, self.grid.width)
        if y0 >= y1:
            return
        of_tile = np.s_[y0 - tile.y : y1 - tile.y, : x1 - x0]
        of_sums = np.s_[y0 - top : y1 - top, x0:x1]
        weights = self._tile_weights[of_tile]
        self._added.append(tile)
        for channel in range(self.channels):
            self._sums[channel][of_sums] += weights * scores[channel][of_tile]

    def finish(self, row: int) -> Scores:
        """Return the band of `row` and slide down to the next.

        Args:
            row: the row that `start` or the last `finish` led to.

        Returns:
            (channels, band height, width) float32: weighted mean, NaN where no tile was added.

        Raises:
            ValueError: another row's turn.
        """
        band = self.part(row, 0, self.grid.width)
        self.slide(row)
        return band

    def part(self, row: int, left: int, right: int) -> Scores:
        """Return the columns left to right of the band of `row`, as `finish` does; the sums stay.

        Raises:
            ValueError: another row's turn.
        """
        if row != self._row:
            raise ValueError(f"Row {row} cannot be finished: the sums are those of row {self._row}.")
        top, stop = self.grid.band(row)
        weights = self._weights(top, stop, left, right)
        band = np.full((self.channels, *weights.shape), np.nan, np.float32)
        np.divide(self._sums[:, : stop - top, left:right], weights, out=band, where=weights > 0)
        return band

    def slide(self, row: int) -> None:
        """Slide down to the row after `row`."""
        top, stop = self.grid.band(row)
        height = stop - top
        kept = self._sums.shape[1] - height
        for sums in self._sums:
            sums[:kept] = sums[height:]
            sums[kept:] = 0
        self._added = [tile for tile in self._added if tile.y + self.grid.tile > stop]
        self._row = row + 1

    def _weights(self, top: int, stop: int, left: int, right: int) -> Scores:
        """Return the sums of the weights of the tiles that were added, (stop - top, right - left) float32."""
        high, wide = self.grid.shape
        weights: Scores = np.zeros((stop - top, right - left), np.float32)
        for tile in self._added:
            y0, y1 = max(tile.y, top), min(tile.y + high, stop)
            x0, x1 = max(tile.x, left), min(tile.x + wide, right)
            if y0 < y1 and x0 < x1:
                of_tile = self._tile_weights[y0 - tile.y : y1 - tile.y, x0 - tile.x : x1 - tile.x]
                weights[y0 - top : y1 - top, x0 - left : x1 - left] += of_tile
        return weights
