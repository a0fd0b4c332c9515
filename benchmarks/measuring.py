"""What the benchmarks of memory and vectors share: the machine in words, scenes, a child process' time and memory."""

import json
import os
import platform
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import rasterio
from affine import Affine
from rasterio.windows import Window

from engine.version import ROOT

PLACE = {"crs": "EPSG:32648", "transform": Affine(0.8, 0, 580000, 0, -0.8, 3010000)}
BLOCKS = {"driver": "GTiff", "tiled": True, "blockxsize": 256, "blockysize": 256, "compress": "DEFLATE"}
ROWS = 256


def machine() -> str:
    """Return the processor, how many cores, the memory, and how busy they are."""
    model = platform.processor() or platform.machine()
    cpuinfo = Path("/proc/cpuinfo")
    if cpuinfo.exists():
        names = [
            line.split(":")[1].strip() for line in cpuinfo.read_text().splitlines() if line.startswith("model name")
        ]
        model = names[0] if names else model
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return f"{model}, {os.cpu_count()} CPUs, {memory:.0f} GiB, load {os.getloadavg()[0]:.1f}"


def in_a_child(module: str, *arguments: object, python: str = sys.executable) -> dict[str, float]:
    """Run `python -m module --child ARGUMENTS`, and return what its `report` printed."""
    command = [python, "-m", module, "--child", *map(str, arguments)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{' '.join(command)} failed:\n{done.stderr}")
    return dict(json.loads(done.stdout.splitlines()[-1]))


def report(work: Callable[[], dict[str, float]]) -> None:
    """Do the work, and print what it returns with its wall and processor seconds and the process' peak memory."""
    wall, cpu = time.perf_counter(), time.process_time()
    found = work()
    seconds = {"wall": time.perf_counter() - wall, "cpu": time.process_time() - cpu}
    print(json.dumps({**found, **seconds, "peak_mb": peak_mb()}))


def peak_mb() -> float:
    """Return the largest resident memory that this process has had, MB."""
    status = Path("/proc/self/status")
    if status.exists():  # ru_maxrss would count what the parent had when it started this process
        line = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
        return int(line.split()[1]) / 1024
    scale = 2**20 if sys.platform == "darwin" else 2**10
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / scale


def hills(size: int, seed: int = 1, coarse: int = 64) -> Iterator[tuple[int, np.ndarray]]:
    """Yield (y, rows) of a smooth random field of `size` x `size`, float32, mean 0, standard deviation below 1."""
    fields = []
    for step, weight in ((coarse, 1.0), (8, 0.1)):
        nodes = np.random.default_rng([seed, step]).standard_normal((size // step + 3,) * 2).astype(np.float32)
        fields.append((nodes, step, weight))
    for y in range(0, size, ROWS):
        rows = np.arange(y, min(y + ROWS, size))
        yield y, sum(weight * _between(nodes, step, rows, size) for nodes, step, weight in fields)


def _between(nodes: np.ndarray, step: int, rows: np.ndarray, size: int) -> np.ndarray:
    cols = np.arange(size)
    (i, u), (j, v) = ((each // step, (each % step / step).astype(np.float32)) for each in (rows, cols))
    lines = nodes[i] * (1 - u)[:, None] + nodes[i + 1] * u[:, None]
    return lines[:, j] * (1 - v) + lines[:, j + 1] * v


def write_by_rows(path: Path, size: int, count: int, rows: Iterator[tuple[int, np.ndarray]], **more: object) -> Path:
    """Write a uint8 raster of `size` x `size` from (y, (count, h, size) rows)."""
    profile = {**BLOCKS, **PLACE, "width": size, "height": size, "count": count, "dtype": "uint8", **more}
    with rasterio.open(path, "w", **profile) as file:
        for y, data in rows:
            file.write(data, window=Window(0, y, size, data.shape[1]))
    return path
