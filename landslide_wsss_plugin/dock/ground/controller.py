"""Lets the reviewer see the ground below the polygons, and counts how much of it was seen."""

import contextlib
from typing import Any, Optional

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsWkbTypes,
)
from qgis.gui import QgsRubberBand
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtGui import QColor

from landslide_wsss_plugin.common.foreign_text import single_line
from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.dock.ground.hint import Hint
from landslide_wsss_plugin.dock.ground.section import BLINK_KEY, HIDE_KEY, SWIPE_KEY, GroundSection
from landslide_wsss_plugin.dock.letter_keys import LetterKeys
from landslide_wsss_plugin.dock.review.controller import Review
from landslide_wsss_plugin.inventory.change import is_compared
from landslide_wsss_plugin.inventory.looked_at import NEAR, LookedAt
from landslide_wsss_plugin.layers import earlier_image, foreign_files, hillshade, outputs
from landslide_wsss_plugin.layers.outline_look import color_by_change, set_fill
from landslide_wsss_plugin.layers.polygon_view import is_ground
from landslide_wsss_plugin.maptools.over_map import PICTURE_Z, Blink
from landslide_wsss_plugin.maptools.swipe_tool import SwipeTool
from landslide_wsss_plugin.maptools.switching import switch
from landslide_wsss_plugin.records.finished_runs import FinishedRun

HIGHLIGHT = QColor("#ff00ff")
"""Of no status, and of no image."""


class Ground(QObject):
    """The view of one dock.

    Args:
        iface: QGIS' interface to its window.
        section: its switches.
        review: knows the polygon and how many are decided.
    """

    def __init__(self, iface: Any, section: GroundSection, review: Review) -> None:
        super().__init__()
        self._canvas = iface.mapCanvas()
        self._section, self._review = section, review
        self._run: Optional[FinishedRun] = None
        self._mask: Optional[QgsRasterLayer] = None
        self._earlier: Optional[QgsRasterLayer] = None
        self.looked: Optional[LookedAt] = None
        self._hidden: list[str] = []
        self._closed = False
        self.band: Optional[QgsRubberBand] = None
        self._hint = Hint(iface, section.hint)
        self.tool = SwipeTool(self._canvas)
        self.tool.setButton(section.swipe)
        section.outlines.toggled.connect(self._style)
        section.hillshade.toggled.connect(self._shade)
        section.hide_button.toggled.connect(self.hide)
        section.swipe.toggled.connect(self._swipe)
        section.other.layerChanged.connect(self._swipe_other)
        self.blink = Blink(self._canvas)
        section.blink.toggled.connect(self._blink)
        section.by_change.toggled.connect(self._style)
        acts = {HIDE_KEY: section.hide_button, SWIPE_KEY: section.swipe, BLINK_KEY: section.blink}
        self._keys = LetterKeys({key: button.click for key, button in acts.items()}, section.isVisible)
        for widget in (section, review.list_view, self._canvas):
            self._keys.listen_to(widget)
        review.shown.connect(self.highlight)
        review.counted.connect(self._count)
        self._canvas.extentsChanged.connect(self._view_changed)
        QgsProject.instance().layerTreeRoot().visibilityChanged.connect(self._tree_changed)

    def set_run(self, run: Optional[FinishedRun]) -> None:
        """Look at another run; None is none."""
        if self.looked is not None:
            self.looked.keep()
        self._run, self.looked, self._mask = run, None, None
        if run is not None:
            mask = foreign_files.open_raster(run.mask, "mask")
            if mask.isValid():
                box = mask.extent()
                scene = (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())
                self._mask, self.looked = mask, LookedAt(run.folder, scene)
        compared = is_compared(self._review.layer)
        self._section.by_change.setVisible(compared)
        self._earlier = earlier_image.earlier_layer(QgsProject.instance(), run) if compared else None
        self._section.blink.setChecked(False)
        self._swipe_other()
        self._style()
        self._section.hillshade.setChecked(False)
        self._section.hillshade.setEnabled(run is not None and hillshade.elevation_model(run) is not None)
        self.highlight()
        self._view_changed()

    def highlight(self) -> None:
        """Draw the outline of the polygon that is reviewed in a colour that nothing else has, without fill.

        Where its layer is switched off, alone or with its group, there is nothing that it could be the outline of.
        """
        layer, polygon = self._review.layer, self._review.current
        if self.band is None:
            self.band = QgsRubberBand(self._canvas, QgsWkbTypes.PolygonGeometry)
            self.band.setColor(HIGHLIGHT)
            self.band.setFillColor(QColor(0, 0, 0, 0))
            self.band.setWidth(3)
            self.band.setZValue(PICTURE_Z + 1)  # it tells where to look in the other layer, too
        self.band.reset(QgsWkbTypes.PolygonGeometry)
        feature = layer.getFeature(polygon.fid) if layer is not None and polygon is not None else None
        node = QgsProject.instance().layerTreeRoot().findLayer(layer.id()) if layer is not None else None
        if feature is not None and feature.hasGeometry() and node is not None and node.isVisible():
            self.band.setToGeometry(QgsGeometry(feature.geometry()), layer)

    def hide(self, on: bool) -> None:  # noqa: FBT001
        """Hide every result that the map shows, or show those again."""
        root = QgsProject.instance().layerTreeRoot()
        if on:
            nodes = [root.findLayer(layer.id()) for layer in outputs.results(QgsProject.instance())]
            self._hidden = [node.layerId() for node in nodes if node is not None and node.itemVisibilityChecked()]
        hidden = list(self._hidden)
        for layer in hidden:
            node = root.findLayer(layer)
            if node is not None:
                node.setItemVisibilityChecked(not on)
        if not on:
            self._hidden = []
        self.highlight()

    def keep_looked(self) -> None:
        """Write down what of the scene was looked at so far."""
        if self.looked is not None:
            self.looked.keep()

    def shut_down(self) -> None:
        """Leave nothing on the map, nothing hidden, and what was looked at with the run."""
        if self._closed:
            return
        self._closed = True
        if self.looked is not None:
            self.looked.keep()
        if self._hidden:
            self.hide(on=False)
        self._keys.shut_down()
        self._section.remember()
        self.blink.stop()
        self._hint.shut_down()
        with contextlib.suppress(RuntimeError, TypeError):
            QgsProject.instance().layerTreeRoot().visibilityChanged.disconnect(self._tree_changed)
        with contextlib.suppress(RuntimeError, TypeError, AttributeError):
            self._canvas.extentsChanged.disconnect(self._view_changed)
            self._canvas.unsetMapTool(self.tool)
            self._canvas.scene().removeItem(self.band)

    def _tree_changed(self, _node: Any) -> None:
        self.highlight()

    def _style(self) -> None:
        layer = self._review.layer
        if layer is not None:
            if is_compared(layer):
                color_by_change(layer, on=self._section.by_change.isChecked())
            set_fill(layer, filled=not self._section.outlines.isChecked())

    def _shade(self, on: bool) -> None:  # noqa: FBT001
        hillshade.hide(QgsProject.instance())
        if on and self._run is not None and hillshade.show(QgsProject.instance(), self._run) is None:
            self._section.hillshade.setChecked(False)

    def _swipe(self, on: bool) -> None:  # noqa: FBT001
        if on:
            self._swipe_other()
        if on and self.blink.layer is None:
            self._section.swipe.setChecked(False)
            self._hint.show_message(tr("Choose another layer to compare the map with first, in the field “Swipe”."))
        elif switch(self._canvas, self.tool, on=on):
            self._canvas.setFocus()
            self._hint.show_message(tr("Left of the pointer is {}. Esc leaves.").format(self._name_of_other()))
        else:
            self._hint.show_message("")

    def _name_of_other(self) -> str:
        return f"“{single_line(self.blink.layer.name())}”" if self.blink.layer is not None else ""

    def _swipe_other(self, *_layer: Any) -> None:
        chosen = self._section.other.currentLayer()
        other = chosen if chosen is not None else self._earlier
        self.tool.set_layer(other)
        self.blink.layer = other
        self.blink.render()

    def _blink(self, on: bool) -> None:  # noqa: FBT001
        if on and self.blink.layer is not None:
            self.blink.start()
            self._hint.show_message(tr("{} and the map in turns. {} ends it.").format(self._name_of_other(), BLINK_KEY))
            return
        self.blink.stop()
        self._section.blink.setChecked(False)
        text = tr("Choose another layer to compare the map with first, in the field “Swipe”.") if on else ""
        self._hint.show_message(text)

    def _view_changed(self) -> None:
        """Take note of what the map shows, where it is near enough to see the scene's pixels."""
        mask, looked = self._mask, self.looked
        if mask is None or looked is None:
            return
        shown = self._canvas.mapSettings().destinationCrs()
        try:
            transform = QgsCoordinateTransform(shown, mask.crs(), QgsProject.instance())
            box = QgsRectangle(transform.transformBoundingBox(self._canvas.extent()))
        except QgsCsException:
            return
        if not is_ground(box):  # a map that was not drawn yet
            return
        pixel = max(abs(mask.rasterUnitsPerPixelX()), abs(mask.rasterUnitsPerPixelY()))
        if box.width() / max(1, self._canvas.width()) <= NEAR * pixel:
            looked.add((box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()))
        self._count()

    def _count(self) -> None:
        tally = self._review.tally
        share = self.looked.share if self.looked is not None else 0.0
        self._section.show_share(share, (tally.reviewed, tally.total))
