"""The documentation's pictures: small, whole, and never half a set."""

import io

import numpy as np
import pytest
from PIL import Image

from buildtools import pictures
from buildtools.shell import BuildError
from buildtools.shrink import LIMIT_BYTES, shrink


def photograph(side):
    """Return noise, which no PNG makes small."""
    return Image.fromarray(np.random.default_rng(0).integers(0, 255, (side, side * 8 // 5, 3), dtype=np.uint8))


def test_a_picture_keeps_its_size_where_it_is_small_enough():
    flat = Image.new("RGB", (1600, 1000), "green")
    assert Image.open(io.BytesIO(shrink(flat))).size == (1600, 1000)


def test_a_large_picture_loses_pixels_and_keeps_its_shape():
    small = shrink(photograph(60).resize((1600, 1000)))
    assert len(small) <= LIMIT_BYTES
    width, height = Image.open(io.BytesIO(small)).size
    assert width / height == pytest.approx(1.6, rel=0.01)


def test_what_cannot_be_small_is_said():
    with pytest.raises(SystemExit, match="No size"):
        shrink(photograph(1000))


def test_a_picture_that_was_not_taken_leaves_the_old_ones(tmp_path, monkeypatch):
    monkeypatch.setattr(pictures, "SCREENSHOTS", tmp_path / "shots")
    monkeypatch.setattr(pictures, "IMAGES", tmp_path / "images")
    with pytest.raises(BuildError, match=r"dock-rest\.png"):
        pictures.publish(tmp_path / "python")
    assert not (tmp_path / "images").exists()
