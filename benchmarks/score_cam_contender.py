"""One implementation of Score-CAM in a process of its own, so that its time and its peak memory are its own."""

import argparse
import contextlib
import io
import json
import resource
import time
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn

from engine.explain.fast_score_cam import fast_score_cam
from engine.explain.heatmap import heatmap_of
from engine.explain.memory import ON_PROCESSOR
from engine.explain.precision import in_precision
from engine.explain.score_cam import AUTHORS, GRAD_CAM_PACKAGE, Definition, live_maps, masked_scores, room_for
from engine.networks.squeezenet import SqueezeNetClassifier
from engine.networks.vgg16 import Vgg16Classifier

TORCHCAM_PACKAGE = Definition("logit", "softmax", "none", align_corners=False, skip_flat=False)
PACKAGE_BATCH = 16  # the grad-cam package's own default


class EnoughError(Exception):
    """The memory's peak is reached; the rest of the passes would take as much."""


class Explained(nn.Module):
    """A classifier, some of whose channels are explained: the first `shown`, which a hook sees at `layer`.

    Args:
        network: the classifier.
        shown: channels.
        passes: forward passes until `EnoughError`; 0 for no limit.
    """

    def __init__(self, network: nn.Module, shown: int, passes: int) -> None:
        super().__init__()
        self.network = network
        self.layer = nn.Identity()
        self.shown = shown
        self.left = passes or -1

    def features(self, x: Tensor) -> Tensor:
        if self.left == 0:
            raise EnoughError
        self.left -= 1
        return self.network.features(x)

    def classify(self, maps: Tensor) -> Tensor:
        return self.network.classify(maps)

    def forward(self, x: Tensor) -> Tensor:
        maps = self.features(x)
        self.layer(maps[:, : self.shown])
        return self.classify(maps)


def build(name: str) -> nn.Module:
    torch.manual_seed(0)
    network = Vgg16Classifier() if name == "vgg16" else SqueezeNetClassifier(64)
    for module in network.modules():
        if isinstance(module, nn.Conv2d):
            nn.init.kaiming_normal_(module.weight)  # activations that live through thirteen layers
    last = network.head[-1][-1] if name == "vgg16" else network.class_maps
    nn.init.normal_(last.weight)  # scores that differ from mask to mask, as a trained network's do
    return network.eval().requires_grad_(requires_grad=False)


def ours(network: Explained, images: Tensor, definition: Definition, dtype: torch.dtype) -> Tensor:
    """Explain the shown channels with the engine's own parts, as `score_cam` puts them together."""
    network.network.to(memory_format=torch.channels_last)
    images = images.contiguous(memory_format=torch.channels_last)
    masked = in_precision(network, dtype)
    with torch.inference_mode():
        maps = live_maps(network, images[0], skip_flat=definition.skip_flat)[: network.shown]
        buffer = room_for(images, ON_PROCESSOR, dtype)
        scores, _ = masked_scores(masked, images[0], maps, 1, definition, buffer, None)
        alpha = scores.softmax(0) if definition.weights == "softmax" else scores
        return heatmap_of(maps[None], alpha[None], (images.shape[-2], images.shape[-1]))


def theirs(network: Explained, images: Tensor) -> Tensor:
    from pytorch_grad_cam import ScoreCAM  # noqa: PLC0415  (only its own process pays for it)
    from pytorch_grad_cam.utils.model_targets import ClassifierOutputTarget  # noqa: PLC0415

    package = ScoreCAM(network, [network.layer])
    package.batch_size = PACKAGE_BATCH
    with contextlib.redirect_stderr(io.StringIO()):  # its progress bar
        return torch.from_numpy(package(images, [ClassifierOutputTarget(1)]))


def torchcams(network: Explained, images: Tensor) -> Tensor:
    from torchcam.methods import ScoreCAM  # noqa: PLC0415

    with ScoreCAM(network, network.layer, batch_size=PACKAGE_BATCH) as package, torch.inference_mode():
        network(images)
        heat = package(class_idx=1)[0].clamp_min(0)
    return heatmap_of(heat[:, None], torch.ones(1, 1), (images.shape[-2], images.shape[-1]))


CONTENDERS = {
    "grad-cam": theirs,
    "torchcam": torchcams,
    "engine (grad-cam's definition)": lambda n, x: ours(n, x, GRAD_CAM_PACKAGE, torch.float32),
    "engine (torchcam's definition)": lambda n, x: ours(n, x, TORCHCAM_PACKAGE, torch.float32),
    "engine exact": lambda n, x: ours(n, x, AUTHORS, torch.float32),
    "engine exact, bfloat16": lambda n, x: ours(n, x, AUTHORS, torch.bfloat16),
    "engine fast, bfloat16": lambda n, x: fast_score_cam(n, x, masked=in_precision(n, torch.bfloat16)),
}


def main() -> None:
    """Print one line of JSON: wall and processor seconds, and the memory that the explanation added at its peak."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("name", choices=CONTENDERS)
    parser.add_argument("network", choices=("vgg16", "squeezenet1.1"))
    parser.add_argument("side", type=int)
    parser.add_argument("channels", type=int)
    parser.add_argument("--passes", type=int, default=0)
    parser.add_argument("--heat", type=Path)
    args = parser.parse_args()
    network = Explained(build(args.network), 2, 0)
    CONTENDERS[args.name](network, torch.rand(1, 3, 64, 64))  # imports and first calls are not the method's
    network.shown, network.left = args.channels, args.passes or -1
    images = torch.rand(1, 3, args.side // 16, args.side // 16, generator=torch.Generator().manual_seed(1)) * 2 - 1
    images = nn.functional.interpolate(images, (args.side, args.side), mode="bicubic")
    before = Path("/proc/self/statm").read_text().split()[1]
    wall, cpu = time.perf_counter(), time.process_time()
    with contextlib.suppress(EnoughError):
        heat = CONTENDERS[args.name](network, images)
        if args.heat:
            np.save(args.heat, heat.numpy())
    wall, cpu = time.perf_counter() - wall, time.process_time() - cpu
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024 - int(before) * resource.getpagesize() / 2**20
    print(json.dumps({"wall_s": wall, "cpu_s": cpu, "peak_mb": peak}))


if __name__ == "__main__":
    main()
