"""Settings that earlier versions knew and this one no longer does: all the reading of them that is left is here.

Files outlive options. A run folder, a checkpoint or a job that names a retired setting still opens. A setting that
had done nothing is dropped; one that had shaped a result is dropped only where that result is already there, such as
the scores of a finished run, and refused where the work would go on without it.
"""

from collections.abc import Mapping, Sequence
from typing import Any

from engine.errors import UserError

Values = dict[str, Any]

DIFFERENCE: Mapping[str, tuple[Any, ...]] = {"change": ("image",), "noise_floor": (0,)}
RUN: Mapping[str, tuple[Any, ...]] = {"gates": (False,)}
STUDENT: Mapping[str, tuple[Any, ...]] = {"rounds": (1,), "unrefined": (False,)}
"""Retired setting of each kind to the values with which it did nothing."""


def without(values: Values, retired: Mapping[str, tuple[Any, ...]]) -> Values:
    """Return settings without retired ones that did nothing.

    Args:
        values: as they were read.
        retired: name to the values with which it did nothing.

    Raises:
        UserError: a retired setting that did something.
    """
    for name, idle in retired.items():
        if name in values and values[name] not in idle:
            raise UserError(
                f"The setting '{name}' = {values[name]} is no longer there.",
                "Leave it out and start anew, or use version 0.1.0 of the plugin.",
                "settings",
            )
    return {name: value for name, value in values.items() if name not in retired}


def of_run(settings: Values) -> Values:
    """Return the settings of a run whose scores stand, whatever its retired settings said: they made the scores."""
    kept = {name: value for name, value in settings.items() if name not in RUN}
    difference = kept.get("difference")
    if isinstance(difference, dict):
        kept["difference"] = {name: value for name, value in difference.items() if name not in DIFFERENCE}
    return kept


def check_gates(run: Values, scores: Sequence[str]) -> None:
    """Say where a mask cannot be made of the scores of a run with gates.

    Version 0.1.0 could leave out chips that cannot change a mask of both views. Their scores are zero, so any other
    mask made of them would be wrong.

    Args:
        run: run.json; "gates" has the least GAN threshold, "floor".
        scores: that the run's method takes.

    Raises:
        UserError: another method than one of both views, a rule that looks at the whole scene, or too low a threshold.
    """
    if not run.get("gates"):
        return
    floor, thresholds = float(run["gates"]["floor"]), run["settings"]["thresholds"]
    hint = "Choose manual thresholds in that range, or run the scene again."
    if set(scores) != {"gan", "cam"}:
        raise UserError("The run was made with gates: it has scores only for a mask of both views.", hint, "run")
    if thresholds["rule"] != "manual":
        raise UserError(
            f"The rule '{thresholds['rule']}' needs the scores of the whole scene, and the run was made with gates.",
            hint,
            "run",
        )
    if (thresholds["gan"] or 0.0) < floor or not thresholds["cam"]:
        raise UserError(
            f"The run was made with gates: it has scores for GAN thresholds from {floor:g} and CAM thresholds above 0.",
            hint,
            "run",
        )
