"""Which polygons to look at next: asks the engine whose answer would teach most, and puts them on top of the list."""

from typing import Any, Optional

from qgis.PyQt.QtCore import QObject

from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.dock.review.controller import Review
from landslide_wsss_plugin.dock.review.section import ReviewSection
from landslide_wsss_plugin.engine_client.connection import Failed, Success
from landslide_wsss_plugin.engine_client.session import EngineSession, PendingRequest
from landslide_wsss_plugin.inventory.review_order import TEACHES
from landslide_wsss_plugin.records.finished_runs import FinishedRun

COUNT = 12
"""Polygons that are named at a time; once all of them are decided the engine is asked again."""


class LookNext(QObject):
    """Keeps the order "would teach most" up to date.

    Args:
        section: list and order.
        review: told of decisions.
        session: the engine at hand.
    """

    def __init__(self, section: ReviewSection, review: Review, session: EngineSession) -> None:
        super().__init__()
        self._section, self._session = section, session
        self._run: Optional[FinishedRun] = None
        self._ticket: Optional[PendingRequest] = None
        self._named: list[int] = []
        section.order_chosen.connect(self._chosen)
        review.counted.connect(self._counted)
        session.ended.connect(self._ended)

    def set_run(self, run: Optional[FinishedRun]) -> None:
        """Order the polygons of this run from now on; None is none."""
        is_new = run is None or self._run is None or run.folder != self._run.folder
        self._run = run
        if is_new:
            self._named = []
            self._chosen(self._section.order.value)

    def _chosen(self, order: str) -> None:
        if self._ticket is not None:
            self._ticket.cancel()
            self._ticket = None
        if order == TEACHES and self._run is not None:
            self._ask()

    def _ask(self) -> None:
        if self._run is not None:
            self._section.about.setText(tr("Looking for the polygons whose review would teach the model most…"))
            self._ticket = self._session.request("look_next", {"run": str(self._run.folder), "count": COUNT})

    def _ended(self, ticket: PendingRequest, outcome: Any) -> None:
        if ticket is not self._ticket:
            return
        self._ticket = None
        if isinstance(outcome, Success):
            self._named = [int(number) for number in outcome.values.get("look_next") or ()]
            self._section.set_first(self._named)
            said = tr(
                "A review of the polygons on top would teach the model most: it is unsure of them, and they are "
                "unlike the others."
            )
            self._section.about.setText(said if self._named else "")
        elif isinstance(outcome, Failed):
            self._section.about.setText(f"{outcome.message} {outcome.hint}")

    def _counted(self) -> None:
        """Ask again once everything that was named is decided."""
        if self._section.order.value != TEACHES or not self._named or self._ticket is not None:
            return
        still = self._section.table.open_numbers()
        if still and not still & set(self._named):
            self._named = []
            self._ask()
