"""The dock in a window; a test that needs more around it has a fixture of the same name."""

import pytest
from qgis.PyQt.QtCore import Qt

from landslide_wsss_plugin.dock.panel import LandslideDock


@pytest.fixture
def dock(iface, fake, scene):
    panel = LandslideDock(iface)
    iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, panel)
    iface.window.show()
    yield panel
    panel.shut_down()
