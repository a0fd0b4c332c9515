"""Numbers as people write them: the map, the list, the panel and the report of one landslide never differ."""

import pytest
from qgis.core import QgsExpression, QgsExpressionContext, QgsExpressionContextUtils, QgsProject
from qgis.PyQt.QtCore import QLocale

from landslide_wsss_plugin.common.text import area, number, percent, significant
from landslide_wsss_plugin.dock.review.inventory_table import AREA, CONFIDENCE
from landslide_wsss_plugin.layers import outputs, report, run_layers

LANGUAGES = ("en_US", "es_ES", "it_IT", "de_DE", "zh_CN", "hi_IN", "ne_NP")
AREAS = (116.5, 1000.0, 9971.2, 12_345.0, 3_321_000.0)


@pytest.fixture
def speak():
    """A function by which QGIS writes numbers as in a language and country."""
    before = QLocale()
    yield lambda name: QLocale.setDefault(QLocale(name))
    QLocale.setDefault(before)


def label_of(layer, feature):
    """Return what the map writes beside a polygon."""
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(feature)
    return QgsExpression(layer.labeling().settings().fieldName).evaluate(context)


@pytest.mark.parametrize(
    ("language", "words"),
    [
        ("en_US", ("9,971 m²", "1.2 ha", "3.32 km²", "12.5 %", "0.0325", "65535")),
        ("es_ES", ("9.971 m²", "1,2 ha", "3,32 km²", "12,5 %", "0,0325", "65535")),
        ("de_CH", ("9\N{RIGHT SINGLE QUOTATION MARK}971 m²", "1.2 ha", "3.32 km²", "12.5 %", "0.0325", "65535")),
    ],
)
def test_number_is_written_as_in_the_language(speak, language, words):
    speak(language)
    sizes = [area(size) for size in (9971.2, 12_345.0, 3_321_000.0)]
    assert (*sizes, percent(0.125, 1), significant(0.0325), significant(65535)) == words
    assert number(0.5, 3) == QLocale().toString(0.5, "f", 3)  # as a box with a threshold


@pytest.mark.parametrize("language", LANGUAGES)
def test_map_list_and_report_write_an_area_alike(speak, opened, finished_run, language):
    speak(language)
    dock = opened(finished_run, "review_section")
    layer = run_layers.polygons_of(QgsProject.instance(), finished_run)
    place = layer.fields().indexOf("area_m2")
    features = list(layer.getFeatures())
    for feature, size in zip(features, AREAS, strict=False):
        layer.dataProvider().changeAttributeValues({feature.id(): {place: size}})
    dock.workbench.review_section.table.read(layer, dock.workbench.review.ground)
    table = dock.workbench.review_section.table
    for row in range(table.rowCount()):
        feature = layer.getFeature(table.polygon(row).fid)
        cell = table.data(table.index(row, AREA))
        assert cell == label_of(layer, feature) == area(feature["area_m2"])
        assert table.data(table.index(row, CONFIDENCE)) == QLocale().toString(feature["conf_mean"], "f", 2)
    largest = dict(report.figures(layer).lines())["Largest"]
    assert largest in {table.data(table.index(row, AREA)) for row in range(table.rowCount())}


def test_map_tip_writes_the_same_in_the_language_of_the_panel(clean_qgis, finished_run, speak, monkeypatch):
    monkeypatch.setattr("landslide_wsss_plugin.layers.inventory_form.tr", lambda text: f"«{text}»")
    speak("es_ES")
    outputs.add_run(QgsProject.instance(), {name: str(finished_run / file) for name, file in FILES.items()}, "hills")
    layer = run_layers.polygons_of(QgsProject.instance(), finished_run)
    feature = next(layer.getFeatures())
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    context.setFeature(feature)
    tip = QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context)
    sure = QLocale().toString(feature["conf_mean"], "f", 2)
    assert tip == f"<b>«Landslide» {feature['id']}</b><br>{area(feature['area_m2'])}<br>«Confidence» {sure}"


FILES = {"polygons": "landslides.gpkg", "mask": "mask.tif", "scores": "scores.tif"}
