"""The area of interest as a file that the engine reads: a GeoPackage whose bytes depend on nothing but the area."""

import contextlib
import sqlite3
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeature,
    QgsFields,
    QgsGeometry,
    QgsProject,
    QgsVectorFileWriter,
    QgsWkbTypes,
)

from landslide_wsss_plugin.common import whole_files
from landslide_wsss_plugin.common.errors import UserError
from landslide_wsss_plugin.common.text import tr

POINTS_A_SIDE = 20
"""Points that are put on a rectangle's side before it is bent into another CRS."""

WRITTEN = "2000-01-01T00:00:00.000Z"
"""The time that every area bears, so that its bytes tell nothing but the area."""


class AreaError(UserError):
    """Why there is no area: what is wrong, and what to do about it."""


def in_crs(
    geometries: Iterable[QgsGeometry],
    source: QgsCoordinateReferenceSystem,
    target: QgsCoordinateReferenceSystem,
    context: Any = None,
) -> "list[QgsGeometry]":
    """Bring polygons into another CRS.

    Args:
        geometries: polygons; empty ones are left out.
        source: their CRS; where one of the two is unknown, the coordinates stay.
        target: the scene's CRS.
        context: the QgsCoordinateTransformContext; by default the project's.

    Raises:
        AreaError: they cannot be brought there.
    """
    context = context if context is not None else QgsProject.instance().transformContext()
    same = not (source.isValid() and target.isValid()) or source == target
    transform = QgsCoordinateTransform(source, target, context)
    moved = []
    for geometry in geometries:
        if geometry.isNull() or geometry.isEmpty():
            continue
        copy = QgsGeometry(geometry)
        if not same and not _moves(copy, transform):
            raise AreaError(
                tr("The area cannot be brought into the CRS of the scene, {}.").format(target.authid()),
                tr("Draw the area nearer to the scene, or in the scene's CRS."),
            )
        moved.append(copy)
    return moved


def _moves(geometry: QgsGeometry, transform: QgsCoordinateTransform) -> bool:
    """Transform a geometry in place; False where it lies outside what the CRS can hold."""
    try:
        geometry.transform(transform)
    except QgsCsException:
        return False
    return bool(geometry.boundingBox().isFinite())  # PROJ answers infinity as well as with an error


def rectangle(polygon: QgsGeometry) -> QgsGeometry:
    """Return a rectangle with points on its sides, so that it keeps its shape in another CRS."""
    return polygon.densifyByCount(POINTS_A_SIDE)


def is_area(path: Path) -> bool:
    """Return whether a file is an area that `write` wrote: one layer of polygons without a field of its own."""
    try:
        with contextlib.closing(sqlite3.connect(path)) as database:
            layers = database.execute("SELECT table_name, last_change FROM gpkg_contents").fetchall()
            columns = [row[1] for row in database.execute("PRAGMA table_info(area)")]
    except sqlite3.Error:
        return False
    return layers == [("area", WRITTEN)] and len(columns) == 2


def write(geometries: "list[QgsGeometry]", crs: QgsCoordinateReferenceSystem, path: Path) -> Path:
    """Write polygons as a GeoPackage with the layer "area".

    Args:
        geometries: polygons in `crs`.
        crs: the scene's CRS.
        path: the file; an older one is replaced.

    Raises:
        AreaError: there is no polygon, or the file cannot be written.
    """
    if not geometries:
        raise AreaError(tr("The area holds no polygons."), tr("Choose another area, or draw a polygon first."))
    try:
        with whole_files.written_whole(path, len(geometries)) as part:
            _write(geometries, crs, part)
    except (OSError, sqlite3.Error) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise AreaError(
            tr("The area cannot be written to {}: {}.").format(path, reason.rstrip(".")),
            tr("Choose an output folder that you may write to."),
        ) from error
    return path


def _write(geometries: "list[QgsGeometry]", crs: QgsCoordinateReferenceSystem, path: Path) -> None:
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = "GPKG"
    options.layerName = "area"
    writer = QgsVectorFileWriter.create(
        str(path), QgsFields(), QgsWkbTypes.MultiPolygon, crs, QgsCoordinateTransformContext(), options
    )
    failure = writer.errorMessage()
    for geometry in geometries:
        feature = QgsFeature()
        flat = QgsGeometry(geometry)
        flat.convertToMultiType()
        feature.setGeometry(flat)
        writer.addFeature(feature)
        failure = failure or writer.errorMessage()
    del writer  # closes the file
    if failure:
        raise OSError(failure)
    _forget_the_time(path)


def _forget_the_time(path: Path) -> None:
    """Make the bytes depend on the area alone: the engine knows by them that a run goes on with the same area."""
    with contextlib.closing(sqlite3.connect(path)) as database, database:
        database.execute("UPDATE gpkg_contents SET last_change = ?", (WRITTEN,))
