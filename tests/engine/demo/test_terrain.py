import numpy as np

from engine.demo.noise import fractal
from engine.demo.terrain import PIXEL_M, _drain, make_terrain, slope_deg


def test_noise_has_unit_spread_and_only_the_asked_wavelengths():
    field = fractal(np.random.default_rng(0), (128, 128), short=8, long=32)
    power = np.abs(np.fft.fft2(field * np.hanning(128)[:, None] * np.hanning(128))) ** 2
    radius = np.hypot(np.fft.fftfreq(128)[:, None], np.fft.fftfreq(128)[None, :])
    assert abs(field.std() - 1) < 1e-3
    assert power[radius > 1 / 6].sum() < 0.02 * power.sum()


def test_slope_of_a_plane():
    rows, cols = np.mgrid[:20, :20].astype(np.float32) * PIXEL_M
    np.testing.assert_allclose(slope_deg(0.3 * rows + 0.4 * cols), np.degrees(np.arctan(0.5)), rtol=1e-4)


def test_every_cell_drains_to_a_base_even_out_of_a_pit():
    height = np.full((9, 9), 5.0, np.float32)
    height[4, 4] = 0.0  # a pit
    base = np.zeros((9, 9), bool)
    base[0] = True
    order, receiver = _drain(height, base)
    assert sorted(order) == list(range(81))
    goal = np.arange(81)
    for _ in range(81):
        goal = np.array(receiver)[goal]
    assert (goal < 9).all()


def test_mountains_have_steep_and_gentle_ground():
    terrain = make_terrain(512, np.random.default_rng(4))
    slopes = slope_deg(terrain.height[::10, ::10], 10 * PIXEL_M)
    assert terrain.height.shape == terrain.drainage.shape == (512, 512)
    assert (slopes > 27).mean() > 0.15
    assert (slopes < 16).mean() > 0.08
    assert slopes.max() < 75
