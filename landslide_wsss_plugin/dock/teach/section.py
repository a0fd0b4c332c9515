"""The dock's teaching: views in which every landslide is outlined, the map that follows, how good it is, Teach."""

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QCheckBox, QDoubleSpinBox

from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.dock.widgets.arranging import in_a_row
from landslide_wsss_plugin.dock.widgets.buttons import Button
from landslide_wsss_plugin.dock.widgets.status import Status
from landslide_wsss_plugin.dock.widgets.widgets import Choice, Section
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
        self.check_button = Button(tr("All landslides in this view are outlined"))
        self.check_button.setToolTip(
            tr(
                "Outline every landslide that the map shows (B draws a box), then press this. "
                "What is not outlined in this view is none."
            )
        )
        self.remove_last_button = Button(tr("Take back the last view"))
        self.remove_last_button.setToolTip(tr("Count the last view as not checked; its outlines stay."))
        self.next_button = Button(tr("Show me the view that would teach most"))
        self.next_button.setToolTip(tr("Where the preview is least sure, and the ground unlike the checked views."))
        for button in (self.check_button, self.remove_last_button, self.next_button):
            self.below(button)
        self.preview = QCheckBox(tr("Preview on the map"))
        self.preview.setChecked(True)
        self.preview.setToolTip(tr("Draw what the model would find in the map view, anew after each change."))
        self.below(self.preview)
        self.what = Choice()
        self.what.add(tr("Landslides"), LANDSLIDES, tr("What it would draw."))
        self.what.add(tr("Where it is unsure"), DOUBT, tr("Magenta where it is least sure."))
        self.row(tr("Show"), self.what, tr("What the preview shows."))
        self.threshold = _share(0.65)
        self.row(tr("Threshold"), self.threshold, tr("From which probability on the preview draws a landslide."))
        self.opacity = _share(0.7)
        self.row(tr("Opacity"), self.opacity, tr("Of the preview."))
        self.figures = self.note()
        self.teach_button = Button(QIcon(paths.icon("adapt")), tr("Teach"))
        self.below(in_a_row(self.teach_button))
        self.model_button = Button(tr("Make a model for this sensor…"))
        self.model_button.setToolTip(
            tr(
                "The checked views of all results in the map teach one model, which is offered for the next scene of "
                "this kind. Whole scenes are held back to say how good it is."
            )
        )
        self.export_button = Button(tr("Export views and outlines…"))
        self.export_button.setToolTip(tr("Write them into a GeoPackage, so that a colleague can teach on."))
        self.add_button = Button(tr("Add views and outlines…"))
        self.add_button.setToolTip(tr("Take them from a GeoPackage that a colleague has exported."))
        for button in (self.model_button, self.export_button, self.add_button):
            self.below(button)
        self.status = Status()
        self.below(self.status)
        self.check_button.clicked.connect(self.check)
        self.remove_last_button.clicked.connect(self.remove_last)
        self.next_button.clicked.connect(self.next_view)
        self.teach_button.clicked.connect(self.teach)
        self.model_button.clicked.connect(self.make_model)
        self.export_button.clicked.connect(self.export)
        self.add_button.clicked.connect(self.add_file)
        self.preview.toggled.connect(lambda _on: self.shown.emit())
        self.what.currentIndexChanged.connect(lambda _index: self.shown.emit())
        self.threshold.valueChanged.connect(lambda _value: self.shown.emit())
        self.opacity.valueChanged.connect(lambda _value: self.shown.emit())

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
        self.teach_button.setToolTip(
            tr("Make a model that knows this imagery, and map the whole scene with it. This result stays as it is.")
        )


def _share(value: float) -> QDoubleSpinBox:
    field = QDoubleSpinBox()
    field.setRange(0.05, 1.0)
    field.setSingleStep(0.05)
    field.setValue(value)
    return field
