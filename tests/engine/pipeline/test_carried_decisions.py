"""What people decided outlives a run that is overwritten, by whatever method, and one that fails on the way."""

import numpy as np
import pyogrio
import pytest
import shapely

from engine.cli.main import main
from engine.errors import UserError
from engine.pipeline import segment as pipeline


@pytest.fixture
def segment(tiny_model, make_raster, tmp_path):
    """Return a function that runs `segment` with small tiles and gives the exit code."""
    scene = make_raster()

    def run(*more, scene=scene, out=tmp_path / "run", method="student"):
        words = ["segment", scene, "--out", out, "--model", tiny_model, "--method", method, "--device", "cpu"]
        return main([str(word) for word in [*words, "--tile", "64", "--overlap", "16", "--min-area", "5", *more]])

    return run


def decide_one(path):
    """Accept the first polygon of an inventory, draw another, and return both as they then stand."""
    meta, _, wkb, columns = pyogrio.raw.read(path, layer="landslides")
    columns = dict(zip(meta["fields"], columns, strict=True))
    drawn = shapely.box(580030, 3009950, 580042, 3009962)
    wkb = np.append(wkb[:1] if len(wkb) else wkb, shapely.to_wkb(drawn))
    columns = {
        name: np.append(values[: len(wkb) - 1], [None] if values.dtype == object else [np.nan])
        for name, values in columns.items()
    }
    columns["status"][0], columns["reviewer"][0], columns["comment"][0] = "accepted", "Ada", "scarp"
    pyogrio.raw.write(
        path, wkb, list(columns.values()), list(columns), layer="landslides", driver="GPKG", crs=meta["crs"],
        geometry_type="MultiPolygon", promote_to_multi=True,
    )  # fmt: skip
    return sorted(part.normalize().wkt for part in shapely.get_parts(shapely.from_wkb(wkb)))


def decided_in(path):
    meta, _, wkb, columns = pyogrio.raw.read(path, layer="landslides")
    fields = dict(zip(meta["fields"], columns, strict=True))
    kept = [n for n, status in enumerate(fields["status"]) if status != "proposed"]
    shapes = sorted(polygon.normalize().wkt for n in kept for polygon in shapely.get_parts(shapely.from_wkb(wkb[n])))
    return shapes, {fields["status"][n] for n in kept}, {fields["comment"][n] for n in kept}


def test_overwritten_run_keeps_what_was_decided_also_with_another_method(segment, tmp_path):
    inventory = tmp_path / "run" / "landslides.gpkg"
    assert segment() == 0
    shapes = decide_one(inventory)
    assert segment("--overwrite", method="cyclegan") == 0
    kept, statuses, comments = decided_in(inventory)
    assert kept == shapes
    assert "accepted" in statuses
    assert "scarp" in comments
    assert not (tmp_path / "run" / "landslides.before.gpkg").exists()


def test_overwriting_run_that_fails_keeps_the_last_inventory(segment, tmp_path, monkeypatch):
    inventory = tmp_path / "run" / "landslides.gpkg"
    assert segment() == 0
    shapes = decide_one(inventory)
    with monkeypatch.context() as patch:
        patch.setattr(pipeline, "finish", broken)
        assert segment("--overwrite") == 2
    assert (tmp_path / "run" / "landslides.before.gpkg").is_file()
    assert segment("--resume") == 0
    assert decided_in(inventory)[0] == shapes


def broken(*_what, **_how):
    raise UserError("The disk is full.", "Free some space.", "disk")


def test_run_of_another_scene_leaves_the_inventory_beside_it(segment, tmp_path, make_raster):
    inventory = tmp_path / "run" / "landslides.gpkg"
    assert segment() == 0
    shapes = decide_one(inventory)
    assert segment("--overwrite", scene=make_raster("other.tif")) == 0
    assert "accepted" not in decided_in(inventory)[1]
    [kept] = (tmp_path / "run").glob("landslides-of-*.gpkg")
    assert set(shapes) == {
        polygon.normalize().wkt for polygon in shapely.get_parts(shapely.from_wkb(pyogrio.raw.read(kept)[2]))
    }
