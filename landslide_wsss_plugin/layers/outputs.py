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
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)

from landslide_wsss_plugin.common import json_files
from landslide_wsss_plugin.common.choices import method_words
from landslide_wsss_plugin.common.foreign_text import single_line
from landslide_wsss_plugin.common.tables import METHODS
from landslide_wsss_plugin.common.text import DASH, tr
from landslide_wsss_plugin.layers import added_parts, foreign_files, styles
from landslide_wsss_plugin.layers.layer_source import path_in

INVENTORY = "landslides"
"""The layer of landslides.gpkg."""

RESULT = "landslide_wsss/result"
"""The custom property of a layer that a run made; it is no scene."""


@dataclass(frozen=True)
class RunLayers:
    """The layers of a run, in the order of the group, top first.

    Args:
        polygons: the inventory.
        added: what is new of it since the earlier image; None where the run has none.
        final: the mask of the polygons as they are; None where the run has none.
        mask: the raw mask, of the thresholds alone.
        scores: the continuous scores.
    """

    polygons: QgsVectorLayer
    added: Optional[QgsVectorLayer]
    final: Optional[QgsRasterLayer]
    mask: QgsRasterLayer
    scores: QgsRasterLayer

    @property
    def all(self) -> "list[Any]":
        """Those that are there, top first."""
        return [layer for layer in (self.polygons, self.added, self.final, self.mask, self.scores) if layer is not None]

    @property
    def shown(self) -> "Any":
        """What the map shows at first: the polygons alone, for a mask would cover the ground inside their outlines."""
        return self.polygons if self.polygons.isValid() else self.final or self.mask


def open_run(result: "dict[str, Any]", crs: Optional[QgsCoordinateReferenceSystem] = None) -> RunLayers:
    """Open and style the files of a run.

    Args:
        result: the engine's result: paths under "polygons", "mask" and "scores", and, not of every run, "final_mask"
            and "added".
        crs: what the user assigned to a scene whose file has no CRS; the files' own comes first.
    """
    final, added = result.get("final_mask"), result.get("added")
    layers = RunLayers(
        foreign_files.open_polygons(Path(result["polygons"]), INVENTORY, tr("Landslide polygons")),
        added_parts.open_added(Path(added)) if added else None,
        foreign_files.open_raster(Path(final), tr("Mask, final (of the polygons)")) if final else None,
        foreign_files.open_raster(Path(result["mask"]), tr("Mask, raw (of the thresholds)")),
        foreign_files.open_raster(Path(result["scores"]), tr("Scores")),
    )
    looks = (
        (layers.polygons, "landslides"),
        (layers.final, "mask"),
        (layers.mask, "mask"),
        (layers.scores, "scores"),
    )
    for layer, style in looks:
        if layer is not None and layer.isValid():
            styles.apply(layer, style)
    for layer in layers.all:
        if layer.isValid() and crs is not None and crs.isValid() and not layer.crs().isValid():
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
    group = QgsLayerTreeGroup(_title(project, result, scene_name))
    broken = []
    for layer in layers.all:
        if not layer.isValid():
            broken.append(str(layer.customProperty(foreign_files.FILE)))
            continue
        layer.setCustomProperty(RESULT, "yes")
        project.addMapLayer(layer, False)  # noqa: FBT003  (QGIS: not into the tree's root, the group takes it)
        node = group.addLayer(layer)
        node.setExpanded(layer is layers.polygons)
        node.setItemVisibilityChecked(layer is layers.shown)
    project.layerTreeRoot().insertChildNode(0, group)
    for unfolded in (False, True):  # QGIS' tree only follows a change
        group.setExpanded(unfolded)
    return layers, broken


def add_missing(project: QgsProject, result: "dict[str, Any]", scene_name: str) -> None:
    """Show the layers of a run that the user has taken out of the project, beside those that are left of it."""
    files = {str(Path(path_in(layer.source()))): layer for layer in project.mapLayers().values()}
    layers = open_run(result)
    left = [files[path] for layer in layers.all if (path := str(Path(path_in(layer.source())))) in files]
    node = project.layerTreeRoot().findLayer(left[0].id()) if left else None
    group = node.parent() if node is not None else None
    if group is None or group is project.layerTreeRoot():
        group = QgsLayerTreeGroup(_title(project, result, scene_name))
        project.layerTreeRoot().insertChildNode(0, group)
    for place, layer in enumerate(layers.all):
        if not layer.isValid() or str(Path(path_in(layer.source()))) in files:
            continue
        layer.setCustomProperty(RESULT, "yes")
        project.addMapLayer(layer, False)  # noqa: FBT003  (QGIS: not into the tree's root, the group takes it)
        node = group.insertLayer(min(place, len(group.children())), layer)
        node.setItemVisibilityChecked(layer is layers.shown)


def _title(project: QgsProject, result: "dict[str, Any]", scene_name: str) -> str:
    """Return by what results are told apart: scene, whether it is a second result, model, method, and when.

    Where another group has all of that, too, as of two runs in one minute, the folder tells them apart.
    """
    scores = Path(str(result["scores"]))
    try:
        run = json_files.read(scores.parent / "run.json")
        model = str((run.get("model") or {}).get("name") or "")
        adapted = _kind(run.get("adapted_from"))
        method = _other_method((run.get("settings") or {}).get("method"))
    except (OSError, ValueError, AttributeError):
        model = adapted = method = ""
    try:
        written = datetime.fromtimestamp(scores.stat().st_mtime).astimezone()
    except OSError:
        written = datetime.now().astimezone()
    when = written.strftime("%Y-%m-%d %H:%M")
    parts = [part for part in (single_line(scene_name), adapted, single_line(model), method) if part]
    title = f" {DASH} ".join([*parts, when])
    if any(group.name() == title for group in project.layerTreeRoot().findGroups(True)):  # noqa: FBT003  (QGIS)
        title = f" {DASH} ".join([*parts, single_line(scores.parent.name), when])
    return title


def _other_method(method: Any) -> str:
    """Return the name of a method that is not the usual one."""
    return method_words(method)[0] if method in METHODS[1:] else ""


def _kind(told: Any) -> str:
    """Return what a second run is: a map of another model, threshold or filter, or the first map once more."""
    if not isinstance(told, dict):
        return ""
    threshold, changed = told.get("threshold"), told.get("adapted") is True
    changed = changed or isinstance(told.get("polygon_filter"), dict) or isinstance(threshold, (int, float))
    return tr("adapted") if changed else tr("same model as before")


def adopt(layer: QgsVectorLayer) -> None:
    """Make an inventory that the user has added by hand one of the plugin's results; a style of the user's stays."""
    if layer.customProperty(RESULT):
        return
    layer.setCustomProperty(RESULT, "yes")
    if isinstance(layer.renderer(), QgsSingleSymbolRenderer):  # QGIS' own for a new layer
        styles.apply(layer, "landslides")


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
