"""Random fields with a chosen spectrum: the grain of everything in the demo scene."""

from typing import TypeAlias

import numpy as np
import numpy.typing as npt
from scipy.fft import irfft2, next_fast_len

Floats: TypeAlias = npt.NDArray[np.float32]
Bools: TypeAlias = npt.NDArray[np.bool_]
Labels: TypeAlias = npt.NDArray[np.int32]
Shape: TypeAlias = tuple[int, int]


def fractal(rng: np.random.Generator, shape: Shape, short: float, long: float, beta: float = 2.0) -> Floats:
    """Return Gaussian noise whose power falls with frequency as 1 / f**beta (Saupe, 1988, chapter 2.3).

    Args:
        rng: the source of chance.
        shape: (height, width) of the field, pixels.
        short: shortest wavelength, pixels, at least 2.
        long: longest wavelength, pixels.
        beta: 0 is white within the band, 2 a natural surface, 3 and more is smooth.

    Returns:
        (height, width) float32, mean about 0, standard deviation 1.
    """
    height, width = (next_fast_len(side + 1, real=True) for side in shape)
    fy = np.fft.fftfreq(height).astype(np.float32)[:, None]
    fx = np.fft.rfftfreq(width).astype(np.float32)[None, :]
    radius = np.hypot(fy, fx)
    inside = (radius >= 1.0 / long) & (radius <= 1.0 / short)
    amplitude = np.zeros_like(radius)
    amplitude[inside] = radius[inside] ** (-beta / 2.0)
    spectrum = np.zeros(radius.shape, np.complex64)
    count = int(inside.sum())
    spectrum[inside] = amplitude[inside] * (
        rng.standard_normal(count, np.float32) + 1j * rng.standard_normal(count, np.float32)
    )
    field = irfft2(spectrum, s=(height, width))[: shape[0], : shape[1]].astype(np.float32)
    spread = float(field.std())
    return np.asarray(field / spread if spread > 0 else field, np.float32)


def smoothstep(low: float, high: float, values: Floats) -> Floats:
    """Return 0 below `low`, 1 above `high` and a smooth ramp between them, float32 of the same shape."""
    ramp = np.clip((values - low) / (high - low), 0.0, 1.0)
    return np.asarray(ramp * ramp * (3.0 - 2.0 * ramp), np.float32)


def mix(under: Floats, over: npt.ArrayLike, share: Floats) -> Floats:
    """Return `under` (H, W, 3) covered by `over` (a colour or an image) where `share` (H, W) in [0, 1] is 1."""
    return np.asarray(under + share[..., None] * (np.asarray(over, np.float32) - under), np.float32)
