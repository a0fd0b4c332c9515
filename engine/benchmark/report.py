"""The table as CSV, Markdown and a page with pictures."""

import csv
import html
import io
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

from engine.benchmark.chips import Answers, Example
from engine.benchmark.rows import ROWS
from engine.benchmark.sheet import contact_sheet
from engine.benchmark.summary import Figure, summarise
from engine.training.checkpoints import write_whole

SHOWN = {"gan": 3.0, "grad-cam": 1.0, "score-cam": 1.0, "unet": 1.0, "student-on-masks": 1.0, "student": 1.0}
"""Maps of the panels, in their order, and the factor that makes them visible."""

PANELS = 6
"""Chips whose maps are shown, each network's."""

RED = np.array((230, 30, 30))

Table = dict[str, dict[str, Figure | float | int]]
"""Row name to column to value."""


def write_chip_report(answers: Answers, out: Path, note: str) -> Table:
    """Write table.csv, table.md, chips.csv, report.html, sheet.png and panels/ into `out`, and return the table.

    Args:
        answers: what the rows said.
        out: folder, made where it is absent.
        note: one sentence on the chips, for the head of the table.
    """
    table: Table = {name: dict(summarise(results)) for name, results in answers.results.items()}
    missing = {name: f"not trained: {', '.join(roles)}" for name, roles in answers.missing.items()}
    names = []
    for number, example in enumerate(answers.examples[:PANELS]):
        names.append(f"panels/{number + 1:02d}.png")
        _write_panel(out / names[-1], example)
    shown = [name for name in SHOWN if answers.examples and name in answers.examples[0].told.maps]
    caption = "Left to right: image, truth, " + "".join(f"{name}, " for name in shown) + "and the mask of each row."
    if answers.examples and table:
        best = list(table)[-1]
        _write_png(out / "sheet.png", contact_sheet(answers.examples, best))
        names.append("sheet.png")
        caption += f" Below them chips drawn at random, the truth red and {best} cyan."
    write_tables(table, missing, out, note, (caption, names))
    _write_chips(answers, out / "chips.csv")
    return table


def write_tables(
    table: Table, missing: dict[str, str], out: Path, note: str, pictures: tuple[str, list[str]] = ("", [])
) -> None:
    """Write table.csv, table.md and report.html.

    Args:
        table: the rows' figures.
        missing: rows without figures, and why.
        out: folder, made where it is absent.
        note: one sentence for the head.
        pictures: their caption, and their paths relative to `out`.
    """
    columns = list(dict.fromkeys(column for row in table.values() for column in row))
    seen = {row.name: row.seen for row in ROWS}
    first, *others = (row.name for row in ROWS if row.name in table | missing)
    order = [first, *(name for name in table if name not in seen), *others]
    cells = [["method", "trained on", *columns]]
    for name in order:
        words = [_words(table[name].get(c)) for c in columns] if name in table else [missing[name]]
        cells.append([name, seen.get(name, "the truth itself"), *words, *[""] * (len(columns) - len(words))])
    lines = [f"| {' | '.join(row)} |" for row in cells]
    lines.insert(1, "|" + "---|" * len(cells[0]))
    write_whole(out / "table.md", ("\n".join([note, "", *lines]) + "\n").encode())
    write_whole(out / "table.csv", _csv(table, columns, order).encode())
    rows = "".join(
        f"<tr>{''.join(f'<{tag}>{html.escape(c)}</{tag}>' for c in row)}</tr>"
        for row, tag in zip(cells, ["th"] + ["td"] * len(order), strict=True)
    )
    images = "".join(f'<p><img src="{path}" alt="{html.escape(pictures[0])}"></p>' for path in pictures[1])
    page = (
        '<!doctype html><html lang="en"><meta charset="utf-8"><title>Evaluation</title><style>'
        "body{font:15px sans-serif;margin:2em}td,th{border:1px solid #999;padding:.3em .6em;text-align:left}"
        "table{border-collapse:collapse}img{max-width:100%}</style>"
        f"<h1>Evaluation</h1><p>{html.escape(note)}</p><table>{rows}</table><p>{html.escape(pictures[0])}</p>{images}"
        "</html>\n"
    )
    write_whole(out / "report.html", page.encode())


def _words(value: Figure | float | int | None) -> str:
    if isinstance(value, float):
        return f"{value:.3f}"
    return "" if value is None else str(value)


def _csv(table: Table, columns: list[str], order: list[str]) -> str:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(["method", "figure", "value", "low", "high"])
    for name in (name for name in order if name in table):
        for column in (column for column in columns if column in table[name]):
            told = table[name][column]
            values = (told.value, told.low, told.high) if isinstance(told, Figure) else (told, "", "")
            writer.writerow([name, column, *values])
    return text.getvalue()


def _write_chips(answers: Answers, path: Path) -> None:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerow(["method", "chip", "fold", "landslide", "tp", "fp", "fn", "tn", "score", "said"])
    for name, results in answers.results.items():
        for r in results:
            p = r.pixels
            writer.writerow([name, r.chip, r.fold, r.label, p.tp, p.fp, p.fn, p.tn, f"{r.score:.6f}", int(r.said)])
    write_whole(path, text.getvalue().encode())


def _write_panel(path: Path, example: Example) -> None:
    """Write one PNG: image, truth, each map, each row's mask, side by side with 4 px between."""
    maps = [np.clip(example.told.maps[n] * gain, 0, 1) for n, gain in SHOWN.items() if n in example.told.maps]
    grey = [np.repeat(np.rint(m * 255).astype(np.uint8)[..., None], 3, axis=2) for m in maps]
    masks = [_overlay(example.chip, mask) for mask in (example.truth, *example.masks.values())]
    parts = [example.chip, masks[0], *grey, *masks[1:]]
    gap = np.full((example.chip.shape[0], 4, 3), 255, np.uint8)
    joined = np.concatenate([piece for part in parts for piece in (part, gap)][:-1], axis=1)
    _write_png(path, joined)


def _write_png(path: Path, picture: NDArray[np.uint8]) -> None:
    memory = io.BytesIO()
    Image.fromarray(picture).save(memory, "png")
    write_whole(path, memory.getvalue())


def _overlay(chip: NDArray[np.uint8], mask: NDArray[np.bool_]) -> NDArray[np.uint8]:
    tinted = chip.copy()
    tinted[mask] = (0.5 * chip[mask] + 0.5 * RED).astype(np.uint8)
    return tinted
