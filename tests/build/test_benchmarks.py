"""Every benchmark runs, at the size of a toy: none can rot unseen."""

import pytest

from buildtools.shell import ROOT

QUICK = ("polygons", "threshold", "gpu", "seams")
SLOW = ("memory", "peer", "scene", "score_cam", "workers")
NEEDS_CHIPS = ("fast_cam",)
WHOLE = ("adapt", "change", "teach")
"""They work on whole scenes, which no toy size shows."""


def test_every_benchmark_is_named_here():
    assert {path.stem for path in (ROOT / "benchmarks").glob("bench_*.py")} == {
        f"bench_{name}" for name in (*QUICK, *SLOW, *NEEDS_CHIPS, *WHOLE)
    }


@pytest.fixture
def printed(warm_engine):
    """Return a function that runs a module and returns what it prints."""

    def run(*arguments):
        ran = warm_engine.run("-m", *arguments)
        assert ran.wait() == 0, ran.stdout + ran.stderr
        return ran.stdout

    return run


@pytest.mark.parametrize("name", [*QUICK, *(pytest.param(name, marks=pytest.mark.long) for name in SLOW)])
def test_a_benchmark_prints_its_table(name, printed):
    assert len(printed(f"benchmarks.bench_{name}", "--toy").splitlines()) >= 3


def test_the_curve_says_what_it_needs(printed):
    assert "needs real chips" in printed("benchmarks.bench_fast_cam")
