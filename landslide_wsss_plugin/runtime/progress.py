"""How far an installation is, from the bytes on the disk: neither pip nor uv tells that to another program."""

import contextlib
import os
from pathlib import Path

from landslide_wsss_plugin.runtime.requirements import Size


def packages_share(size: Size, came: int, stands: int, *, by_uv: bool, bundled: bool) -> float:
    """Return how much of the packages' stage is done, 0 to 1.

    Args:
        size: what the installation takes.
        came: bytes that the installer keeps from the network: pip packed, uv unpacked already.
        stands: bytes of the environment.
        by_uv: whether uv installs: it unpacks while it downloads, and puts everything in place in one moment.
        bundled: whether the packages come from an offline bundle, whose unpacking was the first 0.3.
    """
    if size.disk <= 0:
        return 0.0
    up = min(stands / size.disk, 1.0)
    if by_uv:
        up = max(up, min(came / size.disk, 1.0))
    if bundled:
        return 0.3 + 0.7 * up
    if by_uv:
        return up
    down = min(came / size.download, 1.0) if size.download else 0.0
    return max(0.6 * down, 0.6 * (up > 0.1)) + 0.4 * up


def folder_bytes(folder: Path) -> int:
    """Return the bytes of a folder's files; what vanishes meanwhile counts nothing."""
    total, stack = 0, [str(folder)]
    while stack:
        with contextlib.suppress(OSError), os.scandir(stack.pop()) as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    stack.append(entry.path)
                elif not entry.is_symlink():
                    total += entry.stat().st_size
    return total
