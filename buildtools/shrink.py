"""Make a picture small enough for git; the engine's Python runs this. Arguments: PNG in, PNG out, bytes."""

from __future__ import annotations

import io
import sys
from pathlib import Path

from PIL import Image

LIMIT_BYTES = 300_000
SIDES = (1600, 1440, 1280, 1120, 960, 800)
COLOURS = (256, 128, 64)


def shrink(picture: Image.Image, limit: int = LIMIT_BYTES, sides: tuple[int, ...] = SIDES) -> bytes:
    """Return a PNG with as many pixels as fit, then as many colours.

    Args:
        picture: of any size and mode.
        limit: of the PNG, bytes.
        sides: the longest sides to try, pixels, largest first.

    Raises:
        SystemExit: even the smallest is too large.
    """
    picture = picture.convert("RGB")
    for side in sides:
        small = picture.copy()
        small.thumbnail((side, side), Image.Resampling.LANCZOS)
        for colours in COLOURS:
            memory = io.BytesIO()
            # the octree keeps rare vivid colours, such as a landslide's, which the median cut mixes into the woods
            few = small.quantize(colours, method=Image.Quantize.FASTOCTREE, dither=Image.Dither.NONE)
            few.save(memory, "png", optimize=True)
            if memory.tell() <= limit:
                return memory.getvalue()
    raise SystemExit(f"No size of the picture is below {limit} bytes.")


if __name__ == "__main__":
    Path(sys.argv[2]).write_bytes(shrink(Image.open(sys.argv[1]), int(sys.argv[3])))
