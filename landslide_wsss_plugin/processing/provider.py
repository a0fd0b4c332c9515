"""The plugin's place in the Processing toolbox."""

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.processing.adapt import Adapt
from landslide_wsss_plugin.processing.adapt_several import AdaptSeveral
from landslide_wsss_plugin.processing.chained import MapMeasureExport
from landslide_wsss_plugin.processing.chips import Chips
from landslide_wsss_plugin.processing.compare import Compare
from landslide_wsss_plugin.processing.evaluate import Evaluate
from landslide_wsss_plugin.processing.export import Export
from landslide_wsss_plugin.processing.measure import Measure
from landslide_wsss_plugin.processing.outline import Outline
from landslide_wsss_plugin.processing.parts import Parts
from landslide_wsss_plugin.processing.segment import Segment
from landslide_wsss_plugin.processing.threshold import Threshold
from landslide_wsss_plugin.processing.train import Train
from landslide_wsss_plugin.processing.vectorize import Vectorize
from landslide_wsss_plugin.runtime import paths

ALGORITHMS = (
    *(Segment, Threshold, Adapt, AdaptSeveral, Outline, Vectorize, Measure, Parts, Evaluate, Compare, Export),
    *(Chips, Train, MapMeasureExport),
)


class Provider(QgsProcessingProvider):
    """Landslide WSSS in the toolbox."""

    def id(self) -> str:
        """Return the name in scripts: landslide_wsss:segment."""
        return "landslide_wsss"

    def name(self) -> str:
        """Return the name in the toolbox."""
        return tr("Landslide WSSS")

    def icon(self) -> QIcon:
        """Return the plugin's icon."""
        return QIcon(paths.icon("landslide"))

    def svgIconPath(self) -> str:
        """Return the plugin's icon as a file."""
        return paths.icon("landslide")

    def supportedOutputVectorLayerExtensions(self) -> "list[str]":
        """Return the endings that the engine writes, the default first."""
        return ["gpkg", "shp", "geojson", "kml"]

    def supportedOutputRasterLayerExtensions(self) -> "list[str]":
        """Return the endings that the engine writes."""
        return ["tif"]

    def loadAlgorithms(self) -> None:
        """Add every algorithm."""
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())
