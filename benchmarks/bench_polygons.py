"""Polygons of a mask: the engine's strips against rasterio.features.shapes on the whole array and gdal_polygonize.

All three trace regions of 8 neighbours into polygons, without measuring them. Each runs in a process of its own.
"""

import argparse
import resource
import shutil
import subprocess
import tempfile
from pathlib import Path

import numpy as np
import pyogrio
import rasterio
import shapely
from rasterio.features import shapes
from rasterio.windows import Window
from shapely.geometry import Polygon

from benchmarks.measuring import hills, in_a_child, machine, report, write_by_rows
from engine.polygons.polygonize import STRIP, opened
from engine.polygons.regions import regions_of

LEVEL = 1.42
"""Of the random hills: about 6,000 regions on a square of 16,384 px."""


def by_strips(path: Path) -> np.ndarray:
    with opened(path) as mask:
        rows = (
            mask.read(1, window=Window(0, y, mask.width, min(STRIP, mask.height - y))) == 1
            for y in range(0, mask.height, STRIP)
        )
        return np.concatenate(list(regions_of(rows, mask.width, mask.transform)))


def by_whole_array(path: Path) -> np.ndarray:
    with rasterio.open(path) as file:
        mask = file.read(1)
        found = shapes(mask, mask=mask == 1, connectivity=8, transform=file.transform)
        rings = (outline["coordinates"] for outline, _ in found)
        return np.array([Polygon(outer, holes) for outer, *holes in rings], object)


def by_gdal(path: Path) -> np.ndarray:
    out = path.with_suffix(".gpkg")
    subprocess.run(["gdal_polygonize.py", "-q", "-8", path, "-f", "GPKG", out], capture_output=True, check=True)
    _, _, wkb, columns = pyogrio.raw.read(out)
    return shapely.from_wkb(wkb[columns[0] == 1])


WAYS = {"strips": by_strips, "whole": by_whole_array, "gdal": by_gdal}
NAMES = {"strips": "engine, strips", "whole": "shapes(), whole array", "gdal": "gdal_polygonize.py"}


def child(way: str, path: Path) -> dict[str, float]:
    polygons = WAYS[way](path)
    np.save(path.with_suffix(f".{way}.npy"), np.sort(shapely.area(polygons)))
    program = resource.getrusage(resource.RUSAGE_CHILDREN)  # all zero but for gdal_polygonize.py
    found = {"count": len(polygons), "program_cpu": program.ru_utime + program.ru_stime}
    return found | {"program_mb": program.ru_maxrss / 1024}


def main(arguments: list[str] | None = None) -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", type=int, default=16384, help="side of the mask, pixels")
    parser.add_argument("--toy", action="store_true", help="a small mask, to see that it runs")
    parser.add_argument("--child", nargs=2, help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.child:
        report(lambda: child(options.child[0], Path(options.child[1])))
        return
    size = 512 if options.toy else options.size
    print(f"Polygons of a mask of {size} x {size} px; {machine()}")
    print(f"{'':<24}{'polygons':>9}{'wall s':>8}{'CPU s':>8}{'ratio':>7}{'peak MB':>9}{'area diff m2':>14}")
    with tempfile.TemporaryDirectory() as folder:
        rows = ((y, (field > LEVEL).astype(np.uint8)[None]) for y, field in hills(size))
        path = write_by_rows(Path(folder) / "mask.tif", size, 1, rows, nodata=255)
        ways = ["whole", "strips"]
        if shutil.which("gdal_polygonize.py"):
            ways.append("gdal")
        found = {way: in_a_child("benchmarks.bench_polygons", way, path) for way in ways}
        for one in found.values():
            one["cpu"] += one["program_cpu"]
            one["peak_mb"] = max(one["peak_mb"], one["program_mb"])
        areas = {way: np.load(path.with_suffix(f".{way}.npy")) for way in ways}
        for way in ways:
            one, same = found[way], len(areas[way]) == len(areas["whole"])
            differ = f"{np.abs(areas[way] - areas['whole']).max(initial=0):.1e}" if same else "other regions"
            print(
                f"{NAMES[way]:<24}{one['count']:>9.0f}{one['wall']:>8.2f}{one['cpu']:>8.2f}"
                f"{one['cpu'] / found['whole']['cpu']:>7.2f}{one['peak_mb']:>9.0f}{differ:>14}"
            )
    print("The ratio is of processor seconds. The peak holds Python and its libraries, too.")


if __name__ == "__main__":
    main()
