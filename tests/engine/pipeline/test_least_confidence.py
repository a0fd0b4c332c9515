"""Proposals below the least confidence are in no polygon and not in the final mask; what a person decided stays."""

import numpy as np
import pyogrio
import pytest
import rasterio
import shapely

from engine.cli.main import main
from engine.commands.registry import find_command
from engine.errors import UserError
from engine.inventory.export import read_table, write_table
from engine.reporting import Silent

SETTINGS = {
    "device": "cpu",
    "tiles": {"size": 64, "overlap": 16},
    "method": "student",
    "thresholds": {"student": 0.53},
    "polygons": {"min_area_m2": 1},
}


@pytest.fixture
def run(make_raster, tmp_path, tiny_model):
    """A run with several proposals."""
    args = {"scene": str(make_raster()), "out": str(tmp_path / "run"), "model": str(tiny_model), "settings": SETTINGS}
    find_command("segment")(args, Silent())
    return tmp_path / "run"


class Said(Silent):
    """Keeps what is logged."""

    def __init__(self):
        self.lines = []

    def log(self, message, level="info"):
        self.lines.append(message)


def polygons(path):
    meta, _, wkb, columns = pyogrio.raw.read(path)
    found = dict(zip(meta["fields"], columns, strict=True))
    return shapely.from_wkb(wkb), found


def middle(confidence):
    """A value between two confidences, so that some proposals are below it and some above."""
    values = np.unique(np.round(confidence, 4))
    assert len(values) > 1
    return float(values[len(values) // 2] + values[len(values) // 2 - 1]) / 2


def test_less_sure_proposals_are_left_out_of_polygons_and_mask(run):
    shapes, before = polygons(run / "landslides.gpkg")
    least = middle(before["conf_mean"])
    said = Said()
    result = find_command("threshold")({"run": str(run), "polygons": {"min_confidence": least}}, said)
    left, after = polygons(run / "landslides.gpkg")
    sure = before["conf_mean"] >= least
    assert 0 < sure.sum() < len(shapes)
    assert sorted(after["conf_mean"]) == pytest.approx(sorted(before["conf_mean"][sure]))
    assert sorted(after["id"]) == list(range(1, sure.sum() + 1))
    assert result["count"] == sure.sum()
    assert result["area_m2"] == pytest.approx(before["area_m2"][sure].sum(), abs=0.1)
    with rasterio.open(run / "mask_final.tif") as file:
        drawn = (file.read(1) == 1).sum() * abs(file.transform.a * file.transform.e)
    assert drawn == pytest.approx(sum(one.area for one in left), rel=1e-6)
    assert f"{(~sure).sum()} of {len(shapes)} have a confidence below {least:g} and were left out." in said.lines
    find_command("threshold")({"run": str(run), "polygons": {"min_confidence": 0}}, Silent())
    assert len(polygons(run / "landslides.gpkg")[0]) == len(shapes)


def test_what_a_person_accepted_stays_however_unsure(run):
    table = read_table(run / "landslides.gpkg")
    confidence, status = (table.columns[table.names.index(name)] for name in ("conf_mean", "status"))
    least_sure = int(np.argmin(confidence))
    kept = float(confidence[least_sure])
    status[least_sure] = "accepted"
    write_table(table, run / "landslides.gpkg", "gpkg")
    find_command("threshold")({"run": str(run), "polygons": {"min_confidence": middle(confidence)}}, Silent())
    _, after = polygons(run / "landslides.gpkg")
    accepted = after["status"] == "accepted"
    assert after["conf_mean"][accepted] == pytest.approx([kept], abs=2e-4)
    assert (after["conf_mean"][~accepted] >= middle(confidence)).all()


def test_a_mask_is_traced_with_scores_and_refused_without(run, tmp_path):
    least = middle(polygons(run / "landslides.gpkg")[1]["conf_mean"])
    args = {"mask": str(run / "mask.tif"), "out": str(tmp_path / "traced.gpkg")}
    args["polygons"] = {"min_area_m2": 1, "min_confidence": least}
    with pytest.raises(UserError, match="have no confidence"):
        find_command("vectorize")(args, Silent())
    find_command("vectorize")({**args, "scores": str(run / "scores.tif"), "band": "student"}, Silent())
    found = polygons(tmp_path / "traced.gpkg")[1]["conf_mean"]
    assert len(found)
    assert (found >= least).all()


def test_the_command_line_takes_it_and_refuses_more_than_one(run, capsys):
    least = middle(polygons(run / "landslides.gpkg")[1]["conf_mean"])
    assert main(["threshold", str(run), "--min-confidence", str(least)]) == 0
    assert (polygons(run / "landslides.gpkg")[1]["conf_mean"] >= least).all()
    capsys.readouterr()
    assert main(["threshold", str(run), "--min-confidence", "65"]) != 0
    assert "The minimum confidence is 65.0. Choose a number from 0 to 1." in capsys.readouterr().err
