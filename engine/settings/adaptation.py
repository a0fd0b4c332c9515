"""From when an outline model's answer is sure, and how many of them a scene must hold to be learned from."""

SURE_LANDSLIDE, SURE_NONE = 0.8, 0.2
"""Probabilities above and below."""

LEAST_SURE_PX = 2000
"""Sure landslide pixels: 1280 m2 at 0.8 m."""

LEAST_SURE_SHARE = 1 / 8
"""Sure landslide pixels to each unsure one. Without a landslide a model is unsure of much and sure of little: a drawn
scene without one, of a look that the model mistakes, had 1/10; those with landslides had at least 1/7."""
