"""How much of a scene a reviewer has seen near enough, as the panel keeps it beside the run."""

from pathlib import Path

from engine.ownership import load_json

FORMAT, SIDE = 1, 64
"""Of the file; the scene is SIDE by SIDE squares."""
MOST_BYTES = 100_000


def looked_share(path: Path) -> float | None:
    """Return the share of the scene that was looked at, [0, 1]; None where nobody has kept it.

    Args:
        path: looked_at.json of a run's folder, which may come from anybody.
    """
    try:
        values = load_json(path, MOST_BYTES)
    except (OSError, ValueError):
        return None
    if not isinstance(values, dict) or values.get("format") != FORMAT or values.get("side") != SIDE:
        return None
    seen = values.get("seen")
    if not isinstance(seen, list):
        return None
    return len({one for one in seen if type(one) is int and 0 <= one < SIDE**2}) / SIDE**2
