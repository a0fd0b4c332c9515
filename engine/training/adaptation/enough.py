"""Whether a scene holds enough that its model is sure of for the model to learn from it by itself."""

from collections.abc import Sequence

from engine.training.adaptation.pieces import LANDSLIDE, NONE, UNSURE, Piece

LEAST_LANDSLIDE_PX = 2000
"""Sure landslide pixels, as the network sees them: 1280 m2 at 0.8 m."""

LEAST_SHARE = 1 / 8
"""Sure landslide pixels to each unsure one. Without a landslide a model is unsure of much and sure of little: a drawn
scene without one, of a look that the model mistakes, had 1/10; those with landslides had at least 1/7."""

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
    unsure = sum(int((piece.replay == UNSURE).sum()) for piece in pieces)
    if (sure < LEAST_LANDSLIDE_PX or sure < LEAST_SHARE * unsure) and decided < LEAST_DECIDED:
        return (
            f"The model is sure of {sure} landslide pixels and unsure of {unsure}, too few to learn from: it stays. "
            "Review or outline some landslides, then improve it with these decisions."
        )
    if not none:
        return "The model is sure of no ground that is no landslide: it stays as it was. Review some polygons first."
    return ""
