"""Cut labelled chips out of a raster, into the folders that a training reads."""

import re
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pyogrio.raw
import shapely
import shapely.affinity
from affine import Affine
from numpy.typing import NDArray
from PIL import Image
from rasterio.features import rasterize

from engine import ownership
from engine.data.chip_labels import LANDSLIDE, LabelIndex, Labelled, labelled
from engine.data.chip_layout import Cell, plan
from engine.data.chip_settings import ChipSettings
from engine.errors import UserError
from engine.files import clear_way
from engine.rasters.atomic import own_part_of, writing
from engine.rasters.layers.broken import refuse_broken
from engine.rasters.layers.layer_place import datum_note_of, lies_elsewhere
from engine.rasters.layers.vectors import read_features, read_features_over
from engine.rasters.layers.written import written_whole
from engine.rasters.places import PLAIN, Source, as_source, may_exist, ogr_folder, stem_of
from engine.rasters.points import moved
from engine.rasters.reader import SceneReader
from engine.rasters.reading.options import Reading
from engine.rasters.scene_info import SceneInfo
from engine.reporting import Reporter
from engine.windows.replacing import move_over, remove

FOLDERS = {True: "landslide", False: "non-landslide"}
"""Where a chip goes, by whether it shows a landslide."""
LAYER = "chips"
_FIELDS = ["name", "label", "cover", "raster"]


@dataclass(frozen=True)
class Exported:
    """What was written.

    Args:
        folder: holds landslide/image, landslide/mask (where polygons told the outline) and non-landslide/image.
        footprints: a GeoPackage with the chips' outlines, names and labels, in the raster's CRS.
        landslides: chips with a landslide.
        others: chips without.
        skipped: cells that show neither clearly.
        without_data: cells that hold too little data.
    """

    folder: Path
    footprints: Path
    landslides: int
    others: int
    skipped: int
    without_data: int


def export_chips(
    scene: Source, labels: str, out: Path, settings: ChipSettings, report: Reporter, *, overwrite: bool = False
) -> Exported:
    """Cut a raster into chips with an image-level label each.

    Chips that an earlier call made of the raster go; those of other rasters stay, also of one with the same name, so
    that a folder can gather many.

    Args:
        scene: the raster.
        labels: a vector file of points or polygons.
        out: folder of the dataset; made where it is absent.
        settings: how chips are cut.
        report: hears of each chip.
        overwrite: whether files may go that have the names of the chips and that no earlier call made.

    Raises:
        UserError: a file is missing or unfit; there is no chip; `out` cannot be written; kind "exists": a file that
            no earlier call made has the name of a chip.
        Cancelled: the user stopped it; the chips that are there are whole.
    """
    with SceneReader(scene, _reading(settings)) as reader:
        known = _in_pixels(labels, reader.info, settings.label_field)
        if not len(known.shapes) and settings.mode == "each":
            raise UserError("No label lies on the raster.", "Check the CRS of the labels and of the raster.", "labels")
        if note := datum_note_of(labels, reader.info.crs_wkt, "The labels"):
            report.log(note, "warning")
        planned = plan(reader.info, known, settings, report)
        stem = _own_stem(out, scene, reader.info)
        footprints = _footprints(out, stem)
        wanted = [file for cell in planned.cells for file in _files(out, _name(stem, cell))]
        ownership.refuse_inputs([footprints, *wanted], [str(scene), labels])
        ours = _earlier(out, footprints, stem)
        if ours is None:
            ownership.refuse_standing([footprints], overwrite=overwrite)
        ownership.refuse_standing((file for file in wanted if file not in (ours or ())), overwrite=overwrite)
        with writing(footprints):
            _make_folders(out)
            for file in (*(ours or ()), footprints):
                remove(file)
            # written first, too: by them a call that was cut off knows its chips again
            planned_names = [(cell, _name(stem, cell)) for cell in planned.cells]
            _write_footprints(footprints, planned_names, planned.side, reader.info)
        labels_are_squares = settings.mode == "each" and settings.label_field is not None
        written: list[tuple[Cell, str]] = []
        ground = LabelIndex(known)
        for number, cell in enumerate(planned.cells):
            report.check()
            report.progress("chips", number, len(planned.cells))
            rgb, valid = reader.read(cell.y, cell.x, planned.side, planned.side)
            if valid.mean() < settings.least_data:
                continue
            name = _name(stem, cell)
            with writing(out / name):
                _write_chip(out, name, cell, _image(rgb, settings.side))
                outlines = ground.landslides(_box(cell, planned.side)) if cell.label == LANDSLIDE else []
                if outlines and not labels_are_squares:
                    mask = _mask(outlines, cell, planned.side, settings.side)
                    _write_png(out / FOLDERS[True] / "mask" / f"{name}.png", mask)
            written.append((cell, name))
        report.progress("chips", len(planned.cells), len(planned.cells))
        if not written:
            remove(footprints)
            raise UserError(
                "No chip could be cut.",
                "Check the chip size, and that labels and raster lie over each other and hold data there.",
                "labels",
            )
        with writing(footprints):
            _write_footprints(footprints, written, planned.side, reader.info)
    landslides = sum(cell.label == LANDSLIDE for cell, _ in written)
    result = Exported(
        out, footprints, landslides, len(written) - landslides, planned.skipped, len(planned.cells) - len(written)
    )
    _warn(result, report)
    return result


def _reading(settings: ChipSettings) -> Reading:
    """Return how the settings say that the raster is read: on its own grid, however that is turned."""
    return Reading(
        bands=settings.bands,
        style=settings.style_bands,
        crs=settings.crs,
        keep_fill=settings.keep_fill,
        stretch=settings.stretch,
        upright=False,
    )


def _in_pixels(labels: str, info: SceneInfo, label_field: str | None) -> Labelled:
    """Return the labelled features over a raster, in its pixels."""
    whole = shapely.affinity.affine_transform(shapely.box(0, 0, info.width, info.height), _order(info.affine))
    features = read_features_over(labels, info.crs_wkt, whole.bounds)
    if not len(features) and not len(read_features(labels)):
        raise UserError(f"The layer {labels} holds no labels.", "Choose another layer, or draw some labels.", "labels")
    if not len(features) and lies_elsewhere(labels, info.crs_wkt, whole.bounds):
        raise UserError(
            f"All labels of the layer {labels} lie outside the raster.",
            "Check the CRS of both: chips without a landslide alone would be cut.",
            "labels",
        )
    refuse_broken(features.broken, labels, "labels")  # else its ground would teach that there is no landslide
    known = labelled(features, label_field)
    inverse = ~info.affine
    return Labelled(shapely.transform(known.shapes, lambda points: moved(points, inverse)), known.labels)


def _image(rgb: NDArray[np.float32], side: int) -> NDArray[np.uint8]:
    """Return (side, side, 3) uint8 of (3, H, H) in [0, 1]."""
    pixels = np.rint(np.clip(rgb, 0, 1) * 255).astype(np.uint8).transpose(1, 2, 0)
    if pixels.shape[0] == side:
        return pixels
    return np.asarray(Image.fromarray(pixels).resize((side, side), Image.Resampling.BILINEAR))  # Pillow antialiases


def _mask(outlines: Any, cell: Cell, cell_side: int, side: int) -> NDArray[np.uint8]:
    """Return (side, side) uint8, 255 where a pixel's centre lies in a landslide, else 0."""
    place = Affine.translation(cell.x, cell.y) @ Affine.scale(cell_side / side)
    burnt = rasterize(outlines, (side, side), transform=place, default_value=255, dtype="uint8")
    return np.asarray(burnt, np.uint8)


def _write_chip(out: Path, name: str, cell: Cell, image: NDArray[np.uint8]) -> None:
    _write_png(out / FOLDERS[cell.label == LANDSLIDE] / "image" / f"{name}.png", image)


def _write_png(path: Path, image: NDArray[np.uint8]) -> None:
    part = own_part_of(path)
    Image.fromarray(image).save(clear_way(part), "PNG")
    move_over(part, path)


def _make_folders(out: Path) -> None:
    for folder in (*(Path(name) / "image" for name in FOLDERS.values()), Path(FOLDERS[True]) / "mask"):
        (out / folder).mkdir(parents=True, exist_ok=True)


def _footprints(out: Path, stem: str) -> Path:
    return out / f"{stem}.chips.gpkg"


def _own_stem(out: Path, scene: Source, info: SceneInfo) -> str:
    """Return the beginning of the chips' names: the raster's own, with a number where another raster has that."""
    plain = re.sub(r'[\\/:*?"<>|\x00-\x1f]', "_", stem_of(scene)) or "raster"
    number = 1
    while True:
        stem = plain if number == 1 else f"{plain}-{number}"
        footprints = _footprints(out, stem)
        if not footprints.exists() or _is_of(footprints, info):
            return stem
        number += 1


def _is_of(footprints: Path, info: SceneInfo) -> bool:
    """Whether chips are of a raster: by its path; where that has gone or is not known, by the pixels they lie on."""
    try:
        listed = read_features(footprints, LAYER)
    except UserError:
        return False
    paths = {str(path) for path in listed.columns.get("raster", ())}
    if info.path in paths:
        return True
    if any(may_exist(as_source(path)) for path in paths):
        return False
    columns, rows = moved(shapely.get_coordinates(listed.shapes), ~info.affine).T
    on_pixels = all(np.abs(values - np.round(values)).max(initial=0) < 1e-3 for values in (columns, rows))
    inside = (rows.min(initial=0), columns.min(initial=0)) >= (-1, -1)
    return bool(
        on_pixels and inside and rows.max(initial=0) <= info.height + 1 and columns.max(initial=0) <= info.width + 1
    )


def _earlier(out: Path, footprints: Path, stem: str) -> set[Path] | None:
    """Return the files of the chips that an earlier call made of this raster, as its footprints list them.

    None where there are no footprints that this program wrote.
    """
    try:
        listed = read_features(footprints, LAYER) if footprints.is_file() else None
    except UserError:
        return None
    if listed is None or listed.layer != LAYER or list(listed.columns)[:3] != _FIELDS[:3]:
        return None
    names = [str(name) for name in listed.columns["name"]]
    ours = re.compile(re.escape(stem) + r"_\d{6,}_\d{6,}")
    return {file for name in names if ours.fullmatch(name) for file in _files(out, name)}


def _files(out: Path, name: str) -> Iterator[Path]:
    """Yield every file that a chip may have."""
    for folder in (*(Path(kind) / "image" for kind in FOLDERS.values()), Path(FOLDERS[True]) / "mask"):
        yield out / folder / f"{name}.png"


def _name(stem: str, cell: Cell) -> str:
    return f"{stem}_{cell.y:06d}_{cell.x:06d}"


def _write_footprints(path: Path, written: list[tuple[Cell, str]], side: int, info: SceneInfo) -> None:
    boxes = [shapely.affinity.affine_transform(_box(cell, side), _order(info.affine)) for cell, _ in written]
    columns = [
        np.array([name for _, name in written], object),
        np.array([FOLDERS[cell.label == LANDSLIDE] for cell, _ in written], object),
        np.array([cell.cover for cell, _ in written], np.float64),
        np.array([info.path for _ in written], object),
    ]
    with tempfile.TemporaryDirectory(prefix=".chips-", dir=path.parent, ignore_cleanup_errors=True) as folder:
        part = Path(folder) / f"{PLAIN}.gpkg"
        with written_whole(part, len(boxes)), ogr_folder(Path(folder)) as plain:
            pyogrio.raw.write(
                str(plain / part.name),
                shapely.to_wkb(np.array(boxes, object)),
                columns,
                _FIELDS,
                layer=LAYER,
                driver="GPKG",
                geometry_type="Polygon",
                crs=info.crs_wkt,
                dataset_options={"VERSION": "1.2"},  # QGIS 3.22's GDAL warns of newer ones
            )
        move_over(part, path)


def _warn(result: Exported, report: Reporter) -> None:
    for count, words in ((result.landslides, "with"), (result.others, "without")):
        if count == 0:
            report.log(f"There is no chip {words} a landslide; a training needs both kinds.", "warning")
    if result.without_data:
        report.log(f"{result.without_data} chips hold too little data and were left out.", "warning")


def _box(cell: Cell, side: int) -> Any:
    return shapely.box(cell.x, cell.y, cell.x + side, cell.y + side)


def _order(transform: Affine) -> tuple[float, ...]:
    return transform.a, transform.b, transform.d, transform.e, transform.c, transform.f
