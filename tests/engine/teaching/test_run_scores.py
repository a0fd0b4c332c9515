"""The scores of a run count beside the quick head, unless its model may have seen the views."""

import json
from dataclasses import replace

import numpy as np
import pytest
import rasterio

from engine.commands import teaching
from engine.rasters.quantization import LEVELS
from engine.settings.tables import NODATA
from engine.teaching.labels import Window
from engine.teaching.run_scores import RunScores, with_scores
from tests.engine.adaptation.conftest import SCARS


def by_hand(head, score):
    """Return what both say, by plain formulas: the mean of the log odds, raised by 1.5."""
    odds = [np.log(p / (1 - p)) for p in (np.clip(value, 0.001, 0.999) for value in (head, score))]
    return 1 / (1 + np.exp(-(sum(odds) / 2 + 1.5)))


def preview(ask, out):
    ask("teach_preview", rectangle=ask.bounds, out=str(out), overwrite=True)
    with rasterio.open(out) as file:
        return file.read(1) / LEVELS


def rewrite(run, level):
    with rasterio.open(run / "scores.tif", "r+") as file:
        file.write(np.full(file.shape, level, np.uint8), 1)


def test_both_count_by_their_log_odds_and_a_missing_score_leaves_the_head():
    head = np.array([0.5, 0.5, 0.9, 0.3], np.float32)
    score = np.array([0.5, 0.0, 0.001, np.nan], np.float32)
    # log odds: (0 + 0) / 2 + 1.5; (0 - 6.907) / 2 + 1.5 twice, the second with 2.197 for the head
    assert with_scores(head, score) == pytest.approx([0.8176, 0.1242, 0.2984, 0.3], abs=1e-4)
    assert with_scores(head, None) is head


def test_scores_are_read_by_window_and_none_lie_outside(lesson):
    with rasterio.open(lesson.run / "scores.tif") as file:
        assert file.descriptions == ("student",)
        levels = file.read(1)
    assert (levels != NODATA).all()
    found = RunScores(lesson.run / "scores.tif").of(Window(-3, 170, 20, 12), 2)
    assert found.shape == (10, 6)
    assert np.isnan(found[:2]).all()  # rows -3 and -1
    assert np.isnan(found[:, 3:]).all()  # columns from 176 on
    assert found[2:, :3] == pytest.approx(levels[1:17:2, 170:176:2] / LEVELS)


@pytest.mark.parametrize("level", [0, 125, 250])
def test_the_preview_is_what_head_and_scores_say_together(lesson, tmp_path, monkeypatch, level):
    rewrite(lesson.run, level)
    both = preview(lesson, tmp_path / "both.tif")
    monkeypatch.setattr(teaching, "_scores", lambda *_: None)
    alone = preview(lesson, tmp_path / "alone.tif")
    sure = (alone > 0.02) & (alone < 0.98)  # a level is 0.004: beyond, log odds of levels are coarse
    assert sure.sum() > 100
    assert both[sure] == pytest.approx(by_hand(alone[sure], level / LEVELS), abs=0.03)


def test_a_model_that_was_taught_may_have_seen_the_views_and_does_not_count(lesson, tmp_path, monkeypatch):
    with_it = preview(lesson, tmp_path / "first.tif")
    named = teaching.named_model

    def taught(*args):
        model = named(*args)
        return replace(model, card={**model.card, "parent": {"name": "the one before"}})

    monkeypatch.setattr(teaching, "named_model", taught)
    monkeypatch.setattr(teaching, "_UNTAUGHT", {})
    alone = preview(lesson, tmp_path / "second.tif")
    assert (alone != with_it).any()
    rewrite(lesson.run, 0)
    assert (preview(lesson, tmp_path / "third.tif") == alone).all()


def test_without_its_model_file_nobody_knows_what_a_run_has_seen(lesson, tmp_path):
    first = preview(lesson, tmp_path / "first.tif")
    record = lesson.run / "run.json"
    values = json.loads(record.read_text())
    values["model"]["path"] = str(tmp_path / "gone.lsmodel")
    record.write_text(json.dumps(values))
    alone = preview(lesson, tmp_path / "second.tif")
    assert (alone != first).any()
    rewrite(lesson.run, 0)
    assert (preview(lesson, tmp_path / "third.tif") == alone).all()


def test_figures_are_those_of_both_together(lesson):
    found = {}
    for inside, outside in ((250, 0), (0, 250)):  # the model before is right, and wrong everywhere
        with rasterio.open(lesson.run / "scores.tif", "r+") as file:
            levels = np.full(file.shape, outside, np.uint8)
            for row, col in SCARS:
                levels[row : row + 24, col : col + 16] = inside
            file.write(levels, 1)
        found[inside] = lesson("teach_figures", views=3)["figures"]["iou"]
    assert found[250] > 0.7
    assert found[0] < 0.5
