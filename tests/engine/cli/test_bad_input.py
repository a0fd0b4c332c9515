"""Every bad input, by the command line: exit code 2, one sentence with a remedy, and nothing that stood is lost."""

import json
import os
import shutil
import subprocess
import zipfile
from pathlib import Path

import numpy as np
import pytest
import rasterio
import torch

from engine.cli.main import main
from engine.inference.predictor import ChipPredictor

AREA = {"type": "FeatureCollection", "crs": {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32648"}}}


@pytest.fixture
def segment(tiny_model, make_raster, tmp_path, capsys):
    """Return a function that runs `segment` with small tiles and gives the exit code and what it said."""
    scene = make_raster()

    def run(*more, scene=scene, out=tmp_path / "run", model=tiny_model):
        words = ["segment", scene, "--out", out, "--model", model, "--method", "student", "--device", "cpu"]
        code = main([str(word) for word in [*words, "--tile", "64", "--overlap", "16", *more]])
        return code, capsys.readouterr()

    return run


def sentence(answer):
    """Return what a refusal says, once it is one line for people."""
    code, said = answer
    assert code == 2, said
    assert said.out == ""
    assert said.err.count("\n") == 1, said.err
    assert said.err.endswith(".\n")
    assert "Traceback" not in said.err
    assert "Error" not in said.err
    assert said.err.count(". ") >= 1, "what is wrong, and what to do about it"
    return said.err


def area(path, *rings):
    features = [
        {"type": "Feature", "properties": {}, "geometry": {"type": "Polygon", "coordinates": [ring]}} for ring in rings
    ]
    path.write_text(json.dumps({**AREA, "features": features}))
    return path


def square(x, y):
    return [[x, y], [x + 9, y], [x + 9, y + 9], [x, y + 9], [x, y]]


def files(folder):
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_a_scene_that_is_missing_or_no_raster(segment, tmp_path):
    assert "nowhere.tif" in sentence(segment(scene=tmp_path / "nowhere.tif"))
    (tmp_path / "letter.tif").write_text("Dear geologist")
    assert "letter.tif" in sentence(segment(scene=tmp_path / "letter.tif"))
    assert not (tmp_path / "run").exists()


@pytest.mark.parametrize("bands", [1, 2])
def test_too_few_bands(segment, make_raster, bands):
    said = sentence(segment(scene=make_raster("few.tif", bands=bands)))
    assert f"{bands} band" in said
    assert "--bands 1,1,1" in said


def test_nothing_but_nodata(segment, make_raster):
    scene = make_raster("empty.tif", nodata=0)
    with rasterio.open(scene, "r+") as file:
        file.write(np.zeros((3, 100, 150), np.uint8))
    assert "no data" in sentence(segment(scene=scene))


def test_no_crs_works_and_warns(segment, make_raster):
    scene = make_raster("nowhere.tif", crs=None)
    code, said = segment(scene=scene)
    assert code == 0
    assert "no CRS" in said.err + said.out
    assert "area_m2" not in said.out, "an area that nobody knows is no 0"


def test_an_area_that_is_empty_outside_or_missing(segment, tmp_path):
    assert "no polygons" in sentence(segment("--aoi", area(tmp_path / "empty.geojson")))
    inside = area(tmp_path / "inside.geojson", square(580010, 3009980))
    assert segment("--aoi", inside)[0] == 0, "a refused area does not stand in the way of a good one"
    before = files(tmp_path / "run")
    outside = area(tmp_path / "outside.geojson", square(700000, 3000000))
    assert "outside the scene" in sentence(segment("--aoi", outside, "--overwrite"))
    assert "missing.gpkg" in sentence(segment("--aoi", tmp_path / "missing.gpkg", "--overwrite"))
    assert files(tmp_path / "run") == before


def test_a_damaged_model_file(segment, tiny_model, tmp_path):
    assert segment()[0] == 0
    before, whole = files(tmp_path / "run"), tiny_model.read_bytes()
    broken = tmp_path / "broken.lsmodel"
    broken.write_bytes(whole[: len(whole) // 2])
    assert "damaged" in sentence(segment(model=broken))
    for name, change, words in (
        ("version", lambda card: card.update(format_version=99), "format version 99"),
        ("hash", lambda card: card["networks"]["student"].update(sha256="0" * 64), "hash of student.safetensors"),
    ):
        with zipfile.ZipFile(tiny_model) as old, zipfile.ZipFile(broken, "w", zipfile.ZIP_STORED) as new:
            for member in old.namelist():
                data = old.read(member)
                if member == "card.json":
                    card = json.loads(data)
                    change(card)
                    data = json.dumps(card).encode()
                new.writestr(member, data)
        assert words in sentence(segment("--overwrite", model=broken)), name
    assert "gone.lsmodel" in sentence(segment("--overwrite", model=tmp_path / "gone.lsmodel"))
    assert files(tmp_path / "run") == before


def test_an_output_that_cannot_be(segment, tmp_path):
    (tmp_path / "file").write_text("a letter")
    assert "is a file" in sentence(segment(out=tmp_path / "file"))
    assert "could not be written" in sentence(segment(out=tmp_path / "file" / "run"))
    assert (tmp_path / "file").read_text() == "a letter"


def test_an_output_where_a_run_stands(segment, tmp_path):
    assert segment()[0] == 0
    before = files(tmp_path / "run")
    assert "already stands" in sentence(segment())
    assert "another method" in sentence(segment("--resume", "--method", "cyclegan"))
    assert files(tmp_path / "run") == before
    assert segment("--overwrite", "--method", "cyclegan")[0] == 0
    assert segment("--resume", "--method", "cyclegan")[0] == 0, "a finished run may be asked to go on"


def test_a_gpu_that_is_not_there(segment):
    said = sentence(segment("--device", "cuda:99"))
    assert "cuda:99" in said
    assert "'cpu'" in said


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--student-threshold", "nan"], "student's threshold is nan"),
        (["--gan-threshold", "-0.1"], "GAN threshold is -0.1"),
        (["--cam-threshold", "1.5"], "CAM threshold is 1.5"),
        (["--min-chip-probability", "nan"], "minimum chip probability is nan"),
        (["--overlap", "64"], "overlap of 64 px does not fit a tile of 64 px"),
        (["--overlap", "-1"], "overlap of -1 px"),
        (["--tile", "0"], "tile size is 0 px"),
        (["--pixel-size", "inf"], "pixel size is inf"),
        (["--min-area", "-5"], "min_area_m2 is -5"),
        (["--bands", "1,2,9"], "no band 9"),
        (["--window", "4"], "window is 4 px"),
    ],
)
def test_numbers_that_cannot_be(segment, tmp_path, words, told):
    assert told in sentence(segment(*words))
    assert not (tmp_path / "run" / "mask.tif").exists()


def pixels(folder):
    with rasterio.open(folder / "scores.tif") as scores, rasterio.open(folder / "mask.tif") as mask:
        return scores.read().tobytes(), mask.read().tobytes()


def test_a_gpu_too_full_for_one_chip_loses_nothing(segment, make_raster, tmp_path, monkeypatch):
    """The batch of masked chips halves by itself (test_score_cam); this is what is left when one chip is too much."""
    scene, score, calls = make_raster("long.tif", height=300), ChipPredictor.score, []

    def full(self, *values):
        calls.append(1)
        if len(calls) > 2:
            raise torch.cuda.OutOfMemoryError("CUDA out of memory. Tried to allocate 2.00 GiB")
        return score(self, *values)

    monkeypatch.setattr(ChipPredictor, "score", full)
    code, said = segment(scene=scene)
    assert code == 2
    last = said.err.splitlines()[-1]
    assert "memory" in last
    assert "CUDA out of memory" not in last
    assert json.loads((tmp_path / "run" / "run.json").read_text())["state"] == "failed"
    monkeypatch.undo()
    assert segment("--resume", scene=scene)[0] == 0
    assert segment(scene=scene, out=tmp_path / "whole")[0] == 0
    assert pixels(tmp_path / "run") == pixels(tmp_path / "whole")


@pytest.fixture
def small_disk(tmp_path):
    """A disk of 80 kB, and a function that gives it another size."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = shutil.which("mount") or "mount"
    command = [mount, "-t", "tmpfs", "-o", "size=80k", "tmpfs", folder]
    if shutil.which(mount) is None or subprocess.run(command, capture_output=True, check=False).returncode:
        pytest.skip("this user may not mount a small disk")
    yield folder, lambda size: subprocess.run([mount, "-o", f"remount,size={size}", folder], check=True)
    subprocess.run(["umount", folder], check=True)


def test_a_full_disk_keeps_the_finished_rows(segment, make_raster, small_disk, tmp_path):
    folder, resize = small_disk
    scene = make_raster("noise.tif", height=400, width=400)
    answer = segment(scene=scene, out=folder / "run")
    assert answer[0] == 2, answer
    last = answer[1].err.splitlines()[-1]
    assert "full" in last
    assert "Free some space" in last
    finished = sorted(path.name for path in (folder / "run" / "rows").iterdir())
    assert finished
    assert all(name.endswith(".npz") for name in finished), "half a row was left"
    resize("40m")
    assert segment("--resume", scene=scene, out=folder / "run")[0] == 0
    assert segment(scene=scene, out=tmp_path / "whole")[0] == 0
    assert pixels(folder / "run") == pixels(tmp_path / "whole")


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write anywhere")
def test_a_folder_of_somebody_else(segment, tmp_path):
    locked = tmp_path / "locked"
    locked.mkdir(mode=0o500)
    assert "could not be written" in sentence(segment(out=Path(locked) / "run"))


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["segment", "a.tif", "--out", "b", "--metod", "x"], "--metod"),
        (["segment", "a.tif", "--out", "b", "--method", "magic"], "magic"),
        (["segment", "a.tif"], "--out"),
        (["segment", "a.tif", "--out", "b", "--bands", "red"], "red"),
        (["frobnicate"], "frobnicate"),
        ([], "COMMAND"),
    ],
)
def test_a_slip_on_the_command_line_is_told_without_a_page_of_usage(words, told, capsys):
    with pytest.raises(SystemExit) as end:
        main(words)
    said = capsys.readouterr().err
    assert end.value.code == 2
    assert told in said
    assert said.count("\n") == 1
    assert said.endswith("--help' lists the options.\n")


def test_nothing_to_evaluate(capsys):
    assert main(["evaluate"]) == 2
    assert "nothing to evaluate" in capsys.readouterr().err
