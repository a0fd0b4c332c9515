"""Where a model came from, as its card says: its parent, the scenes that it learned, and from how many decisions."""

from typing import Any

from landslide_wsss_plugin.common.foreign_text import single_line
from landslide_wsss_plugin.common.text import tr

MOST = 5
"""Ancestors that are named."""


def lineage_in_words(card: "dict[str, Any]") -> str:
    """Return what an adapted model learned and what it was made from; "" for a model that has no parent.

    Args:
        card: of the model; whoever wrote the file may have put anything there.
    """
    parent = _name(card.get("parent"))
    if not parent:
        return ""
    lines = [_learned(card), _made_from(card, parent), _held_back(card)]
    return " ".join(line for line in lines if line)


def _learned(card: "dict[str, Any]") -> str:
    adapted = card.get("adapted")
    if not isinstance(adapted, dict):
        return ""
    scene = single_line(str(adapted.get("scene") or ""))[:80]
    count = adapted.get("decisions")
    if isinstance(count, int) and not isinstance(count, bool) and count > 0:
        return tr("Learned from {} decisions in {}.").format(count, scene or "?")
    return tr("Adapted to {} from the model's own confident predictions; nobody has decided.").format(scene or "?")


def _made_from(card: "dict[str, Any]", parent: str) -> str:
    """Return the chain of models before, the nearest first."""
    line = card.get("lineage")
    names = [name for one in reversed(line) if (name := _name(one))] if isinstance(line, list) else []
    if not names or names[0] != parent:
        names.insert(0, parent)
    return tr("Made from {}.").format(tr(", which was made from ").join(names[:MOST]))


def _held_back(card: "dict[str, Any]") -> str:
    figures = card.get("figures")
    said = figures.get("On decisions held back") if isinstance(figures, dict) else None
    return single_line(said)[:200] if isinstance(said, str) else ""


def _name(values: Any) -> str:
    name = values.get("name") if isinstance(values, dict) else None
    return single_line(name)[:80] if isinstance(name, str) else ""
