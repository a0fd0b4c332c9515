"""The commands `doctor` and `selftest`: what this engine runs on, and whether it works."""

from engine.cli.options import Subparsers, add_command


def add(commands: Subparsers) -> None:
    """Add the commands."""
    add_command(commands, "doctor", "show what this engine is and what it runs on", "doctor", lambda _args: {})
    add_command(commands, "selftest", "test that this environment works", "selftest", lambda _args: {})
