"""Runs inside QGIS' own window (`qgis --code`): presses the dock's buttons as a user would, and writes what it saw.

The variable LANDSLIDE_DESKTOP holds JSON with "scene", "compared" (a scene that other programs segment, too), "runs"
(a folder), "report", "screenshots", "patience_s" (of one run of the engine) and, where not all, "steps".
"""

import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import qgis.utils
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAction, QDockWidget
from qgis.utils import iface
from window import JOB, PLUGIN, SEEN, begin, choose, click, dock, open_dock, photograph, type_folder, until

RUNS = Path(JOB["runs"])


def rows(folder: Path) -> list[str]:
    return sorted(path.name for path in (folder / "rows").glob("*") if path.suffix != ".part")


def children() -> list[str]:
    """Return this QGIS' child processes, other than the one that lists them."""
    listed = subprocess.run(
        ["ps", "ww", "--ppid", str(os.getpid()), "-o", "pid=,args="], capture_output=True, text=True, check=False
    ).stdout
    return [line for line in listed.splitlines() if " ps ww --ppid" not in line]


def wait_for_no_children(seconds: float) -> None:
    """Wait a while: an engine that was just starting has half a second to go by itself."""
    latest = time.monotonic() + seconds
    until(lambda: not children() or time.monotonic() > latest, "the engines to end")


def in_layers() -> dict[str, Any]:
    """Return what the run's group holds."""
    group = QgsProject.instance().layerTreeRoot().children()[0]
    layers = {Path(node.layer().source().split("|")[0]).name: node.layer() for node in group.findLayers()}
    files = {"polygons": "landslides.gpkg", "final": "mask_final.tif", "mask": "mask.tif", "scores": "scores.tif"}
    assert set(layers) == set(files.values()), sorted(layers)
    seen: dict[str, Any] = {"group": group.name()}
    for name, file in files.items():
        layer = layers[file]
        extent = layer.extent()
        seen[name] = {"valid": layer.isValid(), "crs": layer.crs().authid(), "source": layer.source()}
        seen[name]["corner"] = [extent.xMinimum(), extent.yMaximum()]
        if isinstance(layer, QgsRasterLayer):
            seen[name] |= {"size": [layer.width(), layer.height()]}
        else:
            seen[name] |= {"features": layer.featureCount()}
    return seen


def rest() -> None:
    open_dock()
    iface.mainWindow().resizeDocks([dock()], [430], Qt.Orientation.Horizontal)
    SEEN["card"] = dock().model.summary.text()
    SEEN["device"] = dock().model.about_device.text()
    SEEN["scene_chosen"] = dock().scene.layer().name()
    iface.messageBar().clearWidgets()  # QGIS tells of every task that took more than five seconds
    photograph("rest")


def run_and_cancel() -> None:
    folder = RUNS / "run"
    type_folder(folder)
    choose(dock().model.method, "score-cam+cyclegan")  # slow enough to be cancelled and killed in the middle
    click(dock().bar.run_button)
    SEEN["responsive"] = until(lambda: True, "one turn of the loop", 5)
    until(lambda: len(rows(folder)) >= 1, "the first row")
    photograph("running")
    SEEN["cancelled_pid"] = dock().engine.engine_pid
    click(dock().bar.cancel_button)
    SEEN["cancel_seconds"] = until(lambda: not dock().engine.running, "the cancelled engine", 10)
    SEEN["rows_after_cancel"] = rows(folder)
    SEEN["cancelled_text"] = dock().bar.status.text.text()
    SEEN["button_after_cancel"] = dock().bar.run_button.text()
    SEEN["children_after_cancel"] = children()


def kill_and_resume() -> None:
    folder = RUNS / "run"
    click(dock().bar.run_button)
    until(lambda: len(rows(folder)) > len(SEEN["rows_after_cancel"]), "one more row")
    os.kill(dock().engine.engine_pid, signal.SIGKILL)
    until(lambda: not dock().engine.running, "the dock to notice", 10)
    SEEN["rows_after_kill"] = rows(folder)
    SEEN["killed_text"] = dock().bar.status.text.text()
    SEEN["button_after_kill"] = dock().bar.run_button.text()
    photograph("error")
    click(dock().bar.run_button)
    until(lambda: not dock().engine.running, "the end of the run")
    SEEN["log"] = dock().output.log.toPlainText()
    SEEN["finished_text"] = dock().bar.status.text.text()
    SEEN["status"] = dock().bar.status.kind
    SEEN["run"] = json.loads((folder / "run.json").read_text(encoding="utf-8"))


def run_the_student() -> None:
    folder = RUNS / "student"
    type_folder(folder)
    choose(dock().model.method, "student")
    click(dock().bar.run_button)
    until(lambda: dock().engine.running, "the engine")
    until(lambda: not dock().engine.running, "the end of the student's run")
    SEEN["student_status"] = dock().bar.status.kind
    photograph("finished")
    SEEN["layers"] = in_layers()
    SEEN["student_run"] = json.loads((folder / "run.json").read_text(encoding="utf-8"))
    choose(dock().model.method, "score-cam+cyclegan")


def run_the_compared_scene() -> None:
    """Segment a scene as the dock proposes it, nothing changed but scene and folder."""
    layer = iface.addRasterLayer(JOB["compared"], "compared")
    dock().scene.raster.setLayer(layer)
    type_folder(RUNS / "dock")
    choose(dock().model.method, "student")
    click(dock().bar.run_button)
    until(lambda: dock().engine.running, "the engine")
    until(lambda: not dock().engine.running, "the end of the compared run")
    SEEN["compared"] = {"status": dock().bar.status.kind, "layers": in_layers()}


def load_and_unload() -> None:
    SEEN["torch_in_qgis"] = "torch" in sys.modules
    SEEN["children_after_run"] = children()
    rounds = []
    for _ in range(3):
        assert qgis.utils.unloadPlugin(PLUGIN)
        wait_for_no_children(3.0)
        window = iface.mainWindow()
        rounds.append(
            {
                "docks": [d.objectName() for d in window.findChildren(QDockWidget) if "Landslide" in d.objectName()],
                "actions": [a.objectName() for a in window.findChildren(QAction) if "landslide" in a.objectName()],
                "provider": QgsApplication.processingRegistry().providerById("landslide_wsss") is not None,
                "children": children(),
            }
        )
        assert qgis.utils.loadPlugin(PLUGIN)
        assert qgis.utils.startPlugin(PLUGIN)
    SEEN["rounds"] = rounds


def leave_a_run_behind() -> None:
    """Start a run and let QGIS close over it: the engine must end with QGIS."""
    open_dock()
    type_folder(RUNS / "left")
    click(dock().bar.run_button)
    until(lambda: dock().engine.engine_pid is not None, "the engine")
    SEEN["left_pid"] = dock().engine.engine_pid


STEPS = (
    rest,
    run_and_cancel,
    kill_and_resume,
    run_the_student,
    run_the_compared_scene,
    load_and_unload,
    leave_a_run_behind,
)


WANTED = JOB.get("steps")
begin(*(step for step in STEPS if WANTED is None or step.__name__ in WANTED), task="Landslides in")
