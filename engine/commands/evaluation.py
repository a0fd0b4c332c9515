"""`evaluate` as a command: the table of a dataset or of a scene."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

from engine import ownership
from engine.commands.arguments import Values, path_of
from engine.comparison.chips import EvaluationSplit
from engine.comparison.chips import evaluate as evaluate_methods
from engine.comparison.networks import TrainedNetworks, from_model, from_trainings
from engine.comparison.report import outputs, write_chip_report, write_report
from engine.comparison.scene import score_scene
from engine.data.dataset import ChipSet, open_dataset, without
from engine.errors import UserError
from engine.evaluation.scene import compare
from engine.inference.device import choose_device
from engine.rasters.places import as_source
from engine.reporting import Reporter
from engine.settings.difference import DifferenceSettings
from engine.training.common.load_training import HeldOutFold


def evaluate_chips(args: Values, report: Reporter) -> Values:
    """Write the table of a dataset.

    Args dataset, others, out, overwrite, folds, fold, fold_seed, trainings, model, chips, exclude and difference.
    """
    _refuse(args)
    folds, seed = int(args.get("folds") or 10), int(args.get("fold_seed") or 0)
    chosen = args.get("fold")
    if chosen is not None and not 0 <= int(chosen) < folds:
        raise UserError(f"There is no fold {chosen} of {folds}.", f"Choose 0 to {folds - 1}.", "settings")
    if args.get("model") and chosen is None:
        raise UserError(
            "A model is evaluated on the one fold that it has not seen.", "Give --fold K with --folds N.", "settings"
        )
    dataset = _dataset(args)
    if args.get("exclude"):
        dataset = without(dataset, Path(args["exclude"]))
    only = tuple(range(folds)) if chosen is None else (int(chosen),)
    division = EvaluationSplit(folds, seed, only, _count(args.get("chips")))
    device = choose_device(args.get("device") or "auto").name
    answers = evaluate_methods(
        dataset, division, lambda k: _networks(args, dataset, HeldOutFold(k, folds, seed, "")), device, report
    )
    what = f"fold{'s' if len(only) > 1 else ''} {', '.join(str(k) for k in only)} of {folds}"
    how = "a stratified random sample of them" if division.chips else "all of them"
    note = f"{answers.chips} held-out chips of {dataset.name} ({what}; {how}) at native size; 95 % bootstrap intervals."
    note += _difference(args.get("difference") or {}).describe()
    write_chip_report(answers, Path(args["out"]), note)
    return _result(Path(args["out"]))


def evaluate_scene(args: Values, report: Reporter) -> Values:
    """Write the table of a scene.

    Args scene, truth, out, overwrite and difference; model, or trainings with fold, folds and fold_seed.
    """
    _refuse(args)
    device = choose_device(args.get("device") or "auto").name
    dataset = _dataset(args) if args.get("dataset") else None
    where = HeldOutFold(int(args.get("fold") or 0), int(args.get("folds") or 10), int(args.get("fold_seed") or 0), "")
    networks = _networks(args, dataset, where)
    result = score_scene(as_source(args["scene"]), as_source(args["truth"]), networks, device, report)
    note = result.note + _difference(args.get("difference") or {}).describe()
    write_report(replace(result, note=note), Path(args["out"]))
    return _result(Path(args["out"]))


def _refuse(args: Values) -> None:
    """Refuse a folder that holds files of the names of the report, or its inputs."""
    out, files = Path(args["out"]), outputs(Path(args["out"]))
    ownership.refuse_inputs(files, [args.get(name) for name in ("scene", "truth", "model", "exclude", "dataset")])
    if out.exists() and not out.is_dir():
        raise UserError(f"The output {out} is a file.", "Choose a folder.", "output")
    ownership.refuse_standing(files, overwrite=bool(args.get("overwrite")))


def _dataset(args: Values) -> ChipSet:
    return open_dataset(Path(args["dataset"]), Path(args["others"]) if args.get("others") else None)


def _count(chips: Any) -> int:
    if isinstance(chips, str) and not chips.isdecimal():
        raise UserError(f"'{chips}' is no number of chips.", "Give one, or leave it out for all.", "settings")
    return int(chips or 0)


def _networks(args: Values, dataset: ChipSet | None, where: HeldOutFold) -> TrainedNetworks:
    how = _difference(args.get("difference") or {})
    if args.get("model"):
        return from_model(Path(args["model"]), how)
    if not args.get("trainings"):
        return TrainedNetworks({})
    if dataset is None:
        raise UserError(
            "Trainings can only be trusted with the dataset of their folds.", "Name the DATASET, too.", "settings"
        )
    wanted = HeldOutFold(where.fold, where.folds, where.seed, dataset.fingerprint)
    return from_trainings(Path(args["trainings"]) / f"fold-{where.fold}", wanted, how)


def _difference(values: Values) -> DifferenceSettings:
    try:
        return DifferenceSettings(**values)
    except TypeError as error:
        raise UserError(f"The settings cannot be read: {error}.", "Check their names and values.") from error


def _result(out: Path) -> Values:
    return {"words": (out / "table.md").read_text(encoding="utf-8").rstrip(), "report": str(out / "report.html")}


def evaluate(args: Values, report: Reporter) -> Values:
    """Score a mask (args mask, truth, scene_crs), a scene (scene, truth, out ...) or a dataset (dataset, out ...)."""
    if args.get("mask"):
        mask, truth = as_source(path_of(args, "mask")), as_source(path_of(args, "truth"))
        cells = Path(args["cells"]) if args.get("cells") else None
        return compare(mask, truth, args.get("scene_crs"), cells, lambda text: report.log(text, "warning"))

    if not (args.get("scene") or args.get("dataset")):
        raise UserError(
            "There is nothing to evaluate.", "Give --mask and --truth, --scene and --truth, or a folder of chips."
        )
    path_of(args, "out")
    if args.get("scene"):
        path_of(args, "truth")
        return evaluate_scene(args, report)
    path_of(args, "dataset")
    return evaluate_chips(args, report)


COMMANDS: dict[str, Callable[[Values, Reporter], Values]] = {"evaluate": evaluate}
