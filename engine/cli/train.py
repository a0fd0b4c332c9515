"""`train classifier|cyclegan|student|unet`: every setting of the dataclasses is an option."""

import argparse
import dataclasses
from collections.abc import Callable
from pathlib import Path
from typing import Any, TypeVar

from engine.data.dataset import ChipSet, open_dataset, without
from engine.reporting import Reporter
from engine.training.classifier import train as classifier
from engine.training.common.distributed import alone, own_device
from engine.training.common.settings import (
    BACKBONES,
    OPTIMISERS,
    PRECISIONS,
    ClassifierSettings,
    CycleGanSettings,
    TrainingSettings,
)
from engine.training.cyclegan import train as cyclegan
from engine.training.segmentation import supervised as unet
from engine.training.segmentation.supervised_settings import NETWORKS, UnetSettings
from engine.training.student import train as student
from engine.training.student.settings import StudentSettings

Settings = TypeVar("Settings", bound=TrainingSettings)

CHOICES = {"backbone": BACKBONES, "network": NETWORKS, "optimiser": OPTIMISERS, "precision": PRECISIONS}

Subparsers = Any
"""What `add_subparsers` returns; argparse does not name it."""


def add_parsers(subparsers: Subparsers) -> None:
    """Add `train classifier|cyclegan|student|unet DATASET --out DIR`."""
    train = subparsers.add_parser("train", help="train a network from image-level labels; resumes what it finds")
    networks = train.add_subparsers(dest="network", required=True, metavar="classifier|cyclegan|student|unet")
    _add(networks, "unet", "the supervised reference, from masks", UnetSettings, _train_unet)
    _add(networks, "classifier", "does a chip show a landslide?", ClassifierSettings, _train_classifier)
    _add(networks, "cyclegan", "turn landslide chips into chips without one", CycleGanSettings, _train_cyclegan)
    pupil = _add(networks, "student", "outlines in one pass, learnt from a classifier", StudentSettings, _train_student)
    pupil.add_argument("--classifier", type=Path, required=True, help="folder of a finished `train classifier`")


def _add(
    networks: Subparsers,
    name: str,
    words: str,
    settings: type[TrainingSettings],
    run: Callable[[argparse.Namespace, Reporter], dict[str, Any]],
) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = networks.add_parser(
        name, help=words, formatter_class=argparse.ArgumentDefaultsHelpFormatter
    )
    parser.add_argument("dataset", type=Path, help="folder with landslide/ and non-landslide/, or a CSV path,label")
    parser.add_argument("--others", type=Path, metavar="FOLDER", help="its chips have none; DATASET's have one")
    parser.add_argument("--out", type=Path, required=True, help="folder of checkpoints and results; resumed if begun")
    parser.add_argument("--exclude", type=Path, metavar="FILE", help="cleaning list: a chip a line is left out")
    parser.add_argument("--device", default="auto", help="auto, cpu, cuda or cuda:N")
    for field in dataclasses.fields(settings):
        option, said = "--" + field.name.replace("_", "-"), field.metadata.get("help", " ")
        if isinstance(field.default, bool):
            parser.add_argument(option, action="store_true", help=said)
        else:
            kind = str if field.default is None else type(field.default)
            choices = CHOICES.get(field.name)
            parser.add_argument(option, type=kind, default=field.default, choices=choices, help=said)
    parser.set_defaults(run=run)
    return parser


def _train_classifier(args: argparse.Namespace, report: Reporter) -> dict[str, Any]:
    settings = _settings(ClassifierSettings, args)
    result = classifier.train(_chips(args), args.out, settings, report, _device(args.device))
    return {
        "weights": str(result.weights),
        "card": str(result.card),
        "epoch": result.epoch,
        "figures": result.figures.to_json(),
    }


def _train_cyclegan(args: argparse.Namespace, report: Reporter) -> dict[str, Any]:
    settings = _settings(CycleGanSettings, args)
    result = cyclegan.train(_chips(args), args.out, settings, report, _device(args.device))
    return {"weights": str(result.weights), "card": str(result.card), "figures": result.figures.to_json()}


def _train_student(args: argparse.Namespace, report: Reporter) -> dict[str, Any]:
    alone("The student")
    settings = _settings(StudentSettings, args)
    chips = _chips(args)
    result = student.train(chips, args.classifier, args.out, settings, report, _device(args.device))
    return {"weights": str(result.weights), "card": str(result.card), "figures": result.figures.to_json()}


def _train_unet(args: argparse.Namespace, report: Reporter) -> dict[str, Any]:
    settings = _settings(UnetSettings, args)
    result = unet.train(_chips(args), args.out, settings, report, _device(args.device))
    return {"weights": str(result.weights), "card": str(result.card), "figures": result.figures.to_json()}


def _chips(args: argparse.Namespace) -> ChipSet:
    dataset = open_dataset(args.dataset, args.others)
    return without(dataset, args.exclude) if args.exclude else dataset


def _settings(kind: type[Settings], args: argparse.Namespace) -> Settings:
    return kind.from_json({field.name: getattr(args, field.name) for field in dataclasses.fields(kind)})


def _device(wish: str) -> str:
    from engine.inference.device import choose_device  # noqa: PLC0415  (probes the GPU; not wanted for --help)

    return own_device(choose_device(wish).name)
