"""The plugin's words in other languages: Qt Linguist's .ts files, and the .qm files that QGIS reads.

Translators open resources/i18n/*.ts in Qt Linguist; `build.py translations` brings those files up to date with the
sources, `build.py package` compiles them.
"""

from __future__ import annotations

import ast
import re
import runpy
import shutil
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

from buildtools.debian import apt_install, apt_is_here
from buildtools.shell import PLUGIN, ROOT, BuildError, call, say

LANGUAGES = ("es", "hi", "it", "ne", "zh_CN")
CONTEXT = "LandslideWsss"
"""The context of every string; landslide_wsss_plugin/common/text.py asks for it."""

STEM = "landslide_wsss"
TABLES = "engine/settings/tables.py"
SENTENCES = f"{PLUGIN}/common/engine_sentences.py"
SHOWN = ("methods", "cams", "rules")
"""The tables whose texts `tr_table` translates."""

COMPILERS = (
    "lrelease",
    "lrelease-qt5",
    "lrelease-qt6",
    "pyside6-lrelease",
    "/usr/lib/qt5/bin/lrelease",
    "/usr/lib/qt6/bin/lrelease",
)
ELSEWHERE = "Install Qt's lrelease (such as PySide6's pyside6-lrelease) so that it is on PATH."


def folder(root: Path = ROOT) -> Path:
    """Return the folder of the translations."""
    return root / "resources" / "i18n"


def source_file(language: str, root: Path = ROOT) -> Path:
    """Return the .ts file of a language."""
    return folder(root) / f"{STEM}_{language}.ts"


def strings(root: Path = ROOT) -> dict[str, list[str]]:
    """Return what the plugin says, each sentence with the places (FILE:LINE) that say it.

    Raises:
        BuildError: something else than a plain string is to be translated, which no translator can be given.
    """
    found: dict[str, list[str]] = {}
    for path in sorted((root / PLUGIN).rglob("*.py")):
        for line, text in _calls(path):
            place = f"{path.relative_to(root).as_posix()}:{line}"
            if text is None:
                raise BuildError(
                    f"{place} translates something that is no plain string.", "Give tr() the sentence itself."
                )
            found.setdefault(text, []).append(place)
    for text in table_texts(root):
        found.setdefault(text, []).append(TABLES)
    for text in engine_texts(root):
        found.setdefault(text, []).append(SENTENCES)
    return found


def table_texts(root: Path = ROOT) -> list[str]:
    """Return the labels and helps of the engine's tables that the plugin shows."""
    tables = runpy.run_path(str(root / TABLES))["as_json"]()
    return [choice[part] for name in SHOWN for choice in tables[name].values() for part in ("label", "help")]


def engine_texts(root: Path = ROOT) -> list[str]:
    """Return what the panel says for the engine's own sentences."""
    path = root / SENTENCES
    said = runpy.run_path(str(path)) if path.is_file() else {"SENTENCES": (), "OTHERWISE": {}}
    return [*said["SENTENCES"], *said["OTHERWISE"].values()]


def read(path: Path) -> dict[str, str]:
    """Return the translations of a .ts file by source; "" where one is not finished."""
    if not path.is_file():
        return {}
    found = {}
    for message in ET.parse(path).getroot().iter("message"):  # noqa: S314  (our own file)
        target = message.find("translation")
        unfinished = target is None or target.get("type") is not None
        found[message.findtext("source", "")] = "" if unfinished or target is None else target.text or ""
    return found


def write(path: Path, language: str, translations: dict[str, str]) -> None:
    """Write a .ts file, sorted by source; an empty translation is marked as unfinished."""
    top = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(top, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for source, text in sorted(translations.items()):
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "source").text = source
        target = ET.SubElement(message, "translation")
        target.text = text
        if not text:
            target.set("type", "unfinished")
    ET.indent(top)
    path.parent.mkdir(parents=True, exist_ok=True)
    body = ET.tostring(top, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def update(root: Path = ROOT) -> dict[str, list[str]]:
    """Bring every .ts file up to date with the sources; return what is still to be translated, by language."""
    said = strings(root)
    missing = {}
    for language in LANGUAGES:
        path = source_file(language, root)
        before = read(path)
        write(path, language, {source: before.get(source, "") for source in said})
        missing[language] = [source for source in said if not before.get(source)]
    return missing


def faults(source: str, translation: str) -> list[str]:
    """Return what is wrong with a translation: missing, other places to fill in, other keys, other tags."""
    if not translation.strip():
        return ["it is missing"]
    wrong = []
    if _fields(source) != _fields(translation):
        wrong.append("its {} differ")
    if _keys(source) != _keys(translation):
        wrong.append("its & differs")
    if sorted(re.findall(r"<[^>]+>", source)) != sorted(re.findall(r"<[^>]+>", translation)):
        wrong.append("its tags differ")
    if source.startswith(" ") != translation.startswith(" "):
        wrong.append("its first space differs")
    if ("*." in source) != ("*." in translation):
        wrong.append("its file patterns differ")
    return wrong


def compile_all(root: Path = ROOT) -> list[Path]:
    """Compile every .ts file to the .qm beside it; a repository without translations gives none.

    Raises:
        BuildError: there is no lrelease, or it failed.
    """
    sources = sorted(folder(root).glob("*.ts"))
    if not sources:
        return []
    program = _compiler()
    made = []
    for path in sources:
        target = path.with_suffix(".qm")
        old = not target.exists() or target.stat().st_mtime <= path.stat().st_mtime
        if old and call([program, "-silent", path, "-qm", target]) != 0:
            raise BuildError(f"{path} could not be compiled.", "The lines above say why.")
        made.append(target)
    return made


def _compiler() -> str:
    found = next((place for place in map(shutil.which, COMPILERS) if place), None)
    if found is None and apt_is_here():
        apt_install(["qttools5-dev-tools"], "Qt's lrelease")
        found = next((place for place in map(shutil.which, COMPILERS) if place), None)
    if found is None:
        raise BuildError("The translations cannot be compiled: there is no lrelease.", ELSEWHERE)
    return found


def report(missing: dict[str, list[str]]) -> int:
    """Print what is still to be translated; return 1 where something is."""
    for language, sources in missing.items():
        say(f"{language}: {len(sources)} to translate" if sources else f"{language}: complete")
        for source in sources[:5]:
            print(f"     {source}")
    return 1 if any(missing.values()) else 0


def _calls(path: Path) -> Iterator[tuple[int, str | None]]:
    """Yield line and sentence of every tr(...) in a file; None where it is no plain string."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        named = isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "tr"
        if named and isinstance(node, ast.Call):
            value = node.args[0].value if node.args and isinstance(node.args[0], ast.Constant) else None
            yield node.lineno, value if isinstance(value, str) else None


def _fields(text: str) -> list[str]:
    """Return the places to fill in, numbered: a translation may name them in another order."""
    found = re.findall(r"\{(\d*)[^}]*\}", text)
    return sorted(name or str(number) for number, name in enumerate(found))


def _keys(text: str) -> int:
    return len(re.findall(r"&(?!&|\w+;)", text))
