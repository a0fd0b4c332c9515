"""A geologist's jobs on scenes of several palettes: clicks, keys and seconds of docs/WALKTHROUGH.md; every tab's look.

Clicks and keys are asserted, seconds measured: a shared machine is no stopwatch.
"""

import json
import os
import sys
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from buildtools.pictures import SCREENSHOTS, TABS

SCENE_PX = 1024
CLICKS = {"map the scene": 1, "check five polygons": 1, "compare with known landslides": 5, "write a report": 6}
ORTHOPHOTO = os.environ.get("LANDSLIDE_WSSS_ORTHOPHOTO", "")
"""A real orthophoto, where there is one at hand."""
pytestmark = pytest.mark.long


def told(name: str, seen: dict[str, Any], capsys: Any) -> None:
    with capsys.disabled():
        print(f"\n{name}: {json.dumps(seen['jobs'], ensure_ascii=False)}; {seen['status']}")


@pytest.mark.parametrize("look", ["laterite", "winter", "autumn"])
def test_jobs_on_a_drawn_scene(drive, capsys, look):
    steps = ["map_it", "check_five", "compare", "share"]
    seen = drive("drive_jobs.py", SCENE_PX, demo=("--look", look), name=look, steps=steps)
    told(look, seen, capsys)
    for job, clicks in CLICKS.items():
        assert seen["jobs"][job]["clicks"] <= clicks, job
    assert seen["jobs"]["check five polygons"]["keys"] == seen["jobs"]["check five polygons"]["decided"]


@pytest.mark.skipif(not ORTHOPHOTO, reason="LANDSLIDE_WSSS_ORTHOPHOTO names no orthophoto")
def test_jobs_on_a_real_orthophoto(drive, capsys):
    seen = drive(
        "drive_jobs.py",
        384,
        demo=("--landslides", "3"),
        raster=ORTHOPHOTO,
        name="real",
        steps=["map_it", "check_five", "share"],
    )
    told("real", seen, capsys)
    assert seen["jobs"]["map the scene"]["clicks"] == 1


@pytest.mark.parametrize(("theme", "look"), [("default", ""), ("Night Mapping", "-dark")])
def test_every_tab_is_photographed(drive, theme, look):
    seen = drive(
        "drive_jobs.py",
        SCENE_PX,
        theme=theme,
        name=look,
        looks=not look,
        steps=["map_it", "check_five", "look_at_tabs"],
    )
    for name in TABS:
        if name.endswith("-dark") == bool(look):
            assert (SCREENSHOTS / f"dock-tab-{name}.png").stat().st_size > 5_000, name
    assert look or seen["width-300"] <= 310
