"""The files that other programs read: workflows, templates, citation, changelog and pre-commit."""

import configparser
import subprocess
import sys

import pytest
import yaml

from buildtools.shell import ROOT

WORKFLOWS = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
TEMPLATES = sorted((ROOT / ".github" / "ISSUE_TEMPLATE").glob("*.yml"))


def metadata(field: str) -> str:
    manifest = configparser.ConfigParser(interpolation=None)
    manifest.read(ROOT / "metadata.txt", encoding="utf-8")
    return manifest["general"][field]


def loaded(name: str):
    return yaml.safe_load((ROOT / name).read_text(encoding="utf-8"))


def test_workflows_keep_to_their_schema():
    assert {path.stem for path in WORKFLOWS} == {"tests", "packaging", "release"}
    keeps_to("github-workflows", *WORKFLOWS)


@pytest.mark.parametrize("path", WORKFLOWS, ids=lambda path: path.stem)
def test_commands_of_build_in_workflows_are_there(path):
    steps = [step.get("run", "") for job in loaded(path)["jobs"].values() for step in job["steps"]]
    for words in (run.split() for run in steps if "build.py" in run):
        assert words[:2] == ["python3", "build.py"]
        subprocess.run([sys.executable, "build.py", words[2], "--help"], cwd=ROOT, check=True, capture_output=True)


def keeps_to(schema: str, *paths) -> None:
    check = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", f"vendor.{schema}", *paths]
    ran = subprocess.run(check, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr


def test_templates_are_forms():
    assert {path.stem for path in TEMPLATES} == {"bug", "wish"}
    keeps_to("github-issue-forms", *TEMPLATES)


def test_a_bug_report_asks_for_the_report_that_names_nobody():
    assert "Copy report" in (ROOT / ".github/ISSUE_TEMPLATE/bug.yml").read_text(encoding="utf-8")
    assert 'tr("Copy report")' in (ROOT / "landslide_wsss_plugin/dock/runtime_section.py").read_text(encoding="utf-8")


def test_the_citation_keeps_to_its_format():
    keeps_to("citation-file-format", ROOT / "CITATION.cff")


def test_the_citation_has_the_version():
    citation = loaded("CITATION.cff")
    assert citation["version"] == metadata("version")
    assert citation["license"] == "GPL-2.0-or-later"


def test_the_changelog_is_the_one_that_qgis_shows():
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    newest = text.split("\n## ")[1]
    version, _, words = newest.partition("\n")
    assert version.strip() == metadata("version")
    assert metadata("changelog").split() == [version.strip(), *words.split()]


def test_pre_commit_runs_what_lint_runs():
    entries = {hook["entry"] for hook in loaded(".pre-commit-config.yaml")["repos"][0]["hooks"]}
    assert entries == {f".venv/bin/python -m {tool}" for tool in ("ruff check", "ruff format --check", "mypy")}
