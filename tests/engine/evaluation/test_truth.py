"""The mask of a chip in any lossless format."""

import numpy as np
import pytest
from PIL import Image

from engine.errors import UserError
from engine.evaluation.truth import read_truth

MASK = np.zeros((8, 8), bool)
MASK[2:5, 1:7] = True


@pytest.mark.parametrize(
    ("name", "values"),
    [
        ("a.png", MASK.astype(np.uint8) * 255),
        ("a.tif", MASK.astype(np.uint8)),
        ("a.tiff", MASK.astype(np.uint16)),
        ("a.tif", MASK.astype(np.float32)),
        ("a.png", MASK),
    ],
)
def test_a_mask_is_found_by_its_stem(name, values, tmp_path):
    (tmp_path / "mask").mkdir()
    Image.fromarray(values).save(tmp_path / "mask" / name)
    np.testing.assert_array_equal(read_truth(tmp_path / "image" / "a.jpg", 1, MASK.shape), MASK)


def test_a_missing_mask_is_named(tmp_path):
    with pytest.raises(UserError, match=r"mask.a\.png"):
        read_truth(tmp_path / "image" / "a.jpg", 1, MASK.shape)
