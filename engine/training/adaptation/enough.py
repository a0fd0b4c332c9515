"""Whether a scene holds enough that its model is sure of for the model to learn from it by itself."""

from collections.abc import Sequence

from engine.settings.adaptation import LEAST_SURE_PX, LEAST_SURE_SHARE
from engine.training.adaptation.patchwork import MOST_SEAMS, seams
from engine.training.adaptation.pieces import LANDSLIDE, NONE, POSSIBLE, Piece

LEAST_DECIDED = 3
"""Landslides that a person decided on, which stand in for what the model is sure of."""


def enough(pieces: Sequence[Piece], decided: int) -> str:
    """Return in a sentence why a network should not learn from a scene; "" where it may.

    Args:
        pieces: of the scene.
        decided: landslides that a person decided on.
    """
    sure = sum(int((piece.replay == LANDSLIDE).sum()) for piece in pieces)
    none = sum(int((piece.replay == NONE).sum()) for piece in pieces)
    possible = sure + sum(int((piece.replay == POSSIBLE).sum()) for piece in pieces)
    if (sure < LEAST_SURE_PX or sure < LEAST_SURE_SHARE * possible) and decided < LEAST_DECIDED:
        return (
            f"The model is sure of {sure} of {possible} possible landslide pixels, too few to learn from: it stays. "
            "Review or outline some landslides, then improve it with these decisions."
        )
    if seams(pieces) > MOST_SEAMS:
        return (
            "The scene is put together of pieces with visible seams: what is learned in one of them says little of the "
            "others, so the model stays. Cut the scene along its seams to adapt to each piece."
        )
    if not none:
        return "The model is sure of no ground that is no landslide: it stays as it was. Review some polygons first."
    return ""
