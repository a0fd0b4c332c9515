"""More landslide chips: generator F draws landslides into chips that have none (the dissertation's augmentation)."""

import os
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch
from PIL import Image

from engine.data.dataset import Chip, ChipSet, load_chips
from engine.data.folds import Fold, split
from engine.errors import UserError
from engine.files import clear_way
from engine.networks.registry import build
from engine.ownership import load_json
from engine.reporting import Reporter
from engine.training.common import checkpoints as saved
from engine.training.common.tensors import to_tensor
from engine.windows.replacing import move_over


@dataclass(frozen=True)
class AugmentedSet(ChipSet):
    """A dataset with made chips at its end, which count as landslides.

    Args:
        original: the fingerprint of the dataset without them: folds and comparisons are still that dataset's.
    """

    original: str = ""

    @property
    def fingerprint(self) -> str:
        """The fingerprint of the dataset without the made chips."""
        return self.original


def augmented(
    dataset: ChipSet, fold: Fold, cyclegan: Path, out: Path, count: int, device: str, report: Reporter
) -> tuple[AugmentedSet, Fold]:
    """Make landslide chips from the training fold's other chips; those of the fold held out are not touched.

    Args:
        dataset: the chips.
        fold: the training's.
        cyclegan: folder of a `train cyclegan` with the same fold; its newest checkpoint has F.
        out: folder of the made PNGs, named as the chips they come from; those that stand are not made again, and
            bad ones can be named in a cleaning list for the next training.
        count: how many, at most as many as there are chips to make them from.
        device: a torch device's name.
        report: listener.

    Returns:
        The dataset with the made chips, and the fold with them among those to train on.

    Raises:
        UserError: the CycleGAN has no checkpoint, or has seen the chips held out.
    """
    others = [i for i in fold.train if not dataset.labels[i]]
    chosen = sorted(np.random.default_rng(0).permutation(others)[:count].tolist())
    places = [out / f"made-{dataset.paths[i].stem}.png" for i in chosen]
    missing = [(i, place) for i, place in zip(chosen, places, strict=True) if not place.is_file()]
    if missing:
        network = _inverse(cyclegan, dataset, fold).to(device).eval()
        chips = load_chips(dataset, report)
        for done, (i, place) in enumerate(missing):
            report.check()
            report.progress("augment", done, len(missing))
            _make(network, chips[i], place, device)
    made = AugmentedSet(
        dataset.name,
        (*dataset.paths, *places),
        (*dataset.labels, *(1,) * len(places)),
        dataset.fingerprint,
    )
    first = len(dataset.paths)
    return made, Fold((*fold.train, *range(first, first + len(places))), fold.validation)


def _make(network: torch.nn.Module, chip: Chip, place: Path, device: str) -> None:
    height, width = (side // 4 * 4 for side in chip.shape[:2])  # the generator halves twice
    x = to_tensor([chip[:height, :width]]).to(device) * 2 - 1
    with torch.inference_mode():
        y = (network(x)[0] + 1) / 2
    place.parent.mkdir(parents=True, exist_ok=True)
    part = place.with_name(f"{place.name}.{os.getpid()}.part")  # several processes may make the same chip
    Image.fromarray((y.permute(1, 2, 0).cpu().numpy() * 255).round().astype(np.uint8)).save(clear_way(part), "png")
    move_over(part, place)


def _inverse(folder: Path, dataset: ChipSet, fold: Fold) -> torch.nn.Module:
    """Return F of a CycleGAN's newest checkpoint."""
    newest = saved.newest_checkpoint(folder)
    try:
        card = load_json(folder / "training.json")
        network = build(card["architecture"], card["config"])
        settings, fingerprint = card["settings"], card["dataset"]["fingerprint"]
        saved.unpack_network("networks.F", network, newest.tensors if newest else {})
    except (OSError, ValueError, KeyError, RuntimeError) as error:
        raise UserError(
            f"There is no CycleGAN with a checkpoint in {folder}.", "Run `train cyclegan` first.", "training"
        ) from error
    seen = split(dataset.labels, settings["fold"], settings["folds"], settings["fold_seed"]).train
    if fingerprint != dataset.fingerprint or set(seen) & set(fold.validation):
        raise UserError(
            f"The CycleGAN in {folder} was trained on other chips or another fold.",
            "Train it with the same dataset, fold, folds and fold seed.",
            "training",
        )
    return network
