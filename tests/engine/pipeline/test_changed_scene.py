"""A scene that is written anew, cut or deleted while a run reads it: no map of two images, neither now nor resumed."""

import json
import os
import shutil

import pytest
from rasterio.shutil import copy

from engine.errors import Cancelled, UserError
from engine.reporting import Silent
from tests.engine.pipeline.test_moved_run import mask_of, segment, write


class Meddler(Silent):
    """Does something to a file once so many batches are through."""

    def __init__(self, after, meddle):
        self.after, self.meddle, self.seen = after, meddle, 0

    def progress(self, stage, done, total):
        super().progress(stage, done, total)
        if stage == "chips":
            self.seen += 1
            if self.seen == self.after:
                self.meddle()


def rewritten(scene):
    """In place, so that whoever has it open reads the new pixels; of the same size."""
    other = write(scene.parent / "other" / "scene.tif", 99)
    length = scene.stat().st_size
    assert other.stat().st_size == length
    with scene.open("rb+") as file:
        file.write(other.read_bytes())


def cut_off(scene):
    os.truncate(scene, scene.stat().st_size // 2)


def touched(scene):
    os.utime(scene, (1, 1))


@pytest.mark.parametrize("meddle", [rewritten, cut_off, os.remove])
@pytest.mark.parametrize("after", [1, 2, 3])
def test_a_scene_that_changes_ends_the_run_in_a_sentence(meddle, after, tmp_path, tiny_model):
    scene, out = write(tmp_path / "scene.tif", 1), tmp_path / "run"
    kept = shutil.copy2(scene, tmp_path / "kept.tif")
    segment(scene, tmp_path / "whole", tiny_model)
    with pytest.raises(UserError, match=r"scene\.tif (changed while it was read|is damaged|does not exist)"):
        segment(scene, out, tiny_model, Meddler(after, lambda: meddle(scene)))
    assert not (out / "scores.tif").exists()
    assert json.loads((out / "run.json").read_text())["state"] == "failed"
    with pytest.raises(UserError, match=r"another scene content|does not exist|is damaged"):
        segment(scene, out, tiny_model, resume=True)
    shutil.copy2(kept, scene)  # the image that it was
    segment(scene, out, tiny_model, resume=True)
    assert (mask_of(out) == mask_of(tmp_path / "whole")).all()


def test_of_a_change_that_the_pieces_looked_at_do_not_show_no_row_is_kept(tmp_path, tiny_model):
    scene, out = write(tmp_path / "scene.tif", 1), tmp_path / "run"
    with pytest.raises(UserError, match="changed while it was read"):
        segment(scene, out, tiny_model, Meddler(3, lambda: touched(scene)))
    assert not list(out.glob("rows/row-*"))
    segment(scene, out, tiny_model, resume=True)
    segment(scene, tmp_path / "whole", tiny_model)
    assert (mask_of(out) == mask_of(tmp_path / "whole")).all()


def test_statistics_that_another_program_writes_beside_the_scene_are_no_change(tmp_path, tiny_model):
    scene = write(tmp_path / "scene.tif", 1)
    beside = scene.with_name("scene.tif.aux.xml")
    beside.write_text("<PAMDataset></PAMDataset>")
    segment(scene, tmp_path / "run", tiny_model, Meddler(3, lambda: beside.write_text("<PAMDataset> </PAMDataset>")))
    assert mask_of(tmp_path / "run").any()


def mosaic(tmp_path):
    sheet = write(tmp_path / "sheet.tif", 1)
    copy(str(sheet), str(tmp_path / "scene.vrt"), driver="VRT")
    return sheet, tmp_path / "scene.vrt"


def test_a_sheet_of_a_mosaic_that_changes_ends_the_run(tmp_path, tiny_model):
    sheet, scene = mosaic(tmp_path)
    with pytest.raises(UserError, match=r"sheet\.tif changed while it was read"):
        segment(scene, tmp_path / "run", tiny_model, Meddler(2, lambda: touched(sheet)))


def test_a_run_does_not_go_on_over_another_sheet(tmp_path, tiny_model, stops_after):
    sheet, scene = mosaic(tmp_path)
    with pytest.raises(Cancelled):
        segment(scene, tmp_path / "run", tiny_model, stops_after(9))
    rewritten_sheet = write(tmp_path / "other" / "sheet.tif", 7)
    shutil.copy(rewritten_sheet, sheet)
    with pytest.raises(UserError, match="another content of the mosaic's sheets"):
        segment(scene, tmp_path / "run", tiny_model, resume=True)
