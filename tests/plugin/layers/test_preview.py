"""The preview's mask, pixel for pixel: against plain Python, and against the engine's own mask."""

import json
import os
import subprocess
from pathlib import Path

import pytest
from osgeo import gdal
from qgis.core import QgsCoordinateReferenceSystem, QgsMapSettings, QgsRectangle
from qgis.PyQt.QtCore import QPointF, QSize

from landslide_wsss_plugin.common.tables import LEVELS
from landslide_wsss_plugin.layers.passing import first_level
from landslide_wsss_plugin.layers.preview import PreviewItem, mask_picture
from landslide_wsss_plugin.layers.score_view import ScoreView

ROOT = Path(__file__).resolve().parents[3]
WIDTH, HEIGHT = 90, 70
METHODS = {"cyclegan": ("gan",), "grad-cam": ("cam",), "score-cam+cyclegan": ("gan", "cam"), "student": ("student",),
           "student+change": ("student", "change"), "cyclegan+before": ("earlier",)}  # fmt: skip

ENGINE = """
import json, sys
from pathlib import Path
from engine.pipeline.postprocess import write_mask
from engine.rasters.reader import SceneReader
from engine.reporting import Silent
from engine.pipeline.run_folder import RunFolder
folder = RunFolder(Path(sys.argv[1]))
with SceneReader(Path(sys.argv[2]), None) as scene:
    info = scene.info.to_json()
for number, (method, thresholds) in enumerate(json.loads(sys.argv[3])):
    run = {"scene": info, "settings": {"method": method, "thresholds": thresholds}}
    used = write_mask(folder, run, Silent())
    folder.mask.rename(folder.root / f"mask-{number}.tif")
    print(json.dumps(used))
"""


@pytest.fixture
def scores(make_scores, tmp_path):
    """Scores of every level, their file and their raw bytes."""
    return make_scores(tmp_path / "scores.tif", WIDTH, HEIGHT, ("gan", "cam", "student"))


def at_native_resolution(layer, crs=None, extent=None, rotation=0.0):
    settings = QgsMapSettings()
    settings.setDestinationCrs(crs or layer.crs())
    settings.setOutputSize(QSize(WIDTH, HEIGHT))
    settings.setExtent(extent or layer.extent())
    settings.setRotation(rotation)
    return settings


def drawn(view, settings, names, until):
    got = []
    view.ready.connect(lambda: got.append(1))
    view.draw(settings, names)
    until(lambda: got)


def passed(picture):
    return bytes(
        int(picture.pixelColor(x, y).alpha() > 0) for y in range(picture.height()) for x in range(picture.width())
    )


def wanted(raws, thresholds):
    known = [all(raw[i] != 255 for raw in raws.values()) for i in range(WIDTH * HEIGHT)]
    return bytes(
        int(known[i] and all(raws[name][i] >= first_level(value) for name, value in thresholds.items()))
        for i in range(WIDTH * HEIGHT)
    )


@pytest.mark.parametrize("level", [0, 1, 20, 100, 249, 250])
def test_a_whole_level_passes_itself_and_not_the_one_below(level):
    assert first_level(level / LEVELS) == level
    assert first_level(level / LEVELS + 0.001) == level + 1


def test_above_every_score_nothing_passes():
    assert first_level(1.002) == LEVELS + 1


def test_the_pictures_are_the_stored_levels(scores, until):
    path, raws = scores
    view = ScoreView(path)
    assert view.names == ["gan", "cam", "student"]
    drawn(view, at_native_resolution(view.layer), ("gan", "cam"), until)
    for name in ("gan", "cam"):
        picture = view.picture(name)
        got = [picture.pixelIndex(x, y) for y in range(HEIGHT) for x in range(WIDTH)]
        assert got == [0 if raw == 255 else raw + 1 for raw in raws[name]]
        counts = view.histogram(name)
        assert counts == [raws[name].count(bytes([level])) for level in range(LEVELS + 1)]
    assert view.picture("student") is None


@pytest.mark.parametrize("thresholds", [{"gan": 0.08}, {"cam": 0.4}, {"gan": 0.3, "cam": 0.55}, {"gan": 0.0}])
def test_the_preview_is_what_passes_every_threshold(scores, until, thresholds):
    path, raws = scores
    view = ScoreView(path)
    drawn(view, at_native_resolution(view.layer), tuple(thresholds), until)
    relevant = {name: raws[name] for name in thresholds}
    assert passed(mask_picture(view, thresholds)) == wanted(relevant, thresholds)


def test_the_preview_is_the_engines_mask_at_native_resolution(make_scores, tmp_path, until):
    path, _raws = make_scores(tmp_path / "scores.tif", WIDTH, HEIGHT, ("gan", "cam", "earlier", "student", "change"),
                               nodata_alike=True)  # fmt: skip
    data = gdal.Open(str(path), gdal.GA_Update)
    rows = data.GetRasterBand(5).ReadAsArray()
    rows[:, WIDTH // 2 :] = 255  # there the earlier image shows nothing, and the scene alone decides
    data.GetRasterBand(5).WriteArray(rows)
    data = None
    asked = [
        (method, {"rule": rule, "gan": gan, "cam": cam, "student": cam, "change": gan, "earlier": gan})
        for method in METHODS
        for rule, gan, cam in (("manual", 0.08, 0.4), ("manual", 0.2371, 0.6119), ("otsu", None, None))
    ]
    answer = subprocess.run(
        [engine_python(), "-c", ENGINE, str(tmp_path), str(path), json.dumps(asked)],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    view = ScoreView(path)
    drawn(view, at_native_resolution(view.layer), tuple(view.names), until)
    for number, line in enumerate(answer.stdout.splitlines()):
        mask = gdal.Open(str(tmp_path / f"mask-{number}.tif")).ReadRaster()
        shown = passed(mask_picture(view, json.loads(line)))
        assert shown == bytes(int(value == 1) for value in mask), asked[number]
        assert 0 < sum(shown) < WIDTH * HEIGHT


def test_another_crs_and_a_turned_map_show_the_same_places(scores, until):
    path, _raws = scores
    view = ScoreView(path)
    drawn(view, at_native_resolution(view.layer, rotation=30), ("gan",), until)
    turned = mask_picture(view, {"gan": 0.0})
    assert not turned.pixelColor(WIDTH // 2, 0).alpha() == turned.pixelColor(WIDTH // 2, HEIGHT // 2).alpha() == 0
    wgs = QgsCoordinateReferenceSystem("EPSG:4326")
    drawn(view, at_native_resolution(view.layer, wgs, QgsRectangle(104.9, 27.0, 105.1, 27.2)), ("gan",), until)
    assert mask_picture(view, {"gan": 0.0}) is not None


def test_moving_a_threshold_reads_nothing_again(scores, until):
    path, raws = scores
    view = ScoreView(path)
    drawn(view, at_native_resolution(view.layer), ("gan",), until)
    path.unlink()
    for value in (0.1, 0.5, 0.9):
        assert passed(mask_picture(view, {"gan": value})) == wanted({"gan": raws["gan"]}, {"gan": value})


def test_a_score_that_is_not_drawn_gives_no_preview(scores):
    assert mask_picture(ScoreView(scores[0]), {"gan": 0.1}) is None
    assert not ScoreView(Path("/nowhere/scores.tif")).valid


def test_the_item_lies_where_the_map_shows_the_scene(scores, iface, until):
    view = ScoreView(scores[0])
    canvas = iface.canvas
    canvas.resize(WIDTH * 4, HEIGHT * 4)
    canvas.setDestinationCrs(view.layer.crs())
    canvas.setExtent(view.layer.extent())
    drawn(view, canvas.mapSettings(), ("gan",), until)
    item = PreviewItem(canvas)
    item.show_picture(mask_picture(view, {"gan": 0.2}), view.place())
    assert item.isVisible()
    assert item.pos() == QPointF(0, 0)
    assert item.boundingRect().width() - 2 == pytest.approx(canvas.mapSettings().outputSize().width(), abs=0.01)
    canvas.scene().removeItem(item)


def engine_python():
    return os.environ.get("LANDSLIDE_WSSS_ENGINE_PYTHON") or str(ROOT / ".venv" / "bin" / "python")
