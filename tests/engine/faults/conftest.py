"""How often each fault is tried, and small runs that can be killed at any moment.

Continuous integration tries each a few times; `build.py test --long` sets LANDSLIDE_WSSS_LONG and tries the full count.
docs/RELIABILITY.md lists both.
"""

import os
import signal
import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import rasterio
import torch
from affine import Affine
from hypothesis import HealthCheck, settings

from engine.errors import UserError
from engine.model_file.bundle import open_model
from engine.pipeline import segment as pipeline
from engine.reporting import Reporter, Silent
from engine.settings.run import RunSettings, ThresholdSettings, TileSettings

LONG = os.environ.get("LANDSLIDE_WSSS_LONG") == "1"


def times(short: int, long: int) -> int:
    """Return how often something is tried."""
    return long if LONG else short


def tried(short: int, long: int) -> settings:
    """Return hypothesis' settings for so many examples, whatever a slow machine makes of it."""
    checks = [HealthCheck.too_slow, HealthCheck.function_scoped_fixture, HealthCheck.filter_too_much]
    return settings(max_examples=times(short, long), deadline=None, suppress_health_check=checks, derandomize=not LONG)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Give the full count an hour a test; the short one has the suite's own limit."""
    here = Path(__file__).parent
    for item in items if LONG else ():
        if item.path.is_relative_to(here):
            item.add_marker(pytest.mark.timeout(3600))


def refused_or_done(act: Callable[[], object]) -> bool:
    """Whether `act` did it; a refusal must be a sentence with a remedy, and anything else that is raised a failure."""
    try:
        act()
    except UserError as error:
        refusal = error
    else:
        return True
    assert refusal.message
    assert refusal.hint, refusal.message
    return False


def ask(scene: Path, out: Path, model: Path, *, reporter: Reporter | None = None, **more: object) -> dict[str, object]:
    """Run the student of a tiny model over a scene in this process."""
    chosen = RunSettings(
        method="student", device="cpu", tiles=TileSettings(64, 16), thresholds=ThresholdSettings(student=0.5)
    )
    return pipeline.segment(pipeline.Request(scene, out, open_model(model), chosen, **more), reporter or Silent())


def apart(work: Callable[[], object], kill_after: float | None = None) -> int:
    """Run `work` in a process of its own and return its exit status; negative is the signal that ended it.

    A fork has everything imported already, so that a moment of the run itself is hit and not of its start.

    Args:
        work: what the child does; it exits with 0 where that ends, 2 on a UserError and 3 on anything else.
        kill_after: seconds after which it gets SIGKILL.
    """
    child = os.fork()
    if child == 0:
        code = 3
        try:
            torch.set_num_threads(1)
            work()
            code = 0
        except UserError:
            code = 2
        finally:
            os._exit(code)
    if kill_after is not None:
        time.sleep(kill_after)
        os.kill(child, signal.SIGKILL)  # a zombie takes it as well as a runner
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])


@pytest.fixture
def scene(tmp_path) -> Path:
    """A scene of four rows of chips with something in each."""
    rng = np.random.default_rng(7)
    path = tmp_path / "scene.tif"
    profile = {"driver": "GTiff", "count": 3, "height": 200, "width": 130, "dtype": "uint8", "crs": "EPSG:32648"}
    with rasterio.open(path, "w", transform=Affine(0.8, 0, 580000, 0, -0.8, 3010000), **profile) as file:
        file.write(rng.integers(1, 250, (3, 200, 130), dtype=np.uint8))
    return path


def pixels(folder: Path) -> tuple[bytes, bytes]:
    """Return the pixels of a finished run's scores and mask."""
    read = []
    for name in ("scores.tif", "mask.tif"):
        with rasterio.open(folder / name) as file:
            read.append(file.read().tobytes())
    return read[0], read[1]


@pytest.fixture
def nameable():
    """Return what skips a test whose file has a name that Windows does not allow."""

    def skip(name):
        odd = set(name) & set('<>:"/\\|?*\n') or name != name.strip(" .") or len(name) > 100
        if sys.platform == "win32" and odd:
            pytest.skip("Windows allows no file of this name")

    return skip
