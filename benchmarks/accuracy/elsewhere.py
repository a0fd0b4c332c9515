"""The model on unseen chips of another ground pixel and in another light: where it may be used, and where it may not.

    python -m benchmarks.accuracy.elsewhere DATASET

All chips together are read as one scene is, whose haze or darkness is taken off.
Finer pixels than the chips' own 0.8 m are only enlarged chips, for nobody took finer pictures of this ground.
"""

import argparse
from collections.abc import Callable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from benchmarks.accuracy.counting import at
from benchmarks.accuracy.figures import CHIP_FIGURES, row, summary
from benchmarks.accuracy.scores import PIXEL_M, Scores, held_out_chips
from benchmarks.accuracy.tables import markdown
from engine.data.dataset import Chip, open_dataset
from engine.demo.light import HAZE, SKY
from engine.inference.resample import resize
from engine.model_file.bundle import SHIPPED
from engine.rasters.reading.stretch import choose_stretch, stretched
from engine.version import ROOT

STEP = 37
"""Every so many pixels tell how bright the chips are."""

Floats = NDArray[np.float32]
Change = Callable[[Floats], Floats]
SHOWN = ("mean IoU", "pooled IoU", "fair mean IoU", "precision", "recall", "mask on others")


def other_pixel(pixel_m: float) -> Change:
    """Return what takes a picture (H, W, 3) with pixels of that size and brings it to PIXEL_M, as a run does."""

    def change(image: Floats) -> Floats:
        planes = image.transpose(2, 0, 1)
        height, width = planes.shape[1:]
        there = tuple(max(8, round(side * PIXEL_M / pixel_m)) for side in (height, width))
        stored = np.rint(resize(np.ascontiguousarray(planes), (there[0], there[1])) * 255) / 255
        return resize(stored.astype(np.float32), (height, width)).transpose(1, 2, 0)

    return change


def gamma(exponent: float) -> Change:
    """Return a brighter (below 1) or darker picture."""
    return lambda image: image**exponent


def haze(share: float) -> Change:
    """Return what is seen through air that adds so much of its own light."""
    return lambda image: (1 - share) * image + share * HAZE


def shadow(image: Floats) -> Floats:
    """Return a picture whose upper left half lies in a cast shadow, in the light of the sky alone."""
    y, x = np.ogrid[: image.shape[0], : image.shape[1]]
    dark = (y / image.shape[0] + x / image.shape[1] < 1)[..., None]
    return np.where(dark, image * SKY, image)


def cast(image: Floats) -> Floats:
    """Return a picture in a warm light."""
    return image * np.array([1.0, 0.85, 0.7], np.float32)


CHANGES: dict[str, Change] = {
    "as it is": lambda image: image,
    **{f"pixel of {size:g} m": other_pixel(size) for size in (0.5, 1.0, 1.5, 2.0, 3.0, 5.0)},
    "gamma 0.5 (brighter)": gamma(0.5),
    "gamma 2 (darker)": gamma(2.0),
    "four tenths of the light": lambda image: 0.4 * image,
    "haze, a quarter of the light": haze(0.25),
    "haze, half of the light": haze(0.5),
    "fog, seven tenths of the light": haze(0.7),
    "half in a cast shadow": shadow,
    "warm light": cast,
}


def changed(chip: Chip, change: Change) -> Chip:
    """Return a chip (H, W, 3) uint8 after a change."""
    picture = change(chip.astype(np.float32) / 255)
    return np.rint(np.clip(picture, 0, 1) * 255).astype(np.uint8)


def as_read(chips: list[Chip]) -> list[Chip]:
    """Return chips as a run reads a scene of which they are all pieces: what is pale or dark as a whole is cleared."""
    sample = np.concatenate([chip.reshape(-1, 3)[::STEP] for chip in chips]).T
    chosen = choose_stretch(sample, (1.0,) * 3, (0.0,) * 3, None)
    if chosen.stretch is None:
        return chips
    print(chosen.words)
    low, high = np.array(chosen.stretch).T
    return [np.rint(stretched(chip, low, high) * 255).astype(np.uint8) for chip in chips]


def main() -> None:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("dataset", type=Path)
    parser.add_argument("--model", type=Path, default=SHIPPED)
    parser.add_argument("--cache", type=Path, default=ROOT / "build" / "accuracy")
    parser.add_argument("--others", type=int, default=20, help="chips without a landslide (default 20)")
    args = parser.parse_args()
    chips = held_out_chips(open_dataset(args.dataset), 0, 10)
    marked = [one for one in chips if one[1].truth.any()]
    chips = marked + [one for one in chips if not one[1].truth.any()][: args.others]
    scores = Scores.of_model(args.model, args.cache)
    lines = []
    for name, change in CHANGES.items():
        pictures = as_read([changed(chip, change) for chip, _ in chips])
        seen = [(picture, place) for picture, (_, place) in zip(pictures, chips, strict=True)]
        scored = scores.chips(seen, "".join(c if c.isalnum() else "-" for c in f"{name}-{len(chips)}-read"))
        values = summary(row(scored, at(scores.threshold)).counts, {of: CHIP_FIGURES[of] for of in SHOWN})
        lines.append((name, *(values[of] for of in SHOWN)))
        print(name, *(f"{of} {values[of]}" for of in SHOWN), sep="; ", flush=True)
    print(markdown(f"{len(marked)} chips with a landslide, {args.others} without", ("seen", *SHOWN), lines))


if __name__ == "__main__":
    main()
