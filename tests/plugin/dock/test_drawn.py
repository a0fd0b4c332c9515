"""What is drawn in the panel: its pixels, and that no Python runs while Qt paints."""

import ast

import pytest
from qgis.PyQt.QtGui import QColor, QImage
from qgis.PyQt.QtWidgets import QApplication

from landslide_wsss_plugin.dock.improve.loss_curves import LossCurves
from landslide_wsss_plugin.dock.share.statistics_section import Plot
from landslide_wsss_plugin.dock.thresholds.histogram import Histogram
from landslide_wsss_plugin.dock.widgets.drawn import Drawn
from landslide_wsss_plugin.dock.widgets.picture import Picture
from tests.plugin.conftest import ROOT

SVG = (
    '<svg xmlns="http://www.w3.org/2000/svg" width="300" height="200"><rect width="300" height="200" fill="red"/></svg>'
)


def seen(widget):
    """Return what a person sees of a widget."""
    return widget.grab().toImage()


def colors(image):
    return {QColor(image.pixel(x, y)).name() for x in range(0, image.width(), 2) for y in range(0, image.height(), 2)}


def test_no_widget_of_the_plugin_paints_itself_in_python():
    found = [
        f"{path.relative_to(ROOT)}: {one.name}"
        for path in (ROOT / "landslide_wsss_plugin").rglob("*.py")
        for one in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(one, ast.FunctionDef) and one.name in {"paintEvent", "drawContents", "drawControl"}
    ]
    assert found == []


def test_a_picture_is_drawn_when_it_is_set_and_when_its_widget_grows(qgis):
    picture = Picture("caption", "tip")
    picture.resize(200, 220)
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    image.fill(QColor("#123456"))
    picture.show_images(image)
    assert "#123456" in colors(seen(picture))
    picture.resize(400, 420)
    grown = seen(picture)
    assert QColor(grown.pixel(10, grown.height() // 3)).name() == "#123456"
    picture.resize(120, 140)  # and it shrinks again
    assert seen(picture).width() == 120


def test_the_bars_and_the_line_of_a_histogram_follow_what_they_are_told(qgis):
    chart = Histogram(1.0)
    chart.resize(260, 60)
    chart.show_counts([100] * 251)
    chart.show_value(0.5)
    image = seen(chart)
    blue = QColor(0, 190, 255).name()
    assert QColor(image.pixel(200, 40)).name() == blue
    assert QColor(image.pixel(50, 40)).name() != blue
    chart.show_value(0.1)
    assert QColor(seen(chart).pixel(50, 40)).name() == blue


def test_curves_and_the_plot_are_seen_once_there_is_something(qgis):
    curves = LossCurves()
    curves.resize(300, 80)
    empty = colors(seen(curves))
    curves.show_losses({"loss": [3.0, 2.0, 1.0]})
    assert len(colors(seen(curves)) - empty) > 1
    plot = Plot()
    plot.resize(300, 200)
    plot.show_drawing(SVG)
    assert "#ff0000" in colors(seen(plot))


def test_a_drawing_that_fails_leaves_no_painter_open_and_the_widget_usable(qgis):
    class Failing(Drawn):
        fails = True

        def draw(self, painter):
            if self.fails:
                raise ValueError("no such color")
            painter.fillRect(self.rect(), QColor("#00ff00"))

    widget = Failing()
    with pytest.raises(ValueError, match="no such color"):
        widget.redraw()
    widget.fails = False
    widget.resize(50, 50)
    QApplication.processEvents()
    widget.redraw()
    assert colors(seen(widget)) == {"#00ff00"}
