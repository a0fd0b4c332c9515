"""Grad-CAM: the channels of the last layer, weighted by the gradient of the class's score."""

import torch
from torch import Tensor

from engine.explain.heatmap import evaluation_mode, heatmap_of
from engine.networks.cam_head import CamNetwork


def grad_cam(network: CamNetwork, images: Tensor, target: int = 1) -> Tensor:
    """Explain a class: where in each image is what its score depends on.

    Selvaraju et al. 2017, "Grad-CAM: Visual Explanations from Deep Networks via Gradient-based Localization":
    alpha_k is the mean of d y_c / d A_k over the map (equation 1), L = ReLU(sum_k alpha_k A_k) (equation 2), with y_c
    the class's logit. The gradient is taken with respect to the layer alone; no parameter gets one.

    Args:
        network: the classifier; its `features` are the A_k.
        images: (B, 3, H, W) float, normalised.
        target: index of the class to explain; 1 is landslide.

    Returns:
        (B, H, W) in [0, 1], float32 (float64 for float64 images).
    """
    dtype = torch.promote_types(images.dtype, torch.float32)
    with evaluation_mode(network), torch.inference_mode(mode=False):
        with torch.no_grad():
            maps = network.features(images).clone()  # (B, C, h, w)
        with torch.enable_grad():
            maps.requires_grad_()
            score = network.classify(maps)[:, target].sum()  # images do not mix in eval mode
            (gradient,) = torch.autograd.grad(score, maps)  # (B, C, h, w)
    alpha = gradient.to(dtype).mean(dim=(-2, -1))  # (B, C)
    height, width = images.shape[-2:]
    return heatmap_of(maps.detach().to(dtype), alpha, (height, width))
