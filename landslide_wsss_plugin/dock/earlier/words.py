"""What the engine understood of an earlier image, in words for the panel."""

from typing import Any

from landslide_wsss_plugin.common.engine_words import in_panel
from landslide_wsss_plugin.common.text import percent, tr
from landslide_wsss_plugin.dock.map import scene_facts

NAMES_NOTHING = ("fill",)
"""Doubts whose remedy is the scene's own; of an earlier image the fact is said alone."""


def facts_of(answer: "dict[str, Any]") -> "list[tuple[str, str]]":
    """Return what an earlier image is, a short line for each thing, and how much of the scene it covers."""
    found = scene_facts.facts(answer, str(answer.get("typed_date") or ""))
    if answer.get("covered") is not None:
        found.append((tr("Covers"), tr("{} of the scene").format(percent(float(answer["covered"])))))
    return found


def doubts_of(answer: "dict[str, Any]") -> "list[str]":
    """Return what speaks against the pair, each with its remedy.

    Args:
        answer: the engine's.
    """
    doubts = []
    for note in answer.get("notes") or []:
        if note.get("level") != "amber":
            continue
        text, remedy = in_panel(str(note.get("text", ""))), in_panel(str(note.get("remedy", "")))
        if note.get("kind") == "bands":
            remedy = tr("Choose them in the layer's style if the colors look wrong.")
        doubts.append(text if note.get("kind") in NAMES_NOTHING else f"{text} {remedy}".strip())
    return doubts
