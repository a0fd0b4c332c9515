"""Both ends of the line between QGIS and the engine take any bytes."""

import json
import os
import subprocess
import sys

from hypothesis import given
from hypothesis import strategies as st

from engine.commands.segmentation import COMMANDS
from engine.server.requests import KINDS
from engine.server.server import Job, _request
from engine.settings.run import RunSettings
from engine.version import ROOT
from landslide_wsss_plugin.engine_client.protocol import ProtocolMismatchError, decode

from .conftest import refused_or_done, tried
from .test_bundle_fuzz import JSON

LINES = st.binary(max_size=200) | JSON.map(lambda value: json.dumps(value).encode())
EVENTS = ["hello", "progress", "log", "result", "error", "heartbeat", "news"]
FIELDS = [
    "id",
    "protocol",
    "version",
    "device",
    "stage",
    "done",
    "total",
    "eta_s",
    "level",
    "text",
    "result",
    "message",
]


@tried(300, 20000)
@given(LINES)
def test_the_engine_reads_any_line(line):
    request = _request(line)
    assert request is None or (isinstance(request["id"], int) and isinstance(request["do"], str))


@tried(300, 20000)
@given(st.sampled_from(EVENTS), st.dictionaries(st.sampled_from(FIELDS), JSON), st.integers(0, 2))
def test_qgis_reads_any_event(kind, values, number):
    try:
        decode(json.dumps({"event": kind, **values}).encode(), number)
    except ProtocolMismatchError:
        assert kind == "hello"


@tried(300, 20000)
@given(LINES)
def test_qgis_reads_any_line(line):
    decode(line, 1)


class Pipe:
    def __init__(self):
        self.sent = []

    def send(self, event, **values):
        json.dumps(values, default=str)
        self.sent.append((event, values))


DO = sorted(COMMANDS.keys() - {"doctor"})  # takes no argument, and reads the shipped model each time


@tried(80, 4000)
@given(st.sampled_from(DO), st.dictionaries(st.sampled_from(sorted(KINDS)), JSON, max_size=5))
def test_a_request_with_any_arguments_has_one_answer_in_words(tmp_path, do, args):
    os.chdir(tmp_path)  # whatever it may write, it writes it here
    pipe = Pipe()
    Job(pipe, 1).run(do, args)
    os.chdir(ROOT)
    answers = [one for one in pipe.sent if one[0] in {"result", "error"}]
    assert len(answers) == 1
    event, values = answers[0]
    if event == "error":
        assert values["kind"] != "internal", values["message"]
        assert values["hint"]


@tried(300, 10000)
@given(st.dictionaries(st.sampled_from(sorted(RunSettings().to_json())) | st.text(max_size=5), JSON, max_size=4))
def test_settings_of_any_json(values):
    def read():
        kept = RunSettings.from_json(values)
        assert RunSettings.from_json(json.loads(json.dumps(kept.to_json()))) == kept

    refused_or_done(read)


def test_a_real_engine_outlives_garbage_and_ends_with_its_stdin():
    garbage = b"\x00\xff\n[]\n{}\n" + b"{" * 70_000 + b"\n" + b"x" * (3 << 20) + b"\n" + b'{"id": "1", "do": 2}\n' * 50
    good = b'{"id": 7, "do": "nothing such"}\n'
    ran = subprocess.run(
        [sys.executable, "-m", "engine", "serve"], cwd=ROOT, input=garbage + good, capture_output=True, check=True
    )
    events = [json.loads(line) for line in ran.stdout.splitlines()]
    assert events[0]["event"] == "hello"
    assert {event["kind"] for event in events if event["event"] == "error"} == {"protocol"}
    assert b"Traceback" not in ran.stderr
