"""Tables as people have them: rows without geometry, points among polygons, odd names and numbers, open elsewhere."""

import csv
import json
import sqlite3
import struct
import subprocess
import sys
import zipfile

import numpy as np
import pyogrio
import pyproj
import pytest
import shapely
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from shapely.geometry import LineString, Point, Polygon, box

from engine.cli.main import main
from engine.errors import UserError
from engine.inventory.export import FORMATS, export
from engine.inventory.in_use import QGIS, check_free
from engine.inventory.remeasure import remeasure
from engine.inventory.shapefile import unique_names
from engine.rasters.layers.heavy import Bound
from engine.rasters.layers.vectors import read_features_over
from engine.reporting import Silent
from engine.settings.run import TerrainSettings
from tests.engine.inventory.test_reviewed import Run

SQUARE = box(105.9, 27.2, 105.91, 27.21)
BEYOND_BMP = "𠮷" * 20


def features(path, *rows):
    """Write a GeoJSON of (attributes, geometry)."""
    listed = [
        {"type": "Feature", "properties": said, "geometry": shape and shapely.geometry.mapping(shape)}
        for said, shape in rows
    ]
    path.write_text(json.dumps({"type": "FeatureCollection", "features": listed}), encoding="utf-8")
    return path


def read(path, **how):
    meta, _, wkb, columns = pyogrio.raw.read(path, **how)
    shapes = None if wkb is None else shapely.from_wkb(wkb)
    return dict(zip(meta["fields"], columns, strict=True)), shapes, meta


def dbf_fields(path):
    """Name, type, width and decimals of each field, from the bytes of the file."""
    head = path.read_bytes()
    size = struct.unpack("<H", head[8:10])[0]
    described = [head[at : at + 32] for at in range(32, size - 1, 32)]
    return {one[:11].split(b"\0")[0].decode(): (chr(one[11]), one[16], one[17]) for one in described}


@pytest.mark.parametrize("kind", FORMATS)
def test_a_row_without_geometry_is_exported_and_told(tmp_path, capsys, kind):
    source = features(tmp_path / "null.geojson", ({"id": 1}, SQUARE), ({"id": 2}, None))
    out = tmp_path / f"out{FORMATS[kind].suffix}"
    assert main(["export", str(source), "--format", kind, "--out", str(out)]) == 0
    assert "1 row has no geometry" in capsys.readouterr().err
    if kind == "kml":
        assert out.read_text(encoding="utf-8").count("<Placemark") == 2
        return
    got, shapes, _ = read(out)
    assert [int(value) for value in got["id"]] == [1, 2]
    if kind != "csv":
        assert shapes[0].area == pytest.approx(SQUARE.area)
        assert shapes[1] is None


@pytest.mark.parametrize("kind", ["shapefile", "gpkg", "geojson"])
def test_points_among_polygons_are_left_out_and_told(tmp_path, kind):
    rows = [({"n": 1}, SQUARE), ({"n": 2}, Point(1, 2)), ({"n": 3}, LineString([(0, 0), (1, 1)]))]
    said = []
    out = export(features(tmp_path / "a.geojson", *rows), tmp_path / "out", kind, said.append).path
    assert read(out)[0]["n"].tolist() == [1]
    assert said == ["2 features are points or lines and were left out."]


@pytest.mark.parametrize("shape", [Point(1, 2), LineString([(0, 0), (1, 1)])])
def test_a_layer_without_polygons_is_refused(tmp_path, shape):
    with pytest.raises(UserError, match="holds points or lines, no polygons"):
        export(features(tmp_path / "a.geojson", ({}, shape)), tmp_path / "b.shp", "shapefile")


def test_a_table_without_geometry_is_refused(tmp_path):
    (tmp_path / "a.csv").write_text("id,area_m2\n1,5\n")
    with pytest.raises(UserError, match="no layer with points or polygons"):
        export(tmp_path / "a.csv", tmp_path / "b.shp", "shapefile")
    with pytest.raises(UserError, match="is a table without polygons"):
        export(f"{tmp_path / 'a.csv'}|layername=a", tmp_path / "b.shp", "shapefile")


def test_names_are_cut_between_characters_and_unique(tmp_path):
    names = {"滑坡面积平方米": 1.5, "滑坡面积公顷": 2.5, "Größe des Hangs": "a", "größe des Tals": "b"}
    said = []
    out = export(features(tmp_path / "names.geojson", (names, SQUARE)), tmp_path / "b.shp", "shapefile", said.append)
    got, _, _ = read(out.path)
    assert list(got) == ["滑坡面", "滑坡_2", "Größe de", "größe_2"]
    assert [column[0] for column in got.values()] == [1.5, 2.5, "a", "b"]
    assert "滑坡面积公顷 is 滑坡_2" in said[0]


NAMES = st.lists(st.text(st.characters(codec="utf-8"), max_size=20), min_size=1, max_size=6)


@settings(max_examples=50)
@given(NAMES)
@example([BEYOND_BMP, BEYOND_BMP, "e\u0301" * 9, "", " ", "a\0b"])
@example(["x" * 10] * 12)
def test_short_names_fit_are_unique_and_never_cut_a_character(names):
    short = unique_names(names, 10)
    assert len({name.lower() for name in short}) == len(names)
    assert all(1 <= len(name.encode()) <= 10 and name == name.strip() for name in short)


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(names=NAMES)
@example(names=["fid", "geom", "OGC_FID", "Area", "area", ""])
@pytest.mark.parametrize("kind", ["shapefile", "gpkg"])
def test_any_names_survive_a_file(tmp_path, kind, names):
    source = features(tmp_path / "a.geojson", (dict.fromkeys(names, "x"), SQUARE))
    kept, _, _ = read(source)
    got, _, _ = read(export(source, tmp_path / f"b{FORMATS[kind].suffix}", kind, overwrite=True).path)
    assert [column[0] for column in got.values()] == ["x"] * len(kept)


def test_whole_numbers_stay_whole_where_some_are_unknown(tmp_path):
    rows = [
        ({"id": 7, "trees": 3, "area_m2": 1234.5678}, SQUARE),
        ({"id": None, "trees": None, "area_m2": None}, SQUARE),
    ]
    source = features(tmp_path / "a.geojson", *rows)
    with export(source, tmp_path / "b.csv", "csv").path.open(encoding="utf-8-sig") as file:
        assert list(csv.DictReader(file)) == [
            {"id": "7", "trees": "3", "area_m2": "1234.57"},
            {"id": "", "trees": "", "area_m2": ""},
        ]
    shapefile = export(source, tmp_path / "b.shp", "shapefile", overwrite=True).path
    assert dbf_fields(shapefile.with_suffix(".dbf")) == {
        "id": ("N", 9, 0), "trees": ("N", 9, 0), "area_m2": ("N", 7, 2)
    }  # fmt: skip
    got, _, _ = read(shapefile)
    assert got["area_m2"][0] == 1234.57
    assert np.isnan(got["area_m2"][1])
    assert np.isnan(got["id"][1])


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(values=st.lists(st.none() | st.floats(-1e12, 1e12).map(lambda value: round(value, 4)), min_size=1, max_size=5))
@example(values=[None])
@example(values=[1e300, -1e-300, 5.0])
def test_numbers_of_a_shapefile_are_those_of_the_table(tmp_path, values):
    source = features(tmp_path / "a.geojson", *(({"x": value, "id": 1, "t": "ä"}, SQUARE) for value in [0.5, *values]))
    got, _, _ = read(export(source, tmp_path / "b.shp", "shapefile", overwrite=True).path)
    wanted = np.array([0.5, *(np.nan if value is None else value for value in values)])
    got["x"] = np.array([np.nan if one in {None, ""} else float(one) for one in got["x"]])  # texts if too large
    np.testing.assert_allclose(got["x"], wanted, rtol=1e-9, atol=1e-9)
    assert set(got["t"]) == {"ä"}
    assert set(got["id"]) == {1}


def test_measures_of_a_run_are_rounded_in_every_file(tmp_path, capsys):
    run = Run(tmp_path)
    run.draw(0.6)
    assert main(["export", str(run.folder.polygons), "--format", "shapefile", "--out", str(tmp_path / "b.shp")]) == 0
    fields = dbf_fields(tmp_path / "b.dbf")
    assert fields["id"] == ("N", 9, 0)
    assert [fields[name][2] for name in ("area_m2", "orient_deg", "conf_mean", "lon")] == [2, 1, 4, 7]
    assert max(width for _, width, _ in fields.values()) <= 80
    capsys.readouterr()


@pytest.mark.parametrize("shape", [None, Polygon()])
@pytest.mark.parametrize("words", [{"status": "accepted"}, {"comment": "to be drawn"}, {"photo": "IMG_1.jpg"}, {}])
def test_a_row_that_a_person_added_without_geometry_survives_every_threshold(tmp_path, shape, words):
    run = Run(tmp_path)
    run.draw(0.6)
    run.change(2, shape=shape, **words)
    for threshold in (0.3, 0.9):
        run.draw(threshold)
        got, shapes = run.read()
        rows = [row for row, shape in enumerate(shapes) if shape is None or shape.is_empty]
        assert len(rows) == 1
        assert all(got[name][rows[0]] == value for name, value in words.items())


def test_measuring_in_place_keeps_a_row_without_geometry(tmp_path):
    run = Run(tmp_path)
    run.draw(0.6)
    run.change(2, shape=None, status="accepted", comment="seen from the road")
    before, _ = run.read()
    remeasure(str(run.folder.polygons), run.folder.polygons, TerrainSettings(), None, Silent())
    after, shapes = run.read()
    row = list(after["comment"]).index("seen from the road")
    assert (after["status"][row], shapes[row]) == ("accepted", None)
    assert len(shapes) == 3
    np.testing.assert_allclose(after["area_m2"], before["area_m2"], rtol=1e-6)


def hold_row(database):
    database.execute("BEGIN IMMEDIATE")
    database.execute("UPDATE landslides SET comment = 'unsaved'")


def changed_elsewhere(path):
    """A connection of another program to an inventory, without the triggers that call functions of GDAL."""
    other = sqlite3.connect(path, isolation_level=None)
    for trigger in [row[0] for row in other.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")]:
        other.execute(f'DROP TRIGGER "{trigger}"')
    return other


def test_an_inventory_that_another_program_writes_is_refused_and_stays(tmp_path, monkeypatch):
    monkeypatch.setattr("engine.inventory.in_use.PATIENCE_S", 0.1)
    run = Run(tmp_path)
    run.draw(0.6)
    other = changed_elsewhere(run.folder.polygons)
    hold_row(other)
    inode = run.folder.polygons.stat().st_ino
    with pytest.raises(UserError, match="open for editing in another program"):
        run.draw(0.3)
    assert run.folder.polygons.stat().st_ino == inode
    other.execute("COMMIT")
    other.close()
    run.draw(0.3)
    assert len(run.read()[1]) == 2


REVIEWING = """
import sqlite3, sys
other = sqlite3.connect(sys.argv[1], isolation_level=None)
for (name,) in other.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
    other.execute(f'DROP TRIGGER "{name}"')
other.execute("PRAGMA journal_mode = WAL")
other.execute("UPDATE landslides SET status = 'accepted', reviewer = 'Ada' WHERE id = 1")
print("reviewed", flush=True)
input()
print(*other.execute("SELECT count(*) FROM landslides").fetchone(), flush=True)
"""


def test_an_inventory_reviewed_in_qgis_is_drawn_anew_while_qgis_keeps_its_log(tmp_path, monkeypatch):
    """QGIS keeps a log from a reviewer's first decision on, and the next move of a threshold comes then."""
    run = Run(tmp_path)
    run.draw(0.6)
    command = [sys.executable, "-c", REVIEWING, str(run.folder.polygons)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as qgis:
        assert qgis.stdout.readline() == "reviewed\n"
        monkeypatch.setenv(QGIS, str(qgis.pid))  # it has started the engine
        run.draw(0.3)
        qgis.stdin.write("\n")
        qgis.stdin.flush()
        assert qgis.stdout.readline() == "2\n"  # QGIS sees what was drawn
    assert sorted(run.read()[0]["status"]) == ["accepted", "proposed"]


def test_what_another_program_left_in_its_log_is_read_and_kept(tmp_path):
    run = Run(tmp_path)
    run.draw(0.6)
    other = sqlite3.connect(run.folder.polygons, isolation_level=None)
    other.execute("PRAGMA journal_mode = WAL")
    for trigger in [row[0] for row in other.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")]:
        other.execute(f'DROP TRIGGER "{trigger}"')
    other.execute("UPDATE landslides SET status = 'accepted' WHERE id = 1")
    log = run.folder.polygons.with_name("landslides.gpkg-wal")
    kept, pages = log.read_bytes(), run.folder.polygons.read_bytes()
    other.close()
    run.folder.polygons.write_bytes(pages)  # as a killed program leaves the two
    log.write_bytes(kept)
    run.draw(0.3)
    assert sorted(run.read()[0]["status"]) == ["accepted", "proposed"]
    assert not log.exists()


def test_other_layers_and_styles_of_a_geopackage_stay(tmp_path):
    run = Run(tmp_path)
    run.draw(0.6)
    wkb = shapely.to_wkb(np.array([Point(1, 2)], object))
    pyogrio.raw.write(
        run.folder.polygons, wkb, [np.array(["a"], object)], ["note"], layer="visited", driver="GPKG",
        geometry_type="Point", crs="EPSG:32648",
    )  # fmt: skip
    with sqlite3.connect(run.folder.polygons) as database:
        database.execute("CREATE TABLE layer_styles (f_table_name TEXT, styleQML TEXT)")
        database.execute("INSERT INTO layer_styles VALUES ('landslides', '<qgis/>')")
    database.close()
    run.draw(0.3)
    assert read(run.folder.polygons, layer="visited")[0]["note"].tolist() == ["a"]
    with sqlite3.connect(run.folder.polygons) as database:
        assert database.execute("SELECT * FROM layer_styles").fetchall() == [("landslides", "<qgis/>")]
    database.close()
    assert len(run.read()[1]) == 2


def test_a_free_file_and_one_that_is_no_database_are_left_as_they_are(tmp_path):
    (tmp_path / "a.gpkg").write_bytes(b"no database")
    check_free(tmp_path / "a.gpkg")
    check_free(tmp_path / "missing.gpkg")
    assert (tmp_path / "a.gpkg").read_bytes() == b"no database"
    assert not (tmp_path / "missing.gpkg").exists()


def test_a_table_in_an_archive_is_read(tmp_path):
    source = features(tmp_path / "a.geojson", ({"id": 1}, SQUARE))
    export(source, tmp_path / "a.shp", "shapefile")
    with zipfile.ZipFile(tmp_path / "z.zip", "w") as archive:
        for name in ("a.geojson", "a.shp", "a.shx", "a.dbf", "a.prj"):
            archive.write(tmp_path / name, f"sub/{name}")
    for member in ("a.geojson", "a.shp"):
        out = tmp_path / f"{member}.csv"
        assert main(["export", f"/vsizip/{tmp_path}/z.zip/sub/{member}", "--format", "csv", "--out", str(out)]) == 0
        assert read(out)[0]["id"].tolist() in ([1], ["1"])


@pytest.mark.parametrize("layer", [None, "second", "third"])
def test_of_several_layers_one_has_to_be_named(tmp_path, layer):
    for name in ("first", "second"):
        pyogrio.raw.write(
            tmp_path / "a.gpkg", shapely.to_wkb(np.array([SQUARE], object)), [np.array([name], object)], ["name"],
            layer=name, driver="GPKG", geometry_type="Polygon", crs="EPSG:4326",
        )  # fmt: skip
    source = str(tmp_path / "a.gpkg") + (f"|layername={layer}" if layer else "")
    if layer == "second":
        assert read(export(source, tmp_path / "b.shp", "shapefile", overwrite=True).path)[0]["name"].tolist() == [
            "second"
        ]
        return
    with pytest.raises(UserError, match="first, second"):
        export(source, tmp_path / "b.shp", "shapefile", overwrite=True)


NOWHERE = {
    "metres": box(586100, 3011300, 586200, 3011400),
    "latitude before longitude": box(27.2, 105.8, 27.21, 105.81),
    "huge": box(1e15, 1e15, 2e15, 2e15),
}


@pytest.mark.parametrize("way", NOWHERE)
@pytest.mark.parametrize("kind", ["geojson", "kml"])
def test_a_geojson_whose_coordinates_are_no_degrees_is_refused_not_emptied(kind, way, tmp_path, capsys):
    source, out = features(tmp_path / "a.geojson", ({"id": 1}, NOWHERE[way])), tmp_path / f"out{FORMATS[kind].suffix}"
    assert main(["export", str(source), "--format", kind, "--out", str(out)]) == 2
    assert "outside the area of its CRS" in capsys.readouterr().err
    assert not out.exists()


def test_a_file_geodatabase_is_a_layer_and_a_missing_file_no_run(tmp_path, capsys):
    wkb = shapely.to_wkb(np.array([SQUARE], object))
    pyogrio.raw.write(
        tmp_path / "a.gdb", wkb, [np.array([7])], ["n"], layer="a", driver="OpenFileGDB", geometry_type="MultiPolygon",
        crs="EPSG:4326", promote_to_multi=True,
    )  # fmt: skip
    assert main(["export", str(tmp_path / "a.gdb"), "--format", "gpkg", "--out", str(tmp_path / "b.gpkg")]) == 0
    assert read(tmp_path / "b.gpkg")[0]["n"].tolist() == [7]
    assert main(["export", str(tmp_path / "no.gpkg"), "--format", "csv", "--out", str(tmp_path / "b.csv")]) == 2
    assert "There is no inventory" in capsys.readouterr().err


def test_a_shapefile_without_its_companions_says_so(tmp_path, capsys):
    export(features(tmp_path / "a.geojson", ({"id": 1}, SQUARE)), tmp_path / "a.shp", "shapefile")
    (tmp_path / "a.shx").unlink()
    assert main(["export", str(tmp_path / "a.shp"), "--format", "csv", "--out", str(tmp_path / "b.csv")]) == 2
    assert ".shx, .dbf and .prj" in capsys.readouterr().err


@pytest.mark.parametrize("name", ["status", "STATUS", "Status"])
def test_a_status_counts_whatever_the_capitals_of_its_field(name, tmp_path, capsys):
    """Programs write names of fields in capitals: what was rejected counted as a landslide."""
    rows = ({name: "Rejected"}, SQUARE), ({name: "accepted"}, shapely.affinity.translate(SQUARE, 0.1))
    layer = features(tmp_path / "a.geojson", *rows)
    assert main(["statistics", str(layer)]) == 0
    said = capsys.readouterr().out
    assert "1 landslides," in said
    assert "2 of 2 polygons are reviewed." in said
    assert main(["export", str(layer), "--format", "csv", "--out", str(tmp_path / "a.csv")]) == 0
    assert "1 polygons, 1 left out for their status" in capsys.readouterr().err
    assert (tmp_path / "a.csv").read_text(encoding="utf-8-sig").split() == [name, "accepted"]
    bound = Bound(10, ("status",))
    found = read_features_over(str(layer), pyproj.CRS("EPSG:4326").to_wkt(), SQUARE.bounds, areas=True, bound=bound)
    assert found.statuses().tolist() == ["Rejected"]


@pytest.mark.parametrize(
    ("letters", "language", "text"),
    [("utf-8", 0, "滑坡贵州"), ("utf-8", 0x57, "Gölsdorf"), ("cp1252", 0, "Gölsdorf"), ("cp1252", 0x57, "Gölsdorf")],
)
def test_a_shapefile_that_does_not_say_its_encoding_is_read_as_its_bytes_are(letters, language, text, tmp_path):
    path = tmp_path / "a.shp"
    shapes = shapely.to_wkb(np.array([SQUARE, SQUARE], object))
    pyogrio.raw.write(
        path, shapes, [np.array([text, text], object)], ["name"], geometry_type="Polygon", crs="EPSG:4326",
        encoding=letters,
    )  # fmt: skip
    path.with_suffix(".cpg").unlink(missing_ok=True)
    table = bytearray(path.with_suffix(".dbf").read_bytes())
    assert text.encode(letters) in table
    table[29] = language
    path.with_suffix(".dbf").write_bytes(table)
    assert main(["export", str(path), "--format", "csv", "--out", str(tmp_path / "a.csv")]) == 0
    assert (tmp_path / "a.csv").read_text(encoding="utf-8-sig").split() == ["name", text, text]
