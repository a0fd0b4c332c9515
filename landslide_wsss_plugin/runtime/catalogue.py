"""Models that did not fit the plugin's package: listed with their hash, fetched from the release page on request.

The list is written while the package is built (`buildtools/package.py`), so that the package itself pins every hash.
"""

import configparser
import contextlib
import hashlib
import json
import re
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsBlockingNetworkRequest, QgsFeedback
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import QNetworkRequest

from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.runtime import paths
from landslide_wsss_plugin.runtime.child import CancelledError
from landslide_wsss_plugin.runtime.failures import InstallError, explain
from landslide_wsss_plugin.runtime.replacing import move_over

FILE_LIMIT = 1 << 30
"""Bytes of the largest model that is fetched: QGIS' network holds all of it in memory until it is whole."""

NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*\.lsmodel")


@dataclass(frozen=True)
class Entry:
    """A model that can be fetched.

    Args:
        file: its name on the release page.
        title: for people.
        sha256: what it must be.
        size: bytes.
    """

    file: str
    title: str
    sha256: str
    size: int


def offered() -> "list[Entry]":
    """Return the models that can be fetched; entries that are damaged are left out."""
    try:
        path = paths.home() / "resources" / "models" / "catalogue.json"
        values: Any = json.loads(path.read_text(encoding="utf-8"))["models"]
    except (OSError, ValueError, KeyError, TypeError):
        return []
    if not isinstance(values, list):
        return []
    return [entry for value in values if isinstance(value, dict) for entry in [_entry(value)] if entry is not None]


def address(entry: Entry) -> str:
    """Return where an entry is: with the release of this version, on the page that metadata.txt names."""
    manifest = configparser.ConfigParser(interpolation=None)
    manifest.read(paths.home() / "metadata.txt", encoding="utf-8")
    page = manifest.get("general", "repository", fallback="").rstrip("/")
    return f"{page}/releases/download/v{manifest.get('general', 'version', fallback='')}/{entry.file}"


def fetch(entry: Entry, folder: Path, cancelled: Callable[[], bool], done: Callable[[float], None]) -> Path:
    """Download a model through QGIS' network, with its proxy and certificates, and return the file.

    Args:
        entry: what to fetch.
        folder: where the file goes; made.
        cancelled: whether the user wants to stop.
        done: is told the percent.

    Raises:
        InstallError: it could not be fetched, or is another file than the one that was pinned.
        CancelledError: the user stopped it.
    """
    url = QUrl(address(entry))
    if url.scheme() != "https":
        raise InstallError("download", tr("{} is no secure address.").format(url.toString()), tr("Update the plugin."))
    feedback = QgsFeedback()
    request: Any = QgsBlockingNetworkRequest()

    def went(received: int, total: int) -> None:
        done(100 * received / max(entry.size, 1))
        if cancelled() or received > entry.size or total > entry.size:
            feedback.cancel()

    request.downloadProgress.connect(went)
    code = request.get(QNetworkRequest(url), True, feedback)
    if cancelled():
        raise CancelledError
    data = bytes(request.reply().content())
    if code != QgsBlockingNetworkRequest.ErrorCode.NoError:
        raise InstallError(
            "download",
            tr("The model could not be downloaded: {}.").format(request.errorMessage().rstrip(".")),
            tr("Check the internet connection, or download it in a browser and add the file."),
        )
    if len(data) != entry.size or hashlib.sha256(data).hexdigest() != entry.sha256:
        raise InstallError(
            "hash",
            tr("What was downloaded is not the model that this plugin knows, so it was not kept."),
            tr("Try again later; if it stays, tell the project."),
        )
    target, part = folder / entry.file, folder / f"{entry.file}.part"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        part.write_bytes(data)
        move_over(part, target)
    except OSError as error:
        with contextlib.suppress(OSError):
            part.unlink()
        raise explain(str(error), None, tr("Downloading {}").format(entry.title)) from error
    return target


def _entry(value: "dict[str, Any]") -> Optional[Entry]:
    file, title, sha256, size = (value.get(name) for name in ("file", "title", "sha256", "bytes"))
    good = isinstance(file, str) and NAME.fullmatch(file) and isinstance(sha256, str)
    if not good or not re.fullmatch(r"[0-9a-f]{64}", str(sha256)) or not isinstance(size, int):
        return None
    return Entry(str(file), str(title or file), str(sha256), size) if 0 < size < FILE_LIMIT else None
