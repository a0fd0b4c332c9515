"""Outlines of landslides that a person has drawn boxes around: a window for each, from the scene to a polygon."""

import time
from dataclasses import dataclass, replace
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import numpy as np
import shapely
import torch
from affine import Affine
from numpy.typing import NDArray
from shapely.geometry import MultiPolygon, Polygon

from engine.errors import UserError
from engine.inference.device import choose_device, memory_error
from engine.inference.predictor import ChipPredictor
from engine.inference.resample import resize
from engine.inventory.export import write_table
from engine.inventory.measure import measured
from engine.inventory.remeasure import format_of
from engine.inventory.schema import ACCEPTED, PROPOSED, Landslide, Provenance
from engine.inventory.table import in_pixels, inventory_table
from engine.inventory.terrain import check_model, with_terrain
from engine.masks.box_prior import OrientedBox, segment_in_box
from engine.model_file.bundle import Model
from engine.model_file.defaults import with_defaults
from engine.pipeline import plan as planning
from engine.pipeline.boxes import Boxes, frame_of, frames_on
from engine.pipeline.postprocess import SHA_LENGTH
from engine.polygons.geodesic import GeodesicMeasure, Shape
from engine.polygons.regions import regions_of
from engine.rasters.acquisition_date import acquired
from engine.rasters.blending import StripBlender
from engine.rasters.grid import Grid
from engine.rasters.places import Source, name_of
from engine.rasters.reader import SceneInfo, SceneReader
from engine.rasters.reading.ground_pixel import datum_note
from engine.reporting import Reporter
from engine.settings.before import BeforeSettings
from engine.settings.calibration import Calibration, calibration_of
from engine.settings.run import RunSettings

METHOD = "student in a box"
"""The method of a polygon that was outlined in a person's box."""
ROOM_PX = 512
"""Most ground around a box that is looked at for colours, pixels of the scene; half a box where that is less."""

Map = NDArray[np.float32]
Mask = NDArray[np.bool_]


@dataclass(frozen=True)
class OutlineRequest:
    """Which boxes are outlined, and how.

    Args:
        scene: the raster.
        boxes: around one landslide each.
        out: file of the polygons; its ending says the format.
        model: the opened model file; it has a student.
        settings: as of a run: tile size, bands, resampling, elevation model, device.
        info: how a run read the scene, so that it is read the same way; None looks at the scene.
        reviewer: who drew the boxes.
        least_score: mean score from which an outline is accepted, [0, 1]; None takes the settings' threshold.
        calibration: of the confidences; None takes the model's. The threshold is one of scores, which stay as they are.
    """

    scene: Source
    boxes: Boxes
    out: Path
    model: Model
    settings: RunSettings
    info: SceneInfo | None = None
    reviewer: str = ""
    least_score: float | None = None
    calibration: Calibration | None = None


@dataclass(frozen=True)
class Window:
    """A part of a scene.

    Args:
        top: first row, scene pixels; may lie outside the scene, as the next three.
        left: first column.
        height: pixels.
        width: pixels.
    """

    top: int
    left: int
    height: int
    width: int


def outline_boxes(request: OutlineRequest, report: Reporter) -> dict[str, Any]:
    """Outline the landslide in each box and write the polygons with the fields of an inventory.

    An outline is accepted, as whoever draws a box has seen a landslide; one whose mean score is below the threshold is
    proposed, for a person to look at what came out.

    A box in which nothing can be outlined is told of in a sentence; the others go on.

    Returns:
        polygons (the file), count, area_m2, refused (sentences), warnings, device, seconds.

    Raises:
        UserError: nothing was outlined; the scene, the model or the output is at fault.
        Cancelled: the user stopped; nothing is written.
    """
    started = time.monotonic()
    kind = format_of(request.out)
    settings = with_defaults(replace(request.settings, method="student", explain=False), request.model)
    check_model(settings.terrain)
    if "student" not in request.model.card["networks"]:
        raise UserError(
            f"The model '{request.model.title}' has no student, which outlines landslides in boxes.",
            "Choose a model with a student, such as the shipped one.",
            "model",
        )
    device = choose_device(settings.device)
    found: list[Landslide] = []
    refused: list[str] = []
    with SceneReader(request.scene, planning.reading_of(settings, request.model), request.info) as scene:
        laid = planning.plan(scene.info, request.model, settings)
        finder = BoxOutliner(
            scene,
            laid,
            ChipPredictor(request.model, replace(settings, before=BeforeSettings()), device),
            report,
            request,
        )
        all_corners = frames_on(request.boxes, scene.info)
        if note := datum_note(request.boxes.crs_wkt, scene.info.crs_wkt, "The boxes"):
            report.log(note, "warning")
        for number, corners in enumerate(all_corners):
            report.check()
            report.progress("boxes", number, len(all_corners))
            try:
                found.append(replace(finder.landslide(corners), id=len(found) + 1))
            except UserError as error:
                if len(all_corners) == 1:
                    raise
                refused.append(f"Box {number + 1}: {error}")
                report.log(refused[-1], "warning")
            except (MemoryError, RuntimeError) as error:  # PyTorch's own lack of memory is a RuntimeError
                failure = memory_error(error, device)
                if failure is None:
                    raise
                raise failure from error
        crs_wkt = scene.info.crs_wkt
    if not found:
        raise UserError("None of the boxes could be outlined.", "The warnings say why for each.", "boxes")
    standing = with_terrain(found, crs_wkt, settings.terrain, report)
    write_table(
        in_pixels(inventory_table(standing, crs_wkt)), request.out, kind, lambda text: report.log(text, "warning")
    )
    report.progress("boxes", len(all_corners), len(all_corners))
    return {
        "polygons": str(request.out),
        "count": len(standing),
        "area_m2": round(sum(one.area_m2 for one in standing), 1),
        "refused": refused,
        "warnings": list(laid.warnings),
        "device": device.label,
        "seconds": round(time.monotonic() - started, 2),
    }


class BoxOutliner:
    """The opened scene and the loaded student of one request."""

    def __init__(
        self, scene: SceneReader, laid: planning.Plan, scorer: ChipPredictor, report: Reporter, request: OutlineRequest
    ) -> None:
        self._scene, self._laid, self._scorer, self._report = scene, laid, scorer, report
        self._chip = request.settings.tiles.size
        self._reviewer = request.reviewer
        least = request.least_score
        self._least = with_defaults(request.settings, request.model).thresholds.student if least is None else least
        own = calibration_of(request.model.card.get("calibration"), "student")
        self._calibration = own if request.calibration is None else request.calibration
        self._ground = GeodesicMeasure.of(scene.info.crs_wkt, scene.info.affine)
        self._provenance = Provenance(
            method=METHOD,
            model=request.model.title,
            model_sha=request.model.sha256[:SHA_LENGTH],
            run_date=datetime.now(timezone.utc).strftime("%Y-%m-%d"),
            image=name_of(request.scene),
            image_date=request.settings.image_date or acquired(request.scene),
        )

    def landslide(self, corners: NDArray[np.float64]) -> Landslide:
        """Return the landslide in a box, its number left 0.

        Args:
            corners: (4, 2) rows and columns on the scene.

        Raises:
            UserError: kind "boxes": the box cannot be, or holds nothing that could be outlined.
        """
        info = self._scene.info
        frame = frame_of(corners, info, self._laid.factor)
        window = window_around(frame, self._laid.grid.shape)
        probability = self.probability(window)
        near = _near(frame, window)
        image, known = self._scene.read(near.top, near.left, near.height, near.width)
        if not known.any():
            raise _nothing("The scene holds no data in the box.")
        cut = np.s_[
            near.top - window.top : near.top - window.top + near.height,
            near.left - window.left : near.left - window.left + near.width,
        ]
        student = probability[cut]
        colours = (image * 255).round().astype(np.uint8).transpose(1, 2, 0)
        mask = segment_in_box(student, colours, known, frame.moved(-near.top, -near.left))
        if not mask.any():
            raise _nothing("Nothing in the box looks like a landslide.")
        shape = _polygon(mask, info.affine @ Affine.translation(near.left, near.top))
        sure = student[mask & np.isfinite(student)]
        score = (float(sure.mean()), float(sure.max())) if sure.size else None
        one = measured(shape, self._ground, self._calibration.pair(score), self._provenance)
        sure_enough = score is not None and self._least is not None and score[0] >= self._least
        return replace(one, status=ACCEPTED if sure_enough else PROPOSED, reviewer=self._reviewer)

    def probability(self, window: Window) -> Map:
        """Return the student's P(landslide) over a window, (height, width); NaN where nothing is known.

        The window is cut into chips and blended as a run does it; a window of one chip is that chip.
        """
        laid = self._laid.grid
        grid = Grid(window.height, window.width, laid.tile, laid.overlap, laid.tile_x, laid.overlap_x)
        blender = StripBlender(grid, 1)
        bands = []
        for row in range(grid.n_rows):
            for one in grid.tiles_in_row(row):
                self._report.check()
                rgb, known = self._scene.read(window.top + one.y, window.left + one.x, *grid.shape)
                if known.any():
                    chip = torch.from_numpy(resize(rgb, (self._chip, self._chip)))[None]
                    score = resize(self._scorer.score(chip, self._report.check)()[0], grid.shape)
                    blender.add(one, score)
            bands.append(blender.finish(row)[0])
        return np.concatenate(bands)


def window_around(frame: OrientedBox, tile: tuple[int, int]) -> Window:
    """Return what the networks see around a box: at least a chip, the box in its middle; else box and ground around.

    Args:
        frame: the box on the scene's pixels.
        tile: height and width of a chip, scene pixels.
    """
    near = _near(frame, None)
    height, width = max(near.height, tile[0]), max(near.width, tile[1])
    row, col = frame.middle
    return Window(round(row - height / 2), round(col - width / 2), height, width)


def _near(frame: OrientedBox, within: Window | None) -> Window:
    """Return the box and half as much ground on each side of it, cut to a window."""
    top, left, bottom, right = frame.extent()
    high, wide = (min(ROOM_PX, side / 2) for side in (bottom - top, right - left))
    top, left, bottom, right = int(top - high) - 1, int(left - wide) - 1, int(bottom + high) + 2, int(right + wide) + 2
    if within is not None:
        top, left = max(top, within.top), max(left, within.left)
        bottom, right = min(bottom, within.top + within.height), min(right, within.left + within.width)
    return Window(top, left, bottom - top, right - left)


def _polygon(mask: Mask, transform: Affine) -> Shape:
    """Return a mask as one shape in the scene's CRS."""
    (regions,) = [batch for batch in regions_of([mask], mask.shape[1], transform, valid=True) if len(batch)]
    parts = [part for part in shapely.get_parts(regions) if isinstance(part, Polygon)]
    return parts[0] if len(parts) == 1 else MultiPolygon(parts)


def _nothing(message: str) -> UserError:
    return UserError(message, "Draw the box around a landslide, so that it fills most of it.", "boxes")
