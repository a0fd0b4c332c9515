"""Segment a scene on two dask workers and kill one while it computes: kill_a_worker.py SCENE RUN MODEL.

A program of its own, since dask starts its workers by running the main program again.
"""

import os
import signal
import sys
import threading
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[3]))  # also in the workers


def kill_a_busy_one(cluster, rows: Path) -> None:
    """Kill the process of a worker that computes, as soon as three rows are there."""
    while len(list(rows.glob("row-*.npz"))) < 3:
        time.sleep(0.002)
    busy = next(worker for worker in list(cluster.scheduler.workers.values()) if worker.processing)
    os.kill(cluster.workers[busy.name].pid, getattr(signal, "SIGKILL", signal.SIGTERM))
    print("killed when", len(list(rows.glob("row-*.npz"))), "rows were there", flush=True)


def main() -> None:
    """Run it."""
    import dask  # noqa: PLC0415  (each worker runs this file and needs none of these)
    from distributed import LocalCluster  # noqa: PLC0415
    from distributed.utils import get_mp_context  # noqa: PLC0415

    from engine.pipeline.dask_cluster import segment_on_cluster  # noqa: PLC0415
    from engine.reporting import Silent  # noqa: PLC0415
    from tests.engine.pipeline.test_shards import ask  # noqa: PLC0415

    if sys.platform != "win32":  # the workers are forks of one process that has imported PyTorch
        dask.config.set({"distributed.worker.multiprocessing-method": "forkserver"})
        get_mp_context().set_forkserver_preload(["distributed", "engine.pipeline.dask_cluster"])
    scene, out, model = map(Path, sys.argv[1:])
    with LocalCluster(2, threads_per_worker=1, processes=True, dashboard_address=None) as cluster:
        threading.Thread(target=kill_a_busy_one, args=(cluster, out / "rows"), daemon=True).start()
        segment_on_cluster([ask(scene, out, model)], cluster.scheduler_address, Silent())


if __name__ == "__main__":
    main()
