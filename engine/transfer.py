"""Between the processor's memory and the device's, without either waiting for the other."""

from collections.abc import Callable

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor


def ready_for(device: torch.device) -> Callable[[Tensor], Tensor]:
    """Return what a reader does with a batch: for a GPU, pin its memory, so that copying needs no wait."""
    if device.type == "cuda":
        return Tensor.pin_memory
    return lambda batch: batch


def copy_to_host_async(result: Tensor) -> Callable[[], NDArray[np.float32]]:
    """Begin to copy a result from the device, and return what waits for it, in any thread.

    On a GPU the copy is queued behind the work that makes the result: the caller can queue the next batch at once.

    Args:
        result: any shape and floating dtype.
    """
    if result.device.type != "cuda":
        array = result.float().cpu().numpy()
        return lambda: array
    host = torch.empty(result.shape, dtype=torch.float32, pin_memory=True)
    host.copy_(result.float(), non_blocking=True)
    copied = torch.cuda.Event()  # type: ignore[no-untyped-call]
    copied.record()

    def wait() -> NDArray[np.float32]:
        copied.synchronize()
        return host.numpy()

    return wait
