"""A run on one page: map, figures, sizes and settings, as PDF or PNG from a QGIS print layout."""

import base64
import html
import math
import statistics
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsFeatureRequest,
    QgsLayoutExporter,
    QgsLayoutItemLabel,
    QgsLayoutItemMap,
    QgsLayoutItemPicture,
    QgsLayoutItemScaleBar,
    QgsLayoutPoint,
    QgsLayoutSize,
    QgsMapLayer,
    QgsPrintLayout,
    QgsProject,
    QgsRectangle,
    QgsUnitTypes,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QFont

from landslide_wsss_plugin.finished_runs import FinishedRun
from landslide_wsss_plugin.layers.area_chart import chart
from landslide_wsss_plugin.told_error import ToldError
from landslide_wsss_plugin.words import DASH, area, landslides, tr

MARGIN, WIDTH = 12.0, 186.0
"""Millimetres of an A4 page."""

DPI = 200


class ReportError(ToldError):
    """Why there is no report: what is wrong, and what to do about it."""


@dataclass(frozen=True)
class Figures:
    """What the report says in numbers.

    Args:
        areas: of each landslide that counts, square metres.
        statuses: how many polygons have each status.
    """

    areas: "list[float]"
    statuses: "dict[str, int]"

    def lines(self) -> "list[tuple[str, str]]":
        """Return a name and a value for each line of the table."""
        total, reviewed = sum(self.statuses.values()), 0
        for name in ("accepted", "rejected", "edited"):
            reviewed += self.statuses.get(name, 0)
        rows = [
            (tr("Landslides"), landslides(len(self.areas))),
            (tr("Area in all"), area(sum(self.areas))),
        ]
        if self.areas:
            rows += [
                (tr("Largest"), area(max(self.areas))),
                (tr("Median"), area(statistics.median(self.areas))),
                (tr("Smallest"), area(min(self.areas))),
            ]
        rows.append((tr("Reviewed"), tr("{} of {}").format(f"{reviewed:,}", f"{total:,}")))
        words = {"accepted": tr("Accepted"), "rejected": tr("Rejected"), "edited": tr("Edited")}
        rows += [(title, f"{self.statuses[name]:,}") for name, title in words.items() if self.statuses.get(name)]
        return rows


def figures(layer: QgsVectorLayer, statuses: "tuple[str, ...]" = ()) -> Figures:
    """Count a run's polygons; rejected ones are no landslides.

    Args:
        layer: the polygons.
        statuses: only these; empty: all but the rejected.
    """
    request = QgsFeatureRequest()
    request.setFlags(QgsFeatureRequest.Flag.NoGeometry)
    areas: list[float] = []
    counts: dict[str, int] = {}
    has_status = layer.fields().indexOf("status") >= 0
    for feature in layer.getFeatures(request):
        said = feature.attribute("status") if has_status else None
        status = said if isinstance(said, str) and said else "proposed"
        counts[status] = counts.get(status, 0) + 1
        size = feature.attribute("area_m2")
        counted = status in statuses if statuses else status != "rejected"
        if counted and isinstance(size, (int, float)):
            areas.append(float(size))
    return Figures(areas, counts)


def write(
    run: FinishedRun,
    polygons: QgsVectorLayer,
    scene: Optional[QgsMapLayer],
    out: Path,
    statuses: "tuple[str, ...]" = (),
) -> Path:
    """Write the report.

    Args:
        run: on the table.
        polygons: its layer, in the style that it has.
        scene: below the polygons; None where it is not in the project.
        out: ends with .pdf or .png.
        statuses: as in `figures`.

    Raises:
        ReportError: the file cannot be written.
    """
    layout = page(run, polygons, scene, figures(polygons, statuses))
    exporter = QgsLayoutExporter(layout)
    if out.suffix.lower() == ".pdf":
        how = QgsLayoutExporter.PdfExportSettings()
        how.dpi = DPI
        result = exporter.exportToPdf(str(out), how)
    else:
        picture = QgsLayoutExporter.ImageExportSettings()
        picture.dpi = DPI
        result = exporter.exportToImage(str(out), picture)
    if result != QgsLayoutExporter.ExportResult.Success or not out.is_file():
        raise ReportError(
            tr("The report {} could not be written.").format(out),
            tr("Choose a folder that you may write to, and close other programs that hold the file."),
        )
    return out


def page(run: FinishedRun, polygons: QgsVectorLayer, scene: Optional[QgsMapLayer], found: Figures) -> QgsPrintLayout:
    """Return the page as a print layout."""
    layout = QgsPrintLayout(QgsProject.instance())
    layout.initializeDefaults()
    layout.pageCollection().page(0).setPageSize("A4")
    paper = layout.pageCollection().page(0)
    paper.setPageSize(QgsLayoutSize(210, 297, QgsUnitTypes.LayoutMillimeters))
    _label(layout, tr("Landslides in {}").format(run.scene.stem), (MARGIN, 10, WIDTH, 10), 18, bold=True)
    _label(layout, _subtitle(run), (MARGIN, 20, WIDTH, 6), 9)
    where = _extent(polygons, scene)
    drawn = _map(layout, [layer for layer in (polygons, scene) if layer is not None], polygons, where)
    _scale_bar(layout, drawn)
    _picture(layout, chart(found.areas, tr("How large they are")), (MARGIN, 212, 90, 40))
    _label(layout, _table(found.lines()), (MARGIN + 96, 210, 90, 45), 9, rich=True)
    _label(layout, _table(_settings(run)), (MARGIN, 254, WIDTH, 28), 8, rich=True)
    note = tr("A map of proposals: landslides found by image-level learning. Review them before you rely on them.")
    _label(layout, note, (MARGIN, 284, WIDTH, 6), 7)
    return layout


def _subtitle(run: FinishedRun) -> str:
    model = str((run.said.get("model") or {}).get("name", ""))
    return f" {DASH} ".join(word for word in (model, run.method, str(run.scene.name)) if word)


def _settings(run: FinishedRun) -> "list[tuple[str, str]]":
    """Return how the mask was made."""
    used = run.result.get("thresholds") or {}
    said = ", ".join(
        f"{name} {value:.3f}" if isinstance(value, float) else f"{name} {value}" for name, value in used.items()
    )
    versions = run.said.get("versions") or {}
    smallest = float(run.polygons.get("min_area_m2", 0.0))
    scene = run.said.get("scene") or {}
    lines = [
        (tr("Thresholds"), f"{run.thresholds.get('rule', '')}: {said}"),
        (tr("Smallest landslide"), area(smallest)),
        (tr("Scene"), f"{run.scene.name}, {scene.get('width', '?')} x {scene.get('height', '?')} px"),
        (tr("Model file"), str((run.said.get("model") or {}).get("sha256", ""))[:12]),
        (tr("Program"), f"Landslide WSSS {versions.get('plugin', '')}"),
    ]
    return [(name, value) for name, value in lines if value.strip(": ")]


def _table(lines: "list[tuple[str, str]]") -> str:
    rows = "".join(
        f"<tr><td style='padding-right:8px'><b>{html.escape(name)}</b></td><td>{html.escape(value)}</td></tr>"
        for name, value in lines
    )
    return f"<table style='font-family:sans-serif'>{rows}</table>"


def _extent(polygons: QgsVectorLayer, scene: Optional[QgsMapLayer]) -> QgsRectangle:
    """Return the scene's extent, else that of the polygons; in the CRS of the polygons."""
    if scene is not None and scene.crs() == polygons.crs():
        box = QgsRectangle(scene.extent())
    else:
        box = QgsRectangle(polygons.extent())
    if box.isEmpty() or not math.isfinite(box.width()):
        box = QgsRectangle(0, 0, 1, 1)
    box.scale(1.02)
    return box


def _map(layout: QgsPrintLayout, layers: "list[Any]", polygons: QgsVectorLayer, box: QgsRectangle) -> QgsLayoutItemMap:
    item = QgsLayoutItemMap(layout)
    item.attemptMove(QgsLayoutPoint(MARGIN, 28, QgsUnitTypes.LayoutMillimeters))
    item.attemptResize(QgsLayoutSize(WIDTH, 168, QgsUnitTypes.LayoutMillimeters))
    if polygons.crs().isValid():
        item.setCrs(polygons.crs())
    item.setLayers(layers)
    item.setKeepLayerSet(True)
    item.setFrameEnabled(True)
    item.zoomToExtent(box)
    layout.addLayoutItem(item)
    return item


def _scale_bar(layout: QgsPrintLayout, drawn: QgsLayoutItemMap) -> None:
    if not drawn.crs().isValid():
        return
    bar = QgsLayoutItemScaleBar(layout)
    bar.setLinkedMap(drawn)
    bar.applyDefaultSize()
    bar.setStyle("Line Ticks Up")
    bar.attemptMove(QgsLayoutPoint(MARGIN, 197, QgsUnitTypes.LayoutMillimeters))
    layout.addLayoutItem(bar)


def _picture(layout: QgsPrintLayout, svg: str, box: "tuple[float, float, float, float]") -> None:
    item = QgsLayoutItemPicture(layout)
    item.setMode(QgsLayoutItemPicture.Format.FormatSVG)
    item.setPicturePath("base64:" + base64.b64encode(svg.encode()).decode())
    _place(item, box)
    layout.addLayoutItem(item)


def _label(
    layout: QgsPrintLayout,
    text: str,
    box: "tuple[float, float, float, float]",
    size: int,
    *,
    bold: bool = False,
    rich: bool = False,
) -> None:
    item = QgsLayoutItemLabel(layout)
    font = QFont("sans-serif", size)
    font.setBold(bold)
    item.setFont(font)
    item.setMode(QgsLayoutItemLabel.Mode.ModeHtml if rich else QgsLayoutItemLabel.Mode.ModeFont)
    item.setText(text)
    _place(item, box)
    layout.addLayoutItem(item)


def _place(item: Any, box: "tuple[float, float, float, float]") -> None:
    item.attemptMove(QgsLayoutPoint(box[0], box[1], QgsUnitTypes.LayoutMillimeters))
    item.attemptResize(QgsLayoutSize(box[2], box[3], QgsUnitTypes.LayoutMillimeters))
