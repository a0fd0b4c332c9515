"""Score-CAM of this engine beside the grad-cam and torchcam packages: the same network, layer, chip and definition."""

import argparse
import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path

import numpy as np

from engine.inference.device import choose_device

ROOT = Path(__file__).resolve().parents[1]
PAIRS = (("grad-cam", "engine (grad-cam's definition)"), ("torchcam", "engine (torchcam's definition)"))
ALONE = ("engine exact", "engine exact, bfloat16")
CASES = (("squeezenet1.1", 256, 64, 64), ("vgg16", 512, 16, 512))
"""Network, side, channels whose passes are timed, channels of the layer: VGG16's 512 take 450 s on two cores."""
TOY = (("squeezenet1.1", 64, 4, 64),)
PASSES = {"grad-cam": "2", "torchcam": "3"}
"""Until a package has had its first batch of masked chips: one pass of the chip, in torchcam two."""


def measured(name: str, network: str, side: int, channels: int, *more: str) -> dict[str, float]:
    """Run one contender in a process of its own."""
    arguments = [name, network, str(side), str(channels), *more]
    command = [sys.executable, "-m", "benchmarks.score_cam_contender", *arguments]
    told = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    return json.loads(told.splitlines()[-1])


def iou(one: Path, other: Path, threshold: float = 0.4) -> float:
    """Return the IoU of two heatmaps' masks."""
    a, b = np.load(one) >= threshold, np.load(other) >= threshold
    return float((a & b).sum() / max((a | b).sum(), 1))


def case(network: str, side: int, channels: int, layer: int, folder: Path) -> None:
    """Print the table of one network; ratios of processor time, which a busy machine does not change."""
    print(f"\n{network} at {side} px, random weights, {channels} of {layer} channels explained")
    print(f"{'':<34}{'wall s':>8}{'CPU s':>8}{'ratio':>7}{'peak MB':>9}{'ratio':>7}{'mask IoU':>10}")
    for package, engine in PAIRS:
        heats = folder / f"{network}-{package}.npy", folder / f"{network}-{package}-engine.npy"
        time_a, time_b = (
            measured(name, network, side, channels, "--heat", str(heat))
            for name, heat in zip((package, engine), heats, strict=True)
        )
        # The grad-cam package builds all masked images of a chip first: its memory's peak needs the whole layer, but no
        # more passes than the chip's and one of a batch of masked ones.
        few = ("--passes", PASSES[package])
        room_a, room_b = (measured(name, network, side, layer, *few) for name in (package, engine))
        line(package, time_a, room_a)
        line(engine, time_b, room_b, time_a["cpu_s"], room_a["peak_mb"], iou(*heats))
    for name in ALONE:
        line(name, measured(name, network, side, channels), measured(name, network, side, layer, "--passes", "2"))


def line(
    name: str,
    time: dict[str, float],
    room: dict[str, float],
    cpu: float = 0.0,
    peak: float = 0.0,
    agree: float | None = None,
) -> None:
    ratios = f"{cpu / time['cpu_s']:.2f}" if cpu else "", f"{peak / room['peak_mb']:.1f}" if peak else ""
    numbers = f"{time['wall_s']:>8.2f}{time['cpu_s']:>8.2f}{ratios[0]:>7}{room['peak_mb']:>9.0f}{ratios[1]:>7}"
    print(f"{name:<34}{numbers}{'' if agree is None else f'{agree:.5f}':>10}", flush=True)


def main(arguments: list[str] | None = None) -> None:
    """Print the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--toy", action="store_true", help="a small network on a small chip, to see that it runs")
    cases = TOY if parser.parse_args(arguments).toy else CASES
    print(f"Score-CAM of one chip on the processor, {os.cpu_count()} CPUs; this machine: {choose_device('auto').label}")
    with tempfile.TemporaryDirectory() as folder:
        for network, side, channels, layer in cases:
            case(network, side, channels, layer, Path(folder))


if __name__ == "__main__":
    main()
