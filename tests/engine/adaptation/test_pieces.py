"""The pieces of a scene that an adaptation learns from leave out nothing on which somebody has decided."""

import pytest

from engine.adaptation_job.pieces import _starts


@pytest.mark.parametrize(("length", "side"), [(1280, 512), (1024, 512), (700, 512), (513, 512), (512, 512)])
def test_pieces_cover_a_scene_whose_side_is_no_whole_number_of_them(length, side):
    covered = {pixel for start in _starts(length, side) for pixel in range(start, start + side)}
    assert covered >= set(range(length))


def test_a_scene_smaller_than_a_piece_lies_in_its_middle():
    assert _starts(100, 512) == [-206]
