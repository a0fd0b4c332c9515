"""What this machine has: its system, and its GPU as the driver names it."""

import os
import platform
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from landslide_wsss_plugin.runtime.child_environment import scrubbed
from landslide_wsss_plugin.runtime.processes import find_program, no_window
from landslide_wsss_plugin.runtime.supervise import system_program

QUERY_S = 15.0


@dataclass(frozen=True)
class Gpu:
    """An NVIDIA GPU.

    Args:
        name: as the driver has it.
        driver: the driver's version, such as (580, 65).
        capability: compute capability, such as (8, 6); None where an old driver does not tell.
        memory_mb: its memory; 0 where unknown.
    """

    name: str
    driver: "tuple[int, ...]"
    capability: "Optional[tuple[int, int]]" = None
    memory_mb: int = 0


@dataclass(frozen=True)
class Machine:
    """This machine.

    Args:
        system: "linux", "windows" or "macos".
        machine: "x86_64" or "arm64", as packages are named after.
        gpu: the first NVIDIA GPU.
        glibc: the C library's version on Linux, (0, 0) where there is another.
    """

    system: str
    machine: str
    gpu: Optional[Gpu] = None
    glibc: "tuple[int, int]" = (0, 0)

    @property
    def platform(self) -> str:
        """System and machine in one word, as the table of sizes has them."""
        return f"{self.system}-{self.machine}"


def this_machine() -> Machine:
    """Look at this machine; takes up to some seconds where a driver is slow."""
    system = {"win32": "windows", "darwin": "macos"}.get(sys.platform, "linux")
    names = {"amd64": "x86_64", "x86_64": "x86_64", "arm64": "arm64", "aarch64": "arm64"}
    machine = names.get(platform.machine().lower(), platform.machine().lower())
    glibc = _numbers(platform.libc_ver()[1])[:2] if platform.libc_ver()[0] == "glibc" else ()
    return Machine(system, machine, _nvidia(), (glibc[0], glibc[1]) if len(glibc) == 2 else (0, 0))


def parse_gpu(text: str) -> Optional[Gpu]:
    """Return the first GPU in nvidia-smi's answer (name, driver_version, memory.total, compute_cap as CSV)."""
    for line in text.splitlines():
        cells = [cell.strip() for cell in line.split(",")]
        driver = _numbers(cells[1]) if len(cells) > 1 else ()
        if driver and cells[0]:
            memory = _numbers(cells[2]) if len(cells) > 2 else ()
            capability = _numbers(cells[3]) if len(cells) > 3 else ()
            pair = (capability[0], capability[1]) if len(capability) == 2 else None
            return Gpu(cells[0], driver, pair, memory[0] if memory else 0)
    return None


def _nvidia() -> Optional[Gpu]:
    program = _from_the_driver() or find_program("nvidia-smi")
    if program is None:
        return None
    for fields in ("name,driver_version,memory.total,compute_cap", "name,driver_version,memory.total"):
        found = parse_gpu(_output_of([program, f"--query-gpu={fields}", "--format=csv,noheader,nounits"]))
        if found is not None:
            return found
    return None


def _from_the_driver() -> Optional[str]:
    """Return where the driver puts the program on Windows."""
    if sys.platform != "win32":
        return None
    old = Path(os.environ.get("PROGRAMFILES", r"C:\Program Files")) / "NVIDIA Corporation" / "NVSMI" / "nvidia-smi.exe"
    places = (system_program("nvidia-smi.exe"), str(old))
    return next((place for place in places if Path(place).is_file()), None)


def _output_of(command: "list[str]") -> str:
    try:
        answer = subprocess.run(
            command,
            capture_output=True,
            text=True,
            errors="replace",
            timeout=QUERY_S,
            check=False,
            env=scrubbed(os.environ),
            stdin=subprocess.DEVNULL,
            **no_window(),
        )
    except (OSError, subprocess.SubprocessError):
        return ""
    return answer.stdout if answer.returncode == 0 else ""


def _numbers(text: str) -> "tuple[int, ...]":
    return tuple(int(part) for part in re.findall(r"\d+", text)) if re.match(r"\s*\d", text) else ()
