import json

import pytest

from landslide_wsss_plugin.engine_client import protocol
from landslide_wsss_plugin.engine_client.protocol import Heartbeat, Hello, Log, Progress, Refusal, Result, decode


def line(**values):
    return json.dumps(values).encode() + b"\n"


def test_a_request_is_one_line_of_json_whatever_its_texts_hold():
    sent = protocol.encode(7, "segment", {"scene": "C:\\Hänge\nund Täler\\山.tif"})
    assert sent.count(b"\n") == 1
    assert json.loads(sent) == {"id": 7, "do": "segment", "args": {"scene": "C:\\Hänge\nund Täler\\山.tif"}}
    assert json.loads(protocol.encode(7, "cancel")) == {"id": 7, "do": "cancel"}


def test_every_event_is_read():
    device = {"name": "cpu", "label": "CPU", "why": "no GPU"}
    said = decode(line(event="hello", protocol=2, version="0.1", python="3.11", torch="2", device=device), 0)
    assert said == Hello("0.1", "3.11", "2", device)
    assert decode(line(event="heartbeat"), 1) == Heartbeat()
    progress = decode(line(event="progress", id=1, stage="chips", done=3, total=12, eta_s=4.5), 1)
    assert progress == Progress("chips", 3, 12, 4.5)
    assert progress.percent == 25
    assert decode(line(event="progress", id=1, stage="chips", done=0, total=0, eta_s=None), 1).percent == 0
    assert decode(line(event="log", id=1, level="info", text="x"), 1) == Log("info", "x")
    assert decode(line(event="result", id=1, result={"count": 2}), 1) == Result({"count": 2})
    assert decode(line(event="error", id=1, kind="disk", message="m", hint="h"), 1) == Refusal("disk", "m", "h")


@pytest.mark.parametrize(
    "bad",
    [
        b"",
        b"\n",
        b"warning: something\n",
        b"\xff\xfe\x00\n",
        b"null\n",
        b"[1]\n",
        b"{}\n",
        b'{"event": []}\n',
        b"[" * 200_000,
        line(event="progress", id=1, stage="chips", done="many", total=None),
        line(event="progress", id=1, stage="chips", done=float("inf"), total=1),
        line(event="result", id=1, result="text"),
        line(event="result", id=2, result={}),
        line(event="hello", protocol=2),
        line(event="news", id=1),
    ],
)
def test_garbage_is_no_event(bad):
    assert decode(bad, 1) is None


def test_another_version_of_the_protocol_is_told():
    with pytest.raises(protocol.ProtocolMismatchError):
        decode(line(event="hello", protocol=1, version="9"), 0)
