"""The plugin site's rules on metadata.txt, and what this plugin promises there."""

from __future__ import annotations

import configparser
import re
import zipfile
from pathlib import Path
from urllib.parse import urlparse

from buildtools.gate.finding import Finding, Verdict
from buildtools.gate.layout import folder_of

REQUIRED = (
    "name", "description", "version", "qgisMinimumVersion", "author", "email", "about", "tracker", "repository",
)  # fmt: skip
"""What the site refuses a plugin without, its order."""

PROMISED = {
    "qgisMinimumVersion": "3.22",
    "qgisMaximumVersion": "4.99",
    "plugin_dependencies": "",
    "hasProcessingProvider": "yes",
}
"""What this plugin holds itself to beyond the site's rules."""

BOOLEANS = {"experimental", "deprecated", "server", "hasProcessingProvider"}
YES_NO = {"true", "false", "yes", "no"}
LINKS = {"tracker": "http://bugs", "repository": "http://repo", "homepage": "http://homepage"}
"""Links, each with the address of the plugin template that nobody replaced."""

PLACEHOLDERS = ("example.org", "example.com", ".example")


def check(package: Path, *, release: bool = False) -> Verdict:
    """Return what the rules on metadata.txt say of a package; a zip without one is the layout's finding.

    Args:
        package: the zip.
        release: whether placeholders are refused, and not only told.
    """
    try:
        with zipfile.ZipFile(package) as archive:
            name = f"{folder_of(archive)}/metadata.txt"
            text = archive.read(name).decode("utf-8")
            inside = set(archive.namelist())
    except KeyError:
        return Verdict("metadata", (Finding("metadata", "metadata.txt", "It is not in the zip."),), 0)
    except (zipfile.BadZipFile, OSError, ValueError) as error:
        return Verdict("metadata", (Finding("metadata", "metadata.txt", f"It cannot be read: {error}."),), 0)
    try:
        fields = read(text)
    except configparser.Error as error:
        reason = str(error).splitlines()[0]
        return Verdict("metadata", (Finding("metadata", "metadata.txt", f"It cannot be read: {reason}"),), 0)
    findings = [Finding("metadata", f"metadata.txt, {field}", why) for field, why in faults(fields)]
    icon, top = fields.get("icon", ""), name.split("/", 1)[0]
    if f"{top}/{icon.removeprefix('./') if icon else ''}" not in inside:
        findings.append(Finding("metadata", "metadata.txt, icon", f"There is no {icon or 'icon'} in the zip."))
    for field in (*LINKS, "email"):
        if any(word in fields.get(field, "") for word in PLACEHOLDERS):
            why = "It is a placeholder, and the site calls it: `build.py package --home URL --email WHO` fills it in."
            findings.append(Finding("metadata", f"metadata.txt, {field}", why, blocking=release))
    return Verdict("metadata", tuple(findings), len(fields))


def read(text: str) -> dict[str, str]:
    """Return the fields of [general], read as the site reads them: a lone % is an error there.

    Raises:
        configparser.Error: it is no metadata.txt.
    """
    parser = configparser.ConfigParser()
    setattr(parser, "optionxform", str)  # noqa: B010  (the names are case-sensitive; no type checker grants it)
    parser.read_string(text)
    return dict(parser.items("general"))


def faults(fields: dict[str, str]) -> list[tuple[str, str]]:
    """Return (field, sentence) of everything that is wrong with the fields.

    Args:
        fields: of `read`.
    """
    found = [(name, "The site needs this field.") for name in REQUIRED if not fields.get(name, "").strip()]
    for name, value in PROMISED.items():
        if fields.get(name) != value:
            found.append((name, f"It must be '{value}', and is '{fields.get(name, 'absent')}'."))
    if "supportsQt6" in fields:
        found.append(("supportsQt6", "The site no longer knows it; qgisMaximumVersion 4.99 says the same."))
    return [*found, *_malformed(fields)]


def _malformed(fields: dict[str, str]) -> list[tuple[str, str]]:
    """Return (field, sentence) of values that are not what their field holds."""
    found = []
    if not re.fullmatch(r"\d+\.\d+\.\d+([-.]?(rc|beta|alpha)\.?\d*)?", fields.get("version", "")):
        found.append(("version", "A version is three numbers, such as 1.2.0."))
    if "/" in fields.get("author", ""):
        found.append(("author", "An author's name has no slash there."))
    for name in sorted(name for name in BOOLEANS & fields.keys() if fields[name].lower() not in YES_NO):
        found += [(name, f"'{fields[name]}' is neither True nor False.")]
    for name, template in LINKS.items():
        link = urlparse(fields.get(name, ""))
        if fields.get(name) == template or link.scheme not in {"http", "https"} or not link.netloc:
            found.append((name, f"'{fields.get(name, '')}' is no link."))
    if fields.get("version", "?") not in fields.get("changelog", ""):
        found.append(("changelog", "It does not name this version."))
    return found
