import json
from pathlib import Path

import pytest
from qgis.core import QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QDoubleSpinBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QToolButton,
)

from landslide_wsss_plugin.common.choices import method_words
from landslide_wsss_plugin.common.tables import METHODS, SCORES
from landslide_wsss_plugin.dock.map.jobs import QueuedRun
from landslide_wsss_plugin.dock.panel import LandslideDock
from landslide_wsss_plugin.dock.widgets.widgets import Section
from landslide_wsss_plugin.runtime import settings


@pytest.fixture
def dock(dock, tmp_path):
    dock.output.files.setFilePath(str(tmp_path / "run"))
    return dock


def idle(dock):
    return not dock.engine.running


def asked(tmp_path):
    return json.loads((tmp_path / "run" / "run.json").read_text())["request"]


def rows(tmp_path):
    return len(list((tmp_path / "run" / "rows").glob("*")))


def finish(dock, until):
    dock.bar.run_button.click()
    assert dock.engine.running
    until(lambda: idle(dock))


def test_a_run_ends_with_layers_over_the_scene(dock, until, scene):
    finish(dock, until)
    assert dock.bar.status.kind == "success"
    assert "3 landslides" in dock.bar.status.text.text()
    group = QgsProject.instance().layerTreeRoot().children()[0]
    assert [node.layer().name() for node in group.findLayers()] == [
        "Landslide polygons",
        "Mask, raw (of the thresholds)",
        "Scores",
    ]
    assert all(node.layer().extent().intersects(scene.extent()) for node in group.findLayers())
    assert dock.scene.raster.count() == 1  # a result is no scene
    assert "This engine is a fake." in dock.output.log.toPlainText()


def test_the_log_is_in_sight_while_it_runs_and_the_review_afterwards(dock, fake, iface, until):
    iface.window.resize(900, 600)
    fake("slow")
    dock.bar.run_button.click()
    until(lambda: not dock.output.log.visibleRegion().isEmpty())
    assert dock.workbench.export_section.visibleRegion().isEmpty()
    dock.bar.cancel_button.click()
    until(lambda: idle(dock))
    fake("good")
    dock.bar.run_button.click()
    until(lambda: idle(dock))
    until(lambda: not dock.workbench.review_section.visibleRegion().isEmpty())


def test_what_a_result_is_worth_is_said_in_the_message_bar(dock, fake, iface, until):
    fake("warns")
    finish(dock, until)
    assert dock.bar.status.kind == "warning"  # never a green tick over a doubt
    assert "no CRS" in dock.bar.status.text.text()
    said = [label.text() for item in iface.bar.items() for label in item.findChildren(QLabel)]
    assert any("no CRS" in text for text in said)


def test_the_card_sets_thresholds_methods_and_device(dock, until):
    dock.look()
    until(lambda: "Fake 1.0" in dock.model.summary.text())
    assert dock.model.summary.text() == "Fake 1.0\nTrained on: nothing"  # the licence is behind the button
    dock.model.more.click()
    assert dock.model.card.text().startswith("GPL")
    assert dock.next_thresholds.gan.value() == pytest.approx(0.11)
    assert dock.next_thresholds.values() == {"rule": "manual", **dict.fromkeys(SCORES)}
    assert "no NVIDIA GPU was found" in dock.model.about_device.text()
    methods = dock.model.method.model()
    assert not methods.item(dock.model.method.findData("grad-cam")).isEnabled()
    assert methods.item(dock.model.method.findData("cyclegan")).isEnabled()


def test_method_is_the_models_own_until_somebody_chooses_one(dock, iface, until, tmp_path, monkeypatch):
    monkeypatch.setenv("FAKE_ENGINE_METHOD", "cyclegan")
    dock.look()
    until(lambda: dock.model.method.value == "cyclegan")
    finish(dock, until)
    assert asked(tmp_path)["settings"]["method"] == "cyclegan"
    dock.shut_down()
    monkeypatch.setenv("FAKE_ENGINE_METHOD", "score-cam+cyclegan")
    again = LandslideDock(iface)  # what the model chose is no choice of the user's to remember
    again.look()
    until(lambda: again.model.method.value == "score-cam+cyclegan")
    again.model.method.choose("student")
    again.look()
    until(lambda: not again.engine.looking)
    assert again.model.method.value == "student"
    again.shut_down()


def test_a_touched_threshold_is_sent_and_can_be_given_back(dock, until, tmp_path):
    dock.next_thresholds.cam.spin.setValue(0.55)
    finish(dock, until)
    assert asked(tmp_path)["settings"]["thresholds"] == {"rule": "manual", **dict.fromkeys(SCORES), "cam": 0.55}
    dock.next_thresholds.reset.click()
    assert dock.next_thresholds.values()["cam"] is None


def test_the_explanation_is_a_choice_where_the_method_is_score_cam(dock, until, tmp_path):
    assert not dock.model.cam.isVisibleTo(dock)
    dock.model.method.choose("score-cam+cyclegan")
    assert dock.model.cam.isVisibleTo(dock)
    dock.model.cam.choose("fast")
    assert "half the time" in dock.model.about_cam.text()
    finish(dock, until)
    assert asked(tmp_path)["settings"]["cam"] == "fast"
    assert settings.text("cam") == "fast"
    dock.model.method.choose("cyclegan")
    assert not dock.model.cam.isVisibleTo(dock)
    assert dock.model.quality() is None
    assert dock.model.about_cam.text() == ""


def test_slider_and_number_follow_each_other(dock):
    threshold = dock.next_thresholds.gan
    threshold.slider.setValue(threshold.STEPS)
    assert threshold.value() == pytest.approx(0.4)
    threshold.spin.setValue(0.9)
    assert threshold.slider.value() == threshold.STEPS
    assert threshold.value() == pytest.approx(0.9)


def test_only_the_thresholds_that_matter_are_enabled(dock):
    dock.model.method.choose("student")
    assert dock.next_thresholds.student.isEnabled()
    assert not dock.next_thresholds.gan.isEnabled()
    dock.model.method.choose("cyclegan")
    assert dock.next_thresholds.gan.isEnabled()
    assert not dock.next_thresholds.student.isEnabled()
    assert not dock.next_thresholds.cam.isEnabled()
    dock.next_thresholds.rule.choose("otsu")
    assert not dock.next_thresholds.gan.isEnabled()


def test_bands_are_left_to_the_file_unless_changed(dock, until, tmp_path):
    assert dock.scene.chosen_bands() is None
    dock.scene.bands[0].choose("3")
    dock.scene.bands[2].choose("1")
    finish(dock, until)
    assert asked(tmp_path)["settings"]["bands"] == [3, 2, 1]


def test_the_day_that_the_user_types_is_asked_for_and_goes_with_its_image(dock, until, tmp_path):
    dock.scene.date.setText(" 2021-08-04 ")
    finish(dock, until)
    assert asked(tmp_path)["settings"]["image_date"] == "2021-08-04"
    dock.scene.raster.setLayer(None)
    assert dock.scene.image_date() is None


def test_a_panel_that_went_before_its_first_look_starts_no_engine(iface, fake):
    panel = LandslideDock(iface)
    panel.shut_down()
    panel.look()  # as its timer does, a moment after the plugin was unloaded
    assert not panel.engine.looking


def test_choices_are_remembered(dock, iface, until):
    dock.model.method.choose("cyclegan")
    dock.model.device.choose("cpu")
    dock.next_thresholds.gan.spin.setValue(0.2)
    dock.next_thresholds.min_area.setValue(250)
    dock.scene.area.choose("view")
    dock.shut_down()
    again = LandslideDock(iface)
    assert (again.model.method.value, again.model.device.value) == ("cyclegan", "cpu")
    assert again.next_thresholds.values()["gan"] is None  # a threshold starts from the model's own
    assert again.next_thresholds.min_area_m2() == 250
    assert again.scene.area.value == "view"
    again.shut_down()


@pytest.mark.parametrize("kind", ["polygons", "selected", "view"])
def test_the_area_is_written_in_the_scenes_crs(dock, until, squares, scene, iface, tmp_path, kind):
    dock.scene.area.choose(kind)
    dock.scene.polygons.setLayer(squares)
    squares.selectByIds([next(squares.getFeatures()).id()])
    iface.canvas.setDestinationCrs(scene.crs())
    iface.canvas.resize(400, 300)
    iface.canvas.setExtent(scene.extent())
    finish(dock, until)
    area = QgsVectorLayer(asked(tmp_path)["aoi"])
    assert area.crs() == scene.crs()
    assert area.featureCount() == {"polygons": 2, "selected": 1, "view": 1}[kind]
    assert area.extent().intersects(scene.extent())


def test_nothing_selected_is_one_sentence(dock, squares):
    dock.scene.area.choose("selected")
    dock.scene.polygons.setLayer(squares)
    dock.bar.run_button.click()
    assert idle(dock)
    assert dock.bar.status.kind == "error"
    assert "No polygon is selected" in dock.bar.status.text.text()


def test_a_web_layer_is_refused_with_what_to_do(dock):
    web = QgsRasterLayer("type=xyz&url=http://localhost/%7Bz%7D/%7Bx%7D/%7By%7D.png", "tiles", "wms")
    assert web.isValid()
    QgsProject.instance().addMapLayer(web)
    dock.scene.raster.setLayer(web)
    dock.bar.run_button.click()
    assert idle(dock)
    assert "web service" in dock.bar.status.text.text()
    assert "Save As" in dock.bar.status.text.text()


def test_without_a_scene_the_dock_says_what_to_do(dock):
    QgsProject.instance().clear()
    dock.bar.run_button.click()
    assert idle(dock)
    assert dock.bar.status.kind == "error"


def test_status_bar_counts_as_the_list_does(dock, finished_run):
    files = {"mask": "mask.tif", "scores": "scores.tif", "polygons": "landslides.gpkg"}
    result = {name: str(finished_run / file) for name, file in files.items()}
    result.update({"run": str(finished_run), "count": 3, "area_m2": 3003.0, "seconds": 2, "device": "CPU"})
    dock.runs._show_result(result, QueuedRun({"out": str(finished_run)}, "hills", ""))
    section = dock.workbench.review_section
    section.go_to(0)
    section.wanted.emit("reject")
    counted = section.count.text().splitlines()[1]
    assert counted == "2 landslides, 2,001 m² (1 rejected)"
    assert f"Found {counted}." in dock.bar.status.text.text()


def test_a_killed_engine_is_told_and_run_goes_on(dock, fake, until, tmp_path, iface):
    fake("die_in_run")
    dock.next_thresholds.cam.spin.setValue(0.5)
    finish(dock, until)
    assert "ended unexpectedly" in dock.bar.status.text.text()
    assert iface.bar.currentItem() is not None
    assert dock.bar.run_button.text() == "Resume"
    assert "3 rows" in dock.output.about.text()
    fake("good")
    finish(dock, until)
    assert asked(tmp_path)["resume"] is True
    assert asked(tmp_path)["settings"]["thresholds"]["cam"] == 0.5
    assert dock.bar.status.kind == "success"
    assert dock.bar.run_button.text() == "Run"


def test_cancel_keeps_rows_and_start_over_forgets_them(dock, fake, until, tmp_path):
    fake("slow")
    dock.bar.run_button.click()
    until(lambda: (tmp_path / "run" / "rows").exists() and rows(tmp_path) > 1)
    dock.bar.cancel_button.click()
    until(lambda: idle(dock))
    assert dock.bar.status.kind == "warning"
    assert 1 < rows(tmp_path) < 8
    assert dock.bar.over_button.isVisible()
    began = method_words(asked(tmp_path)["settings"]["method"])[0]
    dock.model.method.choose(next(one for one in METHODS[2:] if method_words(one)[0] != began))  # Resume takes no other
    assert f"continues with its own settings: {began}, Whole layer." in dock.output.about.text()
    fake("good")
    dock.bar.over_button.click()
    until(lambda: idle(dock))
    assert asked(tmp_path)["overwrite"] is True
    assert dock.bar.status.kind == "success"


@pytest.mark.parametrize(("caption", "folder"), [("Overwrite", "run"), ("Keep both", "run_2"), ("Cancel", None)])
def test_a_finished_run_is_asked_about(dock, until, tmp_path, caption, folder):
    finish(dock, until)
    before = (tmp_path / "run" / "run.json").stat().st_mtime_ns

    def answer():
        box = QApplication.activeModalWidget()
        next(b for b in box.findChildren(QPushButton) if b.text().replace("&", "") == caption).click()

    QTimer.singleShot(200, answer)
    dock.bar.run_button.click()
    until(lambda: idle(dock))
    changed = (tmp_path / "run" / "run.json").stat().st_mtime_ns != before
    assert changed == (folder == "run")
    assert (tmp_path / "run_2").exists() == (folder == "run_2")
    groups = QgsProject.instance().layerTreeRoot().findGroups()
    assert len(groups) == (2 if folder == "run_2" else 1)


def test_a_missing_python_offers_to_choose_one(dock, iface, until):
    settings.remember("engine_python", "/nowhere/python")
    dock.bar.run_button.click()
    until(lambda: idle(dock))
    captions = [button.text() for button in iface.bar.currentItem().findChildren(QPushButton)]
    assert captions == ["Details", "Choose…"]
    assert "/nowhere/python" in dock.bar.status.text.text()


def test_details_show_the_engines_log_and_never_a_traceback_before(dock, fake, iface, until):
    fake("die_at_start")
    dock.bar.run_button.click()
    until(lambda: idle(dock))
    assert "Traceback" not in dock.bar.status.text.text()
    dock.bar.status.text.linkActivated.emit("log")
    dialog = iface.window.findChild(QDialog, "landslide_wsss_log")
    assert "No module named 'torch'" in dialog.findChild(QPlainTextEdit).toPlainText()
    dialog.close()


def test_the_output_folder_is_proposed_beside_the_scene_until_the_user_types_one(dock, scene_path, tmp_path):
    dock.output.files.setFilePath("")
    dock.runs.scene_changed()
    assert dock.output.folder() == scene_path.parent / "hills_landslides"
    dock.output.files.setFilePath(str(tmp_path / "mine"))
    dock.runs.scene_changed()
    assert dock.output.folder() == tmp_path / "mine"


def test_every_field_can_be_reached_and_is_named(dock):
    fields = [*dock.findChildren(QComboBox), *dock.findChildren(QDoubleSpinBox)]
    assert len(fields) > 10
    for field in fields:
        assert field.accessibleName(), field
        assert field.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_a_run_in_flight_ends_with_the_dock(dock, fake, until, tmp_path):
    fake("slow")
    dock.bar.run_button.click()
    until(lambda: dock.engine.engine_pid is not None)
    pid = dock.engine.engine_pid
    dock.shut_down()
    stat = Path(f"/proc/{pid}/stat")
    assert not stat.exists() or stat.read_text().split(")")[1].split()[0] == "Z"


def test_what_is_hidden_stays_hidden_when_a_section_unfolds(dock):
    assert not dock.scene.polygons.isVisibleTo(dock.scene)
    dock.scene.setCollapsed(True)
    dock.scene.setCollapsed(False)
    assert dock.scene.raster.isVisibleTo(dock)
    assert not dock.scene.polygons.isVisibleTo(dock.scene)


def test_keys_are_unique_within_a_section_and_every_control_is_named_and_explained(dock):
    for section in dock.findChildren(Section):
        texts = [label.text() for label in section.findChildren(QLabel) if label.buddy() is not None]
        buttons = [*section.findChildren(QPushButton), *section.findChildren(QCheckBox)]
        keys = [text[text.index("&") + 1].lower() for text in [*texts, *(b.text() for b in buttons)] if "&" in text]
        assert len(keys) == len(set(keys)), (section.objectName(), keys)
        for button in [*buttons, *section.findChildren(QToolButton)]:
            if button.parent() is section or isinstance(button.parent(), (QLineEdit, QgsFileWidget)):
                continue  # QGIS' own: the arrow that folds the section, a field's "clear" and "browse"
            assert button.text() or button.accessibleName(), (section.objectName(), button)
            assert button.toolTip(), (section.objectName(), button.text())
