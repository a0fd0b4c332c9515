"""The demo: a scene, the packaged plugin's own algorithm in a real QGIS, and a map of what it found."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

from buildtools import qgis
from buildtools.package import build_package
from buildtools.shell import ROOT, BuildError, Command, need, say

DEMO = ROOT / "demo"
ALGORITHM = "landslide_wsss:segment"
SEED, SIZE = "1", "1536"


def make_scene(python: Path) -> tuple[Path, Path]:
    """Return the demo's scene and its truth, made where they are absent.

    Args:
        python: the engine's Python.
    """
    folder = DEMO / "scene"
    scene, truth = folder / "scene.tif", folder / "truth.tif"
    if not (scene.exists() and truth.exists()):
        part = DEMO / "scene.part"
        shutil.rmtree(part, ignore_errors=True)
        shutil.rmtree(folder, ignore_errors=True)
        make: Command = [python, "-m", "engine", "demo-scene", "--out", part, "--size", SIZE, "--seed", SEED]
        need(make, "Making the demo scene")
        part.replace(folder)
    return scene, truth


def run(python: Path, found: qgis.Qgis, own_scene: Path | None = None) -> int:
    """Segment a scene by qgis_process, export a shapefile, draw a map, and print where everything is.

    Args:
        python: the engine's Python.
        found: the QGIS to use.
        own_scene: a raster instead of the demo's; there is no score then.

    Raises:
        BuildError: the scene is missing, or a step failed.
    """
    truth: Path | None = None
    if own_scene is None:
        scene, truth = make_scene(python)
        out = DEMO / "result"
    else:
        scene = own_scene.resolve()
        out = DEMO / f"result-{scene.stem}"
        if not scene.is_file():
            raise BuildError(f"There is no file {own_scene}.", "Give --scene the path of a GeoTIFF.")
    home = qgis.own_configuration("demo")
    qgis.install_plugin(build_package(), home / "profiles", "default", python)
    say(f"{ALGORITHM} in QGIS, on {scene}")
    segment = [found.process, "run", ALGORITHM, f"--INPUT={scene}", f"--OUTPUT={out}", "--OVERWRITE=true"]
    headless = found.environment(home, headless=True)
    need(segment, "The segmentation in QGIS", headless)
    shapefile, picture = out / "landslides.shp", out / "map.png"
    need([python, "-m", "engine", "export", out, "--format", "shapefile", "--out", shapefile], "The shapefile export")
    draw: Command = [found.python, "-m", "buildtools.draw_map", scene, out, picture]
    if truth is not None:
        draw = [*draw, truth.with_suffix(".geojson")]
    # GDAL complains that the picture, which QGIS has just written, cannot be given a place on the Earth
    need(draw, "Drawing the map", {**headless, "CPL_LOG": os.devnull})
    if truth is not None:
        print("\nScore against the scene's known landslides:", flush=True)
        need([python, "-m", "engine", "evaluate", "--mask", out / "mask.tif", "--truth", truth], "The evaluation")
    print()
    for name, path in (
        ("mask", out / "mask.tif"),
        ("polygons", out / "landslides.gpkg"),
        ("shapefile", shapefile),
        ("map", picture),
    ):
        if not path.is_file():
            raise BuildError(f"The run ended without {path}.", "The lines above say why.")
        print(f"{name:<10} {path}")
    return 0
