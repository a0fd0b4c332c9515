"""A run killed at random moments goes on to the same pixels, and never shows a file that is not whole."""

import json
import os
import random
import time

import numpy as np
import pytest
import rasterio

from engine.inventory.export import read_table
from tests.warm_engine import KILL, KILL_CODE

from .conftest import pixels, times

KILLS, PAIR_KILLS = times(5, 50), times(2, 20)


RUN = """
import json, sys
from pathlib import Path

import torch

from engine.errors import UserError
from engine.model_file.bundle import open_model
from engine.pipeline import segment as pipeline
from engine.reporting import Silent
from engine.settings.before import BeforeSettings
from engine.settings.run import RunSettings, ThresholdSettings, TileSettings

torch.set_num_threads(1)
scene, before, model, out, resume = json.loads(sys.argv[1])
thresholds = ThresholdSettings(student=0.5, change=0.2)
settings = RunSettings(
    method="student+change" if before else "student",
    device="cpu",
    tiles=TileSettings(64, 16),
    thresholds=thresholds,
    before=BeforeSettings(before),
)
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

    def go(out, *, before=None, resume=False, kill_after=None):
        asked = [str(scene), str(before) if before else None, str(tiny_model), str(out), resume]
        process = warm_engine.start("-c", RUN, json.dumps(asked))
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


@pytest.fixture
def earlier(scene, tmp_path):
    """An earlier image of the scene: in another light, a part of it otherwise, 3 px aside."""
    path = tmp_path / "earlier.tif"
    with rasterio.open(scene) as now:
        profile, image = now.profile, now.read()
    image[:, 60:90, 40:80] = image[:, 60:90, 40:80][:, ::-1, ::-1]
    with rasterio.open(path, "w", **profile) as file:
        file.write(np.roll(np.clip(image * 0.8 + 10, 1, 255), 3, axis=2).astype(np.uint8))
    return path


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
@pytest.mark.parametrize("pair", [False, True], ids=["scene alone", "with an earlier image"])
def test_sigkill_at_random_moments(pair, run, earlier, tmp_path):
    before, kills = (earlier, PAIR_KILLS) if pair else (None, KILLS)
    assert run(tmp_path / "whole", before=before) == 0
    began = time.monotonic()
    assert run(tmp_path / "timed", before=before) == 0
    length = time.monotonic() - began
    chance = random.Random(kills)
    hits = attempt = 0
    while hits < kills:
        attempt += 1
        assert attempt < 8 * kills, "the run is too short to be hit"
        folder, resume = tmp_path / f"run-{attempt}", False
        for _ in range(3):  # the run that goes on is killed as well
            code = run(folder, before=before, resume=resume, kill_after=chance.uniform(0, length))
            whole_or_absent(folder)
            resume = (folder / "run.json").exists()
            if code == 0:
                break
            assert code == KILL_CODE
            hits += 1
        assert run(folder, before=before, resume=resume) == 0
        assert pixels(folder) == pixels(tmp_path / "whole")
