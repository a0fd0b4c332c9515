"""The shipped model in the toolbox: segment, measure and export as one algorithm."""

from qgis.core import QgsProcessingModelAlgorithm
from qgis.PyQt.QtGui import QIcon

from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.runtime import paths

FILE = "map_measure_export.model3"


class MapMeasureExport(QgsProcessingModelAlgorithm):
    """The model of `resources/models3`."""

    def __init__(self) -> None:
        super().__init__()
        self.fromFile(str(paths.home() / "resources" / "models3" / FILE))

    def createInstance(self) -> "MapMeasureExport":
        """Return a fresh one; QGIS calls this."""
        return type(self)()

    def name(self) -> str:
        """Return the name in scripts."""
        return "map_measure_export"

    def displayName(self) -> str:
        """Return the name in the toolbox."""
        return tr("Map, measure and export landslides")

    def group(self) -> str:
        """Return no group: it stands beside the algorithms that it chains."""
        return ""

    def groupId(self) -> str:
        """Return no group."""
        return ""

    def icon(self) -> QIcon:
        """Return the algorithm's icon."""
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        """Return the algorithm's icon as a file."""
        return paths.icon("chain")

    def tags(self) -> "list[str]":
        """Return what people type to find it."""
        return tr("landslide,model,chain,segmentation,slope,inventory,shapefile").split(",")

    def shortDescription(self) -> str:
        """Return one sentence."""
        return tr("Maps landslides, measures them over an elevation model, and writes a Shapefile.")

    def shortHelpString(self) -> str:
        """Return the help beside the dialog."""
        return tr(
            "Finds landslides in a scene, measures them over an elevation model, and writes a Shapefile: three "
            "algorithms in one. The model designer opens it, to be changed or made longer: "
            "resources/models3/map_measure_export.model3 in the plugin's folder."
        )
