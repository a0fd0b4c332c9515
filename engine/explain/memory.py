"""How many masked chips a device's memory holds at once."""

import torch
from torch import Tensor

from engine.networks.cam_head import CamNetwork

ON_PROCESSOR = 4
"""More at once only leave its caches: the time a chip is the same or longer, the memory grows."""
MOST = 256
SPARE = 0.8
"""Share of the free memory that is used; the rest is for workspaces and for fragments."""


def batch_that_fits(network: CamNetwork, chip: Tensor, device: torch.device) -> int:
    """Return the batch size, at least 1: on a GPU from the peak of one chip and the free memory.

    Args:
        network: what the masked chips go through.
        chip: (1, 3, H, W), in the network's format and on its device.
        device: of the network.
    """
    if device.type != "cuda":
        return ON_PROCESSOR
    before = torch.cuda.memory_allocated(device)
    torch.cuda.reset_peak_memory_stats(device)
    with torch.inference_mode():
        network.classify(network.features(chip))
    each = torch.cuda.max_memory_allocated(device) - before
    free, _total = torch.cuda.mem_get_info(device)
    cached = torch.cuda.memory_reserved(device) - torch.cuda.memory_allocated(device)  # free to PyTorch, not to others
    return max(1, min(MOST, int(SPARE * (free + cached)) // max(1, each)))
