"""The two results of an adaptation in the map: opened, switched, blinked, described, and the second taken off again."""

from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.dock.improve import adapt_words
from landslide_wsss_plugin.dock.improve.adapt_section import AdaptSection, ResultStatus
from landslide_wsss_plugin.dock.results_controller import ResultsController
from landslide_wsss_plugin.inventory.carry import Carried, carry, missing_in
from landslide_wsss_plugin.inventory.changes import DecisionError
from landslide_wsss_plugin.inventory.ground import Ground
from landslide_wsss_plugin.inventory.tally import Tally, tally_of
from landslide_wsss_plugin.layers import foreign_files, outputs, run_layers
from landslide_wsss_plugin.layers.pair import Pair, bring_forward
from landslide_wsss_plugin.records import adaptations, scene_fit
from landslide_wsss_plugin.records.adaptations import Adaptation
from landslide_wsss_plugin.records.finished_runs import FinishedRun, RunError, read_finished
from landslide_wsss_plugin.runtime import model_store


class AdaptResults(QObject):
    """Knows which two results belong together.

    Args:
        results: the runs on the table and in the map.
        strip: the line under the result.
        section: the section of the tab Improve.
    """

    kept = pyqtSignal(str)
    """The path of an adapted model that is among the user's now."""

    undone = pyqtSignal(str)
    """The first result is back; what is said of it."""

    problem = pyqtSignal(str, str, str)
    """Message, hint and kind of what went wrong."""

    def __init__(self, results: ResultsController, strip: ResultStatus, section: AdaptSection) -> None:
        super().__init__()
        self._results, self._strip, self._section = results, strip, section
        self.pair: Optional[Pair] = None
        self._words: Optional[adapt_words.Words] = None
        self._note = ""
        self._folder: Optional[Path] = None
        self._undone: Optional[Pair] = None
        strip.blink.connect(self.blink)
        strip.undo.connect(self.undo)
        strip.status.text.linkActivated.connect(self._follow)
        section.keep_model.connect(self._keep_model)
        results.live.run_changed.connect(self.set_run)
        results.live.layers_changed.connect(lambda: self._find_pair(results.live.run))
        self.set_run(results.live.run)

    def open_second(self, folder: Path, values: "dict[str, Any]") -> Optional[adapt_words.Words]:
        """Open the run that an adaptation made, and return what is said of it; None where it cannot be read.

        Where the model stayed as it was, nothing is put into the map: there is no second run, or one of an older engine
        that is like the first. Where another result than the first is on the table by now, that one stays there.

        Args:
            folder: of the second run.
            values: the engine's result.
        """
        made = adaptations.read(folder) or adaptations.adaptation_of(folder, {"adapted_from": values})
        if made is None:
            return None
        if not made.changes_the_map:
            return self._described(made, folder)
        project = QgsProject.instance()
        first = run_layers.polygons_of(project, made.before)
        crs = first.crs() if first is not None else None
        outputs.remove_run(project, folder)
        try:
            run = read_finished(folder)
        except RunError:
            return None
        outputs.add_run(project, {**values, **run.files}, run.scene.stem, crs)
        self._note = self._carry_late(made.before, run)
        self._results.review.history.forget(folder)
        self._results.live.list_runs()
        on_the_table = self._results.live.run
        if on_the_table is not None and not _same(on_the_table.folder, made.before):
            bring_forward(project, on_the_table.folder)
            words = self._described(made, folder)
            said = tr("It is in the list of results on the tab Check.")
            return adapt_words.Words(words.kind, words.bold, f"{said}\n{words.text}")
        self._results.live.open_folder(folder)
        self.pair = Pair(on_the_table.folder if on_the_table is not None else made.before, folder)
        self._switch(folder)
        return self._words

    def set_run(self, run: "Optional[FinishedRun]") -> None:
        """Look whether the run on the table is one of two, and show it in the place of the other."""
        is_new = run is not None and run.folder != self._folder
        self._folder = run.folder if run is not None else None
        if is_new and self._undone is not None and run is not None and run.folder != self._undone.before:
            self._undone = None
        self._find_pair(run)
        if self.pair is not None and is_new and run is not None:
            self._switch(run.folder)

    def blink(self) -> None:
        """Show the other one of the two on the map; the result on the table stays."""
        if self.pair is not None:
            project = QgsProject.instance()
            self.pair.show(project, self.pair.other(self.pair.shown(project)))
            self.show_status()

    def undo(self) -> None:
        """Bring the first result back and take the second off the map; its folder stays."""
        pair = self.pair
        if pair is None:
            return
        project = QgsProject.instance()
        if run_layers.edited_polygons(project, pair.after) is not None:
            self._strip.status.show_message(
                tr("Save or undo them first."), "warning", tr("The adapted result has edits that are not saved.")
            )
            return
        since = _decided_since(pair)
        self._results.live.open_folder(pair.before)
        outputs.remove_run(project, pair.after)
        pair.show(project, pair.before)
        self._undone, self.pair = pair, None
        self._note = _undone_in_words(pair.after, since)
        self._section.status.show_message(self._note, "info", tr("Undone."))
        self.undone.emit(self._note)
        self.show_status()

    def show_status(self) -> None:
        """Say under the result how well the model knows the scene, or what an adaptation did."""
        run, pair, status = self._results.live.run, self.pair, self._strip.status
        there = run_layers.runs_of(QgsProject.instance()) if pair is not None else {}
        shown = "" if pair is None else "after" if pair.shown(QgsProject.instance()) == pair.after else "before"
        self._strip.show_pair(shown=shown, both=pair is not None and pair.before in there and pair.after in there)
        self._strip.setVisible(run is not None)
        words = self._words
        self._section.keep_button.setVisible(pair is not None and words is not None and self._has_model(pair))
        if run is None:
            status.show_message("", "info")
        elif self._undone is not None and run.folder == self._undone.before:
            status.show_message(self._note, "info", tr("Undone."), [("again", tr("Show it again"))])
        elif pair is not None and words is not None:
            status.show_message(words.text, words.kind, f"{words.bold}\n")
        else:
            level = scene_fit.level_of(run.result)
            text = scene_fit.sentence(level)
            figure = scene_fit.share_in_words(run.result) if text else ""
            links = [("teach", tr("Outline three views"))] if level == scene_fit.UNKNOWN else []
            status.show_message(figure, scene_fit.KIND_OF[level] if text else "info", text or None, links)

    def _find_pair(self, run: "Optional[FinishedRun]") -> None:
        """Find the run that belongs to the one on the table, among those that the map shows."""
        pair, words = None, None
        if run is not None and self._undone is None:
            there = list(run_layers.runs_of(QgsProject.instance()))
            made = adaptations.adaptation_of(run.folder, run.record)
            second = run.folder if made is not None else adaptations.second_of(run.folder, there)
            found = made if made is not None else adaptations.read(second) if second is not None else None
            named = found.before if found is not None else None
            first = _standing(named, second, [*there, run.folder]) if named is not None and second is not None else None
            if found is not None and first is not None and second is not None:
                pair, words = Pair(first, second), self._described(found, second)
        self.pair, self._words = pair, words
        self.show_status()

    def _described(self, made: Adaptation, folder: Path) -> adapt_words.Words:
        """Return what is said of an adaptation, with the polygons of both results as they are now."""
        try:
            level = scene_fit.level_of(read_finished(folder).result)
        except RunError:
            level = scene_fit.KNOWN
        first = _standing(made.before, folder, list(run_layers.runs_of(QgsProject.instance()))) or made.before
        words = adapt_words.outcome(made, _tally_in(first), _tally_in(folder), scene_fit.KIND_OF[level])
        note = self._note if self._undone is None else ""
        return adapt_words.Words(words.kind, words.bold, f"{words.text}\n{note}".strip())

    def _switch(self, folder: Path) -> None:
        if self.pair is not None:
            self.pair.show(QgsProject.instance(), folder)
        self.show_status()

    def _carry_late(self, before: Path, run: FinishedRun) -> str:
        """Put decisions that were made meanwhile into the second result; return what became of them."""
        project = QgsProject.instance()
        first, second = _saved(before), run_layers.polygons_of(project, run.folder)
        unsaved = run_layers.edited_polygons(project, before) is not None
        if not first.isValid() or second is None:
            return adapt_words.carried_in_words(Carried(), unsaved=unsaved)
        least = float(run.polygons.get("min_area_m2", 0.0))
        try:
            carried = carry(first, second, Ground(second.crs()), least)
        except DecisionError:
            carried = Carried(refused=len(missing_in(first, second)))
        return adapt_words.carried_in_words(carried, unsaved=unsaved)

    def _has_model(self, pair: Pair) -> bool:
        made = adaptations.read(pair.after)
        return made is not None and made.adapted and (pair.after / adaptations.MODEL).is_file()

    def _keep_model(self) -> None:
        if self.pair is None:
            return
        try:
            path = model_store.add(self.pair.after / adaptations.MODEL)
        except model_store.ModelError as error:
            self.problem.emit(error.message, error.hint, "settings")
            return
        self._section.status.show_message(
            tr("It was measured on this scene only."), "info", tr("The model is in the list of models on the tab Map.")
        )
        self.kept.emit(str(path))

    def _follow(self, link: str) -> None:
        undone, self._undone = self._undone, None
        if link == "again" and undone is not None:
            self._note = ""
            self._results.live.open_folder(undone.after)


def _saved(folder: Path) -> QgsVectorLayer:
    """Return the polygons of a run as they are in the file."""
    return foreign_files.open_polygons(folder / run_layers.POLYGONS, outputs.INVENTORY, "saved")


def _tally_in(folder: Path) -> Tally:
    layer = run_layers.polygons_of(QgsProject.instance(), folder) or _saved(folder)
    return tally_of(layer) if layer.isValid() else Tally()


def _decided_since(pair: Pair) -> int:
    """Return how many decisions the second result has that the first lacks."""
    first, second = _saved(pair.before), _saved(pair.after)
    return len(missing_in(second, first)) if first.isValid() and second.isValid() else 0


def _undone_in_words(folder: Path, since: int) -> str:
    said = tr("The result before is shown again; the adapted one stays in the folder {}.").format(folder.name)
    if since:
        said += " " + tr("Decisions that were made in it stay there, too: {}.").format(since)
    return said


def _same(one: Path, other: Path) -> bool:
    return one == other or one.resolve() == other.resolve()


def _standing(folder: Path, second: Path, there: "list[Path]") -> Optional[Path]:
    """Return a first run's folder as the map names it, else as it stands on the disk; None where it has gone.

    Where it is no longer where the second run says, it may have been moved together with that.
    """
    for one in there:
        if _same(one, folder):
            return one
    beside = second.with_name(folder.name)
    return next((one for one in (folder, beside) if (one / run_layers.RUN_FILE).is_file()), None)
