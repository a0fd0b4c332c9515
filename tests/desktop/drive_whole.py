"""Runs inside QGIS' own window: one whole job of somebody who maps for an authority, from the scene to the hand-over.

Of what the drive is told it uses "raster" and "dem", the scene and its elevations, "known", polygons of landslides,
"runs", a folder, and "home", a folder whose name nobody typed into the panel.
"""

import time
from pathlib import Path
from typing import Any

from opening import alone, at, keep, open_panel, run_into, settled, take_keys, workbench
from qgis.core import QgsApplication, QgsCoordinateTransform, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.utils import iface
from window import JOB, SEEN, begin, choose, click, dock, pause, until

from landslide_wsss_plugin.layers import derived_layer, report_page, run_layers

RUN = Path(JOB["home"]) / "run"
OUT = Path(JOB["home"]) / "handed over"
TERRAIN = ("elev_min", "elev_max", "drop_m", "slope_deg", "h_over_l", "travel_deg")
FORMATS = ("shapefile", "gpkg", "geojson", "kml", "csv", "csv-wkt", "mask", "pdf", "png", "qfield")
ENDINGS = {"shapefile": ".shp", "csv-wkt": "_wkt.csv", "mask": "_mask.tif", "qfield": "_qfield"}


def polygons() -> QgsVectorLayer:
    return run_layers.polygons_of(QgsProject.instance(), RUN)


def map_it() -> None:
    """Scene and elevation model, one press of Run."""
    open_panel()
    metadata = QgsProject.instance().metadata()
    metadata.setAuthor("Zzyzxqa Mueller")  # as QGIS does with the login's name
    QgsProject.instance().setMetadata(metadata)
    for path, name in ((JOB["dem"], "elevation"), (JOB["raster"], "hills")):
        layer = QgsRasterLayer(path, name)
        assert layer.isValid(), path
        QgsProject.instance().addMapLayer(layer)
        QgsProject.instance().setCrs(layer.crs())
        if name == "elevation":
            dock().scene.elevation.setLayer(layer)
        else:
            dock().scene.raster.setLayer(layer)
            iface.setActiveLayer(layer)
            iface.zoomToActiveLayer()
    until(lambda: not dock().reading.busy, "the description", 400)
    run_into(RUN, 900)
    dock().thresholds.min_area.setValue(15)
    until(settled, "the polygons", 600)
    SEEN["found"] = polygons().featureCount()
    keep("whole-mapped")


def decide() -> None:
    """Ten decisions by their keys."""
    section = workbench().review_section
    alone(section)
    section.reviewer.setText("Ada")
    take_keys(section.list)
    section.go_to(0)
    for key in [Qt.Key.Key_A] * 8 + [Qt.Key.Key_R] * 2:
        QTest.keyClick(section.list, key)
        pause(0.2)
    SEEN["decided"] = [section.table.tally().number(name) for name in ("accepted", "rejected")]
    keep("whole-decided")


def largest() -> Any:
    """Choose the largest accepted polygon and return it."""
    return go_to(max((one for one in polygons().getFeatures() if one["status"] != "rejected"), key=area))


def area(one: Any) -> float:
    return one["area_m2"]


def go_to(wanted: Any) -> Any:
    """Choose a polygon, show it near, and return it."""
    layer, table = polygons(), workbench().review_section.table
    rows = [row for row in range(table.rowCount()) if table.polygon(row).number == wanted["id"]]
    workbench().review_section.go_to(rows[0])
    box = QgsCoordinateTransform(
        layer.crs(), iface.mapCanvas().mapSettings().destinationCrs(), QgsProject.instance()
    ).transformBoundingBox(wanted.geometry().boundingBox())
    box.scale(1.6)
    iface.mapCanvas().setExtent(box)
    iface.mapCanvas().refresh()
    iface.mapCanvas().waitWhileRendering()
    return wanted


def tool(name: str) -> None:
    section = workbench().polygons_section
    alone(section)
    if iface.mapCanvas().mapTool() is not workbench().polygon_tools.tools[name]:  # it stays until it is left
        click(section.buttons[name])
    until(lambda: iface.mapCanvas().mapTool() is workbench().polygon_tools.tools[name], f"the tool {name}", 5)


def split_and_merge() -> None:
    """Split the largest polygon twice by the mouse, and merge two of its pieces again."""
    viewport = iface.mapCanvas().viewport()
    one = largest()
    SEEN["whole_m2"], number = one["area_m2"], polygons().featureCount()
    for place in (1 / 3, 2 / 3):
        one = largest() if place < 0.5 else one
        box = one.geometry().boundingBox()
        level = box.yMinimum() + place * box.height()
        tool("split")
        for x in (box.xMinimum() - 0.1 * box.width(), box.xMaximum() + 0.1 * box.width()):
            QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=at(polygons(), x, level))
            pause(0.2)
        QTest.mouseClick(viewport, Qt.MouseButton.RightButton, pos=at(polygons(), box.xMaximum(), level))
        pause(0.5)
        if place < 0.5:
            SEEN["after_split"] = polygons().featureCount() - number
            keep("whole-split")
            one = largest()
    before = polygons().featureCount()
    pieces = sorted((one for one in polygons().getFeatures() if one["status"] != "rejected"), key=area, reverse=True)
    pairs = ((one, two) for place, one in enumerate(pieces) for two in pieces[place + 1 :])
    own, other = next(
        (one, two)
        for one, two in pairs
        if one["status"] == two["status"] and one.geometry().distance(two.geometry()) < 0.1
    )
    go_to(own)
    other = other.geometry().pointOnSurface().asPoint()
    tool("merge")
    QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=at(polygons(), other.x(), other.y()))
    until(lambda: polygons().featureCount() == before - 1, "the merged polygon", 20)
    QTest.keyClick(iface.mapCanvas(), Qt.Key.Key_Escape)
    keep("whole-merged")


def box() -> None:
    """Outline one known landslide from a box."""
    section, boxing, canvas = workbench().review_section, workbench().boxing, iface.mapCanvas()
    alone(section)
    known = QgsVectorLayer(JOB["known"], "Known landslides", "ogr")
    QgsProject.instance().addMapLayer(known, False)
    way = QgsCoordinateTransform(known.crs(), canvas.mapSettings().destinationCrs(), QgsProject.instance())
    to_layer = QgsCoordinateTransform(known.crs(), polygons().crs(), QgsProject.instance())
    decided = [one.geometry() for one in polygons().getFeatures() if one["status"] in {"accepted", "edited"}]
    free = []
    for one in known.getFeatures():  # what is decided is not drawn over
        shape = one.geometry()
        shape.transform(to_layer)
        if not any(shape.intersects(other) for other in decided):
            free.append(way.transformBoundingBox(one.geometry().boundingBox()))
    wanted = max(free, key=lambda one: one.width() * one.height())
    around = wanted.buffered(3 * max(wanted.width(), wanted.height()))
    canvas.setExtent(around)
    canvas.refresh()
    canvas.waitWhileRendering()
    click(section.box)
    wanted.scale(1.15)
    place = canvas.getCoordinateTransform()
    start = place.transform(wanted.xMinimum(), wanted.yMaximum()).toQPointF().toPoint()
    end = place.transform(wanted.xMaximum(), wanted.yMinimum()).toQPointF().toPoint()
    QTest.mousePress(canvas.viewport(), Qt.MouseButton.LeftButton, pos=start)
    for step in (0.5, 1.0):
        QTest.mouseMove(canvas.viewport(), start + (end - start) * step)
        pause(0.1)
    QTest.mouseRelease(canvas.viewport(), Qt.MouseButton.LeftButton, pos=end)
    until(lambda: boxing.waiting == 0, "the outline", 600)
    SEEN["boxed"] = sum(one["method"] == "student in a box" for one in polygons().getFeatures())
    keep("whole-box")
    QTest.keyClick(canvas, Qt.Key.Key_Escape)


def attributes() -> None:
    """Say of all accepted what they are, and of one something else."""
    section = workbench().attributes_section
    alone(section)
    section.field("activity").choose("active")
    values = [section.field("ls_type").itemData(place) for place in (1, 2)]
    section.field("ls_type").choose(values[0])
    pause(0.5)
    click(section.all_button)
    pause(0.5)
    SEEN["types"] = values
    largest()
    section.field("ls_type").choose(values[1])
    pause(0.5)
    keep("whole-attributes")


def parts() -> None:
    """Propose source, transport and deposit, and see them over the hillshade."""
    section = workbench().ground_section
    alone(section)
    section.hillshade.setChecked(True)
    click(section.parts)
    until(lambda: section.parts_status.kind == "success", "the parts", 600)
    SEEN["parts"] = section.parts_status.text.text()
    SEEN["parts_layer"] = str(RUN / derived_layer.PARTS)
    section.part_areas.click()
    until(lambda: "U takes it back" in section.parts_status.text.text(), "the areas of the parts", 60)
    SEEN["part_areas"] = section.parts_status.text.text()
    largest()
    keep("whole-parts")
    section.hillshade.setChecked(False)
    derived = run_layers.layer_of(QgsProject.instance(), RUN, derived_layer.PARTS)
    QgsProject.instance().layerTreeRoot().findLayer(derived.id()).setItemVisibilityChecked(False)


def cells() -> None:
    """Read the terrain as QGIS' table shows it, cell by cell."""
    layer, found = polygons(), {}
    for one in layer.getFeatures():
        row = {}
        for name in TERRAIN:
            place = layer.fields().indexOf(name)
            setup = layer.editorWidgetSetup(place)
            formatter = QgsApplication.fieldFormatterRegistry().fieldFormatter(setup.type())
            row[name] = formatter.representValue(layer, place, setup.config(), None, one.attribute(place))
        found[str(one["id"])] = row
    SEEN["cells"] = found


def statistics() -> None:
    section = workbench().statistics_section
    alone(section)
    click(section.button)
    until(section.save.isEnabled, "the statistics", 600)
    SEEN["statistics"] = section.about.text()
    keep("whole-statistics", dock())


def compare() -> None:
    """Known landslides, the best threshold for them, and the raw result as another result."""
    section = workbench().compare_section
    alone(section)
    [known] = QgsProject.instance().mapLayersByName("Known landslides")
    section.reference.setLayer(known)
    click(section.button)
    until(lambda: section.status.kind == "success", "the comparison", 600)
    SEEN["compared"] = section.status.text.text()
    keep("whole-compared")
    click(section.best)
    until(lambda: "Best for" in section.status.text.text(), "the best threshold", 600)
    SEEN["best"] = section.status.text.text()
    section.write_table(OUT / "thresholds.csv")
    keep("whole-best", dock())
    copy = QgsVectorLayer(f"{JOB['known']}", "Older result", "ogr")
    QgsProject.instance().addMapLayer(copy)
    section.against.choose("result")
    section.other.setLayer(copy)
    click(section.button)
    until(lambda: section.status.kind == "success", "the two results", 600)
    section.write_table(OUT / "compared.csv")
    SEEN["two_results"] = section.status.text.text()
    QgsProject.instance().layerTreeRoot().findLayer(copy.id()).setItemVisibilityChecked(False)
    iface.mapCanvas().zoomToFullExtent()
    keep("whole-two-results")


def hand_over() -> None:
    """Every format; of the report also what stands on its pages."""
    section, written = workbench().export_section, []
    alone(section)
    section.licence.setText("CC BY 4.0")
    label, lines = report_page.label, []

    def noted(layout: Any, text: str, *more: Any, **named: Any) -> float:
        lines.append(text)
        return label(layout, text, *more, **named)

    report_page.label = noted
    for kind in FORMATS:
        choose(section.kind, kind)
        out = OUT / f"landslides{ENDINGS.get(kind, '.' + kind)}"
        lines.clear()
        workbench().export.write(out)
        until(lambda: f"Wrote {out}" in section.about.text(), f"the {kind}", 600)  # noqa: B023
        until(lambda: kind != "qfield" or "QField opens" in section.about.text(), "the project", 600)  # noqa: B023
        written.append(section.about.text())
        if kind == "pdf":
            SEEN["page"] = list(lines)
    report_page.label = label
    SEEN["written"] = written
    keep("whole-handed-over", dock())
    SEEN["seconds"] = round(time.monotonic() - BEGAN)


BEGAN = time.monotonic()
OUT.mkdir(parents=True)
STEPS = (map_it, decide, split_and_merge, box, attributes, parts, cells, compare, statistics, hand_over)
begin(*STEPS)
