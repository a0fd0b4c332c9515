"""Proposed parts in the panel: by the run's elevation model alone, and never beside other polygons in silence."""

import json

import numpy as np
import pytest
from osgeo import gdal, osr

from landslide_wsss_plugin.layers import derived_layer


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
