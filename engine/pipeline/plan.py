"""What a run is asked to do, and how its scene is divided into tiles."""

from dataclasses import dataclass
from pathlib import Path

from engine.model_file.bundle import Model
from engine.rasters.grid import Grid
from engine.rasters.places import Source
from engine.rasters.reader import SceneInfo
from engine.settings.run import RunSettings

RESAMPLE_LIMIT = 4.0  # how far a scene is brought towards the model's pixel size; beyond it nothing is left to see


SAME_SCALE = 0.15  # a difference that the networks' augmentation covers


@dataclass(frozen=True)
class Request:
    """What a run is asked to do.

    Args:
        scene: the raster.
        out: the run folder.
        model: the opened model file.
        settings: everything else.
        aoi: a vector file whose polygons select the area; None takes the whole raster.
        resume: go on with an interrupted run in `out`.
        overwrite: delete the run that stands in `out`; what people decided in it is carried over.
        decided_from: another inventory of the scene whose decided polygons are carried over.
    """

    scene: Source
    out: Path
    model: Model
    settings: RunSettings
    aoi: Path | None = None
    resume: bool = False
    overwrite: bool = False
    decided_from: Path | None = None


@dataclass(frozen=True)
class Plan:
    """How a scene is cut into chips.

    Args:
        info: the scene.
        grid: the chips, in the scene's own pixels.
        factor: model pixels per scene pixel; 1 leaves the scene as it is.
        warnings: sentences for the user.
    """

    info: SceneInfo
    grid: Grid
    factor: float
    warnings: tuple[str, ...]


def plan(info: SceneInfo, model: Model, settings: RunSettings) -> Plan:
    """Lay the grid of chips over a scene, at the scale that the model's networks saw."""
    warnings = list(info.warnings)
    factor = 1.0
    trained = float(model.card["pixel_size_m"])
    actual = settings.pixel_size_m or info.pixel_size_m
    if settings.resample and actual is not None:
        wanted = actual / trained
        factor = min(max(wanted, 1 / RESAMPLE_LIMIT), RESAMPLE_LIMIT)
        if factor != wanted:
            warnings.append(
                f"The scene's pixel of {actual:.3g} m is far from the {trained:g} m that the model was trained on; "
                "expect poor results."
            )
        if abs(factor - 1) <= SAME_SCALE:
            factor = 1.0
    tiles = settings.tiles
    grid = Grid(info.height, info.width, max(1, round(tiles.size / factor)), round(tiles.overlap / factor))
    return Plan(info, grid, factor, tuple(warnings))
