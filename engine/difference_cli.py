"""The options of the GAN difference, for every command that makes one."""

import argparse
from typing import Any

from engine.difference_settings import CHANGES

CARD = "card"


def add_difference(one: argparse.ArgumentParser) -> None:
    """Add `--mirrors`, `--noise-floor` and `--change`."""
    one.add_argument("--mirrors", action="store_true", help="GAN difference: mean over the chip and its mirror images")
    one.add_argument(
        "--noise-floor",
        nargs="?",
        const=CARD,
        default=0.0,
        type=_floor,
        metavar="GREY",
        help="GAN difference: take off what the generator changes anywhere; alone: the model's own; 0 to less than 1",
    )
    one.add_argument("--change", choices=CHANGES, default="image", help="GAN: grey difference (default) or attention")


def difference_values(args: argparse.Namespace) -> dict[str, Any]:
    """Return the options as values of `engine.difference_settings.DifferenceSettings`."""
    floor = None if args.noise_floor == CARD else args.noise_floor
    return {"change": args.change, "mirrors": args.mirrors, "noise_floor": floor}


def _floor(text: str) -> float | str:
    try:
        return CARD if text == CARD else float(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(f"'{text}' is no grey level such as 0.03") from error
