import ast
import os
import subprocess
import sys
from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QAction, QDockWidget

import landslide_wsss_plugin

ROOT = Path(__file__).resolve().parents[2]


def children() -> list[str]:
    listed = subprocess.run(
        ["ps", "ww", "--ppid", str(os.getpid()), "-o", "args="], capture_output=True, text=True, check=False
    ).stdout
    return [line for line in listed.splitlines() if "engine" in line]


def test_three_rounds_leave_nothing_behind(iface, fake, scene, until):
    fake("deaf")
    for _ in range(3):
        plugin = landslide_wsss_plugin.classFactory(iface)
        plugin.initGui()
        assert QgsApplication.processingRegistry().providerById("landslide_wsss") is not None
        assert iface.menu.actions() == iface.toolbar.actions() == [plugin.action]
        plugin.dock.show()
        iface.window.show()
        plugin.dock.look()
        until(children)
        plugin.unload()
        until(lambda: not iface.window.findChildren(QDockWidget), 5)
        assert QgsApplication.processingRegistry().providerById("landslide_wsss") is None
        assert not iface.menu.actions()
        assert not iface.toolbar.actions()
        assert not [a for a in iface.window.findChildren(QAction) if a.objectName() == "landslide_wsss_action"]
        assert not children()


def test_a_running_engine_ends_when_the_plugin_goes(iface, fake, scene, until, tmp_path):
    fake("deaf")
    plugin = landslide_wsss_plugin.classFactory(iface)
    plugin.initGui()
    plugin.dock.output.files.setFilePath(str(tmp_path / "run"))
    plugin.dock.bar.run_button.click()
    until(lambda: plugin.dock.engine.engine_pid)
    plugin.unload()
    assert not children()


def imported_by(path: Path) -> set[str]:
    names = set()
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            names.add(node.module or "")
    return names


def test_the_plugin_imports_only_python_qgis_and_itself():
    files = list((ROOT / "landslide_wsss_plugin").rglob("*.py"))
    assert len(files) > 20
    names = set().union(*map(imported_by, files))
    allowed = set(sys.stdlib_module_names) | {"qgis", "landslide_wsss_plugin"}
    assert {name for name in names if name.partition(".")[0] not in allowed} == set()
    assert not {name for name in names if name.startswith(("PyQt", "qgis.PyQt.uic"))}
