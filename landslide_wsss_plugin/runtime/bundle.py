"""The offline bundle: one zip of packages for one system and Python, checked against the plugin's own list.

    bundle.json                what it is for
    wheels/NAME.whl ...        stored, not compressed again

The hashes are not the bundle's: pip checks every package against `resources/requirements/`, which came with the plugin.
"""

import errno
import re
import shutil
import struct
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable

from landslide_wsss_plugin.common import json_files
from landslide_wsss_plugin.common.archives import open_archive
from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.runtime.child import CancelledError
from landslide_wsss_plugin.runtime.failures import InstallError

MANIFEST = "bundle.json"
FORMAT = 1
MANIFEST_LIMIT = 1 << 16
MEMBER_LIMIT = 500
TOTAL_LIMIT = 12 << 30
"""Bytes; the largest build is 3 GB."""

DAMAGED = (zipfile.BadZipFile, EOFError, RuntimeError, OverflowError, struct.error)
"""What Python raises over a zip whose bytes were changed; RuntimeError also for an encrypted or unknown kind."""

WHEEL = re.compile(r"wheels/[A-Za-z0-9_][A-Za-z0-9_.+!-]*\.whl")


@dataclass(frozen=True)
class Bundle:
    """An offline bundle.

    Args:
        path: the zip.
        build: the name of its list of requirements.
        platform: such as "linux-x86_64".
        python: the versions of Python that its packages are for.
        lock: SHA-256 of the list that it was made from.
        wheels: names of its packages in the zip.
        size: their bytes.
    """

    path: Path
    build: str
    platform: str
    python: "tuple[tuple[int, int], ...]"
    lock: str
    wheels: "tuple[str, ...]"
    size: int


def open_bundle(path: Path) -> Bundle:
    """Read what a bundle says of itself, and refuse what is none.

    Raises:
        InstallError: it cannot be read, or holds something else than packages.
    """
    try:
        with open_archive(path) as archive:
            members = archive.infolist()
            wheels = _wheels(path, members)
            if archive.getinfo(MANIFEST).file_size > MANIFEST_LIMIT:
                raise _refused(path, tr("its {} is too long").format(MANIFEST))
            values: Any = json_files.parse(archive.read(MANIFEST).decode("utf-8"))
            if values["format"] != FORMAT:
                raise _refused(path, tr("it was made for another version of the plugin"))
            pythons = tuple((int(major), int(minor)) for major, minor in values["python"])
            size = sum(member.file_size for member in members)
            return Bundle(
                path, str(values["build"]), str(values["platform"]), pythons, str(values["lock"]), wheels, size
            )
    except InstallError:
        raise
    except (OSError, *DAMAGED) as error:
        raise _refused(path, tr("it is damaged or no zip")) from error
    except (ValueError, KeyError, TypeError) as error:
        raise _refused(path, tr("it does not say what it is for")) from error


def unpack(bundle: Bundle, folder: Path, cancelled: Callable[[], bool], done: Callable[[int], None]) -> Path:
    """Copy a bundle's packages into a folder and return it.

    Args:
        bundle: an opened bundle: its names were checked.
        folder: made; what is in it is replaced.
        cancelled: whether the user wants to stop.
        done: is told the bytes so far.

    Raises:
        InstallError: a package is damaged.
        CancelledError: the user stopped it.
        OSError: the disk refused.
    """
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    total = 0
    try:
        with zipfile.ZipFile(bundle.path) as archive:
            for name in bundle.wheels:
                with archive.open(name) as packed, (folder / name.rpartition("/")[2]).open("wb") as file:
                    for block in iter(lambda source=packed: source.read(1 << 20), b""):  # type: ignore[misc]
                        if cancelled():
                            raise CancelledError
                        file.write(block)
                        total += len(block)
                        done(total)
    except (ValueError, *DAMAGED) as error:
        raise _refused(bundle.path, tr("{} in it is damaged").format(name)) from error
    except OSError as error:
        if error.errno != errno.EINVAL:  # what the disk refuses has a sentence of its own
            raise
        raise _refused(bundle.path, tr("{} in it is damaged").format(name)) from error
    return folder


def _wheels(path: Path, members: "list[zipfile.ZipInfo]") -> "tuple[str, ...]":
    """Return the names of the packages; anything else in the zip is refused before a byte of it is read.

    Raises:
        InstallError: something else is in it.
    """
    names = [member.filename for member in members]
    if len(names) > MEMBER_LIMIT or len(set(names)) < len(names) or sum(m.file_size for m in members) > TOTAL_LIMIT:
        raise _refused(path, tr("it holds too much"))
    if MANIFEST not in names:
        raise _refused(path, tr("it has no {}").format(MANIFEST))
    for member in members:
        if member.filename != MANIFEST and not WHEEL.fullmatch(member.filename):
            raise _refused(path, tr("it holds something that is no package"))
        if member.compress_type != zipfile.ZIP_STORED or member.file_size != member.compress_size:
            raise _refused(path, tr("it is compressed"))
    return tuple(name for name in names if name != MANIFEST)


def _refused(path: Path, why: str) -> InstallError:
    message = tr("{} cannot be used as an offline bundle: {}.").format(path.name, why)
    return InstallError("bundle", message, tr("Download or copy it again."))
