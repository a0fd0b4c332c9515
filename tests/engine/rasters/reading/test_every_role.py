"""Masks, scores and elevation models are placed by the same step as images, whatever command reads them."""

import json

import numpy as np
import pyogrio
import pyproj
import pytest
import rasterio
from affine import Affine
from rasterio.control import GroundControlPoint
from rasterio.warp import Resampling, calculate_default_transform, reproject

from engine.cli.main import main
from engine.commands.registry import find_command
from engine.errors import UserError
from engine.rasters.atomic import open_raster
from engine.reporting import Silent

GRID = Affine(0.8, 0, 586000.4, 0, -0.8, 3011999.6)
UTM = "EPSG:32648"
HEIGHT, WIDTH = 90, 120
TRUE = np.zeros((HEIGHT, WIDTH), np.uint8)
TRUE[12:52, 30:80] = 1
TRUE[60:80, 12:42] = 1
AREAS = [40 * 50 * 0.64, 20 * 30 * 0.64]


def write(path, values, transform=GRID, crs=UTM, gcps=None, tags=None, **options):
    values = np.asarray(values)
    values = values[None] if values.ndim == 2 else values
    count, height, width = values.shape
    with open_raster(
        path, "w", driver="GTiff", count=count, height=height, width=width, dtype=values.dtype.name, crs=crs,
        transform=transform, **options,
    ) as file:  # fmt: skip
        file.write(values)
        if tags:
            file.scales, file.offsets = tags
        if gcps:
            file.gcps = (gcps, rasterio.crs.CRS.from_string(UTM))
    return path


def points(bend=0.0, grid=GRID):
    """Control points; `bend` pixels off an affine transform in the middle."""
    found = []
    for row in (0, HEIGHT / 2, HEIGHT):
        for col in (0, WIDTH / 2, WIDTH):
            off = bend if (row, col) == (HEIGHT / 2, WIDTH / 2) else 0
            found.append(GroundControlPoint(row, col, *(grid @ (col + off, row + off))))
    return found


def world_file(folder, values=TRUE):
    path = write(folder / "m.tif", values, transform=None, crs=None)
    path.with_suffix(".tfw").write_text("0.8\n0\n0\n-0.8\n586000.8\n3011999.2\n")  # the middle of the first pixel
    return path


def turned(folder, angle=30.0, dtype=np.uint8, values=TRUE):
    side = 160
    middle = Affine.translation(*(GRID @ (WIDTH / 2, HEIGHT / 2)))
    grid = middle @ Affine.rotation(angle) @ Affine.scale(0.8, -0.8) @ Affine.translation(-side / 2, -side / 2)
    out = np.full((side, side), 255 if dtype == np.uint8 else -9999, dtype)
    reproject(
        values.astype(dtype), out, src_transform=GRID, src_crs=UTM, dst_transform=grid, dst_crs=UTM,
        resampling=Resampling.nearest, dst_nodata=out[0, 0], init_dest_nodata=True,
    )  # fmt: skip
    return write(folder / "turned.tif", out, transform=grid, nodata=float(out[0, 0]))


def degrees(folder):
    grid, width, height = calculate_default_transform(
        UTM, "EPSG:4326", WIDTH, HEIGHT, *rasterio.transform.array_bounds(HEIGHT, WIDTH, GRID)
    )
    out = np.full((height, width), 255, np.uint8)
    reproject(
        TRUE, out, src_transform=GRID, src_crs=UTM, dst_transform=grid, dst_crs="EPSG:4326",
        resampling=Resampling.nearest, dst_nodata=255, init_dest_nodata=True,
    )  # fmt: skip
    return write(folder / "degrees.tif", out, transform=grid, crs="EPSG:4326", nodata=255)


MASKS = {
    "plain": lambda folder: (write(folder / "m.tif", TRUE), None, 1e-9),
    "control points, affine": lambda f: (write(f / "m.tif", TRUE, None, None, points()), None, 1e-6),
    "control points, bent": lambda f: (write(f / "m.tif", TRUE, None, None, points(0.6)), None, 0.05),
    "a world file and the layer's CRS": lambda f: (world_file(f), UTM, 1e-6),
    "a wrong CRS and the layer's": lambda f: (write(f / "m.tif", TRUE, crs="EPSG:32647"), UTM, 1e-9),
    "south up": lambda f: (
        write(f / "m.tif", TRUE[::-1], GRID @ Affine.translation(0, HEIGHT) @ Affine.scale(1, -1)),
        None,
        1e-9,
    ),
    "rows and columns swapped": lambda f: (write(f / "m.tif", TRUE.T, GRID @ Affine(0, 1, 0, 1, 0, 0)), None, 1e-9),
    "turned": lambda f: (turned(f), None, 0.03),
    "0 and 255": lambda f: (write(f / "m.tif", TRUE * 255), None, 1e-9),
    "0 and 255, four bands of one picture": lambda f: (
        write(f / "m.tif", np.stack([TRUE * 255] * 3 + [np.full_like(TRUE, 255)]), alpha="YES", photometric="RGB"),
        None,
        1e-9,
    ),
    "scaled": lambda f: (write(f / "m.tif", TRUE * 200, tags=((0.005,), (0.0,))), None, 1e-9),
    "signed with an offset": lambda f: (
        write(f / "m.tif", TRUE.astype("int16") - 1, tags=((1.0,), (1.0,))),
        None,
        1e-9,
    ),
    "degrees": lambda f: (degrees(f), None, 0.03),
}


@pytest.fixture(params=MASKS)
def odd_mask(request, tmp_path):
    (tmp_path / "in").mkdir()
    return MASKS[request.param](tmp_path / "in")


def test_any_mask_is_traced_where_it_lies(odd_mask, tmp_path):
    path, crs, tolerance = odd_mask
    before = sorted(path.parent.iterdir())
    args = ["vectorize", str(path), "--out", str(tmp_path / "out.geojson"), "--min-area", "10"]
    assert main([*args, *(["--crs", crs] if crs else [])]) == 0
    found = sorted(
        (feature["properties"] for feature in json.loads((tmp_path / "out.geojson").read_text())["features"]),
        key=lambda one: -one["area_m2"],
    )
    assert [one["area_m2"] for one in found] == pytest.approx(AREAS, rel=max(2e-3, tolerance))
    for one, middle in zip(found, ((55, 32), (27, 70)), strict=True):
        place = pyproj.Transformer.from_crs(UTM, "EPSG:4326", always_xy=True).transform(*(GRID @ middle))
        assert (one["lon"], one["lat"]) == pytest.approx(place, abs=5e-6)  # half a metre
    assert sorted(path.parent.iterdir()) == before


def test_any_mask_is_evaluated_where_it_lies(odd_mask, tmp_path):
    path, crs, tolerance = odd_mask
    truth = write(tmp_path / "truth.tif", TRUE)
    evaluate = find_command("evaluate")
    for mask, other, own in ((path, truth, crs), (truth, path, None)):
        if other == path and crs:
            continue  # the CRS is that of the mask
        figures = evaluate({"mask": str(mask), "truth": str(other), "scene_crs": own}, Silent())
        assert figures["iou"] >= 1 - max(2 * tolerance, 0.001)
        assert (figures["landslides"], figures["landslides_found"]) == (2, 2)


def test_any_mask_agrees_with_the_polygons_where_they_lie(odd_mask, tmp_path):
    path, crs, tolerance = odd_mask
    truth = write(tmp_path / "truth.tif", TRUE)
    polygons = tmp_path / "truth.gpkg"
    assert main(["vectorize", str(truth), "--out", str(polygons), "--min-area", "10"]) == 0
    args = {"mapped": str(path), "reference": str(polygons), "scene_crs": crs, "out": str(tmp_path / "classes.tif")}
    figures = find_command("agreement")(args, Silent())
    assert figures["iou"] >= 1 - max(2 * tolerance, 0.001)
    assert figures["m2_both"] == pytest.approx(sum(AREAS), rel=max(2e-3, 2 * tolerance))


def test_a_mask_of_rpcs_or_of_two_points_is_refused_by_name(tmp_path):
    two = write(tmp_path / "two.tif", TRUE, None, None, points()[:2])
    with pytest.raises(UserError, match="2 ground control points"):
        find_command("vectorize")({"mask": str(two), "out": str(tmp_path / "o.gpkg")}, Silent())


def test_a_colored_picture_is_no_mask(tmp_path):
    green = write(tmp_path / "green.tif", np.stack([TRUE * 0, TRUE * 255, TRUE * 0]), photometric="RGB")
    with pytest.raises(UserError, match="3 bands"):
        find_command("vectorize")({"mask": str(green), "out": str(tmp_path / "o.gpkg")}, Silent())


def test_grids_in_degrees_that_differ_by_a_tenth_of_their_pixel_are_two(tmp_path):
    """A shift or scale of a millionth of a degree is a tenth of a metre, or metres at the other end of a raster."""
    grid = Affine(8e-6, 0, 105.8, 0, -8e-6, 27.2)
    one = write(tmp_path / "one.tif", TRUE, grid, "EPSG:4326")
    other = write(tmp_path / "other.tif", TRUE, grid @ Affine.scale(1.1), "EPSG:4326")
    figures = find_command("evaluate")({"mask": str(one), "truth": str(other)}, Silent())
    assert "brought onto the grid" in figures["words"]
    assert figures["iou"] < 0.9


HEIGHTS = np.linspace(800, 1000, HEIGHT * WIDTH, dtype=np.float32).reshape(HEIGHT, WIDTH)
MODELS = {
    "plain": lambda f: write(f / "dem.tif", HEIGHTS),
    "control points, affine": lambda f: write(f / "dem.tif", HEIGHTS, None, None, points()),
    "control points, bent": lambda f: write(f / "dem.tif", HEIGHTS, None, None, points(0.3)),
    "control points, bent, whole numbers": lambda f: write(
        f / "dem.tif", HEIGHTS.round().astype(np.int16), None, None, points(0.3)
    ),
    "south up": lambda f: write(
        f / "dem.tif", HEIGHTS[::-1], GRID @ Affine.translation(0, HEIGHT) @ Affine.scale(1, -1)
    ),
    "turned": lambda f: turned(f, dtype=np.float32, values=HEIGHTS),
}


@pytest.mark.parametrize("way", MODELS)
def test_any_elevation_model_is_read_where_it_lies(way, tmp_path):
    truth, dem = write(tmp_path / "truth.tif", TRUE), MODELS[way](tmp_path)
    assert main(["vectorize", str(truth), "--out", str(tmp_path / "o.gpkg"), "--dem", str(dem)]) == 0
    meta, _, _, columns = pyogrio.raw.read(tmp_path / "o.gpkg", columns=["elev_min", "elev_max", "aspect_deg"])
    of = dict(zip(meta["fields"], columns, strict=True))  # pyogrio 0.9 has an order of its own
    values = [of[name] for name in ("elev_min", "elev_max", "aspect_deg")]
    rows = [(12, 51), (60, 79)]
    for number, (top, bottom) in enumerate(rows):
        assert values[0][number] == pytest.approx(HEIGHTS[top].min(), abs=4)
        assert values[1][number] == pytest.approx(HEIGHTS[bottom].max(), abs=4)


@pytest.mark.parametrize("own", [None, "EPSG:32647"])
def test_the_layers_crs_places_an_elevation_model(own, tmp_path):
    truth, dem = write(tmp_path / "truth.tif", TRUE), write(tmp_path / "dem.tif", HEIGHTS * 100, crs=own)
    args = ["vectorize", str(truth), "--out", str(tmp_path / "o.gpkg"), "--dem", str(dem), "--dem-units", "cm"]
    assert main([*args, "--dem-crs", UTM]) == 0
    _, _, _, (lowest,) = pyogrio.raw.read(tmp_path / "o.gpkg", columns=["elev_min"])
    assert list(lowest) == pytest.approx([HEIGHTS[12].min(), HEIGHTS[60].min()], abs=4)


@pytest.mark.parametrize("crs", [None, UTM])
def test_an_elevation_model_that_lies_nowhere_is_refused(crs, tmp_path):
    truth, dem = write(tmp_path / "truth.tif", TRUE), write(tmp_path / "dem.tif", HEIGHTS, None, crs)
    with pytest.raises(UserError, match=r"has no CRS|no coordinates"):
        find_command("vectorize")({"mask": str(truth), "out": str(tmp_path / "o.gpkg"), "dem": str(dem)}, Silent())


def test_scores_of_another_crs_are_looked_up_where_they_lie(tmp_path):
    """The confidence of a polygon in degrees comes from scores in UTM."""
    levels = np.full(TRUE.shape, 100, np.uint8)
    levels[60:80, 12:42] = 225
    levels[12:52, 30:80] = 175
    scores = write(tmp_path / "scores.tif", levels, nodata=255, tags=((1 / 250,), (0.0,)))
    with rasterio.open(scores, "r+") as file:
        file.descriptions = ("student",)
    args = {"mask": str(degrees(tmp_path)), "scores": str(scores), "band": "student", "out": str(tmp_path / "o.gpkg")}
    find_command("vectorize")(args, Silent())
    _, _, _, (mean,) = pyogrio.raw.read(tmp_path / "o.gpkg", columns=["conf_mean"])
    assert list(mean) == pytest.approx([0.7, 0.9], abs=0.02)
