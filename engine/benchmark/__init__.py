"""The dissertation's table: every method on the same chips and scenes. Masks are read here and by `train unet` only."""
