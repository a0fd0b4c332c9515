"""Training of the CycleGAN."""
