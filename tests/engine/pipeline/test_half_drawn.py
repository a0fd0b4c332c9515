"""New thresholds that are stopped between the mask and the polygons: it is known, and drawn again it is one map."""

import pytest
import rasterio

from engine.commands.registry import find_command
from engine.errors import Cancelled
from engine.pipeline.run_folder import RunFolder
from engine.reporting import Silent


class StopsAtPolygons(Silent):
    """A listener whose user stops once the new mask is written."""

    def __init__(self):
        self.stage = ""

    def progress(self, stage, done, total):
        self.stage = stage

    def check(self):
        if self.stage == "polygons":
            raise Cancelled


def test_thresholds_that_are_stopped_half_way_are_known_until_they_are_drawn(make_raster, tiny_model, tmp_path):
    settings = {"method": "student", "device": "cpu", "tiles": {"size": 64, "overlap": 16}}
    told = {"scene": str(make_raster()), "out": str(tmp_path / "run"), "model": str(tiny_model), "settings": settings}
    find_command("segment")(told, Silent())
    folder = RunFolder(tmp_path / "run")
    assert not folder.half_drawn.exists()

    def mask():
        with rasterio.open(folder.mask) as file:
            return file.read(1)

    before, own = mask(), folder.read()["settings"]["thresholds"]
    other = {"rule": "manual", "student": 0.001 if (before == 1).mean() < 0.5 else 0.999}
    with pytest.raises(Cancelled):
        find_command("threshold")({"run": str(folder.root), "thresholds": other}, StopsAtPolygons())
    assert (mask() != before).any()  # while run.json and the polygons are still of the first thresholds
    assert folder.read()["settings"]["thresholds"] == own
    assert folder.half_drawn.is_file()
    find_command("threshold")({"run": str(folder.root)}, Silent())
    assert (mask() == before).all()
    assert not folder.half_drawn.exists()
