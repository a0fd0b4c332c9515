"""Parts of a scene's rows, each computed by a process of its own in one run folder, and their merge.

A row is the same to the last bit whichever process computes it, on the same kind of device with the same number of
threads (with another number PyTorch rounds its sums in another order: a few pixels in a million are one level off).
Its file appears whole or not at all. So shards need nothing of each other but the folder: no order, no lock, and one
that was killed is simply started again.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine.errors import UserError
from engine.inference.device import choose_device
from engine.inference.predictor import ChipPredictor
from engine.inference.sliding_window import score_rows
from engine.inventory.terrain import check_model
from engine.model_file.defaults import with_defaults
from engine.pipeline.pair import open_earlier, opener_of, recorded_pair
from engine.pipeline.plan import Plan, Request, plan, reading_of
from engine.pipeline.postprocess import finish
from engine.pipeline.run_folder import RunFolder, prepare
from engine.pipeline.run_record import (
    inputs_of,
    join_rows,
    recorded_scene,
    run_fingerprint,
    run_record,
    watch_of,
    whole_ledger,
)
from engine.rasters.grid import Grid
from engine.rasters.layers.aoi import read_aoi
from engine.rasters.quantization import finished_rows, valid_rows
from engine.rasters.reader import SceneReader
from engine.rasters.tile_reader import SceneTiling
from engine.reporting import Reporter
from engine.settings.run import RunSettings

EXAMPLE = "Give 1/4, 2/4, 3/4 and 4/4, for example."


@dataclass(frozen=True)
class Shard:
    """One of `count` parts of a scene's rows of chips.

    Args:
        number: from 1 to `count`.
        count: at least 1.

    Raises:
        UserError: no such part.
    """

    number: int
    count: int

    def __post_init__(self) -> None:
        if not 1 <= self.number <= self.count:
            raise UserError(
                f"There is no shard {self.number}/{self.count}.", "Give 1/4, 2/4, 3/4 and 4/4, for example."
            )

    @classmethod
    def of(cls, text: str) -> "Shard":
        """Read "2/8".

        Raises:
            UserError: not a shard.
        """
        match = re.fullmatch(r"(\d{1,6})/(\d{1,6})", text.strip())
        if match is None:
            raise UserError(f"'{text}' is no shard.", EXAMPLE)
        return cls(int(match[1]), int(match[2]))

    def rows(self, n_rows: int) -> range:
        """Return the shard's rows of `n_rows`; neighbouring rows, since each run of them computes one row twice."""
        return range(n_rows * (self.number - 1) // self.count, n_rows * self.number // self.count)


@dataclass(frozen=True)
class SharedRun:
    """A run folder that several processes fill.

    Args:
        folder: of the run.
        settings: with the model's defaults filled in.
        cut: of the scene.
    """

    folder: RunFolder
    settings: RunSettings
    cut: SceneTiling


def open_shared_run(request: Request, device: str, report: Reporter) -> SharedRun:
    """Make the run folder, or join the run that stands there.

    Args:
        request: `resume` and `overwrite` are not looked at: a run of the same scene and settings goes on.
        device: what run.json names, should this process be the first.
        report: told the warnings.

    Raises:
        UserError: as `pipeline.segment`; another run stands there.
    """
    settings = with_defaults(request.settings, request.model)
    check_model(settings.terrain)
    fingerprint = run_fingerprint(request, settings)
    recorded = recorded_scene(request, fingerprint)
    watch = watch_of(request.scene, settings)
    with SceneReader(request.scene, reading_of(settings, request.model), recorded) as scene:
        watch.add(scene.files)
        laid: Plan = plan(scene.info, request.model, settings)
        earlier = open_earlier(settings, scene, recorded_pair(request.out, recorded), report)
    area = read_aoi(request.aoi, laid.info) if request.aoi else None
    inputs = inputs_of(request, settings)
    folder, goes_on = prepare(request.out, fingerprint, resume=True, overwrite=False, inputs=inputs)
    for warning in laid.warnings:
        report.log(warning, "warning")
    if not goes_on:  # should another process be as early, both write the same
        folder.write(run_record(request, settings, laid, device, earlier))
    cut = SceneTiling(request.scene, laid.info, laid.grid, area, opener_of(earlier), watch)
    return SharedRun(folder, settings, cut)


def score_shard(request: Request, shard: Shard, report: Reporter) -> dict[str, Any]:
    """Compute one shard of a scene; `merge` joins them when all are there.

    Returns:
        run, shard, the shard's first and last row (from 1), how many were computed now, and how many rows of the
        scene have no file yet.
    """
    device = choose_device(request.settings.device)
    joined = open_shared_run(request, device.label, report)
    n_rows = joined.cut.grid.n_rows
    rows = shard.rows(n_rows)
    missing = missing_rows(joined, rows)
    if missing:
        report.log(f"Runs on {device.label}: {device.why}.")
        scorer = ChipPredictor(request.model, joined.settings, device)
        with whole_ledger(joined.folder, joined.cut):
            score_rows(joined.cut, joined.settings.tiles.size, scorer, missing, joined.folder.rows, report)
    left = 0 if joined.folder.scores.is_file() else n_rows - len(valid_rows(joined.folder.rows))
    return {
        "run": str(joined.folder.root),
        "shard": f"{shard.number}/{shard.count}",
        "rows": f"{rows.start + 1} to {rows.stop} of {n_rows}" if rows else f"none of {n_rows}",
        "computed": len(missing),
        "left": left,
    }


def missing_rows(joined: SharedRun, rows: Collection[int]) -> list[int]:
    """Return those of some rows that are still to be computed."""
    if joined.folder.scores.is_file():
        return []
    finished = set(finished_rows(joined.folder.rows, rows))
    return [row for row in rows if row not in finished]


def merge(root: Path, report: Reporter) -> dict[str, Any]:
    """Join the rows of a run's shards to its scores, mask and polygons; neither scene nor model is needed.

    Args:
        root: the run folder.
        report: the listener.

    Returns:
        As `pipeline.segment`.

    Raises:
        UserError: no run, or rows are missing.
    """
    folder = RunFolder(Path(root))
    run = folder.read()
    if not folder.scores.is_file():
        absent = sorted(set(range(Grid(**run["grid"]).n_rows)) - valid_rows(folder.rows))
        if absent:
            raise UserError(
                f"{len(absent)} of {Grid(**run['grid']).n_rows} rows of {root} are not computed; "
                f"the first is row {absent[0] + 1}.",
                "Run the shards that have not ended again, then merge; finished rows are kept.",
                "run",
            )
        report.log("Joins the rows of all shards.")
        join_rows(folder, run, chosen=False)
    result = finish(folder, report) | {"device": run["device"], "warnings": run["warnings"]}
    folder.update(state="finished", result=result)
    return result
