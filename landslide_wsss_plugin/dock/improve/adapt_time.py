"""How long an adaptation still takes, from the engine's progress: the gate, the learning, the second run."""

import re
from typing import Optional

from landslide_wsss_plugin.engine_client.protocol import Progress

HELD = re.compile(r"held back (\d+) of (\d+)")
WHOLE_TO_HELD = 2
"""The learning with all decisions takes twice the steps of one with a part held back."""


def seconds_left(event: Progress, run_s: float) -> Optional[float]:
    """Return the seconds until the second run is there; None where nobody knows yet.

    Args:
        event: of a stage.
        run_s: seconds that the first run took; the second takes as long.
    """
    if event.eta_s is None:
        return None
    held = HELD.fullmatch(event.stage)
    if held is not None:
        steps = max(event.total - event.done, 1)
        later = (int(held[2]) - int(held[1]) + WHOLE_TO_HELD) * event.total
        return event.eta_s * (steps + later) / steps + run_s
    return event.eta_s + run_s if event.stage == "adapt" else event.eta_s
