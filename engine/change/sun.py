"""Where the sun stood when an image was taken: where the light on the elevation model is most like the image.

A slope's brightness also depends on how steep it is, whichever way it faces: forest stands on slopes, fields in the
valley. What the steepness explains is taken out of both before they are compared (a partial correlation). Then a high
sun, whose light is that steepness, has no advantage, and the height shows where the shade begins: the light of all suns
that cast no shade is the same, so that one of them, the highest, stands for all.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from engine.change.cast_shadow import Cell, Floats, Sun, incidence, light

AZIMUTHS = tuple(range(0, 360, 15))
HEIGHTS = (15, 25, 35, 45, 55, 65, 75)
FINER = ((7.5, 5.0), (3.75, 2.5))
"""Degrees of azimuth and height by which the best of those is improved, in turn."""
LOWEST, HIGHEST = 5.0, 85.0
LEAST_ALIKE = 0.25
"""Least correlation of an image's brightness with the light on the ground by which its sun is known."""
LEAST_GAIN = 0.0015
"""Share of the brightness that no other light explains which the shade has to explain: else no shade is reckoned."""
LEAST_CELLS = 400
APART = 30.0
"""Degrees by which the azimuths of two halves of the scene may differ from that of the whole."""
CHECKERS = 8
"""Squares along each side, by which the scene is parted into two halves."""
OUTLIERS = 0.02
"""Share of the darkest and of the brightest cells, water and roofs, that count no more than the next."""


@dataclass(frozen=True)
class SunFit:
    """The sun of an image.

    Args:
        sun: where it stood.
        alike: partial correlation of the image's brightness with its light on the ground, in [0, 1].
    """

    sun: Sun
    alike: float


def find_suns(images: Sequence[Floats], heights: Floats, cell: Cell, check: Callable[[], None]) -> list[SunFit | None]:
    """Return where the sun stood in each of some images of one place; None where that is not clear.

    It is clear where the light of one sun is like the brightness, and two halves of the scene each say the same.

    Args:
        images: (H, W) brightness each, NaN where unknown.
        heights: (H, W) metres, NaN where unknown.
        cell: height and width of a cell, metres.
        check: called for each sun that is tried.
    """
    lights: dict[Sun, Floats] = {}

    def lit(sun: Sun) -> Floats:
        if sun not in lights:
            check()
            lights[sun] = light(heights, cell, sun)
        return lights[sun]

    steepness = incidence(heights, cell, Sun(0.0, 90.0))
    return [_find(_Compared.of(image, steepness), lit) for image in images]


@dataclass(frozen=True)
class _Compared:
    """The cells of an image by which suns are told apart.

    Args:
        known: (H, W) bool, those with N of both brightness and slope.
        values: (N,) brightness.
        steepness: (N,) cosine of the slope.
        half: (N,) bool, those in every other square.
    """

    known: NDArray[np.bool_]
    values: Floats
    steepness: Floats
    half: NDArray[np.bool_]

    @classmethod
    def of(cls, image: Floats, steepness: Floats) -> "_Compared":
        """Take the known cells of an image."""
        known = np.isfinite(image) & np.isfinite(steepness)
        values = image[known]
        if len(values):
            values = np.clip(values, *np.quantile(values, [OUTLIERS, 1 - OUTLIERS]))
        row, col = np.nonzero(known)
        half = (row * CHECKERS // image.shape[0] + col * CHECKERS // image.shape[1]) % 2 == 0
        return cls(known, values, steepness[known], half)

    def best(
        self, suns: Sequence[Sun], lit: Callable[[Sun], Floats], part: NDArray[np.bool_] | slice = np.s_[:]
    ) -> tuple[float, Sun]:
        """Return the largest correlation with the light of some suns, and which it is."""
        steep = self.steepness[part].astype(np.float64)
        base = np.linalg.qr(np.stack([np.ones_like(steep), steep, steep * steep], axis=1))[0]
        values = _without(self.values[part], base)
        found = ((_alike(values, _without(lit(sun)[self.known][part], base)), sun) for sun in suns)
        return max(found, key=lambda one: one[0])


def _find(image: _Compared, lit: Callable[[Sun], Floats]) -> SunFit | None:
    if len(image.values) < LEAST_CELLS or min(image.half.sum(), (~image.half).sum()) < LEAST_CELLS // 4:
        return None
    found = image.best([Sun(float(turn), float(rise)) for rise in HEIGHTS for turn in AZIMUTHS], lit)
    for turn, rise in FINER:
        sun = found[1]
        near = [
            Sun((sun.azimuth + turn * side) % 360, min(max(sun.height + rise * up, LOWEST), HIGHEST))
            for side in (-1, 0, 1)
            for up in (-1, 0, 1)
        ]
        found = image.best(near, lit)
    high = image.best([Sun(float(turn), float(HEIGHTS[-1])) for turn in AZIMUTHS], lit)
    gain = (found[0] ** 2 - high[0] ** 2) / max(1 - found[0] ** 2, 1e-6)
    alike, sun = found if gain >= LEAST_GAIN else high
    rise = min(HEIGHTS, key=lambda height: abs(height - sun.height))
    around = [Sun(float(turn), float(rise)) for turn in AZIMUTHS]
    halves = [image.best(around, lit, part)[1].azimuth for part in (image.half, ~image.half)]
    if alike < LEAST_ALIKE or max(abs((turn - sun.azimuth + 180) % 360 - 180) for turn in halves) > APART:
        return None
    return SunFit(sun, round(alike, 3))


def _without(values: Floats, base: NDArray[np.float64]) -> NDArray[np.float64]:
    """Return (N,) values without what (N, K) orthonormal columns explain."""
    return np.asarray(values - base @ (base.T @ values))


def _alike(one: NDArray[np.float64], other: NDArray[np.float64]) -> float:
    """Return the correlation of (N,) values whose means are 0; 0 where one of them does not vary."""
    power = float(np.sqrt(float(one @ one) * float(other @ other)))
    return float(one @ other) / power if power > 1e-12 else 0.0
