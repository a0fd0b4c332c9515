"""Measure polygons outside a run: of any mask, or of any layer that a person edited, over an elevation model."""

from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import numpy as np
import pyproj
import shapely
from affine import Affine

from engine.errors import UserError
from engine.inventory.export import FORMATS, LAYER, read_table, write_table
from engine.inventory.measure import all_measured, band_number, by_size, sure_enough
from engine.inventory.merge import fingerprint
from engine.inventory.parts.propose import AREAS, RULE
from engine.inventory.schema import EDITED, PROPOSED, TERRAIN, TYPES, Landslide, Provenance
from engine.inventory.table import Table, in_pixels, inventory_table, stacked
from engine.inventory.terrain import with_terrain
from engine.inventory.zonal_stats import confidences
from engine.polygons.geodesic import GeodesicMeasure
from engine.polygons.polygonize import opened, traced
from engine.rasters.layers.broken import refuse_broken
from engine.rasters.layers.layer_names import split_source
from engine.rasters.layers.layer_place import check_places
from engine.rasters.layers.letters import say_letters
from engine.rasters.layers.vectors import Features, polygons_only, read_features, reprojected
from engine.rasters.mask_reader import LANDSLIDE, MaskReader
from engine.rasters.places import Source, name_of
from engine.rasters.reading.georeference import same_crs
from engine.reporting import Reporter
from engine.settings.calibration import IDENTITY, Calibration
from engine.settings.run import PolygonSettings, TerrainSettings

MEASURED = ("area_m2", "perim_m", "length_m", "width_m", "orient_deg", "lon", "lat")
"""Fields that the outline alone tells."""
SCORED = ("conf_mean", "conf_max")
"""Fields that a run's scores tell."""
SAME_AREA = 0.01
"""By how much the areas of parts may differ from that of their landslide."""
STEP = 64
"""Polygons that are measured before the user is asked again."""


@dataclass(frozen=True)
class Scores:
    """The scores that say how sure a method was.

    Args:
        path: of scores.tif.
        band: name of the band.
        calibration: of the confidence, as the run says it.
    """

    path: Path
    band: str
    calibration: Calibration = IDENTITY


def remeasure(source: str, out: Path, terrain: TerrainSettings, scores: Scores | None, report: Reporter) -> Table:
    """Measure the polygons of a layer and write them, with every other attribute that they have.

    Invalid outlines are repaired; points and lines are left out; a row without geometry stays, without measures. What
    a person wrote stays as it is.

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
    kind = format_of(out)
    features = read_features(source, LAYER, areas=True)
    shapes = polygons_only(features.shapes)
    kept = np.flatnonzero([shape is not None for shape in shapes])
    bare = np.flatnonzero(shapely.is_missing(features.shapes) | shapely.is_empty(features.shapes))
    if len(features) and not len(kept):
        raise UserError(f"The layer {source} holds no polygons.", "Choose a layer of polygons.", "vector")
    warn: Callable[[str], None] = lambda text: report.log(text, "warning")  # noqa: E731
    refuse_broken(features.broken, source)  # the file may be the layer itself, and would lose them
    check_places(features.shapes, features.crs_wkt, source)
    say_letters(split_source(source)[0], warn)
    if flat := len(features) - len(kept) - len(bare):
        warn(f"{flat} features have no area and were left out.")
    if len(bare):
        warn(f"{len(bare)} rows have no geometry: they are kept, without measures.")
    columns = {name: values[kept] for name, values in features.columns.items()}
    crs_wkt = pyproj.CRS.from_user_input(features.crs_wkt).to_wkt() if features.crs_wkt else None
    status = features.statuses(PROPOSED)[kept]
    sized = sized_polygons(shapes[kept], status, _ground(crs_wkt), scores, report, crs_wkt)
    standing = with_terrain(sized, crs_wkt, terrain, report)
    table = _table(features, columns, standing, terrain=terrain.dem is not None, scored=scores is not None)
    if len(bare):
        rest = [values[bare] for values in features.columns.values()]
        rows = Table(list(features.columns), rest, np.full(len(bare), None, object), table.crs, features.whole)
        table = stacked(table, rows, table.crs)
    table = in_pixels(table)
    write_table(table, out, kind, warn)
    return table


def scored(
    path: Path, numbers: Sequence[int], scores: Scores, terrain: TerrainSettings, report: Reporter
) -> list[dict[str, Any]]:
    """Return confidence and terrain of some polygons of an inventory.

    Args:
        path: of the inventory.
        numbers: of the polygons; one that is not there, or has no area, is left out.
        scores: where the confidence comes from.
        terrain: the elevation model, where there is one; polygons on flat ground stay.
        report: hears of progress.

    Returns:
        For each polygon its number, what tells its outline from others, and the values by field; None is unknown.

    Raises:
        UserError: kind "export", "run" or "dem".
    """
    table = read_table(path)
    if "id" not in table.names:
        return []
    wanted = np.flatnonzero(np.isin(table.columns[table.names.index("id")], list(numbers)))
    as_drawn = shapely.from_wkb(table.wkb[wanted], on_invalid="ignore")
    shapes = polygons_only(as_drawn)
    rows = [row for row, shape in enumerate(shapes) if shape is not None]
    crs_wkt = pyproj.CRS.from_user_input(table.crs).to_wkt() if table.crs else None
    decided = np.full(len(rows), EDITED, object)  # so that none is left out for lying flat
    found = sized_polygons(
        np.array([shapes[row] for row in rows], object), decided, _ground(crs_wkt), scores, report, crs_wkt
    )
    ids = table.columns[table.names.index("id")][wanted]
    return [
        {
            "number": int(ids[rows[one.id]]),
            "outline": fingerprint(as_drawn[rows[one.id]]),
            **{name: getattr(one, name) for name in (*SCORED, *TERRAIN)},
        }
        for one in with_terrain(found, crs_wkt, terrain, report)
    ]


def vectorize(
    mask: Source,
    out: Path,
    polygons: PolygonSettings,
    terrain: TerrainSettings,
    scores: Scores | None,
    report: Reporter,
    crs: str | None = None,
) -> Table:
    """Trace any mask into an inventory.

    Args:
        mask: a raster of 1 (landslide), 0 and 255 (nodata) in its first band, or of 0 and 255 (landslide).
        out: as in `remeasure`.
        polygons: which regions become polygons.
        terrain: the elevation model, where there is one.
        scores: where the confidence comes from; None leaves it empty.
        report: hears of progress.
        crs: of the mask, as the user sets it on its layer; wins over the file's own.

    Returns:
        What was written, the largest first.

    Raises:
        UserError: kind "scene": the mask is missing, damaged or none; kind "dem" or "export".
    """
    kind = format_of(out)
    shapes = []
    with MaskReader(mask, crs=crs) as reader:
        for note in reader.notes:
            report.log(note, "warning")
        crs_wkt, transform, landslide = reader.own.crs_wkt, reader.own.transform, reader.landslide
        for shape, _ in traced(reader.own, lambda y, height: reader.rows(y, height) == LANDSLIDE, polygons):
            report.check()
            shapes.append(shape)
    said = Provenance(image=name_of(mask), run_date=datetime.now(timezone.utc).strftime("%Y-%m-%d"))
    status = np.full(len(shapes), PROPOSED, object)
    found = sized_polygons(
        np.array(shapes, object), status, GeodesicMeasure.of(crs_wkt, transform), scores, report, crs_wkt
    )
    found = sure_enough(found, polygons, report)
    standing = sorted(with_terrain(found, crs_wkt, terrain, report), key=by_size)
    numbered = [replace(one, id=number, **asdict(said)) for number, one in enumerate(standing, 1)]
    if not shapes:
        report.log(
            f"The mask holds no landslide: no region of pixels of the value {landslide} is large enough.", "warning"
        )
    table = in_pixels(inventory_table(numbered, crs_wkt))
    write_table(table, out, kind, lambda text: report.log(text, "warning"))
    return table


def _ground(crs_wkt: str | None) -> GeodesicMeasure:
    return GeodesicMeasure.of(crs_wkt, Affine.identity())


def format_of(out: Path) -> str:
    """Return the format that a file's ending asks for.

    Raises:
        UserError: kind "export": none does.
    """
    kind = next((name for name, form in FORMATS.items() if form.suffix == out.suffix.lower()), None)
    if kind is None:
        endings = ", ".join(form.suffix for form in FORMATS.values())
        raise UserError(f"The file {out} has no known ending.", f"Choose one of {endings}.", "export")
    return kind


def sized_polygons(
    shapes: Any,
    status: Any,
    ground: GeodesicMeasure,
    scores: Scores | None,
    report: Reporter,
    crs_wkt: str | None,
) -> list[Landslide]:
    """Return each polygon measured; `id` is its place.

    Args:
        shapes: (N,) valid polygons.
        status: (N,) what a person said of each.
        ground: from their CRS to sizes.
        scores: where the confidence comes from.
        report: hears of progress.
        crs_wkt: of the shapes; the scores may be of another one.
    """
    report.progress("measure", 0, len(shapes))
    found: list[Landslide] = []
    sureness = _sureness(shapes, scores, report, crs_wkt)
    for start in range(0, len(shapes), STEP):
        report.check()
        report.progress("measure", start, len(shapes))
        piece = slice(start, start + STEP)
        for one in all_measured(shapes[piece], ground, sureness[piece], Provenance()):
            found.append(replace(one, id=len(found), status=str(status[len(found)] or PROPOSED)))
    report.progress("measure", len(shapes), len(shapes))
    return found


def _sureness(
    shapes: Any, scores: Scores | None, report: Reporter, crs_wkt: str | None
) -> list[tuple[float, float] | None]:
    """Return the confidences of mean and largest score inside each shape; without scores nothing is known."""
    if scores is None or not len(shapes):
        return [None] * len(shapes)
    with opened(scores.path) as dataset:
        if dataset.crs and crs_wkt:
            own = str(dataset.crs.to_wkt())
            if not same_crs(own, crs_wkt):
                shapes = reprojected(
                    Features(np.asarray(shapes, object), {}, crs_wkt, name_of(scores.path)), own
                ).shapes
        found = confidences(dataset, band_number(dataset, scores.band), list(shapes), report.check)
    return [scores.calibration.pair(one) for one in found]


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
    result |= _own_parts(result)
    ours = [name for name in TYPES if name in result]
    names = ours + [name for name in result if name not in TYPES]
    geometry = shapely.to_wkb(np.array([landslide.geometry for landslide in landslides], object))
    whole = features.whole - set(fresh) | ({"id"} - set(columns))
    return Table(names, [result[name] for name in names], geometry, features.crs_wkt, whole)


def _own_parts(columns: dict[str, Any]) -> dict[str, Any]:
    """Return the fields of proposed parts, emptied where they are of another outline: they do not add up."""
    fields = [columns[name] for name in AREAS.values() if name in columns]
    if len(fields) < len(AREAS) or any(one.dtype.kind != "f" for one in fields):
        return {}
    other = ~np.isclose(np.sum(fields, axis=0), columns["area_m2"], rtol=SAME_AREA, atol=0.5)
    emptied = {name: np.where(other, np.nan, columns[name]) for name in AREAS.values()}
    if RULE in columns and columns[RULE].dtype == object:
        emptied[RULE] = np.where(other, np.full(len(other), None, object), columns[RULE])
    return emptied
