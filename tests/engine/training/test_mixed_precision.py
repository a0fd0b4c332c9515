"""What a training computes with: bfloat16 where it is asked for, and channels last."""

import dataclasses

import numpy as np
import pytest
import torch

from engine.data.dataset import open_dataset
from engine.reporting import Silent
from engine.training.classifier import train as classifier
from engine.training.common.settings import ClassifierSettings, CycleGanSettings
from engine.training.cyclegan import train as cyclegan
from engine.training.segmentation import supervised as unet
from engine.training.segmentation.supervised_settings import UnetSettings
from engine.training.segmentation.trainer import SegmentationTrainer
from engine.training.student import train as student
from engine.training.student.settings import StudentSettings

SETTINGS = {
    "classifier": ClassifierSettings(bottleneck=4, crop=32, batch=4, epochs=2, dropout=0.0, folds=2, threads=1),
    "cyclegan": CycleGanSettings(
        width=4, blocks=1, discriminator_width=4, crop=32, batch=2, iterations=4, folds=2, threads=1
    ),
    "student": StudentSettings(width=4, crop=32, batch=4, iterations=4, folds=2, threads=1),
    "unet": UnetSettings(width=4, depth=1, crop=32, batch=4, iterations=4, folds=2, threads=1),
}


@pytest.fixture(scope="module")
def dataset(masked_chips):
    return open_dataset(masked_chips)


@pytest.fixture(scope="module")
def explained(dataset, tmp_path_factory):
    out = tmp_path_factory.mktemp("explained")
    classifier.train(dataset, out, dataclasses.replace(SETTINGS["classifier"], epochs=1), Silent())
    return out


def losses(name, settings, dataset, explained, out):
    if name == "student":
        student.train(dataset, explained, out, settings, Silent())
    else:
        {"classifier": classifier, "cyclegan": cyclegan, "unet": unet}[name].train(dataset, out, settings, Silent())
    table = np.genfromtxt(out / "losses.csv", delimiter=",", names=True)
    return table[table.dtype.names[1]]


@pytest.mark.parametrize("name", SETTINGS)
def test_half_precision_gives_nearly_the_same_losses_and_is_no_pretence(name, dataset, explained, tmp_path):
    told = {
        precision: losses(
            name, dataclasses.replace(SETTINGS[name], precision=precision), dataset, explained, tmp_path / precision
        )
        for precision in ("float32", "bfloat16")
    }
    assert not np.array_equal(told["float32"], told["bfloat16"])
    assert np.allclose(told["float32"], told["bfloat16"], rtol=0.1)


@pytest.mark.parametrize("name", ["classifier", "student", "unet"])
def test_networks_and_batches_lie_channels_last(name, dataset, explained, tmp_path, monkeypatch):
    seen = []

    def spy(network, x):
        kernels = [p for p in network.parameters() if p.ndim == 4 and p.shape[1] > 1 and p.shape[2] > 1]
        seen.append(all(t.is_contiguous(memory_format=torch.channels_last) for t in (*kernels, x)) and bool(kernels))

    if name == "classifier":
        network_of = classifier._network

        def spied(settings):
            network = network_of(settings)
            network.register_forward_pre_hook(lambda module, args: spy(module, args[0]) if module.training else None)
            return network

        monkeypatch.setattr(classifier, "_network", spied)
    else:
        learn = SegmentationTrainer.learn
        monkeypatch.setattr(
            SegmentationTrainer, "learn", lambda self, x, *rest: spy(self.network, x) or learn(self, x, *rest)
        )
    losses(name, SETTINGS[name], dataset, explained, tmp_path)
    assert len(seen) >= 2
    assert all(seen)
