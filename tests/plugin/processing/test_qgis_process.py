"""The installed plugin by qgis_process: what it lists, and a model that chains segment, measure and export."""

import os
import subprocess
from pathlib import Path

import pytest
from osgeo import ogr

from buildtools import qgis as installed
from buildtools.package import build_package

ROOT = Path(__file__).resolve().parents[3]
ENGINE = os.environ.get("LANDSLIDE_WSSS_ENGINE_PYTHON", str(ROOT / ".venv" / "bin" / "python"))
NAMES = ("segment", "threshold", "vectorize", "measure", "evaluate", "export", "chips", "train", "map_measure_export")


@pytest.fixture(scope="module")
def process(tmp_path_factory):
    """Return a function that runs qgis_process with the plugin in a profile of its own."""
    home = tmp_path_factory.mktemp("configuration")
    package = os.environ.get("LANDSLIDE_WSSS_PACKAGE") or build_package(tmp_path_factory.mktemp("dist"))
    installed.install_plugin(Path(package), home / "profiles", "default", Path(ENGINE))
    found = installed.ensure()

    def go(*arguments):
        environment = {**os.environ, **found.environment(home, headless=True)}
        done = subprocess.run([found.process, *arguments], env=environment, capture_output=True, text=True, check=False)
        assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
        return done.stdout

    return go


@pytest.fixture(scope="module")
def demo(tmp_path_factory):
    out = tmp_path_factory.mktemp("demo")
    command = [ENGINE, "-m", "engine", "demo-scene", "--out", str(out), "--size", "512", "--landslides", "4"]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    return out


def test_all_are_listed_with_their_help(process):
    listed = process("list")
    for name in NAMES:
        assert f"landslide_wsss:{name}\t" in listed
    told = process("help", "landslide_wsss:measure")
    assert "Elevation model" in told
    assert "MIN_SLOPE" in told


def test_a_model_chains_segment_measure_and_export(process, demo, tmp_path):
    said = process(
        "run",
        "landslide_wsss:map_measure_export",
        f"--scene={demo / 'scene.tif'}",
        f"--dem={demo / 'dem.tif'}",
        "--min_slope=8.5",
        "--min_area=150",
        f"--measure:Landslides={tmp_path / 'measured.gpkg'}",
        f"--export:Shapefile={tmp_path / 'out.shp'}",
    )
    assert "Found" in said
    inventory, shapefile = ogr.Open(str(tmp_path / "measured.gpkg")), ogr.Open(str(tmp_path / "out.shp"))
    measured, shapes = inventory.GetLayer(0), shapefile.GetLayer(0)
    slopes = [feature["slope_deg"] for feature in measured]
    assert slopes
    assert all(8.5 <= slope < 70 for slope in slopes)
    assert min(feature["area_m2"] for feature in measured) >= 150
    assert shapes.GetFeatureCount() == len(slopes)
    ours, theirs = measured.GetLayerDefn(), shapes.GetLayerDefn()
    names = [ours.GetFieldDefn(i).GetName() for i in range(ours.GetFieldCount())]
    names.remove("outline")  # the engine's own, by which it knows what was redrawn; no export has it
    assert names == [theirs.GetFieldDefn(i).GetName() for i in range(theirs.GetFieldCount())]
