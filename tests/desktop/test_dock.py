"""The packaged plugin, installed in a fresh profile of a real QGIS window, driven through the dock's own buttons."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal

gdal.UseExceptions()

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
SCREENSHOTS = ROOT / "build" / "screenshots"
SCENE_PX = 1536
CELLS, CELLS_IF_LONG = 4, 12
PATIENCE_S, WINDOW_S = 1500, 5400

QGIS = shutil.which("qgis")
XVFB = shutil.which("xvfb-run")


def engine_python() -> str:
    return os.environ.get("LANDSLIDE_WSSS_ENGINE_PYTHON", str(ROOT / ".venv" / "bin" / "python"))


def on_a_screen() -> list[str]:
    """Return what gives a program a screen of 1600 x 1000, where there is none."""
    return [] if os.environ.get("DISPLAY") else [str(XVFB), "-a", "-s", "-screen 0 1600x1000x24"]


def stitched_scene(folder: Path, cells: int) -> Path | None:
    """Stitch a scene of real chips beside this checkout; None where they are not there."""
    shared = next((up / "shared" for up in ROOT.parents if (up / "shared/tools/make_scene.py").is_file()), None)
    if shared is None:
        return None
    maker = [engine_python(), str(shared / "tools/make_scene.py"), str(shared / "data/bijie"), str(folder)]
    subprocess.run([*maker, "--rows", str(cells), "--cols", str(cells)], check=True)
    return folder / "scene.tif"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("desktop")


@pytest.fixture(scope="module")
def seen(folder: Path, request: pytest.FixtureRequest) -> dict[str, Any]:
    """What the drive through the dock saw."""
    assert QGIS, "qgis is not on PATH"
    long = "not long" not in request.config.getoption("markexpr")
    demo = [engine_python(), "-m", "engine", "demo-scene", "--out", str(folder / "scene"), "--size", str(SCENE_PX)]
    subprocess.run(demo, cwd=ROOT, check=True)
    compared = stitched_scene(folder / "stitched", CELLS_IF_LONG if long else CELLS) or folder / "scene" / "scene.tif"
    profiles = folder / "qgis"
    install = [sys.executable, "build.py", "install", "--profiles-path", str(profiles), "--profile", "default"]
    subprocess.run(install, cwd=ROOT, check=True)
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    job = {
        "scene": str(folder / "scene" / "scene.tif"),
        "compared": str(compared),
        "patience_s": PATIENCE_S,
        "runs": str(folder),
        "report": str(folder / "report.json"),
        "screenshots": str(SCREENSHOTS),
    }
    window = [*on_a_screen(), QGIS, "--nologo", "--noversioncheck", "--profiles-path", str(profiles)]
    window += ["--profile", "default", "--code", str(HERE / "drive_dock.py")]
    env = {**os.environ, "LANDSLIDE_DESKTOP": json.dumps(job), "PYTHONPATH": str(HERE)}
    env.pop("QT_QPA_PLATFORM", None)
    ran = subprocess.run(
        window, env=env, timeout=WINDOW_S, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
    )
    report = folder / "report.json"
    assert report.is_file(), ran.stdout[-4000:]
    seen = json.loads(report.read_text(encoding="utf-8"))
    assert "failure" not in seen, seen["failure"]
    return {**seen, "job": job, "exit": ran.returncode, "said": ran.stdout}


def test_the_dock_shows_the_scene_the_card_and_the_device(seen):
    assert seen["scene_chosen"] == "scene"
    assert "Trained on" in seen["card"]
    assert ": " in seen["device"]


def test_cancel_takes_less_than_two_seconds_and_keeps_finished_rows(seen):
    assert seen["cancel_seconds"] < 2.0
    assert seen["rows_after_cancel"]
    assert "Cancelled" in seen["cancelled_text"]
    assert seen["button_after_cancel"] == "Resume"
    left = seen["children_after_cancel"]  # the engine that describes the scene may still wait for the next one
    assert len(left) <= 1
    assert not [child for child in left if child.split()[0] == str(seen["cancelled_pid"])], "the run's engine is gone"


def test_a_killed_engine_is_told_and_the_run_goes_on(seen):
    assert "ended unexpectedly" in seen["killed_text"]
    assert set(seen["rows_after_cancel"]) < set(seen["rows_after_kill"])
    assert seen["button_after_kill"] == "Resume"
    assert f"Goes on from row {len(seen['rows_after_kill']) + 1}" in seen["log"]
    assert seen["status"] == "success", seen["finished_text"]
    assert seen["run"]["state"] == "finished"


def test_mask_scores_and_polygons_lie_over_the_scene(seen):
    layers, scene = seen["layers"], seen["scene"]
    assert layers["group"].split()[0] == "scene", "a result begins with the name of its scene"
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


@pytest.fixture(scope="module")
def three_ways(seen: dict[str, Any], folder: Path) -> list[Path]:
    """The same scene by the dock, the command line and qgis_process; the folders of the runs."""
    scene, runs = seen["job"]["compared"], [folder / name for name in ("dock", "cli", "process")]
    segment = [engine_python(), "-m", "engine", "segment", scene, "--method", "student", "--out", str(runs[1])]
    subprocess.run(segment, cwd=ROOT, check=True)
    process = shutil.which("qgis_process.bin") or shutil.which("qgis_process")  # Debian's wrapper misleads it
    assert process, "qgis_process is not on PATH"
    env = {**os.environ, "QGIS_CUSTOM_CONFIG_PATH": str(folder / "qgis"), "QT_QPA_PLATFORM": "offscreen"}
    values = [f"--INPUT={scene}", "--METHOD=student", f"--OUTPUT={runs[2]}"]
    subprocess.run([process, "run", "landslide_wsss:segment", *values], env=env, check=True)
    return runs


def test_dock_command_line_and_qgis_process_give_the_same_pixels(seen, three_ways):
    fit = json.loads((three_ways[0] / "run.json").read_text())["result"][
        "scene_fit"
    ]  # a tick is for what the model knows
    wanted = "warning" if fit["unknown"] else "info" if fit["worth_adapting"] else "success"
    assert seen["compared"]["status"] == wanted
    for name in ("scores.tif", "mask.tif"):
        dock, *others = (gdal.Open(str(run / name)).ReadAsArray() for run in three_ways)
        assert set(np.unique(dock)) >= {0, 1, 255} if name == "mask.tif" else dock.size
        for other in others:
            assert np.array_equal(dock, other)
    counts = {json.loads((run / "run.json").read_text())["result"]["count"] for run in three_ways}
    assert counts == {seen["compared"]["layers"]["polygons"]["features"]}


def test_every_mask_lies_exactly_on_its_scene(seen, three_ways):
    scene = gdal.Open(seen["job"]["compared"])
    to_pixels = gdal.InvGeoTransform(scene.GetGeoTransform())
    for run in three_ways:
        mask = gdal.Open(str(run / "mask.tif"))
        assert (mask.RasterXSize, mask.RasterYSize) == (scene.RasterXSize, scene.RasterYSize)
        assert mask.GetSpatialRef().IsSame(scene.GetSpatialRef())
        for corner in ((0, 0), (scene.RasterXSize, 0), (0, scene.RasterYSize), (scene.RasterXSize, scene.RasterYSize)):
            place = gdal.ApplyGeoTransform(mask.GetGeoTransform(), *corner)
            assert gdal.ApplyGeoTransform(to_pixels, *place) == pytest.approx(corner, abs=1e-6)
    layers = seen["compared"]["layers"]
    assert layers["mask"]["valid"]
    assert layers["scores"]["valid"]


def test_qgis_stays_clean(seen):
    assert seen["torch_in_qgis"] is False
    left = seen["children_after_run"]  # the engine that describes the scene waits a while for the next one
    assert len(left) <= 1
    assert all(child.endswith("-m engine serve") for child in left)
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
