"""The command `parts`: source, transport and deposit of landslides, as proposals in a layer of their own."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pyproj
import shapely

from engine import ownership
from engine.commands.arguments import Values, path_of
from engine.errors import UserError
from engine.inventory.export import FORMATS, LAYER, check_own, write_table
from engine.inventory.parts.propose import AREAS, PARTS, RULE, Parts, propose
from engine.inventory.remeasure import format_of
from engine.inventory.schema import LANDSLIDES, OUTLINE
from engine.inventory.table import Table
from engine.pipeline.run_folder import RunFolder, is_run_folder
from engine.rasters.layers.broken import say_broken
from engine.rasters.layers.vectors import Features, polygons_only, read_features
from engine.rasters.places import absolute, is_plain_local
from engine.reporting import Reporter
from engine.settings.run import TerrainSettings
from engine.settings.tables import status_of

PROPOSED = "proposed: {}"
"""Whatever a file with the parts is called, each row says that nobody has mapped them."""


def parts(args: Values, report: Reporter) -> Values:
    """Propose the parts of the landslides of a run or of a layer.

    Args layer (a run folder or a vector file), dem (of a run its own, where none is given), dem_units, out (the parts
    as polygons), attributes (a copy of the inventory with the parts' areas; optional), overwrite. The inventory itself
    stays as it is.
    """
    target, out = path_of(args, "layer"), Path(path_of(args, "out"))
    copy = Path(args["attributes"]) if args.get("attributes") else None
    files = [
        name for one in (out, copy) if one for name in (one, *map(one.with_suffix, FORMATS[format_of(one)].beside))
    ]
    if copy is not None and ownership.same_file(out, copy):
        raise UserError("The parts and the attributes have one name.", "Give one of them another.", "output")
    source, terrain = _source(target, args)
    ownership.refuse_inputs(files, [source, terrain.dem, target])
    ownership.refuse_standing(files, overwrite=bool(args.get("overwrite")))
    features = _landslides(source, report)
    found = propose(list(features.shapes), str(features.crs_wkt), terrain, report)
    warn: Callable[[str], None] = lambda text: report.log(text, "warning")  # noqa: E731
    without = sum(one is None for one in found)
    if without:
        warn(
            f"Of {without} of {len(found)} landslides no parts are proposed: the elevation model does not reach there, "
            "or is too coarse for them."
        )
    write_table(_layer_of(features, found), out, format_of(out), warn)
    if copy is not None:
        write_table(_with_areas(features, found), copy, format_of(copy), warn)
    sums = {name: round(sum(one.area_m2[name] for one in found if one), 2) for name in PARTS}
    rules = sorted({one.rule for one in found if one})
    counts = {rule: sum(one is not None and one.rule == rule for one in found) for rule in rules}
    return {
        "path": str(out),
        "attributes": str(copy) if copy else None,
        "count": len(found) - without,
        "without": without,
        "area_m2": sums,
        "rules": counts,
        "words": _in_words(len(found) - without, sums, counts),
    }


def _source(target: str, args: Values) -> tuple[str, TerrainSettings]:
    """Return the layer and the elevation model."""
    given = absolute(args["dem"]) if args.get("dem") else None
    units = args.get("dem_units") or "auto"
    if not is_run_folder(target):
        source, own = target, TerrainSettings()
    else:
        folder = RunFolder(Path(target))
        own = TerrainSettings(**folder.read()["settings"].get("terrain") or {})
        if not folder.polygons.is_file():
            raise UserError(f"There is no inventory {folder.polygons}.", "Run the segmentation first.", "export")
        check_own(folder.polygons)
        source = f"{folder.polygons}|layername={LAYER}"
    if given is not None:
        return source, TerrainSettings(dem=given, units=units)
    if own.dem is None:
        raise UserError("There is no elevation model.", "Give one: the parts are told by the elevations.", "dem")
    if not is_plain_local(own.dem):
        raise UserError(f"The elevation model {own.dem} is no file of this computer.", "Give one that is.", "dem")
    return source, replace(own, min_slope_deg=0.0)


def _landslides(source: str, report: Reporter) -> Features:
    """Return the polygons of a layer that are not rejected."""
    features = read_features(source, LAYER, areas=True)
    shapes = polygons_only(features.shapes)
    there = np.array([shape is not None for shape in shapes], bool)
    warn: Callable[[str], None] = lambda text: report.log(text, "warning")  # noqa: E731
    say_broken(features.broken, source, warn)
    if others := int((~there).sum()) - features.broken:
        warn(f"{others} features of {source} are no polygons and were left out.")
    status = features.statuses()
    kept = there & np.array([status_of(value) in LANDSLIDES for value in status], bool)
    if not features.crs_wkt:
        raise UserError("The polygons have no CRS.", "Assign the layer's CRS.", "dem")
    if not kept.any():
        raise UserError(f"The layer {source} holds no landslides.", "Choose a layer of polygons.", "vector")
    columns = {name: np.asarray(values)[kept] for name, values in features.columns.items()}
    crs_wkt = pyproj.CRS.from_user_input(features.crs_wkt).to_wkt()
    return replace(features, shapes=shapes[kept], columns=columns, crs_wkt=crs_wkt)


def _layer_of(features: Features, found: list[Parts | None]) -> Table:
    """Return a row for each part of each landslide."""
    ids = features.columns.get("id", np.arange(1, len(found) + 1))
    rows: list[tuple[Any, ...]] = []
    for number, one in zip(ids, found, strict=True):
        if one is None:
            continue
        total = sum(one.area_m2.values())
        for name, shape in one.shapes.items():
            area = one.area_m2[name]
            rows.append((number, name, PROPOSED.format(one.rule), area, area / total, shape))
    columns = list(zip(*rows, strict=True)) if rows else [()] * 6
    kinds: tuple[Any, ...] = (np.asarray(ids).dtype, object, object, np.float64, np.float64)
    return Table(
        ["id", "part", RULE, "area_m2", "share"],
        [np.array(values, kind) for values, kind in zip(columns[:5], kinds, strict=True)],
        shapely.to_wkb(np.array(columns[5], object)),
        features.crs_wkt,
    )


def _with_areas(features: Features, found: list[Parts | None]) -> Table:
    """Return the landslides with the areas of their parts, and the rule by which they are proposed."""
    new: dict[str, Any] = {
        field: np.array([one.area_m2[part] if one else np.nan for one in found], np.float64)
        for part, field in AREAS.items()
    }
    new[RULE] = np.array([PROPOSED.format(one.rule) if one else "" for one in found], object)
    kept = {name: values for name, values in features.columns.items() if name not in {*new, OUTLINE}}
    columns = {**kept, **new}
    return Table(list(columns), list(columns.values()), shapely.to_wkb(features.shapes), features.crs_wkt)


def _in_words(count: int, sums: dict[str, float], rules: dict[str, int]) -> str:
    areas = ", ".join(f"{name} {area:,.0f} m2" for name, area in sums.items())
    how = ", ".join(f"{number} by the {rule}" for rule, number in rules.items())
    return (
        f"Parts of {count} landslides are proposed ({how or 'none'}): {areas}.\n"
        "They follow from the elevations alone and are not mapped."
    )


COMMANDS: dict[str, Callable[[Values, Reporter], Values]] = {"parts": parts}
