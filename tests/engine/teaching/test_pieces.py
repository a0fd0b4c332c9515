"""The pieces around checked views: they cover the views, and too many are thinned out evenly and said."""

import numpy as np
import pytest
from shapely.geometry import Polygon

from engine.rasters.reader import SceneReader
from engine.reporting import Silent
from engine.teaching.pieces import view_pieces
from engine.teaching.views import Outline
from engine.training.adaptation.pieces import UNKNOWN
from engine.training.adaptation.settings import AdaptationSettings

SETTINGS = AdaptationSettings(crop=32)


@pytest.fixture
def info(make_raster):
    with SceneReader(make_raster(height=128, width=160)) as scene:
        return scene.info


def place(info, left, top, right, bottom):
    return Polygon([info.affine @ at for at in ((left, top), (right, top), (right, bottom), (left, bottom))])


class Heard(Silent):
    def __init__(self):
        self.lines = []

    def log(self, text, level="info"):
        self.lines.append(text)


def test_a_view_of_one_window_is_labeled_as_drawn_and_magnified(info):
    view, scar = place(info, 40, 40, 72, 72), place(info, 48, 48, 56, 56)
    [piece] = view_pieces(info, [view], [Outline(scar, landslide=True)], 2.0, 256, SETTINGS, Silent())
    assert piece.image.shape == (128, 128, 3)  # 32 px and a margin of 16 on each side, twice as large
    assert (piece.decided == 1).sum() == 4 * 64
    ring = 18 * 18 - 64 - 5 * 12 * 2  # a dilation by 5 px in steps of 4 neighbors, less its four corners
    assert (piece.decided == -1).sum() == 4 * (32 * 32 - 64 - piece.ring.sum() // 4)
    assert piece.ring.sum() <= 4 * max(ring, 18 * 18 - 64)
    assert (piece.replay == UNKNOWN).all()


def test_what_lies_outside_every_view_is_of_none_of_them(info):
    far = Outline(place(info, 120, 90, 130, 100), landslide=False)
    pieces = view_pieces(info, [place(info, 0, 0, 32, 32)], [far], 1.0, 64, SETTINGS, Silent())
    numbers = set(np.unique(np.concatenate([piece.decided.ravel() for piece in pieces])).tolist())
    assert numbers == {0, -1, -2}
    assert sum((piece.decided == -2).sum() for piece in pieces) == 100


def test_too_many_pieces_are_thinned_out_evenly_and_said(info, monkeypatch):
    monkeypatch.setattr("engine.teaching.pieces.MOST_PIECES", 3)
    heard = Heard()
    view = place(info, 0, 0, 160, 128)
    pieces = view_pieces(info, [view], [], 1.0, 32, SETTINGS, heard)
    assert len(pieces) == 3
    assert heard.lines == ["The checked views are large: 3 of 20 pieces of them, evenly chosen, teach."]
