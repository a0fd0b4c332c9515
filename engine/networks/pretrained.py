"""ImageNet weights that start a classifier: folders of .npy files, one a tensor (ONNX model zoo, Apache-2.0)."""

from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torchvision.models import squeezenet1_1

from engine.errors import UserError
from engine.networks.finite import first_not_finite
from engine.networks.mobilenet import MobileNetV2Classifier

IMAGENET_MEAN = (0.485, 0.456, 0.406)
IMAGENET_STD = (0.229, 0.224, 0.225)

State = dict[str, Tensor]


def imagenet_normalised(x: Tensor) -> Tensor:
    """Return (B, 3, H, W) float in [0, 1] shifted and scaled by ImageNet's mean and standard deviation."""
    mean, std = (torch.tensor(values, device=x.device).view(1, 3, 1, 1) for values in (IMAGENET_MEAN, IMAGENET_STD))
    return (x - mean) / std


BATCH_NORM = {"gamma": "weight", "beta": "bias", "running_mean": "running_mean", "running_var": "running_var"}


def load_npy_folder(name: str, folder: Path) -> State:
    """Read a folder of .npy weights as a state dict in torchvision's names.

    Args:
        name: "squeezenet1.1" (the whole network: `features.*` and the 1000-class `classifier.1.*`) or "mobilenetv2"
            (`features.*` only, with the 1x1 expansion of Gluon's first block).
        folder: the folder of the .npy files, or the one whose `weights` folder holds them.

    Returns:
        float32 tensors.

    Raises:
        UserError: no such name, or a file of the folder is missing or damaged.
    """
    names = {"squeezenet1.1": _squeezenet_names, "mobilenetv2": _mobilenet_names}
    if name not in names:
        raise UserError(f"There are no .npy weights for '{name}'.", f"Choose one of {', '.join(names)}.", "model")
    folder = folder / "weights" if (folder / "weights").is_dir() else folder
    return {key: _read(folder / f"{file}.npy") for key, file in names[name]().items()}


def load_backbone(network: nn.Module, name: str, folder: Path) -> None:
    """Put a folder's ImageNet weights into a classifier's backbone, in place; its head stays as it is.

    Args:
        network: SqueezeNetClassifier or MobileNetV2Classifier.
        name: "squeezenet1.1" or "mobilenetv2".
        folder: as for `load_npy_folder`.

    Raises:
        UserError: the weights are missing, damaged, or of another network.
    """
    state = load_npy_folder(name, folder)
    features = {key.removeprefix("features."): value for key, value in state.items() if key.startswith("features.")}
    backbone = network.get_submodule("backbone")
    for key, value in backbone.state_dict().items():  # torch's own counter, which no weights file has
        if key.endswith("num_batches_tracked"):
            features[key] = torch.zeros_like(value)
    try:
        backbone.load_state_dict(features)
    except RuntimeError as error:
        raise UserError(
            f"The weights in {folder} are not {name}'s.", "Give the folder of that network.", "model"
        ) from error


def _squeezenet_names() -> dict[str, str]:
    """State-dict key -> file: the convolutions are numbered in the order in which torchvision defines them."""
    convolutions = [key for key, module in squeezenet1_1().named_modules() if isinstance(module, nn.Conv2d)]
    return {
        f"{key}.{part}": f"squeezenet0_conv{number}_{part}"
        for number, key in enumerate(convolutions)
        for part in ("weight", "bias")
    }


def _mobilenet_names() -> dict[str, str]:
    """State-dict key -> file: numbered within the stem and the end, and anew within each bottleneck."""
    names: dict[str, str] = {}
    seen: dict[str, int] = {}
    for key, module in MobileNetV2Classifier().backbone.named_modules():
        block = int(key.split(".")[0]) if key else 0
        group = f"linearbottleneck{block - 1}_" if 1 <= block <= 17 else ""
        if isinstance(module, nn.Conv2d):
            kind, parts = "conv", {"weight": "weight"}
        elif isinstance(module, nn.BatchNorm2d):
            kind, parts = "batchnorm", BATCH_NORM
        else:
            continue
        number = seen[group + kind] = seen.get(group + kind, -1) + 1
        for file_part, part in parts.items():
            names[f"features.{key}.{part}"] = f"mobilenetv20_features_{group}{kind}{number}_{file_part}"
    return names


def _read(path: Path) -> Tensor:
    try:
        weights = torch.from_numpy(np.load(path, allow_pickle=False).astype(np.float32))
    except (OSError, ValueError, EOFError) as error:
        raise UserError(f"The weights {path} cannot be read.", "Give the folder of the .npy files.", "model") from error
    if first_not_finite({path.stem: weights}):
        raise UserError(f"The weights {path} hold NaN or an infinite number.", "Fetch them again.", "model")
    return weights
