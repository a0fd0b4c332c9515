"""An earlier image laid over a scene: how far off it is left, and what is refused."""

import numpy as np
import pytest
import rasterio
from pyproj import Transformer
from scipy.ndimage import gaussian_filter

from engine.change.align import align
from engine.change.field import PairField
from engine.change.georeference import Days, check_pair
from engine.change.sampling import EarlierReader
from engine.errors import UserError
from engine.rasters.reader import SceneReader
from engine.rasters.reading.options import Reading
from tests.engine.change.conftest import CORNER, SIDE, ground, write


def nothing():
    pass


def field_of(pair) -> PairField:
    with SceneReader(pair.scene) as scene, SceneReader(pair.before) as before:
        return align(scene, before, nothing)


def left_px(field, pair) -> float:
    """Return the median distance between where the field places the scene's pixels and where they are, scene pixels."""
    at = np.arange(20, SIDE - 20, 20)
    row, col = np.meshgrid(at, at, indexing="ij")
    placed = field.coordinates(0, 0, SIDE, SIDE)[row, col].reshape(-1, 2)
    points = np.stack([col.ravel() + 0.5, row.ravel() + 0.5], axis=-1)
    return float(np.median(np.hypot(*(placed - pair.true(points)).T)))


@pytest.mark.parametrize("light", [False, True])
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_shift_left_is_at_most_half_a_pixel_after_five_pixels_and_one_degree(seed, light, seen_twice):
    angle = np.random.default_rng(seed).uniform(0, 2 * np.pi)
    pair = seen_twice((5 * np.sin(angle), 5 * np.cos(angle)), (-1) ** seed, 1.08, other_light=light, seed=seed)
    field = field_of(pair)
    assert left_px(field, pair) <= 0.5
    assert field.quality.shift_px > 2
    assert field.coherent.all()


def test_identical_images_get_no_shift_and_the_same_colors(tmp_path):
    image = ground(256)
    scene, copy = (write(tmp_path / name, image) for name in ("scene.tif", "copy.tif"))
    with SceneReader(scene) as one, SceneReader(copy) as other:
        field = align(one, other, nothing)
        part = EarlierReader(other, field).read(30, 40, 100, 120)
        now, _ = one.read(30, 40, 100, 120)
    assert (field.quality.shift_px, field.quality.left_px) == (0.0, 0.0)
    assert part.known.all()
    assert np.abs(part.rgb - now).max() < 0.004


def test_window_is_the_part_of_the_whole(seen_twice):
    pair = seen_twice()
    with SceneReader(pair.scene) as scene, SceneReader(pair.before) as before:
        field = align(scene, before, nothing)
        reader = EarlierReader(before, field)
        whole, part = reader.read(0, 0, SIDE, SIDE), reader.read(150, 90, 64, 100)
    assert np.abs(whole.rgb[:, 150:214, 90:190] - part.rgb).max() < 1e-3
    assert (whole.known[150:214, 90:190] == part.known).all()


def test_other_light_and_season_are_matched(seen_twice):
    pair = seen_twice((0, 0), 0)
    stored = Reading(stretch=((0.0, 255.0),) * 3)
    with SceneReader(pair.scene, stored) as scene, SceneReader(pair.before, stored) as before:
        part = EarlierReader(before, align(scene, before, nothing)).read(50, 50, 200, 200)
        now, _ = scene.read(50, 50, 200, 200)
        then, _ = before.read(50, 50, 200, 200)
    assert np.abs(part.rgb - now).mean() < 0.4 * np.abs(then - now).mean()


def test_stored_field_reads_back_and_a_damaged_one_is_refused(seen_twice):
    field = field_of(seen_twice())
    again = PairField.from_json(field.to_json())
    assert np.array_equal(again.place, field.place)
    assert again.quality == field.quality
    for name, value in (("place", [[0, 0]]), ("spacing", 0), ("quality", {}), ("matrix", [[float("nan")] * 4] * 3)):
        with pytest.raises(UserError, match="alignment"):
            PairField.from_json({**field.to_json(), name: value})


def test_part_seen_from_another_angle_is_marked_and_the_rest_is_not(tmp_path):
    image = ground(900, seed=4)
    before = image.copy()
    before[:, :, 500:] = np.roll(image, 6, axis=1)[:, :, 500:]
    before[:, ::2, 700:] = np.roll(image, -9, axis=2)[:, ::2, 700:]
    scene, other = write(tmp_path / "scene.tif", image), write(tmp_path / "before.tif", before)
    with SceneReader(scene) as one, SceneReader(other) as two:
        field = align(one, two, nothing)
    assert field.coherent[:, :3].all()
    assert field.quality.incoherent_share < 0.7


def test_clouds_are_left_out(tmp_path):
    image = ground(300)
    cloudy = image.copy()
    cloudy[:, 100:160, 120:200] = 0.93
    scene, other = write(tmp_path / "scene.tif", image), write(tmp_path / "before.tif", cloudy)
    with SceneReader(scene) as one, SceneReader(other) as two:
        part = EarlierReader(two, align(one, two, nothing)).read(0, 0, 300, 300)
    assert not part.known[100:160, 120:200].any()
    assert part.known[:80, :].all()
    assert part.known[190:, :].all()


@pytest.mark.parametrize("share", [0.05, 0.3])
def test_clouds_of_a_16_bit_image_are_left_out_as_those_of_a_picture(share, tmp_path):
    """Its brightest are clouds: brought to what is bright in a clear picture, few of them are bright enough for one."""
    image = ground(300)
    cloud = gaussian_filter(np.random.default_rng(2).standard_normal((300, 300)), 9)
    cloud = 0.6 + 0.3 * (cloud - cloud.min()) / np.ptp(cloud)
    reflectance = 0.6 * image
    high = int(300 * share)
    reflectance[:, -high:] = cloud[-high:]
    scene = write(tmp_path / "scene.tif", image)
    profile = rasterio.open(scene).profile | {"dtype": "uint16"}
    with rasterio.open(tmp_path / "before.tif", "w", **profile) as file:
        file.write(np.rint(reflectance * 10000).astype(np.uint16))
    with SceneReader(scene) as one, SceneReader(tmp_path / "before.tif") as two:
        assert two.info.stretch_from.startswith("2 to 98 %")
        part = EarlierReader(two, align(one, two, nothing)).read(0, 0, 300, 300)
    assert not part.known[-high:].any()
    assert part.known[: 300 - high - 20].mean() > 0.95


@pytest.mark.parametrize("kind", ["all cloud", "water", "another ground"])
def test_image_that_cannot_be_laid_over_is_refused_in_a_sentence(kind, tmp_path):
    image = ground(300)
    other = {"all cloud": image * 0 + 0.93, "water": image * 0 + 0.2, "another ground": ground(300, seed=9)}[kind]
    scene, before = write(tmp_path / "scene.tif", image), write(tmp_path / "before.tif", other)
    words = "places agree" if kind == "another ground" else "too little ground"
    with SceneReader(scene) as one, SceneReader(before) as two, pytest.raises(UserError, match=words) as refused:
        align(one, two, nothing)
    assert refused.value.kind == "before"
    assert refused.value.hint


def test_what_is_no_pair_is_refused_in_a_sentence(tmp_path):
    image = ground(100)
    scene = write(tmp_path / "scene.tif", image)
    others = {
        "is the scene itself": scene,
        "has no CRS": write(tmp_path / "none.tif", image, crs=None),
        "pixels of the earlier": write(tmp_path / "coarse.tif", image, 8.0),
    }
    for words, other in others.items():
        with SceneReader(scene) as one, SceneReader(other) as two, pytest.raises(UserError, match=words):
            check_pair(one.info, two.info, Days("", ""))
    good = write(tmp_path / "good.tif", image)
    with SceneReader(scene) as one, SceneReader(good) as two:
        check_pair(one.info, two.info, Days("2021-08-04", "2020-05-01"))
        with pytest.raises(UserError, match="later than the scene"):
            check_pair(one.info, two.info, Days("2020-05-01", "2021-08-04"))
    far = write(tmp_path / "far.tif", image, corner=(CORNER[0] + 5000, CORNER[1]))
    with SceneReader(scene) as one, SceneReader(far) as two, pytest.raises(UserError, match="does not lie over"):
        align(one, two, nothing)


def test_another_crs_lies_in_the_same_place(tmp_path):
    image = ground(300)
    scene = write(tmp_path / "scene.tif", image)
    x, y = Transformer.from_crs(32648, 32649, always_xy=True).transform(*CORNER)
    other = write(tmp_path / "other.tif", image, crs="EPSG:32649", corner=(x, y))
    with SceneReader(scene) as one, SceneReader(other) as two:
        field = align(one, two, nothing)
    assert field.quality.left_px <= 0.5
