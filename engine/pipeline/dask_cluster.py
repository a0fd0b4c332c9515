"""Scenes over many machines: dask.distributed hands rows of chips to workers that share the disk.

The scheduler starts a part again on another worker where one dies. Parts write rows, each whole or not at all, so
a part that was nearly finished loses at most the row under way, and one that runs twice changes nothing.
"""

import ipaddress
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from engine.errors import UserError
from engine.inference.device import choose_device
from engine.inference.predictor import ChipPredictor
from engine.inference.sliding_window import score_rows
from engine.model_file.bundle import open_model
from engine.pipeline.plan import Request
from engine.pipeline.run_record import whole_ledger
from engine.pipeline.shards import SharedRun, merge, missing_rows, open_shared_run
from engine.rasters.places import as_source, gdal_name
from engine.reporting import Reporter, Silent
from engine.settings.run import RunSettings
from engine.version import version

PARTS_PER_WORKER = 4
"""So that a slow worker does not keep the others waiting."""
LEAST_ROWS = 4
"""Of a part: each part computes one row of chips that its neighbour computes, too."""
ANSWER_S = 15.0
POLL_S = 0.5


@dataclass(frozen=True)
class Task:
    """What a worker is told: plain values, which any worker that shares the disk understands.

    Args:
        scene: path of the raster.
        out: path of the run folder.
        model: path of the model file.
        settings: of RunSettings, as JSON values.
        aoi: path of the area's file, or None.
        rows: rows of chips to compute.
    """

    scene: str
    out: str
    model: str
    settings: dict[str, Any]
    aoi: str | None
    rows: tuple[int, ...]


def parts(n_rows: int, workers: int) -> list[range]:
    """Cut a scene's rows of chips into parts of neighbouring rows, as many for each worker and as even as can be."""
    each = min(PARTS_PER_WORKER, max(1, n_rows // (LEAST_ROWS * workers)))
    count = min(n_rows, each * workers)
    return [range(n_rows * part // count, n_rows * (part + 1) // count) for part in range(count)]


def compute(task: Task) -> int:
    """Compute the rows of a task that no file holds yet; this runs on the worker. Return how many those were."""
    settings = RunSettings.from_json(task.settings)
    model = open_model(task.model)
    aoi = Path(task.aoi) if task.aoi else None
    joined = open_shared_run(Request(as_source(task.scene), Path(task.out), model, settings, aoi), "cluster", Silent())
    missing = missing_rows(joined, task.rows)
    if missing:
        scorer = _scorer(task.model, model.sha256, joined.settings)
        with whole_ledger(joined.folder, joined.cut):
            score_rows(joined.cut, joined.settings.tiles.size, scorer, missing, joined.folder.rows, Silent())
    return len(missing)


@lru_cache(maxsize=1)
def _scorer(path: str, _sha256: str, settings: RunSettings) -> ChipPredictor:
    """Return the networks, which a worker keeps from task to task."""
    return ChipPredictor(open_model(path), settings, choose_device(settings.device))


def segment_on_cluster(requests: Sequence[Request], address: str, report: Reporter) -> list[dict[str, Any]]:
    """Run the method over scenes on the workers of a scheduler.

    Args:
        requests: a scene each, on paths that all machines share; a run that stands in its folder goes on where it is
            the same.
        address: of the scheduler, such as tls://node1:8786.
        report: the listener.

    Returns:
        Of each request what `pipeline.segment` returns.

    Raises:
        UserError: no scheduler or worker answers, they run another engine, or what `pipeline.segment` raises.
        Cancelled: the user stopped the run; parts under way end, and what is finished is kept.
    """
    distributed = _distributed()
    if not is_protected(address):
        report.log(
            f"The way to {address} is open: whoever reaches that port can run programs on every machine of the "
            "cluster. docs/CLUSTER.md says how to use certificates (tls://).",
            "warning",
        )
    client = _client(distributed, address)
    with client:
        workers = _workers(client)
        report.log(f"Runs on {workers} dask workers.")
        joined = [open_shared_run(request, f"{workers} dask workers", report) for request in requests]
        return _Progress(client, distributed, report).run(requests, joined, workers)


class _Progress:
    """Waits for the parts of all scenes, and merges each scene when its last part is in."""

    def __init__(self, client: Any, distributed: Any, report: Reporter) -> None:
        self.client = client
        self.distributed = distributed
        self.report = report

    def run(self, requests: Sequence[Request], joined: Sequence[SharedRun], workers: int) -> list[dict[str, Any]]:
        scene_of: dict[Any, tuple[int, int]] = {}  # the future of a part: number of its scene, how many rows
        for number, (request, one) in enumerate(zip(requests, joined, strict=True)):
            for rows in parts(one.cut.grid.n_rows, workers):
                if missing := tuple(missing_rows(one, rows)):
                    task = _task(request, one, missing)
                    scene_of[self.client.submit(compute, task, pure=False)] = number, len(missing)
        waiting = [sum(scene == number for scene, _ in scene_of.values()) for number in range(len(requests))]
        results = {n: merge(requests[n].out, self.report) for n, count in enumerate(waiting) if not count}
        total, done = sum(rows for _, rows in scene_of.values()), 0
        pending = set(scene_of)
        try:
            while pending:
                self.report.progress("rows", done, total)
                ended, pending = self._some(pending)
                for future in ended:
                    self._result(future)
                    number, count = scene_of[future]
                    done += count
                    waiting[number] -= 1
                    if not waiting[number]:
                        results[number] = merge(requests[number].out, self.report)
        finally:
            self.client.cancel(list(pending))
        self.report.progress("rows", total, total)
        return [results[number] for number in range(len(requests))]

    def _some(self, pending: set[Any]) -> tuple[set[Any], set[Any]]:
        """Wait until a part ends, asking now and then whether the user wants to stop."""
        alone = False
        while True:
            self.report.check()
            try:
                ended, left = self.distributed.wait(pending, timeout=POLL_S, return_when="FIRST_COMPLETED")
            except self.distributed.TimeoutError:
                nobody = not self.client.scheduler_info()["workers"]
                if nobody and not alone:
                    self.report.log("No worker is left; the run goes on as soon as one is started.", "warning")
                alone = nobody
                continue
            return set(ended), set(left)

    def _result(self, future: Any) -> None:
        try:
            future.result()
        except self.distributed.KilledWorker as error:
            raise UserError(
                "Several workers died over the same rows, most likely for lack of memory.",
                "Start workers with more memory and run again: finished rows are kept.",
                "cluster",
            ) from error
        except self.distributed.CancelledError as error:
            raise UserError(
                "The scheduler has gone.", "Start it again and run again: finished rows are kept.", "cluster"
            ) from error


def is_protected(address: str) -> bool:
    """Return whether nobody but those who hold a certificate, or who are on this computer, reaches a scheduler."""
    place = urlsplit(address if "://" in address else f"tcp://{address}")
    if place.scheme in {"tls", "wss", "inproc"}:
        return True
    host = place.hostname or ""
    try:
        return host == "localhost" or ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _client(distributed: Any, address: str) -> Any:
    """Return a client of a scheduler; the certificates are those of dask's own configuration.

    Raises:
        UserError: none answers, or the certificates are not the scheduler's.
    """
    is_tls = address.startswith("tls://")
    try:
        return distributed.Client(address, timeout=ANSWER_S)
    except (OSError, ValueError, TypeError, RuntimeError) as error:
        if not is_tls and isinstance(error, (TypeError, RuntimeError)):
            raise
        hint = (
            "Start it with its certificates, and name those of this computer to dask; docs/CLUSTER.md says how."
            if is_tls
            else "Start one with `dask scheduler`, and give its tcp:// or tls:// address."
        )
        raise UserError(f"No dask scheduler answers at {address}.", hint, "cluster") from error


def _task(request: Request, joined: SharedRun, rows: tuple[int, ...]) -> Task:
    out, model = (str(path.resolve()) for path in (request.out, request.model.path))
    scene = str(gdal_name(request.scene))
    aoi = str(request.aoi.resolve()) if request.aoi else None
    return Task(scene, out, model, joined.settings.to_json(), aoi, rows)


def _workers(client: Any) -> int:
    """Return how many workers there are, each with this engine.

    Raises:
        UserError: there is none, or one has no engine or another version.
    """
    try:
        client.wait_for_workers(1, timeout=ANSWER_S)
    except TimeoutError as error:
        raise UserError(
            "The scheduler has no worker.", "Start some with `dask worker`; docs/CLUSTER.md says how.", "cluster"
        ) from error
    try:
        found = client.run(version)
    except ImportError as error:
        raise UserError(
            "A worker does not find the engine.",
            "Start workers in the engine's folder with its own Python; docs/CLUSTER.md says how.",
            "cluster",
        ) from error
    if others := sorted({one for one in found.values() if one != version()}):
        raise UserError(
            f"A worker has version {', '.join(others)} of the engine; this is {version()}.",
            "Start all workers from the same installation.",
            "cluster",
        )
    return len(found)


def _distributed() -> Any:
    try:
        import distributed  # noqa: PLC0415  (an extra that one machine does not need)
    except ImportError as error:
        raise UserError(
            "dask.distributed is not installed.",
            "Install it in the engine's environment: pip install distributed; or use --shard, which needs nothing.",
            "cluster",
        ) from error
    return distributed
