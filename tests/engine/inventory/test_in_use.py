"""A GeoPackage that another program edits, by a lock or by a log that it has open, is never overtaken."""

import json
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import pyogrio
import pytest
import shapely

from engine.cli.main import main
from engine.errors import UserError
from engine.inventory import in_use
from engine.inventory.in_use import check_free
from engine.version import ROOT

linux = pytest.mark.skipif(sys.platform != "linux", reason="only Linux says which processes have a log open")

OTHER = """
import sqlite3, subprocess, sys
path, *statements = sys.argv[1:]
other = sqlite3.connect(path, isolation_level=None)
for statement in statements:
    other.execute(statement).fetchall()
print("open", flush=True)
input()
"""
CHILD = """
import sqlite3, subprocess, sys
other = sqlite3.connect(sys.argv[1], isolation_level=None)
other.execute("PRAGMA journal_mode = WAL").fetchall()
other.execute("UPDATE gpkg_contents SET description = 'reviewed'")
ask = "import sys; from pathlib import Path; from engine.inventory.in_use import check_free; "
sys.exit(subprocess.run([sys.executable, "-c", ask + "check_free(Path(sys.argv[1]))", sys.argv[1]]).returncode)
"""
WAL = "PRAGMA journal_mode = WAL"
WRITE = "UPDATE gpkg_contents SET description = 'edited'"


@pytest.fixture
def inventory(tmp_path) -> Path:
    path = tmp_path / "landslides.gpkg"
    shape = shapely.to_wkb(np.array([shapely.box(0, 0, 9, 9)], object))
    crs = "EPSG:32648"
    pyogrio.raw.write(
        path, shape, [np.array(["a"], object)], ["name"], layer="landslides", geometry_type="Polygon", crs=crs
    )
    return path


@contextmanager
def another(path: Path, *statements: str):
    """Run a second program that has the file open after some statements."""
    command = [sys.executable, "-c", OTHER, str(path), *statements]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout.readline() == "open\n"
        yield process
        process.communicate("\n")


@pytest.mark.parametrize("before", [(), (WAL,)], ids=["journal", "log"])
def test_a_program_in_the_middle_of_a_write_is_named_in_one_sentence(inventory, before, monkeypatch):
    monkeypatch.setattr(in_use, "PATIENCE_S", 0.1)
    with another(inventory, *before, "BEGIN IMMEDIATE", WRITE):
        bytes_before = inventory.read_bytes()
        with pytest.raises(UserError, match="is open for editing in another program") as caught:
            check_free(inventory)
        assert "\n" not in caught.value.message
        assert "close the layer" in caught.value.hint
        assert inventory.read_bytes() == bytes_before
    check_free(inventory)


@linux
def test_a_program_whose_edits_are_not_yet_written_is_known_by_its_log(inventory, tmp_path, capsys):
    with another(inventory, WAL, WRITE) as process:
        with pytest.raises(UserError, match=rf"another program \(process {process.pid}\)"):
            check_free(inventory)
        assert in_use.editors(inventory) == [process.pid]
        square = {"type": "Polygon", "coordinates": [[[1, 1], [2, 1], [2, 2], [1, 1]]]}
        features = [{"type": "Feature", "properties": {"name": "b"}, "geometry": square}]
        (tmp_path / "b.geojson").write_text(json.dumps({"type": "FeatureCollection", "features": features}))
        words = ["export", str(tmp_path / "b.geojson"), "--format", "gpkg", "--out", str(inventory), "--overwrite"]
        assert main(words) == 2
        assert "open for editing in another program" in capsys.readouterr().err
    check_free(inventory)
    assert [str(name) for name in pyogrio.raw.read(inventory)[3][0]] == ["a"]


@linux
def test_the_program_that_started_the_engine_may_keep_its_log(inventory):
    assert subprocess.run([sys.executable, "-c", CHILD, str(inventory)], cwd=ROOT, check=False).returncode == 0


@linux
def test_the_qgis_that_the_plugin_names_may_keep_its_log_and_no_other(inventory, monkeypatch):
    with another(inventory, WAL, WRITE) as qgis:
        monkeypatch.setenv("LANDSLIDE_WSSS_QGIS", str(qgis.pid))
        check_free(inventory)
        for other in ("", "x", str(qgis.pid + 1)):
            monkeypatch.setenv("LANDSLIDE_WSSS_QGIS", other)
            with pytest.raises(UserError, match=f"process {qgis.pid}"):
                check_free(inventory)


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_elsewhere_a_log_that_anybody_has_open_counts_unless_a_qgis_started_this(inventory, monkeypatch, system):
    """Windows and macOS do not say whose it is: the command line refuses, QGIS' own engine leaves it to QGIS."""
    monkeypatch.setattr(in_use.sys, "platform", system)
    monkeypatch.delenv(in_use.QGIS, raising=False)
    with another(inventory, WAL, WRITE):
        with pytest.raises(UserError, match="is open for editing in another program"):
            check_free(inventory)
        monkeypatch.setenv(in_use.QGIS, "1")
        check_free(inventory)
    monkeypatch.delenv(in_use.QGIS)
    check_free(inventory)
    assert not inventory.with_name("landslides.gpkg-shm").exists()


def test_a_file_that_others_only_have_open_is_free(inventory):
    with another(inventory, "SELECT * FROM gpkg_contents"):
        check_free(inventory)
        assert in_use.editors(inventory) == []


@pytest.mark.parametrize("name", ["absent.gpkg", "text.gpkg", "a.csv"])
def test_what_is_no_geopackage_is_free(tmp_path, name):
    if name != "absent.gpkg":
        (tmp_path / name).write_text("no database")
    check_free(tmp_path / name)
