"""What the user left to the model's card."""

from dataclasses import replace
from typing import Any

from engine.errors import UserError
from engine.model_file.bundle import Card, Model
from engine.settings.difference import DifferenceSettings
from engine.settings.run import RunSettings, cam_of, score_names
from engine.settings.tables import DEFAULT_METHOD, METHODS, SCORES, is_pair, networks_of


def supported_methods(card: Card) -> list[str]:
    """Return the methods whose networks a model has."""
    return [name for name in METHODS if set(networks_of(name)) <= set(card["networks"])]


def default_method(card: Card) -> str:
    """Return the method of a model where the user names none: the card's, where its networks can do it.

    A card that names none means DEFAULT_METHOD; where the networks cannot do it, the first that they can.
    """
    wanted: str = card.get("default_method") or DEFAULT_METHOD
    possible = supported_methods(card)
    return wanted if wanted in possible or not possible else possible[0]


def with_defaults(settings: RunSettings, model: Model) -> RunSettings:
    """Fill the method, the thresholds and the gate that the user left to the model's card."""
    card = model.card
    method = settings.method or default_method(card)
    own = {name: float(card["thresholds"].get(name, score.threshold)) for name, score in SCORES.items()}
    absent: dict[str, Any] = {name: own[name] for name in SCORES if getattr(settings.thresholds, name) is None}
    names = score_names(
        method, explain=settings.explain, roles=card["networks"], pair=settings.before.image is not None
    )
    has_difference = bool({"gan", "earlier"} & set(names))
    if is_pair(method) and settings.before.image is None:
        raise UserError(
            f"The method '{method}' needs an earlier image.", "Give one with --before, or choose another method."
        )
    return replace(
        settings,
        method=method,
        thresholds=replace(settings.thresholds, **absent),
        gate=float(card["gate"]) if settings.gate is None else settings.gate,
        cam=cam_of(method, settings.cam),
        difference=settings.difference if has_difference else DifferenceSettings(),
    )
