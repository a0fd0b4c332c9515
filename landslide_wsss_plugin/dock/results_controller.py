"""What follows a run: live thresholds, review, comparison, export; one engine at hand for all of them."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject

from landslide_wsss_plugin.common.errors import UserError
from landslide_wsss_plugin.dock.attributes.controller import Attributes
from landslide_wsss_plugin.dock.attributes.section import AttributesSection
from landslide_wsss_plugin.dock.check.box_outline import BoxOutline
from landslide_wsss_plugin.dock.check.final_mask import FinalMask
from landslide_wsss_plugin.dock.ground.controller import Ground
from landslide_wsss_plugin.dock.ground.parts import ProposedParts
from landslide_wsss_plugin.dock.ground.section import GroundSection
from landslide_wsss_plugin.dock.improve.look_next import LookNext
from landslide_wsss_plugin.dock.polygons.controller import PolygonTools
from landslide_wsss_plugin.dock.polygons.section import PolygonsSection
from landslide_wsss_plugin.dock.review.actions import ReviewActions
from landslide_wsss_plugin.dock.review.controller import Review
from landslide_wsss_plugin.dock.review.history import Rethreshold
from landslide_wsss_plugin.dock.review.pending_scores import PendingScores
from landslide_wsss_plugin.dock.review.section import ReviewSection
from landslide_wsss_plugin.dock.share.best_threshold import BestThreshold
from landslide_wsss_plugin.dock.share.compare import Compare
from landslide_wsss_plugin.dock.share.compare_results import CompareResults
from landslide_wsss_plugin.dock.share.compare_section import CompareSection
from landslide_wsss_plugin.dock.share.export import Export, ExportSection
from landslide_wsss_plugin.dock.share.statistics import Statistics
from landslide_wsss_plugin.dock.share.statistics_section import StatisticsSection
from landslide_wsss_plugin.dock.thresholds.controller import ThresholdController
from landslide_wsss_plugin.dock.thresholds.rethreshold import RethresholdController
from landslide_wsss_plugin.dock.thresholds.section import ThresholdsSection
from landslide_wsss_plugin.engine_client.session import EngineSession
from landslide_wsss_plugin.layers import polygon_view, run_layers


class ResultsController(QObject):
    """The sections that work on a finished run.

    Args:
        iface: QGIS' interface to its window.
        thresholds: the dock's section.
        chosen_scene: returns the raster that the user has chosen, as the engine names it; "" is none.
    """

    def __init__(self, iface: Any, thresholds: ThresholdsSection, chosen_scene: "Callable[[], str]" = str) -> None:
        super().__init__()
        self._canvas = iface.mapCanvas()
        self.session = EngineSession()
        self.rework = RethresholdController(self.session)
        self.live = ThresholdController(iface, thresholds, self.rework)
        self.review_section = ReviewSection()
        self.pending = PendingScores(self.session)
        self.review = Review(iface, self.review_section, self.pending)
        self.review_actions = ReviewActions(iface, self.review_section, self.review)
        self.boxing = BoxOutline(iface, self.review_section, self.review, self.session, chosen_scene)
        self.ground_section = GroundSection()
        self.ground = Ground(iface, self.ground_section, self.review)
        self.polygons_section = PolygonsSection()
        self.polygon_tools = PolygonTools(iface, self.polygons_section, self.review)
        for section in (self.ground_section, self.polygons_section):
            self.review_section.add_keys(section)  # what a tool did is taken back with U where it was done
        self.attributes_section = AttributesSection()
        self.attributes = Attributes(self.attributes_section, self.review)
        self.compare_section = CompareSection()
        self.comparison = Compare(self.compare_section, self.session, self._settle)
        self.two_results = CompareResults(self.compare_section, self.session, self._settle)
        self.best_threshold = BestThreshold(self.compare_section, self.session, self.live.set_thresholds)
        self.parts = ProposedParts(self.ground_section, self.session, self._settle, self.review, self.attributes.dress)
        self.statistics_section = StatisticsSection()
        self.statistics = Statistics(self.statistics_section, self.session, self._settle, self.ground.keep_looked)
        self.export_section = ExportSection()
        self.export = Export(
            self.export_section,
            self.session,
            lambda: self.review_section.reviewer.text().strip(),
            self._settle,
            self.statistics.of,
            lambda: self.attributes.template,
        )
        self.final_mask = FinalMask(self.session)
        self.final_mask.failed.connect(self.review_section.about.setText)
        self.review.altered.connect(self.final_mask.altered)
        self.review.altered.connect(self.statistics.altered)
        self.review.altered.connect(self.compare_section.forget)
        self.review.altered.connect(self.parts.altered)
        self.live.rethresholded.connect(lambda _folder, _before: self.statistics.altered())
        self.live.rethresholded.connect(lambda _folder, _before: self.compare_section.forget())
        self.live.rethresholded.connect(lambda _folder, _before: self.parts.altered())
        self.live.layers_changed.connect(self.review.layers_changed)
        self.review.counted.connect(lambda: self.live.show_counts(self.review.tally))
        self.review.rethreshold.connect(self.live.go_back)
        self.live.rethresholded.connect(lambda folder, before: self.review.history.push(folder, Rethreshold(before)))
        self.look_next = LookNext(self.review_section, self.review, self.session)
        parts = (
            self.review,
            self.look_next,
            self.ground,
            self.polygon_tools,
            self.attributes,
            self.boxing,
            self.final_mask,
        )
        shared = (self.parts, self.comparison, self.two_results, self.best_threshold, self.statistics, self.export)
        for part in (*parts, *shared):
            self.live.run_changed.connect(part.set_run)
            part.set_run(self.live.run)

    def show_result(self, folder: Path) -> None:
        """Put a run that has just ended on the table; steps of the run before it in the folder are of the past."""
        self.review.history.forget(folder)
        self.live.list_runs()
        self.live.open_folder(folder)
        mask = run_layers.mask_of(QgsProject.instance(), folder)
        if mask is not None:
            polygon_view.show_layer(self._canvas, mask)

    def _settle(self, act: "Callable[[], None]", refuse: "Callable[[str], None]") -> None:
        """Do something with the polygons once all of them are measured.

        Args:
            act: what is done then.
            refuse: told in a sentence why it cannot be.
        """
        run = self.live.run
        try:
            waits = run is not None and self.review.measure_all()
        except UserError as error:
            refuse(f"{error.message} {error.hint}")
            return
        if run is not None and waits:
            self.pending.when_done(run.folder, act)
        else:
            act()

    def shut_down(self) -> None:
        """End the engine and take the preview off the map."""
        self.live.shut_down()
        self.boxing.shut_down()
        self.polygon_tools.shut_down()
        self.ground.shut_down()
        self.parts.shut_down()
        self.final_mask.shut_down()
        self.review.shut_down()
        self.comparison.shut_down()
        self.two_results.shut_down()
        self.best_threshold.shut_down()
        self.statistics.shut_down()
        self.export_section.remember()
        self.session.shut_down()
