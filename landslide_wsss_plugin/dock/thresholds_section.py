"""The dock's third section: how sure the model must be, and how large a landslide."""

from typing import Any, Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QDoubleSpinBox, QToolButton

from landslide_wsss_plugin.choices import MIN_AREA_M2, RULES, rule_words
from landslide_wsss_plugin.dock.parts import Choice, Section, Threshold, beside
from landslide_wsss_plugin.runtime import settings
from landslide_wsss_plugin.words import tr


class ThresholdsSection(Section):
    """Rule, the thresholds, and the smallest landslide.

    A threshold that the user has not touched is the model's own, also when the model changes.
    """

    def __init__(self) -> None:
        super().__init__(tr("Thresholds"), "thresholds")
        self.rule = Choice()
        for name in RULES:
            words, tip = rule_words(name)
            self.rule.add(words, name, tip)
        self.reset = QToolButton()
        self.reset.setIcon(QgsApplication.getThemeIcon("/mActionUndo.svg"))
        back = tr("Put the thresholds back to the model's own values")
        self.row(tr("R&ule"), beside(self.rule, self.reset, back), tr("How the continuous scores become a mask."))
        self.gan = Threshold(0.4)
        self.row(
            tr("&GAN difference"),
            self.gan,
            tr("How much a pixel must change when painted without landslides. Higher: fewer, surer landslides."),
        )
        self.cam = Threshold(1.0)
        self.row(
            tr("&CAM score"),
            self.cam,
            tr("How strongly the classifier must look at a pixel. Higher: fewer, surer and smaller landslides."),
        )
        self.student = Threshold(1.0)
        self.row(
            tr("&Probability"),
            self.student,
            tr("How probable a landslide must be at a pixel, as the student sees it. Higher: fewer, surer landslides."),
        )
        self.min_area = QDoubleSpinBox()
        self.min_area.setRange(0, 1e9)
        self.min_area.setDecimals(0)
        self.min_area.setSingleStep(50)
        self.min_area.setGroupSeparatorShown(True)
        self.min_area.setSuffix(tr(" m²"))
        self.min_area.setValue(settings.number("min_area", MIN_AREA_M2) or 0.0)
        self.row(tr("&Smallest"), self.min_area, tr("Landslides smaller than this are left out of the polygons."))
        self._own = {"gan": 0.08, "cam": 0.4, "student": 0.5}
        self._shown = {"gan": self.gan, "cam": self.cam, "student": self.student}
        self._user: dict[str, Optional[float]] = {name: settings.number(f"{name}_threshold") for name in self._own}
        self._method = ""
        self.rule.choose(settings.text("rule", RULES[0]))
        self._show()
        self.gan.edited.connect(lambda: self._edited("gan"))
        self.cam.edited.connect(lambda: self._edited("cam"))
        self.student.edited.connect(lambda: self._edited("student"))
        self.reset.clicked.connect(self._forget)
        self.rule.currentIndexChanged.connect(self._show)

    def values(self) -> "dict[str, Any]":
        """Return the engine's threshold settings; None leaves a value to the model's card."""
        return {"rule": self.rule.value, **self._user}

    def min_area_m2(self) -> float:
        """Return the smallest landslide's area, square metres."""
        return float(self.min_area.value())

    def set_model_values(self, card: "dict[str, Any]") -> None:
        """Take over the thresholds of a model's card."""
        thresholds = card.get("thresholds") or {}
        for name in self._own:
            if isinstance(thresholds.get(name), (int, float)):
                self._own[name] = float(thresholds[name])
        self._show()

    def set_method(self, method: str) -> None:
        """Enable only the thresholds that a method has."""
        self._method = method
        self._show()

    def remember(self) -> None:
        """Keep the choices for the next time."""
        settings.remember("rule", self.rule.value)
        settings.remember("min_area", self.min_area_m2())
        for name, value in self._user.items():
            settings.remember(f"{name}_threshold", value)

    def _edited(self, name: str) -> None:
        self._user[name] = round(self._shown[name].value(), 4)
        self._show_reset()

    def _forget(self) -> None:
        self._user = dict.fromkeys(self._user)
        self._show()

    def _show(self) -> None:
        for name, widget in self._shown.items():
            value = self._user[name]
            widget.show_value(self._own[name] if value is None else value)
        manual = self.rule.value == "manual"
        for name, word in (("gan", "cyclegan"), ("cam", "cam"), ("student", "student")):
            self._shown[name].setEnabled(manual and (not self._method or word in self._method))
        self._show_reset()

    def _show_reset(self) -> None:
        changed = any(value is not None for value in self._user.values())
        self.reset.setEnabled(changed and self.rule.value == "manual")
