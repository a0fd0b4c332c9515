"""The card of an adapted model: its parent's, and what it learned from beyond."""

from datetime import datetime, timezone
from typing import Any

from engine.model_file.bundle import Card, Model

MOST_NAME = 120


def adapted_card(parent: Model, scene: str, learned: dict[str, Any]) -> Card:
    """Return the card of a model adapted to a scene, apart from its networks' files and hashes.

    Args:
        parent: the model before.
        scene: name of the raster.
        learned: steps, decisions (how many) and gate (its figures in a sentence), as JSON values.
    """
    card = parent.card
    root = card.get("lineage", [])
    name = str(card["name"]).partition(" adapted to ")[0]
    taught = f"; adapted to {scene} in {learned['steps']} steps from its own sure answers"
    if learned["decisions"]:
        taught += f" and {learned['decisions']} decisions"
    figures = {(k if k.startswith("Of the model before") else f"Of the model before: {k}"): v
               for k, v in card.get("figures", {}).items()}  # fmt: skip
    limit = f"Adapted to the scene {scene}: not measured anywhere else."
    return {
        **{key: value for key, value in card.items() if key != "format_version"},
        "name": f"{name[:MOST_NAME]} adapted to {scene[:60]}",
        "training_data": f"{card.get('training_data', 'not stated')}{taught}",
        "figures": {**({"On decisions held back": learned["gate"]} if learned["gate"] else {}), **figures},
        "limits": [limit, *(one for one in card.get("limits", []) if one != limit)],
        "parent": {"name": parent.title, "sha256": parent.sha256},
        "lineage": [*root, {"name": parent.title, "sha256": parent.sha256}],
        "adapted": {"scene": scene, "date": datetime.now(timezone.utc).strftime("%Y-%m-%d"), **learned},
        "networks": {
            role: {key: value for key, value in entry.items() if key not in ("file", "sha256")}
            for role, entry in card["networks"].items()
        },
    }


def taught_card(
    root: Model, entry: dict[str, Any], pixel_m: float, threshold: float, about: dict[str, Any], figures: str
) -> Card:
    """Return the card of a model taught by checked views, apart from its networks' files and hashes.

    Args:
        root: the model whose weights it began from.
        entry: architecture, config and normalization of the taught network.
        pixel_m: ground pixel that the network sees.
        threshold: of its probability.
        about: scene, views, kind and figures, as JSON values.
        figures: by leave-one-view-out, in a sentence.
    """
    card = root.card
    name = str(card["name"]).partition(" taught ")[0].partition(" adapted to ")[0]
    views = "1 checked view" if about["views"] == 1 else f"{about['views']} checked views"
    limit = f"Taught the imagery of {about['scene']}: not measured anywhere else."
    others = {role: one for role, one in card["networks"].items() if role != "student"}
    return {
        **{key: value for key, value in card.items() if key not in ("format_version", "adapted")},
        "name": f"{name[:MOST_NAME]} taught {about['scene'][:60]}",
        "training_data": f"{card.get('training_data', 'not stated')}; taught by {views} of {about['scene']}",
        "pixel_size_m": pixel_m,
        "thresholds": {**card["thresholds"], "student": threshold},
        "default_method": "student",
        "figures": {
            "On views held back": figures,
            **{f"Of the model before: {key}": value for key, value in card.get("figures", {}).items()},
        },
        "limits": [limit, *card.get("limits", [])],
        "parent": {"name": root.title, "sha256": root.sha256},
        "lineage": [*card.get("lineage", []), {"name": root.title, "sha256": root.sha256}],
        "taught": about,
        "networks": {
            **{role: {k: v for k, v in one.items() if k not in ("file", "sha256")} for role, one in others.items()},
            "student": entry,
        },
    }
