"""The card of an adapted model: its parent's, and what it learned from beyond."""

from collections.abc import Sequence
from datetime import datetime, timezone
from typing import Any

from engine.model_file.bundle import Card, Model

MOST_NAME = 120
_NOT_OF_TAUGHT = ("format_version", "adapted", "calibration", "measured_pixels")
"""What nobody has measured of a network that was taught; an adapted one is near enough its parent to keep it."""


INHERITED = "Its confidences are calibrated as those of the model before it: they were not measured again."


def adapted_card(parent: Model, scene: str, learned: dict[str, Any]) -> Card:
    """Return the card of a model adapted to a scene, apart from its networks' files and hashes.

    Args:
        parent: the model before.
        scene: name of the raster.
        learned: steps, decisions (how many) and gate (its figures in a sentence), as JSON values.
    """
    name = str(parent.card["name"]).partition(" adapted to ")[0]
    taught = f"; adapted to {scene} in {learned['steps']} steps from its own sure answers"
    if learned["decisions"]:
        taught += f" and {learned['decisions']} decisions"
    figures = {"On decisions held back": learned["gate"]} if learned["gate"] else {}
    limit = f"Adapted to the scene {scene}: not measured anywhere else."
    return _card(parent, f"{name[:MOST_NAME]} adapted to {scene[:60]}", taught, figures, limit, scene, learned)


def card_across(parent: Model, name: str, scenes: Sequence[str], learned: dict[str, Any], *, worse: bool) -> Card:
    """Return the card of a model that learned from the decisions on several scenes.

    Args:
        parent: the model before.
        name: of the new one; "" makes one of the parent's.
        scenes: names of the rasters.
        learned: steps, decisions (how many), gate and elsewhere (figures in a sentence each), as JSON values.
        worse: whether it is worse than its parent on scenes that it did not learn from.
    """
    on = "1 scene" if len(scenes) == 1 else f"{len(scenes)} scenes"
    name = (
        name.strip()
        or f"{str(parent.card['name']).partition(', taught by ')[0][:MOST_NAME]}, taught by a review of {on}"
    )
    taught = f"; learned from your {learned['decisions']} decisions on {on} ({', '.join(scenes)[:300]})"
    figures = {"On decisions held back": learned["gate"], "On scenes that it did not learn from": learned["elsewhere"]}
    limit = f"Learned from decisions on {on}: elsewhere it is measured on drawn scenes only."
    if worse:
        names = ", ".join(scenes)[:300]
        limit = f"Worse than the model before on scenes unlike its own. Use it on scenes like these: {names}."
    return _card(parent, name[:200], taught, figures, limit, ", ".join(scenes)[:300], learned)


def _card(
    parent: Model, name: str, taught: str, figures: dict[str, str], limit: str, scene: str, learned: dict[str, Any]
) -> Card:
    card = parent.card
    before = {(k if k.startswith("Of the model before") else f"Of the model before: {k}"): v
              for k, v in card.get("figures", {}).items()}  # fmt: skip
    own = {"name": parent.title, "sha256": parent.sha256}
    own_limits = [limit, *([INHERITED] if card.get("calibration") else [])]
    return {
        **{key: value for key, value in card.items() if key != "format_version"},
        "name": name,
        "training_data": f"{card.get('training_data', 'not stated')}{taught}",
        "figures": {**figures, **before},
        "limits": [*own_limits, *(one for one in card.get("limits", []) if one not in own_limits)],
        "parent": own,
        "lineage": [*card.get("lineage", []), own],
        "adapted": {"scene": scene, "date": datetime.now(timezone.utc).strftime("%Y-%m-%d"), **learned},
        "networks": {
            role: {key: value for key, value in entry.items() if key not in ("file", "sha256")}
            for role, entry in card["networks"].items()
        },
    }


def taught_card(
    root: Model,
    entry: dict[str, Any],
    pixel_m: float,
    threshold: float,
    about: dict[str, Any],
    figures: str,
    sensor: dict[str, Any],
    name: str = "",
) -> Card:
    """Return the card of a model taught by checked views, apart from its networks' files and hashes.

    Args:
        root: the model whose weights it began from.
        entry: architecture, config and normalization of the taught network.
        pixel_m: ground pixel that the network sees.
        threshold: of its probability.
        about: scene, scenes (how many), views, kind and figures, as JSON values.
        figures: by what was held back, in a sentence.
        sensor: the kind of image that it is for, as JSON values.
        name: of the model; "" makes one of the sensor's or the scene's.
    """
    card = root.card
    begun = str(card["name"]).partition(" taught ")[0].partition(" adapted to ")[0]
    views = "1 checked view" if about["views"] == 1 else f"{about['views']} checked views"
    of = "" if about["scenes"] == 1 else f"{about['scenes']} scenes: "
    imagery = sensor["name"] or about["scene"][:60]
    limit = f"Taught the imagery of {of}{about['scene']}: not measured anywhere else."
    held = "On views held back" if about["scenes"] == 1 else "On scenes held back"
    others = {role: one for role, one in card["networks"].items() if role != "student"}
    return {
        **{key: value for key, value in card.items() if key not in _NOT_OF_TAUGHT},
        "name": " ".join(name.split())[:200] or f"{begun[:MOST_NAME]} taught {imagery}",
        "training_data": f"{card.get('training_data', 'not stated')}; taught by {views} of {of}{about['scene']}",
        "pixel_size_m": pixel_m,
        "thresholds": {**card["thresholds"], "student": threshold},
        "default_method": "student",
        "figures": {
            held: figures,
            **{f"Of the model before: {key}": value for key, value in card.get("figures", {}).items()},
        },
        "limits": [limit, *card.get("limits", [])],
        "parent": {"name": root.title, "sha256": root.sha256},
        "lineage": [*card.get("lineage", []), {"name": root.title, "sha256": root.sha256}],
        "taught": about,
        "sensor": sensor,
        "networks": {
            **{role: {k: v for k, v in one.items() if k not in ("file", "sha256")} for role, one in others.items()},
            "student": entry,
        },
    }
