"""What an adaptation did, in the words of somebody who maps: what was held back, what changed, what did not."""

from dataclasses import dataclass
from typing import Optional

from landslide_wsss_plugin.common.text import area, landslides, number, tr
from landslide_wsss_plugin.inventory.carry import Carried
from landslide_wsss_plugin.inventory.tally import ACCEPTED, EDITED, REJECTED, Tally
from landslide_wsss_plugin.records.adaptations import Adaptation

LEAST_DECISIONS = 8
"""From so many decisions on the network learns from them; the engine's own bound."""

HELD_PARTS = 3
"""The decisions are held back in so many parts, one after the other."""


GOOD_IOU, MOST_FALSE = 0.4, 0.5
"""A taught model with a smaller IoU on views that were held back, or of which more is none, is a warning."""


@dataclass(frozen=True)
class Words:
    """What a status shows.

    Args:
        kind: "success", "info" or "warning".
        bold: what happened.
        text: the figures, a line each.
    """

    kind: str
    bold: str
    text: str

    @property
    def short(self) -> str:
        """The first line of the figures, for a place that has little room."""
        return self.text.partition("\n")[0]


def decisions_in_words(tally: Tally) -> str:
    """Return how many decisions a result has, and how many are enough to learn from."""
    yes, no = tally.number(ACCEPTED, EDITED), tally.number(REJECTED)
    count = yes + no
    if not count:
        return tr("No decisions yet: accept (A) and reject (R) polygons in Check. {} are enough to learn from.").format(
            LEAST_DECISIONS
        )
    said = tr("1 decision") if count == 1 else tr("{} decisions").format(count)
    made_of = tr("{} landslides, {} none").format(yes, no)
    if count < LEAST_DECISIONS:
        return tr(
            "{}: {}. With {} more the model can learn from them. Until then it can learn from its own "
            "confident predictions, if your decisions agree with them."
        ).format(said, made_of, LEAST_DECISIONS - count)
    return tr(
        "{}: {}. That is enough. A third of them at a time is held back for a test, and the new model is "
        "used only if it predicts those better."
    ).format(said, made_of)


def known_in_words(name: str) -> str:
    """Return what is learned from where a layer of known landslides is chosen.

    Args:
        name: of the layer.
    """
    return tr(
        "Learns from the polygons of “{}” that lie on the scene, instead of from your decisions: all "
        "count as landslides except those whose status is rejected. {} are enough."
    ).format(name, LEAST_DECISIONS)


def outcome(made: Adaptation, before: Tally, after: Tally, level_kind: str) -> Words:
    """Return what is said of an adaptation that has ended.

    Args:
        made: what the second run says.
        before: the first result's polygons as they are now.
        after: the second's.
        level_kind: what the second run's scene is shown as, "success" where the model knows it now.
    """
    if made.views:
        return _taught(made, before, after)
    told = 0 if made.by_itself else made.decisions
    figures = [_own_answers(made) if made.by_itself else gate_in_words(made) if made.adapted else _turned_down(made)]
    figures.append(changes_in_words(before, after, made.agreement))
    if level_kind == "warning":
        figures.append(tr("It is still sure of only a small part of what it found."))
    if made.adapted:
        bold = (
            tr("The model has learned from {} decisions.").format(told)
            if told
            else tr("The model has adapted to this scene.")
        )
        if made.filtered:
            figures.append(tr("Proposals like those that you rejected are left out."))
        if not told:
            figures.append(tr("Nobody has checked this: look at what changed before you keep it."))
        kind = level_kind if told else _not_green(level_kind)
        return Words(kind, bold, _joined(figures))
    if made.filtered:
        bold = tr("The model stays; proposals like those that you rejected are left out.")
        return Words(_not_green(level_kind), bold, _joined(figures))
    if made.threshold is not None:
        bold = tr("The model stays; its threshold is {} now.").format(number(made.threshold, 2))
        return Words(_not_green(level_kind), bold, _joined(figures))
    return Words("info", tr("The model stays as it was: nothing on the map changes."), _joined([_why_not(made)]))


def _taught(made: Adaptation, before: Tally, after: Tally) -> Words:
    """Return what is said of a model that was taught by checked views: never green, for its scores are not measured."""
    figures = [text for text in made.messages if "landslide area changed" not in text]
    if not made.adapted:
        return Words("info", tr("The model stays as it was: nothing on the map changes."), _joined(figures))
    views = tr("1 checked view") if made.views == 1 else tr("{} checked views").format(made.views)
    bold = tr("The model was taught by {}.").format(views)
    doubtful = made.iou is None or made.iou < GOOD_IOU or (made.false or 0.0) > MOST_FALSE
    if doubtful:
        figures.append(tr("Do not trust this map yet: check the view that would teach most, then teach again."))
    words = _joined([*figures, changes_in_words(before, after, made.agreement)])
    return Words("warning" if doubtful else "info", bold, words)


def gate_in_words(made: Adaptation) -> str:
    """Return how many decisions that were held back each model tells right; "" where none were."""
    count = int(made.verdict.get("decisions", 0))
    if not count:
        return ""
    right, right_before = int(made.verdict.get("right_after", 0)), int(made.verdict.get("right_before", 0))
    said = tr("Of {} decisions that were held back, the new model predicts {} correctly; the model before, {}.").format(
        count, right, right_before
    )
    if made.verdict.get("accepted") and right == right_before:
        said += " " + tr("The new model is surer of them.")
    rest = made.decisions - count
    return said if rest <= 0 else f"{said} {tr('Decisions that could not be tested: {}.').format(rest)}"


def changes_in_words(before: Tally, after: Tally, agreement: Optional[float]) -> str:
    """Return number and area before and after, and how far both maps agree."""
    said = tr("Before: {}. Now: {}.").format(_found(before), _found(after))
    if agreement is None:
        return said
    same = tr("Both maps share {} % of the area that either of them shows.").format(round(100 * agreement))
    return f"{said}\n{same}"


def carried_in_words(carried: Carried, *, unsaved: bool) -> str:
    """Return what became of decisions made meanwhile; "" where there were none."""
    parts = []
    if carried.done:
        parts.append(
            tr("It also has 1 decision that was made meanwhile.")
            if carried.done == 1
            else tr("It also has {} decisions that were made meanwhile.").format(carried.done)
        )
    if carried.refused:
        parts.append(
            tr("These are only in the result before, because other polygons lie there: {}.").format(carried.refused)
        )
    if unsaved:
        parts.append(tr("Edits that are not saved are only in the result before."))
    return " ".join(parts)


def _found(tally: Tally) -> str:
    return f"{landslides(tally.landslides)}, {area(tally.area_m2)}" if tally.landslides else landslides(0)


def _turned_down(made: Adaptation) -> str:
    """Return the gate's figures and why they are not good enough; "" where it has turned nothing down."""
    gate, verdict = gate_in_words(made), made.verdict
    if not gate or verdict.get("accepted"):
        return ""
    if verdict["decisions"] < LEAST_DECISIONS:
        return f"{gate} {tr('That is too few to tell: {} are needed.').format(LEAST_DECISIONS)}"
    worse = verdict.get("right_after", 0) < verdict.get("right_before", 0)
    if verdict.get("gain", 0.0) <= verdict.get("error", 0.0) or worse:
        return f"{gate} {tr('That is no improvement beyond chance.')}"
    return f"{gate} {tr('However, it misses what it was sure of before.')}"


def _own_answers(made: Adaptation) -> str:
    """Return why nothing was learned from the decisions, and what was learned from instead."""
    return f"{_turned_down(made) or _too_few(made)} {tr('It has learned only from its own confident predictions.')}"


def _too_few(made: Adaptation) -> str:
    return tr("There are {} decisions; at least {} are needed.").format(made.decisions, LEAST_DECISIONS)


def _why_not(made: Adaptation) -> str:
    """Return why the model before stays."""
    turned_down = _turned_down(made)
    if turned_down:
        return turned_down
    if not made.decisions:
        return tr(
            "It is sure of too little here to learn from its own predictions. Accept, reject or outline some "
            "landslides, then improve it with these decisions."
        )
    if made.decisions < LEAST_DECISIONS:
        return _too_few(made)
    return made.messages[0] if made.messages else ""


def _not_green(kind: str) -> str:
    return "info" if kind == "success" else kind


def _joined(parts: "list[str]") -> str:
    return "\n".join(part for part in parts if part)
