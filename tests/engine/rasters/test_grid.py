import itertools

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.rasters.grid import Grid, Tile


@st.composite
def grids(draw, side=60, tile=24):
    size = draw(st.integers(1, tile))
    overlap = draw(st.integers(0, size - 1))
    return Grid(draw(st.integers(1, side)), draw(st.integers(1, side)), size, overlap)


@given(grids())
def test_every_pixel_is_covered_and_no_tile_is_idle(grid):
    covered = np.zeros((grid.height, grid.width), int)
    for row in range(grid.n_rows):
        for tile in grid.tiles_in_row(row):
            inside = covered[tile.y : tile.y + grid.tile, tile.x : tile.x + grid.tile]
            assert inside.size > 0
            inside += 1
    assert covered.min() >= 1


@given(grids())
def test_one_tile_fewer_would_not_reach_the_edge(grid):
    if grid.n_rows > 1:
        assert (grid.n_rows - 2) * grid.stride + grid.tile < grid.height
    if grid.n_cols > 1:
        assert (grid.n_cols - 2) * grid.stride + grid.tile < grid.width


@given(grids())
def test_bands_follow_each_other_to_the_scenes_height(grid):
    bands = [grid.band(row) for row in range(grid.n_rows)]
    assert bands[0][0] == 0
    assert bands[-1][1] == grid.height
    assert all(stop > start for start, stop in bands)
    assert all(above[1] == below[0] for above, below in itertools.pairwise(bands))


@given(grids())
def test_a_band_is_final_after_its_row_and_touched_by_exactly_the_named_rows(grid):
    for band_row in range(grid.n_rows):
        start, stop = grid.band(band_row)
        touching = [
            row
            for row in range(grid.n_rows)
            if row * grid.stride < stop and min(row * grid.stride + grid.tile, grid.height) > start
        ]
        assert list(grid.rows_touching(band_row)) == touching


def test_usual_grid():
    grid = Grid(height=1536, width=1000, tile=512, overlap=128)
    assert (grid.stride, grid.n_rows, grid.n_cols, grid.n_tiles) == (384, 4, 3, 12)
    assert grid.tile_at(3, 2) == Tile(row=3, col=2, y=1152, x=768)
    assert grid.band(3) == (1152, 1536)
    assert grid.rows_touching(2) == range(1, 3)


def test_scene_smaller_than_a_tile_has_one():
    grid = Grid(height=5, width=512, tile=512, overlap=511)
    assert (grid.n_rows, grid.n_cols, grid.band(0)) == (1, 1, (0, 5))


@pytest.mark.parametrize("values", [(0, 9, 4, 0), (9, 9, 4, 4), (9, 9, 4, -1), (9, 9, 0, 0)])
def test_impossible_grids(values):
    with pytest.raises(ValueError, match=r"grid|overlap"):
        Grid(*values)


@pytest.mark.parametrize(("row", "col"), [(-1, 0), (0, -1), (3, 0), (0, 3)])
def test_no_such_tile(row, col):
    with pytest.raises(IndexError):
        Grid(9, 9, 4, 1).tile_at(row, col)
