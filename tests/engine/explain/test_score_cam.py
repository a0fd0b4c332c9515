import warnings

import numpy as np
import pytest
import torch
import torch.nn.functional as F  # noqa: N812
from pytorch_grad_cam import ScoreCAM
from pytorch_grad_cam.utils.model_targets import ClassifierOutputTarget

from engine.errors import Cancelled
from engine.explain.score_cam import AUTHORS, GRAD_CAM_PACKAGE, Definition, score_cam
from engine.networks.squeezenet import SqueezeNetClassifier


def plain_loop(network, image, target, definition=AUTHORS):
    """The paper's equations, one channel at a time, in numpy where torch is not needed."""

    def f(x):
        logits = network(x[None])[0]
        return (logits.softmax(0) if definition.score == "probability" else logits)[target].item()

    with torch.no_grad():
        maps = network.features(image[None])[0]
        base = f(torch.zeros_like(image)) if definition.baseline == "zero" else 0.0
        alphas, live = [], []
        for channel in maps:
            if channel.max() == channel.min():
                continue
            up = F.interpolate(
                channel[None, None], image.shape[1:], mode="bilinear", align_corners=definition.align_corners
            )[0, 0]
            mask = (up - up.min()) / (up.max() - up.min())
            alphas.append(f(image * mask) - base)
            live.append(channel.numpy())
        weights = np.array(alphas)
        if definition.weights == "softmax":
            weights = np.exp(weights) / np.exp(weights).sum()
        cam = sum((w * a for w, a in zip(weights, live, strict=True)), np.zeros(maps.shape[1:]))
        cam = torch.from_numpy(np.maximum(cam, 0))
        cam = F.interpolate(cam[None, None], image.shape[1:], mode="bilinear", align_corners=False)[0, 0]
        return (cam - cam.min()) / (cam.max() - cam.min())


@pytest.mark.parametrize("target", [0, 1])
@pytest.mark.parametrize(
    "definition",
    [
        AUTHORS,
        Definition(score="logit"),
        Definition(weights="softmax", baseline="none"),
        Definition(align_corners=True),
    ],
)
def test_equals_a_plain_loop_over_the_channels(network, images, target, definition):
    heat = score_cam(network, images, target, definition=definition, batch_size=3)
    for image, got in zip(images, heat, strict=True):
        want = plain_loop(network, image, target, definition)
        assert want.max() == 1, "the oracle must not be empty"
        assert (got - want).abs().max() < 1e-9


def test_equals_a_plain_loop_on_the_shipped_kind_of_network():
    torch.manual_seed(1)
    network = SqueezeNetClassifier(bottleneck=6, window=2).double().eval()
    with torch.no_grad():
        network.class_maps.weight[0].abs_().mul_(10)  # every channel speaks for class 0
        network.class_maps.weight[1].abs_().mul_(-10)
        network.class_maps.bias.zero_()
        network.narrow[1].bias.zero_()
    images = torch.randn(2, 3, 64, 64, dtype=torch.float64)
    heat = score_cam(network, images, 0, batch_size=4)
    assert heat.amax() == 1
    for image, got in zip(images, heat, strict=True):
        assert (got - plain_loop(network, image, 0)).abs().max() < 1e-9


def test_batch_of_3_equals_batch_of_64(network, images):
    small, large = (score_cam(network, images, batch_size=size) for size in (3, 64))
    assert large.amax() == 1
    assert (small - large).abs().max() < 1e-12


def test_images_do_not_touch_each_other(network, images):
    together = score_cam(network, images)
    alone = torch.cat([score_cam(network, image[None]) for image in images])
    assert torch.equal(together, alone)


def test_flat_channels_are_skipped_exactly(network, images):
    calls = []
    want = score_cam(network, images[:1])
    features = network.features
    flat = torch.tensor([0.0, 0.3, 0.1])  # zero, and values that upsampling may not keep to the last bit

    def with_flat_channels(x):
        calls.append(len(x))
        maps = features(x)
        extra = flat.to(maps).view(1, 3, 1, 1).expand(len(maps), 3, *maps.shape[2:])
        return torch.cat([maps, extra], dim=1)

    network.features = with_flat_channels
    classify = network.classify
    network.classify = lambda maps: classify(maps[:, :-3])
    got = score_cam(network, images[:1], batch_size=64)
    assert torch.equal(got, want)
    live = sum(m.amax() > m.amin() for m in features(images[:1])[0])
    assert calls == [1, 1, live]  # the baseline, the image, one batch of the channels that are not flat


def test_all_channels_flat_gives_zero(network, images):
    network.features = lambda x: torch.full((len(x), 8, 4, 4), 0.3, dtype=x.dtype)
    assert torch.equal(score_cam(network, images), torch.zeros(3, 32, 40, dtype=torch.float64))


def test_nothing_that_speaks_for_the_class_gives_zero_and_not_nan(network, images):
    network.classify = lambda maps: torch.stack([maps.sum((1, 2, 3)), -maps.sum((1, 2, 3))], dim=1)
    network.features = lambda x: F.avg_pool2d(x.abs(), 4).repeat(1, 3, 1, 1)[:, :8]
    assert torch.equal(score_cam(network, images), torch.zeros(3, 32, 40, dtype=torch.float64))


def test_agrees_with_the_grad_cam_package(network, images):
    network, images = network.float(), images.float()
    with torch.no_grad():
        network.backbone[3].bias[0] = -100  # a channel that is zero everywhere
    got = score_cam(network, images, 1, definition=GRAD_CAM_PACKAGE)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with ScoreCAM(model=network, target_layers=[network.backbone[-1]]) as package:
            want = package(input_tensor=images, targets=[ClassifierOutputTarget(1)] * len(images))
    assert want.max() > 0.99
    assert np.abs(got.numpy() - want).max() < 1e-4


def test_the_definitions_differ(network, images):
    default, package = (score_cam(network, images, definition=d) for d in (AUTHORS, GRAD_CAM_PACKAGE))
    assert (default - package).abs().max() > 0.01


def test_leaves_modes_gradients_and_weights_as_they_were(network, images):
    network.train()
    network.head.eval()  # a mixed state, as fine-tuning has it
    network.backbone.requires_grad_(False)
    before = [module.training for module in network.modules()], [p.requires_grad for p in network.parameters()]
    weights = {name: value.clone() for name, value in network.state_dict().items()}
    kept = images.clone()
    heat = score_cam(network, images)
    after = [module.training for module in network.modules()], [p.requires_grad for p in network.parameters()]
    assert after == before
    assert all(torch.equal(value, weights[name]) for name, value in network.state_dict().items())
    assert all(parameter.grad is None for parameter in network.parameters())
    assert torch.equal(images, kept)
    assert not heat.is_inference()
    assert torch.equal(heat, score_cam(network.eval(), images)), "dropout and batch norm are at rest in train mode too"


def test_modes_come_back_after_a_stop(network, images):
    network.train()

    def stop():
        raise Cancelled

    with pytest.raises(Cancelled):
        score_cam(network, images, check=stop)
    assert all(module.training for module in network.modules())


def test_check_is_called_before_every_batch(network, images):
    calls = []
    live = sum(int((m.amax((1, 2)) > m.amin((1, 2))).sum()) for m in network.features(images))
    score_cam(network, images, batch_size=1, check=lambda: calls.append(1))
    assert len(calls) == live


def test_a_full_gpu_halves_the_batch_and_tries_it_again(network, images):
    want = score_cam(network, images)
    sizes = []
    features = network.features

    def small_memory(x):
        sizes.append(len(x))
        if len(x) > 2:
            raise torch.cuda.OutOfMemoryError
        return features(x)

    network.features = small_memory
    assert (score_cam(network, images, batch_size=8) - want).abs().max() < 1e-12
    assert max(sizes) > 2
    assert sum(size > 2 for size in sizes) <= 2, "the smaller batch is kept for the rest"


def test_a_gpu_too_full_for_one_image_says_so(network, images):
    features = network.features
    calls = []

    def no_memory(x):
        calls.append(1)
        if len(calls) > 2:
            raise torch.cuda.OutOfMemoryError
        return features(x)

    network.features = no_memory
    with pytest.raises(torch.cuda.OutOfMemoryError):
        score_cam(network, images)


def test_half_precision_explains_in_float32(network, images):
    network, images = network.bfloat16(), images.bfloat16()
    heat = score_cam(network, images)
    assert heat.dtype == torch.float32
    assert torch.isfinite(heat).all()


def test_no_image_gives_no_heatmap(network, images):
    assert score_cam(network, images[:0]).shape == (0, 32, 40)
