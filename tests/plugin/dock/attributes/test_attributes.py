"""Attributes of landslides: chosen from a template, written into the file, in QGIS' own form, and taken back."""

import json

import pytest
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt

from landslide_wsss_plugin.layers import run_layers


@pytest.fixture
def dock(fake, opened, finished_run):
    return opened(finished_run, reviewer="Ada")


@pytest.fixture
def review(dock):
    return dock.workbench.review_section


@pytest.fixture
def section(dock):
    return dock.workbench.attributes_section


@pytest.fixture
def layer(dock, finished_run):
    return run_layers.polygons_of(QgsProject.instance(), finished_run)


def rows(layer):
    fresh = QgsVectorLayer(layer.source(), "fresh", "ogr")
    return {one["id"]: one for one in fresh.getFeatures()}


def shown(field):
    return [field.itemText(place) for place in range(field.count())]


def test_types_of_both_shipped_templates_can_be_chosen(section):
    names = shown(section.templates)
    assert [name.split(" ")[0] for name in names] == ["Generic", "WP/WLI"]
    assert "Debris flow" in shown(section.field("ls_type"))
    section.templates.setCurrentIndex(1)
    assert shown(section.field("ls_type"))[1:3] == ["Fall", "Topple"]
    assert "Inactive, dormant" in shown(section.field("activity"))


def test_a_chosen_type_is_in_the_file_with_who_and_when_and_goes_back(section, review, layer):
    review.go_to(0)
    section.field("ls_type").choose("debris flow")
    said = rows(layer)[1]
    assert (said["ls_type"], said["reviewer"], said["status"]) == ("debris flow", "Ada", "proposed")
    assert str(said["reviewed"])[:2] == "20"
    review.go_to(1)
    assert section.field("ls_type").value == ""
    review.go_to(0)
    assert section.field("ls_type").value == "debris flow"
    review.wanted.emit("undo")
    assert not rows(layer)[1]["ls_type"]
    assert not rows(layer)[1]["reviewed"]


def test_certainty_of_the_mapper_leaves_the_confidence_of_the_model(section, review, layer):
    review.go_to(0)
    section.field("certainty").choose("possible")
    assert rows(layer)[1]["certainty"] == "possible"
    assert rows(layer)[1]["conf_mean"] == pytest.approx(1 / 3)


def test_a_date_that_is_none_is_not_written(section, review, layer):
    review.go_to(0)
    field = section.field("event_date")
    field.setText("2024-02-30")
    field.editingFinished.emit()
    assert "is no date" in section.about.text()
    assert "event_date" not in rows(layer)[1].fields().names()
    field.setText("2024-02")
    field.editingFinished.emit()
    assert rows(layer)[1]["event_date"] == "2024-02"


def test_all_accepted_get_the_event_and_one_undo_takes_it_back(section, review, layer):
    review.go_to(0)
    for _ in range(2):
        review.wanted.emit("accept")
    section.field("event").setText("台风 2024")
    section.field("event").editingFinished.emit()
    section.all_button.click()
    assert [rows(layer)[number]["event"] for number in (1, 2)] == ["台风 2024"] * 2
    review.wanted.emit("undo")
    assert [str(rows(layer)[number]["event"]) for number in (1, 2, 3)] == ["NULL", "NULL", "台风 2024"]


def test_form_of_qgis_offers_the_same_values(section, review, layer):
    review.go_to(0)
    section.field("activity").choose("active")
    place = layer.fields().indexOf("activity")
    setup = layer.editorWidgetSetup(place)
    assert setup.type() == "ValueMap"
    assert {"Reactivated": "reactivated"} in setup.config()["map"]
    assert layer.attributeDisplayName(place) == "Activity"
    assert not layer.editFormConfig().readOnly(place)
    titles = [tab.name() for tab in layer.editFormConfig().tabs()]
    assert titles.count("Attributes") == 1


def test_value_filled_in_the_form_of_qgis_makes_a_polygon_decided(section, review, layer):
    review.go_to(0)
    section.field("activity").choose("active")
    fid = next(one.id() for one in layer.getFeatures() if one["id"] == 2)
    layer.startEditing()
    layer.changeAttributeValue(fid, layer.fields().indexOf("activity"), "relict")
    assert layer.commitChanges()
    assert rows(layer)[2]["activity"] == "relict"
    assert rows(layer)[2]["reviewer"] == "Ada"
    assert str(rows(layer)[2]["reviewed"])[:2] == "20"


def test_values_chosen_while_an_outline_is_edited_are_among_the_edits(section, review, layer):
    review.go_to(0)
    section.field("activity").choose("active")
    layer.startEditing()
    section.field("activity").choose("relict")
    assert rows(layer)[1]["activity"] == "active"
    section.field("event").setText("x")
    section.field("event").editingFinished.emit()
    assert "save the edits first" in section.about.text()
    assert section.field("event").text() == ""
    assert layer.commitChanges()
    assert rows(layer)[1]["activity"] == "relict"


def template(**changes):
    field = {"name": "damage", "title": "Damage", "kind": "choice", "values": [{"value": "road", "title": "Road"}]}
    return {"format": 1, "name": "Ours", "fields": [field], **changes}


def test_a_template_of_ones_own_is_added_and_chosen(dock, section, review, layer, tmp_path):
    path = tmp_path / "ours.json"
    path.write_text(json.dumps(template()), encoding="utf-8")
    dock.workbench.attributes.add(path)
    path.unlink()
    assert section.templates.currentText() == "Ours"
    review.go_to(0)
    section.field("damage").choose("road")
    assert rows(layer)[1]["damage"] == "road"
    dock.workbench.attributes.list_templates("ours")
    assert section.templates.currentText() == "Ours"


FIELD = {"name": "damage", "title": "Damage", "kind": "text"}


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("[1", "Expecting"),
        ("[]", "the file is no object"),
        (json.dumps(template(format=2)), "format is not 1"),
        (json.dumps(template(action="rm")), "unknown key 'action'"),
        (json.dumps(template(fields=[])), "no list of 1 to 40"),
        (json.dumps(template(fields=[{**FIELD, "name": "much_too_long"}])), "not 1 to 10"),
        (json.dumps(template(fields=[{**FIELD, "name": "conf_mean"}])), "the program fills itself"),
        (json.dumps(template(fields=[FIELD, FIELD])), "stands in it twice"),
        (json.dumps(template(fields=[{**FIELD, "kind": "expression"}])), "is none of"),
        (json.dumps(template(fields=[{**FIELD, "title": "a\nb"}])), "line breaks"),
        (json.dumps(template(fields=[{**FIELD, "kind": "choice"}])), "belongs to a choice"),
        ('{"format": 1, "format": 1}', "a key stands twice"),
        ("[" * 100_000, "nested too deeply"),
        (" " * 300_000, "larger than"),
    ],
)
def test_a_template_with_anything_odd_is_refused_in_a_sentence(dock, section, tmp_path, text, why):
    path = tmp_path / "odd.json"
    path.write_text(text, encoding="utf-8")
    before = shown(section.templates)
    dock.workbench.attributes.add(path)
    assert why in section.about.text()
    assert shown(section.templates) == before


def test_texts_of_a_template_are_shown_as_they_stand(dock, section, review, layer, tmp_path):
    hostile = "<img src='//host/x.png'> [% env('HOME') %]"
    field = {"name": "damage", "title": hostile, "kind": "choice", "values": [{"value": hostile, "title": hostile}]}
    path = tmp_path / "hostile.json"
    path.write_text(json.dumps(template(name=hostile, source=hostile, fields=[field])), encoding="utf-8")
    dock.workbench.attributes.add(path)
    assert section.templates.currentText() == hostile
    assert section.about_template.text() == hostile
    assert section.about_template.textFormat() == Qt.TextFormat.PlainText
    assert "&lt;img" in section.field("damage").toolTip()
    review.go_to(0)
    section.field("damage").choose(hostile)
    assert rows(layer)[1]["damage"] == hostile
