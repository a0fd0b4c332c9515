"""Runs inside QGIS' own window (`qgis --code`) on a computer without an engine: presses Install, waits, maps the scene.

The variable LANDSLIDE_DESKTOP holds JSON with "scene", "runs", "report", "screenshots", "name", and where wanted
"bundle" (an offline bundle to install from) and "die" (a file for this process' id once packages come, to be killed).
"""

import json
import os
import sys
import time
import traceback
from pathlib import Path
from typing import Any

import qgis.utils
from driving import leave, until
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QAction
from qgis.utils import iface
from window import JOB, PLUGIN, SEEN, click, dock, open_scene

INSTALL_S = 2400


def page() -> Any:
    return dock().first_run


def photograph(name: str) -> None:
    iface.mapCanvas().waitWhileRendering()
    began = time.monotonic()
    until(lambda: time.monotonic() - began > 0.6, "a pause")
    iface.mainWindow().grab().save(str(Path(JOB["screenshots"]) / f"{JOB['name']}-{name}.png"))


def open_window() -> None:
    open_scene()
    window = iface.mainWindow()
    if not dock().isVisible():
        window.findChild(QAction, "landslide_wsss_action").trigger()
    until(dock().isVisible, "the dock", 10)
    window.resizeDocks([dock()], [430], Qt.Orientation.Horizontal)


def install() -> None:
    until(page().install_button.isEnabled, "a plan", 120)
    SEEN["facts"] = page().facts.text()
    SEEN["interrupted"] = page().interrupted.text()
    if JOB.get("bundle"):
        page().use_bundle(Path(JOB["bundle"]))
        until(lambda: "nothing is downloaded" in page().facts.text(), "the bundle's plan", 120)
    photograph("before")
    click(page().install_button)
    steps: list[tuple[str, float]] = []
    dock().runtime.progressed.connect(lambda step: steps.append((step.stage, step.percent)))
    until(lambda: page().progress.value() >= 12 or not dock().runtime.working, "packages", INSTALL_S)
    photograph("installing")
    if JOB.get("die"):
        Path(JOB["die"]).write_text(str(os.getpid()))
    SEEN["install_seconds"] = until(lambda: not dock().runtime.working, "the installation", INSTALL_S)
    SEEN["status"] = page().status.text.text()
    SEEN["steps"] = [steps[0], steps[-1]] if steps else []
    assert not page().isVisible(), SEEN["status"]
    until(dock().model.about_device.text, "the model's card")
    SEEN["engine"] = dock().runtime_section.about.text()
    SEEN["device"] = dock().model.about_device.text()


def map_the_scene() -> None:
    folder = Path(JOB["runs"]) / f"run-{JOB['name']}"
    dock().output.files.setFilePath(str(folder))
    click(dock().bar.run_button)
    until(lambda: dock().engine.running, "the engine")
    until(lambda: not dock().engine.running, "the end of the run", 900)
    SEEN["run"] = json.loads((folder / "run.json").read_text(encoding="utf-8"))
    SEEN["run_status"] = dock().bar.status.kind
    group = QgsProject.instance().layerTreeRoot().children()[0]
    SEEN["polygons"] = next(node.layer().featureCount() for node in group.findLayers())
    photograph("finished")
    SEEN["torch_in_qgis"] = "torch" in sys.modules


def drive() -> None:
    try:
        until(lambda: PLUGIN in qgis.utils.active_plugins and dock() is not None, "the plugin", 60)
        for step in (open_window, install, map_the_scene):
            print(f"drive: {step.__name__}", file=sys.stderr, flush=True)
            step()
    except BaseException:  # noqa: BLE001  (the report is the only way out of QGIS' window)
        SEEN["failure"] = traceback.format_exc()
        photograph("failure")
    Path(JOB["report"]).write_text(json.dumps(SEEN, indent=1), encoding="utf-8")
    leave()


QTimer.singleShot(1500, drive)
