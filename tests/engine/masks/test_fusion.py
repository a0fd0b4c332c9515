import numpy as np
import pytest

from engine.masks.fusion import fuse


def test_is_the_logical_and():
    gan = np.array([[False, False, True, True]])
    cam = np.array([[False, True, False, True]])
    assert fuse(gan, cam).tolist() == [[False, False, False, True]]
    assert fuse(gan, cam).dtype == bool


def test_refuses_masks_of_two_sizes():
    with pytest.raises(ValueError, match="shapes"):
        fuse(np.ones((1, 4), bool), np.ones((4, 4), bool))
