"""A run on one page: map, figures, sizes and settings, as PDF or PNG from a QGIS print layout."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsLayout,
    QgsLayoutExporter,
    QgsMapLayer,
    QgsProject,
    QgsVectorLayer,
)

from landslide_wsss_plugin.common import whole_files
from landslide_wsss_plugin.common.choices import method_words, threshold_words
from landslide_wsss_plugin.common.errors import UserError
from landslide_wsss_plugin.common.foreign_text import single_line
from landslide_wsss_plugin.common.tables import STATUSES
from landslide_wsss_plugin.common.text import DASH, TIMES, area, landslides, number, tr
from landslide_wsss_plugin.inventory.change import is_compared
from landslide_wsss_plugin.inventory.tally import LANDSLIDES, PROPOSED, Tally, median, tally_of
from landslide_wsss_plugin.layers import earlier_image, report_page, report_pair, report_statistics
from landslide_wsss_plugin.layers.inventory_form import status_words
from landslide_wsss_plugin.records.finished_runs import FinishedRun

DPI = 200
STATUS = "status"


class ReportError(UserError):
    """Why there is no report: what is wrong, and what to do about it."""


@dataclass(frozen=True)
class Figures:
    """What the report says in numbers.

    Args:
        tally: all polygons of the run.
        statuses: those that count; the others are left out of map and sums.
    """

    tally: Tally
    statuses: "tuple[str, ...]" = LANDSLIDES

    @property
    def landslides(self) -> "tuple[str, ...]":
        """The statuses of the landslides among those that count: a rejected polygon that is shown is none."""
        return tuple(status for status in self.statuses if status in LANDSLIDES)

    @property
    def areas(self) -> "list[float]":
        """The area of each landslide, square metres."""
        return self.tally.areas(*self.landslides)

    def lines(self) -> "list[tuple[str, ...]]":
        """Return the name and the value of each line of the table."""
        areas = self.areas
        rows = [
            (tr("Landslides"), landslides(self.tally.number(*self.landslides))),
            (tr("Area in all"), area(self.tally.area(*self.landslides))),
        ]
        if areas:
            sizes = ((tr("Largest"), max(areas)), (tr("Median"), median(areas)), (tr("Smallest"), min(areas)))
            rows += [(name, area(size)) for name, size in sizes]
        rows.append((tr("Reviewed"), tr("{} of {}").format(number(self.tally.reviewed), number(self.tally.total))))
        return rows  # type: ignore[return-value]

    def by_status(self) -> "list[tuple[str, ...]]":
        """Return the status, the number and the area of each status that occurs, and whether it counts."""
        rows = []
        for status, title in status_words().items():
            count = self.tally.number(status)
            if count:
                left_out = "" if status in self.statuses else tr(" (left out)")
                known = self.tally.area(status)
                rows.append((title + left_out, number(count), DASH if known is None else area(known)))
        return rows  # type: ignore[return-value]


def figures(layer: QgsVectorLayer, statuses: "tuple[str, ...]" = ()) -> Figures:
    """Count a run's polygons.

    Args:
        layer: the polygons.
        statuses: only these; empty: all but the rejected, which are no landslides.
    """
    return Figures(tally_of(layer), statuses or LANDSLIDES)


def write(
    run: FinishedRun,
    polygons: QgsVectorLayer,
    scene: Optional[QgsMapLayer],
    out: Path,
    statuses: "tuple[str, ...]" = (),
    author: str = "",
    statistics: "Optional[dict[str, Any]]" = None,
) -> Path:
    """Write the report.

    Args:
        run: on the table.
        polygons: its layer, in the style that it has.
        scene: below the polygons; None where it is not in the project.
        out: ends with .pdf or .png.
        statuses: as in `figures`.
        author: who made the map; "" leaves the line out.
        statistics: the engine's, for a second page of a PDF; None leaves it out.

    Raises:
        ReportError: the file cannot be written.
    """
    counted = figures(polygons, statuses)
    shown = _only(polygons, counted.statuses)
    _drop_absent(shown, [status for status in counted.statuses if counted.tally.number(status)])
    content = _content(run, counted, author)
    layout = report_page.page(content, shown, scene)
    if out.suffix.lower() == ".pdf":
        if is_compared(polygons):
            then = earlier_image.earlier_layer(QgsProject.instance(), run)
            report_pair.add(layout, run, shown, (then, scene), content.title)
        if statistics is not None:
            report_statistics.add(layout, statistics, content.title)
    try:
        with whole_files.written_whole(out) as part:
            _export(layout, part)
    except OSError as error:
        raise ReportError(
            tr("The report {} could not be written.").format(out),
            tr("Look whether the disk is full, choose a folder that you may write to, and close other programs."),
        ) from error
    return out


def _export(layout: QgsLayout, path: Path) -> None:
    exporter = QgsLayoutExporter(layout)
    if path.suffix.lower() == ".pdf":
        how = QgsLayoutExporter.PdfExportSettings()
        how.dpi = DPI
        how.exportMetadata = False  # QGIS fills in who is logged in as the author
        exporter.exportToPdf(str(path), how)
    else:
        picture = QgsLayoutExporter.ImageExportSettings()
        picture.dpi = DPI
        picture.generateWorldFile = False
        picture.exportMetadata = False
        exporter.exportToImage(str(path), picture)


def _content(run: FinishedRun, found: Figures, author: str) -> report_page.Content:
    return report_page.Content(
        title=tr("Landslides in {}").format(run.scene.stem),
        subtitle=_subtitle(run),
        areas=found.areas,
        figures=found.lines(),
        by_status=found.by_status(),
        settings=_settings(run, author),
        note=_note(found),
    )


def _note(found: Figures) -> str:
    """Return what the map is worth, by how much of it a person has looked at."""
    if found.tally.total and found.tally.reviewed == found.tally.total:
        return tr("Every polygon was reviewed. Landslides are all polygons that are not rejected.")
    return tr("A map of proposals: landslides found by image-level learning. Review them before you rely on them.")


def _image_date(run: FinishedRun) -> str:
    """Return the day on which the image was taken, as the user typed it, else as the file says."""
    typed = (run.record.get("settings") or {}).get("image_date")
    return single_line(str(typed or (run.record.get("scene") or {}).get("date") or tr("unknown")))


def _subtitle(run: FinishedRun) -> str:
    model = str((run.record.get("model") or {}).get("name", ""))
    return f" {DASH} ".join(word for word in (model, method_words(run.method)[0], str(run.scene.name)) if word)


def _settings(run: FinishedRun, author: str) -> "list[tuple[str, ...]]":
    """Return how the map was made, by whom and when."""
    used = threshold_words(str(run.thresholds.get("rule", "")), run.result.get("thresholds") or {})
    versions = run.record.get("versions") or {}
    smallest = float(run.polygons.get("min_area_m2", 0.0))
    least = float(run.polygons.get("min_confidence", 0.0))
    scene = run.record.get("scene") or {}
    lines = [
        (tr("Thresholds"), used),
        (tr("Minimum area"), area(smallest)),
        (tr("Minimum confidence"), number(least, 2) if least else ""),
        (tr("Scene"), f"{run.scene.name}, {scene.get('width', '?')} {TIMES} {scene.get('height', '?')} px"),
        (tr("Image taken on"), _image_date(run)),
        (tr("Model file"), str((run.record.get("model") or {}).get("sha256", ""))[:12]),
        (tr("Program"), f"Landslide WSSS {versions.get('plugin', '')}"),
        (tr("Author"), author),
        (tr("Date of this page"), datetime.now().astimezone().strftime("%Y-%m-%d")),
    ]
    return [(name, value) for name, value in lines if value.strip(": ")]


def _only(layer: QgsVectorLayer, statuses: "tuple[str, ...]") -> QgsVectorLayer:
    """Return a copy of a layer that shows the polygons of some statuses alone, so that map and figures agree."""
    copy = layer.clone()
    if layer.fields().indexOf(STATUS) < 0 or layer.providerType() != "ogr":
        return copy
    names = ", ".join(f"'{status}'" for status in statuses)
    word = f'lower(trim("{STATUS}"))'  # as a person may have typed it, and as the figures count it
    wanted = f"{word} IN ({names})"
    if PROPOSED in statuses:
        known = ", ".join(f"'{status}'" for status in STATUSES)
        wanted = f'({wanted} OR "{STATUS}" IS NULL OR {word} NOT IN ({known}))'
    before = layer.subsetString()
    copy.setSubsetString(f"({before}) AND {wanted}" if before else wanted)
    return copy


def _drop_absent(layer: QgsVectorLayer, present: "list[str]") -> None:
    """Take out of the legend by status what no polygon of the map has."""
    renderer = layer.renderer()
    if not isinstance(renderer, QgsCategorizedSymbolRenderer) or renderer.classAttribute() != STATUS:
        return
    fewer = renderer.clone()
    for place in range(len(fewer.categories()) - 1, -1, -1):
        value = fewer.categories()[place].value()
        if (str(value) if value else PROPOSED) not in present:
            fewer.deleteCategory(place)
    layer.setRenderer(fewer)
