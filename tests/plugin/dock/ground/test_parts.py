"""Proposed parts in the panel: by the run's elevation model alone, and never beside other polygons in silence."""

import json

import numpy as np
import pytest
from osgeo import gdal, ogr, osr
from qgis.core import NULL, QgsGeometry, QgsProject

from landslide_wsss_plugin.inventory.part_areas import FIELDS
from landslide_wsss_plugin.inventory.tally import REJECTED
from landslide_wsss_plugin.layers import derived_layer, run_layers


def elevation(path):
    made = gdal.GetDriverByName("GTiff").Create(str(path), 64, 64, 1, gdal.GDT_Float32)
    made.SetGeoTransform((500_000, 1, 0, 3_000_000, 0, -1))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32648)
    made.SetProjection(reference.ExportToWkt())
    made.GetRasterBand(1).WriteArray(np.arange(64 * 64, dtype=np.float32).reshape(64, 64))
    made.FlushCache()
    return str(path)


@pytest.fixture
def section(dock, finished_run, fake, iface, tmp_path):
    fake("copies")
    iface.window.setCentralWidget(iface.canvas)
    run = json.loads((finished_run / "run.json").read_text())
    run["settings"]["terrain"] = {"dem": elevation(tmp_path / "dem.tif"), "units": "m"}
    (finished_run / "run.json").write_text(json.dumps(run))
    dock.workbench.live.open_folder(finished_run)
    return dock.workbench.ground_section


def test_parts_are_told_as_proposals(section, until):
    assert section.parts.isEnabled()
    section.parts.click()
    until(lambda: section.parts_status.kind == "success")
    said = section.parts_status.text.text()
    assert "Source (proposed) 100 m²" in said
    assert "Deposit (proposed) 300 m²" in said
    assert "check them" in said
    assert "Of 1 of 3 landslides no parts" in said


def test_a_file_of_the_users_stays(section, finished_run):
    (finished_run / derived_layer.PARTS).write_bytes(b"mine")
    section.parts.click()
    assert "not of this program" in section.parts_status.text.text()
    assert (finished_run / derived_layer.PARTS).read_bytes() == b"mine"


def test_without_an_elevation_model_there_is_nothing_to_propose(dock, finished_run, fake, iface):
    fake("copies")
    dock.workbench.live.open_folder(finished_run)
    assert not dock.workbench.ground_section.parts.isEnabled()


RULES = {1: "proposed: break in slope", 2: "proposed: thirds of the drop"}


def parts_file(path):
    """Write what the engine would: two parts of landslide 1, three of landslide 2, none of landslide 3."""
    made = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32648)
    layer = made.CreateLayer("landslides", reference, ogr.wkbPolygon)
    kinds = {"id": ogr.OFTInteger, "part": ogr.OFTString, "parts_rule": ogr.OFTString}
    for name in derived_layer.PARTS_FIELDS:
        layer.CreateField(ogr.FieldDefn(name, kinds.get(name, ogr.OFTReal)))
    square = "POLYGON ((500001 2999999, 500002 2999999, 500002 2999998, 500001 2999999))"
    for number, part, area in (
        *((1, "source", 30.0), (1, "deposit", 60.0)),
        *((2, "source", 10.0), (2, "transport", 20.0), (2, "deposit", 5.5)),
    ):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(square))
        for name, value in zip(derived_layer.PARTS_FIELDS, (number, part, RULES[number], area, 0.5), strict=True):
            feature.SetField(name, value)
        layer.CreateFeature(feature)
    made.FlushCache()


@pytest.fixture
def proposed(section, finished_run, until):
    parts_file(finished_run / derived_layer.PARTS)
    section.parts.click()
    until(lambda: section.parts_status.kind == "success")
    return section


def rows(folder):
    """Return the areas of parts as they stand in the file, by number."""
    source = ogr.Open(str(folder / "landslides.gpkg"))
    layer = source.GetLayerByName("landslides")
    names = [layer.GetLayerDefn().GetFieldDefn(i).GetName() for i in range(layer.GetLayerDefn().GetFieldCount())]
    if not set(FIELDS) <= set(names):
        return {}
    return {one["id"]: tuple(one[name] for name in FIELDS) for one in layer}


def test_areas_of_parts_reach_the_inventory_with_their_rule_and_go_by_undo(dock, proposed, finished_run, until):
    layer = run_layers.polygons_of(QgsProject.instance(), finished_run)
    none = (None,) * 4
    assert proposed.part_areas.isVisibleTo(proposed)
    assert proposed.part_areas.text() == "Add the parts' areas to the inventory"
    proposed.part_areas.click()
    wanted = {1: (30.0, 0.0, 60.0, RULES[1]), 2: (10.0, 20.0, 5.5, RULES[2]), 3: none}
    assert rows(finished_run) == wanted
    assert "2 landslides" in proposed.parts_status.text.text()
    first = next(one for one in layer.getFeatures() if one["id"] == 1)
    assert first["status"] != "accepted"  # nobody has decided anything by it
    assert layer.attributeDisplayName(layer.fields().indexOf("src_m2")) == "Source (proposed) (m²)"
    assert "not mapped" in str([tab.name() for tab in layer.editFormConfig().tabs()])
    dock.workbench.review_section.wanted.emit("undo")
    assert set(rows(finished_run).values()) == {none}
    until(lambda: proposed.part_areas.text() == "Add the parts' areas to the inventory")
    proposed.part_areas.click()
    assert rows(finished_run) == wanted
    assert proposed.part_areas.text() == "Remove the parts' areas from the inventory"
    proposed.part_areas.click()
    assert set(rows(finished_run).values()) == {none}
    dock.workbench.review_section.wanted.emit("undo")
    assert rows(finished_run) == wanted


def reshape(dock, layer):
    """Accept all polygons, so that none makes room, and change the outline of the first in QGIS' own way."""
    dock.workbench.review_section.go_to(0)
    for _ in range(3):
        dock.workbench.review_section.wanted.emit("accept")
    one = next(feature for feature in layer.getFeatures() if feature["id"] == 1)
    moved = QgsGeometry(one.geometry())
    moved.translate(0.5, 0)
    layer.startEditing()
    layer.changeGeometry(one.id(), moved)
    assert layer.commitChanges()


def test_another_outline_has_no_areas_of_parts(dock, proposed, layer_of, finished_run, until):
    proposed.part_areas.click()
    reshape(dock, layer_of)
    assert rows(finished_run)[1] == (None,) * 4  # at once, with the area
    assert rows(finished_run)[2][3] == RULES[2]
    until(lambda: "have changed" in proposed.parts_status.text.text())


def test_parts_of_outlines_that_have_changed_since_are_not_written(dock, proposed, layer_of, finished_run):
    reshape(dock, layer_of)
    proposed.part_areas.click()
    assert {number for number, row in rows(finished_run).items() if row[3]} == {2}
    assert "1 have other outlines" in proposed.parts_status.text.text()


def test_a_decision_that_leaves_the_outlines_leaves_the_parts(dock, proposed, layer_of):
    said = proposed.parts_status.text.text()
    dock.workbench.review_section.go_to(0)
    dock.workbench.review_section.wanted.emit("accept")
    dock.workbench.parts._rest.timeout.emit()
    assert proposed.parts_status.text.text() == said
    dock.workbench.review_section.go_to(0)
    dock.workbench.review_section.wanted.emit("reject")  # no landslide: it has no parts
    dock.workbench.parts._rest.timeout.emit()
    assert "have changed" in proposed.parts_status.text.text()
    assert REJECTED in {one["status"] for one in layer_of.getFeatures() if one["status"] != NULL}


@pytest.fixture
def layer_of(proposed, finished_run):
    return run_layers.polygons_of(QgsProject.instance(), finished_run)
