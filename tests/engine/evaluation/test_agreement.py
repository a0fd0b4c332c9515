"""The agreement map against a plain array comparison, for masks and polygons, whatever the CRS."""

import struct

import numpy as np
import pyogrio
import pyproj
import pytest
import rasterio
import shapely
from affine import Affine
from shapely.geometry import box

from engine.cli.main import main
from engine.errors import UserError
from engine.evaluation.agreement import BOTH, ONLY_MAPPED, ONLY_REFERENCE, UNKNOWN, agreement
from engine.evaluation.scene import compare
from engine.reporting import Silent

PLACE = Affine(0.8, 0, 580000, 0, -0.8, 3010000)


def square(x, y, width, height):
    """A rectangle on the ground, given in pixels."""
    left, top = PLACE @ (x, y)
    return box(left, top - height * 0.8, left + width * 0.8, top)


def layer(path, shapes, crs="EPSG:32648", **columns):
    values = [np.array(column, object) for column in columns.values()] or [np.arange(len(shapes))]
    wkb = shapely.to_wkb(np.array(shapes, object))
    names = list(columns) or ["n"]
    pyogrio.raw.write(path, wkb, values, names, driver="GPKG", crs=crs, geometry_type="Unknown", layer="shapes")
    return str(path)


def mask(path, values, nodata=255, crs="EPSG:32648"):
    values = np.asarray(values, np.uint8)
    height, width = values.shape
    profile = {"driver": "GTiff", "height": height, "width": width, "count": 1, "dtype": "uint8", "nodata": nodata}
    with rasterio.open(path, "w", crs=crs, transform=PLACE, **profile) as file:
        file.write(values, 1)
    return str(path)


def classes(path):
    with rasterio.open(path) as file:
        return file.read(1)


def test_a_mask_against_polygons_is_pixel_for_pixel(tmp_path):
    said = np.zeros((60, 80), np.uint8)
    said[10:20, 10:30] = 1
    said[40:, :5] = 255
    reference = layer(tmp_path / "a.gpkg", [square(15, 10, 20, 10), square(60, 30, 10, 10)])
    told = agreement(mask(tmp_path / "m.tif", said), reference, tmp_path / "out.tif", Silent())
    got = classes(tmp_path / "out.tif")
    truth = np.zeros_like(said, bool)
    truth[10:20, 15:35] = True
    truth[30:40, 60:70] = True
    wanted = np.where(said == 1, np.where(truth, BOTH, ONLY_MAPPED), np.where(truth, ONLY_REFERENCE, 0))
    wanted[said == 255] = UNKNOWN
    assert (got == wanted).all()
    assert told["iou"] == pytest.approx(150 / 350, abs=1e-4)
    assert told["precision"] == pytest.approx(150 / 200)
    assert (told["landslides"], told["landslides_found"], told["polygons"], told["false_polygons"]) == (2, 1, 1, 0)
    assert told["m2_only_reference"] == pytest.approx(150 * 0.64, rel=2e-3)


def test_the_figures_are_those_of_two_rasters(tmp_path):
    rng = np.random.default_rng(3)
    said, truth = (np.kron(rng.random((12, 12)) > 0.7, np.ones((10, 10), bool)) for _ in range(2))
    one, other = mask(tmp_path / "a.tif", said), mask(tmp_path / "b.tif", truth)
    told, known = agreement(one, other, tmp_path / "out.tif", Silent()), compare(tmp_path / "a.tif", tmp_path / "b.tif")
    for name in ("precision", "recall", "f1", "iou", "landslides", "landslides_found"):
        assert told[name] == known[name]


def test_strips_make_no_difference(tmp_path, monkeypatch):
    rng = np.random.default_rng(4)
    said = mask(tmp_path / "a.tif", np.kron(rng.random((9, 9)) > 0.5, np.ones((7, 7))))
    reference = layer(tmp_path / "b.gpkg", [square(3, 5, 30, 41), square(31, 40, 20, 20)])
    agreement(said, reference, tmp_path / "whole.tif", Silent())
    monkeypatch.setattr("engine.evaluation.agreement.ROWS", 5)
    agreement(said, reference, tmp_path / "strips.tif", Silent())
    assert (classes(tmp_path / "whole.tif") == classes(tmp_path / "strips.tif")).all()


def test_polygons_against_polygons_in_another_crs(tmp_path):
    world = pyproj.Transformer.from_crs(32648, 4326, always_xy=True)
    there = shapely.transform(square(50, 0, 100, 100), world.transform, interleaved=False)
    mapped = layer(tmp_path / "a.gpkg", [square(0, 0, 100, 100)])
    told = agreement(mapped, layer(tmp_path / "b.gpkg", [there], "EPSG:4326"), tmp_path / "out.tif", Silent())
    assert told["iou"] == pytest.approx(1 / 3, abs=0.01)
    assert told["m2_both"] == pytest.approx(5000 * 0.64, rel=0.03)
    back = agreement(str(tmp_path / "b.gpkg"), mapped, tmp_path / "back.tif", Silent())
    assert back["iou"] == pytest.approx(1 / 3, abs=0.02)


def test_rejected_polygons_do_not_count_and_only_the_area_is_compared(tmp_path):
    shapes = [square(0, 0, 40, 40), square(100, 0, 40, 40)]
    mapped = layer(tmp_path / "a.gpkg", shapes, status=["accepted", "rejected"])
    reference = layer(tmp_path / "b.gpkg", [square(0, 0, 40, 40), square(0, 100, 40, 40)])
    told = agreement(mapped, reference, tmp_path / "out.tif", Silent(), pixel_size_m=0.8)
    assert (told["precision"], told["recall"]) == (1.0, pytest.approx(0.5, abs=0.02))
    area = layer(tmp_path / "c.gpkg", [square(-10, -10, 200, 80)])
    told = agreement(mapped, reference, tmp_path / "out.tif", Silent(), pixel_size_m=0.8, area=area)
    assert (told["precision"], told["recall"]) == (1.0, 1.0)


def test_a_large_grid_counts_no_landslides(tmp_path, monkeypatch):
    monkeypatch.setattr("engine.evaluation.agreement.MOST_PIXELS", 100)
    said = mask(tmp_path / "a.tif", np.ones((20, 20)))
    told = agreement(said, layer(tmp_path / "b.gpkg", [square(0, 0, 9, 9)]), tmp_path / "out.tif", Silent())
    assert told["landslides"] is None
    assert "too large" in told["words"]


def test_the_map_has_its_colours(tmp_path):
    said = mask(tmp_path / "a.tif", np.ones((20, 20)))
    agreement(said, layer(tmp_path / "b.gpkg", [square(0, 0, 9, 9)]), tmp_path / "out.tif", Silent())
    with rasterio.open(tmp_path / "out.tif") as file:
        assert file.colormap(1)[BOTH][:3] == (0, 158, 115)
        assert file.nodata == UNKNOWN


def test_points_and_lines_are_no_reference(tmp_path):
    said, out = mask(tmp_path / "a.tif", np.ones((20, 20))), tmp_path / "out.tif"
    point, line = shapely.Point(580004, 3009996), shapely.LineString([(580001, 3009999), (580009, 3009991)])
    with pytest.raises(UserError, match="holds points or lines, no polygons"):
        agreement(said, layer(tmp_path / "p.gpkg", [point, line]), out, Silent())
    notes = []

    class Notes(Silent):
        def log(self, text, level="info"):
            notes.append(text)

    mixed = layer(tmp_path / "m.gpkg", [point, line, square(0, 0, 20, 20)])
    assert agreement(said, mixed, out, Notes())["iou"] == 1
    assert "2 features" in notes[0]


def torn(x, y, odd, corners=1):
    """The WKB of a square of which some corners are no numbers."""
    wkb = bytearray(shapely.to_wkb(square(x, y, 10, 10)))
    for corner in range(corners):
        struct.pack_into("<dd", wkb, 13 + 16 * (corner + (corners == 1)), odd, odd)
    return bytes(wkb)


@pytest.mark.parametrize("odd", [np.nan, np.inf])
@pytest.mark.parametrize("ending", ["gpkg", "fgb"])
def test_outlines_of_no_numbers_are_told_with_their_number(odd, ending, tmp_path, capsys):
    """One lies on the map with a corner nowhere, one lies nowhere at all, so that no search for a place finds it."""
    said, out = mask(tmp_path / "a.tif", np.ones((20, 20))), ["--out", str(tmp_path / "out.tif"), "--overwrite"]
    wkb = [shapely.to_wkb(square(0, 0, 20, 20)), torn(3, 3, odd), torn(3, 3, odd, 5), None]
    if ending == "fgb":  # GDAL cannot look for a place in one whose outlines lie nowhere
        wkb = wkb[:2]
    path = str(tmp_path / f"torn.{ending}")
    how = {"driver": "GPKG" if ending == "gpkg" else "FlatGeobuf", "layer": "torn"}
    pyogrio.raw.write(
        path, np.array(wkb, object), [np.arange(len(wkb))], ["n"], crs="EPSG:32648", geometry_type="Polygon", **how
    )
    told = (
        "2 features of {} have outlines that cannot be read" if ending == "gpkg" else "1 feature of {} has an outline"
    )
    fine, made = layer(tmp_path / "fine.gpkg", [square(0, 0, 20, 20)]), str(tmp_path / "made.gpkg")
    for words in (
        ["agreement", said, path, *out],
        ["agreement", path, said, *out],
        ["agreement", path, fine, *out],
        ["agreement", said, fine, "--area", path, *out],
        ["compare", path, fine, "--out", made, "--overwrite"],
        ["compare", fine, path, "--out", made, "--overwrite"],
        ["statistics", path],
    ):
        assert main(words) == 0, words
        assert told.format(path) in capsys.readouterr().err, words
    assert main(["export", path, "--format", "shapefile", "--out", str(tmp_path / "b.shp")]) == 0
    assert told.format(path) in capsys.readouterr().err
    for words in (
        ["statistics", fine, "--zones", path],
        ["measure", path, "--out", str(tmp_path / "measured.gpkg")],
        ["segment", said, "--bands", "1,1,1", "--aoi", path, "--out", str(tmp_path / "run")],
        ["chips", said, path, "--bands", "1,1,1", "--out", str(tmp_path / "chips")],
        ["outline", said, "--bands", "1,1,1", "--boxes", path, "--out", str(tmp_path / "boxes.gpkg")],
    ):
        assert main(words) == 2, words
        assert "that cannot be read (corners that are no numbers" in capsys.readouterr().err, words


def test_maps_without_a_common_place_are_refused_and_leave_what_stands(tmp_path):
    unknown, known = mask(tmp_path / "a.tif", np.full((20, 20), 255)), mask(tmp_path / "b.tif", np.ones((20, 20)))
    out = tmp_path / "out.tif"
    agreement(known, known, out, Silent())
    before = out.read_bytes()
    with pytest.raises(UserError, match="no place in common"):
        agreement(unknown, known, out, Silent())
    assert out.read_bytes() == before


def test_polygons_of_another_place_are_refused_and_none_at_all_are_not(tmp_path):
    """A layer of a wrong CRS is no reference without a landslide."""
    known = mask(tmp_path / "a.tif", np.ones((20, 20)))
    shapes = [square(2, 2, 5, 5), square(10, 10, 5, 5)]
    wrong = layer(tmp_path / "wrong.gpkg", shapes, crs="EPSG:32647")
    with pytest.raises(UserError, match="wholly outside the map"):
        agreement(known, wrong, tmp_path / "out.tif", Silent())
    degrees = layer(tmp_path / "degrees.gpkg", shapes, crs="EPSG:4326")
    with pytest.raises(UserError, match="wholly outside the map"):
        agreement(known, degrees, tmp_path / "out.tif", Silent())
    around = layer(tmp_path / "around.gpkg", [square(-90, -90, 5, 5), square(90, 90, 5, 5)])  # none lies on the mask
    for source in (around, layer(tmp_path / "none.gpkg", [])):
        assert agreement(known, source, tmp_path / "out.tif", Silent())["iou"] == 0


def test_bad_input_is_one_sentence(tmp_path, capsys):
    said, other = mask(tmp_path / "a.tif", np.ones((20, 20))), mask(tmp_path / "b.tif", np.ones((10, 20)), crs=None)
    out = tmp_path / "out.tif"
    (tmp_path / "bad.tif").write_text("no")
    empty = layer(tmp_path / "e.gpkg", [shapely.Point(580000, 3010000)])
    for mapped, reference, sentence in (
        (said, other, "another grid"),
        (said, str(tmp_path / "gone.gpkg"), "does not exist"),
        (str(tmp_path / "bad.tif"), empty, "neither a raster nor a vector"),
        (empty, empty, "Neither layer holds a polygon"),
    ):
        with pytest.raises(UserError, match=sentence):
            agreement(mapped, reference, out, Silent())
        assert not out.exists()
    assert main(["agreement", said, other, "--out", str(out)]) == 2
    assert "another grid" in capsys.readouterr().err
