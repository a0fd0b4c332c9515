"""What the fast Score-CAM saves and what it costs: passes, time and IoU with the exact masks, for several settings."""

import argparse
import statistics
import time
from pathlib import Path
from typing import cast

import numpy as np
import torch
from PIL import Image
from torch import Tensor, nn

from engine.data.transforms import window
from engine.explain.fast_score_cam import FAST, ChannelClustering, fast_score_cam
from engine.explain.grad_cam import grad_cam
from engine.explain.precision import dtype_of, in_precision
from engine.explain.quality import Audit
from engine.explain.score_cam import score_cam
from engine.inference.device import choose_device
from engine.model_file.bundle import open_model
from engine.networks.cam_head import CamNetwork
from engine.networks.pretrained import imagenet_normalised

SHORTCUTS = (
    ChannelClustering(8, 0.95),
    ChannelClustering(8, 0.97),
    FAST,
    ChannelClustering(8, 0.99),
    ChannelClustering(16, 0.98),
)
STEP = 32


class Wide(nn.Module):
    """The classifier, explained one layer earlier: 512 channels, as many as VGG16's last layer has."""

    def __init__(self, network: nn.Module) -> None:
        super().__init__()
        self.network = network

    def features(self, x: Tensor) -> Tensor:
        return self.network.backbone(x)

    def classify(self, maps: Tensor) -> Tensor:
        return self.network.classify(self.network.narrow(maps))


class Counted(nn.Module):
    """A network that counts the images it sees; a module, so that its number format shows."""

    def __init__(self, network: nn.Module) -> None:
        super().__init__()
        self.network = network
        self.images = 0

    def features(self, x: Tensor) -> Tensor:
        self.images += len(x)
        return self.network.features(x)

    def classify(self, maps: Tensor) -> Tensor:
        return self.network.classify(maps)


def chips(folder: Path, count: int) -> list[Tensor]:
    """Return landslide chips, mirrored to whole steps of the network, spread over the folder's files."""
    files = sorted(folder.rglob("*.jpg"))
    found = []
    for path in files[:: max(1, len(files) // count)][:count]:
        image = np.asarray(Image.open(path).convert("RGB"))
        height, width = image.shape[:2]
        side = -(-max(224, height, width) // STEP) * STEP
        seen = window(image, (height - side) // 2, (width - side) // 2, side)
        x = torch.from_numpy(np.array(seen)).permute(2, 0, 1)[None].float() / 255
        found.append(imagenet_normalised(x).contiguous(memory_format=torch.channels_last))
    return found


def clocked(work: object, *values: object, **more: object) -> tuple[Tensor, float]:
    started = time.process_time()
    result = work(*values, **more)  # type: ignore[operator]
    return result, time.process_time() - started


def main(arguments: list[str] | None = None) -> None:
    """Print the curve."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("chips", type=Path, nargs="?", help="a folder of landslide chips (JPEG)")
    parser.add_argument("--count", type=int, default=50)
    parser.add_argument("--wide", action="store_true", help="explain the 512 channels of the layer before")
    parser.add_argument("--toy", action="store_true", help="two chips, to see that it runs")
    args = parser.parse_args(arguments)
    if args.chips is None:
        print("The curve of the fast Score-CAM needs real chips: python3 build.py bench --chips CHIPS/landslide/image")
        return
    model, device = open_model(), choose_device("cpu")
    network = model.network("classifier").to(memory_format=torch.channels_last)
    network = cast("CamNetwork", Wide(network).eval() if args.wide else network)
    half = in_precision(network, dtype_of("auto", device.torch))
    count = 2 if args.toy else args.count
    images = [x for x in chips(args.chips, count) if network.classify(network.features(x)).softmax(1)[0, 1] >= 0.2]
    exact = [clocked(score_cam, network, x, batch_size=4) for x in images]
    spent = sum(seconds for _, seconds in exact)
    print(
        f"{len(images)} chips of {args.chips}, {model.title}, {'512' if args.wide else '64'} channels, {device.label}"
    )
    print(f"{'':<26}{'passes':>8}{'CPU s/chip':>12}{'faster':>8}{'mean IoU':>10}{'least':>8}{'IoU>=.95':>10}")
    print(
        f"{'exact, float32':<26}{'':>8}{spent / len(images):>12.3f}{1:>8.1f}{1:>10.4f}{1:>8.4f}{1:>10.2f}", flush=True
    )
    rows = [(f"step {s.step}, agree {s.agree}", s) for s in SHORTCUTS]
    for name, shortcut in [("exact, fewer bits", ChannelClustering(4, 2.0)), *rows, ("grad", None)]:
        audit, counted, seconds = Audit(1.0, 0.4), Counted(cast("nn.Module", half)), 0.0
        for x, (heat, _) in zip(images, exact, strict=True):
            if shortcut is None:
                found, took = clocked(grad_cam, network, x)
            else:
                found, took = clocked(fast_score_cam, network, x, shortcut=shortcut, masked=counted)
            audit.compare(found, heat)
            seconds += took
        passes, ious = counted.images / len(images), audit.ious
        sure = sum(iou >= 0.95 for iou in ious) / len(ious)
        numbers = f"{passes:>8.1f}{seconds / len(images):>12.3f}{spent / seconds:>8.1f}"
        print(f"{name:<26}{numbers}{statistics.mean(ious):>10.4f}{min(ious):>8.4f}{sure:>10.2f}", flush=True)


if __name__ == "__main__":
    main()
