"""A clock that jumps, as after a flat battery or a wrong time server: nothing is lost, and no time runs backwards."""

import json
import os
import random
import time

import numpy as np
import pytest

from engine.errors import Cancelled
from engine.pipeline.run_folder import RunFolder
from engine.reporting import Silent

from .conftest import ask, pixels, times

YEAR = 365 * 86400.0


@pytest.fixture
def wild_clock(monkeypatch):
    """A wall clock that shows another time within fifty years at each look."""
    chance, real = random.Random(5), time.time
    looks = []

    def look():
        looks.append(1)
        return real() + chance.uniform(-50, 50) * YEAR

    monkeypatch.setattr(time, "time", look)
    monkeypatch.setattr(time, "time_ns", lambda: int(look() * 1e9))
    return looks


class StopsAfter(Silent):
    """Stops a run once so many rows of chips are finished."""

    def __init__(self, folder, rows):
        self.folder, self.rows = folder, rows

    def check(self):
        if self.folder.rows.is_dir() and len(list(self.folder.rows.iterdir())) >= self.rows:
            raise Cancelled


def test_a_run_under_a_clock_that_jumps(scene, tiny_model, tmp_path, request):
    ask(scene, tmp_path / "whole", tiny_model)
    request.getfixturevalue("wild_clock")
    result = ask(scene, tmp_path / "run", tiny_model)
    assert pixels(tmp_path / "run") == pixels(tmp_path / "whole")
    kept = json.loads((tmp_path / "run" / "run.json").read_text())
    assert 0 <= kept["result"]["seconds"] < 600, "time is taken from a clock that cannot be set"
    assert result["count"] == kept["result"]["count"]


def test_a_run_goes_on_whatever_times_its_files_carry(scene, tiny_model, tmp_path):
    """The computer's clock was set between the two halves: files from 1970 and from 2100, in any order."""
    ask(scene, tmp_path / "whole", tiny_model)
    chance = random.Random(6)
    for attempt in range(times(2, 20)):
        folder = RunFolder(tmp_path / f"run-{attempt}")
        with pytest.raises(Cancelled):
            ask(scene, folder.root, tiny_model, reporter=StopsAfter(folder, 1 + attempt % 3))
        for path in [*folder.rows.iterdir(), *folder.root.iterdir(), scene]:
            when = chance.choice([0.0, 1.0, 4.1e9, time.time() + YEAR])
            os.utime(path, (when, when))
        ask(scene, folder.root, tiny_model, resume=True)
        assert pixels(folder.root) == pixels(tmp_path / "whole")


def test_the_wild_clock_is_wild(wild_clock):
    seen = [time.time() for _ in range(50)]
    assert np.ptp(seen) > 10 * YEAR
    assert len(wild_clock) == 50
