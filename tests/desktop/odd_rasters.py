"""Makes five rasters of which something is odd, of the drawn scene; the engine's Python runs this.

Arguments: the folder of the drawn scene, a folder for the rasters. Prints their names and paths as JSON.
"""

import json
import sys
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from affine import Affine

SCENE, OUT = Path(sys.argv[1]), Path(sys.argv[2])


def put(name: str, pixels: Any, grid: Any, crs: Any, **profile: Any) -> str:
    """Write a GeoTIFF and return its path."""
    count, height, width = pixels.shape
    profile |= {"count": count, "height": height, "width": width, "dtype": pixels.dtype, "crs": crs, "transform": grid}
    with rasterio.open(OUT / f"{name}.tif", "w", driver="GTiff", **profile) as file:
        file.write(pixels)
    return str(OUT / f"{name}.tif")


def main() -> None:
    """Write all five."""
    with rasterio.open(SCENE / "scene.tif") as file:
        pixels, grid, crs = file.read(), file.transform, file.crs
    with rasterio.open(SCENE / "dem.tif") as file:
        heights = file.read()
    fine = (pixels / 255 * 3000).astype("uint16")
    fine[:, :, : fine.shape[2] // 5] = 65535
    grey = np.concatenate([pixels, pixels[:1]])
    made = {
        "no-crs": put("ortho", pixels, None, None, photometric="RGB", nodata=0),
        "border": put("mosaic", fine, grid, crs, photometric="RGB"),
        "bands": put("four_bands", grey, grid, crs, photometric="MINISBLACK", nodata=0),
        "pixel": put("wrong_scale", pixels, grid * Affine.scale(180), crs, photometric="RGB", nodata=0),
        "elevation": put("dem", heights.astype("float32"), grid, crs),
    }
    print(json.dumps(made))


if __name__ == "__main__":
    main()
