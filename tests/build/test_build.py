import subprocess
import sys

import pytest

import build
from buildtools import demo, environment, qgis
from buildtools.shell import ROOT, BuildError


def test_an_error_is_one_sentence_on_stderr_and_exit_code_2(monkeypatch, capsys):
    monkeypatch.setattr(environment, "ensure", lambda: (_ for _ in ()).throw(BuildError("No disk.", "Free some.")))
    assert build.main(["setup"]) == 2
    assert capsys.readouterr().err == "build.py: No disk. Free some.\n"


def test_an_interruption_is_exit_code_130(monkeypatch):
    monkeypatch.setattr(environment, "ensure", lambda: (_ for _ in ()).throw(KeyboardInterrupt))
    assert build.main(["lint"]) == 130


def test_an_unknown_command_is_exit_code_2():
    with pytest.raises(SystemExit) as stop:
        build.main(["tset"])
    assert stop.value.code == 2


@pytest.mark.parametrize("words", [["--help"], ["demo", "--help"], ["test", "--help"]])
def test_help_answers_without_any_setup(words):
    answer = subprocess.run([sys.executable, "build.py", *words], cwd=ROOT, capture_output=True, text=True, check=True)
    assert "usage: build.py" in answer.stdout


def test_a_scene_that_is_not_there_is_said_before_anything_runs(tmp_path, monkeypatch):
    monkeypatch.setattr(demo, "need", lambda *arguments: pytest.fail("nothing should run"))
    with pytest.raises(BuildError, match=r"There is no file .*nowhere\.tif"):
        demo.run(tmp_path, qgis.Qgis("", "", ""), tmp_path / "nowhere.tif")


def test_gui_without_a_screen_says_so(monkeypatch, tmp_path, capsys):
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(environment, "ensure", lambda: tmp_path)
    monkeypatch.setattr(qgis, "ensure", lambda: qgis.Qgis("", "", ""))
    monkeypatch.delenv("DISPLAY", raising=False)
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    assert build.main(["gui"]) == 2
    assert "no screen" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "stages"),
    [
        (["--engine"], ["engine"]),
        (["--plugin"], ["plugin", "panel"]),
        (["--plugin", "--desktop"], ["desktop", "plugin", "panel"]),
        (["--engine", "--plugin"], ["plugin", "panel", "engine"]),
        ([], ["ruff check", "ruff format", "mypy", "desktop", "windows", "plugin", "panel", "engine"]),
    ],
)
def test_the_levels_that_are_asked_for_run(monkeypatch, tmp_path, words, stages):
    ran = []
    lints = [build.checks.Stage(name, 1, 0) for name in ("ruff check", "ruff format", "mypy")]
    monkeypatch.setattr(environment, "ensure", lambda: tmp_path)
    monkeypatch.setattr(qgis, "ensure", lambda need_tests: qgis.Qgis("python", "", ""))
    monkeypatch.setattr(build, "build_package", lambda: tmp_path)
    monkeypatch.setattr(build.checks, "lint", lambda python: lints)
    monkeypatch.setattr(build.checks, "pytest", lambda name, *a, **k: build.checks.Stage(name, 1, 0))
    monkeypatch.setattr(build.windows_tests, "stages", lambda *a, **k: [build.checks.Stage("windows", 1, 0)])
    monkeypatch.setattr(build.checks, "summary", lambda found: ran.extend(stage.name for stage in found) or 0)
    assert build.main(["test", *words]) == 0
    assert ran == stages
