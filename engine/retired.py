"""Settings that earlier versions knew and this one no longer does: all the reading of them that is left is here.

Files outlive options. A run folder, a checkpoint or a job that names a retired setting still opens. A setting that
had done nothing is dropped; one that had shaped a result is dropped only where that result is already there, such as
the scores of a finished run, and refused where the work would go on without it.
"""

from collections.abc import Mapping
from typing import Any

from engine.errors import UserError

Values = dict[str, Any]

DIFFERENCE: Mapping[str, tuple[Any, ...]] = {"change": ("image",), "noise_floor": (0,)}
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
    difference = settings.get("difference")
    if not isinstance(difference, dict):
        return settings
    return {**settings, "difference": {name: value for name, value in difference.items() if name not in DIFFERENCE}}
