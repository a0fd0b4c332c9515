"""Imagery that the model does not know, taught in a real window: amber, three views, the map that follows, Teach."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from osgeo import gdal

pytestmark = pytest.mark.long  # a network learns: minutes where the processor has no matrix instructions


@pytest.fixture(scope="module")
def seen(drive) -> dict[str, Any]:
    """What the drive saw: a false-color scene of which the shipped model finds next to nothing."""
    return drive("drive_teaching.py", 768, demo=("--look", "infrared", "--seed", "72", "--landslides", "6"))


def iou(mask: Path, truth: Path) -> float:
    """Return the IoU in the quarter that nobody outlined: the upper right one."""
    drawn, true = (gdal.Open(str(path)).ReadAsArray()[:384, 384:] for path in (mask, truth))
    known = (drawn != 255) & (true != 255)
    both, either = ((drawn == 1) & (true == 1) & known).sum(), (((drawn == 1) | (true == 1)) & known).sum()
    return float(both / max(1, either))


def test_the_run_ends_amber_with_the_way_out(seen):
    assert seen["bar_kind"] == "warning"
    assert "does not know this kind of imagery" in seen["bar"]
    assert "Outline three views" in seen["bar"]


def test_the_figures_are_said_from_the_third_view_on(seen):
    assert "check 2 more" in seen["figures"][0]
    assert seen["figures"][-1].startswith("On ground it was not taught it finds about")


def test_a_landslide_is_outlined_with_the_box_tool(seen):
    assert len(seen["boxed"]) == 1


@pytest.mark.parametrize("number", [1, 2, 3])
def test_the_preview_follows_each_view(seen, number):
    """What is outlined there is drawn, and most of the rest of the view is not."""
    preview = gdal.Open(str(seen["folder"] / f"preview-{number}.tif"))
    levels = preview.ReadAsArray()[0].astype(float)
    a, b, _, c, _, d = preview.GetGeoTransform()
    truth = gdal.Open(str(seen["folder"] / "scene" / "truth.tif"))
    x, pixel, _, y, _, minus = truth.GetGeoTransform()
    cols = ((a + b * (np.arange(levels.shape[1]) + 0.5) - x) / pixel).astype(int)
    rows = ((c + d * (np.arange(levels.shape[0]) + 0.5) - y) / minus).astype(int)
    true = truth.ReadAsArray()[np.ix_(rows, cols)] == 1
    known = levels <= 250
    assert levels[true & known].mean() > 125
    assert levels[~true & known].mean() < 50


def test_the_taught_map_is_better_where_nobody_outlined_anything(seen):
    truth = seen["folder"] / "scene" / "truth.tif"
    before, after = (iou(seen["folder"] / name / "mask.tif", truth) for name in ("run", "run_adapted"))
    assert seen["record"]["taught"]["views"] >= 1
    assert seen["record"]["adapted"]
    assert after > before
    assert np.isfinite(after)


def test_the_outcome_is_not_green_and_undo_brings_the_first_result_back(seen):
    assert seen["kind"] in {"info", "warning"}
    assert "was taught by" in seen["outcome"]
    assert Path(seen["back"]).name == "run"
