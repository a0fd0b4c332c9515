"""Runs inside QGIS' own window: opens odd rasters and photographs what the panel says of each before Run.

Of what the drive is told it uses "rasters", names and paths.
"""

import html
import re

from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.utils import iface
from window import JOB, SEEN, begin, dock, open_dock, pause, photograph, until


def look_at_each() -> None:
    open_dock()
    iface.mainWindow().resizeDocks([dock()], [400], Qt.Orientation.Horizontal)
    SEEN["doubts"] = {}
    for name, path in JOB["rasters"].items():
        layer = iface.addRasterLayer(path, name)
        dock().scene.raster.setLayer(layer)
        until(lambda: not dock().reading.busy, f"the description of {name}", 120)
        SEEN["doubts"][name] = html.unescape(re.sub("<.*?>", " ", dock().scene.doubts.text.text())).strip()
        dock().tabs.show_widget(dock().scene.raster)
        pause(0.3)
        photograph(f"raster-{name}", dock().scene)
        QgsProject.instance().removeMapLayer(layer)


begin(look_at_each)
