"""Runs inside QGIS' own window: moves thresholds, reviews, thresholds again, exports, as a geologist would.

Of what the drive is told it uses "runs", a folder, and "large", the folder of a run over a large scene.
"""

import time
from pathlib import Path
from typing import Any

from qgis.core import QgsApplication, QgsFeatureRequest, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication
from qgis.utils import iface
from window import (
    JOB,
    SEEN,
    begin,
    choose,
    click,
    dock,
    hold,
    open_dock,
    pause,
    photograph,
    release,
    type_folder,
    until,
)

RUN = Path(JOB["runs"]) / "run"
COMMENT = "Rotación, größer als 山崩"


def live() -> Any:
    return dock().workbench.live


def section() -> Any:
    return dock().workbench.review_section


def polygons() -> QgsVectorLayer:
    return next(layer for layer in QgsProject.instance().mapLayers().values() if "landslides.gpkg" in layer.source())


def said() -> dict[str, list[Any]]:
    """Return what stands in the file: number to status, reviewer, comment and outline."""
    fresh = QgsVectorLayer(polygons().source(), "fresh", "ogr")
    features = fresh.getFeatures(QgsFeatureRequest())
    return {str(f["id"]): [f["status"], f["reviewer"], f["comment"] or "", f.geometry().asWkt()] for f in features}


def settled() -> bool:
    return not live().pending and not dock().workbench.rework.busy


def show(widget: Any) -> None:
    """Bring a section into sight, alone."""
    for other in dock().findChildren(type(dock().thresholds).__mro__[1]):
        other.setCollapsed(other is not widget)
    dock().tabs.show_widget(widget)
    pause(0.3)


def run() -> None:
    open_dock()
    iface.mainWindow().resizeDocks([dock()], [430], Qt.Orientation.Horizontal)
    type_folder(RUN)
    choose(dock().model.method, "student")
    click(dock().bar.run_button)
    until(lambda: dock().engine.running, "the engine")
    until(lambda: not dock().engine.running, "the end of the run", 600)
    until(lambda: live().run is not None and live().run.folder == RUN, "the run on the table", 30)
    dock().thresholds.min_area.setValue(20)
    until(settled, "the polygons", 300)
    SEEN["first"] = len(said())


def drag() -> None:
    show(dock().thresholds)
    until(lambda: any(dock().thresholds.histograms["student"]._counts), "the histogram", 60)
    photograph("live-rest", dock())
    slider = dock().thresholds.student.slider
    hold(slider, 40)
    SEEN["preview_visible"] = live().preview.item.isVisible()
    photograph("live-drag")
    SEEN["asked_while_dragging"] = dock().workbench.rework.busy
    release(slider)
    SEEN["polygons_seconds"] = until(settled, "the polygons", 300)
    SEEN["second"] = len(said())
    photograph("live-released")


def review() -> None:
    show(section())
    section().reviewer.setText("Ñandú")
    QApplication.setActiveWindow(iface.mainWindow())  # keys reach their actions in an active window alone
    until(iface.mainWindow().isActiveWindow, "the window to be active", 10)
    section().list.setFocus()
    section().go_to(0)
    keys = [Qt.Key.Key_A] * 3 + [Qt.Key.Key_R] * 2
    for key in keys:
        QTest.keyClick(section().list, key)
        pause(0.2)
    section().go_to(0)
    section().comment.setText(COMMENT)
    QTest.keyClick(section().comment, Qt.Key.Key_Return)
    SEEN["progress"] = section().progress.text()
    SEEN["reviewed"] = {number: words for number, words in said().items() if words[0] in {"accepted", "rejected"}}
    photograph("review")


def threshold_again() -> None:
    for value in (0.7, 0.3):
        dock().thresholds.student.spin.setValue(value)
        until(settled, "the polygons", 300)
    now = said()
    SEEN["kept"] = {number: now.get(number) for number in SEEN["reviewed"]}
    SEEN["third"] = len(now)
    SEEN["progress_after"] = section().progress.text()


def export() -> None:
    show(dock().workbench.export_section)
    for kind, name in (("shapefile", "out.shp"), ("pdf", "report.pdf"), ("png", "report.png")):
        choose(dock().workbench.export_section.kind, kind)
        dock().workbench.export.write(Path(JOB["runs"]) / name)
        about = dock().workbench.export_section.about
        until(lambda: "Wrote" in about.text(), f"the {kind}", 120)  # noqa: B023
    photograph("export", dock())
    SEEN["exported"] = sum(status != "rejected" for status, *_ in said().values())  # as the export does by itself
    SEEN["crs"] = polygons().crs().authid()


def large() -> None:
    """Time the preview over a large scene, whole and at native resolution."""
    live().open_folder(Path(JOB["large"]))
    canvas = iface.mapCanvas()
    scores = live().preview._view.layer
    show(dock().thresholds)
    for name, scale in (("whole", 1.0), ("native", None)):
        box = scores.extent()
        if scale is None:
            box.scale(canvas.mapSettings().outputSize().width() / scores.width())
        canvas.setExtent(box)
        canvas.refresh()
        canvas.waitWhileRendering()
        view = live().preview._view
        SEEN[f"{name}_read_seconds"] = until(lambda: view.picture("student") is not None and not view.busy, name, 60)  # noqa: B023
        pause(0.5)
        SEEN[f"{name}_ms"] = [milliseconds(step) for step in (30, 60, 90, 120, 150)]
    photograph("large")


def milliseconds(step: int) -> float:
    """Return how long the map takes to show what a moved slider passes."""
    item, slider = live().preview.item, dock().thresholds.student.slider
    slider.setSliderDown(True)
    before, began = item.painted, time.perf_counter()
    slider.setValue(step)
    while item.painted == before and time.perf_counter() - began < 5:
        QApplication.processEvents()
    return round(1000 * (time.perf_counter() - began), 1)


def dark() -> None:
    QgsApplication.setUITheme("Night Mapping")
    live().open_folder(RUN)
    pause(1)
    for name, widget in (
        ("live", dock().thresholds),
        ("review", section()),
        ("export", dock().workbench.export_section),
    ):
        show(widget)
        photograph(f"{name}-dark", dock())


begin(run, drag, review, threshold_again, export, large, dark)
