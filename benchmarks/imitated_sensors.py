"""Imitated sensors: a scene of 0.8 m as a 3 m satellite would have seen it, with other bands, haze, blur and 11 bits.

    python -m benchmarks.imitated_sensors --out DIR --sensors dusk mist --seeds 41 42
    python -m benchmarks.imitated_sensors --out DIR --sensors rust --scene FOLDER

Without --scene the ground is drawn (`engine.demo`); FOLDER holds scene.tif and truth.tif, stitched of chips.
Each result is a folder DIR/SENSOR-NAME with scene.tif (uint16, values of 11 bits, 0 without data) and truth.tif.
"""

import argparse
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import rasterio
from affine import Affine
from numpy.typing import NDArray
from rasterio.warp import Resampling, reproject
from scipy.ndimage import gaussian_filter

from engine.demo.looks import Matrix
from engine.demo.scene import make_scene

PIXEL_M = 3.0
MOST = 2047
"""The largest value of 11 bits."""


@dataclass(frozen=True)
class Sensor:
    """How a scene is seen.

    Args:
        colors: from red, green and blue of the scene in [0, 1] to the sensor's three bands.
        haze: light that comes from the air, share of the range.
        gain: share of the range that the ground fills.
        blur: standard deviation, pixels of 3 m.
        noise: standard deviation, share of the range.
        look: of the drawn ground.
        gamma: exponent of the brightness.
    """

    colors: Matrix
    haze: float
    gain: float
    blur: float
    noise: float
    look: str = "plain"
    gamma: float = 1.0


SENSORS = {
    "dusk": Sensor(((0.9, 0.1, 0.0), (0.1, 0.9, 0.0), (0.0, 0.1, 0.9)), 0.06, 0.20, 0.5, 0.002, "autumn", 1.2),
    "mist": Sensor(((0.7, 0.2, 0.1), (0.2, 0.6, 0.2), (0.1, 0.2, 0.7)), 0.25, 0.12, 0.8, 0.003, "humid"),
    "rust": Sensor(((0.6, 0.4, 0.0), (0.3, 0.7, 0.0), (0.2, 0.3, 0.5)), 0.10, 0.25, 0.6, 0.002, "laterite", 0.8),
    "false": Sensor(((-0.5, 1.5, 0.1), (1.0, 0.0, 0.0), (0.0, 1.0, 0.0)), 0.05, 0.30, 0.4, 0.003, "plain"),
    "grey": Sensor(((0.4, 0.4, 0.2), (0.35, 0.4, 0.25), (0.3, 0.4, 0.3)), 0.12, 0.22, 0.7, 0.004, "old"),
    "swapped": Sensor(((0.1, 0.2, 0.7), (0.2, 0.7, 0.1), (0.8, 0.1, 0.1)), 0.08, 0.18, 0.5, 0.003, "winter"),
}
"""By name. "false" has near infrared first, "swapped" blue first: what a layer without band names is easily read as."""

Bands = NDArray[np.float32]


def imitate(source: Path, out: Path, sensor: Sensor, seed: int) -> Path:
    """Write scene.tif and truth.tif of a folder as a sensor sees them; return the folder.

    A pixel is landslide where at least half of its ground is.
    """
    with rasterio.open(source / "scene.tif") as file:
        image, transform, crs = file.read().astype(np.float32) / 255, file.transform, file.crs
        valid = (file.read() > 0).all(axis=0)
    with rasterio.open(source / "truth.tif") as file:
        truth = file.read(1)
    factor = PIXEL_M / transform.a
    height, width = (int(side / factor) for side in valid.shape)
    coarse = transform @ Affine.scale(factor)

    def shrunk(values: Bands) -> Bands:
        found = np.zeros((height, width), np.float32)
        how = {"src_crs": crs, "dst_crs": crs, "src_transform": transform, "dst_transform": coarse}
        reproject(values.astype(np.float32), found, resampling=Resampling.average, **how)
        return found

    seen = np.stack([shrunk(band) for band in image])
    known = shrunk(valid.astype(np.float32)) > 0.999
    share = shrunk((truth == 1).astype(np.float32))
    bands = np.einsum("ij,jhw->ihw", np.array(sensor.colors, np.float32), seen).clip(0, 1) ** sensor.gamma
    bands = np.stack([gaussian_filter(band, sensor.blur) for band in bands])
    rng = np.random.default_rng(seed)
    bands = sensor.haze + sensor.gain * bands + rng.normal(0, sensor.noise, bands.shape)
    values = np.where(known, (bands * MOST).round().clip(1, MOST), 0).astype(np.uint16)
    labels = np.where(known, share >= 0.5, 255).astype(np.uint8)
    out.mkdir(parents=True, exist_ok=True)
    profile = {"driver": "GTiff", "height": height, "width": width, "crs": crs, "transform": coarse, "tiled": True}
    with rasterio.open(out / "scene.tif", "w", count=3, dtype="uint16", nodata=0, compress="deflate", **profile) as to:
        to.write(values)
    with rasterio.open(out / "truth.tif", "w", count=1, dtype="uint8", nodata=255, compress="deflate", **profile) as to:
        to.write(labels, 1)
    return out


def imitated(out: Path, name: str, seed: int, scene: Path | None = None, size: int = 3072, scars: int = 60) -> Path:
    """Return the folder of an imitated scene, made where it is absent."""
    folder = out / f"{name}-{scene.name if scene else seed}"
    if (folder / "truth.tif").is_file():
        return folder
    source = scene
    if source is None:
        source = out / "ground" / f"{SENSORS[name].look}-{seed}"
        if not (source / "truth.tif").is_file():
            make_scene(source, size, seed, scars, SENSORS[name].look)
    return imitate(source, folder, SENSORS[name], seed)


def main() -> None:
    """Make the scenes that are asked for."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--sensors", nargs="*", default=list(SENSORS))
    parser.add_argument("--seeds", nargs="*", type=int, default=[41])
    parser.add_argument("--scene", type=Path, help="folder with scene.tif and truth.tif; default: drawn ground")
    args = parser.parse_args()
    for name in args.sensors:
        for seed in args.seeds:
            print(imitated(args.out, name, seed, args.scene), flush=True)


if __name__ == "__main__":
    main()
