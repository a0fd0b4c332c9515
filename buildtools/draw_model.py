"""Run by QGIS' Python: write resources/models3/map_measure_export.model3 anew.

QT_QPA_PLATFORM=offscreen /usr/bin/python3 -m buildtools.draw_model
"""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
)
from qgis.PyQt.QtCore import QPointF

from landslide_wsss_plugin.processing.provider import Provider

MODEL = Path(__file__).resolve().parents[1] / "resources" / "models3" / "map_measure_export.model3"
Source = QgsProcessingModelChildParameterSource


def main() -> int:
    """Chain segment, measure and export."""
    application = QgsApplication([], False)  # noqa: FBT003  (no window)
    application.initQgis()
    provider = Provider()
    QgsApplication.processingRegistry().addProvider(provider)
    model = QgsProcessingModelAlgorithm("Map, measure and export landslides", "Landslides")
    real = QgsProcessingParameterNumber.Double
    inputs = (
        QgsProcessingParameterRasterLayer("scene", "Scene (a raster with red, green and blue)"),
        QgsProcessingParameterRasterLayer("dem", "Elevation model"),
        QgsProcessingParameterNumber(
            "min_slope", "Leave out ground flatter than, degrees", real, 10.0, minValue=0, maxValue=89
        ),
        QgsProcessingParameterNumber("min_area", "Smallest landslide, m²", real, 100.0, minValue=0),
    )
    for number, parameter in enumerate(inputs):
        component = QgsProcessingModelParameter(parameter.name())
        component.setPosition(QPointF(140 + 220 * number, 60))
        model.addModelParameter(parameter, component)
    model.setParameterOrder([parameter.name() for parameter in inputs])
    given = Source.fromModelParameter
    _add(
        model,
        1,
        "segment",
        {"INPUT": given("scene"), "MIN_AREA": given("min_area"), "LOAD": Source.fromStaticValue("false")},
    )
    terrain = {"DEM": given("dem"), "MIN_SLOPE": given("min_slope")}
    _add(model, 2, "measure", {"INPUT": Source.fromChildOutput("segment", "POLYGONS"), **terrain}, "Landslides")
    _add(model, 3, "export", {"INPUT": Source.fromChildOutput("measure", "OUTPUT")}, "Shapefile")
    model.setHelpContent(
        {"ALG_DESC": "Finds landslides in a scene, measures them over the elevation model, and writes a Shapefile."}
    )
    MODEL.parent.mkdir(exist_ok=True)
    return 0 if model.toFile(str(MODEL)) else 1


def _add(model: Any, row: int, name: str, sources: dict[str, Any], result: str = "") -> None:
    """Add an algorithm; `result` is the model's output that it gives."""
    child = QgsProcessingModelChildAlgorithm(f"landslide_wsss:{name}")
    child.setChildId(name)
    child.setDescription(child.algorithm().displayName())
    child.setPosition(QPointF(300, 60 + 110 * row))
    for parameter in child.algorithm().parameterDefinitions():
        # QGIS 3.22 calls a mandatory parameter without a value a mistake, though it has a default, and draws a red box
        wanted = not parameter.isDestination() and not parameter.flags() & parameter.FlagOptional
        if wanted and parameter.name() not in sources:
            child.addParameterSources(parameter.name(), [Source.fromStaticValue(parameter.defaultValue())])
    for parameter, source in sources.items():
        child.addParameterSources(parameter, [source])
    if result:
        output = QgsProcessingModelOutput(result)
        output.setName(result)
        output.setDescription(result)
        output.setChildId(name)
        output.setChildOutputName("OUTPUT")
        output.setPosition(QPointF(560, 60 + 110 * row))
        child.setModelOutputs({result: output})
    model.addChildAlgorithm(child)


if __name__ == "__main__":
    sys.exit(main())
