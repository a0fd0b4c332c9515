"""The plugin in QGIS' window: an action in menu and toolbar, the dock, the Processing provider."""

from typing import Any, Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from landslide_wsss_plugin import translation
from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.processing.provider import Provider
from landslide_wsss_plugin.runtime import paths, settings


class LandslidePlugin:
    """What QGIS loads and unloads.

    Args:
        iface: QGIS' interface to its window; None where qgis_process loads the plugin for its algorithm.
    """

    def __init__(self, iface: Any) -> None:
        self.iface = iface
        self._translator = translation.install()  # before the first word is said
        self.provider: Optional[Provider] = None
        self.action: Optional[QAction] = None
        self.dock: Any = None

    def initProcessing(self) -> None:
        """Add the provider; all that qgis_process needs."""
        provider = Provider()
        if QgsApplication.processingRegistry().addProvider(provider):  # else QGIS deletes it: one is there already
            self.provider = provider

    def initGui(self) -> None:
        """Add everything to QGIS' window."""
        self.initProcessing()
        from landslide_wsss_plugin.dock.panel import LandslideDock  # noqa: PLC0415  (qgis_process has no window)

        self.dock = LandslideDock(self.iface)
        self.iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self.dock.setVisible(settings.text("dock_open") == "yes")  # QGIS shows every dock that is added
        self.action = QAction(QIcon(paths.icon("landslide")), tr("Landslide WSSS"), self.iface.mainWindow())
        self.action.setObjectName("landslide_wsss_action")
        self.action.setToolTip(tr("Map landslides in a raster"))
        self.action.setCheckable(True)
        self.dock.setToggleVisibilityAction(self.action)
        self.iface.addPluginToRasterMenu(tr("Landslide WSSS"), self.action)
        self.iface.addToolBarIcon(self.action)
        QgsApplication.instance().aboutToQuit.connect(self._end_engine)

    def unload(self) -> None:
        """Leave nothing behind."""
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        if self.action is not None:
            QgsApplication.instance().aboutToQuit.disconnect(self._end_engine)
            self.iface.removePluginRasterMenu(tr("Landslide WSSS"), self.action)
            self.iface.removeToolBarIcon(self.action)
            _delete_later(self.action)
            self.action = None
        if self.dock is not None:
            self._end_engine()
            self.iface.removeDockWidget(self.dock)
            _delete_later(self.dock)
            self.dock = None
        translation.remove(self._translator)
        self._translator = None

    def _end_engine(self) -> None:
        if self.dock is not None:
            settings.remember("dock_open", "yes" if self.dock.isUserVisible() else "no")
            self.dock.shut_down()


def _delete_later(thing: Any) -> None:
    """Take a QObject out of QGIS' window now, and delete it once no event of its own is under way."""
    thing.setParent(None)
    thing.deleteLater()
