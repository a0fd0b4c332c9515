"""How far a training is: the stage, the losses and a sample of what it has learned, as the engine writes them."""

from pathlib import Path
from typing import Optional

from qgis.PyQt.QtCore import QObject, QTimer
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtWidgets import QWidget

from landslide_wsss_plugin.common.text import duration, number, stage_title, tr
from landslide_wsss_plugin.dock.improve.loss_curves import LossCurves
from landslide_wsss_plugin.dock.widgets.painting import low_bar
from landslide_wsss_plugin.dock.widgets.picture import Picture
from landslide_wsss_plugin.dock.widgets.status import Status
from landslide_wsss_plugin.engine_client.protocol import Progress
from landslide_wsss_plugin.records import trainings

CURVES_MS = 1500
"""How often the curves and the sample follow the engine's files."""


class TrainingProgress(QObject):
    """A bar, a sentence, the curves and the sample.

    Args:
        parent: the section that shows them.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._folder: Optional[Path] = None
        self._part = ""
        self.bar = low_bar()
        self.bar.setAccessibleName(tr("Progress of the training"))
        self.status = Status()
        self.curves = LossCurves()
        self.sample = Picture(
            tr("Tile, generated without landslides, difference"),
            tr("Tiles that the training has not seen: three with a landslide above, three without below."),
        )
        self.sample.setMinimumHeight(parent.fontMetrics().height() * 16)
        self.bar.hide()
        self.sample.hide()
        self._timer = QTimer(self)
        self._timer.setInterval(CURVES_MS)
        self._timer.timeout.connect(self.show_files)

    @property
    def widgets(self) -> "tuple[QWidget, ...]":
        """Return what the section shows, from above."""
        return (self.bar, self.status, self.curves, self.sample)

    def begin(self, folder: Path) -> None:
        """Follow a training in its folder."""
        self._folder, self._part = folder, ""
        self.curves.show_losses({})
        self.sample.hide()
        self.bar.setRange(0, 0)
        self.bar.show()
        self.status.show_message(tr("The AI runtime starts…"), "info")
        self._timer.start()

    def show_event(self, event: Progress) -> None:
        """Show how far the engine says it is."""
        part, _, prepared = event.stage.partition(" ")
        if not prepared and part in trainings.PARTS:  # the last one's curves stay when the model is being made
            self._part = part
        self.bar.setRange(0, max(event.total, 0))
        self.bar.setValue(min(event.done, event.total))
        text = tr("{} of {}").format(number(event.done), number(event.total)) if event.total > 1 else ""
        if event.eta_s is not None and event.done < event.total:
            text += tr(" · about {} left").format(duration(event.eta_s))
        self.status.show_message(text, "info", stage_title(event.stage))

    def end(self) -> None:
        """Show the last of the files, and follow them no more."""
        self.show_files()
        self._timer.stop()
        self.bar.hide()

    def show_files(self) -> None:
        """Show the losses and the sample that the engine has written so far."""
        if self._folder is None or self._part not in trainings.PARTS:
            return
        part = self._folder / self._part
        self.curves.show_losses(trainings.read_losses(part / "losses.csv"))
        sample = trainings.newest_sample(part)
        image = QImage(str(sample)) if sample is not None else QImage()
        self.sample.setVisible(not image.isNull())
        if not image.isNull():
            self.sample.show_images(image)
