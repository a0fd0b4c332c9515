"""A run's raster as a cloud-optimised GeoTIFF, for other programs and for the web."""

from pathlib import Path

import rasterio.shutil
from rasterio.errors import RasterioError

from engine.errors import UserError
from engine.rasters.atomic import open_raster, own_part_of, publish, remove, writing


def copy_as_cog(source: Path, out: Path) -> Path:
    """Copy a raster with its scale, names of bands and nodata; overviews take every n-th pixel as it is.

    Args:
        source: of the run.
        out: the file; an older one is replaced when the new one is whole.

    Returns:
        The file's path.

    Raises:
        UserError: kind "export": the source is missing, damaged, or the output itself; kind "disk" or "output".
    """
    source, out = Path(source), Path(out)
    if source.exists() and out.exists() and out.samefile(source):
        raise UserError(f"{out} is the run's own file.", "Choose another name or folder.", "export")
    try:
        with open_raster(source, driver="GTiff") as dataset:
            size = (dataset.width, dataset.height)
    except (RasterioError, OSError) as error:
        wrong = "is damaged" if source.exists() else "does not exist"
        raise UserError(f"The raster {source} {wrong}.", "Run the segmentation again.", "export") from error
    part = own_part_of(out)
    with writing(out):
        try:
            out.parent.mkdir(parents=True, exist_ok=True)
            remove(part, part.with_name(part.name + ".aux.xml"))  # GDAL would write through a link that somebody laid
            rasterio.shutil.copy(
                source, part, driver="COG", compress="DEFLATE", overview_resampling="NEAREST", bigtiff="IF_SAFER"
            )
            _check(part, size)
            publish(part, out)
        except BaseException:
            remove(part, part.with_name(part.name + ".aux.xml"))
            raise
    return out


def _check(path: Path, size: tuple[int, int]) -> None:
    """Read every block back: GDAL may report a full disk only on closing, where it is not raised."""
    with open_raster(path) as written:
        if (written.width, written.height) != size:
            raise OSError(f"{path} has another size than its source")
        for band in written.indexes:
            written.checksum(band)
