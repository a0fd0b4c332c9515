"""The Processing algorithm `landslide_wsss:train`: a folder of chips in, a model file out."""

import os
import shutil
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFolder,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)

from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.processing.algorithm import EngineAlgorithm, absolute, run_engine
from landslide_wsss_plugin.processing.fields import (
    REAL,
    WHOLE,
    ParameterError,
    advanced,
    choice,
    number,
    optional_number,
    with_help,
)
from landslide_wsss_plugin.processing.model_parameters import (
    device,
    device_of,
    model_file,
    model_to_write,
    path_to_write,
)
from landslide_wsss_plugin.runtime import model_store
from landslide_wsss_plugin.runtime.replacing import move_over

INPUT, NAME, NETWORKS, EFFORT = "INPUT", "NAME", "NETWORKS", "EFFORT"
START, SCRATCH = "START", "SCRATCH"
SIDE, PIXEL_SIZE, DEVICE, FOLDER, OUTPUT = "SIDE", "PIXEL_SIZE", "DEVICE", "FOLDER", "OUTPUT"
NETWORK_CHOICES = {
    "classifier+student": {"student": True, "generator": False},
    "classifier": {"student": False, "generator": False},
    "classifier+cyclegan": {"student": False, "generator": True},
    "all": {"student": True, "generator": True},
}
SHARES = {
    "classifier": (2.0, 30.0),
    "generator": (30.0, 65.0),
    "student": (65.0, 99.0),
    "model": (99.0, 100.0),
}
"""What the parts take of the progress bar."""


class Train(EngineAlgorithm):
    """Train a model from chips."""

    ICON = "train"

    def name(self) -> str:
        """Return the name in scripts."""
        return "train"

    def displayName(self) -> str:
        """Return the name in the toolbox."""
        return tr("Train a model from tiles")

    def tags(self) -> "list[str]":
        """Return what people type to find it."""
        return tr("landslide,training,learning,classifier,cyclegan,student,model").split(",")

    def shortDescription(self) -> str:
        """Return one sentence."""
        return tr("Makes a model file from pictures that are labelled “landslide” or “none”.")

    def shortHelpString(self) -> str:
        """Return the help beside the dialog."""
        return tr(
            "Trains networks on the tiles of a folder that holds <i>landslide</i> and <i>non-landslide</i>, "
            "and writes one model file, with what was measured on tiles that were held out.\n"
            "\n"
            "<b>Networks.</b> The classifier says whether a tile shows a landslide. The outline model learns "
            "outlines from its explanations and maps a scene in one pass: recommended. The CycleGAN "
            "generates tiles without their landslides: slow, for the dissertation's methods.\n"
            "\n"
            "<b>Start.</b> Going on from a model, fifty tiles of each kind are worth a try. From scratch, "
            "hundreds are needed.\n"
            "\n"
            "It takes minutes on a GPU and up to hours without. Cancel pauses it: run again with the same "
            "working folder to continue."
        )

    def initAlgorithm(self, _configuration: "Optional[dict[str, Any]]" = None) -> None:
        """Declare what goes in and what comes out."""
        shown = [
            QgsProcessingParameterFile(INPUT, tr("Folder of tiles"), QgsProcessingParameterFile.Folder),
            QgsProcessingParameterString(NAME, tr("Name of the model"), tr("My landslides")),
            choice(NETWORKS, tr("Networks"), tuple(NETWORK_CHOICES), next(iter(NETWORK_CHOICES))),
            model_file(START, tr("Model to start from (empty: the shipped one)")),
            QgsProcessingParameterBoolean(SCRATCH, tr("From scratch, without a model to start from"), False),  # noqa: FBT003
            with_help(
                number(EFFORT, tr("Effort"), REAL, 1.0, 0.001, 100),
                tr("1 is usual. 0.2 is for a quick try, 3 for a model that you will use often."),
            ),
            model_to_write(OUTPUT),
        ]
        less_used = [
            number(SIDE, tr("Side of a tile, pixels"), WHOLE, 256, 32, 1024),
            number(PIXEL_SIZE, tr("Ground pixel size of the tiles, metres (empty: unknown)"), REAL, None, 0.001),
            device(DEVICE),
            QgsProcessingParameterFile(
                FOLDER,
                tr("Working folder (empty: beside the model file)"),
                QgsProcessingParameterFile.Folder,
                optional=True,
            ),
        ]
        for parameter in shown + advanced(less_used):
            self.addParameter(parameter)
        self.addOutput(QgsProcessingOutputFolder("WORK", tr("Working folder")))
        self.addOutput(QgsProcessingOutputNumber("LANDSLIDES", tr("Tiles with a landslide")))
        self.addOutput(QgsProcessingOutputNumber("OTHERS", tr("Tiles without")))

    def when_cancelled(self) -> str:
        """Return what is left once the user stopped it."""
        return tr("Paused. Run again with the same working folder to continue.")

    def work(
        self, values: "dict[str, Any]", context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> "dict[str, Any]":
        """Train, and put the model file in its place."""
        out = path_to_write(self, values, OUTPUT, context)
        given = self.parameterAsFile(values, FOLDER, context)
        folder = Path(given).absolute() if given else out.with_name(f"{out.stem}_training")
        request: dict[str, Any] = {"out": str(folder)}
        if (folder / "job.json").is_file():
            feedback.pushInfo(tr("Continuing the training in {}, with the settings it began with.").format(folder))
        else:
            request["chips"] = absolute(self.parameterAsFile(values, INPUT, context))
            request["settings"] = self._settings(values, context)
        result = run_engine("make_model", request, feedback, SHARES)
        for name, words in result["figures"].items():
            feedback.pushInfo(f"{name}: {words}")
        _place(Path(result["model"]), out)
        return {
            OUTPUT: str(out),
            "WORK": str(folder),
            "LANDSLIDES": result["landslides"],
            "OTHERS": result["others"],
        }

    def _settings(self, values: "dict[str, Any]", context: QgsProcessingContext) -> "dict[str, Any]":
        return {
            "name": self.parameterAsString(values, NAME, context).strip(),
            "start": self._start(values, context),
            **NETWORK_CHOICES[self.parameterAsEnumString(values, NETWORKS, context)],
            "effort": self.parameterAsDouble(values, EFFORT, context),
            "chip_px": self.parameterAsInt(values, SIDE, context),
            "pixel_size_m": optional_number(values.get(PIXEL_SIZE), tr("pixel size")),
            "device": device_of(self, values, DEVICE, context),
        }

    def _start(self, values: "dict[str, Any]", context: QgsProcessingContext) -> Optional[str]:
        """Return the model file to go on from; None starts from scratch."""
        if self.parameterAsBoolean(values, SCRATCH, context):
            return None
        given = absolute(self.parameterAsFile(values, START, context))
        return given or str(model_store.shipped_folder() / "default.lsmodel")


def _place(made: Path, out: Path) -> None:
    """Copy the model file to where it was asked for; it appears whole or not at all."""
    part = out.with_name(f"{out.name}.{os.getpid()}.part")
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(made, part)
        move_over(part, out)
    except OSError as error:
        raise ParameterError(
            tr("The model is made, but {} could not be written: {}.").format(out, error.strerror or error),
            tr("Copy it yourself from {}.").format(made),
        ) from error
