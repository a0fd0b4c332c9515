"""A scene with scars, and a model that is taught in seconds to know some of it: enough to adapt."""

import numpy as np
import pytest
import rasterio
import torch

from engine.commands.registry import find_command
from engine.model_file.bundle import open_model, write_model
from engine.networks.registry import build
from engine.reporting import Silent
from engine.training.segmentation.trainer import loss

SCARS = [(12, 10), (12, 70), (60, 40), (90, 100), (120, 20), (20, 130), (130, 130), (75, 150), (140, 75), (40, 100)]
"""Rows and columns of the corners of scars of 24 x 16 px."""
SIZE = 176


def painted(shift=0):
    """Return (3, SIZE, SIZE) uint8 of green ground and brown scars, and the scars."""
    rng = np.random.default_rng(3)
    image = np.array([60, 110, 60])[:, None, None] + rng.integers(-12, 12, (3, SIZE, SIZE))
    truth = np.zeros((SIZE, SIZE), bool)
    for row, col in SCARS:
        truth[row : row + 24, col : col + 16] = True
    image = np.where(
        truth, np.array([170 - shift, 140, 100 + shift])[:, None, None] + rng.integers(-12, 12, image.shape), image
    )
    return image.astype(np.uint8), truth


def taught(network, image, truth, steps=60, side=96):
    """Teach a student a scene by its truth, in place; return it in eval mode."""
    x = (torch.from_numpy(image).float()[None] / 255 - 0.45) / 0.225
    y = torch.from_numpy(truth)[None].to(torch.uint8)
    optimizer = torch.optim.Adam(network.parameters(), 1e-2)
    rng = np.random.default_rng(0)
    network.train()
    for _ in range(steps):
        top, left = rng.integers(0, SIZE - side, 2)
        crop = np.s_[..., top : top + side, left : left + side]
        value = loss(network(x[crop])[:, 0], y[crop])
        optimizer.zero_grad()
        value.backward()
        optimizer.step()
    return network.eval()


@pytest.fixture(scope="session")
def knowing(tmp_path_factory, tiny_model):
    """A model file whose student knows brown scars on green ground."""
    torch.manual_seed(0)
    entry = {"architecture": "student", "config": {"width": 8}, "mean": [0.45] * 3, "std": [0.225] * 3}
    student = taught(build("student", entry["config"]), *painted())
    card = {**open_model(tiny_model).card, "networks": {"student": entry}, "default_method": "student"}
    return write_model(tmp_path_factory.mktemp("knowing") / "m.lsmodel", card, {"student": student})


@pytest.fixture
def ran(make_raster, tmp_path, knowing):
    """Return what runs a scene with scars of a shifted colour and gives the run's folder."""

    def run(name="run", shift=40, scars=True):
        scene = make_raster(f"{name}.tif", height=SIZE, width=SIZE)
        with rasterio.open(scene, "r+") as data:
            image, truth = painted(shift)
            data.write(image if scars else np.where(truth, image[:, :1, :1], image).astype(np.uint8))
        settings = {"device": "cpu", "tiles": {"size": 64, "overlap": 16}, "polygons": {"min_area_m2": 10}}
        told = {"scene": str(scene), "out": str(tmp_path / name), "model": str(knowing), "settings": settings}
        find_command("segment")(told, Silent())
        return tmp_path / name

    return run
