"""One model for a sensor: the checked views of several runs are one training set, and whole scenes are held back."""

import hashlib
import itertools
import json
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
import shapely

from engine import ownership
from engine.adaptation_job import decisions as review
from engine.adaptation_job import learning_work
from engine.adaptation_job.job import parent_of, precision_of
from engine.adaptation_job.sensor import Sensor, one_kind, sensor_of
from engine.adaptation_job.taught_file import About, taught_in_json, write_taught
from engine.adaptation_job.views import factors_of, is_unknown, views_of
from engine.errors import UserError
from engine.inference.device import choose_device
from engine.model_file.bundle import Model, open_model
from engine.pipeline.named_files import say_changed_scene
from engine.pipeline.run_folder import RunFolder
from engine.rasters.reading.stretch import kind_of
from engine.rasters.scene_info import SceneInfo
from engine.reporting import Reporter
from engine.settings.run import RunSettings
from engine.teaching import pieces as view_pieces
from engine.teaching.teach import teach
from engine.teaching.trials import FOLDS, folds_of, root_of
from engine.teaching.views import Outline
from engine.training.adaptation.pieces import Piece
from engine.training.adaptation.settings import AdaptationSettings


@dataclass(frozen=True)
class SensorRequest:
    """What teaches, and where the model goes.

    Args:
        runs: folders of finished runs of one kind of image, each with checked views.
        out: the model file that is written.
        name: of the model; "" makes one of the sensor or of the scenes.
        sensor: what the person calls the sensor.
        settings: of the fine-tuning.
        overwrite: replace what stands at `out`.
        device: "auto", "cpu", "cuda" or "cuda:N".
    """

    runs: tuple[Path, ...]
    out: Path
    name: str = ""
    sensor: str = ""
    settings: AdaptationSettings = field(default_factory=AdaptationSettings)
    overwrite: bool = False
    device: str = "auto"


@dataclass(frozen=True)
class Scene:
    """What one run teaches.

    Args:
        run: as its file has it.
        source: its folder.
        info: the scene, on the grid of its results.
        views: checked.
        outlines: what was said.
        sensor: the kind of image.
        settings: of the run.
    """

    run: dict[str, Any]
    source: RunFolder
    info: SceneInfo
    views: list[Any]
    outlines: list[Outline]
    sensor: Sensor
    settings: RunSettings

    @property
    def name(self) -> str:
        """Name of the raster."""
        return Path(self.run["scene"]["path"]).name


def teach_sensor(request: SensorRequest, report: Reporter) -> dict[str, Any]:
    """Teach one model by the checked views of several runs, and write it where it passes the gate.

    With two scenes or more whole scenes are held back in turn, else views of the one. Stopped or killed, the same
    request goes on from a folder beside the model file, which goes when that is whole.

    Returns:
        model (path), sha256, scenes, views, sensor, steps, taught (kind, scale and figures), messages.

    Raises:
        UserError: a run that cannot teach, scenes of several kinds, or kind "gate": the model before is better.
        Cancelled: the user stopped.
    """
    sources = [RunFolder(path) for path in dict.fromkeys(path.resolve() for path in request.runs)]
    runs = [source.read() for source in sources]
    ownership.refuse_standing([request.out], overwrite=request.overwrite)
    parents = [parent_of(source, run, None) for source, run in zip(sources, runs, strict=True)]
    root = _one_root(sources, parents)
    ownership.refuse_inputs([request.out], [one.path for one in (*parents, root)])
    for run in runs:
        say_changed_scene(run, report)
    scenes = [_scene(source, run, request.sensor) for source, run in zip(sources, runs, strict=True)]
    sensor = one_kind([scene.sensor for scene in scenes], [scene.name for scene in scenes])
    if not any(outline.landslide for scene in scenes for outline in scene.outlines):
        raise UserError(
            "No landslide is outlined in the checked views.", "Outline those that the views show.", "decisions"
        )
    device = choose_device(request.device)
    settings = request.settings
    if settings.precision == "auto":
        settings = replace(settings, precision=precision_of(device.torch))
    work = learning_work.begin(request.out, _identity(root, scenes, settings))
    first = scenes[0]
    views = sum(len(scene.views) for scene in scenes)
    present = float(root.card["thresholds"].get("student", 0.5))

    def pieces_at(factor: float) -> list[Piece]:
        return pieces_of_scenes(scenes, factor, settings, report)

    def ground_at(factor: float) -> list[Piece]:
        each = (view_pieces.ground_pieces(scene.info, scene.views, factor, report) for scene in scenes)
        return [piece for pieces in each for piece in pieces]

    factors = factors_of(first.info, root, first.settings)
    folds, held = folds_of_scenes([len(scene.views) for scene in scenes])
    done = teach(root, pieces_at, factors, folds, present, settings, work, device.name, report, held, ground_at)
    if done.network is None:
        learning_work.clear(work)
        raise UserError(" ".join(done.messages), "Check more views, then teach again.", "gate")
    outlines = sum(outline.landslide for scene in scenes for outline in scene.outlines)
    readings = [kind_of(scene.info.stretch_from) for scene in scenes]
    about = About([scene.name for scene in scenes], sensor, views, outlines, readings, request.name)
    write_taught(request.out, root, done, about, first.settings)
    made = open_model(request.out)
    made.verify()
    learning_work.clear(work)
    return {
        "model": str(request.out),
        "sha256": made.sha256,
        "parent_sha256": root.sha256,
        "scenes": list(about.scenes),
        "views": views,
        "sensor": sensor.to_json(),
        "steps": done.steps,
        "taught": taught_in_json(done, views),
        "messages": done.messages,
    }


def folds_of_scenes(views: Sequence[int]) -> tuple[list[frozenset[int]], str]:
    """Return which views are held back together, and of what they are said to be held back.

    Args:
        views: how many each scene has; they are numbered through from 1.

    Returns:
        Whole scenes in at most FOLDS groups, and "scenes"; of one scene its views in groups, and "views".
    """
    if len(views) == 1:
        return folds_of(views[0]), "views"
    groups = min(FOLDS, len(views))
    ends = np.cumsum([0, *views])
    held: list[set[int]] = [set() for _ in range(groups)]
    for number, (begin, end) in enumerate(itertools.pairwise(ends)):
        held[number % groups] |= set(range(int(begin) + 1, int(end) + 1))
    return [frozenset(group) for group in held], "scenes"


def pieces_of_scenes(
    scenes: Sequence[Scene], factor: float, settings: AdaptationSettings, report: Reporter
) -> list[Piece]:
    """Return the pieces of all scenes; their views are numbered through, what lies outside has the number after."""
    total = sum(len(scene.views) for scene in scenes)
    most = max(1, view_pieces.MOST_PIECES // len(scenes))
    found: list[Piece] = []
    before = 0
    for scene in scenes:
        scores = None if is_unknown(scene.run) else scene.source.scores
        tile = scene.settings.tiles.size
        pieces = view_pieces.view_pieces(
            scene.info, scene.views, scene.outlines, factor, tile, settings, report, scores, most
        )
        own = len(scene.views)
        for piece in pieces:
            number = np.abs(piece.decided)
            shifted = np.where(number > own, total + 1, number + before * (number > 0))
            found.append(replace(piece, decided=(np.sign(piece.decided) * shifted).astype(np.int32)))
        before += own
    return found


def _scene(source: RunFolder, run: dict[str, Any], name: str) -> Scene:
    info = SceneInfo.from_json(run["scene"]).on_own_grid()
    settings = RunSettings.from_json(run["settings"])
    views = views_of("review", source, run)
    outlines = [Outline(one.shape, one.landslide) for one in review.decisions_of_review(source)]
    sensor = sensor_of(info, settings.pixel_size_m or info.pixel_size_m, name)
    return Scene(run, source, info, views, outlines, sensor, settings)


def _one_root(sources: Sequence[RunFolder], parents: Sequence[Model]) -> Model:
    """Return the model that the teaching begins from, whatever the runs were made with since."""
    roots = [root_of(parent) for parent in parents]
    for source, root in zip(sources, roots, strict=True):
        if root.sha256 != roots[0].sha256:
            raise UserError(
                f"The runs in {sources[0].root} and {source.root} begin from different models.",
                "Run all scenes with the same model first; views and outlines stay.",
                "model",
            )
    return roots[0]


def _identity(root: Model, scenes: Sequence[Scene], settings: AdaptationSettings) -> dict[str, Any]:
    told = [
        [shapely.to_wkb(np.array(scene.views, object), hex=True).tolist(),
         [[shapely.to_wkb(one.shape, hex=True), one.landslide] for one in scene.outlines]]
        for scene in scenes
    ]  # fmt: skip
    return {
        "made_by": "teach_sensor",
        "model": root.sha256,
        "runs": [str(scene.source.root) for scene in scenes],
        "said": hashlib.sha256(json.dumps(told).encode()).hexdigest(),
        "settings": {key: value for key, value in settings.to_json().items() if key != "threads"},
    }
