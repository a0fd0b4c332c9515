"""Where a model may be used by ground pixel: each bound, what lies between two and outside of those that were tried."""

import json
import zipfile

import pytest

from engine.commands.registry import find_command
from engine.errors import UserError
from engine.model_file.bundle import open_model
from engine.rasters.pixel_fit import PixelFit, pixel_fit
from engine.rasters.reading.notes import pixel_note, worst
from engine.reporting import Silent

TABLE = [[0.5, 0.5], [1.0, 0.5], [2.0, 0.45], [4.0, 0.25], [8.0, 0.2]]
"""Of a model of 1 m: nine tenths at 2 m, half at 4 m."""


@pytest.mark.parametrize(
    ("pixel", "level", "kept"),
    [
        (0.5, "green", 1.0),
        (1.0, "green", 1.0),
        (2.0, "green", 0.9),
        (2.001, "amber", 0.9),
        (2.0 * 2**0.5, "amber", 0.7),
        (4.0, "amber", 0.5),
        (4.02, "red", 0.5),
        (8.0, "red", 0.4),
    ],
)
def test_levels_at_each_bound(pixel, level, kept):
    found = pixel_fit(pixel, 1.0, TABLE)
    assert (found.level, found.at, found.least, found.most) == (level, pixel, 0.25, 2.0)
    assert found.kept == pytest.approx(kept, abs=2e-3)


def test_finer_than_what_was_tried_is_brought_to_the_models_pixel_and_coarser_is_never_green():
    assert pixel_fit(0.26, 1.0, TABLE).level == ""
    assert pixel_fit(0.24, 1.0, TABLE).level == "amber"
    assert pixel_fit(20.0, 1.0, TABLE) == PixelFit("red", 0.25, 2.0, 0.4, 8.0)
    assert pixel_fit(3.0, 1.0, TABLE[:3]) == PixelFit("amber", 0.25, 2.0, 0.9, 2.0)
    assert pixel_fit(8.05, 1.0, TABLE).at == 8.05  # 8 m as a map's scale has it
    assert pixel_fit(8.1, 1.0, TABLE).at == 8.0


@pytest.mark.parametrize("table", [(), [[2.0, 0.5], [4.0, 0.4]], [[0.5, 0.0], [4.0, 0.0]]])
def test_without_a_figure_at_the_models_own_pixel_the_factor_decides(table):
    assert [pixel_fit(pixel, 1.0, table).level for pixel in (0.24, 0.25, 4.0, 4.1)] == ["amber", "", "", "amber"]
    assert pixel_note(4.1, 1.0, table).sentence == (
        "The scene's pixel of 4.1 m is far from the 1 m that the model was trained on; expect poor results. "
        "Use imagery of 0.25 to 4 m, or check the scene's CRS."
    )


def test_what_is_said():
    assert pixel_note(None, 1.0, TABLE) is None
    green, amber, beyond = (pixel_note(pixel, 1.0, TABLE) for pixel in (1.0, 3.0, 20.0))
    assert green.sentence == "Pixel of 1 m: on test tiles the model kept 100 % of its accuracy at this pixel."
    assert amber.sentence == (
        "Pixel of 3 m: on test tiles the model kept 67 % of its accuracy at this pixel. "
        "Use imagery of 0.25 to 2 m, or check the scene's CRS."
    )
    assert beyond.text == (
        "Pixel of 20 m: on test tiles the model kept 40 % of its accuracy at 8 m, and no coarser pixel was tried."
    )
    assert [worst(notes) for notes in ([green], [green, amber], [amber, beyond], [])] == [
        "green",
        "amber",
        "red",
        "green",
    ]


def with_table(model, path, table):
    with zipfile.ZipFile(model) as before, zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as after:
        for name in before.namelist():
            data = before.read(name)
            if name == "card.json":
                data = json.dumps({**json.loads(data), "pixel_size_m": 1.0, "measured_pixels": table}).encode()
            after.writestr(zipfile.ZipInfo(name), data)
    return path


def test_a_description_and_a_run_say_it_and_a_green_one_is_no_warning(make_raster, tmp_path, tiny_model):
    model, scene = with_table(tiny_model, tmp_path / "m.lsmodel", TABLE), make_raster()
    args = {"scene": str(scene), "model": str(model)}
    settings = {"device": "cpu", "method": "student", "tiles": {"size": 64, "overlap": 16}}
    for pixel, level, kept in ((1.0, "green", "100 %"), (3.0, "amber", "67 %"), (8.0, "red", "40 %")):
        said = find_command("scene")({**args, "settings": {"pixel_size_m": pixel}}, Silent())
        words = f"Pixel of {pixel:g} m: on test tiles the model kept {kept} of its accuracy at this pixel."
        assert said["level"] == level
        assert f"{level.capitalize()}: {words}" in said["words"]
        assert len(said["warnings"]) == (level != "green")
        heard, report = [], Silent()
        report.log = lambda text, level="info", heard=heard: heard.append((level, text))
        out = {"out": str(tmp_path / level), "settings": {**settings, "pixel_size_m": pixel}}
        result = find_command("segment")({**args, **out}, report)
        [(how, text)] = [(how, text) for how, text in heard if words in text]
        assert how == ("info" if level == "green" else "warning")
        assert result["warnings"] == ([] if level == "green" else [text])


def test_a_run_that_does_not_resample_has_the_factor_alone(make_raster, tmp_path, tiny_model):
    model = with_table(tiny_model, tmp_path / "m.lsmodel", TABLE)
    args = {"scene": str(make_raster()), "model": str(model)}
    for pixel, level in ((3.0, "green"), (8.0, "amber")):
        said = find_command("scene")({**args, "settings": {"pixel_size_m": pixel, "resample": False}}, Silent())
        assert said["level"] == level
        assert "on test tiles" not in said["words"]


@pytest.mark.parametrize(
    "table",
    [[], [[1, 0.5]], [[2, 0.5], [1, 0.5]], [[1, 0.5], [1, 0.4]], [[0, 0.5], [1, 0.4]], [[1, 1.5], [2, 0.4]],
     [[1, 0.5], [2, True]], [[1, 0.5], [2]], {"1": 0.5}, [[1 + n / 100, 0.5] for n in range(51)]],
)  # fmt: skip
def test_a_card_whose_table_is_none_is_refused(table, tmp_path, tiny_model):
    with pytest.raises(UserError, match="measured_pixels"):
        open_model(with_table(tiny_model, tmp_path / "m.lsmodel", table))
