import json

import numpy as np
import pyogrio.raw
import pyproj
import pytest
import shapely
from affine import Affine
from hypothesis import given
from hypothesis import strategies as st

from engine.errors import UserError
from engine.rasters.grid import Grid
from engine.rasters.layers.aoi import aoi_rows_mask, read_aoi, tile_intersects

UTM = Affine(2, 0, 500000, 0, -2, 3000000)
TILTED = Affine(1.6, 1.2, 500000, 1.2, -1.6, 3000000)  # pixels of 2 m, turned
PLACES = {"north up": UTM, "tilted": TILTED, "south up": Affine(2, 0, 500000, 0, 2, 3000000)}
TRIANGLE = [(10.3, 5.2), (70.9, 12.4), (30.1, 44.7)]  # columns and rows of a scene of 80 x 50


def place(transform, pixels):
    a, b, c, d, e, f = tuple(transform)[:6]
    return [(x * a + y * b + c, x * d + y * e + f) for x, y in pixels]


@pytest.fixture
def write(tmp_path):
    """Return a function that writes shapely geometries as a vector file and returns its path."""

    def make(geometries, name="area.gpkg", crs="EPSG:32648", layer="area", append=False):
        path = tmp_path / name
        kinds = {shape.geom_type for shape in geometries}
        pyogrio.raw.write(
            path,
            geometry=np.array([shapely.to_wkb(shape) for shape in geometries], object),
            field_data=[np.arange(len(geometries))],
            fields=["number"],
            geometry_type=kinds.pop() if len(kinds) == 1 else "Unknown",
            crs=crs,
            **({"layer": layer, "append": append} if name.endswith(".gpkg") else {}),
        )
        return path

    return make


def fails(path, info, words):
    with pytest.raises(UserError, match=words) as caught:
        read_aoi(path, info)
    assert caught.value.kind == "aoi"
    assert caught.value.hint
    assert str(path) in caught.value.message


def centres_inside(pixels, info):
    """Oracle: shapely asked for every pixel's centre."""
    col, row = np.meshgrid(np.arange(info.width) + 0.5, np.arange(info.height) + 0.5)
    return shapely.contains_xy(shapely.Polygon(pixels), col, row)


@pytest.mark.parametrize("name", ["area.gpkg", "area.shp", "area.geojson", "area.fgb"])
@pytest.mark.parametrize("transform", PLACES.values(), ids=PLACES)
def test_every_format_selects_the_pixels_whose_centre_is_inside(write, make_info, name, transform):
    info = make_info(80, 50, transform)
    crs = "EPSG:4326" if name.endswith("json") else "EPSG:32648"
    corners = place(transform, TRIANGLE)
    if crs == "EPSG:4326":
        to_degrees = pyproj.Transformer.from_crs(32648, 4326, always_xy=True)
        corners = [to_degrees.transform(*corner) for corner in corners]
    area = read_aoi(write([shapely.Polygon(corners)], name, crs), info)
    mask = aoi_rows_mask(area, info, 0, 50)
    assert mask.dtype == bool
    np.testing.assert_array_equal(mask, centres_inside(TRIANGLE, info))


@given(st.integers(0, 49), st.integers(1, 50))
def test_rows_are_those_of_the_whole(make_info, y0, count):
    info = make_info(80, 50, TILTED)
    area = shapely.Polygon(place(TILTED, TRIANGLE))
    y1 = min(50, y0 + count)
    np.testing.assert_array_equal(aoi_rows_mask(area, info, y0, y1), aoi_rows_mask(area, info, 0, 50)[y0:y1])


def test_rows_outside_the_area_are_false(make_info):
    info = make_info(80, 50, UTM)
    mask = aoi_rows_mask(shapely.Polygon(place(UTM, TRIANGLE)), info, 46, 50)
    assert mask.shape == (4, 80)
    assert not mask.any()


def test_several_polygons_with_holes(write, make_info):
    info = make_info(80, 50, UTM)
    hole = place(UTM, [(10, 10), (20, 10), (20, 20), (10, 20)])
    ring = shapely.Polygon(place(UTM, [(2, 2), (30, 2), (30, 30), (2, 30)]), [hole])
    other = shapely.Polygon(place(UTM, [(25, 25), (60, 25), (60, 40), (25, 40)]))
    mask = aoi_rows_mask(read_aoi(write([ring, shapely.MultiPolygon([other])]), info), info, 0, 50)
    expected = np.zeros((50, 80), bool)
    expected[2:30, 2:30] = True
    expected[10:20, 10:20] = False
    expected[25:40, 25:60] = True
    np.testing.assert_array_equal(mask, expected)


def test_a_bow_tie_is_made_valid(write, make_info):
    info = make_info(80, 50, UTM)
    tie = shapely.Polygon(place(UTM, [(0, 0), (40, 40), (40, 0), (0, 40)]))
    area = read_aoi(write([tie]), info)
    assert area.is_valid
    assert aoi_rows_mask(area, info, 0, 50).sum() == pytest.approx(800, rel=0.05)


def test_points_and_lines_are_left_out(write, make_info):
    info = make_info(80, 50, UTM)
    polygon = shapely.Polygon(place(UTM, TRIANGLE))
    line = shapely.LineString(place(UTM, [(0, 0), (80, 50)]))
    area = read_aoi(write([line, polygon, shapely.GeometryCollection([line])]), info)
    assert area.equals(polygon)


def test_the_first_layer_with_polygons_counts(write, make_info):
    polygon = shapely.Polygon(place(UTM, TRIANGLE))
    write([shapely.Point(500000, 3000000)], layer="points")
    path = write([polygon], layer="polygons", append=True)
    assert read_aoi(path, make_info(80, 50, UTM)).equals(polygon)


def test_heights_are_no_obstacle(write, make_info):
    polygon = shapely.Polygon([(*corner, 7.0) for corner in place(UTM, TRIANGLE)])
    assert not read_aoi(write([polygon], "area.geojson"), make_info(80, 50, UTM, crs=None)).has_z


@pytest.mark.filterwarnings("ignore:'crs' was not provided")
def test_a_scene_without_crs_takes_the_coordinates_as_they_are(write, make_info):
    info = make_info(80, 50, UTM, crs=None)
    for crs in ("EPSG:32648", "EPSG:4326", None):
        area = read_aoi(write([shapely.Polygon(place(UTM, TRIANGLE))], f"area{crs and crs[5:]}.shp", crs), info)
        np.testing.assert_array_equal(aoi_rows_mask(area, info, 0, 50), centres_inside(TRIANGLE, info))


def test_a_long_edge_bends_with_the_projection(write, make_info):
    # A rectangle in degrees, 6 degrees wide: its southern edge is no straight line in UTM.
    wide = make_info(600, 400, Affine(1000, 0, 200000, 0, -1000, 6900000))
    box = shapely.box(102, 59, 108, 62)
    area = read_aoi(write([box], crs="EPSG:4326"), wide)
    to_utm = pyproj.Transformer.from_crs(4326, 32648, always_xy=True)
    edge = shapely.Point(*to_utm.transform(105, 59))
    corners = [to_utm.transform(lon, lat) for lon, lat in shapely.get_coordinates(box)]
    assert shapely.Polygon(corners).exterior.distance(edge) > 3000
    assert area.exterior.distance(edge) < 30


@pytest.mark.parametrize("transform", PLACES.values(), ids=PLACES)
def test_tiles_that_meet_the_area(make_info, transform):
    info = make_info(80, 50, transform)
    area = shapely.Polygon(place(transform, TRIANGLE))
    grid = Grid(50, 80, 16, 4)
    tiles = [tile for row in range(grid.n_rows) for tile in grid.tiles_in_row(row)]
    met = {tile for tile in tiles if tile_intersects(area, info, tile, (16, 16))}
    mask = centres_inside(TRIANGLE, info)
    shown = {tile for tile in tiles if mask[tile.y : tile.y + 16, tile.x : tile.x + 16].any()}
    assert shown <= met
    assert len(met) < grid.n_tiles


def test_the_part_of_a_tile_beyond_the_scene_does_not_count(make_info):
    info = make_info(20, 20, UTM)
    beyond = shapely.Polygon(place(UTM, [(25, 2), (30, 2), (30, 8)]))
    assert not tile_intersects(beyond, info, Grid(20, 20, 32, 0).tile_at(0, 0), (32, 32))


# --- bad input


def test_missing(tmp_path, make_info):
    fails(tmp_path / "none.gpkg", make_info(80, 50), "does not exist")


@pytest.mark.parametrize("name", ["area.geojson", "area.gpkg", "area.shp", "area.txt"])
def test_garbage(tmp_path, make_info, name):
    (tmp_path / name).write_bytes(b"garbage")
    fails(tmp_path / name, make_info(80, 50), "cannot be read|not a vector file")


def test_a_folder(tmp_path, make_info):
    fails(tmp_path, make_info(80, 50), "not a vector file|holds no polygons")


def test_a_table_without_geometry(tmp_path, make_info):
    (tmp_path / "area.csv").write_text("a,b\n1,2\n")
    fails(tmp_path / "area.csv", make_info(80, 50), "no layer with points or polygons")


def test_no_polygons(write, make_info):
    info = make_info(80, 50, UTM)
    fails(write([shapely.Point(500010, 2999990)]), info, "holds no polygons")
    fails(write([shapely.Polygon()], "empty.gpkg"), info, "holds no polygons")


def test_an_empty_layer(tmp_path, make_info):
    path = tmp_path / "area.geojson"
    path.write_text(json.dumps({"type": "FeatureCollection", "features": []}))
    fails(path, make_info(80, 50, UTM), "holds no polygons")


@pytest.mark.filterwarnings("ignore:'crs' was not provided")
def test_no_crs(write, make_info):
    fails(write([shapely.Polygon(place(UTM, TRIANGLE))], "area.shp", crs=None), make_info(80, 50, UTM), "has no CRS")


def test_outside(write, make_info):
    info = make_info(80, 50, UTM)
    fails(write([shapely.box(600000, 2000000, 600010, 2000010)]), info, "outside the scene")
    # Within the scene's bounding box but not within the tilted scene itself.
    tilted = make_info(80, 50, TILTED)
    west, south, _, _ = shapely.Polygon(place(TILTED, [(0, 0), (80, 0), (80, 50), (0, 50)])).bounds
    fails(write([shapely.box(west + 1, south + 1, west + 3, south + 3)], "corner.gpkg"), tilted, "outside the scene")


def test_where_the_area_cannot_follow(write, make_info):
    # Across the antimeridian there is nothing to cut at, and the far side of the Earth has no place in this CRS.
    gnomonic = make_info(80, 50, Affine(2000, 0, -80000, 0, -2000, 50000), crs="+proj=gnom +lat_0=0 +lon_0=180")
    fails(write([shapely.box(-80, -60, 80, 60)], crs="EPSG:4326"), gnomonic, "no coordinates")


@pytest.mark.parametrize(
    ("crs", "transform"),
    [("EPSG:32648", UTM), ("EPSG:3857", UTM), ("EPSG:3031", Affine(2000, 0, 80000, 0, -2000, 90000))],
)
def test_the_whole_world_contains_the_scene(write, make_info, crs, transform):
    info = make_info(80, 50, transform, crs=crs)
    area = read_aoi(write([shapely.box(-180, -90, 180, 90)], crs="EPSG:4326"), info)
    assert aoi_rows_mask(area, info, 0, 50).all()
