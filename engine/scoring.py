"""The scores of one batch of chips: gate, translate, difference, explain."""

from collections.abc import Callable
from typing import cast

import numpy as np
import torch
from numpy.typing import NDArray

from engine.bundle import Model
from engine.device import Device
from engine.explain.grad_cam import grad_cam
from engine.explain.score_cam import score_cam
from engine.masks.difference import difference
from engine.networks.classifier import CamNetwork
from engine.settings import RunSettings

Scores = NDArray[np.float32]


class ChipScorer:
    """The networks of one run, loaded once, on one device.

    Args:
        model: the opened model file.
        settings: method, gate and batch size; `settings.gate` is resolved (not None).
        device: where the networks run.
    """

    def __init__(self, model: Model, settings: RunSettings, device: Device) -> None:
        self.settings = settings
        self.device = device.torch
        self.gate = settings.gate if settings.gate is not None else float(model.card["gate"])
        self.cam_batch = settings.batch_size or (64 if self.device.type == "cuda" else 16)
        self.generator = model.network("generator").to(self.device) if settings.uses_gan else None
        self.classifier = model.network("classifier").to(self.device) if settings.uses_cam else None
        if self.classifier is not None:
            entry = model.card["networks"]["classifier"]
            self.mean = torch.tensor(entry["mean"], device=self.device).view(1, 3, 1, 1)
            self.std = torch.tensor(entry["std"], device=self.device).view(1, 3, 1, 1)

    @property
    def names(self) -> list[str]:
        """The bands of the scores, in their order."""
        return ["gan"] * self.settings.uses_gan + ["cam"] * self.settings.uses_cam

    def score(self, chips: Scores, check: Callable[[], None]) -> Scores:
        """Return the continuous scores of a batch.

        Args:
            chips: (B, 3, S, S) float32 in [0, 1].
            check: called between batches of masked chips; raises where the user wants to stop.

        Returns:
            (B, C, S, S) float32 in [0, 1], C = len(names): the GAN difference as grey level / 255, and the class
            activation map times P(landslide), zero in a chip whose P(landslide) is below the gate.
        """
        images = torch.from_numpy(chips).to(self.device)  # (B, 3, S, S)
        bands = []
        if self.generator is not None:
            bands.append(self._difference(images, check))  # (B, S, S)
        if self.classifier is not None:
            bands.append(self._explanation(images, check))  # (B, S, S)
        return torch.stack(bands, dim=1).float().cpu().numpy()

    def _difference(self, images: torch.Tensor, check: Callable[[], None]) -> torch.Tensor:
        assert self.generator is not None  # noqa: S101
        maps = []
        with torch.inference_mode():
            for image in torch.split(images, 1):  # one at a time: the generator's first layers are the memory's peak
                check()
                translated = (self.generator(image * 2 - 1) + 1) / 2  # (1, 3, S, S)
                maps.append(difference(image, translated))
        return torch.cat(maps)

    def _explanation(self, images: torch.Tensor, check: Callable[[], None]) -> torch.Tensor:
        assert self.classifier is not None  # noqa: S101
        network = cast("CamNetwork", self.classifier)
        normalised = (images - self.mean) / self.std
        with torch.inference_mode():
            probability = torch.cat(
                [self.classifier(x).softmax(dim=1)[:, 1] for x in torch.split(normalised, 1)]
            )  # (B,)
        maps = torch.zeros_like(images[:, 0])
        for index in (probability >= self.gate).nonzero().flatten().tolist():
            check()
            chip = normalised[index : index + 1]
            if self.settings.method.startswith("score-cam"):
                cam = score_cam(network, chip, batch_size=self.cam_batch, check=check)
            else:
                cam = grad_cam(network, chip)
            maps[index] = cam[0] * probability[index]
        return maps
