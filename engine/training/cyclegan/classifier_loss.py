"""A finished classifier that judges the CycleGAN's translations: whether they are of the class that they should be."""

from dataclasses import dataclass
from pathlib import Path

import torch
import torch.nn.functional as F  # noqa: N812  (torch's own custom)
from torch import Tensor, nn

from engine.data.dataset import ChipSet
from engine.errors import UserError
from engine.ownership import load_json
from engine.training.common.settings import CycleGanSettings
from engine.training.segmentation.encoder import load_classifier


@dataclass(frozen=True)
class FrozenClassifierLoss:
    """A classifier whose weights stay as they are.

    Args:
        network: (B, 3, H, W) normalised -> (B, 2) logits of (other, landslide), in eval mode, without gradients.
        mean: (1, 3, 1, 1), what the classifier's chips were shifted by, of [0, 1].
        std: (1, 3, 1, 1), and scaled by.
        sha256: of its weights: a training that goes on must be judged as it was before.
    """

    network: nn.Module
    mean: Tensor
    std: Tensor
    sha256: str

    def loss(self, translated: Tensor, label: int) -> Tensor:
        """Return the cross entropy of "these chips are of class `label`".

        Args:
            translated: (B, 3, H, W) float in [-1, 1], a generator's.
            label: 1 = landslide, 0 = none.
        """
        logits = self.network(((translated + 1) / 2 - self.mean) / self.std)  # (B, 2)
        wanted = torch.full((len(translated),), label, device=translated.device)
        return F.cross_entropy(logits.to(translated.dtype), wanted)


def load_classifier_loss(dataset: ChipSet, settings: CycleGanSettings, device: str) -> FrozenClassifierLoss | None:
    """Return the classifier that the settings name; None where they name none.

    Args:
        dataset: that the CycleGAN is trained on.
        settings: of the CycleGAN.
        device: a torch device's name.

    Raises:
        UserError: it cannot be read, has seen the chips that the CycleGAN holds out, or knows chips of another scale.
    """
    if settings.classifier is None:
        return None
    folder = Path(settings.classifier)
    network = load_classifier(folder, dataset, settings).requires_grad_(requires_grad=False).to(device)
    card = load_json(folder / "training.json")  # `load_classifier` has read it, too
    if bool(card["settings"].get("resize", False)) != settings.resize:
        raise UserError(
            f"The classifier in {folder} saw chips of another scale.",
            "Train both with --resize, or both without.",
            "training",
        )
    mean, std = (torch.tensor(card[name], device=device).view(1, 3, 1, 1) for name in ("mean", "std"))
    return FrozenClassifierLoss(network, mean, std, str(card["sha256"]))
