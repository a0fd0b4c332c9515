"""How well a model knows a scene, counted by hand."""

import pytest
import rasterio

from engine.commands.registry import find_command
from engine.pipeline.run_folder import RunFolder
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


@pytest.mark.parametrize(
    ("sure", "unsure", "share", "unknown"),
    [
        (194, 4_000, 0.30, True),  # an imitated sensor, IoU 0.04
        (212, 29_000, 0.06, True),  # another one, 0.00
        (598, 6_600, 0.40, True),  # a third, 0.29: half a map
        (0, 4_000, 0.0, True),  # nothing is surely landslide
        (0, 0, 0.0, True),
        (2_700, 39_000, 0.29, False),  # a drawn scene in false colors, 0.50
        (6_300, 40_000, 0.43, False),  # one of an old camera, 0.42
        (300, 600, 0.7, False),  # one landslide, and sure of it
    ],
)
def test_a_scene_is_unknown_where_scores_are_flat_and_little_is_sure(sure, unsure, share, unknown):
    fit = SceneFit(sure, unsure, share, 160_000)
    assert fit.unknown is unknown
    assert bool(fit.message) is unknown
    assert SceneFit(sure, unsure, share, 160_000, taught=True).unknown is False


class Heard(Silent):
    def __init__(self):
        self.warnings = []

    def log(self, text, level="info"):
        if level == "warning":
            self.warnings.append(text)


def test_a_run_on_unknown_imagery_says_so_in_its_result_its_log_and_its_file(make_raster, tiny_model, tmp_path):
    settings = {"device": "cpu", "method": "student", "tiles": {"size": 64, "overlap": 16}}
    args = {"scene": str(make_raster()), "out": str(tmp_path / "run"), "model": str(tiny_model), "settings": settings}
    heard = Heard()
    result = find_command("segment")(args, heard)  # a network that was never trained is sure of nothing
    assert result["scene_fit"]["unknown"] is True
    assert "does not know" in result["notice"]
    assert result["notice"] in heard.warnings
    assert list(result)[-1] == "notice"
    assert RunFolder(tmp_path / "run").read()["result"]["notice"] == result["notice"]
