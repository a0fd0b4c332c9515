"""The earlier image that a run was compared with, as a layer that can be drawn."""

from pathlib import Path
from typing import Optional

from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRasterLayer

from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.layers import foreign_files
from landslide_wsss_plugin.records.finished_runs import FinishedRun
from landslide_wsss_plugin.records.run_folders import is_local, named_file


def earlier_file(run: Optional[FinishedRun]) -> Optional[Path]:
    """Return the earlier image of a run, where it is a file of this computer; None where it has none."""
    settings = run.record.get("settings") if run is not None else None
    before = settings.get("before") if isinstance(settings, dict) else None
    name = before.get("image") if isinstance(before, dict) else None
    if run is None or not isinstance(name, str) or not name:
        return None
    path = named_file(run.folder, name)
    return Path(path) if is_local(path) and Path(path).is_file() else None


def earlier_date(run: FinishedRun) -> str:
    """Return the day on which the earlier image was taken; "" where unknown."""
    before = run.record.get("before")
    return str(before.get("date") or "") if isinstance(before, dict) else ""


def scene_date(run: FinishedRun) -> str:
    """Return the day on which the scene was taken; "" where unknown."""
    settings, scene = run.record.get("settings"), run.record.get("scene")
    typed = settings.get("image_date") if isinstance(settings, dict) else None
    own = scene.get("date") if isinstance(scene, dict) else None
    return str(typed or own or "")


def earlier_layer(project: QgsProject, run: Optional[FinishedRun]) -> Optional[QgsRasterLayer]:
    """Return the project's layer of a run's earlier image, else one of its own; None where there is none to draw."""
    path = earlier_file(run)
    if path is None:
        return None
    for layer in project.mapLayers().values():
        if isinstance(layer, QgsRasterLayer) and Path(layer.source()) == path:
            return layer
    opened = foreign_files.open_raster(path, tr("Earlier image"))
    _set_crs(opened, run)
    return opened if opened.isValid() else None


def _set_crs(layer: QgsRasterLayer, run: Optional[FinishedRun]) -> None:
    """Give a layer the CRS that its run was told, in the place of the file's."""
    before = ((run.record.get("settings") if run is not None else None) or {}).get("before") or {}
    crs = QgsCoordinateReferenceSystem()
    if isinstance(before.get("crs"), str) and crs.createFromUserInput(before["crs"]):
        layer.setCrs(crs)
