"""Parameters that several algorithms share: a model file to read or to write, and the device of the networks."""

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterString,
)

from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.processing.fields import ParameterError

ENDING = ".lsmodel"


def models() -> str:
    """Return the kind of file as a dialog lists it."""
    return str(tr("Landslide models (*.lsmodel)"))


def model_file(name: str, title: str) -> QgsProcessingParameterFile:
    """Return a model file to read, which may be left empty."""
    return QgsProcessingParameterFile(name, title, optional=True, fileFilter=models())


def model_to_write(name: str) -> QgsProcessingParameterFileDestination:
    """Return a model file to write."""
    return QgsProcessingParameterFileDestination(name, tr("Model file"), models())


def path_to_write(
    algorithm: QgsProcessingAlgorithm, values: "dict[str, Any]", name: str, context: QgsProcessingContext
) -> Path:
    """Return where the model file goes.

    Raises:
        ParameterError: its name has another ending.
    """
    out = Path(algorithm.parameterAsFileOutput(values, name, context)).absolute()
    if out.suffix.lower() != ENDING:
        raise ParameterError(
            tr("The file {} does not end with .lsmodel.").format(out.name),
            tr("Name it {}.lsmodel.").format(out.stem),
        )
    return out


def device(name: str) -> QgsProcessingParameterString:
    """Return the choice of the device on which networks run."""
    return QgsProcessingParameterString(name, tr("Device: auto, cpu, cuda or cuda:1"), "auto", optional=True)


def device_of(
    algorithm: QgsProcessingAlgorithm, values: "dict[str, Any]", name: str, context: QgsProcessingContext
) -> str:
    """Return the device; "auto" where it was left empty."""
    return str(algorithm.parameterAsString(values, name, context)).strip() or "auto"
