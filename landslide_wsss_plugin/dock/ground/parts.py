"""Source, transport and deposit of the landslides of a run, as proposals in a layer of their own."""

from typing import Any, Callable, Optional

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, QTimer

from landslide_wsss_plugin.common.errors import UserError
from landslide_wsss_plugin.common.tables import DEM_UNITS
from landslide_wsss_plugin.common.text import area, tr
from landslide_wsss_plugin.dock.check.engine_button import EngineButton
from landslide_wsss_plugin.dock.ground.section import GroundSection
from landslide_wsss_plugin.dock.review.controller import Review
from landslide_wsss_plugin.dock.share.export import Settle
from landslide_wsss_plugin.engine_client.connection import Failed, Success
from landslide_wsss_plugin.engine_client.session import EngineSession
from landslide_wsss_plugin.inventory import part_areas
from landslide_wsss_plugin.layers import derived_layer, hillshade, run_layers
from landslide_wsss_plugin.records.finished_runs import FinishedRun

LOOKS = {
    # Okabe and Ito's colors, apart from those of the statuses
    "source": {"outline": "213,94,0,255", "fill": "213,94,0,90", "width": "0.4", "style": "solid"},
    "transport": {"outline": "230,159,0,255", "fill": "230,159,0,70", "width": "0.4", "style": "solid"},
    "deposit": {"outline": "0,114,178,255", "fill": "0,114,178,80", "width": "0.4", "style": "solid"},
}


REST_MS = 300
"""How long the polygons rest before they are compared with those that were cut."""


class ProposedParts(QObject):
    """Has the engine propose the parts of the run on the table, and writes their areas into the inventory.

    Args:
        section: its buttons, and what came out.
        session: the engine at hand.
        settle: has all polygons measured before they are cut.
        review: knows the polygons, and keeps each change as a step that can be taken back.
        dress: gives new fields their names and their place in QGIS' form.
    """

    def __init__(
        self,
        section: GroundSection,
        session: EngineSession,
        settle: Settle,
        review: Review,
        dress: "Callable[[], None]",
    ) -> None:
        super().__init__()
        self._section, self._settle, self._review, self._dress = section, settle, review, dress
        self._engine_button = EngineButton(section.parts, session)
        self._cut: Optional[dict[int, str]] = None  # the outlines that were cut; None before any were
        self._is_written = False
        section.parts.clicked.connect(self.propose)
        section.part_areas.clicked.connect(self._write_or_remove)
        self._engine_button.answered.connect(self._answered)
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(REST_MS)
        self._rest.timeout.connect(self._look_again)

    def set_run(self, run: Optional[FinishedRun]) -> None:
        """Propose the parts of another run; None is none, as is one without an elevation model."""
        if not self._engine_button.is_about(run):
            self._section.parts_status.show_message("", "info")
            self._cut = None
        has_ground = run is not None and hillshade.elevation_model(run) is not None
        self._engine_button.set_run(run if has_ground else None)
        self._show_button()

    def altered(self) -> None:
        """The polygons may be others now: parts of before do not stay beside them as if they were theirs."""
        self._rest.start()

    def shut_down(self) -> None:
        """Look at the polygons no more."""
        self._rest.stop()

    def propose(self) -> None:
        """Cut the run's polygons, as they are saved."""
        run, project = self._engine_button.run, QgsProject.instance()
        if run is None:
            return
        if run_layers.edited_polygons(project, run.folder) is not None:
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
        self._cut = None
        self._show_button()
        self._settle(lambda: self._ask(run, request), self._show_status)

    def _ask(self, run: FinishedRun, request: "dict[str, Any]") -> None:
        layer = self._review.layer
        if self._engine_button.is_about(run) and layer is not None:
            self._cut, self._is_written = part_areas.outlines_of(layer), False
        self._engine_button.request("parts", request, run)

    def _answered(self, run: FinishedRun, outcome: Any) -> None:
        if isinstance(outcome, Success):
            path = run.folder / derived_layer.PARTS
            title = tr("Proposed parts (not mapped)")
            derived_layer.show(QgsProject.instance(), path, title, "part", LOOKS, part_words())
        if not self._engine_button.is_about(run):
            return
        status = self._section.parts_status
        if isinstance(outcome, Success):
            lines = [in_words(outcome.values), *self._engine_button.warnings]
            status.show_message("\n".join(lines), "success")
        else:
            self._cut = None
            if isinstance(outcome, Failed):
                status.show_message(outcome.hint, "error", outcome.message)
            else:
                status.show_message("", "info")
        self._show_button()

    def _write_or_remove(self) -> None:
        """Write the areas of parts that were just proposed into the inventory; where they stand there, empty them."""
        layer, run = self._review.layer, self._engine_button.run
        if layer is None:
            return
        try:
            if self._can_write() and self._cut is not None and run is not None:
                areas = part_areas.read_areas(run.folder / derived_layer.PARTS)
                cut = self._cut
                change, count, others = self._review.quietly(lambda: part_areas.write_areas(layer, areas, cut))
                text = tr("Wrote the areas of the parts of {} landslides. U takes it back.").format(count)
                if others:
                    text += "\n" + tr("{} have other outlines now: propose the parts again.").format(others)
                self._dress()
            else:
                change = self._review.quietly(lambda: part_areas.remove_areas(layer))
                text = tr("Removed the areas of the parts. U takes it back.")
        except UserError as error:
            self._show_status(str(error))
            return
        self._is_written = True
        if change.before:
            self._review.keep(change)
        self._section.parts_status.show_message(text, "success")
        self._show_button()

    def _look_again(self) -> None:
        """Say so where the polygons are others than those that were cut."""
        self._show_button()
        run, layer = self._engine_button.run, self._review.layer
        path = run.folder / derived_layer.PARTS if run is not None else None
        if path is None or run_layers.layer_of(QgsProject.instance(), path.parent, path.name) is None:
            return
        if self._cut is None or layer is None or part_areas.outlines_of(layer) != self._cut:
            self._show_status(tr("The polygons have changed. Propose the parts again."))

    def _can_write(self) -> bool:
        return self._cut is not None and not self._engine_button.is_waiting and not self._is_written

    def _show_button(self) -> None:
        """Offer what can be done: write areas of new parts, else empty those that stand in the inventory."""
        layer = self._review.layer
        written = layer is not None and part_areas.has_areas(layer)
        if not written:
            self._is_written = False  # taken back, by U too
        can_write = layer is not None and self._can_write()
        self._section.show_part_areas(can_write=can_write, can_remove=written and not can_write)

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
