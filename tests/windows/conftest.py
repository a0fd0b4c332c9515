"""Tests for Windows' own Python: `build.py test --windows` runs them by Wine, and a Windows as they stand."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
if sys.platform != "win32":
    collect_ignore_glob = ["test_*.py"]


@pytest.fixture(scope="session")
def linux() -> Path:
    """The folder with a small scene and the run that Linux made of it."""
    folder = os.environ.get("LANDSLIDE_WSSS_LINUX_RUN")
    if not folder:
        pytest.skip("build.py gives the run that Linux made")
    return Path(folder)


@pytest.fixture
def holder():
    """Return a function that lets another process hold a file open until the test is over.

    It opens the file as most programs do: others may read it, and nobody may replace or delete it.
    """
    started = []

    def hold(path: Path) -> subprocess.Popen:
        code = "import sys; file = open(sys.argv[1], 'rb'); print('held', flush=True); sys.stdin.read()"
        process = subprocess.Popen(
            [sys.executable, "-c", code, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT
        )
        started.append(process)
        assert process.stdout.readline().strip() == b"held"
        return process

    yield hold
    for process in started:
        process.kill()
        process.communicate()


def wait_until(holds, seconds: float = 120.0) -> bool:
    """Wait until something holds, and return whether it does."""
    end = time.monotonic() + seconds
    while not holds() and time.monotonic() < end:
        time.sleep(0.05)
    return bool(holds())
