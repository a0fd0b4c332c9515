"""What both trainings do before their first step."""

from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from engine.data.dataset import Chip


@contextmanager
def seeded(seed: int, threads: int) -> Iterator[None]:
    """Seed PyTorch and set its CPU threads (0: leave them) for one training; the caller's state comes back after it."""
    before = torch.get_num_threads()
    with torch.random.fork_rng(devices=range(torch.cuda.device_count())):
        torch.manual_seed(seed)
        if threads:
            torch.set_num_threads(threads)
        try:
            yield
        finally:
            torch.set_num_threads(before)


def to_tensor(crops: list[Chip] | list[NDArray[np.float32]]) -> Tensor:
    """Return (B, 3, H, W) float32 in [0, 1] from (H, W, 3) crops, uint8 or already in [0, 1]."""
    stacked = torch.from_numpy(np.ascontiguousarray(np.stack(crops).transpose(0, 3, 1, 2)))
    return stacked.float() / 255 if stacked.dtype == torch.uint8 else stacked.float()


def pack_random() -> dict[str, Tensor]:
    """Return PyTorch's random states."""
    states = {"random.cpu": torch.get_rng_state()}
    if torch.cuda.is_available():
        states["random.cuda"] = torch.cuda.get_rng_state()
    return states


def unpack_random(tensors: dict[str, Tensor]) -> None:
    """Put back what `pack_random` returned."""
    torch.set_rng_state(tensors["random.cpu"])
    if "random.cuda" in tensors and torch.cuda.is_available():
        torch.cuda.set_rng_state(tensors["random.cuda"])
