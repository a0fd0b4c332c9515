"""Polygons of a mask file and their measures, against plain loops over the whole arrays."""

import dataclasses
from itertools import pairwise
from types import SimpleNamespace

import numpy as np
import pytest
import rasterio
import shapely
from affine import Affine
from rasterio.features import rasterize

from engine.errors import UserError
from engine.inventory.measure import by_size, inventory
from engine.inventory.schema import Provenance
from engine.inventory.zonal_stats import confidences
from engine.polygons.geodesic import GeodesicMeasure
from engine.polygons.polygonize import opened, sized_polygons_of
from engine.rasters.atomic import open_raster
from engine.settings.run import PolygonSettings
from tests.engine.polygons.test_regions import by_gdal

UTM = Affine(0.8, 0, 580000, 0, -0.8, 3010000)
DEGREES = Affine(8e-6, 0, 105.5, 0, -7e-6, 27.2)
ROTATED = UTM @ Affine.rotation(30)
PLACES = {"utm": ("EPSG:32648", UTM), "degrees": ("EPSG:4326", DEGREES), "rotated": ("EPSG:32648", ROTATED)}
EVERYTHING = PolygonSettings(min_area_m2=0)
FROM = Provenance(**{field.name: "x" for field in dataclasses.fields(Provenance)})


@pytest.fixture
def run(tmp_path):
    """Return a function that writes a mask and its scores and gives their paths and arrays."""

    def make(place="utm", *, height=300, width=60, seed=0, coarse=5):
        rng = np.random.default_rng(seed)
        noise = rng.random((height // coarse + 1, width // coarse + 1))
        levels = np.kron(noise * 250, np.ones((coarse, coarse)))[:height, :width].astype(np.uint8)
        levels[rng.random(levels.shape) < 0.02] = 255
        mask = ((levels > 170) & (levels < 255)).astype(np.uint8)
        mask[levels == 255] = 255
        crs, transform = PLACES.get(place, (None, Affine.identity()))
        profile = {"driver": "GTiff", "height": height, "width": width, "count": 1, "dtype": "uint8", "nodata": 255}
        paths = tmp_path / "mask.tif", tmp_path / "scores.tif"
        for path, data in zip(paths, (mask, levels), strict=True):
            with open_raster(path, "w", **profile, crs=crs, transform=transform) as file:
                file.write(data, 1)
                file.set_band_description(1, "student")
        return *paths, mask, levels, transform

    return make


@pytest.mark.parametrize("place", [*PLACES, "no CRS"])
def test_file_gives_the_whole_arrays_polygons(place, run):
    path, _, mask, _, transform = run(place)
    ours = [shape for shape, _ in sized_polygons_of(path, EVERYTHING)]
    theirs = [shapely.make_valid(polygon) for polygon in by_gdal(mask == 1, transform)]
    assert all(shapely.is_valid(ours))
    assert len(ours) == len(theirs)
    differing = shapely.symmetric_difference(shapely.union_all(ours), shapely.union_all(theirs)).area
    assert differing < 1e-6 * abs(transform.determinant)
    areas = [np.sort(shapely.area(each)) for each in (ours, theirs)]
    assert np.allclose(*areas, rtol=0, atol=1e-6 * abs(transform.determinant))


@pytest.mark.parametrize("place", [*PLACES, "no CRS"])
@pytest.mark.parametrize("least", [1.0, 20.0, 60.0])
def test_no_region_is_dropped_unmeasured(place, least, run):
    path, _, mask, _, transform = run(place, coarse=3)
    with opened(path) as dataset:
        ground = GeodesicMeasure.of(dataset.crs.to_wkt() if dataset.crs else None, dataset.transform)
    kept = [polygon for polygon in by_gdal(mask == 1, transform) if ground.size(polygon)[0] >= least]
    ours = [shape for shape, _ in sized_polygons_of(path, PolygonSettings(min_area_m2=least))]
    assert len(ours) == len(kept) > 0
    sizes = [np.sort([ground.size(shape)[0] for shape in shapes]) for shapes in (ours, kept)]
    np.testing.assert_allclose(*sizes, rtol=1e-5)  # the corners of both are rounded
    assert sizes[0][0] >= least


def test_filled_holes_take_what_stood_in_them(tmp_path):
    mask = np.zeros((40, 40), np.uint8)
    mask[5:35, 5:35] = 1
    mask[10:30, 10:30] = 0  # a hole of 400 px
    mask[18:22, 18:22] = 1  # an island in it
    mask[32:34, 32:34] = 0  # a hole of 4 px
    path = tmp_path / "mask.tif"
    with open_raster(path, "w", driver="GTiff", height=40, width=40, count=1, dtype="uint8", nodata=255) as file:
        file.write(mask, 1)
    areas = {}
    for fill in (0, 10, 1000):
        found = [shape for shape, _ in sized_polygons_of(path, PolygonSettings(min_area_m2=0, fill_holes_m2=fill))]
        areas[fill] = sorted(shape.area for shape in found)
    assert areas == {0: [16, 496], 10: [16, 500], 1000: [900]}


@pytest.mark.parametrize(
    ("place", "simplify", "most"),
    # a simplified edge runs through pixels' centres: which side they are on is sure where coordinates are
    [("utm", 0, 1), ("degrees", 0, 1 << 22), ("rotated", 0, 500), ("no CRS", 0, 1 << 22), ("no CRS", 1.5, 500)],
)
def test_confidence_is_that_of_the_pixels_inside(place, simplify, most, run, monkeypatch):
    monkeypatch.setattr("engine.inventory.zonal_stats.MOST_PIXELS", most)
    path, scores_path, _, levels, transform = run(place, height=200)
    shapes = [shape for shape, _ in sized_polygons_of(path, PolygonSettings(min_area_m2=0, simplify_px=simplify))]
    assert len(shapes) > 5
    with opened(scores_path) as scores:
        found = confidences(scores, 1, shapes)
    for shape, got in zip(shapes, found, strict=True):
        inside = rasterize([shape], levels.shape, transform=transform) == 1
        if not (inside & (levels < 255)).any():
            inside = rasterize([shape], levels.shape, transform=transform, all_touched=True) == 1
        known = levels[inside & (levels < 255)] / 250
        assert got == (pytest.approx(known.mean()), pytest.approx(known.max()))


def test_shape_over_nodata_alone_has_no_confidence(run):
    _, scores_path, _, levels, transform = run(height=50)
    row, column = np.argwhere(levels == 255)[0]
    pixel = shapely.box(*(transform @ (column, row + 1)), *(transform @ (column + 1, row)))
    with opened(scores_path) as scores:
        assert confidences(scores, 1, [pixel]) == [None]


def test_a_crs_by_its_number_measures_as_its_wkt():
    """A table that was read names its CRS so; taken for none, its areas would be counts of pixels."""
    shape = shapely.box(580000, 3009000, 580100, 3009200)
    by_wkt = GeodesicMeasure.of(rasterio.crs.CRS.from_epsg(32648).to_wkt(), UTM).size(shape)
    assert GeodesicMeasure.of("EPSG:32648", UTM).size(shape) == by_wkt
    assert by_wkt[0] == pytest.approx(20_000, rel=2e-3)


def test_sizes_of_many_are_those_of_each():
    ground = GeodesicMeasure.of(rasterio.crs.CRS.from_epsg(32648).to_wkt(), UTM)
    one = shapely.box(580000, 3009000, 580100, 3009200).difference(shapely.box(580010, 3009010, 580020, 3009020))
    two = shapely.MultiPolygon([shapely.box(580000, 3000000, 580001, 3000001), shapely.box(581000, 0, 581001, 1)])
    both = ground.sizes([one, two])
    assert [ground.size(shape) for shape in (one, two)] == both
    assert both[0] == pytest.approx((100 * 200 - 10 * 10, 600 + 40), rel=1e-3)
    assert ground.sizes([]) == []


@pytest.mark.parametrize("crs", [32648, 4326, None])
def test_boxes_and_places_of_many_are_those_of_each(crs):
    ground = GeodesicMeasure.of(
        rasterio.crs.CRS.from_epsg(crs).to_wkt() if crs else None, DEGREES if crs == 4326 else UTM
    )
    x, y = (105.5, 27.2) if crs == 4326 else (580000, 3009000)
    turned = [shapely.affinity.rotate(shapely.box(0, 0, 9 + turn, 4), turn) for turn in range(0, 170, 13)]
    step = 1e-5 if crs == 4326 else 1
    shapes = [shapely.affinity.affine_transform(one, [step, 0, 0, step, x, y + step * 99]) for one in turned]
    assert ground.boxes(shapes) == [ground.boxes([shape])[0] for shape in shapes]
    assert ground.lonlats(shapes) == [ground.lonlats([shape])[0] for shape in shapes]
    assert ground.boxes([]) == ground.lonlats([]) == []


@pytest.mark.parametrize("more", [{}, {"fill_holes_m2": 9.0}, {"simplify_px": 1.5}])
def test_sizes_that_tracing_knew_are_those_of_the_polygons(run, more):
    path, scores_path, *_, transform = run()
    ground = GeodesicMeasure.of(rasterio.open(path).crs.to_wkt(), transform)
    found = inventory(path, scores_path, PolygonSettings(min_area_m2=2, **more), FROM, ["student"])
    assert len(found) > 5
    for one in found:
        assert (one.area_m2, one.perim_m) == ground.size(one.geometry)


def test_equals_are_numbered_from_the_top_whatever_the_last_bits_of_their_areas_are():
    areas = {1: 100.00000000000001, 2: 100.0, 3: 250.0, 4: 100.00000000000003}
    found = [SimpleNamespace(id=number, area_m2=area) for number, area in areas.items()]
    assert [one.id for one in sorted(found, key=by_size)] == [3, 1, 2, 4]


def test_inventory_is_sorted_and_numbered(run):
    path, scores_path, *_ = run()
    found = inventory(path, scores_path, PolygonSettings(min_area_m2=5), FROM, ["student"])
    assert [landslide.id for landslide in found] == list(range(1, len(found) + 1))
    assert all(round(a.area_m2, 2) >= round(b.area_m2, 2) >= 5 for a, b in pairwise(found))
    with pytest.raises(UserError, match="no band 'cam'"):
        inventory(path, scores_path, EVERYTHING, FROM, ["cam"])
