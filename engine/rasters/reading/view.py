"""An open raster on the grid on which it is read: its own, turned upright, or warped."""

import math
import xml.etree.ElementTree as ET  # nosec B405  (it only writes)
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.enums import ColorInterp, MaskFlags, Resampling
from rasterio.windows import Window

from engine.errors import UserError
from engine.rasters.atomic import DAMAGED
from engine.rasters.reading.georeference import Warp
from engine.rasters.reading.turning import SWAP, own_window, to_upright, turned_size

LOSSY = {"JPEG", "WEBP", "JPEG2000", "JXL", "LERC", "LERC_DEFLATE", "LERC_ZSTD"}
LOSSY_DRIVERS = {"JPEG", "JP2OpenJPEG", "WEBP", "ECW", "MrSID", "JP2ECW", "JP2KAK"}
TYPES = {"uint8": "Byte", "uint16": "UInt16", "uint32": "UInt32", "uint64": "UInt64"}
"""GDAL's names where they are not numpy's with a capital."""


class View:
    """An open raster on the grid on which it is read.

    Args:
        dataset: of rasterio; stays open, for its owner to close.
        path: for the sentences.
        turn: of `turning`.
        warp: where it is warped.
        resampling: of the warp.
        alpha: 1-based number of a band that says where there is data, though the file does not call it so.
        bands: 1-based numbers of those that are read.
    """

    def __init__(
        self,
        dataset: Any,
        path: str | Path,
        turn: int,
        warp: Warp | None,
        resampling: Resampling = Resampling.lanczos,
        alpha: int | None = None,
        bands: Sequence[int] = (1,),
    ) -> None:
        self._file = dataset
        self.path = path
        self.turn = turn
        self.warped = warp is not None
        if alpha is not None and alpha > dataset.count:  # as a stored description of another file may say
            alpha = None
        self.alphas = sorted({*alpha_bands(dataset), *([alpha] if alpha else [])})
        self._masked = with_one_mask(dataset, bands, self.alphas) if warp is not None else None
        source = self._masked or dataset
        self._dataset = dataset if warp is None else warp.open(source, resampling)
        self._shown = None if warp is None else warp.open(source, Resampling.nearest, alpha=True)
        self.width, self.height = turned_size(turn, self._dataset.width, self._dataset.height)

    def close(self) -> None:
        """Close the warped view; the raster itself stays open."""
        if self._shown is not None:
            self._shown.close()
            self._dataset.close()
        if self._masked is not None:
            self._masked.close()

    @property
    def block(self) -> tuple[int, int]:
        """Height and width of the blocks in which the raster is stored."""
        high, wide = self._dataset.block_shapes[0]
        return (wide, high) if self.turn & SWAP else (high, wide)

    @property
    def lossy(self) -> bool:
        """Whether its compression changes values."""
        try:
            compression = self._file.compression  # a word of rasterio's list, or any other that a driver uses
        except ValueError:  # rasterio 1.4.0 stumbles over others
            compression = self._file.tags(ns="IMAGE_STRUCTURE").get("COMPRESSION", "")
        name = str(getattr(compression, "value", compression)).upper()
        return name in LOSSY or self._file.driver in LOSSY_DRIVERS

    def stored_bytes(self, window: Window) -> int:
        """Return how many bytes the block in the middle of a window takes in the file; 0 for one that is not there.

        Only GeoTIFFs say it; of others every block counts 2, as if all were alike.
        """
        if self.warped or self._file.driver != "GTiff":
            return 2
        own = own_window(window, self.turn, self.width, self.height)
        high, wide = self._dataset.block_shapes[0]
        row, col = int(own.row_off + own.height // 2) // high, int(own.col_off + own.width // 2) // wide
        said = self._dataset.get_tag_item(f"BLOCK_SIZE_{col}_{row}", "TIFF", bidx=1)
        return int(said or 0)

    def dtype(self, bands: Sequence[int]) -> str:
        """Return the type that holds the values of some bands."""
        return str(np.result_type(*(self._dataset.dtypes[band - 1] for band in bands)))

    def read(self, bands: Sequence[int], window: Window) -> tuple[NDArray[Any], NDArray[np.bool_]]:
        """Read bands as stored, and where all of them hold data as far as the file says.

        Args:
            bands: 1-based numbers, which may repeat.
            window: of the view's grid, inside it.

        Returns:
            (bands, h, w) of their own type, and (h, w) bool.

        Raises:
            UserError: kind "scene": the file is damaged there.
        """
        unique = sorted(set(bands))
        own = own_window(window, self.turn, self.width, self.height)
        dataset = self._dataset
        try:
            read = self._bands(unique, own)
            valid = np.ones(read.shape[1:], bool)
            for band, values in zip(unique, read, strict=True):
                valid &= has_data(values, dataset.nodatavals[band - 1])
                flags = dataset.mask_flag_enums[band - 1]
                if MaskFlags.per_dataset in flags and MaskFlags.alpha not in flags:
                    valid &= dataset.read_masks(band, window=own) != 0
            if self._shown is not None:
                valid &= self._shown.read(self._shown.count, window=own) != 0
            else:
                for alpha in self.alphas:
                    valid &= dataset.read(alpha, window=own) > 0  # NaN hides, too
        except DAMAGED as error:
            row = int(window.row_off)
            message = f"The scene {self.path} is damaged: rows {row} and following cannot be read."
            raise UserError(message, "Copy or download the file again.", "scene") from error
        upright = to_upright(read, self.turn)
        return upright[[unique.index(band) for band in bands]], np.asarray(to_upright(valid, self.turn), bool)

    def _bands(self, bands: list[int], window: Window) -> NDArray[Any]:
        """Return (bands, h, w) of one type, also of bands that a VRT takes from files of several."""
        dataset, dtype = self._dataset, self.dtype(bands)
        if len({dataset.dtypes[band - 1] for band in bands}) == 1:
            return np.asarray(dataset.read(bands, window=window, out_dtype=dtype))
        return np.stack([dataset.read(band, window=window).astype(dtype) for band in bands])  # rasterio refuses them


def alpha_bands(dataset: Any) -> list[int]:
    """Return the numbers of the bands that the file calls alpha: what one of them hides is no data."""
    return [number for number, meaning in enumerate(dataset.colorinterp, 1) if meaning == ColorInterp.alpha]


def has_mask(dataset: Any, bands: Sequence[int]) -> bool:
    """Return whether a file has a mask of its pixels, inside or beside it, that is no alpha band."""
    flags = [dataset.mask_flag_enums[band - 1] for band in bands]
    return any(MaskFlags.per_dataset in flag and MaskFlags.alpha not in flag for flag in flags)


def with_one_mask(dataset: Any, bands: Sequence[int], alphas: Sequence[int]) -> Any | None:
    """Return a raster whose alpha bands, mask and nodata values are one mask, which GDAL heeds where it warps.

    It heeds one alpha band at most, and a mask not everywhere beside a nodata value.

    Args:
        dataset: of rasterio; stays open.
        bands: 1-based numbers of those whose nodata values count.
        alphas: likewise of those that say where there is data.

    Returns:
        An open raster of the same bands; None where nothing or one thing alone says it, of which GDAL takes care.
    """
    nodata = {band: dataset.nodatavals[band - 1] for band in set(bands) if dataset.nodatavals[band - 1] is not None}
    if not alphas and not (nodata and has_mask(dataset, bands)):
        return None
    root = ET.Element("VRTDataset", rasterXSize=str(dataset.width), rasterYSize=str(dataset.height))
    _place_of(root, dataset)
    for number, dtype in enumerate(dataset.dtypes, 1):
        band = ET.SubElement(root, "VRTRasterBand", dataType=TYPES.get(dtype, dtype.capitalize()), band=str(number))
        _source(ET.SubElement(band, "SimpleSource"), dataset, str(number))
    mask = ET.SubElement(ET.SubElement(root, "MaskBand"), "VRTRasterBand", dataType="Byte")
    mask.set("subClass", "VRTDerivedRasterBand")
    ET.SubElement(mask, "PixelFunctionType").text = "mul"
    ET.SubElement(mask, "SourceTransferType").text = "Float32"
    for alpha in alphas:  # whatever is above 0 becomes 255
        _source(ET.SubElement(mask, "ComplexSource"), dataset, str(alpha), ScaleOffset="0", ScaleRatio="1e6")
    if has_mask(dataset, bands):
        _source(ET.SubElement(mask, "ComplexSource"), dataset, "mask,1", ScaleOffset="0", ScaleRatio="1")
    for number, value in nodata.items():
        other = {"ScaleOffset": "255", "ScaleRatio": "0", "NODATA": repr(float(value))}
        _source(ET.SubElement(mask, "ComplexSource"), dataset, str(number), **other)
    if len(sources := mask.findall("ComplexSource")) == 1:  # a product is of two
        mask.append(sources[0])
    return rasterio.open(ET.tostring(root, encoding="unicode"))


def _place_of(root: ET.Element, dataset: Any) -> None:
    """Write into a VRT what places a raster's pixels; its CRS is given to the warp."""
    points, _ = dataset.gcps
    if points:
        listed = ET.SubElement(root, "GCPList")
        for one in points:
            place = {"Pixel": one.col, "Line": one.row, "X": one.x, "Y": one.y, "Z": one.z or 0.0}
            ET.SubElement(listed, "GCP", {"Id": "", **{name: repr(float(value)) for name, value in place.items()}})
    else:
        ET.SubElement(root, "GeoTransform").text = ", ".join(f"{value!r}" for value in dataset.transform.to_gdal())
    if rpc := dataset.tags(ns="RPC"):
        told = ET.SubElement(root, "Metadata", domain="RPC")
        for name, text in rpc.items():
            ET.SubElement(told, "MDI", key=name).text = text


def _source(element: ET.Element, dataset: Any, band: str, **told: str) -> None:
    ET.SubElement(element, "SourceFilename", relativeToVRT="0").text = dataset.name
    ET.SubElement(element, "SourceBand").text = band
    for name, text in told.items():
        ET.SubElement(element, name).text = text


LOOK = 256
"""Side of the windows in which a band is looked at for being a mask, pixels."""


def undeclared_alpha(dataset: Any, bands: Sequence[int]) -> int | None:
    """Return a fourth band that holds 0 and its type's largest value alone, though nothing calls it alpha; or None.

    Programs that export orthophotos often leave out what says that it is one.

    Args:
        dataset: of rasterio.
        bands: that are read as red, green and blue.
    """
    last = dataset.count
    dtype = np.dtype(dataset.dtypes[last - 1])
    called = dataset.colorinterp[last - 1] != ColorInterp.undefined
    if last != 4 or last in bands or dtype.kind != "u" or called or dataset.descriptions[last - 1]:
        return None
    top, seen = np.iinfo(dtype).max, set()
    for row in np.linspace(0, max(0, dataset.height - LOOK), 5).astype(int):
        for col in np.linspace(0, max(0, dataset.width - LOOK), 5).astype(int):
            window = Window(col, row, min(LOOK, dataset.width - col), min(LOOK, dataset.height - row))
            try:
                seen |= set(np.unique(dataset.read(last, window=window)).tolist())
            except DAMAGED:
                return None  # reading the image will say so
            if seen - {0, top}:
                return None
    return last if seen == {0, top} else None


def scale_of(dataset: Any, band: int) -> tuple[float, float]:
    """Return what stored values are multiplied by, and what is added then.

    A scale of 0, or one that is no number, means nothing: values are then taken as they are, as QGIS does.

    Args:
        dataset: of rasterio.
        band: 1-based number.
    """
    scale, offset = float(dataset.scales[band - 1]), float(dataset.offsets[band - 1])
    usable = math.isfinite(scale) and scale != 0
    return scale if usable else 1.0, offset if math.isfinite(offset) else 0.0


def has_data(values: NDArray[Any], nodata: float | None) -> NDArray[np.bool_]:
    """Return where a band holds data: finite and not the nodata value (as QGIS shows it: band by band)."""
    valid: NDArray[np.bool_] = np.isfinite(values)
    if nodata is None or not np.isfinite(nodata):
        return valid
    if values.dtype.kind == "f":
        with np.errstate(over="ignore"):
            value = values.dtype.type(nodata)
    elif nodata == int(nodata) and np.iinfo(values.dtype).min <= nodata <= np.iinfo(values.dtype).max:
        value = values.dtype.type(int(nodata))
    else:
        return valid  # a value that the type cannot hold marks nothing
    valid &= values != value
    return valid
