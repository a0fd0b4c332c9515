"""The arithmetic of the GPU's rows, on the processor with a tiny network, and what they say without a GPU."""

import re

import pytest
import torch
from torch import nn

from benchmarks import bench_gpu
from benchmarks.bench_gpu import Measured, explained, flop_of, line, matrix_peak, spread_out
from buildtools.shell import ROOT
from engine.networks.squeezenet import SqueezeNetClassifier
from engine.networks.vgg16 import Vgg16Classifier


def test_one_pass_of_vgg16_is_what_the_page_of_performance_says():
    said = re.search(r"A pass is ([\d.]+) GFLOP", (ROOT / "docs" / "PERFORMANCE.md").read_text(encoding="utf-8"))
    assert said, "docs/PERFORMANCE.md no longer says what a pass of VGG16 costs"
    assert flop_of(Vgg16Classifier(), 512) / 1e9 == pytest.approx(float(said[1]), abs=0.05)


def test_operations_are_counted_as_multiplications_and_additions():
    assert flop_of(nn.Conv2d(3, 8, 3, padding=1), 16) == 2 * 3 * 9 * 8 * 16 * 16


def test_a_share_is_operations_over_time_over_peak():
    one = Measured(seconds=0.5, flop=20e12, peak=100e12, memory_mb=300)
    assert one.share == pytest.approx(0.4)
    assert line("row", one).split() == ["row", "0.5000", "2.00", "20", "40", "100", "0.40", "300"]


def test_the_peak_is_that_of_a_product(monkeypatch):
    monkeypatch.setattr(bench_gpu, "median_seconds", lambda work, *_: (work(), 0.25)[1])
    assert matrix_peak(torch.device("cpu"), torch.float32, 32) == 2 * 32**3 / 0.25


def test_every_live_channel_counts_as_a_pass(monkeypatch):
    monkeypatch.setattr(bench_gpu, "median_seconds", lambda work, *_: (work(), 0.25)[1])
    network = spread_out(SqueezeNetClassifier(4, window=2))
    chip = torch.randn(1, 3, 64, 64, generator=torch.Generator().manual_seed(1))
    with torch.inference_mode():
        maps = network.features(chip)[0]
    live = int((maps.amax((1, 2)) > maps.amin((1, 2))).sum())
    assert live > 0
    pass_flop = flop_of(SqueezeNetClassifier(4, window=2), 64)
    assert explained(network, pass_flop, chip, torch.float32, 32).flop == (live + 2) * pass_flop


@pytest.mark.skipif(torch.cuda.is_available(), reason="there is a GPU")
def test_without_a_gpu_it_says_so_in_one_sentence(capsys):
    bench_gpu.main([])
    said = capsys.readouterr().out
    assert said.count("\n") == 1
    assert said.startswith("There is no usable GPU here")
