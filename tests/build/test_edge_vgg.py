"""The benchmark on VGG16's trunk of edges: its first convolution sees the same picture, and its head learns."""

from types import SimpleNamespace

import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812  (torch's own custom)
from torch import nn

from benchmarks.edge_vgg import BGR_MEAN, for_rgb, rows, train_head
from engine.networks.pretrained import imagenet_normalised


def test_the_first_convolution_answers_as_it_does_to_grey_levels_of_blue_green_and_red():
    torch.manual_seed(0)
    kernel, bias, picture = torch.randn(5, 3, 3, 3), torch.randn(5), torch.rand(2, 3, 12, 12)
    levels = picture.flip(1) * 255 - torch.tensor(BGR_MEAN).view(1, 3, 1, 1)
    ours = F.conv2d(imagenet_normalised(picture), *for_rgb(kernel, bias))
    torch.testing.assert_close(ours, F.conv2d(levels, kernel, bias), rtol=1e-3, atol=1e-2)


def test_the_head_learns_and_the_size_of_the_features_goes_into_the_projection():
    torch.manual_seed(0)
    head = nn.Sequential(*(nn.Linear(6, 6), nn.ReLU(), nn.Dropout(), nn.Linear(6, 6), nn.ReLU(), nn.Dropout()))
    head.append(nn.Sequential(nn.Linear(6, 64), nn.ReLU(), nn.Dropout(), nn.Linear(64, 2)))
    network = SimpleNamespace(head=head.eval())
    x = torch.randn(200, 6)
    with torch.inference_mode():
        features = (head[:6](x) * 1000).numpy()
        head[3].weight *= 1000
        head[3].bias *= 1000
    labels = (features.sum(axis=1) > np.median(features.sum(axis=1))).astype(np.int64)
    train_head(network, features, labels, 0)  # type: ignore[arg-type]
    with torch.inference_mode():
        said, taken = head(x).argmax(dim=1).numpy(), head[:6](x).numpy()
    np.testing.assert_allclose(taken, features / np.sqrt((features**2).mean()), rtol=1e-4)
    assert np.mean(said == labels) > 0.75


def test_a_fused_row_is_where_both_maps_are_above_their_thresholds():
    gan, cam = np.full((4, 4), 0.012, np.float32), np.full((4, 4), 0.1, np.float32)
    gan[:2], cam[:, :2] = 0.3, 0.9
    maps = {"gan": gan, "score-cam": cam, "grad-cam": cam}
    for name in ("Score-CAM + CycleGAN, manual", "Score-CAM + CycleGAN, Otsu"):
        mask = rows(0.08, 0.4)[name](maps)
        assert mask[:2, :2].all() and mask.sum() == 4
