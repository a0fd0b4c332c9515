"""What a layer says of itself to whoever gets it: lineage, accuracy, licence; nothing personal that nobody typed."""

import contextlib
import re
import sqlite3
from pathlib import Path
from typing import Any

from qgis.core import QgsBox3d, QgsLayerMetadata, QgsVectorLayer

from landslide_wsss_plugin.common import json_files
from landslide_wsss_plugin.common.foreign_text import single_line
from landslide_wsss_plugin.common.text import area, number, significant, tr
from landslide_wsss_plugin.layers.foreign_files import FILE
from landslide_wsss_plugin.records.finished_runs import FinishedRun


def of_run(run: FinishedRun, layer: QgsVectorLayer, licence: str) -> QgsLayerMetadata:
    """Return the metadata of an inventory in the words of QGIS' schema, which follows Dublin Core and ISO 19115.

    Args:
        run: which made it.
        layer: the inventory, as it is handed over.
        licence: as the user has typed it; "" leaves it out.
    """
    said = QgsLayerMetadata()
    said.setType("dataset")
    said.setTitle(tr("Landslides in {}").format(single_line(run.scene.stem)))
    said.setAbstract(
        tr("Polygons of landslides, mapped from {} with {}. Areas are geodesic on WGS 84.").format(
            single_line(run.scene.name), _program(run)
        )
    )
    said.setKeywords({"gmd:topicCategory": ["geoscientificInformation"], "": ["landslide", "inventory"]})
    said.setCategories(["geoscientificInformation"])
    said.setHistory([*_lineage(run), *_accuracy(run)])
    said.setCrs(layer.crs())
    extent = QgsLayerMetadata.SpatialExtent()
    extent.extentCrs = layer.crs()
    extent.bounds = QgsBox3d(layer.extent())
    whole = QgsLayerMetadata.Extent()
    whole.setSpatialExtents([extent])
    said.setExtent(whole)
    if licence:
        said.setLicenses([licence])
        said.setConstraints([QgsLayerMetadata.Constraint(licence, "license")])
    return said


def write(layer: QgsVectorLayer, said: QgsLayerMetadata, path: Path) -> bool:
    """Write metadata and style into the layer's GeoPackage; return whether both are in it."""
    layer.removeCustomProperty(FILE)  # a style holds custom properties, and this one a path of this computer
    layer.setMetadata(said)
    _words, good = layer.saveDefaultMetadata()
    # the owner of a style is the login name of whoever saves it
    error = layer.saveStyleToDatabase("landslides", "", True, "")  # noqa: FBT003
    with contextlib.suppress(sqlite3.Error), contextlib.closing(sqlite3.connect(path)) as database, database:
        database.execute("UPDATE layer_styles SET owner = ''")
    return bool(good) and not error


def anonymous(project: Path) -> None:
    """Take the name of whoever saved a project out of its file; QGIS writes it there by itself."""
    text = project.read_text(encoding="utf-8")
    head, end, rest = text.partition(">")
    while end and "<qgis" not in head:
        more, end, rest = rest.partition(">")
        head += ">" + more
    head = re.sub(r'\s(saveUser|saveUserFull|saveDateTime)="[^"]*"', "", head)
    rest = re.sub(r"<author>[^<]*</author>", "<author></author>", rest)
    json_files.write_bytes(project, (head + end + rest).encode("utf-8"))


def _lineage(run: FinishedRun) -> "list[str]":
    model = run.record.get("model") or {}
    used = run.result.get("thresholds") or {}
    values = ", ".join(f"{single_line(str(name))} {_number(value)}" for name, value in used.items())
    lines = [
        tr("Image: {}").format(single_line(run.scene.name)),
        tr("Model: {} {}").format(
            single_line(str(model.get("name", ""))), single_line(str(model.get("sha256", "")))[:12]
        ),
        tr("Method: {}; thresholds: {}").format(single_line(run.method), values or "-"),
        tr("Program: {}").format(_program(run)),
        tr("Reviewed by people: see the fields status, reviewer and reviewed."),
    ]
    return [line.strip() for line in lines]


def _accuracy(run: FinishedRun) -> "list[str]":
    scene: Any = run.record.get("scene") or {}
    pixel = scene.get("pixel_size_m") if isinstance(scene, dict) else None
    lines = [tr("Completeness: smallest mapped size {}").format(area(float(run.polygons.get("min_area_m2", 0.0))))]
    least = float(run.polygons.get("min_confidence", 0.0))
    if least:
        lines.append(tr("Completeness: proposals of a confidence below {} left out").format(number(least, 2)))
    if isinstance(pixel, (int, float)):
        lines.append(tr("Positional accuracy: no better than the image's pixel, {} m").format(significant(pixel)))
    return lines


def _program(run: FinishedRun) -> str:
    versions = run.record.get("versions") or {}
    return f"Landslide WSSS {single_line(str(versions.get('plugin', '')))}".strip()


def _number(value: Any) -> str:
    return f"{value:.3f}" if isinstance(value, float) else single_line(str(value))
