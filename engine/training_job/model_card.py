"""The card of a model that was made from labels: what it learned from, how good it is, what it is not for."""

from typing import Any

from engine.model_file.bundle import Card, Model
from engine.model_file.card_migrations import FROM_TRAINING
from engine.settings.tables import SCORES
from engine.training.common.chip_metrics import ChipMetrics, doubt
from engine.training_job.recipe import TrainingRecipe

THRESHOLDS = {name: score.threshold for name, score in SCORES.items()}
GATE = 0.2
UNKNOWN_PIXEL_M = 1.0
"""Stands on the card where neither the raster nor the start says how large a pixel is."""

TITLES = {"classifier": "Classifier", "generator": "CycleGAN difference", "student": "Outline model"}
"""What the networks are called on a card."""

EMPTY = {"classifier": 0.05, "generator": 0.002, "student": 0.05}
"""Mean score of landslide chips held out below which a network's scores are all but empty: P(landslide), grey level /
255, and the student's probability."""

FEW = 50
"""Chips of a kind below which a model is a first try."""


def card_of(
    settings: TrainingRecipe,
    cards: dict[str, dict[str, Any]],
    start: Model | None,
    scene: str,
    counts: tuple[int, int],
    pixel_size_m: float | None,
) -> Card:
    """Return a model's card, apart from its networks' files and hashes.

    Args:
        settings: of the making.
        cards: role to training.json of what was trained.
        start: the model that it went on from.
        scene: name of the raster.
        counts: labelled chips with and without a landslide.
        pixel_size_m: of the chips; None where nobody knows.
    """
    before: Card = start.card if start else {}
    landslides, others = counts
    limits = doubts_of(cards)
    networks = {role: dict(entry) for role, entry in before.get("networks", {}).items() if role not in cards}
    kept = sorted(networks)
    for role, measured in cards.items():
        networks[role] = {key: measured[key] for key in FROM_TRAINING if key in measured}
    data = f"{landslides} landslide and {others} other chips of {scene}, labelled by hand as whole chips"
    if start:
        data += f"; went on from {start.title}"
    if kept:
        data += f", whose {' and '.join(kept)} it keeps"
    limits += ["Learned from one scene: other sensors, seasons and regions are untested."]
    if min(counts) < FEW:
        limits.append(f"Learned from {landslides} landslide and {others} other chips only: a first try.")
    if pixel_size_m is None and not before:
        limits.append("The ground pixel size of its scene is not known; scenes are taken at their own size.")
    return {
        "name": settings.name.strip(),
        "version": "1",
        "licence": before.get("licence", "as the imagery that it learned from"),
        "citation": before.get("citation", ""),
        "training_data": data,
        "pixel_size_m": pixel_size_m or before.get("pixel_size_m", UNKNOWN_PIXEL_M),
        "bands": ["red", "green", "blue"],
        "thresholds": {**THRESHOLDS, **before.get("thresholds", {})},
        "gate": before.get("gate", GATE),
        "figures": figures_of(cards),
        "limits": limits,
        "default_method": _default_method(networks),
        "networks": networks,
    }


def figures_of(cards: dict[str, dict[str, Any]]) -> dict[str, str]:
    """Return what was measured on the chips held out, in words, by what it measures."""
    measured = {}
    for role, card in cards.items():
        found = card["figures"]["validation"]
        held_out = f"{found['landslides']} landslide and {found['others']} other tiles held out"
        words = f"AUC {found['auc']:.3f}"
        if role != "generator":  # a difference has no threshold of 0.5
            words += f", accuracy {found['accuracy']:.3f}"
        if role == "classifier":
            words += " (epoch chosen on the same tiles)"
        measured[f"{TITLES[role]}, {held_out}"] = words
    return measured


def doubts_of(cards: dict[str, dict[str, Any]]) -> list[str]:
    """Return in sentences why networks that were just trained are not fit for use; none where nothing says so."""
    measured = ((role, ChipMetrics(**card["figures"]["validation"])) for role, card in cards.items())
    found = (
        doubt(figures, f"new {TITLES[role][:1].lower()}{TITLES[role][1:]}", EMPTY[role]) for role, figures in measured
    )
    return [words for words in found if words]


def _default_method(networks: dict[str, Any]) -> str:
    if "student" in networks:
        return "student"
    return "grad-cam+cyclegan" if "generator" in networks else "grad-cam"
