"""From when an outline model's answer is sure, and how many of them a scene must hold to be learned from."""

SURE_LANDSLIDE, SURE_NONE = 0.8, 0.05
"""Probabilities above and below. On an unknown look a fifth to two fifths of the true area lie below 0.2, a tenth to a
quarter below 0.05: what is called none is learned as none (docs/research/ADAPTING.md)."""

LEAST_SURE_PX = 2000
"""Sure landslide pixels: 1280 m2 at 0.8 m."""

LEAST_SURE_SHARE = 1 / 24
"""Sure landslide pixels to each unsure one. Without a landslide a model is unsure of much and sure of little: a drawn
scene without one, of a look that the model mistakes, had 1/27; those with landslides had at least 1/20."""
