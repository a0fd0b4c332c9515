"""One chip, all views of it: what a run would find there, and why. It takes seconds where a run takes hours."""

import json
import math
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from PIL import Image

from engine import ownership
from engine.errors import UserError
from engine.files import clear_way, write_fresh
from engine.inference.device import Device, choose_device
from engine.inference.predictor import ChipPredictor
from engine.inference.resample import resize
from engine.model_file.bundle import Model
from engine.model_file.defaults import with_defaults
from engine.pipeline import plan as planning
from engine.rasters.places import Source
from engine.rasters.quantization import quantize
from engine.rasters.reader import SceneReader
from engine.rasters.scene_info import SceneInfo
from engine.reporting import Reporter
from engine.settings.before import BeforeSettings
from engine.settings.run import RunSettings
from engine.settings.tables import METHODS, SCORES
from engine.windows.names import check_name
from engine.windows.replacing import held, remove

CARD = "chip.json"
PICTURES = ("image", "translated", "gan", "cam", "student")
"""Names of all pictures that any model makes."""


@dataclass(frozen=True)
class ChipRequest:
    """Which chip is looked at, and how.

    Args:
        scene: the raster.
        place: x and y of the chip's middle in the scene's CRS; in pixels where the scene is not georeferenced.
        out: folder of the pictures and of chip.json; what another chip left there is replaced.
        model: the opened model file.
        settings: as of a run; tile size, bands, method, gate and device count.
        overwrite: whether files of a user's may go that have the names of the pictures.
    """

    scene: Source
    place: tuple[float, float]
    out: Path
    model: Model
    settings: RunSettings
    overwrite: bool = False


def explain_chip(request: ChipRequest, report: Reporter) -> dict[str, Any]:
    """Score one chip with every network of the model and write what each one sees.

    Args:
        request: which chip, and how.
        report: listener.

    Returns:
        What chip.json holds: "pictures" (name to PNG: image and translated in colour; gan, cam and student as grey
        levels, 250 = a score of 1, 255 = no data), "p_landslide", "gate", "thresholds", "method", "methods" (those
        whose scores are there), "corners" (in the scene's CRS), "warnings", "device" and "seconds".

    Raises:
        UserError: the place has no data, the scene or the model cannot be read, or the folder cannot be written.
        Cancelled: the user stopped.
    """
    started = time.monotonic()
    earlier = _earlier(request)
    settings = with_defaults(replace(request.settings, explain=True), request.model)
    device = choose_device(settings.device)
    with SceneReader(request.scene, planning.reading_of(settings, request.model)) as scene:
        laid = planning.plan(scene.info, request.model, settings)
        shape = laid.grid.shape
        top, left = _corner(scene.info, request.place, shape)
        rgb, valid = scene.read(top, left, *shape)
    if not valid.any():
        raise UserError(
            "The scene holds no data at this place.", "Choose a place where the scene shows something.", "scene"
        )
    report.progress("chip", 0, 1)
    side = settings.tiles.size
    chip = resize(rgb, (side, side))
    known = resize(valid[None].astype(np.float32), (side, side))[0] >= 0.5
    scorer = ChipPredictor(request.model, replace(settings, before=BeforeSettings()), device)
    scores = scorer.score(torch.from_numpy(chip)[None], report.check)()[0]
    levels = {name: quantize(np.where(known, score, np.nan)) for name, score in zip(scorer.names, scores, strict=True)}
    colours = {"image": chip, **_translated(request.model, chip, device)}
    response = {
        "pictures": _write_pictures(request.out, colours, levels, known, earlier),
        "p_landslide": _probability(request.model, chip, device),
        "gate": settings.gate,
        "thresholds": {name: getattr(settings.thresholds, name) for name, score in SCORES.items() if not score.pair},
        "method": settings.method,
        "methods": [name for name in METHODS if set(METHODS[name].scores) <= set(levels)],
        "chip_px": settings.tiles.size,
        "scene_px": max(shape),
        "corners": _corners(scene.info, top, left, shape),
        "warnings": list(laid.warnings),
        "model": request.model.title,
        "device": device.label,
        "seconds": round(time.monotonic() - started, 2),
    }
    _write_card(request.out / CARD, response)
    report.progress("chip", 1, 1)
    return response


def _earlier(request: ChipRequest) -> list[Path]:
    """Return the pictures that another chip left in the folder, as its chip.json lists them.

    Raises:
        UserError: kind "exists": files of a user's stand where the pictures go; "output": one of them is an input.
    """
    out = request.out
    files = [out / CARD, *(out / f"{name}.png" for name in PICTURES)]
    ownership.refuse_inputs(files, [request.scene, request.model.path])
    response = ownership.read_json(out / CARD)
    listed = (response or {}).get("pictures")
    if response is None or not isinstance(listed, dict) or not {"p_landslide", "corners", "chip_px"} <= set(response):
        ownership.refuse_standing(files, overwrite=request.overwrite)
        return []
    ours = [out / f"{name}.png" for name in PICTURES if name in listed]
    others = [path for path in files if path.name != CARD and path not in ours]
    ownership.refuse_standing(others, overwrite=request.overwrite)
    return ours


def _corner(info: SceneInfo, place: tuple[float, float], shape: tuple[int, int]) -> tuple[int, int]:
    """Return the first row and column of the chip around a place.

    Raises:
        UserError: the place lies outside the scene.
    """
    x, y = place
    col, row = ~info.affine @ (x, y)
    if info.affine.is_identity:
        row = abs(row)  # QGIS counts the rows of such a raster downwards from zero
    inside = math.isfinite(row + col) and 0 <= row < info.height and 0 <= col < info.width
    if not inside:
        raise UserError(
            "The place lies outside the scene.", "Move the map over the scene, or click inside it.", "scene"
        )
    return math.floor(row - shape[0] / 2 + 0.5), math.floor(col - shape[1] / 2 + 0.5)


def _corners(info: SceneInfo, top: int, left: int, shape: tuple[int, int]) -> list[tuple[float, float]]:
    """Return the chip's corners in the scene's CRS: upper left, upper right, lower right, lower left."""
    bottom, right = top + shape[0], left + shape[1]
    pixels = ((left, top), (right, top), (right, bottom), (left, bottom))
    return [info.affine @ pixel for pixel in pixels]


def _translated(model: Model, chip: NDArray[np.float32], device: Device) -> dict[str, NDArray[np.float32]]:
    """Return the chip as the generator paints it without a landslide, where the model has a generator."""
    if SCORES["gan"].network not in model.card["networks"]:
        return {}
    generator = model.network("generator").to(device.torch)
    with torch.inference_mode():
        painted = (generator(torch.from_numpy(chip)[None].to(device.torch) * 2 - 1) + 1) / 2
    return {"translated": painted[0].float().cpu().numpy()}


def _probability(model: Model, chip: NDArray[np.float32], device: Device) -> float | None:
    """Return P(landslide) of the chip, where the model has a classifier."""
    entry = model.card["networks"].get(SCORES["cam"].network)
    if entry is None:
        return None
    classifier = model.network("classifier").to(device.torch)
    mean, std = (torch.tensor(entry[key]).view(3, 1, 1) for key in ("mean", "std"))
    with torch.inference_mode():
        x = ((torch.from_numpy(chip) - mean) / std)[None].to(device.torch)
        return round(float(classifier(x).float().softmax(dim=1)[0, 1]), 4)


def _write_pictures(
    folder: Path,
    colours: dict[str, NDArray[np.float32]],
    levels: dict[str, NDArray[np.uint8]],
    known: NDArray[np.bool_],
    earlier: Sequence[Path],
) -> dict[str, str]:
    """Write (3, S, S) float32 in [0, 1] and (S, S) uint8 levels as PNGs; return name to path.

    Colours are transparent where nothing is known: what the networks saw there was made up.
    """
    images = {}
    for name, picture in colours.items():
        opaque = np.concatenate([np.clip(picture, 0, 1), known[None]]).transpose(1, 2, 0)
        images[name] = Image.fromarray((opaque * 255).round().astype(np.uint8))
    images |= {name: Image.fromarray(picture) for name, picture in levels.items()}
    check_name(folder)
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for old in earlier:
            remove(old)
        for name, image in images.items():
            image.save(clear_way(folder / f"{name}.png"))
    except OSError as error:
        raise _unwritable(folder, error) from error
    return {name: str(folder / f"{name}.png") for name in images}


def _write_card(path: Path, response: dict[str, Any]) -> None:
    try:
        write_fresh(path, json.dumps(response, indent=1).encode())
    except OSError as error:
        raise _unwritable(path.parent, error) from error


def _unwritable(folder: Path, error: OSError) -> UserError:
    return held(error, folder) or UserError(
        f"The pictures cannot be written to {folder}: {error.strerror or error}.",
        "Free some space, or choose a folder that you may write to.",
        "disk",
    )
