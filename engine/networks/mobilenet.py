"""MobileNetV2 as a landslide classifier that is cheap to explain."""

from typing import cast

from torch import Tensor, nn
from torchvision.models import mobilenet_v2
from torchvision.ops import Conv2dNormActivation

from engine.networks.cam_head import best_window, narrow


class MobileNetV2Classifier(nn.Module):
    """MobileNetV2's features, a narrow last convolution, and two class maps.

    Sandler et al. 2018, "MobileNetV2: Inverted Residuals and Linear Bottlenecks". The layout is Gluon's, whose free
    ImageNet weights it takes: torchvision's, plus a 1x1 expansion in the first block. The explained layer is the
    1x1 convolution to `bottleneck` channels: Score-CAM costs one forward pass a channel.

    Args:
        bottleneck: channels of the explained layer.
        window: side of the pooling window in cells of 32 px; 7 cells are 224 px (see `best_window`).
        dropout: probability of dropping a feature while training, in [0, 1).
    """

    def __init__(self, bottleneck: int = 64, window: int = 7, dropout: float = 0.0) -> None:
        super().__init__()
        self.backbone = mobilenet_v2(weights=None).features
        first = self.backbone[1]
        first.conv = nn.Sequential(Conv2dNormActivation(32, 32, 1, activation_layer=nn.ReLU6), *first.conv)
        self.narrow = narrow(1280, bottleneck, dropout)
        self.class_maps = nn.Conv2d(bottleneck, 2, 1)
        self.window = window

    def features(self, x: Tensor) -> Tensor:
        """Return the explained layer.

        Args:
            x: (B, 3, H, W) float, normalised.

        Returns:
            (B, bottleneck, H/32, W/32), rounded up, not negative.
        """
        x = self.backbone(x)  # (B, 1280, h, w)
        return cast("Tensor", self.narrow(x))  # (B, bottleneck, h, w)

    def classify(self, features: Tensor) -> Tensor:
        """Return (B, 2) logits of (other, landslide) from (B, bottleneck, h, w) features."""
        return best_window(self.class_maps(features), self.window)

    def forward(self, x: Tensor) -> Tensor:
        """Return (B, 2) logits of (other, landslide) for (B, 3, H, W) normalised chips."""
        return self.classify(self.features(x))
