"""The Processing algorithm `landslide_wsss:export`: an inventory in the format that another program wants."""

from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
)

from landslide_wsss_plugin.common.tables import STATUSES
from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.processing.algorithm import EngineAlgorithm, run_engine
from landslide_wsss_plugin.processing.fields import ParameterError
from landslide_wsss_plugin.processing.sources import layer_file

INPUT, STATUS, OUTPUT = "INPUT", "STATUS", "OUTPUT"
FORMATS = {".shp": "shapefile", ".gpkg": "gpkg", ".geojson": "geojson", ".csv": "csv", ".kml": "kml"}


class Export(EngineAlgorithm):
    """Export an inventory."""

    ICON = "export"

    def name(self) -> str:
        """Return the name in scripts."""
        return "export"

    def displayName(self) -> str:
        """Return the name in the toolbox."""
        return tr("Export a landslide inventory")

    def tags(self) -> "list[str]":
        """Return what people type to find it."""
        return tr("landslide,shapefile,geojson,kml,csv,geopackage,save,inventory").split(",")

    def shortDescription(self) -> str:
        """Return one sentence."""
        return tr("Writes an inventory as Shapefile, GeoPackage, GeoJSON, KML or CSV.")

    def shortHelpString(self) -> str:
        """Return the help beside the dialog."""
        return tr(
            "Writes the polygons with all attributes. The ending of the file says the format.\n\n"
            "<b>Shapefile (.shp)</b> with field names of at most 10 characters, .prj, and .cpg for letters of every "
            "script; longer names are shortened and told. It holds 2 GB at most.\n"
            "<b>GeoPackage (.gpkg)</b> loses nothing.\n"
            "<b>GeoJSON (.geojson)</b> and <b>KML (.kml)</b> are in longitude and latitude.\n"
            "<b>CSV (.csv)</b> holds the attributes alone, the place as lon and lat.\n\n"
            "<b>Status.</b> Choose “accepted” and “edited” to export only what a person has confirmed."
        )

    def initAlgorithm(self, _configuration: "Optional[dict[str, Any]]" = None) -> None:
        """Declare what goes in and what comes out."""
        formats = ";;".join(
            (
                "ESRI Shapefile (*.shp)",
                "GeoPackage (*.gpkg)",
                "GeoJSON (*.geojson)",
                tr("CSV table (*.csv)"),
                "Google Earth (*.kml)",
            )
        )
        for parameter in (
            QgsProcessingParameterFeatureSource(INPUT, tr("Landslides"), [QgsProcessing.TypeVectorPolygon]),
            QgsProcessingParameterEnum(
                STATUS,
                tr("Only polygons of this status (empty: all except rejected)"),
                list(STATUSES),
                allowMultiple=True,
                optional=True,
                usesStaticStrings=True,
            ),
            QgsProcessingParameterFileDestination(OUTPUT, tr("File"), formats),
        ):
            self.addParameter(parameter)

    def work(
        self, values: "dict[str, Any]", context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> "dict[str, Any]":
        """Export."""
        out = Path(self.parameterAsFileOutput(values, OUTPUT, context)).absolute()
        kind = FORMATS.get(out.suffix.lower())
        if kind is None:
            raise ParameterError(
                tr("The file {} has no ending of a format that can be written.").format(out.name),
                tr("Let it end with one of {}.").format(", ".join(FORMATS)),
            )
        statuses = [name for name in self.parameterAsEnumStrings(values, STATUS, context) if name]
        source = layer_file(self, values, INPUT, context, feedback)
        result = run_engine("export", {"run": source, "format": kind, "out": str(out), "statuses": statuses}, feedback)
        return {OUTPUT: result["path"]}
