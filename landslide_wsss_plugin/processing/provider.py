"""The plugin's place in the Processing toolbox."""

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from landslide_wsss_plugin.processing.segment import Segment
from landslide_wsss_plugin.runtime import paths
from landslide_wsss_plugin.words import tr


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

    def loadAlgorithms(self) -> None:
        """Add every algorithm."""
        self.addAlgorithm(Segment())
