"""The runs that wait for the one under way: in sight, each can be taken out, and none is lost when QGIS closes."""

import json
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, Callable, Optional

from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from landslide_wsss_plugin import runs
from landslide_wsss_plugin.dock.parts import Choice, beside
from landslide_wsss_plugin.runtime import settings
from landslide_wsss_plugin.words import tr

KEPT = "waiting_runs"
"""The setting that holds the runs over the end of QGIS."""


GoingOn = Callable[[runs.Standing], "dict[str, Any]"]
"""From what stands in a folder to the request that goes on with it."""


@dataclass(frozen=True)
class WaitingRun:
    """A run as it was asked for; nothing that the user chooses later changes it.

    Args:
        scene_name: of the layer.
        crs_wkt: of the layer; the user may have assigned it. "" is unknown.
        request: the engine's.
    """

    scene_name: str
    crs_wkt: str
    request: "dict[str, Any]"

    @property
    def folder(self) -> Path:
        """Where it writes to."""
        return Path(str(self.request["out"]))


class Waiting(QWidget):
    """How many runs wait, which, and a button that takes one out; hidden while none waits."""

    def __init__(self) -> None:
        super().__init__()
        self._runs: list[WaitingRun] = []
        self.going: Optional[WaitingRun] = None
        """The run under way."""
        self.label = QLabel()
        self.list = Choice()
        self.drop_button = QToolButton()
        self.drop_button.setText(tr("Take out"))
        row = QHBoxLayout(self)
        gap = self.fontMetrics().height() // 2
        row.setContentsMargins(gap, gap // 2, gap, 0)
        row.addWidget(self.label)
        row.addWidget(beside(self.list, self.drop_button, tr("Take this run out of the queue")), 1)
        tip = tr("Runs that begin, one after the other, when the one under way has ended. They outlast QGIS.")
        self.list.setToolTip(tip)
        self.list.setAccessibleName(tr("Runs that wait"))
        self.label.setToolTip(tip)
        self.drop_button.clicked.connect(self._drop)
        self._show()

    def __len__(self) -> int:
        """Return how many wait."""
        return len(self._runs)

    def add(self, run: WaitingRun) -> None:
        """Put a run at the end."""
        self._runs.append(run)
        self._show()

    def next(self) -> Optional[WaitingRun]:
        """Take out the run whose turn it is; None where none waits."""
        run = self._runs.pop(0) if self._runs else None
        self._show()
        return run

    def takes(self, folder: Optional[Path]) -> bool:
        """Whether a run that is under way or waits writes to a folder."""
        busy = [self.going, *self._runs] if self.going is not None else self._runs
        return folder is not None and any(run.folder.resolve() == folder.resolve() for run in busy)

    def ended(self) -> Optional[WaitingRun]:
        """Return the run that was under way, and forget it."""
        run, self.going = self.going, None
        return run

    def put_back(self, run: WaitingRun, going_on: GoingOn) -> None:
        """Put a run that was cut off at the head again.

        Args:
            run: it.
            going_on: from what stands in its folder to the request that goes on with it.
        """
        self._runs.insert(0, _resumed(run, going_on))
        self._show()

    def titles(self) -> "list[str]":
        """Return what the list shows."""
        return [f"{run.scene_name} · {run.folder.name}" for run in self._runs]

    def remember(self, going_on: GoingOn) -> None:
        """Keep the runs for the next time, the one that is being cut off before the others.

        Args:
            going_on: from what stands in its folder to the request that goes on with it.
        """
        kept = [_resumed(self.going, going_on), *self._runs] if self.going is not None else self._runs
        settings.remember(KEPT, json.dumps([asdict(run) for run in kept]) if kept else "")

    def recall(self) -> None:
        """Put back the runs that waited when QGIS closed; what cannot be read is left out."""
        try:
            told = json.loads(settings.text(KEPT) or "[]")
            self._runs = [WaitingRun(str(one["scene_name"]), str(one["crs_wkt"]), dict(one["request"])) for one in told]
        except (ValueError, KeyError, TypeError):
            self._runs = []
        self._runs = [run for run in self._runs if run.request.get("out")]
        settings.remember(KEPT, "")
        self._show()

    def _drop(self) -> None:
        place = self.list.currentIndex()
        if 0 <= place < len(self._runs):
            del self._runs[place]
            self._show()

    def _show(self) -> None:
        self.list.clear()
        for run, title in zip(self._runs, self.titles()):
            self.list.add(title, str(run.folder), str(run.folder))
        count = len(self._runs)
        self.label.setText(tr("1 run waits") if count == 1 else tr("{} runs wait").format(count))
        self.setVisible(bool(count))


def _resumed(run: WaitingRun, going_on: GoingOn) -> WaitingRun:
    """Return a run that was cut off, with what it had finished."""
    standing = runs.standing_run(run.folder)
    return run if standing is None or standing.finished else replace(run, request=going_on(standing))
