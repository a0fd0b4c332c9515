"""The dock's statistics: figures, plot, table, and the report's second page."""

import json
import re

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer
from qgis.PyQt.QtGui import QColor, QImage, QPainter
from qgis.PyQt.QtSvg import QSvgRenderer

from landslide_wsss_plugin.layers import frequency_chart


@pytest.fixture
def section(dock, finished_run, iface):
    iface.window.setCentralWidget(iface.canvas)
    dock.workbench.live.open_folder(finished_run)
    dock.tabs.show_widget(dock.workbench.statistics_section)
    dock.workbench.statistics_section.setCollapsed(False)
    return dock.workbench.statistics_section


@pytest.fixture
def computed(section, until):
    section.button.click()
    until(section.plot.isVisible)
    return section


def test_figures_are_told_in_lines(computed):
    text = computed.about.text()
    assert "Landslides: 120 landslides" in text
    assert "Area in all: 5.4 ha" in text
    assert "Counted more than once: 3,100 m² (2 polygons overlap others)" in text
    assert "Volume, Larsen et al. 2010, soil scars: 6,790 m³ (5,000 m³ to 9,000 m³)" in text
    assert "Volume, Guzzetti et al. 2009: 12,300 m³\n" in text
    assert "Inverse gamma: exponent 2.40 (2.20\N{EN DASH}2.70); holds, p = 0.40" in text
    assert "Roll-over: 150 m² (120 m² to 180 m²)" in text
    assert "does not hold, p = 0.02" in text
    assert "debris flow: 120 (5.4 ha)" in text
    assert "Area mapped: 2.50 km²" in text
    assert "Shown near enough in the map: 25 % of the scene" in text
    assert "Reviewed: 100 of 130 polygons" in text


def test_plot_shows_points_and_both_laws(computed):
    picture = computed.plot.grab().toImage()
    assert picture.width() > 150
    seen = {picture.pixel(x, y) for x in range(picture.width()) for y in range(picture.height())}
    strong = [QColor(pixel) for pixel in seen if QColor(pixel).saturation() > 60]
    for name in (frequency_chart.GAMMA, frequency_chart.POWER):  # a thin line is mixed with its ground: same hue
        assert min(abs(QColor(name).hue() - color.hue()) for color in strong) < 15, name
    assert min(QColor(pixel).value() for pixel in seen) < QColor(frequency_chart.DATA).value() + 60


def test_decision_after_them_clears_the_figures(computed, dock):
    dock.workbench.review_section.go_to(0)
    dock.workbench.review_section.wanted.emit("accept")
    assert not computed.plot.isVisible()
    assert "have changed" in computed.about.text()
    assert dock.workbench.statistics.of(()) is None


def test_decision_while_they_are_computed_shows_no_figures_of_before_it(section, dock, until):
    section.button.click()
    dock.workbench.review_section.go_to(0)
    dock.workbench.review_section.wanted.emit("reject")
    until(lambda: "have changed" in section.about.text())
    assert not section.plot.isVisible()
    assert dock.workbench.statistics.of(()) is None


def test_report_after_them_has_a_second_page(computed, dock, tmp_path, until):
    dock.workbench.export_section.kind.choose("pdf")
    dock.workbench.export.write(tmp_path / "two.pdf")
    pages = rb"/Type /Pages\s.*?/Count (\d+)"
    assert re.findall(pages, (tmp_path / "two.pdf").read_bytes(), re.DOTALL) == [b"2"]
    dock.workbench.export_section.which.choose("accepted")  # statistics of other polygons are not its own
    dock.workbench.export.write(tmp_path / "one.pdf")
    assert re.findall(pages, (tmp_path / "one.pdf").read_bytes(), re.DOTALL) == [b"1"]


def test_catchments_are_summed_as_they_stand_on_the_map(section, dock, tmp_path, until):
    layer = QgsVectorLayer("Polygon?crs=EPSG:32648&field=basin:string", "basins", "memory")
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromWkt("POLYGON((500000 2999900,500100 2999900,500100 3000000,500000 2999900))"))
    feature.setAttribute("basin", "Upper 谷")
    layer.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(layer)
    section.zones.setLayer(layer)
    section.names.setField("basin")
    out = tmp_path / "statistics.json"
    dock.workbench.statistics.compute(out)
    until(section.plot.isVisible)
    request = json.loads(out.read_text())
    assert request["zone_field"] == "name"
    assert request["zones"].endswith("|layername=zones")
    assert "Upper 谷: 118 (5.0 ha, 5.00 %)" in section.about.text()
    assert f"Wrote {out}." in section.about.text()


def test_chart_of_nothing_says_so():
    renderer = QSvgRenderer(frequency_chart.chart({"bins": []}).encode())
    assert renderer.isValid()
    picture = QImage(420, 260, QImage.Format.Format_RGB32)
    painter = QPainter(picture)
    renderer.render(painter)
    painter.end()
    assert QColor(picture.pixel(2, 2)).name() == "#ffffff"
