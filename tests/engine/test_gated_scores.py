"""Gates leave out work and no pixel: the fused mask is that of a run without them, at every threshold they allow."""

import itertools
from dataclasses import replace

import numpy as np
import pytest
import rasterio
import torch
from affine import Affine
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from engine.bundle import open_model
from engine.commands import threshold
from engine.errors import UserError
from engine.gated_scores import score_rows_gated
from engine.gates import Gates, check_run, gates_of
from engine.pipeline import Request, segment
from engine.rasters.coarse import write_coarse
from engine.rasters.grid import Grid
from engine.rasters.levels import NODATA, decode, load_band
from engine.rasters.reader import SceneReader
from engine.rasters.tiles import Cut
from engine.reporting import Silent
from engine.run_folder import RunFolder
from engine.scene_scores import score_rows
from engine.settings import RunSettings, ThresholdSettings, TileSettings

COUNT = itertools.count()
GATES = Gates(probability=0.5, floor=0.3)


class Views:
    """Two views that depend on the whole chip as well as on the pixel, so that neighbours disagree in the overlap."""

    names = ("gan", "cam")
    device = torch.device("cpu")
    gate = GATES.probability

    def __init__(self):
        self.translated = self.explained = 0

    def chances(self, images):
        return (images.mean(dim=(1, 2, 3)) * 7919) % 1  # any chip may matter, whatever its neighbours

    def differences(self, images, check):
        check()
        self.translated += len(images)
        return (images[:, 0] ** 4 * (0.5 + self.chances(images)[:, None, None])).clamp(0, 1)

    def explanations(self, images, chances, check):
        check()
        self.explained += len(images)
        cams = (images[:, 1] * 1.3 + images.std(dim=(1, 2, 3))[:, None, None]) % 1
        return torch.where(chances >= self.gate, chances, 0.0)[:, None, None] * cams

    def score(self, chips, check):
        bands = self.differences(chips, check), self.explanations(chips, self.chances(chips), check)
        scores = torch.stack(bands, dim=1).numpy()
        return lambda: scores


@st.composite
def cuts(draw):
    tile = draw(st.integers(4, 24))
    overlap = draw(st.integers(0, tile - 1))
    height, width = draw(st.integers(1, 60)), draw(st.integers(1, 60))
    stride = tile - overlap
    if (height // stride + 1) * (width // stride + 1) > 150:  # a stride of 1 px makes a chip of every pixel
        overlap = tile // 2
    rng = np.random.default_rng(draw(st.integers(0, 999)))
    data = rng.integers(1, 255, (3, height, width), dtype=np.uint8)
    data[:, rng.random((height, width)) < draw(st.sampled_from([0, 0.4]))] = 0
    data[:, 0, 0] = 9  # a scene without any data is an error
    return data, tile, overlap


def cut_of(path, data, tile, overlap):
    profile = {"driver": "GTiff", "count": 3, "height": data.shape[1], "width": data.shape[2], "crs": "EPSG:32648"}
    place = Affine(0.8, 0, 580000, 0, -0.8, 3010000)
    with rasterio.open(path, "w", **profile, dtype="uint8", nodata=0, transform=place) as file:
        file.write(data)
    with SceneReader(path) as scene:
        return Cut(path, scene.info, Grid(scene.info.height, scene.info.width, tile, overlap))


def mask(levels, gan, cam):
    scores = decode(levels)
    passed = (scores[0] >= gan) & (scores[1] >= cam)
    return np.where((levels == NODATA).any(axis=0), 255, passed)


LIMITS = settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@LIMITS
@given(cuts(), st.data())
def test_no_pixel_is_lost_at_any_allowed_threshold(tmp_path, made, choice):
    run = tmp_path / str(next(COUNT))
    run.mkdir()
    cut = cut_of(run / "scene.tif", *made)
    n_rows = cut.grid.n_rows
    rows = choice.draw(st.lists(st.integers(0, n_rows - 1), min_size=1, unique=True))
    plain, gated = Views(), Views()
    score_rows(cut, cut.grid.tile, plain, range(n_rows), run / "plain", Silent())
    coarse, counts = score_rows_gated(cut, cut.grid.tile, gated, GATES, rows, run / "gated", Silent())
    for row in rows:
        one, other = load_band(run / "plain", row), load_band(run / "gated", row)
        for gan, cam in itertools.product((GATES.floor, 0.34, 0.7), (1 / 250, 0.2, 0.6)):
            assert (mask(one, gan, cam) == mask(other, gan, cam)).all()
        assert ((one == NODATA) == (other == NODATA)).all()
    assert counts.matter == (coarse >= GATES.probability).sum()
    if len(rows) == n_rows:
        assert gated.translated == counts.translated <= plain.translated
        assert gated.explained == counts.explained <= counts.matter


def test_chips_that_cannot_matter_cost_nothing(tmp_path):
    data = np.full((3, 64, 640), 30, np.uint8)
    data[:, 20:40, 20:40] = 250  # one chip of twenty has a change that reaches the floor
    cut = cut_of(tmp_path / "scene.tif", data, 32, 0)
    views = Views()
    views.chances = lambda images: (images.amax(dim=(1, 2, 3)) > 0.5).float() * 0.9
    coarse, counts = score_rows_gated(cut, 32, views, GATES, range(2), tmp_path / "rows", Silent())
    assert coarse.shape == (2, 20)
    assert counts.chips == 40
    assert counts.matter == counts.translated == counts.explained == 4
    assert "4 may hold a landslide" in counts.words()


def test_a_chip_that_the_generator_leaves_alone_is_not_explained(tmp_path):
    data = np.full((3, 64, 64), 60, np.uint8)  # a difference far below the floor
    cut = cut_of(tmp_path / "scene.tif", data, 32, 8)
    views = Views()
    views.chances = lambda images: torch.full((len(images),), 0.9)
    _, counts = score_rows_gated(cut, 32, views, GATES, range(cut.grid.n_rows), tmp_path / "rows", Silent())
    assert counts.translated == counts.matter == counts.chips > 0
    assert counts.explained == views.explained == 0


def resolved(**more):
    thresholds = ThresholdSettings(**{"gan": 0.08, "cam": 0.4, **more.pop("thresholds", {})})
    return RunSettings(**{"method": "score-cam+cyclegan", "gates": True, "gate": 0.2, **more}, thresholds=thresholds)


def test_the_floor_is_half_the_cards_threshold():
    assert gates_of(resolved(), 0.08) == Gates(0.2, 0.04)
    assert gates_of(resolved(gates=False), 0.08) is None


@pytest.mark.parametrize(
    "wrong",
    [
        {"method": "student"},
        {"method": "cyclegan"},
        {"explain": True},
        {"thresholds": {"rule": "otsu"}},
        {"thresholds": {"gan": 0.03}},
        {"thresholds": {"cam": 0.0}},
    ],
)
def test_gates_are_refused_where_they_would_change_the_mask(wrong):
    with pytest.raises(UserError) as error:
        gates_of(resolved(**wrong), 0.08)
    assert error.value.hint
    run = {"gates": {"floor": 0.04}}
    if "explain" not in wrong:
        with pytest.raises(UserError):
            check_run(run, resolved(**wrong))
    check_run({}, resolved(**wrong))
    check_run({"gates": None}, resolved(**wrong))


def test_the_coarse_map_lies_under_its_chips(tmp_path):
    cut = cut_of(tmp_path / "scene.tif", np.full((3, 90, 70), 9, np.uint8), 32, 8)
    values = np.arange(cut.grid.n_tiles, dtype=np.float32).reshape(cut.grid.n_rows, cut.grid.n_cols)
    values[0, 0] = np.nan
    path = tmp_path / "probability.tif"
    write_coarse(path, cut.info, cut.grid, values)
    with rasterio.open(path) as coarse:
        tile = cut.grid.tile_at(1, 1)
        x, y = cut.info.affine @ (tile.x + 16, tile.y + 16)
        assert coarse.index(x, y) == (1, 1)
        assert coarse.res == pytest.approx((24 * 0.8, 24 * 0.8))
        assert np.isnan(coarse.read(1)[0, 0])
    more = np.full_like(values, np.nan)
    more[0, 0] = 7
    write_coarse(path, cut.info, cut.grid, more)
    with rasterio.open(path) as coarse:
        assert coarse.read(1)[0, 0] == 7
        assert coarse.read(1)[1, 1] == values[1, 1]


def test_a_gated_run_has_the_mask_of_a_plain_one(tmp_path, tiny_model):
    data = np.random.default_rng(3).integers(1, 255, (3, 150, 170), dtype=np.uint8)
    scene = cut_of(tmp_path / "scene.tif", data, 64, 16).path
    model = open_model(tiny_model)
    common = {"method": "score-cam+cyclegan", "cam": "grad", "device": "cpu", "gate": 0.5}
    wanted = RunSettings(**common, tiles=TileSettings(64, 16), thresholds=ThresholdSettings(gan=0.1, cam=0.2))
    masks, runs = [], []
    for gates in (False, True):
        out = tmp_path / f"run-{gates}"
        result = segment(Request(scene, out, model, replace(wanted, gates=gates)), Silent())
        masks.append(rasterio.open(result["mask"]).read(1))
        runs.append(RunFolder(out))
    assert (masks[0] == masks[1]).all()
    assert runs[1].read()["gates"]["chips"] == 12
    assert runs[1].probability.is_file()
    assert not runs[0].probability.exists()
    lower = {"run": str(runs[1].root), "thresholds": {"gan": 0.05, "cam": 0.1}}
    again, plain = threshold(lower, Silent()), threshold({**lower, "run": str(runs[0].root)}, Silent())
    assert (rasterio.open(again["mask"]).read(1) == rasterio.open(plain["mask"]).read(1)).all()
    before = runs[1].read()
    with pytest.raises(UserError, match="otsu"):
        threshold({"run": str(runs[1].root), "thresholds": {"rule": "otsu"}}, Silent())
    assert runs[1].read() == before
