"""What a scene teaches by itself: its sure landslides, what holds together with them, nothing across seams."""

import numpy as np
import pytest
from scipy.ndimage import gaussian_filter

from engine.settings.tables import LEVELS
from engine.training.adaptation.enough import enough
from engine.training.adaptation.patchwork import MOST_SEAMS, seams
from engine.training.adaptation.pieces import LANDSLIDE, NONE, UNKNOWN, UNSURE, Piece, grown_of, replay_of
from engine.training.adaptation.settings import AdaptationSettings
from engine.training.adaptation.sure import in_two_heaps, rate_of_scene, sure_of_scene

SIDE = 256


def counts(**levels):
    found = np.zeros(256, np.int64)
    for name, number in levels.items():
        found[round(int(name[1:]) / 100 * LEVELS)] = number
    return found


def test_what_holds_together_with_a_sure_landslide_is_taught_and_what_stands_alone_is_not():
    p = np.full((8, 12), 0.01, np.float32)
    p[1:4, 1:4], p[2, 2] = 0.4, 0.9
    p[1:4, 8:11] = 0.6
    settings = AdaptationSettings()
    grown = grown_of(p, settings)
    assert grown.sum() == 9
    piece = Piece(np.zeros((8, 12, 3), np.uint8), replay_of(p, settings), np.zeros((8, 12), np.int32),
                  np.zeros((8, 12), bool), grown)  # fmt: skip
    labels = piece.labels()
    assert (labels[1:4, 1:4] == LANDSLIDE).all()
    assert (labels[1:4, 8:11] == UNSURE).all()
    assert labels[6, 6] == NONE
    assert grown_of(p, AdaptationSettings(grow=0.0)) is None


def test_growing_never_counts_as_sure():
    p = np.full((64, 64), 0.01, np.float32)
    p[10:50, 10:60], p[10, 10:40] = 0.4, 0.9
    settings = AdaptationSettings()
    piece = Piece(np.zeros((64, 64, 3), np.uint8), replay_of(p, settings), np.zeros((64, 64), np.int32),
                  np.zeros((64, 64), bool), grown_of(p, settings))  # fmt: skip
    assert "sure of 30 of 30 possible" in enough([piece], decided=0)


def test_scores_in_two_heaps_grow_and_scores_in_one_do_not():
    apart, smeared = counts(_1=9000, _20=100, _90=900), counts(_1=5000, _20=3000, _60=500, _90=500)
    assert in_two_heaps(apart)
    assert not in_two_heaps(smeared)
    settings = AdaptationSettings()
    assert sure_of_scene(apart, settings) == rate_of_scene(apart, settings) == settings
    other = sure_of_scene(smeared, settings)
    assert (other.grow, other.low) == (0.0, 0.2)
    assert sure_of_scene(smeared, other) == other
    assert rate_of_scene(smeared, settings).lr == pytest.approx(2 * settings.lr)


def smooth(rng):
    return (
        90 + 200 * gaussian_filter(rng.normal(size=(SIDE, SIDE, 3)), (6, 6, 0)) + rng.normal(size=(SIDE, SIDE, 3)) * 4
    )


def scene(image, known=True):
    replay = np.full((SIDE, SIDE), NONE if known else UNKNOWN, np.uint8)
    replay[:100, :100] = LANDSLIDE
    return Piece(image.clip(0, 255).astype(np.uint8), replay, np.zeros((SIDE, SIDE), np.int32),
                 np.zeros((SIDE, SIDE), bool))  # fmt: skip


def test_a_mosaic_is_known_by_its_seams_and_its_network_learns_nothing():
    rng = np.random.default_rng(0)
    whole, mosaic = smooth(rng), smooth(rng)
    mosaic[:, 128:] = mosaic[:, 128:] * 0.6 + 10
    mosaic[128:] += np.array([30, -20, 10])
    assert seams([scene(whole)]) == 0.0
    assert seams([scene(mosaic)]) > MOST_SEAMS
    assert enough([scene(whole)], decided=0) == ""
    assert "visible seams" in enough([scene(mosaic)], decided=0)
    assert "visible seams" in enough([scene(mosaic)], decided=30)
