"""Sunlight and the camera: shading, cast shadows, haze and a little blur turn colours into an image."""

import numpy as np
from scipy.ndimage import gaussian_filter

from engine.demo.looks import AS_IT_IS, Look
from engine.demo.noise import Floats
from engine.demo.terrain import PIXEL_M

PLAIN = Look()
SKY = np.array([0.30, 0.33, 0.38], np.float32)  # light from the sky alone, bluish
REACH = 14  # pixels that the shadow of a tree or house can fall
HAZE = np.array([0.62, 0.72, 0.78], np.float32)


def sunlight(surface: Floats, look: Look = PLAIN) -> tuple[Floats, Floats]:
    """Light a surface by the sun (Horn, Proc. IEEE 69, 1981: cosine of the angle of incidence).

    Args:
        surface: (H, W) float32, metres, with trees and houses.
        look: where the sun stands.

    Returns:
        (H, W) float32, direct light relative to that on flat ground, and (H, W) float32 in [0, 1], 0 in cast shadow.
    """
    azimuth, elevation = np.radians(look.sun_azimuth), np.radians(look.sun_height)
    to_sun = np.array([-np.cos(azimuth), np.sin(azimuth)])  # rows grow southwards
    dy, dx = np.gradient(surface, PIXEL_M)
    facing = np.sin(elevation) - np.cos(elevation) * (to_sun[0] * dy + to_sun[1] * dx)
    direct = np.clip(facing / np.sqrt(1 + dy**2 + dx**2) / np.sin(elevation), 0.0, 1.6)

    horizon = np.full(surface.shape, -np.inf, np.float32)  # metres by which something stands in the ray
    rows, cols = surface.shape
    wide = np.pad(surface, REACH, mode="edge")
    for step in range(1, REACH + 1):
        down, right = (REACH + int(shift) for shift in np.rint(to_sun * step))
        blocker = wide[down : down + rows, right : right + cols]
        horizon = np.maximum(horizon, blocker - np.float32(step * PIXEL_M * np.tan(elevation)))
    open_sky = 1.0 - np.clip((horizon - surface) / 0.8, 0.0, 1.0)
    return direct.astype(np.float32), open_sky.astype(np.float32)


def photograph(albedo: Floats, surface: Floats, relief: Floats, rng: np.random.Generator, look: Look = PLAIN) -> Floats:
    """Take the picture of a coloured, sun-lit surface.

    Args:
        albedo: (H, W, 3) float32 in [0, 1], colour in flat, open light.
        surface: (H, W) float32, metres, with trees and houses.
        relief: (H, W) float32, metres, the ground alone.
        rng: the source of chance, for the sensor's noise.
        look: light, air and sensor.

    Returns:
        (H, W, 3) float32 in [0, 1].
    """
    fine, open_sky = sunlight(surface, look)
    broad, _ = sunlight(gaussian_filter(relief, 4), look)
    # Leaves and slopes scatter light into the shade, so a hillside is never as dark as its cosine.
    direct = (0.45 + 0.55 * broad) + 0.75 * (fine - broad)
    light = SKY + (1 - SKY) * (np.clip(direct, 0.0, 1.7) * (0.15 + 0.85 * open_sky))[..., None]
    colours = np.array(look.colours, np.float32)
    image = (albedo if look.colours == AS_IT_IS else np.clip(albedo @ colours.T, 0.0, 1.0)) * light
    image = (1 - look.haze) * image + look.haze * HAZE
    soft = gaussian_filter(image, (look.blur, look.blur, 0))
    image = soft + look.sharpened * (soft - gaussian_filter(soft, (1.2, 1.2, 0)))  # the provider's sharpening
    grain = rng.standard_normal(image.shape, np.float32)
    seen = np.clip(image + look.noise * grain, 0.0, 1.0)
    if (look.gain, look.gamma) != (1.0, 1.0):
        seen = np.clip(look.gain * seen**look.gamma, 0.0, 1.0)
    return np.asarray(seen, np.float32)
