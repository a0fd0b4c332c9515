"""Runs inside QGIS' own window: a scene and its earlier image, from the choice of the rasters to the report.

Of what the drive is told it uses "runs", a folder, and "scene", which has before.tif beside it.
"""

from pathlib import Path
from typing import Any

from opening import (
    alone,
    at,
    each_half,
    grabbed,
    keep,
    open_panel,
    run_into,
    settled,
    shows,
    take_keys,
    type_into,
    workbench,
)
from qgis.core import QgsLayoutExporter, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QColor, QImage
from qgis.PyQt.QtTest import QTest
from qgis.utils import iface
from window import JOB, SEEN, begin, choose, click, dock, pause, until

from landslide_wsss_plugin.layers import report_page, report_pair, run_layers

RUN = Path(JOB["runs"]) / "run"
BEFORE = Path(JOB["scene"]).with_name("before.tif")
DATES = ("2020-11-02", "2021-08-04")
COLORS = {"new": (213, 94, 0), "grown": (230, 159, 0), "old": (0, 114, 178)}
NEAR_PX = 4
"""From a corner of an outline to a pixel of its color."""
DPI = 100
PATIENCE_S = 900


def polygons() -> QgsVectorLayer:
    return run_layers.polygons_of(QgsProject.instance(), RUN)


def added() -> QgsVectorLayer:
    return run_layers.layer_of(QgsProject.instance(), RUN, run_layers.ADDED)


def choose_rasters() -> None:
    """The scene stands there; its earlier image and both days are said."""
    open_panel()
    project = QgsProject.instance()
    layer = QgsRasterLayer(str(BEFORE), "before")
    project.addMapLayer(layer, False)
    project.layerTreeRoot().addLayer(layer)  # below the scene
    alone(dock().scene, dock().earlier)
    dock().tabs.show_widget(dock().earlier)
    dock().earlier.raster.setLayer(layer)
    for line, day in zip((dock().earlier.date, dock().scene.date), DATES, strict=True):
        type_into(line, day)
    until(lambda: not dock().reading.busy and not dock().reading_earlier.busy, "both descriptions", PATIENCE_S)
    until(lambda: dock().earlier.is_described, "the description of the earlier image", PATIENCE_S)
    SEEN["facts"] = dock().earlier.facts.text()
    SEEN["doubts"] = [dock().earlier.doubts.kind, dock().earlier.doubts.text.text()]
    dock().tabs.show_widget(dock().earlier)
    keep("pair-chosen", dock())


def run() -> None:
    run_into(RUN, PATIENCE_S)
    SEEN["bar"] = [dock().bar.status.kind, dock().bar.status.text.text()]
    SEEN["tree"] = [
        [run_layers.file_of(node.layer()).name, node.itemVisibilityChecked()]
        for node in QgsProject.instance().layerTreeRoot().children()[0].findLayers()
    ]
    pause(1)
    keep("pair-found")


def outlines_in_color(image: QImage) -> "dict[str, list[int]]":
    """Return of each change how many corners of its outlines have its color beside them, and how many there are."""
    found: dict[str, list[int]] = {}
    for one in polygons().getFeatures():
        red, green, blue = COLORS[one["change"]]
        count = found.setdefault(one["change"], [0, 0])
        for corner in list(one.geometry().vertices())[::4]:
            place = at(polygons(), corner.x(), corner.y())
            beside = (
                QColor(image.pixel(place.x() + right, place.y() + down))
                for right in range(-NEAR_PX, NEAR_PX + 1)
                for down in range(-NEAR_PX, NEAR_PX + 1)
                if image.rect().contains(place.x() + right, place.y() + down)
            )
            hit = any(abs(c.red() - red) + abs(c.green() - green) + abs(c.blue() - blue) < 40 for c in beside)
            count[0] += hit
            count[1] += 1
    return found


def look() -> None:
    """Colors and the list by what is new; then swipe and blink, near enough to see each pixel."""
    canvas, section = iface.mapCanvas(), workbench().ground_section
    scene, before = (QgsProject.instance().mapLayersByName(name)[0] for name in ("scene", "before"))
    alone(section)
    section.by_change.click()  # the middle of its row is not on it
    tree = QgsProject.instance().layerTreeRoot()
    tree.findLayer(run_layers.final_mask_of(QgsProject.instance(), RUN).id()).setItemVisibilityChecked(False)
    canvas.setExtent(scene.extent())
    SEEN["colors"] = outlines_in_color(grabbed())
    keep("pair-by-change")
    review = workbench().review_section
    alone(review)
    SEEN["cells"] = {}
    for kind in ("", "new", "grown", "old"):
        review.since.choose(kind)
        pause(0.2)
        rows = range(review.table.rowCount())
        SEEN["cells"][kind] = [review.table.data(review.table.index(row, 3)) for row in rows]
    review.since.choose("new")
    keep("pair-new-alone", dock())
    review.since.choose("")
    largest = max((one for one in polygons().getFeatures() if one["change"] == "new"), key=lambda one: one["area_m2"])
    box = largest.geometry().boundingBox()
    box.scale(1.2)
    canvas.setExtent(box)
    alone(section)
    click(section.swipe)
    until(lambda: workbench().ground.tool.item.picture is not None, "the earlier image", 60)
    QTest.mouseMove(canvas.viewport(), QPoint(canvas.width() // 2, canvas.height() // 2))
    SEEN["swipe"] = each_half(grabbed(), before=before, scene=scene)
    keep("pair-swipe")
    click(section.swipe)
    click(section.blink)
    blink = workbench().ground.blink
    until(lambda: blink.item.picture is not None and blink.item.isVisible(), "the earlier image", 60)
    blink.timer.stop()  # else the picture of a moment could be of the next one
    SEEN["blink"] = [shows(grabbed(), before, 0.0, 1.0)]
    blink.turn()
    SEEN["blink"].append(shows(grabbed(), before, 0.0, 1.0))
    blink.timer.start()
    until(blink.item.isVisible, "the earlier image again", 10)
    click(section.blink)
    canvas.setExtent(scene.extent())


def numbers(layer: QgsVectorLayer) -> "list[int]":
    return sorted(int(one["id"]) for one in layer.getFeatures())


def thresholds() -> None:
    """The change decides, too; a higher one leaves less, and what is new follows."""
    live = dock().thresholds.live
    node = QgsProject.instance().layerTreeRoot().findLayer(added().id())
    node.setItemVisibilityChecked(True)
    SEEN["added"] = {"student": numbers(added())}
    keep("pair-added")
    alone(dock().thresholds)
    choose(live.method, "student+change")
    until(lambda: settled() and workbench().live.run.method == "student+change", "the polygons that changed", 120)
    pause(0.5)
    SEEN["added"]["change"], SEEN["kinds"] = (
        numbers(added()),
        sorted({one["change"] for one in polygons().getFeatures()}),
    )
    dock().thresholds.change.spin.setValue(0.95)
    until(settled, "fewer polygons", 120)
    pause(0.5)
    SEEN["added"]["high"] = numbers(added())
    keep("pair-threshold")
    click(live.undo)
    click(live.undo)
    until(lambda: settled() and workbench().live.run.method == "student", "the polygons as they were", 120)
    pause(0.5)
    SEEN["added"]["undone"] = numbers(added())


def reject() -> None:
    """A new landslide that is none is not among what is new."""
    section = workbench().review_section
    alone(section)
    section.since.choose("new")
    take_keys(section.list)
    section.go_to(section.table.rowCount() - 1)
    SEEN["rejected"] = section.table.polygon(section.current_row()).number
    QTest.keyClick(section.list, Qt.Key.Key_R)
    section.since.choose("")
    until(lambda: SEEN["rejected"] not in numbers(added()), "what is new without it", 120)
    SEEN["added"]["rejected"] = numbers(added())


def report() -> None:
    """The report as PDF; its second page also as a picture, and what stands on it."""
    lines, pages = [], []
    label, add = report_page.label, report_pair.add

    def noted(layout: Any, text: str, *more: Any, **named: Any) -> Any:
        lines.append(text)
        return label(layout, text, *more, **named)

    def photographed(layout: Any, *more: Any) -> None:
        lines.clear()
        add(layout, *more)
        how = QgsLayoutExporter.ImageExportSettings()
        how.dpi = DPI
        how.pages = [1]
        how.generateWorldFile = False
        QgsLayoutExporter(layout).exportToImage(str(RUN.parent / "page.png"), how)
        pages.append(list(lines))

    report_page.label, report_pair.add = noted, photographed
    section = workbench().export_section
    alone(section)
    choose(section.kind, "pdf")
    out = RUN.parent / "report.pdf"
    workbench().export.write(out)
    until(lambda: f"Wrote {out}" in section.about.text(), "the report", 300)
    report_page.label, report_pair.add = label, add
    SEEN["wrote"], SEEN["page"] = section.about.text(), pages[0]


begin(choose_rasters, run, look, thresholds, reject, report)
