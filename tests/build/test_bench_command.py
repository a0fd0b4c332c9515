"""`build.py bench`: which benchmarks it starts, and what it makes of one that fails."""

from pathlib import Path

import pytest

from buildtools import benchmarks
from buildtools.shell import ROOT, BuildError

PYTHON = Path("python")


@pytest.fixture
def calls(monkeypatch):
    """Collect the commands; those of polygons fail."""
    seen = []

    def call(command):
        seen.append([str(word) for word in command])
        return int("benchmarks.bench_polygons" in command)

    monkeypatch.setattr(benchmarks, "call", call)
    return seen


def test_all_of_them_run_though_one_fails(calls, capsys):
    assert benchmarks.run(PYTHON, "*", Path("chips"), toy=True) == 1
    assert [words[2] for words in calls] == [
        f"benchmarks.{path.stem}" for path in sorted((ROOT / "benchmarks").glob("bench_*.py"))
    ]
    assert all("--toy" in words for words in calls)
    assert [words[2] for words in calls if "chips" in words] == ["benchmarks.bench_fast_cam"]
    assert "Failed: bench_polygons." in capsys.readouterr().out


def test_one_alone(calls):
    assert benchmarks.run(PYTHON, "gpu", None, toy=False) == 0
    assert calls == [["python", "-m", "benchmarks.bench_gpu"]]
    with pytest.raises(BuildError, match="bench_none"):
        benchmarks.run(PYTHON, "none", None, toy=False)
