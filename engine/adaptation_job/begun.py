"""An adaptation that has begun: what it began with, in a file of its folder, and whether it may go on."""

from pathlib import Path
from typing import Any

from engine import ownership
from engine.errors import UserError
from engine.pipeline.same_scene import changed_since

JOB = "job.json"


def differences(begun: Any, now: dict[str, Any], run: Path) -> list[str]:
    """Return the names of what an adaptation began with and what is asked for now, where they differ.

    Where the run lies does not count: it may have been moved with the adaptation.
    """
    if not isinstance(begun, dict):
        return ["identity"]
    if isinstance(begun.get("source"), dict):
        names = changed_since(begun["source"], now["source"])
    else:  # of a version that knew the run by its path
        names = [] if begun.get("run") == str(run.resolve()) else ["run"]
    kept, asked = begun.get("settings"), now["settings"]
    kept = kept if isinstance(kept, dict) else {}
    names += sorted(name for name, value in kept.items() if asked.get(name) != value)  # an older version knew fewer
    words = {"model": "model", "decisions": "decisions", "checked": "views"}
    return [*names, *(word for key, word in words.items() if begun.get(key) != now.get(key))]


def read_job(work: Path) -> dict[str, Any]:
    """Return what an adaptation began with ("identity") and what it has learned so far; None for nothing.

    Raises:
        UserError: it cannot be read.
    """
    try:
        values = ownership.load_json(work / JOB)
    except (OSError, ValueError) as error:
        raise UserError(
            f"The adaptation in {work.parent} cannot be read.", "Start it again in a new folder.", "run"
        ) from error
    if not isinstance(values, dict) or "identity" not in values or not _is_learned(values.get("learned")):
        raise UserError(f"The adaptation in {work.parent} is damaged.", "Start it again in a new folder.", "run")
    return {"learned": None, "was_there": True, **values}


def _is_learned(values: Any) -> bool:
    """Return whether a value is what an adaptation learns, or None: the folder may come from anybody."""
    if values is None:
        return True
    if not isinstance(values, dict) or not isinstance(values.get("polygon_filter"), (dict, type(None))):
        return False
    threshold, messages = values.get("threshold"), values.get("messages")
    is_threshold = threshold is None or (type(threshold) in (int, float) and 0 <= threshold <= 1)
    are_messages = isinstance(messages, list) and all(isinstance(text, str) for text in messages)
    counts = [values.get(name) for name in ("decisions", "steps")]
    return is_threshold and are_messages and all(type(count) is int for count in counts)
