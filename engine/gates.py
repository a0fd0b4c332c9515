"""What a run may leave out where only the fused mask counts, and which thresholds its scores then allow."""

from dataclasses import dataclass
from typing import Any

from engine.errors import UserError
from engine.settings import BANDS_OF, RunSettings, ThresholdSettings

FUSED = {"gan", "cam"}


@dataclass(frozen=True)
class Gates:
    """See `engine.gated_scores`.

    Args:
        probability: chips with P(landslide) below it do not matter; the run's gate.
        floor: least GAN threshold with which the mask is that of a run without gates, in (0, 1].
    """

    probability: float
    floor: float


def gates_of(settings: RunSettings, card_gan: float) -> Gates | None:
    """Return the gates of a run, None where none were asked for.

    Args:
        settings: resolved: method, thresholds and gate are there.
        card_gan: the model card's own GAN threshold; half of it is the floor, whatever threshold this run begins with,
            so that the user can go lower later.

    Raises:
        UserError: gates were asked for where they would change the mask.
    """
    if not settings.gates:
        return None
    gates = Gates(float(settings.gate or 0.0), card_gan / 2)
    if settings.explain:
        raise UserError(
            "Gates leave out chips, so they cannot be used where every score is wanted.",
            "Leave out --gates, or --explain.",
            "settings",
        )
    check_thresholds(gates.floor, str(settings.method), settings.thresholds)
    return gates


def check_thresholds(floor: float, method: str, thresholds: ThresholdSettings) -> None:
    """Say where a mask cannot be made of scores that were computed with gates.

    Raises:
        UserError: another method than a fused one, a rule that looks at the whole scene, or too low a threshold.
    """
    hint = "Choose manual thresholds in that range, or run the scene again without gates."
    if set(BANDS_OF[method]) != FUSED:
        raise UserError(f"With gates there are scores only for a mask of both views, not for '{method}'.", hint, "run")
    if thresholds.rule != "manual":
        raise UserError(f"The rule '{thresholds.rule}' needs the scores of the whole scene.", hint, "run")
    if (thresholds.gan or 0.0) < floor or not thresholds.cam:
        raise UserError(
            f"With gates the scores hold for GAN thresholds from {floor:g} and CAM thresholds above 0.", hint, "run"
        )


def check_run(run: dict[str, Any], settings: RunSettings) -> None:
    """Do the same for a run's folder; a run without gates allows everything."""
    gates = run.get("gates")
    if gates:
        check_thresholds(float(gates["floor"]), str(settings.method), settings.thresholds)
