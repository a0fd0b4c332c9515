"""Boxes from numbers and files on a scene's pixels, at any angle and in any CRS; those that cannot be are sentences."""

import numpy as np
import pyogrio
import pyproj
import pytest
import shapely
from affine import Affine

from engine.errors import UserError
from engine.pipeline.boxes import frame_of, frames_on, given_boxes, read_boxes
from engine.rasters.scene_info import SceneInfo

UTM = pyproj.CRS.from_epsg(32648).to_wkt()


def info(transform=None, crs=UTM, height=400, width=600):
    affine = transform or Affine(0.8, 0, 580000, 0, -0.8, 3010000)
    return SceneInfo(
        path="scene.tif",
        width=width,
        height=height,
        crs_wkt=crs,
        transform=tuple(affine)[:6],
        bands=(1, 2, 3),
        dtype="uint8",
        nodata=None,
        alpha_band=None,
        pixel_size_m=0.8,
        stretch=None,
    )


def only(boxes, scene, factor=1.0):
    (corners,) = frames_on(boxes, scene)
    return frame_of(corners, scene, factor)


def layer(path, *shapes, crs="EPSG:32648"):
    pyogrio.raw.write(path, shapely.to_wkb(np.array(shapes)), [], [], geometry_type="Polygon", crs=crs)
    return str(path)


def test_numbers_become_a_frame_on_the_pixels():
    frame = only(given_boxes([[580080, 3009840, 580160, 3009920]], None), info())
    assert frame.middle == pytest.approx((150, 150))
    assert sorted(frame.sides()) == pytest.approx([100, 100])
    assert frame.extent() == pytest.approx((100, 100, 200, 200))


def test_corners_may_be_given_one_by_one():
    turned = shapely.affinity.rotate(shapely.box(580080, 3009840, 580160, 3009880), 30)
    corners = shapely.get_coordinates(turned)[:4].ravel().tolist()
    frame = only(given_boxes([corners], None), info())
    assert sorted(frame.sides()) == pytest.approx([50, 100])
    assert frame.middle == pytest.approx((175, 150))


def test_longitude_and_latitude_mean_the_same_place():
    there = pyproj.Transformer.from_crs(32648, 4326, always_xy=True)
    west, south, east, north = there.transform_bounds(580080, 3009840, 580160, 3009920)
    frame = only(given_boxes([[west, south, east, north]], "EPSG:4326"), info())
    assert frame.middle == pytest.approx((150, 150), abs=0.5)
    assert min(frame.sides()) == pytest.approx(100, abs=3)


def test_a_file_of_turned_rectangles_and_other_shapes(tmp_path):
    square = shapely.box(580080, 3009840, 580160, 3009880)
    turned = shapely.affinity.rotate(square, 30)
    triangle = shapely.Polygon([(580080, 3009840), (580160, 3009840), (580120, 3009880)])
    boxes = read_boxes(layer(tmp_path / "boxes.gpkg", square, turned, triangle))
    frames = [frame_of(corners, info(), 1.0) for corners in frames_on(boxes, info())]
    for frame in frames:
        assert sorted(frame.sides()) == pytest.approx([50, 100], abs=1e-3)
    assert frames[1].middle == pytest.approx(frames[0].middle, abs=1e-2)
    corner = np.array(turned.exterior.coords)[0]
    row, col = (3010000 - corner[1]) / 0.8, (corner[0] - 580000) / 0.8
    place = np.linalg.solve(
        np.array([frames[1].across, frames[1].down]).T, np.array([row, col]) - np.array(frames[1].middle)
    )
    assert np.abs(place) == pytest.approx([0.5, 0.5], abs=1e-4)


def test_a_turned_scene_turns_the_frame():
    turned = Affine.translation(580000, 3010000) @ Affine.rotation(30) @ Affine.scale(0.8, -0.8)
    scene = info(turned)
    x, y = turned @ (300, 200)
    frame = only(given_boxes([[x - 20, y - 30, x + 20, y + 30]], None), scene)
    assert frame.middle == pytest.approx((200, 300))
    assert sorted(frame.sides()) == pytest.approx([50, 75])
    assert frame.across[0] == pytest.approx(50 * np.sin(np.radians(30)))


def test_rows_of_a_scene_without_a_place_may_be_counted_qgis_way():
    plain = info(Affine.identity(), crs=None)
    down, up = (only(given_boxes([box], None), plain) for box in ([100, 50, 160, 90], [100, -90, 160, -50]))
    assert down.extent() == pytest.approx(up.extent())


@pytest.mark.parametrize(
    ("box", "factor", "words"),
    [
        ([580080, 3009996, 580160, 3010000], 1.0, "too small"),
        ([580080, 3009840, 580160, 3009852], 0.5, "as the model sees them"),
        ([579000, 3008900, 581400, 3010900], 2.0, "too large"),
        ([590000, 3009840, 590080, 3009900], 1.0, "outside the scene"),
    ],
)
def test_a_box_that_cannot_be_outlined(box, factor, words):
    with pytest.raises(UserError, match=words) as caught:
        only(given_boxes([box], None), info(), factor)
    assert caught.value.kind == "boxes"
    assert caught.value.hint


@pytest.mark.parametrize(
    "box",
    [
        None,
        [],
        [[1, 2, 3]],
        [["a", 1, 2, 3]],
        [[1, 2, 1, 5]],
        [[5, 0, 1, 1]],
        [[0, 0, float("nan"), 1]],
        [[0, 0, 1, 1, 2, 2, 3, 3]],
        7,
        "box",
    ],
)
def test_numbers_that_are_no_box(box):
    with pytest.raises(UserError) as caught:
        given_boxes(box, None)
    assert caught.value.kind == "boxes"


def test_files_and_crs_that_cannot_be(tmp_path):
    with pytest.raises(UserError, match="does not exist"):
        read_boxes(str(tmp_path / "none.gpkg"))
    points = tmp_path / "points.gpkg"
    pyogrio.raw.write(points, shapely.to_wkb([shapely.Point(1, 1)]), [], [], geometry_type="Point", crs="EPSG:32648")
    with pytest.raises(UserError, match="holds no boxes"):
        read_boxes(str(points))
    with pytest.raises(UserError, match="no CRS 'EPSG:0'"):
        given_boxes([[0, 0, 1, 1]], "EPSG:0")
    with pytest.raises(UserError, match="cannot be brought"):
        frames_on(given_boxes([[1e9, 1e9, 2e9, 2e9]], "EPSG:4326"), info())
