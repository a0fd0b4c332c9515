"""Runs inside QGIS' own window: does a geologist's jobs one after the other, and counts clicks, keys and seconds.

Of what the drive is told it uses "raster", where not the drawn scene is mapped, "truth", "runs", "name", what the
pictures' names end in, and "looks": where it is true, every tab is photographed narrow and with a large font, too.
"""

import time
from pathlib import Path
from typing import Any

from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication
from qgis.utils import iface
from window import JOB, SEEN, begin, click, dock, open_dock, pause, photograph, type_folder, until

from landslide_wsss_plugin.layers import run_layers

RUN = Path(JOB["runs"]) / "run"
USUAL, NARROW, LARGE = 400, 300, 1.5
SEEN["jobs"] = {}


class Counting:
    """Counts what a person does for one job."""

    def __init__(self, job: str) -> None:
        self.job, self.clicks, self.keys, self.began = job, 0, 0, time.monotonic()

    def click(self, widget: Any) -> None:
        """Press a button, after the tab that it is on."""
        self.tab_of(widget)
        click(widget)
        self.clicks += 1

    def tab_of(self, widget: Any) -> None:
        """Go to the tab of a widget, which is a click where another is shown; and unfold its section."""
        before = dock().tabs.currentIndex()
        section = widget
        while section is not None and not hasattr(section, "isCollapsed"):
            section = section.parentWidget()
        if section is not None and section.isCollapsed():
            section.setCollapsed(False)
            self.clicks += 1
        dock().tabs.show_widget(widget)
        self.clicks += dock().tabs.currentIndex() != before

    def choose(self, combo: Any, value: str) -> None:
        """Choose an entry, which is two clicks where it is not chosen already."""
        self.tab_of(combo)
        if combo.value != value:
            assert combo.choose(value)
            self.clicks += 2

    def key(self, widget: Any, key: Any) -> None:
        """Press a key."""
        QTest.keyClick(widget, key)
        self.keys += 1

    def done(self, **more: Any) -> None:
        """Keep what it took."""
        seconds = round(time.monotonic() - self.began, 1)
        SEEN["jobs"][self.job] = {"clicks": self.clicks, "keys": self.keys, "seconds": seconds, **more}


def section() -> Any:
    return dock().workbench.review_section


def polygons() -> QgsVectorLayer:
    return run_layers.polygons_of(QgsProject.instance(), RUN)


def shown(name: str) -> None:
    iface.messageBar().clearWidgets()
    photograph(f"jobs-{name}-{JOB['name']}")


def map_it() -> None:
    """Open the scene and press Run: scene, model and folder are chosen already."""
    open_dock()
    iface.mainWindow().resizeDocks([dock()], [USUAL], Qt.Orientation.Horizontal)
    if JOB.get("raster"):
        other = QgsRasterLayer(JOB["raster"], Path(JOB["raster"]).stem)
        QgsProject.instance().addMapLayer(other)
        iface.setActiveLayer(other)
        QgsProject.instance().setCrs(other.crs())
        iface.zoomToActiveLayer()
        dock().scene.raster.setLayer(other)
    until(lambda: not dock().reading.busy, "the description", 120)
    type_folder(RUN)  # only so that the drawn files stay alone
    job = Counting("map the scene")
    job.click(dock().bar.run_button)
    until(lambda: dock().engine.running, "the engine", 60)
    until(lambda: not dock().engine.running, "the end of the run", 900)
    until(lambda: polygons() is not None, "the polygons", 60)
    SEEN["status"] = dock().bar.status.text.text()
    job.done(found=polygons().featureCount())
    pause(1)
    shown("mapped")


def check_five() -> None:
    """Decide on five polygons, or on all where there are fewer, by keys alone."""
    job = Counting("check five polygons")
    job.tab_of(section())
    QApplication.setActiveWindow(iface.mainWindow())  # keys reach their actions in an active window alone
    until(iface.mainWindow().isActiveWindow, "the window to be active", 10)
    section().go_to(0)
    section().list.setFocus()
    wanted = min(5, polygons().featureCount())
    for number in range(wanted):
        job.key(section().list, Qt.Key.Key_R if number == 1 else Qt.Key.Key_A)
        pause(0.05)
    until(lambda: section().table.tally().reviewed == wanted, "the decisions", 20)
    job.done(decided=wanted)
    shown("checked")


def compare() -> None:
    """Compare with known landslides."""
    truth = QgsVectorLayer(JOB["truth"], "Known landslides", "ogr")
    QgsProject.instance().addMapLayer(truth)
    part = dock().workbench.compare_section
    job = Counting("compare with known landslides")
    job.tab_of(part.reference)
    part.reference.setLayer(truth)
    job.clicks += 2
    job.click(part.button)
    until(lambda: part.status.kind in {"success", "error"}, "the comparison", 180)
    job.done(said=part.status.text.text())
    QgsProject.instance().removeMapLayer(truth)


def write(kind: str, name: str) -> None:
    part = dock().workbench.export_section
    job = Counting(name)
    job.choose(part.kind, kind)
    job.tab_of(part.button)
    job.clicks += 3  # the button, and the system's dialog: a name is proposed there
    out = RUN / ("out.shp" if kind == "shapefile" else "out.pdf")
    dock().workbench.export.write(out)
    until(lambda: "Wrote" in part.about.text() and out.name in part.about.text(), "the file", 120)
    job.done(said=part.about.text())


def share() -> None:
    """Write a shapefile and a report."""
    kinds = [
        dock().workbench.export_section.kind.itemData(i) for i in range(dock().workbench.export_section.kind.count())
    ]
    SEEN["kinds"] = kinds
    write("shapefile", "write a shapefile")
    write(next(kind for kind in kinds if kind in {"pdf", "report"}), "write a report")


def look_at_tabs() -> None:
    """Photograph every tab: as usual, and where wanted narrow and with a large font."""
    application: Any = QApplication.instance()
    style = application.styleSheet()
    points = iface.mainWindow().font().pointSizeF()
    looks = [("", USUAL, 1.0)] + ([("-300", NARROW, 1.0), ("-150", USUAL, LARGE)] if JOB.get("looks") else [])
    for look, wide, scale in looks:
        larger = f"{style}\n* {{ font-size: {points * scale}pt; }}" if scale > 1 else style  # as QGIS' options do
        application.setStyleSheet(larger)
        iface.mainWindow().resizeDocks([dock()], [wide], Qt.Orientation.Horizontal)
        pause(0.5)
        SEEN[f"width{look}"] = dock().width()
        for place, name in enumerate(("map", "check", "improve", "share")):
            dock().tabs.setCurrentIndex(place)
            dock().tabs.scroll_up(place)
            pause(0.3)
            photograph(f"tab-{name}{look}{JOB['name']}", dock())
    application.setStyleSheet(style)


STEPS = (map_it, check_five, compare, share, look_at_tabs)
begin(*(step for step in STEPS if step.__name__ in JOB.get("steps", [one.__name__ for one in STEPS])))
