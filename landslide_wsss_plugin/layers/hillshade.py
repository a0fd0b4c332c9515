"""A run's elevation model as a hillshade below its result."""

from pathlib import Path
from typing import Optional

from qgis.core import Qgis, QgsHillshadeRenderer, QgsProject, QgsRasterDataProvider, QgsRasterLayer

from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.layers import foreign_files, run_layers
from landslide_wsss_plugin.records.finished_runs import FinishedRun
from landslide_wsss_plugin.records.run_folders import is_local, named_file

AZIMUTH, ALTITUDE = 315.0, 45.0
"""Light from the north-west, half way up: as maps have it."""
MARK = "landslide_wsss/hillshade"


def elevation_model(run: FinishedRun) -> Optional[Path]:
    """Return the elevation model of a run, where it is a GeoTIFF of this computer."""
    settings = run.record.get("settings") or {}
    terrain = settings.get("terrain") if isinstance(settings, dict) else None
    name = terrain.get("dem") if isinstance(terrain, dict) else None
    if not isinstance(name, str) or not name:
        return None
    path = named_file(run.folder, name)
    return Path(path) if is_local(path) and foreign_files.is_tiff(Path(path)) else None


def show(project: QgsProject, run: FinishedRun) -> Optional[QgsRasterLayer]:
    """Put the hillshade below the run's group; None where the run has no elevation model that can be opened."""
    path = elevation_model(run)
    layer = foreign_files.open_raster(path, tr("Hillshade")) if path is not None else None
    if layer is None or not layer.isValid():
        return None
    renderer = QgsHillshadeRenderer(layer.dataProvider(), 1, AZIMUTH, ALTITUDE)
    renderer.setMultiDirectional(True)
    layer.setRenderer(renderer)
    _smooth(layer)
    layer.setCustomProperty(MARK, "yes")
    project.addMapLayer(layer, False)  # noqa: FBT003  (QGIS: not into the tree's root)
    root = project.layerTreeRoot()
    polygons = run_layers.polygons_of(project, run.folder)
    node = root.findLayer(polygons.id()) if polygons is not None else None
    group = node.parent() if node is not None else root
    if group is root:
        root.insertLayer(len(root.children()), layer)
    else:
        parent = group.parent()
        parent.insertLayer(parent.children().index(group) + 1, layer)
    return layer


def _smooth(layer: QgsRasterLayer) -> None:
    """Have heights interpolated before they are shaded: else each pixel of the model is a step with a dark rim."""
    provider = layer.dataProvider()
    layer.setResamplingStage(Qgis.RasterResamplingStage.Provider)
    provider.enableProviderResampling(True)  # noqa: FBT003
    provider.setZoomedInResamplingMethod(QgsRasterDataProvider.ResamplingMethod.Cubic)
    provider.setZoomedOutResamplingMethod(QgsRasterDataProvider.ResamplingMethod.Bilinear)


def hide(project: QgsProject) -> None:
    """Take every hillshade of this plugin out of the project."""
    for layer in list(project.mapLayers().values()):
        if layer.customProperty(MARK):
            project.removeMapLayer(layer.id())
