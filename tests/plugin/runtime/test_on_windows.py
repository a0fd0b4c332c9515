"""What the plugin does on Windows alone, with a registry, programs and refusals that stand in for Windows' own."""

import sys
from pathlib import Path
from types import SimpleNamespace

import pytest

from landslide_wsss_plugin.runtime import (
    hardware,
    interpreters,
    model_store,
    preflight,
    processes,
    registered,
    replacing,
    supervise,
    versions,
)
from landslide_wsss_plugin.runtime.failures import InstallError, explain


class Key:
    def __init__(self, path):
        self.path = path

    def __enter__(self):
        return self

    def __exit__(self, *_error):
        return None


def registry(tree):
    """Return a stand-in for winreg; `tree` maps (root, key) to its values."""

    def open_key(root, key, _reserved, access):
        assert access & 1
        if not any(there == root and (name == key or name.startswith(f"{key}\\")) for there, name in tree):
            raise FileNotFoundError(2, "no such key")
        return Key((root, key))

    def enum_key(key, index):
        root, top = key.path
        under = [
            name[len(top) + 1 :].split("\\")[0] for there, name in tree if there == root and name.startswith(f"{top}\\")
        ]
        names = list(dict.fromkeys(under))
        if index >= len(names):
            raise OSError(259, "no more")
        return names[index]

    def query(key, value):
        try:
            return tree[key.path][value], 1
        except KeyError as error:
            raise FileNotFoundError(2, "no such value") from error

    return SimpleNamespace(
        HKEY_CURRENT_USER="user",
        HKEY_LOCAL_MACHINE="machine",
        KEY_WOW64_64KEY=0x100,
        KEY_WOW64_32KEY=0x200,
        KEY_READ=1,
        OpenKey=open_key,
        EnumKey=enum_key,
        QueryValueEx=query,
    )


@pytest.fixture
def windows(monkeypatch):
    """Let the plugin believe that this is Windows."""
    monkeypatch.setattr(sys, "platform", "win32")


def program(path: Path) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.touch(mode=0o755)
    return path


def test_pythons_come_from_the_registry_of_user_and_machine(windows, monkeypatch, tmp_path):
    own = program(tmp_path / "Žofie" / "Python312" / "python.exe")
    shared = program(tmp_path / "Program Files" / "Python311" / "python.exe")
    conda = program(tmp_path / "conda" / "python.exe")
    top = r"Software\Python"
    tree = {
        ("user", rf"{top}\PythonCore\3.12\InstallPath"): {"ExecutablePath": str(own)},
        ("user", rf"{top}\PyLauncher\x\InstallPath"): {"ExecutablePath": str(program(tmp_path / "py.exe"))},
        ("machine", rf"{top}\PythonCore\3.11\InstallPath"): {"": str(shared.parent)},
        ("machine", rf"{top}\PythonCore\3.12\InstallPath"): {"ExecutablePath": str(own)},
        ("machine", rf"{top}\PythonCore\3.9\InstallPath"): {"ExecutablePath": str(tmp_path / "gone" / "python.exe")},
        ("machine", rf"{top}\ContinuumAnalytics\Anaconda\InstallPath"): {"ExecutablePath": f'"{conda}"'},
        ("machine", rf"{top}\Broken\1\Help"): {},
        ("machine", rf"{top}\Relative\1\InstallPath"): {"ExecutablePath": r"python.exe"},
    }
    monkeypatch.setitem(sys.modules, "winreg", registry(tree))
    assert registered.registered_pythons() == [own, shared, conda]


def test_a_computer_without_registered_pythons_has_none(windows, monkeypatch):
    monkeypatch.setitem(sys.modules, "winreg", registry({}))
    assert registered.registered_pythons() == []


def test_no_folder_of_the_disks_root_is_probed_for_pythons(windows, monkeypatch, tmp_path):
    monkeypatch.setitem(sys.modules, "winreg", registry({}))
    monkeypatch.setenv("PATH", "")
    for name in ("LOCALAPPDATA", "PROGRAMFILES", "PROGRAMW6432"):
        monkeypatch.delenv(name, raising=False)
    patterns = interpreters._patterns()
    own = [pattern for pattern in patterns if not pattern.startswith(str(Path.home()))]
    assert all("Python3" not in pattern for pattern in own), own


@pytest.mark.parametrize("platform", ["linux", "win32"])
def test_a_program_in_the_current_folder_is_never_started(platform, monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "platform", platform)
    file = "uv.exe" if platform == "win32" else "uv"
    program(tmp_path / "foreign" / file)
    good = program(tmp_path / "good" / file)
    monkeypatch.chdir(tmp_path / "foreign")
    monkeypatch.setenv("PATH", "")
    assert processes.find_program("uv") is None
    monkeypatch.setenv("PATH", ":.:../foreign" if platform == "linux" else ":.")
    assert processes.find_program("uv") is None
    monkeypatch.setenv("PATH", f".:{good.parent}")
    assert processes.find_program("uv") == str(good)


def test_windows_own_programs_are_started_by_their_full_path(windows, monkeypatch, tmp_path):
    started = []
    monkeypatch.setenv("SYSTEMROOT", str(tmp_path))
    monkeypatch.setattr(processes.subprocess, "CREATE_NO_WINDOW", 0, raising=False)
    monkeypatch.setattr(processes.subprocess, "run", lambda command, **_options: started.append(command))
    alive = SimpleNamespace(pid=7, poll=lambda: None, kill=lambda: None, wait=lambda _seconds: 0)
    processes.end_group(alive)
    monkeypatch.setattr(supervise.os, "read", lambda *_words: b"")
    supervise._watch(None)
    assert [command[0] for command in started] == [str(tmp_path / "System32" / "taskkill.exe")] * 2


def test_the_drivers_program_is_the_one_of_the_system(windows, monkeypatch, tmp_path):
    here = program(tmp_path / "System32" / "nvidia-smi.exe")
    program(tmp_path / "foreign" / "nvidia-smi.exe")
    monkeypatch.chdir(tmp_path / "foreign")
    monkeypatch.setenv("SYSTEMROOT", str(tmp_path))
    asked = []
    monkeypatch.setattr(hardware, "_output_of", lambda command: asked.append(command[0]) or "RTX, 581.42, 8192, 8.9")
    assert hardware._nvidia().name == "RTX"
    assert asked == [str(here)]


def test_a_folder_in_onedrive_is_refused_for_the_engine(windows, monkeypatch, tmp_path):
    monkeypatch.setattr(preflight, "long_paths", lambda: True)
    monkeypatch.setenv("OneDrive", str(tmp_path / "OneDrive"))
    with pytest.raises(InstallError, match="lies in OneDrive") as caught:
        preflight.check_path(tmp_path / "onedrive" / "landslides")
    assert "outside" in caught.value.hint
    preflight.check_path(tmp_path / "OneDrive-not" / "landslides")


def test_a_file_that_a_scanner_holds_is_named():
    line = r"ERROR: Could not install packages due to an OSError: [WinError 32] The process cannot access the file: "
    error = explain(line + r"'C:\\Users\\Žofie\\torch_cpu.dll'", 1, "Installing")
    assert error.kind == "held"
    assert error.message.endswith(r": C:\Users\Žofie\torch_cpu.dll.")


def refusing(times, code):
    """Return a stand-in for Path.replace that Windows refuses so often."""
    real, left = Path.replace, [times]

    def replace(self, target):
        left[0] -= 1
        if left[0] >= 0:
            error = PermissionError(13, "held")
            error.winerror = code
            raise error
        return real(self, target)

    return replace


@pytest.mark.parametrize("code", [5, 32, 33])
def test_the_pointer_is_switched_once_a_scanner_lets_go(code, monkeypatch, tmp_path):
    (tmp_path / "current").write_text("1")
    monkeypatch.setattr(Path, "replace", refusing(3, code))
    versions._write(tmp_path / "current", "2")
    assert (tmp_path / "current").read_text() == "2"


def test_a_file_that_stays_held_is_an_error_and_the_old_one_stays(monkeypatch, tmp_path):
    (tmp_path / "new").write_text("new")
    (tmp_path / "old").write_text("old")
    monkeypatch.setattr(Path, "replace", refusing(1000, 32))
    with pytest.raises(PermissionError):
        replacing.move_over(tmp_path / "new", tmp_path / "old", patience=0.2)
    assert (tmp_path / "old").read_text() == "old"


@pytest.mark.parametrize(
    ("title", "name"), [("CON", "model-con"), ("nul.2", "model-nul.2"), ("com¹", "model-com¹"), ("Console", "console")]
)
def test_a_models_file_is_never_named_like_a_device(title, name):
    assert model_store.file_name(title) == name
