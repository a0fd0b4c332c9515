"""Checked views through the dock: the file, what the engine is asked, the preview on the map, the way back, amber."""

import json
from pathlib import Path

import pytest
from osgeo import gdal, osr
from qgis.core import QgsProject, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal

from landslide_wsss_plugin.dock.improve import adapt_words
from landslide_wsss_plugin.dock.teach.controller import TeachControl
from landslide_wsss_plugin.dock.teach.section import DOUBT, TeachSection
from landslide_wsss_plugin.engine_client.connection import Success
from landslide_wsss_plugin.inventory.tally import Tally
from landslide_wsss_plugin.layers import checked_views
from landslide_wsss_plugin.records import adaptations, scene_fit

UNKNOWN = {"sure_px": 5, "unsure_px": 3000, "sure_share": 0.02, "worth_adapting": False, "unknown": True}


class Session(QObject):
    """Notes what is asked and answers when told to."""

    ended = pyqtSignal(object, object)

    def __init__(self):
        super().__init__()
        self.asked = []

    def request(self, do, args):
        ticket = Ticket(do, args)
        self.asked.append(ticket)
        return ticket

    def answer(self, do, values):
        ticket = next(one for one in reversed(self.asked) if one.do == do)
        self.ended.emit(ticket, Success(values, None))


class Ticket:
    def __init__(self, do, args):
        self.do, self.args, self.cancelled = do, args, False

    def cancel(self):
        self.cancelled = True


@pytest.fixture
def dock(fake, opened, finished_run, make_inventory):
    make_inventory(finished_run / "landslides.gpkg", 4)
    return opened(finished_run)


@pytest.fixture
def lesson(dock, iface):
    section, session, taught = TeachSection(), Session(), []
    control = TeachControl(iface.canvas, section, session, lambda: taught.append(1))
    control.set_run(dock.workbench.live.run)
    yield section, session, control, taught
    control.shut_down()


def views(folder):
    layer = QgsVectorLayer(f"{folder / 'checked.gpkg'}|layername=checked", "file", "ogr")
    return [feature.geometry().boundingBox() for feature in layer.getFeatures()]


def write_preview(path, extent):
    data = gdal.GetDriverByName("GTiff").Create(str(path), 8, 8, 2, gdal.GDT_Byte)
    data.SetGeoTransform([extent.xMinimum(), extent.width() / 8, 0, extent.yMaximum(), 0, -extent.height() / 8])
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32648)
    data.SetProjection(reference.ExportToWkt())
    for band in (1, 2):
        data.GetRasterBand(band).Fill(200 if band == 1 else 20)
    data.FlushCache()


def test_a_checked_view_is_the_maps_rectangle_in_the_runs_folder_and_can_be_taken_back(lesson, dock, iface):
    section, _, _, _ = lesson
    folder = dock.workbench.live.run.folder
    assert "No view is checked yet" in section.about.text()
    assert not section.teach_button.isEnabled()
    extent = iface.canvas.extent()
    section.check_button.click()
    [box] = views(folder)
    assert box.width() == pytest.approx(extent.width(), rel=1e-6)
    assert box.center().x() == pytest.approx(extent.center().x(), rel=1e-9)
    assert "1 view is checked. Three or more teach most." in section.about.text()
    iface.canvas.setExtent(QgsRectangle(extent.xMinimum(), extent.yMinimum(), extent.center().x(), extent.yMaximum()))
    section.check_button.click()
    assert len(views(folder)) == 2
    layers = [layer for layer in QgsProject.instance().mapLayers().values() if "checked.gpkg" in layer.source()]
    assert len(layers) == 1
    section.remove_last_button.click()
    assert [round(view.width()) for view in views(folder)] == [round(extent.width())]


@pytest.mark.parametrize("extent", [QgsRectangle(), QgsRectangle(float("inf"), 0, float("-inf"), 1)])
def test_a_map_that_was_not_drawn_yet_is_no_view(dock, scene, extent):
    folder = dock.workbench.live.run.folder
    assert "zoom to the scene" in checked_views.add_view(QgsProject.instance(), folder, extent, scene.crs())
    assert not (folder / "checked.gpkg").exists()


def test_the_preview_and_the_figures_are_asked_for_and_shown(lesson, dock, iface):
    section, session, control, _ = lesson
    section.check_button.click()
    asked = {ticket.do: ticket.args for ticket in session.asked}
    assert set(asked) == {"teach_preview", "teach_figures"}
    assert asked["teach_preview"]["run"] == str(dock.workbench.live.run.folder)
    assert asked["teach_preview"]["checked"] == asked["teach_preview"]["decisions"] == "review"
    extent = iface.canvas.extent()
    assert asked["teach_preview"]["rectangle"][0] == pytest.approx(extent.xMinimum())
    path = Path(asked["teach_preview"]["out"])
    write_preview(path, extent)
    session.answer("teach_preview", {"preview": str(path), "message": ""})
    layer = control.picture.layer
    assert layer is not None
    assert layer.opacity() == pytest.approx(0.7)
    assert layer.renderer().band() == 1
    section.what.choose(DOUBT)
    assert layer.renderer().band() == 2
    section.preview.setChecked(False)
    node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
    assert not node.itemVisibilityChecked()
    message = "On views it was not taught it finds about 7 of 10 landslides, and 4 of 10 that it draws are none."
    session.answer("teach_figures", {"figures": {"threshold": 0.55}, "message": message})
    assert section.figures.text() == message
    assert section.threshold.value() == pytest.approx(0.55)
    control.set_run(None)
    assert control.picture.layer is None
    assert not path.exists()


def test_the_view_that_would_teach_most_is_shown(lesson, iface):
    section, session, _, _ = lesson
    section.check_button.click()
    section.next_button.click()
    extent = iface.canvas.extent()
    x, y = extent.center().x(), extent.center().y()
    session.answer("teach_next", {"view": [x, y, x + 10, y + 10]})
    assert iface.canvas.extent().center().x() == pytest.approx(x + 5, abs=1)
    assert iface.canvas.extent().width() < extent.width()


def test_teach_asks_for_the_runs_own_views(dock, until):
    asked = []
    dock.waiting.submit = lambda job: asked.append(job.request) or True
    dock.teach_section.check_button.click()
    dock.teach_section.teach_button.click()
    assert asked[0]["checked"] == asked[0]["decisions"] == "review"
    assert asked[0]["out"].endswith("_adapted")


def test_views_survive_in_a_file_that_cannot_be_read(lesson, dock):
    section, _, _, _ = lesson
    folder = dock.workbench.live.run.folder
    (folder / "checked.gpkg").write_bytes(b"somebody's work")
    section.check_button.click()
    assert (folder / "checked.gpkg").read_bytes() == b"somebody's work"
    assert "cannot be written" in section.status.text.text()


def test_a_run_on_unknown_imagery_is_amber_also_where_it_found_nothing():
    for count in (0, 5):
        level = scene_fit.level_of({"count": count, "scene_fit": UNKNOWN})
        assert scene_fit.KIND_OF[level] == "warning"
        assert "Outline the landslides of three views" in scene_fit.sentence(level)


def test_a_taught_model_is_neither_green_nor_amber():
    level = scene_fit.level_of({"count": 5, "scene_fit": {**UNKNOWN, "unknown": False, "taught": True}})
    assert scene_fit.KIND_OF[level] == "info"


@pytest.mark.parametrize(
    ("figures", "kind"),
    [
        ({"iou": 0.55, "false": 0.2}, "info"),
        ({"iou": 0.38, "false": 0.2}, "warning"),
        ({"iou": 0.55, "false": 0.7}, "warning"),
        (None, "warning"),
    ],
)
def test_a_taught_map_is_amber_where_its_figures_are_poor_or_absent(tmp_path, figures, kind):
    taught = {"views": 3, "figures": figures}
    values = {
        "run": str(tmp_path),
        "adapted": True,
        "decisions": 9,
        "messages": ["It finds 7 of 10."],
        "taught": taught,
    }
    made = adaptations.adaptation_of(tmp_path / "second", {"adapted_from": values})
    words = adapt_words.outcome(made, Tally(), Tally(), "success")
    assert words.kind == kind
    assert words.bold == "The model was taught by 3 checked views."
    assert "It finds 7 of 10." in words.text
    assert ("Do not trust this map yet" in words.text) is (kind == "warning")


@pytest.fixture
def unknown(finished_run):
    values = json.loads((finished_run / "run.json").read_text())
    values["result"]["scene_fit"] = UNKNOWN
    (finished_run / "run.json").write_text(json.dumps(values))


def test_the_line_under_the_result_is_amber(unknown, dock):
    assert "does not know this kind of imagery" in dock.result_status.status.text.text()
    dock.result_status.status.text.linkActivated.emit("teach")
    assert "Outline three views" in dock.result_status.status.text.text()
    assert dock.tabs.currentIndex() == 2
