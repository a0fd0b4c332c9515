"""The user's models: files in one folder outside QGIS' profile, listed by their cards, added by a copy that is whole.

This side only lists and copies; hashes of tensors, architectures and old formats are the engine's (`model verify`).
"""

import hashlib
import os
import re
import shutil
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from landslide_wsss_plugin.common import json_files
from landslide_wsss_plugin.common.archives import open_archive
from landslide_wsss_plugin.common.errors import UserError
from landslide_wsss_plugin.common.foreign_text import single_line
from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.records.lineage import lineage_in_words
from landslide_wsss_plugin.records.sensors import Sensor, sensor_of_card
from landslide_wsss_plugin.runtime import paths
from landslide_wsss_plugin.runtime.replacing import move_over

SUFFIX = ".lsmodel"
CARD = "card.json"
CARD_LIMIT = 1 << 20
"""Bytes; a card is a page of text."""

FILE_LIMIT = 8 << 30
"""Bytes of the largest model file that is taken; the shipped networks make 9 MB, VGG16 and a CycleGAN 600 MB."""

DEVICES = re.compile(r"con|prn|aux|nul|conin\$|conout\$|(com|lpt)[0-9¹²³]")
"""Names that Windows keeps for devices, whatever ending they have."""

MEMBER_LIMIT = 64
"""Files in a model: a card and a handful of networks."""


class ModelError(UserError):
    """Why a file is not taken as a model, in words for the user.

    Args:
        message: what is wrong.
        hint: what to do about it.
    """


@dataclass(frozen=True)
class StoredModel:
    """A model that can be chosen.

    Args:
        path: the file.
        title: name and version, as the card has them; the file's name where the card cannot be read.
        shipped: whether it came with the plugin.
        problem: why it cannot be used, in a sentence; "" where nothing speaks against it.
        lineage: what it learned beyond its parent, in words; "" for a model that was adapted to nothing.
        sensor: the kind of image that it was taught for; None for none.
    """

    path: Path
    title: str
    shipped: bool
    problem: str = ""
    lineage: str = ""
    sensor: Optional[Sensor] = None


def folder() -> Path:
    """Return the folder of the user's models; trainings put theirs here, too. It may be absent."""
    return paths.data_folder() / "models"


def shipped_folder() -> Path:
    """Return the folder of the models that came with the plugin."""
    return paths.home() / "resources" / "models"


def installed() -> "list[StoredModel]":
    """List the shipped models, then the user's, each by title."""
    found = []
    for place, shipped in ((shipped_folder(), True), (folder(), False)):
        try:
            files = [path for path in place.glob(f"*{SUFFIX}") if path.is_file()]
        except OSError:  # a folder that cannot be read holds nothing to choose
            files = []
        found += sorted((_look(path, shipped=shipped) for path in files), key=lambda model: model.title.lower())
    return found


def read_card(path: Path) -> "dict[str, Any]":
    """Read a model's card; nothing is unpacked.

    Raises:
        ModelError: it is no model file, or one that hides something else.
    """
    try:
        if path.stat().st_size > FILE_LIMIT:
            raise _refused(path, tr("it is larger than {} GB").format(FILE_LIMIT >> 30))
        with open_archive(path) as archive:
            _check_members(path, archive)
            card = json_files.parse(archive.read(CARD).decode("utf-8"))
    except FileNotFoundError as error:
        raise ModelError(tr("There is no file {}.").format(path), tr("Choose another file.")) from error
    except ValueError as error:
        raise _refused(path, tr("its card cannot be read")) from error
    except (OSError, zipfile.BadZipFile, EOFError, RuntimeError, NotImplementedError) as error:
        raise _refused(path, tr("it is damaged or no model file")) from error
    if not isinstance(card, dict) or not isinstance(card.get("name"), str) or not card["name"].strip():
        raise _refused(path, tr("its card has no name"))
    return card


def title_of(card: "dict[str, Any]") -> str:
    """Return a model's name and version in one short line."""
    return single_line(f"{card.get('name', '')} {card.get('version', '')}")[:80]


def add(source: Path) -> Path:
    """Copy a model file into the user's folder and return its path there; the same file is not kept twice.

    Raises:
        ModelError: it is no model file, or it cannot be copied.
    """
    card = read_card(source)
    try:
        folder().mkdir(parents=True, exist_ok=True)
        if source.resolve().parent == folder().resolve():
            return source
        free = shutil.disk_usage(folder()).free
        if source.stat().st_size > free:
            raise ModelError(
                tr("The disk of {} is full: the model needs {} MB.").format(
                    folder(), (source.stat().st_size >> 20) + 1
                ),
                tr("Free some space there and add the model again."),
            )
        part = folder() / f".{os.getpid()}.part"
        digest = _copy(source, part)
        target = _free_name(file_name(title_of(card)), digest)
        move_over(part, target)  # only a whole copy ever has a model's name
    except OSError as error:
        raise ModelError(
            tr("The model cannot be copied to {}: {}.").format(folder(), error.strerror or error),
            tr("Check that the folder can be written, then add the model again."),
        ) from error
    return target


def export(path: Path, target: Path) -> None:
    """Copy a model file to where the user wants it, such as to hand it on; what stands there stays until it is whole.

    Raises:
        ModelError: it is no model file, it would replace itself, or it cannot be copied.
    """
    read_card(path)
    if target.exists() and target.resolve() == path.resolve():
        raise ModelError(tr("The model is already there."), tr("Choose another folder or name."))
    part = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        _copy(path, part)
        move_over(part, target)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise ModelError(
            tr("The model cannot be copied to {}: {}.").format(target, error.strerror or error),
            tr("Choose a folder that you may write to."),
        ) from error


def remove(path: Path) -> None:
    """Delete one of the user's models.

    Raises:
        ModelError: it is not in the user's folder, or cannot be deleted.
    """
    if path.resolve().parent != folder().resolve():
        raise ModelError(tr("{} is not one of your models.").format(path.name), tr("Delete it where it is."))
    try:
        path.unlink()
    except OSError as error:
        raise ModelError(
            tr("{} cannot be deleted: {}.").format(path.name, error.strerror), tr("Close what uses it and try again.")
        ) from error


def file_name(title: str) -> str:
    """Return a file's name, without suffix, that every system takes, for a model's title."""
    words = re.sub(r"[^\w.-]+", "-", title, flags=re.UNICODE).strip("-.")
    name = words.lower()[:60].rstrip("-.") or "model"
    return f"model-{name}" if DEVICES.fullmatch(name.partition(".")[0]) else name


def _look(path: Path, *, shipped: bool) -> StoredModel:
    try:
        card = read_card(path)
        return StoredModel(path, title_of(card), shipped, lineage=lineage_in_words(card), sensor=sensor_of_card(card))
    except ModelError as error:
        return StoredModel(path, path.stem, shipped, error.message)


def _check_members(path: Path, archive: zipfile.ZipFile) -> None:
    """Refuse an archive with anything but a card and stored tensors, before a byte of them is read.

    Raises:
        ModelError: something else is in it.
    """
    members = archive.infolist()
    names = [member.filename for member in members]
    if len(members) > MEMBER_LIMIT or len(set(names)) < len(names):
        raise _refused(path, tr("it holds too many files"))
    if CARD not in names:
        raise _refused(path, tr("it has no {}").format(CARD))
    for member in members:
        plain = re.fullmatch(r"[A-Za-z0-9_][A-Za-z0-9_.-]*", member.filename) is not None
        if not plain or not (member.filename == CARD or member.filename.endswith(".safetensors")):
            raise _refused(path, tr("it holds something that is no part of a model"))
        if member.compress_type != zipfile.ZIP_STORED or member.file_size != member.compress_size:
            raise _refused(path, tr("it is compressed"))
    if archive.getinfo(CARD).file_size > CARD_LIMIT:
        raise _refused(path, tr("its card is too long"))


def _copy(source: Path, part: Path) -> str:
    """Copy a file and return its SHA-256; the copy is on the disk, not only in memory, when this returns."""
    digest = hashlib.sha256()
    try:
        with source.open("rb") as old, part.open("wb") as new:
            for block in iter(lambda: old.read(1 << 20), b""):
                digest.update(block)
                new.write(block)
            new.flush()
            os.fsync(new.fileno())
    except OSError:
        part.unlink(missing_ok=True)
        raise
    return digest.hexdigest()


def _free_name(stem: str, digest: str) -> Path:
    """Return a free path for a model, or the path of the same model that is there already."""
    number = 1
    while True:
        path = folder() / f"{stem}{'' if number == 1 else f'-{number}'}{SUFFIX}"
        if not path.exists() or _digest(path) == digest:
            return path
        number += 1


def _digest(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        for block in iter(lambda: file.read(1 << 20), b""):
            digest.update(block)
    return digest.hexdigest()


def _refused(path: Path, why: str) -> ModelError:
    return ModelError(
        tr("{} cannot be used as a model: {}.").format(path.name, why),
        tr("Copy or download it again, or choose another."),
    )
