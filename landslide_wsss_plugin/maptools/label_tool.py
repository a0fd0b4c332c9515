"""A map tool that labels squares: by clicks, by painting over them, and by the keyboard alone."""

from typing import Any, Callable, Optional

from qgis.core import QgsCoordinateTransform, QgsCsException, QgsGeometry, QgsProject, QgsWkbTypes
from qgis.gui import QgsMapMouseEvent, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QColor, QCursor, QKeyEvent

from landslide_wsss_plugin.layers.label_cells import GridError
from landslide_wsss_plugin.layers.label_grid import LANDSLIDE, NONE, OPEN, SKIP, LabelGrid, to_layer
from landslide_wsss_plugin.maptools.visible_band import visible_band

KEYS = {
    Qt.Key.Key_1: LANDSLIDE,
    Qt.Key.Key_2: NONE,
    Qt.Key.Key_3: SKIP,
    Qt.Key.Key_0: OPEN,
    Qt.Key.Key_Delete: OPEN,
}
STEPS = {
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
}
"""Rows and columns that an arrow key moves by."""

STRIDE = 4
"""Pixels of the screen between the places that a dragged pointer is taken to have passed."""


class LabelTool(QgsMapTool):
    """Left button: the chosen label; right button: none; dragging paints. A second click takes a label away.

    With the keyboard: arrows move from square to square; 1 landslide, 2 none, 3 skip, 0 open; Ctrl+Z takes back.

    Args:
        canvas: the map.
        failed: told the message and hint of what went wrong.
    """

    def __init__(self, canvas: Any, failed: "Callable[[str, str], None]") -> None:
        super().__init__(canvas)
        self.setCursor(QCursor(Qt.CursorShape.PointingHandCursor))
        self.brush = LANDSLIDE
        self.grid: Optional[LabelGrid] = None
        self._failed = failed
        self._painting: Optional[str] = None
        self._painted: set[int] = set()
        self._last = QPoint()
        self._here: Optional[int] = None
        self._frame: Optional[QgsRubberBand] = None

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        """Label the square, and begin to paint."""
        number = self._at(event.pos())
        if (
            number is None
            or self.grid is None
            or event.button() not in {Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton}
        ):
            return
        wanted = NONE if event.button() == Qt.MouseButton.RightButton else self.brush
        self._painting = OPEN if self.grid.label(number) == wanted else wanted
        self._painted, self._last = set(), event.pos()
        self._paint(number)

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        """Go on painting, over every square between the last place and this one: a fast hand leaves no gaps."""
        if self._painting is None:
            return
        before, here = self._last, event.pos()
        far = max(abs(here.x() - before.x()), abs(here.y() - before.y()))
        for step in range(0, far + STRIDE, STRIDE):
            part = min(1.0, step / far) if far else 1.0
            x, y = (round(a + (b - a) * part) for a, b in ((before.x(), here.x()), (before.y(), here.y())))
            number = self._at(QPoint(x, y))
            if number is not None and number not in self._painted:
                self._paint(number)
        self._last = here

    def canvasReleaseEvent(self, _event: QgsMapMouseEvent) -> None:
        """End painting."""
        self._painting = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move, label or take back."""
        key = event.key()
        if self.grid is None:
            event.ignore()
        elif key in STEPS:
            event.accept()
            self._step(*STEPS[key])
        elif key in KEYS:
            event.accept()
            self._label_here(KEYS[key])
        elif key == Qt.Key.Key_Z and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            event.accept()
            self._try(self.grid.undo)
        else:
            event.ignore()

    def deactivate(self) -> None:
        """Take the frame away."""
        self._painting = None
        self._show_frame(None)
        super().deactivate()

    def _at(self, pixel: QPoint) -> Optional[int]:
        if self.grid is None:
            return None
        crs = self.canvas().mapSettings().destinationCrs()
        point = to_layer(self.toMapCoordinates(pixel), crs, self.grid.layer)
        return None if point is None else self.grid.at(point)

    def _paint(self, number: int) -> None:
        label = self._painting
        if self.grid is None or label is None:
            return
        self._painted.add(number)
        self._here = number
        self._try(lambda: self.grid.give({number: label}) if self.grid is not None else None)

    def _step(self, rows: int, cols: int) -> None:
        if self.grid is None:
            return
        if self._here is None:
            self._here = self.grid.first()
        else:
            beside = self.grid.beside(self._here, rows, cols)
            self._here = self._here if beside is None else beside
        self._show_frame(self._here)

    def _label_here(self, label: str) -> None:
        if self.grid is None:
            return
        if self._here is None:
            self._step(0, 0)
        number = self._here
        if number is not None:
            self._try(lambda: self.grid.give({number: label}) if self.grid is not None else None)

    def _try(self, act: "Callable[[], None]") -> None:
        try:
            act()
        except GridError as error:
            self._painting = None
            self._failed(error.message, error.hint)

    def _show_frame(self, number: Optional[int]) -> None:
        """Draw a frame around the square that the keys act on, and bring it into sight."""
        if self._frame is None:
            self._frame = visible_band(self.canvas(), QgsWkbTypes.PolygonGeometry)
            self._frame.setFillColor(QColor(0, 0, 0, 0))
            self._frame.setWidth(3)
        self._frame.reset(QgsWkbTypes.PolygonGeometry)
        if number is None or self.grid is None:
            return
        square, crs = QgsGeometry(self.grid.place(number)), self.canvas().mapSettings().destinationCrs()
        try:
            square.transform(QgsCoordinateTransform(self.grid.layer.crs(), crs, QgsProject.instance()))
        except QgsCsException:
            return
        self._frame.setToGeometry(square, crs)
        if not self.canvas().extent().contains(square.boundingBox()):
            self.canvas().setCenter(square.centroid().asPoint())
            self.canvas().refresh()
