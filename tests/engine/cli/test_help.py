"""`--help` of every command: answers without the packages that take seconds to import, and shows a readable page."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from engine.cli.main import parser

ROOT = Path(__file__).resolve().parents[3]
HEAVY = ("torch", "torchvision", "scipy", "skimage", "rasterio", "PIL", "numpy", "pyproj", "pyogrio", "shapely")
HOOK = """
import sys

class Refuse:
    def find_spec(self, name, path=None, target=None):
        if name.split(".")[0] in {heavy}:
            raise AssertionError(f"--help imports {{name}}")

sys.meta_path.insert(0, Refuse())
from engine.cli.main import main
for words in {commands}:
    try:
        main([*words, "--help"])
    except SystemExit as end:
        assert end.code == 0, words
"""


def command_words(top, before=()):
    """Return the words of every command, those with verbs included: ("segment",), ("model", "show") ..."""
    groups = [action for action in top._actions if hasattr(action, "choices") and isinstance(action.choices, dict)]
    if not groups:
        return [before]
    return [words for name, one in groups[0].choices.items() for words in command_words(one, (*before, name))]


COMMANDS = command_words(parser())


def test_help_of_every_command_imports_no_heavy_package():
    program = HOOK.format(heavy=json.dumps(HEAVY), commands=[[], *map(list, COMMANDS)])
    answer = subprocess.run(
        [sys.executable, "-c", program],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert answer.returncode == 0, answer.stderr[-2000:]
    assert answer.stdout.count("usage:") == len(COMMANDS) + 1


def printed(capsys, *words):
    with pytest.raises(SystemExit):
        parser().parse_args(words)
    return capsys.readouterr().out


def options_in(page):
    return set(re.findall(r"^  (?:-h, )?(--[a-z-]+)", page, re.MULTILINE))


def test_segment_help_shows_at_most_twenty_options_in_groups(capsys):
    page = printed(capsys, "segment", "--help")
    assert 10 < len(options_in(page)) <= 20
    assert "\nscene:\n" in page
    assert "\nrun folder:\n" in page
    assert "--scheduler" not in page


def test_segment_help_all_shows_research_options(capsys):
    page = printed(capsys, "segment", "--help-all")
    assert "research and tuning:" in page
    assert {"--overlap", "--scheduler", "--cam", "--min-chip-probability"} <= options_in(page)


@pytest.mark.parametrize(
    ("old", "new", "value"), [("--gate", "min_chip_probability", "0.25"), ("--threshold", "threshold_method", "otsu")]
)
def test_renamed_option_old_word_is_read_with_a_warning(old, new, value, capsys):
    args = parser().parse_args(["segment", "scene.tif", "--out", "run", old, value])
    assert str(getattr(args, new)) == value
    told = capsys.readouterr().err
    assert f"{old} is now called --{new.replace('_', '-')}" in told


@pytest.mark.parametrize(
    ("old", "new", "value"),
    [("--cross", "cross_fit_folds", "3"), ("--optimiser", "optimizer", "sgd"), ("--centre", "center", "0.5")],
)
def test_renamed_training_option_reaches_the_setting(old, new, value, capsys):
    network = "classifier" if "optim" in old else "student"
    more = [] if network == "classifier" else ["--classifier", "c"]
    args = parser().parse_args(["train", network, "chips", "--out", "o", *more, old, value])
    assert str(getattr(args, new)) == value
    assert "is now called" in capsys.readouterr().err
