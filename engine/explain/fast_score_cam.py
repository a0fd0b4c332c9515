"""Score-CAM with passes for some of its channels: the others' weights follow from theirs, until the mask stands."""

from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import Tensor

from engine.explain.heatmap import evaluation_mode, heatmap_of
from engine.explain.precision import at_least_float32, dtype_within
from engine.explain.sampling import interpolated, shapes_of, spread
from engine.explain.score_cam import AUTHORS, baseline_score, live_maps, masked_scores, room_for
from engine.networks.cam_head import CamNetwork

THRESHOLDS = (0.3, 0.4, 0.5)
"""Of the heatmaps that are compared: around the dissertation's 0.4."""


@dataclass(frozen=True)
class ChannelClustering:
    """When the fast Score-CAM stops; docs/PERFORMANCE.md has the curve that the values are from.

    Args:
        step: channels that get their pass before the heatmap is looked at again, at least 1.
        agree: it stops where the masks of two looks have at least this IoU at each of `THRESHOLDS`, in (0, 1]; above 1
            it never stops early, and is exact.
    """

    step: int
    agree: float


FAST = ChannelClustering(step=8, agree=0.99)
"""What `--cam fast` is."""


def fast_score_cam(
    network: CamNetwork,
    images: Tensor,
    target: int = 1,
    *,
    shortcut: ChannelClustering = FAST,
    batch_size: int = 32,
    check: Callable[[], None] | None = None,
    masked: CamNetwork | None = None,
) -> Tensor:
    """Explain a class as `score_cam` does, from the masked passes of some channels.

    Channels whose maps look alike get nearly the same weight. So passes go to heavy channels that look unlike, `step`
    at a time; the others' weights are interpolated (see `sampling`), and the work ends where `step` more change the
    mask no longer: after few passes in plain chips, after all of them where each says something else.

    Args:
        network: the classifier; its `features` are the A_k.
        images: (B, 3, H, W) float, normalised.
        target: index of the class to explain; 1 is landslide.
        shortcut: see `ChannelClustering`.
        batch_size: most masked images a forward pass; it is halved when a GPU's memory does not hold them.
        check: called before every batch; it raises to stop.
        masked: as in `score_cam`.

    Returns:
        (B, H, W) in [0, 1], float32 (float64 for float64 images).
    """
    masked = masked or network
    heatmaps = []
    with evaluation_mode(network), evaluation_mode(masked), torch.inference_mode():
        buffer = room_for(images, max(1, min(batch_size, shortcut.step)), dtype_within(masked, images.dtype))
        zero = float(baseline_score(masked, buffer[:1], target, AUTHORS))
        for image in images:
            maps = live_maps(network, image)  # (c, h, w)

            def passes(channels: list[int], image: Tensor = image, maps: Tensor = maps) -> Tensor:
                nonlocal buffer  # shorter from now on where the memory ran out
                scores, buffer = masked_scores(masked, image, maps[channels], target, AUTHORS, buffer, check)
                return scores.double().cpu()

            heatmaps.append(_explained(maps.to(at_least_float32(image)), image.shape[-2:], passes, zero, shortcut))
        result = torch.stack(heatmaps) if heatmaps else images.new_zeros(0, *images.shape[-2:])
    return result.clone()  # outside inference mode: a tensor like any other


def _explained(
    maps: Tensor, size: torch.Size, passes: Callable[[list[int]], Tensor], zero: float, shortcut: ChannelClustering
) -> Tensor:
    """Return one heatmap, (H, W).

    Args:
        maps: (c, h, w), none flat.
        size: of the image.
        passes: gives f of the masks of some channels, (n,) float64.
        zero: f of the baseline.
        shortcut: when to stop.
    """
    if not len(maps):
        return maps.new_zeros(size)
    shapes = shapes_of(maps)
    distances, empty = torch.cdist(shapes, shapes), shapes.norm(dim=1)
    order = spread(distances, maps.sum(dim=(-2, -1)).double().cpu())
    known: list[int] = []
    scores = torch.empty(0, dtype=torch.float64)
    before: Tensor | None = None
    while True:
        more = order[len(known) : len(known) + shortcut.step]
        scores = torch.cat([scores, passes(more)])
        known += more
        alpha = interpolated(distances, known, scores, empty, zero) - zero
        heat = heatmap_of(maps[None], alpha[None].to(maps), (size[0], size[1]))[0]
        if len(known) == len(order) or (before is not None and _agree(heat, before) >= shortcut.agree):
            return heat
        before = heat


def _agree(one: Tensor, other: Tensor) -> float:
    """Return the least IoU of two heatmaps' masks."""
    ious = []
    for threshold in THRESHOLDS:
        a, b = one >= threshold, other >= threshold
        union = (a | b).sum()
        ious.append(torch.where(union > 0, (a & b).sum() / union, 1.0))  # two empty masks agree
    return float(torch.stack(ious).min())
