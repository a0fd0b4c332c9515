"""Every state of the dock in QGIS' own window, light and dark, and on a screen of twice the density.

The pictures are those of docs/WALKTHROUGH.md; `build.py pictures` publishes them.
"""

import struct
import sys
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from buildtools.pictures import DENSE, SCREENSHOTS, WALK

SCENE_PX = 1024
pytestmark = pytest.mark.long


def size(path: Path) -> tuple[int, int]:
    """Return width and height of a PNG."""
    width, height = struct.unpack(">II", path.read_bytes()[16:24])
    return width, height


@pytest.mark.parametrize(("theme", "look"), [("default", ""), ("Night Mapping", "-dark")])
def test_every_state_is_reached_and_photographed(drive, theme, look):
    seen: dict[str, Any] = drive("drive_walk.py", SCENE_PX, theme=theme, look=look)
    for name in WALK:
        assert (SCREENSHOTS / f"dock-walk-{name}{look}.png").stat().st_size > 5_000, name
    assert seen["progress"].startswith("3 of")
    assert seen["outlined"] == 1
    assert "IoU" in seen["compared"]
    assert min(seen["labels"]["landslide"], seen["labels"]["none"]) >= 4
    assert len(seen["waiting"]) == 1


def test_a_dense_screen_shows_the_same_dock(drive):
    drive("drive_walk.py", SCENE_PX, dense=2, look="-dense", steps=["rest", "run", "thresholds", "review"])
    for name in DENSE:
        width, height = size(SCREENSHOTS / f"dock-walk-{name}-dense.png")
        assert (width, height) == (3200, 2000), name
