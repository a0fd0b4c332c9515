"""Vector layers as files that the engine reads, and files that it writes as layers."""

from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext, QgsProcessingFeedback

from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.layers.layer_source import is_gdal_name, path_in
from landslide_wsss_plugin.processing.fields import ParameterError

READABLE = ["gpkg", "shp", "geojson", "json", "kml", "fgb", "gml", "sqlite"]
"""Endings that the engine reads itself; other layers, filtered ones and selections are copied first."""


def layer_file(
    algorithm: QgsProcessingAlgorithm,
    values: "dict[str, Any]",
    name: str,
    context: QgsProcessingContext,
    feedback: QgsProcessingFeedback,
) -> str:
    """Return a vector parameter as "FILE|layername=NAME"; layers of other kinds are written to a temporary file.

    Raises:
        ParameterError: there is no such layer.
    """
    path, layer = algorithm.parameterAsCompatibleSourceLayerPathAndLayerName(
        values, name, context, READABLE, "gpkg", feedback
    )
    plain = path_in(path)
    if is_gdal_name(plain):  # a member of an archive, an address
        return f"{plain}|layername={layer}" if layer else plain
    if not plain or not Path(plain).exists():
        raise ParameterError(
            tr("The layer {} cannot be read.").format(values.get(name) or tr("(none)")),
            tr("Choose a layer of the project, or a file such as a GeoPackage."),
        )
    plain = str(Path(plain).absolute())  # the engine has another working folder
    return f"{plain}|layername={layer}" if layer else plain


def output_file(
    algorithm: QgsProcessingAlgorithm, values: "dict[str, Any]", name: str, context: QgsProcessingContext
) -> str:
    """Return the path of a vector or raster destination.

    Raises:
        ParameterError: the destination is not a file, such as a table of a database.
    """
    path = algorithm.parameterAsOutputLayer(values, name, context)
    if not path or ":" in path.split("/", maxsplit=1)[0][2:]:  # "ogr:dbname=…", "postgis:…"; not Windows' "C:"
        raise ParameterError(
            tr("The output {} is not a file.").format(path or tr("(none)")), tr("Choose a file, such as a GeoPackage.")
        )
    return str(Path(path).absolute())
