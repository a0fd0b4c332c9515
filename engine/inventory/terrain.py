"""The ground under a landslide: elevation, slope, aspect, and the travel angle from crown to toe."""

from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace

import numpy as np
import pyproj
import shapely
from affine import Affine
from numpy.typing import NDArray
from pyproj.exceptions import ProjError
from rasterio.features import rasterize

from engine.errors import UserError
from engine.inventory.dem import ElevationModel, Patch
from engine.inventory.schema import PROPOSED, Landslide
from engine.polygons.geodesic import Points, Shape
from engine.rasters.places import as_source
from engine.rasters.points import moved
from engine.rasters.reading.ground_pixel import datum_note
from engine.reporting import Reporter
from engine.settings.run import TerrainSettings

LEAST_KNOWN = 0.5
"""Share of a polygon whose elevation must be known."""
BAND = 0.02
"""Share of the drop that counts as crown, and as toe: one odd pixel is neither."""
EDGE_POINTS = 4096
"""Most points at which the outline is looked at."""


@dataclass(frozen=True)
class Terrain:
    """The ground under a polygon; the names are those of the inventory's fields.

    Args:
        elev_min: metres.
        elev_max: metres.
        drop_m: `elev_max` - `elev_min`.
        slope_deg: mean of the pixels' slopes (Horn 1981), degrees in [0, 90).
        aspect_deg: circular mean of the directions in which they fall, degrees clockwise from true north in
            [0, 360); None where all is level.
        h_over_l: fall over horizontal distance between crown and toe, the middles of the highest and lowest 2 % of
            the drop; 0 where all is level, None where the two lie above each other.
        travel_deg: atan of it, degrees in [0, 90).
    """

    elev_min: float
    elev_max: float
    drop_m: float
    slope_deg: float
    aspect_deg: float | None
    h_over_l: float | None
    travel_deg: float | None


@dataclass(frozen=True)
class GroundPoints:
    """Where the elevations of a shape are known.

    Args:
        patch: of the elevation model, around the shape.
        pixels: (h, w) bool, those of the patch that the shape covers.
        places: (N, 2) pixels of the patch.
        heights: (N,) metres.
    """

    patch: Patch
    pixels: NDArray[np.bool_]
    places: Points
    heights: NDArray[np.float64]


def with_terrain(
    landslides: Sequence[Landslide], crs_wkt: str | None, settings: TerrainSettings, report: Reporter
) -> list[Landslide]:
    """Fill the terrain fields, and leave out proposals on ground that is too flat for a landslide.

    What a person accepted, rejected or edited stays, however flat. Where the elevation model does not reach, the
    fields stay empty and the landslide stays.

    Args:
        landslides: of an inventory.
        crs_wkt: of their geometry.
        settings: which elevation model, its unit, the least slope.
        report: hears of progress, and in one sentence what the model does not cover.

    Raises:
        UserError: kind "dem": the model is missing or unfit; the inventory has no CRS.
    """
    if settings.dem is None:
        return list(landslides)
    kept, outside, void, flat = [], 0, 0, 0
    with ElevationModel(as_source(settings.dem), settings.units, settings.crs) as model:
        for note in model.notes:
            report.log(note)
        if model.warning:
            report.log(model.warning, "warning")
        if note := datum_note(crs_wkt, model.crs.to_wkt(), "The places of the elevations"):
            report.log(note, "warning")
        bring = to_model(crs_wkt, model)
        for number, landslide in enumerate(landslides):
            if number % 64 == 0:
                report.check()
                report.progress("terrain", number, len(landslides))
            place = bring(landslide.geometry)
            ground = terrain(place, model)
            if ground is None:
                covered = bool(np.isfinite(place.bounds).all()) and model.holds(*place.bounds)
                outside, void = outside + (not covered), void + covered
                kept.append(landslide)
            elif ground.slope_deg < settings.min_slope_deg and landslide.status == PROPOSED:
                flat += 1
            else:
                kept.append(replace(landslide, **asdict(ground)))
        voids = sorted(model.voids_met)
    report.progress("terrain", len(landslides), len(landslides))
    _log_terrain(
        report, len(landslides), flat=flat, least=settings.min_slope_deg, outside=outside, void=void, voids=voids
    )
    return kept


def _log_terrain(
    report: Reporter, count: int, *, flat: int, least: float, outside: int, void: int, voids: list[float]
) -> None:
    """Say what was left out, and what the elevation model does not know."""
    if flat:
        report.log(f"{flat} of {count} lie on ground flatter than {least:g}° and were left out.")
    empty = "their terrain stays empty."
    if outside:
        report.log(f"The elevation model does not cover {outside} of {count} landslides; {empty}", "warning")
    if void:
        report.log(
            f"The elevation model has too few heights under {void} of {count} landslides: voids; {empty}",
            "warning",
        )
    for value in voids:
        said = f"{value:g}"
        report.log(f"Heights of {said} in the elevation model were taken as voids: no other is near {said}.", "warning")


def check_model(settings: TerrainSettings) -> None:
    """Open the elevation model once, before a long run would only find at its end that it is unfit.

    Raises:
        UserError: kind "dem".
    """
    if settings.dem is not None:
        with ElevationModel(as_source(settings.dem), settings.units, settings.crs):
            pass


def terrain(shape: Shape, model: ElevationModel) -> Terrain | None:
    """Return the ground under a shape.

    Args:
        shape: in the pixels of the elevation model.
        model: the opened elevation model.

    Returns:
        None where the model knows less than half of the shape.
    """
    if not np.isfinite(shape.bounds).all() or not model.touches(*shape.bounds):
        return None
    points = ground_points(shape, model)
    if points is None:
        return None
    patch, pixels, places, heights = points.patch, points.pixels, points.places, points.heights
    slopes, aspects = _slopes(patch)
    steep = pixels & np.isfinite(slopes)
    if not len(heights) or not steep.any():
        return None
    lowest, highest = float(heights.min()), float(heights.max())
    ratio = _fall(places, heights, patch, model)
    return Terrain(
        elev_min=lowest,
        elev_max=highest,
        drop_m=highest - lowest,
        slope_deg=float(slopes[steep].mean()),
        aspect_deg=_circular_mean(aspects[steep & np.isfinite(aspects)]),
        h_over_l=ratio,
        travel_deg=None if ratio is None else float(np.degrees(np.arctan(ratio))),
    )


def ground_points(shape: Shape, model: ElevationModel) -> GroundPoints | None:
    """Return where the elevations of a shape are known: the middles of its pixels, and points along its outline.

    Args:
        shape: in the pixels of the elevation model; it touches the model.
        model: the opened elevation model.

    Returns:
        None where the model knows less than half of the shape.
    """
    patch = model.patch(*shape.bounds)
    local = shapely.transform(shape, lambda points: moved(points, ~patch.to_crs @ model.transform))
    pixels = _pixels(local, patch.height.shape, touched=False)
    few = not pixels.any()
    if few:  # smaller than the model's pixels: their neighbourhood tells the slope, the outline the elevations
        pixels = _pixels(local, patch.height.shape, touched=True)
    known = pixels & np.isfinite(patch.height)
    if known.sum() < LEAST_KNOWN * pixels.sum():
        return None
    rows, columns = np.nonzero(known & (not few))
    places = np.column_stack([columns + 0.5, rows + 0.5])
    heights = patch.height[rows, columns]
    edge = _edge(local)
    places, heights = np.vstack([places, edge]), np.concatenate([heights, _bilinear(patch.height, edge)])
    there = np.isfinite(heights)
    return GroundPoints(patch, pixels, places[there], heights[there])


def crown_and_toe(places: Points, heights: NDArray[np.float64]) -> tuple[Points, Points]:
    """Return the middles of the highest and of the lowest 2 % of the drop, (2,) each, in the unit of `places`.

    Args:
        places: (N, 2).
        heights: (N,) metres.
    """
    drop = heights.max() - heights.min()
    crown, toe = heights >= heights.max() - BAND * drop, heights <= heights.min() + BAND * drop
    return places[crown].mean(axis=0), places[toe].mean(axis=0)


def to_model(crs_wkt: str | None, model: ElevationModel) -> "Bring":
    """Return the way from an inventory's CRS into the pixels of an elevation model.

    Raises:
        UserError: kind "dem": there is no CRS, or no way.
    """
    if crs_wkt is None:
        raise UserError(
            "The polygons have no CRS, so they cannot be laid over the elevation model.",
            "Assign a CRS to the scene and run again.",
            "dem",
        )
    try:
        transformer = pyproj.Transformer.from_crs(
            pyproj.CRS.from_user_input(crs_wkt), model.crs.to_2d(), always_xy=True
        )
    except ProjError as error:
        raise UserError(
            "The polygons cannot be brought into the CRS of the elevation model.", "Check both layers' CRS.", "dem"
        ) from error
    return Bring(transformer, ~model.transform)


@dataclass(frozen=True)
class Bring:
    """Takes shapes from the inventory's CRS into the pixels of the elevation model."""

    transformer: pyproj.Transformer
    to_pixels: Affine

    def __call__(self, shape: Shape) -> Shape:
        """Return a shape in the pixels of the elevation model."""
        there: Shape = shapely.transform(shape, lambda points: moved(self._coordinates(points), self.to_pixels))
        return there

    def back(self, points: Points) -> Points:
        """Return coordinates in the inventory's CRS of pixels of the elevation model, (N, 2)."""
        there = moved(points, ~self.to_pixels)
        return np.column_stack(self.transformer.transform(there[:, 0], there[:, 1], direction="INVERSE"))

    def _coordinates(self, points: Points) -> Points:
        return np.column_stack(self.transformer.transform(points[:, 0], points[:, 1]))


def _pixels(shape: Shape, size: tuple[int, ...], *, touched: bool) -> NDArray[np.bool_]:
    """Return the pixels of a patch whose centres a shape holds, or that it touches."""
    return np.asarray(rasterize([shape], size, all_touched=touched, dtype="uint8") == 1, np.bool_)


def _edge(shape: Shape) -> Points:
    """Return points along the outline, no further apart than a pixel where it is not very long."""
    step = max(1.0, shape.length / EDGE_POINTS)
    points: Points = shapely.get_coordinates(shapely.segmentize(shape, step))
    return points[:: max(1, len(points) // EDGE_POINTS)]


def _bilinear(height: NDArray[np.float64], points: Points) -> NDArray[np.float64]:
    """Return the elevations at points, NaN where one of the four pixels around is unknown."""
    x, y = points[:, 0] - 0.5, points[:, 1] - 0.5
    column = np.clip(np.floor(x).astype(int), 0, height.shape[1] - 2)
    row = np.clip(np.floor(y).astype(int), 0, height.shape[0] - 2)
    u, v = x - column, y - row
    upper: NDArray[np.float64] = height[row, column] * (1 - u) + height[row, column + 1] * u
    lower = height[row + 1, column] * (1 - u) + height[row + 1, column + 1] * u
    between: NDArray[np.float64] = upper * (1 - v) + lower * v
    return between


def _slopes(patch: Patch) -> tuple[NDArray[np.float64], NDArray[np.float64]]:
    """Return slope and aspect of each pixel, degrees, by Horn's 3 x 3 differences; NaN at the rim and beside voids."""
    z = patch.height
    slope, aspect = np.full(z.shape, np.nan), np.full(z.shape, np.nan)
    column = (z[:-2, 2:] + 2 * z[1:-1, 2:] + z[2:, 2:] - z[:-2, :-2] - 2 * z[1:-1, :-2] - z[2:, :-2]) / 8
    row = (z[2:, :-2] + 2 * z[2:, 1:-1] + z[2:, 2:] - z[:-2, :-2] - 2 * z[:-2, 1:-1] - z[:-2, 2:]) / 8
    east, north = np.einsum("ij,jhw->ihw", np.linalg.inv(patch.step.T), np.array([column, row]))
    rise = np.hypot(east, north)
    slope[1:-1, 1:-1] = np.degrees(np.arctan(rise))
    falls = np.degrees(np.arctan2(-east, -north)) % 360
    aspect[1:-1, 1:-1] = np.where(rise > 0, falls, np.nan)
    return slope, aspect


def _circular_mean(degrees: NDArray[np.float64]) -> float | None:
    """Return the mean direction, [0, 360); None where there is none."""
    east, north = np.sin(np.radians(degrees)).sum(), np.cos(np.radians(degrees)).sum()
    if np.hypot(east, north) <= 1e-9 * len(degrees):
        return None
    return float(np.degrees(np.arctan2(east, north)) % 360)


def _fall(places: Points, heights: NDArray[np.float64], patch: Patch, model: ElevationModel) -> float | None:
    """Return fall over horizontal distance from crown to toe."""
    drop = heights.max() - heights.min()
    if drop == 0:
        return 0.0
    ends = moved(np.array(crown_and_toe(places, heights)), patch.to_crs)
    length = model.distance((ends[0, 0], ends[0, 1]), (ends[1, 0], ends[1, 1]))
    crown, toe = heights >= heights.max() - BAND * drop, heights <= heights.min() + BAND * drop
    fall = heights[crown].mean() - heights[toe].mean()
    return float(fall / length) if length > 0 else None
