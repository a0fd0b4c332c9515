"""Polygons that a person edited, measured again: their words stay, their sizes are new."""

import json

import numpy as np
import pyogrio
import pytest
import rasterio
import shapely
from affine import Affine
from shapely.geometry import LineString, box

from engine.cli.main import main
from engine.errors import UserError
from engine.inventory.remeasure import Scores, remeasure
from engine.inventory.schema import PLAIN, TERRAIN
from engine.rasters.quantization import NODATA
from engine.reporting import Silent
from engine.settings.run import TerrainSettings

X0, Y0 = 580000, 3010000
BOWTIE = shapely.from_wkt(f"POLYGON(({X0} {Y0},{X0 + 20} {Y0 - 20},{X0 + 20} {Y0},{X0} {Y0 - 20},{X0} {Y0}))")


def write(path, shapes, crs="EPSG:32648", kind="Unknown", **columns):
    values = [np.array(column, object if isinstance(column[0], str) else None) for column in columns.values()]
    pyogrio.raw.write(
        path,
        shapely.to_wkb(np.array(shapes, object)),
        values,
        list(columns),
        layer="landslides",
        driver="GPKG",
        crs=crs,
        geometry_type=kind,
    )
    return path


def read(path, layer=None):
    meta, _, wkb, values = pyogrio.raw.read(path, layer=layer)
    return dict(zip(meta["fields"], values, strict=True)), shapely.from_wkb(wkb), list(meta["fields"])


def plane(path, slope):
    east = np.arange(200) * 1.0
    height = np.broadcast_to(500 - np.tan(np.radians(slope)) * east, (200, 200)).astype(np.float32)
    profile = {"driver": "GTiff", "width": 200, "height": 200, "count": 1, "dtype": "float32", "crs": "EPSG:32648"}
    with rasterio.open(path, "w", transform=Affine(1, 0, X0 - 50, 0, -1, Y0 + 50), **profile) as file:
        file.write(height, 1)
    return str(path)


def test_sizes_are_new_and_every_other_attribute_stays(tmp_path):
    source = write(
        tmp_path / "a.gpkg",
        [box(X0, Y0 - 10, X0 + 10, Y0), box(X0 + 30, Y0 - 30, X0 + 60, Y0)],
        id=[7, 3],
        area_m2=[1.0, 2.0],
        status=["accepted", "edited"],
        comment=["Größer als gedacht", "泥石流"],
        vegetation=["grass", "none"],
    )
    remeasure(str(source), tmp_path / "b.gpkg", TerrainSettings(), None, Silent())
    got, _, names = read(tmp_path / "b.gpkg")
    assert got["area_m2"] == pytest.approx([100, 900], rel=2e-3)
    assert got["length_m"] == pytest.approx([10, 30], rel=2e-3)
    assert got["id"].tolist() == [7, 3]
    assert got["comment"].tolist() == ["Größer als gedacht", "泥石流"]
    assert got["vegetation"].tolist() == ["grass", "none"]
    assert names[-1] == "vegetation"
    assert not set(TERRAIN) & set(names)


def test_parts_of_another_outline_are_not_those_of_this_one(tmp_path):
    source = write(
        tmp_path / "a.gpkg",
        [box(X0, Y0 - 10, X0 + 10, Y0), box(X0 + 30, Y0 - 30, X0 + 60, Y0)],
        src_m2=[30.0, 30.0],
        trn_m2=[0.0, 0.0],
        dep_m2=[70.0, 70.0],
        parts_rule=["proposed: break in slope"] * 2,
    )
    remeasure(str(source), tmp_path / "b.gpkg", TerrainSettings(), None, Silent())
    got, _, _ = read(tmp_path / "b.gpkg")
    assert got["src_m2"].tolist() == [30, pytest.approx(np.nan, nan_ok=True)]
    assert got["dep_m2"].tolist() == [70, pytest.approx(np.nan, nan_ok=True)]
    assert got["parts_rule"].tolist() == ["proposed: break in slope", None]


def test_invalid_outlines_are_repaired_and_lines_left_out(tmp_path):
    line = LineString([(X0, Y0), (X0 + 5, Y0 - 5)])
    source = write(tmp_path / "a.gpkg", [BOWTIE, line, box(X0, Y0 - 10, X0 + 10, Y0)], note=["a", "b", "c"])
    said = []

    class Notes(Silent):
        def log(self, text, level="info"):
            said.append((level, text))

    remeasure(str(source), tmp_path / "b.gpkg", TerrainSettings(), None, Notes())
    got, shapes, _ = read(tmp_path / "b.gpkg")
    assert got["note"].tolist() == ["a", "c"]
    assert got["area_m2"] == pytest.approx([200, 100], rel=2e-3)
    assert shapely.is_valid(shapes).all()
    assert said == [("warning", "1 features have no area and were left out.")]


def test_a_shapefile_gets_short_names_and_all_fields(tmp_path):
    source = write(tmp_path / "a.gpkg", [box(X0, Y0 - 10, X0 + 10, Y0)], vegetation_cover=["grass"])
    dem = plane(tmp_path / "dem.tif", 20)
    remeasure(str(source), tmp_path / "b.shp", TerrainSettings(dem), None, Silent())
    got, _, _ = read(tmp_path / "b.shp")
    assert got["slope_deg"] == pytest.approx([20], abs=0.05)
    assert got["vegetation"].tolist() == ["grass"]
    assert (tmp_path / "b.cpg").read_text().strip() == "UTF-8"


def test_flat_proposals_go_and_edited_ones_stay(tmp_path):
    shapes = [box(X0, Y0 - 10, X0 + 10, Y0)] * 2
    source = write(tmp_path / "a.gpkg", shapes, status=["proposed", "edited"])
    dem = plane(tmp_path / "dem.tif", 3)
    remeasure(str(source), tmp_path / "b.gpkg", TerrainSettings(dem, min_slope_deg=10), None, Silent())
    assert read(tmp_path / "b.gpkg")[0]["status"].tolist() == ["edited"]


def test_an_empty_layer_stays_empty(tmp_path):
    source = tmp_path / "a.gpkg"
    pyogrio.raw.write(
        source,
        np.array([], object),
        [],
        [],
        layer="landslides",
        driver="GPKG",
        crs="EPSG:32648",
        geometry_type="Polygon",
    )
    dem = plane(tmp_path / "dem.tif", 3)
    table = remeasure(str(source), tmp_path / "b.gpkg", TerrainSettings(dem), None, Silent())
    assert len(table.wkb) == 0
    assert "slope_deg" in read(tmp_path / "b.gpkg")[2]


def test_confidence_comes_from_the_scores(tmp_path):
    scores = tmp_path / "scores.tif"
    levels = np.full((40, 40), 50, np.uint8)
    levels[:10, :10] = 200
    profile = {"driver": "GTiff", "width": 40, "height": 40, "count": 1, "dtype": "uint8", "nodata": NODATA}
    with rasterio.open(scores, "w", crs="EPSG:32648", transform=Affine(1, 0, X0, 0, -1, Y0), **profile) as file:
        file.write(levels, 1)
        file.set_band_description(1, "student")
    source = write(tmp_path / "a.gpkg", [box(X0, Y0 - 10, X0 + 10, Y0)], conf_mean=[0.1])
    remeasure(str(source), tmp_path / "b.gpkg", TerrainSettings(), Scores(scores, "student"), Silent())
    assert read(tmp_path / "b.gpkg")[0]["conf_mean"] == pytest.approx([0.8])


@pytest.mark.parametrize(
    ("shapes", "out", "sentence"),
    [
        ([LineString([(X0, Y0), (X0 + 5, Y0 - 5)])], "b.gpkg", "holds no polygons"),
        ([box(X0, Y0 - 10, X0 + 10, Y0)], "b.txt", "no known ending"),
    ],
)
def test_what_cannot_be_is_one_sentence(tmp_path, shapes, out, sentence):
    source = write(tmp_path / "a.gpkg", shapes, note=["a"])
    with pytest.raises(UserError, match=sentence):
        remeasure(str(source), tmp_path / out, TerrainSettings(), None, Silent())


def test_a_run_is_measured_in_place_and_remembers_its_elevation_model(tmp_path, make_raster, tiny_model, capsys):
    scene, run = make_raster(height=64, width=64), tmp_path / "run"
    dem = plane(tmp_path / "dem.tif", 25)
    options = ["--model", str(tiny_model), "--tile", "64", "--overlap", "16", "--device", "cpu"]
    assert main(["segment", str(scene), "--out", str(run), *options, "--student-threshold", "0.3"]) == 0
    before, _, names = read(run / "landslides.gpkg", "landslides")
    assert names == list(PLAIN)
    assert len(before["id"])
    assert np.isnan(before["slope_deg"]).all()
    assert main(["measure", str(run), "--dem", dem]) == 0
    after, _, names = read(run / "landslides.gpkg", "landslides")
    assert names == list(PLAIN)
    assert after["slope_deg"] == pytest.approx(np.full(len(before["id"]), 25), abs=0.1)
    for name in ("id", "method", "model_sha", "thresholds", "image", "status"):
        assert after[name].tolist() == before[name].tolist()
    assert after["conf_mean"] == pytest.approx(before["conf_mean"])
    assert after["area_m2"] == pytest.approx(before["area_m2"])
    assert main(["threshold", str(run)]) == 0
    assert read(run / "landslides.gpkg")[0]["slope_deg"] == pytest.approx(after["slope_deg"])
    (tmp_path / "dem.tif").unlink()
    assert main(["threshold", str(run)]) == 0  # the masks do not depend on it
    assert np.isnan(read(run / "landslides.gpkg")[0]["slope_deg"]).all()
    assert "terrain fields stay empty" in capsys.readouterr().err
    assert json.loads((run / "run.json").read_text())["settings"]["terrain"]["dem"] == "../dem.tif"


def test_a_bad_elevation_model_is_told_before_the_run(tmp_path, make_raster, tiny_model, capsys):
    scene = make_raster(height=64, width=64)
    options = ["--model", str(tiny_model), "--dem", str(tmp_path / "gone.tif")]
    assert main(["segment", str(scene), "--out", str(tmp_path / "run"), *options]) == 2
    assert "does not exist" in capsys.readouterr().err
    assert not (tmp_path / "run").exists()
