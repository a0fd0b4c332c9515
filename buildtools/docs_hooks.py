"""What mkdocs is told while it builds: the order of the pages, and the pages that are made from other files.

The model's card and the changelog are pages without being written twice. Pictures are taken by `build.py pictures`;
a page shows those that are there.
"""

from __future__ import annotations

import json
import re
import zipfile
from pathlib import Path
from typing import Any

from mkdocs.structure.files import File

ROOT = Path(__file__).resolve().parent.parent

ORDER: list[tuple[str, list[tuple[str, str]]]] = [
    ("Using it", [
        ("Quick start", "QUICKSTART.md"),
        ("Installing", "INSTALLING.md"),
        ("Tutorial", "TUTORIAL.md"),
        ("A walk through the panel", "WALKTHROUGH.md"),
        ("The workbench", "WORKBENCH.md"),
        ("Processing toolbox", "PROCESSING.md"),
        ("Command line", "COMMANDLINE.md"),
        ("On a cluster", "CLUSTER.md"),
        ("When something is wrong", "TROUBLESHOOTING.md"),
    ]),
    ("Knowing it", [
        ("How it works", "METHOD.md"),
        ("The shipped model", "MODEL.md"),
        ("Accuracy", "ACCURACY.md"),
        ("Performance", "PERFORMANCE.md"),
        ("Training your own", "TRAINING.md"),
    ]),
    ("Trusting it", [
        ("Versions of QGIS", "VERSIONS.md"),
        ("Reliability", "RELIABILITY.md"),
    ]),
    ("Changing it", [
        ("Developing", "DEVELOPING.md"),
        ("API", "API.md"),
        ("Changes", "CHANGELOG.md"),
    ]),
]  # fmt: skip
"""Sections, and in each its pages; a page that is not there yet is left out, one that is not listed comes last."""


def on_files(files: Any, config: Any) -> Any:
    """Add the made pages, and lay out the navigation."""
    made = {"MODEL.md": model_page(ROOT / "resources" / "models" / "default.lsmodel")}
    made["CHANGELOG.md"] = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    for name, text in made.items():
        files.append(File.generated(config, name, content=text))
    there = {file.src_uri for file in files if file.src_uri.endswith(".md")}
    nav: list[dict[str, Any]] = [{"Home": "index.md"}]
    for section, pages in ORDER:
        nav.append({section: [{title: name} for title, name in pages if name in there]})
    listed = {"index.md"} | {name for _, pages in ORDER for _, name in pages}
    if there - listed:
        nav.append({"More": sorted(there - listed)})
    config.nav = nav
    return files


def on_page_markdown(markdown: str, page: Any, config: Any, files: Any) -> str:  # noqa: ARG001
    """Leave out pictures that have not been taken yet."""
    there = {file.src_uri for file in files}
    return re.sub(
        r"^!\[[^\]]*\]\((images/[^)]+)\)\n",
        lambda match: match[0] if match[1] in there else "",
        markdown,
        flags=re.MULTILINE,
    )


def model_page(path: Path) -> str:
    """Return the page about a model file, from nothing but its card.

    Args:
        path: the .lsmodel file.
    """
    with zipfile.ZipFile(path) as archive:
        card = json.loads(archive.read("card.json"))
    lines = [f"# {card['name']} {card['version']}", "", "This page is made from the model file's own card.", ""]
    lines += ["| | |", "|---|---|"]
    plain = ("licence", "citation", "training_data", "pixel_size_m", "bands", "default_method", "gate")
    for name in plain:
        value = card.get(name)
        if value not in (None, ""):
            words = ", ".join(map(str, value)) if isinstance(value, list) else str(value)
            lines.append(f"| {name.replace('_', ' ').capitalize()} | {words} |")
    lines += ["", "## Networks", "", "| Role | Architecture | SHA-256 of its tensors |", "|---|---|---|"]
    for role, entry in card["networks"].items():
        lines.append(f"| {role} | {entry['architecture']} | `{entry['sha256']}` |")
    lines += ["", "## Thresholds", "", "| Score | Threshold |", "|---|---|"]
    lines += [f"| {name} | {value} |" for name, value in card["thresholds"].items()]
    if card.get("figures"):
        lines += ["", "## Measured", "", "| What | How much |", "|---|---|"]
        lines += [f"| {name} | {value} |" for name, value in card["figures"].items()]
    if card.get("limits"):
        lines += ["", "## Limits", "", *[f"- {limit}" for limit in card["limits"]]]
    return "\n".join(lines) + "\n"
