"""Results of an algorithm in the map: named and styled once QGIS has loaded them, on its main thread."""

from dataclasses import dataclass
from typing import Any, Optional

from qgis.core import (
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
)

from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.layers import outputs, styles


class Styler(QgsProcessingLayerPostProcessorInterface):
    """Gives a loaded layer its style.

    Args:
        style: the name in resources/styles.
    """

    kept: "list[Styler]" = []  # noqa: RUF012  (QGIS holds no reference of its own)
    KEEP = 64
    """How many stay: those of a batch's last runs may still be waiting to be asked."""

    def __init__(self, style: str) -> None:
        super().__init__()
        self._style = style
        Styler.kept = [*Styler.kept[-self.KEEP :], self]

    def postProcessLayer(
        self, layer: QgsMapLayer, _context: QgsProcessingContext, _feedback: QgsProcessingFeedback
    ) -> None:
        """Style the layer; QGIS calls this."""
        styles.apply(layer, self._style)


@dataclass(frozen=True)
class Loaded:
    """A file that becomes a layer.

    Args:
        source: as QGIS opens it.
        title: of the layer.
        output: name of the algorithm's output.
        style: name in resources/styles.
    """

    source: str
    title: str
    output: str
    style: str


def load_all(context: QgsProcessingContext, results: "list[Loaded]") -> None:
    """Have QGIS load files after the algorithm; nothing where there is no project to load into."""
    project = context.project()
    if project is None:
        return
    for one in results:
        details = QgsProcessingContext.LayerDetails(one.title, project, one.output)
        details.setPostProcessor(Styler(one.style))
        context.addLayerToLoadOnCompletion(one.source, details)


def load_when_done(context: QgsProcessingContext, result: "dict[str, Any]", name: str) -> None:
    """Have QGIS load a run's mask and polygons; `name` is the scene's or the run's."""
    polygons = f"{result['polygons']}|layername={outputs.INVENTORY}"
    mask = Loaded(str(result["mask"]), tr("Landslide mask: {}").format(name), "MASK", "mask")
    load_all(context, [mask, Loaded(polygons, tr("Landslide polygons: {}").format(name), "POLYGONS", "landslides")])


def style_when_loaded(context: QgsProcessingContext, source: str, style: str, title: Optional[str] = None) -> None:
    """Style a destination that QGIS loads by itself, if the user wants it loaded."""
    if context.willLoadLayerOnCompletion(source):
        details = context.layerToLoadOnCompletionDetails(source)
        details.setPostProcessor(Styler(style))
        if title:
            details.name = title
