"""What checked views and outlines say of each pixel, counted by hand, and what hostile layers of views give."""

import numpy as np
import pyogrio.raw
import pyproj
import pytest
import shapely
from affine import Affine
from shapely.geometry import Polygon, box

from engine.adaptation_job.decisions import decisions_of_layer
from engine.errors import UserError
from engine.rasters.reader import SceneReader
from engine.teaching.labels import Window, labels_of, ring_px
from engine.teaching.views import Outline, read_views

UNIT = Affine(1, 0, 0, 0, -1, 10)  # row r, column c: x from c to c + 1, y from 10 - r - 1 to 10 - r


def drawn(views, outlines, ring=1):
    labels, numbers = labels_of(Window(0, 0, 10, 10), UNIT, views, outlines, ring)
    return ["".join({0: "-", 1: "#", 255: "."}[v] for v in row) for row in labels], numbers


def test_inside_a_view_the_rest_is_none_around_an_outline_a_ring_and_outside_nothing():
    rows, numbers = drawn([box(1, 2, 9, 9)], [Outline(box(4, 5, 6, 7), landslide=True)])
    assert rows == [
        "..........",
        ".--------.",
        ".---..---.",
        ".--.##.--.",
        ".--.##.--.",
        ".---..---.",
        ".--------.",
        ".--------.",
        "..........",
        "..........",
    ]
    assert (numbers == 1).sum() == 56


def test_a_polygon_marked_none_counts_in_the_ring_and_outside_any_view_and_a_landslide_before_it():
    rows, _ = drawn(
        [box(0, 5, 5, 10)],
        [
            Outline(box(1, 7, 3, 9), landslide=True),
            Outline(box(2, 7, 4, 9), landslide=False),  # its left column is landslide, its right one in the ring
            Outline(box(7, 0, 9, 2), landslide=False),
        ],
    )
    assert rows[0] == "-..--....."
    assert rows[1] == ".##--....."
    assert rows[2] == ".##--....."
    assert rows[3] == "-..--....."
    assert rows[4] == "-----....."
    assert rows[5] == ".........."
    assert rows[8] == ".......--."


def test_a_landslide_outside_the_views_teaches_without_a_ring_of_none():
    rows, numbers = drawn([], [Outline(box(2, 2, 4, 4), landslide=True)])
    assert [row.count("#") for row in rows] == [0, 0, 0, 0, 0, 0, 2, 2, 0, 0]
    assert "-" not in "".join(rows)
    assert not numbers.any()


def test_the_ring_reaches_in_from_an_outline_beside_the_window():
    rows, _ = drawn([box(0, 0, 10, 10)], [Outline(box(-3, 0, 0, 10), landslide=True)], ring=2)
    assert rows == ["..--------"] * 10


@pytest.mark.parametrize(("pixel", "ring"), [(0.8, 5), (3.0, 1), (0.3, 13), (30.0, 1), (None, 5)])
def test_the_ring_is_as_wide_on_the_ground(pixel, ring):
    assert ring_px(pixel) == ring


@pytest.fixture
def info(make_raster):
    with SceneReader(make_raster(height=100, width=120)) as scene:
        return scene.info


def write(path, shapes, crs="EPSG:32648", layer="checked"):
    wkb = shapely.to_wkb(np.array(shapes, object))
    pyogrio.raw.write(path, wkb, [], [], layer=layer, driver="GPKG", geometry_type="Unknown", crs=crs)
    return str(path)


def place(info, left, top, right, bottom):
    """A rectangle of pixels as a polygon on the ground."""
    return Polygon([info.affine @ at for at in ((left, top), (right, top), (right, bottom), (left, bottom))])


def pixels(info, view):
    return round(view.area / abs(info.affine.determinant), 3)


def test_views_are_cut_to_the_scene_and_a_later_one_is_what_no_earlier_one_has(info, tmp_path):
    path = write(
        tmp_path / "v.gpkg",
        [
            place(info, -20, -20, 10, 10),
            place(info, 50, 50, 70, 70),
            place(info, 60, 60, 80, 80),
            place(info, 50, 50, 72, 70),  # 22 x 20, of which 2 x 10 is new: too little for a view of its own
            place(info, 80, 60, 90, 80),  # touches: stays its own
            place(info, 500, 500, 600, 600),
        ],
    )
    assert sorted(pixels(info, view) for view in read_views(path, info)) == [100, 200, 300, 420]


def test_a_view_over_the_whole_world_is_the_scene(info, tmp_path):
    x, y = info.affine @ (0, 0)
    path = write(tmp_path / "v.gpkg", [box(x - 1e6, y - 1e6, x + 1e6, y + 1e6)])
    assert [pixels(info, view) for view in read_views(path, info)] == [12_000]


def test_a_layer_in_another_crs_comes_to_the_same_place(info, tmp_path):
    turn = pyproj.Transformer.from_crs("EPSG:32648", "EPSG:4326", always_xy=True).transform
    view = shapely.transform(place(info, 10, 10, 40, 30), turn, interleaved=False)
    found = read_views(write(tmp_path / "v.gpkg", [view], "EPSG:4326"), info)
    assert [pixels(info, one) for one in found] == [pytest.approx(600, rel=0.01)]


def test_a_bow_tie_a_line_and_nothing_at_all_do_no_harm(info, tmp_path):
    (x0, y0), (x1, y1) = info.affine @ (10, 10), info.affine @ (30, 30)
    tie = Polygon([(x0, y0), (x1, y1), (x1, y0), (x0, y1)])
    path = write(tmp_path / "v.gpkg", [tie, shapely.LineString([(x0, y0), (x1, y1)]), None, Polygon()])
    assert [pixels(info, view) for view in read_views(path, info)] == [200]


@pytest.mark.parametrize("odd", [float("nan"), float("inf"), -float("inf")])
def test_a_corner_that_is_no_number_is_told_and_no_view_or_decision_is_lost(info, tmp_path, odd):
    (x0, y0), (x1, y1) = info.affine @ (10, 10), info.affine @ (30, 30)
    torn = Polygon([(x0, y0), (odd, y0), (x1, y1), (x0, y1)])
    path = write(tmp_path / "v.gpkg", [torn, place(info, 50, 50, 70, 70)])
    for read in (read_views, decisions_of_layer):
        with pytest.raises(UserError, match=r"1 feature of .* has an outline that cannot be read"):
            read(path, info)


def test_a_view_of_endless_size_is_the_scene_and_a_hole_stays_a_hole(info, tmp_path):
    path = write(tmp_path / "v.gpkg", [box(-1e300, -1e300, 1e300, 1e300)])
    assert [pixels(info, view) for view in read_views(path, info)] == [12_000]
    ring = place(info, 0, 0, 60, 60).difference(place(info, 20, 20, 40, 40))
    assert [pixels(info, view) for view in read_views(write(tmp_path / "h.gpkg", [ring]), info)] == [3200]


def test_the_same_view_many_times_is_one(info, tmp_path):
    path = write(tmp_path / "v.gpkg", [place(info, 10, 10, 30, 30)] * 300)
    assert [pixels(info, view) for view in read_views(path, info)] == [400]


@pytest.mark.parametrize(("crs", "text"), [(None, "has no CRS"), ("EPSG:4326", "no checked view over the scene")])
def test_a_layer_that_lies_nowhere_is_one_sentence(info, tmp_path, crs, text):
    path = write(tmp_path / "v.gpkg", [box(500, 500, 501, 501)], crs)
    with pytest.raises(UserError, match=text):
        read_views(path, info)


@pytest.mark.parametrize("content", [b"", b"SQLite format 3\0", b"no layer"])
def test_a_file_that_is_no_layer_is_one_sentence(info, tmp_path, content):
    (tmp_path / "v.gpkg").write_bytes(content)
    with pytest.raises(UserError) as told:
        read_views(str(tmp_path / "v.gpkg"), info)
    assert told.value.kind == "vector"


@pytest.mark.parametrize("shapes", [[], [box(0, 0, 1, 1)], [None]])
def test_without_a_view_over_the_scene_it_is_one_sentence(info, tmp_path, shapes):
    with pytest.raises(UserError, match="no checked view over the scene"):
        read_views(write(tmp_path / "v.gpkg", shapes), info)


def test_too_many_views_are_refused(info, tmp_path):
    many = [place(info, x, y, x + 4, y + 4) for x in range(0, 120, 4) for y in range(0, 100, 4)]
    with pytest.raises(UserError, match="750 checked views"):
        read_views(write(tmp_path / "v.gpkg", many), info)
