"""The plugin as QGIS installs it: one zip, the same bytes from the same source."""

from __future__ import annotations

import configparser
import hashlib
import json
import re
import runpy
import shutil
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlparse

from buildtools import translations
from buildtools.shell import PLUGIN, ROOT, BuildError, say

DIST = ROOT / "dist"
LIMIT = 20 * 1000 * 1000
"""The largest package that plugins.qgis.org takes, bytes."""

MODEL_ROOM = 16 * 1000 * 1000
"""What models may take of it, bytes; the others go beside the zip."""

CATALOGUE = "resources/models/catalogue.json"
"""In the package: the models beside it, with their hashes."""

BUILT_TABLES = "common/tables.json"
"""In the package: the engine's tables of methods, scores, rules and levels, for the plugin's `common/tables.py`."""

EPOCH = (1980, 1, 1, 0, 0, 0)
"""The one time of every entry, the earliest that a zip can hold."""

SOURCES = (PLUGIN, "engine", "resources", "metadata.txt", "LICENSE")
"""What goes in. The plugin's folder becomes the zip's root, the rest goes inside it."""

LEFT_OUT = ("__pycache__", ".pyc", ".part", ".DS_Store", ".mypy_cache", ".ruff_cache", ".pytest_cache", ".ts")


@dataclass(frozen=True)
class Home:
    """Where the project lives, which a copy of it elsewhere cannot know; the release workflow says so.

    Args:
        page: the repository's web address; issues and releases are below it.
        email: of those who answer.
    """

    page: str
    email: str

    def written_into(self, metadata: str) -> str:
        """Return the text of a metadata.txt with these in the place of what stands there.

        Raises:
            BuildError: they are no web address, or no address of mail.
        """
        page = self.page.rstrip("/")
        if urlparse(page).scheme != "https" or not urlparse(page).netloc or re.search(r"\s", page):
            raise BuildError(f"{self.page} is no web address.", "Give the repository's, as in https://HOST/OWNER/NAME.")
        if not re.fullmatch(r"[^@\s]+@[^@\s]+", self.email):
            raise BuildError(f"{self.email} is no address of mail.", "Give one as in --email NAME@HOST.")
        values = {"homepage": page, "repository": page, "tracker": f"{page}/issues", "email": self.email}
        for field, value in values.items():
            metadata = re.sub(rf"(?m)^{field}=.*$", lambda _old, line=f"{field}={value}": line, metadata)  # type: ignore[misc]
        return metadata


def version(root: Path = ROOT) -> str:
    """Return the version that metadata.txt states.

    Raises:
        BuildError: it states none.
    """
    manifest = configparser.ConfigParser(interpolation=None)
    manifest.read(root / "metadata.txt", encoding="utf-8")
    found = manifest.get("general", "version", fallback="")
    if not found:
        raise BuildError("metadata.txt states no version.", "Put 'version=' into its [general] section.")
    return found


def entries(root: Path = ROOT) -> Iterator[tuple[str, Path]]:
    """Yield (name in the zip, file) of everything that is packaged, models included, in no order."""
    for source in SOURCES:
        start = root / source
        if not start.exists():
            raise BuildError(f"{start} is missing.", "Restore it with git; the package needs it.")
        for path in [start] if start.is_file() else start.rglob("*"):
            relative = path.relative_to(root)
            if path.is_file() and not any(part.endswith(LEFT_OUT) for part in relative.parts):
                inside = relative if relative.parts[0] == PLUGIN else Path(PLUGIN) / relative
                yield inside.as_posix(), path


def build_package(folder: Path = DIST, root: Path = ROOT, home: Home | None = None) -> Path:
    """Write the package and return its path; models that do not fit are put beside it.

    Args:
        folder: where the zip goes.
        root: the repository.
        home: where the project lives; None leaves what metadata.txt says.

    Raises:
        BuildError: a part is missing, or the package is too large for the plugin repository.
    """
    translations.compile_all(root)
    folder.mkdir(parents=True, exist_ok=True)
    target = folder / f"{PLUGIN}-{version(root)}.zip"
    part = target.with_suffix(".zip.part")
    room, beside = MODEL_ROOM, []
    with zipfile.ZipFile(part, "w") as archive:
        for name, path in sorted(entries(root), key=_default_model_first):
            if path.suffix == ".lsmodel":
                room -= path.stat().st_size
                if room < 0:
                    shutil.copyfile(path, folder / path.name)
                    say(f"{path.name} does not fit the package; it is beside it in {folder}")
                    beside.append(path)
                    continue
            data = path.read_bytes()
            if home is not None and path == root / "metadata.txt":
                data = home.written_into(data.decode("utf-8")).encode("utf-8")
            archive.writestr(_entry(name), data, compresslevel=9)
        archive.writestr(_entry(f"{PLUGIN}/{BUILT_TABLES}"), tables(root), compresslevel=9)
        if beside:
            archive.writestr(_entry(f"{PLUGIN}/{CATALOGUE}"), catalogue(beside), compresslevel=9)
    size = part.stat().st_size
    if size > LIMIT:
        part.unlink()
        raise BuildError(
            f"The package is {size / 1e6:.1f} MB; QGIS' repository takes {LIMIT / 1e6:.0f} MB.",
            "Make resources/ smaller.",
        )
    part.replace(target)
    return target


def tables(root: Path = ROOT) -> str:
    """Return the engine's tables as the plugin of a package reads them."""
    values = runpy.run_path(str(root / translations.TABLES))["as_json"]()
    return json.dumps(values, indent=1, ensure_ascii=False)


def catalogue(models: list[Path]) -> str:
    """Return the list of models that the plugin can fetch, each with the hash that it must have."""
    listed = []
    for path in models:
        with zipfile.ZipFile(path) as archive:
            card = json.loads(archive.read("card.json"))
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        title = f"{card['name']} {card['version']}"
        listed.append({"file": path.name, "title": title, "sha256": digest, "bytes": path.stat().st_size})
    return json.dumps({"models": listed}, indent=1, ensure_ascii=False)


def _entry(name: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(name, EPOCH)
    entry.compress_type = zipfile.ZIP_DEFLATED
    entry.create_system = 3  # Unix, wherever it is built
    entry.external_attr = 0o100644 << 16
    return entry


def _default_model_first(entry: tuple[str, Path]) -> tuple[bool, str]:
    """Sort by name, but the model that everyone needs first, so that it is never the one left out."""
    return entry[1].name != "default.lsmodel", entry[0]
