"""The dock's attributes: the fields of a template for the polygon that is reviewed."""

from typing import Optional

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QGridLayout, QLabel, QLineEdit, QToolButton, QWidget

from landslide_wsss_plugin.common.foreign_text import tooltip
from landslide_wsss_plugin.common.text import tr, tr_table
from landslide_wsss_plugin.dock.widgets.arranging import beside
from landslide_wsss_plugin.dock.widgets.buttons import Button
from landslide_wsss_plugin.dock.widgets.choice import Choice
from landslide_wsss_plugin.dock.widgets.widgets import Section
from landslide_wsss_plugin.inventory.templates import CHOICE, DATE, Attribute, Template


class AttributesSection(Section):
    """A template's fields, and where they are written."""

    template_chosen = pyqtSignal(str)
    """The key of a template."""

    add_wanted = pyqtSignal()
    """The user wants to add a template of his own."""

    edited = pyqtSignal(str, str)
    """The name of an attribute and what the user has chosen or typed."""

    for_all = pyqtSignal()
    """The user wants what stands here for all accepted and edited polygons."""

    def __init__(self) -> None:
        super().__init__(tr("Attributes"), "attributes")
        self.templates = Choice()
        more = QToolButton()
        more.setText("…")
        more.clicked.connect(self.add_wanted)
        self.row(
            tr("&Template"),
            beside(self.templates, more, tr("Add a template of attributes from a file…")),
            tr("Which attributes your inventory asks for."),
        )
        self.about_template = self.note()
        self._fields: dict[str, QWidget] = {}
        self._inside = QWidget()
        self._field_grid = QGridLayout(self._inside)
        self._field_grid.setContentsMargins(0, 0, 0, 0)
        self._field_grid.setColumnStretch(0, 1)
        self.whole(self._inside)
        self.all_button = Button(tr("Set for all accepted"))
        self.all_button.setToolTip(
            tr("Writes what is filled in here into every accepted and edited polygon; empty fields stay as they are.")
        )
        self.all_button.clicked.connect(self.for_all)
        self.whole(self.all_button)
        self.about = self.note()
        self.templates.currentIndexChanged.connect(lambda _place: self.template_chosen.emit(self.templates.value))
        self.set_polygon(None)

    def show_templates(self, templates: "list[Template]", chosen: str) -> None:
        """List the templates, and choose one."""
        self.templates.blockSignals(True)  # noqa: FBT003
        self.templates.clear()
        for one in templates:
            self.templates.add(tr_table(one.name), one.key, one.source)
        self.templates.choose(chosen)
        self.templates.blockSignals(False)  # noqa: FBT003

    def show_fields(self, template: Optional[Template]) -> None:
        """Lay out the fields of a template, one below the other."""
        while self._field_grid.count():
            widget = self._field_grid.takeAt(0).widget()
            if widget is not None:
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()
        self._fields = {}
        self.about_template.setText(template.source if template is not None else "")
        for place, attribute in enumerate(template.attributes if template is not None else ()):
            field = self._field(attribute)
            label = QLabel(tr_table(attribute.title))
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setBuddy(field)
            field.setAccessibleName(label.text())
            field.setToolTip(tooltip(f"{label.text()} ({attribute.name})"))
            self._field_grid.addWidget(label, 2 * place, 0)
            self._field_grid.addWidget(field, 2 * place + 1, 0)
            self._fields[attribute.name] = field

    def set_polygon(self, values: "Optional[dict[str, str]]") -> None:
        """Show a polygon's values; None where no polygon is chosen."""
        for name, field in self._fields.items():
            field.blockSignals(True)  # noqa: FBT003
            value = (values or {}).get(name, "")
            if isinstance(field, Choice):
                if field.findData(value) < 0:  # a value that another template allows, or another program wrote
                    field.add(value, value)
                field.choose(value)
            elif isinstance(field, QLineEdit):
                field.setText(value)
            field.blockSignals(False)  # noqa: FBT003
        self._inside.setEnabled(values is not None)

    def values(self) -> "dict[str, str]":
        """Return what stands in the fields."""
        return {name: _value(field) for name, field in self._fields.items()}

    def field(self, name: str) -> QWidget:
        """Return the field of an attribute."""
        return self._fields[name]

    def _field(self, attribute: Attribute) -> QWidget:
        name = attribute.name
        if attribute.kind == CHOICE:
            choice = Choice()
            choice.add("", "")
            for value, title in attribute.values:
                choice.add(tr_table(title), value)
            choice.currentIndexChanged.connect(lambda _place: self.edited.emit(name, choice.value))
            return choice
        line = QLineEdit()
        if attribute.kind == DATE:
            line.setPlaceholderText(tr("YYYY-MM-DD, or YYYY"))
        line.editingFinished.connect(lambda: self.edited.emit(name, line.text()))
        return line


def _value(field: QWidget) -> str:
    return field.value if isinstance(field, Choice) else str(field.text())
