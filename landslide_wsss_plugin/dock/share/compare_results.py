"""Two results of one scene: what is new, gone and kept, as figures and as a layer."""

import shutil
import tempfile
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject

from landslide_wsss_plugin.common.text import area as area_words
from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.dock.check.engine_button import EngineButton
from landslide_wsss_plugin.dock.share.compare import AGREEMENT, copy_layer
from landslide_wsss_plugin.dock.share.compare_section import RESULT, CompareSection
from landslide_wsss_plugin.dock.share.export import Settle
from landslide_wsss_plugin.engine_client.connection import Failed, Success
from landslide_wsss_plugin.engine_client.session import EngineSession
from landslide_wsss_plugin.inventory import change
from landslide_wsss_plugin.layers import area, derived_layer, run_layers
from landslide_wsss_plugin.records.finished_runs import FinishedRun

GONE = "gone"
COLUMNS = ("count", "area_m2", "before_m2", "added_m2")
LOOKS = {
    **change.LOOKS,
    change.OLD: {"outline": "0,158,115,255", "fill": "0,158,115,40", "width": "0.5", "style": "solid"},
    GONE: {"outline": "204,121,167,255", "fill": "204,121,167,50", "width": "0.6", "style": "dash"},
}


class CompareResults(QObject):
    """Has the engine compare the run on the table with another result.

    Args:
        section: what is compared.
        session: the engine at hand.
        settle: has all polygons measured before they are compared.
    """

    def __init__(self, section: CompareSection, session: EngineSession, settle: Settle) -> None:
        super().__init__()
        self._section, self._settle = section, settle
        self._engine_button = EngineButton(section.button, session)
        self._name = ""
        self._folder: Optional[Path] = None
        section.wanted.connect(self.compare)
        self._engine_button.answered.connect(self._answered)

    def set_run(self, run: Optional[FinishedRun]) -> None:
        """Compare a run; None is none."""
        self._engine_button.set_run(run)

    def compare(self) -> None:
        """Compare the run's polygons, as they are saved, with those of the other result."""
        run, project = self._engine_button.run, QgsProject.instance()
        if run is None or self._section.against.value != RESULT:
            return
        self._section.forget()
        own, other = run_layers.polygons_of(project, run.folder), self._section.other.currentLayer()
        if other is None or other is own or run_layers.file_of(other).parent == run.folder:
            self._show_status(tr("Choose the polygons of another result."))
            return
        if any(layer is not None and layer.isModified() for layer in (own, other)):
            self._show_status(tr("Save or undo your edits of the polygons first."))
            return
        out = run.folder / derived_layer.COMPARED
        if not derived_layer.may_write(out, derived_layer.COMPARED_FIELDS):
            self._show_status(tr("{} is not of this program. Move it away.").format(out))
            return
        try:
            earlier = self._source(other, own)
        except area.AreaError as error:
            self.shut_down()
            self._show_status(f"{error.message} {error.hint}")
            return
        derived_layer.take_out(project, out)
        self._name = other.name()
        request = {"earlier": earlier, "later": str(run.folder), "out": str(out), "overwrite": True}
        self._section.status.show_message(tr("Comparing…"), "info")
        self._settle(lambda: self._engine_button.request("compare", request), self._show_status)

    def shut_down(self) -> None:
        """Leave nothing in the temporary folder."""
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)
            self._folder = None

    def _source(self, other: QgsVectorLayer, own: Optional[QgsVectorLayer]) -> str:
        """Return the folder of the other run, which knows what ground it saw; a copy of any other layer."""
        path = run_layers.file_of(other)
        is_run = path.name == run_layers.POLYGONS and (path.parent / run_layers.RUN_FILE).is_file()
        if is_run and not other.subsetString():
            return str(path.parent)
        self.shut_down()
        self._folder = Path(tempfile.mkdtemp(prefix="landslide_wsss_compare_"))
        return copy_layer(other, (own or other).crs(), self._folder / "other.gpkg")

    def _answered(self, run: FinishedRun, outcome: Any) -> None:
        self.shut_down()
        if isinstance(outcome, Success):
            warned = "\n".join(self._engine_button.warnings)
            self._section.status.show_message(
                in_words(outcome.values) + (f"\n{warned}" if warned else ""), "success", f"{self._name}."
            )
            sums = outcome.values["changes"]
            rows = [(name, *(one[column] for column in COLUMNS)) for name, one in sums.items()]
            self._section.start = str(run.folder.parent / f"{run.scene.stem}_compared.csv")
            self._section.show_table([("change", *COLUMNS), *rows])
            derived_layer.step_back(QgsProject.instance(), run.folder / AGREEMENT)
            title = tr("Compared with {}").format(self._name)
            path = run.folder / derived_layer.COMPARED
            derived_layer.show(QgsProject.instance(), path, title, change.FIELD, LOOKS, change_words())
        elif isinstance(outcome, Failed):
            self._section.status.show_message(outcome.hint, "error", outcome.message)
        else:
            self._section.status.show_message("", "info")

    def _show_status(self, text: str) -> None:
        self._section.status.show_message(text, "warning")


def change_words() -> "dict[str, str]":
    """Return what became of a landslide from one result to the next, by what the file holds."""
    return {
        change.NEW: tr("New"),
        change.GROWN: tr("Kept, larger"),
        change.OLD: tr("Kept"),
        GONE: tr("Gone"),
        change.UNKNOWN: tr("Not known"),
    }


def in_words(response: "dict[str, Any]") -> str:
    """Return the figures as lines, and what counts as one landslide.

    Args:
        response: the engine's answer: "changes" holds count, area_m2 and before_m2 by kind.
    """
    lines = []
    for kind, title in change_words().items():
        one = response["changes"].get(kind) or {"count": 0}
        if one["count"] or kind != change.UNKNOWN:
            size = one.get("before_m2" if kind == GONE else "area_m2", 0.0)
            lines.append(tr("{}: {}, {}.").format(title, f"{one['count']:,}", area_words(size)))
    lines.append(
        tr("Two outlines are one landslide at an IoU above 0.1, or where half of the smaller lies in the larger.")
    )
    return "\n".join(["", *lines])
