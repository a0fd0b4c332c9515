"""Score-CAM: the channels of the last layer, weighted by what each one's region alone tells the network."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

import torch
import torch.nn.functional as F  # noqa: N812  (torch's own custom)
from torch import Tensor

from engine.explain.heatmap import evaluation_mode, heatmap_of
from engine.explain.precision import at_least_float32, dtype_within
from engine.networks.cam_head import CamNetwork


@dataclass(frozen=True)
class Definition:
    """What exactly is computed; implementations differ, and so do their masks.

    Args:
        score: f is the softmax probability of the class, or its logit.
        weights: alpha is used as it is, or after a softmax over the channels.
        baseline: subtract f of the zero image (in normalised space: the training data's mean colour), or nothing.
        align_corners: how the activations are upsampled to masks: corner pixels aligned, or pixel centres.
        skip_flat: leave out channels of one value, whose mask is undefined. False keeps them, with 10^-8 added
            to the range of every mask.
    """

    score: Literal["probability", "logit"] = "probability"
    weights: Literal["plain", "softmax"] = "plain"
    baseline: Literal["zero", "none"] = "zero"
    align_corners: bool = False
    skip_flat: bool = True


AUTHORS = Definition()
"""Wang et al.'s paper; the default."""

GRAD_CAM_PACKAGE = Definition("logit", "softmax", "none", align_corners=True, skip_flat=False)
"""The `grad-cam` package's ScoreCAM (1.5): logits, a softmax over the channels, no baseline, masks by
UpsamplingBilinear2d (corners aligned), flat channels kept. It scales the map to [0, 1] both before and after the
last upsampling, each time with 10^-7 added to the maximum; ours is scaled once and without it, which changes less
than 10^-6 unless the map is that small itself."""


def score_cam(
    network: CamNetwork,
    images: Tensor,
    target: int = 1,
    *,
    definition: Definition = AUTHORS,
    batch_size: int = 32,
    check: Callable[[], None] | None = None,
    masked: CamNetwork | None = None,
) -> Tensor:
    """Explain a class: where in each image is what speaks for it.

    Wang et al. 2020, "Score-CAM: Score-Weighted Visual Explanations for Convolutional Neural Networks", equations 3-8:
    H_k = s(Up(A_k)), alpha_k = f(X o H_k) - f(X_b), L = ReLU(sum_k alpha_k A_k). The authors' published code sums
    upsampled activations and leaves the baseline out; this follows the paper.

    One forward pass a channel that is not flat. The images are done one after another, in memory for one batch;
    the network's modes and gradients stay as they were.

    Args:
        network: the classifier; its `features` are the A_k.
        images: (B, 3, H, W) float, normalised.
        target: index of the class to explain; 1 is landslide.
        definition: see `Definition`.
        batch_size: masked images a forward pass; it is halved when a GPU's memory does not hold them.
        check: called before every batch; it raises to stop.
        masked: scores the masked images and the baseline, such as a copy of the network in bfloat16; None takes
            `network`. The maps are always the network's own.

    Returns:
        (B, H, W) in [0, 1], float32 (float64 for float64 images).
    """
    height, width = images.shape[-2:]
    dtype = at_least_float32(images)
    masked = masked or network
    heatmaps = []
    with evaluation_mode(network), evaluation_mode(masked), torch.inference_mode():
        buffer = room_for(images, max(1, batch_size), dtype_within(masked, images.dtype))
        baseline = baseline_score(masked, buffer[:1], target, definition)
        for image in images:
            maps = live_maps(network, image, skip_flat=definition.skip_flat)  # (c, h, w)
            scores, buffer = masked_scores(masked, image, maps, target, definition, buffer, check)
            alpha = scores - baseline  # (c,)
            if definition.weights == "softmax":
                alpha = alpha.softmax(dim=0)
            heatmaps.append(heatmap_of(maps[None].to(dtype), alpha[None], (height, width)))
        result = torch.cat(heatmaps) if heatmaps else images.new_zeros(0, height, width, dtype=dtype)
    return result.clone()  # outside inference mode: a tensor like any other


def live_maps(network: CamNetwork, image: Tensor, *, skip_flat: bool = True) -> Tensor:
    """Return the maps of the explained layer, (c, h, w), without those of one value where they are skipped.

    Args:
        network: the classifier.
        image: (3, H, W).
        skip_flat: leave flat channels out; finding them is the only time that a chip waits for a GPU.
    """
    maps = network.features(image[None])[0]  # (C, h, w)
    if skip_flat:
        maps = maps[maps.amax(dim=(-2, -1)) > maps.amin(dim=(-2, -1))]
    return maps


def room_for(images: Tensor, batch_size: int, dtype: torch.dtype) -> Tensor:
    """Return room for a batch of masked images, (batch_size, 3, H, W) as the images lie in memory, or for fewer.

    Args:
        images: (B, 3, H, W).
        batch_size: halved until the memory holds it.
        dtype: of the network that gets them.
    """
    lie = torch.channels_last if images.is_contiguous(memory_format=torch.channels_last) else torch.contiguous_format
    try:
        shape = (batch_size, *images.shape[1:])
        return torch.empty(shape, dtype=dtype, device=images.device, memory_format=lie)
    except torch.cuda.OutOfMemoryError:
        if batch_size == 1:
            raise
    return room_for(images, batch_size // 2, dtype)


def baseline_score(network: CamNetwork, like: Tensor, target: int, definition: Definition) -> Tensor | float:
    """Return f(X_b), (1,), for a zero image like (1, 3, H, W); 0 where the definition has none."""
    if definition.baseline == "none":
        return 0.0
    return _score(network, torch.zeros_like(like), target, definition)


def masked_scores(
    network: CamNetwork,
    image: Tensor,
    maps: Tensor,
    target: int,
    definition: Definition,
    buffer: Tensor,
    check: Callable[[], None] | None,
) -> tuple[Tensor, Tensor]:
    """Return f(X o H_k) for each channel k, and the buffer, which is shorter if memory ran out.

    Args:
        network: the classifier, in the buffer's format.
        image: (3, H, W).
        maps: (C, h, w).
        target: index of the class.
        definition: see `Definition`.
        buffer: (batch, 3, H, W), overwritten with the masked images; its length is the batch size.
        check: called before every batch.
    """
    parts: list[Tensor] = []
    start = 0
    while start < len(maps):
        if check:
            check()
        count = min(len(buffer), len(maps) - start)
        try:
            masks = _masks(maps[start : start + count], image.shape[-2:], definition)  # (count, 1, H, W)
            torch.mul(image, masks, out=buffer[:count])
            parts.append(_score(network, buffer[:count], target, definition))
            start += count
        except torch.cuda.OutOfMemoryError:
            if count == 1:
                raise
            buffer = buffer[: count // 2]  # its own memory is little beside the network's
    return torch.cat(parts) if parts else image.new_empty(0, dtype=at_least_float32(image)), buffer


def _masks(maps: Tensor, size: torch.Size, definition: Definition) -> Tensor:
    """Return H_k = s(Up(A_k)), (c, 1, H, W) in [0, 1], for maps (c, h, w)."""
    masks = F.interpolate(maps[:, None], size=size, mode="bilinear", align_corners=definition.align_corners)
    low = masks.amin(dim=(-2, -1), keepdim=True)
    span = masks.amax(dim=(-2, -1), keepdim=True) - low
    span = span.clamp_min(torch.finfo(span.dtype).tiny) if definition.skip_flat else span + 1e-8
    return masks.sub_(low).div_(span)


def _score(network: CamNetwork, images: Tensor, target: int, definition: Definition) -> Tensor:
    """Return f of each image, (B,), in float32 or more."""
    logits = network.classify(network.features(images))  # (B, 2)
    logits = logits.to(at_least_float32(logits))
    return (logits.softmax(dim=1) if definition.score == "probability" else logits)[:, target]
