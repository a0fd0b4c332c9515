"""Tiny models and scenes, so that the whole pipeline runs in seconds."""

import sys
from pathlib import Path

import numpy as np
import pytest
import torch
from affine import Affine
from hypothesis import HealthCheck, settings

from engine.errors import Cancelled
from engine.model_file.bundle import write_model
from engine.networks.registry import build
from engine.rasters.atomic import open_raster
from engine.reporting import Silent

settings.register_profile("slow computer", deadline=None, suppress_health_check=[HealthCheck.too_slow])
if sys.platform == "win32":  # by Wine, where the first example waits for what it imports
    settings.load_profile("slow computer")

CARD = {
    "name": "Tiny test model",
    "version": "1",
    "licence": "GPL-2.0-or-later",
    "citation": "none",
    "training_data": "random weights",
    "pixel_size_m": 0.8,
    "bands": ["red", "green", "blue"],
    "thresholds": {"gan": 0.08, "cam": 0.4},
    "gate": 0.0,
    "figures": {},
    "limits": [],
}


@pytest.fixture(autouse=True)
def _one_thread():
    torch.set_num_threads(1)


class WithoutCexp:
    """numpy, with the exponential of complex numbers by sine and cosine: Wine 8 lacks `cexp`, and ends the process."""

    def __getattr__(self, name):
        return getattr(np, name)

    @staticmethod
    def exp(value):
        if not np.iscomplexobj(value):
            return np.exp(value)
        return np.exp(value.real) * (np.cos(value.imag) + 1j * np.sin(value.imag))


def in_wine() -> bool:
    """Whether these tests run under Wine, which lacks functions that Windows has and ends a process that calls one."""
    if sys.platform != "win32":
        return False
    import ctypes  # noqa: PLC0415

    return hasattr(ctypes.windll.ntdll, "wine_get_version")


@pytest.fixture(autouse=True, scope="session")
def _cexp():
    """Let scikit-image measure shifts under Wine, too; Windows has the function."""
    if in_wine():
        from skimage.registration import _phase_cross_correlation  # noqa: PLC0415

        _phase_cross_correlation.np = WithoutCexp()


@pytest.fixture
def unanswered():
    """Skip a test under Wine 8, where a connection that nobody answers is never given up."""
    if in_wine():
        pytest.skip("Wine 8 does not end a connection that nobody answers")


@pytest.fixture
def feholdexcept():
    """Skip a test under Wine 8, which lacks this function of netCDF's."""
    if in_wine():
        pytest.skip("Wine 8 lacks feholdexcept, which netCDF calls")


class StopsAfter(Silent):
    """Cancels when it has been asked so often."""

    def __init__(self, checks: int) -> None:
        self.left = checks

    def check(self) -> None:
        self.left -= 1
        if self.left < 0:
            raise Cancelled


@pytest.fixture(scope="session")
def stops_after() -> type[StopsAfter]:
    """Return the class of a listener that cancels."""
    return StopsAfter


@pytest.fixture(scope="session")
def tiny_model(tmp_path_factory) -> Path:
    """A model file of random networks that is quick on one core."""
    torch.manual_seed(0)
    entries = {
        "classifier": {
            "architecture": "squeezenet1.1",
            "config": {"bottleneck": 4, "window": 4},
            "mean": [0.485, 0.456, 0.406],
            "std": [0.229, 0.224, 0.225],
        },
        "generator": {"architecture": "generator", "config": {"width": 4, "blocks": 1}},
        "student": {
            "architecture": "student",
            "config": {"width": 4},
            "mean": [0.485, 0.456, 0.406],
            "std": [0.229, 0.224, 0.225],
        },
    }
    networks = {role: build(entry["architecture"], entry["config"]) for role, entry in entries.items()}
    torch.nn.init.normal_(networks["classifier"].class_maps.weight)
    path = tmp_path_factory.mktemp("model") / "tiny.lsmodel"
    return write_model(path, {**CARD, "networks": entries}, networks)


@pytest.fixture
def make_raster(tmp_path):
    """Return a function that writes a small georeferenced raster and gives its path."""

    def make(
        name="scene.tif",
        *,
        height=100,
        width=150,
        bands=3,
        dtype="uint8",
        crs="EPSG:32648",
        transform=None,
        nodata=None,
        border=0,
        seed=0,
    ):
        rng = np.random.default_rng(seed)
        coarse = rng.uniform(0.1, 0.9, (bands, height // 8 + 2, width // 8 + 2))
        values = np.kron(coarse, np.ones((1, 8, 8)))[:, :height, :width] + rng.uniform(0, 0.1, (bands, height, width))
        high = {"uint8": 250, "uint16": 9000, "int16": 9000, "float32": 1.0}[dtype]
        data = (values * high).astype(dtype)
        if border:
            outside = np.ones((height, width), bool)
            outside[border:-border, border:-border] = False
            data[:, outside] = 0 if nodata is None else nodata
        path = tmp_path / name
        with open_raster(
            path,
            "w",
            driver="GTiff",
            height=height,
            width=width,
            count=bands,
            dtype=dtype,
            crs=crs,
            nodata=nodata,
            transform=transform or Affine(0.8, 0, 580000, 0, -0.8, 3010000),
        ) as dst:
            dst.write(data)
        return path

    return make
