"""Runs inside QGIS' own window: a geologist's whole job, and after each step every place that shows a figure of it.

Of what the drive is told it uses "runs", a folder, "truth", polygons of the scene's landslides, and "part": "work", or
"again" for a second start of QGIS.
"""

from pathlib import Path
from typing import Any

from qgis.core import QgsDistanceArea, QgsGeometry, QgsPointXY, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QMessageBox
from qgis.utils import iface
from window import JOB, SEEN, begin, choose, click, dock, open_dock, pause, photograph, say, type_folder, until

from landslide_wsss_plugin.layers import run_layers

RUN = Path(JOB["runs"]) / "run"
SEEN["steps"] = []


def section() -> Any:
    return dock().workbench.review_section


def polygons() -> QgsVectorLayer:
    return run_layers.polygons_of(QgsProject.instance(), RUN)


def settled() -> bool:
    work = dock().workbench
    return not work.live.pending and not work.rework.busy and not work.pending.numbers(RUN)


def counted(layer: QgsVectorLayer) -> dict[str, Any]:
    """Count a layer's polygons by status, and measure each outline anew."""
    measure = QgsDistanceArea()
    measure.setSourceCrs(layer.crs(), QgsProject.instance().transformContext())
    measure.setEllipsoid(layer.crs().ellipsoidAcronym())
    found: dict[str, Any] = {"said": 0.0, "measured": 0.0, "count": 0, "numbers": [], "by": {}}
    for one in layer.getFeatures():
        status = one["status"] if isinstance(one["status"], str) else "proposed"
        found["by"][status] = found["by"].get(status, 0) + 1
        found["numbers"].append(one["id"])
        if status != "rejected":
            found["count"] += 1
            found["said"] += one["area_m2"]
            found["measured"] += measure.measureArea(one.geometry())
    found["numbers"].sort()
    return found


def listed() -> dict[str, Any]:
    """Read the list as a person does: the cells."""
    table = section().table
    by: dict[str, int] = {}
    for row in range(table.rowCount()):
        status = str(table.data(table.index(row, 3))).rstrip(" *")
        by[status] = by.get(status, 0) + 1
    return by


def keep(name: str) -> None:
    """Note what every place says now."""
    QApplication.processEvents()
    pause(0.4)
    fresh = QgsVectorLayer(f"{RUN / 'landslides.gpkg'}|layername=landslides", "fresh", "ogr")
    step = {
        "step": name,
        "file": counted(fresh),
        "list": listed(),
        "list_says": section().count.text(),
        "status_bar": dock().bar.status.text.text(),
        "thresholds_say": dock().thresholds.about.text(),
        "notice": section().notice.text.text(),
        "python_error": any("Python" in one.text() for one in iface.messageBar().items()),
    }
    SEEN["steps"].append(step)
    say(str(step))


def answer(word: str) -> None:
    """Press a button of the question that comes."""

    def press() -> None:
        asks = QApplication.activeModalWidget()
        if not isinstance(asks, QMessageBox):
            QTimer.singleShot(200, press)
            return
        say(f"asked: {asks.text()}")
        SEEN.setdefault("asked", []).append(asks.text())
        next(button for button in asks.buttons() if word in button.text().replace("&", "")).click()

    QTimer.singleShot(200, press)


def run() -> None:
    open_dock()
    iface.mainWindow().resizeDocks([dock()], [400], Qt.Orientation.Horizontal)
    type_folder(RUN)
    click(dock().bar.run_button)
    until(lambda: dock().engine.running, "the engine", 60)
    until(lambda: not dock().engine.running, "the end of the run", 900)
    until(lambda: polygons() is not None and settled(), "the polygons", 60)
    keep("run")


def thresholds() -> None:
    for value in (0.7, 0.3):
        dock().thresholds.student.spin.setValue(value)
        until(settled, "the polygons", 300)
        pause(1)
        keep(f"threshold {value}")


def decide() -> None:
    QApplication.setActiveWindow(iface.mainWindow())
    until(iface.mainWindow().isActiveWindow, "the window to be active", 10)
    dock().tabs.show_widget(section())
    section().reviewer.setText("Ada")
    section().list.setFocus()
    section().go_to(0)
    for key in "AARAARAAAR":
        QTest.keyClick(section().list, getattr(Qt.Key, f"Key_{key}"))
        pause(0.2)
    keep("ten decisions")


def go_to(status: str, place: int = 0) -> Any:
    table = section().table
    rows = [row for row in range(table.rowCount()) if table.polygon(row).status == status]
    section().go_to(rows[place])
    return polygons().getFeature(table.polygon(rows[place]).fid)


def split() -> None:
    feature = go_to("accepted")
    box = feature.geometry().boundingBox()
    middle = box.center().x()
    line = [QgsPointXY(middle, box.yMinimum() - 5), QgsPointXY(middle, box.yMaximum() + 5)]
    dock().workbench.polygon_tools.split(line)
    SEEN["split"] = dock().workbench.polygons_section.about.text()
    until(settled, "the scores", 120)
    pause(1)
    keep("split")


def merge() -> None:
    first = go_to("accepted")
    others = [one for one in polygons().getFeatures() if one.id() != first.id() and one["status"] != "rejected"]
    other = min(others, key=lambda one: one.geometry().distance(first.geometry()))
    dock().workbench.polygon_tools.merge(other.geometry().pointOnSurface().asPoint())
    SEEN["merge"] = dock().workbench.polygons_section.about.text()
    until(settled, "the scores", 120)
    pause(1)
    keep("merge")


def box() -> None:
    known = QgsVectorLayer(JOB["truth"], "Known landslides", "ogr")
    ours = [one.geometry() for one in polygons().getFeatures()]
    shapes = [one.geometry() for one in known.getFeatures()]
    missed = [one for one in shapes if all(not one.intersects(other) for other in ours)] or shapes
    wanted = max(missed, key=lambda one: one.area()).boundingBox()
    canvas = iface.mapCanvas()
    around = QgsGeometry.fromRect(wanted).boundingBox()
    around.scale(3)
    canvas.setExtent(around)
    canvas.refresh()
    canvas.waitWhileRendering()
    wanted.scale(1.15)
    click(section().box)
    place = canvas.getCoordinateTransform()
    start = place.transform(wanted.xMinimum(), wanted.yMaximum()).toQPointF().toPoint()
    end = place.transform(wanted.xMaximum(), wanted.yMinimum()).toQPointF().toPoint()
    QTest.mousePress(canvas.viewport(), Qt.MouseButton.LeftButton, pos=start)
    for part in (0.5, 1.0):
        QTest.mouseMove(canvas.viewport(), start + (end - start) * part)
        pause(0.1)
    QTest.mouseRelease(canvas.viewport(), Qt.MouseButton.LeftButton, pos=end)
    pause(0.5)
    until(lambda: dock().workbench.boxing.waiting == 0, "the outline", 120)
    until(settled, "the scores", 120)
    click(section().box)
    pause(1)
    keep("box")


def remove() -> None:
    QgsProject.instance().removeMapLayer(polygons().id())
    pause(1)
    keep("layer removed")
    photograph("figures-removed")
    section().notice.text.linkActivated.emit("show")
    until(lambda: polygons() is not None and section().table.rowCount(), "the polygons", 20)
    pause(1)
    keep("layer shown")


def export() -> None:
    part = dock().workbench.export_section
    for kind, which, name in (
        ("shapefile", "kept", "kept.shp"),
        ("gpkg", "accepted", "accepted.gpkg"),
        ("geojson", "all", "all.geojson"),
        ("pdf", "kept", "kept.pdf"),
        ("png", "kept", "kept.png"),
        ("png", "all", "all.png"),
        ("mask", "kept", "mask.tif"),
    ):
        choose(part.kind, kind)
        choose(part.which, which)
        out = Path(JOB["runs"]) / name
        dock().workbench.export.write(out)
        until(lambda: "Wrote" in part.about.text() and out.name in part.about.text(), name, 120)  # noqa: B023
        seen: dict[str, Any] = {"name": name, "said_of_it": part.about.text()}
        if out.suffix in {".shp", ".gpkg", ".geojson"}:
            seen |= counted(QgsVectorLayer(str(out), name, "ogr"))
        SEEN.setdefault("exports", []).append(seen)
        say(str(seen))
    keep("exports")


def again() -> None:
    """Run the same scene over its own folder."""
    before = counted(polygons())
    answer("Overwrite")
    click(dock().bar.run_button)
    until(lambda: dock().engine.running, "the engine", 60)
    until(lambda: not dock().engine.running, "the end of the run", 900)
    until(lambda: polygons() is not None and settled(), "the polygons", 60)
    pause(1)
    SEEN["before_again"] = before
    keep("run over it")
    photograph("figures-again")


def undo() -> None:
    dock().tabs.show_widget(section())
    section().list.setFocus()
    section().go_to(0)
    for act in ("reject", "accept", "undo", "undo", "undo", "undo"):
        section().wanted.emit(act)
        pause(0.3)
    keep("undone")


def edit_and_close() -> None:
    """Move a polygon, save, decide on another, and close QGIS at once."""
    layer = polygons()
    go_to("accepted")
    section().wanted.emit("edit")
    fid = section().table.polygon(section().current_row()).fid
    shape = QgsGeometry(layer.getFeature(fid).geometry())
    shape.translate(3, 3)
    layer.changeGeometry(fid, shape)
    pause(1)
    section().wanted.emit("edit")
    until(settled, "the scores", 120)
    pause(1)
    keep("edit saved")
    go_to("accepted")
    section().wanted.emit("reject")
    SEEN["last"] = counted(QgsVectorLayer(f"{RUN / 'landslides.gpkg'}|layername=landslides", "fresh", "ogr"))


def open_again() -> None:
    open_dock()
    dock().workbench.live.list_runs()
    dock().workbench.live.open_folder(RUN)
    until(lambda: polygons() is not None and section().table.rowCount(), "the polygons", 60)
    outdated = RUN / "mask_final.outdated"
    SEEN["outdated"] = outdated.is_file()
    until(lambda: not outdated.is_file(), "the final mask", 120)
    keep("opened again")


WORK = (run, thresholds, decide, split, merge, box, remove, export, again, undo, edit_and_close)
begin(*(WORK if JOB["part"] == "work" else [open_again]))
