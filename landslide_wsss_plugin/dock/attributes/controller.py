"""Writes what the user says in the attributes' fields into the polygon that is reviewed."""

from pathlib import Path
from typing import Optional

from qgis.core import QgsVectorLayer
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QFileDialog

from landslide_wsss_plugin.common.errors import UserError
from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.dock.attributes.section import AttributesSection
from landslide_wsss_plugin.dock.review.controller import Review
from landslide_wsss_plugin.inventory.attributes import values_of, write_values
from landslide_wsss_plugin.inventory.tally import ACCEPTED, EDITED, status_of
from landslide_wsss_plugin.inventory.template_store import FIRST, add_template, all_templates
from landslide_wsss_plugin.inventory.templates import Template, check_value
from landslide_wsss_plugin.layers.attribute_form import dress
from landslide_wsss_plugin.records.finished_runs import FinishedRun
from landslide_wsss_plugin.runtime import settings

REMEMBERED = "attribute_template"


class Attributes(QObject):
    """Ties the attributes' fields to the polygon that the review shows.

    Args:
        section: the fields.
        review: knows the polygon, and keeps each change as a step that can be taken back.
    """

    def __init__(self, section: AttributesSection, review: Review) -> None:
        super().__init__()
        self._section, self._review = section, review
        self._templates: list[Template] = []
        self.template: Optional[Template] = None
        section.template_chosen.connect(self.choose)
        section.add_wanted.connect(self._ask_for_template)
        section.edited.connect(self._write)
        section.for_all.connect(self._write_all)
        review.shown.connect(self.show)
        review.counted.connect(self.show)
        self.list_templates(settings.text(REMEMBERED, FIRST))

    def set_run(self, _run: Optional[FinishedRun]) -> None:
        """Fill in for the polygons of another run."""
        self.dress()
        self.show()

    def list_templates(self, chosen: str) -> None:
        """Read the templates anew and choose one."""
        self._templates, refused = all_templates()
        self._section.show_templates(self._templates, chosen)
        self._section.about.setText("\n".join(str(error) for error in refused))
        self.choose(self._section.templates.value)

    def choose(self, key: str) -> None:
        """Ask for the attributes of a template."""
        self.template = next((one for one in self._templates if one.key == key), None)
        settings.remember(REMEMBERED, key or None)
        self._section.show_fields(self.template)
        self.dress()
        self.show()

    def add(self, path: Path) -> None:
        """Add a template of the user's own, and choose it."""
        try:
            template = add_template(path)
        except UserError as error:
            self._section.about.setText(f"{error.message} {error.hint}")
            return
        except OSError as error:
            self._section.about.setText(tr("The template cannot be kept: {}.").format(error.strerror or error))
            return
        self.list_templates(template.key)

    def show(self) -> None:
        """Show the values of the polygon that is reviewed."""
        layer, polygon = self._review.layer, self._review.current
        feature = layer.getFeature(polygon.fid) if layer is not None and polygon is not None else None
        if feature is None or not feature.isValid() or self.template is None:
            self._section.set_polygon(None)
        else:
            self._section.set_polygon(values_of(feature, self.template.attributes))

    def dress(self) -> None:
        """Give the layer's fields their titles, lists and places in QGIS' form."""
        if self._review.layer is not None and self.template is not None:
            dress(self._review.layer, self.template)

    def _write(self, name: str, text: str) -> None:
        layer, template = self._review.layer, self.template
        try:
            polygon = self._review.chosen()
        except UserError as error:
            self._section.about.setText(f"{error.message} {error.hint}")
            self.show()
            return
        if layer is None or polygon is None or template is None:
            return
        attribute = next(one for one in template.attributes if one.name == name)
        standing = values_of(layer.getFeature(polygon.fid), [attribute])[name]
        if text.strip() == standing:
            return
        try:
            value = check_value(attribute, text)
        except UserError as error:
            self._section.about.setText(f"{error.message} {error.hint}")
            return
        self._keep(layer, [polygon.fid], {name: value}, template)

    def _write_all(self) -> None:
        layer, template = self._review.layer, self.template
        if layer is None or template is None:
            return
        try:
            checked = {one.name: check_value(one, self._section.values()[one.name]) for one in template.attributes}
        except UserError as error:
            self._section.about.setText(f"{error.message} {error.hint}")
            return
        values = {name: value for name, value in checked.items() if value is not None}
        place = layer.fields().indexOf("status")
        wanted = (ACCEPTED, EDITED)
        fids = [
            int(one.id()) for one in layer.getFeatures() if place >= 0 and status_of(one.attribute(place)) in wanted
        ]
        if not values or not fids:
            self._section.about.setText(tr("Fill in an attribute, and accept polygons first."))
            return
        if self._keep(layer, fids, values, template):
            self._section.about.setText(tr("Set for {} polygons. U takes it back.").format(len(fids)))

    def _keep(self, layer: QgsVectorLayer, fids: "list[int]", values: "dict[str, object]", template: Template) -> bool:
        try:
            change = self._review.quietly(
                lambda: write_values(layer, fids, values, template.attributes, self._review.reviewer)
            )
        except UserError as error:
            self._section.about.setText(f"{error.message} {error.hint}")
            self.show()
            return False
        self._section.about.setText("")
        self.dress()
        self._review.keep(change)
        return True

    def _ask_for_template(self) -> None:
        title = tr("Add a template of attributes")
        path, _filter = QFileDialog.getOpenFileName(self._section, title, "", tr("Templates") + " (*.json)")
        if path:
            self.add(Path(path))
