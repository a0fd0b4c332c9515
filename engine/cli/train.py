"""The commands `train classifier|cyclegan|student|unet`: trainings from chips, which resume where they stopped."""

import argparse
import dataclasses
from pathlib import Path
from typing import Any

from engine.cli.options import CommandParser, Subparsers, Values, add_json, add_renamed
from engine.reporting import Reporter
from engine.training.common.settings import (
    BACKBONES,
    OPTIMISERS,
    PRECISIONS,
    ClassifierSettings,
    CycleGanSettings,
    TrainingSettings,
)
from engine.training.segmentation.supervised_settings import NETWORKS, UnetSettings
from engine.training.student.settings import StudentSettings

CHOICES = {"backbone": BACKBONES, "network": NETWORKS, "optimiser": OPTIMISERS, "precision": PRECISIONS}
OPTION_OF = {"optimiser": "--optimizer", "cross": "--cross-fit-folds", "centre": "--center"}
"""Options whose name differs from the setting's, which stored trainings keep."""


def add(commands: Subparsers) -> None:
    """Add `train NETWORK DATASET --out DIR`."""
    train = commands.add_parser("train", help="train a network from image-level labels; continues an interrupted one")
    networks = train.add_subparsers(dest="network", required=True, metavar="classifier|cyclegan|student|unet")
    _add(networks, "unet", "the supervised reference, from masks", UnetSettings)
    _add(networks, "classifier", "does a chip show a landslide?", ClassifierSettings)
    _add(networks, "cyclegan", "turn landslide chips into chips without one", CycleGanSettings)
    student = _add(networks, "student", "the outline model, learned from a classifier", StudentSettings)
    student.add_argument("--classifier", type=Path, required=True, help="folder of a finished `train classifier`")


def _add(networks: Subparsers, name: str, text: str, settings: type[TrainingSettings]) -> CommandParser:
    one: CommandParser = networks.add_parser(name, help=text, formatter_class=argparse.ArgumentDefaultsHelpFormatter)
    one.add_argument("dataset", type=Path, help="folder with landslide/ and non-landslide/, or a CSV path,label")
    one.add_argument("--others", type=Path, metavar="FOLDER", help="its chips have none; DATASET's have one")
    one.add_argument("--out", type=Path, required=True, help="folder of checkpoints and results; resumed if begun")
    one.add_argument("--exclude", type=Path, metavar="FILE", help="cleaning list: a chip a line is left out")
    one.add_argument("--device", default="auto", help="auto, cpu, cuda or cuda:N")
    add_json(one)
    for field in dataclasses.fields(settings):
        _add_setting(one, field)
    one.set_defaults(run=lambda args, report: _train(name, settings, args, report))
    return one


def _add_setting(one: CommandParser, field: dataclasses.Field[Any]) -> None:
    spelled = "--" + field.name.replace("_", "-")
    option = OPTION_OF.get(field.name, spelled)
    text = field.metadata.get("help", " ")
    if isinstance(field.default, bool):
        one.add_argument(option, action="store_true", help=text)
        return
    keywords: dict[str, Any] = {
        "type": str if field.default is None else type(field.default),
        "choices": CHOICES.get(field.name),
    }
    one.add_argument(option, default=field.default, help=text, **keywords)
    if option != spelled:
        add_renamed(one, spelled, option, **keywords)


def _train(name: str, settings: type[TrainingSettings], args: argparse.Namespace, report: Reporter) -> Values:
    """Train one network; torch is imported only now."""
    from engine.data.dataset import open_dataset, without  # noqa: PLC0415
    from engine.inference.device import choose_device  # noqa: PLC0415  (probes the GPU)
    from engine.training.common.distributed import own_device, refuse_many_processes  # noqa: PLC0415

    given: Any = settings.from_json({field.name: _value(args, field.name) for field in dataclasses.fields(settings)})
    if name == "student":
        refuse_many_processes("The outline model")
    dataset = open_dataset(args.dataset, args.others)
    chips = without(dataset, args.exclude) if args.exclude else dataset
    device = own_device(choose_device(args.device).name)
    result: Any
    if name == "classifier":
        from engine.training.classifier import train as classifier  # noqa: PLC0415

        result = classifier.train(chips, args.out, given, report, device)
    elif name == "cyclegan":
        from engine.training.cyclegan import train as cyclegan  # noqa: PLC0415

        result = cyclegan.train(chips, args.out, given, report, device)
    elif name == "student":
        from engine.training.student import train as student  # noqa: PLC0415

        result = student.train(chips, args.classifier, args.out, given, report, device)
    else:
        from engine.training.segmentation import supervised  # noqa: PLC0415

        result = supervised.train(chips, args.out, given, report, device)
    epoch = {"epoch": result.epoch} if name == "classifier" else {}
    return {"weights": str(result.weights), "card": str(result.card), **epoch, "figures": result.figures.to_json()}


def _value(args: argparse.Namespace, field: str) -> Any:
    option = OPTION_OF.get(field, field)
    return getattr(args, option.removeprefix("--").replace("-", "_"))
