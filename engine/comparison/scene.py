"""Every row over a whole scene, where nothing lies in the middle of a chip."""

from collections.abc import Mapping

import numpy as np
from numpy.typing import NDArray

from engine.comparison.bootstrap import pooled_figures
from engine.comparison.figures import scene_panel
from engine.comparison.html import Values
from engine.comparison.maps import chip_maps
from engine.comparison.methods import ROWS, Maps, Mask
from engine.comparison.networks import TrainedNetworks
from engine.comparison.report import Report
from engine.data.dataset import Chip
from engine.evaluation.matching import LEAST_IOU
from engine.evaluation.metrics import confusion, constant_disc
from engine.evaluation.scene import pixel_area_m2, scene_figures
from engine.rasters.blending import StripBlender
from engine.rasters.grid import Grid
from engine.rasters.mask_reader import LANDSLIDE, UNKNOWN, MaskReader
from engine.rasters.places import Source, name_of, stem_of
from engine.rasters.reader import SceneReader
from engine.rasters.reading.options import Reading
from engine.rasters.reading.placed import PixelGrid
from engine.reporting import Reporter
from engine.settings.run import TileSettings

TILES = TileSettings()
CELL = 224
"""Side of a square of the grid that has a constant disc in each middle, pixels: what looks at no pixel."""

LEVELS = 256
FEATURES = ("red", "green", "blue", "red - green", "red - blue", "brightness")


def score_scene(scene: Source, truth: Source, networks: TrainedNetworks, device: str, report: Reporter) -> Report:
    """Return the figures of every row over a scene, the rows that are not trained, and each mask as a picture.

    Maps are made in a run's tiles, blended, and only then thresholded. Polygons that a run would leave out as too
    small are left out.

    Args:
        scene: raster of the chips' own pixel size.
        truth: 0, 1, and 255 for nodata, on the scene's grid.
        networks: what can be evaluated.
        device: a torch device's name.
        report: listener.

    Raises:
        UserError: a raster cannot be read, or the grids differ.
    """
    stretched, networks = networks.resized, networks.at_native_scale()
    rows = [row for row in ROWS if row.needs and not row.framed and not row.missing(networks)]
    missing = {row.name: "a scene has no frame" for row in ROWS if row.framed}
    missing |= {r.name: _why(r.missing(networks), stretched) for r in ROWS if r.missing(networks)}
    for network in networks.by_role.values():
        network.to(device)
    with SceneReader(scene, Reading(upright=False)) as reader:
        info = reader.info
        actual, judged = _read_truth(truth, reader, report)
        rgb, valid = reader.read(0, 0, info.height, info.width)
        names = sorted({name for row in rows for name in row.needs})
        maps = scene_maps(reader, names, networks, device, report) if names else {}
    valid &= judged
    actual &= valid
    for score in maps.values():
        score[~valid] = 0
    image = _as_chip(rgb)
    colour, by_colour = best_colour(image, actual, valid)
    masks = {ROWS[0].name: discs(info.height, info.width), f"Colour threshold ({colour})": by_colour}
    masks |= {row.name: row.mask(maps, actual.shape, networks) for row in rows}
    masks = {name: mask & valid for name, mask in masks.items()}
    pixel_m2 = pixel_area_m2(info.crs_wkt, info.affine, info.width, info.height)
    table = {name: _figures(mask, actual, valid, pixel_m2) for name, mask in masks.items()}
    note = (
        f"Scene {name_of(scene)}; landslides are found, and polygons right, at an IoU above {LEAST_IOU:g}; "
        f"95 % bootstrap intervals over squares of {CELL} pixels."
    )
    return Report(note, table, missing, [scene_panel(stem_of(scene), image, actual, masks)])


def discs(height: int, width: int) -> Mask:
    """Return the answer of one who looks at no pixel of a scene, (height, width): a disc in each square of CELL."""
    whole = np.tile(constant_disc(CELL, CELL), (height // CELL + 1, width // CELL + 1))
    return whole[:height, :width]


def _why(missing: list[str], stretched: Mapping[str, int]) -> str:
    """Return why a row has no figures; a network of whole stretched chips knows no scale that a scene has."""
    how = [f"{role} at native scale" if role in stretched else role for role in missing]
    return f"not trained: {', '.join(how)}"


def scene_maps(scene: SceneReader, names: list[str], networks: TrainedNetworks, device: str, report: Reporter) -> Maps:
    """Return each map over the scene, (H, W), blended over the overlaps; 0 where the scene shows nothing."""
    grid = Grid(scene.info.height, scene.info.width, TILES.size, TILES.overlap)
    blender = StripBlender(grid, len(names))
    maps = np.zeros((len(names), grid.height, grid.width), np.float32)
    for row in range(grid.n_rows):
        for tile in grid.tiles_in_row(row):
            report.check()
            report.progress("tiles", row * grid.n_cols + tile.col, grid.n_tiles)
            rgb, valid = scene.read(tile.y, tile.x, grid.tile, grid.tile)
            if valid.any():
                on_chip = chip_maps(networks, _as_chip(rgb), set(names), device, report).maps
                blender.add(tile, np.stack([on_chip[name] for name in names]))
        start, stop = grid.band(row)
        maps[:, start:stop] = np.nan_to_num(blender.finish(row))
    report.progress("tiles", grid.n_tiles, grid.n_tiles)
    return dict(zip(names, maps, strict=True))


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


def _figures(mask: Mask, truth: Mask, valid: Mask, pixel_m2: float) -> Values:
    figures = scene_figures(mask, truth, valid, pixel_m2)
    return {
        **pooled_figures(square_counts(mask, truth, valid)),
        "landslides": figures.objects.landslides,
        "found": figures.objects.found,
        "false polygons": figures.objects.false_polygons,
        "false per km2": figures.false_per_km2,
    }


def square_counts(mask: Mask, truth: Mask, valid: Mask) -> NDArray[np.int64]:
    """Return (N, 4) counts tp, fp, fn and tn of the squares of CELL that hold data; neighbouring pixels are alike.

    Args:
        mask: (H, W) bool.
        truth: (H, W) bool.
        valid: (H, W) bool, the pixels that count.
    """
    height, width = mask.shape
    counts = []
    for y in range(0, height, CELL):
        for x in range(0, width, CELL):
            cut = (slice(y, y + CELL), slice(x, x + CELL))
            if valid[cut].any():
                c = confusion(mask[cut], truth[cut], valid[cut])
                counts.append((c.tp, c.fp, c.fn, c.tn))
    return np.array(counts, dtype=np.int64).reshape(-1, 4)


def _read_truth(truth: Source, scene: SceneReader, report: Reporter) -> tuple[Mask, Mask]:
    """Return where the truth has a landslide and where it holds data, on the scene's grid."""
    info = scene.info
    with MaskReader(truth, PixelGrid(info.width, info.height, info.affine, info.crs_wkt), judged=True) as actual:
        for note in actual.notes:
            report.log(note, "warning")
        classes = actual.read()
    return classes == LANDSLIDE, classes != UNKNOWN


def _as_chip(rgb: NDArray[np.float32]) -> Chip:
    """Return (H, W, 3) uint8 of (3, H, W) in [0, 1]."""
    return np.rint(rgb.transpose(1, 2, 0) * 255).astype(np.uint8)
