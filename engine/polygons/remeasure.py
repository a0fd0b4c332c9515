"""Measure the polygons of any layer again: after a person edited them, or over an elevation model."""

from collections.abc import Callable
from contextlib import ExitStack
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import pyproj
import shapely
from affine import Affine

from engine.errors import UserError
from engine.polygons.confidence import confidence
from engine.polygons.export import FORMATS, LAYER, Table, write_table
from engine.polygons.ground import Ground, Shape
from engine.polygons.inventory_fields import PROPOSED, TERRAIN, TYPES, Landslide, Provenance
from engine.polygons.measure import band_number, measured
from engine.polygons.polygonize import opened
from engine.polygons.terrain import with_terrain
from engine.rasters.vectors import Features, polygons_only, read_features
from engine.reporting import Reporter
from engine.settings import TerrainSettings

MEASURED = ("area_m2", "perim_m", "length_m", "width_m", "orient_deg", "lon", "lat")
"""Fields that the outline alone tells."""
SCORED = ("conf_mean", "conf_max")
"""Fields that a run's scores tell."""


@dataclass(frozen=True)
class Scores:
    """The scores that say how sure a method was.

    Args:
        path: of scores.tif.
        band: name of the band.
    """

    path: Path
    band: str


def remeasure(source: str, out: Path, terrain: TerrainSettings, scores: Scores | None, report: Reporter) -> Table:
    """Measure the polygons of a layer and write them, with every other attribute that they have.

    Invalid outlines are repaired; features without an area are left out. What a person wrote stays as it is.

    Args:
        source: any vector file, "FILE|layername=NAME" names the layer; the layer `landslides` is preferred.
        out: .gpkg, .shp, .geojson, .csv or .kml; may be the source itself where that is a run's own inventory.
        terrain: the elevation model, where there is one.
        scores: where the confidence comes from; None leaves it as it is.
        report: hears of progress.

    Returns:
        What was written.

    Raises:
        UserError: kind "vector", "dem", "run" or "export".
    """
    kind = next((name for name, form in FORMATS.items() if form.suffix == out.suffix.lower()), None)
    if kind is None:
        endings = ", ".join(form.suffix for form in FORMATS.values())
        raise UserError(f"The file {out} has no known ending.", f"Choose one of {endings}.", "export")
    features = read_features(source, LAYER)
    shapes = polygons_only(features.shapes)
    kept = np.flatnonzero([shape is not None for shape in shapes])
    if len(features) and not len(kept):
        raise UserError(f"The layer {source} holds no polygons.", "Choose a layer of polygons.", "vector")
    if len(kept) < len(features):
        report.log(f"{len(features) - len(kept)} features have no area and were left out.", "warning")
    columns = {name: values[kept] for name, values in features.columns.items()}
    crs_wkt = pyproj.CRS.from_user_input(features.crs_wkt).to_wkt() if features.crs_wkt else None
    sized = _sized(shapes[kept], columns, crs_wkt, scores, report)
    standing = with_terrain(sized, crs_wkt, terrain, report)
    table = _table(features, columns, standing, terrain=terrain.dem is not None, scored=scores is not None)
    write_table(table, out, kind, lambda text: report.log(text, "warning"))
    return table


def _sized(
    shapes: Any, columns: dict[str, Any], crs_wkt: str | None, scores: Scores | None, report: Reporter
) -> list[Landslide]:
    """Return each polygon measured; `id` is its place in the columns."""
    ground = Ground.of(crs_wkt, Affine.identity())
    status = columns.get("status", np.full(len(shapes), PROPOSED, object))
    found = []
    with ExitStack() as stack:
        sureness = _sureness(scores, stack)
        for number, shape in enumerate(shapes):
            if number % 64 == 0:
                report.check()
                report.progress("measure", number, len(shapes))
            one = measured(shape, ground, sureness(shape), Provenance())
            found.append(replace(one, id=number, status=str(status[number] or PROPOSED)))
    report.progress("measure", len(shapes), len(shapes))
    return found


def _sureness(scores: Scores | None, stack: ExitStack) -> Callable[[Shape], tuple[float, float] | None]:
    """Return what says how sure the method was of a shape; without scores it knows nothing."""
    if scores is None:
        return lambda _shape: None
    dataset = stack.enter_context(opened(scores.path))
    band = band_number(dataset, scores.band)
    return lambda shape: confidence(dataset, band, shape)


def _table(
    features: Features, columns: dict[str, Any], landslides: list[Landslide], *, terrain: bool, scored: bool
) -> Table:
    """Return the features that stay, with new measures in the fields of the inventory and all others as they were."""
    rows = np.array([landslide.id for landslide in landslides], int)
    fresh = (*MEASURED, *(SCORED if scored else ()), *(TERRAIN if terrain else ()))
    said = [asdict(replace(landslide, geometry=None)) for landslide in landslides]
    measures = {
        name: np.array([np.nan if one[name] is None else one[name] for one in said], np.float64) for name in fresh
    }
    result = {name: values[rows] for name, values in columns.items()}
    if "id" not in result:
        result = {"id": (rows + 1).astype(np.int32), **result}
    result |= measures
    ours = [name for name in TYPES if name in result]
    names = ours + [name for name in result if name not in TYPES]
    geometry = shapely.to_wkb(np.array([landslide.geometry for landslide in landslides], object))
    return Table(names, [result[name] for name in names], geometry, features.crs_wkt)
