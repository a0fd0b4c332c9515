import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from skimage.filters import threshold_niblack, threshold_otsu, threshold_sauvola

from engine.masks.thresholds import HALF_LEVEL, apply, local_value, otsu_value


def histogram(levels):
    return np.bincount(np.asarray(levels, dtype=np.int64).ravel(), minlength=251)


@given(st.lists(st.integers(0, 250), min_size=2, max_size=300).filter(lambda levels: len(set(levels)) > 1))
def test_otsu_equals_scikit_image_on_the_expanded_data(levels):
    data = np.array(levels, dtype=np.uint8)
    level = threshold_otsu(data)
    value = otsu_value(histogram(data))
    assert value == level / 250 + HALF_LEVEL
    score = (data / 250).astype(np.float32)
    assert np.array_equal(apply(score, value), data > level), "the pixels that pass are scikit-image's"


def test_otsu_parts_two_groups():
    rng = np.random.default_rng(0)
    low, high = rng.normal(40, 8, 5000), rng.normal(180, 10, 500)
    value = otsu_value(histogram(np.clip(np.concatenate([low, high]), 0, 250)))
    assert 60 / 250 < value < 150 / 250


def test_otsu_of_a_billion_pixels_does_not_overflow():
    levels = np.repeat([10, 30, 200], [7, 3, 2])
    assert otsu_value(histogram(levels) * 10**9) == otsu_value(histogram(levels))


@pytest.mark.parametrize("level", [0, 77, 250])
def test_nothing_passes_where_all_is_the_same(level):
    value = otsu_value(histogram([level] * 9))
    assert value == level / 250 + HALF_LEVEL
    assert not apply(np.full((3, 3), level / 250, np.float32), value).any()


def test_nothing_passes_where_there_are_no_data():
    assert otsu_value(np.zeros(251, int)) > 1


def test_otsu_may_skip_level_zero_and_leaves_the_histogram_alone():
    counts = histogram([0] * 1000 + [50] * 30 + [180])
    kept = counts.copy()
    assert otsu_value(counts, skip_zero=True) == otsu_value(histogram([50] * 30 + [180]))
    assert otsu_value(counts, skip_zero=True) > otsu_value(counts)
    assert np.array_equal(counts, kept)


def test_otsu_refuses_another_histogram():
    with pytest.raises(ValueError, match="251"):
        otsu_value(np.ones(256, int))


@pytest.fixture
def score():
    rng = np.random.default_rng(1)
    score = rng.random((40, 50)).astype(np.float32) * 0.2
    score[10:20, 10:30] += 0.6
    return score


@pytest.mark.parametrize(
    ("rule", "scikit_image"),
    [
        ("niblack", lambda s: threshold_niblack(s, window_size=15, k=0.2)),
        ("sauvola", lambda s: threshold_sauvola(s, window_size=15, k=0.2, r=0.5)),
    ],
)
def test_local_rules_equal_scikit_image(score, rule, scikit_image):
    value = local_value(score, rule, 15, 0.2)
    assert value.dtype == np.float32
    want = scikit_image(score.astype(np.float64))
    assert (want > 0).all()
    np.testing.assert_allclose(value, want + HALF_LEVEL, atol=1e-6)


def test_local_rules_equal_the_formulas(score):
    window = score[13:28, 18:33].astype(np.float64)
    m, s = window.mean(), window.std()
    assert local_value(score, "niblack", 15, 0.3)[20, 25] == pytest.approx(m - 0.3 * s + HALF_LEVEL, abs=1e-6)
    sauvola = m * (1 + 0.3 * (s / 0.5 - 1))
    assert local_value(score, "sauvola", 15, 0.3)[20, 25] == pytest.approx(sauvola + HALF_LEVEL, abs=1e-6)


@pytest.mark.parametrize("rule", ["niblack", "sauvola"])
def test_flat_scores_never_pass(rule):
    score = np.zeros((30, 30), np.float32)
    score[15, 15] = 1.0  # Niblack alone goes below zero around it
    passed = apply(score, local_value(score, rule, 11, 0.2))
    assert passed.sum() == 1
    assert passed[15, 15]
    flat = np.full((30, 30), 0.3, np.float32)
    assert not apply(flat, local_value(flat, "niblack", 11, 0.2)).any()


@pytest.mark.parametrize("rule", ["niblack", "sauvola"])
def test_no_data_stays_local_and_is_never_in_the_mask(score, rule):
    holed = score.copy()
    holed[:, 40:] = np.nan
    value = local_value(holed, rule, 15, 0.2)
    assert np.array_equal(np.isnan(value), np.isnan(holed))
    np.testing.assert_array_equal(value[:, :30], local_value(holed[:, :40], rule, 15, 0.2)[:, :30])
    assert not apply(holed, value)[:, 40:].any()
    assert np.isnan(local_value(np.full((9, 9), np.nan, np.float32), rule)).all()


def test_windows_larger_than_the_score_work(score):
    assert np.isfinite(local_value(score, "niblack", 101, 0.2)).all()


def test_manual_thresholds_pass_the_value_itself_and_never_nan():
    score = np.array([[0.0, 0.4, 0.39, np.nan]], np.float32)
    assert apply(score, np.float32(0.4)).tolist() == [[False, True, False, False]]
    assert apply(score, 0.0).tolist() == [[True, True, True, False]]
    assert apply(score, np.full((1, 4), np.nan, np.float32)).sum() == 0


@pytest.mark.parametrize("level", range(251))
def test_a_threshold_on_a_level_passes_that_level(level):
    score = np.array([[level]], np.float32) / np.float32(250)
    assert apply(score, level / 250).all()
