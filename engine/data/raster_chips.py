"""Chips that are no 8-bit RGB pictures: read as scenes are, with one stretch for all chips of a source.

A stretch of its own for each chip would hide how bright one is beside the next. Chips of one raster have it in their
names, RASTER_ROW_COLUMN; all others of a dataset are taken as one source. The stretch is kept beside the chips, so that
every training and every comparison sees them alike.
"""

import dataclasses
import math
import re
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rasterio.enums import ColorInterp

from engine.errors import UserError
from engine.files import write_json
from engine.ownership import load_json
from engine.rasters.atomic import DAMAGED, open_raster
from engine.rasters.reader import SceneReader
from engine.rasters.reading.options import Reading, Stretch
from engine.rasters.reading.stretch import choose_stretch, meaning

STRETCH_FILE = "stretch.json"
FORMAT = 1
PALETTE = "palette"
PIXELS = 4096
"""Pixels of a chip that count for the stretch."""
READING = Reading(keep_fill=True, upright=False)
"""A chip has no margin, and its mask lies on its rows as they are stored."""
_SOURCE = re.compile(r"^(.+?)[_-]\d+[_-]\d+$")

Chip = NDArray[np.uint8]


@dataclass(frozen=True)
class _Kind:
    """What chips of one source have in common.

    Args:
        source: the raster that they were cut from; "" where their names do not say.
        dtype: of their bands.
        bands: how many.
        scales: of red, green and blue, from stored values to those that are meant.
        offsets: likewise.
    """

    source: str
    dtype: str
    bands: int
    scales: tuple[float, ...] = (1.0, 1.0, 1.0)
    offsets: tuple[float, ...] = (0.0, 0.0, 0.0)

    @property
    def key(self) -> str:
        """The name in the stretch file."""
        scaled = "" if set(self.scales) == {1.0} and not any(self.offsets) else f", {self.scales} {self.offsets}"
        return f"{self.source or '*'}, {self.dtype}, {self.bands} bands{scaled}"


class RasterChips:
    """Chips of any raster format.

    Args:
        paths: of the chips.
        folder: of the dataset, where the stretch is kept.
        check: called for each chip; it raises Cancelled where the user wants to stop.

    Attributes:
        bad: why a chip cannot be read, by its path.
    """

    def __init__(self, paths: Sequence[Path], folder: Path, check: Callable[[], None]) -> None:
        self.bad: dict[Path, str] = {}
        self._kinds: dict[Path, _Kind] = {}
        samples: dict[_Kind, list[NDArray[Any]]] = defaultdict(list)
        for path in paths:
            check()
            try:
                kind, sample = _look(path)
            except UserError as error:
                self.bad[path] = error.message
                continue
            self._kinds[path] = kind
            samples[kind].append(sample)
        self._stretches = _stretches(samples, folder / STRETCH_FILE)

    @property
    def types(self) -> dict[Path, str]:
        """The type of each chip's values."""
        return {path: kind.dtype for path, kind in self._kinds.items()}

    def read(self, path: Path) -> Chip:
        """Return a chip.

        Raises:
            UserError: it cannot be read.
        """
        kind = self._kinds[path]
        with _opened(path) as dataset:
            if dataset.colorinterp[0] == ColorInterp.palette:
                return _colored(dataset)
            bands = _bands(dataset)
        stretch = self._stretches[kind]
        with SceneReader(path, dataclasses.replace(READING, bands=bands)) as reader:
            info = dataclasses.replace(reader.info, stretch=stretch)
        with SceneReader(path, None, info) as reader:
            rgb, _ = reader.read(0, 0, info.height, info.width)
        return np.rint(rgb.transpose(1, 2, 0) * 255).astype(np.uint8)


def _opened(path: Path) -> Any:
    try:
        return open_raster(path)
    except (*DAMAGED, ValueError, TypeError) as error:
        reason = "it does not exist" if not path.exists() else "it is no image, or damaged"
        raise UserError(reason, "", "dataset") from error


def _bands(dataset: Any) -> tuple[int, int, int] | None:
    """Return the bands of red, green and blue; None leaves them to the reading of scenes."""
    opaque = [number for number, color in enumerate(dataset.colorinterp, 1) if color != ColorInterp.alpha]
    return (opaque[0], opaque[0], opaque[0]) if len(opaque) == 1 else None


def _look(path: Path) -> tuple[_Kind, NDArray[Any]]:
    """Return what a chip is, and (3, n) stored values of it.

    Raises:
        UserError: it cannot be read; the message says why.
    """
    with _opened(path) as dataset:
        match = _SOURCE.match(path.stem)
        kind = _Kind(match.group(1) if match else "", str(dataset.dtypes[0]), dataset.count)
        if dataset.colorinterp[0] == ColorInterp.palette:
            return dataclasses.replace(kind, dtype=PALETTE), np.empty((3, 0))
        bands = _bands(dataset)
        if bands is None:
            with SceneReader(path, READING) as reader:
                bands = reader.info.bands
        scales, offsets = (tuple(map(float, of)) for of in meaning(dataset, bands))
        kind = dataclasses.replace(kind, scales=scales, offsets=offsets)
        try:
            values = dataset.read(list(bands)).reshape(3, -1)
            masks = dataset.read_masks(list(bands)).reshape(3, -1)
        except DAMAGED as error:
            raise UserError("it is damaged", "", "dataset") from error
    good = np.isfinite(values).all(axis=0) & (masks != 0).all(axis=0)
    values = values[:, good]
    return kind, values[:, :: max(1, values.shape[1] // PIXELS)]  # of the type that the file has


def _stretches(samples: dict[_Kind, list[NDArray[Any]]], path: Path) -> dict[_Kind, Stretch | None]:
    """Return the stretch of each kind: as it is kept, else from the chips; bytes of a clear picture need none."""
    kept = _stored(path)
    found: dict[_Kind, Stretch | None] = {}
    for kind, parts in samples.items():
        if kind.dtype == PALETTE or not sum(part.shape[1] for part in parts):
            found[kind] = None
        elif kind.key in kept:
            found[kind] = kept[kind.key]
        else:
            found[kind] = choose_stretch(np.concatenate(parts, axis=1), kind.scales, kind.offsets, None).stretch
    fresh = {kind.key: stretch for kind, stretch in found.items() if stretch is not None}
    if set(fresh) - set(kept):
        try:
            write_json(path, {"format": FORMAT, "stretch": {**kept, **fresh}})
        except UserError:
            return found  # a folder that is only read: the same chips give the same stretch again
    return found


def _stored(path: Path) -> dict[str, Stretch]:
    if not path.is_file():
        return {}
    try:
        values = load_json(path)["stretch"]
        kept: dict[str, Stretch] = {}
        for key, limits in values.items():
            red, green, blue = ((float(low), float(high)) for low, high in limits)
            kept[str(key)] = (red, green, blue)
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise UserError(f"The stretch of the chips in {path} cannot be read.", "Delete the file.", "dataset") from error
    if not all(high != low and math.isfinite(high - low) for stretch in kept.values() for low, high in stretch):
        raise UserError(f"The stretch of the chips in {path} is empty.", "Delete the file.", "dataset")
    return kept


def _colored(dataset: Any) -> Chip:
    """Return the colors of a palette's indices."""
    table = np.zeros((256, 3), np.uint8)
    for index, color in dataset.colormap(1).items():
        if index < len(table):
            table[index] = color[:3]
    return np.asarray(table[dataset.read(1)], np.uint8)
