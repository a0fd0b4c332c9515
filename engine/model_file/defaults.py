"""What the user left to the model's card."""

from dataclasses import replace

from engine.model_file.bundle import Card, Model
from engine.settings.difference import DifferenceSettings
from engine.settings.run import BANDS_OF, DEFAULT_METHOD, METHODS, ROLE_OF, Method, RunSettings, cam_of, score_names


def supported_methods(card: Card) -> list[Method]:
    """Return the methods whose networks a model has."""
    return [name for name in METHODS if all(ROLE_OF[score] in card["networks"] for score in BANDS_OF[name])]


def default_method(card: Card) -> Method:
    """Return the method of a model where the user names none: the card's, where its networks can do it.

    A card that names none means DEFAULT_METHOD; where the networks cannot do it, the first that they can.
    """
    wanted: Method = card.get("default_method") or DEFAULT_METHOD
    possible = supported_methods(card)
    return wanted if wanted in possible or not possible else possible[0]


def with_defaults(settings: RunSettings, model: Model) -> RunSettings:
    """Fill the method, the thresholds and the gate that the user left to the model's card."""
    card = model.card
    gan, cam, student = settings.thresholds.gan, settings.thresholds.cam, settings.thresholds.student
    gate, method = settings.gate, settings.method or default_method(card)
    thresholds = replace(
        settings.thresholds,
        gan=float(card["thresholds"]["gan"]) if gan is None else gan,
        cam=float(card["thresholds"]["cam"]) if cam is None else cam,
        student=float(card["thresholds"].get("student", 0.5)) if student is None else student,
    )
    gate = float(card["gate"]) if gate is None else gate
    has_difference = "gan" in score_names(method, explain=settings.explain, roles=card["networks"])
    return replace(
        settings,
        method=method,
        thresholds=thresholds,
        gate=gate,
        cam=cam_of(method, settings.cam),
        difference=settings.difference if has_difference else DifferenceSettings(),
    )
