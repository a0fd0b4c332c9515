"""What is made of a translation: mirror images, noise floor and attention, from the maths to a run's folder."""

import dataclasses
import json

import numpy as np
import pytest
import rasterio
import torch
from affine import Affine

from engine.benchmark.maps import chip_maps
from engine.benchmark.networks import Networks
from engine.bundle import describe, open_model, write_model
from engine.cli import main, parser
from engine.defaults import with_defaults
from engine.device import choose_device
from engine.difference_cli import difference_values
from engine.difference_settings import DifferenceSettings, resolved
from engine.errors import UserError
from engine.evaluate_cli import evaluate_values
from engine.networks.generator import Generator
from engine.networks.registry import build
from engine.pipeline import Request, segment
from engine.rasters.grid import Grid
from engine.rasters.levels import LEVELS, decode, load_band
from engine.rasters.reader import SceneReader
from engine.rasters.tiles import Cut
from engine.reporting import Silent
from engine.run_folder import RunFolder
from engine.scene_scores import score_rows
from engine.score_maps import translated_difference
from engine.scoring import ChipScorer
from engine.settings import RunSettings, TileSettings
from engine.training.noise_floor import QUANTILE, noise_floor, spread
from tests.engine.conftest import CARD

FLOORS = {"plain": 0.05, "mirrors": 0.03}
TILES = TileSettings(64, 16)


def generator(**more):
    torch.manual_seed(0)
    network = Generator(width=4, blocks=1, **more).double().eval().requires_grad_(False)
    torch.nn.init.normal_(network.decoder[-2].weight)
    if network.head is not None:
        torch.nn.init.normal_(network.head.weight)
    return network


def by_hand(network, image):
    """Grey |G(L) - L| of one chip, (H, W), in numpy."""
    x = torch.from_numpy(image.copy())[None]
    change = ((network(x * 2 - 1) + 1) / 2 - x)[0].abs().numpy()
    return 0.299 * change[0] + 0.587 * change[1] + 0.114 * change[2]


@pytest.fixture
def image():
    return np.random.default_rng(0).random((3, 16, 24))


def test_the_default_is_what_it_ever_was(image):
    x = torch.from_numpy(image)[None]
    found = translated_difference(generator(), x)
    assert torch.equal(found, translated_difference(generator(), x, DifferenceSettings()))
    np.testing.assert_allclose(found[0], by_hand(generator(), image), rtol=1e-12)


def test_mirror_images_are_a_loop_by_hand(image):
    network = generator()
    turns = (lambda a: a, lambda a: a[..., ::-1], lambda a: a[..., ::-1, :], lambda a: a[..., ::-1, ::-1])
    wanted = sum(turn(by_hand(network, turn(image))) for turn in turns) / 4
    found = translated_difference(network, torch.from_numpy(image)[None], DifferenceSettings(mirrors=True))
    np.testing.assert_allclose(found[0], wanted, rtol=1e-12)
    assert np.abs(wanted - by_hand(network, image)).max() > 1e-3, "the network sees mirror images otherwise"


def test_the_mean_over_mirror_images_is_mirrored_with_the_chip(image):
    how, x = DifferenceSettings(mirrors=True), torch.from_numpy(image)[None]
    plain, mirrored = (translated_difference(generator(), one, how) for one in (x, x.flip(-1)))
    torch.testing.assert_close(mirrored.flip(-1), plain)


def test_the_noise_floor_is_taken_off_and_nothing_is_stretched(image):
    x = torch.from_numpy(image)[None]
    for mirrors in (False, True):
        plain = translated_difference(generator(), x, DifferenceSettings(mirrors=mirrors))
        found = translated_difference(generator(), x, DifferenceSettings(mirrors=mirrors, noise_floor=0.3))
        np.testing.assert_allclose(found, np.maximum(plain.numpy() - 0.3, 0), rtol=1e-12)
    assert found.min() == 0
    assert found.max() < plain.max()


def test_attention_takes_the_place_of_the_difference(image):
    network, x = generator(attention=True), torch.from_numpy(image)[None]
    found = translated_difference(network, x, DifferenceSettings(change="attention"))
    assert torch.equal(found, network.translate(x * 2 - 1)[1][:, 0])
    how = DifferenceSettings(change="attention", mirrors=True)
    looks = [network.translate(x.flip(axes) * 2 - 1)[1][:, 0].flip(axes) for axes in ((), (-1,), (-2,), (-1, -2))]
    torch.testing.assert_close(translated_difference(network, x, how), sum(looks) / 4)


class Pointwise(torch.nn.Module):
    """A translator that looks at each pixel alone, so that a tile cannot tell a scene's piece from the whole."""

    def forward(self, x):
        return (0.7 * x + 0.1 * x.flip(1)).clamp(-1, 1)


@pytest.mark.parametrize(
    "how", [DifferenceSettings(noise_floor=0.06), DifferenceSettings(mirrors=True, noise_floor=0.06)]
)
def test_tiles_give_the_difference_of_the_whole(tmp_path, tiny_model, how):
    data = np.random.default_rng(1).integers(1, 255, (3, 70, 90), dtype=np.uint8)
    path = tmp_path / "scene.tif"
    profile = {"driver": "GTiff", "count": 3, "height": 70, "width": 90, "crs": "EPSG:32648", "dtype": "uint8"}
    with rasterio.open(path, "w", **profile, transform=Affine(0.8, 0, 580000, 0, -0.8, 3010000)) as file:
        file.write(data)
    settings = with_defaults(RunSettings(method="cyclegan", device="cpu", difference=how), open_model(tiny_model))
    scorer = ChipScorer(open_model(tiny_model), settings, choose_device("cpu"))
    scorer.generator = Pointwise()
    whole = translated_difference(Pointwise(), torch.from_numpy(data)[None].double() / 255, how)[0].numpy()
    assert 0.1 < (whole == 0).mean() < 0.9
    with SceneReader(path) as scene:
        cut = Cut(path, scene.info, Grid(70, 90, 32, 8), None)
    score_rows(cut, 32, scorer, range(cut.grid.n_rows), tmp_path / "rows", Silent())
    tiled = np.concatenate([decode(load_band(tmp_path / "rows", row))[0] for row in range(cut.grid.n_rows)])
    assert np.abs(tiled - whole).max() <= 0.5 / LEVELS + 1e-6


@pytest.fixture(scope="module")
def measured(tmp_path_factory):
    """A model whose generator attends and has a noise floor on its card."""
    torch.manual_seed(0)
    entry = {"architecture": "generator", "config": {"width": 4, "blocks": 1, "attention": True}, "noise_floor": FLOORS}
    network = build(entry["architecture"], entry["config"])
    torch.nn.init.normal_(network.decoder[-2].weight)
    path = tmp_path_factory.mktemp("measured") / "model.lsmodel"
    return write_model(
        path, {**CARD, "default_method": "cyclegan", "networks": {"generator": entry}}, {"generator": network}
    )


def run(scene, out, model, **difference):
    settings = RunSettings(method="cyclegan", device="cpu", tiles=TILES, difference=DifferenceSettings(**difference))
    segment(Request(scene, out, open_model(model), settings, resume=out.exists()), Silent())
    folder = RunFolder(out)
    with rasterio.open(folder.scores) as scores:
        return folder, scores.read(1) * scores.scales[0]


@pytest.mark.parametrize("mirrors", [False, True])
def test_a_run_takes_the_cards_noise_floor_off_and_says_so(make_raster, tmp_path, measured, mirrors):
    scene = make_raster(height=64, width=64)  # one chip, so that nothing is blended
    _, plain = run(scene, tmp_path / "plain", measured, mirrors=mirrors)
    folder, found = run(scene, tmp_path / "floor", measured, mirrors=mirrors, noise_floor=None)
    floor = FLOORS["mirrors" if mirrors else "plain"]
    assert np.abs(found - np.maximum(plain - floor, 0)).max() <= 1 / LEVELS + 1e-6
    assert found.mean() < plain.mean()
    told = folder.read()["settings"]["difference"]
    assert told == {"change": "image", "mirrors": mirrors, "noise_floor": floor}


def test_a_run_shows_the_attention(make_raster, tmp_path, measured):
    scene = make_raster(height=64, width=64)
    _, found = run(scene, tmp_path / "run", measured, change="attention")
    with rasterio.open(scene) as data:
        x = torch.from_numpy(data.read())[None] / 255
    wanted = open_model(measured).network("generator").translate(x * 2 - 1)[1][0, 0].numpy()
    assert np.abs(found - wanted).max() <= 1 / LEVELS


def test_a_run_goes_on_only_with_the_same_difference(make_raster, tmp_path, measured):
    scene = make_raster(height=64, width=64)
    folder, plain = run(scene, tmp_path / "run", measured)
    with pytest.raises(UserError, match="another GAN difference"):
        run(scene, tmp_path / "run", measured, mirrors=True)
    before = folder.read()
    before["identity"].pop("GAN difference")  # a run that an older version began
    before["settings"].pop("difference")
    folder.write({key: value for key, value in before.items() if key != "format"})
    folder.scores.unlink()
    _, again = run(scene, tmp_path / "run", measured)
    assert (again == plain).all()


def test_what_has_no_difference_does_not_ask_for_a_floor(tiny_model):
    model = open_model(tiny_model)  # its card has none
    wish = DifferenceSettings(noise_floor=None, mirrors=True)
    for method in ("student", "grad-cam"):
        assert with_defaults(RunSettings(method=method, difference=wish), model).difference == DifferenceSettings()
    for more in ({"method": "cyclegan"}, {"method": "student", "explain": True}):
        with pytest.raises(UserError, match="never measured") as error:
            with_defaults(RunSettings(difference=wish, **more), model)
        assert error.value.hint
    number = DifferenceSettings(noise_floor=0.02)
    assert with_defaults(RunSettings(method="cyclegan", difference=number), model).difference == number
    with pytest.raises(UserError, match="no attention"):
        with_defaults(RunSettings(method="cyclegan", difference=DifferenceSettings(change="attention")), model)


@pytest.mark.parametrize(
    "wrong",
    [
        {"change": "colour"},
        {"mirrors": 4},
        {"noise_floor": -0.1},
        {"noise_floor": 1.0},
        {"noise_floor": float("nan")},
        {"change": "attention", "noise_floor": None},
        {"change": "attention", "noise_floor": 0.1},
    ],
)
def test_what_cannot_be_is_refused(wrong):
    with pytest.raises(UserError) as error:
        DifferenceSettings(**wrong)
    assert error.value.hint
    with pytest.raises(UserError):
        RunSettings.from_json({"difference": wrong})


def test_settings_come_back_from_json_and_older_ones_lack_them():
    settings = RunSettings(difference=DifferenceSettings(mirrors=True, noise_floor=None))
    assert RunSettings.from_json(json.loads(json.dumps(settings.to_json()))) == settings
    older = RunSettings().to_json()
    older.pop("difference")
    assert RunSettings.from_json(older) == RunSettings()


@pytest.mark.parametrize(
    "floors", [0.03, {"plain": 0.03}, {"plain": 0.03, "mirrors": "much"}, {"plain": 2, "mirrors": 0}]
)
def test_a_card_with_another_noise_floor_is_refused(tmp_path, floors):
    entry = {"architecture": "generator", "config": {"width": 4, "blocks": 1}, "noise_floor": floors}
    path = tmp_path / "wrong.lsmodel"
    write_model(path, {**CARD, "networks": {"generator": entry}}, {"generator": Generator(width=4, blocks=1)})
    with pytest.raises(UserError, match="noise_floor"):
        open_model(path)


def test_the_card_in_words_names_the_noise_floor(measured, tiny_model):
    assert "Noise floor of the GAN difference: 0.05, over mirror images 0.03" in describe(open_model(measured))
    assert "Noise floor" not in describe(open_model(tiny_model))


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ([], DifferenceSettings()),
        (["--mirrors"], DifferenceSettings(mirrors=True)),
        (["--noise-floor"], DifferenceSettings(noise_floor=None)),
        (["--noise-floor", "0.03", "--mirrors"], DifferenceSettings(mirrors=True, noise_floor=0.03)),
        (["--change", "attention"], DifferenceSettings(change="attention")),
    ],
)
def test_the_command_line_says_it_all(words, wanted):
    for command in (["segment", "s.tif"], ["explain", "s.tif", "--at", "1,2"], ["evaluate", "chips"]):
        args = parser().parse_args([*command, "--out", "o", *words])
        assert DifferenceSettings(**difference_values(args)) == wanted
    assert DifferenceSettings(**evaluate_values(args)["difference"]) == wanted


def test_a_floor_that_is_no_number_is_a_sentence(capsys):
    with pytest.raises(SystemExit):
        main(["segment", "s.tif", "--out", "o", "--noise-floor", "much"])
    assert "no grey level" in capsys.readouterr().err


def test_the_floor_is_the_median_chips_quantile():
    network = generator().float()
    rng = np.random.default_rng(0)
    chips = [rng.integers(0, 255, (18, 24 + k, 3), dtype=np.uint8) for k in range(5)]
    found = noise_floor(network, chips, "cpu", Silent())
    changes = [by_hand(network, chip[:16, :24].transpose(2, 0, 1).astype(np.float32) / 255) for chip in chips[:4]]
    last = by_hand(network, chips[4][:16, :28].transpose(2, 0, 1).astype(np.float32) / 255)
    quantiles = [np.quantile(change, QUANTILE) for change in (*changes, last)]
    assert found["plain"] == pytest.approx(np.median(quantiles), abs=1e-5)
    assert 0 < found["mirrors"] != found["plain"]


def test_chips_are_taken_from_first_to_last():
    assert spread(range(5), 9) == [0, 1, 2, 3, 4]
    assert spread(range(100), 4) == [0, 25, 50, 75]


def test_a_table_is_made_with_the_same_difference():
    network = generator().float()
    chip = np.random.default_rng(2).integers(0, 255, (32, 32, 3), dtype=np.uint8)
    how = DifferenceSettings(mirrors=True, noise_floor=0.1)
    networks = Networks({"generator": network}, least=32, difference=how)
    found = chip_maps(networks, chip, {"gan"}, "cpu", Silent()).maps["gan"]
    x = torch.from_numpy(chip.transpose(2, 0, 1).astype(np.float32) / 255)[None]
    np.testing.assert_allclose(found, translated_difference(network, x, how)[0], atol=1e-6)
    assert "mirror images, above the noise floor (0.1)" in how.words()
    assert DifferenceSettings().words() == ""


def test_resolved_leaves_numbers_alone():
    how = DifferenceSettings(noise_floor=0.2)
    assert resolved(how, {}, "it") == how
    assert resolved(dataclasses.replace(how, noise_floor=None), {"noise_floor": FLOORS}, "it").noise_floor == 0.05
