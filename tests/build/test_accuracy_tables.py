"""The benchmark of accuracy: what it counts on chips and scenes, each figure against what a person counts by hand."""

import json
from dataclasses import replace

import numpy as np
import pytest
from PIL import Image

from benchmarks.accuracy import calibrate
from benchmarks.accuracy.__main__ import main
from benchmarks.accuracy.counties import county, county_table
from benchmarks.accuracy.counting import MEASURES, at, average_precision, objects, pixels, unit_counts
from benchmarks.accuracy.elsewhere import CHANGES, changed
from benchmarks.accuracy.figures import CHIP_FIGURES, by_size, differences, row
from benchmarks.accuracy.roads import Roads, marked_landslides, read_roads, road_counts
from benchmarks.accuracy.scores import Place, Scored
from benchmarks.accuracy.tables import clear_table, cut_table, roads_table, threshold_table
from engine.evaluation.metrics import Confusion
from engine.settings.calibration import Calibration, is_calibration

WHOLE = ((slice(None), slice(None)),)
BIG = 16
"""Side of a region that is large enough for a polygon: 256 px are 164 m2."""


def chip(*, landslide: bool) -> Scored:
    """60 x 60 px: an answer of 256 px (0.9), half on the marked landslide; one of 256 px (0.7) apart; specks (0.6)."""
    truth, score = np.zeros((60, 60), bool), np.zeros((60, 60), np.float32)
    truth[4:20, 12:28] = landslide
    score[4:20, 4:20] = 0.9
    score[40:56, 40:56] = 0.7
    score[30, 30:33] = 0.6
    whole = np.ones(truth.shape, bool)
    return Scored(Place("chip", truth, whole, whole & landslide, WHOLE), score)


def by_measure(one: Scored) -> dict[str, Confusion]:
    counts = unit_counts(at(0.5)(one), one.place)
    return {name: Confusion(*counts[0, number].tolist()) for number, name in enumerate(MEASURES)}


def test_in_a_landslide_chip_answers_that_touch_no_truth_are_unknown():
    found = by_measure(chip(landslide=True))
    assert found["strict"] == Confusion(128, 128 + 256 + 3, 128, 3600 - 128 - 387 - 128)
    assert found["fair"] == Confusion(128, 128, 128, 3600 - 128 - 387 - 128)
    assert found["fair"].iou == pytest.approx(1 / 3)


def test_in_a_chip_without_a_landslide_every_answer_is_certainly_false():
    found = by_measure(chip(landslide=False))
    assert found["strict"] == found["fair"] == Confusion(0, 256 + 256 + 3, 0, 3600 - 515)


def test_outlines_are_counted_tighter_and_wider_and_along_their_bands():
    found = by_measure(chip(landslide=True))
    assert found["tighter"].tp + found["tighter"].fn == 12 * 12
    assert found["wider"].tp + found["wider"].fn == 20 * 20
    assert found["tighter"].tp == 12 * 6  # rows 6 to 17, columns 14 to 19
    band = 16 * 16 - 4 * 4  # 5 m are 6 px
    assert found["boundary"].tp + found["boundary"].fn == band


def test_polygons_and_landslides_are_matched_by_the_one_criterion():
    one = chip(landslide=True)
    found = objects(at(0.5)(one), one.score, one.place)
    assert found.score.tolist() == pytest.approx([0.9, 0.7])  # the specks are no polygon
    assert (found.right.tolist(), found.judged.tolist()) == ([True, False], [True, False])
    assert (found.iou.tolist(), found.best_score.tolist()) == ([pytest.approx(1 / 3)], [pytest.approx(0.9)])
    assert found.area_m2.tolist() == pytest.approx([256 * 0.64])
    assert by_size(found)[0] == ("0 to 1000 m2", 1, 1, 1, pytest.approx(1 / 3))
    clear = chip(landslide=False)
    assert objects(at(0.5)(clear), clear.score, clear.place).judged.tolist() == [True, True]


def test_precision_falls_with_the_false_ones_that_are_surer():
    both = row([chip(landslide=True), chip(landslide=False)], at(0.5))
    assert average_precision(both.objects) == pytest.approx(1 / 2)  # at 0.9 one right and one false
    table = cut_table("cuts", both.objects)
    assert "| 0.000 | 4 | 0.333 | 1.000 |" in table  # of four one cannot be judged
    assert "| 0.850 | 2 | 0.500 | 1.000 |" in table
    assert "| 0.65 (the card) | 4 | 0.333 | 1.000 |" in threshold_table(
        "t", [chip(landslide=True), chip(landslide=False)], 0.65
    )


def test_pixels_that_nobody_can_judge_stand_in_no_diagram():
    score, right = pixels(chip(landslide=True))
    assert (len(score), int(right.sum())) == (256, 128)
    score, right = pixels(chip(landslide=False))
    assert (len(score), int(right.sum())) == (515, 0)


def test_figures_of_the_chips_together():
    both = row([chip(landslide=True), chip(landslide=False)], at(0.5))
    figure = {name: of(both.counts) for name, of in CHIP_FIGURES.items()}
    assert figure["mean IoU"] == figure["pooled IoU"] == pytest.approx(128 / 643)
    assert figure["fair mean IoU"] == pytest.approx(1 / 3)
    assert figure["fair pooled IoU"] == pytest.approx(128 / (384 + 515))
    assert figure["mask on others"] == pytest.approx(515 / 3600)
    assert "| ours | 2 | 0.0 | 868.056 | 0.14306 |" in clear_table({"ours": row([chip(landslide=False)], at(0.5))})


def test_a_difference_is_told_over_the_same_chips():
    before = row([chip(landslide=True), chip(landslide=True)], at(0.5))
    after = row([chip(landslide=True), chip(landslide=True)], at(0.8))
    gain = differences(before.counts, after.counts, {"mean IoU": CHIP_FIGURES["mean IoU"]})["mean IoU"]
    expected = 128 / 384 - 128 / 643
    assert (gain.value, gain.low, gain.high) == pytest.approx((expected, expected, expected))


def square(left, top, right, bottom):
    return ((left, top), (right, top), (right, bottom), (left, bottom))


def test_a_pixel_is_road_where_its_middle_lies_in_a_polygon():
    mask = Roads((8, 6), (square(1.4, 2.6, 5.6, 4.4), square(3, 3, 4, 4))).mask()
    there = np.zeros((6, 8), bool)
    there[3, 1:6] = True  # middles at 1.5 to 5.5, and of rows 2 to 4 only 3.5 lies between 2.6 and 4.4
    assert (mask == there).all()
    assert not Roads((8, 6), ()).mask().any()


def test_the_road_share_by_hand():
    one, bare = chip(landslide=True), chip(landslide=False)  # answers of 515 px; 387 and 515 of them are false
    rings = (square(0, 0, 10, 10), square(40, 40, 50, 41), square(12, 4, 16, 8), square(0, 58, 60, 60))
    roads = {"chip": Roads((60, 60), rings)}  # 36 false and 64 not answered; 10 false; 16 right; 120 not answered
    counts = road_counts([one, bare], at(0.5), roads)
    assert counts.tolist() == [[515, 62, 246, 387, 46], [515, 62, 246, 515, 62]]
    assert road_counts([one], marked_landslides, roads).tolist() == [[256, 16, 246, 0, 0]]
    table = roads_table({"ours": counts})
    assert "## Roads in 2 chips, 2 of them with road-like ground" in table
    assert f"| road share: answer on road-like ground, of the answer | {124 / 1030:.3f} (" in table
    assert f"of what is false | {108 / 902:.3f} (" in table
    assert f"of all road-like ground | {124 / 492:.3f} (" in table


def test_chips_whose_roads_nobody_marked_do_not_count_and_another_chip_of_that_name_is_refused():
    assert road_counts([chip(landslide=True)], at(0.5), {}).shape == (0, 5)
    with pytest.raises(ValueError, match="not the one that was marked"):
        road_counts([chip(landslide=True)], at(0.5), {"chip": Roads((60, 61), ())})


def test_the_marked_roads_lie_in_their_chips():
    roads = read_roads()
    assert (len(roads), sum(bool(one.rings) for one in roads.values())) == (62, 47)
    for one in roads.values():
        x, y = np.array([point for ring in one.rings for point in ring]).reshape(-1, 2).T
        assert (x >= 0).all() and (x <= one.size[0]).all() and (y >= 0).all() and (y <= one.size[1]).all()
        assert all(Roads(one.size, (ring,)).mask().any() for ring in one.rings)


def test_a_county_is_its_letters_and_small_ones_have_no_interval():
    assert (county("qx014"), county("qxg014"), county("ZJ3")) == ("qx", "qxg", "zj")
    scored = [chip(landslide=True) for _ in range(7)] + [chip(landslide=False)]
    names = ["qx1", "qx2", "qx3", "qx4", "qx5", "qxg1", "qxg2", "qx6"]
    scored = [replace(one, place=replace(one.place, name=name)) for one, name in zip(scored, names, strict=True)]
    table = county_table("ours", scored, row(scored, at(0.5)))
    strict, fair = f"{128 / 643:.3f}", f"{1 / 3:.3f}"
    assert f"| qx | 5 | 5 | {strict} ({strict} to {strict}) | {fair} ({fair} to {fair}) |" in table
    assert f"| qxg | 2 | 2 | {strict} | {fair} | {strict} |" in table


def test_labels_of_whole_chips_tell_the_surest_polygon_and_those_of_chips_without_a_landslide():
    score, right = calibrate.all_told([chip(landslide=True), chip(landslide=False)], 0.5)
    assert score.tolist() == pytest.approx([0.9, 0.9, 0.7])  # the other one of the landslide's chip is unknown
    assert right.tolist() == [True, False, False]
    assert [len(part) for part in calibrate.all_told([chip(landslide=True)], 0.95)] == [0, 0]  # nothing is drawn


def test_labels_tell_nothing_of_a_polygon_that_reaches_into_a_landslides_cell():
    score, cells = np.zeros((60, 120), np.float32), ((slice(0, 60), slice(0, 60)), (slice(0, 60), slice(60, 120)))
    score[4:20, 4:20], score[30:46, 52:72] = 0.9, 0.8  # inside the cell with the landslide; across its edge
    score[4:20, 90:106] = 0.7  # in the one without
    incomplete = np.zeros(score.shape, bool)
    incomplete[:, :60] = True
    place = Place("scene", np.zeros(score.shape, bool), np.ones(score.shape, bool), incomplete, cells)
    found = calibrate.told_by_labels(score > 0.5, score, place)
    assert (found[0].tolist(), found[1].tolist()) == (pytest.approx([0.9, 0.7]), [True, False])


def test_the_error_of_polygons_as_they_are_and_calibrated_by_hand():
    found = row([chip(landslide=True), chip(landslide=False)], at(0.5)).objects  # 0.9 right; 0.9 and 0.7 wrong
    assert calibrate.error(found, Calibration()) == pytest.approx((0.1 + 0.9 + 0.7) / 3)
    third, tenth = Calibration(1, -np.log(3)), (3 / 4, 7 / 16)  # odds of 9 and 7/3, a third of them
    assert calibrate.error(found, third) == pytest.approx((1 / 4 + tenth[0] + tenth[1]) / 3)


TOOL = """
import csv, sys
from pathlib import Path
import numpy as np, rasterio
from affine import Affine
out, share = Path(sys.argv[2]), float(sys.argv[sys.argv.index("--share") + 1])
assert len(list((Path(sys.argv[1]) / "landslide" / "mask").iterdir())) == 1
out.mkdir(parents=True)
truth = np.zeros((256, 512), np.uint8)
truth[100:150, 100:150] = 1
scene = np.random.default_rng(1).integers(1, 255, (3, 256, 512), np.uint8)
place = dict(driver="GTiff", height=256, width=512, crs="EPSG:32648", transform=Affine(0.8, 0, 5e5, 0, -0.8, 3e6))
with rasterio.open(out / "scene.tif", "w", count=3, dtype="uint8", photometric="RGB", **place) as file:
    file.write(scene)
with rasterio.open(out / "truth.tif", "w", count=1, dtype="uint8", nodata=255, **place) as file:
    file.write(truth, 1)
with (out / "cells.csv").open("w", newline="") as file:
    csv.writer(file).writerows([("row", "col", "chip", "landslide"), (0, 0, "a", 1), (0, 1, "b", 0)])
"""


def small_chips(tmp_path):
    """Write four chips and a tool that stitches nothing, and return the chips' folder."""
    rng, folder = np.random.default_rng(0), tmp_path / "chips"
    for kind in ("landslide/image", "landslide/mask", "non-landslide/image"):
        (folder / kind).mkdir(parents=True)
        for number in range(2):
            pixels = rng.integers(0, 255, (64, 64, 3), np.uint8)
            Image.fromarray(pixels[..., 0] // 128 * 255 if "mask" in kind else pixels).save(
                folder / kind / f"{kind[0]}{number}.png"
            )
    (tmp_path / "tool.py").write_text(TOOL)
    return folder


def test_one_command_prints_every_table_and_keeps_the_scores(tmp_path, monkeypatch, capsys):
    folder, tool = small_chips(tmp_path), tmp_path / "tool.py"
    words = [folder, "--make-scene", tool, "--folds", 2, "--cache", tmp_path / "kept", "--out", tmp_path / "out"]
    monkeypatch.setattr("sys.argv", ["accuracy", *map(str, words)])
    main()
    printed = capsys.readouterr().out
    assert "2 chips, 1 with a landslide" in printed
    for title in ("Chips", "Stitched scenes", "Scenes without a landslide"):
        assert f"## {title}\n\n| " in printed
    assert "| landslides | 3 | 3 |" in printed  # one in each of three scenes, whatever is drawn
    assert (tmp_path / "out" / "tables.md").read_text(encoding="utf-8") in printed
    before = {path: path.stat().st_mtime_ns for path in (tmp_path / "kept").rglob("*.npz")}
    assert len(before) == 5  # the chips and four scenes
    main()
    assert capsys.readouterr().out.split("\n", 1)[1] == printed.split("\n", 1)[1]
    assert {path: path.stat().st_mtime_ns for path in before} == before


def test_one_command_fits_a_calibration_and_says_what_it_gains(tmp_path, monkeypatch, capsys):
    words = [small_chips(tmp_path), "--make-scene", tmp_path / "tool.py", "--folds", 2]
    monkeypatch.setattr(calibrate, "SEEDS", (1,))
    monkeypatch.setattr(calibrate, "FITTED_ON", (11,))
    more = ["--cache", tmp_path / "kept", "--out", tmp_path / "out"]
    monkeypatch.setattr("sys.argv", ["calibrate", *map(str, [*words, *more])])
    calibrate.main()
    printed = capsys.readouterr().out
    assert "| none | 1.000 | 0.000 | chips |" in printed
    assert "| scenes | " in printed
    said = json.loads((tmp_path / "out" / "calibration.json").read_text(encoding="utf-8"))
    assert is_calibration(said)


def test_a_chip_at_another_pixel_keeps_its_size_and_loses_its_detail():
    stripes = np.zeros((40, 60, 3), np.uint8)
    stripes[:, ::2] = 200
    assert (changed(stripes, CHANGES["as it is"]) == stripes).all()
    coarse = changed(stripes, CHANGES["pixel of 3 m"])
    assert coarse.shape == stripes.shape
    assert np.ptp(coarse[20, 20:40, 0]) < 40  # of 200: a pixel of 3 m sees both stripes
    grey = np.full((10, 10, 3), 100, np.uint8)
    assert (changed(grey, CHANGES["pixel of 3 m"]) == 100).all()


def test_another_light_by_hand():
    grey = np.full((10, 10, 3), 51, np.uint8)  # 0.2
    assert changed(grey, CHANGES["gamma 2 (darker)"])[0, 0].tolist() == [10, 10, 10]
    assert changed(grey, CHANGES["haze, half of the light"])[0, 0].tolist() == [105, 117, 125]
    half = changed(grey, CHANGES["half in a cast shadow"])
    assert (half[0, 0].tolist(), half[9, 9].tolist()) == ([15, 17, 19], [51, 51, 51])
