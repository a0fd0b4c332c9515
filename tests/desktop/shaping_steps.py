"""The drive of the tools: cut, simplify, smooth, and the check of the topology; runs inside QGIS."""

from hands import (
    RUN,
    after,
    choose_polygon,
    free_box,
    fresh,
    keep,
    key,
    largest,
    outlines,
    polygons,
    section,
    show,
    used,
)
from opening import alone, workbench
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt
from qgis.utils import iface
from window import click, pause, until


def plant(shapes: "list[tuple[int, QgsGeometry, str]]") -> None:
    """Write polygons into the file as another program would, and have the panel look again."""
    layer = QgsVectorLayer(f"{RUN / 'landslides.gpkg'}|layername=landslides", "other program", "ogr")
    for number, shape, status in shapes:
        feature = QgsFeature(layer.fields())
        whole = QgsGeometry(shape)
        whole.convertToMultiType()
        feature.setGeometry(whole)
        feature["id"], feature["status"] = number, status
        assert layer.dataProvider().addFeature(feature)
    del layer
    polygons().dataProvider().reloadData()
    workbench().review.set_run(workbench().live.run)
    pause(0.5)


def remove(numbers: "list[int]") -> None:
    layer = QgsVectorLayer(f"{RUN / 'landslides.gpkg'}|layername=landslides", "other program", "ogr")
    layer.dataProvider().deleteFeatures([one.id() for one in layer.getFeatures() if int(one["id"]) in numbers])
    del layer
    polygons().dataProvider().reloadData()
    workbench().review.set_run(workbench().live.run)
    pause(0.5)


def cut() -> None:
    """A neighbour planted over the edge of a proposal, and cut away from under it."""
    number = largest("proposed")
    box = fresh()[number].geometry().boundingBox()
    wide = QgsRectangle(box.center().x(), box.yMinimum(), box.xMaximum() + 10, box.yMaximum())
    plant([(900, QgsGeometry.fromRect(wide), "accepted")])
    choose_polygon(number)
    alone(section())
    iface.layerTreeView().setFocus()  # wherever the keys went before
    before = outlines()
    note = used("cut")
    note["overlap_before"] = fresh()[number].geometry().intersection(fresh()[900].geometry()).area()
    keep("cut-half")
    click(section().buttons["cut"])
    until(lambda: outlines() != before, "the cut polygon", 10)
    note["overlap"] = fresh()[number].geometry().intersection(fresh()[900].geometry()).area()
    note |= {"number": str(number), "neighbour": "900"}
    after("cut", before)
    click(section().buttons["cut"])
    pause(0.3)
    click(section().buttons["cut"])
    note["again"] = section().about.text()
    key(Qt.Key.Key_U)
    remove([900])


def simplify() -> None:
    number = largest("proposed")
    choose_polygon(number)
    alone(section())
    before = outlines()
    section().tolerance.setValue(2.0)
    keep("simplify-half")
    click(section().buttons["simplify"])
    until(lambda: outlines() != before, "the simplified polygon", 10)
    used("simplify")["number"] = str(number)
    after("simplify", before)


def smooth() -> None:
    number = largest("proposed")
    choose_polygon(number)
    alone(section())
    section().tolerance.setValue(3.0)
    click(section().buttons["simplify"])
    pause(0.5)
    before = outlines()
    click(section().buttons["smooth"])
    until(lambda: outlines() != before, "the smoothed polygon", 10)
    used("smooth")["number"] = str(number)
    after("smooth", before)
    key(Qt.Key.Key_U)


def topology() -> None:
    """One of each fault planted on free ground; the check lists them, a click shows one, one button mends the safe."""
    box = free_box(70, 60)
    x, y = box.xMinimum(), box.yMinimum()

    def around(points: "list[tuple[float, float]]") -> QgsGeometry:
        return QgsGeometry.fromPolygonXY([[QgsPointXY(x + a, y + b) for a, b in points]])

    def square(left: float, low: float, width: float, height: float) -> QgsGeometry:
        return QgsGeometry.fromRect(QgsRectangle(x + left, y + low, x + left + width, y + low + height))

    strip = square(34, 44, 10, 0.05)
    ring = square(0, 40, 20, 20)
    u_shape = around([(0, 40), (20, 40), (20, 47), (8, 47), (8, 48), (20, 48), (20, 60), (0, 60)])
    lid = square(20, 40, 8, 20)
    sliver = QgsGeometry.collectGeometry([square(34, 46, 12, 12), strip])
    assert ring.area() > u_shape.area()
    plant([
        (901, square(0, 0, 20, 20), "proposed"),
        (902, square(15, 5, 20, 20), "accepted"),
        (903, square(40, 0, 15, 15), "accepted"),
        (904, square(50, 5, 15, 15), "accepted"),
        (905, u_shape, "proposed"),
        (906, lid, "proposed"),
        (907, sliver, "proposed"),
        (908, around([(50, 40), (65, 55), (65, 40), (50, 55)]), "proposed"),
    ])  # fmt: skip
    before = outlines()
    show(box, 1.4)
    alone(section())
    click(section().check)
    pause(0.3)
    note = used("topology")
    note["listed"] = [section().faults.item(row).text() for row in range(section().faults.count())]
    note["counted"] = section().about.text()
    note["repair_offered"] = section().repair.isVisible()
    keep("topology-listed")
    section().faults.setFocus()
    section().faults.setCurrentRow(2)  # the overlap with an accepted one
    pause(1)
    note["chosen"] = workbench().review.current.number
    keep("topology-fault")
    click(section().repair)
    until(lambda: outlines() != before, "the repair", 10)
    show(box, 1.4)
    note["left"] = [section().faults.item(row).text() for row in range(section().faults.count())]
    mended = fresh()
    note["overlap"] = mended[901].geometry().intersection(mended[902].geometry()).area()
    note["decided"] = [outlines()[str(number)] == before[str(number)] for number in (902, 903, 904)]
    note["valid"] = all(one.geometry().isGeosValid() for one in mended.values())
    note["gap_area"] = mended[905].geometry().combine(mended[906].geometry()).area()
    note["parts"] = len(mended[907].geometry().asGeometryCollection())
    after("topology", before)
    remove(list(range(901, 909)))
