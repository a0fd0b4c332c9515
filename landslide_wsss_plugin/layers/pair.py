"""Results of one place in the map, of which one is shown, so that nobody takes the polygons of two for one map."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import QgsCoordinateTransform, QgsCsException, QgsLayerTree, QgsProject, QgsRectangle

from landslide_wsss_plugin.layers import run_layers
from landslide_wsss_plugin.layers.run_layers import FILES, FINAL_MASK, MASK, POLYGONS, SCORES

SAME_PLACE = 0.5
"""Of the smaller of two results' ground the share that both cover, from which on they show one place; the sheets of a
mosaic share no more than their seams."""


@dataclass(frozen=True)
class Pair:
    """The folders of two runs over one scene.

    Args:
        before: of the first.
        after: of the one that was adapted from it.
    """

    before: Path
    after: Path

    def other(self, folder: Path) -> Path:
        """Return the one that a folder is not."""
        return self.before if folder == self.after else self.after

    def show(self, project: QgsProject, folder: Path) -> None:
        """Show one of the two on the map, and hide the other."""
        _set_visible(project, self.other(folder), visible=False)
        _set_visible(project, folder, visible=True)

    def shown(self, project: QgsProject) -> Path:
        """Return the one that the map shows; the second where it shows both."""
        return self.after if _is_visible(project, self.after) else self.before


def bring_forward(project: QgsProject, folder: Path) -> None:
    """Show a result on the map, and hide the others of the same place."""
    own = _ground(project, folder)
    for other in run_layers.runs_of(project):
        if other != folder and _is_same_place(own, _ground(project, other)):
            _set_visible(project, other, visible=False)
    _set_visible(project, folder, visible=True)


def _ground(project: QgsProject, folder: Path) -> QgsRectangle:
    """Return what a result covers, in the project's CRS; an empty rectangle where its rasters are not in the map."""
    found = (run_layers.layer_of(project, folder, name) for name in (MASK, SCORES, FINAL_MASK))
    layer = next((one for one in found if one is not None), None)
    if layer is None:
        return QgsRectangle()
    try:
        to_map = QgsCoordinateTransform(layer.crs(), project.crs(), project)
        return QgsRectangle(to_map.transformBoundingBox(layer.extent()))
    except QgsCsException:
        return QgsRectangle()


def _is_same_place(one: QgsRectangle, other: QgsRectangle) -> bool:
    if one.isEmpty() or other.isEmpty():
        return False
    common = one.intersect(other)
    return common.area() > SAME_PLACE * min(one.area(), other.area()) if not common.isEmpty() else False


def _nodes(project: QgsProject, folder: Path) -> "list[Any]":
    """Return a run's group where it has one of its own, else the nodes of its polygons and final mask."""
    root = project.layerTreeRoot()
    found = {name: run_layers.layer_of(project, folder, name) for name in FILES}
    nodes = {name: root.findLayer(layer.id()) for name, layer in found.items() if layer is not None}
    ids = {layer.id() for layer in found.values() if layer is not None}
    groups = []
    for node in nodes.values():
        group = node.parent() if node is not None else None
        if group is not None and group is not root and QgsLayerTree.isGroup(group) and set(group.findLayerIds()) <= ids:
            groups.append(group)
    if groups:
        return groups[:1]
    return [node for name, node in nodes.items() if node is not None and name in {POLYGONS, FINAL_MASK}]


def _set_visible(project: QgsProject, folder: Path, *, visible: bool) -> None:
    for node in _nodes(project, folder):
        node.setItemVisibilityChecked(visible)


def _is_visible(project: QgsProject, folder: Path) -> bool:
    nodes = _nodes(project, folder)
    return bool(nodes) and nodes[0].itemVisibilityChecked()
