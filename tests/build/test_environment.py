import json
import sys
from pathlib import Path

import pytest

from buildtools import environment
from buildtools.shell import ROOT, BuildError

PYPROJECT = """
[project]
dependencies = [
    "numpy>=1.26",  # arrays
    "pillow[extra]>=10",
]
[project.optional-dependencies]
dev = [
    "pytest>=8",
]
"""


@pytest.fixture
def repository(tmp_path, monkeypatch) -> Path:
    """A repository without an environment, in which nothing is really installed."""
    (tmp_path / "pyproject.toml").write_text(PYPROJECT)
    monkeypatch.setattr(environment, "ROOT", tmp_path)
    monkeypatch.setattr(environment, "VENV", tmp_path / ".venv")
    return tmp_path


@pytest.fixture
def commands(repository, monkeypatch) -> list[list[str]]:
    """The commands that would have run; one that makes an environment puts a Python there."""
    ran: list[list[str]] = []

    def call(command, env=None):
        ran.append([str(word) for word in command])
        if "venv" in ran[-1]:
            environment.engine_python().parent.mkdir(parents=True)
            environment.engine_python().touch()
        return 0

    monkeypatch.setattr(environment, "call", call)
    monkeypatch.setattr(environment, "works", lambda command, *_: "pip" not in command or Path(command[0]).exists())
    monkeypatch.setattr(environment.shutil, "which", lambda name: None)
    return ran


def installs(commands):
    return [command for command in commands if "install" in command]


def test_requirements_are_read_without_a_toml_library():
    assert environment.requirements(PYPROJECT) == ["numpy>=1.26", "pillow[extra]>=10", "pytest>=8"]


def test_the_real_requirements_are_what_a_toml_library_reads():
    tomllib = pytest.importorskip("tomllib")
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    project = tomllib.loads(text)["project"]
    wanted = project["dependencies"] + project["optional-dependencies"]["dev"]
    assert environment.requirements(text) == wanted


def test_a_second_run_installs_nothing(commands, repository):
    environment.ensure()
    assert len(installs(commands)) == 1
    assert "numpy>=1.26" in installs(commands)[0]
    commands.clear()
    assert environment.ensure() == environment.engine_python(repository / ".venv")
    assert commands == []


def test_a_changed_dependency_installs_into_the_same_environment(commands, repository):
    environment.ensure()
    commands.clear()
    (repository / "pyproject.toml").write_text(PYPROJECT.replace("1.26", "2.0"))
    environment.ensure()
    assert len(commands) == 1
    assert "numpy>=2.0" in installs(commands)[0]


def test_locked_environment_takes_versions_and_hashes_of_the_list_alone(commands, repository, monkeypatch):
    monkeypatch.setenv("LANDSLIDE_WSSS_LOCKED", "1")
    (repository / "requirements-dev.txt").write_text("numpy==2.0 --hash=sha256:00\n")
    environment.ensure()
    (installed,) = installs(commands)
    assert installed[-3:] == ["--require-hashes", "--requirement", str(repository / "requirements-dev.txt")]
    commands.clear()
    environment.ensure()
    assert commands == []
    (repository / "requirements-dev.txt").write_text("numpy==2.1 --hash=sha256:00\n")
    environment.ensure()
    assert len(installs(commands)) == 1


def test_lock_has_each_requirement_in_a_version_that_pyproject_allows_with_hashes():
    packaging = pytest.importorskip("packaging.requirements")
    lines = (ROOT / "requirements-dev.txt").read_text(encoding="utf-8").replace("\\\n", "").splitlines()
    listed = [line for line in lines if line and not line.startswith("#")]
    assert all("--hash=sha256:" in line for line in listed)
    versions: dict[str, list[str]] = {}
    for line in listed:
        name, _, rest = line.partition("==")
        versions.setdefault(name.partition("[")[0], []).append(rest.split()[0])
    for text in environment.requirements((ROOT / "pyproject.toml").read_text(encoding="utf-8")):
        wanted = packaging.Requirement(text)
        found = versions.get(wanted.name.lower().replace("_", "-"))
        assert found, f"{text}: run build.py lock --development"
        assert all(wanted.specifier.contains(version) for version in found), text


def test_a_change_elsewhere_in_pyproject_installs_nothing(commands, repository):
    environment.ensure()
    commands.clear()
    (repository / "pyproject.toml").write_text(PYPROJECT + '\n[tool.ruff]\nselect = ["A"]\n')
    environment.ensure()
    assert commands == []


def test_an_interrupted_installation_is_started_again_from_nothing(commands, repository, monkeypatch):
    stop = environment.call

    def interrupted(command, env=None):
        stop(command, env)
        if "install" in command:
            raise KeyboardInterrupt
        return 0

    monkeypatch.setattr(environment, "call", interrupted)
    with pytest.raises(KeyboardInterrupt):
        environment.ensure()
    assert environment.state(repository / ".venv", PYPROJECT) == "interrupted"
    half = repository / ".venv" / "half-written"
    half.touch()
    monkeypatch.setattr(environment, "call", stop)
    environment.ensure()
    assert not half.exists()
    assert environment.state(repository / ".venv", PYPROJECT) == "ready"


@pytest.mark.skipif(not Path("/proc/1").exists(), reason="no /proc")
def test_two_at_once_do_not_delete_each_others_work(commands, repository):
    environment.ensure()
    unfinished = repository / ".venv" / environment.UNFINISHED
    unfinished.write_text("1")  # a process that is surely alive
    with pytest.raises(BuildError, match="process 1"):
        environment.ensure()
    assert environment.engine_python().exists()
    unfinished.write_text("4194999")  # beyond the highest number that Linux gives
    environment.ensure()
    assert environment.state(repository / ".venv", PYPROJECT) == "ready"


def test_an_environment_of_someone_elses_is_filled_and_not_deleted(commands, repository):
    environment.engine_python().parent.mkdir(parents=True)
    environment.engine_python().touch()
    theirs = repository / ".venv" / "theirs"
    theirs.touch()
    environment.ensure()
    assert theirs.exists()


def test_packages_that_cannot_be_imported_are_an_error_and_no_stamp(commands, repository, monkeypatch):
    monkeypatch.setattr(environment, "works", lambda command, *_: environment.PROBE not in command)
    with pytest.raises(BuildError, match="cannot be imported"):
        environment.ensure()
    assert environment.state(repository / ".venv", PYPROJECT) == "interrupted"


def test_a_broken_uv_is_replaced_by_pip(commands, repository, monkeypatch):
    working = environment.call
    monkeypatch.setattr(environment.shutil, "which", lambda name: "/bin/uv" if name == "uv" else None)
    monkeypatch.setattr(environment, "call", lambda c, env=None: working(c) + ("/bin/uv" in c and "install" in c))
    environment.ensure()
    assert [command[:3] for command in installs(commands)] == [
        ["/bin/uv", "pip", "install"],
        [str(environment.engine_python()), "-m", "pip"],
    ]


def test_a_python_without_ensurepip_gets_it_from_apt(commands, repository, monkeypatch):
    asked = []
    monkeypatch.setattr(
        environment,
        "works",
        lambda command, *_: "import ensurepip, venv" not in command and command[1:3] != ["-m", "pip"],
    )
    monkeypatch.setattr(environment, "find_python", lambda: "/usr/bin/python3")
    monkeypatch.setattr(environment, "apt_is_here", lambda: True)
    monkeypatch.setattr(environment, "apt_install", lambda packages, why: asked.extend(packages))
    environment.ensure()
    assert asked == ["python3-venv"]


def test_an_old_python_takes_a_newer_one_and_says_so(monkeypatch, capsys):
    monkeypatch.setattr(sys, "version_info", (3, 9, 2))
    monkeypatch.setattr(environment, "other_pythons", lambda: ["/a", "/b", "/c", "/d"])
    versions = {"/a": (3, 9), "/b": (3, 11), "/c": (3, 12), "/d": (3, 99)}
    monkeypatch.setattr(environment, "version_of", versions.get)
    assert environment.find_python() == "/c"
    assert "/c (3.12)" in capsys.readouterr().out


def test_an_old_python_alone_says_what_to_install(monkeypatch):
    monkeypatch.setattr(sys, "version_info", (3, 9, 2))
    monkeypatch.setattr(environment, "other_pythons", list)
    with pytest.raises(BuildError, match=r"this is 3\.9 .* Install"):
        environment.find_python()


def test_a_damaged_stamp_is_no_stamp(commands, repository):
    environment.ensure()
    stamp = repository / ".venv" / environment.STAMP
    stamp.write_text("{")
    assert environment.state(repository / ".venv", PYPROJECT) == "outdated"
    stamp.write_text(json.dumps(environment.wanted(PYPROJECT)))
    assert environment.state(repository / ".venv", PYPROJECT) == "ready"
