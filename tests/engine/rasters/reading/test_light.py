"""Pale and dark pictures are read as clear ones; clear pictures, snow, forest and flat ground as they are stored."""

import json
import re

import numpy as np
import pytest
import rasterio
from affine import Affine

from engine.cli.options import stretch_limits
from engine.demo.light import HAZE
from engine.demo.scene import make_scene
from engine.errors import UserError
from engine.model_file.bundle import open_model
from engine.pipeline.plan import Request
from engine.pipeline.segment import segment
from engine.rasters.reader import SceneReader, open_scene
from engine.rasters.reading.description import shared_stretch
from engine.rasters.reading.notes import scene_notes, seam_note, taught_note
from engine.rasters.reading.options import Reading
from engine.rasters.reading.stretch import kind_of
from engine.rasters.scene_info import SceneInfo
from engine.reporting import Silent
from engine.settings.run import RunSettings
from tests.engine.rasters.reading.test_forty_ways import GRID, write

AIR = HAZE.reshape(3, 1, 1)
RANDOM = np.random.default_rng(8)
LEVELS = np.array([[0.05, 0.72], [0.13, 0.74], [0.1, 0.68]]).reshape(3, 2, 1, 1)
"""What 2 and 98 % of the clear picture reach: near to what is known of clear pictures, not the same."""
FORM = RANDOM.beta(2, 3, (96, 96))
FORM = (FORM - np.percentile(FORM, 2)) / (np.percentile(FORM, 98) - np.percentile(FORM, 2))
CLEAR = np.clip(LEVELS[:, 0] + (LEVELS[:, 1] - LEVELS[:, 0]) * FORM, 0, 1)


def stored(picture, dtype=np.uint8):
    most = {np.uint8: 255, np.uint16: 65535, np.float32: 1}[dtype]
    levels = np.rint(picture * 255) / 255  # 65535 is 257 times 255
    return (levels * most).astype(dtype) if dtype == np.float32 else np.rint(levels * most).astype(dtype)


def read(path, **options):
    with SceneReader(path, Reading(**options)) as scene:
        return scene.read(0, 0, scene.info.height, scene.info.width)[0], scene.info


@pytest.mark.parametrize(
    ("share", "dtype"), [(0.25, np.uint8), (0.5, np.uint8), (0.7, np.uint8), (0.25, np.uint16), (0.25, np.float32)]
)
def test_haze_is_taken_off(share, dtype, tmp_path):
    rgb, info = read(write(tmp_path / "a.tif", stored((1 - share) * CLEAR + share * AIR, dtype)))
    assert info.stretch_from.startswith("pale, as through haze: 2 to 98 % of ")
    np.testing.assert_allclose(rgb, CLEAR, atol=0.06)
    hazy = (1 - share) * CLEAR + share * AIR
    assert np.abs(rgb - CLEAR).mean() < 0.25 * np.abs(hazy - CLEAR).mean()


def test_a_dark_picture_is_lit(tmp_path):
    rgb, info = read(write(tmp_path / "a.tif", stored(0.4 * CLEAR)))
    assert info.stretch_from.startswith("dark: 2 to 98 % of ")
    np.testing.assert_allclose(rgb, CLEAR, atol=0.06)


def forest():
    """Return a dark forest with bright ground on 1 % of it."""
    picture = 0.08 + 0.2 * RANDOM.random((3, 96, 96))
    picture[:, 40:50, 40:50] = 0.7
    return picture


@pytest.mark.parametrize(
    "picture",
    [CLEAR, 0.5 + 0.49 * RANDOM.random((3, 96, 96)), forest(), np.full((3, 96, 96), 0.35), 0.6 + 0.02 * CLEAR],
    ids=["clear", "snow", "forest with bare ground", "one value", "water without form"],
)
def test_other_pictures_stay_as_they_are(picture, tmp_path):
    values = stored(picture)
    rgb, info = read(write(tmp_path / "a.tif", values))
    assert (info.stretch, info.stretch_from) == (None, "0 to 255, as stored")
    np.testing.assert_array_equal(rgb, (values / np.float32(255)).astype(np.float32))


def test_the_user_can_keep_the_haze(tmp_path):
    values = stored(0.5 * CLEAR + 0.5 * AIR)
    rgb, info = read(write(tmp_path / "a.tif", values), stretch=((0.0, 255.0),) * 3)
    assert info.stretch_from == "as given"
    np.testing.assert_allclose(rgb, values / 255, atol=1e-6)


def test_one_stretch_for_sheets_reads_pictures_as_they_are_read_alone(tmp_path):
    """Bytes whose brightest are dark are a picture all the same, as are bytes that were written twice."""
    forest = stored(0.08 + 0.1 * RANDOM.random((3, 96, 96)))
    water = stored(0.06 + 0.02 * RANDOM.random((3, 96, 96)))
    sheets = [write(tmp_path / "a.tif", forest), write(tmp_path / "b.tif", water)]
    assert shared_stretch(sheets, open_scene, Reading()) == ((0.0, 255.0),) * 3
    twice = [write(tmp_path / f"{n}.tif", stored(CLEAR, np.uint16)) for n in "cd"]
    assert shared_stretch(twice, open_scene, Reading()) == ((0.0, 65535.0),) * 3
    rgb, _ = read(twice[0], stretch=shared_stretch(twice, open_scene, Reading()))
    np.testing.assert_allclose(rgb, CLEAR, atol=0.01)
    with pytest.raises(UserError, match="share no stretch: some hold bytes, others do not"):
        shared_stretch([sheets[0], twice[0]], open_scene, Reading())


def test_one_stretch_for_sheets_is_given_as_the_file_scales_its_values(tmp_path):
    """Else it would read every sheet black."""
    values = np.rint(1000 + 2500 * CLEAR).astype(np.uint16)
    tags = ((1e-4,) * 3, (-0.1,) * 3)
    sheet = write(tmp_path / "a.tif", values, tags=tags)
    own, _ = read(sheet)
    rgb, _ = read(sheet, stretch=shared_stretch([sheet, sheet], open_scene, Reading()))
    np.testing.assert_allclose(rgb, own, atol=1e-5)


def test_sheets_beside_each_other_that_are_read_differently_are_named(tmp_path):
    """One half of a survey is dark, the other is as stored: the same ground would look otherwise at their border."""
    dark, clear = 0.4 * CLEAR, 0.4 * CLEAR
    clear[:, 40:50, 40:50] = 0.9
    beside = GRID @ Affine.translation(96, 0)
    far = GRID @ Affine.translation(500, 0)
    infos = [
        read(write(tmp_path / f"{n}.tif", stored(picture), transform=grid))[1]
        for n, picture, grid in (("west", dark, GRID), ("east", clear, beside), ("far", dark, far))
    ]
    assert seam_note(infos).sentence == (
        "west.tif and east.tif lie beside each other and are read by different stretches: the map may change at "
        "their border. Read them by one: `--stretch shared`, or a VRT of all of them."
    )
    assert seam_note([infos[0], infos[2]]) is None
    one = shared_stretch([info.path for info in infos[:2]], open_scene, Reading())
    assert seam_note([read(info.path, stretch=one)[1] for info in infos[:2]]) is None


@pytest.mark.parametrize(
    "kind", ["clouds", "reflectance with clouds at 1", "clouds masked with 65535", "stored limits"]
)
def test_an_image_whose_ground_is_read_almost_black_says_so_and_how_to_read_it(kind, tmp_path):
    """Each of them is read without a fault, and shows the networks next to nothing of the ground."""
    reflectance, given, tags = 0.02 + 0.2 * CLEAR, None, None
    bright = np.zeros((96, 96), bool)
    bright[30:50, 20:60] = kind != "stored limits"
    reflectance[:, bright] = {"clouds masked with 65535": 6.5535}.get(kind, 0.8 + 0.3 * FORM[bright])
    if kind == "reflectance with clouds at 1":
        values = np.clip(reflectance, 0, 1).astype(np.float32)
    else:
        values = np.rint(10000 * reflectance).astype(np.uint16)
    if kind == "stored limits":
        given, tags = ((200.0, 2200.0),) * 3, ((1e-4,) * 3, (0.0,) * 3)
    path = write(tmp_path / "a.tif", values, tags=tags)
    rgb, info = read(path, stretch=given)
    assert np.median(rgb[:, ~bright]) < 0.15
    (doubt,) = [note for note in scene_notes(info) if note.kind == "dark"]
    assert doubt.text == "At least half of the image is read almost black."
    limits = stretch_limits(re.search(r"`--stretch ([\d.,-]+)`", doubt.remedy)[1])
    rgb, info = read(path, stretch=tuple(map(tuple, limits)))
    np.testing.assert_allclose(rgb[:, ~bright], CLEAR[:, ~bright], atol=0.08)
    assert info.ground is None
    assert SceneInfo.from_json(json.loads(json.dumps(info.to_json()))) == info


def test_a_model_that_was_taught_by_images_read_otherwise_is_doubted(tmp_path):
    _, clear = read(write(tmp_path / "clear.tif", stored(CLEAR)))
    _, pale = read(write(tmp_path / "pale.tif", stored(0.5 * CLEAR + 0.4)))
    _, wide = read(write(tmp_path / "wide.tif", np.rint(1000 + 2500 * CLEAR).astype(np.uint16)))
    assert [kind_of(info.stretch_from) for info in (clear, pale, wide)] == ["stored", "cleared", "stretched"]
    assert kind_of("2 to 98 % of 9,216 pixels of full resolution") == "other"  # version 0.1.0 on 16 bits
    told = {"taught": {"readings": ["stored"]}}
    assert taught_note(clear, told) is None
    assert taught_note(wide, told).sentence == (
        "The model was taught by images that were read as they are stored; the scene is read by a stretch to what "
        "clear pictures show. Look at its map closely, or teach it by views of this scene."
    )
    assert "by an older version, which read images otherwise" in taught_note(pale, {"taught": {"views": 3}}).text
    assert taught_note(clear, {"taught": {"views": 3}}) is None
    for card in ({}, {"taught": 5}, {"taught": {"readings": ["<b>evil</b>", 7]}}, {"taught": {"readings": []}}):
        assert taught_note(wide, card) is None


def test_limits_in_the_wrong_order_are_doubted(tmp_path):
    path = write(tmp_path / "a.tif", stored(CLEAR), photometric="RGB")
    rgb, info = read(path, stretch=((255.0, 0.0),) * 3)
    np.testing.assert_allclose(rgb, 1 - CLEAR, atol=0.01)
    assert info.warnings == (
        (
            "The stretch that was given shows as dark what is bright, and as bright what is dark. "
            "Give the smaller value first, unless the image is a negative."
        ),
    )
    inverted = write(tmp_path / "b.tif", 255 - stored(CLEAR[:1]), photometric="MINISWHITE")
    rgb, info = read(inverted, bands=(1, 1, 1), stretch=((0.0, 255.0),) * 3)  # its 0 is white
    np.testing.assert_allclose(rgb[0], CLEAR[0], atol=0.01)
    assert info.warnings == ()


@pytest.mark.parametrize("dtype", [np.uint8, np.uint16, np.float32])
def test_of_a_clear_image_nothing_is_said(dtype, tmp_path):
    _, info = read(write(tmp_path / "a.tif", stored(CLEAR, dtype), photometric="RGB"))
    assert info.warnings == ()


@pytest.mark.parametrize(
    ("picture", "dtype", "words"),
    [(CLEAR / 10, np.float32, "2 to 98 %"), (0.4 * CLEAR, np.uint8, "dark"), (0.5 * CLEAR + 0.4, np.uint16, "pale")],
)
def test_one_band_that_is_shown_as_grey_stays_grey(picture, dtype, words, tmp_path):
    rgb, info = read(write(tmp_path / "a.tif", stored(picture[:1], dtype)), bands=(1, 1, 1))
    assert info.stretch_from.startswith(words)
    np.testing.assert_array_equal(rgb[1:], rgb[[0, 0]])
    assert np.percentile(rgb, (2, 98)) == pytest.approx((0.083, 0.737), abs=0.01)


@pytest.mark.long
def test_a_hazy_scene_has_the_map_of_the_clear_one(tmp_path):
    files = make_scene(tmp_path / "clear", 640, 11, 8)
    with rasterio.open(files.scene) as clear:
        values, profile = clear.read(), clear.profile
    hazy = tmp_path / "hazy.tif"
    with rasterio.open(hazy, "w", **profile) as file:
        file.write(np.rint((0.5 * values / 255 + 0.5 * AIR) * 255).astype(np.uint8))
    masks = []
    for name, scene in (("one", files.scene), ("two", hazy)):
        segment(Request(scene, tmp_path / name, open_model(), RunSettings()), Silent())
        with rasterio.open(tmp_path / name / "mask.tif") as file:
            masks.append(file.read(1) == 1)
    assert (masks[0] & masks[1]).sum() > 0.75 * (masks[0] | masks[1]).sum()
