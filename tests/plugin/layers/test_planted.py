"""What somebody may plant in a run's folder, in QGIS: links that lead out, pipes, huge and odd JSON, odd edits."""

import json
import os
import re
import sqlite3
import sys
import time

import pytest
from qgis.core import QgsProject, QgsRectangle

from landslide_wsss_plugin.common import json_files
from landslide_wsss_plugin.common.foreign_text import MARKS
from landslide_wsss_plugin.engine_client import protocol
from landslide_wsss_plugin.inventory import journal
from landslide_wsss_plugin.inventory.looked_at import LookedAt
from landslide_wsss_plugin.layers import foreign_files, run_layers
from landslide_wsss_plugin.records import adaptations, finished_runs, run_folders, trainings
from landslide_wsss_plugin.runtime import model_store

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="links and pipes are for administrators there")
NESTED = "[" * 500 + "]" * 500
DEVICES = {"CON", "PRN", "AUX", "NUL", *(f"{port}{number}" for port in ("COM", "LPT") for number in range(1, 10))}


def with_column(path, column):
    """Give an inventory's table one more column, as somebody with an editor would."""
    with sqlite3.connect(path) as database:
        (sql,) = database.execute("SELECT sql FROM sqlite_master WHERE name = 'landslides'").fetchone()
        database.execute("PRAGMA writable_schema = ON")
        changed = f"{sql[: sql.rindex(')')]}, {column})"
        database.execute("UPDATE sqlite_master SET sql = ? WHERE name = 'landslides'", (changed,))
    database.close()


@pytest.fixture
def dock(fake, opened, finished_run, make_inventory):
    make_inventory(finished_run / "landslides.gpkg", 4)
    return opened()


def decide(dock, *acts):
    section = dock.workbench.review_section
    for row, act in enumerate(acts):
        section.go_to(row)
        section.wanted.emit(act)


def test_links_under_the_names_of_unfinished_files_are_not_written_through(dock, finished_run, tmp_path):
    precious = tmp_path / "thesis.txt"
    precious.write_text("precious")
    for name in ("looked_at.json", journal.NAME, "landslides.qgs"):
        for part in (f"{name}.part", f"{name}.{os.getpid()}.part"):
            (finished_run / part).symlink_to(precious)
    seen = LookedAt(finished_run, (0.0, 0.0, 640.0, 640.0))
    assert seen.add((0.0, 0.0, 640.0, 640.0))
    seen.keep()
    dock.workbench.live.open_folder(finished_run)
    decide(dock, "accept", "reject")
    layer = run_layers.polygons_of(QgsProject.instance(), finished_run)
    layer.startEditing()
    layer.deleteFeatures([next(layer.getFeatures()).id()])
    journal.Journal(finished_run).keep(layer)
    assert precious.read_text() == "precious"
    assert json.loads((finished_run / "looked_at.json").read_text())["seen"]
    assert journal.Journal(finished_run).read()["gone"]
    layer.rollBack()


def test_polygons_that_are_a_link_out_of_the_folder_are_looked_at_and_not_written(dock, finished_run, tmp_path):
    mine = tmp_path / "my own.gpkg"
    (finished_run / "landslides.gpkg").replace(mine)
    (finished_run / "landslides.gpkg").symlink_to(mine)
    before = mine.read_bytes()
    dock.workbench.live.open_folder(finished_run)
    assert dock.workbench.review_section.table.rowCount() == 4
    decide(dock, "accept", "reject")
    layer = run_layers.polygons_of(QgsProject.instance(), finished_run)
    assert [one["status"] for one in layer.getFeatures()] == ["proposed"] * 4
    assert mine.read_bytes() == before
    assert foreign_files.is_guarded(layer)
    told = dock.workbench.review_section.about.text()
    assert "is a link" in told
    assert "my own.gpkg" in told


def test_a_link_to_a_file_in_the_same_folder_is_as_good_as_the_file(dock, finished_run):
    (finished_run / "landslides.gpkg").replace(finished_run / "second.gpkg")
    (finished_run / "landslides.gpkg").symlink_to("second.gpkg")
    layer = foreign_files.open_polygons(finished_run / "landslides.gpkg", "landslides", "x")
    assert layer.isValid()
    assert not foreign_files.is_guarded(layer)


@pytest.mark.parametrize(
    "name", ["run.json", "scores.tif", "mask.tif", "landslides.gpkg", "looked_at.json", journal.NAME]
)
def test_a_pipe_in_the_place_of_a_file_is_never_waited_for(name, dock, finished_run):
    (finished_run / name).unlink(missing_ok=True)
    os.mkfifo(finished_run / name)
    began = time.monotonic()
    dock.workbench.live.open_folder(finished_run)
    LookedAt(finished_run, (0.0, 0.0, 640.0, 640.0)).add((0.0, 0.0, 64.0, 64.0))
    assert journal.Journal(finished_run).read() is None
    assert run_folders.standing_run(finished_run) is None or name != "run.json"
    assert time.monotonic() - began < 60


def test_a_run_that_is_a_huge_file_is_refused_before_it_is_read(finished_run):
    with (finished_run / "run.json").open("ab") as file:
        file.truncate(20_000_000_000)  # sparse: no disk is filled
    began = time.process_time()
    with pytest.raises(finished_runs.RunError):
        finished_runs.read_finished(finished_run)
    assert run_folders.standing_run(finished_run) is None
    assert adaptations.read(finished_run) is None
    assert time.process_time() - began < 1


@pytest.mark.parametrize("planted", ["1" + "0" * 400, NESTED, '{"a":' * 990 + "1" + "}" * 990])
@pytest.mark.parametrize("at", ["decisions", "threshold", "verdict", "changes", "taught"])
def test_odd_json_in_an_adaptation_a_training_or_a_run_is_no_traceback(at, planted, finished_run, tmp_path):
    told = {"adapted_from": {"run": "x", at: "HERE"}, "format": 1}
    (finished_run / "run.json").write_text(json.dumps(told).replace('"HERE"', planted))
    assert adaptations.read(finished_run) is None
    with pytest.raises(finished_runs.RunError):
        finished_runs.read_finished(finished_run)
    (tmp_path / trainings.JOB).write_text(json.dumps({"error": "HERE"}).replace('"HERE"', planted))
    assert trainings.read(tmp_path) is None


def edits(**changed):
    whole = {
        "format": 1,
        "added": [{"values": {"status": "accepted"}, "shape": None}],
        "changed": [{"number": 1, "outline": None, "values": {"status": "rejected"}, "shape": None}],
        "gone": [{"number": 2, "outline": None}],
    }
    return {**whole, **changed}


@pytest.mark.parametrize(
    "planted",
    [
        {"added": 5},
        {"added": "xx"},
        {"added": [5]},
        {"added": [{"values": 5, "shape": None}]},
        {"added": [{"values": {"a": {"b": []}}, "shape": None}]},
        {"added": [{"values": {}, "shape": "zz"}]},
        {"added": [{"values": {}, "shape": 7}]},
        {"changed": {"a": 1}},
        {"changed": [{"number": "one"}]},
        {"changed": [{"number": 1, "values": [1]}]},
        {"gone": [{"number": None}]},
        {"gone": [[]]},
    ],
)
def test_edits_of_a_last_session_of_any_kind_are_none_or_put_back(planted, finished_run):
    kept = journal.Journal(finished_run)
    kept.path.write_text(json.dumps(edits()))
    assert journal.count(kept.read()) == 3
    kept.path.write_text(json.dumps(edits(**planted)))
    assert kept.read() is None


def test_half_a_letter_reaches_the_engine_and_the_disk(tmp_path):
    line = protocol.encode(1, "inspect", {"scene": "sc\udce4ne.tif"})
    assert json.loads(line)["args"]["scene"] == "sc\udce4ne.tif"
    json_files.write(tmp_path / "a.json", {"path": "sc\udce4ne.tif", "name": "Täler"})
    assert json_files.read(tmp_path / "a.json") == {"path": "sc\udce4ne.tif", "name": "Täler"}


def test_what_is_seen_is_kept_where_nothing_is_planted(tmp_path):
    seen = LookedAt(tmp_path, (0.0, 0.0, 64.0, 64.0))
    view = QgsRectangle(0, 0, 64, 64)
    assert seen.add((view.xMinimum(), view.yMinimum(), view.xMaximum(), view.yMaximum()))
    seen.keep()
    assert LookedAt(tmp_path, (0.0, 0.0, 64.0, 64.0)).share == 1.0
    assert [path.name for path in tmp_path.iterdir()] == ["looked_at.json"]


@pytest.mark.parametrize("name", ["CON", "nul.txt", "COM¹", "aux", "../../x", "a:b", "lpt9.", "con ", "Ž\u202e/\\\n"])
def test_a_name_of_a_model_makes_a_folder_and_a_file_that_every_system_takes(name):
    for made in (trainings.free_folder(name, lambda _path: False), model_store.folder() / model_store.file_name(name)):
        assert made.parent in {trainings.folder(), model_store.folder()}
        assert made.name.partition(".")[0].rstrip().upper() not in DEVICES
        assert not re.search(r'[<>:"/\\|?*\x00-\x1f]|[. ]$', made.name)
        assert set(made.name) & set(MARKS) == set()


def test_the_title_of_a_model_stands_in_order_and_in_a_line():
    assert model_store.title_of({"name": f"{MARKS}gpj\n.exe", "version": "1"}) == "gpj .exe 1"


@pytest.mark.parametrize(
    ("column", "opens"),
    [
        ("evil TEXT GENERATED ALWAYS AS (hex(zeroblob(200000000))) VIRTUAL", False),
        ("evil TEXT GENERATED ALWAYS AS ('x') STORED", False),
        ("CHECK (length(hex(zeroblob(200000000))) > 0)", True),
        ("evil TEXT DEFAULT (hex(zeroblob(200000000)))", True),
    ],
)
def test_a_table_that_computes_is_not_opened_and_one_that_does_on_writing_is_looked_at(column, opens, finished_run):
    path = finished_run / "landslides.gpkg"
    with_column(path, column)
    before = path.read_bytes()
    layer = foreign_files.open_polygons(path, "landslides", "x")
    assert layer.isValid() == opens
    assert not opens or (layer.featureCount() == 3 and foreign_files.is_guarded(layer))
    assert path.read_bytes() == before


def test_a_time_by_default_as_gdal_writes_it_is_no_behavior(finished_run):
    path = finished_run / "landslides.gpkg"
    with_column(path, "made DATETIME DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now'))")
    layer = foreign_files.open_polygons(path, "landslides", "x")
    assert layer.isValid()
    assert not foreign_files.is_guarded(layer)


def test_a_raster_with_a_sidecar_of_gigabytes_is_not_opened(finished_run):
    assert foreign_files.open_raster(finished_run / "mask.tif", "x").isValid()
    with (finished_run / "mask.tif.aux.xml").open("wb") as file:
        file.truncate(2_000_000_000)
    assert not foreign_files.open_raster(finished_run / "mask.tif", "x").isValid()
