"""The leg with the oldest versions that pyproject.toml allows, and the folders of the one under Windows."""

import pytest

from buildtools import environment, lowest, windows_tests
from buildtools.shell import ROOT, BuildError


def test_the_oldest_versions_are_those_of_what_the_engines_tests_import():
    listed = lowest.wanted((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    names = {one.split(">")[0] for one in listed}
    assert {"numpy", "torch", "rasterio", "pyogrio", "pytest", "hypothesis", "grad-cam", "distributed"} <= names
    assert not names & {"ruff", "mypy", "PyQt6", "mkdocs-material", "mkdocstrings-python", "uv"}
    assert all(">=" in one for one in listed)


def test_the_oldest_python_is_taken_and_one_that_is_too_new_refused(monkeypatch):
    versions = {"/a": (3, 9), "/b": (3, 12), "/c": (3, 10), "/d": (3, 13), "/e": None}
    monkeypatch.setattr(environment, "other_pythons", lambda: list(versions))
    monkeypatch.setattr(environment, "version_of", versions.get)
    assert lowest.oldest_python() == "/c"
    monkeypatch.setattr(environment, "other_pythons", lambda: ["/a", "/d", "/e"])
    with pytest.raises(BuildError, match=r"no Python of 3\.10 to 3\.12"):
        lowest.oldest_python()


def test_a_missing_uv_is_said(monkeypatch, tmp_path):
    monkeypatch.setattr(lowest, "FOLDER", tmp_path / "lowest")
    monkeypatch.setattr(lowest.shutil, "which", lambda *_words, **_more: None)
    with pytest.raises(BuildError, match="uv is missing"):
        lowest.ensure()


def test_windows_runs_every_folder_of_the_engines_tests():
    folders = windows_tests.engine_folders()
    everything = {path.relative_to(ROOT).as_posix() for path in (ROOT / "tests" / "engine").rglob("test_*.py")}
    covered = {file for file in everything if any(file == place or file.startswith(f"{place}/") for place in folders)}
    assert covered == everything
    assert len(folders) == len(set(folders))
