"""The format of a model's card, and the steps that bring an older card up to it.

Whoever changes the format raises FORMAT_VERSION and adds one step from the version before, so that a model file that
somebody trained years ago still opens. A step takes a card of its version and returns one of the next; no tensor is
touched.
"""

from collections.abc import Callable, Mapping
from typing import Any

from engine.errors import UserError

FORMAT_VERSION = 2

NOMINAL_CHIP_PX = 512
"""What version 1 demands of a card and never used."""

FROM_TRAINING = ("architecture", "config", "mean", "std")
"""What a card says of a network as its training.json does."""

Card = dict[str, Any]
Step = Callable[[Card], Card]


def _without_what_nothing_used(card: Card) -> Card:
    """Version 2 has neither a chip size, which nothing used, nor noise floors, which no score uses any more."""
    networks = card.get("networks")
    if isinstance(networks, dict):
        entries = {role: dict(entry) if isinstance(entry, dict) else entry for role, entry in networks.items()}
        for entry in entries.values():
            if isinstance(entry, dict):
                entry.pop("noise_floor", None)
        card["networks"] = entries
    card.pop("chip_px", None)
    return card


STEPS: Mapping[int, Step] = {1: _without_what_nothing_used}
"""Version to the step that leads to the next one; version 1 is the first that was ever written."""


def readable_before(card: Card) -> Card:
    """Return a card of the newest format as the version before reads it, which is how model files are written.

    Reading it brings it back to the newest format. Once a card holds what only the newest can say, files are to be
    written in that.
    """
    return {**card, "format_version": 1, "chip_px": NOMINAL_CHIP_PX}


def upgraded(card: Card, title: str, steps: Mapping[int, Step] = STEPS, newest: int = FORMAT_VERSION) -> Card:
    """Return a card in the newest format.

    Args:
        card: as it was read; stays as it is.
        title: what the model is called in an error.
        steps: version to the step that leads to the next one.
        newest: the version that is wanted.

    Raises:
        UserError: the card is newer than this program, or so old that no step leads on from it.
    """
    version = card.get("format_version")
    while isinstance(version, int) and version < newest and version in steps:
        card = {**steps[version](dict(card)), "format_version": version + 1}
        version += 1
    if isinstance(version, bool) or version != newest:
        raise UserError(
            f"The model file {title} has format version {version}, and this plugin reads version {newest}.",
            "Update the plugin, or fetch the model file made for this version.",
            "model",
        )
    return card
