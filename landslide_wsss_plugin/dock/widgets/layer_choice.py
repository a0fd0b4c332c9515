"""Choices of one of the project's layers."""

from typing import Any

from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtWidgets import QFileDialog, QToolButton, QWidget

from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.dock.widgets.arranging import beside, narrow
from landslide_wsss_plugin.runtime import settings


def optional_layers(kind: Any) -> QgsMapLayerComboBox:
    """Return a choice of the project's layers of a kind in which none is chosen.

    Args:
        kind: a filter of QgsMapLayerProxyModel.
    """
    layers = QgsMapLayerComboBox()
    layers.setFilters(kind)
    layers.setAllowEmptyLayer(True)
    layers.setLayer(None)
    narrow(layers)
    return layers


def with_open_button(raster: QgsMapLayerComboBox, iface: Any) -> QWidget:
    """Return a choice of rasters with a button that opens a file, adds it to the project and chooses it.

    Args:
        raster: the choice.
        iface: QGIS' interface to its window.
    """

    def open_file() -> None:
        path, _filter = QFileDialog.getOpenFileName(
            raster,
            tr("Open a raster"),
            settings.text("scene_folder"),
            tr("Rasters (*.tif *.tiff *.vrt *.jp2 *.img);;All files (*)"),
        )
        if not path:
            return
        settings.remember("scene_folder", path.rpartition("/")[0])
        layer = iface.addRasterLayer(path)
        if layer is not None:
            raster.setLayer(layer)

    button = QToolButton()
    button.setText("…")
    button.clicked.connect(open_file)
    return beside(raster, button, tr("Open a raster file"))
