import errno
import json
import shutil
import zipfile
from pathlib import Path

import pytest

from landslide_wsss_plugin.runtime import model_store
from landslide_wsss_plugin.runtime.model_store import ModelError

SHIPPED = Path(__file__).resolve().parents[3] / "resources" / "models" / "default.lsmodel"


def model(path: Path, members: "dict[str, bytes] | None" = None, compression: int = zipfile.ZIP_STORED) -> Path:
    card = json.dumps({"name": "Alps", "version": "2"}).encode()
    with zipfile.ZipFile(path, "w", compression) as archive:
        for name, data in {"card.json": card, "student.safetensors": b"x" * 100, **(members or {})}.items():
            archive.writestr(name, data)
    return path


def test_the_shipped_model_comes_first_and_the_users_follow(tmp_path):
    model_store.add(model(tmp_path / "a.lsmodel"))
    shipped, own = model_store.installed()
    assert (shipped.shipped, shipped.path.name, shipped.problem) == (True, "default.lsmodel", "")
    assert (own.shipped, own.title, own.path.parent) == (False, "Alps 2", model_store.folder())


def test_an_added_model_is_a_whole_copy_and_is_kept_once(tmp_path):
    source = model(tmp_path / "a.lsmodel")
    added = model_store.add(source)
    assert added.read_bytes() == source.read_bytes()
    assert added.name == "alps-2.lsmodel"
    assert model_store.add(source) == model_store.add(added) == added
    other = model(tmp_path / "b.lsmodel", {"generator.safetensors": b"y"})
    assert model_store.add(other).name == "alps-2-2.lsmodel"
    assert sorted(path.name for path in model_store.folder().iterdir()) == ["alps-2-2.lsmodel", "alps-2.lsmodel"]


def test_one_of_the_users_models_can_be_deleted_and_no_other_file(tmp_path):
    added = model_store.add(model(tmp_path / "a.lsmodel"))
    model_store.remove(added)
    assert not added.exists()
    with pytest.raises(ModelError, match="not one of your models"):
        model_store.remove(SHIPPED)
    assert SHIPPED.exists()


@pytest.mark.parametrize(
    ("members", "why"),
    [
        ({"../escape.safetensors": b""}, "no part of a model"),
        ({"/etc/x.safetensors": b""}, "no part of a model"),
        ({"weights.pkl": b""}, "no part of a model"),
        ({"folder/x.safetensors": b""}, "no part of a model"),
        ({"card.json": b"{"}, "card cannot be read"),
        ({"card.json": b"[" * 100_000}, "card cannot be read"),
        ({"card.json": b"[]"}, "card has no name"),
        ({"card.json": b"\xff\xfe"}, "card cannot be read"),
        ({"card.json": b'"' + b"x" * (2 << 20) + b'"'}, "card is too long"),
        ({f"{i}.safetensors": b"" for i in range(100)}, "too many files"),
    ],
)
def test_what_hides_something_is_refused_before_it_is_read(tmp_path, members, why):
    bad = model(tmp_path / "bad.lsmodel", members)
    with pytest.raises(ModelError, match=why):
        model_store.add(bad)
    assert not list(model_store.folder().glob("*")) if model_store.folder().exists() else True


def test_a_decompression_bomb_is_refused(tmp_path):
    bomb = model(tmp_path / "bomb.lsmodel", {"student.safetensors": b"\0" * (64 << 20)}, zipfile.ZIP_DEFLATED)
    assert bomb.stat().st_size < 1 << 20
    with pytest.raises(ModelError, match="compressed"):
        model_store.read_card(bomb)


@pytest.mark.parametrize("data", [b"", b"PK", b"no zip at all" * 100])
def test_no_zip_is_no_model_and_is_listed_with_its_problem(tmp_path, data):
    model_store.folder().mkdir(parents=True)
    (model_store.folder() / "broken.lsmodel").write_bytes(data)
    listed = [found for found in model_store.installed() if not found.shipped]
    assert [found.title for found in listed] == ["broken"]
    assert "damaged or no model file" in listed[0].problem


def test_a_truncated_model_is_refused(tmp_path):
    whole = model(tmp_path / "a.lsmodel").read_bytes()
    (tmp_path / "half.lsmodel").write_bytes(whole[: len(whole) // 2])
    with pytest.raises(ModelError, match="damaged"):
        model_store.add(tmp_path / "half.lsmodel")


def test_a_copy_that_breaks_off_leaves_nothing(tmp_path, monkeypatch):
    source = model(tmp_path / "a.lsmodel")

    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(model_store.os, "fsync", full)
    with pytest.raises(ModelError, match="No space left"):
        model_store.add(source)
    assert list(model_store.folder().iterdir()) == []


def test_a_full_disk_is_said_before_the_copy(tmp_path, monkeypatch):
    usage = shutil.disk_usage(tmp_path)
    monkeypatch.setattr(model_store.shutil, "disk_usage", lambda _path: usage._replace(free=10))
    with pytest.raises(ModelError, match="full"):
        model_store.add(model(tmp_path / "a.lsmodel"))


@pytest.mark.parametrize(
    ("title", "name"),
    [
        ("Gorkha 2015: v1/2", "gorkha-2015-v1-2"),
        ("../..", "model"),
        ("Éboulements 1.0", "éboulements-1.0"),
        ("", "model"),
    ],
)
def test_a_title_becomes_a_files_name(title, name):
    assert model_store.file_name(title) == name
