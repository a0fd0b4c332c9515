"""The engine's test of its environment passes here, and tells each kind of environment that merely imports."""

import json

import numpy as np
import pytest
import rasterio
import torch

from engine.cli import main as cli
from engine.commands import selftest
from engine.errors import UserError
from engine.inference import device
from engine.inference.device import Device
from engine.reporting import Silent


def test_this_environment_works_and_says_what_it_is(capsys):
    assert cli.main(["selftest", "--json"]) == 0
    events = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    (result,) = [event["result"] for event in events if event["event"] == "result"]
    assert result["device"]["why"]
    assert result["torch"] == torch.__version__
    assert result["gdal"] == rasterio.__gdal_version__


def broken(*_arguments, **_more):
    raise RuntimeError("no kernel image is available for execution on the device\nand a second line")


def wrong_sums(image, weight, **_more):
    right = CONVOLVE(image, weight, **_more)
    return right if image.dtype == torch.float64 else right + 1.0


CONVOLVE = selftest.functional.conv2d


@pytest.mark.parametrize(
    ("place", "name", "instead", "words"),
    [
        (selftest.functional, "conv2d", broken, "kernel: no kernel image"),
        (selftest.functional, "conv2d", wrong_sums, "computes wrongly"),
        (selftest.rasterio, "open", broken, "raster: no kernel"),
        (selftest.pyogrio.raw, "write", broken, "polygons: no kernel"),
        (selftest, "open_model", broken, "model: no kernel"),
    ],
)
def test_each_part_that_does_not_work_is_one_sentence(monkeypatch, place, name, instead, words):
    monkeypatch.setattr(place, name, instead)
    with pytest.raises(UserError, match=words) as caught:
        selftest.run(Silent())
    assert caught.value.kind == "selftest"
    assert caught.value.hint
    assert "\n" not in str(caught.value)


def test_a_raster_that_comes_back_differently_is_found(monkeypatch):
    real = np.array_equal
    monkeypatch.setattr(selftest.np, "array_equal", lambda *pair: not real(*pair))
    with pytest.raises(UserError, match="raster came back differently"):
        selftest.run(Silent())


def test_coordinates_without_a_database_are_found(monkeypatch):
    class Nowhere:
        @staticmethod
        def from_crs(*_codes, **_more):
            return Nowhere()

        def transform(self, x, y):
            return x, y

    monkeypatch.setattr(selftest.pyproj, "Transformer", Nowhere)
    with pytest.raises(UserError, match="coordinates are transformed wrongly"):
        selftest.run(Silent())


@pytest.fixture
def machine(monkeypatch):
    """A made-up machine: whether CUDA says that it is there, and what its first kernel says."""

    def make(*, build="12.8", cuda=False, kernel="", nvidia=False, mps=False):
        monkeypatch.setattr(torch.version, "cuda", build)
        monkeypatch.setattr(torch.cuda, "is_available", lambda: cuda)
        monkeypatch.setattr(torch.cuda, "device_count", lambda: int(cuda))
        monkeypatch.setattr(torch.backends.mps, "is_available", lambda: mps)
        monkeypatch.setattr(device, "_has_nvidia", lambda: nvidia)
        monkeypatch.setattr(device, "_cuda", lambda index, why: Device(f"cuda:{index}", "A GPU", why))

        def ones(*_shape, **_more):
            if kernel:
                raise RuntimeError(kernel)
            return torch.zeros(1)

        monkeypatch.setattr(device.torch, "ones", ones)

    return make


@pytest.mark.parametrize(
    ("made_of", "name", "why"),
    [
        ({"build": None}, "cpu", "this PyTorch is a CPU build"),
        ({}, "cpu", "no NVIDIA GPU was found"),
        ({"nvidia": True}, "cpu", "an NVIDIA GPU is there but its driver does not fit"),
        ({"cuda": True, "kernel": "no kernel image is available.\nx"}, "cpu", "no kernel image is available"),
        ({"cuda": True}, "cuda:0", "a usable NVIDIA GPU was found"),
        ({"mps": True}, "mps", "an Apple GPU was found"),
    ],
)
def test_the_device_is_what_really_computes_and_says_why(machine, made_of, name, why):
    machine(**made_of)
    chosen = device.choose_device()
    assert (chosen.name, chosen.why) == (name, why)


@pytest.mark.parametrize(("wish", "words"), [("cuda", "no NVIDIA GPU"), ("cuda:3", "no NVIDIA"), ("mps", "Apple GPU")])
def test_a_device_that_was_asked_for_and_is_not_there_is_refused(machine, wish, words):
    machine()
    with pytest.raises(UserError, match=words) as caught:
        device.choose_device(wish)
    assert "cpu" in caught.value.hint


def test_the_processor_is_used_where_it_was_asked_for(machine):
    machine(cuda=True)
    assert device.choose_device("cpu").name == "cpu"
    assert device.choose_device("cuda").name == "cuda:0"
