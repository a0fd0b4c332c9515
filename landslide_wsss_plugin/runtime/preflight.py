"""What must hold before an installation begins: a folder that can be written, with room, of a path that works."""

import contextlib
import os
import shutil
import sys
import tempfile
from pathlib import Path

from landslide_wsss_plugin.common.text import number, tr
from landslide_wsss_plugin.runtime.failures import InstallError, explain
from landslide_wsss_plugin.runtime.requirements import Size

DEEPEST = 190
"""Characters of the longest path inside an environment, below its folder: PyTorch's licences and headers."""

WINDOWS_LIMIT = 259
SPARE = 256 << 20
"""Bytes that a disk should have left afterwards."""


def check(folder: Path, size: Size, *, downloads: bool) -> None:
    """Refuse a folder in which an installation would fail.

    Args:
        folder: where the environments go; made.
        size: what the installation takes.
        downloads: whether the packages are kept beside it until they are installed, because they come over the network.

    Raises:
        InstallError: it would fail; the error says why and what to do.
    """
    check_path(folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _try_to_write(folder)
    except OSError as error:
        raise explain(str(error), None, tr("Writing to {}").format(folder)) from error
    need = size.disk + (2 * size.download if downloads else size.download) + SPARE  # pip keeps one copy to resume from
    free = free_bytes(folder)
    if free < need:
        raise InstallError(
            "disk_full",
            tr("The disk of {} has {} free, and the installation takes {} while it runs.").format(
                folder, gigabytes(free), gigabytes(need)
            ),
            tr("Free some space, or choose a folder on another disk."),
        )


def check_path(folder: Path) -> None:
    """Refuse a path with which programs do not work.

    Raises:
        InstallError: it holds a character that separates paths, or is too long for Windows.
    """
    text = str(folder)
    if not folder.is_absolute() or any(ord(character) < 32 for character in text) or os.pathsep in text[2:]:
        raise InstallError(
            "path",
            tr("The AI runtime cannot be installed in {}: programs cannot handle this path.").format(text),
            tr("Choose a folder with an ordinary name."),
        )
    cloud = _cloud_folder(folder) if sys.platform == "win32" else ""
    if cloud:
        raise InstallError(
            "path",
            tr("The folder {} lies in OneDrive ({}), which would upload the AI runtime and hold its files.").format(
                text, cloud
            ),
            tr("Choose a folder outside of it, such as C:\\landslides."),
        )
    if sys.platform == "win32" and len(text) + DEEPEST > WINDOWS_LIMIT and not long_paths():
        raise InstallError(
            "long_path",
            tr("The path {} is too long for Windows.").format(text),
            tr("Choose a folder with a short path, such as C:\\landslides."),
        )


def free_bytes(folder: Path) -> int:
    """Return the free bytes of the disk that a folder is on, or will be."""
    for place in (folder, *folder.parents):
        with contextlib.suppress(OSError):
            return shutil.disk_usage(place).free
    return 0


def gigabytes(count: int) -> str:
    """Return a number of bytes for people."""
    return tr("{} MB").format(round(count / 1e6)) if count < 950e6 else tr("{} GB").format(number(count / 1e9, 1))


def long_paths() -> bool:
    """Whether this Windows takes paths of any length."""
    if sys.platform != "win32":
        return True
    import winreg  # noqa: PLC0415  (only there)

    with (
        contextlib.suppress(OSError),
        winreg.OpenKey(winreg.HKEY_LOCAL_MACHINE, r"SYSTEM\CurrentControlSet\Control\FileSystem") as key,
    ):
        return bool(winreg.QueryValueEx(key, "LongPathsEnabled")[0])
    return False


def _cloud_folder(folder: Path) -> str:
    """Return the OneDrive folder that a folder lies in; "" where it lies in none."""
    for name in ("OneDrive", "OneDriveConsumer", "OneDriveCommercial"):
        top = os.environ.get(name, "").rstrip("\\/")
        if top and f"{folder}{os.sep}".lower().startswith(f"{top}{os.sep}".lower()):
            return top
    return ""


def _try_to_write(folder: Path) -> None:
    """Write, rename and delete a file: access rights alone do not tell what a network disk or scanner allows."""
    with tempfile.NamedTemporaryFile(dir=folder, prefix=".test-", delete=False) as file:
        file.write(b"x")
    moved = Path(f"{file.name}.moved")
    Path(file.name).replace(moved)
    moved.unlink()
