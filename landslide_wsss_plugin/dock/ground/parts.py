"""Source, transport and deposit of the landslides of a run, as proposals in a layer of their own."""

from typing import Any, Optional

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject

from landslide_wsss_plugin.common.tables import DEM_UNITS
from landslide_wsss_plugin.common.text import area, tr
from landslide_wsss_plugin.dock.check.engine_button import EngineButton
from landslide_wsss_plugin.dock.ground.section import GroundSection
from landslide_wsss_plugin.dock.share.export import Settle
from landslide_wsss_plugin.engine_client.connection import Failed, Success
from landslide_wsss_plugin.engine_client.session import EngineSession
from landslide_wsss_plugin.layers import derived_layer, hillshade, run_layers
from landslide_wsss_plugin.records.finished_runs import FinishedRun

LOOKS = {
    # Okabe and Ito's colors, apart from those of the statuses
    "source": {"outline": "213,94,0,255", "fill": "213,94,0,90", "width": "0.4", "style": "solid"},
    "transport": {"outline": "230,159,0,255", "fill": "230,159,0,70", "width": "0.4", "style": "solid"},
    "deposit": {"outline": "0,114,178,255", "fill": "0,114,178,80", "width": "0.4", "style": "solid"},
}


class ProposedParts(QObject):
    """Has the engine propose the parts of the run on the table.

    Args:
        section: its button, and what came out.
        session: the engine at hand.
        settle: has all polygons measured before they are cut.
    """

    def __init__(self, section: GroundSection, session: EngineSession, settle: Settle) -> None:
        super().__init__()
        self._section, self._settle = section, settle
        self._engine_button = EngineButton(section.parts, session)
        section.parts.clicked.connect(self.propose)
        self._engine_button.answered.connect(self._answered)

    def set_run(self, run: Optional[FinishedRun]) -> None:
        """Propose the parts of another run; None is none, as is one without an elevation model."""
        before = self._engine_button.run
        if run is None or before is None or run.folder != before.folder:
            self._section.parts_status.show_message("", "info")
        has_ground = run is not None and hillshade.elevation_model(run) is not None
        self._engine_button.set_run(run if has_ground else None)

    def altered(self) -> None:
        """The polygons are others now: parts of before do not stay beside them as if they were theirs."""
        run = self._engine_button.run
        path = run.folder / derived_layer.PARTS if run is not None else None
        if path is not None and run_layers.layer_of(QgsProject.instance(), path.parent, path.name) is not None:
            text = tr("The polygons have changed. Propose the parts again.")
            self._section.parts_status.show_message(text, "warning")

    def propose(self) -> None:
        """Cut the run's polygons, as they are saved."""
        run, project = self._engine_button.run, QgsProject.instance()
        if run is None:
            return
        polygons = run_layers.polygons_of(project, run.folder)
        if polygons is not None and polygons.isModified():
            self._show_status(tr("Save or undo your edits of the polygons first."))
            return
        out = run.folder / derived_layer.PARTS
        if not derived_layer.may_write(out, derived_layer.PARTS_FIELDS):
            self._show_status(tr("{} is not of this program. Move it away.").format(out))
            return
        derived_layer.take_out(project, out)
        model = hillshade.elevation_model(run)
        units = ((run.record.get("settings") or {}).get("terrain") or {}).get("units")
        units = units if units in DEM_UNITS else DEM_UNITS[0]
        request = {"layer": str(run.folder), "dem": str(model), "dem_units": units, "out": str(out), "overwrite": True}
        self._section.parts_status.show_message(tr("Proposing parts…"), "info")
        self._settle(lambda: self._engine_button.request("parts", request), self._show_status)

    def _answered(self, run: FinishedRun, outcome: Any) -> None:
        status = self._section.parts_status
        if isinstance(outcome, Success):
            lines = [in_words(outcome.values), *self._engine_button.warnings]
            status.show_message("\n".join(lines), "success")
            path = run.folder / derived_layer.PARTS
            title = tr("Proposed parts (not mapped)")
            derived_layer.show(QgsProject.instance(), path, title, "part", LOOKS, part_words())
        elif isinstance(outcome, Failed):
            status.show_message(outcome.hint, "error", outcome.message)
        else:
            status.show_message("", "info")

    def _show_status(self, text: str) -> None:
        self._section.parts_status.show_message(text, "warning")


def part_words() -> "dict[str, str]":
    """Return the parts in words, by what the file holds."""
    return {
        "source": tr("Source (proposed)"),
        "transport": tr("Transport (proposed)"),
        "deposit": tr("Deposit (proposed)"),
    }


def in_words(response: "dict[str, Any]") -> str:
    """Return the areas of the parts as a sentence, and what they are worth."""
    sums = response["area_m2"]
    areas = [f"{title} {area(sums[name])}" for name, title in part_words().items()]
    note = tr("They follow from the elevations alone; check them before you use them.")
    return "\n".join([", ".join(areas) + ".", note])
