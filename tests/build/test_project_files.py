"""The files that other programs read: workflows, templates, citation, changelog and pre-commit."""

import ast
import configparser
import re
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


def jobs():
    return [(path.stem, name, job) for path in WORKFLOWS for name, job in loaded(path)["jobs"].items()]


def test_actions_are_pinned_by_the_hash_of_a_full_version():
    used = [
        line.strip() for path in WORKFLOWS for line in path.read_text(encoding="utf-8").splitlines() if "uses:" in line
    ]
    assert used
    for line in used:
        assert re.fullmatch(r"- uses: actions/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", line), line
    pins = {re.search(r"actions/([a-z-]+)@(\S+) # (\S+)", line).groups() for line in used}
    assert len({name for name, *_ in pins}) == len(pins)  # each action in one version


def test_tests_run_on_each_system():
    systems = {job["runs-on"].partition("-")[0] for stem, _name, job in jobs() if stem == "tests"}
    assert systems == {"ubuntu", "windows", "macos"}


def test_only_the_job_that_publishes_may_write_and_it_runs_nothing_of_the_source():
    rights = {(stem, name): job.get("permissions", loaded(ROOT / f".github/workflows/{stem}.yml")["permissions"])
              for stem, name, job in jobs()}  # fmt: skip
    writers = [place for place, granted in rights.items() if "write" in str(granted)]
    assert writers == [("release", "publish")]
    assert rights.pop(writers[0]) == {"contents": "write"}
    assert all(granted == {"contents": "read"} for granted in rights.values())
    (publish,) = (job for stem, name, job in jobs() if (stem, name) == writers[0])
    assert publish["needs"] == "build"
    assert [step.get("uses", "").partition("@")[0] for step in publish["steps"]] == ["actions/download-artifact", ""]
    for _stem, _name, job in jobs():
        for step in job["steps"]:
            if "checkout" in step.get("uses", ""):
                assert step["with"]["persist-credentials"] is False  # no token stays in .git for what runs later


def test_workflows_install_what_is_locked():
    assert all(loaded(path)["env"]["LANDSLIDE_WSSS_LOCKED"] == "1" for path in WORKFLOWS)


def test_contributing_shows_the_folders_that_there_are():
    """The picture of the layout names each folder of both programs and of the dock, and none that is not there."""
    page = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    plugin, engine = page.split("\n    landslide_wsss_plugin/ ")[1].split("\n    engine/ ")
    for text, program in ((plugin, "landslide_wsss_plugin"), (engine.split("\n    buildtools/ ")[0], "engine")):
        named = set(re.findall(r"(?<= )(\w+)/", text)) - {"tests"}
        assert named == {path.parent.name for path in (ROOT / program).glob("*/__init__.py")}, program
    dock = plugin.split("dock/")[1].splitlines()[0]
    folders = {path.parent.name for path in (ROOT / "landslide_wsss_plugin" / "dock").glob("*/__init__.py")}
    assert {name for name in folders if not re.search(rf"\b{name}\b", dock)} == set()
    for word in "chip tile strip score run inventory method pseudo-label".split():
        assert f"| **{word}** |" in page
    assert "| **model file** |" in page


def test_security_page_says_where_to_report():
    page = (ROOT / "SECURITY.md").read_text(encoding="utf-8")
    assert "Report a vulnerability" in page
    for target in re.findall(r"\]\(([^)#:]+)\)", page):
        assert (ROOT / target).is_file(), target


def keeps_to(schema: str, *paths) -> None:
    check = [sys.executable, "-m", "check_jsonschema", "--builtin-schema", f"vendor.{schema}", *paths]
    ran = subprocess.run(check, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr


def test_templates_are_forms():
    assert {path.stem for path in TEMPLATES} == {"bug", "wish"}
    keeps_to("github-issue-forms", *TEMPLATES)


def test_a_bug_report_asks_for_the_report_that_names_nobody():
    assert "Copy report" in (ROOT / ".github/ISSUE_TEMPLATE/bug.yml").read_text(encoding="utf-8")
    assert 'tr("Copy report")' in (ROOT / "landslide_wsss_plugin/dock/setup/engine_section.py").read_text(
        encoding="utf-8"
    )


def test_the_citation_keeps_to_its_format():
    keeps_to("citation-file-format", ROOT / "CITATION.cff")


def test_the_citation_has_the_version():
    citation = loaded("CITATION.cff")
    assert citation["version"] == metadata("version")
    assert citation["license"] == "GPL-2.0-or-later"


def test_pre_commit_runs_what_lint_runs():
    config = loaded(".pre-commit-config.yaml")
    stages = {hook["entry"]: hook.get("stages", ["pre-commit"]) for hook in config["repos"][0]["hooks"]}
    tools = ("ruff check", "ruff format --check", "mypy", "buildtools.commit_message")
    assert list(stages) == [f".venv/bin/python -m {tool}" for tool in tools]
    assert list(stages.values()) == [["pre-commit"]] * 3 + [["commit-msg"]]
    assert config["default_install_hook_types"] == ["pre-commit", "commit-msg"]


def test_dependencies_name_every_package_that_the_engine_imports():
    tomllib = pytest.importorskip("tomllib")
    names = {"PIL": "pillow", "skimage": "scikit-image"}
    used = set()
    for path in (ROOT / "engine").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                used |= {alias.name.partition(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom):
                used.add((node.module or "").partition(".")[0])
    used -= set(sys.stdlib_module_names) | {"engine"}
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    listed = [*project["dependencies"], *project["optional-dependencies"]["cluster"]]
    stated = {re.split(r"[<>=]", line)[0] for line in listed}
    assert {names.get(name, name) for name in used} <= stated
