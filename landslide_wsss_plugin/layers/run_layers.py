"""Which finished runs a project shows, and their layers; on the main thread only."""

import sys
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer, QgsVectorLayer

from landslide_wsss_plugin.layers.layer_source import path_in
from landslide_wsss_plugin.layers.outputs import RESULT

SCORES, MASK, POLYGONS, FINAL_MASK = "scores.tif", "mask.tif", "landslides.gpkg", "mask_final.tif"
ADDED = "landslides_added.gpkg"
"""What is new since the earlier image; a run without one has none."""
FILES = (POLYGONS, ADDED, FINAL_MASK, MASK, SCORES)
"""Of a run's layers, in the order of the group."""
RUN_FILE = "run.json"


def file_of(layer: QgsMapLayer) -> Path:
    """Return the file behind a layer."""
    return Path(path_in(layer.source()))


def runs_of(project: QgsProject) -> "dict[Path, str]":
    """Return the folders of the runs in the layer tree, top first, each with the name of its group."""
    found: dict[Path, str] = {}
    for node in project.layerTreeRoot().findLayers():
        layer = node.layer()
        if layer is None or not _is_of_a_run(layer):
            continue
        path = file_of(layer)
        if path.name in {SCORES, POLYGONS}:
            parent = node.parent()
            found.setdefault(path.parent, parent.name() if parent is not None and parent.parent() else path.parent.name)
    return found


def layer_of(project: QgsProject, folder: Path, name: str) -> Optional[Any]:
    """Return a run's layer by its file's name; None where the user has taken it out.

    A layer that the user has added again by hand is as good as the plugin's own, which comes first.
    """
    return next(iter(_layers_of(project, folder, name)), None)


def _layers_of(project: QgsProject, folder: Path, name: str) -> "list[Any]":
    wanted = folder / name
    found = [layer for layer in project.mapLayers().values() if file_of(layer) == wanted and _is_of_a_run(layer)]
    return sorted(found, key=lambda layer: not layer.customProperty(RESULT))


def polygon_layers(project: QgsProject, folder: Path) -> "list[QgsVectorLayer]":
    """Return every layer that shows a run's polygons: the user may have duplicated it, and edit in the copy."""
    return [layer for layer in _layers_of(project, folder, POLYGONS) if isinstance(layer, QgsVectorLayer)]


def edited_polygons(project: QgsProject, folder: Path) -> Optional[QgsVectorLayer]:
    """Return a layer of a run's polygons that has edits which are not saved; None where none has."""
    return next((layer for layer in polygon_layers(project, folder) if layer.isModified()), None)


def missing(project: QgsProject, folder: Path) -> "list[str]":
    """Return the names of a run's files that are there and that the project does not show."""
    return [name for name in FILES if (folder / name).is_file() and layer_of(project, folder, name) is None]


def _is_of_a_run(layer: QgsMapLayer) -> bool:
    """Whether the plugin has added a layer, or a person has added one of a run's files by hand."""
    if layer.customProperty(RESULT):
        return True
    path = file_of(layer)
    return path.name in FILES and (path.parent / RUN_FILE).is_file()


def polygons_of(project: QgsProject, folder: Path) -> Optional[QgsVectorLayer]:
    """Return a run's polygons."""
    return layer_of(project, folder, POLYGONS)


def mask_of(project: QgsProject, folder: Path) -> Optional[QgsRasterLayer]:
    """Return a run's raw mask, of the thresholds alone."""
    return layer_of(project, folder, MASK)


def final_mask_of(project: QgsProject, folder: Path) -> Optional[QgsRasterLayer]:
    """Return the mask of a run's polygons as they are; a run of an older version has none."""
    return layer_of(project, folder, FINAL_MASK)


def release(layer: Optional[QgsRasterLayer]) -> None:
    """Let go of a raster's file on Windows, which replaces no file that is open; `reload` takes it up again."""
    if sys.platform == "win32" and layer is not None:
        layer.setCustomProperty("landslide_wsss/source", layer.source())
        layer.setDataSource("", layer.name(), "gdal")


def reload_mask(project: QgsProject, folder: Path, *, good: bool) -> None:
    """Show what the engine has written anew after a review; where it has not, take up the old file again."""
    _restore_layers(project)
    if good:
        _reload(project, folder, (FINAL_MASK, ADDED))


def _restore_layers(project: QgsProject) -> None:
    for layer in list(project.mapLayers().values()):
        released = layer.customProperty("landslide_wsss/source")
        if released:
            layer.removeCustomProperty("landslide_wsss/source")
            layer.setDataSource(released, layer.name(), "gdal")


def reload(project: QgsProject, folder: Path) -> None:
    """Show what the engine has written anew; the layers and their styles stay."""
    _restore_layers(project)
    _reload(project, folder, (MASK, FINAL_MASK, POLYGONS, ADDED))


def _reload(project: QgsProject, folder: Path, names: "tuple[str, ...]") -> None:
    for layer in [layer for name in names for layer in _layers_of(project, folder, name)]:
        if layer.dataProvider() is None:
            continue
        layer.dataProvider().reloadData()
        if isinstance(layer, QgsVectorLayer):
            layer.updateFields()
            layer.updateExtents()
            layer.dataChanged.emit()
        layer.triggerRepaint()
