"""The commit-msg hook: which messages pass, which do not and why, and that git really asks it."""

import shutil
import subprocess
import sys

import pytest

from buildtools.commit_message import LONGEST, fault
from buildtools.shell import ROOT


@pytest.mark.parametrize(
    "message",
    [
        "Refuse masks without a CRS",
        "Press on after a scene without data",
        "Add a test of the scale bar\n\nIt was missing from the report of QGIS 3.22.\n",
        "Re-threshold a run at once\n# Please enter the commit message\n# On branch main\n",
        "Merge branch 'main' into tables",
        "A" + "d" * (LONGEST - 1),
    ],
)
def test_message_by_the_rule_passes(message):
    assert fault(message) == ""


@pytest.mark.parametrize(
    ("message", "words"),
    [
        ("", "empty"),
        ("# only a comment\n", "empty"),
        ("A" + "d" * LONGEST, "73 characters"),
        ("Refuse masks without a CRS.", "full stop"),
        ("Refuse masks\nand name them", "not empty"),
        ("What stood twice stands once", "imperative"),
        ("Refused masks without a CRS", "imperative"),
        ("Refuses masks without a CRS", "imperative"),
        ("Refusing masks without a CRS", "imperative"),
        ("refuse masks without a CRS", "capital"),
        ("docs: name the new option", "capital"),
        ("Refuse masks without a CRS; name the band", "several changes"),
        ("Refuse masks without a CRS. Name the band", "several changes"),
    ],
)
def test_message_against_the_rule_is_refused_with_the_reason(message, words):
    assert words in fault(message)


def test_hook_in_git_refuses_a_bad_message_and_takes_a_good_one(tmp_path):
    def git(*arguments):
        words = ["git", "-c", "user.name=Ada", "-c", "user.email=ada@example.org", *arguments]
        return subprocess.run(words, cwd=tmp_path, capture_output=True, text=True, check=False)

    shutil.copytree(ROOT / "buildtools", tmp_path / "buildtools", ignore=shutil.ignore_patterns("__pycache__"))
    git("init", "-q")
    hook = tmp_path / ".git" / "hooks" / "commit-msg"
    hook.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m buildtools.commit_message "$1"\n')
    hook.chmod(0o755)
    git("add", "buildtools")
    refused = git("commit", "-m", "Various fixes.")
    assert refused.returncode == 1
    assert "full stop" in refused.stderr
    assert git("log").returncode != 0  # there is no commit yet
    assert git("commit", "-m", "Add the tools").returncode == 0
    assert git("log", "--format=%s").stdout == "Add the tools\n"
