"""Outlines in boxes, from the command to the file: the run's own scores, any CRS, no data left out, one bad box."""

import json

import numpy as np
import pyogrio
import pyproj
import pytest
import rasterio
import shapely
from affine import Affine

from engine.cli.main import main
from engine.commands.registry import find_command
from engine.errors import UserError
from engine.inference.device import choose_device
from engine.inference.predictor import ChipPredictor
from engine.inventory.schema import PLAIN
from engine.masks.box_prior import OrientedBox
from engine.model_file.bundle import open_model, write_model
from engine.model_file.defaults import with_defaults
from engine.pipeline.box_outline import BoxOutliner, OutlineRequest, Window, window_around
from engine.pipeline.boxes import given_boxes
from engine.pipeline.plan import plan
from engine.rasters.reader import SceneReader
from engine.reporting import Silent
from engine.settings.run import RunSettings

TILES = {"size": 64, "overlap": 16}
SURE = {"thresholds": {"student": 0.0}}
"""A threshold that every outline passes."""
BOX = [580040, 3009940, 580080, 3009970]


class Hears(Silent):
    def __init__(self):
        self.sentences = []

    def log(self, text, level="info"):
        self.sentences.append((level, text))


def outline(scene, out, model, report=None, **more):
    settings = {"device": "cpu", "tiles": TILES, **more.pop("settings", {})}
    args = {"scene": str(scene), "out": str(out), "model": str(model), "settings": settings, "box": [BOX], **more}
    return find_command("outline")(args, report or Silent())


def read(path):
    meta, _, wkb, columns = pyogrio.raw.read(path)
    return meta["crs"], shapely.from_wkb(wkb), dict(zip(meta["fields"], columns, strict=True))


def iou(a, b):
    return shapely.area(shapely.intersection(a, b)) / shapely.area(shapely.union(a, b))


def test_a_box_gives_one_accepted_polygon_with_the_inventorys_fields(make_raster, tmp_path, tiny_model):
    told = outline(make_raster(), tmp_path / "out.gpkg", tiny_model, reviewer="Ada", settings=SURE)
    crs, (shape,), fields = read(tmp_path / "out.gpkg")
    assert (told["count"], told["refused"]) == (1, [])
    assert crs == "EPSG:32648"
    assert list(fields) == list(PLAIN)
    assert shape.is_valid
    assert shapely.box(*BOX).buffer(0.401).contains(shape), "half a pixel over at most"
    assert shape.contains(shapely.box(*BOX).centroid)
    words = {name: fields[name][0] for name in ("id", "status", "reviewer", "method", "image")}
    assert words == {
        "id": 1,
        "status": "accepted",
        "reviewer": "Ada",
        "method": "student in a box",
        "image": "scene.tif",
    }
    assert fields["area_m2"][0] == pytest.approx(shape.area, rel=2e-3)
    assert told["area_m2"] == pytest.approx(fields["area_m2"][0], abs=0.1)
    assert 0 < fields["conf_mean"][0] <= fields["conf_max"][0] < 1


def test_an_outline_below_the_threshold_is_proposed(make_raster, tmp_path, tiny_model):
    scene = make_raster()
    outline(scene, tmp_path / "out.gpkg", tiny_model, reviewer="Ada")
    [mean] = read(tmp_path / "out.gpkg")[2]["conf_mean"]
    for threshold, status in ((mean - 0.01, "accepted"), (mean + 0.01, "proposed")):
        settings = {"thresholds": {"student": threshold}}
        outline(scene, tmp_path / f"{status}.gpkg", tiny_model, reviewer="Ada", settings=settings)
        fields = read(tmp_path / f"{status}.gpkg")[2]
        assert (fields["status"][0], fields["reviewer"][0]) == (status, "Ada")


def test_a_large_window_has_the_scores_of_a_run(make_raster, tmp_path, tiny_model):
    scene, model = make_raster(border=6, nodata=0), open_model(tiny_model)
    settings = with_defaults(RunSettings.from_json({"device": "cpu", "tiles": TILES, "method": "student"}), model)
    args = {"scene": str(scene), "out": str(tmp_path / "run"), "model": str(tiny_model)}
    run = find_command("segment")({**args, "settings": settings.to_json()}, Silent())
    with rasterio.open(run["scores"]) as scores:
        levels = scores.read(1)
    request = OutlineRequest(scene, given_boxes([BOX], None), tmp_path / "o.gpkg", model, settings)
    with SceneReader(scene) as reader:
        laid = plan(reader.info, model, settings)
        finder = BoxOutliner(reader, laid, ChipPredictor(model, settings, choose_device("cpu")), Silent(), request)
        found = finder.probability(Window(0, 0, *levels.shape))
    known = levels != 255
    assert 0.5 < known.mean() < 1
    assert np.abs(found[known] * 250 - levels[known]).max() <= 0.51


def test_a_window_is_a_chip_around_a_small_box_and_more_around_a_large_one():
    small = window_around(OrientedBox((100.0, 80.0), (0.0, 20.0), (10.0, 0.0)), (64, 64))
    assert small == Window(68, 48, 64, 64)
    large = window_around(OrientedBox((300.0, 400.0), (0.0, 200.0), (20.0, 0.0)), (64, 64))
    assert large.height == 64
    assert large.width == 400 + 3
    assert large.left <= 200


def test_a_run_and_its_scene_give_the_same_outline_and_a_new_threshold_keeps_it(make_raster, tmp_path, tiny_model):
    scene, settings = make_raster(dtype="uint16"), {"device": "cpu", "tiles": TILES, "method": "student"}
    args = {"scene": str(scene), "out": str(tmp_path / "run"), "model": str(tiny_model), "settings": settings}
    run = find_command("segment")(args, Silent())
    of_run = {"run": str(tmp_path / "run"), "box": [BOX], "reviewer": "Ada", "out": str(tmp_path / "a.gpkg")}
    find_command("outline")(of_run, Silent())
    outline(scene, tmp_path / "b.gpkg", tiny_model)
    (_, (a,), fields), (_, (b,), _) = read(tmp_path / "a.gpkg"), read(tmp_path / "b.gpkg")
    assert a.equals(b)
    values = [fields[name] for name in fields]
    pyogrio.raw.write(
        run["polygons"],
        shapely.to_wkb([a]),
        values,
        list(fields),
        layer="landslides",
        append=True,
        driver="GPKG",
        geometry_type="MultiPolygon",
        promote_to_multi=True,
        crs="EPSG:32648",
    )
    find_command("threshold")({"run": str(tmp_path / "run"), "thresholds": {"student": 0.99}}, Silent())
    _, shapes, after = read(run["polygons"])
    assert (after["method"] == "student in a box").sum() == 1
    kept = list(after["method"]).index("student in a box")
    assert shapes[kept].equals(a)
    assert (after["status"][kept], after["reviewer"][kept]) == ("accepted", "Ada")
    assert after["conf_mean"][kept] == pytest.approx(fields["conf_mean"][0])


def test_a_scene_of_other_pixels_under_the_runs_name_is_told(make_raster, tmp_path, tiny_model):
    """Its boxes and decisions were of what the run saw."""
    scene, settings = make_raster(), {"device": "cpu", "tiles": TILES, "method": "student"}
    args = {"scene": str(scene), "out": str(tmp_path / "run"), "model": str(tiny_model), "settings": settings}
    find_command("segment")(args, Silent())
    of_run = {"run": str(tmp_path / "run"), "box": [BOX], "out": str(tmp_path / "a.gpkg")}
    for other, told in ((False, 0), (True, 1)):
        if other:
            make_raster(seed=5)
        hears = Hears()
        find_command("outline")({**of_run, "overwrite": other}, hears)
        said = [text for level, text in hears.sentences if level == "warning" and "has changed since the run" in text]
        assert len(said) == told
        hears = Hears()
        adapt = {"run": str(tmp_path / "run"), "out": str(tmp_path / "adapted"), "decisions": str(tmp_path / "no.gpkg")}
        with pytest.raises(UserError, match=r"no\.gpkg does not exist"):
            find_command("adapt")(adapt, hears)
        assert sum("has changed since the run" in text for _, text in hears.sentences) == told


def test_a_box_in_longitude_and_latitude_gives_the_same_outline(make_raster, tmp_path, tiny_model):
    scene = make_raster()
    outline(scene, tmp_path / "a.gpkg", tiny_model)
    corners = pyproj.Transformer.from_crs(32648, 4326, always_xy=True)
    west, south, east, north = corners.transform_bounds(*BOX)
    outline(scene, tmp_path / "b.geojson", tiny_model, box=[[west, south, east, north]], crs="EPSG:4326")
    (_, (a,), _), (crs, (b,), _) = read(tmp_path / "a.gpkg"), read(tmp_path / "b.geojson")
    assert crs == "EPSG:4326"
    back = pyproj.Transformer.from_crs(4326, 32648, always_xy=True)
    assert iou(a, shapely.transform(b, back.transform, interleaved=False)) > 0.9


def test_a_turned_raster_gives_an_outline_inside_its_box(make_raster, tmp_path, tiny_model):
    turned = Affine.translation(580000, 3010000) @ Affine.rotation(25) @ Affine.scale(0.8, -0.8)
    x, y = turned @ (75, 50)
    box = [x - 16, y - 20, x + 16, y + 20]
    outline(make_raster(transform=turned), tmp_path / "out.gpkg", tiny_model, box=[box])
    _, (shape,), _ = read(tmp_path / "out.gpkg")
    assert shapely.box(*box).buffer(1.2).contains(shape)
    assert shape.area > 0.2 * shapely.box(*box).area


def test_a_finer_scene_is_outlined_on_its_own_pixels(make_raster, tmp_path, tiny_model):
    fine = Affine(0.4, 0, 580000, 0, -0.4, 3010000)
    scene = make_raster(transform=fine, height=200, width=300)
    outline(scene, tmp_path / "out.gpkg", tiny_model)
    _, (shape,), _ = read(tmp_path / "out.gpkg")
    steps = np.abs(np.diff(shapely.get_coordinates(shape), axis=0)).max(axis=1)
    assert steps.min() == pytest.approx(0.4)


def test_no_data_is_no_landslide(make_raster, tmp_path, tiny_model):
    scene = make_raster(border=30, nodata=0)
    box = [580000 + 20 * 0.8, 3010000 - 60 * 0.8, 580000 + 60 * 0.8, 3010000 - 20 * 0.8]
    outline(scene, tmp_path / "out.gpkg", tiny_model, box=[box])
    _, (shape,), _ = read(tmp_path / "out.gpkg")
    data = shapely.box(580000 + 30 * 0.8, 3010000 - 70 * 0.8, 580000 + 120 * 0.8, 3010000 - 30 * 0.8)
    assert data.buffer(1e-6).contains(shape)
    corner = [580000, 3010000 - 10 * 0.8, 580000 + 10 * 0.8, 3010000]
    with pytest.raises(UserError, match="no data in the box"):
        outline(scene, tmp_path / "none.gpkg", tiny_model, box=[corner])
    assert not (tmp_path / "none.gpkg").exists()


def test_one_bad_box_does_not_take_the_others_away(make_raster, tmp_path, tiny_model):
    heard, far = Hears(), [590000, 3009940, 590040, 3009970]
    told = outline(make_raster(), tmp_path / "out.gpkg", tiny_model, heard, box=[far, BOX])
    assert told["count"] == 1
    assert "outside the scene" in told["refused"][0]
    assert ("warning", told["refused"][0]) in heard.sentences
    with pytest.raises(UserError, match="None of the boxes"):
        outline(make_raster(), tmp_path / "none.gpkg", tiny_model, box=[far, far])


def test_boxes_of_a_file(make_raster, tmp_path, tiny_model):
    boxes = tmp_path / "boxes.gpkg"
    shapes = [shapely.box(*BOX), shapely.affinity.rotate(shapely.box(580010, 3009930, 580035, 3009950), 20)]
    pyogrio.raw.write(boxes, shapely.to_wkb(shapes), [], [], geometry_type="Polygon", crs="EPSG:32648")
    told = outline(make_raster(), tmp_path / "out.gpkg", tiny_model, box=None, boxes=str(boxes))
    _, found, fields = read(tmp_path / "out.gpkg")
    assert told["count"] == len(found) == 2
    assert fields["id"].tolist() == [1, 2]
    for shape, box in zip(found, shapes, strict=True):
        assert box.buffer(1.2).contains(shape)


def test_an_elevation_model_fills_the_terrain(make_raster, tmp_path, tiny_model):
    dem = tmp_path / "dem.tif"
    heights = np.tile(np.linspace(100, 60, 100, dtype=np.float32)[:, None], (1, 150))
    with rasterio.open(
        dem,
        "w",
        driver="GTiff",
        height=100,
        width=150,
        count=1,
        dtype="float32",
        crs="EPSG:32648",
        transform=Affine(0.8, 0, 580000, 0, -0.8, 3010000),
    ) as file:
        file.write(heights, 1)
    settings = {"terrain": {"dem": str(dem)}}
    outline(make_raster(), tmp_path / "out.gpkg", tiny_model, settings=settings)
    _, _, fields = read(tmp_path / "out.gpkg")
    assert fields["slope_deg"][0] == pytest.approx(np.degrees(np.arctan(40 / 99 / 0.8)), abs=1.5)


def test_a_model_without_a_student_is_one_sentence(make_raster, tmp_path, tiny_model):
    model = open_model(tiny_model)
    card = json.loads(json.dumps(model.card))
    del card["networks"]["student"]
    networks = {role: model.network(role) for role in card["networks"]}
    bare = write_model(tmp_path / "bare.lsmodel", card, networks)
    with pytest.raises(UserError, match="has no student") as caught:
        outline(make_raster(), tmp_path / "out.gpkg", bare)
    assert caught.value.kind == "model"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["--box", "580040,3009990,580080,3009993"], "too small"),
        (["--box", "1,2,3,4"], "outside the scene"),
        (["--box", "5,5,1,1"], "has no area"),
        (["--boxes", "nowhere.gpkg"], "nowhere.gpkg does not exist"),
        (["--box", "580040,3009940,580080,3009970", "--crs", "EPSG:0"], "no CRS"),
        (["--box", "580040,3009940,580080,3009970", "--out", "out.docx"], "no known ending"),
        (["--box", "580040,3009940,580080,3009970", "--dem", "nowhere.tif"], "nowhere.tif"),
    ],
)
def test_the_command_line_says_what_is_wrong_in_one_line(make_raster, tmp_path, tiny_model, capsys, words, told):
    more = [] if "--out" in words else ["--out", str(tmp_path / "out.gpkg")]
    scene = str(make_raster())
    code = main(["outline", scene, "--model", str(tiny_model), "--tile", "64", "--device", "cpu", *more, *words])
    said = capsys.readouterr()
    assert code == 2
    assert told in said.err
    assert said.err.count("\n") == 1
    assert not (tmp_path / "out.gpkg").exists()


def test_the_command_line_outlines(make_raster, tmp_path, tiny_model, capsys):
    box, out = ",".join(map(str, BOX)), tmp_path / "out.geojson"
    words = ["outline", make_raster(), "--box", box, "--box", box, "--out", out, "--model", tiny_model]
    assert main([str(word) for word in [*words, "--tile", "64", "--device", "cpu", "--reviewer", "Ada"]]) == 0
    assert "count: 2" in capsys.readouterr().out
    assert {feature["properties"]["reviewer"] for feature in json.loads(out.read_text())["features"]} == {"Ada"}
