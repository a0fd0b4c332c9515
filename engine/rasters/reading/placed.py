"""A raster of any role on the grid on which it lies: a mask, an elevation model or scores, like an image."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from affine import Affine
from rasterio.crs import CRS
from rasterio.enums import Resampling

from engine.rasters.reading.georeference import Placement, place, same_crs
from engine.rasters.reading.options import Reading, Role
from engine.rasters.reading.view import View

SAME_PX = 0.01
"""Grids are the same where no corner is further off than so many pixels."""


@dataclass(frozen=True)
class PixelGrid:
    """Which pixels a raster has.

    Args:
        width: pixels.
        height: pixels.
        transform: from pixels to coordinates.
        crs_wkt: of the coordinates; None without one.
    """

    width: int
    height: int
    transform: Affine
    crs_wkt: str | None

    @property
    def crs(self) -> CRS | None:
        """The CRS as rasterio takes it."""
        return CRS.from_wkt(self.crs_wkt) if self.crs_wkt else None

    def same_pixels(self, other: "PixelGrid") -> bool:
        """Return whether the pixels of two grids have the same numbers and coordinates, whatever their CRS."""
        if (self.width, self.height) != (other.width, other.height):
            return False
        moved = ~other.transform @ self.transform
        corners = ((0, 0), (self.width, 0), (0, self.height), (self.width, self.height))
        return all(max(abs(x - col), abs(y - row)) <= SAME_PX for (x, y) in corners for col, row in [moved @ (x, y)])

    def same_place(self, other: "PixelGrid") -> bool:
        """Return whether two grids are one: their pixels and their CRS."""
        if (self.crs_wkt is None) != (other.crs_wkt is None):
            return False
        same = self.crs_wkt is None or other.crs_wkt is None or same_crs(self.crs_wkt, other.crs_wkt)
        return same and self.same_pixels(other)


def placed_view(dataset: Any, path: str | Path, role: Role, crs: str | None = None) -> tuple[View, Placement]:
    """Return how an open raster of classes is read, and where it lies: by its control points where it has some.

    Args:
        dataset: of rasterio; stays open, for its owner to close after the view.
        path: of the raster, for the sentences.
        role: of the raster.
        crs: of the raster, as the user sets it; wins over the file's own.

    Raises:
        UserError: kind "scene": it is placed by points or RPCs that cannot be used, or there is no such CRS.
    """
    placed = place(dataset, path, Reading(role=role, crs=crs))
    return View(dataset, path, 0, placed.warp, Resampling.nearest), placed


def grid_of(placed: Placement) -> PixelGrid:
    """Return the grid of a placement."""
    return PixelGrid(placed.width, placed.height, placed.transform, placed.crs_wkt)
