"""The dock's statistics: what is summed, and the figures with their plot."""

from typing import Any, Optional

from qgis.core import QgsFieldProxyModel, QgsMapLayerProxyModel
from qgis.gui import QgsFieldComboBox, QgsMapLayerComboBox
from qgis.PyQt.QtCore import QByteArray, QRectF, QSize, pyqtSignal
from qgis.PyQt.QtGui import QPainter, QPalette
from qgis.PyQt.QtSvg import QSvgRenderer
from qgis.PyQt.QtWidgets import QPushButton, QSizePolicy

from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.dock.widgets.arranging import in_a_row, narrow
from landslide_wsss_plugin.dock.widgets.choice import Choice, optional_layers
from landslide_wsss_plugin.dock.widgets.drawn import Drawn
from landslide_wsss_plugin.dock.widgets.widgets import Section
from landslide_wsss_plugin.layers import frequency_chart, statistics_words


class Plot(Drawn):
    """A drawing that keeps its shape, whatever its width."""

    def __init__(self) -> None:
        super().__init__()
        self._drawing: Optional[QSvgRenderer] = None
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setAccessibleName(tr("Frequency and area of the landslides"))
        self.show_drawing("")

    def show_drawing(self, svg: str) -> None:
        """Show a drawing; "" hides the widget."""
        self._drawing = QSvgRenderer(QByteArray(svg.encode())) if svg else None
        self.setVisible(bool(svg))
        self.updateGeometry()
        self.redraw()

    def heightForWidth(self, width: int) -> int:
        """Return the height at a width; Qt calls this."""
        return round(width * frequency_chart.HEIGHT / frequency_chart.WIDTH)

    def sizeHint(self) -> QSize:
        """Return the size; Qt calls this."""
        return QSize(0, self.heightForWidth(max(self.width(), self.fontMetrics().averageCharWidth() * 36)))

    def draw(self, painter: QPainter) -> None:
        """Draw it from the upper left corner."""
        if self._drawing is not None:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            high = min(self.height(), self.heightForWidth(self.width()))
            wide = high * frequency_chart.WIDTH / frequency_chart.HEIGHT
            self._drawing.render(painter, QRectF(0, 0, wide, high))


class StatisticsSection(Section):
    """What to sum, and what came out."""

    wanted = pyqtSignal()

    save_wanted = pyqtSignal()

    def __init__(self) -> None:
        super().__init__(tr("Statistics"), "statistics")
        self.which = Choice()
        self.which.add(tr("All but rejected"), "kept")
        self.which.add(tr("Accepted and edited only"), "accepted")
        self.row(tr("Po&lygons"), self.which, tr("Which polygons count, by their status in the review."))
        self.zones: QgsMapLayerComboBox = optional_layers(QgsMapLayerProxyModel.PolygonLayer)
        self.row(
            tr("&Catchments"), self.zones, tr("Polygons for which sums are computed, such as catchments. Empty: none.")
        )
        self.names = QgsFieldComboBox()
        self.names.setFilters(QgsFieldProxyModel.AllTypes)
        self.names.setAllowEmptyFieldName(True)
        narrow(self.names)
        self.zones.layerChanged.connect(self.names.setLayer)
        self.row(tr("&Named by"), self.names, tr("The field that names the catchments. Empty: their numbers."))
        self.button = QPushButton(tr("Com&pute"))
        self.button.setToolTip(tr("Sizes, volumes, frequency of areas, sums by type and by catchment."))
        self.save = QPushButton(tr("Save…"))
        self.save.setToolTip(tr("Save the figures as a table (CSV) or as JSON."))
        self.below(in_a_row(self.button, self.save))
        self.about = self.note()
        self.about.setForegroundRole(QPalette.ColorRole.WindowText)  # figures to read, no remark
        self.plot = Plot()
        self.whole(self.plot)
        self.button.clicked.connect(self.wanted)
        self.save.clicked.connect(self.save_wanted)
        self.setCollapsed(True)
        self.show_found(None)

    def show_found(self, found: "Optional[dict[str, Any]]") -> None:
        """Show statistics; None clears them."""
        self.save.setEnabled(found is not None)
        if found is None:
            self.about.setText("")
            self.plot.show_drawing("")
            return
        parts = (statistics_words.sizes, statistics_words.laws, statistics_words.groups, statistics_words.completeness)
        blocks = ["\n".join(_line(row) for row in part(found)) for part in parts]
        self.about.setText("\n\n".join([block for block in blocks if block] + [statistics_words.note()]))
        self.plot.show_drawing(frequency_chart.chart(found["frequency_area"]) if found["count"] else "")


def _line(row: "tuple[str, ...]") -> str:
    name, value, *more = row
    return f"{name}: {value}" + (f" ({', '.join(more)})" if more else "")
