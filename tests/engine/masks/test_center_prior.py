"""A chip's frame: the middle is likely, the student's odds count half beside it, and what touches no middle is left."""

import numpy as np
import torch

from engine.masks.center_prior import ODDS, center_prior, combine_log_odds, middle_region


def test_frame_is_one_in_the_middle_and_falls_to_1_over_e_at_its_radius():
    frame = center_prior(np.zeros((41, 81, 3), np.uint8), 0.25)[0, 0].double().numpy()
    assert frame.shape == (41, 81)
    assert frame[20, 40] == 1
    np.testing.assert_allclose([frame[30, 40], frame[10, 40], frame[20, 60], frame[20, 20]], np.exp(-1), rtol=1e-6)
    assert (np.diff(frame[20, 40:]) < 0).all()


def test_placed_is_the_product_of_the_odds():
    rng = np.random.default_rng(0)
    p, frame = rng.random((2, 9, 11))
    for weight in (0.5, 1.0):
        told = combine_log_odds(*(torch.from_numpy(v)[None, None] for v in (p, frame)), weight)[0, 0].numpy()
        a, b = (np.clip(v, ODDS, 1 - ODDS) for v in (p, frame))
        odds = (a / (1 - a)) ** weight * b / (1 - b)
        np.testing.assert_allclose(told, odds / (1 + odds), rtol=1e-9)


def test_nothing_is_ruled_out_by_either_alone():
    sure, never = torch.ones(1, 1, 2, 2), torch.zeros(1, 1, 2, 2)
    np.testing.assert_allclose(combine_log_odds(sure, never, 1.0).numpy(), 0.5, atol=1e-6)
    np.testing.assert_allclose(combine_log_odds(never, sure, 1.0).numpy(), 0.5, atol=1e-6)


def test_only_what_hangs_together_with_the_middle_is_kept():
    mask = np.zeros((64, 64), bool)
    mask[20:40, 28:36] = True
    mask[40:44, 36:40] = True  # touches it by a corner alone
    mask[2:8, 2:8] = True
    kept = middle_region(mask)
    assert kept[20:40, 28:36].all()
    assert kept.sum() == 20 * 8
    mask[20:40, 28:36] = False
    assert (middle_region(mask) == mask).all()
