"""The benchmark against a peer: where tiles have borders, what a seam is, and where a peer's tile lies."""

import numpy as np
import pytest
from affine import Affine

from benchmarks.bench_peer import border_distance, corners, jumps
from benchmarks.measuring import PLACE


def test_tiles_begin_and_end_at_their_borders():
    near = border_distance(512 + 2 * 384)  # tiles from 0, 384 and 768 on, 512 px each
    assert np.flatnonzero(near == 0).tolist() == [384, 512, 768, 896]
    assert near[[0, 380, 450, 1279]].tolist() == [384, 4, 62, 383]


def test_a_jump_at_a_border_is_no_jump_elsewhere():
    scores, there = np.zeros((100, 100), np.float32), np.ones((100, 100), bool)
    near = np.abs(np.arange(100) - 40)
    scores[:, 40:] = 0.5  # a seam between columns 39 and 40, over every row; none between rows
    assert jumps(scores, there, near) == pytest.approx((0.25, 0))
    there[:50] = False
    assert jumps(scores, there, near)[0] == pytest.approx(0.5)  # rows 39 and 40 hold no pair that counts
    scores[:, 60:] = 0.9  # a step that the scene has itself
    of_lines = (near[1:] > 8).sum()
    assert jumps(scores, np.ones_like(there), near)[1] == pytest.approx(0.4 / (2 * of_lines))


def test_a_peers_tile_lies_where_its_bounds_say():
    west, north = 580000, 3010000
    tile = (slice(west + 384 * 0.8, west + 896 * 0.8), slice(north - 1280 * 0.8, north - 768 * 0.8), slice(0, 1))
    to_pixels = ~Affine(*PLACE["transform"][:6])
    assert list(corners([tile], to_pixels)) == [(384, 768)]
