"""How well a model knows a scene, counted by hand."""

import pytest
import rasterio

from engine.commands.registry import find_command
from engine.pipeline.scene_fit import SceneFit, scene_fit
from engine.reporting import Silent


@pytest.fixture
def run(make_raster, tiny_model, tmp_path):
    settings = {"device": "cpu", "method": "student", "tiles": {"size": 64, "overlap": 16}}
    args = {"scene": str(make_raster()), "out": str(tmp_path / "run"), "model": str(tiny_model), "settings": settings}
    return tmp_path / "run", find_command("segment")(args, Silent())


def test_the_pixels_are_counted_and_the_result_tells_them(run):
    folder, result = run
    with rasterio.open(folder / "scores.tif") as scores:
        levels = scores.read(1)
    p = levels[levels != 255] / 250
    fit = scene_fit(folder / "scores.tif")
    assert fit.sure_px == (p > 0.8).sum()
    assert fit.unsure_px == ((p >= 0.05) & (p <= 0.8)).sum()
    assert result["scene_fit"] == fit.to_json()


def test_a_run_without_the_student_tells_nothing(make_raster, tiny_model, tmp_path):
    settings = {"device": "cpu", "method": "grad-cam", "tiles": {"size": 64, "overlap": 16}}
    args = {"scene": str(make_raster()), "out": str(tmp_path / "run"), "model": str(tiny_model), "settings": settings}
    assert "scene_fit" not in find_command("segment")(args, Silent())


@pytest.mark.parametrize(
    ("sure", "unsure", "share", "worth"),
    [
        (20_000, 40_000, 0.6, True),
        (38_000, 20_000, 0.78, False),  # it knows this
        (1_000, 2_000, 0.5, False),  # too little to learn from
        (4_000, 40_000, 0.24, False),  # sure of little of what is possible: perhaps no landslide at all
    ],
)
def test_adapting_is_worth_it_where_the_model_is_less_sure_and_yet_sure_of_enough(sure, unsure, share, worth):
    assert SceneFit(sure, unsure, share).worth_adapting is worth
