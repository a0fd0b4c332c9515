"""Adapting a result to its scene through the dock: offered, begun, cut off, shown in words, blinked and taken back."""

import json
import shutil

import pytest
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest

from landslide_wsss_plugin.dock.panel import LandslideDock
from landslide_wsss_plugin.layers import run_layers

UNSURE = {"sure_px": 3000, "unsure_px": 9000, "sure_share": 0.5, "worth_adapting": True}
UNLIKE = {"sure_px": 50, "unsure_px": 9000, "sure_share": 0.1, "worth_adapting": False}
KNOWN = {"sure_px": 9000, "unsure_px": 9000, "sure_share": 0.8, "worth_adapting": False}


@pytest.fixture
def twelve(finished_run, make_inventory):
    make_inventory(finished_run / "landslides.gpkg", 14)
    return finished_run


@pytest.fixture
def dock(iface, fake, scene, twelve):
    panel = opened(iface, scene)
    panel.workbench.live.open_folder(twelve)
    yield panel
    panel.shut_down()


def opened(iface, scene):
    panel = LandslideDock(iface)
    iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, panel)
    iface.window.setCentralWidget(iface.canvas)
    iface.window.show()
    iface.canvas.setDestinationCrs(scene.crs())
    return panel


def decide(dock, accepted, rejected):
    """Accept and reject from the top of the list."""
    section = dock.workbench.review_section
    for row, act in enumerate(["accept"] * accepted + ["reject"] * rejected):
        section.go_to(row)
        section.wanted.emit(act)


def statuses(folder):
    layer = QgsVectorLayer(f"{folder / 'landslides.gpkg'}|layername=landslides", "file", "ogr")
    return {feature["id"]: feature["status"] for feature in layer.getFeatures()}


def set_fit(folder, fit):
    run = json.loads((folder / "run.json").read_text())
    run["result"]["scene_fit"] = fit
    (folder / "run.json").write_text(json.dumps(run))


def group_of(folder):
    layer = run_layers.polygons_of(QgsProject.instance(), folder)
    node = QgsProject.instance().layerTreeRoot().findLayer(layer.id()) if layer is not None else None
    return node.parent() if node is not None else None


def is_shown(folder):
    group = group_of(folder)
    return group is not None and group.itemVisibilityChecked()


def second(run):
    return run.with_name(f"{run.name}_adapted")


def adapted(dock, until):
    until(lambda: not dock.engine.running and not dock.adapting.running)


@pytest.mark.parametrize(
    ("fit", "kind", "words"),
    [
        (UNSURE, "info", "unsure of this scene; it can adapt to it"),
        (UNLIKE, "warning", "unlike its training images"),
        (KNOWN, "success", ""),
        (None, "success", ""),
    ],
)
def test_a_run_on_a_scene_that_the_model_does_not_know_is_not_green(
    iface, fake, scene, until, tmp_path, monkeypatch, fit, kind, words
):
    monkeypatch.setenv("FAKE_SCENE_FIT", json.dumps(fit) if fit else "")
    dock = opened(iface, scene)
    dock.output.files.setFilePath(str(tmp_path / "run"))
    dock.bar.run_button.click()
    until(lambda: not dock.engine.running)
    assert dock.bar.status.kind == kind
    assert words in dock.bar.status.text.text()
    assert ("Adapt to this scene" in dock.bar.status.text.text()) == (kind == "info")
    dock.shut_down()


def test_under_the_result_stands_how_well_the_model_knows_the_scene(dock, twelve):
    set_fit(twelve, UNLIKE)
    dock.workbench.live.set_result(twelve)
    assert dock.result_status.status.kind == "warning"
    assert "unlike its training images" in dock.result_status.status.text.text()
    assert "sure of 10 %" in dock.result_status.status.text.text()
    set_fit(twelve, KNOWN)
    dock.workbench.live.set_result(twelve)
    assert dock.result_status.status.isHidden()


def test_before_it_begins_it_says_how_many_decisions_there_are_and_how_many_are_enough(dock):
    assert "8 are enough" in dock.improving.about.text()
    assert not dock.improving.improve_button.isEnabled()
    decide(dock, 3, 2)
    assert dock.improving.about.text().startswith("5 decisions: 3 landslides, 2 none. With 3 more")
    assert dock.improving.improve_button.isEnabled()
    decide(dock, 9, 3)
    assert dock.improving.about.text().startswith("12 decisions: 9 landslides, 3 none. That is enough.")


def asked(run):
    return [json.loads(line) for line in (run / "adapted.jsonl").read_text().splitlines()]


def test_a_layer_of_known_landslides_is_learned_from_in_the_place_of_decisions(
    dock, twelve, until, tmp_path, make_inventory
):
    make_inventory(tmp_path / "known.gpkg", 9)
    source = f"{tmp_path / 'known.gpkg'}|layername=landslides"
    known = QgsVectorLayer(source, "Known ones", "ogr")
    QgsProject.instance().addMapLayer(known)
    assert not dock.improving.improve_button.isEnabled()
    dock.improving.known.setLayer(known)
    assert "the polygons of “Known ones” that lie on the scene" in dock.improving.about.text()
    assert dock.improving.improve_button.isEnabled()
    known.setSubsetString("id < 3")
    dock.improving.improve_button.click()
    assert "“Known ones” cannot be learned from as it is" in dock.improving.status.text.text()
    assert not (twelve / "adapted.jsonl").exists()
    known.setSubsetString("")
    dock.improving.improve_button.click()
    adapted(dock, until)
    assert asked(twelve)[0]["decisions"] == source
    dock.improving.known.setLayer(None)
    assert "No decisions yet" in dock.improving.about.text() or "decisions" in dock.improving.about.text()


def test_improving_opens_a_second_result_with_figures_in_words(dock, twelve, until):
    decide(dock, 9, 3)
    dock.improving.improve_button.click()
    assert dock.adapting.running
    assert dock.bar.cancel_button.isEnabled()
    assert not dock.improving.improve_button.isEnabled()
    adapted(dock, until)
    request = json.loads((twelve / "adapted.jsonl").read_text())
    assert request["decisions"] == "review"
    words = dock.improving.status.text.text()
    assert "learned from 12 decisions" in words
    assert "Of 12 decisions that were held back, the new model predicts 11 correctly; the model before, 8." in words
    assert "share 83 % of the area" in words
    assert "Before: 11 landslides" in words
    assert dock.improving.status.kind == "success"
    assert "Of 12 decisions" in dock.result_status.status.text.text()
    assert dock.workbench.live.run.folder == second(twelve)
    assert "adapted to hills.tif" in group_of(second(twelve)).name()
    assert statuses(second(twelve))[1] == "accepted"
    assert is_shown(second(twelve))
    assert not is_shown(twelve)


def test_the_key_blinks_between_both_and_the_list_of_results_switches(dock, twelve, until):
    dock.result_status.adapt_button.click()
    adapted(dock, until)
    canvas = dock._iface.canvas
    QTest.keyClick(canvas, Qt.Key.Key_X)
    if not is_shown(twelve):  # without an active window shortcuts do not arrive
        dock.result_status.blink_button.click()
    assert is_shown(twelve)
    assert not is_shown(second(twelve))
    assert dock.result_status.blink_button.text() == "Show after (X)"
    dock.result_status.blink_button.click()
    assert is_shown(second(twelve))
    dock.thresholds.live.result.choose(str(twelve))
    assert dock.workbench.live.run.folder == twelve
    assert is_shown(twelve)
    assert not is_shown(second(twelve))


def test_what_the_model_learned_by_itself_is_not_green(dock, twelve, until):
    set_fit(twelve, KNOWN)
    dock.result_status.adapt_button.click()
    adapted(dock, until)
    assert dock.result_status.status.kind == "info"
    assert "Nobody has checked this" in dock.result_status.status.text.text()


def test_undo_brings_the_first_result_back_and_leaves_the_folder(dock, twelve, until):
    before = statuses(twelve)
    dock.result_status.adapt_button.click()
    adapted(dock, until)
    decide(dock, 1, 1)
    dock.result_status.undo_button.click()
    assert dock.workbench.live.run.folder == twelve
    assert is_shown(twelve)
    assert run_layers.polygons_of(QgsProject.instance(), second(twelve)) is None
    assert group_of(second(twelve)) is None
    assert (second(twelve) / "run.json").is_file()
    assert statuses(twelve) == before
    assert "Undone" in dock.bar.status.text.text()
    said = dock.result_status.status.text.text()
    assert "stays in the folder finished_adapted" in said
    assert "Decisions that were made in it stay there, too: 2." in said
    until(lambda: not dock.result_status.undo_button.isVisible())
    dock.result_status.status.text.linkActivated.emit("again")
    assert dock.workbench.live.run.folder == second(twelve)
    assert is_shown(second(twelve))


def test_a_key_meant_for_the_first_result_decides_nothing_in_the_second(dock, twelve, until):
    section = dock.workbench.review_section
    decide(dock, 9, 0)
    section.go_to(9)
    dock.improving.improve_button.click()
    adapted(dock, until)
    assert section.current_row() == -1
    before = statuses(second(twelve))
    section.wanted.emit("accept")  # brings the first polygon into sight, and no more
    assert statuses(second(twelve)) == before


def test_another_result_that_is_looked_at_meanwhile_stays_on_the_table(dock, twelve, until, tmp_path):
    shutil.copytree(twelve, tmp_path / "other")
    dock.result_status.adapt_button.click()
    dock.workbench.live.open_folder(tmp_path / "other")
    adapted(dock, until)
    assert dock.workbench.live.run.folder == tmp_path / "other"
    assert "in the list of results" in dock.bar.status.text.text()
    assert second(twelve) in run_layers.runs_of(QgsProject.instance())


def test_undo_waits_for_edits_that_are_not_saved(dock, twelve, until):
    dock.result_status.adapt_button.click()
    adapted(dock, until)
    layer = run_layers.polygons_of(QgsProject.instance(), second(twelve))
    layer.startEditing()
    feature = next(layer.getFeatures())
    layer.changeAttributeValue(feature.id(), layer.fields().indexOf("comment"), "look")
    dock.result_status.undo_button.click()
    assert "edits that are not saved" in dock.result_status.status.text.text()
    assert run_layers.polygons_of(QgsProject.instance(), second(twelve)) is layer
    layer.rollBack()


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ({"right_before": 8, "right_after": 8, "gain": 0.0, "error": 0.1}, "no improvement beyond chance"),
        ({"right_before": 8, "right_after": 9, "gain": 0.5, "error": 0.1}, "misses what it was sure of before"),
    ],
)
def test_a_model_that_the_gate_turned_down_changes_nothing(dock, twelve, until, monkeypatch, told, words):
    verdict = {"accepted": False, "decisions": 12, **told}
    monkeypatch.setenv("FAKE_VERDICT", json.dumps({"adapted": False, "verdict": verdict}))
    decide(dock, 9, 3)
    dock.improving.improve_button.click()
    adapted(dock, until)
    said = dock.improving.status.text.text()
    assert "nothing on the map changes" in said
    assert f"Of 12 decisions that were held back, the new model predicts {told['right_after']} correctly" in said
    assert words in said
    assert dock.improving.status.kind == "info"
    assert dock.workbench.live.run.folder == twelve
    assert run_layers.polygons_of(QgsProject.instance(), second(twelve)) is None
    assert not second(twelve).exists()
    assert dock.improving.unfinished.count() == 0


@pytest.mark.parametrize(
    ("yes", "told", "words"),
    [
        (5, {"verdict": None}, "There are 5 decisions; at least 8 are needed."),
        (
            9,
            {"verdict": {"accepted": False, "decisions": 9, "right_before": 8, "right_after": 8, "error": 0.1}},
            "the model before, 8. That is no improvement beyond chance.",
        ),
    ],
)
def test_what_it_learned_by_itself_beside_decisions_is_said_and_not_green(dock, until, monkeypatch, yes, told, words):
    monkeypatch.setenv("FAKE_VERDICT", json.dumps({"adapted": True, "by_itself": True, "decisions": yes, **told}))
    decide(dock, yes, 0)
    assert ("agree with them" in dock.improving.about.text()) == (yes < 8)
    dock.improving.improve_button.click()
    adapted(dock, until)
    said = dock.improving.status.text.text()
    assert "The model has adapted to this scene." in said
    assert f"{words} It has learned only from its own confident predictions." in said
    assert "Nobody has checked this" in said
    assert dock.improving.status.kind == "info"


def test_a_new_model_that_is_only_surer_is_said_to_be_so(dock, until, monkeypatch):
    verdict = {"accepted": True, "decisions": 10, "right_before": 10, "right_after": 10, "gain": 0.2, "error": 0.1}
    monkeypatch.setenv("FAKE_VERDICT", json.dumps({"verdict": verdict}))
    decide(dock, 9, 3)
    dock.improving.improve_button.click()
    adapted(dock, until)
    said = dock.improving.status.text.text()
    assert "predicts 10 correctly; the model before, 10. The new model is surer of them." in said
    assert "Decisions that could not be tested: 2." in said


def test_both_results_belong_together_after_their_folders_were_moved(dock, twelve, until, tmp_path):
    dock.result_status.adapt_button.click()
    adapted(dock, until)
    QgsProject.instance().clear()
    until(lambda: dock.workbench.live.run is None)
    (tmp_path / "elsewhere").mkdir()
    for folder in (twelve, second(twelve)):
        shutil.move(folder, tmp_path / "elsewhere" / folder.name)
    dock.workbench.live.open_folder(tmp_path / "elsewhere" / second(twelve).name)
    dock.result_status.undo_button.click()
    assert dock.workbench.live.run.folder == tmp_path / "elsewhere" / twelve.name
    assert is_shown(tmp_path / "elsewhere" / twelve.name)


def test_decisions_made_meanwhile_are_in_the_second_result(dock, twelve, until, monkeypatch):
    decide(dock, 9, 0)
    opens = dock.adapting.pairs.open_second

    def late(folder, values):
        """Decide after the engine has written the second run, and before it is opened."""
        layer = run_layers.polygons_of(QgsProject.instance(), twelve)
        [last] = layer.getFeatures('"id" = 14')
        dock.workbench.review_section.go_to(dock.workbench.review_section.table.row_of(last.id()))
        dock.workbench.review_section.wanted.emit("reject")
        return opens(folder, values)

    monkeypatch.setattr(dock.adapting.pairs, "open_second", late)
    dock.improving.improve_button.click()
    adapted(dock, until)
    assert statuses(twelve)[14] == "rejected"
    assert statuses(second(twelve))[14] == "rejected"
    assert "It also has 1 decision that was made meanwhile" in dock.improving.status.text.text()
    assert sorted(statuses(second(twelve))) == sorted(statuses(twelve))


def test_a_cancelled_adaptation_continues_and_nothing_changes_till_then(dock, fake, twelve, until):
    fake("slow")
    dock.result_status.adapt_button.click()
    until((second(twelve) / "adapt" / "3.step").is_file)
    dock.bar.cancel_button.click()
    adapted(dock, until)
    assert "Cancelled" in dock.bar.status.text.text()
    assert dock.workbench.live.run.folder == twelve
    fake("good")
    until(lambda: dock.improving.unfinished.count() == 1)
    dock.improving.go_button.click()
    adapted(dock, until)
    requests = [json.loads(line) for line in (twelve / "adapted.jsonl").read_text().splitlines()]
    assert [request["resume"] for request in requests] == [False, True]
    assert requests[0]["out"] == requests[1]["out"]
    assert dock.workbench.live.run.folder == second(twelve)
    assert dock.improving.unfinished.count() == 0


def test_an_adaptation_whose_engine_died_is_offered_again(dock, fake, twelve, until):
    fake("die_in_run")
    dock.result_status.adapt_button.click()
    adapted(dock, until)
    assert dock.bar.status.kind == "error"
    until(lambda: dock.improving.unfinished.count() == 1)
    assert run_layers.polygons_of(QgsProject.instance(), second(twelve)) is None


def test_an_adaptation_under_way_when_qgis_closes_waits_the_next_time(iface, fake, scene, twelve, until):
    fake("slow")
    first = opened(iface, scene)
    first.workbench.live.open_folder(twelve)
    first.result_status.adapt_button.click()
    until((second(twelve) / "adapt" / "3.step").is_file)
    first.shut_down()
    fake("good")
    again = opened(iface, scene)
    assert again.waiting.titles() == ["Adaptation to hills"]
    again.runs.start_waiting()
    adapted(again, until)
    request = json.loads((twelve / "adapted.jsonl").read_text().splitlines()[-1])
    assert request["resume"]
    assert again.workbench.live.run.folder == second(twelve)
    again.shut_down()


def test_a_second_adaptation_waits_for_the_run_under_way(dock, fake, twelve, until, tmp_path):
    fake("slow")
    dock.output.files.setFilePath(str(tmp_path / "other"))
    dock.bar.run_button.click()
    until(lambda: dock.engine.running)
    dock.result_status.adapt_button.click()
    assert dock.waiting.titles() == ["Adaptation to hills"]
    assert "1 adaptation waits" in dock.waiting.label.text()
    assert not dock.result_status.adapt_button.isEnabled()
    dock.waiting.drop_button.click()
    dock.bar.cancel_button.click()
    until(lambda: not dock.engine.running)


def test_results_of_another_method_are_not_adapted(dock, twelve):
    run = json.loads((twelve / "run.json").read_text())
    run["settings"]["method"] = "cyclegan"
    (twelve / "run.json").write_text(json.dumps(run))
    dock.workbench.live.set_result(twelve)
    assert not dock.result_status.adapt_button.isEnabled()
    assert "outline model" in dock.result_status.adapt_button.toolTip()


def test_a_second_result_whose_first_has_gone_still_says_what_it_is(dock, twelve, until):
    dock.result_status.adapt_button.click()
    adapted(dock, until)
    QgsProject.instance().clear()
    until(lambda: dock.workbench.live.run is None)
    shutil.rmtree(twelve)
    dock.workbench.live.open_folder(second(twelve))
    assert dock.result_status.undo_button.isHidden()
    assert "adapted to hills.tif" in group_of(second(twelve)).name()


def test_the_adapted_model_can_be_kept_for_other_scenes(dock, twelve, until):
    dock.result_status.adapt_button.click()
    adapted(dock, until)
    dock.improving.keep_button.click()
    listed = [dock.model.model.itemText(i) for i in range(dock.model.model.count())]
    assert "Fake 1.0 adapted to hills.tif 1" in listed
    assert dock.model.model_path() is None
