"""A disk that is full at any stage, or that cannot be written."""

import os
import sqlite3
import subprocess
from contextlib import closing

import pytest

from engine.errors import UserError
from engine.pipeline.run_folder import copy_inventory

from .conftest import ask, pixels, times

needs_mount = pytest.mark.skipif(
    not hasattr(os, "geteuid")
    or os.geteuid() != 0
    or subprocess.run(["unshare", "--mount", "true"], check=False, capture_output=True).returncode != 0,
    reason="only root can mount a small disk",
)
SIZES = [64, 96, 128, 192, 256] if times(5, 40) == 5 else [*range(36, 196, 4)]
"""Kilobytes of the disk; the run needs more than the smallest at each of its stages."""


@pytest.fixture
def disk(tmp_path):
    """Return a function that mounts a disk of so many kilobytes; it is gone after the test."""
    folders = []

    def mount(kilobytes, *options):
        folder = tmp_path / f"disk-{len(folders)}"
        folder.mkdir()
        what = ",".join([f"size={kilobytes}k", *options])
        subprocess.run(["mount", "-t", "tmpfs", "-o", what, "tmpfs", folder], check=True)
        folders.append(folder)
        return folder

    yield mount
    for folder in folders:
        subprocess.run(["umount", "--lazy", folder], check=True)


@needs_mount
def test_a_disk_full_at_any_stage_is_told_and_the_run_goes_on(scene, tiny_model, tmp_path, disk):
    ask(scene, tmp_path / "whole", tiny_model)
    told = 0
    for size in SIZES:
        folder = disk(size) / "run"
        refusal = None
        try:
            ask(scene, folder, tiny_model)
        except UserError as error:
            refusal = error
        if refusal is not None:
            told += 1
            assert "disk" in str(refusal), refusal
            assert "full" in str(refusal), refusal
            assert "Free some space" in refusal.hint
        subprocess.run(["mount", "-o", "remount,size=8m", folder.parent], check=True)
        ask(scene, folder, tiny_model, resume=(folder / "run.json").exists())
        assert pixels(folder) == pixels(tmp_path / "whole")
    assert told >= len(SIZES) // 2, "the disks were too large to test anything"


@needs_mount
def test_a_disk_that_cannot_be_written_is_told(scene, tiny_model, disk):
    folder = disk(8000)
    ask(scene, folder / "run", tiny_model)
    before = pixels(folder / "run")
    subprocess.run(["mount", "-o", "remount,ro", folder], check=True)
    for out, more in ((folder / "new", {}), (folder / "run", {"overwrite": True}), (folder / "run", {"resume": True})):
        with pytest.raises(UserError) as error:
            ask(scene, out, tiny_model, **more)
        assert error.value.kind == "output"
    assert pixels(folder / "run") == before


@needs_mount
def test_an_inventory_that_a_full_disk_does_not_take_is_told_as_that(tmp_path, disk):
    source = tmp_path / "landslides.gpkg"
    with closing(sqlite3.connect(source)) as file:
        file.execute("CREATE TABLE landslides (note TEXT)")
        file.executemany("INSERT INTO landslides VALUES (?)", [("x" * 1000,)] * 100)
        file.commit()
    folder = disk(32)
    with pytest.raises(UserError, match="The disk is full") as told:
        copy_inventory(source, folder / "landslides.before.gpkg")
    assert "Free some space" in told.value.hint
    assert not [*folder.iterdir()]
