"""Words that were given up stay away: identifiers in code, options of the command line, phrases of the user interface.

The words that took their place stand in CONTRIBUTING.md and in the commit that renamed them. Only words that mean
nothing else are listed; common ones (take, ask, one) are judged by who reads a change.
"""

import argparse
import re
from xml.etree import ElementTree as ET

import pytest

from buildtools import translations
from buildtools.shell import ROOT
from engine.cli.main import parser

IDENTIFIERS = """
    BANDS_OF BandBlender BandKeeper Bench Boxing Curtain Division Errand EngineRoom Finder FoldOf Joined Judge KnownPixels
    Learner LiveBar LiveThresholds MakeSettings Rework RuntimeRoom Team Ticket ToldError Waiting WaitingRun
    WaitingTraining Wish Workbench ChipScorer Behind Answers Shortcut Conversation _bury _bring_up coloured_inside
    crosswise gated_scores identity_of load_band load_judge measured_anew on_its_way one_heap read_decided save_band
    setting_up try_here difference_cli layer_cli outline_cli told_error run_apart initialisation
""".split()
"""Names in code, of old modules, classes and functions."""

OPTIONS = ("--noise-floor", "--change", "--gates", "--rounds", "--unrefined")
"""Options that are gone."""

HIDDEN_OPTIONS = ("--gate", "--threshold", "--cross", "--optimiser", "--centre")
"""Options that still work for one version, with a warning, and that no help shows."""

PHRASES = (
    *("Paint without landslides", "Smoothing", "Holes up to", "Outline in a box", "All others show none"),
    *("Student", "the student", "The engine", "the engine", "squares", "Squares", "Try first", "Try here", "Why?"),
    *("noise floor", "AUC", "loss", "ignored", "judge"),
)
"""What the user interface said, in any language's file."""

CODE = [
    ROOT / "build.py",
    *(
        path
        for folder in ("engine", "landslide_wsss_plugin", "buildtools", "benchmarks")
        for path in sorted((ROOT / folder).rglob("*.py"))
    ),
]


def whole_word(text: str) -> "re.Pattern[str]":
    return re.compile(rf"(?<![\w-]){re.escape(text)}(?![\w-])")


def commands(top, name="engine"):
    """Yield (name, parser) of a command and of all below it."""
    yield name, top
    for action in top._actions:
        if isinstance(action, argparse._SubParsersAction):
            for word, below in action.choices.items():
                yield from commands(below, f"{name} {word}")


@pytest.fixture(scope="module")
def code():
    return {path.relative_to(ROOT).as_posix(): path.read_text(encoding="utf-8") for path in CODE}


@pytest.mark.parametrize("name", IDENTIFIERS)
def test_retired_identifier_is_nowhere_in_code(name, code):
    pattern = re.compile(rf"\b{name}\b")
    assert [path for path, text in code.items() if pattern.search(text)] == []
    assert [path for path in code if name in path.removesuffix(".py").split("/")] == []


def test_percentages_have_one_look_a_space_before_the_sign(code):
    python = re.compile(r"\{[^{}]*:\.?\d*%\}")  # Python's own format: "12%"
    assert [path for path, text in code.items() if python.search(text)] == []


def test_retired_options_are_refused_and_old_names_are_in_no_help():
    for name, command in commands(parser()):
        known = {option for action in command._actions for option in action.option_strings}
        assert not known & set(OPTIONS), name
        shown = command.format_help()
        assert [option for option in (*OPTIONS, *HIDDEN_OPTIONS) if whole_word(option).search(shown)] == [], name


@pytest.mark.parametrize("phrase", PHRASES)
def test_retired_phrase_is_nowhere_in_the_user_interface(phrase):
    pattern = whole_word(phrase)
    assert [text for text in translations.strings() if pattern.search(text)] == []
    for path in sorted((ROOT / "resources" / "i18n").glob("*.ts")):
        sources = (source.text or "" for source in ET.parse(path).iter("source"))  # noqa: S314  (our own file)
        assert [text for text in sources if pattern.search(text)] == [], path.name
