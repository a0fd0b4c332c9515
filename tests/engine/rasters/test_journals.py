"""A GeoPackage whose writer was killed is read as it was before, and no journal makes SQLite delete another file."""

import subprocess
import sys

import numpy as np
import pyogrio
import pytest
import shapely
from pyogrio.errors import DataSourceError

from engine.errors import UserError
from engine.inventory.export import read_table
from engine.inventory.in_use import check_free
from engine.rasters.journals import roll_back
from engine.rasters.layers.vectors import read_features
from tests.warm_engine import KILL_CODE

KILLED = """
import os, signal, sqlite3, sys
database = sqlite3.connect(sys.argv[1], isolation_level=None)
database.execute("PRAGMA cache_size = 5")  # so that pages reach the file before the end
database.execute("BEGIN IMMEDIATE")
database.execute("CREATE TABLE more AS SELECT * FROM landslides")
database.execute("DELETE FROM gpkg_contents")
os.kill(os.getpid(), getattr(signal, "SIGKILL", signal.SIGTERM))
"""


@pytest.fixture
def half_written(tmp_path):
    """A GeoPackage of 2000 polygons, and the journal of a program that was killed while it wrote into it."""
    path = tmp_path / "landslides.gpkg"
    shapes = shapely.to_wkb(np.array([shapely.box(n, 0, n + 1, 1) for n in range(2000)], object))
    crs = "EPSG:32648"
    pyogrio.raw.write(path, shapes, [np.arange(2000)], ["id"], layer="landslides", geometry_type="Polygon", crs=crs)
    before = path.read_bytes()
    assert subprocess.run([sys.executable, "-c", KILLED, str(path)], check=False).returncode == KILL_CODE
    assert path.with_name("landslides.gpkg-journal").is_file()
    assert path.read_bytes() != before
    return path


@pytest.mark.parametrize(
    "read", [lambda path: len(read_features(path)), lambda path: len(read_table(path).wkb)], ids=["features", "table"]
)
def test_half_written_geopackage_is_read_as_it_was(half_written, read):
    with pytest.raises(DataSourceError):
        pyogrio.raw.read(half_written)
    assert read(half_written) == 2000
    assert not half_written.with_name("landslides.gpkg-journal").exists()
    assert len(pyogrio.raw.read(half_written, layer="landslides")[2]) == 2000


@pytest.mark.parametrize("ask", [read_features, check_free])
def test_journal_that_names_another_file_is_never_played_back(half_written, tmp_path, ask):
    """SQLite deletes the file that a journal names at its end: a foreign journal may name any file of the user's."""
    mine = tmp_path / "thesis.txt"
    mine.write_text("years of work")
    name = str(mine).encode()
    words = (0x40000000 // 4096 + 1).to_bytes(4, "big") + name + len(name).to_bytes(4, "big")
    words += sum(name).to_bytes(4, "big") + bytes.fromhex("d9d505f920a163d7")
    with half_written.with_name("landslides.gpkg-journal").open("ab") as journal:
        journal.write(words)
    with pytest.raises(UserError, match="left half-written by a program that wrote into several files"):
        ask(half_written)
    assert mine.read_text() == "years of work"


@pytest.mark.parametrize("content", [b"", b"short", b"SQLite format 3\0 and no more"])
def test_journal_beside_what_is_no_database_is_left_alone(tmp_path, content):
    (tmp_path / "a.gpkg").write_bytes(content)
    (tmp_path / "a.gpkg-journal").write_bytes(b"a user's own notes")
    roll_back(tmp_path / "a.gpkg")
    assert (tmp_path / "a.gpkg").read_bytes() == content
    assert (tmp_path / "a.gpkg-journal").exists()
