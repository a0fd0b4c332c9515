"""One model from several reviews in Processing: what the engine is asked, and what it refuses in a sentence."""

import json

import pytest
from qgis.core import QgsProcessingException


@pytest.fixture
def asked(monkeypatch):
    """What the engine was asked; it answers at once."""
    found = {}

    def engine(command, request, _feedback, _shares):
        found.update(request, command=command)
        return {"messages": ["Of 20 decisions held back the model before tells 12 right."], "decisions": 20}

    monkeypatch.setattr("landslide_wsss_plugin.processing.adapt_several.run_engine", engine)
    return found


def test_folders_and_their_files_reach_the_engine_and_the_figures_the_log(run, hill, asked, notes):
    for name in ("one", "two"):
        (hill / name).mkdir()
        (hill / name / "run.json").write_text(json.dumps({}))
    runs = [str(hill / "one" / "run.json"), str(hill / "two")]
    made = run("adapt_several", RUNS=runs, NAME=" Our valleys ", OUTPUT=str(hill / "m.lsmodel"), feedback=notes)
    assert asked["command"] == "adapt"
    assert asked["runs"] == [str(hill / "one"), str(hill / "two")]
    assert (asked["name"], asked["decisions"], asked["overwrite"]) == ("Our valleys", "review", False)
    assert made["DECISIONS"] == 20
    assert any("tells 12 right" in line for line in notes.said)


def test_with_a_sensor_the_checked_views_teach(run, hill, asked):
    made = run("adapt_several", RUNS=[str(hill)], NAME="a", SENSOR=" Dove 3 m ", OUTPUT=str(hill / "m.lsmodel"))
    assert (asked["checked"], asked["sensor"], asked["decisions"]) == ("review", "Dove 3 m", "review")
    assert (made["VIEWS"], made["DECISIONS"]) == (0, 20)
    asked.clear()
    run("adapt_several", RUNS=[str(hill)], NAME="a", OUTPUT=str(hill / "m.lsmodel"))
    assert not {"checked", "sensor"} & set(asked)


def test_a_name_that_is_no_models_is_one_sentence(run, hill, asked):
    with pytest.raises(QgsProcessingException, match=r"does not end with \.lsmodel"):
        run("adapt_several", RUNS=[str(hill)], NAME="a", OUTPUT=str(hill / "m.txt"))
    assert asked == {}


def test_runs_without_a_decision_are_one_sentence_by_the_real_engine(run, hill):
    run("segment", INPUT=str(hill / "scene.tif"), DEVICE="cpu", OUTPUT=str(hill / "first"), LOAD="false")
    with pytest.raises(QgsProcessingException, match="Nothing is decided in the run"):
        run("adapt_several", RUNS=[str(hill / "first" / "run.json")], NAME="a", OUTPUT=str(hill / "m.lsmodel"))
    assert not (hill / "m.lsmodel").exists()


def test_runs_without_a_checked_view_are_one_sentence_by_the_real_engine(run, hill):
    run("segment", INPUT=str(hill / "scene.tif"), DEVICE="cpu", OUTPUT=str(hill / "first"), LOAD="false")
    with pytest.raises(QgsProcessingException, match="view"):
        run("adapt_several", RUNS=[str(hill / "first")], NAME="a", SENSOR="Dove", OUTPUT=str(hill / "m.lsmodel"))
    assert not (hill / "m.lsmodel").exists()
