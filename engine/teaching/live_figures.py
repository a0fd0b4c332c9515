"""Leave-one-view-out by the quick head, what two more views would give, and the view that would teach most."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray

from engine.rasters.reader import SceneReader
from engine.reporting import Reporter
from engine.teaching.background import Background
from engine.teaching.feature_blocks import Features
from engine.teaching.figures import LEAST_VIEWS, Figures, figures_of, forecast_of, measured
from engine.teaching.labels import IGNORED, LANDSLIDE, Window, labels_of, ring_px
from engine.teaching.live import Pixels, labeled_pixels, predict, view_window
from engine.teaching.over_scene import over_scene
from engine.teaching.run_scores import Scores
from engine.teaching.views import Outline
from engine.training.teaching.head import HeadSettings

GROUPS = 6
"""At most so many heads are fitted to leave each view out once, and as many with half of the other views."""

QUICK = HeadSettings(steps=250)

CANDIDATES = 48
"""Places that are looked at for the view that would teach most; chance chooses among more."""

SIDE = 128
"""Side of a proposed view where none is checked yet, scene pixels."""

Map = NDArray[np.float32]


def live_figures(
    scene: SceneReader,
    features: Features,
    views: Sequence[Any],
    outlines: Sequence[Outline],
    report: Reporter,
    background: Background | None = None,
    scores: Scores | None = None,
) -> Figures | None:
    """Return how good the quick head is on ground that it was not taught; None with fewer than three views.

    Args:
        scene: open.
        features: of the scene.
        views: checked, in the scene's CRS.
        outlines: what was said.
        report: asked whether to stop.
        background: the ground outside the views, by which figures of the views are brought to it.
        scores: of the model before, which has not seen the views; they count beside the head.
    """
    count = len(views)
    if count < LEAST_VIEWS:
        return None
    pixels = labeled_pixels(scene, features, views, outlines)
    groups = min(GROUPS, count)
    folds = [[n for n in range(1, count + 1) if (n - 1) % groups == g] for g in range(groups)]
    windows = {n: view_window(scene.info, view) for n, view in enumerate(views, 1)}
    before = {n: scores.of(window) for n, window in windows.items()} if scores is not None else {}
    whole: dict[int, Map] = {}
    few: dict[int, Map] = {}
    for held in folds:
        report.check()
        others = [n for n in range(1, count + 1) if n not in held]
        whole |= _maps(scene, features, windows, before, pixels, held, held)
        if len(others) >= 2:
            few |= _maps(scene, features, windows, before, pixels, held, [*held, *others[1::2]])
    truths, known = _truths(scene, views, outlines)
    numbers = sorted(whole)
    if not numbers:
        return None
    parts = [whole[n] for n in numbers], [truths[n] for n in numbers], [known[n] for n in numbers]
    found, counts = measured(*parts)
    if set(few) == set(numbers):
        less = figures_of([few[n] for n in numbers], *parts[1:])
        taught = count - max(len(fold) for fold in folds)
        forecast = forecast_of([taught, (taught + 1) // 2], [found.iou, less.iou], count)
        found = replace(found, forecast=_rounded(forecast))
    head = pixels.head()
    ground = background or Background()
    drawn = ground.drawn(scene, views, head, found.threshold, scores) if head is not None else None
    return over_scene(found, counts, drawn) if drawn is not None else found


def _rounded(iou: float | None) -> float | None:
    return round(iou, 4) if iou is not None else None


def _maps(
    scene: SceneReader,
    features: Features,
    windows: Mapping[int, Window],
    before: Mapping[int, Map],
    pixels: Pixels,
    held: Sequence[int],
    without: Sequence[int],
) -> dict[int, Map]:
    head = pixels.head(without, QUICK)
    if head is None:
        return {}
    return {n: predict(head, features.of(scene, windows[n])[0], before.get(n))[0] for n in held}


def _truths(
    scene: SceneReader, views: Sequence[Any], outlines: Sequence[Outline]
) -> tuple[dict[int, NDArray[np.bool_]], dict[int, NDArray[np.bool_]]]:
    truths, known = {}, {}
    for n, view in enumerate(views, 1):
        window = view_window(scene.info, view)
        labels, number = labels_of(window, scene.info.affine, views, outlines, ring_px(scene.info.pixel_size_m))
        truths[n], known[n] = labels == LANDSLIDE, (labels != IGNORED) & (number == n)
    return truths, known


def telling_view(
    scene: SceneReader, features: Features, views: Sequence[Any], outlines: Sequence[Outline], report: Reporter
) -> Window | None:
    """Return the place whose outlines would teach most: least sure, and unlike the checked views.

    Args:
        scene: open.
        features: of the scene.
        views: checked; a place that touches one is none.
        outlines: what was said.
        report: asked whether to stop.

    Returns:
        None where nothing is outlined yet, or no place is left.
    """
    info = scene.info
    pixels = labeled_pixels(scene, features, views, outlines)
    head = pixels.head()
    if head is None:
        return None
    sides = [max(view_window(info, view).height, view_window(info, view).width) for view in views]
    side = int(np.clip(np.median(sides), 32, 512)) if sides else SIDE
    side = min(side, info.height, info.width)
    places = [Window(top, left, side, side) for top in _starts(info.height, side) for left in _starts(info.width, side)]
    taken = shapely.union_all(list(views)) if views else shapely.Polygon()
    places = [place for place in places if _is_new(place.outline(info.affine), taken)]
    rng = np.random.default_rng(len(views))
    if len(places) > CANDIDATES:
        places = [places[i] for i in np.sort(rng.choice(len(places), CANDIDATES, replace=False))]
    spread = pixels.features.std(axis=0) + 1e-6
    seen = [pixels.features[pixels.view == n].mean(axis=0) for n in np.unique(pixels.view)]
    best: tuple[float, Window | None] = (-1.0, None)
    for place in places:
        report.check()
        values, known = (
            Features(4, pool=features.pool).of(scene, place) if len(places) > 8 else features.of(scene, place)
        )
        if known.mean() < 0.5:
            continue
        doubt = float(predict(head, values[:, ::2, ::2])[1].mean())
        about = values[:, known].mean(axis=1)
        away = min(float(np.abs((about - one) / spread).mean()) for one in seen)
        worth = (0.02 + doubt) * (0.2 + min(away, 2.0))
        best = max(best, (worth, place), key=lambda pair: pair[0])
    return best[1]


def _starts(length: int, side: int) -> list[int]:
    """Return where places begin, side by side and evenly over the length."""
    count = max(1, length // side)
    return [round((length - side) * i / (count - 1)) for i in range(count)] if count > 1 else [(length - side) // 2]


def _is_new(place: Any, taken: Any) -> bool:
    """Return whether a place shares at most a twentieth of its ground with what is checked."""
    return bool(place.intersection(taken).area <= 0.05 * place.area)
