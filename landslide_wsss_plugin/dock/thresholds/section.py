"""The dock's third section: how sure the model must be, and how large a landslide; live over a finished run."""

from dataclasses import replace
from typing import Any, Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QDoubleSpinBox, QLabel, QPushButton, QToolButton, QWidget

from landslide_wsss_plugin.common.choices import rule_words
from landslide_wsss_plugin.common.tables import OWN_THRESHOLDS, RULES, SCENE_SCORES, SCORES, SCORES_OF
from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.dock.thresholds.histogram import Histogram
from landslide_wsss_plugin.dock.thresholds.presets import PresetRow
from landslide_wsss_plugin.dock.thresholds.run_bar import ResultBar
from landslide_wsss_plugin.dock.thresholds.threshold_set import ThresholdSet
from landslide_wsss_plugin.dock.widgets.arranging import beside, in_a_row
from landslide_wsss_plugin.dock.widgets.choice import Choice
from landslide_wsss_plugin.dock.widgets.widgets import Section, Threshold
from landslide_wsss_plugin.runtime import settings

REMEMBERED = ("min_area_m2", "fill_holes_m2", "simplify_px")
"""Kept for the next time. What was asked of one scene's confidence would leave out landslides of the next one."""
NUMBERS = (*REMEMBERED, "min_confidence")


class ThresholdsSection(Section):
    """Rule, the thresholds, the smallest landslide and its outline.

    A threshold that the user has not touched is the model's own, also when the model changes. There are two of these:
    one acts at once on the result that is shown, the other is for the next run; neither takes over the other's values.

    Args:
        of_result: whether it acts on the result that is shown.
    """

    edited = pyqtSignal()
    """The user changed something."""

    def __init__(self, *, of_result: bool = True) -> None:
        title = tr("Thresholds of this result") if of_result else tr("Thresholds of the next run")
        super().__init__(title, "thresholds" if of_result else "next_thresholds")
        self.of_result = of_result
        self.live = ResultBar()
        self._method_label = self.row(tr("Sco&res"), self.live.method, tr("Which scores of the run make the mask."))
        self.rule = Choice()
        for name in RULES:
            words, tip = rule_words(name)
            self.rule.add(words, name, tip)
        self.reset = QToolButton()
        self.reset.setIcon(QgsApplication.getThemeIcon("/mActionReload.svg"))
        back = tr("Put the thresholds back to the model's own values")
        rule_row = beside(self.rule, self.reset, back)
        self._details: list[tuple[QLabel, QWidget]] = [
            (self.row(tr("Threshold meth&od"), rule_row, tr("How the continuous scores become a mask.")), rule_row)
        ]
        self._shown: dict[str, Threshold] = {}
        self.histograms: dict[str, Histogram] = {}
        self._labels: dict[str, QLabel] = {}
        self.gan = self._score(
            "gan",
            tr("Cycle&GAN difference"),
            0.4,
            tr(
                "Least change of a pixel between the scene and its version without landslides. "
                "Higher: fewer, surer landslides."
            ),
        )
        self.cam = self._score(
            "cam",
            tr("&Class activation"),
            1.0,
            tr("Least class activation (CAM) of a pixel. Higher: fewer, surer and smaller landslides."),
        )
        self.student = self._score(
            "student",
            tr("&Probability"),
            1.0,
            tr("Least probability of a landslide at a pixel, by the outline model. Higher: fewer, surer landslides."),
        )
        self.earlier = self._score(
            "earlier",
            tr("&Difference since then"),
            0.4,
            tr("Least difference of a pixel from the earlier image. Higher: fewer, surer landslides."),
        )
        self.change = self._score(
            "change",
            tr("Change since the&n"),
            1.0,
            tr(
                "Least change of a pixel since the earlier image. Higher: fewer, surer new landslides. "
                "Where the earlier image shows nothing, the scene alone decides."
            ),
        )
        self.min_area = _number(tr(" m²"), 50, 1e9)
        self.row(tr("&Minimum area"), self.min_area, tr("Landslides smaller than this are left out of the polygons."))
        self.min_confidence = _number("", 0.05, 1, 2)
        self.row(
            tr("Minimum confidence"),
            self.min_confidence,
            tr("Proposals of a lower mean confidence are left out of the polygons. What you decided or drew stays."),
        )
        self.fill_holes = _number(tr(" m²"), 50, 1e9)
        holes = self.row(tr("Fill &holes below"), self.fill_holes, tr("Holes smaller than this are filled."))
        self.simplify = _number(tr(" px"), 0.5, 20, 1)
        smoothing = self.row(
            tr("S&implify by"), self.simplify, tr("How far an outline may move when it is simplified, in pixels.")
        )
        self.presets = PresetRow()
        preset = self.row(tr("Pr&eset"), self.presets, tr("Thresholds under a name, kept in the QGIS project."))
        self._details += [(holes, self.fill_holes), (smoothing, self.simplify), (preset, self.presets)]
        self.more = QPushButton(tr("More settings"))
        self.more.setCheckable(True)
        self.more.setToolTip(tr("Rule, holes, smoothing and presets."))
        self.more.setChecked(settings.text("more_thresholds") == "yes")
        self.more.toggled.connect(self._show_details)
        self.whole(in_a_row(self.live.buttons, self.more))
        self.about = self.note()
        self._models = dict(OWN_THRESHOLDS)
        self._runs: dict[str, float] = {}
        self._user: dict[str, Optional[float]] = dict.fromkeys(SCORES)
        self._method = ""
        for name in REMEMBERED:
            self._numbers()[name].setValue(settings.number(_remembered(name), getattr(ThresholdSet(), name)) or 0.0)
        self.set_live(live=False)
        self._show_details(self.more.isChecked())
        self._connect()

    def values(self) -> "dict[str, Any]":
        """Return the engine's threshold settings; None leaves a value to the model's card."""
        return {"rule": self.rule.value, **self._user}

    def filled_values(self) -> "dict[str, Any]":
        """Return the same with the model's own values in the place of None."""
        given = {name: self._own[name] if value is None else value for name, value in self._user.items()}
        return {"rule": self.rule.value, **given}

    def polygon_values(self) -> "dict[str, float]":
        """Return the engine's polygon settings."""
        return {name: float(widget.value()) for name, widget in self._numbers().items()}

    def min_area_m2(self) -> float:
        """Return the smallest landslide's area, square metres."""
        return float(self.min_area.value())

    def choice(self) -> ThresholdSet:
        """Return everything that is chosen here."""
        return ThresholdSet(**{"method": self.live.method.value, **self.values(), **self.polygon_values()})

    def set_choice(self, choice: ThresholdSet) -> None:
        """Show a choice, as if the user had made it."""
        widgets: list[QWidget] = [self.rule, self.live.method, *self._numbers().values()]
        for widget in widgets:
            widget.blockSignals(True)  # noqa: FBT003
        self.rule.choose(choice.rule)
        if choice.method and self.live.method.choose(choice.method):
            self._method = choice.method
        self._user = {name: getattr(choice, name) for name in SCORES}
        for name, number in self._numbers().items():
            number.setValue(getattr(choice, name))
        for widget in widgets:
            widget.blockSignals(False)  # noqa: FBT003
        self._show()
        self.edited.emit()

    @property
    def dragging(self) -> bool:
        """Whether the user holds a slider or a line."""
        held = any(widget.slider.isSliderDown() for widget in self._shown.values())
        return held or any(chart.dragging for chart in self.histograms.values())

    def set_model_values(self, card: "dict[str, Any]") -> None:
        """Take over the thresholds of a model's card; a run on the table keeps its own."""
        self._models.update(_numbers_in(card.get("thresholds") or {}))
        self._show()

    def set_run_values(self, own: "dict[str, float]") -> None:
        """Take over the values of the model that a run on the table was made with; {} for no run."""
        self._runs = _numbers_in(own)
        self._show()

    @property
    def _own(self) -> "dict[str, float]":
        """The values that stand where the user has chosen none."""
        return {**self._models, **self._runs}

    def set_method(self, method: str) -> None:
        """Enable only the thresholds that a method has."""
        self._method = method
        self._show()

    def set_live(self, *, live: bool) -> None:
        """Show what only a finished run has, or hide it."""
        self.is_live = live
        self._method_label.setVisible(live)
        self.live.set_live(live=live)
        self._show()

    def remember(self) -> None:
        """Keep areas and smoothing for the next time; the thresholds themselves start from the model's own."""
        for name in REMEMBERED:
            settings.remember(_remembered(name), self.polygon_values()[name])

    def start_anew(self) -> None:
        """Put rule and thresholds back to the model's own, as for another scene."""
        self.rule.choose(RULES[0])
        self.min_confidence.setValue(0)
        self._forget()

    def _score(self, name: str, text: str, highest: float, tip: str) -> Threshold:
        widget, chart = Threshold(highest), Histogram(highest)
        self._labels[name] = self.row(text, widget, tip)
        self.below(chart)
        self._shown[name], self.histograms[name] = widget, chart
        widget.edited.connect(lambda: self._edited(name))
        chart.dragged.connect(lambda value: self._dragged(name, value))
        chart.released.connect(self.edited)
        widget.slider.sliderReleased.connect(self.edited)
        return widget

    def _connect(self) -> None:
        self.reset.clicked.connect(self._forget)
        self.rule.currentIndexChanged.connect(self._show)
        self.rule.currentIndexChanged.connect(self.edited)
        self.live.method.currentIndexChanged.connect(self._live_method_changed)
        for number in self._numbers().values():
            number.valueChanged.connect(self.edited)
        self.presets.wanted.connect(lambda c: self.set_choice(replace(c, method=self._possible(c.method))))
        self.presets.asked.connect(lambda: self.presets.keep(self.choice()))

    def _numbers(self) -> "dict[str, QDoubleSpinBox]":
        return dict(zip(NUMBERS, (self.min_area, self.fill_holes, self.simplify, self.min_confidence)))

    def _possible(self, method: str) -> str:
        """Return a method if the run has its scores, else the present one."""
        return method if self.live.method.findData(method) >= 0 else self.live.method.value

    def _live_method_changed(self) -> None:
        if self.is_live and self.live.method.value:
            self.set_method(self.live.method.value)
            self.edited.emit()

    def _edited(self, name: str) -> None:
        self._user[name] = round(self._shown[name].value(), 4)
        self.histograms[name].show_value(self._shown[name].value())
        self._show_reset()
        self.edited.emit()

    def _dragged(self, name: str, value: float) -> None:
        self._shown[name].show_value(value)
        self._edited(name)

    def _forget(self) -> None:
        self._user = dict.fromkeys(self._user)
        self._show()
        self.edited.emit()

    def _show(self) -> None:
        usable = self.is_live or not self.of_result
        manual = self.rule.value == "manual" and usable
        for other in (self.rule, self.presets, *self._numbers().values()):
            other.setEnabled(usable)
        wanted = SCORES_OF.get(self._method, SCENE_SCORES)
        for name, widget in self._shown.items():
            value = self._user[name]
            widget.show_value(self._own[name] if value is None else value)
            widget.setEnabled(manual and name in wanted)
            chart = self.histograms[name]
            chart.show_value(widget.value())
            chart.setEnabled(manual)
            chart.setVisible(self.is_live and name in wanted)
            there = name in wanted
            widget.setVisible(there)
            self._labels[name].setVisible(there)
        self._show_reset()

    def _show_details(self, shown: bool) -> None:  # noqa: FBT001
        for label, field in self._details:
            label.setVisible(shown)
            field.setVisible(shown)
        settings.remember("more_thresholds", "yes" if shown else "no")

    def _show_reset(self) -> None:
        changed = any(value is not None for value in self._user.values())
        self.reset.setEnabled(changed and self.rule.value == "manual")
        if not self.of_result:
            own = not changed and self.rule.value == RULES[0]
            self.about.setText(tr("The model's own thresholds.") if own else tr("Changed by you, for the next run."))


def _numbers_in(thresholds: "dict[str, Any]") -> "dict[str, float]":
    """Return the scores' thresholds among what a card or a run says."""
    return {name: float(thresholds[name]) for name in SCORES if isinstance(thresholds.get(name), (int, float))}


def _number(suffix: str, step: float, highest: float, decimals: int = 0) -> QDoubleSpinBox:
    box = QDoubleSpinBox()
    box.setRange(0, highest)
    box.setDecimals(decimals)
    box.setSingleStep(step)
    box.setGroupSeparatorShown(True)
    box.setSuffix(suffix)
    return box


def _remembered(name: str) -> str:
    """Return the key under which a number is remembered."""
    return name.rpartition("_")[0]
