"""What a person said of a polygon survives every new threshold, and new polygons come beside it."""

import json
import sqlite3
from pathlib import Path

import numpy as np
import pyogrio
import pytest
import rasterio
import rasterio.features
import shapely
from affine import Affine
from shapely.geometry import MultiPolygon, Polygon, box

from engine.errors import UserError
from engine.inventory import export
from engine.inventory.final_mask import write_final_mask
from engine.inventory.merge import drop_reviewed_overlaps, fingerprint
from engine.inventory.remeasure import Scores, scored
from engine.inventory.reviewed import read_reviewed
from engine.pipeline.postprocess import scene_values, totals, write_inventory, write_mask
from engine.pipeline.run_folder import RunFolder
from engine.polygons.geodesic import GeodesicMeasure
from engine.rasters.reader import SceneInfo, SceneReader
from engine.reporting import Silent
from engine.settings.run import TerrainSettings

SIDE = 80
PLACE = Affine(1, 0, 500_000, 0, -1, 3_000_000)


class Run:
    """A run over made-up scores: two hills of score, around (20, 20) and (60, 60), that grow as the threshold sinks."""

    def __init__(self, folder: Path) -> None:
        y, x = np.mgrid[:SIDE, :SIDE]
        near = np.minimum(np.hypot(x - 20, y - 20), np.hypot(x - 60, y - 60))
        levels = np.clip(250 - 12 * near, 0, 250).astype(np.uint8)
        profile = {"driver": "GTiff", "width": SIDE, "height": SIDE, "crs": "EPSG:32648", "transform": PLACE}
        with rasterio.open(folder / "scene.tif", "w", count=3, dtype="uint8", **profile) as scene:
            scene.write(np.full((3, SIDE, SIDE), 90, np.uint8))
        with rasterio.open(folder / "scores.tif", "w", count=1, dtype="uint8", nodata=255, **profile) as scores:
            scores.write(levels, 1)
            scores.set_band_description(1, "student")
            scores.scales, scores.offsets = (1 / 250,), (0.0,)
        with SceneReader(folder / "scene.tif", None) as scene:
            info = scene.info.to_json()
        self.folder = RunFolder(folder)
        self.values = {"scene": info, "model": {"name": "Hills 1", "sha256": "0" * 64}}

    def draw(self, student: float, least: float = 10.0) -> export.Table:
        settings = {"method": "student", "thresholds": {"student": student}, "polygons": {"min_area_m2": least}}
        run = {**self.values, "settings": settings}
        return write_inventory(self.folder, run, write_mask(self.folder, run, Silent()), Silent())

    def read(self) -> tuple[dict[str, np.ndarray], np.ndarray]:
        meta, _, wkb, columns = pyogrio.raw.read(self.folder.polygons, layer="landslides")
        return dict(zip(meta["fields"], columns, strict=True)), shapely.from_wkb(wkb)

    def change(self, row: int, shape=None, **words) -> None:
        """What QGIS does: change a feature in place, or add one where the row is after the last."""
        meta, _, wkb, columns = pyogrio.raw.read(self.folder.polygons, layer="landslides")
        fields, columns, shapes = list(meta["fields"]), list(columns), list(shapely.from_wkb(wkb))
        if row == len(shapes):
            shapes.append(shape)
            columns = [np.append(column, [None] if column.dtype == object else [np.nan]) for column in columns]
        elif shape is not None:
            shapes[row] = shape
        for name, value in words.items():
            if name not in fields:
                fields.append(name)
                columns.append(np.full(len(shapes), None, object))
            columns[fields.index(name)][row] = value
        geometry = shapely.to_wkb(np.array(shapes, object))
        pyogrio.raw.write(
            self.folder.polygons, geometry, columns, fields, layer="landslides", driver="GPKG", crs="EPSG:32648",
            geometry_type="MultiPolygon", promote_to_multi=True,
        )  # fmt: skip


@pytest.fixture
def run(tmp_path):
    return Run(tmp_path)


@pytest.mark.parametrize("word", [{"status": "accepted"}, {"status": "rejected"}, {"comment": "größer, nördlich"}])
def test_a_decided_polygon_stays_to_the_last_corner(run, word):
    run.draw(0.6)
    run.change(0, **word)
    before, shapes = run.read()
    for threshold in (0.3, 0.9, 0.5):
        run.draw(threshold)
        after, now = run.read()
        row = list(after["id"]).index(before["id"][0])
        assert now[row].equals_exact(shapes[0], 0)
        for name, column in before.items():
            assert after[name][row] == column[0] or (column[0] != column[0] and after[name][row] != after[name][row])
    assert sorted(after["id"]) == [1, 2]  # the other hill is there once, with a number of its own


def test_undecided_polygons_follow_the_threshold(run):
    small, large = run.draw(0.8), run.draw(0.2)
    areas = [sum(table.columns[table.names.index("area_m2")]) for table in (small, large)]
    assert areas[0] < areas[1]
    assert read_reviewed(run.folder.polygons) is None


def test_nothing_new_lies_on_what_is_decided(run):
    run.draw(0.6)
    run.change(0, status="accepted")
    run.draw(0.2)
    _, shapes = run.read()
    assert shapes[0].intersection(shapes[1]).area == 0


def test_a_changed_outline_is_edited_kept_and_measured_anew(run):
    run.draw(0.6)
    drawn = box(500_000, 2_999_960, 500_040, 3_000_000)
    run.change(0, shape=drawn)
    run.draw(0.9)
    after, shapes = run.read()
    row = list(after["status"]).index("edited")
    assert shapes[row].equals(drawn)
    assert after["area_m2"][row] == pytest.approx(1600, rel=1e-2)
    assert 0 < after["conf_mean"][row] < 1
    run.draw(0.3)
    assert "edited" in run.read()[0]["status"]


def test_a_polygon_drawn_by_hand_gets_a_number_and_stays(run):
    run.draw(0.6)
    run.change(2, shape=box(500_001, 2_999_930, 500_011, 2_999_940))
    run.draw(0.5)
    after, _ = run.read()
    assert len(set(after["id"])) == len(after["id"]) == 3
    row = list(after["method"]).index("by hand")
    assert after["status"][row] == "edited"
    assert after["area_m2"][row] == pytest.approx(100, rel=1e-2)


def test_fields_that_the_user_added_stay(run):
    run.draw(0.6)
    run.change(0, status="accepted", photo="IMG_1.jpg")
    run.draw(0.4)
    after, _ = run.read()
    assert sorted(str(value) for value in after["photo"]) == ["IMG_1.jpg", "None"]


@pytest.mark.parametrize(("value", "stays"), [(np.nan, False), (0.75, True)])
def test_redraw_of_an_inventory_of_version_0_1_0_drops_p_class_where_it_is_empty(run, value, stays):
    run.draw(0.6)
    assert "p_class" not in run.read()[0]
    run.change(0, status="accepted")
    meta, _, wkb, columns = pyogrio.raw.read(run.folder.polygons, layer="landslides")
    fields, columns = [*meta["fields"], "p_class"], [*columns, np.full(len(wkb), value)]
    pyogrio.raw.write(
        run.folder.polygons, wkb, columns, fields, layer="landslides", driver="GPKG", crs="EPSG:32648",
        geometry_type="MultiPolygon", promote_to_multi=True,
    )  # fmt: skip
    run.draw(0.4)
    after, _ = run.read()
    assert ("p_class" in after) == stays
    assert sorted(after["status"]) == ["accepted", "proposed"]


def test_an_invalid_outline_is_no_obstacle_and_is_kept_as_drawn(run):
    run.draw(0.6)
    bow = Polygon([(500_010, 2_999_970), (500_030, 2_999_990), (500_030, 2_999_970), (500_010, 2_999_990)])
    run.change(0, shape=bow)
    run.draw(0.4)
    after, shapes = run.read()
    row = list(after["status"]).index("edited")
    assert not shapes[row].is_valid
    assert after["area_m2"][row] == pytest.approx(200, rel=1e-2)


def test_a_feature_without_geometry_is_kept(run):
    run.draw(0.6)
    run.change(2, shape=None, comment="to be drawn")
    run.draw(0.4)
    after, shapes = run.read()
    row = list(after["comment"]).index("to be drawn")
    assert shapes[row] is None
    assert [shape is not None for shape in shapes].count(True) == 2  # the others are drawn as before


def test_rejected_ones_do_not_count(run):
    assert totals(run.draw(0.6))[0] == 2
    run.change(0, status="rejected")
    assert totals(run.draw(0.6))[0] == 1


def test_nothing_passes_and_the_decided_stay(run):
    run.draw(0.6)
    run.change(1, status="accepted")
    assert totals(run.draw(1.0, least=1e6)) == totals(run.draw(1.0, least=1e6))
    assert list(run.read()[0]["status"]) == ["accepted"]
    run.folder.polygons.unlink()
    assert totals(run.draw(1.0, least=1e6)) == (0, 0.0)


def test_an_inventory_that_cannot_be_read_is_never_replaced(run):
    run.draw(0.6)
    run.folder.polygons.write_bytes(b"harmed, but perhaps not lost")
    with pytest.raises(UserError, match="can be read"):
        run.draw(0.4)
    assert run.folder.polygons.read_bytes() == b"harmed, but perhaps not lost"


def test_where_the_file_cannot_be_replaced_it_is_copied_into(run, monkeypatch):
    run.draw(0.6)
    run.change(0, status="accepted")
    true = Path.replace

    def held(self, target):
        if Path(target) == run.folder.polygons:
            raise PermissionError(13, "in use")
        return true(self, target)

    monkeypatch.setattr(Path, "replace", held)
    run.draw(0.3)
    after, _ = run.read()
    assert list(after["status"]).count("accepted") == 1
    assert len(after["id"]) == 2


def test_exports_leave_the_fingerprint_out(run, tmp_path):
    run.draw(0.6)
    path = export.export(run.folder.polygons, tmp_path / "out.geojson", "geojson").path
    assert "outline" not in json.loads(path.read_text())["features"][0]["properties"]


def test_otsus_values_are_remembered_for_every_score(run):
    assert set(scene_values(run.folder)) == {"student"}


GROUND = GeodesicMeasure.of("EPSG:32648", PLACE)


def at(x0, y0, x1, y1):
    return box(500_000 + x0, 2_999_000 + y0, 500_000 + x1, 2_999_000 + y1)


@pytest.mark.parametrize(
    ("decided", "left"),
    [
        ([], 100),
        ([at(50, 50, 60, 60)], 100),  # elsewhere
        ([at(10, 0, 20, 10)], 100),  # only touches
        ([at(0, 0, 10, 6)], 0),  # mostly the same
        ([at(0, 0, 10, 2.5)], 0),  # a quarter of it
        ([at(0, 0, 10, 2)], 80),  # the rest is new
        ([at(0, 0, 10, 1), at(0, 1, 10, 2)], 80),
        ([None, Polygon()], 100),
    ],
)
def test_what_is_new_beside_the_decided(decided, left):
    whole = at(0, 0, 10, 10)
    new = list(drop_reviewed_overlaps([(whole, (100.0, 40.0))], decided, 1.0, GROUND))
    assert sum(shape.area for shape, _ in new) == pytest.approx(left)
    assert all(shape.is_valid for shape, _ in new)
    assert all(size == ((100.0, 40.0) if shape is whole else GROUND.size(shape)) for shape, size in new)


def test_remainders_that_are_too_small_are_left_out():
    cut = [at(0, 0, 10, 2)]
    assert list(drop_reviewed_overlaps([(at(0, 0, 10, 10), None)], cut, 81.0, GROUND)) == []


def test_a_fingerprint_tells_outlines_apart_and_not_their_wrapping():
    one = at(0, 0, 10, 10)
    assert fingerprint(one) == fingerprint(MultiPolygon([one]))
    assert fingerprint(one) != fingerprint(at(0, 0, 10, 10.0000001))
    assert len(fingerprint(one)) == 10


def test_scored_polygon_has_the_mean_score_inside_and_its_outline(run):
    run.draw(0.5)
    square = box(500_015, 2_999_975, 500_025, 2_999_985)
    run.change(2, square, id=9, status="edited")
    with rasterio.open(run.folder.scores) as scores:
        inside = scores.read(1)[15:25, 15:25] / 250
    [row] = scored(run.folder.polygons, [9, 77], Scores(run.folder.scores, "student"), TerrainSettings(), Silent())
    assert (row["number"], row["outline"]) == (9, fingerprint(square))
    assert row["conf_mean"] == pytest.approx(inside.mean(), abs=1e-6)
    assert row["conf_max"] == pytest.approx(inside.max(), abs=1e-6)
    assert row["slope_deg"] is None


def test_decided_polygon_without_confidence_gets_one_with_the_next_threshold(run):
    run.draw(0.5)
    square = box(500_015, 2_999_975, 500_025, 2_999_985)
    run.change(2, square, id=9, status="edited", outline=fingerprint(square), area_m2=100.0)
    run.draw(0.6)
    fields, _ = run.read()
    [row] = np.flatnonzero(fields["id"] == 9)
    assert 0.6 < fields["conf_mean"][row] <= 1
    assert fields["status"][row] == "edited"


def test_final_mask_is_what_the_polygons_are(run, tmp_path):
    run.draw(0.5, least=60.0)
    shapes = run.read()[1]
    assert len(shapes) == 2
    hole = Polygon(shapes[0].geoms[0].exterior, [box(500_017, 2_999_979, 500_022, 2_999_984).exterior])
    drawn = box(500_040, 2_999_960, 500_050, 2_999_970)
    run.change(0, hole, status="edited")
    run.change(1, status="rejected")
    run.change(2, drawn)  # with QGIS' own tools: no field is filled
    out = tmp_path / "mask_final.tif"
    info = SceneInfo.from_json(run.values["scene"])
    write_final_mask(run.folder.polygons, run.folder.mask, info, out, Silent())
    with rasterio.open(out) as final, rasterio.open(run.folder.mask) as raw:
        expected = rasterio.features.rasterize([hole, drawn], final.shape, transform=final.transform)
        assert (final.read(1) == expected).all()
        assert raw.read(1)[60, 60] == 1
        assert final.read(1)[60, 60] == 0, "a rejected polygon is no landslide"
        assert final.read(1)[20, 20] == 0, "a hole that was cut stays open"
    write_final_mask(run.folder.polygons, run.folder.mask, info, out, Silent(), ["rejected"])
    with rasterio.open(out) as final:
        assert final.read(1)[60, 60] == 1


def test_final_mask_of_untouched_polygons_is_the_raw_mask(run, tmp_path):
    run.draw(0.5, least=0.0)
    info = SceneInfo.from_json(run.values["scene"])
    with rasterio.open(run.folder.mask) as raw:
        levels, profile = raw.read(1), {**raw.profile, "driver": "GTiff"}
    levels[0, :5] = 255
    with rasterio.open(tmp_path / "raw.tif", "w", **profile) as raw:
        raw.write(levels, 1)
    write_final_mask(run.folder.polygons, tmp_path / "raw.tif", info, tmp_path / "final.tif", Silent())
    with rasterio.open(tmp_path / "final.tif") as final:
        assert (final.read(1) == levels).all()


def test_export_leaves_out_rejected_ones_and_says_how_many(run, tmp_path):
    run.draw(0.5)
    run.change(0, status="rejected")
    run.change(2, box(500_040, 2_999_960, 500_050, 2_999_970))  # no status: a proposal
    done = export.export(run.folder.polygons, tmp_path / "out.gpkg", "gpkg")
    assert (done.count, done.left_out) == (2, 1)
    assert export.export(run.folder.polygons, tmp_path / "out.gpkg", "gpkg", None, ["proposed"]).count == 2
    table = export.read_table(run.folder.polygons)
    assert totals(table)[0] == done.count


def test_attribute_alone_keeps_a_polygon_through_a_new_threshold(tmp_path):
    run = Run(tmp_path)
    run.draw(0.5)
    with sqlite3.connect(run.folder.polygons) as database:
        for name in ("ls_type", "reviewed"):
            database.execute(f"ALTER TABLE landslides ADD COLUMN {name} TEXT")
    database.close()
    run.change(0, ls_type="debris flow", reviewed="2026-01-01T10:00:00+00:00")
    before = run.read()[1][0]
    run.draw(0.8)
    values, shapes = run.read()
    [row] = np.flatnonzero(values["ls_type"] == "debris flow")
    assert values["status"][row] == "proposed"
    assert shapes[row].equals(before)
