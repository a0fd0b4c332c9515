"""The grid of overlapping tiles over a scene, anchored at the scene's origin."""

from collections.abc import Iterator
from dataclasses import dataclass


@dataclass(frozen=True)
class Tile:
    """One tile of the grid; it may reach beyond the scene's right and lower edge.

    Args:
        row: row of the grid, from 0.
        col: column of the grid, from 0.
        y: its top edge, scene pixels.
        x: its left edge, scene pixels.
    """

    row: int
    col: int
    y: int
    x: int


@dataclass(frozen=True)
class Grid:
    """Tiles of one size that cover a scene, tile k starting at k * stride.

    The rows of output that are final once a row of tiles is done are called a band, so that memory is
    bounded by one band whatever the scene's height.

    Args:
        height: of the scene, pixels.
        width: of the scene, pixels.
        tile: height of a tile, scene pixels.
        overlap: scene pixels that neighbouring tiles share, in [0, tile).
        tile_x: width of a tile, where the scene's pixels are not square on the ground; 0 is as `tile`.
        overlap_x: likewise; counts with `tile_x`.

    Raises:
        ValueError: a size below 1 or an overlap outside [0, tile).
    """

    height: int
    width: int
    tile: int
    overlap: int
    tile_x: int = 0
    overlap_x: int = 0

    def __post_init__(self) -> None:
        if self.tile_x == 0:
            object.__setattr__(self, "tile_x", self.tile)
            object.__setattr__(self, "overlap_x", self.overlap)
        if min(self.height, self.width, self.tile, self.tile_x) < 1:
            raise ValueError(f"A grid needs positive sizes, not {self}.")
        for overlap, tile in ((self.overlap, self.tile), (self.overlap_x, self.tile_x)):
            if not 0 <= overlap < tile:
                raise ValueError(f"The overlap {overlap} is outside [0, {tile}).")

    @property
    def shape(self) -> tuple[int, int]:
        """Height and width of a tile, scene pixels."""
        return self.tile, self.tile_x

    @property
    def stride(self) -> int:
        """Distance between the starts of neighbouring rows of tiles, pixels."""
        return self.tile - self.overlap

    @property
    def stride_x(self) -> int:
        """Distance between the starts of neighbouring tiles of a row, pixels."""
        return self.tile_x - self.overlap_x

    @property
    def n_rows(self) -> int:
        """Number of tile rows."""
        return _count(self.height, self.tile, self.stride)

    @property
    def n_cols(self) -> int:
        """Number of tile columns."""
        return _count(self.width, self.tile_x, self.stride_x)

    @property
    def n_tiles(self) -> int:
        """Number of tiles."""
        return self.n_rows * self.n_cols

    def tile_at(self, row: int, col: int) -> Tile:
        """Return the tile of a grid row and column.

        Raises:
            IndexError: there is no such tile.
        """
        if not (0 <= row < self.n_rows and 0 <= col < self.n_cols):
            raise IndexError(f"There is no tile ({row}, {col}) in {self.n_rows} x {self.n_cols} tiles.")
        return Tile(row, col, row * self.stride, col * self.stride_x)

    def tiles_in_row(self, row: int) -> Iterator[Tile]:
        """Yield the tiles of a grid row from left to right."""
        return (self.tile_at(row, col) for col in range(self.n_cols))

    def band(self, row: int) -> tuple[int, int]:
        """Return (y_start, y_stop): the scene rows that no later tile row touches, once `row` is done.

        The bands of all rows follow each other without gap and end at the scene's height.
        """
        start = self.tile_at(row, 0).y
        return start, (self.height if row == self.n_rows - 1 else start + self.stride)

    def rows_touching(self, band_row: int) -> range:
        """Return the tile rows that contribute to the band of `band_row`, all of them at or above it."""
        start, _ = self.band(band_row)
        # Row k ends at k * stride + tile, so the first that reaches past `start` is the smallest
        # k > (start - tile) / stride.
        first = (start - self.tile) // self.stride + 1
        return range(max(0, first), band_row + 1)


def _count(length: int, tile: int, stride: int) -> int:
    # Ceiling division: the tiles after the first share what the first leaves over.
    return 1 + max(0, -((tile - length) // stride))
