"""What needs a GPU: exact Score-CAM with VGG16 in each number format beside the matrix units' peak, and the student.

The peak is what a large matrix product in the same format reaches on the same device, a moment before. The operations
of a network are counted layer by layer, a multiplication and an addition as two.
"""

import argparse
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.utils.flop_counter import FlopCounterMode

from engine.explain.memory import batch_that_fits
from engine.explain.precision import in_precision
from engine.explain.score_cam import live_maps, score_cam
from engine.inference.device import choose_device
from engine.inference.predictor import ChipPredictor
from engine.model_file.bundle import open_model
from engine.networks.squeezenet import SqueezeNetClassifier
from engine.networks.vgg16 import Vgg16Classifier
from engine.settings.run import RunSettings

NO_GPU = "There is no usable GPU here ({why}); run this on a machine that has one."
FORMATS = (torch.float32, torch.bfloat16, torch.float16)
TARGET_S, TARGET_SHARE = 0.35, 0.45
"""Of the exact Score-CAM in bfloat16 on an H200: seconds a chip, and share of the matrix units' peak."""


@dataclass(frozen=True)
class Measured:
    """What one kind of work took.

    Args:
        seconds: a chip, the median.
        flop: operations a chip.
        peak: operations a second that the matrix units reach in this format.
        memory_mb: the most that the device had allocated, MB; 0 where it does not say.
    """

    seconds: float
    flop: float
    peak: float
    memory_mb: float

    @property
    def share(self) -> float:
        """Share of the peak."""
        return self.flop / self.seconds / self.peak


def flop_of(network: nn.Module, side: int) -> int:
    """Return the operations of one pass over one chip, without computing it."""
    with FlopCounterMode(display=False) as counter, torch.device("meta"), torch.inference_mode():
        network.to("meta")(torch.empty(1, 3, side, side))
    return int(counter.get_total_flops())


def waited(device: torch.device) -> None:
    """Wait until the device has done what it was given."""
    if device.type == "cuda":
        torch.cuda.synchronize(device)
    elif device.type == "mps":
        torch.mps.synchronize()


def median_seconds(work: Callable[[], object], device: torch.device, times: int) -> float:
    """Return the median time of some work, after one that is not counted."""
    taken = []
    for _ in range(times + 1):
        waited(device)
        started = time.perf_counter()
        work()
        waited(device)
        taken.append(time.perf_counter() - started)
    return statistics.median(taken[1:])


def matrix_peak(device: torch.device, dtype: torch.dtype, side: int, times: int = 10) -> float:
    """Return the operations a second of a product of two square matrices.

    On a GPU PyTorch rounds the factors of float32 convolutions to TF32, but not those of products: here it may.
    """
    before = torch.get_float32_matmul_precision()
    a, b = (torch.randn(side, side, device=device, dtype=dtype) for _ in range(2))
    try:
        if device.type == "cuda":
            torch.set_float32_matmul_precision("high")
        return 2 * side**3 / median_seconds(lambda: a @ b, device, times)
    finally:
        torch.set_float32_matmul_precision(before)


def explained(
    classifier: nn.Module, pass_flop: int, chip: Tensor, dtype: torch.dtype, side: int, times: int = 3
) -> Measured:
    """Measure the exact Score-CAM of one chip.

    Args:
        classifier: on its device, in eval mode.
        pass_flop: operations of one of its passes.
        chip: (1, 3, S, S), on the same device.
        dtype: format of the masked passes.
        side: of the matrices that tell the peak.
        times: how often; once more to begin with.
    """
    masked = in_precision(classifier, dtype)
    batch = batch_that_fits(masked, chip.to(dtype), chip.device)
    with torch.inference_mode():
        passes = len(live_maps(classifier, chip[0])) + 2  # the chip's own and the baseline's
    peak = matrix_peak(chip.device, dtype, side)
    if chip.device.type == "cuda":
        torch.cuda.reset_peak_memory_stats(chip.device)
    seconds = median_seconds(lambda: score_cam(classifier, chip, batch_size=batch, masked=masked), chip.device, times)
    return Measured(seconds, passes * pass_flop, peak, _memory_mb(chip.device))


def segmented(scorer: ChipPredictor, pass_flop: int, side: int, chips: int, matrix_side: int) -> Measured:
    """Measure the student on batches of four chips, from the processor's memory and back."""
    images = torch.rand(4, 3, side, side)

    def work() -> None:
        for wait in [scorer.score(images, lambda: None) for _ in range(max(1, chips // 4))]:
            wait()

    peak = matrix_peak(scorer.device, torch.float32, matrix_side)
    if scorer.device.type == "cuda":
        torch.cuda.reset_peak_memory_stats(scorer.device)
    seconds = median_seconds(work, scorer.device, 3) / (max(1, chips // 4) * 4)
    return Measured(seconds, pass_flop, peak, _memory_mb(scorer.device))


def spread_out(network: nn.Module) -> nn.Module:
    """Give a network random weights whose activations live through its layers, so that no channel is flat."""
    torch.manual_seed(0)
    for module in network.modules():
        if isinstance(module, nn.Conv2d):
            nn.init.kaiming_normal_(module.weight)
    return network.eval().requires_grad_(requires_grad=False)


def _memory_mb(device: torch.device) -> float:
    return torch.cuda.max_memory_allocated(device) / 2**20 if device.type == "cuda" else 0.0


def line(name: str, one: Measured) -> str:
    """Return a line of the table."""
    reached = one.flop / one.seconds / 1e12
    numbers = f"{one.seconds:>10.4f}{1 / one.seconds:>10.2f}{one.flop / 1e12:>10.3g}{reached:>11.3g}"
    return f"{name:<28}{numbers}{one.peak / 1e12:>10.3g}{one.share:>8.2f}{one.memory_mb:>9.0f}"


def main(arguments: list[str] | None = None) -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--toy", action="store_true", help="a small network, also without a GPU, to see that it runs")
    options = parser.parse_args(arguments)
    chosen = choose_device("auto")
    if chosen.torch.type == "cpu" and not options.toy:
        print(NO_GPU.format(why=chosen.why))
        return
    if options.toy:
        name, build, side, matrix, chips = "SqueezeNet", lambda: SqueezeNetClassifier(8), 64, 256, 4
    else:
        name, build, side, matrix, chips = "VGG16", Vgg16Classifier, 512, 8192, 64
    model = open_model()
    print(f"{chosen.label}, PyTorch {torch.__version__}, random weights of {name}, chips of {side} px; {model.title}")
    print(
        f"{'':<28}{'s a chip':>10}{'chips/s':>10}{'TFLOP':>10}{'TFLOP/s':>11}{'peak':>10}{'share':>8}{'peak MB':>9}",
        flush=True,
    )
    pass_flop = flop_of(build(), side)
    classifier = spread_out(build()).to(chosen.torch, memory_format=torch.channels_last)
    chip = torch.randn(1, 3, side, side, generator=torch.Generator().manual_seed(1))
    chip = chip.to(chosen.torch, memory_format=torch.channels_last)
    for dtype in FORMATS[:2] if options.toy else FORMATS:
        one = explained(classifier, pass_flop, chip, dtype, matrix)
        print(line(f"Score-CAM, exact, {str(dtype).removeprefix('torch.')}", one), flush=True)
    student_flop = flop_of(model.network("student"), side)
    scorer = ChipPredictor(model, RunSettings(method="student"), chosen)
    print(line("student, float32", segmented(scorer, student_flop, side, chips, matrix)), flush=True)
    print(f"One pass of {name} is {pass_flop / 1e9:.4g} GFLOP, one of the student {student_flop / 1e9:.4g} GFLOP.")
    if not options.toy:
        print(f"Target on an H200: at most {TARGET_S} s in bfloat16, a share of at least {TARGET_SHARE}.")


if __name__ == "__main__":
    main()
