"""Proposed parts of rectangles on slopes that are computed by hand."""

import numpy as np
import pyogrio
import pytest
import rasterio
import shapely
from rasterio.transform import from_origin

from engine.cli.main import main
from engine.commands.parts import parts
from engine.errors import UserError
from engine.inventory.parts.along import BREAK, THIRDS, limits
from engine.reporting import Silent

CRS, EAST, NORTH = "EPSG:32648", 580_000, 3_010_000
STEEP, GENTLE = np.tan(np.radians(40)), np.tan(np.radians(8))


def ground(path, fall, step=1.0, side=300):
    """Write an elevation model that falls southwards: `fall` is the height lost by metres from the northern edge."""
    rows = (np.arange(int(side / step)) + 0.5) * step
    heights = np.repeat((1000 - fall(rows))[:, None], int(side / step), axis=1).astype(np.float32)
    with rasterio.open(path, "w", driver="GTiff", width=heights.shape[1], height=heights.shape[0], count=1,
                       dtype="float32", crs=CRS, transform=from_origin(EAST, NORTH, step, step)) as file:  # fmt: skip
        file.write(heights, 1)
    return str(path)


def plane(metres):
    return metres * STEEP


def bent(metres):
    """40 degrees for 160 m, then 8 degrees."""
    return np.where(metres < 160, metres * STEEP, 160 * STEEP + (metres - 160) * GENTLE)


def layer(path, *shapes, **columns):
    columns = {"id": np.arange(1, len(shapes) + 1), **{key: np.array(v, object) for key, v in columns.items()}}
    pyogrio.raw.write(path, shapely.to_wkb(np.array(shapes, object)), list(columns.values()), list(columns),
                      layer="landslides", driver="GPKG", geometry_type="Polygon", crs=CRS)  # fmt: skip
    return str(path)


def down(x, top, width, length):
    """A rectangle whose upper edge lies so many metres below the northern edge."""
    return shapely.box(EAST + x, NORTH - top - length, EAST + x + width, NORTH - top)


def rows(path):
    meta, _, wkb, columns = pyogrio.raw.read(path)
    return dict(zip(meta["fields"], columns, strict=True)), shapely.from_wkb(wkb)


def test_on_a_plane_each_part_is_a_third_and_together_they_are_the_landslide(tmp_path):
    whole = down(100, 60, 40, 120)
    source = layer(tmp_path / "a.gpkg", whole)
    out, copy = tmp_path / "p.gpkg", tmp_path / "with.gpkg"
    said = parts({"layer": source, "dem": ground(tmp_path / "d.tif", plane), "out": str(out), "attributes": str(copy)},
                 Silent())  # fmt: skip
    found, shapes = rows(out)
    assert found["part"].tolist() == ["source", "transport", "deposit"]
    assert found["parts_rule"].tolist() == ["proposed: thirds of the drop"] * 3
    assert found["area_m2"] == pytest.approx([1600] * 3, rel=0.01)
    assert [shape.bounds[3] - (NORTH - 60) for shape in shapes] == pytest.approx([0, -40, -80], abs=0.4)
    assert shapely.union_all(shapes).symmetric_difference(whole).area < 1e-3
    assert sum(shape.area for shape in shapes) == pytest.approx(whole.area)
    assert said["rules"] == {THIRDS: 1}
    own, _ = rows(copy)
    assert own["parts_rule"].tolist() == ["proposed: thirds of the drop"]
    assert [own[name][0] for name in ("src_m2", "trn_m2", "dep_m2")] == pytest.approx([1600] * 3, rel=0.01)


def test_a_clear_break_in_slope_begins_the_deposit(tmp_path):
    """100 m above the break drop 83.9 m, 60 m below it 8.4 m: a third of the drop ends after 36.7 m."""
    source = layer(tmp_path / "a.gpkg", down(100, 60, 40, 160))
    parts({"layer": source, "dem": ground(tmp_path / "d.tif", bent), "out": str(tmp_path / "p.gpkg")}, Silent())
    found, shapes = rows(tmp_path / "p.gpkg")
    assert set(found["parts_rule"]) == {"proposed: break in slope"}
    drop = 100 * STEEP + 60 * GENTLE
    lengths = [drop / 3 / STEEP, 100 - drop / 3 / STEEP, 60]
    assert found["area_m2"] == pytest.approx([40 * length for length in lengths], rel=0.04)
    assert shapes[2].bounds[3] == pytest.approx(NORTH - 160, abs=2)


def test_a_slight_bend_is_no_break():
    along = np.linspace(0, 100, 400)
    slight = np.where(along < 50, -along * 0.6, -30 - (along - 50) * 0.5)
    assert limits(along, slight, 1.0).rule == THIRDS
    steep = np.where(along < 50, -along * 0.9, -45 - (along - 50) * 0.1)
    assert limits(along, steep, 1.0).rule == BREAK
    assert limits(along, steep, 1.0).deposit == pytest.approx(50, abs=2)


def test_steeper_below_is_no_deposit():
    along = np.linspace(0, 100, 400)
    convex = np.where(along < 50, -along * 0.1, -5 - (along - 50) * 0.9)
    assert limits(along, convex, 1.0).rule == THIRDS


def test_level_ground_a_coarse_model_and_one_elsewhere_give_no_parts(tmp_path):
    source = layer(tmp_path / "a.gpkg", down(100, 60, 40, 120))
    level, coarse = ground(tmp_path / "l.tif", lambda m: 0 * m), ground(tmp_path / "c.tif", plane, step=30.0)
    for model in (level, coarse):
        said = parts({"layer": source, "dem": model, "out": str(tmp_path / "p.gpkg"), "overwrite": True}, Silent())
        assert (said["count"], said["without"]) == (0, 1)
        assert not len(rows(tmp_path / "p.gpkg")[1])
    far = layer(tmp_path / "far.gpkg", down(5000, 60, 40, 120), down(100, 60, 40, 120))
    said = parts({"layer": far, "dem": ground(tmp_path / "d.tif", plane), "out": str(tmp_path / "q.gpkg")}, Silent())
    assert (said["count"], said["without"]) == (1, 1)
    assert set(rows(tmp_path / "q.gpkg")[0]["id"]) == {2}


def test_rejected_ones_have_no_parts_and_nothing_is_overwritten(tmp_path, capsys):
    source = layer(tmp_path / "a.gpkg", down(100, 60, 40, 120), down(20, 60, 40, 120), status=["rejected", "accepted"])
    model, out = ground(tmp_path / "d.tif", plane), str(tmp_path / "p.geojson")
    before = (tmp_path / "a.gpkg").read_bytes()
    assert main(["parts", source, "--dem", model, "--out", out]) == 0
    assert "not mapped" in capsys.readouterr().out
    assert set(rows(out)[0]["id"]) == {2}
    assert main(["parts", source, "--dem", model, "--out", out]) == 2
    assert (tmp_path / "a.gpkg").read_bytes() == before
    with pytest.raises(UserError, match="no elevation model"):
        parts({"layer": source, "out": str(tmp_path / "x.gpkg")}, Silent())
