"""Which finished runs a project shows, and their layers; on the main thread only."""

import sys
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer, QgsVectorLayer

from landslide_wsss_plugin.layers.layer_source import path_in
from landslide_wsss_plugin.layers.outputs import RESULT

SCORES, MASK, POLYGONS = "scores.tif", "mask.tif", "landslides.gpkg"


def file_of(layer: QgsMapLayer) -> Path:
    """Return the file behind a layer."""
    return Path(path_in(layer.source()))


def runs_of(project: QgsProject) -> "dict[Path, str]":
    """Return the folders of the runs in the layer tree, top first, each with the name of its group."""
    found: dict[Path, str] = {}
    for node in project.layerTreeRoot().findLayers():
        layer = node.layer()
        if layer is None or not layer.customProperty(RESULT):
            continue
        path = file_of(layer)
        if path.name in {SCORES, POLYGONS}:
            parent = node.parent()
            found.setdefault(path.parent, parent.name() if parent is not None and parent.parent() else path.parent.name)
    return found


def layer_of(project: QgsProject, folder: Path, name: str) -> Optional[Any]:
    """Return a run's layer by its file's name; None where the user has taken it out."""
    wanted = folder / name
    for layer in project.mapLayers().values():
        if layer.customProperty(RESULT) and file_of(layer) == wanted:
            return layer
    return None


def polygons_of(project: QgsProject, folder: Path) -> Optional[QgsVectorLayer]:
    """Return a run's polygons."""
    return layer_of(project, folder, POLYGONS)


def mask_of(project: QgsProject, folder: Path) -> Optional[QgsRasterLayer]:
    """Return a run's mask."""
    return layer_of(project, folder, MASK)


def release(layer: Optional[QgsRasterLayer]) -> None:
    """Let go of a raster's file on Windows, which replaces no file that is open; `reload` takes it up again."""
    if sys.platform == "win32" and layer is not None:
        layer.setCustomProperty("landslide_wsss/source", layer.source())
        layer.setDataSource("", layer.name(), "gdal")


def reload(project: QgsProject, folder: Path) -> None:
    """Show what the engine has written anew; the layers and their styles stay."""
    for layer in list(project.mapLayers().values()):
        released = layer.customProperty("landslide_wsss/source")
        if released:
            layer.removeCustomProperty("landslide_wsss/source")
            layer.setDataSource(released, layer.name(), "gdal")
    for name in (MASK, POLYGONS):
        layer = layer_of(project, folder, name)
        if layer is None or layer.dataProvider() is None:
            continue
        layer.dataProvider().reloadData()
        if isinstance(layer, QgsVectorLayer):
            layer.updateExtents()
            layer.dataChanged.emit()
        layer.triggerRepaint()
