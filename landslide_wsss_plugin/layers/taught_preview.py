"""The live head's map of a view as a layer: what passes a threshold, or how unsure it is."""

from pathlib import Path
from typing import Optional

from qgis.core import (
    QgsColorRampShader,
    QgsProject,
    QgsRasterLayer,
    QgsRasterShader,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtGui import QColor

from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.layers import foreign_files

LEVELS = 250
LANDSLIDE, NOTHING = QColor(255, 140, 0, 190), QColor(0, 0, 0, 0)


class TaughtPreview:
    """At most one layer in the project, on top of all others; the next preview takes its place."""

    def __init__(self) -> None:
        self.id = ""
        self._path: Optional[Path] = None

    @property
    def layer(self) -> Optional[QgsRasterLayer]:
        """The layer, while it is in the project."""
        found = QgsProject.instance().mapLayer(self.id)
        return found if isinstance(found, QgsRasterLayer) else None

    def show(self, path: Path, threshold: float, opacity: float, *, doubt: bool) -> bool:
        """Put a preview into the project in the place of the last one; return whether it can be read."""
        layer = foreign_files.open_raster(path, tr("Preview of what is taught"))
        if not layer.isValid():
            return False
        self.hide()
        self._path = path
        self.id = layer.id()
        project = QgsProject.instance()
        project.addMapLayer(layer, addToLegend=False)
        project.layerTreeRoot().insertLayer(0, layer)
        self.style(threshold, opacity, doubt=doubt)
        return True

    def style(self, threshold: float, opacity: float, *, doubt: bool) -> None:
        """Draw what has at least a probability, or the doubt, at an opacity in [0, 1]."""
        layer = self.layer
        if layer is None:
            return
        ramp = QgsColorRampShader(0, LEVELS)
        items = QgsColorRampShader.ColorRampItem
        if doubt:
            ramp.setColorRampType(QgsColorRampShader.Type.Interpolated)
            ramp.setColorRampItemList(
                [items(0, NOTHING), items(LEVELS / 4, QColor(255, 0, 255, 40)), items(LEVELS, QColor(255, 0, 255, 220))]
            )
        else:
            ramp.setColorRampType(QgsColorRampShader.Type.Discrete)
            ramp.setColorRampItemList([items(threshold * LEVELS - 0.5, NOTHING), items(LEVELS + 0.5, LANDSLIDE)])
        shader = QgsRasterShader()
        shader.setRasterShaderFunction(ramp)
        layer.setRenderer(QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 2 if doubt else 1, shader))
        layer.setOpacity(opacity)
        layer.triggerRepaint()

    def set_visible(self, visible: bool) -> None:  # noqa: FBT001
        """Show or hide it: what blinks."""
        node = QgsProject.instance().layerTreeRoot().findLayer(self.id) if self.id else None
        if node is not None:
            node.setItemVisibilityChecked(visible)

    def hide(self) -> None:
        """Take it out of the project and delete its file."""
        if self.layer is not None:
            QgsProject.instance().removeMapLayer(self.id)
        self.id = ""
        if self._path is not None:
            self._path.unlink(missing_ok=True)
            self._path = None
