"""The proposed parts of the landslides of a layer, cut across the line from crown to toe."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
import shapely
from affine import Affine

from engine.inventory.dem import ElevationModel
from engine.inventory.parts.along import limits
from engine.inventory.terrain import Bring, GroundPoints, crown_and_toe, ground_points, to_model
from engine.polygons.geodesic import GeodesicMeasure, Points, Shape
from engine.rasters.layers.vectors import polygons_only
from engine.rasters.places import as_source
from engine.rasters.points import moved
from engine.reporting import Reporter
from engine.settings.run import TerrainSettings

SOURCE, TRANSPORT, DEPOSIT = "source", "transport", "deposit"
PARTS = (SOURCE, TRANSPORT, DEPOSIT)
AREAS, RULE = {SOURCE: "src_m2", TRANSPORT: "trn_m2", DEPOSIT: "dep_m2"}, "parts_rule"
"""Fields of an inventory: the areas of the proposed parts, and the rule that proposed them."""
ACROSS = 33
"""Points of a line across a landslide, so that it stays where it is in another CRS."""


@dataclass(frozen=True)
class Parts:
    """What is proposed of one landslide.

    Args:
        rule: by which it was cut, one of `along.THIRDS` and `along.BREAK`.
        shapes: part to its polygon, in the CRS of the layer; a part may be missing.
        area_m2: part to its area, square metres on the ellipsoid; 0 of one that is missing.
    """

    rule: str
    shapes: dict[str, Shape]
    area_m2: dict[str, float]


def propose(shapes: Sequence[Shape], crs_wkt: str, terrain: TerrainSettings, report: Reporter) -> list[Parts | None]:
    """Return the proposed parts of polygons; None where the elevation model does not reach, or is too coarse.

    Args:
        shapes: valid polygons.
        crs_wkt: of their coordinates.
        terrain: which elevation model, and its unit.
        report: hears of progress.

    Raises:
        UserError: kind "dem": the model is missing or unfit.
    """
    ground = GeodesicMeasure.of(crs_wkt, Affine.identity())
    found: list[Parts | None] = []
    with ElevationModel(as_source(str(terrain.dem)), terrain.units) as model:
        if model.warning:
            report.log(model.warning, "warning")
        bring = to_model(crs_wkt, model)
        for number, shape in enumerate(shapes):
            if number % 64 == 0:
                report.check()
                report.progress("terrain", number, len(shapes))
            found.append(_parts(shape, bring, model, ground))
    report.progress("terrain", len(shapes), len(shapes))
    return found


def _parts(shape: Shape, bring: Bring, model: ElevationModel, ground: GeodesicMeasure) -> Parts | None:
    place = bring(shape)
    if not np.isfinite(place.bounds).all() or not model.touches(*place.bounds):
        return None
    points = ground_points(place, model)
    if points is None or len(points.heights) == 0 or np.ptp(points.heights) <= 0:
        return None
    line = _Line.of(points, ~model.transform @ points.patch.to_crs)
    if line is None:
        return None
    along = line.along(points.places)
    cut = limits(along, points.heights, float(np.hypot(*points.patch.step).mean()))
    if cut is None:
        return None
    ends = (-np.inf, cut.transport, cut.deposit, np.inf)
    shapes: dict[str, Shape] = {}
    for name, start, stop in zip(PARTS, ends, ends[1:], strict=False):
        if stop <= start:
            continue
        strip = line.strip(bring, max(start, along.min() - line.margin), min(stop, along.max() + line.margin))
        part = polygons_only(np.array([shapely.intersection(shape, strip)], object))[0]
        if part is not None and part.area > 0:
            shapes[name] = part
    return Parts(cut.rule, shapes, {name: ground.size(shapes[name])[0] if name in shapes else 0.0 for name in PARTS})


@dataclass(frozen=True)
class _Line:
    """The line from crown to toe, in metres east and north of the crown.

    Args:
        to_metres: (2, 2) from pixels of the patch to metres.
        crown: (2,) pixels of the patch.
        axis: (2,) unit vector.
        to_model: from pixels of the patch to pixels of the elevation model.
        margin: further than the landslide reaches from the line, metres.
    """

    to_metres: Any
    crown: Points
    axis: Points
    to_model: Affine
    margin: float

    @classmethod
    def of(cls, points: GroundPoints, to_model: Affine) -> "_Line | None":
        """Return the line of a landslide; None where crown and toe lie above each other."""
        crown, toe = crown_and_toe(points.places, points.heights)
        way = points.patch.step @ (toe - crown)
        length = float(np.hypot(*way))
        if length <= 0:
            return None
        reach = points.patch.step @ (points.places - crown).T
        margin = 2 * float(np.hypot(*reach).max()) + 4 * float(np.abs(points.patch.step).max())
        return cls(points.patch.step, crown, way / length, to_model, margin)

    def along(self, places: Points) -> Any:
        """Return metres along the line, (N,)."""
        return (places - self.crown) @ self.to_metres.T @ self.axis

    def strip(self, bring: Bring, start: float, stop: float) -> Shape:
        """Return all that lies between two distances along the line, in the layer's CRS."""
        across = np.array([-self.axis[1], self.axis[0]])
        side = np.linspace(-self.margin, self.margin, ACROSS)
        near = start * self.axis + side[:, None] * across
        far = stop * self.axis + side[::-1, None] * across
        pixels = self.crown + np.linalg.solve(self.to_metres, np.vstack([near, far]).T).T
        return shapely.make_valid(shapely.Polygon(bring.back(moved(pixels, self.to_model))))
