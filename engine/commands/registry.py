"""The commands by name, for the command line and the server; a family is imported when one of it is used."""

from collections.abc import Callable

from engine.commands.arguments import Values
from engine.errors import UserError
from engine.reporting import Reporter

Command = Callable[[Values, Reporter], Values]


def _segmentation() -> dict[str, Command]:
    from engine.commands import segmentation  # noqa: PLC0415

    return segmentation.COMMANDS


def _model() -> dict[str, Command]:
    from engine.commands import model  # noqa: PLC0415

    return model.COMMANDS


def _selftest() -> dict[str, Command]:
    from engine.commands import selftest  # noqa: PLC0415

    return selftest.COMMANDS


def _evaluation() -> dict[str, Command]:
    from engine.commands import evaluation  # noqa: PLC0415

    return evaluation.COMMANDS


def _inventory() -> dict[str, Command]:
    from engine.commands import inventory  # noqa: PLC0415  (no torch)

    return inventory.COMMANDS


def _outline() -> dict[str, Command]:
    from engine.commands import outline  # noqa: PLC0415

    return outline.COMMANDS


def _training() -> dict[str, Command]:
    from engine.commands import training  # noqa: PLC0415

    return training.COMMANDS


def _adaptation() -> dict[str, Command]:
    from engine.commands import adaptation  # noqa: PLC0415

    return adaptation.COMMANDS


def _teaching() -> dict[str, Command]:
    from engine.commands import teaching  # noqa: PLC0415

    return teaching.COMMANDS


def _statistics() -> dict[str, Command]:
    from engine.commands import statistics  # noqa: PLC0415  (no torch)

    return statistics.COMMANDS


def _two_dates() -> dict[str, Command]:
    from engine.commands import two_dates  # noqa: PLC0415  (no torch)

    return two_dates.COMMANDS


def _best_threshold() -> dict[str, Command]:
    from engine.commands import best_threshold  # noqa: PLC0415  (no torch)

    return best_threshold.COMMANDS


def _parts() -> dict[str, Command]:
    from engine.commands import parts  # noqa: PLC0415  (no torch)

    return parts.COMMANDS


FAMILY_OF: dict[str, Callable[[], dict[str, Command]]] = {
    **dict.fromkeys(("segment", "merge", "threshold", "polygons", "scene", "stack", "explain_chip"), _segmentation),
    **dict.fromkeys(("model", "build_model", "repair_model"), _model),
    **dict.fromkeys(("doctor", "selftest"), _selftest),
    "evaluate": _evaluation,
    **dict.fromkeys(
        ("chips", "measure", "score_polygons", "vectorize", "agreement", "export", "final_mask"), _inventory
    ),
    "outline": _outline,
    "statistics": _statistics,
    "compare": _two_dates,
    "parts": _parts,
    "best_threshold": _best_threshold,
    "make_model": _training,
    **dict.fromkeys(("adapt", "look_next"), _adaptation),
    **dict.fromkeys(("teach_preview", "teach_figures", "teach_next"), _teaching),
}
"""Name of a command to the import of its family, which takes seconds where it needs torch."""


def find_command(name: str) -> Command:
    """Return the command of a name.

    Raises:
        UserError: there is none.
    """
    family = FAMILY_OF.get(name)
    if family is None:
        raise UserError(f"The engine does not know '{name}'.", "Update the plugin.", "protocol")
    return family()[name]
