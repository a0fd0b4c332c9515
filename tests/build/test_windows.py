"""The tests under Windows' Python: left out in a sentence where Wine is missing, and never with an unsigned Python."""

import subprocess
from pathlib import Path

import pytest

from buildtools import windows, windows_tests
from buildtools.lock import FOLDER
from buildtools.shell import BuildError
from buildtools.wheel_targets import PLATFORMS, PYTHONS, pick


@pytest.fixture
def programs(monkeypatch):
    """Let only some programs be there."""

    def let(*names: str) -> None:
        monkeypatch.setattr(windows.sys, "platform", "linux")
        monkeypatch.setattr(windows.shutil, "which", lambda name: f"/usr/bin/{name}" if name in names else None)

    return let


@pytest.mark.parametrize("whole", [False, True])
def test_without_wine_the_stage_is_left_out_in_one_sentence(whole, programs, capsys):
    programs("osslsigncode")
    assert windows_tests.stages(Path("python"), whole=whole, long=False) == []
    said = capsys.readouterr().out.splitlines()
    assert said == [
        "-- Windows is not tried here: wine is missing; "
        "`apt-get install --no-install-recommends wine wine64 osslsigncode` brings it."
    ]


def test_a_fetch_that_fails_leaves_the_stage_out_but_fails_where_it_was_asked_for(programs, monkeypatch, capsys):
    def offline(_python):
        raise BuildError("Fetching Windows' Python failed with exit code 1.")

    programs("wine", "osslsigncode")
    monkeypatch.setattr(windows, "ensure", offline)
    assert windows_tests.stages(Path("python"), whole=False, long=False) == []
    assert "Windows is not tried here: Fetching Windows' Python failed" in capsys.readouterr().out
    with pytest.raises(BuildError, match="Fetching"):
        windows_tests.stages(Path("python"), whole=True, long=False)


@pytest.mark.parametrize(
    ("code", "output"),
    [(1, "Signer #0: O=Python Software Foundation\nFailed"), (0, "Signer #0: O=Somebody Else\nSucceeded")],
)
def test_a_python_that_was_changed_or_signed_by_another_is_refused(code, output, monkeypatch):
    done = subprocess.CompletedProcess([], code, stdout=output)
    monkeypatch.setattr(windows.subprocess, "run", lambda *_words, **_options: done)
    with pytest.raises(BuildError, match=r"signature of python\.exe"):
        windows._check_signature(Path("python.exe"))


def test_a_signed_python_is_taken(monkeypatch):
    done = subprocess.CompletedProcess([], 0, stdout="Signer #0: O=Python Software Foundation\nSucceeded")
    monkeypatch.setattr(windows.subprocess, "run", lambda *_words, **_options: done)
    windows._check_signature(Path("python.exe"))


def test_paths_are_told_as_windows_sees_them():
    assert windows.as_windows(Path("/work/Žofie/run 1")) == "Z:\\work\\Žofie\\run 1"


def test_every_package_is_locked_and_no_server_is_named():
    text = windows.WHEELS.read_text(encoding="utf-8")
    assert "://" not in text
    packages = [line for line in text.splitlines() if line and not line.startswith((" ", "#"))]
    assert all("==" in line and line.endswith("\\") for line in packages)
    assert any(line.startswith("msvc-runtime==") for line in packages)
    assert all(any(line.startswith(f"{name}==") for line in packages) for name in windows.FROM_SOURCE)


@pytest.mark.parametrize("lock", sorted(FOLDER.glob("*.txt")), ids=lambda path: path.stem)
@pytest.mark.parametrize("version", PYTHONS)
def test_every_lock_and_so_every_offline_bundle_brings_the_cpp_runtime_on_windows_alone(lock, version):
    """A bundle downloads exactly what is picked here; a bare Windows could not load PyTorch without it."""
    for platform in PLATFORMS:
        picked = pick(lock.read_text(encoding="utf-8"), platform, version).splitlines()
        runtime = [line for line in picked if line.startswith("msvc-runtime==")]
        assert len(runtime) == platform.startswith("windows"), (platform, runtime)
        if runtime:
            assert "--hash=sha256:" in picked[picked.index(runtime[0]) + 1]
            assert tuple(map(int, runtime[0].split("==")[1].split(".")[:2])) >= (14, 42)
