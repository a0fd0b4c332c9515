"""A run folder that came from somebody else may hold anything: it is used or refused, and its inventory is kept."""

import json
import shutil
import sqlite3

import numpy as np
import pyogrio
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.server.server import Job

from .conftest import ask, tried
from .test_bundle_fuzz import JSON

EDITS = st.lists(st.tuples(st.integers(0, 10**6), st.integers(0, 255)), min_size=1, max_size=12)


class Pipe:
    def __init__(self):
        self.sent = []

    def send(self, event, **values):
        self.sent.append((event, values))


def told(do, **args):
    """Ask the engine as QGIS does; return its one answer, which is never a traceback."""
    pipe = Pipe()
    Job(pipe, 1).run(do, {key: str(value) if hasattr(value, "parts") else value for key, value in args.items()})
    ((event, values),) = [one for one in pipe.sent if one[0] in {"result", "error"}]
    if event == "error":
        assert values["kind"] != "internal", values["message"]
        assert values["hint"]
    return event, values


@pytest.fixture(scope="module")
def finished(tmp_path_factory, tiny_model):
    """A finished run with polygons, one of them accepted."""
    place = tmp_path_factory.mktemp("finished")
    scene = place / "scene.tif"
    from .test_raster_fuzz import tiff  # noqa: PLC0415

    ask(tiff(scene), place / "run", tiny_model)
    values = json.loads((place / "run" / "run.json").read_text())
    assert values["result"]["count"] > 0
    with sqlite3.connect(place / "run" / "landslides.gpkg") as database:
        names = [row[1] for row in database.execute("PRAGMA table_info(landslides)")]
    database.close()
    assert "status" in names
    return place / "run"


def copy(finished, tmp_path):
    shutil.rmtree(tmp_path / "run", ignore_errors=True)
    return shutil.copytree(finished, tmp_path / "run")


@tried(30, 1000)
@given(st.sampled_from(["landslides.gpkg", "scores.tif", "mask.tif"]), EDITS, st.sampled_from([200, 10**6]))
def test_a_file_of_a_run_whose_bytes_changed(finished, tmp_path, name, edits, reach):
    run = copy(finished, tmp_path)
    data = bytearray((run / name).read_bytes())
    for place, value in edits:
        data[place % min(reach, len(data))] = value
    (run / name).write_bytes(data)
    event, _ = told("threshold", run=run, thresholds={"student": 0.4})
    if event == "result":
        pyogrio.raw.read(run / "landslides.gpkg", layer="landslides")
    elif name == "landslides.gpkg":
        assert (run / name).read_bytes() == bytes(data), "an inventory that cannot be read is not thrown away"


ABSENT = object()
NAMES = ["identity", "scene", "model", "settings", "gates", "grid", "scores", "device", "warnings", "state"]
INSIDE = {
    "model": ["name", "sha256"],
    "settings": ["method", "thresholds", "polygons", "terrain", "tiles", "bands"],
    "scene": ["width", "height", "crs_wkt", "path", "transform"],
    "grid": ["height", "width", "tile", "overlap"],
    "result": ["count", "area_m2", "run"],
}
PLACES = st.sampled_from([(name, "") for name in [*NAMES, "result", "otsu"]]) | st.sampled_from(
    [(name, inner) for name, inside in INSIDE.items() for inner in inside]
)


@tried(60, 3000)
@given(PLACES, st.just(ABSENT) | JSON)
def test_a_run_file_of_any_values(finished, tmp_path, place, value):
    run = copy(finished, tmp_path)
    values = json.loads((run / "run.json").read_text())
    within, name = (values[place[0]], place[1]) if place[1] else (values, place[0])
    within.pop(name, None)
    if value is not ABSENT:
        within[name] = value
    (run / "run.json").write_text(json.dumps(values))
    told("threshold", run=run)
    told("measure", layer=run)
    told("merge", runs=[str(run)])
    told("export", run=run, format="geojson", out=tmp_path / "out.geojson")


def test_triggers_in_a_runs_own_inventory_change_nothing(finished, tmp_path):
    plain = copy(finished, tmp_path)
    event, wanted = told("threshold", run=plain, thresholds={"student": 0.45})
    assert event == "result"
    expected = pyogrio.raw.read(plain / "landslides.gpkg", layer="landslides", columns=["area_m2"])[3][0]
    run = copy(finished, tmp_path)
    with sqlite3.connect(run / "landslides.gpkg") as database:
        database.execute("CREATE TABLE told (what TEXT)")
        for when in ("INSERT", "UPDATE", "DELETE"):
            database.execute(
                f"CREATE TRIGGER trap_{when} AFTER {when} ON landslides "  # noqa: S608
                "BEGIN INSERT INTO told VALUES ('executed'); DELETE FROM landslides; END"
            )
    database.close()
    event, result = told("threshold", run=run, thresholds={"student": 0.45})
    assert event == "result"
    assert result["result"]["count"] == wanted["result"]["count"] > 0
    got = pyogrio.raw.read(run / "landslides.gpkg", layer="landslides", columns=["area_m2"])[3][0]
    assert np.array_equal(got, expected)
    with sqlite3.connect(run / "landslides.gpkg") as database:
        kept = database.execute("SELECT count(*) FROM sqlite_master WHERE name LIKE 'trap_%'")
        assert kept.fetchone() == (0,)
        assert database.execute("SELECT * FROM told").fetchall() == []  # a table of somebody's stays, nothing ran
    database.close()
