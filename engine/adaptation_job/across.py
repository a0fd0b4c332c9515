"""One training on the decisions of several runs, to a model file for general use."""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from engine import ownership
from engine.adaptation_job import decisions as review
from engine.adaptation_job import learning_work
from engine.adaptation_job.card import card_across
from engine.adaptation_job.job import parent_of, precision_of
from engine.adaptation_job.other_scenes import measured_elsewhere
from engine.adaptation_job.pieces import Decision, pieces_of
from engine.adaptation_job.teach import gate
from engine.errors import UserError
from engine.inference.device import choose_device
from engine.model_file.bundle import Model, open_model, write_model
from engine.pipeline.named_files import say_changed_scene
from engine.pipeline.run_folder import RunFolder
from engine.reporting import Reporter
from engine.training.adaptation.gate import FOLDS, LEAST_DECISIONS, groups_of
from engine.training.adaptation.loop import Outliner, adapt
from engine.training.adaptation.pieces import Piece
from engine.training.adaptation.settings import AdaptationSettings

MOST_PIECES = 128
"""Of all runs together; bounds the memory."""


@dataclass(frozen=True)
class AcrossRequest:
    """What is learned from, and where the model goes.

    Args:
        runs: folders of finished runs, all made with one model, each with decisions.
        out: the model file that is written.
        name: of the new model; "" builds one from the parent's.
        settings: of the adaptation.
        overwrite: replace what stands at `out`.
        device: "auto", "cpu", "cuda" or "cuda:N".
    """

    runs: tuple[Path, ...]
    out: Path
    name: str = ""
    settings: AdaptationSettings = field(default_factory=AdaptationSettings)
    overwrite: bool = False
    device: str = "auto"


def learn_across(request: AcrossRequest, report: Reporter) -> dict[str, Any]:
    """Train the runs' model on the decisions of all of them, and write the new one where it passes the gate.

    Stopped or killed, the same request goes on from a folder beside the model file, which goes when that is whole.

    Returns:
        model (path), sha256, decisions, scenes, steps, verdict, elsewhere (see `measured_elsewhere`), messages.

    Raises:
        UserError: a run that cannot be learned from, too few decisions, or kind "gate": the new model is no better.
        Cancelled: the user stopped.
    """
    out = request.out
    sources = [RunFolder(path) for path in dict.fromkeys(path.resolve() for path in request.runs)]
    runs = [source.read() for source in sources]
    ownership.refuse_standing([out], overwrite=request.overwrite)
    parent = _one_parent(sources, runs)
    ownership.refuse_inputs([out], [parent.path])
    for run in runs:
        say_changed_scene(run, report)
    decided = [_decisions(source) for source in sources]
    total = sum(map(len, decided))
    if total < LEAST_DECISIONS:
        raise UserError(
            f"There are {total} decisions in {len(runs)} runs; a model for general use takes at least "
            f"{LEAST_DECISIONS}.",
            "Review more polygons, then learn from them.",
            "decisions",
        )
    device = choose_device(request.device)
    settings = request.settings
    if settings.precision == "auto":
        settings = replace(settings, precision=precision_of(device.torch))
    work = _work(out, parent, sources, decided, settings)
    pieces = _pieces(sources, runs, decided, settings, report)
    entry = parent.card["networks"]["student"]
    outliner = Outliner(parent.network("student"), tuple(entry["mean"]), tuple(entry["std"]))
    verdict = gate(outliner, pieces, _groups(decided), settings, work, device.name, report)
    if not verdict.accepted:
        learning_work.clear(work)
        raise UserError(verdict.message(), "Review more polygons, of landslides and of what is none.", "gate")
    done = adapt(outliner, pieces, settings, work / "whole", "whole", report, device.name)
    if not done.steps:
        learning_work.clear(work)
        raise UserError(
            "No step of the training kept what the model was sure of: the model before stays.",
            "Review more polygons, of landslides and of what is none.",
            "gate",
        )
    network = done.network.cpu()
    elsewhere = measured_elsewhere(
        outliner, replace(outliner, network=network), float(parent.card["thresholds"].get("student", 0.5)), report
    )
    scenes = [Path(run["scene"]["path"]).name for run in runs]
    learned = {"steps": done.steps, "decisions": total, "gate": verdict.message(), "elsewhere": elsewhere["sentence"]}
    card = card_across(parent, request.name, scenes, learned, worse=bool(elsewhere["worse"]))
    others = {role: parent.network(role) for role in card["networks"] if role != "student"}
    write_model(out, card, {**others, "student": network})
    made = open_model(out)
    made.verify()
    learning_work.clear(work)
    return {
        "model": str(out),
        "sha256": made.sha256,
        "parent_sha256": parent.sha256,
        "decisions": total,
        "scenes": scenes,
        "steps": done.steps,
        "verdict": verdict.to_json(),
        "elsewhere": elsewhere,
        "messages": [verdict.message(), elsewhere["sentence"], *([card["limits"][0]] if elsewhere["worse"] else [])],
    }


def _one_parent(sources: Sequence[RunFolder], runs: Sequence[dict[str, Any]]) -> Model:
    """Return the model that all runs were made with."""
    parents = [parent_of(source, run, None) for source, run in zip(sources, runs, strict=True)]
    for source, parent in zip(sources, parents, strict=True):
        if parent.sha256 != parents[0].sha256:
            raise UserError(
                f"The runs in {sources[0].root} and {source.root} were made with different models.",
                "Run all scenes with the same model first; the decisions stay.",
                "model",
            )
    return parents[0]


def _decisions(source: RunFolder) -> list[Decision]:
    found = review.decisions_of_review(source)
    if not found:
        raise UserError(
            f"Nothing is decided in the run in {source.root}.",
            "Accept, reject or draw some polygons there, or leave that run out.",
            "decisions",
        )
    return found


def _groups(decided: Sequence[Sequence[Decision]]) -> NDArray[np.int64]:
    """Return what is held back together: whole scenes where there are enough of them, else neighbors of each scene."""
    if len(decided) >= FOLDS:
        return np.concatenate([np.full(len(each), number % FOLDS) for number, each in enumerate(decided)])
    places = [np.array([shapely.get_coordinates(shapely.centroid(one.shape))[0] for one in each]) for each in decided]
    return np.concatenate([groups_of(each) for each in places])


def _pieces(
    sources: Sequence[RunFolder],
    runs: Sequence[dict[str, Any]],
    decided: Sequence[Sequence[Decision]],
    settings: AdaptationSettings,
    report: Reporter,
) -> list[Piece]:
    """Return the pieces of all runs in turn, the most telling first; decisions are numbered through."""
    each: list[list[Piece]] = []
    before = 0
    for source, run, decisions in zip(sources, runs, decided, strict=True):
        found = pieces_of(run, source.scores, decisions, settings, report)[: max(1, MOST_PIECES // len(runs))]
        each.append(
            [replace(one, decided=np.sign(one.decided) * (np.abs(one.decided) + before * (one.decided != 0)))
             for one in found]
        )  # fmt: skip
        before += len(decisions)
    longest = max(map(len, each))
    return [found[i] for i in range(longest) for found in each if i < len(found)]


def _work(
    out: Path,
    parent: Model,
    sources: Sequence[RunFolder],
    decided: Sequence[Sequence[Decision]],
    settings: AdaptationSettings,
) -> Path:
    """Return the folder of the checkpoints, cleared where they are of another training."""
    told = [[shapely.to_wkb(one.shape, hex=True), one.landslide] for each in decided for one in each]
    identity = {
        "made_by": "learn_across",
        "model": parent.sha256,
        "runs": [str(source.root) for source in sources],
        "decisions": hashlib.sha256(json.dumps(told).encode()).hexdigest(),
        "settings": {key: value for key, value in settings.to_json().items() if key != "threads"},
    }
    return learning_work.begin(out, identity)
