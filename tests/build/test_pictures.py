"""The documentation's pictures: small, whole, and never half a set."""

import io

import numpy as np
import pytest
from PIL import Image

from buildtools import pictures
from buildtools.shell import BuildError
from buildtools.shrink import shrink


SIDES = (160, 80, 40)


def noise():
    """Return what no PNG makes small."""
    return Image.fromarray(np.random.default_rng(0).integers(0, 255, (100, 160, 3), dtype=np.uint8))


def test_a_picture_keeps_its_size_where_it_is_small_enough():
    flat = Image.new("RGB", (160, 100), "green")
    assert Image.open(io.BytesIO(shrink(flat, 10_000, SIDES))).size == (160, 100)


def test_a_large_picture_loses_pixels_and_keeps_its_shape():
    small = shrink(noise(), 5_000, SIDES)
    assert len(small) <= 5_000
    assert Image.open(io.BytesIO(small)).size == (80, 50)


def test_what_cannot_be_small_is_said():
    with pytest.raises(SystemExit, match="No size"):
        shrink(noise(), 500, SIDES)


def test_a_picture_that_was_not_taken_leaves_the_old_ones(tmp_path, monkeypatch):
    monkeypatch.setattr(pictures, "SCREENSHOTS", tmp_path / "shots")
    monkeypatch.setattr(pictures, "IMAGES", tmp_path / "images")
    with pytest.raises(BuildError, match=r"dock-rest\.png"):
        pictures.publish(tmp_path / "python")
    assert not (tmp_path / "images").exists()
