import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.rasters.blending import StripBlender, window_weights
from engine.rasters.grid import Grid


@st.composite
def grids(draw):
    size = draw(st.integers(1, 16))
    return Grid(draw(st.integers(1, 50)), draw(st.integers(1, 40)), size, draw(st.integers(0, size - 1)))


def tile_scores(grid, tile, channels=2):
    return np.random.default_rng([tile.row, tile.col]).random((channels, grid.tile, grid.tile), np.float32)


def bands(grid, scores, start=0, stop=None, skip=frozenset()):
    """Blend the bands from `start` on, as a run that resumes there does."""
    blender = StripBlender(grid, 2)
    blender.start(start)
    for row in range(grid.rows_touching(start).start, grid.n_rows if stop is None else stop):
        for tile in grid.tiles_in_row(row):
            if (tile.row, tile.col) not in skip:
                blender.add(tile, scores(grid, tile))
        if row >= start:
            yield blender.finish(row)


@given(grids(), st.floats(0, 1, width=32))
def test_a_constant_stays_constant(grid, value):
    constant = np.full((2, grid.tile, grid.tile), value, np.float32)
    whole = np.concatenate(list(bands(grid, lambda *_: constant)), axis=1)
    assert whole.shape == (2, grid.height, grid.width)
    assert whole.dtype == np.float32
    np.testing.assert_allclose(whole, value, rtol=1e-5, atol=1e-7)


@given(grids(), st.data())
def test_a_resumed_run_equals_the_unbroken_run_bit_for_bit(grid, data):
    row = data.draw(st.integers(0, grid.n_rows - 1))
    unbroken = list(bands(grid, tile_scores))
    resumed = list(bands(grid, tile_scores, start=row))
    assert len(resumed) == grid.n_rows - row
    for ours, theirs in zip(resumed, unbroken[row:], strict=True):
        assert ours.tobytes() == theirs.tobytes()


@given(grids(), st.data())
def test_one_band_alone_needs_only_the_rows_that_touch_it(grid, data):
    row = data.draw(st.integers(0, grid.n_rows - 1))
    alone = list(bands(grid, tile_scores, start=row, stop=row + 1))
    assert alone[0].tobytes() == list(bands(grid, tile_scores))[row].tobytes()


@given(grids(), st.data())
def test_blending_is_the_weighted_mean_and_nan_where_no_tile_was(grid, data):
    keys = [(row, col) for row in range(grid.n_rows) for col in range(grid.n_cols)]
    skip = data.draw(st.frozensets(st.sampled_from(keys)))
    weights = window_weights(grid.tile, grid.overlap).astype(np.float64)
    far = max(grid.height, grid.width) + grid.tile
    sums, total = np.zeros((2, far, far)), np.zeros((far, far))
    for row in range(grid.n_rows):
        for tile in grid.tiles_in_row(row):
            if (tile.row, tile.col) not in skip:
                place = np.s_[tile.y : tile.y + grid.tile, tile.x : tile.x + grid.tile]
                total[place] += weights
                for channel, scores in enumerate(tile_scores(grid, tile)):
                    sums[channel][place] += weights * scores
    with np.errstate(invalid="ignore"):
        expected = (sums / total)[:, : grid.height, : grid.width]
    whole = np.concatenate(list(bands(grid, tile_scores, skip=skip)), axis=1)
    np.testing.assert_allclose(whole, expected, rtol=1e-5, atol=1e-6)


@given(st.integers(1, 40), st.data())
def test_weights_are_positive_symmetric_and_at_most_one(tile, data):
    overlap = data.draw(st.integers(0, tile - 1))
    weights = window_weights(tile, overlap)
    assert weights.dtype == np.float32
    assert weights.min() > 0
    assert weights.max() <= 1
    np.testing.assert_array_equal(weights, weights.T)
    np.testing.assert_array_equal(weights, weights[::-1, ::-1])


@given(st.integers(2, 40), st.data())
def test_ramps_of_neighbours_sum_to_one(tile, data):
    overlap = data.draw(st.integers(0, tile // 2))
    ramp = np.sqrt(np.diag(window_weights(tile, overlap)))
    total = ramp.copy()
    if overlap:
        total[:overlap] += ramp[-overlap:]
        total[-overlap:] += ramp[:overlap]
    np.testing.assert_allclose(total, 1, rtol=1e-6)


def test_the_middle_weighs_one():
    weights = window_weights(32, 8)
    np.testing.assert_array_equal(weights[8:24, 8:24], 1)
    assert weights[0, 16] == pytest.approx(1 / 9)


def test_memory_is_one_tile_height():
    blender = StripBlender(Grid(height=10_000, width=20, tile=16, overlap=4), 3)
    assert blender._sums.shape == (3, 16, 20)


def test_order_and_shape_are_kept():
    grid = Grid(20, 20, 8, 2)
    blender = StripBlender(grid, 1)
    scores = np.zeros((1, 8, 8), np.float32)
    blender.add(grid.tile_at(0, 1), scores)
    with pytest.raises(ValueError, match="out of order"):
        blender.add(grid.tile_at(0, 0), scores)
    with pytest.raises(ValueError, match="out of order"):
        blender.add(grid.tile_at(0, 1), scores)
    with pytest.raises(ValueError, match="out of order"):
        blender.add(grid.tile_at(1, 0), scores)
    with pytest.raises(ValueError, match="shape"):
        blender.add(grid.tile_at(0, 2), scores[:, :7])
    with pytest.raises(ValueError, match="cannot be finished"):
        blender.finish(1)
    with pytest.raises(IndexError):
        blender.start(grid.n_rows)


@given(grids(), st.data())
def test_columns_on_their_own_are_those_of_the_band(grid, data):
    blender = StripBlender(grid, 2)
    for row in range(grid.n_rows):
        for tile in grid.tiles_in_row(row):
            if data.draw(st.booleans()):
                blender.add(tile, tile_scores(grid, tile))
        cut = data.draw(st.integers(0, grid.width))
        parts = [blender.part(row, 0, cut), blender.part(row, cut, grid.width)]
        assert np.concatenate(parts, axis=2).tobytes() == blender.finish(row).tobytes()
