"""Proposals in the order in which their answers teach."""

import numpy as np

from engine.adaptation_job.look_next import telling_order
from engine.commands.registry import find_command
from engine.inventory.export import read_table
from engine.pipeline.run_folder import RunFolder
from engine.reporting import Silent

from .test_review import decide


def test_unsure_ones_unlike_those_decided_come_first():
    features = np.array([[0.0], [0.1], [5.0], [5.1], [9.0]])
    unsure = np.array([0.9, 0.9, 0.9, 0.1, 0.9])
    decided = np.array([True, False, False, False, False])
    assert telling_order(features, unsure, decided, 3) == [4, 2, 1]
    assert telling_order(features, unsure, decided, 9) == [4, 2, 1, 3]
    assert telling_order(features, unsure, np.ones(5, bool), 3) == []
    assert telling_order(features, np.array([0.1, 0.2, 0.9, 0.2, 0.1]), np.zeros(5, bool), 1) == [2]


def test_the_command_names_proposals_that_nobody_decided(ran):
    run = ran()
    decide(run, ["accepted", "rejected"])
    table = read_table(RunFolder(run).polygons)
    columns = dict(zip(table.names, table.columns, strict=True))
    ids = find_command("look_next")({"run": str(run), "count": 4}, Silent())["look_next"]
    assert len(ids) == len(set(ids)) == 4
    assert set(ids) <= set(columns["id"][columns["status"] == "proposed"].tolist())
    assert len(find_command("look_next")({"run": str(run), "count": 99}, Silent())["look_next"]) == len(table.wkb) - 2
