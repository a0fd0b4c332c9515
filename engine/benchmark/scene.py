"""Every row over a whole scene, where nothing lies in the middle of a chip."""

from pathlib import Path

import numpy as np
import rasterio
from numpy.typing import NDArray
from skimage.measure import label

from engine.benchmark.chips import LEAST_AREA
from engine.benchmark.maps import Map, chip_maps
from engine.benchmark.networks import Networks
from engine.benchmark.report import Table
from engine.benchmark.rows import ROWS, Mask
from engine.benchmark.summary import Figure
from engine.errors import UserError
from engine.evaluation.metrics import Confusion, confusion, constant_disc
from engine.rasters.reader import SceneReader
from engine.reporting import Reporter
from engine.training.chips import Chip

TILE, OVERLAP = 512, 128
CELL = 224
"""Side of a square of the grid that has a constant disc in each middle, pixels: what looks at no pixel."""

LEVELS = 256
FEATURES = ("red", "green", "blue", "red - green", "red - blue", "brightness")


def score_scene(
    scene: Path, truth: Path, networks: Networks, device: str, report: Reporter
) -> tuple[Table, dict[str, str]]:
    """Return the figures of every row over a scene, and the rows that are not trained.

    Maps are made in tiles of TILE pixels with OVERLAP, averaged, and only then thresholded, as in a run. Polygons
    under 100 m2 are left out, as in a run.

    Args:
        scene: raster of the chips' own pixel size.
        truth: 0, 1, and 255 for nodata, on the scene's grid.
        networks: what can be evaluated.
        device: a torch device's name.
        report: listener.

    Raises:
        UserError: a raster cannot be read, the grids differ, or the networks know resized chips only.
    """
    image, actual, valid, pixel_km2 = _read(scene, truth)
    rows = [row for row in ROWS if row.needs and not row.missing(networks)]
    missing = {r.name: f"not trained: {', '.join(r.missing(networks))}" for r in ROWS if r.missing(networks)}
    if networks.resized:
        raise UserError(
            "These networks were trained on resized chips, whose scale no scene has.",
            "Evaluate networks that were trained at native scale.",
            "training",
        )
    for network in networks.by_role.values():
        network.to(device)
    maps = _scene_maps(image, {name for row in rows for name in row.needs}, networks, device, report)
    for score in maps.values():
        score[~valid] = 0
    table: Table = {}
    height, width = actual.shape
    discs = np.tile(constant_disc(CELL, CELL), (height // CELL + 1, width // CELL + 1))[:height, :width]
    table[ROWS[0].name] = _figures(discs & valid, actual, valid, pixel_km2)
    name, mask = best_colour(image, actual, valid)
    table[f"Colour threshold ({name})"] = _figures(mask & valid, actual, valid, pixel_km2)
    for row in rows:
        table[row.name] = _figures(row.mask(maps, actual.shape, networks) & valid, actual, valid, pixel_km2)
    return table, missing


def best_colour(image: Chip, truth: Mask, valid: Mask) -> tuple[str, Mask]:
    """Return the best threshold on one colour feature, tuned on the truth: the most that colour alone can do.

    Args:
        image: (H, W, 3) uint8.
        truth: (H, W) bool.
        valid: (H, W) bool.

    Returns:
        Its name, and the mask of the threshold and side with the highest IoU.
    """
    red, green, blue = (image[..., band].astype(np.int16) for band in range(3))
    planes = (red, green, blue, (red - green) // 2 + 128, (red - blue) // 2 + 128, (red + green + blue) // 3)
    best = (-1.0, "", np.zeros(truth.shape, bool))
    for name, plane in zip(FEATURES, planes, strict=True):
        inside = np.bincount(plane[valid & truth], minlength=LEVELS)
        every = np.bincount(plane[valid], minlength=LEVELS)
        for side, flip in ((">=", -1), ("<=", 1)):
            hits, said = np.cumsum(inside[::flip])[::flip], np.cumsum(every[::flip])[::flip]
            iou = hits / np.maximum(said + inside.sum() - hits, 1)
            level = int(iou.argmax())
            if iou[level] > best[0]:
                best = float(iou[level]), f"{name} {side} {level}", plane >= level if flip == -1 else plane <= level
    return best[1], best[2]


def match(mask: Mask, truth: Mask, least_iou: float = 0.1) -> tuple[int, int, int]:
    """Match regions by their IoU.

    Args:
        mask: (H, W) bool.
        truth: (H, W) bool.
        least_iou: a landslide is found by a polygon of a greater IoU with it; a polygon without one is false.

    Returns:
        Landslides, those found, and false polygons; regions are 8-connected.
    """
    said, actual = (label(m, connectivity=2) for m in (mask, truth))  # type: ignore[no-untyped-call]
    said_area, actual_area = np.bincount(said.ravel()), np.bincount(actual.ravel())
    both = (said > 0) & (actual > 0)
    if not both.any():
        return len(actual_area) - 1, 0, len(said_area) - 1
    pairs, shared = np.unique(np.stack([said[both], actual[both]]), axis=1, return_counts=True)
    iou = shared / (said_area[pairs[0]] + actual_area[pairs[1]] - shared)
    right, found = (set(pairs[side][iou > least_iou].tolist()) for side in (0, 1))
    return len(actual_area) - 1, len(found), len(said_area) - 1 - len(right)


def _figures(mask: Mask, truth: Mask, valid: Mask, pixel_km2: float) -> dict[str, Figure | float | int]:
    pixels: Confusion = confusion(mask, truth, valid)
    regions = label(mask, connectivity=2)  # type: ignore[no-untyped-call]
    shapes = mask & (np.bincount(regions.ravel()) >= LEAST_AREA)[regions]
    landslides, found, false = match(shapes, truth & valid)
    return {
        "pooled IoU": pixels.iou,
        "precision": pixels.precision,
        "recall": pixels.recall,
        "F1": pixels.f1,
        "landslides": landslides,
        "found": found,
        "false polygons": false,
        "false per km2": false / (valid.sum() * pixel_km2),
    }


def _read(scene: Path, truth: Path) -> tuple[Chip, Mask, Mask, float]:
    try:
        with SceneReader(scene) as reader, rasterio.open(truth) as dataset:
            height, width = dataset.shape
            if (reader.info.height, reader.info.width) != (height, width):
                raise UserError(
                    f"The scene {scene} and the truth {truth} differ in size.", "Give rasters of one grid.", "scene"
                )
            rgb, holds = reader.read(0, 0, height, width)
            actual = dataset.read(1)
            pixel = abs(dataset.transform.determinant) / 1e6
    except rasterio.RasterioIOError as error:
        raise UserError(f"A raster cannot be read: {error}.", "Check --scene and --truth.", "scene") from error
    image = np.rint(rgb.transpose(1, 2, 0) * 255).astype(np.uint8)
    return image, actual == 1, holds & (actual != 255), pixel


def _scene_maps(
    image: Chip, names: set[str], networks: Networks, device: str, report: Reporter
) -> dict[str, NDArray[np.float32]]:
    """Return each map over the scene, (H, W): the mean of the tiles, less weight towards a tile's rim."""
    height, width = image.shape[:2]
    tile = (min(TILE, height), min(TILE, width))
    starts = [_starts(length, side) for length, side in zip((height, width), tile, strict=True)]
    corners = [(y, x) for y in starts[0] for x in starts[1]]
    weight = np.multiply.outer(*(np.minimum(np.arange(n) + 1, np.arange(n)[::-1] + 1) / n for n in tile))
    weight = weight.astype(np.float32)
    total: dict[str, Map] = {name: np.zeros((height, width), np.float32) for name in names}
    weights = np.zeros((height, width), np.float32)
    for done, (y, x) in enumerate(corners):
        report.check()
        report.progress("tiles", done, len(corners))
        here = (slice(y, y + tile[0]), slice(x, x + tile[1]))
        for name, score in chip_maps(networks, image[here], names, device, report).maps.items():
            total[name][here] += score * weight
        weights[here] += weight
    report.progress("tiles", len(corners), len(corners))
    return {name: score / weights for name, score in total.items()}


def _starts(length: int, side: int) -> list[int]:
    """Starts of tiles that cover a length, the last one flush with its end."""
    return sorted({min(start, length - side) for start in range(0, max(1, length - OVERLAP), TILE - OVERLAP)})
