"""A run killed at random moments goes on to the same pixels, and never shows a file that is not whole."""

import contextlib
import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pyogrio
import pytest
import rasterio

from engine.version import ROOT

from .conftest import pixels, times

KILLS = times(5, 50)


class Runs:
    """Runs in processes of their own."""

    def __init__(self, scene: Path, model: Path) -> None:
        self.asked = {"scene": str(scene), "model": str(model)}
        env = {**os.environ, "OMP_NUM_THREADS": "1", "PYTHONPATH": str(ROOT)}
        command = [sys.executable, str(Path(__file__).with_name("run_apart.py"))]
        self.process = subprocess.Popen(command, env=env, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def run(self, out: Path, *, resume: bool = False, kill_after: float | None = None) -> int:
        """Run to the end or to SIGKILL after so many seconds; return the exit code, negative for a signal."""
        print(json.dumps({**self.asked, "out": str(out), "resume": resume}), file=self.process.stdin, flush=True)
        pid = json.loads(self.process.stdout.readline())["pid"]
        if kill_after is not None:
            time.sleep(kill_after)
            with contextlib.suppress(ProcessLookupError):
                os.kill(pid, signal.SIGKILL)
        return json.loads(self.process.stdout.readline())["code"]


@pytest.fixture
def runs(scene, tiny_model):
    started = Runs(scene, tiny_model)
    yield started
    started.process.stdin.close()
    started.process.wait(20)


def whole_or_absent(folder):
    """Every result that has its own name can be read to the end; run.json is whole at any moment."""
    for name in ("scores.tif", "mask.tif"):
        if (folder / name).exists():
            with rasterio.open(folder / name) as file:
                file.read()
    if (folder / "landslides.gpkg").exists():
        pyogrio.raw.read(folder / "landslides.gpkg")
    if (folder / "run.json").exists():
        assert json.loads((folder / "run.json").read_text())["format"] == 1


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_sigkill_at_random_moments(runs, tmp_path):
    assert runs.run(tmp_path / "whole") == 0
    began = time.monotonic()
    assert runs.run(tmp_path / "timed") == 0
    length = time.monotonic() - began
    chance = random.Random(KILLS)
    hits = attempt = 0
    while hits < KILLS:
        attempt += 1
        assert attempt < 8 * KILLS, "the run is too short to be hit"
        folder, resume = tmp_path / f"run-{attempt}", False
        for _ in range(3):  # the run that goes on is killed as well
            code = runs.run(folder, resume=resume, kill_after=chance.uniform(0, length))
            whole_or_absent(folder)
            resume = (folder / "run.json").exists()
            if code == 0:
                break
            assert code == -signal.SIGKILL
            hits += 1
        assert runs.run(folder, resume=resume) == 0
        assert pixels(folder) == pixels(tmp_path / "whole")
