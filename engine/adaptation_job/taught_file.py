"""The model file of what checked views have taught, with the kind of image that it is for."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

from engine.adaptation_job.card import taught_card
from engine.adaptation_job.sensor import Sensor
from engine.model_file.bundle import Model, write_model
from engine.settings.run import RunSettings
from engine.teaching.teach import Lesson


@dataclass(frozen=True)
class About:
    """What a taught model's card says beyond its figures.

    Args:
        scenes: names of the rasters.
        sensor: their kind.
        views: checked, of all scenes.
        outlines: of landslides.
        readings: in which ways the scenes were read, of `kind_of`.
        name: of the model; "" makes one.
    """

    scenes: Sequence[str]
    sensor: Sensor
    views: int
    outlines: int
    readings: Sequence[str] = ()
    name: str = ""


def taught_in_json(done: Lesson, views: int) -> dict[str, Any]:
    """Return what a result says of the teaching."""
    return {
        "views": views,
        "kind": done.kind,
        "factor": round(done.factor, 4),
        "figures": done.figures.to_json() if done.figures else None,
        "before": round(done.before, 4) if done.before is not None else None,
    }


def write_taught(path: Path, root: Model, done: Lesson, about: About, settings: RunSettings) -> None:
    """Write the model file.

    Args:
        path: of the file.
        root: the model whose weights it began from.
        done: with a network.
        about: for the card.
        settings: of the run that it is taught for.
    """
    assert done.network is not None  # noqa: S101
    pixel_m = about.sensor.pixel_m
    seen = pixel_m / done.factor if pixel_m and settings.resample else float(root.card["pixel_size_m"])
    entry = {
        "architecture": "taught",
        "config": done.config,
        **{key: root.card["networks"]["student"][key] for key in ("mean", "std")},
    }
    told = {
        "scene": ", ".join(about.scenes)[:300],
        "scenes": len(about.scenes),
        "date": datetime.now(timezone.utc).strftime("%Y-%m-%d"),
        "scene_pixel_m": round(pixel_m, 4) if pixel_m else None,
        "outlines": about.outlines,
        "readings": sorted(set(about.readings)),
        "steps": done.steps,
        **taught_in_json(done, about.views),
    }
    card = taught_card(root, entry, seen, done.threshold, told, done.messages[0], about.sensor.to_json(), about.name)
    networks = {role: root.network(role) for role in card["networks"] if role != "student"}
    write_model(path, card, {**networks, "student": done.network.cpu()})
