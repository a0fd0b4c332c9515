"""Chips out of a raster: where they lie, what they are called, what a training then sees."""

import hypothesis
import numpy as np
import pyogrio
import pytest
import rasterio
import shapely
from affine import Affine
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image
from pyproj import Transformer
from shapely.geometry import LineString, Point, box

from engine.data.chip_labels import LANDSLIDE, NONE, Labelled
from engine.data.chip_layout import plan
from engine.data.chip_settings import ChipSettings
from engine.data.dataset import open_dataset
from engine.data.export_chips import export_chips
from engine.errors import Cancelled, UserError
from engine.rasters.layers.vectors import read_features
from engine.rasters.reader import SceneReader
from engine.rasters.scene_info import SceneInfo
from engine.reporting import Silent

PLACE = Affine(0.8, 0, 580000, 0, -0.8, 3010000)
X0, Y0 = 580000, 3010000


def square(x, y, side):
    """A square on the ground, given in pixels of the raster."""
    return box(X0 + x * 0.8, Y0 - (y + side) * 0.8, X0 + (x + side) * 0.8, Y0 - y * 0.8)


def layer(path, shapes, crs="EPSG:32648", **columns):
    names = list(columns) or ["id"]
    values = [np.array(columns[name]) for name in columns] or [np.arange(len(shapes))]
    kinds = {shape.geom_type for shape in shapes}
    pyogrio.raw.write(
        path,
        shapely.to_wkb(np.array(shapes, object)),
        values,
        names,
        driver="GPKG",
        crs=crs,
        geometry_type=kinds.pop() if len(kinds) == 1 else "Unknown",
    )
    return str(path)


def images(folder, kind):
    return sorted(path.stem for path in (folder / kind / "image").glob("*.png"))


def cut(scene, labels, out, **settings):
    return export_chips(scene, labels, out, ChipSettings(**{"side": 32, **settings}), Silent())


def test_a_grid_is_labelled_by_what_covers_it(make_raster, tmp_path):
    scene = make_raster(height=96, width=96)
    labels = layer(tmp_path / "a.gpkg", [square(0, 0, 16), square(64, 64, 1)])
    made = cut(scene, labels, tmp_path / "chips")
    assert images(tmp_path / "chips", "landslide") == ["scene_000000_000000"]
    assert (made.landslides, made.others, made.skipped) == (1, 7, 1)  # 1 of 1024 pixels shows neither clearly
    dataset = open_dataset(tmp_path / "chips")
    assert sorted(dataset.labels) == [0] * 7 + [1]


def test_the_pixels_of_a_chip_are_those_of_the_scene(make_raster, tmp_path):
    scene = make_raster(height=96, width=96)
    cut(scene, layer(tmp_path / "a.gpkg", [square(40, 40, 10)]), tmp_path / "chips")
    with rasterio.open(scene) as file:
        wanted = file.read(window=rasterio.windows.Window(32, 32, 32, 32))
    image = Image.open(tmp_path / "chips/landslide/image/scene_000032_000032.png")
    assert (np.asarray(image).transpose(2, 0, 1) == wanted).all()


def test_the_mask_is_the_outline(make_raster, tmp_path):
    scene = make_raster(height=64, width=64)
    cut(scene, layer(tmp_path / "a.gpkg", [square(40, 8, 10)]), tmp_path / "chips")
    mask = np.asarray(Image.open(tmp_path / "chips/landslide/mask/scene_000000_000032.png"))
    assert (mask[8:18, 8:18] == 255).all()
    assert (mask > 0).sum() == 100


def test_labels_in_another_crs_lie_where_they_lie(make_raster, tmp_path):
    scene = make_raster(height=96, width=96)
    world = Transformer.from_crs(32648, 4326, always_xy=True)
    there = shapely.transform(square(64, 32, 20), world.transform, interleaved=False)
    cut(scene, layer(tmp_path / "a.gpkg", [there], crs="EPSG:4326"), tmp_path / "chips")
    assert images(tmp_path / "chips", "landslide") == ["scene_000032_000064"]


def test_points_with_words_label_the_cells_that_hold_them_and_no_others(make_raster, tmp_path):
    scene = make_raster(height=96, width=96)
    points = [Point(X0 + 8, Y0 - 8), Point(X0 + 40, Y0 - 8), Point(X0 + 70, Y0 - 8)]
    labels = layer(tmp_path / "a.gpkg", points, what=np.array(["landslide", "None", "skip"], object))
    made = cut(scene, labels, tmp_path / "chips", label_field="what")
    assert (made.landslides, made.others, made.skipped) == (1, 1, 7)
    assert images(tmp_path / "chips", "non-landslide") == ["scene_000000_000032"]


def test_each_labelled_square_becomes_a_chip(make_raster, tmp_path):
    scene = make_raster(height=96, width=96)
    labels = layer(tmp_path / "a.gpkg", [square(10, 20, 32), square(50, 60, 32), square(80, 0, 32)], label=[1, 0, 0])
    made = cut(scene, labels, tmp_path / "chips", mode="each", label_field="label")
    assert images(tmp_path / "chips", "landslide") == ["scene_000020_000010"]
    assert images(tmp_path / "chips", "non-landslide") == ["scene_000000_000064", "scene_000060_000050"]
    assert not list((tmp_path / "chips/landslide/mask").iterdir())  # a label's square is no outline
    assert made.skipped == 0


def test_rejected_polygons_are_no_landslides(make_raster, tmp_path):
    scene = make_raster(height=64, width=64)
    status = np.array(["rejected", "accepted"], object)
    labels = layer(tmp_path / "a.gpkg", [square(0, 0, 32), square(32, 32, 32)], status=status)
    made = cut(scene, labels, tmp_path / "chips")
    assert images(tmp_path / "chips", "landslide") == ["scene_000032_000032"]
    assert images(tmp_path / "chips", "non-landslide") == ["scene_000000_000000"]
    assert made.skipped == 2  # once something is said not to be a landslide, the unsaid is left out


def test_chips_come_at_the_pixel_size_that_is_wanted(make_raster, tmp_path):
    scene = make_raster(height=96, width=96)
    cut(scene, layer(tmp_path / "a.gpkg", [square(0, 0, 40)]), tmp_path / "chips", pixel_size_m=1.6, side=24)
    assert images(tmp_path / "chips", "landslide") == ["scene_000000_000000"]
    assert Image.open(tmp_path / "chips/landslide/image/scene_000000_000000.png").size == (24, 24)


def test_what_is_relabelled_moves_and_other_scenes_stay(make_raster, tmp_path):
    out = tmp_path / "chips"
    scene, other = make_raster(height=64, width=64), make_raster("other.tif", height=64, width=64)
    cut(other, layer(tmp_path / "a.gpkg", [square(0, 0, 32)]), out)
    cut(scene, layer(tmp_path / "b.gpkg", [square(0, 0, 32)]), out)
    cut(scene, layer(tmp_path / "c.gpkg", [square(32, 32, 32)]), out)
    assert images(out, "landslide") == ["other_000000_000000", "scene_000032_000032"]
    assert len(images(out, "non-landslide")) == 6
    assert read_features(out / "scene.chips.gpkg").columns["label"].tolist().count("landslide") == 1


def test_ground_without_data_gives_no_chip(make_raster, tmp_path):
    scene = make_raster(height=96, width=96, nodata=0, border=20)
    made = cut(scene, layer(tmp_path / "a.gpkg", [square(34, 34, 20)]), tmp_path / "chips")
    assert (made.landslides, made.others, made.without_data) == (1, 0, 8)


@hypothesis.settings(deadline=None)
@given(
    size=st.tuples(st.integers(32, 150), st.integers(32, 150)),
    overlap=st.integers(0, 24),
    ratio=st.sampled_from([0.0, 0.5, 2.0]),
)
def test_cells_lie_inside_and_are_no_more_than_wanted(size, overlap, ratio):
    height, width = size
    info = SceneInfo("a.tif", width, height, None, tuple(PLACE[:6]), (1, 2, 3), "uint8", None, None, None, None)
    known = Labelled(np.array([box(0, 0, 40, 40)], object), np.array([LANDSLIDE]))
    settings = ChipSettings(side=32, overlap=overlap, others_per_landslide=ratio)
    cells = plan(info, known, settings, Silent()).cells
    assert all(0 <= cell.x <= width - 32 and 0 <= cell.y <= height - 32 for cell in cells)
    assert len({(cell.y, cell.x) for cell in cells}) == len(cells)
    landslides = [cell for cell in cells if cell.label == LANDSLIDE]
    others = [cell for cell in cells if cell.label == NONE]
    assert landslides
    assert all(cell.x < 40 and cell.y < 40 for cell in landslides)
    if ratio:
        assert len(others) <= round(ratio * len(landslides))


@pytest.mark.parametrize(
    ("shapes", "columns", "settings", "sentence"),
    [
        ([square(0, 0, 32)], {"what": ["maybe"]}, {"label_field": "what"}, "'maybe', which is no label"),
        ([square(0, 0, 32)], {}, {"label_field": "what"}, "no field 'what'"),
        ([LineString([(X0, Y0), (X0 + 9, Y0 - 9)])], {}, {}, "are lines"),
        ([square(9999, 0, 32)], {}, {"mode": "each"}, "lie outside the raster"),
        ([square(0, 0, 32)], {}, {"side": 128}, "does not fit the raster"),
    ],
)
def test_bad_labels_are_one_sentence(make_raster, tmp_path, shapes, columns, settings, sentence):
    labels = layer(tmp_path / "a.gpkg", shapes, **{name: np.array(v, object) for name, v in columns.items()})
    with pytest.raises(UserError, match=sentence):
        cut(make_raster(height=64, width=64), labels, tmp_path / "chips", **settings)


def test_a_missing_or_broken_layer_is_one_sentence(make_raster, tmp_path):
    scene = make_raster(height=64, width=64)
    with pytest.raises(UserError, match="does not exist"):
        cut(scene, str(tmp_path / "gone.gpkg"), tmp_path / "chips")
    (tmp_path / "bad.gpkg").write_bytes(b"no")
    with pytest.raises(UserError, match="that can be read"):
        cut(scene, str(tmp_path / "bad.gpkg"), tmp_path / "chips")


@pytest.mark.filterwarnings("ignore:'crs' was not provided")
def test_a_layer_without_crs_is_refused_over_a_scene_with_one(make_raster, tmp_path):
    labels = layer(tmp_path / "a.gpkg", [square(0, 0, 32)], crs=None)
    with pytest.raises(UserError, match="has no CRS"):
        cut(make_raster(height=64, width=64), labels, tmp_path / "chips")


def test_a_stop_leaves_whole_chips(make_raster, tmp_path):
    class Impatient(Silent):
        def progress(self, stage, done, total):
            self.done = done

        def check(self):
            if getattr(self, "done", 0) >= 3:
                raise Cancelled

    scene = make_raster(height=96, width=96)
    labels = layer(tmp_path / "a.gpkg", [square(0, 0, 32)])
    with pytest.raises(Cancelled):
        export_chips(scene, labels, tmp_path / "chips", ChipSettings(side=32), Impatient())
    made = list((tmp_path / "chips").rglob("*.png"))
    assert len(made) == 5  # four chips and a mask
    assert all(Image.open(path).size == (32, 32) for path in made)
    assert not list((tmp_path / "chips").rglob("*.part"))


def test_a_rotated_scene_has_its_chips_where_its_pixels_are(make_raster, tmp_path):
    turned = PLACE @ Affine.rotation(30)
    scene = make_raster(height=96, width=96, transform=turned)
    inside = shapely.transform(box(34, 34, 60, 60), lambda p: np.array([turned @ tuple(point) for point in p]))
    cut(scene, layer(tmp_path / "a.gpkg", [inside]), tmp_path / "chips")
    assert images(tmp_path / "chips", "landslide") == ["scene_000032_000032"]
    chips = read_features(tmp_path / "chips/scene.chips.gpkg")
    middle = chips.shapes[chips.columns["name"].tolist().index("scene_000032_000032")]
    assert middle.contains(inside)
    with SceneReader(scene) as reader:
        assert middle.area == pytest.approx((32 * 0.8) ** 2)
        assert reader.info.crs_wkt is not None


@pytest.mark.parametrize("move", [0, 64])
def test_chips_of_two_rasters_of_one_name_are_both_kept(make_raster, tmp_path, move):
    """Also where both lie on the same pixels: two flights over one place."""
    labels = layer(tmp_path / "labels.gpkg", [square(0, 0, 200)])
    scenes = []
    for number, x in ((1, 0), (2, move)):
        (tmp_path / f"flight{number}").mkdir()
        place = PLACE @ Affine.translation(x, 0)
        scenes.append(make_raster(f"flight{number}/ortho.tif", height=64, width=64, transform=place, seed=number))
    out = tmp_path / "chips"
    for _ in range(2):  # a raster's own chips are replaced
        counts = [cut(scene, labels, out).landslides for scene in scenes]
        assert counts == [4, 4]
        assert len(images(out, "landslide")) == 8
    assert sorted(path.name for path in out.glob("*.gpkg")) == ["ortho-2.chips.gpkg", "ortho.chips.gpkg"]
    moved = scenes[0].rename(tmp_path / "ortho.tif")
    cut(moved, labels, out)
    assert len(images(out, "landslide")) == 8, "a raster that was moved is still that raster"


def test_labels_that_all_lie_elsewhere_make_no_chips_of_stable_ground(make_raster, tmp_path):
    """Metres called degrees, swapped axes, another zone: every chip would teach that there is no landslide."""
    scene = make_raster(height=96, width=96)
    for number, (shape, crs) in enumerate(((square(0, 0, 16), "EPSG:4326"), (square(0, 0, 16), "EPSG:32647"))):
        with pytest.raises(UserError, match="lie outside the raster"):
            cut(scene, layer(tmp_path / f"{number}.gpkg", [shape], crs), tmp_path / "chips")
    assert not (tmp_path / "chips").exists()
