"""The row that says which bands of a raster are red, green and blue."""

from collections.abc import Sequence
from typing import Optional

from qgis.core import QgsRasterLayer
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from landslide_wsss_plugin.common.text import DASH, tr
from landslide_wsss_plugin.dock.widgets.choice import Choice
from landslide_wsss_plugin.layers.scene_layer import bands_of


class BandRow(QWidget):
    """Three boxes; as long as nobody touches them the engine's own rule holds."""

    chosen = pyqtSignal()
    """A person chose a band."""

    def __init__(self) -> None:
        super().__init__()
        self.boxes = [Choice() for _ in range(3)]
        self._own: list[int] = []
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for box, letter, name in zip(self.boxes, "RGB", (tr("Red"), tr("Green"), tr("Blue"))):
            label = QLabel(letter)
            label.setToolTip(name)
            box.setAccessibleName(tr("{} band").format(name))
            box.setToolTip(tr("{} band").format(name))
            box.setMinimumContentsLength(1)
            box.setMinimumWidth(box.fontMetrics().averageCharWidth() * 5)
            box.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            box.activated.connect(self.chosen)
            layout.addWidget(label)
            layout.addWidget(box, 1)
        self.setFocusProxy(self.boxes[0])

    def values(self) -> "Optional[list[int]]":
        """Return red, green and blue; None where they are what the file says, so that the engine's own rule holds."""
        numbers = [box.value for box in self.boxes]
        if not all(numbers):
            return None
        bands = [int(number) for number in numbers]
        return None if bands == self._own else bands

    def show_own(self, bands: "Sequence[int]") -> None:
        """Show what the engine chose, unless a person has chosen otherwise."""
        if self.values() is None:
            self._own = [int(band) for band in bands]
            for box, band in zip(self.boxes, self._own):
                box.choose(str(band))

    def fill(self, layer: Optional[QgsRasterLayer]) -> None:
        """Offer a layer's bands by their numbers, and choose those that the file calls red, green and blue.

        Nobody but the user says that one band stands for all three: it may be an elevation model.
        """
        for box in self.boxes:
            box.clear()
        self._own = []
        if layer is None or not layer.bandCount():
            return
        own = bands_of(layer)
        few = layer.bandCount() < 3
        for box, chosen in zip(self.boxes, (own.red, own.green, own.blue)):
            if few:
                box.add(DASH, "", tr("Not chosen"))
            for band in range(1, layer.bandCount() + 1):
                box.add(str(band), str(band), layer.bandName(band))
            box.choose("" if few else str(chosen))
        self._own = [] if few else [own.red, own.green, own.blue]
