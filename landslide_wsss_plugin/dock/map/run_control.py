"""A run from the button to the map: what is asked, what waits, how far it is, and how it ended."""

from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsCoordinateReferenceSystem, QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from landslide_wsss_plugin.common.engine_words import in_panel
from landslide_wsss_plugin.common.text import area as area_words
from landslide_wsss_plugin.common.text import duration, landslides, tr
from landslide_wsss_plugin.dock.map.job_queue import JobQueue
from landslide_wsss_plugin.dock.map.jobs import QueuedRun
from landslide_wsss_plugin.dock.map.request import Choices, needed
from landslide_wsss_plugin.dock.map.run_section import RunBar, RunSection
from landslide_wsss_plugin.dock.map.scene_section import SceneSection
from landslide_wsss_plugin.dock.widgets import messages
from landslide_wsss_plugin.engine_client.connection import CancelledOutcome, Failed, Success
from landslide_wsss_plugin.engine_client.protocol import Hello, Log, Progress
from landslide_wsss_plugin.engine_client.task_manager import EngineTasks
from landslide_wsss_plugin.inventory.decided import count_decided
from landslide_wsss_plugin.inventory.tally import Tally
from landslide_wsss_plugin.layers import area, outputs, run_layers
from landslide_wsss_plugin.layers.scene_layer import SceneError, scene_file
from landslide_wsss_plugin.records import run_folders as runs
from landslide_wsss_plugin.records import scene_fit


@dataclass(frozen=True)
class _Ended:
    """How the last run ended.

    Args:
        folder: of the run.
        text: what is said behind what it found.
        links: behind the text.
        kinds: of the status, as long as it is about this run.
    """

    folder: Path
    text: str
    links: "list[tuple[str, str]]"
    kinds: "tuple[str, ...]" = ("success", "warning", "info")


class RunControl(QObject):
    """Ties the output's section, the bar and the list of what waits to the engine.

    Args:
        iface: QGIS' interface to its window.
        scene: what to look at.
        choices: from the dock's sections to a request.
        output: folder and log.
        bar: Run, Cancel and progress.
        waiting: what waits.
        engine: runs it.
    """

    problem = pyqtSignal(str, str, str)
    """Message, hint and kind of what went wrong."""

    begun = pyqtSignal()
    """A run is under way."""

    ended = pyqtSignal(bool)
    """No run is under way any more; whether it ended well."""

    asked = pyqtSignal()
    """The user wants a run: what is chosen is worth remembering."""

    look_at = pyqtSignal(object)
    """The folder of a run that has just ended well."""

    def __init__(
        self,
        iface: Any,
        scene: SceneSection,
        choices: Choices,
        output: RunSection,
        bar: RunBar,
        waiting: JobQueue,
        engine: EngineTasks,
    ) -> None:
        super().__init__()
        self._iface = iface
        self._scene, self._choices = scene, choices
        self._output, self._bar, self._waiting, self._engine = output, bar, waiting, engine
        self._run: Optional[QueuedRun] = None
        self._last: Optional[_Ended] = None
        output.folder_changed.connect(self.show_standing)
        bar.run.connect(self.run)
        bar.start_over.connect(self.start_over)
        bar.cancel.connect(self._cancel)
        engine.progressed.connect(self._on_progress)
        engine.ended.connect(self._ended)
        waiting.turn.connect(self._begin)
        waiting.cut_off.connect(self._cut_off)

    def run(self) -> None:
        """Resume the interrupted run in the folder, or start a new one; what stands there is asked about."""
        standing = self._standing()
        if self._waiting.takes(self._output.folder()) and not self._engine.running:
            self.start_waiting()
        elif self._waiting.takes(self._output.folder()):
            self.problem.emit(
                tr("A run that is under way or waits writes to this folder."),
                tr("Choose another folder for the next run."),
                "settings",
            )
        elif standing is not None and self._goes_on(standing):
            self._start(self._choices.resumed_run(standing))
        else:
            self._run_anew()

    def start_over(self) -> None:
        """Overwrite the interrupted run."""
        self._run_anew(overwrite=True)

    def start_waiting(self) -> None:
        """Begin what waited when QGIS closed."""
        self._output.log.clear()
        self._waiting.begin_next()

    def recall(self) -> None:
        """Offer what was not finished when QGIS closed."""
        self._waiting.recall()
        if len(self._waiting):
            self._bar.status.show_message("", "info", tr("QGIS was closed before this was finished."), [_start_link()])

    def scene_changed(self) -> None:
        """Propose a folder beside the scene."""
        try:
            self._output.suggest(Path(scene_file(self._scene.layer())))
        except SceneError:
            self._output.suggest(None)
        self.show_standing()

    def show_standing(self) -> None:
        """Say what stands in the folder, and what the button will do."""
        run = self._standing()
        goes_on = run is not None and self._goes_on(run)
        self._output.show_standing(run, goes_on)
        if self._waiting.takes(self._output.folder()):
            self._output.about.setText(tr("A run that is under way or waits writes to this folder."))
        if not self._engine.running:
            self._bar.show_idle(goes_on=goes_on)

    def show_counts(self, folder: Optional[Path], tally: Tally) -> None:
        """Say of the run that ended last how many landslides its polygons are now, after thresholds and review."""
        last = self._last
        if last is None or folder != last.folder or self._bar.status.kind not in last.kinds:
            return
        self._bar.status.show_message(
            last.text, self._bar.status.kind, tr("Found {}.").format(tally.in_words()), last.links
        )

    def forget_last(self) -> None:
        """Leave the bar to something else: what the last run found is of the past."""
        self._last = None

    def log(self, text: str) -> None:
        """Add a line to the log."""
        self._output.log.appendPlainText(text)

    def _standing(self) -> Optional[runs.Standing]:
        folder = self._output.folder()
        return runs.standing_run(folder) if folder is not None else None

    def _goes_on(self, run: runs.Standing) -> bool:
        """Whether the interrupted run is one of the scene that is chosen."""
        try:
            chosen = Path(scene_file(self._scene.layer()))
        except SceneError:
            return False
        return not run.finished and runs.is_same_file(chosen, run.scene)

    def _is_of_the_scene(self, folder: Path) -> bool:
        """Whether the run in a folder is one of the scene that is chosen, or nobody knows of which scene it is."""
        standing = runs.standing_run(folder)
        return standing is None or runs.is_same_file(Path(scene_file(self._scene.layer())), standing.scene)

    def _run_anew(self, *, overwrite: bool = False) -> None:
        decided_from: Optional[str] = None
        try:
            scene_file(self._scene.layer())
            folder = needed(self._output.folder())
            if runs.has_run(folder) and not overwrite:
                before = folder
                decided = _what_is_decided(folder, same_scene=self._is_of_the_scene(folder))
                chosen = messages.ask_about_run(self._output, folder, runs.free_folder(folder), decided)
                if chosen is None:
                    return
                overwrite, folder = chosen == folder, chosen
                self._output.set_folder(folder)
                if not overwrite and decided and self._is_of_the_scene(before):
                    decided_from = str(before / run_layers.POLYGONS)
            self._start({**self._choices.new_run(folder, overwrite=overwrite), "decided_from": decided_from})
        except (SceneError, area.AreaError) as error:
            self.problem.emit(error.message, error.hint, "settings")

    def _start(self, request: "dict[str, Any]") -> None:
        """Begin a run, or let it wait for the one under way."""
        self.asked.emit()
        layer: Any = self._scene.layer()
        run = QueuedRun(request, layer.name(), layer.crs().toWkt() if layer.crs().isValid() else "")
        self._iface.messageBar().clearWidgets()
        if not self._engine.running:
            self._output.log.clear()
        if not self._waiting.submit(run):
            self.show_standing()
            self.log(tr("Waits: {}.").format(f"{run.scene_name} · {run.folder}"))

    def _begin(self, run: Any) -> None:
        """Begin the run whose turn it is; what the last one said stays in the log and in the message bar."""
        if not isinstance(run, QueuedRun):
            return
        self._run, self._last = run, None
        if not self._edits_are_settled(run.folder):
            self._run = None
            self._waiting.ended(run)
            self._bar.status.show_message(
                tr("Save or undo the edits, then press Run."), "warning", tr("The polygons are being edited.")
            )
            return
        outputs.remove_run(QgsProject.instance(), run.folder)
        self.log(f"{run.scene_name} · {run.folder}")
        self._bar.show_running()
        self.begun.emit()
        self._engine.run(tr("Landslides in {}").format(run.scene_name), run.request)
        self.show_standing()

    def _edits_are_settled(self, folder: Path) -> bool:
        """Ask about edits of the polygons that a run replaces; whether none is left that the run would lose."""
        edited = [one for one in run_layers.polygon_layers(QgsProject.instance(), folder) if one.isModified()]
        if not edited:
            return True
        answer = messages.ask_about_edits(self._output, folder)
        if answer == "save":
            return sum(layer.commitChanges() for layer in edited) == len(edited)  # each, also behind a failed one
        return answer == "discard" and sum(layer.rollBack() for layer in edited) == len(edited)

    def _cancel(self) -> None:
        self._bar.show_cancelling()
        self._engine.cancel()

    def _on_progress(self, event: Any) -> None:
        if self._run is None:
            return  # another command has the engine
        if isinstance(event, Progress):
            self._bar.show_progress(event)
        elif isinstance(event, Log):
            self.log(in_panel(event.text) if event.level == "info" else f"{event.level}: {in_panel(event.text)}")
        elif isinstance(event, Hello):
            self.log(tr("AI runtime {} with PyTorch {}.").format(event.version, event.torch))

    def _ended(self, outcome: Any) -> None:
        run, self._run = self._run, None
        if run is None:
            return
        self.ended.emit(isinstance(outcome, Success))
        if isinstance(outcome, CancelledOutcome) and not self._engine.cancel_requested:
            self._waiting.put_back(run)
            return
        self._waiting.ended(run)
        self.show_standing()
        if isinstance(outcome, Success):
            self._show_result(outcome.values, run)
        elif isinstance(outcome, CancelledOutcome):
            self._bar.status.show_message(tr("What is finished is kept."), "warning", tr("Cancelled."))
            self.log(tr("Cancelled."))
        elif isinstance(outcome, Failed):
            self.log(f"{outcome.message} {outcome.hint}")
            self.problem.emit(outcome.message, outcome.hint, outcome.kind)

    def _show_result(self, result: "dict[str, Any]", run: QueuedRun) -> None:
        crs = QgsCoordinateReferenceSystem.fromWkt(run.crs_wkt)
        layers, broken = outputs.add_run(QgsProject.instance(), result, run.scene_name, crs)
        count, total = int(result.get("count", 0)), result.get("area_m2")
        found = landslides(count) + (f", {area_words(total)}" if count and layers.mask.crs().isValid() else "")
        took = tr("In {} on {}.").format(duration(float(result.get("seconds", 0))), result.get("device", ""))
        doubts = [in_panel(str(sentence)) for sentence in result.get("warnings") or []]
        level = scene_fit.level_of(result)
        if level in (scene_fit.UNLIKE, scene_fit.UNKNOWN):
            doubts.append(scene_fit.sentence(level))
        # a doubt about the scene is one about the map: never a green tick over it
        kind = "warning" if doubts else scene_fit.KIND_OF[level]
        offer = scene_fit.sentence(level) if level == scene_fit.UNSURE else ""
        text = " ".join(part for part in (took, *doubts, offer) if part)
        links = _teach_link() if level == scene_fit.UNKNOWN else _adapt_link() if offer else []
        self._last = _Ended(Path(str(result["run"])), text, links)
        self._bar.status.show_message(text, kind, tr("Found {}.").format(found), self._last.links)
        self.log(tr("Found {}.").format(found))
        for sentence in doubts:
            messages.warning(self._iface.messageBar(), sentence)
        if not doubts:
            messages.success(self._iface.messageBar(), tr("Found {} in {}.").format(found, run.scene_name))
        self.look_at.emit(Path(str(result["run"])))
        if broken:
            self.problem.emit(
                tr("QGIS cannot open {}.").format(", ".join(broken)), tr("Run again, or look at the log."), "internal"
            )

    def _cut_off(self, _job: Any) -> None:
        """Offer what QGIS stopped because it closes; it stays open where the user then changes his mind."""
        self.show_standing()
        self._bar.status.show_message(tr("What is finished is kept."), "warning", tr("Cancelled."), [_start_link()])
        self.log(tr("Cancelled."))


def _what_is_decided(folder: Path, *, same_scene: bool) -> str:
    """Return what people decided in the run of a folder and what becomes of it; "" where they decided nothing."""
    path = folder / run_layers.POLYGONS
    if not path.is_file():
        return ""
    found = count_decided(path)
    if found is None:
        return tr("Its polygons cannot be read, so nobody knows what was decided. They are kept under another name.")
    if not found.total:
        return ""
    if same_scene:
        then = tr("They are carried over to the new run and stay as they are.")
    else:
        then = tr("They are of another scene: their file stays in the folder under the scene's name.")
    return f"{tr('It holds {}.').format(found.in_words())} {then}"


def _adapt_link() -> "list[tuple[str, str]]":
    return [("adapt", tr("Adapt to this scene"))]


def _teach_link() -> "list[tuple[str, str]]":
    return [("teach", tr("Outline three views"))]


def _start_link() -> "tuple[str, str]":
    return "waiting", tr("Start")
