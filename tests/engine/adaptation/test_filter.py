"""Few decisions teach a filter: it leaves out proposals that resemble the rejected, where it is right beyond chance."""

import json

import numpy as np
import pytest
import rasterio
import shapely

from engine.commands.registry import find_command
from engine.errors import UserError
from engine.inventory.export import read_table
from engine.inventory.proposals.filter import PolygonFilter, fitted, judged_filter
from engine.pipeline.run_folder import RunFolder
from engine.reporting import Silent

from .conftest import SCARS, painted
from .test_adapt import adapt, same, weights
from .test_review import decide

ORCHARDS = (0, 2, 4, 6, 8)
"""Of SCARS those that are painted red: what a model takes for landslides, too."""


def colors(rng, count, red):
    features = rng.normal(size=(count, 8)) * 0.02
    features[:, 0] += red
    return features


def test_a_filter_tells_by_color_what_it_was_not_taught():
    rng = np.random.default_rng(0)
    features, told = np.vstack([colors(rng, 4, 0.3), colors(rng, 3, 0.9)]), [True] * 4 + [False] * 3
    verdict = judged_filter(features, told)
    assert (verdict.right_before, verdict.right_after, verdict.decisions) == (4, 7, 7)
    assert (
        verdict.fitted.passes(np.vstack([colors(rng, 5, 0.3), colors(rng, 5, 0.9)])).tolist()
        == [True] * 5 + [False] * 5
    )
    assert "tells 7 right; without it 4 are" in verdict.message()
    again = PolygonFilter.from_json(json.loads(json.dumps(verdict.fitted.to_json())))
    assert again == verdict.fitted


def test_what_a_coin_decides_teaches_no_filter():
    rng = np.random.default_rng(1)
    for _ in range(30):
        told = rng.permutation([True] * 4 + [False] * 3).tolist()
        verdict = judged_filter(colors(rng, 7, 0.5), told)
        assert verdict.fitted is None or verdict.right_after >= 6
    assert judged_filter(np.zeros((5, 8)), [True] * 5).fitted is None
    assert judged_filter(np.zeros((5, 8)), [True, True, True, False, False]).fitted is None  # too few rejected


def test_a_filter_that_would_lose_an_accepted_polygon_is_not_used():
    rng = np.random.default_rng(2)
    features = np.vstack([colors(rng, 3, 0.3), colors(rng, 1, 0.9), colors(rng, 4, 0.9)])
    assert judged_filter(features, [True] * 4 + [False] * 4).fitted is None


@pytest.mark.parametrize("fault", [{"weights": [1.0]}, {"bias": float("nan")}, {"spread": [0.0] * 8}, {"middle": "x"}])
def test_a_damaged_filter_is_one_sentence(fault):
    good = fitted(np.random.default_rng(0).normal(size=(6, 8)), np.array([True] * 3 + [False] * 3)).to_json()
    with pytest.raises(UserError, match="cannot be read"):
        PolygonFilter.from_json({**good, **fault})


@pytest.fixture
def red_ones(ran):
    """Return a run in which every second proposal is red ground and no landslide."""
    image, _ = painted(40)
    run = ran()
    scene = RunFolder(run).read()["scene"]["path"]
    for number in ORCHARDS:
        row, col = SCARS[number]
        image[0, row : row + 24, col : col + 16] = 235
    with rasterio.open(scene, "r+") as data:
        data.write(image)
    folder = RunFolder(run)
    values = folder.read()
    find_command("segment")(
        {
            "scene": scene,
            "out": str(run),
            "model": values["model"]["path"],
            "settings": values["settings"],
            "overwrite": True,
        },
        Silent(),
    )
    return run


def red_of(run, table):
    with rasterio.open(RunFolder(run).read()["scene"]["path"]) as data:
        values = [next(data.sample([shape.point_on_surface().coords[0]]))[0] for shape in shapely.from_wkb(table.wkb)]
    return np.array(values) > 200


def test_three_of_each_leave_out_the_proposals_like_the_rejected_and_a_new_threshold_does_so_too(
    red_ones, tmp_path, knowing
):
    table = read_table(RunFolder(red_ones).polygons)
    red = red_of(red_ones, table)
    assert red.sum() >= 4
    assert (~red).sum() >= 4
    statuses = [""] * len(red)
    for row in np.flatnonzero(red)[:3]:
        statuses[row] = "rejected"
    for row in np.flatnonzero(~red)[:3]:
        statuses[row] = "accepted"
    decide(red_ones, statuses)
    result = adapt(red_ones, tmp_path / "run2", decisions="review")
    assert result["adapted"] is False
    assert any("6 right; without it 3 are" in text for text in result["messages"])
    assert same(weights(tmp_path / "run2" / "model.lsmodel"), weights(knowing))

    def undecided_red():
        after = read_table(RunFolder(tmp_path / "run2").polygons)
        proposed = after.columns[after.names.index("status")] == "proposed"
        return red_of(tmp_path / "run2", after)[proposed].tolist()

    assert undecided_red() == [False] * ((~red).sum() - 3)
    find_command("threshold")({"run": str(tmp_path / "run2")}, Silent())
    assert undecided_red() == [False] * ((~red).sum() - 3)
