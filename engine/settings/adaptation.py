"""From when an outline model's answer is sure, and how many of them a scene must hold to be learned from."""

SURE_LANDSLIDE, SURE_NONE = 0.8, 0.05
"""Probabilities above and below. On an unknown look a fifth to two fifths of the true area lie below 0.2, a tenth to a
quarter below 0.05: what is called none is learned as none (docs/research/ADAPTING.md)."""

LEAST_SURE_PX = 2000
"""Sure landslide pixels: 1280 m2 at 0.8 m."""

POSSIBLE = 0.5
"""Probabilities from here on are landslide rather than none."""

LEAST_SURE_SHARE = 0.3
"""Least share of sure pixels among the possible ones. Of drawn scenes without any landslide, in which nothing may be
learned, five of the look "old" had 0.13 to 0.24 and the others at most 0.05; those with landslides had 0.36 to 0.81,
but for two of the look "infrared" (0.13, 0.29). Scenes put together of pieces have more; their seams tell them."""

GROWN = 0.3
"""Where a scene's scores part into two heaps, all that holds together with a sure landslide from here on is one."""

TWO_HEAPS = 1.6
"""The scores part into two heaps where the area above 0.1 is less than so many times that above 0.3. The looks of which
a threshold of 0.3 is better than the model's own had 1.2 to 1.66, those of which it is worse 1.64 to 2.65; one of these
(old 32) was grown with a bound of 1.75 and lost 0.05 of IoU."""

SURE_NONE_OF_ONE_HEAP = 0.2
"""Where they do not part, most of the ground lies between sure and not; taught nothing there, a network calls it
landslide. So less sure answers are none."""

HALF_WAY = 0.5
"""Weights half way between the model before and the one that has learned. The latter lets landslides grow too far: all
the way, one scene of a look that the model knew lost 0.04 of IoU, half way it gained 0.04, and those that it knew less
gained as much or nearly (docs/research/ADAPTING.md)."""

FASTER_OF_ONE_HEAP = 2.0
"""There the learning rate is so many times larger: what little is sure has more to change."""
