"""The command `statistics`: how large the landslides of a run or of a layer are, and how complete the map is."""

import csv
import io
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from engine import ownership
from engine.commands.arguments import Values, path_of
from engine.errors import UserError
from engine.escaping import csv_cell
from engine.files import write_json, write_whole
from engine.inventory.export import LAYER, check_own
from engine.pipeline.run_folder import RunFolder, is_run_folder
from engine.reporting import Reporter
from engine.statistics.in_words import in_words
from engine.statistics.looked_at import looked_share
from engine.statistics.mapped_ground import mapped_m2
from engine.statistics.summary import TYPE, Wanted, summarize

ENDINGS = (".json", ".csv")
SIZES = ("count", "area_m2", "median_m2", "smallest_m2", "largest_m2")


def statistics(args: Values, report: Reporter) -> Values:
    """Tell the statistics of an inventory.

    Args run (a run folder or a vector file), statuses, least_m2, group_by, zones, zone_field, out (.json or .csv),
    overwrite.
    """
    target = path_of(args, "run")
    wanted = _wanted(args)
    out = Path(args["out"]) if args.get("out") else None
    if out is not None and out.suffix.lower() not in ENDINGS:
        raise UserError(f"The file {out} has no known ending.", f"Choose one of {', '.join(ENDINGS)}.", "export")
    folder = RunFolder(Path(target)) if is_run_folder(target) else None
    if folder is None:
        source: str = target
        run: dict[str, Any] = {}
    else:
        run = folder.read()
        if not folder.polygons.is_file():
            raise UserError(f"There is no inventory {folder.polygons}.", "Run the segmentation first.", "export")
        check_own(folder.polygons)
        source = f"{folder.polygons}|layername={LAYER}"
        if wanted.least_m2 is None:
            least = float((run["settings"].get("polygons") or {}).get("min_area_m2") or 0)
            wanted = replace(wanted, least_m2=least or None)
    if out is not None:
        ownership.refuse_inputs([out], [source, args.get("zones"), *(folder.files if folder else ())])
        ownership.refuse_standing([out], overwrite=bool(args.get("overwrite")))
    found = summarize(source, wanted, report)
    if folder is not None:
        found["completeness"] = _completeness(folder, run, found)
    if out is not None:
        _write(out, found)
        report.log(f"Wrote {out}.")
    return {**found, "words": in_words(found), **({"path": str(out)} if out else {})}


def _wanted(args: Values) -> Wanted:
    least = args.get("least_m2")
    try:
        size = None if least is None else float(least)
    except (TypeError, ValueError) as error:
        raise UserError("The smallest mapped size is no number.", "Give square metres.", "statistics") from error
    if size is not None and not 0 <= size < float("inf"):
        raise UserError("The smallest mapped size is no area.", "Give square metres from 0.", "statistics")
    return Wanted(
        statuses=tuple(args.get("statuses") or ()),
        least_m2=size or None,
        group_by=str(args.get("group_by") or TYPE),
        zones=args.get("zones") or None,
        zone_field=args.get("zone_field") or None,
    )


def _completeness(folder: RunFolder, run: dict[str, Any], found: dict[str, Any]) -> dict[str, Any]:
    """Say what the map covers, and with what it was made."""
    model = run.get("model") or {}
    return {
        "mapped_m2": mapped_m2(folder.mask) if folder.mask.is_file() else None,
        "looked_share": looked_share(folder.root / "looked_at.json"),
        "polygons": found["polygons"],
        "reviewed": found["reviewed"],
        "least_m2": found["frequency_area"]["least_m2"],
        "smallest_m2": found["smallest_m2"],
        "images": found["images"],
        "events": found["events"],
        "model": str(model.get("name") or ""),
        "model_sha256": str(model.get("sha256") or ""),
        "method": str(run["settings"]["method"]),
        "run_date": str((run.get("result") or {}).get("run_date") or ""),
        "versions": dict(run.get("versions") or {}),
    }


def _write(out: Path, found: dict[str, Any]) -> None:
    if out.suffix.lower() == ".json":
        write_json(out, found)
        return
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(("table", "of", *SIZES, "value", "low", "high"))
    for row in _rows(found):
        writer.writerow([csv_cell(value) for value in row])
    write_whole(out, b"\xef\xbb\xbf" + text.getvalue().encode())


def _rows(found: dict[str, Any]) -> list[tuple[Any, ...]]:
    """Return the statistics as rows of one table."""

    def sizes(table: str, name: str, one: dict[str, Any]) -> tuple[Any, ...]:
        return (table, name, *(one[key] for key in SIZES), None, None, None)

    rows = [sizes("all", "", found)]
    rows.append(("overlap_m2", "", found["overlapping"], *(None,) * (len(SIZES) - 1), found["overlap_m2"], None, None))
    rows += [sizes("status", name, one) for name, one in found["by_status"].items()]
    rows += [sizes(found["group_by"], one["value"], one) for one in found["groups"] or ()]
    blank = (None,) * len(SIZES)
    rows += [("volume_m3", one["law"], *blank, one["m3"], one["low"], one["high"]) for one in found["volumes"]]
    for zone in found["zones"] or ():
        rows.append(
            ("zone", zone["name"], zone["count"], zone["landslide_m2"], *blank[2:], zone["area_m2"], None, None)
        )
    for law, names in (("inverse_gamma", ("exponent", "rollover_m2")), ("power_law", ("exponent", "start_m2"))):
        fitted = found["frequency_area"][law] or {}
        for name in names:
            if fitted.get(name):
                one = fitted[name]
                rows.append((law, name, *blank, one["value"], one["low"], one["high"]))
        if fitted:
            rows.append((law, "p", *blank, fitted["p"], None, None))
    return rows


COMMANDS: dict[str, Callable[[Values, Reporter], Values]] = {"statistics": statistics}
