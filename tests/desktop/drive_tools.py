"""Runs inside QGIS' own window: each tool of the review in use, with the mouse and the keys, and what stands after it.

Of what the drive is told it uses "runs", a folder, "truth", polygons of the scene's landslides, and "scene", which has
dem.tif and before.tif beside it.
"""

from drawing_steps import draw, merge, split
from hands import outlines
from looking_steps import ground, highlight, map_it, order, shade
from shaping_steps import cut, simplify, smooth, topology
from window import SEEN, begin


def finish() -> None:
    """Note what stands in the file at the end."""
    SEEN["end"] = outlines()


begin(map_it, order, highlight, ground, shade, draw, split, merge, cut, simplify, smooth, topology, finish)
