"""A scene streamed in rows of chips: the same as the whole array at once, whatever the grid."""

import itertools
import threading
import time

import numpy as np
import pytest
import rasterio
import torch
from affine import Affine
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.errors import Cancelled, UserError
from engine.inference.sliding_window import score_rows
from engine.rasters.grid import Grid
from engine.rasters.quantization import NODATA, finished_rows, load_strip
from engine.rasters.reader import SceneReader
from engine.rasters.tile_reader import SceneTiling
from engine.reporting import Silent

COUNT = itertools.count()


class Pointwise:
    """Two scores that depend on nothing but the pixel."""

    names = ("first", "second")
    device = torch.device("cpu")

    def score(self, chips, check):
        check()
        grey = chips.mean(dim=1)
        scores = torch.stack([grey, grey**2], dim=1).numpy()
        return lambda: scores


def write(path, data, nodata=None):
    profile = {"driver": "GTiff", "count": 3, "height": data.shape[1], "width": data.shape[2], "crs": "EPSG:32648"}
    place = Affine(0.8, 0, 580000, 0, -0.8, 3010000)
    with rasterio.open(path, "w", **profile, dtype="uint8", nodata=nodata, transform=place) as file:
        file.write(data)
    return path


def cut_of(path, tile, overlap):
    with SceneReader(path) as scene:
        return SceneTiling(path, scene.info, Grid(scene.info.height, scene.info.width, tile, overlap))


def streamed(cut, folder, rows=None, scorer=None, **more):
    grid = cut.grid
    rows = range(grid.n_rows) if rows is None else rows
    score_rows(cut, grid.tile, scorer or Pointwise(), rows, folder, Silent(), **more)
    return {row: load_strip(folder, row) for row in rows}


@st.composite
def scenes(draw):
    height, width = draw(st.integers(1, 90)), draw(st.integers(1, 90))
    tile = draw(st.integers(4, 48))
    overlap = draw(st.integers(0, tile - 1))
    rng = np.random.default_rng(draw(st.integers(0, 99)))
    data = rng.integers(1, 255, (3, height, width), dtype=np.uint8)
    data[:, rng.random((height, width)) < draw(st.sampled_from([0, 0.3]))] = 0
    data[:, 0, 0] = 9  # a scene without any data is an error
    return data, tile, overlap


LIMITS = settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@LIMITS
@given(scenes())
def test_streamed_equals_the_whole_array(tmp_path, made):
    data, tile, overlap = made
    run = tmp_path / str(next(COUNT))
    run.mkdir()
    cut = cut_of(write(run / "scene.tif", data, nodata=0), tile, overlap)
    bands = streamed(cut, run)
    got = np.concatenate(list(bands.values()), axis=1)
    grey = (data.astype(np.float32) / 255).mean(axis=0)  # a mean of one value, weighted however, is that value
    valid = (data != 0).all(axis=0)
    for score, levels in zip((grey, grey**2), got, strict=True):
        assert (levels[~valid] == NODATA).all()
        assert np.abs(levels[valid] - score[valid] * 250.0).max() <= 0.5 + 1e-3


@LIMITS
@given(scenes(), st.data())
def test_some_rows_alone_are_the_same_to_the_last_bit(tmp_path, made, choice):
    data, tile, overlap = made
    run = tmp_path / str(next(COUNT))
    run.mkdir()
    cut = cut_of(write(run / "scene.tif", data, nodata=0), tile, overlap)
    whole = streamed(cut, run / "whole")
    rows = choice.draw(st.lists(st.integers(0, cut.grid.n_rows - 1), unique=True))
    some = streamed(cut, run / "some", rows, threads=2)
    assert all((some[row] == whole[row]).all() for row in rows)
    assert finished_rows(run / "some") == sorted(rows)


def picture(height=150, width=170):
    return np.random.default_rng(5).integers(1, 255, (3, height, width), dtype=np.uint8)


def shifted_scores(tmp_path, data, model_scores, shift, tile=64, overlap=16):
    path = write(tmp_path / f"from-{shift}.tif", np.ascontiguousarray(data[:, shift:, shift:]))
    cut = cut_of(path, tile, overlap)
    bands = streamed(cut, tmp_path / f"rows-{shift}", scorer=model_scores)
    return np.concatenate(list(bands.values()), axis=1)


def test_two_shifted_grids_agree_for_a_pointwise_network(tmp_path):
    data = picture()
    one = shifted_scores(tmp_path, data, None, 0)
    other = shifted_scores(tmp_path, data, None, 21)
    apart = np.abs(one[:, 21:, 21:].astype(int) - other.astype(int)).max()
    assert apart / 250 < 2 / 255


def test_reading_runs_ahead_while_the_network_is_at_work(tmp_path):
    cut = cut_of(write(tmp_path / "scene.tif", picture()), 32, 8)
    seen = []

    class Slow(Pointwise):
        def score(self, chips, check):
            seen.append(threading.current_thread().name)
            time.sleep(0.005)
            return super().score(chips, check)

    streamed(cut, tmp_path / "rows", scorer=Slow())
    assert set(seen) == {threading.current_thread().name}, "the networks stay in the caller's thread"
    assert not any(t.name.startswith(("ahead", "behind")) for t in threading.enumerate())


def test_a_stop_keeps_the_finished_rows_and_ends_every_thread(tmp_path, stops_after):
    cut = cut_of(write(tmp_path / "scene.tif", picture()), 32, 8)
    with pytest.raises(Cancelled):
        score_rows(cut, 32, Pointwise(), range(cut.grid.n_rows), tmp_path / "rows", stops_after(10))
    kept = finished_rows(tmp_path / "rows")
    assert 0 < len(kept) < cut.grid.n_rows
    whole = streamed(cut, tmp_path / "whole")
    assert all((load_strip(tmp_path / "rows", row) == whole[row]).all() for row in kept)
    assert not any(t.name.startswith(("ahead", "behind")) for t in threading.enumerate())


def test_a_full_disk_is_told_and_ends_every_thread(tmp_path, stops_after):
    cut = cut_of(write(tmp_path / "scene.tif", picture()), 32, 8)
    folder = tmp_path / "rows"
    folder.write_text("a file where the ledger should be")
    with pytest.raises(UserError) as error:
        streamed(cut, folder)
    assert error.value.kind == "output"
    assert not any(t.name.startswith(("ahead", "behind")) for t in threading.enumerate())
