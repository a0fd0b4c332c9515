"""An area may be any vector file: it is read, or refused with a sentence, and never changed."""

import hashlib
import json
import sqlite3
from pathlib import Path

import numpy as np
import pyogrio
import pytest
import shapely
from hypothesis import given
from hypothesis import strategies as st

from engine.errors import UserError
from engine.rasters.layers.aoi import aoi_rows_mask, read_aoi
from engine.rasters.layers.layer_names import split_source
from engine.rasters.layers.vectors import read_features
from engine.rasters.reader import SceneReader

from .conftest import refused_or_done, tried
from .test_bundle_fuzz import JSON
from .test_raster_fuzz import tiff

NUMBERS = st.floats() | st.integers(-(10**7), 10**7) | st.sampled_from([580010, 580050, 3009950, 3009990, 1e308])
POINTS = st.lists(st.lists(NUMBERS, min_size=1, max_size=4), max_size=6)
CRS = {"type": "name", "properties": {"name": "urn:ogc:def:crs:EPSG::32648"}}


@pytest.fixture(scope="module")
def info(tmp_path_factory):
    with SceneReader(tiff(tmp_path_factory.mktemp("aoi") / "scene.tif")) as reader:
        return reader.info


def use(path, info):
    area = read_aoi(path, info)
    rows = aoi_rows_mask(area, info, 0, info.height)
    assert rows.shape == (info.height, info.width)


def geojson(path, geometry):
    feature = {"type": "Feature", "properties": {}, "geometry": geometry}
    path.write_text(json.dumps({"type": "FeatureCollection", "crs": CRS, "features": [feature]}))
    return path


@tried(150, 5000)
@given(st.sampled_from(["Polygon", "MultiPolygon", "LineString", "GeometryCollection"]), st.lists(POINTS, max_size=3))
def test_any_coordinates(tmp_path, info, kind, rings):
    coordinates = rings if kind == "Polygon" else [rings]
    path = geojson(tmp_path / "area.geojson", {"type": kind, "coordinates": coordinates})
    refused_or_done(lambda: use(path, info))


@tried(80, 2000)
@given(JSON)
def test_any_json(tmp_path, info, value):
    refused_or_done(lambda: use(geojson(tmp_path / "area.geojson", value), info))


@pytest.fixture(scope="module")
def package(tmp_path_factory):
    path = tmp_path_factory.mktemp("gpkg") / "area.gpkg"
    square = shapely.to_wkb(np.array([shapely.box(580005, 3009950, 580040, 3009990)]))
    pyogrio.raw.write(path, square, [], [], layer="area", driver="GPKG", geometry_type="Polygon", crs="EPSG:32648")
    return path


@tried(80, 3000)
@given(st.lists(st.tuples(st.integers(0, 10**6), st.integers(0, 255)), min_size=1, max_size=20))
def test_a_geopackage_whose_bytes_changed(tmp_path, info, package, edits):
    data = bytearray(package.read_bytes())
    for place, value in edits:
        data[place % len(data)] = value
    path = tmp_path / "area.gpkg"
    path.write_bytes(data)
    refused_or_done(lambda: use(path, info))


def test_a_geopackage_with_triggers_and_a_view_is_only_read(tmp_path, info, package):
    path = tmp_path / "area.gpkg"
    path.write_bytes(package.read_bytes())
    with sqlite3.connect(path) as database:
        database.execute("CREATE TABLE told (what TEXT)")
        for table in ("area", "gpkg_contents", "gpkg_geometry_columns"):
            for when in ("INSERT", "UPDATE", "DELETE"):
                database.execute(
                    f"CREATE TRIGGER {table}_{when} AFTER {when} ON {table} "  # noqa: S608
                    "BEGIN INSERT INTO told VALUES ('executed'); DELETE FROM area; END"
                )
    database.close()
    before = hashlib.sha256(path.read_bytes()).hexdigest()
    assert refused_or_done(lambda: use(path, info))
    with sqlite3.connect(path) as database:
        assert database.execute("SELECT count(*) FROM told").fetchone() == (0,)
        assert database.execute("SELECT count(*) FROM area").fetchone() == (1,)
    database.close()
    assert hashlib.sha256(path.read_bytes()).hexdigest() == before


@pytest.mark.parametrize("name", ['it\'s "here".geojson', "two\nlines.geojson", "100%.geojson", "滑坡.geojson"])
def test_any_name(tmp_path, info, name, nameable):
    nameable(name)
    ring = [[580005, 3009950], [580040, 3009950], [580040, 3009990], [580005, 3009950]]
    path = geojson(tmp_path / name, {"type": "Polygon", "coordinates": [ring]})
    assert refused_or_done(lambda: use(path, info)) or "\n" in name  # GDAL opens no vector file of that name


def test_a_name_with_bars_is_a_name_where_such_a_file_is(tmp_path, info, package, nameable):
    nameable("a|layername=b.gpkg")
    path = tmp_path / "a|layername=b.gpkg"
    path.write_bytes(package.read_bytes())
    assert refused_or_done(lambda: use(path, info))
    assert split_source(path) == (path, None)
    assert split_source(f"{path}|layername=area") == (path, "area")
    with pytest.raises(UserError, match="more than its name"):  # without the filter it would be other features
        split_source(f"{path}|layername=area|subset=x")
    assert split_source("nowhere.gpkg|layername=area") == (Path("nowhere.gpkg"), "area")
    assert len(read_features(f"{path}|layername=area")) == 1
