"""The plugin site's rules on the zip itself: size, names, one folder, what must be in it and what must not."""

from __future__ import annotations

import ast
import re
import zipfile
from pathlib import Path, PurePosixPath

from buildtools.gate.finding import Finding, Verdict

SIZE_LIMIT = 20 * 1000 * 1000
"""Bytes. The site takes 25 MB by now; 20 MB is what its documents promise."""

FORBIDDEN_FOLDERS = ("__MACOSX", ".git", "__pycache__")
SUSPICIOUS = (".exe", ".dll", ".so", ".dylib", ".pyd", ".bat", ".sh", ".ps1", ".cmd", ".pyc", ".pyo")
BINARY_MAGIC = (b"\x7fELF", b"MZ", b"\xfe\xed\xfa", b"\xcf\xfa\xed\xfe", b"\xca\xfe\xba\xbe")
"""How programs of Linux, Windows and macOS begin, whatever their name."""

NEEDED = ("__init__.py", "metadata.txt", "LICENSE")


def check(package: Path) -> Verdict:
    """Return what the site's rules on the zip say of a package.

    Args:
        package: the zip; a file that is none is one finding.
    """
    try:
        with zipfile.ZipFile(package) as archive:
            entries = archive.infolist()
            findings = [*_whole(package, archive), *_names(entries), *_folders(entries), *_contents(archive)]
    except (zipfile.BadZipFile, OSError) as error:
        return Verdict("zip", (Finding("zip", package.name, f"It cannot be read: {error}."),), 0)
    return Verdict("zip", tuple(findings), len(entries))


def folder_of(archive: zipfile.ZipFile) -> str:
    """Return the name of the zip's first folder, "" where it has none."""
    names = archive.namelist()
    return names[0].split("/")[0] if names and "/" in names[0] else ""


def _whole(package: Path, archive: zipfile.ZipFile) -> list[Finding]:
    findings = []
    size = package.stat().st_size
    if size > SIZE_LIMIT:
        findings.append(Finding("size", package.name, f"It has {size / 1e6:.1f} MB; {SIZE_LIMIT / 1e6:.0f} MB go."))
    broken = archive.testzip()
    if broken:
        findings.append(Finding("zip", broken, "Its checksum is wrong."))
    return findings


def _names(entries: list[zipfile.ZipInfo]) -> list[Finding]:
    findings = []
    for entry in entries:
        name, parts = entry.filename, PurePosixPath(entry.filename).parts
        if ".." in name or name.startswith("/") or "\\" in name or re.match(r"^[A-Za-z]:", name):
            findings.append(Finding("path", name, "A name must not lead out of the folder."))
        if any(folder in parts for folder in FORBIDDEN_FOLDERS):
            findings.append(Finding("cache", name, f"The site takes no {', '.join(FORBIDDEN_FOLDERS)}."))
        if name.lower().endswith(SUSPICIOUS):
            findings.append(Finding("binary", name, "The site takes no compiled or executable files."))
        if parts and parts[-1].startswith("."):
            findings.append(Finding("hidden", name, "Hidden files look suspicious there.", blocking=False))
        if entry.external_attr >> 16 & 0o111 and not entry.is_dir():
            findings.append(Finding("permission", name, "A file of a plugin is not executable."))
        if entry.external_attr >> 16 & 0o170000 == 0o120000:
            findings.append(Finding("link", name, "A zip of a plugin holds no links."))
    return findings


def _folders(entries: list[zipfile.ZipInfo]) -> list[Finding]:
    tops = sorted({entry.filename.split("/")[0] for entry in entries})
    if len(tops) != 1:
        return [Finding("folder", ", ".join(tops[:5]) or "nothing", "A plugin's zip holds exactly one folder.")]
    if not tops[0].isidentifier() or not tops[0].isascii():
        return [Finding("folder", tops[0], "The folder's name must be one that Python can import.")]
    names = {entry.filename for entry in entries}
    missing = [name for name in NEEDED if f"{tops[0]}/{name}" not in names]
    return [Finding("missing", f"{tops[0]}/{name}", "The site needs this file.") for name in missing]


def _contents(archive: zipfile.ZipFile) -> list[Finding]:
    findings = []
    for entry in archive.infolist():
        with archive.open(entry) as file:
            if file.read(4).startswith(BINARY_MAGIC):
                findings.append(Finding("binary", entry.filename, "It is a program, whatever its name says."))
    start = f"{folder_of(archive)}/__init__.py"
    if start in archive.namelist():
        try:
            tree = ast.parse(archive.read(start))
        except (SyntaxError, ValueError):
            return findings  # the syntax check tells it
        if not any(isinstance(node, ast.FunctionDef) and node.name == "classFactory" for node in tree.body):
            findings.append(Finding("missing", start, "QGIS calls classFactory(iface) there."))
    return findings
