import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from scipy.ndimage import label

from engine.evaluation.detection import Detection, detection

EIGHT = np.ones((3, 3), int)
small_masks = arrays(bool, (7, 9))


def plain(mask, truth, least_pixels, least_iou):
    """Return the counts by a loop over all pairs of regions."""
    said, actual = (
        [regions == number for number in range(1, count + 1)]
        for regions, count in (label(m, structure=EIGHT) for m in (mask, truth))
    )
    said = [polygon for polygon in said if polygon.sum() >= least_pixels]

    def iou(a, b):
        return (a & b).sum() / (a | b).sum()

    found = sum(any(iou(p, one) > least_iou for p in said) for one in actual)
    false = sum(all(iou(p, one) <= least_iou for one in actual) for p in said)
    return Detection(len(actual), found, len(said), false)


@given(small_masks, small_masks, st.sampled_from([0, 1, 3]), st.sampled_from([0.0, 0.1, 0.25]))
def test_counts_equal_a_loop_over_all_pairs(mask, truth, least_pixels, least_iou):
    assert detection(mask, truth, least_pixels, least_iou) == plain(mask, truth, least_pixels, least_iou)


def test_objects_are_counted_by_hand():
    truth, mask = np.zeros((2, 20, 40), bool)
    truth[2:6, 2:6] = truth[10:14, 2:6] = True
    mask[2:6, 3:7] = True  # IoU 12 / 20
    mask[13:19, 2:12] = True  # 4 px of 16 and 60: IoU 4 / 72, no match
    mask[2:4, 30:32] = True  # nothing there
    assert detection(mask, truth) == Detection(landslides=2, found=1, polygons=3, false_polygons=2)
    assert detection(mask, truth, least_iou=0.05) == Detection(2, 2, 3, 1)
    assert detection(mask, truth, least_pixels=5) == Detection(2, 1, 2, 1)


def test_a_crumb_does_not_find_a_large_landslide():
    truth, mask = np.zeros((2, 20, 20), bool)
    truth[:10, :10] = True
    mask[0, :10] = True
    assert detection(mask, truth) == Detection(1, 0, 1, 1), "an IoU of 0.1 is not above it"
    mask[1, 0] = True
    assert detection(mask, truth) == Detection(1, 1, 1, 0)


def test_no_objects_at_all():
    nothing = np.zeros((4, 4), bool)
    assert detection(nothing, nothing) == Detection(0, 0, 0, 0)
    assert detection(nothing, ~nothing) == Detection(1, 0, 0, 0)
    assert detection(~nothing, nothing) == Detection(0, 0, 1, 1)
    with pytest.raises(ValueError, match="shape"):
        detection(nothing, nothing[:2])
