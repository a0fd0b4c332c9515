"""A CSV of figures by step, which a resumed run continues without a gap or a double line."""

import csv
import os
from collections.abc import Mapping
from pathlib import Path

from engine.files import clear_way
from engine.windows.replacing import move_over


class LossLog:
    """Rows of `step` and figures.

    Args:
        path: the CSV file.
        columns: names of the figures, after `step`.
        resume_from: rows of later steps are dropped: the run will write them again.
    """

    def __init__(self, path: Path, columns: tuple[str, ...], resume_from: int) -> None:
        self.path, self.columns = path, ("step", *columns)
        rows = [row for row in read_log(path) if int(row["step"]) <= resume_from] if resume_from else []
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_name(f"{path.name}.{os.getpid()}.part")
        with clear_way(part).open("x", newline="", encoding="utf-8") as file:
            writer = csv.DictWriter(file, self.columns)
            writer.writeheader()
            writer.writerows(rows)
        move_over(part, path)

    def add(self, step: int, figures: Mapping[str, float]) -> None:
        """Append one row; it is in the file when this returns."""
        with self.path.open("a", newline="", encoding="utf-8") as file:
            csv.DictWriter(file, self.columns).writerow({"step": step} | {k: repr(v) for k, v in figures.items()})


def read_log(path: Path) -> list[dict[str, str]]:
    """Return the whole rows of a log; a last row that a kill cut off is left out."""
    if not path.is_file():
        return []
    text = path.read_text(encoding="utf-8")
    lines = text[: text.rfind("\n") + 1].splitlines()
    return [row for row in csv.DictReader(lines) if None not in row.values()]
