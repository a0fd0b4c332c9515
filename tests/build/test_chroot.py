import sys

import pytest

import build
from buildtools import chroot
from buildtools.shell import ROOT, BuildError


@pytest.fixture
def machine(monkeypatch):
    """A machine on which it would work; nothing runs."""
    ran = []
    monkeypatch.setattr(chroot, "apt_is_here", lambda: True)
    monkeypatch.setattr(chroot.os, "geteuid", lambda: 0)
    monkeypatch.setattr(chroot.shutil, "which", lambda name: f"/usr/sbin/{name}")
    monkeypatch.setattr(chroot.subprocess, "run", lambda *_a, **_k: type("Ran", (), {"returncode": 0}))
    monkeypatch.setattr(chroot, "need", lambda command, what: ran.append([str(word) for word in command]))
    monkeypatch.setattr(chroot, "_lend_network", lambda system: None)
    return ran


def refusal(version="3.40"):
    with pytest.raises(BuildError) as error:
        chroot.refuse_where_it_cannot_work(version)
    return str(error.value)


def test_it_says_in_one_sentence_where_it_cannot_work(machine, monkeypatch):
    chroot.refuse_where_it_cannot_work("3.40")
    monkeypatch.setattr(chroot.subprocess, "run", lambda *_a, **_k: type("Ran", (), {"returncode": 1}))
    assert "lets nobody mount" in refusal()
    monkeypatch.setattr(chroot.os, "geteuid", lambda: 1000)
    assert refusal().startswith("Only root can enter a system with QGIS 3.40. Run it as root on Debian")
    monkeypatch.setattr(chroot, "apt_is_here", lambda: False)
    assert "comes from Debian" in refusal()
    monkeypatch.setattr(sys, "platform", "darwin")
    assert "which this system is not" in refusal("3.44")


@pytest.mark.parametrize(("version", "suite"), [("3.40", "trixie"), ("3.44", "forky")])
def test_a_system_is_made_once_and_only_whole(machine, monkeypatch, tmp_path, version, suite):
    monkeypatch.setenv("LANDSLIDE_WSSS_CACHE", str(tmp_path))
    part = tmp_path / f"qgis-{version}.part"

    def need(command, what):
        machine.append([str(word) for word in command])
        if "chroot" in " ".join(machine[-1]):  # the installation: QGIS is there after it
            (part / "usr/bin").mkdir(parents=True)
            (part / "usr/bin/qgis").touch()

    monkeypatch.setattr(chroot, "need", need)
    system = chroot.ensure(version)
    assert system == tmp_path / f"qgis-{version}"
    assert machine[0][0] == "debootstrap"
    assert suite in machine[0]
    assert "python3-qgis" in machine[1][-1]
    assert not part.exists()
    assert chroot.ensure(version) == system
    assert len(machine) == 2
    monkeypatch.setattr(chroot, "PACKAGES", (*chroot.PACKAGES, "python3-newer"))  # the tests have come to need more
    assert chroot.ensure(version) == system
    assert len(machine) == 3
    assert "python3-newer" in machine[2][-1]
    assert chroot.ensure(version) == system
    assert len(machine) == 3


def test_an_installation_that_breaks_leaves_no_system(machine, monkeypatch, tmp_path):
    monkeypatch.setenv("LANDSLIDE_WSSS_CACHE", str(tmp_path))

    def need(command, what):
        raise BuildError("No network.")

    monkeypatch.setattr(chroot, "need", need)
    with pytest.raises(BuildError, match="No network"):
        chroot.ensure("3.40")
    assert not (tmp_path / "qgis-3.40").exists()


def test_the_repository_and_its_environment_are_where_they_are_outside(tmp_path):
    words = chroot.entering(tmp_path, tmp_path / "build", ["python3", "-c", "print('a b')"])
    assert words[:6] == ["unshare", "--mount", "--propagation", "private", "--pid", "--fork"]
    for path in (*chroot.needed_paths(), ROOT / "build"):
        assert f"mount --bind {path if path != ROOT / 'build' else tmp_path / 'build'} {tmp_path}{path}" in words[-1]
    assert words[-1].splitlines()[-1].endswith("python3 -c 'print('\"'\"'a b'\"'\"')'")


def test_the_systems_own_python_cannot_be_lent(monkeypatch, tmp_path):
    monkeypatch.setattr(chroot, "engine_python", lambda: tmp_path / "bin/python")
    monkeypatch.setattr(chroot, "_prefix", lambda python: chroot.Path("/usr"))
    with pytest.raises(BuildError, match="a Python of its own"):
        chroot.needed_paths()


@pytest.mark.parametrize(
    ("words", "inner"),
    [
        (["--qgis", "3.40"], ["--plugin", "--desktop"]),
        (["--qgis", "3.44", "--plugin", "--long"], ["--plugin", "--long"]),
    ],
)
def test_build_hands_the_levels_over(monkeypatch, tmp_path, words, inner):
    asked = []
    monkeypatch.setattr(build.environment, "ensure", lambda: tmp_path)
    monkeypatch.setattr(chroot, "run_tests", lambda version, arguments: asked.append((version, arguments)) or 0)
    assert build.main(["test", *words]) == 0
    assert asked == [(words[1], inner)]
