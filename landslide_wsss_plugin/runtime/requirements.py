"""The locked requirements that the plugin was tested with, and how large they are."""

import hashlib
import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from landslide_wsss_plugin.runtime import paths

FROM_ELSEWHERE = re.compile(r"(torch|torchvision|triton|pytorch-triton|nvidia-[\w-]+|cuda-[\w-]+)\b", re.IGNORECASE)
"""What another source of PyTorch brings in its own versions."""

TORCH = ("torch>=2.4", "torchvision>=0.19")
"""What is asked of another source of PyTorch; torchvision names the torch that fits it."""


@dataclass(frozen=True)
class Size:
    """Bytes that an installation takes.

    Args:
        download: over the network.
        disk: on the disk, once unpacked.
    """

    download: int
    disk: int


def folder() -> Path:
    """Return the folder of the lists."""
    return paths.home() / "resources" / "requirements"


def lock_file(build: str) -> Path:
    """Return the list of a build: every package with version and hashes."""
    return folder() / f"{build}.txt"


def fingerprint(build: str) -> str:
    """Return the SHA-256 of a build's list; "" where it is absent."""
    try:
        return hashlib.sha256(lock_file(build).read_bytes()).hexdigest()
    except OSError:
        return ""


def size(build: str, platform: str, python: "tuple[int, int]") -> Size:
    """Return what a build takes on a platform; of a Python that is not in the table, what the next one takes."""
    table = _table().get(build, {}).get(platform, {})
    row = table.get(f"{python[0]}.{python[1]}") or next(iter(table.values()), None)
    if not isinstance(row, dict):
        return Size(0, 0)
    return Size(int(row.get("download", 0)), int(row.get("disk", 0)))


def without_torch(text: str) -> str:
    """Return a list without PyTorch and what it alone needs, for the case that these come from elsewhere."""
    kept, keep = [], True
    for line in text.splitlines():
        if not line[:1].isspace():  # a package begins; its hashes are indented
            keep = FROM_ELSEWHERE.match(line) is None
        if keep:
            kept.append(line)
    return "\n".join(kept) + "\n"


def _table() -> "dict[str, Any]":
    try:
        values: Any = json.loads((folder() / "sizes.json").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return values if isinstance(values, dict) else {}
