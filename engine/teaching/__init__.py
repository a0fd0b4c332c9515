"""Checked views of a scene: what they say of each pixel, what a quick head makes of it, and how good that is."""
