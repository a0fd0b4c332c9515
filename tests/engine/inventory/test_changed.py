"""What an earlier image says of polygons: which pixels are added, and the added part as a polygon of its own."""

import numpy as np
import pyproj
import pytest
import rasterio
import shapely
from affine import Affine

from engine.inventory.changed import added_table, with_change
from engine.inventory.table import inventory_table
from engine.settings.tables import NODATA

PLACE = Affine(2.0, 0, 500_000, 0, -2.0, 3_000_000)
THRESHOLDS = {"student": 0.5, "change": 0.6}


@pytest.fixture
def scores(tmp_path):
    """Four polygons' ground, of 40 x 40 px each: new, grown by its lower half, old, and not seen before."""
    student, change, before = np.zeros((3, 100, 200), np.uint8)
    for col in (5, 55, 105, 155):
        student[20:60, col : col + 40] = 240
        change[20:60, col : col + 40] = 200
    before[20:40, 55:95] = 240
    before[20:60, 105:145] = 240
    before[:, 150:] = change[:, 150:] = NODATA
    path = tmp_path / "scores.tif"
    profile = {"driver": "GTiff", "width": 200, "height": 100, "count": 3, "dtype": "uint8", "crs": "EPSG:32648"}
    with rasterio.open(path, "w", transform=PLACE, nodata=NODATA, **profile) as file:
        file.write(np.stack([student, change, before]))
        for band, name in enumerate(("student", "change", "before"), 1):
            file.set_band_description(band, name)
    return path


BOXES = [(5, 20, 45, 60), (55, 20, 95, 60), (105, 20, 145, 60), (155, 20, 195, 60)]


@pytest.fixture
def changed(landslide, scores):
    """Return a function that gives the four polygons what the scores say of them."""

    def make(**more):
        shapes = [shapely.transform(shapely.box(*box), lambda p: np.column_stack(PLACE @ p.T)) for box in BOXES]
        given = [landslide(n, geometry=shape, area_m2=shape.area, **more) for n, shape in enumerate(shapes, 1)]
        return with_change(given, scores, THRESHOLDS, lambda: None)

    return make


def test_new_grown_old_and_unknown_with_their_new_area(changed):
    found = changed()
    assert [one.change for one in found] == ["new", "grown", "old", "unknown"]
    assert [one.in_before for one in found] == [0, 0.5, 1, None]
    assert found[0].added_m2 == found[0].area_m2
    assert found[1].added_m2 == pytest.approx(20 * 40 * 4, rel=2e-3)
    assert (found[2].added_m2, found[3].added_m2) == (0, None)


def test_added_part_is_the_pixels_that_no_landslide_covered(changed, scores):
    found = changed()
    crs = pyproj.CRS("EPSG:32648").to_wkt()
    table = added_table(inventory_table(found, crs), scores, THRESHOLDS, lambda: None)
    assert list(table.columns[0]) == [1, 2]
    assert list(table.columns[1]) == ["new", "grown"]
    new, grown = shapely.from_wkb(table.wkb)
    assert new.equals(found[0].geometry)
    assert grown.bounds == (500_110, 2_999_880, 500_190, 2_999_920)  # the lower half
    assert grown.area == 20 * 40 * 4
    assert table.columns[2][1] == pytest.approx(found[1].added_m2)
    assert table.columns[2][0] == pytest.approx(found[0].area_m2, rel=2e-3)


def test_rejected_polygons_have_no_added_part(changed, scores):
    table = inventory_table(changed(status="rejected"), None)
    assert not len(added_table(table, scores, THRESHOLDS, lambda: None).wkb)


def test_inventory_without_changes_has_no_added_part(scores):
    nothing = inventory_table([], None)
    assert not len(added_table(nothing, scores, THRESHOLDS, lambda: None).wkb)
