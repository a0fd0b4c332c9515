"""What the generator changed: the grey difference between a chip and its virtual landslide-free twin."""

from torch import Tensor

GREY = (0.299, 0.587, 0.114)
"""Luma weights of red, green and blue (ITU-R BT.601)."""


def difference(original: Tensor, translated: Tensor) -> Tensor:
    """Return the grey level of |N - L|.

    The units stay absolute: a chip in which the generator changed nothing has only noise, and stretching it to
    [0, 1] would turn that noise into a mask.

    Args:
        original: L, (B, 3, H, W) float in [0, 1].
        translated: N = G(L), (B, 3, H, W) float in [0, 1].

    Returns:
        (B, H, W) in [0, 1], grey level / 255.
    """
    change = (translated - original).abs()  # (B, 3, H, W)
    red, green, blue = change.unbind(dim=1)
    return GREY[0] * red + GREY[1] * green + GREY[2] * blue
