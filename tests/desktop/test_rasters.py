"""What the panel says of odd rasters before Run, in QGIS' own window; the pictures are those of docs/RELIABILITY.md."""

import json
import sys
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from buildtools.pictures import RASTERS, SCREENSHOTS

HERE = Path(__file__).resolve().parent
pytestmark = pytest.mark.long
SAID = {
    "no-crs": "The scene has no CRS",
    "border": "is a border of 65535",
    "bands": "Nothing says which bands are red, green and blue",
    "pixel": "Pixel of 144 m: on test tiles the model kept 35 % of its accuracy at 5 m",
    "elevation": "Choose below which band stands for red, green and blue",
}


def test_each_odd_raster_has_its_sentence_and_remedy(drive, engine, tmp_path):
    engine("-m", "engine", "demo-scene", "--out", str(tmp_path / "drawn"), "--size", "512")
    rasters = json.loads(engine(str(HERE / "odd_rasters.py"), str(tmp_path / "drawn"), str(tmp_path)))
    seen: dict[str, Any] = drive("drive_rasters.py", 512, rasters=rasters)
    for name, words in SAID.items():
        assert words in seen["doubts"][name]
    for name in RASTERS:
        assert (SCREENSHOTS / f"dock-raster-{name}.png").stat().st_size > 5_000, name
