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
