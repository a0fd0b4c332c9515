"""What a person decided: it teaches, a gate stands before it, and it goes on into the second run as it is."""

import copy
import json
from dataclasses import replace

import numpy as np
import pyogrio.raw
import pytest
import rasterio
import shapely
import torch

from engine.adaptation_job import job
from engine.adaptation_job.by_itself import borne_out
from engine.adaptation_job.decisions import decisions_of_layer, decisions_of_review
from engine.adaptation_job.pieces import Decision, pieces_of
from engine.commands.registry import find_command
from engine.errors import UserError
from engine.inventory.export import read_table, write_table
from engine.model_file.bundle import open_model
from engine.networks.unet import UNet
from engine.pipeline.run_folder import RunFolder
from engine.rasters.scene_info import SceneInfo
from engine.reporting import Silent
from engine.training.adaptation.enough import enough
from engine.training.adaptation.gate import better_threshold, groups_of, judged
from engine.training.adaptation.loop import Adapted, Outliner, adapt, is_better
from engine.training.adaptation.measure import Measured
from engine.training.adaptation.measure import measured as measure
from engine.training.adaptation.pieces import (
    LANDSLIDE,
    NONE,
    POSSIBLE,
    UNKNOWN,
    UNSURE,
    Crops,
    Piece,
    held_back,
    replay_of,
)
from engine.training.adaptation.settings import AdaptationSettings

from .test_adapt import QUICK, same, weights
from .test_adapt import adapt as adapt_run


@pytest.fixture(autouse=True)
def _little_is_enough(monkeypatch):
    monkeypatch.setattr("engine.training.adaptation.enough.LEAST_SURE_PX", 100)


def decide(run, statuses, reviewer="Ada"):
    """Set the status of the run's polygons in their order; "" leaves one as it is."""
    folder = RunFolder(run)
    table = read_table(folder.polygons)
    columns = dict(zip(table.names, table.columns, strict=True))
    for row, status in enumerate(statuses):
        if status:
            columns["status"][row], columns["reviewer"][row] = status, reviewer
    write_table(replace(table, columns=[columns[name] for name in table.names]), folder.polygons, "gpkg")
    return table


def piece(decided, replay=None, ring=None, side=64):
    shape = (side, side)
    return Piece(
        image=np.zeros((*shape, 3), np.uint8),
        replay=np.full(shape, NONE, np.uint8) if replay is None else replay,
        decided=decided,
        ring=np.zeros(shape, bool) if ring is None else ring,
    )


def test_only_what_somebody_decided_is_a_decision(ran):
    run = ran()
    assert decisions_of_review(RunFolder(run)) == []
    decide(run, ["accepted", "rejected", "edited", "proposed"])
    assert [decision.landslide for decision in decisions_of_review(RunFolder(run))] == [True, False, True]


def test_labels_put_decisions_before_replay_ignore_the_ring_and_forget_what_is_held_back():
    decided, replay, ring = (np.zeros((64, 64), kind) for kind in (np.int32, np.uint8, bool))
    replay[:, :32] = LANDSLIDE
    replay[:, 60:] = UNSURE
    decided[:8, :8], decided[:8, 40:48] = -1, 2
    ring[8:12, 40:48] = True
    labels = piece(decided, replay, ring).labels()
    assert labels[0, 0] == NONE  # rejected, whatever the model was sure of
    assert labels[20, 0] == LANDSLIDE  # replay
    assert labels[0, 44] == LANDSLIDE  # accepted
    assert labels[10, 44] == UNSURE  # the ring
    assert labels[0, 62] == UNSURE
    without = piece(decided, replay, ring).labels(frozenset({1}))
    assert without[0, 0] == UNSURE
    assert without[0, 44] == LANDSLIDE


def test_pieces_hold_the_decided_pixels_and_a_ring_around_landslides(ran):
    run = ran()
    values = RunFolder(run).read()
    affine = SceneInfo.from_json(values["scene"]).affine
    square = shapely.Polygon([affine @ corner for corner in ((20, 30), (40, 30), (40, 50), (20, 50))])
    other = shapely.Polygon([affine @ corner for corner in ((100, 100), (110, 100), (110, 110), (100, 110))])
    decisions = [Decision(square, True), Decision(other, False)]
    pieces = pieces_of(values, RunFolder(run).scores, decisions, AdaptationSettings(), Silent())
    accepted = sum((one.decided == 1).sum() for one in pieces)
    rejected = sum((one.decided == -2).sum() for one in pieces)
    assert 400 <= accepted <= 480  # 20 x 20 px; pieces may overlap by a few
    assert 100 <= rejected <= 140
    around = sum(one.ring.sum() for one in pieces)
    assert around > 300
    assert not any((one.ring & (one.decided != 0)).any() for one in pieces)


def test_crops_teach_no_held_back_block_and_no_held_back_decision():
    decided = np.zeros((64, 64), np.int32)
    decided[:16, :16] = 1
    replay = np.full((64, 64), NONE, np.uint8)
    replay[40:, 40:] = LANDSLIDE
    settings = AdaptationSettings(crop=64, batch=8, jitter=0.0)
    crops = Crops([piece(decided, replay)], settings, [0.0] * 3, [1.0] * 3)
    held = held_back(64, 0) & (decided == 0)
    assert held.any()
    assert (crops.labels[0][held] == UNSURE).all()
    assert (crops.labels[0][:16, :16] == LANDSLIDE).all()
    without = Crops([piece(decided, replay)], settings, [0.0] * 3, [1.0] * 3, frozenset({1}))
    assert (without.labels[0][:16, :16] == UNSURE).all()
    x, y = crops.batch(3)
    again = crops.batch(3)
    assert torch.equal(x, again[0])
    assert torch.equal(y, again[1])
    assert not torch.equal(y, crops.batch(4)[1])


def test_neighbours_are_held_back_together():
    places = np.array([[0, 0], [1, 90], [2, 3], [500, 1], [505, 80], [900, 3], [901, 50], [902, 9.0]])
    groups = groups_of(places, 3)
    assert groups[0] == groups[1] == groups[2]
    assert groups[3] == groups[4]
    assert groups[6] == groups[7]
    assert np.bincount(groups).tolist() == [3, 3, 2]


def measured(replay=0.1, error=0.01, **decisions):
    return Measured(replay, error, 0.05, {int(name[1:]): loss for name, loss in decisions.items()})


def test_the_gate_asks_for_more_than_the_standard_error_and_for_nothing_forgotten():
    before = measured(**{f"n{i}": 1.0 for i in range(10)})
    better, thirds = {i: 0.5 + 0.02 * (i % 3) for i in range(10)}, {i: i % 3 for i in range(10)}
    verdict = judged(before, better, [measured()], thirds)
    assert verdict.accepted
    figures = "Of 10 decisions held back the model before tells 0 right, the adapted one 10."
    assert verdict.message() == figures
    forgotten = judged(before, better, [measured(replay=0.3)], thirds)
    assert not forgotten.accepted
    assert "has forgotten" in forgotten.message()
    noisy = judged(before, {i: 0.0 if i % 2 else 1.9 for i in range(10)}, [measured()], thirds)
    assert not noisy.accepted
    assert "no improvement beyond chance" in noisy.message()
    assert not judged(before, dict.fromkeys(range(7), 0.5), [measured()], thirds).accepted  # too few


def test_a_model_that_has_only_become_less_sure_has_learned_nothing():
    sure = {f"n{i}": 0.05 if i % 2 else 3.0 for i in range(12)}  # right and wrong by a coin
    timid, thirds = dict.fromkeys(range(12), 0.69), {i: i % 3 for i in range(12)}
    verdict = judged(measured(**sure), timid, [measured()], thirds)
    assert not verdict.accepted
    assert abs(verdict.gain) < 0.2


def test_another_threshold_must_tell_left_out_decisions_better():
    scores = [0.9, 0.92, 0.88, 0.7, 0.66, 0.72]
    assert 0.72 < better_threshold(scores, [True, True, True, False, False, False], 0.5) < 0.88
    assert better_threshold(scores, [True] * 6, 0.5) == 0.5
    assert better_threshold([0.9, 0.6], [False, True], 0.5) == 0.5  # nothing tells them apart


def test_a_review_teaches_is_carried_and_locked_and_every_polygon_names_its_model(ran, tmp_path, knowing):
    run = ran()
    table = decide(run, ["accepted"] * 8 + ["rejected"])
    result = adapt_run(run, tmp_path / "run2", decisions="review")
    assert result["decisions"] == 9
    assert result["verdict"]["decisions"] == 9
    assert any("decisions held back" in text for text in result["messages"])
    after = read_table(RunFolder(tmp_path / "run2").polygons)
    columns = dict(zip(after.names, after.columns, strict=True))
    kept = np.flatnonzero(columns["status"] != "proposed")
    assert sorted(columns["status"][kept]) == ["accepted"] * 8 + ["rejected"]
    assert {bytes(wkb) for wkb in after.wkb[kept]} == {bytes(wkb) for wkb in table.wkb[:9]}
    assert set(columns["reviewer"][kept]) == {"Ada"}
    assert set(columns["model_sha"][kept]) == {open_model(knowing).sha256[:12]}
    new = open_model(tmp_path / "run2" / "model.lsmodel")
    assert set(columns["model_sha"][columns["status"] == "proposed"]) <= {new.sha256[:12]}
    assert RunFolder(tmp_path / "run2").read()["model"]["sha256"] == new.sha256


def model_stays(result, knowing):
    """Whether the weights are as they were; where no threshold and no filter changes either, there is no second run."""
    if result["threshold"] is None and result["polygon_filter"] is None:
        return result["model"] == str(knowing)
    return same(weights(result["model"]), weights(knowing))


def test_harmful_decisions_are_turned_down_and_the_model_stays(ran, tmp_path, knowing):
    run = ran()
    rng = np.random.default_rng(0)
    decide(run, rng.permutation(["accepted", "rejected"] * 5).tolist())  # what a coin says of true landslides
    result = adapt_run(run, tmp_path / "run2", decisions="review", settings={"steps": 24, "lr": 1e-3})
    assert result["adapted"] is False
    assert result["verdict"]["accepted"] is False
    assert "nothing is learned from them. The model before stays." in " ".join(result["messages"])
    assert result["by_itself"] is False  # the decisions do not bear its sure answers out, either
    assert model_stays(result, knowing)


def test_few_decisions_that_contradict_the_model_change_a_threshold_at_most(ran, tmp_path, knowing):
    run = ran()
    decide(run, ["accepted", "accepted", "rejected"])
    result = adapt_run(run, tmp_path / "run2", decisions="review")
    assert result["adapted"] is False
    assert any("the network learns from 8 on" in text for text in result["messages"])
    assert model_stays(result, knowing)


def test_few_decisions_that_bear_the_model_out_let_it_learn_by_itself(ran, tmp_path):
    run = ran()
    decide(run, ["accepted"] * 4)
    result = adapt_run(run, tmp_path / "run2", decisions="review")
    assert result["adapted"] is True
    assert result["by_itself"] is True
    words = "of 4 decisions, none of which it was told, it tells 4 right, the model before 4"
    assert words in " ".join(result["messages"])
    record = RunFolder(tmp_path / "run2").read()
    assert record["supported"] is True  # nobody has vouched for new places: they are left out
    assert open_model(result["model"]).card["adapted"]["decisions"] == 0
    after = read_table(RunFolder(tmp_path / "run2").polygons)
    assert after.columns[after.names.index("status")].tolist().count("accepted") == 4
    decide(run, ["rejected"])  # the same places, another answer
    other = adapt_run(run, tmp_path / "run3", decisions="review")
    assert "of 4 decisions, none of which it was told, it tells 3 right" in " ".join(other["messages"])
    assert same(weights(other["model"]), weights(result["model"]))  # the decisions taught it nothing


def test_decisions_bear_sure_answers_out_polygon_by_polygon():
    decided, replay = np.zeros((64, 64), np.int32), np.full((64, 64), UNSURE, np.uint8)
    for number, sign in enumerate((1, 1, 1, -1), 1):  # three accepted, one rejected
        decided[8 * number : 8 * number + 6, :20] = sign * number
    assert not borne_out([piece(decided, replay)])  # nothing was sure of any
    replay[:, :4] = LANDSLIDE
    assert borne_out([piece(decided, replay)])  # 3 of 4
    replay[16:22, :] = NONE  # the second, accepted, was surely none
    assert not borne_out([piece(decided, replay)])  # 2 of 4
    replay[32:38, :] = UNSURE  # of the rejected one nothing was sure
    assert not borne_out([piece(decided, replay)])  # 2 of 3
    replay[16:22, :] = UNSURE
    assert borne_out([piece(decided, replay)])  # 2 of 2


def test_a_network_that_would_tell_fewer_decisions_right_does_not_learn_by_itself(ran, tmp_path, monkeypatch, knowing):
    run = ran()
    decide(run, ["accepted"] * 4)

    def forget(outliner, *_args, **_kwargs):
        network = copy.deepcopy(outliner.network)
        with torch.no_grad():
            network.last.bias.fill_(-20)  # nothing is a landslide
        before = measured()
        return Adapted(network.eval(), 15, before, before, "")

    monkeypatch.setattr("engine.adaptation_job.by_itself.adapt", forget)
    result = adapt_run(run, tmp_path / "run2", decisions="review")
    assert result["adapted"] is False
    assert "The model before stays." in result["messages"]
    assert model_stays(result, knowing)


def test_a_review_that_goes_on_meanwhile_is_carried_too(ran, tmp_path, monkeypatch):
    run = ran()
    decide(run, ["accepted"] * 8)
    segment = job.segment

    def slow(request, report):
        result = segment(request, report)
        decide(run, [""] * 8 + ["rejected"], "Meanwhile")
        return result

    monkeypatch.setattr(job, "segment", slow)
    adapt_run(run, tmp_path / "run2", decisions="review")
    after = read_table(RunFolder(tmp_path / "run2").polygons)
    columns = dict(zip(after.names, after.columns, strict=True))
    assert "Meanwhile" in columns["reviewer"].tolist()


def test_a_finished_second_run_that_was_reviewed_is_not_touched_again(ran, tmp_path):
    run = ran()
    first = adapt_run(run, tmp_path / "run2")
    decide(tmp_path / "run2", ["rejected"])
    before = RunFolder(tmp_path / "run2").polygons.read_bytes()
    again = adapt_run(run, tmp_path / "run2", resume=True)
    assert RunFolder(tmp_path / "run2").polygons.read_bytes() == before
    assert again["count"] == first["count"]


def test_a_layer_of_landslides_decides(ran, tmp_path):
    run = ran()
    info = SceneInfo.from_json(RunFolder(run).read()["scene"])
    layer = tmp_path / "layer.geojson"
    find_command("export")({"run": str(run), "out": str(layer), "format": "geojson"}, Silent())
    decide_all = json.loads(layer.read_text())
    for feature in decide_all["features"]:
        feature["properties"] = {}
    layer.write_text(json.dumps(decide_all))
    assert [one.landslide for one in decisions_of_layer(str(layer), info)] == [True] * len(decide_all["features"])
    several = tmp_path / "several.gpkg"
    for name in ("ours", "theirs"):
        meta, _, wkb, _ = pyogrio.raw.read(layer)
        wkb = wkb if name == "ours" else wkb[:0]
        pyogrio.raw.write(several, wkb, [], [], layer=name, driver="GPKG", geometry_type="Polygon", crs=meta["crs"])
    with pytest.raises(UserError, match="several layers: ours, theirs"):
        decisions_of_layer(str(several), info)
    assert len(decisions_of_layer(f"{several}|layername=ours", info)) == len(decide_all["features"])
    result = adapt_run(run, tmp_path / "run2", decisions=f"{several}|layername=ours")
    assert result["decisions"] == len(decide_all["features"])
    decide_all["features"] = decide_all["features"][:1]
    decide_all["features"][0]["geometry"] = {"type": "Polygon", "coordinates": [[[0, 0], [1, 0], [1, 1], [0, 0]]]}
    (tmp_path / "far.geojson").write_text(json.dumps(decide_all))
    with pytest.raises(UserError, match="no polygons over the scene"):
        adapt_run(run, tmp_path / "run3", decisions=str(tmp_path / "far.geojson"))


def test_a_run_of_an_area_is_followed_by_one_of_the_same_area(ran, tmp_path, knowing):
    run = ran()
    values = RunFolder(run).read()
    info = SceneInfo.from_json(values["scene"])
    corners = [info.affine @ corner for corner in ((0, 0), (120, 0), (120, 176), (0, 176))]
    area = {"type": "FeatureCollection", "crs": {"type": "name", "properties": {"name": "EPSG:32648"}},
            "features": [{"type": "Feature", "properties": {},
                          "geometry": {"type": "Polygon", "coordinates": [[*corners, corners[0]]]}}]}  # fmt: skip
    (tmp_path / "area.geojson").write_text(json.dumps(area))
    args = {"scene": info.path, "out": str(tmp_path / "part"), "model": str(knowing), "settings": values["settings"]}
    find_command("segment")({**args, "aoi": str(tmp_path / "area.geojson")}, Silent())
    adapt_run(tmp_path / "part", tmp_path / "part2")
    with rasterio.open(tmp_path / "part" / "mask.tif") as one, rasterio.open(tmp_path / "part2" / "mask.tif") as other:
        assert np.array_equal(one.read(1) == 255, other.read(1) == 255)


def test_another_outline_network_adapts_by_the_same_code(tmp_path):
    torch.manual_seed(0)
    network = UNet(width=4, depth=2)
    rng = np.random.default_rng(0)
    replay = np.full((64, 64), NONE, np.uint8)
    replay[20:40, 20:40] = LANDSLIDE
    image = rng.integers(0, 60, (64, 64, 3)).astype(np.uint8)
    image[20:40, 20:40] += 150
    one = Piece(image, replay, np.zeros((64, 64), np.int32), np.zeros((64, 64), bool))
    settings = AdaptationSettings(**{**QUICK, "steps": 20, "lr": 1e-2})
    outliner = Outliner(network, (0.4,) * 3, (0.2,) * 3, encoder="")
    done = adapt(outliner, [one], settings, tmp_path, "x", Silent())
    assert done.after.replay <= done.before.replay + done.before.replay_error
    assert not any(p.requires_grad for p in done.network.parameters())


def test_a_scene_of_which_little_of_what_is_possible_is_sure_is_not_enough(monkeypatch):
    monkeypatch.setattr("engine.training.adaptation.enough.LEAST_SURE_PX", 100)
    replay = np.full((64, 64), NONE, np.uint8)
    replay[:5, :22] = LANDSLIDE
    nothing = np.zeros((64, 64), np.int32)
    assert enough([piece(nothing, replay)], decided=0) == ""
    replay[20:, :] = UNSURE  # unsure, and rather none
    assert enough([piece(nothing, replay)], decided=0) == ""
    replay[20:25, :] = POSSIBLE  # 320 px to 110: a share of 0.26
    assert "sure of 110 of 430 possible landslide pixels" in enough([piece(nothing, replay)], decided=0)
    assert enough([piece(nothing, replay)], decided=3) == ""
    assert "too few" in enough([piece(nothing)], decided=0)
    replay[20:, :] = UNKNOWN  # no data is no doubt
    assert enough([piece(nothing, replay)], decided=0) == ""


def test_what_has_no_data_is_neither_told_nor_counted():
    settings = AdaptationSettings()
    probability = np.array([[0.9, 0.04, 0.1, 0.6, np.nan]], np.float32)
    assert replay_of(probability, settings).tolist() == [[LANDSLIDE, NONE, UNSURE, POSSIBLE, UNKNOWN]]
    replay = np.full((64, 64), UNKNOWN, np.uint8)
    replay[:, :32] = NONE
    unknown = piece(np.zeros((64, 64), np.int32), replay)
    assert (unknown.labels()[:, 32:] == UNSURE).all()
    p = np.full((64, 64), 0.1, np.float32)
    p[:, 32:] = 0.9
    assert measure([unknown], [p]).area == 0.0


def test_the_earliest_state_stays_that_no_later_one_beats_beyond_its_error():
    before = measured(replay=0.10, error=0.02)
    assert is_better(measured(replay=0.125), before, first=True)  # it forgot nothing
    assert not is_better(measured(replay=0.14), before, first=True)
    chosen = measured(replay=0.03, error=0.002)
    assert not is_better(measured(replay=0.029, error=0.002), chosen, first=False)
    assert is_better(measured(replay=0.02, error=0.002), chosen, first=False)


def test_it_stops_where_nothing_gets_better(tmp_path):
    torch.manual_seed(0)
    network = UNet(width=4, depth=2)
    replay = np.full((64, 64), NONE, np.uint8)
    replay[20:40, 20:40] = LANDSLIDE
    scene = piece(np.zeros((64, 64), np.int32), replay)
    heard = []

    class Counts(Silent):
        def progress(self, stage, done, total):
            heard.append(done)

    settings = AdaptationSettings(**{**QUICK, "steps": 60, "measure_every": 4, "lr": 1e-9})
    done = adapt(Outliner(network, (0.4,) * 3, (0.2,) * 3, ""), [scene], settings, tmp_path, "x", Counts())
    assert done.steps == 4  # as good as the first, and no later one is better
    assert len([step for step in heard if step < 60]) == 12
