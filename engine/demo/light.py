"""Sunlight and the camera: shading, cast shadows, haze and a little blur turn colours into an image."""

import numpy as np
from scipy.ndimage import gaussian_filter

from engine.demo.noise import Floats
from engine.demo.terrain import PIXEL_M

SUN_AZIMUTH = 140.0  # degrees from north: a late morning, when most satellites pass
SUN_HEIGHT = 50.0  # degrees above the horizon
SKY = np.array([0.33, 0.37, 0.42], np.float32)  # light from the sky alone, bluish
HAZE = np.array([0.50, 0.60, 0.56], np.float32)


def sunlight(surface: Floats) -> tuple[Floats, Floats]:
    """Light a surface by the sun (Horn, Proc. IEEE 69, 1981: cosine of the angle of incidence).

    Args:
        surface: (H, W) float32, metres, with trees and houses.

    Returns:
        (H, W) float32, direct light relative to that on flat ground, and (H, W) float32 in [0, 1], 0 in cast shadow.
    """
    azimuth, elevation = np.radians(SUN_AZIMUTH), np.radians(SUN_HEIGHT)
    to_sun = np.array([-np.cos(azimuth), np.sin(azimuth)])  # rows grow southwards
    dy, dx = np.gradient(surface, PIXEL_M)
    facing = np.sin(elevation) - np.cos(elevation) * (to_sun[0] * dy + to_sun[1] * dx)
    direct = np.clip(facing / np.sqrt(1 + dy**2 + dx**2) / np.sin(elevation), 0.0, 1.6)

    horizon = np.full(surface.shape, -np.inf, np.float32)  # metres by which something stands in the ray
    for step in range(1, 17):
        shift = np.rint(to_sun * step).astype(int)
        blocker = np.roll(surface, (-shift[0], -shift[1]), (0, 1))
        horizon = np.maximum(horizon, blocker - np.float32(step * PIXEL_M * np.tan(elevation)))
    open_sky = 1.0 - np.clip((horizon - surface) / 0.8, 0.0, 1.0)
    return direct.astype(np.float32), open_sky.astype(np.float32)


def photograph(albedo: Floats, surface: Floats, relief: Floats, rng: np.random.Generator) -> Floats:
    """Take the picture of a coloured, sun-lit surface.

    Args:
        albedo: (H, W, 3) float32 in [0, 1], colour in flat, open light.
        surface: (H, W) float32, metres, with trees and houses.
        relief: (H, W) float32, metres, the ground alone.
        rng: the source of chance, for the sensor's noise.

    Returns:
        (H, W, 3) float32 in [0, 1].
    """
    fine, open_sky = sunlight(surface)
    broad, _ = sunlight(gaussian_filter(relief, 4))
    # Leaves and clods scatter: the fine shading is softened, the hillside's own shading stays.
    direct = 0.45 * np.clip(fine, 0.0, 1.5) + 0.55 * broad
    light = SKY + (1 - SKY) * (direct * (0.25 + 0.75 * open_sky))[..., None]
    image = albedo * light
    image = 0.93 * image + 0.07 * HAZE
    image = gaussian_filter(image, (0.65, 0.65, 0))
    grain = rng.standard_normal(image.shape, np.float32)
    return np.clip(image + 0.007 * grain, 0.0, 1.0).astype(np.float32)
