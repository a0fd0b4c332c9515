"""The Processing algorithm `landslide_wsss:threshold`: other thresholds over the scores of a finished run."""

from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFolder,
    QgsProcessingOutputRasterLayer,
    QgsProcessingOutputVectorLayer,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
)

from landslide_wsss_plugin.common import tables
from landslide_wsss_plugin.common.tables import METHODS, RULES
from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.layers import outputs
from landslide_wsss_plugin.processing.algorithm import EngineAlgorithm, run_engine
from landslide_wsss_plugin.processing.fields import REAL, WHOLE, advanced, choice, number, optional_number
from landslide_wsss_plugin.processing.found import log_found, number_outputs, numbers
from landslide_wsss_plugin.processing.loading import load_when_done

RUN, METHOD, RULE, WINDOW, LOAD = "RUN", "METHOD", "THRESHOLD_RULE", "WINDOW", "LOAD"
SCORES = {name: f"{name.upper()}_THRESHOLD" for name in tables.SCORES}
SHAPES = {
    "min_area_m2": "MIN_AREA",
    "min_confidence": "MIN_CONFIDENCE",
    "fill_holes_m2": "FILL_HOLES",
    "simplify_px": "SIMPLIFY",
}


class Threshold(EngineAlgorithm):
    """Threshold a finished run again."""

    ICON = "threshold"

    def name(self) -> str:
        """Return the name in scripts."""
        return "threshold"

    def displayName(self) -> str:
        """Return the name in the toolbox."""
        return tr("Threshold a run again")

    def tags(self) -> "list[str]":
        """Return what people type to find it."""
        return tr("landslide,threshold,otsu,scores,mask,fewer,more").split(",")

    def shortDescription(self) -> str:
        """Return one sentence."""
        return tr("Makes mask and polygons from the scores of a finished run, in seconds.")

    def shortHelpString(self) -> str:
        """Return the help beside the dialog."""
        return tr(
            "Takes the scores that a run left in its folder and makes mask and polygons anew. No network runs, so it "
            "takes seconds.\n\n"
            "<b>Higher thresholds</b> give fewer and surer landslides. What is left empty stays as in the run.\n\n"
            "<b>Method.</b> Another one can be chosen where the run kept its scores.\n\n"
            "The results replace those in the run's folder."
        )

    def initAlgorithm(self, _configuration: "Optional[dict[str, Any]]" = None) -> None:
        """Declare what goes in and what comes out."""
        shown = [
            QgsProcessingParameterFile(RUN, tr("Folder of a run"), QgsProcessingParameterFile.Folder),
            choice(METHOD, tr("Method (empty: the run's)"), METHODS, None, optional=True),
            choice(RULE, tr("Threshold method (empty: the run's)"), RULES, None, optional=True),
            number(SCORES["gan"], tr("CycleGAN threshold (empty: the run's)"), REAL, None, 0, 1),
            number(SCORES["cam"], tr("CAM threshold (empty: the run's)"), REAL, None, 0, 1),
            number(SCORES["student"], tr("Outline model's threshold (empty: the run's)"), REAL, None, 0, 1),
            number(SCORES["change"], tr("Threshold of the change (empty: the run's)"), REAL, None, 0, 1),
            number(
                SCORES["earlier"], tr("Threshold of the difference since then (empty: the run's)"), REAL, None, 0, 1
            ),
            number(SHAPES["min_area_m2"], tr("Minimum area, m² (empty: the run's)"), REAL, None, 0),
            number(SHAPES["min_confidence"], tr("Minimum confidence (empty: the run's)"), REAL, None, 0, 1),
        ]
        less_used = [
            number(SHAPES["fill_holes_m2"], tr("Fill holes below, m² (empty: the run's)"), REAL, None, 0),
            number(SHAPES["simplify_px"], tr("Simplify by, pixels (empty: the run's)"), REAL, None, 0),
            number(WINDOW, tr("Window of Niblack and Sauvola, odd, pixels (empty: the run's)"), WHOLE, None, 3, 1001),
            QgsProcessingParameterBoolean(LOAD, tr("Add the results to the map"), True),  # noqa: FBT003
        ]
        for parameter in shown + advanced(less_used):
            self.addParameter(parameter)
        for output in (
            QgsProcessingOutputFolder("OUTPUT", tr("Folder of the run")),
            QgsProcessingOutputRasterLayer("MASK", tr("Landslide mask")),
            QgsProcessingOutputVectorLayer("POLYGONS", tr("Landslide polygons"), QgsProcessing.TypeVectorPolygon),
            *number_outputs(),
        ):
            self.addOutput(output)

    def work(
        self, values: "dict[str, Any]", context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> "dict[str, Any]":
        """Threshold, and trace."""
        folder = Path(self.parameterAsFile(values, RUN, context)).absolute()
        chosen: dict[str, Any] = {name: self._number(values, given) for name, given in SCORES.items()}
        window = self._number(values, WINDOW)
        chosen["window"] = None if window is None else int(window)
        chosen["rule"] = self.parameterAsEnumString(values, RULE, context) or None
        shapes = _given({name: self._number(values, given) for name, given in SHAPES.items()})
        method = self.parameterAsEnumString(values, METHOD, context) or None
        request = {"run": str(folder), "method": method, "thresholds": _given(chosen), "polygons": shapes}
        result = run_engine("threshold", request, feedback)
        log_found(result, feedback)
        if self.parameterAsBoolean(values, LOAD, context):
            load_when_done(context, result, folder.name)
        return {
            "OUTPUT": str(folder),
            "MASK": result["mask"],
            "POLYGONS": f"{result['polygons']}|layername={outputs.INVENTORY}",
            **numbers(result),
        }

    def _number(self, values: "dict[str, Any]", name: str) -> Optional[float]:
        return optional_number(values.get(name), self.parameterDefinition(name).description())


def _given(values: "dict[str, Any]") -> "dict[str, Any]":
    return {name: value for name, value in values.items() if value is not None}
