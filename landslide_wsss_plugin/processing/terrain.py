"""The elevation model, as several algorithms take it."""

from typing import Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext, QgsProcessingParameterRasterLayer

from landslide_wsss_plugin.common import tables
from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.layers.scene_layer import crs_of, scene_file
from landslide_wsss_plugin.processing.fields import REAL, choice, number, optional_number, with_help

DEM, DEM_UNITS, MIN_SLOPE = "DEM", "DEM_UNITS", "MIN_SLOPE"


def terrain_inputs() -> "list[Any]":
    """Return the parameters of an elevation model."""
    return [
        with_help(
            QgsProcessingParameterRasterLayer(DEM, tr("Elevation model"), optional=True),
            tr("Any CRS and pixel size. Fills elevation, drop, slope, aspect, H/L and travel angle."),
        ),
        with_help(
            choice(DEM_UNITS, tr("Unit of the elevations"), tables.DEM_UNITS, tables.DEM_UNITS[0]),
            tr("“auto” takes what the file says, else metres."),
        ),
        with_help(
            number(MIN_SLOPE, tr("Leave out proposals on ground flatter than, degrees"), REAL, 0.0, 0, 89),
            tr("Roads, fields and gravel banks are flat. What a person accepted, rejected or edited stays."),
        ),
    ]


def terrain(
    algorithm: QgsProcessingAlgorithm, values: "dict[str, Any]", context: QgsProcessingContext
) -> "dict[str, Any]":
    """Return the engine's values for an elevation model: dem (None where there is none), dem_crs, dem_units ...

    Raises:
        SceneError: the model is not a file.
        ParameterError: the least slope is no number.
    """
    given = values.get(DEM)
    path, crs = None, None
    if given not in (None, ""):
        layer = algorithm.parameterAsRasterLayer(values, DEM, context)
        path, crs = scene_file(layer, str(given)), crs_of(layer).get("scene_crs")
    return {
        "dem": path,
        "dem_crs": crs,
        "dem_units": algorithm.parameterAsEnumString(values, DEM_UNITS, context) or tables.DEM_UNITS[0],
        "min_slope": optional_number(values.get(MIN_SLOPE), tr("least slope")) or 0.0,
    }
