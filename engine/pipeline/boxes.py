"""The boxes that a person has drawn around landslides, brought onto the pixels of a scene."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import pyproj
import shapely
from numpy.typing import NDArray
from pyproj.exceptions import ProjError

from engine.errors import UserError
from engine.masks.box_prior import OrientedBox
from engine.rasters.layers.broken import refuse_broken
from engine.rasters.layers.vectors import Features, polygons_only, read_features, reprojected
from engine.rasters.points import moved
from engine.rasters.scene_info import SceneInfo

LEAST_PX = 8
"""Shortest side of a box, pixels of the scene and of the model: with fewer there is no outline to see."""
MOST_PX = 3072
"""Longest side of a box, pixels of the scene and of the model; bounds the memory."""


@dataclass(frozen=True)
class Boxes:
    """Boxes in one CRS.

    Args:
        corners: (N, 4, 2) x and y of each box's corners, in order around it.
        crs_wkt: of the corners; None takes them as the scene's own coordinates.
    """

    corners: NDArray[np.float64]
    crs_wkt: str | None

    def __len__(self) -> int:
        return len(self.corners)


def given_boxes(given: Any, crs: str | None) -> Boxes:
    """Return boxes from numbers.

    Args:
        given: four numbers a box (xmin, ymin, xmax, ymax), or eight: x and y of its corners, in order around it.
        crs: anything that PROJ knows, such as "EPSG:4326"; None is the scene's own.

    Raises:
        UserError: kind "boxes": not so many finite numbers each, no area, or no such CRS.
    """
    try:
        numbers = [[float(number) for number in box] for box in given or ()]
    except (TypeError, ValueError) as error:
        raise _error("A box is not four numbers.", "Give xmin,ymin,xmax,ymax for each.") from error
    if not numbers:
        raise _error("No box is given.", "Draw a box around a landslide.")
    if not all(len(box) in {4, 8} for box in numbers):
        raise _error("A box is not four numbers.", "Give xmin,ymin,xmax,ymax for each.")
    corners = np.array([_corners(box) for box in numbers], np.float64).reshape(-1, 4, 2)
    (a, b), (c, d) = ((corners[:, i] - corners[:, 0]).T for i in (1, 3))
    upright = all(box[0] < box[2] and box[1] < box[3] for box in numbers if len(box) == 4)
    if not (upright and np.isfinite(corners).all() and (a * d != b * c).all()):
        raise _error("A box has no area.", "Give xmin,ymin,xmax,ymax for each, the smaller numbers first.")
    return Boxes(corners, _wkt(crs) if crs else None)


def read_boxes(source: str, crs: str | None = None) -> Boxes:
    """Return the smallest rectangle, at any angle, around each feature of a vector file.

    Args:
        source: any vector file; "FILE|layername=NAME" names the layer.
        crs: in the place of the layer's own.

    Raises:
        UserError: kind "boxes" or "vector": unreadable, a broken outline, or no feature has an area.
    """
    features = read_features(source)
    refuse_broken(features.broken, source, "boxes")
    shapes = [shape for shape in polygons_only(features.shapes) if shape is not None]
    if not shapes:
        raise _error(f"The layer {source} holds no boxes.", "Choose a layer of rectangles or other polygons.")
    rectangles = shapely.get_coordinates(shapely.get_exterior_ring(shapely.oriented_envelope(np.array(shapes))))
    own = crs or features.crs_wkt
    return Boxes(rectangles.reshape(-1, 5, 2)[:, :4], _wkt(own) if own else None)


def frames_on(boxes: Boxes, scene: SceneInfo) -> NDArray[np.float64]:
    """Return the boxes' corners on the scene's pixels, (N, 4, 2) rows and columns.

    Raises:
        UserError: kind "boxes": the boxes cannot be brought into the scene's CRS.
    """
    corners = boxes.corners.reshape(-1, 2)
    if boxes.crs_wkt is not None and scene.crs_wkt is not None:
        try:
            points = Features(shapely.points(corners), {}, boxes.crs_wkt, "of boxes")
            corners = shapely.get_coordinates(reprojected(points, scene.crs_wkt).shapes)
        except (ProjError, UserError) as error:
            raise _error(
                "The boxes cannot be brought into the scene's CRS.", "Draw them over the scene, or check their CRS."
            ) from error
    columns, rows = moved(corners, ~scene.affine).T
    if scene.affine.is_identity:
        rows = np.abs(rows)  # QGIS counts the rows of such a raster downwards from zero
    return np.stack([rows, columns], axis=1).reshape(-1, 4, 2)


def frame_of(corners: NDArray[np.float64], scene: SceneInfo, factor: float) -> OrientedBox:
    """Return one box as a frame on the scene's pixels.

    Args:
        corners: (4, 2) rows and columns, in order around the box.
        scene: which pixels.
        factor: model pixels per scene pixel.

    Raises:
        UserError: kind "boxes": its middle lies outside the scene; too small, or too large.
    """
    across = (corners[1] - corners[0] + corners[2] - corners[3]) / 2
    down = (corners[3] - corners[0] + corners[2] - corners[1]) / 2
    frame = OrientedBox(_pair(corners.mean(axis=0)), _pair(across), _pair(down))
    row, col = frame.middle
    if not (0 <= row < scene.height and 0 <= col < scene.width):
        raise _error("The box lies outside the scene.", "Draw it over the scene, or check its CRS.")
    shortest, longest = min(frame.sides()), max(frame.sides())
    if shortest * min(1.0, factor) < LEAST_PX:
        seen = "" if factor >= 1 else " as the model sees them"
        raise _error(
            f"The box is too small: its shorter side is {shortest * min(1.0, factor):.1f} pixels{seen}.",
            f"Draw one of at least {LEAST_PX} pixels.",
        )
    if longest * max(1.0, factor) > MOST_PX:
        raise _error(
            f"The box is too large: its longer side is {longest * max(1.0, factor):,.0f} pixels.",
            f"Draw one of at most {MOST_PX:,} pixels around one landslide, or run the whole scene.",
        )
    return frame


def _corners(box: list[float]) -> list[float]:
    if len(box) == 8:
        return box
    west, south, east, north = box
    return [west, south, east, south, east, north, west, north]


def _pair(values: Sequence[float] | NDArray[np.float64]) -> tuple[float, float]:
    return float(values[0]), float(values[1])


def _wkt(crs: str) -> str:
    try:
        return str(pyproj.CRS.from_user_input(crs).to_wkt())
    except ProjError as error:
        raise _error(f"There is no CRS '{crs}'.", "Give one such as EPSG:4326.") from error


def _error(message: str, hint: str) -> UserError:
    return UserError(message, hint, "boxes")
