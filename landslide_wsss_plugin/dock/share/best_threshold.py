"""The threshold that fits a reference best: offered with its figures, and set only when the user says so."""

from collections.abc import Callable
from typing import Any, Optional

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtWidgets import QPushButton

from landslide_wsss_plugin.common.tables import TABLES
from landslide_wsss_plugin.common.text import number, tr, tr_table
from landslide_wsss_plugin.dock.share.compare_section import REFERENCE, CompareSection
from landslide_wsss_plugin.dock.share.comparison import Comparison, check_reference
from landslide_wsss_plugin.engine_client.session import EngineSession
from landslide_wsss_plugin.records.finished_runs import FinishedRun

FIGURES = ("precision", "recall", "f1", "iou")


class BestThreshold(Comparison):
    """Has the engine look for the threshold.

    Args:
        section: names the reference.
        session: the engine at hand.
        set_thresholds: draws the result anew by thresholds, score to value, as a step that can be undone.
    """

    AGAINST, COMMAND = REFERENCE, "best_threshold"

    def __init__(
        self, section: CompareSection, session: EngineSession, set_thresholds: "Callable[[dict[str, float]], None]"
    ) -> None:
        super().__init__(section, session, lambda act, _refuse: act())  # of the scores alone
        self._set_thresholds = set_thresholds
        self._found: dict[str, float] = {}
        section.apply.clicked.connect(self._apply)

    def _button(self) -> QPushButton:
        return self._section.best

    def _waiting(self) -> str:
        return tr("Trying every threshold…")

    def _other(self) -> Any:
        return self._section.reference.currentLayer()

    def _request(self, run: FinishedRun, own: Optional[QgsVectorLayer], other: Any) -> "dict[str, Any]":
        check_reference(own, other)
        return {"run": str(run.folder), **self._copies(own, other)}

    def _show(self, run: FinishedRun, response: "dict[str, Any]") -> None:
        best, now = response["best"], response.get("now")
        self._found = {str(name): float(value) for name, value in best["thresholds"].items()}
        self._section.status.show_message(in_words(best, now), "success")
        self._section.apply.setVisible(now is None or now["thresholds"] != best["thresholds"])
        names = list(self._found)
        rows = [
            (row["score"], *(row["thresholds"][name] for name in names), *(row[figure] for figure in FIGURES))
            for row in response["rows"]
        ]
        self._section.start = str(run.folder.parent / f"{run.scene.stem}_thresholds.csv")
        self._section.show_table([("score", *names, *FIGURES), *rows])

    def _apply(self) -> None:
        self._section.apply.hide()
        self._set_thresholds(dict(self._found))


def in_words(best: "dict[str, Any]", now: "Optional[dict[str, Any]]") -> str:
    """Return the best threshold and the present one with their figures, and what they are worth."""
    lines = [tr("Best for this reference: {}").format(_line(best))]
    if now is not None:
        lines.append(tr("Now: {}").format(_line(now)))
    lines.append(
        tr(
            "The figures are for the thresholds alone, without your review. At another place another "
            "threshold may be better."
        )
    )
    return "\n".join(lines)


def _line(fit: "dict[str, Any]") -> str:
    values = ", ".join(f"{_title(name)} {number(value, 2)}" for name, value in fit["thresholds"].items())
    text = tr("{}: IoU {}, precision {}, recall {}").format(
        values, *(number(fit[name], 2) for name in ("iou", "precision", "recall"))
    )
    if fit.get("landslides") is None:
        return f"{text}."
    return text + tr("; {} of {} landslides found.").format(fit["landslides_found"], fit["landslides"])


def _title(score: str) -> str:
    return tr_table(TABLES["scores"][score]["label"])
