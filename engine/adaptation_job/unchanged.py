"""An adaptation that changes nothing leaves no second run: a folder with the same map would look like a result."""

from pathlib import Path
from typing import Any

from engine.adaptation_job.look_next import look_next
from engine.model_file.bundle import Model
from engine.pipeline.run_folder import RunFolder
from engine.reporting import Reporter
from engine.windows.replacing import remove_empty

SENTENCE = "Nothing changes, so no second run is made: the result is still the one in {}."


def changes_nothing(learned: dict[str, Any]) -> bool:
    """Return whether the second run would show what the first does.

    Args:
        learned: what an adaptation keeps in its job.
    """
    return not learned["adapted"] and learned["threshold"] is None and not learned.get("polygon_filter")


def result_unchanged(
    source: RunFolder, run: dict[str, Any], parent: Model, learned: dict[str, Any], count: int, report: Reporter
) -> dict[str, Any]:
    """Return the first run's result, and what `adapt_run` says beside it.

    Args:
        source: folder of the first run.
        run: its run.json.
        parent: its model.
        learned: what was learned, and why nothing was.
        count: proposals that are named to be looked at next.
        report: asked whether to stop.
    """
    sentence = SENTENCE.format(source.root)
    return {
        **run["result"],
        **learned,
        "run": str(source.root),
        "parent_sha256": parent.sha256,
        "model": str(parent.path),
        "changes": {"agreement": 1.0, "gained_px": 0, "lost_px": 0, "message": ""},
        "before": {key: run["result"].get(key) for key in ("count", "area_m2")},
        "look_next": look_next(source, count, report),
        "messages": [*learned["messages"], sentence],
    }


def leave(folder: Path, work: Path, *, was_there: bool) -> None:
    """Take away the folders of an adaptation that changed nothing, where they are empty.

    Args:
        folder: of the second run that is not made.
        work: inside it.
        was_there: whether the user's folder stood before; that one stays.
    """
    for path in (work, *(() if was_there else (folder,))):
        if path.is_dir() and not any(path.iterdir()):
            remove_empty(path)
