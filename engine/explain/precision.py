"""The number format of the masked passes: half the bits where the device multiplies them faster, and the same masks."""

import copy

import torch
from torch import Tensor, nn

from engine.networks.cam_head import CamNetwork
from engine.settings.run import Precision


def dtype_of(wish: Precision, device: torch.device) -> torch.dtype:
    """Return the format of a wish; "auto" takes bfloat16 where the device has instructions for it, else float32."""
    if wish != "auto":
        chosen: torch.dtype = getattr(torch, wish)
        return chosen
    return torch.bfloat16 if _multiplies_bfloat16(device) else torch.float32


def in_precision(network: CamNetwork, dtype: torch.dtype) -> CamNetwork:
    """Return the network in another number format: a copy, or itself where that is its own."""
    if not isinstance(network, nn.Module) or dtype_within(network) == dtype:
        return network
    return copy.deepcopy(network).to(dtype)


def dtype_within(network: CamNetwork, otherwise: torch.dtype = torch.float32) -> torch.dtype:
    """Return the format of a network's parameters."""
    parameters = network.parameters() if isinstance(network, nn.Module) else iter(())
    return next((p.dtype for p in parameters if p.is_floating_point()), otherwise)


def at_least_float32(x: Tensor) -> torch.dtype:
    """Return the format in which what comes of `x` is summed: its own, or float32 where that has fewer bits."""
    return torch.promote_types(x.dtype, torch.float32)


def _multiplies_bfloat16(device: torch.device) -> bool:
    if device.type == "cuda":
        return torch.cuda.get_device_capability(device) >= (8, 0)
    if device.type == "cpu":  # without instructions of its own PyTorch computes it, but slower than float32
        return any(getattr(torch.cpu, name, bool)() for name in ("_is_avx512_bf16_supported", "_is_amx_tile_supported"))
    return False
