"""The shipped model: in the toolbox, and without a mistake where the model designer opens it."""

from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsProcessingModelAlgorithm

from landslide_wsss_plugin.processing.provider import Provider

MODEL = Path(__file__).resolve().parents[3] / "resources" / "models3" / "map_measure_export.model3"


@pytest.fixture
def registry(clean_qgis):
    provider = Provider()
    found = QgsApplication.processingRegistry()
    found.addProvider(provider)
    yield found
    found.removeProvider(provider)


def test_no_box_of_the_model_is_red(registry):
    model = QgsProcessingModelAlgorithm()
    assert model.fromFile(str(MODEL))
    assert sorted(model.childAlgorithms()) == ["export", "measure", "segment"]
    for child in model.childAlgorithms():
        good, why = model.validateChildAlgorithm(child)
        assert good, (child, why)
    assert model.validate() == (True, [])


def test_the_model_is_in_the_toolbox_with_its_inputs(registry):
    algorithm = registry.algorithmById("landslide_wsss:map_measure_export")
    assert algorithm.displayName() == "Map, measure and export landslides"
    assert algorithm.canExecute() == (True, "")
    wanted = ["scene", "dem", "min_slope", "min_area"]
    fresh = algorithm.create()
    for one in (algorithm, fresh):
        assert [parameter.name() for parameter in one.parameterDefinitions()][:4] == wanted
    assert fresh.id() == "landslide_wsss:map_measure_export"
    outputs = {output.description() for output in fresh.destinationParameterDefinitions()}
    assert outputs == {"Landslides", "Shapefile"}
