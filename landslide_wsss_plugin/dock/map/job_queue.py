"""What waits for what is under way: in sight, each can be taken out, none is lost with QGIS."""

from pathlib import Path
from typing import Optional

from qgis.PyQt.QtCore import QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.dock.map.jobs import (
    GoingOn,
    Job,
    QueuedAdaptation,
    QueuedRun,
    from_text,
    is_short,
    resumed,
    same_request,
    to_text,
)
from landslide_wsss_plugin.dock.widgets.arranging import beside
from landslide_wsss_plugin.dock.widgets.choice import Choice
from landslide_wsss_plugin.runtime import settings

KEPT = "waiting_runs"
"""The setting that holds what waits over the end of QGIS."""


class JobQueue(QWidget):
    """How much waits, what, and a button that takes one out; hidden while nothing waits.

    A run or an adaptation waits for the run or the adaptation under way. A training waits for whatever is under way,
    and what is short and waits goes before it: nothing waits for a training, which may take hours.

    Args:
        going_on: from what stands in a run's folder to the request that goes on with it.
    """

    turn = pyqtSignal(object)
    """A Job that begins now."""

    changed = pyqtSignal()
    """Something began, ended, or waits."""

    cut_off = pyqtSignal(object)
    """A Job that QGIS stopped because it closes, and that waits again."""

    def __init__(self, going_on: GoingOn) -> None:
        super().__init__()
        self._going_on = going_on
        self._jobs: list[Job] = []
        self._under_way: list[Job] = []
        self._closed = False
        self.label = QLabel()
        self.label.setWordWrap(True)
        self.list = Choice()
        self.drop_button = QToolButton()
        self.drop_button.setText(tr("Take out"))
        row = QHBoxLayout(self)
        gap = self.fontMetrics().height() // 2
        row.setContentsMargins(gap, gap // 2, gap, 0)
        row.addWidget(self.label)
        row.addWidget(beside(self.list, self.drop_button, tr("Take this out of the queue")), 1)
        tip = tr("Runs and trainings in the queue begin one after the other. The queue is kept when QGIS closes.")
        self.list.setToolTip(tip)
        self.list.setAccessibleName(tr("What waits"))
        self.label.setToolTip(tip)
        self.drop_button.clicked.connect(self._drop)
        self._show()

    def __len__(self) -> int:
        """Return how many wait."""
        return len(self._jobs)

    def submit(self, job: Job) -> bool:
        """Begin a job where it may, else let it wait at the end; return whether it begins."""
        begins = self._may(job)
        if begins:
            self._begin(job)
        else:
            self._jobs.append(job)
            self._show()
        return begins

    def begin_next(self) -> None:
        """Begin the first run that may, else the first training; nothing where all must wait on."""
        ready = sorted(filter(self._may, self._jobs), key=lambda job: not is_short(job))
        job = ready[0] if ready else None
        if job is not None and not self._closed:
            self._jobs.remove(job)
            self._begin(job)

    def ended(self, job: Job) -> None:
        """Forget a job that was under way, and let the next one begin once its end has been told."""
        self._under_way.remove(job)
        QTimer.singleShot(0, self.begin_next)
        self._show()

    def put_back(self, job: Job) -> None:
        """Put a job that was cut off at the head again; nothing begins, for QGIS closes."""
        self._under_way.remove(job)
        again = resumed(job, self._going_on)
        if again is not None:
            self._jobs.insert(0, again)
        self._show()
        self.cut_off.emit(job)

    def takes(self, folder: Optional[Path]) -> bool:
        """Whether a job that is under way or waits writes to a folder."""
        busy = [*self._under_way, *self._jobs]
        return folder is not None and any(job.folder.resolve() == folder.resolve() for job in busy)

    def has_like(self, job: Job) -> bool:
        """Whether a job that is under way or waits asks for the same."""
        return any(same_request(job, other) for other in (*self._under_way, *self._jobs))

    def adapts(self, run: Path) -> bool:
        """Whether an adaptation of a run is under way or waits."""
        busy = [*self._under_way, *self._jobs]
        return any(isinstance(job, QueuedAdaptation) and Path(str(job.request["run"])) == run for job in busy)

    @property
    def busy(self) -> bool:
        """Whether anything is under way."""
        return bool(self._under_way)

    def titles(self) -> "list[str]":
        """Return what the list shows."""
        return [job.title for job in self._jobs]

    def remember(self) -> None:
        """Keep the jobs for the next time, those that are being cut off before the others; none begins any more."""
        cut = [resumed(job, self._going_on) for job in self._under_way]
        kept = [job for job in (*cut, *self._jobs) if job is not None]
        settings.remember(KEPT, to_text(kept) if kept else "")
        self._closed = True

    def recall(self) -> None:
        """Put back the jobs that waited when QGIS closed; what cannot be read is left out."""
        self._jobs = from_text(settings.text(KEPT))
        settings.remember(KEPT, "")
        self._show()

    def _may(self, job: Job) -> bool:
        rivals = [one for one in self._under_way if is_short(one) or not is_short(job)]
        return not rivals

    def _begin(self, job: Job) -> None:
        self._under_way.append(job)
        self._show()
        self.turn.emit(job)

    def _drop(self) -> None:
        place = self.list.currentIndex()
        if 0 <= place < len(self._jobs):
            del self._jobs[place]
            self._show()

    def _show(self) -> None:
        self.list.clear()
        for job in self._jobs:
            self.list.add(job.title, str(job.folder), str(job.folder))
        self.label.setText(_count_in_words(self._jobs))
        self.setVisible(bool(self._jobs))
        self.changed.emit()


def _count_in_words(jobs: "list[Job]") -> str:
    count, runs = len(jobs), sum(isinstance(job, QueuedRun) for job in jobs)
    if runs == count:
        return tr("1 run waits") if count == 1 else tr("{} runs wait").format(count)
    if count == 1:
        return tr("1 adaptation waits") if is_short(jobs[0]) else tr("1 training waits")
    return tr("{} wait").format(count)
