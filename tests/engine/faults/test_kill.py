"""A run killed at random moments goes on to the same pixels, and never shows a file that is not whole."""

import json
import os
import random
import time

import pytest
import rasterio

from engine.inventory.export import read_table
from tests.warm_engine import KILL, KILL_CODE

from .conftest import pixels, times

KILLS = times(5, 50)


RUN = """
import json, sys
from pathlib import Path

import torch

from engine.errors import UserError
from engine.model_file.bundle import open_model
from engine.pipeline import segment as pipeline
from engine.reporting import Silent
from engine.settings.run import RunSettings, ThresholdSettings, TileSettings

torch.set_num_threads(1)
scene, model, out, resume = json.loads(sys.argv[1])
thresholds = ThresholdSettings(student=0.5)
settings = RunSettings(method="student", device="cpu", tiles=TileSettings(64, 16), thresholds=thresholds)
try:
    pipeline.segment(pipeline.Request(Path(scene), Path(out), open_model(model), settings, resume=resume), Silent())
except UserError as error:
    print(error, file=sys.stderr)
    sys.exit(2)
"""


@pytest.fixture
def run(scene, tiny_model, warm_engine):
    """Return a function that runs in a process of its own, to the end or to SIGKILL after so many seconds.

    It returns the exit code, negative for a signal.
    """

    def go(out, *, resume=False, kill_after=None):
        process = warm_engine.start("-c", RUN, json.dumps([str(scene), str(tiny_model), str(out), resume]))
        if kill_after is not None:
            time.sleep(kill_after)
            process.kill(KILL)
        return process.wait()

    return go


def whole_or_absent(folder):
    """Every result that has its own name can be read to the end; run.json is whole at any moment."""
    for name in ("scores.tif", "mask.tif"):
        if (folder / name).exists():
            with rasterio.open(folder / name) as file:
                file.read()
    if (folder / "landslides.gpkg").exists():
        read_table(folder / "landslides.gpkg")  # as every command does: a write that was killed is taken back
    if (folder / "run.json").exists():
        assert json.loads((folder / "run.json").read_text())["format"] == 1


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_sigkill_at_random_moments(run, tmp_path):
    assert run(tmp_path / "whole") == 0
    began = time.monotonic()
    assert run(tmp_path / "timed") == 0
    length = time.monotonic() - began
    chance = random.Random(KILLS)
    hits = attempt = 0
    while hits < KILLS:
        attempt += 1
        assert attempt < 8 * KILLS, "the run is too short to be hit"
        folder, resume = tmp_path / f"run-{attempt}", False
        for _ in range(3):  # the run that goes on is killed as well
            code = run(folder, resume=resume, kill_after=chance.uniform(0, length))
            whole_or_absent(folder)
            resume = (folder / "run.json").exists()
            if code == 0:
                break
            assert code == KILL_CODE
            hits += 1
        assert run(folder, resume=resume) == 0
        assert pixels(folder) == pixels(tmp_path / "whole")
