"""The dock's labels: a grid of squares over the raster, labelled on the map or from what is known already."""

import os
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsGeometry, QgsMapLayerProxyModel, QgsProject, QgsRectangle
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QPushButton,
    QSpinBox,
    QToolButton,
)

from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.dock.map.scene_section import SceneSection
from landslide_wsss_plugin.dock.widgets.arranging import beside, in_a_row, narrow
from landslide_wsss_plugin.dock.widgets.buttons import Button, Check
from landslide_wsss_plugin.dock.widgets.choice import Choice
from landslide_wsss_plugin.dock.widgets.widgets import Section
from landslide_wsss_plugin.layers import area, label_grid
from landslide_wsss_plugin.layers import scene_layer as scenes
from landslide_wsss_plugin.layers.label_cells import GridError
from landslide_wsss_plugin.layers.label_grid import LABELS, OPEN, LabelGrid
from landslide_wsss_plugin.layers.label_sources import labels_from
from landslide_wsss_plugin.maptools.label_tool import LabelTool

LEAST, ENOUGH = 4, 50
"""Squares of each kind that a training needs, and from which it is worth a try."""

SIDE_PX = 256
WHOLE, VIEW = "layer", "view"


class LabelsSection(Section):
    """Makes or opens a grid, labels its squares, and counts.

    Args:
        iface: QGIS' interface to its window.
        scene: the raster that is labelled.
    """

    problem = pyqtSignal(str, str, str)
    """Message, hint and kind of what went wrong."""

    changed = pyqtSignal()
    """Another grid, or another label."""

    def __init__(self, iface: Any, scene: SceneSection) -> None:
        super().__init__(tr("Labels"), "labels")
        self._iface, self._scene = iface, scene
        self.grid: Optional[LabelGrid] = None
        self._tool = LabelTool(iface.mapCanvas(), self._failed)
        self._tool.deactivated.connect(self._tool_went)
        self._build_grid_rows()
        self._build_brushes()
        self._build_sources()
        self.about = self.note()
        self._only_grids()
        self._show()
        self.setCollapsed(True)

    def counts(self) -> "dict[str, int]":
        """Return how many squares have each label."""
        return self.grid.counts() if self.grid is not None else dict.fromkeys((*LABELS, OPEN), 0)

    def source(self) -> str:
        """Return the labels as the engine opens them: FILE|layername=NAME; "" where there are none."""
        return str(self.grid.layer.source()) if self.grid is not None else ""

    def side_px(self) -> int:
        """Return the side of the squares, raster pixels, as the grid in use has them."""
        layer = self._scene.layer()
        if self.grid is None or layer is None or (first := self.grid.first()) is None:
            return self.side.value()
        box = self.grid.place(first).boundingBox()
        return max(1, round(box.width() / layer.rasterUnitsPerPixelX()))

    def make_grid(self, path: Optional[Path] = None) -> None:
        """Make a grid over the raster; a file that is there is not touched, the grid gets a free name beside it.

        Args:
            path: the file; None puts it beside the raster.
        """
        try:
            raster: Any = self._scene.layer()
            scene = Path(scenes.scene_file(raster))
            layer = label_grid.make(path or _free(scene), raster, self.side.value(), self._extent(raster))
        except (GridError, scenes.SceneError, area.AreaError) as error:
            self._failed(error.message, error.hint)
            return
        self._add(layer)

    def open_grid(self, path: Path) -> None:
        """Go on with the labels of a file."""
        try:
            self._add(label_grid.open_grid(path))
        except GridError as error:
            self._failed(error.message, error.hint)

    def shut_down(self) -> None:
        """Take the tool off the map."""
        canvas = self._iface.mapCanvas()
        if canvas.mapTool() is self._tool:
            canvas.unsetMapTool(self._tool)

    def _build_grid_rows(self) -> None:
        self.side = QSpinBox()
        self.side.setRange(32, 4096)
        self.side.setSingleStep(32)
        self.side.setValue(SIDE_PX)
        self.side.setSuffix(tr(" px"))
        self.row(
            tr("&Tile side"),
            self.side,
            tr("Side of a tile in pixels of the raster. A landslide should fill a good part of one tile."),
        )
        self.where = Choice()
        self.where.add(tr("Map view"), VIEW, tr("What the map shows now."))
        self.where.add(tr("Whole layer"), WHOLE)
        self.row(tr("&Over"), self.where, tr("Where tiles are made: in the map view, or over the whole raster."))
        self.make_button = Button(tr("&New tiles"))
        self.make_button.setToolTip(
            tr(
                "Make tiles without labels over the raster. They are saved in a GeoPackage "
                "beside it, and so is each label."
            )
        )
        self.open_button = Button(tr("Open labels…"))
        self.open_button.setToolTip(tr("Continue with labels of an earlier session."))
        self.below(in_a_row(self.make_button, self.open_button))
        self.layers = QgsMapLayerComboBox()
        self.layers.setFilters(QgsMapLayerProxyModel.PolygonLayer)
        narrow(self.layers)
        self.row(tr("La&bels"), self.layers, tr("The layer of tiles that you are labelling."))
        self.make_button.clicked.connect(lambda _on: self.make_grid())
        self.open_button.clicked.connect(self._choose_file)
        self.layers.layerChanged.connect(self._fill_from_layer)
        QgsProject.instance().layersAdded.connect(self._only_grids)
        QgsProject.instance().layersRemoved.connect(self._only_grids)

    def _build_brushes(self) -> None:
        tips = {
            "landslide": tr("Click or paint tiles that show a landslide. Key 1."),
            "none": tr("Click or paint tiles without a landslide. Key 2, or the right mouse button."),
            "skip": tr("Click or paint tiles that you are unsure of; no training uses them. Key 3."),
            OPEN: tr("Take labels away. Key 0."),
        }
        titles = label_grid.words((*LABELS, OPEN))
        titles[OPEN] = tr("Erase")
        self.brushes: dict[str, QPushButton] = {}
        self._group = QButtonGroup(self)
        self._group.setExclusive(False)
        for label in (*LABELS, OPEN):
            button = QPushButton(titles[label])
            button.setCheckable(True)
            button.setToolTip(tips[label])
            button.setAccessibleDescription(tips[label])
            button.clicked.connect(lambda on, brush=label: self._choose_brush(brush, on=on))
            self._group.addButton(button)
            self.brushes[label] = button
        self.row(
            tr("Label as"),
            in_a_row(self.brushes["landslide"], self.brushes["none"]),
            tr(
                "Choose a label, then click tiles on the map or drag over them. The arrow keys "
                "and 1, 2, 3, 0 do the same."
            ),
        )
        self.undo_button = QToolButton()
        self.undo_button.setText(tr("Undo"))
        self.undo_button.setToolTip(tr("Take back the last label. Ctrl+Z on the map."))
        self.undo_button.clicked.connect(self._undo)
        self.below(in_a_row(self.brushes["skip"], self.brushes[OPEN], self.undo_button))

    def _build_sources(self) -> None:
        self.known = QgsMapLayerComboBox()
        self.known.setFilters(QgsMapLayerProxyModel.PointLayer | QgsMapLayerProxyModel.PolygonLayer)
        self.known.setAllowEmptyLayer(True)
        narrow(self.known)
        self.take_button = QToolButton()
        self.take_button.setText(tr("Fill"))
        self.row(
            tr("&Inventory"),
            beside(self.known, self.take_button, tr("Fill labels from an inventory layer")),
            tr(
                "Points or polygons of known landslides. Tiles that they touch are labelled "
                "“Landslide”; labels by hand stay."
            ),
        )
        self.rest = Check(tr("The inventory is complete"))
        self.rest.setToolTip(tr("All other tiles have no landslide: they are labelled “No landslide”."))
        self.below(self.rest)
        self.take_button.clicked.connect(self._fill_from_inventory)

    def _choose_brush(self, brush: str, *, on: bool) -> None:
        canvas = self._iface.mapCanvas()
        for label, button in self.brushes.items():
            button.setChecked(on and label == brush)
        self._tool.brush = brush
        if on and self.grid is not None:
            canvas.setMapTool(self._tool)
            canvas.setFocus()
        elif canvas.mapTool() is self._tool:
            canvas.unsetMapTool(self._tool)

    def _tool_went(self) -> None:
        for button in self.brushes.values():
            button.setChecked(False)

    def _fill_from_inventory(self) -> None:
        layer = self.known.currentLayer()
        if self.grid is None or layer is None or layer is self.grid.layer:
            self._failed(tr("There is no layer to take labels from."), tr("Choose a layer of points or polygons."))
            return
        try:
            self.grid.give(labels_from(self.grid, layer, rest_is_none=self.rest.isChecked()))
        except GridError as error:
            self._failed(error.message, error.hint)

    def _undo(self) -> None:
        if self.grid is not None:
            try:
                self.grid.undo()
            except GridError as error:
                self._failed(error.message, error.hint)

    def _extent(self, raster: Any) -> Optional[QgsRectangle]:
        """Return what the map shows, in the raster's CRS; None for the whole raster."""
        if self.where.value == WHOLE:
            return None
        view = self._iface.mapCanvas().mapSettings()
        [shape] = area.in_crs(
            [area.rectangle(QgsGeometry.fromRect(view.visibleExtent()))], view.destinationCrs(), raster.crs()
        )
        return shape.boundingBox()

    def _choose_file(self) -> None:
        layer = self._scene.layer()
        start = str(Path(layer.source()).parent) if layer is not None else ""
        kinds = tr("Labels (*.gpkg);;All files (*)")
        path, _filter = QFileDialog.getOpenFileName(self, tr("Open labels"), start, kinds)
        if path:
            self.open_grid(Path(path))

    def _add(self, layer: Any) -> None:
        project = QgsProject.instance()
        project.addMapLayer(layer, False)  # noqa: FBT003  (QGIS would put it into the chosen group, such as a result's)
        node = project.layerTreeRoot().insertLayer(0, layer)
        for unfolded in (False, True):  # the legend says what the hatching means; QGIS' tree only follows a change
            node.setExpanded(unfolded)
        self.layers.setLayer(layer)
        self._fill_from_layer(layer)

    def _only_grids(self, *_layers: Any) -> None:
        """List only the layers that are grids of labels; a project that is opened again has its own."""
        others = [layer for layer in QgsProject.instance().mapLayers().values() if not label_grid.is_grid(layer)]
        self.layers.setExceptedLayerList(others)
        self._fill_from_layer(self.layers.currentLayer())

    def _fill_from_layer(self, layer: Any) -> None:
        if self.grid is not None and layer is not None and self.grid.layer_id == layer.id():
            return
        if self.grid is not None:
            self.grid.changed.disconnect(self._show)
        usable = layer is not None and label_grid.is_grid(layer) and layer.isValid()
        self.grid = LabelGrid(layer) if usable else None
        self._tool.grid = self.grid
        if self.grid is not None:
            self.grid.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        there = self.grid is not None
        for button in (*self.brushes.values(), self.take_button):
            button.setEnabled(there)
        self.undo_button.setEnabled(self.grid is not None and self.grid.can_undo)
        if not there:
            self.about.setText(tr("Make tiles over the raster, then label each: does it show a landslide?"))
            if self._iface.mapCanvas().mapTool() is self._tool:
                self._iface.mapCanvas().unsetMapTool(self._tool)
        else:
            counts = self.counts()
            said = tr("{} landslide · {} no landslide · {} unsure · {} without label").format(
                counts["landslide"], counts["none"], counts["skip"], counts[OPEN]
            )
            self.about.setText(f"{said}\n{label_grid.balance(counts, LEAST, ENOUGH)}")
        self.changed.emit()

    def _failed(self, message: str, hint: str) -> None:
        self.problem.emit(message, hint, "settings")


def _free(scene: Path) -> Path:
    """Return a free file for the labels of a scene, beside it where that can be written."""
    folder = scene.parent if os.access(scene.parent, os.W_OK) else Path.home()
    path, number = folder / f"{scene.stem}_labels.gpkg", 1
    while path.exists():
        number += 1
        path = folder / f"{scene.stem}_labels_{number}.gpkg"
    return path
