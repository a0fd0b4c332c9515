"""VGG16 as the dissertation's landslide classifier: ImageNet features frozen, a new last layer trained."""

from pathlib import Path
from typing import cast

from safetensors import SafetensorError
from safetensors.torch import load
from torch import Tensor, nn
from torchvision.models import VGG16_Weights, vgg16

from engine.errors import UserError


class Vgg16Classifier(nn.Module):
    """torchvision's VGG16 with a head of two layers, 135,309,890 parameters, 1,049,346 of them trainable.

    Simonyan and Zisserman 2015, "Very Deep Convolutional Networks for Large-Scale Image Recognition", configuration D.
    The last Linear is replaced by Linear 4096 -> 256, ReLU, Dropout, Linear 256 -> 2; the rest is frozen.

    Args:
        pretrained: True takes torchvision's ImageNet weights (fetched once, hash checked), a path the same weights
            from a .safetensors file in torchvision's names, False none.
        freeze: leave only the new layers trainable.

    Raises:
        UserError: the weights cannot be fetched or read, or are another network's.
    """

    def __init__(self, pretrained: bool | Path = False, freeze: bool = True) -> None:  # noqa: FBT001, FBT002
        super().__init__()
        network = vgg16(weights=None)
        if pretrained:
            _load_imagenet(network, None if pretrained is True else Path(pretrained))
        network.requires_grad_(not freeze)
        self.backbone = network.features[:-1]  # up to relu5_3; the last pool belongs to `classify`
        self.backbone[-1].inplace = False  # the explained layer stays as it is
        self.pool = nn.Sequential(network.features[-1], network.avgpool)
        self.head = network.classifier
        self.head[-1] = nn.Sequential(nn.Linear(4096, 256), nn.ReLU(), nn.Dropout(0.5), nn.Linear(256, 2))

    def features(self, x: Tensor) -> Tensor:
        """Return relu5_3, the explained layer.

        Args:
            x: (B, 3, H, W) float, normalised; H and W at least 32.

        Returns:
            (B, 512, H/16, W/16), not negative.
        """
        return cast("Tensor", self.backbone(x))

    def classify(self, features: Tensor) -> Tensor:
        """Return (B, 2) logits of (other, landslide) from (B, 512, h, w) features."""
        x = self.pool(features)  # (B, 512, 7, 7)
        return cast("Tensor", self.head(x.flatten(1)))  # (B, 2)

    def forward(self, x: Tensor) -> Tensor:
        """Return (B, 2) logits of (other, landslide) for (B, 3, H, W) normalised chips."""
        return self.classify(self.features(x))


def _load_imagenet(network: nn.Module, path: Path | None) -> None:
    try:
        if path is None:
            state = VGG16_Weights.IMAGENET1K_V1.get_state_dict(progress=False, check_hash=True, weights_only=True)
        else:
            state = load(path.read_bytes())
        network.load_state_dict(state)
    except (OSError, RuntimeError, SafetensorError) as error:
        raise UserError(
            f"VGG16's ImageNet weights cannot be {'read from ' + str(path) if path else 'fetched'}: {error}.",
            "Give them as a .safetensors file in torchvision's names, or connect to the internet once.",
            "model",
        ) from error
