"""The day on which an image was taken: never the day of an export, and the user's word above all."""

import pytest
import rasterio

from engine.cli.main import main
from engine.rasters.layers.vectors import read_features


@pytest.fixture
def segment(make_raster, tiny_model, tmp_path):
    """Return a function that runs over a scene whose export has a date, and gives code and dates of the inventory."""
    scene = make_raster(height=48, width=48)
    with rasterio.open(scene, "r+") as file:
        file.update_tags(TIFFTAG_DATETIME="2024:11:30 09:12:00", TIFFTAG_SOFTWARE="Agisoft Metashape")
    common = ("--tile", "48", "--overlap", "0", "--method", "student", "--min-area", "0", "--student-threshold", "0")

    def run(*words):
        out = tmp_path / "run"
        code = main(["segment", str(scene), "--out", str(out), "--model", str(tiny_model), *common, *words])
        return code, dates(out) if code == 0 else None

    return run


def dates(run):
    return set(read_features(run / "landslides.gpkg").columns["image_date"])


def test_the_day_of_an_export_is_no_date(segment):
    assert segment() in [(0, {""}), (0, {None})]


def test_the_day_that_was_typed_is_in_the_inventory_and_stays_there(segment, tmp_path, capsys):
    assert segment("--image-date", "2021-08-04") == (0, {"2021-08-04"})
    assert main(["threshold", str(tmp_path / "run"), "--student-threshold", "0"]) == 0
    assert dates(tmp_path / "run") == {"2021-08-04"}
    assert main(["threshold", str(tmp_path / "run"), "--image-date", "2021-08-05", "--student-threshold", "0"]) == 0
    assert dates(tmp_path / "run") == {"2021-08-05"}


@pytest.mark.parametrize("text", ["4.8.2021", "2021-13-01", "20210804", "2021", "today"])
def test_what_is_no_day_is_one_sentence(segment, capsys, text):
    assert segment("--image-date", text) == (2, None)
    assert f"The image date '{text}' is no day. Give it as YYYY-MM-DD" in capsys.readouterr().err
