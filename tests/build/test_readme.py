"""Every command that the README shows is one that the programs take."""

import re
import shlex

import pytest

import build
from buildtools.shell import ROOT
from engine import cli

TEXT = (ROOT / "README.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"^```bash\n(.*?)^```", TEXT, re.MULTILINE | re.DOTALL)
COMMANDS = [line for block in BLOCKS for line in block.splitlines() if line.strip()]


def test_there_are_commands():
    assert "python3 build.py demo" in COMMANDS
    assert "python3 build.py test" in COMMANDS


@pytest.mark.parametrize("command", COMMANDS)
def test_a_command_is_accepted_as_it_stands(command):
    words = shlex.split(command)
    if words[:2] == ["python3", "build.py"]:
        assert callable(build.parser().parse_args(words[2:]).function)
    else:
        assert words[:3] == [".venv/bin/python", "-m", "engine"]
        assert callable(cli.parser().parse_args(words[3:]).run)


def test_every_command_of_build_is_in_the_readme():
    actions = build.parser()._subparsers._group_actions[0].choices
    assert not [name for name in actions if name not in TEXT]


@pytest.mark.parametrize("name", re.findall(r"`([a-z_]+/)`|^ {4}([a-z_.]+/?)", TEXT, re.MULTILINE))
def test_folders_named_in_the_tree_are_there(name):
    path = "".join(name)
    if path not in {"landslide/", "non-landslide/"}:  # the reader's own chips
        assert (ROOT / path).exists()


def test_ci_runs_the_readmes_command():
    lines = (ROOT / ".ci" / "run").read_text(encoding="utf-8").splitlines()
    assert lines[0] == "#!/usr/bin/env bash"
    assert lines[-1].startswith("exec python3 build.py test")
    assert (ROOT / ".ci" / "run").stat().st_mode & 0o111
