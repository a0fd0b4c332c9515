"""How well a model knows the scene of a run, as the engine's figures have it: where a result's colour comes from.

The engine counts of how many pixels, among those that are rather landslide than none, it is sure
(`result.scene_fit`). Whatever shows how a run ended (the bar, the line under the result, a report) reads its level and
its sentence here, and nowhere else.
"""

from typing import Any

from landslide_wsss_plugin.common.text import tr

KNOWN, UNSURE, UNLIKE, UNKNOWN, TAUGHT = "known", "unsure", "unlike", "unknown", "taught"
"""The model knows such scenes; it is less sure of this one, and can adapt by itself; it hardly knows what it sees; it
does not know this kind of imagery, as the engine's rule says, and found next to nothing of what is there; it was taught
this imagery by checked views, whose figures say how good it is, as its scores do not."""

KIND_OF = {KNOWN: "success", UNSURE: "info", UNLIKE: "warning", UNKNOWN: "warning", TAUGHT: "info"}
"""What a status shows: only a scene that the model knows is green."""

LEAST_SURE_SHARE = 0.3
"""Share of sure pixels below which what the model found is not to be trusted; the engine's own bound."""


def level_of(result: "dict[str, Any]") -> str:
    """Return the level of a run's result; KNOWN where the engine has no figures, as of the research methods.

    Args:
        result: the engine's, or what run.json holds of it.
    """
    fit = result.get("scene_fit")
    if not isinstance(fit, dict):
        return KNOWN
    if fit.get("taught") is True:
        return TAUGHT
    if fit.get("unknown") is True:
        return UNKNOWN
    if fit.get("worth_adapting") is True:
        return UNSURE
    share, found = fit.get("sure_share"), result.get("count")
    if not isinstance(share, (int, float)) or not isinstance(found, (int, float)):
        return KNOWN
    return UNLIKE if share < LEAST_SURE_SHARE and found > 0 else KNOWN


def sentence(level: str) -> str:
    """Return in plain words what a level means and what to do; "" of a scene that the model knows."""
    return {
        UNSURE: tr("The model is unsure of this scene; it can adapt to it."),
        UNLIKE: tr(
            "The model is sure of only a small part of what it found: the scene is unlike its training "
            "images. Check some polygons, then let it learn from your decisions."
        ),
        TAUGHT: tr("The model has learned this imagery from checked views. Check the new map."),
        UNKNOWN: tr(
            "The model does not know this kind of imagery: do not trust this map. "
            "Outline the landslides of three views."
        ),
    }.get(level, "")


def share_in_words(result: "dict[str, Any]") -> str:
    """Return the figure behind a level; "" where there is none."""
    fit = result.get("scene_fit")
    share = fit.get("sure_share") if isinstance(fit, dict) else None
    if not isinstance(share, (int, float)):
        return ""
    return tr("It is sure of {} % of the landslide area that it sees.").format(round(100 * share))
