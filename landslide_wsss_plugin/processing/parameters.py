"""What `landslide_wsss:segment` takes and gives, in words for its dialog and its help."""

import math
from typing import Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingOutputNumber,
    QgsProcessingOutputRasterLayer,
    QgsProcessingOutputVectorLayer,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from landslide_wsss_plugin.choices import DEFAULT_METHOD, METHODS, MIN_AREA_M2, OVERLAP_PX, RULES, TILE_PX
from landslide_wsss_plugin.words import tr

INPUT, BANDS, EXTENT, AOI, MODEL, METHOD = "INPUT", "BANDS", "EXTENT", "AOI", "MODEL", "METHOD"
THRESHOLD_RULE, GAN_THRESHOLD, CAM_THRESHOLD = "THRESHOLD_RULE", "GAN_THRESHOLD", "CAM_THRESHOLD"
STUDENT_THRESHOLD = "STUDENT_THRESHOLD"
MIN_AREA, DEVICE, TILE, OVERLAP = "MIN_AREA", "DEVICE", "TILE", "OVERLAP"
RESUME, OVERWRITE, LOAD, OUTPUT = "RESUME", "OVERWRITE", "LOAD", "OUTPUT"


class ParameterError(Exception):
    """A parameter that cannot be: what is wrong, and what to do about it."""

    def __init__(self, message: str, hint: str) -> None:
        super().__init__(f"{message} {hint}")
        self.message = message
        self.hint = hint


def inputs() -> "list[QgsProcessingParameterDefinition]":
    """Return the parameters in the order of the dialog."""
    real, whole = QgsProcessingParameterNumber.Double, QgsProcessingParameterNumber.Integer
    shown = [
        QgsProcessingParameterRasterLayer(INPUT, tr("Scene (a raster with red, green and blue)")),
        QgsProcessingParameterExtent(EXTENT, tr("Only this extent"), None, True),  # noqa: FBT003
        QgsProcessingParameterFeatureSource(
            AOI, tr("Only inside these polygons"), [QgsProcessing.TypeVectorPolygon], optional=True
        ),
        QgsProcessingParameterFile(
            MODEL,
            tr("Model file (empty: the shipped one)"),
            optional=True,
            fileFilter=tr("Landslide models (*.lsmodel)"),
        ),
        _choice(METHOD, tr("Method"), METHODS, DEFAULT_METHOD),
        _choice(THRESHOLD_RULE, tr("Threshold rule"), RULES, RULES[0]),
        _number(GAN_THRESHOLD, tr("GAN threshold (empty: the model's)"), real, None, 0, 1),
        _number(CAM_THRESHOLD, tr("CAM threshold (empty: the model's)"), real, None, 0, 1),
        _number(STUDENT_THRESHOLD, tr("Student's probability threshold (empty: the model's)"), real, None, 0, 1),
        _number(MIN_AREA, tr("Smallest landslide, m²"), real, MIN_AREA_M2, 0),
        QgsProcessingParameterBoolean(RESUME, tr("Resume an interrupted run in the folder"), False),  # noqa: FBT003
        QgsProcessingParameterBoolean(OVERWRITE, tr("Overwrite a run in the folder"), False),  # noqa: FBT003
        QgsProcessingParameterFolderDestination(OUTPUT, tr("Output folder")),
    ]
    advanced = [
        QgsProcessingParameterString(
            BANDS, tr("Red, green and blue band, such as 3,2,1 (empty: as the file says)"), optional=True
        ),
        QgsProcessingParameterString(DEVICE, tr("Device: auto, cpu, cuda or cuda:1"), "auto", optional=True),
        _number(TILE, tr("Chip size, pixels"), whole, TILE_PX, 32, 4096),
        _number(OVERLAP, tr("Overlap of chips, pixels"), whole, OVERLAP_PX, 0, 4095),
        QgsProcessingParameterBoolean(LOAD, tr("Add the results to the map"), True),  # noqa: FBT003
    ]
    for parameter in advanced:
        parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.FlagAdvanced)
    return shown + advanced


def results() -> "list[Any]":
    """Return the outputs; the folder is one by itself."""
    return [
        QgsProcessingOutputRasterLayer("MASK", tr("Landslide mask")),
        QgsProcessingOutputRasterLayer("SCORES", tr("Scores")),
        QgsProcessingOutputVectorLayer("POLYGONS", tr("Landslide polygons"), QgsProcessing.TypeVectorPolygon),
        QgsProcessingOutputNumber("COUNT", tr("Number of landslides")),
        QgsProcessingOutputNumber("AREA_M2", tr("Area of all landslides, m²")),
    ]


def settings(
    algorithm: QgsProcessingAlgorithm, values: "dict[str, Any]", context: QgsProcessingContext
) -> "dict[str, Any]":
    """Return the engine's settings for the values of the dialog or of the command line (numbers may be text).

    Raises:
        ParameterError: a value that is no number, or bands that are not three.
    """
    return {
        "method": algorithm.parameterAsEnumString(values, METHOD, context),
        "bands": _bands(values.get(BANDS)),
        "device": algorithm.parameterAsString(values, DEVICE, context).strip() or "auto",
        "tiles": {
            "size": algorithm.parameterAsInt(values, TILE, context),
            "overlap": algorithm.parameterAsInt(values, OVERLAP, context),
        },
        "thresholds": {
            "rule": algorithm.parameterAsEnumString(values, THRESHOLD_RULE, context),
            "gan": _optional(values.get(GAN_THRESHOLD), tr("GAN threshold")),
            "cam": _optional(values.get(CAM_THRESHOLD), tr("CAM threshold")),
            "student": _optional(values.get(STUDENT_THRESHOLD), tr("student's threshold")),
        },
        "polygons": {"min_area_m2": algorithm.parameterAsDouble(values, MIN_AREA, context)},
    }


def help_text() -> str:
    """Return the help beside the dialog."""
    return tr(
        "Finds landslides in an orthophoto or satellite scene and writes into the output folder: a <b>mask</b> (1 is "
        "landslide), the continuous <b>scores</b> and <b>polygons</b> with area, length, width, orientation and "
        "confidence.\n\n"
        "The networks were trained on labelled chips alone (“shows a landslide” / “does not”). The <b>student</b> "
        "learned outlines from the classifier's explanations and needs one pass. The other methods explain each chip "
        "anew: a CycleGAN paints it as if nothing had slid, a class activation map shows what the classifier looked "
        "at, and what both agree on becomes the mask.\n\n"
        "<b>Thresholds.</b> Higher values give fewer and surer landslides. Left empty, the model's own are taken.\n\n"
        "<b>Resume.</b> Finished rows of chips are kept when a run is cancelled or interrupted; run again into the "
        "same folder with “Resume” to go on.\n\n"
        "The engine runs in a Python of its own, on an NVIDIA GPU where there is one and on the processor otherwise."
    )


def _choice(name: str, title: str, options: "tuple[str, ...]", default: str) -> QgsProcessingParameterEnum:
    return QgsProcessingParameterEnum(name, title, list(options), defaultValue=default, usesStaticStrings=True)


def _number(
    name: str, title: str, kind: Any, default: Optional[float], lowest: float, highest: float = math.inf
) -> QgsProcessingParameterNumber:
    limits = {"minValue": lowest} if math.isinf(highest) else {"minValue": lowest, "maxValue": highest}
    return QgsProcessingParameterNumber(name, title, kind, default, default is None, **limits)


def _optional(value: Any, title: str) -> Optional[float]:
    """Return a number, or None where the parameter was left empty; QGIS itself would make that a zero."""
    if value is None or (isinstance(value, str) and not value.strip()):
        return None
    try:
        return float(value)
    except (TypeError, ValueError) as error:
        raise ParameterError(
            tr("The {} “{}” is not a number.").format(title, value), tr("Give a number from 0 to 1.")
        ) from error


def _bands(value: Any) -> "Optional[list[int]]":
    """Return three band numbers from "3,2,1", "3 2 1" or a list; None where left empty."""
    words = value.replace(",", " ").replace(";", " ").split() if isinstance(value, str) else value
    if not words:
        return None
    try:
        bands = [int(word) for word in words]
    except (TypeError, ValueError):
        bands = []
    if len(bands) != 3:
        raise ParameterError(
            tr("The bands “{}” are not three band numbers.").format(value),
            tr("Give the red, green and blue band counted from 1, such as 3,2,1."),
        )
    return bands
