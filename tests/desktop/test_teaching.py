"""Imagery that the model does not know, taught in a real window: amber, three views, the map that follows, Teach."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal

pytestmark = pytest.mark.long  # a network learns: minutes where the processor has no matrix instructions


UNSEEN = 0.6
"""Share of the scene's width right of which nobody outlines anything."""

OUTLINES = """
import json, sys
import rasterio
from rasterio.features import shapes, sieve
with rasterio.open(sys.argv[1] + "/truth.tif") as file:
    truth = sieve(file.read(1), 10)
    found = [one for one, value in shapes(truth, transform=file.transform) if value == 1]
features = [{"type": "Feature", "properties": {}, "geometry": one} for one in found]
with open(sys.argv[1] + "/truth.geojson", "w") as file:
    json.dump({"type": "FeatureCollection", "features": features}, file)
"""


@pytest.fixture(scope="module")
def seen(drive, engine, tmp_path_factory) -> dict[str, Any]:
    """What the drive saw: a drawn mountain as a 3 m satellite sees it at dusk, of which the model is unsure."""
    folder = tmp_path_factory.mktemp("sensors")
    engine("-m", "benchmarks.imitated_sensors", "--out", str(folder), "--sensors", "dusk", "--seeds", "41")
    engine("-c", OUTLINES, str(folder / "dusk-41"))
    return drive("drive_teaching.py", 0, made=folder / "dusk-41")


def iou(mask: Path, truth: Path) -> float:
    """Return the IoU where nobody outlined anything."""
    drawn, true = (gdal.Open(str(path)).ReadAsArray() for path in (mask, truth))
    right = round(UNSEEN * drawn.shape[1])
    drawn, true = drawn[:, right:], true[:, right:]
    known = (drawn != 255) & (true != 255)
    both, either = ((drawn == 1) & (true == 1) & known).sum(), (((drawn == 1) | (true == 1)) & known).sum()
    return float(both / max(1, either))


def test_the_run_ends_amber_with_the_way_out(seen):
    assert seen["bar_kind"] == "warning"
    assert "The model is unsure of this scene" in seen["bar"]


def test_the_figures_are_said_from_the_third_view_on(seen):
    assert "check 2 more" in seen["figures"][0]
    assert seen["figures"][-1].startswith("On ground it was not taught it finds about")


def test_landslides_are_outlined_with_the_box_tool(seen):
    """In each view, on imagery that the model does not know; one that is off is drawn by hand, as one would."""
    assert len(seen["boxed"]) >= 3
    assert all(len(like) <= 1 for like in seen["boxed"])
    assert sum(like[0] > 0.5 for like in seen["boxed"] if like) >= 2


@pytest.mark.parametrize("number", [1, 2, 3])
def test_the_preview_follows_each_view(seen, number):
    """Most of what is outlined there is drawn, and little of the rest of the view."""
    preview = gdal.Open(str(seen["folder"] / f"preview-{number}.tif"))
    levels = preview.ReadAsArray()[0].astype(float)
    a, b, _, c, _, d = preview.GetGeoTransform()
    truth = gdal.Open(str(seen["folder"] / "scene" / "truth.tif"))
    x, pixel, _, y, _, minus = truth.GetGeoTransform()
    cols = ((a + b * (np.arange(levels.shape[1]) + 0.5) - x) / pixel).astype(int)
    rows = ((c + d * (np.arange(levels.shape[0]) + 0.5) - y) / minus).astype(int)
    true = truth.ReadAsArray()[np.ix_(rows, cols)] == 1
    known = levels <= 250
    assert (levels[true & known] >= 125).mean() > 0.5
    assert (levels[~true & known] >= 125).mean() < 0.1


def test_the_taught_map_is_better_where_nobody_outlined_anything(seen):
    truth = seen["folder"] / "scene" / "truth.tif"
    before, after = (iou(seen["folder"] / name / "mask.tif", truth) for name in ("run", "run_adapted"))
    assert seen["record"]["taught"]["views"] == 3
    assert seen["record"]["adapted"]
    assert before < 0.2
    assert after > 0.3


def test_the_outcome_is_not_green_and_undo_brings_the_first_result_back(seen):
    assert seen["kind"] in {"info", "warning"}
    assert "was taught by" in seen["outcome"]
    assert Path(seen["back"]).name == "run"
