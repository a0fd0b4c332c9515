"""Does this environment work: every package, a real kernel on the device, raster and polygons to disk and back.

An environment that merely imports has let users down before: a CUDA build without kernels for the GPU, a PROJ without
its database, a GDAL that cannot write. The plugin runs this before it switches to an environment it has installed.
"""

import platform
import shutil
import tempfile
import time
from collections.abc import Callable
from importlib.metadata import version as package_version
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio
import pyproj
import rasterio
import shapely
import skimage.filters  # noqa: F401  (its compiled parts are tested by loading them)
import torch
import torchvision
from rasterio.transform import from_origin
from torch.nn import functional

from engine.commands.arguments import Values
from engine.errors import UserError
from engine.inference.device import Device, choose_device
from engine.model_file.bundle import SHIPPED, open_model
from engine.reporting import Reporter
from engine.version import version

TOLERANCE = 1e-2
"""How far a device may be from the processor in a value of about 10: TF32 and half precision are allowed."""


def run(report: Reporter) -> dict[str, Any]:
    """Test the environment and return what it runs on.

    Raises:
        UserError: a part does not work; the sentence says which.
    """
    began = time.monotonic()
    device = choose_device("auto")
    steps: tuple[tuple[str, Callable[[], None]], ...] = (
        ("kernel", lambda: check_kernel(device)),
        ("raster", check_raster),
        ("polygons", check_polygons),
        ("model", lambda: open_model().verify()),
    )
    for done, (name, check) in enumerate(steps):
        report.progress("selftest", done, len(steps))
        try:
            check()
        except UserError:
            raise
        except Exception as error:
            first = str(error).splitlines()[0] if str(error) else type(error).__name__
            raise UserError(
                f"The test of the environment failed at the {name}: {first}",
                "Repair the engine's environment.",
                "selftest",
            ) from error
    report.progress("selftest", len(steps), len(steps))
    return {
        "device": {"name": device.name, "label": device.label, "why": device.why},
        "python": platform.python_version(),
        "torch": torch.__version__,
        "torchvision": torchvision.__version__,
        "rasterio": rasterio.__version__,
        "gdal": rasterio.__gdal_version__,
        "numpy": np.__version__,
        "scikit-image": package_version("scikit-image"),
        "seconds": round(time.monotonic() - began, 1),
    }


def check_kernel(device: Device) -> None:
    """Convolve on the device and compare with the same in float64 on the processor.

    Raises:
        ValueError: they differ.
    """
    random = torch.Generator().manual_seed(0)
    image = torch.randn(1, 3, 32, 32, generator=random)
    weight = torch.randn(8, 3, 3, 3, generator=random)
    wanted = functional.conv2d(image.double(), weight.double(), padding=1)
    got = functional.conv2d(image.to(device.torch), weight.to(device.torch), padding=1).cpu().double()
    far = float((wanted - got).abs().max())
    if not far < 10 * TOLERANCE:
        raise ValueError(f"{device.label} computes wrongly (off by {far:.3g})")


def check_raster() -> None:
    """Write a tiled, compressed GeoTIFF in UTM, read it back, and take its corner to longitude and latitude.

    Raises:
        ValueError: something came back differently.
    """
    grid = np.arange(64 * 64, dtype=np.uint8).reshape(64, 64)
    with tempfile.TemporaryDirectory(prefix="landslide-selftest-", ignore_cleanup_errors=True) as folder:
        path = Path(folder) / "grid.tif"
        profile = {"driver": "GTiff", "width": 64, "height": 64, "count": 1, "dtype": "uint8", "nodata": 255}
        layout = {"tiled": True, "blockxsize": 32, "blockysize": 32, "compress": "deflate"}
        place = {"crs": "EPSG:32648", "transform": from_origin(500_000, 3_000_000, 0.8, 0.8)}
        with rasterio.open(path, "w", **profile, **layout, **place) as target:
            target.write(grid, 1)
        with rasterio.open(path) as source:
            if not np.array_equal(source.read(1), grid) or source.crs.to_epsg() != 32648:
                raise ValueError("a raster came back differently")
    longitude, latitude = pyproj.Transformer.from_crs(32648, 4326, always_xy=True).transform(500_000, 3_000_000)
    if abs(longitude - 105) > 1e-6 or not 27.11 < latitude < 27.13:
        raise ValueError(f"coordinates are transformed wrongly ({longitude}, {latitude})")


def check_polygons() -> None:
    """Write a polygon to a GeoPackage and read it back.

    Raises:
        ValueError: it came back differently.
    """
    square = shapely.box(500_000, 3_000_000, 500_010, 3_000_010)
    with tempfile.TemporaryDirectory(prefix="landslide-selftest-", ignore_cleanup_errors=True) as folder:
        path = Path(folder) / "square.gpkg"
        pyogrio.raw.write(
            path,
            shapely.to_wkb(np.array([square])),
            field_data=[np.array([100.0])],
            fields=np.array(["area_m2"]),
            geometry_type="Polygon",
            crs="EPSG:32648",
        )
        _, _, geometry, _ = pyogrio.raw.read(path)
        if not shapely.from_wkb(geometry[0]).equals(square):
            raise ValueError("a polygon came back differently")


def doctor(_args: Values, _report: Reporter) -> Values:
    """Say what this engine is, what it runs on, and whether the shipped model is whole."""
    device = choose_device("auto")
    try:
        opened = open_model()
        opened.verify()
        shipped = f"{opened.title}, whole"
    except UserError as error:
        shipped = str(error)
    return {
        "version": version(),
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.release()} {platform.machine()}",
        "torch": torch.__version__,
        "rasterio": rasterio.__version__,
        "gdal": rasterio.__gdal_version__,
        "device": f"{device.label} ({device.why})",
        "model": shipped,
        "disk_free_gb": round(
            shutil.disk_usage(SHIPPED.parent if SHIPPED.parent.is_dir() else Path.cwd()).free / 2**30
        ),
    }


def selftest(_args: Values, report: Reporter) -> Values:
    """Test this environment: a kernel on the device, a raster and polygons to disk and back, the shipped model."""
    return run(report)


COMMANDS: dict[str, Callable[[Values, Reporter], Values]] = {"doctor": doctor, "selftest": selftest}
