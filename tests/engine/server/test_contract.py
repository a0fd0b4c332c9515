"""What the engine and the plugin both state: the protocol, the stages, run.json; and the fake engine of the tests."""

import ast
import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine

from engine.commands.registry import find_command
from engine.pipeline.run_schema import checked
from engine.server import server
from engine.version import ROOT
from landslide_wsss_plugin.engine_client import protocol

FAKE = ROOT / "tests" / "plugin" / "fake_engine.py"
TEST_AIDS = {"request", "asked"}
"""What the fake engine writes for the tests to look at."""


def constants(path: Path, name: str) -> set[str]:
    """Return the keys of a dictionary that a source file assigns to a name."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == name:
            return {key.value for key in node.value.keys}
    raise AssertionError(name)


def stages() -> set[str]:
    """Return the names of stages that the engine's source states, but for those of a training's own steps."""
    found = set()
    for path in (ROOT / "engine").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            called = isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "progress"
            if called and node.args and isinstance(node.args[0], ast.Constant):
                found.add(node.args[0].value)
    return found


class Pipe:
    """Keeps what the engine sends, as it would arrive."""

    def __init__(self):
        self.events = []

    def send(self, event, **values):
        self.events.append(json.loads(json.dumps({"event": event, **values})))


def real(do, args):
    pipe = Pipe()
    server.Job(pipe, 1).run(do, args)
    return pipe.events


def fake(files, do, args):
    """Ask the fake engine in a process of its own, as the plugin's tests do."""
    program = [sys.executable, str(FAKE), "serve"]
    environment = {**os.environ, "FAKE_ENGINE": "good", "FAKE_ENGINE_FILES": str(files)}
    with subprocess.Popen(program, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment) as process:
        process.stdin.write(protocol.encode(1, do, args))
        process.stdin.flush()
        events = []
        for line in process.stdout:
            events.append(json.loads(line))
            if events[-1]["event"] in {"result", "error"}:
                break
        process.stdin.close()
    return [event for event in events if event["event"] != "heartbeat"]


def kind(value):
    """Return the JSON type of a value; all numbers are one."""
    return "number" if isinstance(value, (int, float)) and not isinstance(value, bool) else type(value).__name__


def drift(made_up, true):
    """Return the fields that an object of the fake has otherwise than the real one."""
    absent = {name for name in made_up if name not in true}
    other = {name for name in made_up if name in true and None not in (made_up[name], true[name])}
    return absent | {name for name in other if kind(made_up[name]) != kind(true[name])}


def last(events):
    assert events[-1]["event"] == "result", events[-1]
    return events[-1]["result"]


@pytest.fixture(scope="module")
def run(tiny_model, tmp_path_factory):
    """A request for a run, and what the real engine answered."""
    place = tmp_path_factory.mktemp("contract")
    profile = {"driver": "GTiff", "width": 64, "height": 64, "count": 3, "dtype": "uint8", "crs": "EPSG:32648"}
    with rasterio.open(place / "scene.tif", "w", **profile, transform=Affine(0.8, 0, 580000, 0, -0.8, 3010000)) as file:
        file.write(np.random.default_rng(0).integers(1, 255, (3, 64, 64), np.uint8))
    settings = {"method": "cyclegan", "device": "cpu", "tiles": {"size": 64, "overlap": 16}}
    settings |= {"thresholds": {"gan": 0.02}, "polygons": {"min_area_m2": 1}}
    args = {"scene": str(place / "scene.tif"), "out": str(place / "real"), "model": str(tiny_model), "aoi": None}
    args |= {"settings": settings, "resume": False, "overwrite": False}
    return args, real("segment", args)


def test_both_sides_speak_one_version_of_the_protocol():
    assert server.PROTOCOL == protocol.VERSION


def test_plugin_has_a_title_for_every_stage():
    titles = constants(ROOT / "landslide_wsss_plugin" / "common" / "text.py", "titles")
    own = {"train", "labels", "augment"}  # a training shows its part's title for them
    elsewhere = {"evaluate", "tiles", "selftest"}  # commands that QGIS does not ask for
    assert stages() - own - elsewhere <= titles


def test_events_of_the_real_engine_are_read_by_the_plugin(run):
    _args, events = run
    for event in events:
        assert protocol.decode((json.dumps(event) + "\n").encode(), 1) is not None, event
    assert {type(protocol.decode(json.dumps(event).encode(), 1)) for event in events} >= {
        protocol.Progress,
        protocol.Result,
    }


def test_hello_of_the_fake_engine_is_the_real_ones(tmp_path):
    tree = ast.parse(Path(server.__file__).read_text(encoding="utf-8"))
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and node.args]
    (sent,) = [call for call in calls if isinstance(call.args[0], ast.Constant) and call.args[0].value == "hello"]
    hello = fake(tmp_path, "environment", {})[0]
    assert set(hello) - {"event"} == {keyword.arg for keyword in sent.keywords}
    assert hello["protocol"] == server.PROTOCOL


def test_a_run_of_the_fake_engine_does_not_drift_from_a_real_one(run, tmp_path):
    args, events = run
    folder = Path(args["out"])
    made_up = fake(folder, "segment", {**args, "out": str(tmp_path / "fake")})
    assert drift(last(made_up), last(events)) == set()
    shapes = {frozenset(event) for event in events if event["event"] == "progress"}
    assert {frozenset(event) for event in made_up if event["event"] == "progress"} <= shapes
    assert {event["stage"] for event in made_up if event["event"] == "progress"} <= stages()
    told, true = (json.loads((place / "run.json").read_text()) for place in (tmp_path / "fake", folder))
    assert {name: value for name, value in told.items() if name not in TEST_AIDS}.keys() >= {"format", "state", "scene"}
    assert drift({name: value for name, value in told.items() if name not in TEST_AIDS}, true) == set()
    assert told["state"] == true["state"] == "finished"
    checked(true, folder / "run.json")


@pytest.mark.parametrize("do", ["threshold", "model", "explain_chip", "export"])
def test_answers_of_the_fake_engine_do_not_drift_from_real_ones(do, run, tiny_model, tmp_path):
    args, _events = run
    made_up_run = tmp_path / "fake"
    fake(Path(args["out"]), "segment", {**args, "out": str(made_up_run)})
    true_run = Path(args["out"])
    standing = json.loads((made_up_run / "run.json").read_text())
    result = json.loads((true_run / "run.json").read_text())["result"]
    (made_up_run / "run.json").write_text(
        json.dumps({**standing, "result": result})
    )  # as the plugin's tests lay it out
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()

    def request(folder, out):
        place = {"scene": args["scene"], "place": [580020, 3009980], "out": str(out), "model": args["model"]}
        return {
            "threshold": {"run": str(folder), "method": "cyclegan", "thresholds": {"gan": 0.03}, "polygons": {}},
            "model": {"path": str(tiny_model), "verify": False},
            "explain_chip": {**place, "settings": args["settings"]},
            "export": {"run": str(folder), "format": "csv", "out": str(out / "a.csv")},
        }[do]

    true = last(real(do, request(true_run, tmp_path / "a")))
    made_up = last(fake(true_run, do, request(made_up_run, tmp_path / "b")))
    assert drift({name: value for name, value in made_up.items() if name not in TEST_AIDS}, true) == set()


def test_every_command_that_the_plugin_asks_for_is_there():
    asked = set()
    for path in (ROOT / "landslide_wsss_plugin").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            name = getattr(getattr(node, "func", None), "id", getattr(getattr(node, "func", None), "attr", ""))
            if isinstance(node, ast.Call) and name in {"ask", "request"} and node.args:
                first = node.args[0]
                if isinstance(first, ast.Constant) and isinstance(first.value, str) and first.value.islower():
                    asked.add(first.value)
    assert {"threshold", "outline", "export"} <= asked
    for name in asked:
        assert callable(find_command(name)), name
