import copy

import pytest
import torch
from torchvision.models import vgg16

from engine.networks.cam_head import best_window
from engine.networks.mobilenet import MobileNetV2Classifier
from engine.networks.squeezenet import SqueezeNetClassifier
from engine.networks.vgg16 import Vgg16Classifier


def count(parameters):
    return sum(parameter.numel() for parameter in parameters)


def on_meta(constructor, **settings):
    """Build without memory: VGG16 alone would take 540 MB."""
    with torch.device("meta"):
        return constructor(**settings)


def test_vgg16_has_the_dissertations_parameters():
    network = on_meta(Vgg16Classifier)
    assert count(network.parameters()) == 135_309_890
    assert count(p for p in network.parameters() if p.requires_grad) == 1_049_346
    assert all(p.requires_grad for p in on_meta(Vgg16Classifier, freeze=False).parameters())


def test_vgg16_explains_relu5_3():
    with torch.device("meta"):
        network = Vgg16Classifier()
        assert network.features(torch.empty(1, 3, 512, 512)).shape == (1, 512, 32, 32)
        assert network(torch.empty(2, 3, 512, 512)).shape == (2, 2)
        assert [type(m).__name__ for m in network.backbone] == [type(m).__name__ for m in vgg16().features[:-1]]


def test_vgg16_computes_what_torchvisions_does():
    torch.manual_seed(0)
    network = on_meta(Vgg16Classifier).to_empty(device="cpu").eval()
    with torch.no_grad():
        for parameter in network.parameters():
            parameter.uniform_(-0.05, 0.05)
    reference = on_meta(vgg16).eval()
    reference.features.load_state_dict(network.backbone.state_dict(), assign=True)
    reference.classifier = network.head
    x = torch.randn(1, 3, 64, 64)
    with torch.no_grad():
        want = reference(x)
        assert want.abs().max() > 1e-3
        torch.testing.assert_close(network(x), want)


SMALL = [SqueezeNetClassifier(bottleneck=4), MobileNetV2Classifier(bottleneck=4)]


@pytest.mark.parametrize("network", SMALL)
def test_forward_is_classify_of_features(network):
    network.eval()
    x = torch.randn(2, 3, 64, 96)
    with torch.no_grad():
        features = network.features(x)
        assert features.shape[:2] == (2, 4)
        assert features.min() >= 0
        assert torch.equal(network(x), network.classify(features))
        assert network(x).shape == (2, 2)


@pytest.mark.parametrize("network", SMALL)
def test_classify_leaves_the_features_as_they_are(network):
    network.eval()
    with torch.no_grad():
        features = torch.randn(2, 4, 5, 5)  # negative values too: a ReLU in place would show
        kept = features.clone()
        network.classify(features)
    assert torch.equal(features, kept)


@pytest.mark.parametrize("network", SMALL)
def test_features_are_not_changed_in_place_before_they_are_seen(network):
    """The tensor before the last ReLU must survive it: an explanation may look at either."""
    network = copy.deepcopy(network).eval()
    torch.nn.init.constant_(network.narrow[1].bias, -1e3)  # below zero everywhere, whatever the weights are
    seen = []
    handle = network.narrow[1].register_forward_hook(lambda *args: seen.append(args[2]))
    with torch.no_grad():
        network.features(torch.randn(2, 3, 64, 64))
    handle.remove()
    assert seen[0].min() < 0


def test_small_classifiers_are_averaged_whole_at_the_training_size():
    with torch.device("meta"):
        assert SqueezeNetClassifier().features(torch.empty(1, 3, 224, 224)).shape == (1, 64, 13, 13)
        assert SqueezeNetClassifier().features(torch.empty(1, 3, 512, 512)).shape == (1, 64, 31, 31)
        assert MobileNetV2Classifier().features(torch.empty(1, 3, 224, 224)).shape == (1, 64, 7, 7)
    maps = torch.randn(3, 2, 13, 13)
    torch.testing.assert_close(best_window(maps, 14), maps.mean((2, 3)))


def test_the_best_window_is_found_by_a_plain_search():
    maps = torch.randn(4, 2, 9, 7, generator=torch.Generator().manual_seed(0)).double()
    for image, got in zip(maps, best_window(maps, 3), strict=True):
        windows = [image[:, y : y + 3, x : x + 3].mean((1, 2)) for y in range(7) for x in range(5)]
        want = max(windows, key=lambda logits: (logits[1] - logits[0]).item())
        torch.testing.assert_close(got, want)


def test_a_window_longer_than_one_side_only_slides_along_the_other():
    maps = torch.zeros(1, 2, 2, 8)
    maps[0, 1, :, 5:8] = 6.0
    torch.testing.assert_close(best_window(maps, 3), torch.tensor([[0.0, 6.0]]))


def test_a_small_landslide_in_a_large_chip_is_not_drowned():
    maps = torch.zeros(1, 2, 30, 30)
    maps[0, 1, 3:9, 20:26] = 10.0
    assert best_window(maps, 6)[0, 1] == pytest.approx(10.0)
    assert maps.mean((2, 3))[0, 1] < 0.5


def test_gradient_reaches_only_the_best_window():
    maps = torch.zeros(1, 2, 6, 6)
    maps[0, 1, 0, 0] = 1.0
    maps.requires_grad_()
    best_window(maps, 2)[0, 1].backward()
    assert maps.grad[0, 1, :2, :2].eq(0.25).all()
    assert maps.grad.sum() == 1


@pytest.mark.parametrize("network", [SqueezeNetClassifier, MobileNetV2Classifier])
def test_dropout_works_only_while_training(network):
    torch.manual_seed(0)
    small = network(bottleneck=4, dropout=0.5)
    x = torch.rand(1, small.narrow[1].in_channels, 3, 3)
    assert not torch.equal(small.narrow(x), small.narrow(x))
    small.eval()
    assert torch.equal(small.narrow(x), small.narrow(x))
    assert small.narrow(x).std() > 0


def test_mobilenet_has_gluons_expansion_in_the_first_block():
    first = MobileNetV2Classifier().backbone[1].conv
    assert first[0][0].weight.shape == (32, 32, 1, 1)
    assert isinstance(first[0][2], torch.nn.ReLU6)
