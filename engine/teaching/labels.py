"""What checked views and outlines say of each pixel of the scene's own grid."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
from affine import Affine
from numpy.typing import NDArray
from rasterio.features import rasterize
from scipy.ndimage import binary_dilation

from engine.teaching.views import Outline

NONE, LANDSLIDE, IGNORED = 0, 1, 255

RING_M, RING_PX = 4.0, 5
"""Width of the ring around an outline that is ignored: metres where the pixel is known, else pixels of 0.8 m."""

Labels = NDArray[np.uint8]


@dataclass(frozen=True)
class Window:
    """A rectangle of the scene, scene pixels.

    Args:
        top: first row; may lie outside.
        left: first column.
        height: rows.
        width: columns.
    """

    top: int
    left: int
    height: int
    width: int

    def outline(self, affine: Affine) -> Any:
        """Return it as a polygon in the scene's CRS."""
        x0, y0, x1, y1 = self.left, self.top, self.left + self.width, self.top + self.height
        return shapely.Polygon([affine @ corner for corner in ((x0, y0), (x1, y0), (x1, y1), (x0, y1))])


def ring_px(pixel_m: float | None) -> int:
    """Return the width of the ring around an outline, scene pixels: 5 at 0.8 m, at least 1."""
    return max(1, min(RING_PX * 8, round(RING_M / pixel_m))) if pixel_m else RING_PX


def labels_of(
    window: Window, affine: Affine, views: Sequence[Any], outlines: Sequence[Outline], ring: int
) -> tuple[Labels, NDArray[np.int32]]:
    """Return the label of each pixel of a window, and the checked view that it lies in.

    A pixel belongs to a shape that its middle lies in. In this order the first counts: an outlined landslide; a polygon
    marked none; the ring around outlined landslides, ignored; a checked view, none. All else is ignored.

    Args:
        window: of the scene.
        affine: the scene's.
        views: checked views, in the scene's CRS, numbered from 1.
        outlines: what was said, in the scene's CRS.
        ring: its width, pixels.

    Returns:
        (H, W) uint8 of NONE, LANDSLIDE and IGNORED; (H, W) int32, 0 outside all views.
    """
    wide = Window(window.top - ring, window.left - ring, window.height + 2 * ring, window.width + 2 * ring)
    place = affine @ Affine.translation(wide.left, wide.top)
    frame = wide.outline(affine)
    shapely.prepare(frame)

    def burnt(shapes: Sequence[tuple[Any, int]]) -> NDArray[np.int32]:
        touch = shapely.intersects(np.array([shape for shape, _ in shapes], object), frame)
        near = [one for one, here in zip(shapes, touch, strict=True) if here]
        if not near:
            return np.zeros((wide.height, wide.width), np.int32)
        found = rasterize(near, (wide.height, wide.width), transform=place, fill=0, dtype="int32")
        return np.asarray(found, np.int32)

    yes = burnt([(one.shape, 1) for one in outlines if one.landslide]) == 1
    no = burnt([(one.shape, 1) for one in outlines if not one.landslide]) == 1
    number = burnt([(view, n) for n, view in enumerate(views, 1)])
    labels = np.where(number > 0, NONE, IGNORED).astype(np.uint8)
    if (number > 0).any():  # else all is ignored so far
        labels[binary_dilation(yes, iterations=ring)] = IGNORED
    labels[no] = NONE
    labels[yes] = LANDSLIDE
    inner = np.s_[ring : ring + window.height, ring : ring + window.width]
    return labels[inner], number[inner]
