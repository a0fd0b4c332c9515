"""Two results of one scene: what is new, gone and kept, as figures and as a layer."""

from typing import Any, Optional

from qgis.core import QgsProject, QgsVectorLayer

from landslide_wsss_plugin.common.errors import UserError
from landslide_wsss_plugin.common.text import area as area_words
from landslide_wsss_plugin.common.text import number, tr
from landslide_wsss_plugin.dock.share.compare import AGREEMENT
from landslide_wsss_plugin.dock.share.compare_section import RESULT
from landslide_wsss_plugin.dock.share.comparison import Comparison, copy_layer, refuse_edits
from landslide_wsss_plugin.inventory import change
from landslide_wsss_plugin.layers import derived_layer, run_layers
from landslide_wsss_plugin.records.finished_runs import FinishedRun

GONE = "gone"
COLUMNS = ("count", "area_m2", "before_m2", "added_m2")
LOOKS = {
    **change.LOOKS,
    change.OLD: {"outline": "0,158,115,255", "fill": "0,158,115,40", "width": "0.5", "style": "solid"},
    GONE: {"outline": "204,121,167,255", "fill": "204,121,167,50", "width": "0.6", "style": "dash"},
}


class CompareResults(Comparison):
    """Compares with another result, and puts the landslides of both on top of the run's layers."""

    AGAINST, COMMAND = RESULT, "compare"

    def _other(self) -> Any:
        return self._section.other.currentLayer()

    def _request(self, run: FinishedRun, own: Optional[QgsVectorLayer], other: Any) -> "dict[str, Any]":
        if other is None or other is own or run_layers.file_of(other).parent == run.folder:
            raise UserError(tr("Choose the polygons of another result."), "")
        refuse_edits(own, other)
        out = run.folder / derived_layer.COMPARED
        if not derived_layer.may_write(out, derived_layer.COMPARED_FIELDS):
            raise UserError(tr("{} is not of this program. Move it away.").format(out), "")
        earlier = self._source(other, own)
        derived_layer.take_out(QgsProject.instance(), out)
        return {"earlier": earlier, "later": str(run.folder), "out": str(out), "overwrite": True}

    def _source(self, other: QgsVectorLayer, own: Optional[QgsVectorLayer]) -> str:
        """Return the folder of the other run, which knows what ground it saw; a copy of any other layer."""
        path = run_layers.file_of(other)
        is_run = path.name == run_layers.POLYGONS and (path.parent / run_layers.RUN_FILE).is_file()
        if is_run and not other.subsetString():
            return str(path.parent)
        return copy_layer(other, (own or other).crs(), self._new_folder() / "other.gpkg")

    def _show(self, run: FinishedRun, response: "dict[str, Any]") -> None:
        warned = "\n".join(self._engine_button.warnings)
        self._section.status.show_message(
            in_words(response) + (f"\n{warned}" if warned else ""),
            "success",
            tr("Compared with {}").format(self._name) + ".",
        )
        rows = [(name, *(one[column] for column in COLUMNS)) for name, one in response["changes"].items()]
        self._section.start = str(run.folder.parent / f"{run.scene.stem}_compared.csv")
        self._section.show_table([("change", *COLUMNS), *rows])
        project = QgsProject.instance()
        derived_layer.step_back(project, run.folder / AGREEMENT)
        title = tr("Compared with {}").format(self._name)
        derived_layer.show(project, run.folder / derived_layer.COMPARED, title, change.FIELD, LOOKS, change_words())


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
            lines.append(f"{title}: {number(one['count'])} ({area_words(size)}).")
    lines.append(
        tr("Two outlines are one landslide at an IoU above 0.1, or where half of the smaller lies in the larger.")
    )
    return "\n".join(["", *lines])
