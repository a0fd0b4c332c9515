import sys
import threading

import pytest

from buildtools import checks
from buildtools.shell import BuildError


@pytest.fixture
def run(tmp_path, monkeypatch):
    """Run real pytest on a folder of one file with the given tests; return the stage."""
    monkeypatch.setattr(checks, "BUILD", tmp_path / "build")

    def run(source: str, *, long: bool = False) -> checks.Stage:
        (tmp_path / "pytest.ini").write_text("[pytest]\nmarkers = long\n")
        (tmp_path / "test_it.py").write_text("import os, pytest\n" + source)
        return checks.pytest("it", [sys.executable], [str(tmp_path), f"--rootdir={tmp_path}"], long=long)

    return run


MIXED = """
def test_good(): pass
def test_bad(): assert False
@pytest.mark.skip
def test_skipped(): pass
@pytest.fixture
def broken(): raise RuntimeError
def test_error(broken): pass
@pytest.mark.long
def test_long(): pass
"""


def test_each_outcome_is_counted(run):
    assert run(MIXED) == checks.Stage("it", 1, 2, 1)


def test_long_adds_the_long_tests(run):
    assert run(MIXED, long=True).passed == 2


@pytest.mark.parametrize(
    "source", ["", "import nothing_such", "def test_dies(): os._exit(0)", "def test_stops(): pytest.exit('x')"]
)
def test_a_stage_that_breaks_fails(run, source):
    assert run(source).failed >= 1


def test_an_old_report_is_not_counted_again(run):
    assert run("def test_good(): pass").passed == 1
    assert run("def test_dies(): os._exit(0)") == checks.Stage("it", 0, 1)


def test_stage_beside_others_runs_at_the_same_time_and_its_output_comes_last(monkeypatch, tmp_path, capfd):
    monkeypatch.setattr(checks, "BUILD", tmp_path)
    (tmp_path / "engine").mkdir()
    (tmp_path / "engine" / "test_it.py").write_text("def test_it():\n    print('computed')\n    assert False\n")
    met = threading.Barrier(2, timeout=60)

    def shown():
        met.wait()
        print("shown")
        return [checks.Stage("plugin", 2, 0)]

    def aside(log):
        met.wait()
        folder = str(tmp_path / "engine")
        return checks.pytest("engine", [sys.executable], [folder, f"--rootdir={folder}"], long=False, log=log)

    assert checks.side_by_side(shown, [aside]) == [checks.Stage("plugin", 2, 0), checks.Stage("engine", 0, 1)]
    output = capfd.readouterr().out
    assert 0 <= output.index("shown") < output.index("computed")


def test_stages_beside_others_run_one_after_the_other_each_with_its_output(monkeypatch, tmp_path, capfd):
    monkeypatch.setattr(checks, "BUILD", tmp_path)
    under_way = threading.Lock()

    def beside(name):
        def run(log):
            with_lock = under_way.acquire(blocking=False)
            log.write_text(f"output of {name}")
            under_way.release()
            return checks.Stage(name, int(with_lock), 0)

        return run

    found = checks.side_by_side(lambda: [checks.Stage("desktop", 1, 0)], [beside("engine"), beside("panel")])
    assert found == [checks.Stage(name, 1, 0) for name in ("desktop", "engine", "panel")]
    output = capfd.readouterr().out
    assert 0 <= output.index("output of engine") < output.index("output of panel")


def test_error_of_the_stage_beside_others_is_not_lost(monkeypatch, tmp_path):
    monkeypatch.setattr(checks, "BUILD", tmp_path)
    with pytest.raises(BuildError, match="No such program"):
        checks.side_by_side(list, [lambda log: (_ for _ in ()).throw(BuildError("No such program."))])


def test_the_summary_ends_with_the_line_and_fails_with_any_failure(capsys):
    assert checks.summary([checks.Stage("a", 3, 0), checks.Stage("b", 1, 0, 2)]) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "4 passed, 0 failed"
    assert checks.summary([checks.Stage("a", 3, 1)]) == 1
    assert capsys.readouterr().out.splitlines()[-1] == "3 passed, 1 failed"
