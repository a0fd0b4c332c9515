"""The fair measure, each figure against what a person counts by hand."""

import json

import numpy as np
import pytest

from engine.cli.main import main
from engine.errors import UserError
from engine.evaluation.fair import boundary_iou, fair_valid, incomplete_cells, outlines, touched_landslides
from engine.evaluation.scene import compare
from tests.engine.evaluation.test_scene import write

CELLS = "row,col,chip,landslide\n0,0,a,1\n0,1,b,0\n"


@pytest.fixture
def scene():
    """Two cells of 40 x 40 px: the left one marks one landslide of two, the right one shows none."""
    truth, mask = np.zeros((2, 40, 80), np.uint8)
    truth[5:15, 5:15] = 1
    mask[5:15, 10:20] = 1  # 50 of 150 with the landslide
    mask[25:30, 5:15] = 1  # a neighbour that is not marked: 50 px unknown
    mask[20:24, 50:60] = 1  # 40 px where there is none: false
    return mask.astype(bool), truth.astype(bool)


def test_neighbours_of_a_marked_landslide_are_unknown_and_the_rest_stays_false(scene, tmp_path):
    mask, truth = scene
    table = tmp_path / "cells.csv"
    table.write_text(CELLS)
    everywhere = np.ones(mask.shape, bool)
    incomplete = incomplete_cells(table, everywhere)
    assert incomplete[:, :40].all()
    assert not incomplete[:, 40:].any()
    counted = fair_valid(mask, truth, everywhere, incomplete)
    assert int((~counted).sum()) == 50
    assert not counted[25:30, 5:15].any()


def test_what_shares_a_corner_with_the_truth_touches_it():
    truth, mask = np.zeros((2, 9, 9), bool)
    truth[2:4, 2:4] = mask[4:6, 4:6] = True
    whole = np.ones((9, 9), bool)
    assert fair_valid(mask, truth, whole, whole).all()
    assert touched_landslides(mask, truth) == 0  # none of its pixels is landslide
    mask[3, 3] = True
    assert touched_landslides(mask, truth) == 1


def test_a_region_over_two_cells_is_false_where_there_is_no_landslide(tmp_path):
    truth, mask = np.zeros((2, 10, 20), bool)
    mask[4:6, 8:12] = True
    table = tmp_path / "cells.csv"
    table.write_text(CELLS)
    counted = fair_valid(mask, truth, np.ones((10, 20), bool), incomplete_cells(table, np.ones((10, 20), bool)))
    assert (int((~counted).sum()), counted[4:6, 10:12].all()) == (4, True)


def test_both_measures_stand_side_by_side(scene, tmp_path, capsys):
    mask, truth = (write(tmp_path / f"{n}.tif", v.astype(np.uint8)) for n, v in zip("mt", scene, strict=True))
    (tmp_path / "cells.csv").write_text(CELLS)
    found = compare(mask, truth, cells=tmp_path / "cells.csv")
    assert (found["precision"], found["iou"], found["false_polygons"]) == (round(50 / 190, 4), round(50 / 240, 4), 2)
    assert (found["fair_precision"], found["fair_iou"]) == (round(50 / 140, 4), round(50 / 190, 4))
    assert (found["fair_recall"], found["fair_false_polygons"], found["landslides_touched"]) == (0.5, 1, 1)
    words = ["evaluate", "--mask", str(mask), "--truth", str(truth), "--cells", str(tmp_path / "cells.csv")]
    assert main([*words, "--json"]) == 0
    assert json.loads(capsys.readouterr().out.splitlines()[-1])["result"] == found
    assert "precision 0.357, recall 0.500, IoU 0.263; 1 of 2 polygons" in found["words"]
    assert "fair_iou" not in compare(mask, truth)


def test_outlines_by_hand():
    truth, mask = np.zeros((2, 20, 20), bool)
    truth[4:12, 4:12] = mask[5:13, 4:12] = True
    ring = lambda side: side & ~np.pad(side[2:, 1:-1] & side[:-2, 1:-1] & side[1:-1, 2:] & side[1:-1, :-2], 1)  # noqa: E731
    band, other = ring(mask), ring(truth)
    assert boundary_iou(mask, truth, 1) == pytest.approx((band & other).sum() / (band | other).sum())
    assert boundary_iou(truth, truth, 3) == 1
    fit = outlines(truth, truth, np.ones((20, 20), bool), 1.0)
    assert (fit.boundary_iou, fit.tighter, fit.wider) == (1, 16 / 64, 64 / 144)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "row,col\n0,0\n",
        "row,col,landslide\n0,0,maybe\n",
        "row,col,landslide\n0,0,1\n1,1,0\n",
        "row,col,landslide\n-1,0,1\n",
    ],
)
def test_a_table_of_other_cells_is_refused_in_a_sentence(text, tmp_path):
    table = tmp_path / "cells.csv"
    table.write_text(text)
    with pytest.raises(UserError, match="The table"):
        incomplete_cells(table, np.ones((10, 10), bool))


def test_a_table_that_is_not_there_is_named(tmp_path):
    with pytest.raises(UserError, match="cannot be read"):
        incomplete_cells(tmp_path / "none.csv", np.ones((4, 4), bool))
