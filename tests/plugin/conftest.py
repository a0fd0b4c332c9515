"""A headless QGIS, a fake engine that stands where the real one would, and small files."""

# ruff: noqa: N802  (the stand-in has the names of QGIS' own interface)
import gc
import hashlib
import json
import os
import random
import shutil
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from osgeo import gdal, ogr, osr
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.gui import QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtCore import QEventLoop, Qt, QTimer
from qgis.PyQt.QtWidgets import QAction, QMainWindow, QMenu, QToolBar

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
sys.path.insert(0, str(ROOT))

gdal.UseExceptions()
ogr.UseExceptions()

from landslide_wsss_plugin.dock.panel import LandslideDock  # noqa: E402
from landslide_wsss_plugin.engine_client.process import Launch  # noqa: E402
from landslide_wsss_plugin.runtime import paths, settings  # noqa: E402
from tests import warm_python  # noqa: E402

COLD_ENGINE = Path(os.environ.get("LANDSLIDE_WSSS_ENGINE_PYTHON", str(ROOT / ".venv" / "bin" / "python")))
"""The engine's real Python, which takes seconds to import its libraries."""

WARM: list[Path] = []
"""Where the stand-in of it lies, which the tests use; see `tests.warm_python`."""

if sys.platform == "linux" and COLD_ENGINE.is_file() and not os.environ.get("LANDSLIDE_WSSS_COLD"):
    WARM.append(Path(tempfile.mkdtemp(prefix="warm-python-")))
    os.environ["LANDSLIDE_WSSS_ENGINE_PYTHON"] = str(warm_python.make(COLD_ENGINE, WARM[0], os.getpid()))

SIDE = 64
ENDED: list[int] = []
"""pytest's exit status, once all tests are over and reported."""


def pytest_sessionfinish(exitstatus: int) -> None:
    """Remember how the tests ended."""
    ENDED.append(int(exitstatus))


def pytest_unconfigure() -> None:
    """End here: PyQt destroys what widgets Python still holds after QGIS has gone, and at times crashes over it."""
    for folder in WARM:
        shutil.rmtree(folder, ignore_errors=True)
    if ENDED:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(ENDED[-1])


@pytest.fixture(scope="session")
def qgis(tmp_path_factory: pytest.TempPathFactory) -> QgsApplication:
    """QGIS with a profile of its own."""
    from qgis.PyQt.QtCore import QCoreApplication, QSettings  # noqa: PLC0415

    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path_factory.mktemp("profile")))
    application = QgsApplication([], True, str(tmp_path_factory.mktemp("qgis")))
    QCoreApplication.setOrganizationName("LandslideTests")
    QCoreApplication.setApplicationName("LandslideTests")
    application.initQgis()
    return application  # no exitQgis(): it destroys what Python still holds; the process ends here anyway


@pytest.fixture(scope="session", autouse=True)
def _no_collection_within_a_test(qgis: QgsApplication) -> Iterator[None]:
    """Collect garbage between tests alone: within one it would delete a former test's panel in the middle of a slot."""
    gc.collect()
    gc.freeze()
    gc.disable()
    yield
    gc.enable()


@pytest.fixture(autouse=True)
def _garbage(_no_collection_within_a_test: None) -> Iterator[None]:
    """Collect what a test has left, once it is over."""
    yield
    gc.collect()


@pytest.fixture(autouse=True)
def clean_qgis(qgis: QgsApplication, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Every test starts with an empty project, nothing remembered and no runtime or model of this user's."""
    from qgis.core import QgsSettings  # noqa: PLC0415

    monkeypatch.setenv("LANDSLIDE_WSSS_DATA", str(tmp_path / "data"))
    QgsProject.instance().clear()
    QgsSettings().remove("landslide_wsss")
    yield
    QgsProject.instance().clear()


@pytest.fixture
def cold_engine() -> str:
    """The engine's real Python, for a test of how the engine really starts."""
    return str(COLD_ENGINE)


@pytest.fixture(autouse=True)
def no_slot_raises(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """An exception in a slot fails its test; by default PyQt ends the whole process."""
    caught: list[str] = []
    monkeypatch.setattr(sys, "excepthook", lambda *error: caught.append("".join(traceback.format_exception(*error))))
    yield
    assert not caught, caught[0]


class Iface:
    """As much of QGIS' interface as the plugin uses."""

    def __init__(self) -> None:
        self.window = QMainWindow()
        self.window.resize(1200, 900)
        self.canvas = QgsMapCanvas(self.window)
        self.bar = QgsMessageBar(self.window)
        self.menu = QMenu(self.window)
        self.toolbar = QToolBar(self.window)
        self.active: Any = None
        self.vertex_tool = QAction("vertex tool", self.window)

    def mainWindow(self) -> QMainWindow:
        return self.window

    def mapCanvas(self) -> QgsMapCanvas:
        return self.canvas

    def messageBar(self) -> QgsMessageBar:
        return self.bar

    def setActiveLayer(self, layer: Any) -> None:
        self.active = layer

    def actionVertexToolActiveLayer(self) -> QAction:
        return self.vertex_tool

    def addDockWidget(self, area: Any, dock: Any) -> None:
        self.window.addDockWidget(area, dock)

    def removeDockWidget(self, dock: Any) -> None:
        self.window.removeDockWidget(dock)

    def addPluginToRasterMenu(self, _name: str, action: Any) -> None:
        self.menu.addAction(action)

    def removePluginRasterMenu(self, _name: str, action: Any) -> None:
        self.menu.removeAction(action)

    def addToolBarIcon(self, action: Any) -> None:
        self.toolbar.addAction(action)

    def removeToolBarIcon(self, action: Any) -> None:
        self.toolbar.removeAction(action)


@pytest.fixture
def iface(qgis: QgsApplication) -> Iface:
    return Iface()


@pytest.fixture
def opened(iface: Iface, scene: QgsRasterLayer) -> "Iterator[Callable[..., LandslideDock]]":
    """Return what opens the panel beside the scene: a run's folder, the section to show, the reviewer's name."""
    panels = []

    def open_panel(folder: "Path | None" = None, shown: str = "", reviewer: str = "") -> LandslideDock:
        panel = LandslideDock(iface)
        panels.append(panel)
        iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, panel)
        iface.window.setCentralWidget(iface.canvas)
        iface.window.show()
        iface.canvas.setDestinationCrs(scene.crs())
        iface.canvas.setExtent(scene.extent())
        if folder is not None:
            panel.workbench.live.open_folder(folder)
        if shown:
            panel.tabs.show_widget(getattr(panel.workbench, shown))
        if reviewer:
            panel.workbench.review_section.reviewer.setText(reviewer)
        return panel

    yield open_panel
    for panel in panels:
        panel.shut_down()


@pytest.fixture
def fake(tmp_path: Path, files: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], Launch]:
    """Put the fake engine in the real one's place; call it with a mode to choose how it behaves."""
    home = tmp_path / "home"
    (home / "engine").mkdir(parents=True)
    (home / "engine" / "__init__.py").touch()
    shutil.copyfile(HERE / "fake_engine.py", home / "engine" / "__main__.py")
    monkeypatch.setattr(paths, "home", lambda: home)
    monkeypatch.setattr(paths, "style", lambda name: str(ROOT / "resources" / "styles" / f"{name}.qml"))
    monkeypatch.setattr(paths, "shipped_attributes", lambda: ROOT / "resources" / "attributes")
    monkeypatch.setattr(paths, "icon", lambda name: str(ROOT / "resources" / "icons" / f"{name}.svg"))
    monkeypatch.setenv("FAKE_ENGINE_FILES", str(files))
    settings.remember("engine_python", sys.executable)

    def choose(mode: str = "good") -> Launch:
        monkeypatch.setenv("FAKE_ENGINE", mode)
        return Launch(sys.executable, home, tmp_path / "engine.log")

    choose()
    return choose


@pytest.fixture(scope="session")
def files(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Results of a run: mask.tif, scores.tif, landslides.gpkg over the scene of `scene_path`."""
    folder = tmp_path_factory.mktemp("results")
    raster(folder / "mask.tif", 1)
    scores_file(folder / "scores.tif", SIDE, SIDE, ("gan", "cam"))
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(folder / "landslides.gpkg"))
    layer = source.CreateLayer("landslides", crs(), ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("area_m2", ogr.OFTReal))
    for x in (500_000, 500_020, 500_040):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POLYGON(({x} 3e6,{x + 9} 3e6,{x} 2999990,{x} 3e6))"))
        feature["area_m2"] = 45.0
        layer.CreateFeature(feature)
    return folder


@pytest.fixture(scope="session")
def scene_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A 3-band scene in UTM 48 N."""
    return raster(tmp_path_factory.mktemp("scene") / "hills.tif", 3)


@pytest.fixture
def scene(clean_qgis: None, scene_path: Path) -> QgsRasterLayer:
    layer = QgsRasterLayer(str(scene_path), "hills")
    QgsProject.instance().addMapLayer(layer)
    return layer


def crs() -> osr.SpatialReference:
    reference = osr.SpatialReference()
    reference.ImportFromEPSG(32648)
    return reference


def raster(path: Path, bands: int) -> Path:
    """Write a small byte raster."""
    data = gdal.GetDriverByName("GTiff").Create(str(path), SIDE, SIDE, bands, gdal.GDT_Byte)
    data.SetGeoTransform((500_000, 0.8, 0, 3_000_000, 0, -0.8))
    data.SetProjection(crs().ExportToWkt())
    for band in range(1, bands + 1):
        data.GetRasterBand(band).WriteRaster(0, 0, SIDE, SIDE, bytes((i * band) % 2 for i in range(SIDE * SIDE)))
        if bands < 3:
            data.GetRasterBand(band).SetNoDataValue(255)
    data.FlushCache()
    return path


@pytest.fixture
def finished_run(files: Path, tmp_path: Path, scene_path: Path) -> Path:
    """The folder of a finished run with the scores gan, cam and student."""
    folder = tmp_path / "finished"
    shutil.copytree(files, folder)
    scores_file(folder / "scores.tif", SIDE, SIDE, ("gan", "cam", "student"), nodata_alike=True)
    inventory_file(folder / "landslides.gpkg", 3)
    run = {
        "format": 1,
        "state": "finished",
        "scene": {"path": str(scene_path)},
        "model": {"name": "Fake 1.0", "path": "fake.lsmodel", "thresholds": {"gan": 0.08, "cam": 0.4, "student": 0.5}},
        "settings": {
            "method": "student",
            "thresholds": {"rule": "manual", "gan": 0.08, "cam": 0.4, "student": 0.6, "window": 101, "k": 0.2},
            "polygons": {"min_area_m2": 30.0, "fill_holes_m2": 0.0, "simplify_px": 0.0},
        },
        "otsu": {"gan": 0.3, "cam": 0.45, "student": 0.55},
        "result": {"count": 3, "area_m2": 135.0, "run": str(folder), "thresholds": {"student": 0.6}},
    }
    (folder / "run.json").write_text(json.dumps(run))
    return folder


def inventory_file(path: Path, count: int) -> Path:
    """Write an inventory of triangles, the largest first, the confidence rising from 0."""
    path.unlink(missing_ok=True)
    source = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = source.CreateLayer("landslides", crs(), ogr.wkbMultiPolygon)
    kinds = {"id": ogr.OFTInteger, **dict.fromkeys(("area_m2", "perim_m", "conf_mean", "slope_deg"), ogr.OFTReal)}
    names = ("id", "area_m2", "perim_m", "conf_mean", "slope_deg", "method", "model", "status", "reviewer", "comment")
    names += ("outline",)
    for name in names:
        layer.CreateField(ogr.FieldDefn(name, kinds.get(name, ogr.OFTString)))
    layer.StartTransaction()
    for number in range(1, count + 1):
        x, y = 500_000 + number % 40, 2_999_999 - number // 40 % 40
        feature = ogr.Feature(layer.GetLayerDefn())
        shape = ogr.CreateGeometryFromWkt(f"MULTIPOLYGON((({x} {y},{x + 9} {y},{x} {y - 9},{x} {y})))")
        feature.SetGeometry(shape)
        feature["id"], feature["area_m2"], feature["conf_mean"] = number, 1000.0 + count - number, number / count
        feature["status"], feature["method"], feature["model"] = "proposed", "student", "Fake 1.0"
        feature["outline"] = hashlib.sha256(bytes(shape.ExportToWkb(ogr.wkbNDR))).hexdigest()[:10]
        layer.CreateFeature(feature)
    layer.CommitTransaction()
    return path


@pytest.fixture(scope="session")
def make_inventory() -> Callable[[Path, int], Path]:
    """Return a function that writes an inventory of so many polygons."""
    return inventory_file


@pytest.fixture(scope="session")
def make_scores() -> Callable[..., Any]:
    """Return a function that writes scores as the engine does, and gives the path and each band's raw bytes."""
    return scores_file


def scores_file(
    path: Path, width: int, height: int, names: "tuple[str, ...]", *, nodata_alike: bool = False
) -> "tuple[Path, dict[str, bytes]]":
    chance = random.Random(len(names))
    data = gdal.GetDriverByName("GTiff").Create(str(path), width, height, len(names), gdal.GDT_Byte, ["TILED=YES"])
    data.SetGeoTransform((500_000, 0.8, 0, 3_000_000, 0, -0.8))
    data.SetProjection(crs().ExportToWkt())
    holes = {chance.randrange(width * height) for _ in range(width * height // 50)}
    raws = {}
    for number, name in enumerate(names, 1):
        levels = bytearray(chance.choice(range(251)) for _ in range(width * height))
        for place in holes if nodata_alike else {chance.randrange(width * height) for _ in holes}:
            levels[place] = 255
        band = data.GetRasterBand(number)
        band.SetScale(1 / 250)
        band.SetOffset(0)
        band.SetNoDataValue(255)
        band.SetDescription(name)
        band.WriteRaster(0, 0, width, height, bytes(levels))
        raws[name] = bytes(levels)
    data.FlushCache()
    return path, raws


@pytest.fixture
def squares(clean_qgis: None) -> QgsVectorLayer:
    """Two polygons in longitude and latitude that lie inside the scene."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:4326", "squares", "memory")
    reference = crs()
    world = osr.SpatialReference()
    world.ImportFromEPSG(4326)
    world.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    change = osr.CoordinateTransformation(reference, world)
    from qgis.core import QgsFeature, QgsGeometry, QgsPointXY  # noqa: PLC0415

    features = []
    for x, y in ((500_005, 2_999_995), (500_030, 2_999_970)):
        corners = [(x, y), (x + 10, y), (x + 10, y - 10), (x, y - 10)]
        points = [QgsPointXY(*change.TransformPoint(*corner)[:2]) for corner in corners]
        feature = QgsFeature()
        feature.setGeometry(QgsGeometry.fromPolygonXY([points]))
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    QgsProject.instance().addMapLayer(layer)
    return layer


@pytest.fixture
def until(qgis: QgsApplication) -> Callable[..., None]:
    """Let QGIS' event loop run until something holds, and still holds once the loop has ended.

    Between the two an event that was due may have undone it: on a busy machine a dock's first look at the engine often
    begins just then. Such a moment is none to go on from, so the loop runs again.
    """

    def wait(holds: Callable[[], Any], seconds: float = 60) -> None:
        deadline = time.monotonic() + seconds
        loop, watch = QEventLoop(), QTimer()
        watch.timeout.connect(lambda: loop.quit() if holds() or time.monotonic() > deadline else None)
        watch.start(20)
        loop.exec()
        while not holds():
            assert time.monotonic() < deadline, f"waited {seconds} s in vain"
            loop.exec()
        watch.stop()

    return wait
