"""Files appear whole or not at all, and a failed write becomes a sentence that names the file."""

import errno
import os
import shutil
import socket
import warnings
from abc import ABC, abstractmethod
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, TypeVar

import rasterio
from rasterio._err import CPLE_BaseError
from rasterio.errors import NotGeoreferencedWarning, RasterioError, RasterioIOError

from engine.errors import UserError
from engine.files import not_text
from engine.rasters.places import Source, gdal_name, is_disguised, is_stream
from engine.rasters.sheets import MOST_BANDS, check_bands, check_sheets, is_vrt
from engine.windows.names import check_name
from engine.windows.replacing import held, move_over
from engine.windows.replacing import remove as remove_patiently

DAMAGED = (RasterioError, OSError, CPLE_BaseError)
"""What a damaged file raises, even on a question about its bands; the last where rasterio wraps nothing."""

MOST_SIDECAR = 64 << 20
"""Bytes of the .aux.xml beside a raster: its statistics and tables have kilobytes."""
MOST_SIDE = 2_000_000
"""Pixels of a raster's longer side."""

Opened = TypeVar("Opened", bound="OpenRaster")

FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
os.environ.setdefault("GDAL_CACHEMAX", "64")  # MB; GDAL's own choice is a twentieth of the computer's memory
for _name, _seconds in (("GDAL_HTTP_CONNECTTIMEOUT", "15"), ("GDAL_HTTP_TIMEOUT", "120"), ("GDAL_HTTP_MAX_RETRY", "3")):
    os.environ.setdefault(_name, _seconds)  # a server that never answers must not hold a run for ever
_LITTLE = 4 * 1024 * 1024  # bytes; GDAL does not say why a write failed, so the free space has to


class OpenRaster(ABC):
    """What holds a raster open, and closes it at the end of a `with` block."""

    @abstractmethod
    def close(self) -> None:
        """Close the raster."""

    def __enter__(self: Opened) -> Opened:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def open_raster(path: Source, mode: str = "r", **profile: Any) -> Any:
    """Open a raster with rasterio, without its warning about scenes that have no place on the Earth.

    They are read and written like others; SceneInfo.warnings tells the user.
    """
    if told := not_text(str(path)):
        raise told
    if mode == "w":
        remove(Path(path), sidecar_of(Path(path)))  # GDAL looks into what it overwrites, and writes through links
    # A VRT may bring Python along, which GDAL would run on reading: never here, whatever the user's variables say.
    os.environ["GDAL_VRT_ENABLE_PYTHON"] = "NO"
    if mode == "r":
        if is_stream(path):
            raise RasterioIOError(f"{path} is no file, but a pipe or a device.")
        _refuse_sidecar(path)
        check_bands(path)
        if is_disguised(path):
            raise RasterioIOError(f"{path} is a list of other files under the name of an image.")
    dataset = _opened(path, mode, profile)
    if mode == "r":
        try:
            _refuse_sizes(dataset, path)
            if dataset.driver == "VRT":
                check_sheets(path)
        except UserError:
            dataset.close()
            raise
    return dataset


def _opened(path: Source, mode: str, profile: dict[str, Any]) -> Any:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", NotGeoreferencedWarning)
            return rasterio.open(gdal_name(path), mode, **profile)
    except DAMAGED:
        if mode == "r" and is_vrt(path):
            check_sheets(path)  # of a warped or pansharpened one GDAL does not say what it lacks
        raise


def _refuse_sidecar(path: Source) -> None:
    """Refuse a raster beside which lies a file of GDAL's that is far larger than any: GDAL reads it whole."""
    try:
        beside = sidecar_of(Path(path))
        size = beside.stat().st_size
    except (OSError, ValueError):
        return
    if size > MOST_SIDECAR:
        message = f"The file {beside} beside the raster has {size >> 20} MB, and is no description of it."
        raise UserError(message, "Move it away: it is not needed.", "scene")


def _refuse_sizes(dataset: Any, path: Source) -> None:
    """Refuse a raster that says to be larger than any image is, before a row of it is asked for."""
    width, height, bands = dataset.width, dataset.height, dataset.count
    if max(width, height) > MOST_SIDE or bands > MOST_BANDS:
        message = f"The raster {path} says that it is {width} x {height} pixels of {bands} bands."
        hint = f"Cut it into parts of at most {MOST_SIDE:,} pixels a side and {MOST_BANDS:,} bands."
        raise UserError(message, hint, "scene")


def part_of(path: Path) -> Path:
    """Return the name under which a file is written until it is whole."""
    return path.with_name(path.name + ".part")


def own_part_of(path: Path) -> Path:
    """Return such a name that no other process takes, also on another machine that shares the disk."""
    return path.with_name(f"{path.name}.{socket.gethostname()}-{os.getpid()}.part")


def sidecar_of(path: Path) -> Path:
    """Return the name of the file in which GDAL keeps what the raster's own format cannot."""
    return path.with_name(path.name + ".aux.xml")


def publish(part: Path, path: Path) -> None:
    """Give a whole file its name, after its bytes have reached the disk.

    GDAL keeps what a GeoTIFF cannot, such as a rare CRS, in a file beside it: that moves along, and one of
    an older file, with statistics of other pixels, goes.
    """
    with part.open("rb+") as file:
        os.fsync(file.fileno())
    move_over(part, path)
    beside = sidecar_of(part)
    if beside.exists():
        move_over(beside, sidecar_of(path))
    else:
        remove(sidecar_of(path))


def remove(*paths: Path) -> None:
    """Delete files, where they are."""
    for path in paths:
        remove_patiently(path)


@contextmanager
def writing(path: Path) -> Iterator[None]:
    """Turn what the operating system or GDAL raises while `path` is written into a UserError.

    Raises:
        UserError: kind "disk" where the disk is full, "output" for anything else, a name that Windows refuses too.
    """
    check_name(path)
    try:
        yield
    except DAMAGED as error:
        raise _as_user_error(path, error) from error


def _as_user_error(path: Path, error: Exception) -> UserError:
    if getattr(error, "errno", None) in FULL or _free_bytes(path) < _LITTLE:
        return UserError(
            f"The disk is full: {path} could not be written.",
            "Free some space and run again with resume; what is finished is kept.",
            "disk",
        )
    if elsewhere := held(error, path):
        return elsewhere
    reason = getattr(error, "strerror", None) or str(error).splitlines()[0] if str(error) else type(error).__name__
    return UserError(
        f"{path} could not be written ({reason}).",
        "Choose an output folder that you may write to, and close other programs that hold the file.",
        "output",
    )


def _free_bytes(path: Path) -> float:
    try:
        return shutil.disk_usage(path.parent).free
    except OSError:  # no such folder: not a question of space
        return float("inf")
