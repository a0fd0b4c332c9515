"""Adapt a run's model to its scene, and run the scene again with it: RUN stays as it is, RUN2 is whole."""

from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from engine import ownership
from engine.adaptation_job import by_itself
from engine.adaptation_job import decisions as review
from engine.adaptation_job.begun import JOB, differences, read_job
from engine.adaptation_job.card import adapted_card
from engine.adaptation_job.changes import area_of_scores, changes, copy_whole, unsupported, unsupported_in_words
from engine.adaptation_job.look_next import look_next
from engine.adaptation_job.pieces import Decision, pieces_of, score_counts
from engine.adaptation_job.teach import Learned, learn
from engine.adaptation_job.unchanged import changes_nothing, leave, result_unchanged
from engine.adaptation_job.views import VIEWS, carry_views, keep_views, kept_views, taught_model, views_of
from engine.errors import UserError
from engine.explain.precision import dtype_of
from engine.files import write_json
from engine.inference.device import choose_device
from engine.inventory.proposals import support
from engine.inventory.reviewed import read_reviewed
from engine.model_file.bundle import Model, open_model, write_model
from engine.pipeline.named_files import named_model, named_scene, named_settings, say_changed_scene
from engine.pipeline.plan import Request
from engine.pipeline.postprocess import finish
from engine.pipeline.run_folder import RunFolder, written_in
from engine.pipeline.segment import segment
from engine.rasters.scene_info import SceneInfo
from engine.reporting import Reporter
from engine.teaching.views import FILE as CHECKED
from engine.training.adaptation.loop import Outliner
from engine.training.adaptation.settings import AdaptationSettings
from engine.training.adaptation.sure import rate_of_scene
from engine.windows.replacing import remove

LOOKED_AT_NEXT = 12
"""Proposals of the second run that the result names to be looked at next."""

FOLDER, DECISIONS, MODEL = "adapt", "decisions.json", "model.lsmodel"


@dataclass(frozen=True)
class AdaptRequest:
    """What is adapted, and to what.

    Args:
        run: folder of the finished run, whose model is adapted to its scene.
        out: folder of the run that is made with the adapted model.
        decisions: "none", "review" (the run's own) or a layer of polygons.
        settings: of the adaptation.
        resume: go on with an interrupted one in `out`.
        overwrite: delete what stands in `out`.
        device: "auto", "cpu", "cuda" or "cuda:N".
        model: in the place of the run's own, where that has gone.
        checked: "none", "review" (the run's own views) or a layer of views in which every landslide is outlined.
    """

    run: Path
    out: Path
    decisions: str = "none"
    settings: AdaptationSettings = field(default_factory=AdaptationSettings)
    resume: bool = False
    overwrite: bool = False
    device: str = "auto"
    model: Path | None = None
    checked: str = "none"


def adapt_run(request: AdaptRequest, report: Reporter) -> dict[str, Any]:
    """Adapt a model to the scene of a run, and make a second run with it.

    Where nothing changes no second run is made, and what was begun in `out` is taken away.

    Returns:
        The second run's result, else the first's, and: adapted (whether the network changed), parent_sha256, steps,
        decisions, verdict, messages (what happened, in sentences), look_next (ids of proposals), changes (agreement and
        area against the run before).

    Raises:
        UserError: the run cannot be adapted, `out` is taken, or a file is at fault.
        Cancelled: the user stopped; the same request with `resume` goes on.
    """
    source = RunFolder(request.run)
    run = source.read()
    parent = parent_of(source, run, request.model)
    say_changed_scene(run, report)
    device = choose_device(request.device)
    settings = replace(request.settings, precision=precision_of(device.torch)) if request.settings.precision == "auto" \
        else request.settings  # fmt: skip
    target, decisions = _begun(request, source, run, parent, settings, report)
    work = target.root / FOLDER
    if target.exists and "adapted_from" in (made := target.read()):  # it is whole, and may have been reviewed since
        return {**made["result"], **made["adapted_from"], "model": str(target.root / MODEL)}
    finished = read_job(work)["learned"] if (work / MODEL).is_file() else None
    views = kept_views(work) if request.checked != "none" else []
    if finished is None and views:
        taught = taught_model(run, source, parent, decisions, views, settings, work, device.name, report)
        finished = {**taught, "decisions": len(decisions)}
        write_json(work / JOB, {**read_job(work), "learned": finished})
    if finished is None:
        entry = parent.card["networks"]["student"]
        outliner = Outliner(parent.network("student"), tuple(entry["mean"]), tuple(entry["std"]))
        settings = rate_of_scene(score_counts(source.scores), settings)
        pieces = pieces_of(run, source.scores, decisions, settings, report)
        learned = learn(outliner, pieces, decisions, settings, run, work, device.name, report)
        finished = _write(parent, learned, len(decisions), run, work)
    if changes_nothing(finished):
        was_there = read_job(work)["was_there"]
        result = result_unchanged(source, run, parent, finished, LOOKED_AT_NEXT, report)
        _clear(work)
        leave(target.root, work, was_there=was_there)
        return result
    model = target.root / MODEL
    if not model.is_file():
        copy_whole(work / MODEL, model)
    result = _second_run(source, target, run, parent, finished, report)
    carry_views(views, target, run["scene"]["crs_wkt"])
    return result


def parent_of(source: RunFolder, run: dict[str, Any], given: Path | None) -> Model:
    """Return the model of a run that can be adapted.

    Raises:
        UserError: the run is not finished, has no student's scores, or its model has gone.
    """
    if run.get("state") != "finished" or not source.scores.is_file():
        raise UserError(f"The run in {source.root} is not finished.", "Let it finish, then adapt.", "run")
    if run["settings"]["method"] != "student" or "student" not in run["scores"]:
        raise UserError(
            f"The run in {source.root} was made with {run['settings']['method']}, which cannot be adapted.",
            "Run the scene with the method 'student' first.",
            "run",
        )
    named_scene(run)  # which is read, too
    model = named_model(run, given)
    if model.sha256 != run["model"]["sha256"]:
        raise UserError(
            f"The model file {model.path} is not the one that the run was made with.",
            "Give the run's own model, or run the scene again.",
            "model",
        )
    return model


def _begun(
    request: AdaptRequest,
    source: RunFolder,
    run: dict[str, Any],
    parent: Model,
    settings: AdaptationSettings,
    report: Reporter,
) -> tuple[RunFolder, list[Decision]]:
    """Return the folder of the second run and the decisions, as this adaptation began or has begun."""
    target = RunFolder(request.out)
    if request.out.resolve() == request.run.resolve():
        raise UserError("The adapted run cannot replace the run it learns from.", "Choose another folder.", "exists")
    work, was_there = request.out / FOLDER, request.out.exists()
    ownership.refuse_links([work, target.rows])
    begun, stands = (work / JOB).is_file(), target.exists
    identity = {
        "run": RunFolder(request.out.resolve()).stored(str(source.root.resolve())),
        "source": run["identity"],
        "model": parent.sha256,
        "decisions": request.decisions,
        "settings": {k: v for k, v in settings.to_json().items() if k != "threads"},
        **({"checked": request.checked} if request.checked != "none" else {}),
    }
    if request.resume and begun:
        if other := differences(read_job(work)["identity"], identity, source.root):
            raise UserError(
                f"The folder {request.out} holds another run: it was started with another {', '.join(other)}.",
                "Use the same settings, or another folder.",
                "exists",
            )
        return target, review.kept(work / DECISIONS)
    if (begun or stands) and not (request.overwrite and not request.resume):
        raise UserError(
            f"A run already stands in {request.out}.", "Resume it, overwrite it, or choose another folder.", "exists"
        )
    decisions = _decisions(request, source, run)  # all that can be refused comes before anything is deleted
    views = views_of(request.checked, source, run)
    ownership.refuse_inputs([request.out / MODEL], [parent.path])
    if not begun:
        new = () if stands else (*written_in(request.out), *((CHECKED,) if views else ()))
        ownership.refuse_foreign(request.out, (FOLDER, MODEL, *new), "run")
    if stands:
        kept = _free(request.out, "landslides-before-adapting")
        target.clear(kept)
        if kept.is_file():
            report.log(f"What was decided in the run that is overwritten stays in {kept.name}.")
    if begun:
        _clear(work)
    review.keep(work / DECISIONS, decisions)
    keep_views(work, views)
    write_json(work / JOB, {"identity": identity, "learned": None, "was_there": was_there})
    return target, decisions


def _decisions(request: AdaptRequest, source: RunFolder, run: dict[str, Any]) -> list[Decision]:
    """Read the decisions that the request names; "none" is none.

    Raises:
        UserError: nothing is decided, or the layer has nothing over the scene.
    """
    if request.decisions == "none":
        return []
    if request.decisions != "review":
        return review.decisions_of_layer(request.decisions, SceneInfo.from_json(run["scene"]))
    decisions = review.decisions_of_review(source)
    if not decisions:
        raise UserError(
            f"Nothing is decided in the run in {source.root}.",
            "Accept, reject or draw some polygons first, or adapt without decisions.",
            "decisions",
        )
    return decisions


def _free(folder: Path, stem: str) -> Path:
    number, path = 1, folder / f"{stem}.gpkg"
    while path.exists():
        number += 1
        path = folder / f"{stem}-{number}.gpkg"
    return path


def _clear(work: Path) -> None:
    """Delete what an adaptation left, and nothing else."""
    read_job(work)  # refuses what is none of ours
    for folder in (work / "whole", work / by_itself.FOLDER, *work.glob("without-*")):
        ownership.delete_own(folder / "checkpoints", r"\d{8,}\.safetensors(\.part)?")
        ownership.delete_own(folder, r"(?!)")
    for name in (DECISIONS, VIEWS, MODEL, "area.gpkg", support.FILE.name):
        remove(work / name)
    remove(work.parent / MODEL)
    remove(work / JOB)  # last: without it nothing here would be known as ours


def _write(parent: Model, learned: Learned, decided: int, run: dict[str, Any], work: Path) -> dict[str, Any]:
    """Write the model of the second run, and what was learned; return the latter."""
    done = learned.adapted
    result: dict[str, Any] = {
        "adapted": done is not None,
        "steps": done.steps if done else 0,
        "decisions": decided,
        "by_itself": learned.by_itself,
        "threshold": learned.threshold,
        "polygon_filter": learned.polygon_filter.to_json() if learned.polygon_filter else None,
        "verdict": learned.verdict.to_json() if learned.verdict else None,
        "messages": learned.messages,
        "replay_loss": [done.before.replay, done.after.replay] if done else None,
    }
    if done is None:
        copy_whole(parent.path, work / MODEL)
    else:
        card = adapted_card(
            parent,
            Path(run["scene"]["path"]).name,
            {
                "steps": done.steps,
                "decisions": 0 if learned.by_itself else decided,
                "gate": learned.verdict.message() if learned.verdict and not learned.by_itself else "",
            },
        )
        networks = {role: parent.network(role) for role in card["networks"] if role != "student"}
        write_model(work / MODEL, card, {**networks, "student": done.network.cpu()})
    write_json(work / JOB, {**read_job(work), "learned": result})
    return result


def _second_run(
    source: RunFolder, target: RunFolder, run: dict[str, Any], parent: Model, learned: dict[str, Any], report: Reporter
) -> dict[str, Any]:
    """Run the scene with the model in the target's folder, beside the decisions of the run before."""
    settings = named_settings(run, report)
    if learned["threshold"] is not None:
        settings = replace(settings, thresholds=replace(settings.thresholds, student=learned["threshold"]))
    crs_wkt = run["scene"]["crs_wkt"]
    area = area_of_scores(source, run, target.root / FOLDER)
    request = Request(
        scene=Path(run["scene"]["path"]),
        out=target.root,
        model=open_model(target.root / MODEL),
        settings=settings,
        aoi=area,
        resume=target.exists,
    )
    result = segment(request, report)
    # what a person decided or outlined may teach places that the map before shows nothing of; sure answers may not
    supported = learned["adapted"] and (not learned["decisions"] or bool(learned.get("by_itself")))
    left_out = unsupported(source, target) if supported else 0
    # after the networks, so that what was decided while they learned goes on, too
    carried = read_reviewed(target.polygons) is None and review.carry(source, target, crs_wkt) is not None
    target.update(polygon_filter=learned.get("polygon_filter"), supported=supported)
    if carried or left_out or learned.get("polygon_filter"):
        result = {**result, **finish(target, report, chosen=True)}
    more = {
        **learned,
        "parent_sha256": parent.sha256,
        "model": str(target.root / MODEL),
        "changes": changes(source, target),
        "before": {key: run.get("result", {}).get(key) for key in ("count", "area_m2")},
    }
    more["look_next"] = look_next(target, LOOKED_AT_NEXT, report)
    more["messages"] = [*learned["messages"], *unsupported_in_words(left_out), more["changes"]["message"]]
    target.update(adapted_from={"run": str(source.root), **{k: v for k, v in more.items() if k != "model"}})
    return {**result, **more}


def precision_of(device: Any) -> str:
    """Return the precision that a device learns in, "float32" or "bfloat16"."""
    return str(dtype_of("auto", device)).removeprefix("torch.")
