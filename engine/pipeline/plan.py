"""What a run is asked to do, and how its scene is divided into tiles."""

import math
from dataclasses import dataclass
from pathlib import Path

from engine.model_file.bundle import Model
from engine.rasters.grid import Grid
from engine.rasters.pixel_fit import FAR
from engine.rasters.places import Source
from engine.rasters.reader import SceneInfo
from engine.rasters.reading.notes import Note, pixel_note, scene_notes, taught_note, worst
from engine.rasters.reading.options import Reading
from engine.settings.run import RunSettings, TileSettings

RESAMPLE_LIMIT = FAR  # how far a scene is brought towards the model's pixel size; beyond it nothing is left to see


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
        factor: model pixels per scene pixel, the mean of both axes; 1 leaves the scene as it is.
        notes: what the user should know.
    """

    info: SceneInfo
    grid: Grid
    factor: float
    notes: tuple[Note, ...]

    @property
    def warnings(self) -> tuple[str, ...]:
        """Sentences for the user: each doubt with its remedy."""
        return (*self.info.warnings, *(note.sentence for note in self._of_model if note.level != "green"))

    @property
    def level(self) -> str:
        """Return "red" where there is a grave doubt, "amber" where there is one, else "green"."""
        return worst(self.notes)

    @property
    def statements(self) -> tuple[str, ...]:
        """Sentences that need no remedy: how good the model is at this pixel, where that was measured."""
        return tuple(note.sentence for note in self._of_model if note.level == "green")

    @property
    def _of_model(self) -> list[Note]:
        return [note for note in self.notes if note.kind in ("pixel", "reading")]


def reading_of(settings: RunSettings, model: Model | None = None) -> Reading:
    """Return how the settings of a run say that its scene is read, for the networks of a model."""
    return Reading(
        bands=settings.bands,
        style=settings.style_bands,
        crs=settings.crs,
        keep_fill=settings.keep_fill,
        stretch=settings.stretch,
        dem=settings.terrain.dem,
        pixel_m=float(model.card["pixel_size_m"]) if model is not None and settings.resample else None,
    )


def plan(info: SceneInfo, model: Model, settings: RunSettings) -> Plan:
    """Lay the grid of chips over a scene, at the scale that the model's networks saw."""
    factor = 1.0
    trained = float(model.card["pixel_size_m"])
    actual = settings.pixel_size_m or info.pixel_size_m
    if settings.resample and actual is not None:
        wanted = actual / trained
        factor = min(max(wanted, 1 / RESAMPLE_LIMIT), RESAMPLE_LIMIT)
        if abs(factor - 1) <= SAME_SCALE:
            factor = 1.0
    # it was measured on chips brought to the model's pixel, as a run brings them that resamples
    measured = model.card.get("measured_pixels") or () if settings.resample else ()
    note = pixel_note(actual, trained, measured)
    of_model = [note for note in (note, taught_note(info, model.card)) if note is not None]
    notes = (*scene_notes(info), *of_model)
    return Plan(info, _grid(info, settings.tiles, factor), factor, notes)


def _grid(info: SceneInfo, tiles: TileSettings, factor: float) -> Grid:
    """Lay tiles that are square on the ground, whatever the shape of the scene's pixels."""
    down, across = factor / math.sqrt(info.aspect), factor * math.sqrt(info.aspect)
    tile, tile_x = (max(1, round(tiles.size / scale)) for scale in (down, across))
    overlap = min(round(tiles.overlap / down), tile - 1)
    return Grid(info.height, info.width, tile, overlap, tile_x, min(round(tiles.overlap / across), tile_x - 1))
