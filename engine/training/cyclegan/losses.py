"""What the CycleGAN's networks are, and what each step asks of them."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import torch
import torch.nn.functional as F  # noqa: N812  (torch's own custom)
from torch import Tensor, nn

from engine.networks.generator import Generator
from engine.networks.registry import build
from engine.training.common.settings import CycleGanSettings
from engine.training.cyclegan.classifier_loss import FrozenClassifierLoss


class CycleGanNetworks(nn.Module):
    """Both generators and both discriminators.

    Args:
        settings: widths, depth and kind.
    """

    G: Generator
    F: Generator

    def __init__(self, settings: CycleGanSettings) -> None:
        super().__init__()
        self.G = build("generator", generator_config(settings))  # type: ignore[assignment]  # landslide -> none
        self.F = build("generator", generator_config(settings))  # type: ignore[assignment]  # none -> landslide
        self.D_none = build("discriminator", {"width": settings.discriminator_width})
        self.D_landslide = build("discriminator", {"width": settings.discriminator_width})


def generator_config(settings: CycleGanSettings) -> dict[str, Any]:
    """Return what `engine.networks.registry.build` needs to make the very generator again."""
    config = {"width": settings.width, "blocks": settings.blocks, "residual": settings.residual}
    return config | ({"attention": True} if settings.attention else {})  # older programs read what they can build


def loss_names(settings: CycleGanSettings) -> tuple[str, ...]:
    """Return the columns of losses.csv: the total of the generators, its parts before their weights, and D."""
    more = [
        *(("sparsity", "smoothness") if settings.attention else ()),
        *(("classifier",) if settings.classifier else ()),
    ]
    return ("G", "adversarial", "cycle", "identity", *more, "D")


@dataclass(frozen=True)
class Translated:
    """Translated chips (B, 3, H, W), without gradient, and the generators' losses.

    Args:
        none: G's.
        landslide: F's.
        total: the weighted sum, with gradient.
        parts: by `loss_names`, before their weights.
    """

    none: Tensor
    landslide: Tensor
    total: Tensor
    parts: Mapping[str, Tensor]


def generator_losses(
    networks: CycleGanNetworks,
    landslide: Tensor,
    none: Tensor,
    settings: CycleGanSettings,
    judge: FrozenClassifierLoss | None = None,
) -> Translated:
    """Translate both ways and return the losses of G and F.

    Zhu et al. 2017, eq. 3, with least squares for the log-likelihood (Mao et al. 2017, eq. 9) and the identity
    loss of section 5.2. Instance norm treats each chip alone, so translation and identity share one batch.

    Args:
        networks: the four.
        landslide: (B, 3, H, W) in [-1, 1].
        none: (B, 3, H, W) in [-1, 1].
        settings: the weights of the losses.
        judge: the classifier that the translations must convince.
    """
    both_none, attention_g = networks.G.translate(torch.cat((landslide, none)))
    both_landslide, attention_f = networks.F.translate(torch.cat((none, landslide)))
    fake_none, same_none = both_none.chunk(2)
    fake_landslide, same_landslide = both_landslide.chunk(2)
    judged = networks.D_none(fake_none), networks.D_landslide(fake_landslide)
    parts = {
        "adversarial": sum((F.mse_loss(s, torch.ones_like(s)) for s in judged), torch.zeros(()).to(none)),
        "cycle": F.l1_loss(networks.F(fake_none), landslide) + F.l1_loss(networks.G(fake_landslide), none),
        "identity": F.l1_loss(same_none, none) + F.l1_loss(same_landslide, landslide),
    }
    total = parts["adversarial"] + settings.lambda_cycle * parts["cycle"] + settings.lambda_identity * parts["identity"]
    if attention_g is not None and attention_f is not None:
        parts["sparsity"] = attention_g.mean() + attention_f.mean()
        parts["smoothness"] = roughness(attention_g) + roughness(attention_f)
        total = total + settings.lambda_sparsity * parts["sparsity"] + settings.lambda_smoothness * parts["smoothness"]
    if judge is not None:
        parts["classifier"] = judge.loss(fake_none, 0) + judge.loss(fake_landslide, 1)
        total = total + settings.lambda_classifier * parts["classifier"]
    return Translated(fake_none.detach(), fake_landslide.detach(), total, parts)


def roughness(attention: Tensor) -> Tensor:
    """Return the mean squared difference between neighbours, of both directions together.

    Pumarola et al. 2018, "GANimation", eq. 5, as a mean in the place of a sum.

    Args:
        attention: (B, 1, H, W) in [0, 1].
    """
    return attention.diff(dim=2).square().mean() + attention.diff(dim=3).square().mean()


def discriminator_loss(discriminator: nn.Module, real: Tensor, fake: Tensor) -> Tensor:
    """Return the least-squares loss of a discriminator, halved as in Zhu et al. 2017, section 7.1."""
    real_score: Tensor = discriminator(real)
    fake_score: Tensor = discriminator(fake)
    return 0.5 * (F.mse_loss(real_score, torch.ones_like(real_score)) + fake_score.square().mean())
