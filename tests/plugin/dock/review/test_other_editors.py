"""A second program that edits a run's polygons is named in the panel, and no longer once it has let go."""

import sqlite3
import subprocess
import sys

import pytest
from qgis.PyQt.QtCore import Qt

from landslide_wsss_plugin.dock.panel import LandslideDock
from landslide_wsss_plugin.inventory import other_editors

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="only Linux tells who has a log open")

EDITS = """
import os, sqlite3, sys
if os.fork():
    os._exit(0)  # what QGIS itself started does not count: this one has no parent any more
os.setsid()
database = sqlite3.connect(sys.argv[1], isolation_level=None)
database.execute("PRAGMA journal_mode = WAL")
database.execute("UPDATE landslides SET comment = comment")
print(os.getpid(), flush=True)
sys.stdin.read()
"""


@pytest.fixture
def dock(iface, fake, scene, finished_run):
    with sqlite3.connect(finished_run / "landslides.gpkg") as database:
        for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            database.execute(f'DROP TRIGGER "{name}"')
    database.close()
    panel = LandslideDock(iface)
    iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, panel)
    iface.window.show()
    yield panel
    panel.shut_down()


@pytest.fixture
def second(finished_run):
    """Start a program that edits the polygons, as a second QGIS does; return its number and what ends it."""
    process = subprocess.Popen(
        [sys.executable, "-c", EDITS, str(finished_run / "landslides.gpkg")],
        stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True,
    )  # fmt: skip
    yield int(process.stdout.readline()), process.stdin.close
    process.stdin.close()
    process.wait()


def test_a_second_program_is_named_until_it_lets_go(dock, finished_run, second, until):
    number, end = second
    dock.workbench.live.open_folder(finished_run)
    notice = dock.workbench.review_section.notice
    assert f"Another program (process {number}) has these polygons open for editing" in notice.text.text()
    end()
    until(lambda: other_editors.editors(finished_run / "landslides.gpkg") == [])
    notice.text.linkActivated.emit("again")
    until(lambda: notice.text.text() == "")


def test_this_qgis_and_what_it_started_do_not_count(dock, finished_run):
    path = finished_run / "landslides.gpkg"
    with sqlite3.connect(path) as database:
        database.execute("PRAGMA journal_mode = WAL")
        database.execute("UPDATE landslides SET comment = comment")
        assert other_editors.editors(path) == []
    database.close()
    dock.workbench.live.open_folder(finished_run)
    assert "Another program" not in dock.workbench.review_section.notice.text.text()


def test_a_file_that_is_not_there_has_no_editor(tmp_path):
    assert other_editors.editors(tmp_path / "none.gpkg") == []
