"""Where the squares of a grid lie over a raster."""

from typing import Optional

from qgis.core import QgsRasterLayer, QgsRectangle

from landslide_wsss_plugin.common.errors import UserError
from landslide_wsss_plugin.common.text import number, tr

MOST_CELLS = 50_000


class GridError(UserError):
    """Why there is no grid: what is wrong, and what to do about it."""


def cells(
    raster: QgsRasterLayer, side_px: int, extent: Optional[QgsRectangle]
) -> "list[tuple[int, int, QgsRectangle]]":
    """Return row, column and place of the whole squares of a raster.

    Args:
        raster: a layer with a CRS; the grid begins at its upper left corner.
        side_px: of a square, raster pixels.
        extent: in the raster's CRS: only the squares that it touches; None takes all.

    Raises:
        GridError: no square fits, or there are too many.
    """
    whole = raster.extent()
    wide, high = side_px * raster.rasterUnitsPerPixelX(), side_px * raster.rasterUnitsPerPixelY()
    cols, rows = int(raster.width() // side_px), int(raster.height() // side_px)
    if not cols or not rows:
        raise GridError(
            tr("A tile of {} pixels does not fit into the raster.").format(side_px), tr("Choose smaller tiles.")
        )
    left, right, top, bottom = 0, cols, 0, rows
    if extent is not None:
        seen = whole.intersect(extent)
        if seen.isEmpty():
            raise GridError(tr("The map shows no part of the raster."), tr("Move the map over the raster."))
        left, right = (
            int((seen.xMinimum() - whole.xMinimum()) // wide),
            _up((seen.xMaximum() - whole.xMinimum()) / wide),
        )
        top, bottom = (
            int((whole.yMaximum() - seen.yMaximum()) // high),
            _up((whole.yMaximum() - seen.yMinimum()) / high),
        )
        right, bottom = min(right, cols), min(bottom, rows)
    count = max(0, right - left) * max(0, bottom - top)
    if count > MOST_CELLS:
        raise GridError(
            tr("That would be {} tiles.").format(number(count)),
            tr("Zoom in and take the map view, or choose larger tiles; a few hundred are plenty."),
        )
    if count == 0:
        raise GridError(tr("The map shows no whole tile of the raster."), tr("Move the map, or zoom out."))
    found = []
    for row in range(top, bottom):
        for col in range(left, right):
            x, y = whole.xMinimum() + col * wide, whole.yMaximum() - row * high
            found.append((row, col, QgsRectangle(x, y - high, x + wide, y)))
    return found


def _up(number: float) -> int:
    return int(-(-number // 1))
