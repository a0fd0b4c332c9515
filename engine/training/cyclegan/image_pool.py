"""A memory of translated chips, so that a discriminator does not only see the newest ones."""

import numpy as np
import torch
from torch import Tensor


class ImagePool:
    """Shrivastava et al. 2017, section 2.3: half of a batch comes from up to `size` earlier chips.

    Args:
        size: chips kept; 0 gives each batch back as it is.
    """

    def __init__(self, size: int) -> None:
        self.size = size
        self.images: list[Tensor] = []

    def exchange(self, batch: Tensor, rng: np.random.Generator) -> Tensor:
        """Return a batch of the same shape, in which each chip is, by a coin, an earlier one that it replaces here.

        Args:
            batch: (B, 3, H, W), without gradient.
            rng: where all chance comes from.
        """
        chosen = []
        for image in batch:
            if len(self.images) < self.size:
                self.images.append(image.clone())
            elif self.size and rng.integers(2):
                place = int(rng.integers(self.size))
                chosen.append(self.images[place])
                self.images[place] = image.clone()
                continue
            chosen.append(image)
        return torch.stack(chosen)
