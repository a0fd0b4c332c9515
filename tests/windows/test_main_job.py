"""The main job under Windows: the same landslides as on Linux, in folders of long names in all letters."""

import shutil
from pathlib import Path

import numpy as np
import pyogrio
import pytest
import rasterio

from engine.cli.main import main

LETTERS = "Žofie Müller 滑坡 Оползень"


def levels(path: Path) -> np.ndarray:
    with rasterio.open(path) as raster:
        return raster.read().astype(int)


@pytest.fixture(scope="module")
def run(linux, tmp_path_factory) -> Path:
    """The run of Linux' scene, in a folder whose path has 200 characters, many of them no ASCII."""
    top = tmp_path_factory.mktemp("runs") / LETTERS
    shutil.copytree(linux / "scene", top / "Szene 滑坡")
    folder = top / "run"
    folder = folder.with_name(
        "run " + ("Übersicht " * 20)[: 200 - len(str(folder)) - 2] + "ž"
    )  # one name has 255 bytes
    assert len(str(folder)) == 200
    assert main(["segment", str(top / "Szene 滑坡" / "scene.tif"), "--out", str(folder), "--json"]) == 0
    return folder


def test_windows_finds_the_same_landslides_as_linux(run, linux):
    assert np.array_equal(levels(run / "mask.tif"), levels(linux / "run" / "mask.tif"))
    assert np.abs(levels(run / "scores.tif") - levels(linux / "run" / "scores.tif")).max() <= 1  # of 250 levels
    mine, theirs = (pyogrio.raw.read(folder / "landslides.gpkg") for folder in (run, linux / "run"))
    assert len(mine[2]) == len(theirs[2]) > 0
    areas = [sorted(table[3][list(table[0]["fields"]).index("area_m2")]) for table in (mine, theirs)]
    assert areas[0] == pytest.approx(areas[1])


def test_a_run_in_a_long_path_in_all_letters_is_thresholded_and_exported(run, tmp_path, capsys):
    table = tmp_path / LETTERS / "Tabelle ž.csv"
    assert main(["threshold", str(run), "--student", "0.9", "--json"]) == 0
    assert main(["export", str(run), "--format", "csv", "--out", str(table), "--json"]) == 0
    said = capsys.readouterr().out
    assert "bersicht" in said
    polygons = pyogrio.raw.read(run / "landslides.gpkg")[2]
    assert len(table.read_text(encoding="utf-8-sig").splitlines()) == 1 + len(polygons)


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("NUL", "device"),
        ("con.run", "device"),
        ("run.", "ends in a dot"),
        ("what?", "no name holds"),
        ("a:b", "no name"),
    ],
)
def test_a_folder_that_windows_does_not_keep_is_one_sentence(name, words, linux, tmp_path, capsys):
    scene = str(linux / "scene" / "scene.tif")
    assert main(["segment", scene, "--out", f"{tmp_path}\\sub\\{name}"]) == 2
    said = capsys.readouterr().err
    assert words in said
    assert "Choose another name." in said
    assert not (tmp_path / "sub").exists()


def test_a_path_beyond_what_windows_takes_is_one_sentence(linux, tmp_path, capsys):
    from engine.windows import names  # noqa: PLC0415

    if names.long_paths():
        pytest.skip("this Windows takes paths of any length")
    out = tmp_path.joinpath(*["folder of a long name"] * 14)
    assert main(["segment", str(linux / "scene" / "scene.tif"), "--out", str(out)]) == 2
    assert "this Windows takes 259" in capsys.readouterr().err
