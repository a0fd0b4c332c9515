"""A web layer's area as a GeoTIFF that the engine can read."""

import math
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsCoordinateTransformContext,
    QgsProcessingFeedback,
    QgsRasterBlockFeedback,
    QgsRasterFileWriter,
    QgsRasterLayer,
    QgsRasterPipe,
    QgsRectangle,
)

from landslide_wsss_plugin.common.text import TIMES, area, number, significant, tr
from landslide_wsss_plugin.layers.scene_layer import SceneError, metres_a_unit

PIXEL_M = 0.8
"""Ground pixel that is asked of a web layer where the user gives none: what the shipped model was trained on."""

MOST_PIXELS = 100_000_000
"""Of an area that is fetched, about 10 x 10 thousand; map services slow down or refuse long before."""

BYTES_A_PIXEL = 4


def is_web(layer: Optional[QgsRasterLayer]) -> bool:
    """Whether a layer comes from a service rather than from a file."""
    return layer is not None and layer.isValid() and layer.providerType() in {"wms", "wcs", "arcgismapserver"}


def fetch(
    layer: QgsRasterLayer,
    extent: QgsRectangle,
    pixel_m: float,
    path: Path,
    context: QgsCoordinateTransformContext,
    feedback: QgsProcessingFeedback,
) -> str:
    """Write a web layer's area as a GeoTIFF in the layer's CRS, and say how large it is.

    Args:
        layer: tiles, WMS, WCS or an ArcGIS map service.
        extent: of the area, in the layer's CRS.
        pixel_m: ground side of a pixel, metres.
        path: the file.
        context: of transformations.
        feedback: QGIS' listener.

    Raises:
        SceneError: no area, one that is too large, or the service did not deliver.
    """
    wanted = extent.intersect(layer.extent()) if not layer.extent().isEmpty() else extent
    if extent.isEmpty() or wanted.isEmpty():
        raise SceneError(
            tr("The layer “{}” is a web layer, so its area must be given.").format(layer.name()),
            tr("Choose an extent that lies inside the layer."),
        )
    unit = metres_a_unit(layer.crs(), wanted.center())
    columns, rows = (max(1, math.ceil(side * unit / pixel_m)) for side in (wanted.width(), wanted.height()))
    size = f"{number(columns)} {TIMES} {number(rows)} px"
    if columns * rows > MOST_PIXELS:
        raise SceneError(
            tr("The area would be {} of the web layer, too much to fetch.").format(size),
            tr("Choose a smaller extent or a larger pixel size, or get the imagery as a file."),
        )
    ground = area(wanted.width() * wanted.height() * unit * unit)
    megabytes = max(1, round(columns * rows * BYTES_A_PIXEL / 1e6))
    feedback.pushInfo(
        tr("Fetching {} of {} at {} m, up to {} MB. Check that the service's terms allow this.").format(
            size, ground, significant(pixel_m), megabytes
        )
    )
    failure = _write(layer, wanted, columns, rows, path, context, feedback)
    if failure is not None:
        raise SceneError(
            tr("The web layer “{}” could not be fetched ({}).").format(layer.name(), failure),
            tr("Check the connection and the service, or try a smaller area."),
        )
    return str(path)


def _write(
    layer: QgsRasterLayer,
    extent: QgsRectangle,
    columns: int,
    rows: int,
    path: Path,
    context: QgsCoordinateTransformContext,
    feedback: QgsProcessingFeedback,
) -> Optional[str]:
    """Write the pixels; return what went wrong, None where nothing did."""
    provider = layer.dataProvider().clone()
    pipe = QgsRasterPipe()
    if provider is None or not pipe.set(provider):
        return tr("its provider cannot be copied")
    writer = QgsRasterFileWriter(str(path))
    writer.setOutputFormat("GTiff")
    writer.setCreateOptions(["COMPRESS=DEFLATE", "TILED=YES", "BIGTIFF=IF_SAFER"])
    listener = _listener(feedback)
    result = writer.writeRaster(pipe, columns, rows, extent, layer.crs(), context, listener)
    if feedback.isCanceled():
        return tr("cancelled")
    if result != QgsRasterFileWriter.NoError:
        return "; ".join(listener.errors()) or tr("the writer failed with code {}").format(int(result))
    return None if path.is_file() else tr("no file was written")


def _listener(feedback: QgsProcessingFeedback) -> Any:
    """Return what the raster writer tells its progress, passed on."""
    listener = QgsRasterBlockFeedback()
    listener.progressChanged.connect(feedback.setProgress)
    feedback.canceled.connect(listener.cancel)
    return listener
