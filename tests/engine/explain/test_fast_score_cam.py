"""Fast Score-CAM: exact where nothing is saved, close to it where the channels are alike."""

import pytest
import torch

from engine.errors import Cancelled
from engine.explain.fast_score_cam import ChannelClustering, fast_score_cam
from engine.explain.sampling import interpolated, shapes_of, spread
from engine.explain.score_cam import score_cam


def test_without_an_early_stop_it_is_the_exact_one(network, images):
    exact = score_cam(network, images)
    assert exact.amax() == 1
    fast = fast_score_cam(network, images, shortcut=ChannelClustering(step=3, agree=2.0))
    assert (fast - exact).abs().max() < 1e-9


def wide(network, copies=8):
    """Give every channel some near copies, as a wide layer has them."""
    features, classify = network.features, network.classify
    scale = torch.linspace(1, 1.5, copies, dtype=torch.float64)
    network.features = lambda x: torch.cat([features(x) * s for s in scale], dim=1)
    network.classify = lambda maps: classify(maps[:, :8])
    return network


def passes_of(network, images, **more):
    seen = []
    features = network.features
    network.features = lambda x: (seen.append(len(x)), features(x))[1]
    heat = fast_score_cam(network, images, **more)
    network.features = features
    return heat, sum(seen) - 1 - len(images)  # without the baseline and the maps


def test_channels_alike_need_few_passes_and_the_masks_agree(network, images):
    network = wide(network)
    exact = score_cam(network, images)
    fast, passes = passes_of(network, images, shortcut=ChannelClustering(step=8, agree=0.98))
    assert passes <= 3 * 24 < 3 * 64
    for a, b in zip(fast >= 0.4, exact >= 0.4, strict=True):
        assert (a & b).sum() / (a | b).sum() > 0.95


def test_channels_that_all_differ_get_a_pass_each(network, images):
    _, passes = passes_of(network, images[:1], shortcut=ChannelClustering(step=1, agree=1.0 + 1e-9))
    maps = network.features(images[:1])[0]
    assert passes == int((maps.amax((1, 2)) > maps.amin((1, 2))).sum())


def test_all_channels_flat_gives_zero(network, images):
    network.features = lambda x: torch.full((len(x), 8, 4, 4), 0.3, dtype=x.dtype)
    assert torch.equal(fast_score_cam(network, images), torch.zeros(3, 32, 40, dtype=torch.float64))


def test_no_image_gives_no_heatmap(network, images):
    assert fast_score_cam(network, images[:0]).shape == (0, 32, 40)


def test_a_stop_is_heard(network, images):
    def stop():
        raise Cancelled

    with pytest.raises(Cancelled):
        fast_score_cam(network, images, check=stop)


def test_leaves_modes_and_images_as_they_were(network, images):
    network.train()
    kept = images.clone()
    heat = fast_score_cam(network, images)
    assert all(module.training for module in network.modules())
    assert torch.equal(images, kept)
    assert not heat.is_inference()
    assert torch.equal(heat, fast_score_cam(network, images)), "nothing is drawn by chance"


def test_a_full_gpu_halves_the_batch_for_good(network, images):
    want = fast_score_cam(network, images)
    sizes = []
    features = network.features

    def small_memory(x):
        sizes.append(len(x))
        if len(x) > 2:
            raise torch.cuda.OutOfMemoryError
        return features(x)

    network.features = small_memory
    assert (fast_score_cam(network, images) - want).abs().max() < 1e-9
    assert sum(size > 2 for size in sizes) <= 2


def test_the_order_is_heavy_first_then_unlike():
    shapes = torch.tensor([[0.0, 1.0], [0.1, 1.0], [1.0, 0.0], [0.9, 0.1]], dtype=torch.float64)
    order = spread(torch.cdist(shapes, shapes), torch.tensor([1.0, 2.0, 1.0, 0.5], dtype=torch.float64))
    assert order[:2] == [1, 2]
    assert sorted(order) == [0, 1, 2, 3]


def test_equal_shapes_are_still_all_in_the_order():
    assert sorted(spread(torch.zeros(5, 5, dtype=torch.float64), torch.ones(5, dtype=torch.float64))) == list(range(5))


def test_interpolation_keeps_what_is_known_and_follows_the_shape():
    along = torch.linspace(0.2, 1, 9, dtype=torch.float64)
    shapes = along[:, None] * torch.ones(1, 4, dtype=torch.float64)
    truth = torch.sigmoid(6 * along - 3)
    known = [0, 4, 8]
    distances, empty = torch.cdist(shapes, shapes), shapes.norm(dim=1)
    got = interpolated(distances, known, truth[known], empty, float(torch.sigmoid(torch.tensor(-3.0))))
    assert torch.equal(got[known], truth[known])
    assert (got - truth).abs().max() < 0.05


def test_shapes_are_masks():
    shapes = shapes_of(torch.rand(3, 4, 5) * torch.tensor([1.0, 7.0, 0.01])[:, None, None])
    assert torch.equal(shapes.amin(1), torch.zeros(3, dtype=torch.float64))
    assert torch.equal(shapes.amax(1), torch.ones(3, dtype=torch.float64))
