"""Networks over a scene: chips in, continuous scores out."""
