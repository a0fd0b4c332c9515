"""Rasters whose rows do not run north to south: the eight ways in which a grid can be turned or mirrored.

A turn says how the *upright* grid, which the networks see, comes from the file's own: bit 4 swaps rows and columns,
then bit 2 mirrors top and bottom, and bit 1 left and right. 0 leaves everything as it is.
"""

import math
from typing import TypeAlias

import numpy as np
from affine import Affine
from numpy.typing import NDArray
from rasterio.windows import Window

Block: TypeAlias = NDArray[np.generic]

MIRROR_X, MIRROR_Y, SWAP = 1, 2, 4
TURNS = range(8)
OBLIQUE_DEG = 1.0
"""A grid turned by more than this, after the best turn, has to be resampled to stand upright."""


def upright_turn(transform: Affine) -> int:
    """Return the turn after which columns run as much eastwards and rows as much southwards as they can."""

    def upright(turn: int) -> float:
        grid = turned_transform(transform, turn, 1, 1)
        return grid.a / math.hypot(grid.a, grid.d) - grid.e / math.hypot(grid.b, grid.e)

    return max(TURNS, key=lambda turn: round(upright(turn), 9))


def obliquity_deg(transform: Affine, pixel: tuple[float, float] | None = None) -> float:
    """Return by how many degrees a grid's axes deviate from east and south at most.

    Args:
        transform: of the grid.
        pixel: width and height of a pixel on the ground, where a unit is not as long eastwards as northwards.
    """
    a, b, d, e = transform.a, transform.b, transform.d, transform.e
    if pixel is not None and not (b == 0 and d == 0):
        # how much longer a unit is northwards than eastwards: from |(a u, d v)| and |(b u, e v)|
        matrix = np.array([[a * a, d * d], [b * b, e * e]])
        east, north = np.linalg.lstsq(matrix, np.square(pixel), rcond=None)[0]
        if east > 0 and north > 0:
            stretch = math.sqrt(north / east)
            d, e = d * stretch, e * stretch
    return max(abs(math.degrees(math.atan2(d, a))), abs(math.degrees(math.atan2(b, -e))))


def turned_size(turn: int, width: int, height: int) -> tuple[int, int]:
    """Return the other grid's width and height."""
    return (height, width) if turn & SWAP else (width, height)


def turned_transform(transform: Affine, turn: int, width: int, height: int) -> Affine:
    """Return the upright grid's transform.

    Args:
        transform: of the file's grid.
        turn: from the file's grid to the upright one.
        width: of the upright grid, pixels.
        height: of the upright grid, pixels.
    """
    grid = transform
    if turn & SWAP:
        grid = grid @ Affine(0, 1, 0, 1, 0, 0)
    if turn & MIRROR_Y:
        grid = grid @ Affine(1, 0, 0, 0, -1, height)
    if turn & MIRROR_X:
        grid = grid @ Affine(-1, 0, width, 0, 1, 0)
    return grid


def own_window(window: Window, turn: int, width: int, height: int) -> Window:
    """Return the window of the file's grid that holds a window of the upright grid, whose size is given."""
    left = width - window.col_off - window.width if turn & MIRROR_X else window.col_off
    top = height - window.row_off - window.height if turn & MIRROR_Y else window.row_off
    if turn & SWAP:
        return Window(top, left, window.height, window.width)
    return Window(left, top, window.width, window.height)


def to_upright(block: NDArray[np.generic], turn: int) -> NDArray[np.generic]:
    """Return a block (..., h, w) of the file's grid as the upright grid has it."""
    if turn & SWAP:
        block = block.swapaxes(-1, -2)
    return _mirrored(block, turn)


def to_own(block: NDArray[np.generic], turn: int) -> NDArray[np.generic]:
    """Return a block (..., h, w) of the upright grid as the file's grid has it."""
    block = _mirrored(block, turn)
    return block.swapaxes(-1, -2) if turn & SWAP else block


def _mirrored(block: NDArray[np.generic], turn: int) -> NDArray[np.generic]:
    if turn & MIRROR_Y:
        block = block[..., ::-1, :]
    if turn & MIRROR_X:
        block = block[..., ::-1]
    return block
