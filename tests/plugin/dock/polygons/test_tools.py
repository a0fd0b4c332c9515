"""The polygon tools: what stands in the file and in the list after each, and one undo that takes it back."""

import pytest
from qgis.core import QgsGeometry
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from squares import add, cell, choose, outlines, points, rows, square

from landslide_wsss_plugin.inventory.ground import Ground, fingerprint


def assert_measured(layer):
    ground = Ground(layer.crs())
    for one in rows(layer).values():
        if one["status"] != "proposed":
            assert one["area_m2"] == pytest.approx(ground.measures(one.geometry()).area_m2)
            assert one["outline"] == fingerprint(one.geometry())


def test_split_along_a_line_gives_two_polygons_with_their_areas(tools, review, layer):
    before = outlines(layer)
    choose(review, 1)
    tools.split(points((3, -5), (3, 15)))
    found = rows(layer)
    assert sorted(found) == [1, 2, 3, 4]
    assert found[1]["area_m2"] == pytest.approx(70, rel=2e-3)
    assert found[4]["area_m2"] == pytest.approx(30, rel=2e-3)
    assert (found[4]["status"], found[4]["reviewer"]) == ("edited", "Ada")
    assert (cell(review, 1), cell(review, 4)) == ("70 m²", "30 m²")
    assert_measured(layer)
    review.wanted.emit("undo")
    assert outlines(layer) == before
    assert rows(layer)[1]["status"] == "proposed"


def test_split_of_an_accepted_polygon_gives_accepted_parts(tools, review, layer):
    choose(review, 1)
    review.wanted.emit("accept")
    choose(review, 1)
    tools.split(points((3, -5), (3, 15)))
    assert {rows(layer)[number]["status"] for number in (1, 4)} == {"accepted"}


def test_line_that_does_not_cross_is_told_of_and_changes_nothing(tools, section, review, layer):
    before = outlines(layer)
    choose(review, 1)
    tools.split(points((3, -5), (3, 5)))
    assert "does not cross" in section.about.text()
    assert outlines(layer) == before
    assert not review.buttons["undo"].isEnabled()


def test_merge_keeps_number_comments_and_the_whole_area(tools, review, layer):
    before = outlines(layer)
    for number, text in ((2, "b"), (1, "a")):
        choose(review, number)
        review.comment.setText(text)
        review.comment.returnPressed.emit()
    tools.merge(points((15, 5))[0])
    found = rows(layer)
    assert sorted(found) == [1, 3]
    assert found[1]["area_m2"] == pytest.approx(200, rel=2e-3)
    assert found[1]["comment"] == "a; b"
    assert len(found[1].geometry().asGeometryCollection()) == 1
    review.wanted.emit("undo")
    assert outlines(layer) == before
    assert rows(layer)[2]["comment"] == "b"


def test_click_beside_every_polygon_merges_nothing(tools, section, review, layer):
    choose(review, 1)
    tools.merge(points((40, 5))[0])
    assert "no polygon" in section.about.text()
    assert sorted(rows(layer)) == [1, 2, 3]


def test_drawn_polygon_takes_the_place_of_proposals_and_spares_decided_ones(tools, review, layer):
    choose(review, 2)
    review.wanted.emit("accept")
    before = outlines(layer)
    tools.draw(points((0, 0), (15, 0), (15, 10), (0, 10)))
    found = rows(layer)
    assert sorted(found) == [2, 3, 4]  # proposal 1 lies wholly under the drawn one
    assert found[4]["area_m2"] == pytest.approx(100, rel=2e-3)  # 5 m of it lay on the accepted 2
    assert (found[4]["status"], found[4]["method"], found[4]["reviewer"]) == ("edited", "by hand", "Ada")
    assert found[2]["status"] == "accepted"
    review.wanted.emit("undo")
    assert outlines(layer) == before


def test_cut_against_neighbours_ends_the_overlap(tools, section, review, layer):
    fid = next(one.id() for one in layer.getFeatures() if one["id"] == 1)
    layer.dataProvider().changeGeometryValues({fid: QgsGeometry.fromWkt(square(5, 0))})
    choose(review, 1)
    section.buttons["cut"].click()
    found = rows(layer)
    assert found[1]["area_m2"] == pytest.approx(50, rel=2e-3)
    assert found[1].geometry().intersection(found[2].geometry()).area() == pytest.approx(0, abs=1e-6)
    section.buttons["cut"].click()
    assert "overlaps no other" in section.about.text()


def test_simplify_by_metres_keeps_the_outline_within_the_tolerance(tools, section, review, layer):
    fid = next(one.id() for one in layer.getFeatures() if one["id"] == 3)
    jagged = (
        "MULTIPOLYGON(((500100 2999900,500105 2999900.4,500110 2999900,500110 2999910,500100 2999910,500100 2999900)))"
    )
    layer.dataProvider().changeGeometryValues({fid: QgsGeometry.fromWkt(jagged)})
    choose(review, 3)
    section.tolerance.setValue(0.2)
    section.buttons["simplify"].click()
    assert rows(layer)[3].geometry().constGet().nCoordinates() == 6
    section.tolerance.setValue(1.0)
    section.buttons["simplify"].click()
    assert rows(layer)[3].geometry().constGet().nCoordinates() == 5
    assert rows(layer)[3]["area_m2"] == pytest.approx(100, rel=2e-3)


def test_smooth_cuts_the_corners_and_measures_anew(section, review, layer):
    choose(review, 3)
    section.buttons["smooth"].click()
    one = rows(layer)[3]
    assert one.geometry().constGet().nCoordinates() > 12
    assert 80 < one["area_m2"] < 99
    assert_measured(layer)


def test_tools_in_the_edits_are_taken_back_by_qgis_itself(tools, review, layer):
    before = outlines(layer)
    choose(review, 1)
    layer.startEditing()
    tools.split(points((3, -5), (3, 15)))
    assert outlines(layer) == before
    assert layer.featureCount() == 4
    review.wanted.emit("undo")
    assert layer.featureCount() == 3
    layer.rollBack()


def test_line_is_drawn_on_the_map_with_clicks(dock, tools, section, review, layer, iface):
    choose(review, 1)
    iface.canvas.setExtent(QgsGeometry.fromWkt(square(-10, -10, 40)).boundingBox())
    section.buttons["split"].click()
    assert iface.canvas.mapTool() is tools.tools["split"]
    for place in points((3, -5), (3, 15)):
        pixel = iface.canvas.getCoordinateTransform().transform(place)
        QTest.mouseClick(
            iface.canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(round(pixel.x()), round(pixel.y()))
        )
    assert len(tools.tools["split"].corners) == 2
    QTest.mouseClick(iface.canvas.viewport(), Qt.MouseButton.RightButton, pos=QPoint(5, 5))
    assert sorted(rows(layer)) == [1, 2, 3, 4]
    QTest.keyClick(iface.canvas, Qt.Key.Key_Escape)
    assert iface.canvas.mapTool() is not tools.tools["split"]
    assert not section.buttons["split"].isChecked()


def test_topology_check_names_each_fault_and_repairs_what_is_safe(dock, section, review, layer):
    add(layer, 4, square(55, 55))  # overlaps 3, both proposals
    add(layer, 5, square(80, 0), "accepted")
    add(layer, 6, square(85, 0), "accepted")  # overlaps 5, both decided
    x, y = 500_120, 2_999_900
    add(layer, 7, f"MULTIPOLYGON((({x} {y},{x + 10} {y + 10},{x + 10} {y},{x} {y + 10},{x} {y})))")  # crosses itself
    thin = f"(({x} {y + 40},{x + 10} {y + 40},{x + 10} {y + 40.01},{x} {y + 40.01},{x} {y + 40}))"
    body = f"(({x} {y + 20},{x + 10} {y + 20},{x + 10} {y + 30},{x} {y + 30},{x} {y + 20}))"
    add(layer, 8, f"MULTIPOLYGON({body},{thin})")
    dock.workbench.review.set_run(dock.workbench.live.run)
    before = outlines(layer)
    section.check.click()
    listed = [section.faults.item(row).text() for row in range(section.faults.count())]
    assert listed == [
        "Outline crosses itself: No. 7",
        "Sliver: No. 8, 0 m²",
        "Overlap: No. 3, No. 4, 25 m²",
        "Overlap: No. 5, No. 6, 50 m² (yours to settle)",
    ]
    section.repair.click()
    left = [section.faults.item(row).text() for row in range(section.faults.count())]
    assert left == ["Overlap: No. 5, No. 6, 50 m² (yours to settle)"]
    found = rows(layer)
    assert found[3].geometry().intersection(found[4].geometry()).area() == pytest.approx(0, abs=1e-6)
    assert found[7].geometry().isGeosValid()
    assert found[7]["area_m2"] == pytest.approx(50, rel=2e-3)
    assert outlines(layer)[5] == before[5]
    assert found[3]["status"] == "proposed"  # a repair is no decision
    review.wanted.emit("undo")
    assert outlines(layer) == before


def test_gap_between_polygons_is_found_and_filled(dock, section, review, layer):
    x, y = 500_200, 2_999_900
    corners = ((0, 0), (20, 0), (20, 10), (12, 10), (12, 8), (8, 8), (8, 10), (0, 10), (0, 0))
    add(layer, 4, f"MULTIPOLYGON((({','.join(f'{x + east} {y + north}' for east, north in corners)})))")
    add(layer, 5, f"MULTIPOLYGON((({x} {y + 10},{x + 20} {y + 10},{x + 20} {y + 15},{x} {y + 15},{x} {y + 10})))")
    dock.workbench.review.set_run(dock.workbench.live.run)
    section.check.click()
    assert [section.faults.item(row).text() for row in range(section.faults.count())] == ["Gap: No. 4, No. 5, 8 m²"]
    section.repair.click()
    assert "No overlap, gap" in section.about.text()
    assert rows(layer)[4]["area_m2"] == pytest.approx(200, rel=2e-3)
