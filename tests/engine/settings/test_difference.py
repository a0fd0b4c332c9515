"""What is made of a translation: the mean over mirror images, from the maths to a run's folder."""

import json

import numpy as np
import pytest
import rasterio
import torch
from affine import Affine

from engine.cli.evaluate import values as evaluate_values
from engine.cli.main import main, parser
from engine.cli.options import difference_values
from engine.comparison.maps import chip_maps
from engine.comparison.networks import TrainedNetworks
from engine.errors import UserError
from engine.inference.device import choose_device
from engine.inference.predictor import ChipPredictor
from engine.inference.score_maps import translated_difference
from engine.inference.sliding_window import score_rows
from engine.model_file.bundle import open_model, write_model
from engine.model_file.defaults import with_defaults
from engine.networks.generator import Generator
from engine.networks.registry import build
from engine.pipeline.plan import Request
from engine.pipeline.run_folder import RunFolder
from engine.pipeline.segment import segment
from engine.rasters.grid import Grid
from engine.rasters.quantization import LEVELS, dequantize, load_strip
from engine.rasters.reader import SceneReader
from engine.rasters.tile_reader import SceneTiling
from engine.reporting import Silent
from engine.settings.difference import DifferenceSettings
from engine.settings.run import RunSettings, TileSettings
from tests.engine.conftest import CARD

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


class Pointwise(torch.nn.Module):
    """A translator that looks at each pixel alone, so that a tile cannot tell a scene's piece from the whole."""

    def forward(self, x):
        return (0.7 * x + 0.1 * x.flip(1)).clamp(-1, 1)


@pytest.mark.parametrize("how", [DifferenceSettings(), DifferenceSettings(mirrors=True)])
def test_tiles_give_the_difference_of_the_whole(tmp_path, tiny_model, how):
    data = np.random.default_rng(1).integers(1, 255, (3, 70, 90), dtype=np.uint8)
    path = tmp_path / "scene.tif"
    profile = {"driver": "GTiff", "count": 3, "height": 70, "width": 90, "crs": "EPSG:32648", "dtype": "uint8"}
    with rasterio.open(path, "w", **profile, transform=Affine(0.8, 0, 580000, 0, -0.8, 3010000)) as file:
        file.write(data)
    settings = with_defaults(RunSettings(method="cyclegan", device="cpu", difference=how), open_model(tiny_model))
    scorer = ChipPredictor(open_model(tiny_model), settings, choose_device("cpu"))
    scorer.generator = Pointwise()
    whole = translated_difference(Pointwise(), torch.from_numpy(data)[None].double() / 255, how)[0].numpy()
    assert whole.std() > 0.02
    with SceneReader(path) as scene:
        cut = SceneTiling(path, scene.info, Grid(70, 90, 32, 8), None)
    score_rows(cut, 32, scorer, range(cut.grid.n_rows), tmp_path / "rows", Silent())
    tiled = np.concatenate([dequantize(load_strip(tmp_path / "rows", row))[0] for row in range(cut.grid.n_rows)])
    assert np.abs(tiled - whole).max() <= 0.5 / LEVELS + 1e-6


@pytest.fixture(scope="module")
def attending(tmp_path_factory):
    """A model whose generator attends, with a noise floor on its card, as version 0.1.0 wrote one."""
    torch.manual_seed(0)
    entry = {
        "architecture": "generator",
        "config": {"width": 4, "blocks": 1, "attention": True},
        "noise_floor": {"plain": 0.05, "mirrors": 0.03},
    }
    network = build(entry["architecture"], entry["config"])
    torch.nn.init.normal_(network.decoder[-2].weight)
    path = tmp_path_factory.mktemp("attending") / "model.lsmodel"
    return write_model(
        path, {**CARD, "default_method": "cyclegan", "networks": {"generator": entry}}, {"generator": network}
    )


def run(scene, out, model, **difference):
    settings = RunSettings(method="cyclegan", device="cpu", tiles=TILES, difference=DifferenceSettings(**difference))
    segment(Request(scene, out, open_model(model), settings, resume=out.exists()), Silent())
    folder = RunFolder(out)
    with rasterio.open(folder.scores) as scores:
        return folder, scores.read(1) * scores.scales[0]


def test_a_run_goes_on_only_with_the_same_difference(make_raster, tmp_path, attending):
    scene = make_raster(height=64, width=64)
    folder, plain = run(scene, tmp_path / "run", attending)
    with pytest.raises(UserError, match="another GAN difference"):
        run(scene, tmp_path / "run", attending, mirrors=True)
    before = folder.read()
    before["identity"].pop("GAN difference")  # a run that an older version began
    before["settings"].pop("difference")
    folder.write({key: value for key, value in before.items() if key != "format"})
    folder.scores.unlink()
    _, again = run(scene, tmp_path / "run", attending)
    assert (again == plain).all()


def test_what_has_no_difference_has_the_plain_one(tiny_model):
    model, wish = open_model(tiny_model), DifferenceSettings(mirrors=True)
    for method in ("student", "grad-cam"):
        assert with_defaults(RunSettings(method=method, difference=wish), model).difference == DifferenceSettings()
    assert with_defaults(RunSettings(method="cyclegan", difference=wish), model).difference == wish


def test_mirrors_that_are_neither_true_nor_false_are_refused():
    with pytest.raises(UserError) as error:
        RunSettings.from_json({"difference": {"mirrors": 4}})
    assert error.value.hint


def test_settings_come_back_from_json_and_older_ones_lack_them():
    settings = RunSettings(difference=DifferenceSettings(mirrors=True))
    assert RunSettings.from_json(json.loads(json.dumps(settings.to_json()))) == settings
    older = RunSettings().to_json()
    older.pop("difference")
    assert RunSettings.from_json(older) == RunSettings()


@pytest.mark.parametrize("idle", [{"change": "image", "noise_floor": 0.0}, {"noise_floor": 0}])
def test_retired_settings_that_did_nothing_are_dropped(idle):
    settings = RunSettings.from_json({"difference": {"mirrors": True, **idle}})
    assert settings.difference == DifferenceSettings(mirrors=True)


@pytest.mark.parametrize("retired", [{"change": "attention"}, {"noise_floor": 0.03}, {"noise_floor": None}])
def test_retired_settings_that_would_change_the_scores_are_refused(retired):
    with pytest.raises(UserError, match="no longer there"):
        RunSettings.from_json({"difference": retired})


@pytest.mark.parametrize(
    "retired", [{"change": "attention", "noise_floor": 0.0}, {"change": "image", "noise_floor": 0.0325}]
)
def test_run_made_with_retired_settings_is_thresholded_again(make_raster, tmp_path, attending, retired):
    folder, scores = run(make_raster(height=64, width=64), tmp_path / "run", attending)
    told = folder.read()
    told["settings"]["difference"] = {"mirrors": False, **retired}
    told["identity"]["GAN difference"] = {"mirrors": False, **retired}
    folder.write({key: value for key, value in told.items() if key != "format"})
    middle = float(np.median(scores))
    assert main(["threshold", str(folder.root), "--gan-threshold", str(middle)]) == 0
    with rasterio.open(folder.mask) as mask:
        assert 0.3 < (mask.read(1) == 1).mean() < 0.7
    with pytest.raises(UserError, match="another GAN difference"):  # its missing scores would be others
        run(tmp_path / "scene.tif", tmp_path / "run", attending)


@pytest.mark.parametrize("floors", [{"plain": 0.05, "mirrors": 0.03}, "anything"])
def test_noise_floor_on_an_older_card_is_ignored(tmp_path, floors):
    entry = {"architecture": "generator", "config": {"width": 4, "blocks": 1}, "noise_floor": floors}
    path = tmp_path / "older.lsmodel"
    write_model(path, {**CARD, "networks": {"generator": entry}}, {"generator": Generator(width=4, blocks=1)})
    model = open_model(path)
    model.verify()
    assert with_defaults(RunSettings(method="cyclegan"), model).difference == DifferenceSettings()


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ([], DifferenceSettings()),
        (["--mirrors"], DifferenceSettings(mirrors=True)),
    ],
)
def test_the_command_line_says_it_all(words, wanted):
    for command in (["segment", "s.tif"], ["explain", "s.tif", "--at", "1,2"], ["evaluate", "chips"]):
        args = parser().parse_args([*command, "--out", "o", *words])
        assert DifferenceSettings(**difference_values(args)) == wanted
    assert DifferenceSettings(**evaluate_values(args)["difference"]) == wanted


def test_a_table_is_made_with_the_same_difference():
    network = generator().float()
    chip = np.random.default_rng(2).integers(0, 255, (32, 32, 3), dtype=np.uint8)
    how = DifferenceSettings(mirrors=True)
    networks = TrainedNetworks({"generator": network}, least=32, difference=how)
    found = chip_maps(networks, chip, {"gan"}, "cpu", Silent()).maps["gan"]
    x = torch.from_numpy(chip.transpose(2, 0, 1).astype(np.float32) / 255)[None]
    np.testing.assert_allclose(found, translated_difference(network, x, how)[0], atol=1e-6)
    assert how.describe() == " CycleGAN: the mean over a chip and its mirror images."
    assert DifferenceSettings().describe() == ""
