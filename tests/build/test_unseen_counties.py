"""The benchmark of unseen counties: which chips a training leaves out, and what its table says."""

from dataclasses import replace
from pathlib import Path

import numpy as np

from benchmarks.accuracy.counting import at
from benchmarks.accuracy.figures import row
from benchmarks.accuracy.scores import Place, Scored
from benchmarks.accuracy.unseen_counties import GROUPS, RANDOM, counted, group_of, left_out, table
from engine.data.dataset import ChipSet

WHOLE = ((slice(None), slice(None)),)


def chip(name: str, right: int) -> Scored:
    """10 x 10 px with a landslide of ten, of which so many have a score of 0.8."""
    truth, score = np.zeros((10, 10), bool), np.zeros((10, 10), np.float32)
    truth[0] = True
    score[0, :right] = 0.8
    whole = np.ones(truth.shape, bool)
    return Scored(Place(name, truth, whole, whole, WHOLE), score)


def test_a_chip_belongs_to_the_group_of_its_county():
    assert [group_of(name, 1) for name in ("js001", "qx2", "qxg2", "zdf004", "hz077")] == [
        "east", "east", "west", "south", "west",
    ]  # fmt: skip
    assert [group_of(name, 0) for name in ("dqxwv01", "dqxgpl02", "ddfgf10157", "dwnpl3")] == [
        "east", "west", "south", "west",
    ]  # fmt: skip
    assert [group_of(name, 0) for name in ("fyb001", "zb3dzj002")] == ["", ""]


def test_each_landslide_is_left_out_once_by_its_county_and_once_by_chance():
    slides = [f"{letters}{number:03d}" for letters in ("js", "qxg", "zj") for number in range(20)]
    others = [f"fyb{number}" for number in range(9)] + ["dqxwv1", "dzjwv1", "dzjwv2"]
    paths = tuple(Path(f"{name}.jpg") for name in slides + others)
    found = left_out(ChipSet("chips", paths, (1,) * 60 + (0,) * 12))
    assert found["east"] == (*range(20), 69)
    assert found["south"] == (*range(40, 60), 70, 71)
    for kind in (GROUPS, RANDOM):
        members = [i for name in kind for i in found[name]]
        assert sorted(members) == [*range(60), 69, 70, 71]
    sizes = [(sum(i < 60 for i in members), sum(i >= 60 for i in members)) for members in found.values()]
    assert sizes[:3] == sizes[3:] == [(20, 1), (20, 2), (20, 0)]


def test_the_table_pairs_what_a_county_loses_with_what_is_known_of_it():
    names = ["js1", "js2", "js3", "js4", "js5", "wn1", "wn2", "wn3", "wn4", "wn5"]
    seen = row([chip(name, 8) for name in names], at(0.5))
    unseen = row([chip(name, 8 if name.startswith("js") else 6) for name in names], at(0.5))
    lines = {line.split(" | ")[0]: line for line in table(unseen, seen, [name[:2] for name in names]).splitlines()}
    assert "| 10 | 0.800, 0.700 (" in lines["| all"]
    assert lines["| js"].startswith("| js | 5 | 0.800, 0.800 (0.800 to 0.800) (0.000 (0.000 to 0.000))")
    assert lines["| wn"].startswith("| wn | 5 | 0.800, 0.600 (0.600 to 0.600) (-0.200 (-0.200 to -0.200))")


def test_each_chip_is_cut_at_the_threshold_of_the_network_that_scored_it():
    low = replace(chip("js1", 4), score=np.full((10, 10), 0.4, np.float32))
    counts = counted([(0, low, 0.3), (1, chip("wn1", 5), 0.9)]).counts
    assert counts[:, 0].tolist() == [[10, 90, 0, 0], [0, 0, 10, 90]]
