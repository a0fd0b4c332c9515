"""The engine behind QGIS, by the plugin's own client: hello, a run that is cancelled, one that is killed, no orphan."""

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import pytest
import rasterio

from engine.cli.main import main
from landslide_wsss_plugin.engine_client.process import EngineProcess, Launch
from landslide_wsss_plugin.runtime import processes, supervise
from tests.windows.conftest import ROOT, wait_until


@pytest.fixture
def engine(tmp_path):
    """Start the engine as QGIS does."""
    started = []

    def start() -> EngineProcess:
        process = EngineProcess(Launch(sys.executable, ROOT, tmp_path / "engine.log"))
        started.append(process)
        assert until(process, "hello")["protocol"] == 2
        return process

    yield start
    for process in started:
        process.close(patience=0)


def until(process: EngineProcess, *events: str) -> dict:
    """Return the first of these events; heartbeats, progress and sentences are passed over."""
    end = time.monotonic() + 180
    while time.monotonic() < end:
        line = process.next_line(0.5)
        assert line is not None, "the engine has ended"
        event = json.loads(line) if line else {}
        if event.get("event") in events:
            return event
        assert event.get("event") not in {"error", "result"}, event
    raise AssertionError(f"none of {events} came")


def ask(process: EngineProcess, number: int, scene: Path, out: Path, **more) -> None:
    request = {"id": number, "do": "segment", "args": {"scene": str(scene), "out": str(out), "device": "cpu", **more}}
    assert process.send(json.dumps(request).encode() + b"\n")


def test_a_run_is_cancelled_then_killed_and_goes_on_to_the_same_pixels(engine, linux, tmp_path):
    scene, out = linux / "scene" / "scene.tif", tmp_path / "run"
    process = engine()
    ask(process, 1, scene, out)
    until(process, "progress")
    assert process.send(b'{"id": 1, "do": "cancel"}\n')
    assert until(process, "error", "result")["kind"] == "cancelled"
    assert (out / "run.json").is_file()
    assert not (out / "landslides.gpkg").exists()

    ask(process, 2, scene, out, resume=True)
    until(process, "progress")
    pid = process.process.pid
    processes.end_group(process.process)
    assert wait_until(lambda: not processes.is_alive(pid, ""))
    assert not (out / "landslides.gpkg").exists()

    assert main(["segment", str(scene), "--out", str(out), "--device", "cpu", "--resume"]) == 0
    with rasterio.open(out / "mask.tif") as mine, rasterio.open(linux / "run" / "mask.tif") as theirs:
        assert (mine.read(1) == theirs.read(1)).all()


def test_a_library_that_looks_at_stdin_is_loaded_while_a_request_is_waited_for(engine):
    """OpenBLAS and Fortran's libraries do; read by another thread, stdin would hold them up for ever."""
    process = engine()
    assert process.send(b'{"id": 1, "do": "doctor", "args": {}}\n')
    assert until(process, "result")["id"] == 1
    assert process.send(b'{"id": 2, "do": "selftest", "args": {}}\n')
    assert until(process, "result")["result"]["device"]["name"] == "cpu"


def test_what_an_installer_started_ends_with_it(tmp_path):
    """QGIS is killed: the supervisor's standard input closes, and it and its child end, by Windows' own taskkill."""
    told = tmp_path / "pid"
    child = f"import os, time, pathlib; pathlib.Path({str(told)!r}).write_text(str(os.getpid())); time.sleep(300)"
    program = supervise.__file__
    process = subprocess.Popen(
        [sys.executable, "-I", program, sys.executable, "-c", child], stdin=subprocess.PIPE, **processes.own_group()
    )
    assert wait_until(lambda: told.is_file() and told.read_text().isdigit())
    pid = int(told.read_text())
    assert processes.is_alive(pid, processes.start_stamp(pid))
    process.stdin.close()
    process.wait(60)
    assert wait_until(lambda: not processes.is_alive(pid, ""))


def test_a_taskkill_in_the_current_folder_is_not_started(tmp_path, monkeypatch):
    mark = tmp_path / "started"
    (tmp_path / "taskkill.bat").write_text(f'echo x > "{mark}"\n')
    shutil.copy(Path(os.environ["SYSTEMROOT"]) / "System32" / "attrib.exe", tmp_path / "taskkill.exe")
    monkeypatch.chdir(tmp_path)
    process = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(300)"], **processes.own_group())
    processes.end_group(process)
    assert process.returncode is not None
    assert not mark.exists()
    assert Path(supervise.system_program("taskkill.exe")).parent.name.lower() == "system32"
