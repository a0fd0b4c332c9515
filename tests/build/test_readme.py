"""Every command that the README shows is one that the programs take."""

import configparser
import os
import re
import shlex
import subprocess

import pytest

import build
from buildtools.environment import engine_python
from buildtools.shell import ROOT
from engine.cli import main as cli

TEXT = (ROOT / "README.md").read_text(encoding="utf-8")
PAGES = {path.name: path.read_text(encoding="utf-8") for path in sorted((ROOT / "docs").glob("*.md"))}


def commands(text: str) -> list[str]:
    blocks = re.findall(r"^```bash\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
    return [line for block in blocks for line in block.splitlines() if line.strip() and not line.startswith("#")]


COMMANDS = commands(TEXT)
TOLD = [(name, command) for name in ("QUICKSTART.md", "TUTORIAL.md") for command in commands(PAGES[name])]


def test_there_are_commands():
    assert "python3 build.py demo" in COMMANDS
    assert "python3 build.py test" in COMMANDS


@pytest.mark.parametrize("command", COMMANDS + [command for _, command in TOLD])
def test_a_command_is_accepted_as_it_stands(command):
    words = shlex.split(command, comments=True)
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


def test_the_site_is_built_without_a_warning():
    """Strict: a dead link, a missing picture's page or a docstring that cannot be read fails."""
    env = {**os.environ, "NO_MKDOCS_2_WARNING": "1"}
    command = [str(engine_python()), "-m", "mkdocs", "build", "--quiet"]
    built = subprocess.run(command, cwd=ROOT, env=env, capture_output=True, text=True, check=False)
    assert built.returncode == 0, built.stderr
    assert (ROOT / "build" / "site" / "TUTORIAL.html").is_file()


def test_changelog_keeps_its_form_and_its_newest_version_is_what_qgis_shows():
    """Keep a Changelog: what is not released first, groups of known names, each with a list; no version twice."""
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read(ROOT / "metadata.txt", encoding="utf-8")
    version, changes = metadata["general"]["version"], metadata["general"]["changelog"]
    page = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    versions = re.findall(r"^## \[(\S+)\](?: - \d{4}-\d\d-\d\d)?$", page, re.MULTILINE)
    assert versions[:2] == ["Unreleased", version]
    assert len(set(versions)) == len(versions) == page.count("\n## ")
    groups = re.findall(r"^### (.*)\n\n(- )?", page, re.MULTILINE)
    assert {name for name, _ in groups} <= {"Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"}
    assert all(listed for _, listed in groups)
    newest = page.split(f"## [{version}]")[1].partition("\n")[2].split("\n## ")[0]
    assert changes.split() == [version, *newest.split()]
