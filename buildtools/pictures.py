"""The documentation's pictures: what the desktop tests and the demo have drawn, small enough to be kept in git."""

from __future__ import annotations

from pathlib import Path

from buildtools.demo import DEMO
from buildtools.shell import BUILD, ROOT, BuildError, need

SCREENSHOTS = BUILD / "screenshots"
STATES = ("rest", "running", "error", "finished")
WALK = (
    "rest",
    "refused",
    "try",
    "running",
    "cancelled",
    "finished",
    "thresholds",
    "drag",
    "review",
    "outline",
    "compare",
    "export",
    "labels",
    "training",
    "trained",
    "model",
    "queue",
    "engine",
    "install",
)
"""The states of docs/WALKTHROUGH.md, each light and dark."""
TABS = tuple(f"{tab}{look}" for look in ("", "-dark", "-300", "-150") for tab in ("map", "check", "improve", "share"))
"""Every tab: as usual, dark, 300 px wide, and with a font of 150 %."""
RASTERS = ("no-crs", "border", "bands", "pixel", "elevation")
"""The odd rasters of docs/RELIABILITY.md, as the panel describes them before a run."""
ADAPTING = (
    "offered",
    "ready",
    "learning",
    "improved",
    "improved-dark",
    "before",
    "after",
    "after-dark",
    "next",
    "model",
    "undone",
)
"""The states of docs/ADAPTING.md."""
TEACHING = ("amber", "box", "view-1", "view-3", "preview", "doubt", "taught", "undone")
"""The film of docs/TUTORIAL.md."""
PAIR = ("chosen", "by-change", "new-alone", "swipe", "added", "threshold")
"""The states of docs/BEFORE_AND_AFTER.md."""
WHOLE = ("split", "attributes", "parts", "compared", "best", "two-results", "statistics")
"""Tools of one whole job in use; the report that it ends with is `report-whole`."""
TOOLS = ("progress", "swipe", "hillshade", "draw-half", "split-half", "merge-half", "cut", "smooth", "topology-fault")
"""Each tool of docs/WORKBENCH.md in use."""
DENSE = ("rest", "review")
"""Those that are also shown as a screen of twice the density shows them."""
LIMIT, WALK_LIMIT = 300_000, 200_000
"""Bytes of a picture; there are many of the walk."""
IMAGES = ROOT / "docs" / "images"


def publish(python: Path) -> list[Path]:
    """Write docs/images anew from the dock's photographs and the demo's map, and return the files.

    Args:
        python: the engine's Python.

    Raises:
        BuildError: a picture was not taken.
    """
    sources = {f"dock-{state}.png": SCREENSHOTS / f"dock-{state}.png" for state in STATES}
    walk = [f"walk-{state}{look}" for look in ("", "-dark") for state in WALK] + [
        f"walk-{name}-dense" for name in DENSE
    ]
    walk += [f"raster-{name}" for name in RASTERS] + [f"tab-{name}" for name in TABS]
    named = (("adapt", ADAPTING), ("teach", TEACHING), ("pair", PAIR), ("whole", WHOLE), ("tool", TOOLS))
    for name, states in named:
        walk += [f"{name}-{state}" for state in states]
    sources |= {f"{name}.png": SCREENSHOTS / f"dock-{name}.png" for name in walk}
    sources["whole-report.png"] = SCREENSHOTS / "report-whole.png"
    sources["demo-map.png"] = DEMO / "result" / "map.png"
    for path in sources.values():
        if not path.is_file():
            raise BuildError(f"There is no {path}.", "The lines above say why it was not drawn.")
    IMAGES.mkdir(parents=True, exist_ok=True)
    for name, path in sources.items():
        limit = str(WALK_LIMIT if name.startswith(("walk", "raster", "tab", "tool")) else LIMIT)
        need([python, "-m", "buildtools.shrink", path, IMAGES / name, limit], f"Making {name} small")
    return [IMAGES / name for name in sources]
