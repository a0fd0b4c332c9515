"""A finished run in the map: one group with polygons, mask and scores; on the main thread only."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

from landslide_wsss_plugin.common.text import DASH, tr
from landslide_wsss_plugin.layers import styles
from landslide_wsss_plugin.layers.layer_source import path_in

INVENTORY = "landslides"
"""The layer of landslides.gpkg."""

RESULT = "landslide_wsss/result"
"""The custom property of a layer that a run made; it is no scene."""


@dataclass(frozen=True)
class RunLayers:
    """The layers of a run, in the order of the group, top first."""

    polygons: QgsVectorLayer
    mask: QgsRasterLayer
    scores: QgsRasterLayer


def open_run(result: "dict[str, Any]", crs: Optional[QgsCoordinateReferenceSystem] = None) -> RunLayers:
    """Open and style the files of a run.

    Args:
        result: the engine's result: paths under "polygons", "mask" and "scores".
        crs: what the user assigned to a scene whose file has no CRS; the files' own comes first.
    """
    layers = RunLayers(
        QgsVectorLayer(f"{result['polygons']}|layername={INVENTORY}", tr("Landslide polygons"), "ogr"),
        QgsRasterLayer(str(result["mask"]), tr("Landslide mask"), "gdal"),
        QgsRasterLayer(str(result["scores"]), tr("Scores"), "gdal"),
    )
    looks = ((layers.polygons, "landslides"), (layers.mask, "mask"), (layers.scores, "scores"))
    for layer, style in looks:
        if layer.isValid():
            styles.apply(layer, style)
            if crs is not None and crs.isValid() and not layer.crs().isValid():
                layer.setCrs(crs)
    return layers


def add_run(
    project: QgsProject,
    result: "dict[str, Any]",
    scene_name: str,
    crs: Optional[QgsCoordinateReferenceSystem] = None,
) -> "tuple[RunLayers, list[str]]":
    """Put a run's layers into a group on top of the project.

    Returns:
        The layers, and the paths of those that could not be opened.
    """
    layers = open_run(result, crs)
    now = datetime.now().astimezone().strftime("%Y-%m-%d %H:%M")
    title = f" {DASH} ".join((tr("Landslides"), scene_name, now))
    group = QgsLayerTreeGroup(title)
    broken = []
    for layer in (layers.polygons, layers.mask, layers.scores):
        if not layer.isValid():
            broken.append(layer.source())
            continue
        layer.setCustomProperty(RESULT, "yes")
        project.addMapLayer(layer, False)  # noqa: FBT003  (QGIS: not into the tree's root, the group takes it)
        node = group.addLayer(layer)
        node.setExpanded(layer is layers.polygons)
        node.setItemVisibilityChecked(layer is not layers.scores)
    project.layerTreeRoot().insertChildNode(0, group)
    for unfolded in (False, True):  # QGIS' tree only follows a change
        group.setExpanded(unfolded)
    return layers, broken


def results(project: QgsProject) -> "list[QgsMapLayer]":
    """Return the layers that runs made."""
    return [layer for layer in project.mapLayers().values() if layer.customProperty(RESULT)]


def remove_run(project: QgsProject, folder: Path) -> int:
    """Take a run's layers out of the project, so that its files can be replaced; returns how many.

    Windows replaces no file that is open.
    """
    inside = folder.resolve()
    doomed = []
    for layer in project.mapLayers().values():
        source = path_in(layer.source())
        if source and inside in Path(source).resolve().parents:
            doomed.append(layer.id())
    root = project.layerTreeRoot()
    groups = {node.parent() for node in (root.findLayer(name) for name in doomed) if node is not None}
    project.removeMapLayers(doomed)
    for group in groups:
        if group is not root and not group.children():
            group.parent().removeChildNode(group)
    return len(doomed)
