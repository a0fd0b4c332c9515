"""Which device runs the networks, and why, in words."""

import os
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import torch

from engine.errors import UserError


@dataclass(frozen=True)
class Device:
    """The chosen device.

    Args:
        name: torch's name, such as "cpu" or "cuda:0".
        label: for people: "CPU, 8 cores" or "NVIDIA RTX 3060, 12 GB".
        why: one sentence: why this one.
    """

    name: str
    label: str
    why: str

    @property
    def torch(self) -> torch.device:
        """The device as torch takes it."""
        return torch.device(self.name)


def choose_device(wish: str = "auto") -> Device:
    """Return the device for a wish of "auto", "cpu", "cuda", "cuda:N" or "mps".

    Raises:
        UserError: a device was asked for by name and is not usable here.
    """
    if wish == "cpu":
        return _cpu("the CPU was asked for")
    if wish.startswith("cuda"):
        index = int(wish[5:]) if wish.startswith("cuda:") else 0
        reason = _why_no_cuda(index)
        if reason:
            raise UserError(
                f"The GPU {wish} cannot be used: {reason}.",
                "Choose the device 'auto' or 'cpu', or install an NVIDIA driver that fits.",
                "device",
            )
        return _cuda(index, "it was asked for")
    if wish == "mps":
        if not torch.backends.mps.is_available():
            raise UserError(
                "The Apple GPU (mps) is not available here.", "Choose the device 'auto' or 'cpu'.", "device"
            )
        return Device("mps", "Apple GPU", "it was asked for")
    reason = _why_no_cuda(0)
    if not reason:
        return _cuda(0, "a usable NVIDIA GPU was found")
    if torch.backends.mps.is_available():
        return Device("mps", "Apple GPU", "an Apple GPU was found")
    return _cpu(reason)


def memory_error(error: BaseException, device: Device) -> UserError | None:
    """Return the sentence for a memory that does not hold what the networks need; None for any other error.

    Args:
        error: what was raised.
        device: where the networks ran.
    """
    if isinstance(error, torch.cuda.OutOfMemoryError):
        return UserError(
            f"The memory of the GPU ({device.label}) does not hold one chip.",
            "Close other programs that use it, take smaller chips, or choose the device 'cpu' and resume.",
            "memory",
        )
    refused = isinstance(error, RuntimeError) and "can't allocate memory" in str(error)  # PyTorch's, on a processor
    if refused or isinstance(error, MemoryError):
        return UserError(
            "The computer is out of memory.", "Close other programs or take smaller chips, and resume.", "memory"
        )
    return None


def _cpu(why: str) -> Device:
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return Device("cpu", f"CPU, {cores} core{'s' if cores != 1 else ''}", why)


def _cuda(index: int, why: str) -> Device:
    properties = torch.cuda.get_device_properties(index)
    return Device(f"cuda:{index}", f"{properties.name}, {properties.total_memory / 2**30:.0f} GB", why)


def _why_no_cuda(index: int) -> str:
    """Return why CUDA device `index` cannot be used, or "" where a real kernel ran on it."""
    if torch.version.cuda is None and torch.version.hip is None:
        return "this PyTorch is a CPU build"
    if not torch.cuda.is_available():
        return "an NVIDIA GPU is there but its driver does not fit" if _has_nvidia() else "no NVIDIA GPU was found"
    if index >= torch.cuda.device_count():
        return f"there are only {torch.cuda.device_count()} GPUs, counted from 0"
    try:
        torch.ones(8, device=f"cuda:{index}").sum().item()  # a real kernel: is_available() alone has lied before
    except RuntimeError as error:
        return str(error).splitlines()[0].rstrip(".")
    return ""


def _has_nvidia() -> bool:
    program = "nvidia-smi"
    if sys.platform == "win32":  # by its full path: a bare name would be looked up in the current folder, too
        program = str(Path(os.environ.get("SYSTEMROOT") or "C:\\Windows") / "System32" / "nvidia-smi.exe")
    try:
        return subprocess.run([program, "-L"], capture_output=True, timeout=5, check=False).returncode == 0
    except (OSError, subprocess.TimeoutExpired):
        return False
