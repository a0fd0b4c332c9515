import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sklearn.metrics import confusion_matrix, f1_score, jaccard_score, precision_score, recall_score, roc_auc_score

from engine.evaluation.metrics import (
    Confusion,
    confusion,
    constant_disc,
    mean_iou,
    roc_auc,
)

bits = st.lists(st.tuples(st.booleans(), st.booleans()), min_size=1, max_size=60)


@settings(deadline=None)  # scikit-learn is slow where the machine is busy
@given(bits)
def test_pixel_figures_equal_scikit_learn(pairs):
    mask, truth = np.array(pairs).T
    c = confusion(mask, truth)
    tn, fp, fn, tp = confusion_matrix(truth, mask, labels=[False, True]).ravel()
    assert (c.tp, c.fp, c.fn, c.tn) == (tp, fp, fn, tn)
    assert c.precision == pytest.approx(precision_score(truth, mask, zero_division=0))
    assert c.recall == pytest.approx(recall_score(truth, mask, zero_division=0))
    assert c.f1 == pytest.approx(f1_score(truth, mask, zero_division=0))
    assert c.iou == pytest.approx(jaccard_score(truth, mask, zero_division=0))


def test_golden_values():
    mask = np.array([[1, 1, 1, 0], [0, 0, 0, 0]], np.uint8)
    truth = np.array([[1, 1, 0, 1], [1, 0, 0, 0]], np.uint8)
    c = confusion(mask, truth)
    assert c == Confusion(tp=2, fp=1, fn=2, tn=3)
    assert (c.precision, c.recall, c.f1, c.iou) == (2 / 3, 2 / 4, 4 / 7, 2 / 5)


def test_invalid_pixels_do_not_count():
    mask, truth = np.ones((2, 2), bool), np.eye(2, dtype=bool)
    valid = np.array([[True, False], [True, False]])
    assert confusion(mask, truth, valid) == Confusion(tp=1, fp=1, fn=0, tn=0)
    assert confusion(mask, truth, np.zeros((2, 2), bool)) == Confusion(0, 0, 0, 0)
    with pytest.raises(ValueError, match="shape"):
        confusion(mask, truth[0])


def test_mean_iou_weighs_each_chip_the_same():
    chips = [Confusion(tp=90, fp=10, fn=0, tn=0), Confusion(tp=1, fp=0, fn=9, tn=90)]
    assert mean_iou(chips) == pytest.approx((0.9 + 0.1) / 2)
    assert (chips[0] + chips[1]).iou == pytest.approx(91 / 110)


def test_chips_without_any_landslide_have_no_iou():
    empty = Confusion(0, 0, 0, 50)
    assert mean_iou([empty, Confusion(1, 1, 0, 0)]) == 0.5
    assert mean_iou([empty]) == 0.0
    assert mean_iou([]) == 0.0
    assert mean_iou([Confusion(0, 3, 0, 47), Confusion(1, 1, 0, 0)]) == 0.25, "a false alarm counts as 0"


@given(st.lists(st.tuples(st.integers(0, 6), st.booleans()), min_size=2, max_size=60))
def test_auc_equals_scikit_learn_with_ties(pairs):
    scores = np.array([score for score, _ in pairs]) / 4
    labels = np.array([label for _, label in pairs])
    if labels.all() or not labels.any():
        with pytest.raises(ValueError, match="both classes"):
            roc_auc(scores, labels)
    else:
        assert roc_auc(scores, labels) == pytest.approx(roc_auc_score(labels, scores))


def test_auc_golden_values():
    assert roc_auc([0.1, 0.4, 0.35, 0.8], [0, 0, 1, 1]) == 0.75
    assert roc_auc([0.5, 0.5], [0, 1]) == 0.5
    with pytest.raises(ValueError, match="scores"):
        roc_auc([0.5], [0, 1])


def test_disc_is_centred_round_and_of_methods_size():
    disc = constant_disc(224, 224)
    assert disc.sum() == pytest.approx(np.pi * 40**2, rel=0.01)
    assert np.array_equal(disc, disc[::-1])
    assert np.array_equal(disc, disc.T)
    assert disc[112, 112 + 39]
    assert not disc[112, 112 + 41]


def test_disc_of_a_chip_that_is_not_square_stays_round():
    disc = constant_disc(56, 112)
    assert np.array_equal(disc[:, 28:84], constant_disc(56, 56))
    assert disc.sum() == constant_disc(56, 56).sum()
