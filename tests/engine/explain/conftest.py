import pytest
import torch
from torch import nn


class TinyClassifier(nn.Module):
    """Four layers, dropout and batch norm, so that a forgotten eval mode shows; in-place ReLUs before the last."""

    def __init__(self, channels=8):
        super().__init__()
        self.backbone = nn.Sequential(
            nn.Conv2d(3, channels, 3, stride=2, padding=1),
            nn.BatchNorm2d(channels),
            nn.ReLU(inplace=True),
            nn.Conv2d(channels, channels, 3, stride=2, padding=1),
            nn.ReLU(),
        )
        self.head = nn.Sequential(
            nn.AdaptiveAvgPool2d(2), nn.Flatten(), nn.Linear(4 * channels, 8), nn.ReLU(inplace=True), nn.Dropout(0.5)
        )
        self.last = nn.Linear(8, 2)

    def features(self, x):
        return self.backbone(x)

    def classify(self, features):
        return self.last(self.head(features))

    def forward(self, x):
        return self.classify(self.features(x))


@pytest.fixture
def network():
    """A classifier that answers differently to each mask, in float64 and eval mode."""
    torch.manual_seed(7)
    network = TinyClassifier().double().eval()
    with torch.no_grad():
        for parameter in network.last.parameters():
            parameter.mul_(8)  # probabilities away from 0.5
    return network


@pytest.fixture
def images():
    return torch.randn(3, 3, 32, 40, dtype=torch.float64, generator=torch.Generator().manual_seed(3))
