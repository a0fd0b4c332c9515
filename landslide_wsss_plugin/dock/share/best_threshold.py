"""The threshold that fits a reference best: offered with its figures, and set only when the user says so."""

import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject

from landslide_wsss_plugin.common.tables import TABLES
from landslide_wsss_plugin.common.text import tr, tr_table
from landslide_wsss_plugin.dock.check.engine_button import EngineButton
from landslide_wsss_plugin.dock.share.compare import copy_layer
from landslide_wsss_plugin.dock.share.compare_section import CompareSection
from landslide_wsss_plugin.engine_client.connection import Failed, Success
from landslide_wsss_plugin.engine_client.session import EngineSession
from landslide_wsss_plugin.layers import area, run_layers
from landslide_wsss_plugin.records.finished_runs import FinishedRun

FIGURES = ("precision", "recall", "f1", "iou")


class BestThreshold(QObject):
    """Has the engine look for the threshold.

    Args:
        section: names the reference.
        session: the engine at hand.
        set_thresholds: draws the result anew by thresholds, score to value, as a step that can be undone.
    """

    def __init__(
        self, section: CompareSection, session: EngineSession, set_thresholds: "Callable[[dict[str, float]], None]"
    ) -> None:
        super().__init__()
        self._section, self._set_thresholds = section, set_thresholds
        self._engine_button = EngineButton(section.best, session)
        self._found: dict[str, float] = {}
        self._folder: Optional[Path] = None
        section.best_wanted.connect(self.find)
        section.apply.clicked.connect(self._apply)
        self._engine_button.answered.connect(self._answered)

    def set_run(self, run: Optional[FinishedRun]) -> None:
        """Look for the threshold of a run; None is none."""
        self._engine_button.set_run(run)

    def find(self) -> None:
        """Ask for the threshold."""
        run, project = self._engine_button.run, QgsProject.instance()
        reference: Any = self._section.reference.currentLayer()
        if run is None:
            return
        self._section.forget()
        polygons = run_layers.polygons_of(project, run.folder)
        if reference is None or reference is polygons:
            self._show_status(tr("Choose a layer of known landslides, other than the run's own."))
            return
        inside: Any = self._section.inside.currentLayer()
        target = (polygons or reference).crs()
        self.shut_down()
        folder = self._folder = Path(tempfile.mkdtemp(prefix="landslide_wsss_compare_"))
        try:
            request = {
                "run": str(run.folder),
                "reference": copy_layer(reference, target, folder / "reference.gpkg"),
                "area": copy_layer(inside, target, folder / "area.gpkg") if inside is not None else None,
            }
        except area.AreaError as error:
            self.shut_down()
            self._show_status(f"{error.message} {error.hint}")
            return
        self._section.status.show_message(tr("Trying every threshold…"), "info")
        self._engine_button.request("best_threshold", request)

    def shut_down(self) -> None:
        """Leave nothing in the temporary folder."""
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None

    def _answered(self, run: FinishedRun, outcome: Any) -> None:
        self.shut_down()
        if isinstance(outcome, Failed):
            self._section.status.show_message(outcome.hint, "error", outcome.message)
        elif not isinstance(outcome, Success):
            self._section.status.show_message("", "info")
        elif self._engine_button.run is not None and run.folder == self._engine_button.run.folder:
            best, now = outcome.values["best"], outcome.values.get("now")
            self._found = {str(name): float(value) for name, value in best["thresholds"].items()}
            self._section.status.show_message(in_words(best, now), "success")
            self._section.apply.setVisible(now is None or now["thresholds"] != best["thresholds"])
            names = list(self._found)
            rows = [
                (row["score"], *(row["thresholds"][name] for name in names), *(row[figure] for figure in FIGURES))
                for row in outcome.values["rows"]
            ]
            self._section.start = str(run.folder.parent / f"{run.scene.stem}_thresholds.csv")
            self._section.show_table([("score", *names, *FIGURES), *rows])

    def _apply(self) -> None:
        self._section.apply.hide()
        self._set_thresholds(dict(self._found))

    def _show_status(self, text: str) -> None:
        self._section.status.show_message(text, "warning")


def in_words(best: "dict[str, Any]", now: "Optional[dict[str, Any]]") -> str:
    """Return the best threshold and the present one with their figures, and what they are worth."""
    lines = [tr("Best for this reference: {}").format(_line(best))]
    if now is not None:
        lines.append(tr("Now: {}").format(_line(now)))
    lines.append(
        tr("Figures are of the thresholds alone, without your review. Another place may ask for another threshold.")
    )
    return "\n".join(lines)


def _line(fit: "dict[str, Any]") -> str:
    values = ", ".join(f"{_title(name)} {value:.2f}" for name, value in fit["thresholds"].items())
    text = tr("{}: IoU {}, precision {}, recall {}").format(
        values, *(f"{fit[name]:.2f}" for name in ("iou", "precision", "recall"))
    )
    if fit.get("landslides") is None:
        return f"{text}."
    return text + tr("; {} of {} landslides found.").format(fit["landslides_found"], fit["landslides"])


def _title(score: str) -> str:
    return tr_table(TABLES["scores"][score]["label"])
