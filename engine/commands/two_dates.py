"""The command `compare`: what is new, gone and grown between the landslides of two dates."""

import csv
import io
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import pyproj
import shapely

from engine import ownership
from engine.commands.arguments import Values, path_of
from engine.errors import UserError
from engine.files import write_whole
from engine.inventory.export import FORMATS, LAYER, check_own, write_table
from engine.inventory.remeasure import format_of
from engine.inventory.table import Table
from engine.pipeline.run_folder import RunFolder, is_run_folder
from engine.rasters.layers.broken import say_broken
from engine.rasters.layers.layer_place import check_places, datum_note_of
from engine.rasters.layers.vectors import Features, polygons_only, read_features
from engine.reporting import Reporter
from engine.settings.tables import is_landslide
from engine.statistics.two_dates import GONE, KINDS, NEW, UNKNOWN, Change, changes_between, meet

LABELS = {
    "new": "New",
    "grown": "Grown",
    "old": "In both",
    "gone": "Gone",
    "unknown": "Not known (the other date does not show the place)",
}


@dataclass(frozen=True)
class _Date:
    """The landslides of one date.

    Args:
        source: the layer.
        features: its polygons that are not rejected.
        mask: of the run; None of a layer.
        others: files of the run beside them.
        day: when the scene was taken; "" where unknown.
    """

    source: str
    features: Features
    mask: Path | None
    day: str
    others: tuple[Path, ...] = ()


def compare(args: Values, report: Reporter) -> Values:
    """Say what became of the landslides of one date by another.

    Args earlier, later (run folders or vector files), out (a layer), table (.csv), overwrite.
    """
    out, table = Path(path_of(args, "out")), Path(args["table"]) if args.get("table") else None
    kind = format_of(out)
    if table is not None and table.suffix.lower() != ".csv":
        raise UserError(f"The file {table} does not end with .csv.", "Give the table a name that does.", "export")
    files = [out, *(out.with_suffix(ending) for ending in FORMATS[kind].beside), *([table] if table else [])]
    if table is not None and ownership.same_file(out, table):
        raise UserError("The layer and the table have one name.", "Give the table another one.", "output")
    earlier, later = (_read(path_of(args, name), report) for name in ("earlier", "later"))
    ownership.refuse_inputs(files, [earlier.source, later.source, *earlier.others, *later.others])
    ownership.refuse_standing(files, overwrite=bool(args.get("overwrite")))
    if earlier.day and later.day and earlier.day > later.day:
        report.log(f"The first was taken on {earlier.day}, after the second ({later.day}).", "warning")
    _check_place(earlier, later, lambda text: report.log(text, "warning"))
    if note := datum_note_of(earlier.source, str(later.features.crs_wkt), "The earlier layer", LAYER):
        report.log(note, "warning")
    found = changes_between(earlier.features, later.features, (earlier.mask, later.mask), report.check)
    write_table(_layer_of(found, str(later.features.crs_wkt)), out, kind, lambda text: report.log(text, "warning"))
    sums = {name: _sums([one for one in found if one.kind == name]) for name in KINDS}
    if table is not None:
        _write(table, sums)
    counts = {name: one["count"] for name, one in sums.items()}
    return {"path": str(out), "changes": sums, **counts, "words": _in_words(sums, earlier.day, later.day)}


def _check_place(earlier: _Date, later: _Date, warn: Callable[[str], None]) -> None:
    """Refuse two runs of different places, and doubt two layers of which all polygons lie apart.

    Raises:
        UserError: kind "vector": the scenes of the runs do not meet.
    """
    if meet(earlier.features, later.features, (earlier.mask, later.mask)):
        return
    if earlier.mask is not None and later.mask is not None:
        message = f"The runs in {earlier.mask.parent} and {later.mask.parent} are of different places."
        raise UserError(message, "Compare two runs of one place.", "vector")
    warn("The polygons of the two lie apart, none in the area of the other: check that both are of one place.")


def _read(target: str, report: Reporter) -> _Date:
    if not is_run_folder(target):
        return _Date(target, _polygons(target, report), None, "")
    folder = RunFolder(Path(target))
    run = folder.read()
    if not folder.polygons.is_file():
        raise UserError(f"There is no inventory {folder.polygons}.", "Run the segmentation first.", "export")
    check_own(folder.polygons)
    source = f"{folder.polygons}|layername={LAYER}"
    day = run["settings"].get("image_date") or (run.get("scene") or {}).get("date") or ""
    mask = folder.mask if folder.mask.is_file() else None
    if mask is None:
        report.log(f"There is no {folder.mask}: all ground counts as shown by that run.", "warning")
    return _Date(source, _polygons(source, report), mask, str(day), tuple(folder.files))


def _polygons(source: str, report: Reporter) -> Features:
    features = read_features(source, LAYER, areas=True)
    if not features.crs_wkt:
        message = f"The layer {source} has no CRS, so nobody knows whether both lie over each other."
        raise UserError(message, "Give the scenes a CRS and run them again.", "vector")
    check_places(features.shapes, features.crs_wkt, source)
    shapes = polygons_only(features.shapes)
    status = features.statuses()
    kept = np.array([shape is not None for shape in shapes], bool)
    warn: Callable[[str], None] = lambda text: report.log(text, "warning")  # noqa: E731
    say_broken(features.broken, source, warn)
    if others := int((~kept).sum()) - features.broken:
        warn(f"{others} features of {source} are no polygons and were left out.")
    kept &= np.array([is_landslide(value) for value in status], bool)
    columns = {name: np.asarray(values)[kept] for name, values in features.columns.items()}
    crs_wkt = pyproj.CRS.from_user_input(features.crs_wkt).to_wkt()
    return replace(features, shapes=shapes[kept], columns=columns, crs_wkt=crs_wkt)


def _layer_of(found: list[Change], crs_wkt: str) -> Table:
    unknown = [np.nan if one.added_m2 is None else one.added_m2 for one in found]
    return Table(
        ["id", "change", "area_m2", "before_m2", "added_m2"],
        [
            np.array([one.id for one in found], np.int64),
            np.array([one.kind for one in found], object),
            np.array([one.area_m2 for one in found], np.float64),
            np.round(np.array([one.before_m2 for one in found], np.float64), 2),
            np.array(unknown, np.float64),
        ],
        shapely.to_wkb(np.array([one.geometry for one in found], object)),
        crs_wkt,
    )


def _sums(found: list[Change]) -> dict[str, Any]:
    """Return how many, their area, that of them at the earlier date, and what was added."""
    gone = bool(found) and found[0].kind == GONE
    return {
        "count": len(found),
        "area_m2": round(sum(0.0 if gone else one.area_m2 for one in found), 2),
        "before_m2": round(sum(one.before_m2 for one in found), 2),
        "added_m2": round(sum(one.added_m2 or 0.0 for one in found), 2),
    }


def _write(path: Path, sums: dict[str, dict[str, Any]]) -> None:
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(("change", "count", "area_m2", "before_m2", "added_m2"))
    for name, one in sums.items():
        writer.writerow((name, *one.values()))
    write_whole(path, b"\xef\xbb\xbf" + text.getvalue().encode())


def _in_words(sums: dict[str, dict[str, Any]], before: str, now: str) -> str:
    days = f"From {before} to {now}:\n" if before and now else ""
    lines = []
    for name, one in sums.items():
        if name == UNKNOWN and not one["count"]:
            continue
        area = one["before_m2"] if name == GONE else one["area_m2"]
        added = f", of which {one['added_m2']:,.0f} m2 are new" if name not in {NEW, GONE, UNKNOWN, "old"} else ""
        lines.append(f"{LABELS[name]}: {one['count']}, {area:,.0f} m2{added}.")
    return days + "\n".join(lines)


COMMANDS: dict[str, Callable[[Values, Reporter], Values]] = {"compare": compare}
