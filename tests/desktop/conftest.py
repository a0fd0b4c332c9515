"""Installs the packaged plugin in a fresh profile of a real QGIS window, and lets a script drive it."""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
SCREENSHOTS = ROOT / "build" / "screenshots"
WINDOW_S = 3600
KILLED = {-9, 137}
"""How a process ends that was killed, without and with a shell around it."""

sys.path.insert(0, str(ROOT))

from buildtools.ini import set_keys  # noqa: E402

QGIS = shutil.which("qgis")
XVFB = shutil.which("xvfb-run")


def engine_python() -> str:
    return os.environ.get("LANDSLIDE_WSSS_ENGINE_PYTHON", str(ROOT / ".venv" / "bin" / "python"))


def on_a_screen(dense: int) -> list[str]:
    """Return what gives a program a screen of 1600 x 1000 places, where there is none; `dense` pixels each way."""
    size = f"-screen 0 {1600 * dense}x{1000 * dense}x24"
    return [] if os.environ.get("DISPLAY") and dense == 1 else [str(XVFB), "-a", "-s", size]


@pytest.fixture(scope="session")
def engine() -> Callable[..., str]:
    """Return a function that runs the engine's Python and gives what it says."""

    def run(*arguments: str) -> str:
        ran = subprocess.run([engine_python(), *arguments], cwd=ROOT, check=True, capture_output=True, text=True)
        return ran.stdout

    return run


@pytest.fixture(scope="session")
def drive(tmp_path_factory: pytest.TempPathFactory, engine: Callable[..., str]) -> Callable[..., dict[str, Any]]:
    """Return a function that drives QGIS by a script and gives what it saw.

    `folder` is that of an earlier drive, whose profile is used again; `killed` says that the script ends QGIS' process;
    `made` holds scene.tif, truth.tif and truth.geojson in the place of a drawn scene.
    """

    def prepared(scene_px: int, demo: tuple[str, ...], made: Path | None) -> Path:
        folder = tmp_path_factory.mktemp("desktop")
        if made is not None:
            shutil.copytree(made, folder / "scene")
        else:
            draw(folder, scene_px, demo)
        profiles = str(folder / "qgis")
        install = [sys.executable, "build.py", "install", "--profiles-path", profiles, "--profile", "default"]
        subprocess.run(install, cwd=ROOT, check=True)
        return folder

    def draw(folder: Path, scene_px: int, demo: tuple[str, ...]) -> None:
        engine("-m", "engine", "demo-scene", "--out", str(folder / "scene"), "--size", str(scene_px), *demo)

    def go(
        script: str,
        scene_px: int,
        *,
        theme: str = "default",
        dense: int = 1,
        demo: tuple[str, ...] = (),
        folder: Path | None = None,
        made: Path | None = None,
        killed: bool = False,
        **job: Any,
    ) -> dict[str, Any]:
        assert QGIS, "qgis is not on PATH"
        folder = folder or prepared(scene_px, demo, made)
        profiles = folder / "qgis"
        ini = profiles / "profiles" / "default" / "QGIS" / "QGIS3.ini"
        set_keys(ini, "UI", {"UITheme": theme})
        SCREENSHOTS.mkdir(parents=True, exist_ok=True)
        job |= {
            "scene": str(folder / "scene" / "scene.tif"),
            "truth": str(folder / "scene" / "truth.geojson"),
            "runs": str(folder),
            "report": str(folder / "report.json"),
            "screenshots": str(SCREENSHOTS),
        }
        window = [*on_a_screen(dense), QGIS, "--nologo", "--noversioncheck", "--profiles-path", str(profiles)]
        window += ["--profile", "default", "--code", str(HERE / script)]
        env = {**os.environ, "LANDSLIDE_DESKTOP": json.dumps(job), "PYTHONPATH": str(HERE)}
        env |= {"QT_SCALE_FACTOR": str(dense), "LANDSLIDE_WSSS_DATA": str(folder / "data")}
        env.pop("QT_QPA_PLATFORM", None)
        ran = subprocess.run(
            window, env=env, timeout=WINDOW_S, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False
        )
        report = folder / "report.json"
        assert report.is_file(), ran.stdout[-4000:]
        wanted = KILLED if killed else {0}  # QGIS also closes well
        seen = json.loads(report.read_text(encoding="utf-8"))
        assert "failure" not in seen, seen["failure"]
        assert ran.returncode in wanted, ran.stdout[-4000:]
        return {**seen, "exit": ran.returncode, "said": ran.stdout, "folder": folder}

    return go
