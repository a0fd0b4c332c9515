"""Training of the chip classifier."""
