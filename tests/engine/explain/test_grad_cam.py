import warnings

import numpy as np
import torch
import torch.nn.functional as F  # noqa: N812
from pytorch_grad_cam import GradCAM
from pytorch_grad_cam.utils.model_targets import ClassifierOutputTarget

from engine.explain.grad_cam import grad_cam


def test_equals_the_papers_equations(network, images):
    heat = grad_cam(network, images)
    for image, got in zip(images, heat, strict=True):
        maps = network.features(image[None]).detach()
        alphas = []
        for channel in range(maps.shape[1]):  # central differences: no autograd in the oracle
            step = torch.zeros_like(maps)
            step[:, channel] = 1e-6
            rise = network.classify(maps + step) - network.classify(maps - step)
            alphas.append(rise[0, 1].item() / 2e-6 / maps[0, 0].numel())
        cam = F.relu((torch.tensor(alphas).view(-1, 1, 1) * maps[0]).sum(0))
        want = F.interpolate(cam[None, None], image.shape[1:], mode="bilinear", align_corners=False)[0, 0].detach()
        want = (want - want.min()) / (want.max() - want.min())
        assert want.max() == 1
        assert (got - want).abs().max() < 1e-6


def test_agrees_with_the_grad_cam_package(network, images):
    network, images = network.float(), images.float()
    got = grad_cam(network, images)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        with GradCAM(model=network, target_layers=[network.backbone[-1]]) as package:
            want = package(input_tensor=images, targets=[ClassifierOutputTarget(1)] * len(images))
    assert want.max() > 0.99
    assert np.abs(got.numpy() - want).max() < 1e-4


def test_explains_a_frozen_network_in_train_mode_and_leaves_it_so(network, images):
    want = grad_cam(network, images)
    network.train().requires_grad_(False)
    weights = {name: value.clone() for name, value in network.state_dict().items()}
    assert torch.equal(grad_cam(network, images), want)
    assert all(module.training for module in network.modules())
    assert not any(parameter.requires_grad for parameter in network.parameters())
    assert all(torch.equal(value, weights[name]) for name, value in network.state_dict().items())


def test_gives_no_parameter_a_gradient(network, images):
    heat = grad_cam(network, images)
    assert not heat.requires_grad
    assert all(parameter.grad is None for parameter in network.parameters())


def test_works_within_inference_mode(network, images):
    want = grad_cam(network, images)
    with torch.inference_mode():
        got = grad_cam(network, images.clone())
    assert torch.equal(got, want)


def test_the_two_classes_are_explained_differently(network, images):
    assert (grad_cam(network, images, 0) - grad_cam(network, images, 1)).abs().max() > 0.01
