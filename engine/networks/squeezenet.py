"""SqueezeNet 1.1 as a landslide classifier that is cheap to explain."""

from typing import cast

from torch import Tensor, nn
from torchvision.models import squeezenet1_1

from engine.networks.cam_head import best_window, narrow


class SqueezeNetClassifier(nn.Module):
    """SqueezeNet's features, a narrow last convolution, and two class maps.

    Iandola et al. 2016, "SqueezeNet: AlexNet-level accuracy with 50x fewer parameters". The explained layer is the
    1x1 convolution to `bottleneck` channels: Score-CAM costs one forward pass a channel, so 64 channels
    instead of SqueezeNet's 512 make it eight times cheaper.

    Args:
        bottleneck: channels of the explained layer.
        window: side of the pooling window in cells of 16 px; 14 cells are 224 px (see `best_window`).
        dropout: probability of dropping a feature while training, in [0, 1).
    """

    def __init__(self, bottleneck: int = 64, window: int = 14, dropout: float = 0.0) -> None:
        super().__init__()
        self.backbone = squeezenet1_1(weights=None).features
        self.narrow = narrow(512, bottleneck, dropout)
        self.class_maps = nn.Conv2d(bottleneck, 2, 1)
        self.window = window

    def features(self, x: Tensor) -> Tensor:
        """Return the explained layer.

        Args:
            x: (B, 3, H, W) float, normalised; H and W at least 32.

        Returns:
            (B, bottleneck, h, w), h about H/16, not negative.
        """
        x = self.backbone(x)  # (B, 512, h, w)
        return cast("Tensor", self.narrow(x))  # (B, bottleneck, h, w)

    def classify(self, features: Tensor) -> Tensor:
        """Return (B, 2) logits of (other, landslide) from (B, bottleneck, h, w) features."""
        return best_window(self.class_maps(features), self.window)

    def forward(self, x: Tensor) -> Tensor:
        """Return (B, 2) logits of (other, landslide) for (B, 3, H, W) normalised chips."""
        return self.classify(self.features(x))
