"""Layers of polygons that the engine derives from a run: into its folder, and on top of its group."""

from pathlib import Path
from typing import Optional

from qgis.core import QgsProject, QgsVectorLayer

from landslide_wsss_plugin.layers import foreign_files, inventory_form, outputs, run_layers

COMPARED, COMPARED_FIELDS = "compared.gpkg", ("id", "change", "area_m2", "before_m2", "added_m2")
PARTS, PARTS_FIELDS = "parts.gpkg", ("id", "part", "parts_rule", "area_m2", "share")


def may_write(path: Path, fields: "tuple[str, ...]") -> bool:
    """Return whether nothing of the user's stands at a path: nothing, or a layer that the plugin had written there."""
    if not path.exists():
        return True
    layer = foreign_files.open_polygons(path, outputs.INVENTORY, path.stem)
    return layer.isValid() and tuple(field.name() for field in layer.fields())[1:] == fields  # the first is "fid"


def take_out(project: QgsProject, path: Path) -> None:
    """Take a layer out of the project before its file is written anew: Windows replaces no file that is open."""
    for layer in list(project.mapLayers().values()):
        if run_layers.file_of(layer) == path:
            project.removeMapLayer(layer.id())


def step_back(project: QgsProject, path: Path) -> None:
    """Hide a layer of the plugin's that answers another question than the one that is shown now."""
    layer = run_layers.layer_of(project, path.parent, path.name)
    node = project.layerTreeRoot().findLayer(layer.id()) if layer is not None else None
    if node is not None:
        node.setItemVisibilityChecked(False)


def show(
    project: QgsProject, path: Path, title: str, by: str, looks: "dict[str, dict[str, str]]", words: "dict[str, str]"
) -> Optional[QgsVectorLayer]:
    """Put a derived layer on top of the group of its run; None where it cannot be opened.

    Args:
        project: that shows the run.
        path: of the layer, in the run's folder.
        title: of the layer.
        by: the field by whose values it is coloured.
        looks: value to what `inventory_form.LOOKS` holds.
        words: value to its name in the legend.
    """
    layer = foreign_files.open_polygons(path, outputs.INVENTORY, title)
    if not layer.isValid():
        return None
    inventory_form.color_by(layer, by, looks, words)
    inventory_form.name_fields(layer)
    layer.setReadOnly(True)  # the next time it is written anew: what a person corrects stands in a copy
    layer.setCustomProperty(outputs.RESULT, "yes")
    polygons = run_layers.polygons_of(project, path.parent)
    node = project.layerTreeRoot().findLayer(polygons.id()) if polygons is not None else None
    parent = node.parent() if node is not None else project.layerTreeRoot()
    project.addMapLayer(layer, False)  # noqa: FBT003  (QGIS: not into the tree's root)
    parent.insertLayer(0, layer)
    return layer
