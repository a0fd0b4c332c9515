"""The model that is shipped: small, with its explanations, and a card that says what it is worth."""

import json
from pathlib import Path

import pytest

from engine.model_file.bundle import open_model

ROOT = Path(__file__).resolve().parents[3]
MODELS = ROOT / "resources" / "models"


@pytest.fixture(scope="module")
def model():
    return open_model(MODELS / "default.lsmodel")


def test_all_models_together_are_small():
    assert sum(path.stat().st_size for path in MODELS.rglob("*") if path.is_file()) <= 30_000_000


def test_the_student_is_the_default_and_says_why_where_it_is_asked(model):
    assert model.card["default_method"] == "student"
    assert {"student", "classifier", "generator"} <= set(model.card["networks"])
    for role, entry in model.card["networks"].items():
        assert entry["sha256"], role
        assert sum(parameter.numel() for parameter in model.network(role).parameters()) > 1000


def test_the_card_tells_data_citation_licences_and_limits(model):
    card = model.card
    assert "Bijie" in card["training_data"]
    assert "No outline was used" in card["training_data"]
    assert card["citation"]
    assert card["licence"].startswith("GPL-2.0-or-later")
    assert "Apache-2.0" in card["licence"]  # of the weights that the training began with
    limits = " ".join(card["limits"])
    assert "0.8 m" in limits
    assert "Guizhou" in limits
    assert "disc" in " ".join(card["figures"].values())  # no figure on centred chips without the disc's beside it


def test_the_card_in_the_docs_is_the_models(model):
    told = json.loads((ROOT / "docs" / "default-model.card.json").read_text(encoding="utf-8"))
    differing = {key for key in told if told[key] != model.card.get(key)}
    assert differing <= {"thresholds"}  # the student's comes from its training
    assert told["thresholds"].items() <= model.card["thresholds"].items()
