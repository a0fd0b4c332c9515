import csv
import dataclasses
import html
import json
import re
import shutil
from pathlib import Path

import numpy as np
import pytest
import rasterio
import torch
from PIL import Image
from sklearn.metrics import jaccard_score, precision_score, recall_score, roc_auc_score

from engine.cli.main import main
from engine.commands.evaluation import evaluate_chips
from engine.comparison import scene as scenes
from engine.comparison.bootstrap import ChipResult, bootstrap, pooled_figures, summarise
from engine.comparison.chips import Example
from engine.comparison.contact_sheet import CELL, contact_sheet
from engine.comparison.figures import against
from engine.comparison.maps import ChipMaps, chip_maps
from engine.comparison.methods import ROWS
from engine.comparison.networks import TrainedNetworks, from_model, from_trainings
from engine.comparison.scene import best_colour
from engine.data.dataset import open_dataset, without
from engine.errors import UserError
from engine.evaluation.fair import chip_valid
from engine.evaluation.metrics import confusion, constant_disc
from engine.model_file.bundle import open_model
from engine.pipeline import segment as pipeline
from engine.rasters.reader import SceneReader
from engine.rasters.writer import ScoreReader, dequantize
from engine.reporting import Silent
from engine.settings.difference import DifferenceSettings
from engine.settings.run import RunSettings, TileSettings
from engine.training.common.load_training import HeldOutFold
from engine.training.student.pseudo_labels import cut, refined
from engine.training.student.settings import LabelSettings


def figures(path):
    with path.open() as file:
        return {(r["method"], r["figure"]): float(r["value"]) for r in csv.DictReader(file)}


def test_the_whole_table_in_one_command(dataset, trainings, tmp_path, capsys):
    words = ["evaluate", str(dataset), "--folds", "2", "--trainings", str(trainings), "--device", "cpu"]
    assert main([*words, "--out", str(tmp_path)]) == 0
    told = figures(tmp_path / "table.csv")
    truth = np.asarray(Image.open(dataset / "landslide/mask/l0.png")) > 0
    disc = confusion(constant_disc(40, 50), truth)
    for name in ("mean IoU", "pooled IoU"):  # all masks are alike, so both are the IoU of one
        assert told["Constant disc", name] == pytest.approx(disc.iou)
    assert told["Constant disc", "chip AUC"] == 0.5
    table = (tmp_path / "table.md").read_text()
    assert [line.split(" | ")[0].strip("| ") for line in table.splitlines()[4:]] == [row.name for row in ROWS]
    assert "not trained: student-on-masks" in table
    assert table.strip() in capsys.readouterr().out
    page = (tmp_path / "report.html").read_text()
    assert page.count("<img") == 6 * (2 + 6 + 9) + 1  # image, truth, six maps, nine rows; and the sheet
    for row in ROWS:
        assert html.escape(row.name) in page
    for words in ("<figcaption>Truth<", "<figcaption>GAN: difference x 3<", "<figcaption>Grad-CAM + CycleGAN: IoU "):
        assert page.count(words) == 6
    assert page.count("<small>") == (len(ROWS) - 1) * 11  # each figure of each trained row has its interval
    sources = re.findall(r'src="([^"]+)"', page)
    assert len(set(sources)) == len(sources)
    assert all((tmp_path / source).is_file() for source in sources)
    assert re.search(r"<h2>l\d, P\(landslide\) 0\.\d\d</h2>", page)
    with Image.open(tmp_path / "sheet.png") as sheet:
        assert sheet.size == (6 * (CELL + 4) - 4, CELL)
    for path in (tmp_path / "panels").glob("01-*.png"):
        with Image.open(path) as picture:
            assert picture.size == (50, 40)
    with (tmp_path / "chips.csv").open() as file:
        chips = [r for r in csv.DictReader(file) if r["method"] == "Ours: student"]
    assert len({r["chip"] for r in chips}) == len(chips) == 12  # each chip once


def test_a_sample_keeps_both_classes_and_says_so(dataset, tmp_path):
    words = ["evaluate", str(dataset), "--folds", "2", "--chips", "2", "--fold", "1", "--out", str(tmp_path)]
    assert main(words) == 0
    table = (tmp_path / "table.md").read_text()
    assert table.startswith("2 held-out chips")
    assert "stratified random sample" in table
    assert "not trained: classifier" in table


def test_a_training_that_has_seen_the_chips_is_refused(dataset, trainings, tmp_path):
    fingerprint = open_dataset(dataset).fingerprint
    with pytest.raises(UserError, match="another fold"):
        from_trainings(trainings / "fold-1", HeldOutFold(0, 2, 0, fingerprint))
    with pytest.raises(UserError, match="saw other chips"):
        from_trainings(trainings / "fold-0", HeldOutFold(0, 2, 0, "other"))


def test_a_dataset_without_masks_is_a_sentence(dataset, tmp_path):
    shutil.copytree(dataset / "landslide" / "image", tmp_path / "landslide" / "image")
    shutil.copytree(dataset / "non-landslide", tmp_path / "non-landslide")
    with pytest.raises(UserError, match="mask"):
        evaluate_chips({"dataset": str(tmp_path), "folds": 2, "out": str(tmp_path / "o"), "device": "cpu"}, Silent())


def counted(mask, truth, label):
    return confusion(mask, truth), confusion(mask, truth, chip_valid(mask, truth, marked=bool(label)))


def test_neighbours_in_a_landslide_chip_are_unknown_and_answers_in_others_false():
    truth, mask, none = np.zeros((3, 20, 20), bool)
    truth[2:6, 2:6] = mask[2:6, 4:8] = True  # 8 px of 24 are both
    mask[12:17, 12:17] = True  # 25 px beside it
    each = [("with", 1, truth), ("without", 0, none)]
    results = [ChipResult(name, 0, label, *counted(mask, actual, label), 0.0, True) for name, label, actual in each]
    told = {name: figure.value for name, figure in summarise(results).items()}
    assert (told["mean IoU"], told["fair mean IoU"]) == pytest.approx((8 / 49, 8 / 24))
    assert told["fair pooled IoU"] == pytest.approx(8 / (24 + 41))


def test_summary_equals_scikit_learn():
    rng = np.random.default_rng(1)
    masks, truths = rng.random((6, 8, 9)) > 0.4, rng.random((6, 8, 9)) > 0.5
    labels, scores, said = [1, 1, 1, 0, 0, 0], rng.integers(0, 4, 6) / 4, rng.random(6) > 0.5
    truths[3:] = False
    results = [
        ChipResult(str(i), 0, labels[i], *counted(masks[i], truths[i], labels[i]), float(scores[i]), bool(said[i]))
        for i in range(6)
    ]
    told = {name: figure.value for name, figure in summarise(results).items()}
    mask, truth = masks[:3].ravel(), truths[:3].ravel()
    assert told["pooled IoU"] == pytest.approx(jaccard_score(truth, mask))
    each = [jaccard_score(truths[i].ravel(), masks[i].ravel()) for i in range(3)]
    assert told["mean IoU"] == pytest.approx(np.mean(each))
    assert told["precision"] == pytest.approx(precision_score(truth, mask))
    assert told["recall"] == pytest.approx(recall_score(truth, mask))
    assert told["mask on others"] == pytest.approx(masks[3:].mean())
    assert told["chip AUC"] == pytest.approx(roc_auc_score(labels, scores))
    assert told["chip precision"] == pytest.approx(precision_score(labels, said, zero_division=0))
    assert told["chip recall"] == pytest.approx(recall_score(labels, said))


def test_the_interval_is_the_mean_error():
    values = np.random.default_rng(2).normal(5, 2, (400, 1))
    told = bootstrap(values, lambda v: float(v.mean()))
    error = 1.96 * values.std() / np.sqrt(400)
    assert told.low == pytest.approx(values.mean() - error, abs=0.03)
    assert told.high == pytest.approx(values.mean() + error, abs=0.03)


def test_maps_lie_on_the_chips_own_pixels(trainings, dataset):
    networks = from_trainings(trainings / "fold-0", HeldOutFold(0, 2, 0, open_dataset(dataset).fingerprint))

    class Brightness(type(networks.by_role["student"])):
        def forward(self, x):
            return x[:, :1] * 10

    told = TrainedNetworks({"student": Brightness()}, least=64)
    chip = np.zeros((41, 50, 3), np.uint8)
    chip[3:9, 30:44] = 255
    made = chip_maps(told, chip, {"student"}, "cpu", Silent()).maps["student"]
    assert ((made > 0.5) == (chip[..., 0] > 0)).all()
    stretched = dataclasses.replace(told, resized={"student": 128})
    made = chip_maps(stretched, chip, {"student"}, "cpu", Silent()).maps["student"]
    assert made.shape == (41, 50)
    assert ((made > 0.5) == (chip[..., 0] > 0)).mean() > 0.95


def test_each_network_sees_the_scale_that_it_was_trained_at(trainings, dataset, tmp_path):
    shutil.copytree(trainings / "fold-0", tmp_path / "fold-0")
    card = json.loads((tmp_path / "fold-0" / "unet" / "training.json").read_text())
    card["settings"] |= {"resize": True, "crop": 96}
    (tmp_path / "fold-0" / "unet" / "training.json").write_text(json.dumps(card))
    networks = from_trainings(tmp_path / "fold-0", HeldOutFold(0, 2, 0, open_dataset(dataset).fingerprint))
    sizes = {}
    for role, network in networks.by_role.items():
        network.register_forward_pre_hook(
            lambda _n, x, role=role: sizes.setdefault(role, tuple(x[0].shape[2:])) and None
        )
    chip = np.zeros((40, 50, 3), np.uint8)
    made = chip_maps(networks, chip, {"gan", "grad-cam", "student", "unet"}, "cpu", Silent())
    assert sizes.pop("unet") == (96, 96)
    assert sizes == dict.fromkeys(("classifier", "generator", "student"), (64, 64))  # not stretched, but mirrored
    assert {score.shape for score in made.maps.values()} == {(40, 50)}
    assert set(networks.at_native_scale().by_role) == {"classifier", "generator", "student"}
    assert "unet at native scale" in scenes._why(["unet"], networks.resized)


def test_the_colour_row_knows_the_truth():
    image = np.full((10, 10, 3), (60, 120, 60), np.uint8)
    truth = np.zeros((10, 10), bool)
    truth[2:5, 2:5] = True
    image[truth] = (61, 60, 60)
    image[0, 0] = (0, 0, 0)  # dark, but no landslide: brightness alone does not do
    name, mask = best_colour(image, truth, np.ones((10, 10), bool))
    assert (mask == truth).all(), name


def test_a_scene_in_one_command(dataset, trainings, tmp_path, monkeypatch):
    monkeypatch.setattr(scenes, "TILES", TileSettings(64, 16))
    image = np.full((3, 100, 90), 90, np.uint8)
    truth = np.zeros((1, 100, 90), np.uint8)
    truth[0, 20:40, 30:60] = 1
    image[0][truth[0] == 1] = 200
    truth[0, :5] = 255
    transform = rasterio.Affine(0.8, 0, 500000, 0, -0.8, 3000000)
    for name, pixels in (("scene", image), ("truth", truth)):
        with rasterio.open(
            tmp_path / f"{name}.tif", "w", driver="GTiff", height=100, width=90, count=len(pixels), dtype="uint8",
            crs="EPSG:32648", transform=transform,
        ) as file:  # fmt: skip
            file.write(pixels)
    words = ["evaluate", str(dataset), "--scene", str(tmp_path / "scene.tif"), "--truth", str(tmp_path / "truth.tif")]
    words += ["--trainings", str(trainings), "--folds", "2", "--fold", "0", "--device", "cpu", "--out"]
    assert main([*words, str(tmp_path / "out")]) == 0
    told = figures(tmp_path / "out" / "table.csv")
    colour = next(name for name, _ in told if name.startswith("Colour"))
    assert told[colour, "pooled IoU"] == 1
    assert (told[colour, "landslides"], told[colour, "found"], told[colour, "false polygons"]) == (1, 1, 0)
    assert (tmp_path / "out" / "table.md").read_text().splitlines()[4].startswith("| Constant disc")
    names = {name for name, _ in told}
    assert {"Grad-CAM", "CycleGAN", "U-Net", "Ours: student"} <= names
    assert "Ours: student, in the chip's frame" not in names
    assert "a scene has no frame" in (tmp_path / "out" / "table.md").read_text()
    page = (tmp_path / "out" / "report.html").read_text()
    assert page.count("<img") == 2 + len(names)  # the scene, the truth, and each row's mask
    assert f"{html.escape(colour)}: IoU 1.00" in page
    with Image.open(tmp_path / "out" / "panels" / "01-02.png") as picture:
        assert picture.getpixel((45, 30)) == (80, 131, 105)  # found: green over the image
        assert picture.getpixel((45, 2)) == (90, 90, 90)  # of the five rows above nothing is known


def test_colours_tell_hits_from_alarms_and_misses():
    image = np.full((2, 2, 3), 100, np.uint8)
    mask, truth = np.array([[1, 1], [0, 0]], bool), np.array([[1, 0], [1, 0]], bool)
    told = against(image, mask, truth).astype(int)
    assert told[0, 0].argmax() == 1
    assert told[0, 1].argmax() == 0
    assert told[1, 0].argmax() == 2
    assert (told[1, 1] == 100).all()


def test_squares_of_a_scene_add_up_to_it():
    rng = np.random.default_rng(3)
    mask, truth, valid = (rng.random((500, 460)) > share for share in (0.6, 0.7, 0.1))
    valid[:224, :224] = False  # a square without data does not count
    counts = scenes.square_counts(mask, truth, valid)
    assert len(counts) == 3 * 3 - 1
    whole = confusion(mask, truth, valid)
    assert tuple(counts.sum(axis=0)) == (whole.tp, whole.fp, whole.fn, whole.tn)
    told = pooled_figures(counts)
    assert told["pooled IoU"].value == pytest.approx(jaccard_score(truth[valid], mask[valid]))
    assert told["pooled IoU"].low < told["pooled IoU"].value < told["pooled IoU"].high


def test_in_its_frame_a_chip_is_the_mean_of_colours_and_student(trainings, dataset):
    networks = from_trainings(trainings / "fold-0", HeldOutFold(0, 2, 0, open_dataset(dataset).fingerprint))
    with Image.open(dataset / "landslide/image/l0.png") as file:
        chip = np.asarray(file.convert("RGB"))
    maps = chip_maps(networks, chip, {"student", "framed"}, "cpu", Silent()).maps
    y, x = (np.linspace(-0.5, 0.5, side) for side in chip.shape[:2])
    frame = np.exp(-(y[:, None] ** 2 + x**2) / 0.25**2).clip(0.01, 0.99)
    student = maps["student"].astype(np.float64).clip(0.01, 0.99)
    odds = np.sqrt(student / (1 - student)) * frame / (1 - frame)
    coloured = 2 * maps["framed"] - odds / (1 + odds)
    colours = refined(torch.from_numpy(frame)[None, None].float(), chip)
    label = cut(colours, LabelSettings(high=0.5, low=0.5, centre=0))
    known = np.abs(coloured - 0.5) > 0.01  # but for rounding, and the frame's ends, which no colour turns round
    assert known.mean() > 0.9
    assert ((coloured > 0.5) == (label == 1))[known].all()
    row = next(row for row in ROWS if row.framed)
    mask = row.mask(maps, chip.shape[:2], networks)
    assert mask.any()
    assert not (mask & (maps["framed"] <= 0.5)).any()


def test_maps_over_a_scene_are_a_runs_scores(tiny_model, make_raster, tmp_path, monkeypatch):
    tiles = TileSettings(224, 56)  # the least that a benchmark shows a network
    monkeypatch.setattr(scenes, "TILES", tiles)
    scene = make_raster(height=250, width=300, border=20, nodata=0)
    settings = RunSettings(method="grad-cam+cyclegan", explain=True, device="cpu", tiles=tiles)
    run = pipeline.segment(pipeline.Request(scene, tmp_path / "run", open_model(tiny_model), settings), Silent())
    with SceneReader(scene) as reader, ScoreReader(Path(run["scores"])) as scores:
        maps = scenes.scene_maps(reader, ["gan", "grad-cam", "student"], from_model(tiny_model), "cpu", Silent())
        assert scores.names == ("gan", "cam", "student")
        for wanted, got in zip(dequantize(scores.read_levels(0, 250)), maps.values(), strict=True):
            seen = np.isfinite(wanted)
            assert seen.mean() > 0.5
            error = np.abs(wanted - got)[seen]  # of 250 levels a score, and 256 a pixel
            assert error.mean() < 1 / 250
            assert error.max() < 5 / 250


def test_a_cleaning_list_leaves_chips_out(dataset, tmp_path):
    chips = open_dataset(dataset)
    (tmp_path / "bad.txt").write_text("# buildings\nn0.png\nl3\n\n")
    kept = without(chips, tmp_path / "bad.txt")
    assert {p.name for p in chips.paths} - {p.name for p in kept.paths} == {"n0.png", "l3.png"}
    assert (len(kept.labels), sum(kept.labels)) == (10, 5)
    (tmp_path / "bad.txt").write_text("nobody\n")
    with pytest.raises(UserError, match="nobody"):
        without(chips, tmp_path / "bad.txt")


def test_a_contact_sheet_outlines_truth_and_answer():
    chip, truth, answer = np.full((60, 80, 3), 90, np.uint8), np.zeros((60, 80), bool), np.zeros((60, 80), bool)
    truth[10:40, 20:40], answer[20:50, 30:60] = True, True
    examples = [Example(chip, truth, ChipMaps({}, None), {"ours": answer})] * 7
    sheet = contact_sheet(examples, "ours")
    assert sheet.shape == (2 * CELL + 4, 6 * (CELL + 4) - 4, 3)
    scale = CELL / 60  # the middle square begins 10 px from the left
    red, cyan = (tuple(sheet[round(y * scale), round((x - 10) * scale)]) for y, x in ((25, 20), (30, 30)))
    assert red == (230, 30, 30)
    assert cyan == (0, 220, 255)
    assert (sheet[:CELL, :CELL] == sheet[:CELL, CELL + 4 : 2 * CELL + 4]).all()
    assert (sheet[CELL + 4 :, CELL:] == 255).all()  # one chip alone in the second row


def test_the_difference_of_the_table_can_be_chosen(dataset, trainings, tmp_path):
    words = ["evaluate", str(dataset), "--folds", "2", "--fold", "0", "--trainings", str(trainings), "--device", "cpu"]
    assert main([*words, "--out", str(tmp_path / "a"), "--mirrors"]) == 0
    assert "CycleGAN: the mean over a chip and its mirror images." in (tmp_path / "a" / "table.md").read_text()
    fingerprint = open_dataset(dataset).fingerprint
    mirrored = from_trainings(trainings / "fold-0", HeldOutFold(0, 2, 0, fingerprint), DifferenceSettings(mirrors=True))
    assert mirrored.difference.mirrors
    assert from_trainings(trainings / "fold-0", HeldOutFold(0, 2, 0, fingerprint)).difference == DifferenceSettings()
