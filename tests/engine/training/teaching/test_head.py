"""The quick head: its features by hand, the same answer twice, and no other one from a model file."""

import numpy as np
import pytest
import torch
from scipy.ndimage import gaussian_filter

from engine.model_file.bundle import open_model, write_model
from engine.networks.local_head import (
    EDGES,
    FEATURES,
    FORMS,
    STATISTICS,
    LocalHead,
    _largest,
    head_features,
    local_shapes,
    local_statistics,
)
from engine.networks.taught import Taught, of_both
from engine.training.teaching.head import HeadSettings, _set_gradients, fit_head


def test_flat_ground_has_its_own_mean_and_no_deviation():
    x = torch.full((1, 3, 40, 40), 0.25)
    found = local_statistics(x)[0, :, 20, 20]
    assert found.shape == (STATISTICS,)
    assert found[:3].tolist() == [0.25] * 3
    for first in range(3, STATISTICS, 6):
        assert found[first : first + 3].tolist() == pytest.approx([0.25] * 3, abs=1e-6)
        assert found[first + 3 : first + 6].tolist() == pytest.approx([0] * 3, abs=1e-4)


def test_mean_and_deviation_are_those_of_a_gaussian_window():
    image = np.random.default_rng(1).random((3, 64, 64))
    found = local_statistics(torch.from_numpy(image)[None])[0].numpy()
    for place, sigma in enumerate((1, 2, 4, 8)):
        for band in range(3):
            mean = gaussian_filter(image[band], sigma, truncate=3, mode="nearest")
            square = gaussian_filter(image[band] ** 2, sigma, truncate=3, mode="nearest")
            assert found[3 + 6 * place + band] == pytest.approx(mean, abs=1e-6)
            assert found[6 + 6 * place + band] == pytest.approx(np.sqrt(square - mean**2), abs=1e-5)


def test_flat_ground_has_no_edges_and_nothing_stands_out():
    found = local_shapes(torch.full((1, 3, 60, 70), 0.4))
    assert found.shape == (1, 3 * len(EDGES) + 2 * len(FORMS), 60, 70)
    assert found.abs().max() < 1e-5


def test_an_edge_is_steep_across_and_not_along_whichever_way_it_runs():
    image = torch.zeros(1, 3, 80, 80, dtype=torch.float64)
    image[..., 40:] = 1
    for turned in (image, image.transpose(2, 3)):
        across, along, _ = local_shapes(turned)[0, :3, 40, 40].tolist()
        assert across > 0.2
        assert along < 1e-6


def test_what_is_narrower_than_the_square_stands_out_by_its_brightness():
    image = torch.full((1, 3, 100, 100), 0.5)
    image[..., 10:13, :] = 0.8  # a bright strip of 3 px
    image[..., 60:75, 60:75] = 0.2  # a dark block of 15 px
    found = local_shapes(image)[0, 3 * len(EDGES) :]  # above and below for sides 5, 11, 21
    assert found[:, 11, 50].tolist() == pytest.approx([0.3, 0, 0.3, 0, 0.3, 0], abs=1e-6)
    assert found[:, 67, 67].tolist() == pytest.approx([0, 0, 0, 0, 0, 0.3], abs=1e-6)


@pytest.mark.parametrize("side", FORMS)
def test_the_largest_of_a_square_is_that_of_max_pooling(side):
    x = torch.rand(1, 1, 40, 50)
    assert torch.equal(_largest(x, side), torch.nn.functional.max_pool2d(x, side, 1, side // 2))


def test_each_member_is_a_perceptron_of_what_it_sees():
    torch.manual_seed(1)
    head, x = LocalHead(2, 5, 4).double(), torch.rand(7, FEATURES, dtype=torch.float64)
    head.running_mean.uniform_()
    head.running_var.uniform_(0.5, 2)
    normal = (x - head.running_mean) / (head.running_var + 1e-6).sqrt()
    for member, found in enumerate(head(x)):
        layer = normal.clone()
        if member == 0:
            layer[:, STATISTICS:] = 0
        for weight, bias in list(zip(head.weights, head.biases, strict=True))[:2]:
            layer = (layer @ weight[member] + bias[member]).clamp_min(0)
        assert torch.allclose(found, (layer @ head.weights[2][member] + head.biases[2][member])[:, 0])


def test_half_of_the_members_see_no_edges_and_forms():
    torch.manual_seed(1)
    head, x = LocalHead(2), torch.rand(5, FEATURES)
    other = x.clone()
    other[:, STATISTICS:] += 1
    same = head(x) == head(other)
    assert same[0].all()
    assert not same[1].any()
    assert "seen" not in head.state_dict()


def test_a_model_file_of_before_has_a_head_without_edges_and_forms():
    old = Taught(8, outline=False)
    assert old.head.running_mean.shape == (STATISTICS,)
    assert old(torch.rand(1, 3, 32, 32)).shape == (1, 1, 32, 32)
    x = torch.rand(1, 3, 32, 32)
    assert torch.equal(head_features(x, shapes=False), local_statistics(x))
    assert torch.equal(head_features(x, shapes=True)[:, :STATISTICS], local_statistics(x))


def pixels(count=600):
    rng = np.random.default_rng(2)
    landslide = rng.random(count) < 0.3
    features = rng.normal(0, 0.1, (count, FEATURES)).astype(np.float32)
    features[:, 0] += np.where(landslide, 0.5, 0.1)
    return features, landslide


def test_it_tells_bright_from_dark_and_the_same_pixels_give_the_same_weights():
    features, landslide = pixels()
    one, other = (fit_head(features, landslide, HeadSettings(steps=80)) for _ in range(2))
    assert all(torch.equal(a, b) for a, b in zip(one.parameters(), other.parameters(), strict=True))
    p, doubt = one.probability(torch.from_numpy(features))
    assert ((p.numpy() > 0.5) == landslide).mean() > 0.97
    assert ((doubt >= 0) & (doubt <= 1)).all()


@pytest.mark.parametrize("members", [1, 2, 4])
def test_the_weights_are_the_same_with_any_number_of_threads(members):
    found = []
    for threads in (1, 2, 3):
        torch.set_num_threads(threads)
        found.append(fit_head(*pixels(), HeadSettings(members=members, steps=40)))
        assert torch.get_num_threads() == threads
    for one in found[1:]:
        assert all(torch.equal(a, b) for a, b in zip(one.parameters(), found[0].parameters(), strict=True))


def test_each_step_goes_where_pytorchs_own_gradients_of_the_whole_head_lead():
    torch.manual_seed(3)
    head = LocalHead(2, 5, 4).double()
    x, truth = torch.rand(9, FEATURES, dtype=torch.float64), torch.tensor([1.0] * 3 + [0.0] * 6).double()
    loss = torch.nn.functional.binary_cross_entropy_with_logits
    loss(head.told(x), truth.expand(2, -1)).backward()
    own = [*head.weights, *head.biases]
    found = [torch.empty_like(values) for values in own]
    with torch.no_grad():
        _set_gradients(found, own, head.seen, x, truth[:, None])
    for values, gradient in zip(own, found, strict=True):
        assert torch.allclose(gradient, values.grad, rtol=1e-9, atol=1e-15)


def test_the_callers_random_state_is_left_alone():
    torch.manual_seed(5)
    expected = torch.rand(3)
    torch.manual_seed(5)
    fit_head(*pixels(), HeadSettings(steps=3))
    assert torch.equal(torch.rand(3), expected)


@pytest.mark.parametrize("kind", [True, False])
def test_pixels_of_one_kind_are_refused(kind):
    with pytest.raises(ValueError, match="one kind"):
        fit_head(pixels()[0], np.full(600, kind))


@pytest.mark.parametrize("parts", [{"head": True, "outline": False}, {"head": True, "outline": True}])
def test_a_model_file_keeps_what_was_taught(tiny_model, tmp_path, parts):
    config = {"width": 8, "magnified": 200, "shapes": True, **parts}
    network = Taught(**config)
    network.head.load_state_dict(fit_head(*pixels(), HeadSettings(steps=60)).state_dict())
    entry = {"architecture": "taught", "config": config, "mean": [0.45] * 3, "std": [0.225] * 3}
    card = {**open_model(tiny_model).card, "networks": {"student": entry}}
    path = write_model(tmp_path / "m.lsmodel", card, {"student": network})
    x = torch.rand(1, 3, 64, 64)
    with torch.inference_mode():
        before, after = (one(x).sigmoid() for one in (network.eval(), open_model(path).network("student")))
    assert before.shape == (1, 1, 64, 64)
    assert torch.allclose(before, after, atol=0.02)


def test_the_mean_is_that_of_both_logits_and_in_a_file_of_before_that_of_both_probabilities():
    torch.manual_seed(1)
    both, before = Taught(8, magnified=100, odds=True).eval(), Taught(8, magnified=100).eval()
    before.load_state_dict(both.state_dict())
    alone = Taught(8, magnified=100, head=False).eval()
    alone.outline.load_state_dict(both.outline.state_dict())
    head = Taught(8, magnified=100, outline=False).eval()
    head.head.load_state_dict(both.head.state_dict())
    x = torch.rand(2, 3, 64, 48)
    with torch.inference_mode():
        assert torch.allclose(both(x), (alone(x) + head(x)) / 2, atol=1e-4)
        assert torch.allclose(before(x).sigmoid(), (alone(x).sigmoid() + head(x).sigmoid()) / 2, atol=1e-4)


def test_the_surer_of_both_counts_for_more_and_neither_is_surer_than_a_bound():
    # odds of 9 and 1, of 999 and 1/999, of 999 at most and 1/9
    p = of_both(torch.tensor([0.9, 0.999, 1.0]), torch.tensor([0.5, 0.001, 0.1])).sigmoid()
    assert p.tolist() == pytest.approx([3 / 4, 0.5, 111**0.5 / (1 + 111**0.5)], abs=1e-4)


def test_a_model_of_nothing_is_refused():
    with pytest.raises(ValueError, match="neither"):
        Taught(outline=False, head=False)
