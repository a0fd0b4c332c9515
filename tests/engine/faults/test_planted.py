"""What somebody may plant in a model file or a run's folder: odd JSON, links that lead out, pipes, half letters."""

import ast
import io
import json
import os
import shutil
import sqlite3
import sys
import time
import zipfile
from pathlib import Path

import pytest

from engine import foreign_json, ownership
from engine.cli.main import main
from engine.errors import UserError
from engine.files import open_archive
from engine.model_file.bundle import open_model
from engine.pipeline.run_folder import RunFolder
from engine.rasters.atomic import open_raster, own_part_of
from engine.rasters.layers.vectors import read_features
from engine.rasters.places import names_another_computer
from engine.server.server import Job, Pipe

from .test_run_fuzz import copy, finished, told

__all__ = ["finished"]

NEEDS_LINKS = pytest.mark.skipif(sys.platform == "win32", reason="Windows gives links to administrators alone")
NEEDS_PIPES = pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no pipes in a folder")
BRACKETS = {"lists": ("[", "]"), "objects": ('{"a":', "}")}


def nested(depth, kind):
    begin, end = BRACKETS[kind]
    return begin * depth + "1" * (kind == "objects") + end * depth


@pytest.mark.parametrize("kind", BRACKETS)
def test_json_is_read_to_the_depth_that_files_of_ours_have(kind):
    assert foreign_json.parse(nested(60, kind)) == json.loads(nested(60, kind))
    for depth in (70, 300, 500, 900, 990, 100_000):
        with pytest.raises(ValueError, match="nested too deep"):
            foreign_json.parse(nested(depth, kind))


def test_whole_numbers_are_those_of_64_bits():
    assert foreign_json.parse(f"[{2**63 - 1}, -7, 0.5]") == [2**63 - 1, -7, 0.5]
    began = time.process_time()
    for number in (2**63, -(2**63) - 1, 10**400):
        with pytest.raises(ValueError, match="too large"):
            foreign_json.parse(f'{{"a": [{number}]}}')
    with pytest.raises(ValueError, match="too large"):
        foreign_json.parse("9" * 4_000_000)  # Pythons of before 2022 take minutes for it
    assert time.process_time() - began < 1


def with_card(model, out, change):
    """Write a model file whose card's text is another."""
    with zipfile.ZipFile(model) as source, zipfile.ZipFile(out, "w") as target:
        for name in source.namelist():
            content = source.read(name)
            target.writestr(name, change(content.decode()) if name == "card.json" else content)
    return out


def put(key, value):
    return lambda text: json.dumps({**json.loads(text), key: "HERE"}).replace('"HERE"', value)


CARDS = {
    "pixel of 400 digits": put("pixel_size_m", "1" + "0" * 400),
    "gate of 400 digits": put("gate", "1" + "0" * 400),
    "version of 400 digits": put("version", "1" + "0" * 400),
    "threshold of 400 digits": put("thresholds", '{"gan": 1' + "0" * 400 + ', "cam": 0.4}'),
    "figures nested 600 deep": put("figures", '{"x": ' + nested(600, "lists") + "}"),
    "lineage nested 900 deep": put("lineage", nested(900, "objects")),
    "half a letter": put("citation", '"\\ud800"'),
    "half a letter in a figure": put("figures", '{"\\udfff": 1}'),
}


@pytest.mark.parametrize("change", CARDS.values(), ids=CARDS.keys())
def test_a_card_that_holds_what_no_card_does_is_refused_in_a_sentence(change, tiny_model, tmp_path):
    planted = with_card(tiny_model, tmp_path / "planted.lsmodel", change)
    with pytest.raises(UserError) as refused:
        open_model(planted)
    assert "planted.lsmodel is damaged" in refused.value.message
    assert len(refused.value.message) < 400 + len(str(planted))


def replaced(values, at, new):
    values = json.loads(json.dumps(values))
    inner = values
    for key in at[:-1]:
        inner = inner[key]
    inner[at[-1]] = new
    return values


@pytest.mark.parametrize(
    "at", [("otsu", "student"), ("grid", "height"), ("scene", "path"), ("model", "path"), ("device",)]
)
@pytest.mark.parametrize(
    "planted",
    ["1" + "0" * 400, nested(300, "lists"), '"\\ud800.tif"', json.dumps("x" * 100_000), json.dumps("a\n" * 9)],
)
def test_a_run_with_odd_json_is_used_or_refused(at, planted, finished, tmp_path):
    run = copy(finished, tmp_path)
    values = json.loads((run / "run.json").read_text())
    (run / "run.json").write_text(json.dumps(replaced(values, at, "HERE")).replace('"HERE"', planted))
    for request in (
        {"do": "threshold", "run": run, "thresholds": {"student": 0.3}},
        {"do": "statistics", "polygons": run},
    ):
        told(request.pop("do"), **request)


def test_the_engine_answers_a_request_whose_sentence_holds_half_a_letter():
    stream = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="\n")
    job = Job(Pipe(stream), 1)
    job.log("sc\udce4ne.tif and \ud800")
    job.run("model", {"path": "/nowhere/\udce4.lsmodel"})
    stream.seek(0)
    events = [json.loads(line) for line in stream]
    assert events[0]["text"] == "sc\udce4ne.tif and \ud800"
    assert events[-1]["event"] == "error"
    assert events[-1]["kind"] == "model"


def test_a_run_whose_scene_has_a_name_that_is_no_utf_8_is_kept(finished, tmp_path):
    run = RunFolder(copy(finished, tmp_path))
    values = run.read()
    values["scene"]["path"] = name = str(Path("/scenes/sc\udce4ne.tif").absolute())
    run.write(values)
    assert run.read()["scene"]["path"] == name


@pytest.mark.skipif(sys.platform == "win32", reason="Windows' own limit has a sentence of its own")
@pytest.mark.parametrize(
    "words", [["statistics", "{}"], ["compare", "{}", "{}", "--out", "o.gpkg"], ["threshold", "{}"]]
)
def test_a_name_that_is_too_long_is_a_sentence(words, tmp_path, capsys):
    assert main([word.format(tmp_path / ("x" * 300)) for word in words]) == 2
    said = capsys.readouterr().err
    assert "is longer than this system takes" in said or "cannot be read" in said
    assert len(said) < 600


@pytest.mark.parametrize("text", ["%USERPROFILE%\\a.tif", "$HOME/a.tif", "~/a.tif", "../../../a.tif", "C:a.tif", "NUL"])
def test_a_path_in_a_run_is_letters_and_expands_to_nothing(text, finished, tmp_path, monkeypatch):
    for name in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(name, str(tmp_path))
    (tmp_path / "a.tif").write_bytes(b"mine")
    run = RunFolder(copy(finished, tmp_path / "b" / "c" / "d"))
    values = json.loads((run.root / "run.json").read_text())
    (run.root / "run.json").write_text(json.dumps(replaced(values, ("scene", "path"), text)))
    assert run.read()["scene"]["path"] == os.path.normpath(run.root / text)
    assert names_another_computer(r"\\?\C:\a.tif")
    assert names_another_computer(r"\\.\pipe\a.tif")


@NEEDS_LINKS
def test_links_under_the_names_of_unfinished_files_are_not_written_through(finished, tmp_path):
    run = copy(finished, tmp_path)
    precious = tmp_path / "thesis.txt"
    precious.write_text("precious")
    names = ["mask.tif", "mask_final.tif", "scores.tif", "run.json", "landslides.gpkg", "rows/row-000000.npz"]
    for name in names:
        for part in (
            f"{name}.part",
            f"{name}.rows.part",
            f"{name}.warped.part",
            f"{name}.part.aux.xml",
            own_part_of(Path(name)).name,
        ):
            place = (run / name).with_name(Path(part).name)
            place.parent.mkdir(exist_ok=True)
            place.symlink_to(precious)
    assert told("threshold", run=run, thresholds={"student": 0.3})[0] == "result"
    assert precious.read_text() == "precious"
    assert not (run / "mask.tif").is_symlink()


@NEEDS_LINKS
def test_an_inventory_that_is_a_link_gives_way_and_what_it_leads_to_stays(finished, tmp_path):
    run = copy(finished, tmp_path)
    mine = tmp_path / "my own inventory.gpkg"
    shutil.move(run / "landslides.gpkg", mine)
    (run / "landslides.gpkg").symlink_to(mine)
    before = mine.read_bytes()
    assert told("threshold", run=run, thresholds={"student": 0.9})[0] == "result"
    assert mine.read_bytes() == before
    assert not (run / "landslides.gpkg").is_symlink()
    with sqlite3.connect(run / "landslides.gpkg") as database:
        assert database.execute("SELECT count(*) FROM landslides").fetchone()[0] >= 0
    database.close()


@NEEDS_LINKS
def test_rows_that_are_a_link_are_not_written(finished, tmp_path, capsys):
    run, elsewhere = copy(finished, tmp_path), tmp_path / "photos"
    elsewhere.mkdir()
    (elsewhere / "row-000000.npz").write_bytes(b"mine")
    shutil.rmtree(run / "rows", ignore_errors=True)
    (run / "rows").symlink_to(elsewhere)
    scene = json.loads((run / "run.json").read_text())["scene"]["path"]
    for way in ("--overwrite", "--resume"):
        assert main(["segment", str(finished / scene), "--out", str(run), way]) == 2
        assert "rows is a link to another folder" in capsys.readouterr().err
    assert (elsewhere / "row-000000.npz").read_bytes() == b"mine"


@NEEDS_PIPES
def test_a_pipe_in_the_place_of_a_file_is_refused_and_never_waited_for(finished, tmp_path):
    run = copy(finished, tmp_path)
    for name in ("scores.tif", "mask.tif", "run.json"):
        (run / name).unlink()
        os.mkfifo(run / name)
        assert told("threshold", run=run, thresholds={"student": 0.3})[0] == "error"
    pipe = tmp_path / "pipe.tif"
    os.mkfifo(pipe)
    with pytest.raises(Exception, match="no file, but a pipe or a device"):
        open_raster(pipe)
    with pytest.raises(UserError, match="no file, but a pipe or a device"):
        read_features(pipe)
    with pytest.raises(OSError, match="no plain file"):
        open_archive(pipe)
    with pytest.raises(OSError, match="no plain file"):
        ownership.load_json(pipe)


def test_a_sidecar_of_gigabytes_is_not_read(finished, tmp_path):
    run = copy(finished, tmp_path)
    with (run / "scores.tif.aux.xml").open("wb") as file:
        file.write(b"<PAMDataset>")
        file.truncate(2_000_000_000)
    began = time.process_time()
    event, values = told("threshold", run=run, thresholds={"student": 0.3})
    assert event == "error"
    assert "scores.tif.aux.xml beside the raster has 1907 MB" in values["message"]
    assert time.process_time() - began < 2


COMPUTED = "evil TEXT GENERATED ALWAYS AS (hex(zeroblob(200000000))) VIRTUAL"


def with_column(path, column):
    """Give an inventory's table one more column, as somebody with an editor would."""
    with sqlite3.connect(path) as database:
        for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            database.execute(f'DROP TRIGGER "{name}"')
        (sql,) = database.execute("SELECT sql FROM sqlite_master WHERE name = 'landslides'").fetchone()
        database.execute("PRAGMA writable_schema = ON")
        changed = f"{sql[: sql.rindex(')')]}, {column})"
        database.execute("UPDATE sqlite_master SET sql = ? WHERE name = 'landslides'", (changed,))
    database.close()


def test_an_inventory_that_computes_as_it_is_read_is_refused_unread(finished, tmp_path):
    run = copy(finished, tmp_path)
    with_column(run / "landslides.gpkg", COMPUTED)
    began = time.process_time()
    out = str(tmp_path / "out.csv")
    for request in (
        ("threshold", {"run": run, "thresholds": {"student": 0.3}}),
        ("statistics", {"run": run}),
        ("export", {"run": run, "format": "csv", "out": out}),
        ("measure", {"layer": run}),
    ):
        event, values = told(request[0], **request[1])
        assert event == "error"
        assert "is a query, no layer of its own" in values["message"]
    assert time.process_time() - began < 10


ROOT = Path(__file__).resolve().parents[3]
OF_THE_USER = {
    "landslide_wsss_plugin/dock/share/compare_section.py",  # a table under the name that the user chose
    "landslide_wsss_plugin/layers/field_project.py",  # a copy under a name that is free, in the folder of an export
    "landslide_wsss_plugin/inventory/template_store.py",  # the user's own data folder
    "landslide_wsss_plugin/processing/train.py",  # beside the name that the user chose
    "engine/training/common/csv_logger.py",  # goes on with the file that it has just written itself
    "engine/training_job/job.py",  # into a folder in which no such name stands
}
"""What also writes by other means, and why no foreign folder is written through by it; the runtime's is the user's."""


def writes(path):
    """Yield the lines of a file that write under a name without looking what stands there."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
            continue
        if getattr(node.func.value, "id", "") == "json_files":
            continue
        words = [*node.args, *(one.value for one in node.keywords if one.arg == "mode")]
        modes = [one.value for one in words if isinstance(one, ast.Constant) and isinstance(one.value, str)]
        opens = node.func.attr in {"open", "ZipFile"} and any(mode[:1] in {"w", "a"} for mode in modes if len(mode) < 4)
        cleared = any(isinstance(one, ast.Call) and getattr(one.func, "id", "") == "clear_way" for one in node.args)
        copies = node.func.attr in {"copyfile", "copy2"} and not cleared
        if node.func.attr in {"write_text", "write_bytes"} or copies or opens:
            yield f"{path.relative_to(ROOT).as_posix()}:{node.lineno}"


def test_nothing_is_written_under_a_name_that_somebody_may_have_made_a_link():
    files = [*(ROOT / "engine").rglob("*.py"), *(ROOT / "landslide_wsss_plugin").rglob("*.py")]
    aside = ("engine/demo/", "engine/commands/selftest", "landslide_wsss_plugin/runtime/", "engine/server/")
    found = [line for path in files for line in writes(path) if not line.startswith(aside)]
    members = (
        "engine/files.py",
        "engine/rasters/quantization.py",
        "engine/commands/teaching.py",
    )  # of a zip; of a name that is cleared
    readers = ("landslide_wsss_plugin/common/json_files.py", "landslide_wsss_plugin/engine_client/process.py")
    left = [line for line in found if line.partition(":")[0] not in {*OF_THE_USER, *members, *readers}]
    assert left == []
