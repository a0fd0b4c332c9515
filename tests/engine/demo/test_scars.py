import numpy as np
import pytest
from skimage.measure import label

from engine.demo.scars import AREA_M2, SOURCE_SLOPE, Scars, place_scars
from engine.demo.terrain import PIXEL_M, make_terrain
from engine.errors import UserError


@pytest.fixture(scope="module")
def ground() -> np.ndarray:
    return make_terrain(512, np.random.default_rng([3, 0])).height


@pytest.fixture(scope="module")
def scars(ground) -> Scars:
    return place_scars(ground, np.ones(ground.shape, bool), 5, np.random.default_rng([3, 1]))


def test_each_scar_is_one_piece_of_the_stated_area(scars):
    assert [scar.id for scar in scars.items] == [1, 2, 3, 4, 5]
    pieces = label(scars.labels > 0, connectivity=2)
    assert pieces.max() == 5
    for scar in scars.items:
        inside = scars.labels == scar.id
        assert len(np.unique(pieces[inside])) == 1
        assert scar.area_m2 == pytest.approx(inside.sum() * PIXEL_M**2, abs=0.1)
        assert 0.8 * AREA_M2[0] <= scar.area_m2 <= AREA_M2[1]


def test_scars_start_on_steep_ground_and_run_downhill(ground, scars):
    for scar in scars.items:
        inside = scars.labels == scar.id
        head, toe = inside & (scars.along < 0.1), inside & (scars.along > 0.9)
        assert scar.slope_deg > SOURCE_SLOPE
        assert scar.drop_m > 0.2 * scar.length_m
        assert ground[head].mean() > ground[toe].mean() + 0.3 * scar.drop_m


def test_the_source_sinks_and_the_toe_rises(scars):
    for scar in scars.items:
        inside = scars.labels == scar.id
        assert scars.carved[inside & (scars.along < 0.3)].mean() < 0
        assert scars.carved[inside & (scars.along > 0.75)].mean() > 0
    assert not scars.carved[scars.labels == 0].any()


def test_scars_stay_where_they_are_allowed(ground):
    allowed = np.zeros(ground.shape, bool)
    allowed[:, 256:] = True
    placed = place_scars(ground, allowed, 2, np.random.default_rng(0))
    assert not placed.labels[:, :256].any()


def test_too_many_landslides_are_refused_in_one_sentence(ground):
    with pytest.raises(UserError, match=r"of 2000 landslides fit") as refused:
        place_scars(ground, np.ones(ground.shape, bool), 2000, np.random.default_rng(0))
    assert refused.value.hint


def test_flat_ground_has_no_landslide():
    flat = np.zeros((256, 256), np.float32)
    with pytest.raises(UserError, match="Only 0 of 1"):
        place_scars(flat, np.ones(flat.shape, bool), 1, np.random.default_rng(0))
