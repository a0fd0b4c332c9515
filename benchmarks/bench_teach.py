"""What checked views teach on imitated sensors: nothing, forest, live head, network, head, mean and Teach itself.

    python -m benchmarks.imitated_sensors --out DIR
    python -m benchmarks.bench_teach --scenes DIR/* --views 3 12 --draws 3 --out ROWS.csv --maps MAPS

All rows of a scene, a number of views and a draw are taught by the same views and scored on the same ground, outside
all of the views; the truth only scores. The live head counts together with the shipped model's answer, as in a preview.
The views are drawn by chance, each with some landslide. The forest (100 trees, a fifth of the pixels each) sees the
live head's features, and is given its best threshold by the truth, as no other is; it is scored on every second row and
column. Of *Teach* the network is mapped by windows, the head on the whole scene. A row that is finished stands in
ROWS.csv and is not measured again; MAPS keeps each row's probabilities. Of network, head and mean a row has what the
views that were held back said at the scale that was kept: the IoU of all together, each view at the threshold that the
others choose (*held*), at the best threshold (*held_best*), and of each view at that one (*by_view*), in their order.
"""

import argparse
import csv
import tempfile
import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
import rasterio.features
import shapely
import shapely.geometry
import torch
from numpy.typing import NDArray
from sklearn.ensemble import RandomForestClassifier
from torch import nn

from benchmarks.measuring import machine, peak_mb
from engine.model_file.bundle import Model, open_model
from engine.networks.local_head import LocalHead, head_features
from engine.pipeline.plan import plan
from engine.rasters.reader import SceneReader
from engine.rasters.scene_info import SceneInfo
from engine.reporting import Silent
from engine.settings.run import RunSettings
from engine.teaching.feature_blocks import Features
from engine.teaching.figures import THRESHOLDS, USUAL, Figures, best_threshold, figures_of
from engine.teaching.labels import Window
from engine.teaching.live import labeled_pixels, predict
from engine.teaching.live_figures import live_figures
from engine.teaching.pieces import ground_pieces, view_pieces
from engine.teaching.teach import LEARNING_RATE, Lesson, teach
from engine.teaching.trials import KINDS, folds_of, mean_of, pixels_of, root_of, start_of
from engine.teaching.views import Outline
from engine.training.adaptation.measure import probabilities
from engine.training.adaptation.pieces import Piece
from engine.training.adaptation.settings import AdaptationSettings
from engine.training.teaching.loop import fine_tune

Bools = NDArray[np.bool_]
Map = NDArray[np.float32]
SIDE, LEAST_PX = 128, 60
PRESENT = 0.649
"""Threshold of the shipped model."""

NORMALIZED = ((0.485, 0.456, 0.406), (0.229, 0.224, 0.225))
"""Mean and deviation of the bands that the shipped model expects."""

COLUMNS = (
    *("scene", "views", "draw", "nothing", "forest_half", "forest_best", "live", "network", "head", "mean", "teach"),
    *("kind", "factor", "threshold", "live_found", "live_false", "live_said", "live_said_found", "live_said_false"),
    *("teach_found", "teach_false", "teach_said", "teach_said_found", "teach_said_false", "before_on_views", "s"),
    *(f"{name}_{kind}" for name in ("held", "held_best", "by_view") for kind in KINDS),
)


def main() -> None:
    """Measure, and append one line for each draw, scene and number of views, those of the first draw first."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--scenes", nargs="+", type=Path, required=True, help="folders with scene.tif and truth.tif")
    parser.add_argument("--views", nargs="*", type=int, default=[3, 12])
    parser.add_argument("--draws", type=int, default=3)
    parser.add_argument("--steps", type=int, default=150)
    parser.add_argument("--no-teach", action="store_true", help="nothing, the forest and the live head alone")
    parser.add_argument("--out", type=Path, required=True, help="rows that are finished")
    parser.add_argument("--maps", type=Path, required=True, help="folder for each row's probabilities")
    args = parser.parse_args()
    print(machine())
    args.maps.mkdir(parents=True, exist_ok=True)
    for draw in range(args.draws):
        for folder in args.scenes:
            for count in args.views:
                if (folder.name, str(count), str(draw)) in _finished(args.out):
                    continue
                with tempfile.TemporaryDirectory() as work:
                    row = _measure(_ground(folder, count, draw), count, args, Path(work))
                _append(args.out, row)
                print(row, flush=True)
    print(f"peak {peak_mb():.0f} MB")


def _finished(path: Path) -> set[tuple[str, str, str]]:
    if not path.is_file():
        return set()
    with path.open(newline="") as file:
        return {(row["scene"], row["views"], row["draw"]) for row in csv.DictReader(file)}


def _append(path: Path, row: dict[str, Any]) -> None:
    is_new = not path.is_file()
    with path.open("a", newline="") as file:
        writer = csv.DictWriter(file, COLUMNS)
        if is_new:
            writer.writeheader()
        writer.writerow(row)


class Logged(Silent):
    """A listener that prints what is logged."""

    def log(self, text: str, level: str = "info") -> None:
        """Print a sentence."""
        print(f"{level}: {text}", flush=True)


class MapScores:
    """A map of the model before, as the live head asks a run for its scores.

    Args:
        scores: (H, W) float32 in [0, 1], of the whole scene.
    """

    key = None

    def __init__(self, scores: Map) -> None:
        self.scores = scores

    def of(self, window: Window, step: int = 1) -> Map:
        """Return the probability of every so many rows and columns of a window, which lies in the scene."""
        rows, cols = slice(window.top, window.top + window.height), slice(window.left, window.left + window.width)
        return self.scores[rows, cols][::step, ::step]


@dataclass(frozen=True)
class Ground:
    """A scene with its truth, the views that a draw has chosen in it, and what is scored: all outside the views."""

    folder: Path
    draw: int
    info: SceneInfo
    truth: Bools
    scored: Bools
    views: list[Any]
    outlines: list[Outline]

    def iou(self, drawn: Bools) -> float:
        """Return the IoU of what is drawn on the ground that is scored."""
        said, true = drawn & self.scored, self.truth & self.scored
        return float((said & true).sum() / max(1, (said | true).sum()))

    def figures(self, p: Map, threshold: float) -> Figures:
        """Return what the ground that is scored says of a map, as if it were one view."""
        return figures_of([(p >= threshold).astype(np.float32)], [self.truth], [self.scored])


def _ground(folder: Path, count: int, draw: int) -> Ground:
    with rasterio.open(folder / "truth.tif") as file:
        truth = file.read(1)
    with SceneReader(folder / "scene.tif") as scene:
        info = scene.info
    chosen = _views(truth, count, 100 * count + draw)
    scored = truth != 255
    for top, left in chosen:
        scored[top : top + SIDE, left : left + SIDE] = False
    views = [Window(top, left, SIDE, SIDE).outline(info.affine) for top, left in chosen]
    found = rasterio.features.shapes(truth, mask=truth == 1, connectivity=8, transform=info.affine)
    shapes = [shapely.geometry.shape(geometry) for geometry, _ in found]
    outlines = [Outline(part, landslide=True) for shape in shapes for view in views
                if (part := shape.intersection(view)).area > 0]  # fmt: skip
    return Ground(folder, draw, info, truth == 1, scored, views, outlines)


def _measure(ground: Ground, count: int, args: argparse.Namespace, work: Path) -> dict[str, Any]:
    begun = time.perf_counter()
    maps: dict[str, Any] = {}
    row: dict[str, Any] = {"scene": ground.folder.name, "views": count, "draw": ground.draw}
    parent = root_of(open_model())
    first = plan(ground.info, parent, RunSettings()).factor
    maps["nothing"] = _nothing(ground, parent, first, args.maps)
    row["nothing"] = ground.iou(maps["nothing"] >= PRESENT)
    row |= _quick(ground, maps)
    if not args.no_teach:
        row |= _taught(ground, parent, first, args.steps, work, maps)
    name = f"{ground.folder.name}-{count}-{ground.draw}.npz"
    halves = {key: v.astype(np.float16) if v.dtype == np.float32 else v for key, v in maps.items()}
    np.savez_compressed(args.maps / name, truth=ground.truth, scored=ground.scored, **halves)
    row["s"] = round(time.perf_counter() - begun)
    return {name: round(v, 4) if isinstance(v, float) else v for name, v in row.items()}


def _nothing(ground: Ground, parent: Model, factor: float, folder: Path) -> Map:
    """Return the shipped model's probability, computed once a scene."""
    kept = folder / f"{ground.folder.name}-nothing.npy"
    if not kept.is_file():
        np.save(kept, _mapped(parent.network("student"), factor, ground))
    return np.asarray(np.load(kept), np.float32)


def _quick(ground: Ground, maps: dict[str, Any]) -> dict[str, Any]:
    """Measure the forest and the live head."""
    features = Features(most=400)
    with SceneReader(ground.folder / "scene.tif") as scene:
        pixels = labeled_pixels(scene, features, ground.views, ground.outlines)
        values, _ = features.of(scene, Window(0, 0, ground.info.height, ground.info.width))
        head = pixels.head()
        if head is None:
            raise SystemExit(f"{ground.folder}: the views hold no landslide")
        before = MapScores(maps["nothing"])
        maps["live"] = predict(head, values, maps["nothing"])[0]
        said = live_figures(scene, features, ground.views, ground.outlines, Silent(), scores=before)
    forest = RandomForestClassifier(
        100, max_samples=0.2, min_samples_leaf=2, class_weight="balanced", random_state=ground.draw
    )
    forest.fit(pixels.features, pixels.landslide)
    some = np.zeros_like(ground.scored)
    some[::2, ::2] = ground.scored[::2, ::2]
    forest_ground = replace(ground, scored=some)
    trees = np.zeros(ground.truth.shape, np.float32)
    trees[some] = forest.predict_proba(values[:, some].T)[:, 1]
    threshold = said.threshold if said else USUAL
    real = ground.figures(maps["live"], threshold)
    return {
        "forest_half": forest_ground.iou(trees >= 0.5),
        "forest_best": max(forest_ground.iou(trees >= t) for t in THRESHOLDS),
        "live": ground.iou(maps["live"] >= threshold),
        "live_found": real.found,
        "live_false": real.false,
        **({"live_said": said.iou, "live_said_found": said.found, "live_said_false": said.false} if said else {}),
    }


def _taught(
    ground: Ground, parent: Model, first: float, steps: int, work: Path, maps: dict[str, Any]
) -> dict[str, Any]:
    """Measure Teach, and the network, the head and their mean each alone."""
    how = AdaptationSettings(lr=LEARNING_RATE, steps=steps, precision="float32")
    tile = RunSettings().tiles.size

    def pieces_at(factor: float) -> list[Piece]:
        return view_pieces(ground.info, ground.views, ground.outlines, factor, tile, how, Silent())

    def ground_at(factor: float) -> list[Piece]:
        return ground_pieces(ground.info, ground.views, factor, Silent())

    factors = [first, first / 2] if first >= 2 else [first]
    done = teach(
        parent,
        pieces_at,
        factors,
        folds_of(len(ground.views)),
        PRESENT,
        how,
        work,
        "cpu",
        Logged(),
        ground_at=ground_at,
    )
    best = done.trial
    if best is None:
        raise SystemExit("teach by three views at least")
    network, head = _parts(done, parent, pieces_at(done.factor), how, work)
    by_kind = {"network": _mapped(network, done.factor, ground), "head": _by_head(head, ground)}
    by_kind["mean"] = mean_of(by_kind["network"], by_kind["head"])
    maps |= by_kind
    figures = {kind: best.held.figures(kind)[0] for kind in KINDS}
    held = best.held
    for number, view in enumerate(held.views):
        maps[f"held-{number}"] = np.stack([held.maps[kind][number] for kind in KINDS])
        maps[f"held-labels-{number}"] = held.truths[number].astype(np.uint8) + 2 * held.known[number]
        maps[f"held-view-{number}"] = np.array(view)
    row: dict[str, Any] = {kind: ground.iou(by_kind[kind] >= figures[kind].threshold) for kind in KINDS}
    for kind in KINDS:
        views = held.by_view(kind, figures[kind].threshold)
        row[f"held_{kind}"] = figures[kind].iou
        row[f"held_best_{kind}"] = best_threshold(held.maps[kind], held.truths, held.known)[1]
        row[f"by_view_{kind}"] = " ".join(f"{views[n]:.3f}" for n in sorted(views))
    p, threshold = (by_kind[done.kind], done.threshold) if done.network is not None else (maps["nothing"], PRESENT)
    real = ground.figures(p, threshold)
    return row | {
        "teach": ground.iou(p >= threshold),
        "kind": done.kind if done.network is not None else "nothing",
        "factor": round(done.factor, 2),
        "threshold": done.threshold,
        "teach_found": real.found,
        "teach_false": real.false,
        "teach_said": done.figures.iou if done.figures else None,
        "teach_said_found": done.figures.found if done.figures else None,
        "teach_said_false": done.figures.false if done.figures else None,
        "before_on_views": done.before,
    }


def _parts(
    done: Lesson, parent: Model, pieces: list[Piece], how: AdaptationSettings, work: Path
) -> tuple[nn.Module, LocalHead]:
    """Return the network and the head, taught by all views; what did not win is taught here."""
    start = start_of(parent)
    network, head = getattr(done.network, "outline", None), getattr(done.network, "head", None)
    if network is None:
        network = fine_tune(start.outliner, pieces, how, work / "alone", "alone", Silent())
    if head is None:
        head = pixels_of(start, pieces, done.factor, how).fit()
    if head is None:
        raise SystemExit("the views hold no landslide")
    return network, head


def _by_head(head: LocalHead, ground: Ground) -> Map:
    """Return the probability by the quick head of *Teach*, which sees normalized bands."""
    with SceneReader(ground.folder / "scene.tif") as scene:
        rgb, _ = scene.read(0, 0, ground.info.height, ground.info.width)
    shift, scale = (torch.tensor(values).view(1, 3, 1, 1) for values in NORMALIZED)
    with torch.inference_mode():
        x = (torch.from_numpy(np.ascontiguousarray(rgb))[None] - shift) / scale
        features = head_features(x, shapes=True)[0]
    return predict(head, features.numpy())[0]


def _mapped(network: nn.Module, factor: float, ground: Ground) -> Map:
    """Return the probability of what is scored, by windows that overlap, their rims left out; 0 elsewhere."""
    tile = RunSettings().tiles.size
    side = round(tile / factor)
    rim = side // 8
    drawn = np.zeros(ground.scored.shape, np.float32)
    with SceneReader(ground.folder / "scene.tif") as scene:
        for top in range(-rim, ground.info.height, side - 2 * rim):
            for left in range(-rim, ground.info.width, side - 2 * rim):
                inner = np.s_[max(0, top + rim) : top + side - rim, max(0, left + rim) : left + side - rim]
                rgb, _ = scene.read(top, left, side, side)
                x = torch.from_numpy(np.ascontiguousarray(rgb))[None]
                x = torch.nn.functional.interpolate(x, [tile, tile], mode="bilinear", antialias=True)
                image = (x[0].clamp(0, 1) * 255).round().to(torch.uint8).numpy().transpose(1, 2, 0)
                empty = np.zeros((tile, tile), np.int32)
                piece = Piece(image, empty.astype(np.uint8), empty, empty > 0)
                p = probabilities(network, [piece], *NORMALIZED, "cpu", Silent().check)[0]
                p = torch.nn.functional.interpolate(torch.from_numpy(p)[None, None], [side, side], mode="area")[0, 0]
                part = p.numpy()[rim + max(0, -top - rim) : side - rim, rim + max(0, -left - rim) : side - rim]
                height, width = drawn[inner].shape
                drawn[inner] = part[:height, :width]
    return drawn


def _views(truth: NDArray[np.uint8], count: int, seed: int) -> list[tuple[int, int]]:
    rng = np.random.default_rng(seed)
    found: list[tuple[int, int]] = []
    for _ in range(20_000):
        top, left = (int(rng.integers(0, n - SIDE)) for n in truth.shape)
        part = truth[top : top + SIDE, left : left + SIDE]
        apart = all(abs(top - a) >= SIDE or abs(left - b) >= SIDE for a, b in found)
        if apart and (part != 255).all() and (part == 1).sum() >= LEAST_PX:
            found.append((top, left))
        if len(found) == count:
            break
    return found


if __name__ == "__main__":
    main()
