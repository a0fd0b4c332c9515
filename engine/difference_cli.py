"""The option of the GAN difference, for every command that makes one."""

import argparse
from typing import Any


def add_difference(one: argparse.ArgumentParser) -> None:
    """Add `--mirrors`."""
    one.add_argument("--mirrors", action="store_true", help="GAN difference: mean over the chip and its mirror images")


def difference_values(args: argparse.Namespace) -> dict[str, Any]:
    """Return the option as values of `engine.settings.difference.DifferenceSettings`."""
    return {"mirrors": args.mirrors}
