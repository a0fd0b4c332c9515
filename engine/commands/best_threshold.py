"""The command `best_threshold`: which threshold of a run fits a reference best, offered and never applied."""

import csv
import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

from engine import ownership
from engine.commands.arguments import Values, path_of
from engine.errors import UserError
from engine.evaluation.best_threshold import Fit, Sweep
from engine.evaluation.best_threshold import best_threshold as sweep
from engine.files import write_whole
from engine.pipeline.run_folder import RunFolder
from engine.reporting import Reporter
from engine.settings.tables import METHODS

COLUMNS = ("precision", "recall", "f1", "iou")


def best_threshold(args: Values, report: Reporter) -> Values:
    """Find the thresholds of a run that fit a reference best.

    Args run (its folder), reference (a polygon layer or a mask), area (polygons; optional), table (.csv; optional),
    overwrite. The run stays as it is.
    """
    folder, reference = RunFolder(Path(path_of(args, "run"))), path_of(args, "reference")
    table = Path(args["table"]) if args.get("table") else None
    if table is not None and table.suffix.lower() != ".csv":
        raise UserError(f"The file {table} does not end with .csv.", "Give the table a name that does.", "export")
    run = folder.read()
    if table is not None:
        ownership.refuse_inputs([table], [reference, args.get("area"), folder.scores, folder.polygons])
        ownership.refuse_standing([table], overwrite=bool(args.get("overwrite")))
    method = str(run["settings"]["method"])
    used = (run.get("result") or {}).get("thresholds")
    used = used if isinstance(used, dict) else {}
    numbers = {name: float(value) for name, value in used.items() if isinstance(value, float) and 0 <= value <= 2}
    now = numbers if set(METHODS[method].scores) <= set(numbers) else None
    least = float((run["settings"].get("polygons") or {}).get("min_area_m2") or 0.0)
    found = sweep(folder.scores, method, now, reference, args.get("area"), least, report)
    if table is not None:
        _write(table, found)
    return {
        "method": method,
        "best": found.best.to_json(),
        "now": found.now and found.now.to_json(),
        "rows": [{"score": score, **fit.to_json()} for score, fit in found.rows],
        "words": _in_words(found),
        **({"path": str(table)} if table else {}),
    }


def _write(path: Path, found: Sweep) -> None:
    text = io.StringIO()
    writer = csv.writer(text)
    names = tuple(found.best.thresholds)
    writer.writerow(("score", *names, *COLUMNS))
    for score, fit in found.rows:
        values = fit.to_json()
        writer.writerow((score, *(f"{value:g}" for value in fit.thresholds.values()), *(values[k] for k in COLUMNS)))
    write_whole(path, b"\xef\xbb\xbf" + text.getvalue().encode())


def _in_words(found: Sweep) -> str:
    lines = [f"Best for this reference: {_line(found.best)}"]
    if found.now is not None:
        lines.append(f"Now: {_line(found.now)}")
    lines.append("Figures are of the masks of the thresholds alone. Another place may ask for another threshold.")
    return "\n".join(lines)


def _line(fit: Fit) -> str:
    values: dict[str, Any] = fit.to_json()
    where = ", ".join(f"{name} {value:.3f}" for name, value in fit.thresholds.items())
    text = (
        f"{where}: IoU {values['iou']:.3f}, precision {values['precision']:.3f}, recall {values['recall']:.3f}, "
        f"F1 {values['f1']:.3f}"
    )
    if fit.objects is None:
        return f"{text}."
    return f"{text}; {fit.objects.found} of {fit.objects.landslides} landslides found."


COMMANDS: dict[str, Callable[[Values, Reporter], Values]] = {"best_threshold": best_threshold}
