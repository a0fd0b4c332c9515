"""Checked views and outlines of a run in one GeoPackage, so that a colleague can teach on; and the way back in."""

from collections.abc import Iterable
from pathlib import Path

from qgis.core import (
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsVectorFileWriter,
    QgsVectorLayer,
    QgsWkbTypes,
)

from landslide_wsss_plugin.common import whole_files
from landslide_wsss_plugin.common.errors import UserError
from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.inventory.tally import ACCEPTED, EDITED, REJECTED, status_of
from landslide_wsss_plugin.layers import checked_views, foreign_files, run_layers

VIEWS, OUTLINES = checked_views.LAYER, "outlines"
DECIDED = (ACCEPTED, EDITED, REJECTED)
"""What teaches; a proposal that nobody looked at does not travel."""

MOST = 20_000
"""Outlines that are taken in; the engine takes no more."""


class LessonError(UserError):
    """Why views and outlines are not written or not read.

    Args:
        message: what is wrong.
        hint: what to do about it.
    """


def export(project: QgsProject, folder: Path, target: Path) -> "tuple[int, int]":
    """Write the views and the decided polygons of a run; return how many of each. What stands there stays until then.

    Raises:
        LessonError: there is nothing to write, or it cannot be written.
    """
    views, polygons = checked_views.views_of(project, folder), run_layers.polygons_of(project, folder)
    if views is None or polygons is None:
        raise LessonError(tr("No view is checked yet."), tr("Check one first."))
    if polygons.isModified() or views.isModified():
        raise LessonError(
            tr("There are edits that are not saved."), tr("Save them first (E): edits count as decisions.")
        )
    if polygons.subsetString() or views.subsetString():
        raise LessonError(
            tr("A filter hides polygons of this layer, which would be overlooked."),
            tr("Remove the layer's filter first."),
        )
    boxes = [feature for feature in views.getFeatures() if feature.hasGeometry()]
    decided = [
        one for one in polygons.getFeatures() if status_of(one.attribute("status")) in DECIDED and one.hasGeometry()
    ]
    try:
        with whole_files.written_whole(target, len(boxes) + len(decided)) as part:
            _write(project, part, views, VIEWS, boxes, first=True)
            _write(project, part, polygons, OUTLINES, decided, first=False)
    except OSError as error:
        raise _unwritable(target) from error
    return len(boxes), len(decided)


def read(project: QgsProject, folder: Path, source: Path) -> "tuple[list[QgsGeometry], list[QgsFeature]]":
    """Return the views and the outlines of a file, in the CRS of a run's polygons.

    Raises:
        LessonError: the file is none of `export`, or has no CRS where the run has one.
    """
    own = run_layers.polygons_of(project, folder)
    views, outlines = (foreign_files.open_polygons(source, name, name) for name in (VIEWS, OUTLINES))
    if own is None or not (views.isValid() and outlines.isValid()):
        raise LessonError(
            tr("{} holds no checked views and outlines.").format(source.name),
            tr("Choose a file that “Export views and outlines…” has written."),
        )
    if own.crs().isValid() and not (views.crs().isValid() and outlines.crs().isValid()):
        raise LessonError(tr("{} has no CRS.").format(source.name), tr("Export it again, from a scene with a CRS."))
    if outlines.featureCount() > MOST:
        raise LessonError(
            tr("{} has {} outlines.").format(source.name, outlines.featureCount()),
            tr("Take at most {}.").format(MOST),
        )
    found = []
    for feature in outlines.getFeatures():
        said = status_of(feature.attribute("status")) if "status" in outlines.fields().names() else ACCEPTED
        if said in DECIDED and feature.hasGeometry():
            feature.setGeometry(_moved(feature.geometry(), outlines, own, project))
            if _is_area(feature.geometry()):
                found.append(QgsFeature(feature))
    boxes = [_moved(one.geometry(), views, own, project) for one in views.getFeatures() if one.hasGeometry()]
    return [box for box in boxes if _is_area(box)], found


def _write(
    project: QgsProject,
    path: Path,
    like: QgsVectorLayer,
    name: str,
    features: "Iterable[QgsFeature]",
    *,
    first: bool,
) -> None:
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", name
    actions = QgsVectorFileWriter.ActionOnExistingFile
    options.actionOnExistingFile = actions.CreateOrOverwriteFile if first else actions.CreateOrOverwriteLayer
    kind = QgsWkbTypes.Type.MultiPolygon
    fields = like.fields()
    place = fields.indexOf("fid")
    if place >= 0:
        fields.remove(place)
    writer = QgsVectorFileWriter.create(str(path), fields, kind, like.crs(), project.transformContext(), options)
    good = writer.hasError() == QgsVectorFileWriter.WriterError.NoError
    for feature in features:
        copy = QgsFeature(fields)
        copy.setAttributes([feature.attribute(field.name()) for field in fields])
        geometry = QgsGeometry(feature.geometry())
        geometry.convertToMultiType()
        copy.setGeometry(geometry)
        good = good and writer.addFeature(copy)
    del writer  # closes the file
    if not good:
        raise _unwritable(path)


def _moved(shape: QgsGeometry, layer: QgsVectorLayer, own: QgsVectorLayer, project: QgsProject) -> QgsGeometry:
    """Bring a shape from a layer's CRS to that of the run's polygons; what cannot be brought there is empty."""
    shape = QgsGeometry(shape)
    if own.crs().isValid() and layer.crs() != own.crs():
        try:
            shape.transform(QgsCoordinateTransform(layer.crs(), own.crs(), project))
        except Exception:  # noqa: BLE001  (QgsCsException: it lies where the CRS is not defined)
            return QgsGeometry()
    return shape


def _is_area(shape: QgsGeometry) -> bool:
    return not shape.isNull() and shape.area() > 0


def _unwritable(target: Path) -> LessonError:
    return LessonError(
        tr("The views cannot be written into {}.").format(target.parent), tr("Choose a folder that you may write to.")
    )
