import hashlib
import json
import os
import zipfile
from pathlib import Path

import pytest

from buildtools import package, translations
from buildtools.shell import PLUGIN, ROOT, BuildError


@pytest.fixture
def repository(tmp_path) -> Path:
    """A small repository of the real one's shape."""
    root = tmp_path / "repository"
    for name, text in {
        "metadata.txt": "[general]\nname=L\nversion=1.2.3\n",
        "LICENSE": "GPL",
        f"{PLUGIN}/__init__.py": "",
        f"{PLUGIN}/dock/panel.py": "",
        f"{PLUGIN}/__pycache__/panel.cpython-311.pyc": "x",
        "engine/__init__.py": "",
        translations.TABLES: "def as_json():\n    return {'levels': 250}\n",
        "engine/rasters/half.tif.part": "x",
        "resources/models/default.lsmodel": "m" * 100,
        "resources/icons/landslide.svg": "<svg/>",
        "tests/engine/test_x.py": "",
        "build.py": "",
    }.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text)
    return root


def names(path: Path) -> set[str]:
    with zipfile.ZipFile(path) as archive:
        return set(archive.namelist())


def test_the_package_holds_the_plugin_in_one_folder_and_nothing_else(repository, tmp_path):
    path = package.build_package(tmp_path / "dist", repository)
    assert path.name == "landslide_wsss_plugin-1.2.3.zip"
    assert names(path) == {
        f"{PLUGIN}/{name}"
        for name in (
            "metadata.txt",
            "LICENSE",
            "__init__.py",
            "dock/panel.py",
            "engine/__init__.py",
            translations.TABLES,
            "common/tables.json",
            "resources/models/default.lsmodel",
            "resources/icons/landslide.svg",
        )
    }
    assert not list((tmp_path / "dist").glob("*.part"))


def test_the_package_holds_the_engines_tables_for_the_plugin(tmp_path, repository):
    path = package.build_package(tmp_path / "dist", repository)
    with zipfile.ZipFile(path) as archive:
        assert json.loads(archive.read(f"{PLUGIN}/common/tables.json")) == {"levels": 250}
    assert json.loads(package.tables())["methods"]["student"]["label"] == "Outline model"


def general(path: Path) -> dict[str, str]:
    with zipfile.ZipFile(path) as archive:
        text = archive.read(f"{PLUGIN}/metadata.txt").decode()
    return dict(line.split("=", 1) for line in text.splitlines() if "=" in line)


def test_a_release_says_where_the_project_lives(repository, tmp_path):
    manifest = repository / "metadata.txt"
    before = "[general]\nversion=1.2.3\nemail=a@example.org\nhomepage=x\nrepository=x\ntracker=x\nicon=i\n"
    manifest.write_text(before)
    home = package.Home(r"https://forge.test/me/it\1/", "me@forge.test")
    fields = general(package.build_package(tmp_path / "dist", repository, home))
    assert fields == {
        "version": "1.2.3", "icon": "i", "email": "me@forge.test", "homepage": r"https://forge.test/me/it\1",
        "repository": r"https://forge.test/me/it\1", "tracker": r"https://forge.test/me/it\1/issues",
    }  # fmt: skip
    assert manifest.read_text() == before
    for page, email in (("forge.test/me", "me@x"), ("http://forge.test", "me@x"), ("https://forge.test\nx=1", "me@x"),
                        ("https://forge.test", "me"), ("https://forge.test", "me@x y")):  # fmt: skip
        with pytest.raises(BuildError):
            package.build_package(tmp_path / "dist", repository, package.Home(page, email))


def test_the_same_source_gives_the_same_bytes(repository, tmp_path):
    first = package.build_package(tmp_path / "one", repository).read_bytes()
    for path in repository.rglob("*"):
        os.utime(path, (1, 1))
        path.chmod(0o755)
    assert package.build_package(tmp_path / "two", repository).read_bytes() == first
    (repository / "LICENSE").write_text("other")
    assert package.build_package(tmp_path / "two", repository).read_bytes() != first


def test_files_unpack_readable_and_not_executable(repository, tmp_path):
    with zipfile.ZipFile(package.build_package(tmp_path, repository)) as archive:
        assert {entry.external_attr >> 16 for entry in archive.infolist()} == {0o100644}
        assert archive.testzip() is None


def test_a_model_that_does_not_fit_goes_beside_and_the_default_stays(repository, tmp_path, monkeypatch, capsys):
    another = repository / "resources/models/another.lsmodel"  # before "default" by name
    with zipfile.ZipFile(another, "w") as archive:
        archive.writestr("card.json", '{"name": "Another", "version": "2"}')
    monkeypatch.setattr(package, "MODEL_ROOM", 150)
    inside = names(package.build_package(tmp_path / "dist", repository))
    assert f"{PLUGIN}/resources/models/default.lsmodel" in inside
    assert f"{PLUGIN}/resources/models/another.lsmodel" not in inside
    assert (tmp_path / "dist" / "another.lsmodel").read_bytes() == another.read_bytes()
    with zipfile.ZipFile(next((tmp_path / "dist").glob("*.zip"))) as whole:
        (listed,) = json.loads(whole.read(f"{PLUGIN}/resources/models/catalogue.json"))["models"]
    assert listed["title"] == "Another 2"
    assert listed["sha256"] == hashlib.sha256(another.read_bytes()).hexdigest()
    assert listed["bytes"] == another.stat().st_size
    assert "another.lsmodel" in capsys.readouterr().out


def test_too_large_a_package_is_refused_and_not_left(repository, tmp_path, monkeypatch):
    monkeypatch.setattr(package, "LIMIT", 100)
    with pytest.raises(BuildError, match=r"MB"):
        package.build_package(tmp_path / "dist", repository)
    assert list((tmp_path / "dist").iterdir()) == []


@pytest.mark.parametrize("name", ["LICENSE", "metadata.txt"])
def test_a_missing_part_is_named(repository, tmp_path, name):
    (repository / name).unlink()
    with pytest.raises(BuildError, match=name):
        package.build_package(tmp_path, repository)


def test_the_real_package_is_built_to_the_same_bytes_twice(tmp_path):
    first, second = (package.build_package(tmp_path / name, ROOT).read_bytes() for name in ("one", "two"))
    assert first == second
    assert len(first) < 20e6


def test_the_real_package_holds_the_engine_and_no_tests(tmp_path):
    inside = names(package.build_package(tmp_path, ROOT))
    assert {
        f"{PLUGIN}/{name}" for name in ("metadata.txt", "engine/server/server.py", "plugin.py", "LICENSE")
    } <= inside
    assert all(name.startswith(f"{PLUGIN}/") for name in inside)
    ours = [name.replace("selftest", "") for name in inside]  # the engine's test of its environment belongs in it
    assert not [name for name in ours if "test" in name or "__pycache__" in name or name.endswith(".pyc")]
