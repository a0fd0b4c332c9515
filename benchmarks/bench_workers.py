"""How a run scales over dask workers on one machine, each a process with one thread; the merge is part of it."""

import argparse
import tempfile
import time
from pathlib import Path

import torch
from distributed import LocalCluster

from benchmarks.bench_memory import shaded, tiny_model
from benchmarks.measuring import hills, machine, write_by_rows
from engine.model_file.bundle import open_model
from engine.pipeline.dask_cluster import segment_on_cluster
from engine.pipeline.plan import Request
from engine.pipeline.segment import segment
from engine.reporting import Silent
from engine.settings.run import RunSettings

ONE_THREAD = {"OMP_NUM_THREADS": "1", "MKL_NUM_THREADS": "1"}


def main(arguments: list[str] | None = None) -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", type=int, default=4096, help="side of the scene, pixels")
    parser.add_argument("--workers", type=int, nargs="+", default=(1, 2))
    parser.add_argument("--toy", action="store_true", help="a tiny network on a small scene, to see that it runs")
    options = parser.parse_args(arguments)
    size = 768 if options.toy else options.size
    print(f"Scene of {size} x {size} px, method student; {machine()}")
    print(f"{'workers':>8}{'wall s':>9}{'Mpx/s':>8}{'speed-up':>10}{'same result':>13}")
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        model = open_model(tiny_model(root / "tiny.lsmodel") if options.toy else None)
        scene = write_by_rows(root / "scene.tif", size, 3, ((y, shaded(field)) for y, field in hills(size)))
        settings = RunSettings(method="student", device="cpu")
        alone = root / "alone"
        torch.set_num_threads(1)  # as a worker has: with more, sums of floats are rounded in another order
        segment(Request(scene, alone, model, settings), Silent())
        first = None
        for count in options.workers:
            out = root / f"by-{count}"
            with LocalCluster(count, threads_per_worker=1, dashboard_address=None, env=ONE_THREAD) as cluster:
                started = time.perf_counter()
                segment_on_cluster([Request(scene, out, model, settings)], cluster.scheduler_address, Silent())
                seconds = time.perf_counter() - started
            first = first or seconds
            same = all((alone / name).read_bytes() == (out / name).read_bytes() for name in ("scores.tif", "mask.tif"))
            print(
                f"{count:>8}{seconds:>9.1f}{size**2 / 1e6 / seconds:>8.2f}{first / seconds:>10.2f}{same!s:>13}",
                flush=True,
            )


if __name__ == "__main__":
    main()
