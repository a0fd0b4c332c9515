"""Chips that several trainings are tested on."""

import numpy as np
import pytest
from PIL import Image


@pytest.fixture(scope="session")
def masked_chips(tmp_path_factory):
    """A folder of eight green chips a class, 40 x 40 px; those with a landslide have a red square and its mask."""
    folder, rng = tmp_path_factory.mktemp("masked_chips"), np.random.default_rng(0)
    for name in ("landslide/image", "landslide/mask", "non-landslide/image"):
        (folder / name).mkdir(parents=True)
    mask = np.zeros((40, 40), np.uint8)
    mask[8:30, 10:28] = 255
    for number in range(8):
        for name in ("landslide", "non-landslide"):
            pixels = np.full((40, 40, 3), (40, 120, 40)) + rng.integers(-20, 20, (40, 40, 1))
            if name == "landslide":
                pixels[mask > 0] = (180, 60, 40)
                Image.fromarray(mask).save(folder / name / "mask" / f"{number}.png")
            Image.fromarray(pixels.astype(np.uint8)).save(folder / name / "image" / f"{number}.png")
    return folder
