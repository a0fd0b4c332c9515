"""The drive of the tools: run, list, progress, and what lets the reviewer see the ground; runs inside QGIS."""

from pathlib import Path

from hands import (
    MAGENTA,
    PATIENCE_S,
    RUN,
    canvas,
    choose_polygon,
    fresh,
    inside,
    keep,
    key,
    largest,
    on_map,
    place,
    polygons,
    review,
    share_near,
    show,
)
from opening import alone, each_half, grabbed, open_panel, run_into, settled, shows, take_keys, type_into, workbench
from qgis.core import (
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
)
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QColor, QImage
from qgis.PyQt.QtTest import QTest
from window import JOB, SEEN, dock, pause, until

from landslide_wsss_plugin.layers import hillshade, run_layers


def map_it() -> None:
    """Scene, elevation model and earlier image; one press of Run."""
    open_panel()
    project, folder = QgsProject.instance(), Path(JOB["scene"]).parent
    for name in ("dem", "before"):
        layer = QgsRasterLayer(str(folder / f"{name}.tif"), name)
        assert layer.isValid(), name
        project.addMapLayer(layer, False)
        node = project.layerTreeRoot().addLayer(layer)  # below the scene
        node.setItemVisibilityChecked(False)
        node.setExpanded(False)
    project.layerTreeRoot().findLayer(project.mapLayersByName("scene")[0].id()).setExpanded(False)
    dock().scene.elevation.setLayer(project.mapLayersByName("dem")[0])
    until(lambda: not dock().reading.busy, "the description", 400)
    run_into(RUN, PATIENCE_S)
    dock().thresholds.min_area.setValue(15)
    until(settled, "the polygons", 300)
    project.layerTreeRoot().findLayer(run_layers.final_mask_of(project, RUN).id()).setItemVisibilityChecked(False)
    type_into(review().reviewer, "Anjali Rai")
    SEEN["found"] = len(fresh())


def order() -> None:
    """The list in each order; three decisions by their keys, and how far it is."""
    alone(review())
    SEEN["orders"] = {}
    for name in ("largest", "smallest", "sure", "doubtful"):
        review().order.setCurrentIndex(review().order.findData(name))
        pause(0.2)
        table = review().table
        SEEN["orders"][name] = [
            [table.polygon(row).area_m2, table.polygon(row).confidence, table.polygon(row).reviewed]
            for row in range(table.rowCount())
        ]
    keep("order")
    review().order.setCurrentIndex(review().order.findData("largest"))
    review().go_to(0)
    take_keys(review().list)
    for which in (Qt.Key.Key_A, Qt.Key.Key_R, Qt.Key.Key_A):
        key(which, review().list)
    SEEN["progress"] = [review().progress.text(), review().count.text()]
    SEEN["chosen_after"] = review().current_row()
    alone(review(), workbench().ground_section)
    ground = workbench().ground_section
    before = ground.count.text()
    show(polygons().extent(), 1.1)
    pause(0.5)
    SEEN["looked"] = [before, ground.count.text()]
    SEEN["share"] = workbench().ground.looked.share
    keep("progress")


def highlight() -> None:
    """The chosen polygon is magenta, and neither choosing nor editing it covers the ground."""
    alone(review())
    number = largest("proposed")
    one = choose_polygon(number, 2.5)
    pause(3)  # the flash of the choice has gone
    image = grabbed()
    scene = QgsProject.instance().mapLayersByName("scene")[0]
    SEEN["highlight"] = share_near(image, one.geometry(), MAGENTA)
    others = [other.geometry() for other in fresh().values() if int(other["id"]) != number]
    SEEN["others_highlit"] = max((share_near(image, other, MAGENTA) for other in others if inside(other)), default=0.0)
    SEEN["inside"] = [sample(image, scene, one.geometry())]
    keep("current")
    polygons().selectByIds([one.id()])
    key(Qt.Key.Key_E)
    until(polygons().isEditable, "the edits", 10)
    pause(1)
    SEEN["inside"].append(sample(grabbed(), scene, one.geometry()))
    SEEN["edit_says"] = review().about.text()
    keep("edit")
    key(Qt.Key.Key_E)
    until(lambda: not polygons().isEditable(), "the end of the edits", 10)


def sample(image: QImage, scene: QgsRasterLayer, shape: QgsGeometry) -> "list[int]":
    """Return the greatest differences between the map and the scene, at places well inside a polygon."""
    core, apart = shape.buffer(-2.5, 4), []
    box = core.boundingBox()
    steps = [(x / 12, y / 12) for x in range(1, 12) for y in range(1, 12)]
    for x, y in steps:
        spot = QgsPointXY(box.xMinimum() + x * box.width(), box.yMinimum() + y * box.height())
        if not core.contains(spot):
            continue
        pixel = place(spot)
        values = [scene.dataProvider().sample(QgsPointXY(*on_map(pixel)), band)[0] for band in (1, 2, 3)]
        shown = QColor(image.pixel(pixel.x(), pixel.y())).getRgb()[:3]
        apart.append(max(abs(a - b) for a, b in zip(shown, values, strict=True)))
    return sorted(int(one) for one in apart)


def ground() -> None:
    """H hides and brings back; W swipes; K blinks."""
    view, tools = workbench().ground_section, workbench().ground
    scene, before = (QgsProject.instance().mapLayersByName(name)[0] for name in ("scene", "before"))
    alone(view)
    review().list.setFocus()
    canvas().setFocus()
    key(Qt.Key.Key_W)
    SEEN["swipe_without"] = [view.swipe.isChecked(), view.hint.text()]
    if view.swipe.isChecked():
        key(Qt.Key.Key_Escape)
    one = choose_polygon(largest("proposed"), 2.5)
    pause(3)
    SEEN["hidden"] = [share_near(grabbed(), one.geometry(), MAGENTA)]
    key(Qt.Key.Key_H)
    SEEN["hidden"] += [share_near(grabbed(), one.geometry(), MAGENTA), shows(grabbed(), scene, 0.0, 1.0)]
    keep("hidden")
    key(Qt.Key.Key_H)
    SEEN["hidden"].append(share_near(grabbed(), one.geometry(), MAGENTA))
    view.other.setLayer(before)
    canvas().setFocus()
    key(Qt.Key.Key_W)
    until(lambda: tools.tool.item is not None and tools.tool.item.picture is not None, "the other layer", 60)
    QTest.mouseMove(canvas().viewport(), QPoint(canvas().width() // 2, canvas().height() // 2))
    image = grabbed()
    SEEN["swipe"] = each_half(image, before=before, scene=scene)
    SEEN["swipe_outline"] = share_near(image, one.geometry(), MAGENTA)
    keep("swipe")
    key(Qt.Key.Key_Escape)
    SEEN["swipe_left"] = [canvas().mapTool() is tools.tool, view.swipe.isChecked()]
    canvas().setFocus()
    key(Qt.Key.Key_K)
    until(lambda: tools.blink.item is not None and tools.blink.item.picture is not None, "the other layer", 60)
    until(tools.blink.item.isVisible, "the other layer again", 10)
    tools.blink.timer.stop()
    SEEN["blink"] = [shows(grabbed(), before, 0.0, 1.0)]
    tools.blink.turn()
    SEEN["blink"].append(shows(grabbed(), before, 0.0, 1.0))
    tools.blink.timer.start()
    key(Qt.Key.Key_K)
    SEEN["blink_on"] = view.blink.isChecked()


def shade() -> None:
    """The hillshade lies below the result."""
    view, one = workbench().ground_section, choose_polygon(largest("proposed"), 2.5)
    pause(3)
    view.hillshade.setChecked(True)
    drawn_anew()
    tree = QgsProject.instance().layerTreeRoot()
    shade = next(layer for layer in QgsProject.instance().mapLayers().values() if layer.customProperty(hillshade.MARK))
    SEEN["hillshade"] = [grey(grabbed()), [node.layerId() for node in tree.findLayers()].index(shade.id())]
    SEEN["hillshade"].append([node.layerId() for node in tree.findLayers()].index(polygons().id()))
    SEEN["hillshade"].append(share_near(grabbed(), one.geometry(), MAGENTA))
    keep("hillshade")
    view.hillshade.setChecked(False)
    drawn_anew()
    SEEN["hillshade"].append(grey(grabbed()))


def drawn_anew() -> None:
    """Wait until the map shows layers that have just come or gone."""
    pause(0.5)
    canvas().refresh()
    canvas().waitWhileRendering()


def grey(image: QImage) -> float:
    """Return the share of places at which the map has no color."""
    places = [QColor(image.pixel(x, y)) for x in range(20, image.width(), 37) for y in range(20, image.height(), 37)]
    return sum(max(one.getRgb()[:3]) - min(one.getRgb()[:3]) < 3 for one in places) / len(places)
