"""What a card says was measured: how it gets there, how it is said, and which models after it still have it."""

import json
import zipfile

import pytest

from engine.adaptation_job.card import INHERITED, adapted_card, taught_card
from engine.cli.main import main
from engine.errors import UserError
from engine.model_file.bundle import describe, open_model, rewrite_model

SAID = {
    "calibration": {"student": [2.0, -1.0]},
    "measured_pixels": [[0.5, 0.46], [0.8, 0.45], [5, 0.16]],
    "thresholds": {"gan": 0.09},
    "limits": ["Mountains alone."],
    "networks": {},
}


@pytest.fixture
def measured(tiny_model, tmp_path):
    (tmp_path / "card.json").write_text(json.dumps(SAID), encoding="utf-8")
    words = [tiny_model, "--out", tmp_path / "m.lsmodel", "--card", tmp_path / "card.json", "--name-version", "2"]
    assert main(["model", "repair", *map(str, words)]) == 0
    return open_model(tmp_path / "m.lsmodel")


def test_a_card_is_written_anew_and_no_weight_changes(tiny_model, measured):
    before = open_model(tiny_model).card
    assert measured.card["version"] == "2"
    assert measured.card["networks"] == before["networks"]  # with the hash of each file of weights
    assert measured.card["thresholds"] == {**before["thresholds"], "gan": 0.09}
    assert {name: measured.card[name] for name in ("calibration", "measured_pixels", "limits")} == {
        name: SAID[name] for name in ("calibration", "measured_pixels", "limits")
    }
    with zipfile.ZipFile(tiny_model) as old, zipfile.ZipFile(measured.path) as new:
        assert sorted(old.namelist()) == sorted(new.namelist())
        for name in set(old.namelist()) - {"card.json"}:
            assert old.read(name) == new.read(name)


def test_a_card_that_cannot_be_writes_nothing(tiny_model, tmp_path):
    (tmp_path / "card.json").write_text('{"calibration": {"student": [-1, 0]}}', encoding="utf-8")
    with pytest.raises(UserError, match="calibration"):
        rewrite_model(tiny_model, tmp_path / "m.lsmodel", card_path=tmp_path / "card.json")
    assert not (tmp_path / "m.lsmodel").exists()


def test_the_card_is_said_in_words(measured):
    words = describe(measured)
    line = "by a slope of 2 and an offset of -1 in log odds"
    assert f"Confidence of polygons: calibrated, Outline model's probability {line}" in words
    assert "Accuracy on test chips by ground pixel: 0.5 m 0.46, 0.8 m 0.45, 5 m 0.16" in words


def test_an_adapted_model_keeps_them_and_says_so_once(measured):
    learned = {"steps": 3, "decisions": 0, "gate": ""}
    card = adapted_card(measured, "scene.tif", learned)
    assert (card["calibration"], card["measured_pixels"]) == (SAID["calibration"], SAID["measured_pixels"])
    assert card["limits"] == ["Adapted to the scene scene.tif: not measured anywhere else.", INHERITED, *SAID["limits"]]
    measured.card.update(limits=card["limits"])
    assert adapted_card(measured, "other.tif", learned)["limits"].count(INHERITED) == 1
    measured.card.pop("calibration")
    measured.card.update(limits=[])
    assert INHERITED not in adapted_card(measured, "scene.tif", learned)["limits"]


def test_a_model_taught_by_checked_views_has_none(measured):
    about = {"views": 3, "scenes": 1, "scene": "scene.tif"}
    card = taught_card(measured, {}, 2.0, 0.5, about, "", {"name": ""})
    assert not {"calibration", "measured_pixels"} & set(card)
