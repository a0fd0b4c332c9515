"""The proposals that a run leaves out: those like the rejected ones, and those that the map before has nothing of."""

from typing import Any

import numpy as np
from numpy.typing import NDArray

from engine.errors import UserError
from engine.inventory.measure import numbered
from engine.inventory.proposals import support
from engine.inventory.proposals.features import polygon_features
from engine.inventory.proposals.filter import PolygonFilter
from engine.inventory.schema import Landslide
from engine.pipeline.run_folder import RunFolder
from engine.rasters.places import is_plain_local
from engine.reporting import Reporter


def leave_out(
    landslides: list[Landslide], folder: RunFolder, run: dict[str, Any], report: Reporter, *, chosen: bool
) -> list[Landslide]:
    """Leave out proposals as a run of an adapted model does, and number anew; other runs leave out none.

    Args:
        landslides: as they were found.
        folder: of the run.
        run: its run.json.
        report: told what is left out, and why nothing is where something is missing.
        chosen: whether the user has named the scene himself; else run.json does, which may come from anybody.
    """
    keep = np.ones(len(landslides), bool)
    if landslides and run.get("supported"):
        keep &= _supported(landslides, folder, report)
    if landslides and run.get("polygon_filter") is not None:
        keep &= _passing(landslides, run, report, chosen=chosen)
    if keep.all():
        return landslides
    kept = [landslide for landslide, stays in zip(landslides, keep, strict=True) if stays]
    return numbered(kept)


def _supported(landslides: list[Landslide], folder: RunFolder, report: Reporter) -> NDArray[np.bool_]:
    """Return which proposals hold a pixel of the map before; all of them where that has gone."""
    try:
        shapes = [landslide.geometry for landslide in landslides]
        keep = support.supported(folder.root / support.FILE, shapes, report.check)
    except UserError as error:
        report.log(f"{error.message} Proposals where the map before shows nothing are not left out.", "warning")
        return np.ones(len(landslides), bool)
    report.log(f"{int((~keep).sum())} of {len(keep)} proposals lie where the map before shows nothing: left out.")
    return keep


def _passing(landslides: list[Landslide], run: dict[str, Any], report: Reporter, *, chosen: bool) -> NDArray[np.bool_]:
    """Return which proposals the run's filter takes for landslides; all where the scene is no plain file here."""
    everything, scene = np.ones(len(landslides), bool), str(run["scene"]["path"])
    if not chosen and not is_plain_local(scene):
        message = f"The scene {scene} is no file of this computer. The filter of the review leaves out no proposal."
        report.log(message, "warning")
        return everything
    try:
        passes = PolygonFilter.from_json(run["polygon_filter"]).passes
        keep = passes(polygon_features(run["scene"], [landslide.geometry for landslide in landslides], report.check))
    except UserError as error:
        report.log(f"{error.message} The filter of the review leaves out no proposal.", "warning")
        return everything
    report.log(f"The filter that the review taught leaves out {int((~keep).sum())} of {len(keep)} proposals.")
    return np.asarray(keep, bool)
