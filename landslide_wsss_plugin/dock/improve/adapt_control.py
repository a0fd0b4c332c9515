"""An adaptation from the button to the second result: what is asked, how far it is, how it ended, and the way back."""

from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QTimer

from landslide_wsss_plugin.common.text import duration, tr
from landslide_wsss_plugin.dock.improve import adapt_words
from landslide_wsss_plugin.dock.improve.adapt_results import AdaptResults
from landslide_wsss_plugin.dock.improve.adapt_section import AdaptSection, ResultStatus
from landslide_wsss_plugin.dock.improve.adapt_time import seconds_left
from landslide_wsss_plugin.dock.learning.learning_job import JobRunner, LearningJob
from landslide_wsss_plugin.dock.map.jobs import QueuedAdaptation
from landslide_wsss_plugin.dock.results_controller import ResultsController
from landslide_wsss_plugin.engine_client.protocol import Progress
from landslide_wsss_plugin.inventory.tally import ACCEPTED, EDITED, REJECTED, Tally
from landslide_wsss_plugin.layers import run_layers
from landslide_wsss_plugin.layers.layer_source import saved_source
from landslide_wsss_plugin.records import adaptations
from landslide_wsss_plugin.records.finished_runs import FinishedRun

ALONE_S, GATED_S = 60.0, 130.0
"""What the learning takes on two cores, without decisions and with a part of them held back in turn; then the run."""


class AdaptControl(LearningJob):
    """Ties the section and the line under the result to the queue, the engine and the results.

    Args:
        results: the runs on the table and in the map.
        section: decisions and outcome.
        strip: the line under the result.
        runner: where the jobs run.
    """

    def __init__(
        self,
        results: ResultsController,
        section: AdaptSection,
        strip: ResultStatus,
        runner: JobRunner,
    ) -> None:
        super().__init__(section.status, runner)
        self._results, self._section, self._strip = results, section, strip
        self._folder: Optional[Path] = None
        self.pairs = AdaptResults(results, strip, section)
        self._listing = QTimer()
        self._listing.setSingleShot(True)
        self._listing.timeout.connect(self._list_unfinished)
        self.pairs.undone.connect(lambda said: self._bar.status.show_message(said, "info", tr("Undone.")))
        strip.adapt.connect(self.adapt_scene)
        section.improve.connect(self.improve)
        section.go_on.connect(self.go_on)
        section.known_changed.connect(self._show)
        self._waiting.changed.connect(self._show)
        results.live.run_changed.connect(self._run_changed)
        results.review.counted.connect(self._show)
        self._run_changed(results.live.run)

    def adapt_scene(self) -> None:
        """Let the model learn the scene of the result on the table from its own sure answers."""
        self._ask("none")

    def improve(self) -> None:
        """Let the model learn from the decisions of the result on the table."""
        run = self._results.live.run
        if run is not None and run_layers.edited_polygons(QgsProject.instance(), run.folder) is not None:
            self.refuse_unsaved()
            return
        known: Any = self._section.known.currentLayer()
        source = saved_source(known) if known is not None else "review"
        if not source:
            self._section.status.show_message(
                tr("Save it as a file, without a filter and without unsaved edits."),
                "warning",
                tr("The layer “{}” cannot be learned from as it is.").format(known.name()),
            )
            return
        self._ask(source)

    def teach(self) -> None:
        """Teach the model the imagery of the result on the table by its checked views."""
        self._ask("review", checked="review")

    def go_on(self, folder: str) -> None:
        """Go on with an adaptation that was stopped or cut off."""
        run, begun = self._results.live.run, adaptations.resumed(Path(folder)) if folder else None
        if run is None or begun is None:
            self._list_unfinished()
            return
        self._put(QueuedAdaptation({**begun.request, "device": self._device()}, run.scene.stem))

    def shut_down(self) -> None:
        """Let go of the keys and the timer."""
        self._listing.stop()
        self._strip.remove_keys()

    def _ask(self, decisions: str, **more: str) -> None:
        run = self._results.live.run
        if run is None:
            return
        request = {
            "run": str(run.folder),
            "out": str(adaptations.free_folder(run.folder, self._waiting.takes)),
            "decisions": decisions,
            "settings": {},
            "device": self._device(),
            "resume": False,
            **more,
        }
        self._put(QueuedAdaptation(request, run.scene.stem))

    def owns(self, job: Any) -> bool:
        """Return whether a job is an adaptation."""
        return isinstance(job, QueuedAdaptation)

    def timed(self, event: Progress) -> Progress:
        """Return a step with the time that learning and the second run still take."""
        return Progress(event.stage, event.done, event.total, seconds_left(event, self._run_s()))

    def show_result(self, job: Any, values: "dict[str, Any]") -> None:
        """Open the second run, and say what changed."""
        for text in values.get("messages") or ():
            self._log(str(text))
        words = self.pairs.open_second(job.folder, values)
        if words is None:
            self.problem.emit(
                tr("The adapted result in {} cannot be read.").format(job.folder),
                tr("Run again, or look at the log."),
                "internal",
            )
            return
        self._show_status(words)
        self.made.emit()

    def show_cancelled(self) -> None:
        """Say that what was learned is kept."""
        text = tr("What is learned is kept; it continues in Improve. The result stays as it is.")
        self._show_status(adapt_words.Words("warning", tr("Cancelled."), text))

    def settled(self) -> None:
        """List what is unfinished now, and what can be asked for."""
        self._list_unfinished()
        self._show()

    def _put(self, job: QueuedAdaptation) -> None:
        twice = self._waiting.has_like(job) or self._waiting.takes(job.folder)
        words = (tr("The same adaptation is under way or waits."), tr("Wait until it has ended."))
        self._submit(job, twice=twice, words=words)

    def _show_status(self, words: adapt_words.Words) -> None:
        self._section.status.show_message(words.text, words.kind, f"{words.bold}\n")
        self._bar.status.show_message(words.short, words.kind, words.bold)
        self._log(f"{words.bold} {words.text}")

    def _run_s(self) -> float:
        """Return the seconds that the first run took."""
        run = self._results.live.run
        seconds = run.result.get("seconds") if run is not None else None
        return float(seconds) if isinstance(seconds, (int, float)) else 0.0

    def _run_changed(self, run: "Optional[FinishedRun]") -> None:
        folder = run.folder if run is not None else None
        if self._job is None and folder != self._folder:
            self._section.status.show_message("", "info")
        self._folder = folder
        self._listing.start()
        self._show()

    def _list_unfinished(self) -> None:
        run = self._results.live.run
        found = adaptations.unfinished_of(run.folder) if run is not None else []
        self._section.list_unfinished([one for one in found if not self._waiting.takes(one.folder)])

    def _show(self) -> None:
        """Say what there is to learn from, and what cannot be done now."""
        run = self._results.live.run
        why_not = self._why_not(run)
        tally = self._results.review.tally if run is not None else Tally()
        decided = tally.number(ACCEPTED, EDITED, REJECTED)
        self._strip.offer(whether=not why_not, why_not=why_not)
        known: Any = self._section.known.currentLayer()
        words = adapt_words.decisions_in_words(tally) if known is None else adapt_words.known_in_words(known.name())
        if run is None:
            words = tr("Run a scene on the tab Map first.")
        tip = tr("Map again what you have not decided on, with a model that has learned from your decisions.")
        self._section.show_decisions(
            words, ready=not why_not and (decided > 0 or known is not None), tip=why_not or tip
        )
        about = GATED_S if known is not None or decided >= adapt_words.LEAST_DECISIONS else ALONE_S
        self._section.time.setText(
            tr("Takes about {}. This result stays as it is; you can go on checking it.").format(
                duration(about + self._run_s())
            )
            if run is not None and not why_not and (decided or known is not None)
            else ""
        )

    def _why_not(self, run: "Optional[FinishedRun]") -> str:
        if run is None:
            return tr("Run a scene on the tab Map first.")
        if run.method != "student":
            return tr("Only results of the outline model can be adapted.")
        if self._waiting.adapts(run.folder):
            return tr("An adaptation of this result is under way or waits.")
        return ""
