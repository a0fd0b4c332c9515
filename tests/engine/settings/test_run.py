import json

import pytest

from engine.errors import UserError
from engine.settings.run import PolygonSettings, RunSettings, ThresholdSettings, TileSettings


def test_json_round_trip_gives_an_equal_object():
    settings = RunSettings(
        method="cyclegan",
        bands=(3, 2, 1),
        gate=0.2,
        tiles=TileSettings(64, 16),
        thresholds=ThresholdSettings("otsu", gan=0.1),
        polygons=PolygonSettings(5.0),
    )
    assert RunSettings.from_json(json.loads(json.dumps(settings.to_json()))) == settings


def test_absent_keys_keep_their_defaults():
    assert RunSettings.from_json({"tiles": {"size": 256}}).tiles == TileSettings(size=256)


@pytest.mark.parametrize(
    "values",
    [
        {"tiles": {"size": 512, "overlap": 512}},
        {"tiles": {"size": 510}},
        {"thresholds": {"gan": -0.1}},
        {"thresholds": {"cam": float("nan")}},
        {"thresholds": {"cam": 1.5}},
        {"thresholds": {"rule": "median"}},
        {"thresholds": {"window": 4}},
        {"polygons": {"min_area_m2": -1}},
        {"method": "magic"},
        {"bands": [1, 2]},
        {"bands": [0, 1, 2]},
        {"bands": "red"},
        {"device": "tpu"},
        {"device": "cuda:x"},
        {"gate": 2},
        {"batch_size": -1},
        {"pixel_size_m": 0},
        {"unknown": 1},
        {"tiles": {"sise": 3}},
        {"tiles": {"size": "512"}},
    ],
)
def test_bad_values_are_one_sentence_with_a_remedy(values):
    with pytest.raises(UserError) as caught:
        RunSettings.from_json(values)
    assert caught.value.message.endswith(".")
    assert caught.value.hint
