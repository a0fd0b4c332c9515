"""The review over a finished run, as most of its tests see it."""

import pytest
from qgis.core import QgsProject

from landslide_wsss_plugin.layers import run_layers


@pytest.fixture
def dock(fake, opened, finished_run):
    return opened(finished_run, reviewer="Ada")


@pytest.fixture
def section(dock):
    return dock.workbench.review_section


@pytest.fixture
def layer(dock, finished_run):
    return run_layers.polygons_of(QgsProject.instance(), finished_run)
