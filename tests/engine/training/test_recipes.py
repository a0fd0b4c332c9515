"""The documented commands are what the command line takes."""

from pathlib import Path

import pytest

from engine.cli.main import parser

PAGE = Path(__file__).parents[3] / "docs" / "TRAINING.md"
START = "    python -m engine "
LINES = PAGE.read_text(encoding="utf-8").splitlines()
COMMANDS = [line.removeprefix(START) for line in LINES if line.startswith(START)]


@pytest.mark.parametrize("command", COMMANDS)
def test_a_recipe_is_understood(command):
    words = [word.replace("-K", "-0").replace("K", "0") if "K" in word else word for word in command.split()]
    assert parser().parse_args(words).run
