"""What the user left to the model's card."""

from dataclasses import replace

from engine.model_file.bundle import Model
from engine.settings.difference import DifferenceSettings
from engine.settings.run import DEFAULT_METHOD, RunSettings, cam_of, score_names


def with_defaults(settings: RunSettings, model: Model) -> RunSettings:
    """Fill the method, the thresholds and the gate that the user left to the model's card."""
    card = model.card
    gan, cam, student = settings.thresholds.gan, settings.thresholds.cam, settings.thresholds.student
    gate, method = settings.gate, settings.method or card.get("default_method", DEFAULT_METHOD)
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
