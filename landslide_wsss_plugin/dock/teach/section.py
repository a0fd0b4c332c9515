"""The dock's teaching: views in which every landslide is outlined, the map that follows, how good it is, Teach."""

from typing import Any

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QCheckBox, QDoubleSpinBox

from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.dock.widgets.arranging import in_a_row
from landslide_wsss_plugin.dock.widgets.buttons import Button
from landslide_wsss_plugin.dock.widgets.choice import Choice
from landslide_wsss_plugin.dock.widgets.status import Status
from landslide_wsss_plugin.dock.widgets.widgets import Section
from landslide_wsss_plugin.runtime import paths

LANDSLIDES, DOUBT = "landslides", "doubt"


class TeachSection(Section):
    """Checked views, preview, figures, and the button that teaches."""

    check = pyqtSignal()
    remove_last = pyqtSignal()
    next_view = pyqtSignal()
    teach = pyqtSignal()
    make_model = pyqtSignal()
    export = pyqtSignal()
    add_file = pyqtSignal()
    shown = pyqtSignal()
    """What the preview shows, or how, has changed."""

    def __init__(self) -> None:
        super().__init__(tr("Teach new imagery"), "teaching")
        self.about = self.note()
        self.check_button = self._button(
            tr("All landslides in this view are outlined"),
            tr(
                "Outline every landslide that the map shows (B draws a box), then press this. What is not "
                "outlined in this view counts as no landslide."
            ),
            self.check,
        )
        self.remove_last_button = self._button(
            tr("Take back the last view"),
            tr("Count the last view as not checked; its outlines stay."),
            self.remove_last,
        )
        self.next_button = self._button(
            tr("Show me the view that would teach most"),
            tr("A place where the preview is least sure and the ground is unlike the checked views."),
            self.next_view,
        )
        self.preview = QCheckBox(tr("Preview on the map"))
        self.preview.setChecked(True)
        self.preview.setToolTip(tr("Draw what the model would find in the map view, anew after each change."))
        self.below(self.preview)
        self.what = Choice()
        self.what.add(tr("Landslides"), LANDSLIDES, tr("What it would draw."))
        self.what.add(tr("Where it is unsure"), DOUBT, tr("Magenta where it is least sure."))
        self.row(tr("Show"), self.what, tr("What the preview shows."))
        self.threshold = _share(0.5)
        self.row(tr("Threshold"), self.threshold, tr("From which probability on the preview draws a landslide."))
        self.opacity = _share(0.7)
        self.row(tr("Opacity"), self.opacity, tr("Of the preview."))
        self.figures = self.note()
        self.teach_button = Button(QIcon(paths.icon("adapt")), tr("Teach"))
        self.teach_button.setToolTip(
            tr("Make a model that knows this imagery, and map the whole scene with it. This result stays as it is.")
        )
        self.teach_button.clicked.connect(self.teach)
        self.below(in_a_row(self.teach_button))
        self.model_button = self._button(
            tr("Make a model for this sensor…"),
            tr(
                "The checked views of all results in the map teach one model, which is offered for the next scene of "
                "this kind. Whole scenes are held back to say how good it is."
            ),
            self.make_model,
        )
        self.export_button = self._button(
            tr("Export views and outlines…"),
            tr("Write them into a GeoPackage, so that a colleague can continue the teaching."),
            self.export,
        )
        self.add_button = self._button(
            tr("Add views and outlines…"),
            tr("Take them from a GeoPackage that a colleague has exported."),
            self.add_file,
        )
        self.status = Status()
        self.below(self.status)
        for changed in (
            self.preview.toggled,
            self.what.currentIndexChanged,
            self.threshold.valueChanged,
            self.opacity.valueChanged,
        ):
            changed.connect(lambda _value: self.shown.emit())

    def show_views(self, count: int, why_not: str) -> None:
        """Say how many views are checked, and what can be done."""
        ready = not why_not
        said = {0: tr("No view is checked yet."), 1: tr("1 view is checked.")}.get(
            count, tr("{} views are checked.").format(count)
        )
        more = tr("Three or more teach most.") if count < 3 else ""
        self.about.setText(why_not or f"{said} {more}".strip())
        self.check_button.setEnabled(ready)
        self.add_button.setEnabled(ready)
        ours = (self.remove_last_button, self.teach_button, self.next_button, self.model_button, self.export_button)
        for button in ours:
            button.setEnabled(ready and count > 0)

    def _button(self, text: str, tip: str, pressed: Any) -> Button:
        """Add a button in a row of its own.

        Args:
            text: on it.
            tip: what it does.
            pressed: the signal that it sends.
        """
        button = Button(text)
        button.setToolTip(tip)
        button.clicked.connect(pressed)
        self.below(button)
        return button


def _share(value: float) -> QDoubleSpinBox:
    field = QDoubleSpinBox()
    field.setRange(0.05, 1.0)
    field.setSingleStep(0.05)
    field.setValue(value)
    return field
