"""Regions traced strip by strip are GDAL's of the whole mask, wherever the strips are cut."""

import numpy as np
import pytest
import shapely
from affine import Affine
from hypothesis import given, settings
from hypothesis import strategies as st
from rasterio.features import shapes
from shapely.geometry import Polygon

from engine.polygons.corners import CornerFinder
from engine.polygons.regions import regions_of

WHOLE_PIXELS = Affine.identity()
PLACE = Affine(0.8, 0.1, 580000, 0.2, -0.8, 3010000)


def by_gdal(mask, transform=WHOLE_PIXELS):
    found = shapes(mask.astype("uint8"), mask=mask, connectivity=8, transform=transform)
    return [Polygon(outline["coordinates"][0], outline["coordinates"][1:]) for outline, _ in found]


def traced(mask, rows, waiting=1 << 19, transform=WHOLE_PIXELS, least_px=0, *, valid=False):
    strips = (mask[y : y + rows] for y in range(0, len(mask), rows))
    return np.concatenate(list(regions_of(strips, mask.shape[1], transform, least_px, waiting, valid=valid)))


def same(ours, theirs):
    ours, theirs = (sorted(shapely.normalize(np.array(each, object)), key=shapely.to_wkt) for each in (ours, theirs))
    return len(ours) == len(theirs) and all(a.equals_exact(b) for a, b in zip(ours, theirs, strict=True))


@st.composite
def masks(draw):
    height, width, seed = draw(st.integers(1, 25)), draw(st.integers(1, 25)), draw(st.integers(0, 2**32 - 1))
    rng = np.random.default_rng(seed)
    mask = rng.random((height, width)) < draw(st.floats(0, 1))
    coarse = draw(st.integers(1, 4))
    return np.kron(mask, np.ones((coarse, coarse), bool))


@given(mask=masks(), rows=st.integers(1, 60), waiting=st.integers(0, 200))
@settings(max_examples=100, deadline=None)
def test_any_mask_cut_anywhere_gives_gdals_regions(mask, rows, waiting):
    assert same(traced(mask, rows, waiting), by_gdal(mask))


@given(mask=masks(), rows=st.integers(1, 60), waiting=st.integers(0, 200))
@settings(max_examples=30, deadline=None)
def test_cut_changes_no_bit(mask, rows, waiting):
    whole, pieces = traced(mask, len(mask), transform=PLACE), traced(mask, rows, waiting, PLACE)
    assert sorted(shapely.to_wkb(whole)) == sorted(shapely.to_wkb(pieces))
    assert sum(polygon.area for polygon in pieces) == pytest.approx(mask.sum() * abs(PLACE.determinant), abs=1e-6)


@given(mask=masks(), rows=st.integers(1, 60), waiting=st.integers(0, 200))
@settings(max_examples=200, deadline=None)
def test_valid_regions_are_the_repaired_ones_without_a_repair(mask, rows, waiting):
    ours, theirs = traced(mask, rows, waiting, valid=True), shapely.make_valid(np.array(by_gdal(mask), object))
    assert shapely.is_valid(ours).all()
    assert all(shape.geom_type in ("Polygon", "MultiPolygon") for shape in ours)
    ours, theirs = (sorted(shapely.normalize(each), key=lambda shape: shape.wkt) for each in (ours, theirs))
    assert len(ours) == len(theirs)
    assert all(shapely.equals(one, other) for one, other in zip(ours, theirs, strict=True))
    assert list(shapely.get_num_geometries(ours)) == list(shapely.get_num_geometries(theirs))


@pytest.mark.parametrize(
    ("rows", "parts", "holes"),
    [
        (["11.", "1.1", "111"], 1, 1),  # the ends meet at a corner: the notch becomes a hole that touches the outline
        (["1.", ".1"], 2, 0),
        ([".1.", "1.1", ".1."], 4, 0),  # what they enclose is no hole of any of them
        (["11111", "1...1", "1.1.1", "1...1", "11111"], None, None),  # an island: a region of its own
        (["11111", "1..11", "1.1.1", "11..1", "11111"], 2, 1),  # a pixel that meets two corners of the outline
        (["11111", "1.111", "11.11", "11111"], 1, 2),  # two holes that meet at a corner
        (["1111", "1..1", "1.11", "1111"], 1, 1),
    ],
)
def test_parts_that_meet_at_corners(rows, parts, holes):
    mask = np.array([[pixel == "1" for pixel in row] for row in rows])
    found = traced(mask, 1, 0, valid=True)
    assert shapely.is_valid(found).all()
    assert sum(shape.area for shape in found) == mask.sum()
    if parts is None:
        assert [shape.geom_type for shape in found] == ["Polygon", "Polygon"]
    else:
        (shape,) = found
        pieces = shapely.get_parts(shape)
        assert (len(pieces), sum(len(piece.interiors) for piece in pieces)) == (parts, holes)


@given(mask=masks(), least=st.integers(0, 30))
@settings(max_examples=30, deadline=None)
def test_smaller_regions_are_left_out(mask, least):
    kept = [polygon for polygon in by_gdal(mask) if polygon.area >= least]
    assert same(traced(mask, 7, 10, least_px=least), kept)


def test_rings_in_rings_across_strips():
    rings = np.zeros((65, 65), bool)
    for inset in range(0, 32, 4):
        rings[inset : 65 - inset, inset : 65 - inset] = True
        rings[inset + 2 : 63 - inset, inset + 2 : 63 - inset] = False
    for rows in (1, 5, 64, 65):
        found = traced(rings, rows, 0)
        assert same(found, by_gdal(rings))
        assert [len(polygon.interiors) for polygon in found].count(1) == 8


def test_empty_and_full_masks():
    assert len(traced(np.zeros((30, 20), bool), 7)) == 0
    (full,) = traced(np.ones((30, 20), bool), 7)
    assert full.equals(shapely.box(0, 0, 20, 30))


def test_what_is_held_does_not_grow_with_the_mask():
    rng = np.random.default_rng(0)
    strip = rng.random((32, 200)) < 0.2
    strip[-1] = False  # every region ends inside its strip
    held = []

    class Watched(CornerFinder):
        def add(self, rows):
            super().add(rows)
            held.append(len(self.corners))

    in_one = CornerFinder(200)
    in_one.add(strip)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("engine.polygons.regions.CornerFinder", Watched)
        count = sum(map(len, regions_of((strip for _ in range(20)), 200, PLACE, waiting=3000)))
    assert count == 20 * len(traced(strip, 32))
    assert max(held) <= 3000 + 2 * len(in_one.corners)
