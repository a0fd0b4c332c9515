"""Results of the algorithm in the map: named and styled once QGIS has loaded them, on its main thread."""

from typing import Any

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsRasterLayer,
)

from landslide_wsss_plugin.layers import outputs, styles
from landslide_wsss_plugin.words import tr


class Styler(QgsProcessingLayerPostProcessorInterface):
    """Gives a loaded layer its style.

    Args:
        style: the name in resources/styles.
    """

    kept: "list[Styler]" = []  # noqa: RUF012  (QGIS holds no reference of its own; a run's three stay until the next)

    def __init__(self, style: str) -> None:
        super().__init__()
        self._style = style

    def postProcessLayer(
        self, layer: QgsMapLayer, _context: QgsProcessingContext, _feedback: QgsProcessingFeedback
    ) -> None:
        """Style the layer; QGIS calls this."""
        styles.apply(layer, self._style)


def load_when_done(context: QgsProcessingContext, result: "dict[str, Any]", scene: QgsRasterLayer) -> None:
    """Have QGIS load mask and polygons after the algorithm; nothing where there is no project to load into."""
    project = context.project()
    if project is None:
        return
    polygons = f"{result['polygons']}|layername={outputs.INVENTORY}"
    Styler.kept = []
    wanted = (
        (str(result["mask"]), tr("Landslide mask: {}"), "MASK", "mask"),
        (polygons, tr("Landslide polygons: {}"), "POLYGONS", "landslides"),
    )
    for source, title, output, style in wanted:
        details = QgsProcessingContext.LayerDetails(title.format(scene.name()), project, output)
        styler = Styler(style)
        Styler.kept.append(styler)
        details.setPostProcessor(styler)
        context.addLayerToLoadOnCompletion(source, details)
