"""Features that are kept with the run: read again, bounded, dropped when the scene changes, and never half a block."""

import os

import numpy as np
import pytest
import rasterio

from engine.networks.local_head import FEATURES
from engine.rasters.reader import SceneReader
from engine.teaching import feature_blocks, feature_store
from engine.teaching.feature_blocks import BLOCK, Features
from engine.teaching.feature_store import FeatureStore
from engine.teaching.labels import Window

SIDE = 8
BYTES = SIDE * SIDE * (2 * FEATURES + 1) + 32


def block(value, known=True):
    return np.full((FEATURES, SIDE, SIDE), value, np.float16), np.full((SIDE, SIDE), known)


def files(store):
    return sorted(path.name for path in store.folder.iterdir()) if store.folder.is_dir() else []


@pytest.fixture
def store(tmp_path):
    return FeatureStore(tmp_path, SIDE, most=3 * BYTES)


def test_a_block_is_read_back_as_it_was(store):
    values, known = block(0.25)
    values[3, 2, 1], known[4, 5] = -7.5, False
    store.write("scene", 2, -1, (values, known))
    found = FeatureStore(store.folder.parent, SIDE).read("scene", 2, -1)
    assert (found[0] == values).all()
    assert (found[1] == known).all()
    assert store.read("scene", 2, 1) is None
    assert store.read("another scene", 2, -1) is None


def test_the_folder_is_bounded_and_what_was_used_longest_ago_goes_first(store):
    for col in range(3):
        store.write("scene", 0, col, block(col))
        os.utime(store.folder / files(store)[-1], ns=(col * 10**9, col * 10**9))
    assert store.read("scene", 0, 0) is not None  # used just now
    store.write("scene", 0, 3, block(3))
    assert [store.read("scene", 0, col) is not None for col in range(4)] == [True, False, True, True]
    assert sum(path.stat().st_size for path in store.folder.iterdir()) <= 3 * BYTES


def test_blocks_of_a_scene_that_has_changed_are_dropped_and_files_of_others_stay(store):
    store.write("before", 0, 0, block(1))
    (store.folder / "notes.txt").write_text("mine")
    store.write("after", 0, 0, block(2))
    assert len(files(store)) == 2
    assert (store.folder / "notes.txt").read_text() == "mine"
    assert store.read("before", 0, 0) is None


@pytest.mark.parametrize("how", ["cut off", "changed", "longer", "empty", "another place"])
def test_a_damaged_block_is_none(store, how):
    store.write("scene", 0, 0, block(1))
    store.write("scene", 0, 1, block(2))
    [path, other] = [store.folder / name for name in files(store)]
    data = path.read_bytes()
    changed = bytes([data[-1] ^ 1])
    bad = {"cut off": data[:-9], "changed": data[:-1] + changed, "longer": data + b"0", "empty": b"",
           "another place": other.read_bytes()}  # fmt: skip
    path.write_bytes(bad[how])
    assert store.read("scene", 0, 0) is None
    assert store.read("scene", 0, 1) is not None


def test_nothing_is_kept_where_there_is_no_room_or_the_folder_leads_elsewhere(store, tmp_path, monkeypatch):
    monkeypatch.setattr(feature_store, "FREE_BYTES", 1 << 60)
    store.write("scene", 0, 0, block(1))
    assert not files(store)
    monkeypatch.undo()
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    store.folder.symlink_to(elsewhere)
    store.write("scene", 0, 0, block(1))
    assert not list(elsewhere.iterdir())


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="Windows has no such pipes")
def test_a_pipe_or_a_link_in_the_place_of_a_block_is_none(store, tmp_path):
    store.write("scene", 0, 0, block(1))
    [path] = [store.folder / name for name in files(store)]
    whole = path.rename(tmp_path / "whole")
    os.mkfifo(path)  # reading it would wait for ever
    assert store.read("scene", 0, 0) is None
    path.unlink()
    path.symlink_to(whole)
    assert store.read("scene", 0, 0) is None


def test_the_next_session_reads_what_this_one_has_made(make_raster, tmp_path, monkeypatch):
    path = make_raster(height=300, width=300)
    store = FeatureStore(tmp_path, BLOCK)
    with SceneReader(path) as scene:
        first, known = Features(store=store).of(scene, Window(0, 0, 300, 300))
        monkeypatch.setattr(feature_blocks, "head_features", lambda *_, **__: pytest.fail("made anew"))
        again, known_again = Features(store=store).of(scene, Window(0, 0, 300, 300))
    assert (first == again).all()
    assert (known == known_again).all()
    assert len(files(store)) == 4
    monkeypatch.undo()
    with rasterio.open(path, "r+") as data:
        data.write(255 - data.read())
    with SceneReader(path) as scene:
        other, _ = Features(store=store).of(scene, Window(0, 0, 200, 200))
    assert not np.allclose(other, first[:, :200, :200])
    assert len(files(store)) == 1
