"""What all tests share: the files of older versions, and processes of the engine. Standard library only."""

import zipfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

OLD = Path(__file__).resolve().parent / "data" / "version_0_1_0"
WRITTEN_IN = "/home/ada/landslides"


@pytest.fixture(scope="session")
def warm_engine() -> Iterator[Any]:
    """Starts processes of the engine quickly, see `tests.warm_engine.WarmEngine`."""
    from tests.warm_engine import WarmEngine  # noqa: PLC0415

    starter = WarmEngine()
    yield starter
    starter.close()


@pytest.fixture
def old_files(tmp_path: Path) -> Path:
    """The files that version 0.1.0 wrote, in a folder of their own; the paths in them lead nowhere."""
    folder = tmp_path / "version_0_1_0"
    with zipfile.ZipFile(OLD / "files.zip") as archive:
        archive.extractall(folder)
    return folder


@pytest.fixture
def old_files_at_home(old_files: Path) -> Path:
    """The same where they were written: the paths in them lead to them."""
    for path in (*old_files.glob("*/*.json"), old_files / "history.json"):
        text = path.read_text(encoding="utf-8")
        path.write_text(text.replace(WRITTEN_IN, old_files.as_posix()), encoding="utf-8")
    return old_files
