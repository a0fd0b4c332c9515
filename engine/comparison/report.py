"""The table as CSV, Markdown and a page with pictures."""

import csv
import io
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from engine.comparison.bootstrap import Figure, summarise
from engine.comparison.chips import EvaluationResult
from engine.comparison.contact_sheet import contact_sheet
from engine.comparison.figures import Panel, Picture, chip_panel
from engine.comparison.html import Values, page
from engine.comparison.methods import OURS, ROWS
from engine.escaping import csv_cell, markdown_cell, markdown_text
from engine.files import write_whole

PANELS = 6
"""Chips whose maps are shown, each network's."""

FILES = ("table.csv", "table.md", "chips.csv", "report.html", "sheet.png")
_PANEL = re.compile(r"\d{2,}-\d{2,}\.png")

Table = dict[str, Values]
"""Method name to column to value."""


@dataclass(frozen=True)
class Report:
    """What is to be written.

    Args:
        note: one sentence on what was evaluated.
        table: the rows' figures.
        missing: rows without figures, and why.
        panels: pictures.
    """

    note: str
    table: Table
    missing: dict[str, str]
    panels: list[Panel] = field(default_factory=list)

    @property
    def columns(self) -> list[str]:
        """Names of the figures."""
        return list(dict.fromkeys(column for row in self.table.values() for column in row))

    @property
    def rows(self) -> list[tuple[str, str, Values | str]]:
        """Name, what the training was told, and the figures or why there are none: the disc first, ours last."""
        seen = {row.name: row.seen for row in ROWS}
        first, *others = (row.name for row in ROWS if row.name in self.table | self.missing)
        order = [first, *(name for name in self.table if name not in seen), *others]
        return [(n, seen.get(n, "the truth itself"), self.table.get(n) or self.missing[n]) for n in order]


def outputs(out: Path) -> list[Path]:
    """Return the files that a report into a folder may write, those of its pictures as far as they stand there."""
    pictures = out / "panels"
    standing = [path for path in pictures.iterdir() if _PANEL.fullmatch(path.name)] if pictures.is_dir() else []
    return [*(out / name for name in FILES), *standing]


def write_chip_report(answers: EvaluationResult, out: Path, note: str) -> Table:
    """Write table.csv, table.md, chips.csv, report.html, sheet.png and panels/ into `out`, and return the table.

    Args:
        answers: what the rows said.
        out: folder, made where it is absent.
        note: one sentence on the chips, for the head of the table.
    """
    table: Table = {name: dict(summarise(results)) for name, results in answers.results.items()}
    missing = {name: f"not trained: {', '.join(roles)}" for name, roles in answers.missing.items()}
    panels = [chip_panel(example) for example in answers.examples[:PANELS]]
    if answers.examples and table:
        best = OURS if OURS in table else list(table)[-1]
        sheet = contact_sheet(answers.examples, best)
        _write_png(out / "sheet.png", sheet)
        words = f"The truth is outlined red, {best} cyan."
        panels.append(Panel("Chips with a landslide, drawn at random", (Picture(words, sheet),), wide=True))
    write_report(Report(note, table, missing, panels), out)
    _write_chips(answers, out / "chips.csv")
    return table


def write_report(report: Report, out: Path) -> None:
    """Write table.csv, table.md, report.html and its pictures in panels/.

    Args:
        report: all of it.
        out: folder, made where it is absent.
    """
    columns, rows = report.columns, report.rows
    write_whole(out / "table.md", _markdown(report.note, columns, rows).encode())
    write_whole(out / "table.csv", _csv(columns, rows).encode())
    shown = []
    for number, panel in enumerate(report.panels, 1):
        paths = [f"panels/{number:02d}-{place:02d}.png" for place in range(1, len(panel.pictures) + 1)]
        for path, picture in zip(paths, panel.pictures, strict=True):
            _write_png(out / path, picture.pixels)
        captions = [picture.caption for picture in panel.pictures]
        shown.append((panel.title, panel.wide, list(zip(paths, captions, strict=True))))
    write_whole(out / "report.html", page(report.note, columns, rows, shown).encode())


def _markdown(note: str, columns: list[str], rows: list[tuple[str, str, Values | str]]) -> str:
    cells = [["method", "trained on", *columns]]
    for name, seen, values in rows:
        words = (
            [markdown_cell(values)] if isinstance(values, str) else [_text_of(values.get(column)) for column in columns]
        )
        cells.append([markdown_cell(name), markdown_cell(seen), *words, *[""] * (len(columns) - len(words))])
    lines = [f"| {' | '.join(row)} |" for row in cells]
    lines.insert(1, "|" + "---|" * len(cells[0]))
    return "\n".join([markdown_text(note), "", *lines]) + "\n"


def _text_of(value: Figure | float | int | None) -> str:
    if isinstance(value, float):
        return f"{value:.3f}"
    return "" if value is None else str(value)


def _csv(columns: list[str], rows: list[tuple[str, str, Values | str]]) -> str:
    lines: list[tuple[object, ...]] = [("method", "figure", "value", "low", "high")]
    for name, _, results in rows:
        if isinstance(results, str):
            continue
        for column in (column for column in columns if column in results):
            value = results[column]
            figures = (value.value, value.low, value.high) if isinstance(value, Figure) else (value, "", "")
            lines.append((name, column, *figures))
    return _csv_text(lines)


def _write_chips(answers: EvaluationResult, path: Path) -> None:
    head = ("method", "chip", "fold", "landslide", "tp", "fp", "fn", "tn", "score", "said", "fair_fp")
    lines: list[tuple[object, ...]] = [head]
    for name, results in answers.results.items():
        for r in results:
            p = r.pixels
            counts = (p.tp, p.fp, p.fn, p.tn)
            lines.append((name, r.chip, r.fold, r.label, *counts, f"{r.score:.6f}", int(r.said), r.fair.fp))
    write_whole(path, _csv_text(lines).encode())


def _csv_text(lines: Iterable[tuple[object, ...]]) -> str:
    text = io.StringIO()
    csv.writer(text, lineterminator="\n").writerows([csv_cell(value) for value in line] for line in lines)
    return text.getvalue()


def _write_png(path: Path, picture: NDArray[np.uint8]) -> None:
    memory = io.BytesIO()
    Image.fromarray(picture).save(memory, "png")
    write_whole(path, memory.getvalue())
