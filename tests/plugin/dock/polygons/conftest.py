"""The panel over a run of three squares."""

import sys
from pathlib import Path

import pytest
from qgis.core import QgsGeometry, QgsProject

sys.path.insert(0, str(Path(__file__).resolve().parent))

from squares import square

from landslide_wsss_plugin.inventory.ground import fingerprint
from landslide_wsss_plugin.layers import run_layers


@pytest.fixture
def dock(fake, opened, finished_run):
    panel = opened(finished_run, "polygons_section", "Ada")
    panel.workbench.polygons_section.setCollapsed(False)
    return panel


@pytest.fixture
def layer(dock, finished_run):
    """Two squares side by side, 1 and 2, and 3 far from them."""
    found = run_layers.polygons_of(QgsProject.instance(), finished_run)
    shapes = {1: square(0, 0), 2: square(10, 0), 3: square(50, 50)}
    fids = {one["id"]: one.id() for one in found.getFeatures()}
    outline = found.fields().indexOf("outline")
    for number, wkt in shapes.items():
        shape = QgsGeometry.fromWkt(wkt)
        found.dataProvider().changeGeometryValues({fids[number]: shape})
        found.dataProvider().changeAttributeValues({fids[number]: {outline: fingerprint(shape)}})
    dock.workbench.review.set_run(dock.workbench.live.run)
    return found


@pytest.fixture
def tools(dock, layer):
    return dock.workbench.polygon_tools


@pytest.fixture
def section(dock, layer):
    return dock.workbench.polygons_section


@pytest.fixture
def review(dock, layer):
    return dock.workbench.review_section
