"""The thresholds over a finished run, in the dock, with the engine's stand-in."""

import json

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest

from landslide_wsss_plugin.dock.panel import LandslideDock
from landslide_wsss_plugin.dock.thresholds import controller as live_thresholds
from landslide_wsss_plugin.dock.thresholds.threshold_set import History, ThresholdSet, read_presets, write_presets
from landslide_wsss_plugin.layers import run_layers
from landslide_wsss_plugin.layers.passing import first_level


@pytest.fixture
def dock(iface, fake, scene, monkeypatch):
    monkeypatch.setattr(live_thresholds, "PAUSE_MS", 60)
    panel = LandslideDock(iface)
    iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, panel)
    iface.window.setCentralWidget(iface.canvas)
    iface.window.show()
    panel.tabs.show_widget(panel.thresholds)
    iface.canvas.setDestinationCrs(scene.crs())
    iface.canvas.setExtent(scene.extent())
    yield panel
    panel.shut_down()


@pytest.fixture
def live(dock, finished_run, until):
    """The dock's live thresholds with the run on the table and its scores read."""
    found = dock.workbench.live
    found.open_folder(finished_run)
    until(lambda: any(dock.thresholds.histograms["student"]._counts))
    return found


def asked(folder):
    return json.loads((folder / "run.json").read_text()).get("asked", [])


def test_a_run_on_the_table_shows_its_own_thresholds(live, dock, finished_run):
    section = dock.thresholds
    assert live.run.folder == finished_run
    assert section.student.value() == pytest.approx(0.6)
    assert section.min_area_m2() == 30
    assert section.live.method.value == "student"
    assert [section.live.method.itemData(i) for i in range(section.live.method.count())] == [
        "student", "grad-cam+cyclegan", "cyclegan", "grad-cam",
    ]  # fmt: skip
    assert not section.gan.isVisible()
    assert not live.preview.item.isVisible()  # the mask in the map is what the thresholds say
    assert "3 landslides" in section.about.text()


def test_the_map_follows_the_slider_before_the_engine_is_asked(live, dock, finished_run):
    painted = live.preview.item.painted
    dock.thresholds.student.slider.setSliderDown(True)
    dock.thresholds.student.slider.setValue(60)
    assert live.preview.item.isVisible()
    levels = live.preview._view.histogram("student")
    shown = sum(levels[first_level(dock.thresholds.student.value()) :])
    picture = live.preview.item._picture
    assert shown == sum(
        picture.pixelColor(x, y).alpha() > 0 for x in range(picture.width()) for y in range(picture.height())
    )
    assert "Preview" in dock.thresholds.about.text()
    assert asked(finished_run) == []
    assert painted <= live.preview.item.painted
    dock.thresholds.student.slider.setSliderDown(False)


def test_the_polygons_follow_on_release(live, dock, finished_run, until):
    dock.thresholds.student.slider.setSliderDown(True)
    dock.thresholds.student.slider.setValue(60)
    QTest.qWait(250)
    assert asked(finished_run) == []  # still held
    dock.thresholds.student.slider.setSliderDown(False)
    dock.thresholds.student.slider.sliderReleased.emit()
    until(lambda: not live.pending)
    assert asked(finished_run)[0]["thresholds"]["student"] == pytest.approx(0.3)
    assert not live.preview.item.isVisible()
    assert dock.thresholds.about.text() == "3 landslides, 3,003 m²."  # as the polygons are


def test_the_least_confidence_is_asked_for_and_comes_back_with_the_run(live, dock, finished_run, until):
    section = dock.thresholds
    assert section.min_confidence.value() == 0  # a run that says nothing of it left nothing out
    section.min_confidence.setValue(0.65)
    until(lambda: not live.pending)
    assert asked(finished_run)[-1]["polygons"]["min_confidence"] == pytest.approx(0.65)
    section.live.undo.click()
    until(lambda: not live.pending)
    assert section.min_confidence.value() == 0
    assert asked(finished_run)[-1]["polygons"]["min_confidence"] == 0
    section.min_confidence.setValue(0.65)
    section.start_anew()  # as for another scene, of which nothing must be left out unasked
    assert section.min_confidence.value() == 0


def test_the_old_mask_hides_while_a_preview_is_shown(live, dock, finished_run, until):
    project = QgsProject.instance()
    node = project.layerTreeRoot().findLayer(run_layers.mask_of(project, finished_run).id())
    node.setItemVisibilityChecked(True)
    dock.thresholds.student.spin.setValue(0.2)
    assert not node.itemVisibilityChecked()
    until(lambda: not live.pending)
    assert node.itemVisibilityChecked()


def test_undo_redo_and_the_models_own_values(live, dock, until):
    section = dock.thresholds
    for value in (0.2, 0.9):
        section.student.spin.setValue(value)
        until(lambda: not live.pending)
    section.live.undo.click()
    assert section.student.value() == pytest.approx(0.2)
    section.live.undo.click()
    assert section.student.value() == pytest.approx(0.6)
    assert not section.live.undo.isEnabled()
    section.live.redo.click()
    assert section.student.value() == pytest.approx(0.2)
    section.reset.click()
    assert section.student.value() == pytest.approx(0.5)


def test_methods_switch_among_the_scores_that_are_there(live, dock, until, finished_run):
    section = dock.thresholds
    section.live.method.choose("grad-cam+cyclegan")
    assert section.gan.isVisible()
    assert section.cam.isVisible()
    assert not section.student.isVisible()
    until(lambda: live.preview._view.picture("cam") is not None)
    until(lambda: not live.pending)
    assert asked(finished_run)[-1]["method"] == "grad-cam+cyclegan"


def test_a_model_card_that_comes_late_leaves_the_runs_own_values(live, dock):
    dock.thresholds.set_model_values({"thresholds": {"gan": 0.2, "cam": "no number"}})
    assert dock.thresholds.filled_values()["gan"] == pytest.approx(0.08)
    assert not live.pending
    live.set_result(None)
    assert dock.thresholds.filled_values()["gan"] == pytest.approx(0.2)


def test_otsus_values_are_the_runs(live, dock, until):
    dock.thresholds.rule.choose("otsu")
    assert live._preview_values() == {"student": 0.55}
    assert live.preview.item.isVisible()
    dock.thresholds.rule.choose("niblack")
    assert not live.preview.item.isVisible()
    assert "neighborhood" in dock.thresholds.about.text()
    until(lambda: not live.pending)


def test_the_line_of_the_histogram_can_be_dragged(live, dock, until, finished_run):
    chart = dock.thresholds.histograms["student"]
    place = QPoint(round(chart.position(0.25)), chart.height() // 2)
    QTest.mousePress(chart, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    assert dock.thresholds.student.value() == pytest.approx(0.25, abs=0.01)
    assert dock.thresholds.dragging
    QTest.mouseRelease(chart, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)
    until(lambda: not live.pending)
    assert len(asked(finished_run)) == 1
    heights = [height for _, _, height in chart.bars()]
    assert max(heights) == pytest.approx(1)
    chart.grab()  # paints without complaint


def test_presets_are_kept_in_the_project(dock, live, until):
    section = dock.thresholds
    section.student.spin.setValue(0.7)
    section.presets.add("steep", section.choice())
    section.student.spin.setValue(0.1)
    again = read_presets(QgsProject.instance())
    assert again["steep"].student == pytest.approx(0.7)
    section.presets.names.choose("steep")
    section.presets.names.activated.emit(section.presets.names.currentIndex())
    assert section.student.value() == pytest.approx(0.7)
    section.presets.delete.click()
    assert read_presets(QgsProject.instance()) == {}
    until(lambda: not live.pending)


def test_a_damaged_preset_is_left_out(clean_qgis):
    project = QgsProject.instance()
    project.writeEntry(
        "landslide_wsss", "presets", json.dumps({"a": {"gan": 7, "rule": "magic", "min_area_m2": 9, "x": 1}})
    )
    assert read_presets(project) == {"a": ThresholdSet(min_area_m2=9)}
    project.writeEntry("landslide_wsss", "presets", "{")
    assert read_presets(project) == {}
    write_presets(project, {"ü": ThresholdSet(gan=0.1)})
    assert read_presets(project) == {"ü": ThresholdSet(gan=0.1)}


def test_the_latest_wish_wins(live, dock, fake, until, finished_run):
    fake("slow")
    dock.thresholds.student.spin.setValue(0.2)
    until(lambda: live._rework.busy)
    dock.thresholds.student.spin.setValue(0.3)
    until(lambda: not live.pending, 60)
    assert [args["thresholds"]["student"] for args in asked(finished_run)] == [0.3]


def test_unsaved_edits_hold_the_polygons_back(live, dock, until, finished_run):
    polygons = run_layers.polygons_of(QgsProject.instance(), finished_run)
    polygons.startEditing()
    fid = next(polygons.getFeatures()).id()
    polygons.changeAttributeValue(fid, polygons.fields().indexOf("area_m2"), 1.5)
    dock.thresholds.student.spin.setValue(0.2)
    until(lambda: "Save or undo your edits" in dock.thresholds.about.text())
    assert asked(finished_run) == []
    polygons.commitChanges(False)
    until(lambda: not live.pending)
    assert polygons.isEditable()
    assert not polygons.readOnly()


@pytest.mark.parametrize(
    ("harm", "words"),
    [
        (lambda folder: (folder / "scores.tif").unlink(), "are gone"),
        (lambda folder: (folder / "scores.tif").write_bytes(b"no raster"), "cannot read the scores"),
        (lambda folder: (folder / "run.json").write_text('{"format": 0}'), "another version"),
        (lambda folder: (folder / "run.json").write_text("{"), "damaged"),
        (lambda folder: (folder / "run.json").unlink(), "no run"),
    ],
)
def test_a_harmed_run_is_one_sentence(dock, finished_run, harm, words):
    harm(finished_run)
    dock.workbench.live.open_folder(finished_run)
    assert words in dock.thresholds.about.text()
    assert dock.thresholds.about.text().count(".") >= 2  # what is wrong, and what to do


def test_a_run_that_leaves_the_project_leaves_the_table(live, dock, until):
    QgsProject.instance().clear()
    until(lambda: live.run is None)
    assert not live.preview.item.isVisible()
    assert not dock.thresholds.live.buttons.isVisible()


def test_an_engine_that_fails_leaves_the_preview_and_says_why(live, dock, fake, until):
    fake("refuse:disk")
    dock.thresholds.student.spin.setValue(0.2)
    until(lambda: "It cannot be done." in dock.thresholds.about.text())
    assert live.preview.item.isVisible()


def test_a_bench_that_is_closed_leaves_no_engine(live, dock, fake, until):
    dock.thresholds.student.spin.setValue(0.2)
    until(lambda: not live.pending)
    pid = dock.workbench.session.engine_pid
    assert pid is not None
    dock.shut_down()
    from pathlib import Path  # noqa: PLC0415

    stat = Path(f"/proc/{pid}/stat")
    assert not stat.exists() or stat.read_text().split(")")[1].split()[0] == "Z"


def test_history_goes_back_and_forth():
    history = History()
    first, second, third = (ThresholdSet(gan=value) for value in (0.1, 0.2, 0.3))
    history.start(first)
    assert not history.push(first)
    history.push(second)
    assert history.undo() == first
    assert history.redo() == second
    history.undo()
    history.push(third)
    assert not history.can_redo
    assert history.undo() == first
    assert not history.can_undo


def test_run_whose_drawing_was_cut_off_is_drawn_again_as_it_is_opened(dock, finished_run, until):
    """QGIS was killed between the new mask and the new polygons: the map would show both."""
    (finished_run / "mask.outdated").touch()
    dock.workbench.live.open_folder(finished_run)
    until(lambda: asked(finished_run) and not dock.workbench.live.pending)
    assert asked(finished_run)[0]["thresholds"]["student"] == pytest.approx(0.6)
    assert not (finished_run / "mask.outdated").exists()
    assert len(asked(finished_run)) == 1


def test_thresholds_taken_back_while_they_are_drawn_leave_no_mask_of_theirs(live, dock, fake, finished_run, until):
    fake("slow")
    dock.thresholds.student.spin.setValue(0.2)
    until(lambda: dock.workbench.rework.busy)
    (finished_run / "mask.outdated").touch()  # as the engine does before its first file
    dock.thresholds.student.spin.setValue(0.6)
    until(lambda: asked(finished_run) and not dock.workbench.rework.busy)
    assert asked(finished_run)[-1]["thresholds"]["student"] == pytest.approx(0.6)
    assert not live.pending
