"""Choices that keep the dock narrow: of an entry, which is not cut off at its end, or of a layer of the project."""

from typing import Any

from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtGui import QResizeEvent
from qgis.PyQt.QtWidgets import QComboBox, QFileDialog, QStyle, QStyleOptionComboBox, QToolButton, QWidget

from landslide_wsss_plugin.common.foreign_text import in_order, tooltip
from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.dock.widgets.arranging import beside, narrow
from landslide_wsss_plugin.runtime import settings

ICON_GAP_PX = 8
"""Between the icon of an entry and its words, and around both, as Qt's styles have it."""

WHOLE = int(Qt.ItemDataRole.UserRole) + 77
"""Of the chosen entry alone: its whole text, where the box shows it without its middle."""


class Choice(QComboBox):
    """A combo box that keeps the dock narrow however long its entries are.

    Qt draws what it has room for of the chosen entry, from its beginning. Results of one scene differ at their end, by
    the time. So the text of the chosen entry is its beginning and its end while the list is closed, and the whole of
    it while the list is open; whoever asks for the text gets the whole. Python that runs while Qt paints or resizes
    has made it crash: the text is fitted once Qt has come to rest.
    """

    _is_open = False
    _tip = ""

    def __init__(self) -> None:
        super().__init__()
        narrow(self)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.timeout.connect(self._fit)
        self.currentIndexChanged.connect(self._wait)

    def showPopup(self) -> None:
        """Show the entries whole, however narrow the dock is; Qt calls this."""
        self._is_open = True
        self._fit()
        bar = self.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent)
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + bar)
        super().showPopup()

    def hidePopup(self) -> None:
        """Show what has room of the chosen entry again; Qt calls this, also for every box that it deletes."""
        super().hidePopup()
        if self._is_open:
            self._is_open = False
            self._rest.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the text to the new width; Qt calls this."""
        super().resizeEvent(event)
        self._rest.start()

    def setToolTip(self, text: str) -> None:
        """Say what the box is for; where it is too narrow for the chosen entry, its tooltip also says that."""
        self._tip = text
        super().setToolTip(self.words())

    def toolTip(self) -> str:
        """Return what the box is for."""
        return self._tip

    def itemText(self, index: int) -> str:
        """Return the whole text of an entry."""
        whole = self.itemData(index, WHOLE)
        return str(super().itemText(index) if whole is None else whole)

    def setItemText(self, index: int, text: str) -> None:
        """Give an entry another text."""
        self.setItemData(index, None, WHOLE)
        super().setItemText(index, text)
        self._rest.start()

    def currentText(self) -> str:
        """Return the whole text of the chosen entry."""
        return self.itemText(self.currentIndex())

    def shown(self) -> str:
        """Return the chosen entry, without its middle where the box is too narrow for it."""
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        field = QStyle.SubControl.SC_ComboBoxEditField
        try:
            room = self.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, field, self).width()
        except RuntimeError:  # Python still holds the style that was here before the theme changed
            return self.currentText()
        icon = 0 if option.currentIcon.isNull() else option.iconSize.width() + ICON_GAP_PX
        return str(self.fontMetrics().elidedText(self.currentText(), Qt.TextElideMode.ElideMiddle, room - icon))

    def words(self) -> str:
        """Return what the tooltip says: the entry, where the box is too narrow for it, and what the box is for."""
        whole = self.currentText()
        return tooltip("\n".join(part for part in (whole if self.shown() != whole else "", self._tip) if part))

    def add(self, text: str, value: str, tip: str = "") -> None:
        """Add an entry with the value that stands for it."""
        self.addItem(in_order(text), value)
        if tip:
            self.setItemData(self.count() - 1, tooltip(tip), Qt.ItemDataRole.ToolTipRole)

    @property
    def value(self) -> str:
        """The chosen entry's value."""
        return str(self.currentData() or "")

    def choose(self, value: str) -> bool:
        """Choose the entry of a value; False where there is none."""
        index = self.findData(value)
        if index >= 0:
            self.setCurrentIndex(index)
        return index >= 0

    def _wait(self, _index: int) -> None:
        self._rest.start()

    def _fit(self) -> None:
        """Give the chosen entry the text that has room, and all others, as all of an open list, their whole."""
        chosen = self.currentIndex()
        short = "" if self._is_open or chosen < 0 else self.shown()
        for index in range(self.count()):
            whole = self.itemText(index)
            text = short if index == chosen and short else whole
            if super().itemText(index) == text:
                continue
            self.setItemData(index, None if text == whole else whole, WHOLE)
            super().setItemText(index, text)
        super().setToolTip(self.words())


def optional_layers(kind: Any) -> QgsMapLayerComboBox:
    """Return a choice of the project's layers of a kind in which none is chosen.

    Args:
        kind: a filter of QgsMapLayerProxyModel.
    """
    layers = QgsMapLayerComboBox()
    layers.setFilters(kind)
    layers.setAllowEmptyLayer(True)
    layers.setLayer(None)
    narrow(layers)
    return layers


def with_open_button(raster: QgsMapLayerComboBox, iface: Any) -> QWidget:
    """Return a choice of rasters with a button that opens a file, adds it to the project and chooses it.

    Args:
        raster: the choice.
        iface: QGIS' interface to its window.
    """

    def open_file() -> None:
        path, _filter = QFileDialog.getOpenFileName(
            raster,
            tr("Open a raster"),
            settings.text("scene_folder"),
            tr("Rasters (*.tif *.tiff *.vrt *.jp2 *.img);;All files (*)"),
        )
        if not path:
            return
        settings.remember("scene_folder", path.rpartition("/")[0])
        layer = iface.addRasterLayer(path)
        if layer is not None:
            raster.setLayer(layer)

    button = QToolButton()
    button.setText("…")
    button.clicked.connect(open_file)
    return beside(raster, button, tr("Open a raster file"))
