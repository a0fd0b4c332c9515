"""A result adapted to its scene in a real QGIS window: twelve decisions, Improve, the map changes, undo."""

from pathlib import Path
from typing import Any

import pytest

SCREENSHOTS = Path(__file__).resolve().parents[2] / "build" / "screenshots"
SCENE_PX = 1280
PICTURES = ("offered", "reviewed", "ready", "learning", "improved", "after", "before", "next", "model", "undone")
THEMES = [pytest.param(("", "default"), id="bright"), pytest.param(("-dark", "Night Mapping"), id="dark")]

pytestmark = pytest.mark.long  # a network learns: minutes where the processor has no matrix instructions


@pytest.fixture(scope="module", params=THEMES)
def seen(drive, request) -> dict[str, Any]:
    """What the drive saw: an autumn scene, of which the shipped model knows little."""
    look, theme = request.param
    scene = ("--look", "autumn", "--seed", "16", "--landslides", "26")
    found = drive("drive_adapting.py", SCENE_PX, theme=theme, demo=scene, look=look)
    return {**found, "look": look}


def test_the_run_is_not_green_and_adapting_is_offered(seen):
    assert seen["bar_kind"] == "info"
    assert "unsure of this scene" in seen["bar"]


def test_twelve_decisions_are_enough_and_teach(seen):
    assert seen["about"].startswith("12 decisions")
    assert "That is enough" in seen["about"]
    assert seen["adapted_from"]["adapted"]
    assert seen["adapted_from"]["decisions"] == 12


def test_the_rest_of_the_map_changes_and_what_was_decided_stays(seen):
    decided = {outline: status for status, _, outline in seen["before"].values() if status != "proposed"}
    assert len(decided) == 12
    kept = {outline: status for status, _, outline in seen["after"].values() if status != "proposed"}
    assert kept == decided
    rest = {outline for status, _, outline in seen["before"].values() if status == "proposed"}
    new = {outline for status, _, outline in seen["after"].values() if status == "proposed"}
    assert new != rest
    assert seen["shown_after"] == ["run_adapted"]


def test_each_polygon_says_which_model_drew_it(seen):
    models = {status != "proposed": model for status, model, _ in seen["after"].values()}
    assert "adapted to scene.tif" not in models[True]
    if False in models:
        assert "adapted to scene.tif" in models[False]


def test_the_figures_are_in_words(seen):
    verdict = seen["adapted_from"]["verdict"]
    assert (
        f"Of {verdict['decisions']} decisions that were held back, the new model predicts {verdict['right_after']} "
        f"correctly; the model before, {verdict['right_before']}." in seen["outcome"]
    )
    assert f"share {round(100 * seen['adapted_from']['changes']['agreement'])} %" in seen["outcome"]
    assert "Before:" in seen["words"]
    assert "Learned from 12 decisions in scene.tif." in seen["lineage"]


def test_undo_brings_everything_back(seen):
    assert "stays in the folder run_adapted" in seen["undone"]
    assert seen["back"] == seen["before"]
    assert seen["run_json_back"] == seen["run_json"]
    assert seen["groups"] == ["run"]
    assert seen["folder_stays"]


def test_every_state_is_photographed(seen):
    for name in PICTURES:
        assert (SCREENSHOTS / f"dock-adapt-{name}{seen['look']}.png").stat().st_size > 10_000
