"""The sun of an image and the shadows that moved: hills of known light, a wall whose shadow is counted by hand."""

import numpy as np
import pytest
from scipy.ndimage import gaussian_filter

from engine.change.cast_shadow import Sun, incidence, light, shadow
from engine.change.shade import LIT, Shade, Suns, shaded_in_one
from engine.change.sun import SunFit, find_suns
from engine.errors import UserError

CELL = (8.0, 8.0)


def nothing():
    """Never stop."""


def hills(seed=0, side=160, rise=60.0):
    """Return (side, side) heights of steep hills, metres."""
    rng = np.random.default_rng(seed)
    field = gaussian_filter(rng.standard_normal((side, side)), 6)
    return (rise * field / field.std()).astype(np.float32)


def seen(heights, sun, seed=1):
    """Return the brightness of hills under a sun, with skylight, patches of dark forest, and noise."""
    rng = np.random.default_rng(seed)
    patches = gaussian_filter(rng.standard_normal(heights.shape), 4)
    color = 0.3 + 0.05 * patches / patches.std()
    image = color * (0.25 + 0.75 * light(heights, CELL, sun)) + 0.01 * rng.standard_normal(heights.shape)
    return image.astype(np.float32)


@pytest.mark.parametrize("sun", [Sun(140, 50), Sun(165, 32), Sun(250, 25), Sun(20, 40)])
def test_sun_over_a_hill_is_found_within_a_few_degrees(sun):
    heights = hills()
    (fit,) = find_suns([seen(heights, sun)], heights, CELL, nothing)
    assert abs((fit.sun.azimuth - sun.azimuth + 180) % 360 - 180) <= 5
    assert abs(fit.sun.height - sun.height) <= 5


def test_forest_on_the_slopes_and_fields_in_the_valleys_are_no_high_sun():
    heights, sun = hills(), Sun(165, 32)
    flat = incidence(heights, CELL, Sun(0, 90)) > 0.9
    (fit,) = find_suns([seen(heights, sun) * np.where(flat, 1.5, 1.0)], heights, CELL, nothing)
    assert abs(fit.sun.azimuth - 165) <= 8
    assert abs(fit.sun.height - 32) <= 8


@pytest.mark.parametrize("seed", range(3))
def test_hills_without_shade_have_hardly_any_and_shade_is_found_beside_them(seed):
    heights = hills(seed, rise=25.0)
    high, low = find_suns(
        [seen(heights, Sun(140, 55), seed + 10), seen(heights, Sun(200, 25), seed + 20)], heights, CELL, nothing
    )
    assert shadow(heights, CELL, high.sun).mean() < 0.01
    assert abs((high.sun.azimuth - 140 + 180) % 360 - 180) <= 15
    assert abs(low.sun.height - 25) <= 5


def test_image_that_does_not_follow_the_hills_has_no_sun():
    heights = hills()
    other = seen(hills(7), Sun(140, 50))
    level = np.zeros_like(heights)
    empty = np.full_like(heights, np.nan)
    for image, ground in ((other, heights), (seen(heights, Sun(140, 50)), level), (other, empty), (empty, heights)):
        assert find_suns([image], ground, CELL, nothing) == [None]


@pytest.mark.parametrize(("azimuth", "away"), [(0, (1, 0)), (90, (0, -1)), (180, (-1, 0)), (270, (0, 1))])
def test_shadow_of_a_wall_is_as_long_as_geometry_says(azimuth, away):
    """A wall of 30 m under a sun of 45 degrees: 30 m of shadow, 15 cells of 2 m, on the side away from the sun."""
    heights = np.zeros((101, 101), np.float32)
    wall = np.s_[50, :] if azimuth in (0, 180) else np.s_[:, 50]
    heights[wall] = 30
    shaded = shadow(heights, (2.0, 2.0), Sun(azimuth, 45))
    line = [bool(shaded[50 + away[0] * step, 50 + away[1] * step]) for step in range(1, 40)]
    assert line[:14] == [True] * 14
    assert not any(line[15:])
    assert not any(shaded[50 - away[0] * step, 50 - away[1] * step] for step in range(1, 40))


def test_shadow_of_a_tower_falls_aside_as_the_sun_stands_and_by_the_shape_of_cells():
    """A tower of 40 m, sun in the north-west at 30 degrees: its tip lies 69 m to the south-east."""
    heights = np.zeros((120, 240), np.float32)  # cells of 2 m down and 1 m across
    heights[28:32, 56:64] = 40
    shaded = shadow(heights, (2.0, 1.0), Sun(315, 30))
    down, across = 69.3 / 2**0.5 / 2, 69.3 / 2**0.5
    assert shaded[round(30 + 0.9 * down), round(60 + 0.9 * across)]
    assert not shaded[round(30 + 1.15 * down), round(60 + 1.15 * across)]
    assert not shaded[round(30 + 0.5 * down), round(60 - 0.5 * across)]


def test_level_ground_has_no_shadow_and_a_void_has_none_and_casts_none():
    level = np.full((60, 60), 500, np.float32)
    assert not shadow(level, CELL, Sun(200, 15)).any()
    assert np.allclose(light(level, CELL, Sun(200, 15)), np.sin(np.radians(15)))
    assert not shaded_in_one(level, CELL, (Sun(140, 50), Sun(200, 15))).any()
    level[20:30, 20:30] = np.nan
    assert not shadow(level, CELL, Sun(200, 15)).any()
    assert np.isnan(light(level, CELL, Sun(200, 15))[19:31, 19:31]).all()
    assert not shaded_in_one(level, CELL, (Sun(140, 50), Sun(200, 15))).any()


def test_slope_of_45_degrees_is_lit_as_horn_says():
    """A slope that falls to the south under a sun in the south at 45 degrees meets its rays at right angles."""
    slope = np.repeat(np.arange(40, 0, -1, dtype=np.float32)[:, None] * 8, 40, axis=1)
    inner = np.s_[2:-2, 2:-2]
    assert np.allclose(incidence(slope, CELL, Sun(180, 45))[inner], 1)
    assert np.allclose(incidence(slope, CELL, Sun(90, 45))[inner], 0.5)
    assert not incidence(slope, CELL, Sun(0, 40))[inner].any()
    assert shadow(slope, CELL, Sun(0, 40))[inner][10:].all()


def test_same_sun_moves_no_shadow_and_another_moves_them():
    heights = hills()
    assert not shaded_in_one(heights, CELL, (Sun(165, 32), Sun(165, 32))).any()
    moved = shaded_in_one(heights, CELL, (Sun(140, 50), Sun(300, 20)))
    assert 0.1 < moved.mean() < 0.8
    lit = light(heights, CELL, Sun(140, 50)) / np.sin(np.radians(50))
    dark = shadow(heights, CELL, Sun(300, 20)) & ~shadow(heights, CELL, Sun(140, 50)) & (lit >= LIT)
    assert dark.any()
    assert moved[dark].all()


def test_window_of_the_shade_is_the_part_of_the_whole():
    cells = np.random.default_rng(0).random((13, 9)) > 0.5
    shade = Shade(7, cells)
    whole = shade.at(0, 0, 90, 60)
    assert (whole[:14, :7] == cells[[0] * 7 + [1] * 7, :1]).all()
    for y, x, height, width in ((0, 0, 30, 30), (25, 13, 40, 20), (60, 30, 30, 30)):
        assert (shade.at(y, x, height, width) == whole[y : y + height, x : x + width]).all()
    assert (shade.at(-5, -5, 5, 5) == cells[0, 0]).all()


@pytest.mark.parametrize(
    "values",
    [None, {}, {"scene": None, "before": None, "shaded_share": 2},
     {"scene": {"sun": {"azimuth": 1, "height": 0}, "alike": 0.5}, "before": None, "shaded_share": 0},
     {"scene": {"sun": {"azimuth": float("nan"), "height": 30}, "alike": 0.5}, "before": None, "shaded_share": 0}],
)  # fmt: skip
def test_stored_sun_is_read_back_and_a_damaged_one_is_one_sentence(values):
    suns = Suns(SunFit(Sun(140, 50), 0.4), None, 0.25)
    assert Suns.from_json(suns.to_json()) == suns
    with pytest.raises(UserError, match="sun"):
        Suns.from_json(values)
