"""Which PyTorch fits this machine, and why, in words for the user.

Each build is one list of locked requirements (`resources/requirements/NAME.txt`):

- `standard` holds the newest PyTorch: on Linux for NVIDIA drivers from 580 (CUDA 13), on macOS for Apple's GPU, on
  Windows for the processor;
- `cuda12` holds an older one for NVIDIA drivers and GPUs that CUDA 13 leaves behind, on Linux; on Linux for ARM it is
  the one for the processor alone, a twelfth of the size.

A user may name another source of PyTorch's packages, a folder or an address: then PyTorch alone comes from there.
"""

from dataclasses import dataclass
from typing import Optional

from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.runtime.hardware import Gpu, Machine
from landslide_wsss_plugin.runtime.requirements import Size

STANDARD, CUDA12 = "standard", "cuda12"

CUDA13_DRIVER = (580,)
"""The oldest driver branch for CUDA 13."""

CUDA12_DRIVER = (525, 60, 13)
"""The oldest driver for every CUDA 12."""

CUDA13_CAPABILITY = (7, 5)
"""Turing; CUDA 13 has no kernels for older GPUs."""

CUDA12_CAPABILITY = ((5, 0), (9, 0))
"""Maxwell to Hopper: what the older PyTorch was compiled for."""

CUDA12_PYTHON = (3, 13)
"""The newest Python that the older PyTorch has packages for."""

GLIBC = (2, 28)
"""The oldest C library that the packages for Linux run with: Debian 10, Ubuntu 18.10, RHEL 8."""

WITHOUT_CUDA = {"linux-x86_64": Size(350_000_000, 1_350_000_000)}
"""What an installation takes with PyTorch's build for the processor alone, where the usual one brings CUDA.

Its package of PyTorch 2.13 is 192 MB, unpacked 699 MB; all other packages are 647 MB unpacked (measured), and about
156 MB to download.
"""

PLATFORMS = ("linux-x86_64", "linux-arm64", "windows-x86_64", "macos-arm64")


@dataclass(frozen=True)
class Build:
    """A choice of PyTorch.

    Args:
        name: the name of its locked requirements.
        device: what it is expected to run on: "cuda", "mps" or "cpu".
        why: one sentence.
    """

    name: str
    device: str
    why: str


def choose(machine: Machine, python: "tuple[int, int]") -> Build:
    """Return the build for a machine and the version of the Python that will hold it."""
    if machine.system == "macos":
        return Build(STANDARD, "mps", tr("It will use this Mac's GPU."))
    if machine.gpu is None:
        name = CUDA12 if machine.platform == "linux-arm64" and python <= CUDA12_PYTHON else STANDARD
        return Build(name, "cpu", tr("It will use the processor: no NVIDIA GPU was found."))
    if machine.system == "windows":
        why = tr("It will use the processor: PyTorch for the {} comes from a source of its own (Other ways below).")
        return Build(STANDARD, "cpu", why.format(machine.gpu.name))
    return _on_linux(machine.gpu, python, CUDA12 if machine.machine == "x86_64" else STANDARD)


def smaller(build: Build, machine: Machine) -> Optional[Size]:
    """Return what PyTorch without CUDA would take, where the build brings a CUDA that nothing here uses; else None."""
    brings_cuda = build.name == STANDARD or machine.platform == "linux-x86_64"
    return WITHOUT_CUDA.get(machine.platform) if build.device == "cpu" and brings_cuda else None


def unsupported(machine: Machine) -> str:
    """Return why the engine cannot be installed on a machine, or ""."""
    if machine.platform not in PLATFORMS:
        return tr("There is no PyTorch for this kind of computer ({}).").format(machine.platform)
    if machine.system == "linux" and machine.glibc < GLIBC:
        return tr("This Linux is too old for PyTorch: it needs glibc {}.{} or newer.").format(*GLIBC)
    return ""


def _on_linux(gpu: Gpu, python: "tuple[int, int]", older: str) -> Build:
    will = tr("It will use the {}.").format(gpu.name)
    if gpu.driver >= CUDA13_DRIVER and (gpu.capability is None or gpu.capability >= CUDA13_CAPABILITY):
        return Build(STANDARD, "cuda", will)
    driver = ".".join(str(part) for part in gpu.driver)
    if gpu.driver < CUDA12_DRIVER:
        why = tr("It will use the processor: the driver {} of the {} is too old. Update it to 580 or newer.")
        return Build(STANDARD, "cpu", why.format(driver, gpu.name))
    low, high = CUDA12_CAPABILITY
    if gpu.capability is not None and not low <= gpu.capability <= high:
        why = tr("It will use the processor: the {} needs a driver from 580, and this is {}. Update the driver.")
        if gpu.capability < low:
            why = tr("It will use the processor: the {} is too old for PyTorch. (Driver {}.)")
        return Build(STANDARD, "cpu", why.format(gpu.name, driver))
    if python > CUDA12_PYTHON:
        why = tr("It will use the processor: with the driver {}, the {} needs Python {}.{} or older.")
        return Build(STANDARD, "cpu", why.format(driver, gpu.name, *CUDA12_PYTHON))
    if older == STANDARD:
        why = tr("It will use the processor: with the driver {}, the {} cannot be used. Update it to 580 or newer.")
        return Build(STANDARD, "cpu", why.format(driver, gpu.name))
    return Build(older, "cuda", will)
