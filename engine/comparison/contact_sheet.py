"""The contact sheet: chips drawn at random, the truth's outlines, and what one method made of them."""

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from skimage.segmentation import find_boundaries

from engine.comparison.chips import Example
from engine.data.dataset import Chip

CELL = 192
"""Side of a picture, pixels."""

GAP = 4
COLUMNS = 6

RED = (230, 30, 30)
CYAN = (0, 220, 255)


def contact_sheet(examples: list[Example], method: str) -> NDArray[np.uint8]:
    """Return pictures side by side, six a row: the truth's outline red, the method's cyan above it.

    Args:
        examples: at least one.
        method: name of a row, a key of each example's masks.

    Returns:
        (H, W, 3) uint8; chips are fitted into squares of CELL, larger or smaller than they are.
    """
    cells = [_cell(example, method) for example in examples]
    rows = -(-len(cells) // COLUMNS)
    step = CELL + GAP
    sheet = np.full((rows * step - GAP, min(len(cells), COLUMNS) * step - GAP, 3), 255, np.uint8)
    for number, cell in enumerate(cells):
        y, x = (step * place for place in divmod(number, COLUMNS))
        sheet[y : y + CELL, x : x + CELL] = cell
    return sheet


def _cell(example: Example, method: str) -> NDArray[np.uint8]:
    """Outlines are drawn after the chip is fitted, so that they are equally thick in all."""
    cell = _fitted(example.chip, Image.Resampling.BILINEAR)
    for mask, colour in ((example.truth, RED), (example.masks[method], CYAN)):
        shown = _fitted(mask.astype(np.uint8), Image.Resampling.NEAREST) > 0
        cell[find_boundaries(shown, mode="inner")] = colour  # type: ignore[no-untyped-call]
    return cell


def _fitted(picture: Chip, how: Image.Resampling) -> NDArray[np.uint8]:
    """Return the picture's middle square, CELL on a side."""
    side = min(picture.shape[:2])
    top, left = ((length - side) // 2 for length in picture.shape[:2])
    square = np.ascontiguousarray(picture[top : top + side, left : left + side])
    return np.array(Image.fromarray(square).resize((CELL, CELL), how))
