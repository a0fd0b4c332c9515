"""Other regions, seasons and sensors for the drawn scene: what a model that was taught elsewhere has not seen."""

from dataclasses import dataclass

from engine.errors import UserError

Matrix = tuple[tuple[float, float, float], tuple[float, float, float], tuple[float, float, float]]

AS_IT_IS: Matrix = ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0))


@dataclass(frozen=True)
class Look:
    """How ground becomes an image.

    Args:
        colours: from the colour of the ground, red, green and blue in [0, 1], to what a sensor gets of it.
        sun_azimuth: degrees clockwise from north.
        sun_height: degrees above the horizon.
        haze: share of the light that is haze, in [0, 1).
        blur: standard deviation of the lens' and the scaling's blur, pixels.
        sharpened: by how much the provider's sharpening goes beyond the blurred image.
        noise: standard deviation of the sensor's noise, in units of the full range.
        gain: factor of the brightness.
        gamma: exponent of the brightness; below 1 the shade is lifted.
    """

    colours: Matrix = AS_IT_IS
    sun_azimuth: float = 140.0
    sun_height: float = 50.0
    haze: float = 0.08
    blur: float = 0.6
    sharpened: float = 0.5
    noise: float = 0.009
    gain: float = 1.0
    gamma: float = 1.0


LOOKS = {
    "plain": Look(),
    "autumn": Look(((0.72, 0.38, 0.0), (0.30, 0.62, 0.0), (0.10, 0.05, 0.75)), 165.0, 32.0, 0.10, 0.8, gain=0.92),
    "laterite": Look(((1.12, 0.05, 0.0), (-0.12, 1.02, 0.0), (-0.15, 0.05, 0.80)), 110.0, 58.0, 0.05, 0.6, gain=1.02),
    "humid": Look(((0.80, 0.0, 0.05), (0.0, 0.95, 0.05), (0.05, 0.10, 0.95)), 140.0, 60.0, 0.34, 1.0, 0.0, 0.012),
    "winter": Look(((0.80, 0.20, 0.05), (0.32, 0.58, 0.12), (0.22, 0.28, 0.55)), 185.0, 24.0, 0.12, 0.7, gain=0.80),
    "camera": Look(((1.0, 0.0, 0.0), (0.0, 1.06, 0.0), (0.0, 0.0, 0.90)), 220.0, 42.0, 0.02, 0.3, 0.9, 0.018, 1.1, 0.8),
    "old": Look(((0.55, 0.35, 0.10), (0.40, 0.45, 0.15), (0.35, 0.40, 0.25)), 95.0, 38.0, 0.16, 1.3, 0.2, 0.024, 0.95),
    "infrared": Look(((0.30, 1.25, -0.55), (1.0, 0.0, 0.0), (0.0, 1.0, 0.0)), 140.0, 46.0, 0.05, 0.6),
}
"""By name. "plain" is the scene of the demo and of the tests: a satellite's over Guizhou, a late morning of summer."""


def look_of(name: str) -> Look:
    """Return the look of a name.

    Raises:
        UserError: there is none.
    """
    if name not in LOOKS:
        raise UserError(f"The demo scene has no look '{name}'.", f"Choose one of {', '.join(LOOKS)}.")
    return LOOKS[name]
