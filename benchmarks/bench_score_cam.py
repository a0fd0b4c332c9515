"""Score-CAM of this engine against the grad-cam package: the same network, images and definition, in one run."""

import contextlib
import io
import os
import statistics
import time
from collections.abc import Callable

import torch
from pytorch_grad_cam import ScoreCAM
from pytorch_grad_cam.utils.model_targets import ClassifierOutputTarget

from engine.device import choose_device
from engine.explain.score_cam import GRAD_CAM_PACKAGE, Definition, score_cam
from engine.networks.squeezenet import SqueezeNetClassifier

ROUNDS, BATCH = 3, 16
CHANNELS, SIDES = 64, (128, 256)


def seconds(work: Callable[[], object], device: torch.device) -> float:
    """Return how long one piece of work takes, the device's queue included."""
    started = time.perf_counter()
    work()
    if device.type == "cuda":
        torch.cuda.synchronize()
    return time.perf_counter() - started


def compare(network: SqueezeNetClassifier, side: int, device: torch.device) -> tuple[float, float, float, float]:
    """Return the median seconds of the package, of the engine with its definition and with ours, and max |a - b|.

    The three take turns, so that a busy machine slows all of them.
    """
    network = network.eval().to(device)
    images = torch.rand(1, 3, side, side, device=device)
    package = ScoreCAM(network, [network.narrow[-1]])
    package.batch_size = BATCH

    def theirs() -> torch.Tensor:
        with contextlib.redirect_stderr(io.StringIO()):  # its progress bar
            return torch.from_numpy(package(images, [ClassifierOutputTarget(1)]))

    def ours(definition: Definition) -> torch.Tensor:
        return score_cam(network, images, definition=definition, batch_size=BATCH)

    difference = (theirs() - ours(GRAD_CAM_PACKAGE).cpu()).abs().max().item()  # the warm-up, too
    rounds = [
        (
            seconds(theirs, device),
            seconds(lambda: ours(GRAD_CAM_PACKAGE), device),
            seconds(lambda: ours(Definition()), device),
        )
        for _ in range(ROUNDS)
    ]
    package_s, same_s, default_s = (statistics.median(column) for column in zip(*rounds, strict=True))
    return package_s, same_s, default_s, difference


def main() -> None:
    """Print the table."""
    torch.manual_seed(0)
    device = choose_device("auto")
    print(f"Score-CAM of one chip, SqueezeNet with {CHANNELS} channels, batch {BATCH}, median of {ROUNDS}")
    print(f"{device.label}, {os.cpu_count()} CPUs")
    print(f"{'px':>5}{'package s':>11}{'engine s':>10}{'ratio':>7}{'default s':>11}{'max diff':>10}")
    network = SqueezeNetClassifier(CHANNELS)
    torch.nn.init.normal_(network.class_maps.weight)  # scores that differ from mask to mask, as a trained network's do
    for side in SIDES:
        package_s, same_s, default_s, difference = compare(network, side, device.torch)
        ratio = package_s / same_s
        print(f"{side:>5}{package_s:>11.3f}{same_s:>10.3f}{ratio:>7.2f}{default_s:>11.3f}{difference:>10.1e}")


if __name__ == "__main__":
    main()
