"""What was measured on checked views, brought to the whole scene: views are chosen where landslides are.

In views a model finds as many of the landslides as elsewhere, and draws less that is none: there is less ground without
landslides in them, and not every kind of it. How much the model draws outside the views is known. What of that is right
follows from the share of landslides that it finds and from how much ground is landslide there, which nobody knows; it
is taken to lie closer to what the views say the more views there are.
"""

from dataclasses import replace

from engine.teaching.figures import Counts, Figures

DOUBT = 0.4
"""Over the root of the number of views: the share of what is drawn in excess of the views' false alarms that is taken
for false alarms, too. Chosen on imitated sensors with 3 and 12 views, tested on others (docs/research/TEACHING.md)."""

LEAST_SHARE = 0.33
"""So much landslide ground there is outside the views at least: this share of what there is in as much ground of the
views, or of what is drawn, whichever is less."""


def over_scene(figures: Figures, counts: Counts, drawn: float) -> Figures:
    """Return what figures of views say of the ground outside them; never more than they say of the views.

    Args:
        figures: of the views.
        counts: of the same.
        drawn: share of the ground outside the views that the model draws at the figures' threshold.
    """
    there, empty = counts.both + counts.missed, counts.false + counts.neither
    if not empty or not counts.both:
        return replace(figures, over="scene")
    recall, alarms, share = counts.both / there, counts.false / empty, there / (there + empty)
    doubt = min(1.0, DOUBT / max(1, figures.views) ** 0.5)
    excess = (1 - doubt) * max(0.0, drawn - alarms) / max(recall - alarms, 1e-6)
    landslide = min(share, max(excess, LEAST_SHARE * min(share, drawn / recall)))
    right = min(recall * landslide, drawn)
    iou = min(figures.iou, right / (landslide + drawn - right)) if right else figures.iou
    return replace(
        figures,
        iou=round(iou, 4),
        false=round(_false(figures.false, counts, right, drawn), 4),
        forecast=round(figures.forecast * iou / figures.iou, 4) if figures.forecast and figures.iou else None,
        over="scene",
    )


def _false(in_views: float, counts: Counts, right: float, drawn: float) -> float:
    """Return the share of drawn regions that are none: its odds grow as those of a drawn pixel to be none do."""
    if in_views >= 1 or drawn <= right:
        return in_views
    pixels = counts.false / max(1, counts.both)
    elsewhere = (drawn - right) / max(right, 1e-9)
    if pixels == 0:  # nothing was false in the views: what is elsewhere is all that is known
        return max(in_views, min(1.0, (drawn - right) / drawn))
    odds = in_views / (1 - in_views) * max(1.0, elsewhere / pixels)
    return odds / (1 + odds)
