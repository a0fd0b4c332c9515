"""What the ground of a polygon looks like in eight numbers: color, texture, size and shape."""

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from rasterio.features import rasterize

from engine.polygons.geodesic import Shape
from engine.rasters.reader import SceneReader
from engine.rasters.scene_info import SceneInfo

SIDE_PX = 96
"""Ground of a polygon that is read, at most so many pixels a side."""

FEATURES = 8

Floats = NDArray[np.float64]


def polygon_features(scene: dict[str, Any], shapes: Sequence[Shape], check: Callable[[], None]) -> Floats:
    """Return mean and deviation of each band inside, the logarithm of the area and the compactness.

    Args:
        scene: as a run's run.json describes it.
        shapes: N polygons in the scene's CRS.
        check: called for each polygon; it raises Cancelled where the user wants to stop.

    Returns:
        (N, FEATURES); bands in [0, 1], the area in units of the CRS.

    Raises:
        UserError: the scene cannot be read.
    """
    info = SceneInfo.from_json(scene).on_own_grid()
    found = []
    with SceneReader(Path(info.path), info=info) as reader:
        for shape in shapes:
            check()
            x, y = ~info.affine @ shapely.get_coordinates(shapely.point_on_surface(shape))[0]
            top, left = int(y) - SIDE_PX // 2, int(x) - SIDE_PX // 2
            rgb, known = reader.read(top, left, SIDE_PX, SIDE_PX)
            place = info.affine @ type(info.affine).translation(left, top)
            inside = (rasterize([shape], known.shape, transform=place, all_touched=True) == 1) & known
            pixels = rgb[:, inside] if inside.any() else rgb.reshape(3, -1)
            compact = 4 * np.pi * shape.area / max(shape.length, 1e-9) ** 2
            size = np.log(max(shape.area, 1e-9))
            found.append([*pixels.mean(axis=1), *pixels.std(axis=1), size, compact])
    return np.array(found, np.float64).reshape(len(shapes), FEATURES)
