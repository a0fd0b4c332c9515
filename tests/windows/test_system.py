"""What Windows itself tells: its registry of Pythons, its libraries, its processes."""

import os
import shutil
import subprocess
import sys
import winreg
from pathlib import Path

import pytest

from engine.windows import libraries
from landslide_wsss_plugin.runtime import interpreters, processes, registered
from tests.windows.conftest import ROOT


@pytest.fixture
def listed():
    """Return a function that registers a Python for this user, as an installer does."""
    made = []

    def register(company: str, tag: str, values: dict) -> None:
        key = rf"Software\Python\{company}\{tag}\InstallPath"
        with winreg.CreateKey(winreg.HKEY_CURRENT_USER, key) as opened:
            for name, value in values.items():
                winreg.SetValueEx(opened, name, 0, winreg.REG_SZ, value)
        made.append((company, tag))

    yield register
    for company, tag in made:
        for end in (rf"\{tag}\InstallPath", rf"\{tag}", ""):
            winreg.DeleteKey(winreg.HKEY_CURRENT_USER, rf"Software\Python\{company}{end}")


def test_registered_pythons_are_found_and_others_of_the_disk_are_not(listed, tmp_path, monkeypatch):
    monkeypatch.setenv("PATH", "")
    program = tmp_path / "Žofie" / "python.exe"
    program.parent.mkdir()
    shutil.copy(sys.executable, program)
    listed("LandslideTest", "3.11", {"ExecutablePath": str(program)})
    listed("LandslideGone", "3.12", {"": str(tmp_path / "gone")})
    assert program in registered.registered_pythons()
    assert program in interpreters.everywhere()
    assert all(path.is_file() for path in registered.registered_pythons())


def test_the_runtimes_libraries_are_found_in_the_environment():
    assert [folder.name for folder in libraries.add_folders()][:1] == ["Scripts"]
    assert libraries._loads(libraries.BROUGHT)


def test_the_self_test_names_the_library_that_a_bare_windows_lacks(tmp_path):
    """Windows' Python as it comes, without the C++ runtime beside it: one sentence with the library's name."""
    bare = tmp_path / "bare"
    shutil.copytree(sys.prefix, bare, ignore=shutil.ignore_patterns("Scripts", "__pycache__"))
    done = subprocess.run(
        [bare / "python.exe", "-m", "engine", "selftest", "--json"],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
    )
    if done.returncode == 0:
        pytest.skip("this Windows has the newest C++ runtime")
    assert done.returncode == 2, done.stderr
    assert "VCRUNTIME140_THREADS.dll, which is missing" in done.stdout
    assert "Traceback" not in done.stderr


def test_processes_are_told_apart_by_their_start():
    process = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    stamp = processes.start_stamp(process.pid)
    assert processes.is_alive(process.pid, stamp)
    assert not processes.is_alive(process.pid, "1")
    process.communicate(b"\n")
    assert not processes.is_alive(process.pid, stamp)
    assert processes.is_alive(os.getpid(), processes.start_stamp(os.getpid()))


def test_programs_are_not_looked_for_in_the_current_folder(tmp_path, monkeypatch):
    shutil.copy(sys.executable, tmp_path / "uv.exe")
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("PATH", ".")
    assert processes.find_program("uv") is None
    monkeypatch.setenv("PATH", str(tmp_path))
    assert Path(processes.find_program("uv")) == tmp_path / "uv.exe"
