"""Training of segmentation networks, and the supervised reference."""
