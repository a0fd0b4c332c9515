"""QGIS runs this after its start (`qgis --code`): show the plugin's dock beside the scene."""

from qgis.utils import iface, plugins

plugin = plugins["landslide_wsss_plugin"]
plugin.action.setChecked(True)
plugin.dock.setUserVisible(True)
iface.zoomFull()
