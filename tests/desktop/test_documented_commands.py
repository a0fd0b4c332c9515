"""The documented commands that need QGIS, run by the shell as a reader would run them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from buildtools import documented, qgis
from buildtools.shell import ROOT

PATIENCE_S = 900
LOOK = Path(__file__).resolve().parent / "look_and_close.py"


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A QGIS configuration folder with the plugin, as `build.py install` leaves it."""
    folder = tmp_path_factory.mktemp("documented") / "qgis"
    install = [sys.executable, "build.py", "install", "--profiles-path", str(folder)]
    subprocess.run(install, cwd=ROOT, check=True)
    return folder


def by_shell(command: str, place: Path, **variables: str) -> str:
    found = qgis.ensure()
    env = {**os.environ, **found.environment(), **variables}
    ran = subprocess.run(
        ["bash", "-c", command], cwd=place, env=env, capture_output=True, text=True, timeout=PATIENCE_S, check=False
    )
    assert ran.returncode == 0, f"{command}\n{ran.stdout[-2000:]}\n{ran.stderr[-3000:]}"
    return ran.stdout


def shown(start: str) -> list[str]:
    """Return the different documented commands that begin so; there is one at least."""
    found = {one for page in documented.PAGES for one in documented.commands(page) if one.startswith(start)}
    assert found
    return sorted(found)


def test_qgis_process_does_what_the_page_says(home, tmp_path, engine):
    place = documented.lay_out(tmp_path / "Géologie du talus")
    engine("-m", "engine", "demo-scene", "--out", str(place), "--size", "512", "--landslides", "5")
    programs = tmp_path / "bin"
    programs.mkdir()
    # Debian's wrapper hands it an option that it refuses; the page says what to call instead.
    (programs / "qgis_process").symlink_to(qgis.ensure().process)
    path = os.pathsep.join([str(programs), qgis.ensure().environment()["PATH"]])
    for command in shown(documented.PROCESS):
        by_shell(command, place, PATH=path, QGIS_CUSTOM_CONFIG_PATH=str(home), QT_QPA_PLATFORM="offscreen")
    for name in ("scores.tif", "mask.tif", "landslides.gpkg"):
        assert (place / "runs" / "scene" / name).is_file()


@pytest.mark.long
@pytest.mark.parametrize("command", shown(f"{documented.BUILD}demo"))
def test_the_demo_leaves_what_it_promises(command):
    said = by_shell(command, ROOT)
    assert "precision" in said
    paths = dict(line.split(None, 1) for line in said.splitlines()[-4:])
    assert set(paths) == {"mask", "polygons", "shapefile", "map"}
    assert all(Path(path.strip()).is_file() for path in paths.values())


@pytest.mark.long
@pytest.mark.parametrize("command", shown(f"{documented.BUILD}gui"))
def test_gui_opens_qgis_with_the_plugin_and_the_scene(command, tmp_path):
    """QGIS itself runs the script of PYQGIS_STARTUP: it looks at the window and closes it."""
    by_shell(command, ROOT, PYQGIS_STARTUP=str(LOOK), LANDSLIDE_LOOK=str(tmp_path / "seen.json"))
    seen = json.loads((tmp_path / "seen.json").read_text(encoding="utf-8"))
    assert seen == {"layers": ["scene"], "plugin": True, "dock": True}
