"""What people in the field had, and got wrong maps from without a word: each gives the plain file's result, or says so.

One drawn scene in the forms that were reported, through the command line. Two masks are the same to IoU 0.999 unless a
test states another tolerance; areas are within 1 %. A network of random weights reads them: a wrong reading changes it.
"""

import json
import zipfile

import numpy as np
import pyogrio
import pytest
import rasterio
import shapely
from affine import Affine
from rasterio.control import GroundControlPoint

from engine.cli.main import main
from engine.data.dataset import load_chips, open_dataset
from engine.rasters.places import ogr_name
from engine.reporting import Silent
from tests.engine.rasters.reading.test_forty_ways import write

SIDE = 512
UTM = "EPSG:32648"


class Field:
    """The drawn scene, and runs of the tiny model at one threshold.

    Args:
        folder: for the scene and all runs.
        model: of random weights.
    """

    def __init__(self, folder, model):
        self.folder, self.model, self.runs = folder, str(model), 0
        assert main(["demo-scene", "--out", str(folder / "base"), "--size", str(SIDE), "--seed", "3"]) == 0
        self.scene, self.truth = folder / "base" / "scene.tif", folder / "base" / "truth.tif"
        with rasterio.open(self.scene) as file:
            self.pixels, self.grid, self.crs = file.read(), file.transform, file.crs
        self.threshold = 0.5
        with rasterio.open(self.segment(self.scene) / "scores.tif") as file:
            names = [name or "" for name in file.descriptions]
            levels = file.read(names.index("student") + 1)
            self.threshold = round(float(np.median(levels[levels != 255])) / 250, 3)
        self.plain = self.segment(self.scene)
        assert 0.2 < (mask(self.plain) == 1).mean() < 0.8  # else every mask were the same

    def segment(self, scene, *options, out=None):
        self.runs += 1
        out = out or self.folder / f"run{self.runs}"
        chosen = ["--method", "student", "--student-threshold", str(self.threshold), "--device", "cpu"]
        assert main(["segment", str(scene), "--out", str(out), "--model", self.model, *chosen, *options]) == 0
        return out

    def put(self, name, values, **how):
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        return write(path, values, **{"transform": self.grid, "crs": self.crs, **how})


@pytest.fixture(scope="module")
def field(tmp_path_factory, tiny_model):
    return Field(tmp_path_factory.mktemp("field"), tiny_model)


def mask(run):
    with rasterio.open(run / "mask.tif") as file:
        return file.read(1)


def said(run):
    return json.loads((run / "run.json").read_text(encoding="utf-8"))["scene"]


def polygons(run):
    with ogr_name(run / "landslides.gpkg") as name:  # pyogrio alone takes an exclamation mark for an archive's
        meta, _, wkb, values = pyogrio.raw.read(name)
    return dict(zip(meta["fields"], values, strict=True)), shapely.from_wkb(wkb), meta["crs"]


def area_m2(run):
    return float(np.nansum(polygons(run)[0]["area_m2"].astype(float)))


def iou(one, other):
    known = (one != 255) & (other != 255)
    return ((one == 1) & (other == 1) & known).sum() / (((one == 1) | (other == 1)) & known).sum()


def check_same(run, reference):
    assert iou(mask(run), mask(reference)) > 0.999
    assert area_m2(run) == pytest.approx(area_m2(reference), rel=0.01)


def test_a_world_file_with_the_layers_crs_and_without_any(field):
    path = field.put("f1/ortho.tif", field.pixels, crs=None, transform=None, nodata=0)
    g = field.grid
    path.with_suffix(".tfw").write_text(f"{g.a}\n0\n0\n{g.e}\n{g.c + g.a / 2}\n{g.f + g.e / 2}\n")
    run = field.segment(path, "--crs", UTM)
    check_same(run, field.plain)
    assert "32648" in polygons(run)[2]
    bare = field.segment(path, "--min-area", "0")
    columns, _, crs = polygons(bare)
    assert crs is None
    assert np.isnan(columns["area_m2"].astype(float)).all()  # never pixels as square metres
    assert columns["area_px"].astype(float).sum() == pytest.approx((mask(field.plain) == 1).sum(), rel=0.01)


def test_the_layers_crs_wins_over_a_wrong_one_and_it_is_said(field):
    run = field.segment(field.put("f1/wrong.tif", field.pixels, crs="EPSG:32647", nodata=0), "--crs", UTM)
    check_same(run, field.plain)
    assert any("EPSG:32647" in note for note in said(run)["remarks"])
    assert shapely.total_bounds(polygons(run)[1])[0] >= field.grid.c  # and not six degrees away


def test_control_points_put_the_result_in_place(field):
    corners = [
        GroundControlPoint(row, col, *(field.grid @ (col, row)))
        for row, col in ((0, 0), (0, SIDE), (SIDE, 0), (SIDE, SIDE))
    ]
    path = field.put("gcp.tif", field.pixels, crs=None, transform=None, gcps=corners, nodata=0, photometric="RGB")
    run = field.segment(path)
    check_same(run, field.plain)
    assert "control points" in said(run)["place_from"]


def test_undeclared_fill_is_as_the_declared(field):
    values = (field.pixels / 255 * 3000).astype("uint16")
    values[:, :, :100] = 65535
    values[:, 450:] = 65535
    run = field.segment(field.put("fill.tif", values))
    told = field.segment(field.put("told.tif", values, nodata=65535))
    check_same(run, told)
    np.testing.assert_array_equal(mask(run), mask(told))
    assert (mask(run) == 1).sum() > 1_000  # of 185,400: by weights that another processor draws otherwise
    assert any("65535" in warning for warning in said(run)["warnings"])


def test_bands_are_taken_by_their_names(field):
    red, green, blue = field.pixels
    infrared = np.clip(green * 1.4, 0, 255).astype("uint8")
    values = np.stack([blue, green, red, infrared])
    names = ("blue", "green", "red", "nir")
    run = field.segment(field.put("bgrn.tif", values, nodata=0, photometric="MINISBLACK", names=names))
    check_same(run, field.plain)
    assert (said(run)["bands"], said(run)["bands_from"]) == ([3, 2, 1], "by the bands' names")


def test_chips_of_16_bits_are_as_bright_as_those_of_8(field, tmp_path):
    rng = np.random.default_rng(0)
    for kind in ("landslide", "non-landslide"):
        for number in range(6):
            y, x = rng.integers(0, SIDE - 64, 2)
            chip = field.pixels[:, y : y + 64, x : x + 64]
            for folder, values in (("8", chip), ("16", chip.astype("uint16") * 12)):
                path = tmp_path / folder / kind / f"{number}.tif"
                path.parent.mkdir(parents=True, exist_ok=True)
                write(path, values, photometric="RGB")
    bright = [np.stack(load_chips(open_dataset(tmp_path / folder), Silent())).mean() for folder in ("8", "16")]
    assert bright[1] > 0.9 * bright[0]  # stretched like a scene, not cut to nearly black
    tiny = ["--bottleneck", "4", "--crop", "32", "--batch", "4", "--epochs", "1", "--threads", "1", "--device", "cpu"]
    assert main(["train", "classifier", str(tmp_path / "16"), "--out", str(tmp_path / "trained"), *tiny]) == 0
    assert (tmp_path / "16" / "stretch.json").is_file()


def test_chips_of_two_rasters_of_one_name_both_stay(field, tmp_path):
    half = SIDE // 2
    parts = {
        "flight1": (field.pixels[:, :half, :half], field.grid),
        "flight2": (field.pixels[:, half:, half:], field.grid @ Affine.translation(half, half)),
    }
    labels = str(field.folder / "base" / "truth.geojson")
    counts = []
    for name, (values, grid) in parts.items():
        path = field.put(f"{name}/ortho.tif", values, transform=grid, nodata=0)
        for out in (tmp_path / "both", tmp_path / name):
            assert main(["chips", str(path), labels, "--out", str(out), "--side", "64"]) == 0
        counts.append(len(list((tmp_path / name).glob("*landslide/image/*"))))
    assert all(counts)
    assert len(list((tmp_path / "both").glob("*landslide/image/*"))) == sum(counts)


def test_tables_without_an_outline_and_with_long_names_are_exported(tmp_path, capsys):
    ring = [[586100, 3011300], [586200, 3011300], [586200, 3011400], [586100, 3011400], [586100, 3011300]]
    for name, rows in {
        "null": [({"id": 1}, ring), ({"id": 2}, None)],
        "names": [({"滑坡面积平方米": 1.5, "滑坡面积公顷": 2.5}, ring)],
    }.items():
        listed = [
            {"type": "Feature", "properties": told, "geometry": at and {"type": "Polygon", "coordinates": [at]}}
            for told, at in rows
        ]
        source, out = tmp_path / f"{name}.geojson", tmp_path / f"{name}.shp"
        source.write_text(json.dumps({"type": "FeatureCollection", "features": listed}), encoding="utf-8")
        assert main(["export", str(source), "--format", "shapefile", "--out", str(out)]) == 0
    assert "1 row has no geometry" in capsys.readouterr().err
    meta, _, wkb, values = pyogrio.raw.read(tmp_path / "null.shp")
    assert (values[0].tolist(), [part is None for part in wkb]) == ([1, 2], [False, True])
    meta, _, _, values = pyogrio.raw.read(tmp_path / "names.shp")
    assert list(meta["fields"]) == ["滑坡面", "滑坡_2"]
    assert [column[0] for column in values] == [1.5, 2.5]


def test_old_overviews_beside_a_file_change_nothing(field):
    sixteen = np.tile((field.pixels / 255 * 3000).astype("uint16"), (1, 2, 2))[:, :768, :768]
    how = {"nodata": 0, "tiled": True, "blockxsize": 256, "blockysize": 256, "compress": "deflate"}
    alone, now = field.put("alone/now.tif", sixteen, **how), field.put("ovr/now.tif", sixteen, **how)
    other = field.put("ovr/before.tif", np.clip(sixteen.astype(int) * 4 + 5000, 0, 65535).astype("uint16"), **how)
    with rasterio.Env(TIFF_USE_OVR=True), rasterio.open(other, "r+") as file:
        file.build_overviews([2, 4])
    other.with_name("before.tif.ovr").rename(now.with_name("now.tif.ovr"))
    with rasterio.open(now) as file:
        assert file.overviews(1)  # GDAL would read them
    np.testing.assert_array_equal(mask(field.segment(now)), mask(field.segment(alone)))


def test_a_mask_of_0_and_255_counts_as_0_and_1(field, tmp_path, capsys):
    with rasterio.open(field.truth) as file:
        truth = (file.read(1) == 1).astype("uint8")
    found = []
    for name, values in (("one", truth), ("most", truth * 255)):
        path = field.put(f"{name}.tif", values[None])
        capsys.readouterr()
        assert main(["evaluate", "--mask", str(field.plain / "mask.tif"), "--truth", str(path), "--json"]) == 0
        figures = json.loads(capsys.readouterr().out.splitlines()[-1])["result"]
        assert main(["vectorize", str(path), "--out", str(tmp_path / f"{name}.gpkg")]) == 0
        meta, _, wkb, columns = pyogrio.raw.read(tmp_path / f"{name}.gpkg")
        areas = dict(zip(meta["fields"], columns, strict=True))["area_m2"]
        found.append((figures["iou"], figures["landslides"], len(wkb), round(float(areas.sum()), 1)))
    assert found[0] == found[1]
    assert found[0][0] > 0
    assert found[0][2] > 1


def test_an_exclamation_mark_in_the_folder_of_scene_and_run(field):
    path = field.put("Los Andes!/scene.tif", field.pixels, nodata=0)
    check_same(field.segment(path, out=path.parent / "run"), field.plain)


def test_a_scene_in_an_archive(field):
    with zipfile.ZipFile(field.folder / "z.zip", "w") as archive:
        archive.write(field.scene, "scene.tif")
    check_same(field.segment(f"/vsizip/{field.folder}/z.zip/scene.tif"), field.plain)


def test_the_day_of_an_export_is_not_that_of_the_image(field):
    path = field.put("dated.tif", field.pixels, nodata=0)
    with rasterio.open(path, "r+") as file:
        file.update_tags(TIFFTAG_DATETIME="2024:11:30 09:12:00", TIFFTAG_SOFTWARE="Agisoft Metashape")
    columns, _, _ = polygons(field.segment(path))
    assert set(columns["image_date"]) <= {None, ""}


def test_a_local_grid_is_read_at_the_models_scale_and_its_plane_has_areas(field):
    fine, grid = np.repeat(np.repeat(field.pixels, 2, 1), 2, 2), field.grid @ Affine.scale(0.5)
    utm = field.segment(field.put("fine_utm.tif", fine, transform=grid, nodata=0))
    local = 'LOCAL_CS["site",UNIT["metre",1]]'
    check_same(field.segment(field.put("fine_local.tif", fine, transform=grid, crs=local, nodata=0)), utm)
    assert area_m2(utm) == pytest.approx(area_m2(field.plain), rel=0.25)  # resampling alone; far from factor 4
