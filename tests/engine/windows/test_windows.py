"""What the engine does on Windows alone, with refusals and libraries that stand in for Windows' own."""

import struct
import sys
from pathlib import Path

import pytest

from engine import files
from engine.errors import UserError
from engine.pipeline.run_folder import RunFolder, run_folders
from engine.rasters.atomic import writing
from engine.training.common import checkpoints
from engine.windows import libraries, names, replacing


def refused(code: int, *files: Path) -> PermissionError:
    """Return what Windows raises over a file that another program holds."""
    error = PermissionError(13, "refused", *map(str, files[:1]))
    error.filename2 = str(files[1]) if len(files) > 1 else None
    error.winerror = code
    return error


@pytest.fixture
def held(monkeypatch):
    """Let Windows refuse to replace and delete files, `times` times each, with its own code."""

    def hold(times: int, code: int = 32) -> None:
        left = {"replace": times, "unlink": times}
        for name in left:
            monkeypatch.setattr(Path, name, _refusing(getattr(Path, name), left, name, code))

    return hold


def _refusing(real, left, name, code):
    def method(self, *words, **options):
        left[name] -= 1
        if left[name] >= 0:
            raise refused(code, self, *words)
        return real(self, *words, **options)

    return method


@pytest.mark.parametrize("code", [5, 32, 33])
def test_a_file_that_is_held_for_a_moment_is_replaced(code, held, tmp_path):
    (tmp_path / "run.json").write_text("old")
    held(4, code)
    RunFolder(tmp_path).write({"state": "running"})
    assert '"running"' in (tmp_path / "run.json").read_text()
    assert [path.name for path in tmp_path.iterdir()] == ["run.json"]


def test_a_file_that_stays_open_elsewhere_is_named_with_what_to_do(held, tmp_path, monkeypatch):
    monkeypatch.setattr(replacing.time, "sleep", lambda _seconds: None)
    monkeypatch.setattr(replacing, "PATIENCE_S", 0.0)
    (tmp_path / "run.json").write_text("old")
    held(10**9)
    with pytest.raises(UserError, match=r"run\.json is open in another program") as caught:
        RunFolder(tmp_path).write({"state": "running"})
    assert "Close it in the other program" in caught.value.hint
    assert (tmp_path / "run.json").read_text() == "old"
    with pytest.raises(UserError, match=r"run\.json is open in another program"):
        files.write_json(tmp_path / "run.json", {})


@pytest.mark.parametrize(
    ("code", "words"),
    [(32, "open in another program"), (395, "OneDrive"), (362, "OneDrive"), (206, "too long for this Windows")],
)
def test_each_refusal_of_windows_is_a_sentence_with_the_file(code, words, tmp_path):
    with pytest.raises(UserError, match=words) as caught, writing(tmp_path / "mask.tif"):
        raise refused(code, tmp_path / "mask.tif")
    assert str(tmp_path / "mask.tif") in caught.value.message
    assert caught.value.hint


def test_gdals_permission_denied_is_the_same_sentence_on_windows(monkeypatch, tmp_path):
    monkeypatch.setattr(sys, "platform", "win32")
    with pytest.raises(UserError, match=r"mask\.tif is open in another program"), writing(Path("mask.tif")):
        raise OSError("Attempt to create file mask.tif failed: Permission denied")


@pytest.mark.parametrize(
    ("path", "fault"),
    [
        (r"C:\Users\Žofie\OneDrive - Uni\run 1", ""),
        (r"\\server\share\..\run.v2", ""),
        (r"C:\runs\com10.tif", ""),
        (r"C:\runs\Console", ""),
        (r"C:\runs\site.", "ends in a dot or space"),
        (r"C:\runs \site", "ends in a dot or space"),
        (r"C:\runs\CON", "device"),
        (r"C:\runs\nul.csv", "device"),
        (r"C:\runs\Lpt1.tar.gz", "device"),
        (r"C:\runs\aux .txt", "device"),
        (r"C:\runs\mask:1.tif", "no name holds :"),
        (r"C:\runs\what?.tif", r"no name holds \?"),
        ("C:\\runs\\a\nb", "does not print"),
    ],
)
def test_names_that_windows_does_not_keep_are_known(path, fault):
    found = names.windows_fault(path)
    assert found == "" if not fault else pytest.importorskip("re").search(fault, found)


def test_a_name_that_windows_does_not_keep_is_refused_there_before_anything_is_written(monkeypatch, tmp_path):
    if sys.platform != "win32":
        with writing(tmp_path / "mask."):
            pass  # a good name elsewhere
    monkeypatch.setattr(sys, "platform", "win32")
    for write in (lambda path: files.write_whole(path, b"x"), lambda path: writing(path).__enter__()):
        with pytest.raises(UserError, match="device") as caught:
            write(Path("nul.json"))
        assert caught.value.kind == "output"
    monkeypatch.setattr(names, "long_paths", lambda: False)
    with pytest.raises(UserError, match="this Windows takes 259"):
        names.check_name(Path("C:/", *["folder"] * 50))


def test_run_folders_of_several_scenes_have_names_that_every_system_keeps(tmp_path):
    scenes = [Path("site 1 .tif"), Path("north..tif"), Path("aux.v2.tif"), Path("plain.tif")]
    folders = [folder.name for _scene, folder in run_folders(scenes, tmp_path)]
    assert folders == ["site 1", "north", "_aux.v2", "plain"]
    with pytest.raises(UserError, match="Two scenes have the name site"):
        run_folders([Path("a/site.tif"), Path("b/site .tif")], tmp_path)


def library(path: Path, *needs: str) -> Path:
    """Write a library of 64-bit Windows that is linked with others: headers, one section and an import table."""
    table = b"".join(struct.pack("<IIIII", 0, 0, 0, 0x1000 + 200 + 40 * n, 0) for n in range(len(needs))) + bytes(20)
    section = table.ljust(200, b"\0") + b"".join(name.encode().ljust(40, b"\0") for name in needs)
    optional = struct.pack("<H", 0x20B) + bytes(110) + bytes(8) + struct.pack("<II", 0x1000, len(table)) + bytes(112)
    place = struct.pack("<8sIIIIIIHHI", b".rdata", len(section), 0x1000, len(section), 0x400, 0, 0, 0, 0, 0)
    coff = struct.pack("<4sHHIIIHH", b"PE\0\0", 0x8664, 1, 0, 0, 0, len(optional), 0)
    head = b"MZ".ljust(0x3C, b"\0") + struct.pack("<I", 0x80) + bytes(0x40)
    path.write_bytes((head + coff + optional + place).ljust(0x400, b"\0") + section)
    return path


def test_the_library_that_is_missing_is_found_through_those_beside_it(tmp_path):
    shm = library(tmp_path / "shm.dll", "KERNEL32.dll", "torch_cpu.dll")
    library(tmp_path / "torch_cpu.dll", "c10.dll", "VCRUNTIME140_THREADS.dll", "shm.dll")
    library(tmp_path / "c10.dll", "KERNEL32.dll")
    assert libraries.imports_of(shm) == ["KERNEL32.dll", "torch_cpu.dll"]
    assert libraries.first_missing(shm, lambda name: name == "KERNEL32.dll") == "VCRUNTIME140_THREADS.dll"
    assert libraries.first_missing(shm, lambda name: True) == ""
    (tmp_path / "text.dll").write_text("no library")
    assert libraries.imports_of(tmp_path / "text.dll") == []


def test_a_library_that_cannot_be_loaded_is_a_sentence_with_the_missing_one(tmp_path, monkeypatch):
    monkeypatch.setattr(sys, "platform", "win32")
    monkeypatch.setattr(libraries, "_loads", lambda name: not name.startswith("VCRUNTIME140_THREADS"))
    shm = library(tmp_path / "shm.dll", "VCRUNTIME140_THREADS.dll")
    error = OSError(f'[WinError 126] The module could not be found. Error loading "{shm}" or one of its dependencies.')
    error.winerror = 126
    told = libraries.explained(error)
    assert told.message == (
        "The engine cannot start on this Windows: shm.dll needs VCRUNTIME140_THREADS.dll, which is missing or too old."
    )
    failed = ImportError("DLL load failed while importing _C: The module could not be found.", path=str(shm))
    assert "VCRUNTIME140_THREADS.dll" in libraries.explained(failed).message
    assert libraries.explained(ModuleNotFoundError("No module named 'torch'")) is None
    monkeypatch.setattr(sys, "platform", "linux")
    assert libraries.explained(error) is None


def test_a_checkpoint_that_was_read_can_be_replaced_and_keeps_no_map(tmp_path):
    saved = checkpoints.Checkpoint(3, {"w": checkpoints.torch.arange(5.0), "n": checkpoints.torch.tensor(7)}, {"a": 1})
    checkpoints.save_checkpoint(tmp_path, saved)
    read = checkpoints.newest_checkpoint(tmp_path)
    assert (read.step, read.state) == (3, {"a": 1})
    assert read.tensors["w"].tolist() == [0, 1, 2, 3, 4]
    assert all(tensor.data_ptr() % 16 == 0 for tensor in read.tensors.values())  # as those of an unbroken training
    if Path("/proc/self/maps").exists():
        assert str(tmp_path) not in Path("/proc/self/maps").read_text()
