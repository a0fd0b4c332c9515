"""The checked views of a run: rectangles in which every landslide is outlined, in a file of the run's folder."""

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsFillSymbol,
    QgsGeometry,
    QgsProject,
    QgsRectangle,
    QgsSingleSymbolRenderer,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)

from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.layers import foreign_files, run_layers
from landslide_wsss_plugin.layers.polygon_view import is_ground

FILE, LAYER = "checked.gpkg", "checked"
STYLE = {"color": "0,0,0,0", "outline_color": "0,190,255", "outline_width": "0.6", "outline_style": "dash"}


def views_of(project: QgsProject, folder: Path) -> Optional[QgsVectorLayer]:
    """Return the layer of a run's views, opened where only its file is there; None where there is none."""
    for found in project.mapLayers().values():
        if isinstance(found, QgsVectorLayer) and found.isValid() and run_layers.file_of(found) == folder / FILE:
            return found
    return _opened(project, folder) if (folder / FILE).is_file() else None


def add_view(project: QgsProject, folder: Path, extent: QgsRectangle, crs: QgsCoordinateReferenceSystem) -> str:
    """Add a rectangle of the map to a run's views; return what went wrong, "" where nothing did.

    Args:
        project: with the run's layers.
        folder: of the run.
        extent: of the map.
        crs: the map's.
    """
    if not is_ground(extent):
        return tr("The map shows nothing: zoom to the scene first.")
    return add_shapes(project, folder, [QgsGeometry.fromRect(extent).densifyByCount(8)], crs)


def add_shapes(
    project: QgsProject, folder: Path, shapes: Sequence[QgsGeometry], crs: QgsCoordinateReferenceSystem
) -> str:
    """Add polygons to a run's views; return what went wrong, "" where nothing did.

    Args:
        project: with the run's layers.
        folder: of the run.
        shapes: the views.
        crs: theirs.
    """
    polygons = run_layers.polygons_of(project, folder)
    own = polygons.crs() if polygons is not None else crs
    layer = views_of(project, folder) or _created(project, folder, own)
    if layer is None or foreign_files.is_guarded(layer):
        return tr("The views cannot be written into {}.").format(folder)
    if layer.isEditable():
        return tr("Save or undo the changes of the layer of checked views first.")
    features = []
    for one in shapes:
        shape = QgsGeometry(one)
        if crs.isValid() and layer.crs().isValid() and crs != layer.crs():
            shape.transform(QgsCoordinateTransform(crs, layer.crs(), project))
        feature = QgsFeature(layer.fields())
        feature.setGeometry(shape)
        features.append(feature)
    done, _ = layer.dataProvider().addFeatures(features)
    layer.triggerRepaint()
    return "" if done else tr("The views cannot be written into {}.").format(folder)


def remove_last(project: QgsProject, folder: Path) -> bool:
    """Delete the view that was added last; return whether there was one."""
    layer = views_of(project, folder)
    numbers = sorted(feature.id() for feature in layer.getFeatures()) if layer is not None else []
    if layer is None or not numbers or layer.isEditable() or foreign_files.is_guarded(layer):
        return False
    done = layer.dataProvider().deleteFeatures([numbers[-1]])
    layer.triggerRepaint()
    return bool(done)


def count(project: QgsProject, folder: Path) -> int:
    """Return how many views a run has."""
    layer = views_of(project, folder)
    return sum(1 for _ in layer.getFeatures()) if layer is not None else 0


def _created(project: QgsProject, folder: Path, crs: QgsCoordinateReferenceSystem) -> Optional[QgsVectorLayer]:
    # it is there and cannot be read, or is a link that leads nowhere: a person's work is not written over
    if os.path.lexists(folder / FILE):
        return None
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", LAYER
    empty = QgsVectorLayer("Polygon", LAYER, "memory")
    writer = QgsVectorFileWriter.create(
        str(folder / FILE), empty.fields(), QgsWkbTypes.Type.Polygon, crs, project.transformContext(), options
    )
    failed = writer.hasError() != QgsVectorFileWriter.WriterError.NoError
    del writer  # closes the file
    return None if failed else _opened(project, folder)


def _opened(project: QgsProject, folder: Path) -> Optional[QgsVectorLayer]:
    layer = foreign_files.open_polygons(folder / FILE, LAYER, tr("Checked views"))
    if not layer.isValid():
        return None
    layer.setRenderer(QgsSingleSymbolRenderer(QgsFillSymbol.createSimple(STYLE)))
    project.addMapLayer(layer, addToLegend=False)
    polygons = run_layers.polygons_of(project, folder)
    node = project.layerTreeRoot().findLayer(polygons.id()) if polygons is not None else None
    parent = node.parent() if node is not None else project.layerTreeRoot()
    parent.insertLayer(0, layer)
    return layer
