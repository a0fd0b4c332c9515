"""A model for a sensor through the dock: what is asked, where it goes, and that it is offered for its kind of scene."""

import json
import zipfile
from pathlib import Path

import pytest
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QObject, pyqtSignal

from landslide_wsss_plugin.dock.learning.learning_job import JobRunner
from landslide_wsss_plugin.dock.map.job_queue import JobQueue
from landslide_wsss_plugin.dock.map.jobs import QueuedModel, from_text, resumed, to_text
from landslide_wsss_plugin.dock.map.run_section import RunBar
from landslide_wsss_plugin.dock.teach.model_control import SensorModelControl
from landslide_wsss_plugin.dock.teach.section import TeachSection
from landslide_wsss_plugin.engine_client.connection import CancelledOutcome, Failed, Success
from landslide_wsss_plugin.layers import run_layers
from landslide_wsss_plugin.records.sensors import Sensor, sensor_of_card
from landslide_wsss_plugin.runtime import model_store

CARD = {"name": "Valleys", "version": "1", "sensor": {"name": "Dove", "bands": 3, "dtype": "uint8", "pixel_m": 0.8}}


class Engine(QObject):
    """Notes what is run and ends it when told to."""

    progressed = pyqtSignal(object)
    ended = pyqtSignal(object)

    def __init__(self):
        super().__init__()
        self.asked, self.running, self.cancel_requested = [], False, False

    def run(self, title, request, command):
        self.asked.append((title, request, command))


@pytest.fixture
def dock(fake, opened, finished_run, make_inventory):
    make_inventory(finished_run / "landslides.gpkg", 4)
    return opened(finished_run)


@pytest.fixture
def making(dock):
    section, engine, log = TeachSection(), Engine(), []
    waiting = JobQueue(lambda _: {})
    control = SensorModelControl(section, JobRunner(RunBar(), waiting, engine, lambda: "cpu", log.append))
    return control, section, engine, waiting


def stored(stem="valleys", **card):
    """Put a model file, of a card alone, among the user's."""
    path = model_store.folder() / f"{stem}.lsmodel"
    path.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("card.json", json.dumps({**CARD, **card}))
    return path


def test_all_results_with_views_teach_one_model_among_the_users(dock, making):
    control, section, engine, _ = making
    run = dock.workbench.live.run
    dock.teach_section.check_button.click()
    made = []
    control.made.connect(lambda: made.append(1))
    control.make("Dove 3 m")
    [(title, request, command)] = engine.asked
    assert (title, command) == ("Model for Dove 3 m", "adapt")
    assert request["runs"] == [str(run.folder)]
    assert (request["checked"], request["sensor"], request["device"]) == ("review", "Dove 3 m", "cpu")
    assert Path(request["out"]) == model_store.folder() / "dove-3-m.lsmodel"
    told = (
        "On scenes it was not taught it finds about 8 of 10 landslides, and 1 of 10 that it draws are none (IoU 0.55)."
    )
    engine.ended.emit(Success({"messages": [told], "taught": {"figures": {"iou": 0.55, "false": 0.1}}}, None))
    assert "“Dove 3 m” is made." in section.status.text.text()
    assert "8 of 10 landslides" in section.status.text.text()
    assert (section.status.kind, made) == ("info", [1])


def test_a_model_that_does_badly_where_it_was_not_taught_is_amber(dock, making):
    control, section, engine, _ = making
    dock.teach_section.check_button.click()
    control.make("Dove")
    engine.ended.emit(Success({"messages": ["It is poor."], "taught": {"figures": {"iou": 0.2, "false": 0.1}}}, None))
    assert section.status.kind == "warning"


def test_without_figures_it_is_amber_and_a_refusal_is_shown(dock, making):
    control, section, engine, waiting = making
    dock.teach_section.check_button.click()
    control.make("Dove")
    engine.ended.emit(Success({"messages": ["There are 2 checked views."], "taught": {"figures": None}}, None))
    assert section.status.kind == "warning"
    problems = []
    control.problem.connect(lambda *said: problems.append(said))
    control.make("Dove")
    engine.ended.emit(Failed("decisions", "The scenes are not of one kind.", "Make one for each.", Path("log.txt")))
    assert "not of one kind" in section.status.text.text()
    assert problems == [("The scenes are not of one kind.", "Make one for each.", "decisions")]
    control.make("Dove")
    engine.cancel_requested = True
    engine.ended.emit(CancelledOutcome())
    assert "Cancelled." in section.status.text.text()
    assert not waiting.busy


def test_edits_that_are_not_saved_are_asked_for_first(dock, making):
    control, section, engine, _ = making
    dock.teach_section.check_button.click()
    layer = run_layers.polygons_of(QgsProject.instance(), dock.workbench.live.run.folder)
    layer.startEditing()
    layer.deleteFeature(next(layer.getFeatures()).id())
    control.make("Dove")
    assert engine.asked == []
    assert "Save them first" in section.status.text.text()
    layer.rollBack()


def test_what_waits_when_qgis_closes_waits_again_unless_it_is_made(tmp_path):
    job = QueuedModel({"runs": ["a"], "out": str(tmp_path / "a.lsmodel")}, "Dove")
    assert from_text(to_text([job])) == [job]
    assert resumed(job, lambda _: {}) == job
    (tmp_path / "a.lsmodel").write_bytes(b"")
    assert resumed(job, lambda _: {}) is None


def described(dock, **info):
    answer = {"info": {**SCENE, **info}, "notes": []}
    dock.scene.show_answer(answer)
    return dock.offer.status.text.text()


SCENE = {
    "width": 40, "height": 30, "pixel_m": [0.8, 0.8], "pixel_size_m": 0.8, "crs_wkt": None, "bands": [1, 2, 3],
    "bands_from": "as given", "dtype": "uint8", "value_range": [[0, 255]] * 3, "stretch": None, "place_from": "file",
}  # fmt: skip


def test_a_model_for_this_kind_of_image_is_offered_and_taken(dock):
    path = stored(taught={"views": 7})
    stored("fewer", name="Fewer", taught={"views": 3})
    said = described(dock)
    assert "You have the model “Valleys 1”." in said
    assert "Dove, 3 bands of uint8, pixels of 0.8 m" in said
    dock.offer.status.text.linkActivated.emit("take")
    assert dock.model.model_path() == str(path)
    assert described(dock) == ""


@pytest.mark.parametrize("info", [{"dtype": "uint16"}, {"pixel_size_m": 3.0}, {"pixel_size_m": None, "pixel_m": None}])
def test_it_is_not_offered_for_another_kind(dock, info):
    stored()
    assert described(dock, **info) == ""


def test_a_name_with_markup_is_shown_as_it_stands(dock):
    stored(sensor={**CARD["sensor"], "name": "<img src='http://x'>"})
    assert "<img" not in described(dock)


@pytest.mark.parametrize(
    "sensor",
    [None, 3, [], {}, {"bands": True, "dtype": "uint8"}, {"bands": -1, "dtype": "uint8"}, {"bands": 3, "dtype": 1}],
)
def test_a_card_with_nonsense_is_for_no_kind(sensor):
    assert sensor_of_card({"name": "x", "sensor": sensor}) is None


def test_a_pixel_that_is_no_number_fits_nothing():
    sensor = sensor_of_card({"sensor": {"bands": 3, "dtype": "uint8", "pixel_m": float("nan")}})
    assert sensor == Sensor(3, "uint8", None)
    assert not sensor.fits(Sensor(3, "uint8", 0.8))
