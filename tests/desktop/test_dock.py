"""The packaged plugin, installed in a fresh profile of a real QGIS window, driven through the dock's own buttons."""

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
SCREENSHOTS = ROOT / "build" / "screenshots"
SCENE_PX = 1536
WINDOW_S = 1500

QGIS = shutil.which("qgis")
XVFB = shutil.which("xvfb-run")


def engine_python() -> str:
    return os.environ.get("LANDSLIDE_WSSS_ENGINE_PYTHON", str(ROOT / ".venv" / "bin" / "python"))


def on_a_screen() -> list[str]:
    """Return what gives a program a screen of 1600 x 1000, where there is none."""
    return [] if os.environ.get("DISPLAY") else [str(XVFB), "-a", "-s", "-screen 0 1600x1000x24"]


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """What the drive through the dock saw."""
    assert QGIS, "qgis is not on PATH"
    folder = tmp_path_factory.mktemp("desktop")
    demo = [engine_python(), "-m", "engine", "demo-scene", "--out", str(folder / "scene"), "--size", str(SCENE_PX)]
    subprocess.run(demo, cwd=ROOT, check=True)
    profiles = folder / "qgis"
    install = [sys.executable, "build.py", "install", "--profiles-path", str(profiles), "--profile", "default"]
    subprocess.run(install, cwd=ROOT, check=True)
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    job = {
        "scene": str(folder / "scene" / "scene.tif"),
        "runs": str(folder),
        "report": str(folder / "report.json"),
        "screenshots": str(SCREENSHOTS),
    }
    window = [*on_a_screen(), QGIS, "--nologo", "--noversioncheck", "--profiles-path", str(profiles)]
    window += ["--profile", "default", "--code", str(HERE / "drive_dock.py")]
    env = {**os.environ, "LANDSLIDE_DESKTOP": json.dumps(job)}
    env.pop("QT_QPA_PLATFORM", None)
    ran = subprocess.run(
        window, env=env, timeout=WINDOW_S, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
    )
    report = folder / "report.json"
    assert report.is_file(), ran.stdout[-4000:]
    seen = json.loads(report.read_text(encoding="utf-8"))
    assert "failure" not in seen, seen["failure"]
    return {**seen, "exit": ran.returncode, "said": ran.stdout}


def test_the_dock_shows_the_scene_the_card_and_the_device(seen):
    assert seen["scene_chosen"] == "scene"
    assert "Trained on" in seen["card"]
    assert ": " in seen["device"]


def test_cancel_takes_less_than_two_seconds_and_keeps_finished_rows(seen):
    assert seen["cancel_seconds"] < 2.0
    assert seen["rows_after_cancel"]
    assert "Cancelled" in seen["cancelled_text"]
    assert seen["button_after_cancel"] == "Resume"
    assert seen["children_after_cancel"] == []


def test_a_killed_engine_is_told_and_the_run_goes_on(seen):
    assert "ended unexpectedly" in seen["killed_text"]
    assert set(seen["rows_after_cancel"]) < set(seen["rows_after_kill"])
    assert seen["button_after_kill"] == "Resume"
    assert f"Goes on from row {len(seen['rows_after_kill']) + 1}" in seen["log"]
    assert seen["status"] == "success", seen["finished_text"]
    assert seen["run"]["state"] == "finished"


def test_mask_scores_and_polygons_lie_over_the_scene(seen):
    layers, scene = seen["layers"], seen["scene"]
    assert layers["group"].startswith("Landslides")
    for name in ("mask", "scores"):
        assert layers[name]["valid"]
        assert layers[name]["crs"] == scene["crs"]
        assert layers[name]["size"] == scene["size"]
        assert layers[name]["corner"] == pytest.approx(scene["corner"], abs=1e-6)
    assert layers["polygons"]["valid"]
    assert layers["polygons"]["crs"] == scene["crs"]
    assert seen["student_status"] == "success"
    assert seen["student_run"]["settings"]["method"] == "student"
    assert layers["polygons"]["features"] == seen["student_run"]["result"]["count"]


def test_qgis_stays_clean(seen):
    assert seen["torch_in_qgis"] is False
    assert seen["children_after_run"] == []
    assert seen["rounds"] == [{"docks": [], "actions": [], "provider": False, "children": []}] * 3


def test_closing_qgis_ends_the_engine(seen):
    deadline = time.monotonic() + 3
    while Path(f"/proc/{seen['left_pid']}").exists() and time.monotonic() < deadline:
        time.sleep(0.1)
    assert not Path(f"/proc/{seen['left_pid']}").exists()
    assert seen["exit"] == 0, seen["said"][-2000:]


def test_every_state_of_the_dock_is_photographed(seen):
    for name in ("rest", "running", "error", "finished"):
        assert (SCREENSHOTS / f"dock-{name}.png").stat().st_size > 50_000
