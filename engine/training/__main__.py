"""`python -m engine.training classifier|cyclegan|student|unet DATASET --out DIR`: all that a bare machine needs."""

import argparse
import json
import sys

from engine.cli.train import add_parsers
from engine.errors import Cancelled, UserError


class Lines:
    """A listener that writes lines to stderr: each sentence, and progress at each hundredth."""

    def progress(self, stage: str, done: int, total: int) -> None:
        """Write one line each hundredth."""
        if done == total or done % max(1, total // 100) == 0:
            self.log(f"{stage} {done} of {total}")

    def log(self, text: str, level: str = "info") -> None:
        """Write one line."""
        sys.stderr.write(f"{'Warning: ' if level == 'warning' else ''}{text}\n")
        sys.stderr.flush()

    def check(self) -> None:
        """Go on; Ctrl-C is how a terminal stops it."""


def main(arguments: list[str] | None = None) -> int:
    """Train, print the result as JSON, and return the exit code: 0, 2 for a user's error, 130 cancelled."""
    parser = argparse.ArgumentParser(prog="python -m engine.training", description=__doc__)
    add_parsers(parser.add_subparsers(required=True, metavar="train"))
    words = sys.argv[1:] if arguments is None else arguments
    args = parser.parse_args(["train", *words])
    try:
        result = args.run(args, Lines())
    except UserError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    except (Cancelled, KeyboardInterrupt):
        sys.stderr.write("Stopped; the same command goes on from the last checkpoint.\n")
        return 130
    sys.stdout.write(json.dumps(result, indent=2) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
