"""The command line: the worker's twin, one command for each thing the engine can do."""

import argparse
import os
import sys
import traceback
import warnings
from pathlib import Path

from engine.cli import (
    adapt,
    chips,
    compare,
    demo,
    doctor,
    evaluate,
    explain,
    inspect,
    inventory,
    model,
    outline,
    runs,
    segment,
    statistics,
    train,
)
from engine.cli.options import CommandParser, Values
from engine.cli.terminal import Terminal
from engine.errors import Cancelled, UserError
from engine.escaping import terminal_text
from engine.files import bad_name
from engine.version import version
from engine.windows.libraries import cannot_load

INSTALLED_AS = "landslide-wsss"
"""The command that pip makes; from the repository it is `python -m engine`."""

COMMANDS = (
    segment,
    inspect,
    adapt,
    explain,
    runs,
    model,
    doctor,
    evaluate,
    outline,
    inventory,
    statistics,
    compare,
    chips,
    demo,
    train,
)


def main(arguments: list[str] | None = None) -> int:
    """Run one command.

    Returns:
        0 when done, 1 where the engine failed, 2 for an error that the user can put right (one sentence on stderr),
        130 when cancelled.
    """
    # What GDAL says to programmers of an odd file; what a user should know of it is told in a sentence.
    warnings.filterwarnings("ignore", module=r"(pyogrio|rasterio)(\.|$)")
    args = parser().parse_args(_names(sys.argv[1:] if arguments is None else arguments))
    if args.command == "serve":
        from engine.server.server import serve  # noqa: PLC0415  (takes over stdin and stdout)

        serve()
    terminal = Terminal(as_json=args.json)
    try:
        result = args.run(args, terminal)
    except UserError as error:
        return _refused(error, terminal, as_json=args.json)
    except (Cancelled, KeyboardInterrupt):
        if args.json:
            terminal.event("error", kind="cancelled", message="The run was cancelled.", hint="--resume goes on.")
        sys.stderr.write("\nCancelled. What is finished is kept; --resume goes on from there.\n")
        return 130
    except Exception as error:
        if told := bad_name(error):
            return _refused(told, terminal, as_json=args.json)
        if os.environ.get("LANDSLIDE_WSSS_DEBUG"):
            traceback.print_exc()
        if cannot_load(error):  # engine/__main__.py names the library
            raise
        first = str(error).splitlines()[0] if str(error) else ""
        sys.stderr.write(
            f"The engine failed: {type(error).__name__}: {first} What is finished is kept; "
            "set LANDSLIDE_WSSS_DEBUG=1 to see where.\n"
        )
        return 1
    if args.json:
        terminal.event("result", result=result)
    else:
        _print(result)
    return 0


def _refused(error: UserError, terminal: Terminal, *, as_json: bool) -> int:
    """Say what the user can put right, and return the exit code for it."""
    if as_json:
        terminal.event("error", kind=error.kind, message=error.message, hint=error.hint)
    sys.stderr.write(f"{terminal_text(str(error))}\n")
    return 2


def _names(arguments: list[str]) -> list[str]:
    """Return the arguments so that the name of a file which begins with a dash is not taken for an option."""
    return [f"./{one}" if one.startswith("-") and len(one) > 2 and Path(one).exists() else one for one in arguments]


def parser() -> argparse.ArgumentParser:
    """Return the whole command line."""
    installed = Path(sys.argv[0]).stem == INSTALLED_AS
    top = CommandParser(
        prog=INSTALLED_AS if installed else "engine", description="Landslide masks and polygons from a raster."
    )
    top.add_argument("--version", action="version", version=version())
    top.set_defaults(json=False)
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND")
    for command in COMMANDS:
        command.add(commands)
    commands.add_parser("serve", help="answer requests as JSON lines on stdin (QGIS starts this)")
    return top


def _print(result: Values) -> None:
    if "words" in result:
        print(terminal_text(str(result["words"])))
        return
    for one in result.get("runs", ()):
        _print(one)
    for name, value in result.items():
        if name == "runs":
            continue
        if isinstance(value, (dict, list)):
            if value:
                listed = ", ".join(f"{k} {v}" for k, v in value.items()) if isinstance(value, dict) else value
                print(terminal_text(f"{name}: {listed}"))
        elif value is not None:
            print(terminal_text(f"{name}: {value}"))
