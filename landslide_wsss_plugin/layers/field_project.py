"""A folder that QField opens: a project with relative paths, the inventory with its form, the image if it is small."""

import shutil
from pathlib import Path
from typing import Optional

from qgis.core import Qgis, QgsCoordinateReferenceSystem, QgsProject, QgsRasterLayer

from landslide_wsss_plugin.common.errors import UserError
from landslide_wsss_plugin.common.foreign_text import single_line
from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.inventory.attributes import add_fields
from landslide_wsss_plugin.inventory.templates import Template
from landslide_wsss_plugin.layers import foreign_files, layer_metadata, styles
from landslide_wsss_plugin.layers.attribute_form import dress
from landslide_wsss_plugin.layers.outputs import INVENTORY
from landslide_wsss_plugin.records.finished_runs import FinishedRun
from landslide_wsss_plugin.records.run_folders import is_local

PROJECT, POLYGONS = "landslides.qgs", "landslides.gpkg"
MOST_BYTES = 300_000_000
"""A larger image stays at home: a telephone has to load it."""


def write(
    folder: Path, run: FinishedRun, template: Optional[Template], licence: str, scene: Optional[Path] = None
) -> "tuple[Path, bool]":
    """Write the project beside an inventory that stands in the folder already.

    Args:
        folder: holds POLYGONS.
        run: which made it.
        template: whose attributes are filled in; None is none.
        licence: as the user has typed it.
        scene: the image, where the user sees it in the map. None leaves it out: a run folder of somebody else names
            a file of this computer, which must not travel unseen.

    Returns:
        The project, and whether the image is in the folder.

    Raises:
        UserError: it cannot be written.
    """
    path = folder / POLYGONS
    layer = foreign_files.open_polygons(path, INVENTORY, tr("Landslides"))
    if not layer.isValid():
        raise UserError(tr("The file {} cannot be opened.").format(path), tr("Export again, into an empty folder."))
    styles.apply(layer, "landslides")
    if template is not None:
        add_fields(layer, template.attributes)
        dress(layer, template)
    layer_metadata.write(layer, layer_metadata.of_run(run, layer, licence), path)
    project = QgsProject()
    project.setCrs(layer.crs() if layer.crs().isValid() else QgsCoordinateReferenceSystem("EPSG:3857"))
    project.setTitle(tr("Landslides in {}").format(single_line(run.scene.stem)))
    project.setFilePathStorage(Qgis.FilePathType.Relative)
    image = None if scene is None else _image(folder, scene)
    for one in (image, layer):
        if one is not None:
            project.addMapLayer(one)
    out = folder / PROJECT
    good = project.write(str(out))
    shown = image is not None
    project.clear()
    if not good:
        raise UserError(tr("The project {} cannot be written.").format(out), tr("Choose another folder."))
    layer_metadata.anonymous(out)
    return out, shown


def _image(folder: Path, scene: Path) -> Optional[QgsRasterLayer]:
    """Copy the image where it is a small file, and return it as a layer."""
    try:
        if not is_local(str(scene)) or not scene.is_file() or not foreign_files.is_tiff(scene):
            return None
        if scene.stat().st_size > MOST_BYTES:
            return None
        target = folder / scene.name
        if target.exists():
            return None
        shutil.copyfile(scene, target)
    except OSError:
        return None
    layer = foreign_files.open_raster(target, scene.stem)
    layer.removeCustomProperty(foreign_files.FILE)
    return layer if layer.isValid() else None
