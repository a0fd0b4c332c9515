import numpy as np
import pytest
import rasterio
from affine import Affine
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.errors import UserError
from engine.rasters.atomic import open_raster
from engine.rasters.grid import Grid
from engine.rasters.reader import SceneReader
from engine.rasters.writer import NODATA, SCALE, MaskWriter, ScoreReader, assemble_scores, dequantize, save_strip

COS, SIN = np.cos(0.3), np.sin(0.3)
ROTATED = Affine(0.8 * COS, 0.8 * SIN, 500000.123456789, 0.8 * SIN, -0.8 * COS, 3000000.7)
PLACES = {
    "utm": ("EPSG:32648", Affine(0.8, 0, 500000.3, 0, -0.8, 3000000.7)),
    "degrees": ("EPSG:4326", Affine(1 / 3e5, 0, 105 + 1 / 7, 0, -1 / 3e5, 27 + 1 / 3)),
    "rotated": ("EPSG:32648", ROTATED),
    "south up": ("EPSG:3857", Affine(0.5, 0, 100, 0, 0.5, 200)),
    "no crs": (None, Affine(2, 0, 10, 0, -2, 20)),
    "no place": (None, Affine.identity()),
    "rare crs": ("+proj=eqearth +datum=WGS84", Affine(30, 0, 1e6, 0, -30, 2e6)),
}


def levels_of(height, width, channels=2):
    levels = np.random.default_rng(3).integers(0, 251, (channels, height, width), dtype=np.uint8)
    levels[:, : height // 3] = NODATA
    return levels


def assemble(tmp_path, info, grid, levels, names=("gan", "cam")):
    for row in range(grid.n_rows):
        start, stop = grid.band(row)
        save_strip(tmp_path / "rows", row, levels[:, start:stop])
    path = tmp_path / "scores.tif"
    assemble_scores(tmp_path / "rows", grid, info, list(names), path, {"method": "score-cam+cyclegan"})
    return path


def write_mask(path, info, mask, step=37):
    with MaskWriter(path, info) as writer:
        for y in range(0, mask.shape[0], step):
            writer.write_rows(y, mask[y : y + step])


def same_place(path, info):
    with open_raster(path) as dataset:
        assert (dataset.width, dataset.height) == (info.own.width, info.own.height)
        assert (dataset.crs.to_wkt() if dataset.crs else None) == info.crs_wkt
        assert tuple(dataset.transform)[:6] == pytest.approx(tuple(info.own.transform)[:6], rel=1e-12)


@pytest.mark.parametrize("place", PLACES)
def test_scores_and_mask_lie_where_the_scene_lies(make_scene, tmp_path, place, recwarn):
    crs, transform = PLACES[place]
    with SceneReader(make_scene(levels_of(70, 90, 3), crs=crs, transform=transform)) as scene:
        info = scene.info
    grid = Grid(info.height, info.width, 32, 8)
    path = assemble(tmp_path, info, grid, levels_of(info.height, info.width))
    same_place(path, info)
    assert tuple(info.own.transform)[:6] == pytest.approx(tuple(transform)[:6], rel=1e-12)
    write_mask(tmp_path / "mask.tif", info, levels_of(info.own.height, info.own.width)[0] & 1)
    same_place(tmp_path / "mask.tif", info)
    assert not recwarn.list


@settings(max_examples=15, deadline=None)
@given(st.integers(1, 600), st.integers(1, 600), st.integers(1, 700), st.data())
def test_scores_come_back(tmp_path_factory, make_info, height, width, tile, data):
    grid = Grid(height, width, tile, data.draw(st.integers(0, min(tile - 1, max(0, tile - height // 8)))))
    levels = levels_of(height, width)
    path = assemble(tmp_path_factory.mktemp("run"), make_info(width, height), grid, levels)
    with ScoreReader(path) as scores:
        np.testing.assert_array_equal(scores.read_levels(0, height), levels)
        y0 = data.draw(st.integers(0, height - 1))
        rows = dequantize(scores.read_levels(y0, height))
    assert rows.dtype == np.float32
    expected = np.where(levels == NODATA, np.nan, levels / 250)[:, y0:]
    np.testing.assert_allclose(rows, expected, atol=1e-7)


def test_scores_say_what_they_are(tmp_path, make_info):
    path = assemble(tmp_path, make_info(300, 280), Grid(280, 300, 64, 16), levels_of(280, 300))
    with rasterio.open(path) as dataset:
        assert dataset.descriptions == ("gan", "cam")
        assert dataset.scales == (SCALE, SCALE)
        assert dataset.offsets == (0, 0)
        assert dataset.nodata == NODATA
        assert dataset.profile["tiled"]
        assert dataset.profile["compress"] == "deflate"
        assert dataset.tags()["method"] == "score-cam+cyclegan"
    with ScoreReader(path) as scores:
        assert scores.names == ("gan", "cam")
        assert (scores.width, scores.height) == (300, 280)
        assert scores.tags["method"] == "score-cam+cyclegan"
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["rows", "scores.tif"]


def test_three_or_four_scores_are_no_picture(tmp_path, make_info):
    path = assemble(tmp_path, make_info(20, 20), Grid(20, 20, 32, 8), levels_of(20, 20, 4), names="abcd")
    with rasterio.open(path) as dataset:
        assert all("alpha" not in meaning.name and meaning.name != "red" for meaning in dataset.colorinterp)


def test_a_missing_row_leaves_the_older_scores(tmp_path, make_info):
    grid, levels = Grid(60, 40, 32, 8), levels_of(60, 40)
    path = assemble(tmp_path, make_info(40, 60), grid, levels)
    before = path.read_bytes()
    next((tmp_path / "rows").glob("*1.npz")).unlink()
    with pytest.raises(UserError) as caught:
        assemble_scores(tmp_path / "rows", grid, make_info(40, 60), ["gan", "cam"], path, {})
    assert caught.value.kind == "output"
    assert path.read_bytes() == before
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["rows", "scores.tif"]


def test_rows_of_another_grid_do_not_fit(tmp_path, make_info):
    save_strip(tmp_path / "rows", 0, levels_of(20, 41))
    with pytest.raises(UserError, match="another scene") as caught:
        assemble_scores(
            tmp_path / "rows", Grid(20, 40, 32, 8), make_info(40, 20), ["gan", "cam"], tmp_path / "s.tif", {}
        )
    assert caught.value.kind == "output"
    assert not (tmp_path / "s.tif").exists()


# --- mask


def test_mask_is_a_cog_with_overviews_and_the_same_pixels(tmp_path, make_info):
    mask = levels_of(700, 1100, 1)[0]
    mask[mask != NODATA] &= 1
    write_mask(tmp_path / "mask.tif", make_info(1100, 700), mask)
    with rasterio.open(tmp_path / "mask.tif") as dataset:
        np.testing.assert_array_equal(dataset.read(1), mask)
        assert dataset.tags(ns="IMAGE_STRUCTURE")["LAYOUT"] == "COG"
        assert dataset.nodata == NODATA
        assert dataset.overviews(1)
        assert dataset.descriptions == ("landslide",)
        assert set(np.unique(dataset.read(1, out_shape=(70, 110)))) <= {0, 1, NODATA}
    assert [entry.name for entry in tmp_path.iterdir()] == ["mask.tif"]


def test_mask_tags(tmp_path, make_info):
    with MaskWriter(tmp_path / "mask.tif", make_info(4, 4), {"model": "Tiny 1"}) as writer:
        writer.write_rows(0, np.ones((4, 4), np.uint8))
    with rasterio.open(tmp_path / "mask.tif") as dataset:
        assert dataset.tags()["model"] == "Tiny 1"


@pytest.mark.parametrize("size", [(1, 1), (1, 300), (300, 1), (5, 7)])
def test_tiny_masks(tmp_path, make_info, size):
    mask = np.ones(size, np.uint8)
    write_mask(tmp_path / "mask.tif", make_info(size[1], size[0]), mask)
    with rasterio.open(tmp_path / "mask.tif") as dataset:
        np.testing.assert_array_equal(dataset.read(1), mask)


def interrupted(path, info):
    with MaskWriter(path, info) as writer:
        writer.write_rows(0, np.zeros((30, 40), np.uint8))
        raise KeyboardInterrupt


def test_an_interrupted_mask_leaves_nothing_but_the_older_one(tmp_path, make_info):
    path, info = tmp_path / "mask.tif", make_info(40, 60)
    for existing in (False, True):
        if existing:
            path.write_text("the mask of the last run")
        with pytest.raises(KeyboardInterrupt):
            interrupted(path, info)
        assert path.exists() == existing
        assert len(list(tmp_path.iterdir())) == existing
    assert path.read_text() == "the mask of the last run"


def test_a_killed_run_is_no_obstacle(tmp_path, make_info):
    (tmp_path / "mask.tif.rows.part").write_bytes(b"half")
    (tmp_path / "mask.tif.part").write_bytes(b"half")
    write_mask(tmp_path / "mask.tif", make_info(40, 60), np.ones((60, 40), np.uint8))
    assert [entry.name for entry in tmp_path.iterdir()] == ["mask.tif"]


def test_rows_must_follow_each_other_and_be_complete(tmp_path, make_info):
    info = make_info(40, 60)
    with pytest.raises(ValueError, match="follow"), MaskWriter(tmp_path / "mask.tif", info) as writer:
        writer.write_rows(10, np.zeros((10, 40), np.uint8))
    with pytest.raises(ValueError, match="do not fit"), MaskWriter(tmp_path / "mask.tif", info) as writer:
        writer.write_rows(0, np.zeros((10, 41), np.uint8))
    with pytest.raises(ValueError, match="more rows"), MaskWriter(tmp_path / "mask.tif", info) as writer:
        writer.write_rows(0, np.zeros((61, 40), np.uint8))
    with pytest.raises(ValueError, match="Only 10 of 60"), MaskWriter(tmp_path / "mask.tif", info) as writer:
        writer.write_rows(0, np.zeros((10, 40), np.uint8))
    assert list(tmp_path.iterdir()) == []


def test_memory_is_a_block_row(tmp_path, make_info):
    with MaskWriter(tmp_path / "mask.tif", make_info(8, 5000)) as writer:
        for y in range(0, 5000, 100):
            writer.write_rows(y, np.zeros((100, 8), np.uint8))
            assert writer._stream._waiting.shape[1] < 256


@pytest.mark.parametrize("name", ["none/mask.tif", "file/mask.tif", "folder"])
def test_a_mask_that_cannot_be_written(tmp_path, make_info, name):
    (tmp_path / "file").write_text("in the way")
    (tmp_path / "folder").mkdir()
    with pytest.raises(UserError) as caught, MaskWriter(tmp_path / name, make_info(4, 4)) as writer:
        writer.write_rows(0, np.zeros((4, 4), np.uint8))
    assert caught.value.kind == "output"
    assert str(tmp_path / name) in caught.value.message
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["file", "folder"]


# --- reading scores


def test_scores_that_are_missing_or_garbage(tmp_path):
    (tmp_path / "scores.tif").write_bytes(b"garbage")
    for path, words in ((tmp_path / "none.tif", "does not exist"), (tmp_path / "scores.tif", "cannot be opened")):
        with pytest.raises(UserError, match=words) as caught:
            ScoreReader(path)
        assert caught.value.kind == "output"


def test_a_picture_is_no_scores(make_scene):
    for options in ({}, {"nodata": 255}):
        with pytest.raises(UserError, match="no landslide scores"):
            ScoreReader(make_scene(levels_of(20, 20, 3), **options))


def test_truncated_scores(tmp_path, make_info):
    path = assemble(tmp_path, make_info(200, 200), Grid(200, 200, 64, 16), levels_of(200, 200))
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(UserError) as caught, ScoreReader(path) as scores:
        scores.read_levels(0, 200)
    assert caught.value.kind == "output"
