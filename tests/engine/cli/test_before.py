"""`segment --before` on images that are no earlier image: one sentence, exit code 2, and nothing is written."""

import shutil

import numpy as np
import pytest

from engine.cli.main import main
from tests.engine.change.conftest import CORNER, PIXEL, ground, write

SAID = {
    "another place": "does not lie over the scene",
    "far away": "does not lie over the scene",
    "later": "is of 2022-01-01, later than the scene of 2021-08-04",
    "ten times the pixel": "The pixels of the earlier image are of 8 m, those of the scene of 0.8 m.",
    "all cloud": "share too little ground",
    "the same file": "is the scene itself",
    "a link to the scene": "is the scene itself",
    "no CRS": "has no CRS",
    "empty": "The earlier image",
    "water": "share too little ground",
    "other ground": "cannot be laid over the scene",
}


@pytest.fixture
def scene(tmp_path):
    return write(tmp_path / "scene.tif", ground(200, seed=3))


@pytest.fixture
def segment(scene, tmp_path, tiny_model):
    """Return a function that runs the command with an earlier image; it gives the exit code."""

    def go(before, *more):
        words = ["segment", str(scene), "--before", str(before), "--out", str(tmp_path / "run"), "--tile", "64"]
        given = ["--overlap", "16", "--method", "student+change", "--model", str(tiny_model), "--device", "cpu"]
        return main([*words, *given, "--image-date", "2021-08-04", *more])

    return go


def bad(kind, scene, path):
    """Make an earlier image that is none, and what else is said of it."""
    image = ground(200, seed=3)
    if kind == "the same file":
        return scene, ()
    if kind == "a link to the scene":
        path.symlink_to(scene)
        if not path.exists():
            pytest.skip("a link that Wine makes leads nowhere")
        return path, ()
    if kind == "empty":
        path.write_bytes(b"")
        return path, ()
    corner = {"another place": (CORNER[0] + 5000, CORNER[1]), "far away": (CORNER[0], CORNER[1] - 4e6)}
    pixels = {
        "all cloud": np.full_like(image, 0.93),
        "water": np.full_like(image, 0.1),
        "other ground": ground(200, seed=99),
        "ten times the pixel": image[:, ::10, ::10],
    }
    write(
        path,
        pixels.get(kind, image),
        PIXEL * (10 if kind == "ten times the pixel" else 1),
        None if kind == "no CRS" else "EPSG:32648",
        corner.get(kind, CORNER),
    )
    return path, ("--before-date", "2022-01-01") if kind == "later" else ()


@pytest.mark.parametrize("kind", SAID)
def test_what_is_no_earlier_image_is_one_sentence_and_writes_nothing(kind, segment, scene, tmp_path, capsys):
    before, more = bad(kind, scene, tmp_path / "before.tif")
    assert segment(before, *more) == 2
    said = capsys.readouterr().err
    assert SAID[kind] in said
    assert "Traceback" not in said
    assert not (tmp_path / "run").exists()


def test_read_only_image_is_used_and_stays(segment, scene, tmp_path):
    before = tmp_path / "before.tif"
    shutil.copyfile(scene, before)
    before.chmod(0o444)
    held = before.read_bytes()
    assert segment(before, "--before-crs", "EPSG:32648", "--before-bands", "1,2,3") == 0
    assert before.read_bytes() == held
    assert sorted(path.name for path in tmp_path.glob("before*")) == ["before.tif"]
