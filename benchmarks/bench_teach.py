"""What checked views teach on imitated sensors: forest, live head and Teach on the same views; the truth only scores.

    python -m benchmarks.imitated_sensors --out DIR
    python -m benchmarks.bench_teach --scenes DIR/* --views 3 12 --draws 3

The views are drawn by chance, each with some landslide; what is scored lies outside all of them. The forest (100 trees,
a fifth of the pixels each) sees the live head's features, and is given its best threshold by the truth, as no other is.
"""

import argparse
import json
import tempfile
import time
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

from benchmarks.measuring import machine, peak_mb
from engine.model_file.bundle import open_model
from engine.pipeline.plan import plan
from engine.rasters.reader import SceneReader
from engine.reporting import Silent
from engine.settings.run import RunSettings
from engine.teaching.figures import THRESHOLDS
from engine.teaching.labels import Window
from engine.teaching.live import Features, labeled_pixels, predict
from engine.teaching.live_figures import live_figures
from engine.teaching.pieces import view_pieces
from engine.teaching.teach import LEARNING_RATE, root_of, teach
from engine.teaching.views import Outline
from engine.training.adaptation.measure import probabilities
from engine.training.adaptation.pieces import Piece
from engine.training.adaptation.settings import AdaptationSettings

Bools = NDArray[np.bool_]
SIDE, LEAST_PX = 128, 60


def main() -> None:
    """Measure, and print one line of JSON for each scene, number of views and draw."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--scenes", nargs="+", type=Path, required=True, help="folders with scene.tif and truth.tif")
    parser.add_argument("--views", nargs="*", type=int, default=[3, 12])
    parser.add_argument("--draws", type=int, default=3)
    parser.add_argument("--scored", type=int, default=0, help="score only a middle square of so many px; 0: all")
    parser.add_argument("--steps", type=int, default=150)
    parser.add_argument("--no-teach", action="store_true", help="the forest and the live head alone")
    args = parser.parse_args()
    print(machine())
    for folder in args.scenes:
        for count in args.views:
            for draw in range(args.draws):
                print(json.dumps(_measure(folder, count, draw, args)), flush=True)
    print(f"peak {peak_mb():.0f} MB")


def _measure(folder: Path, count: int, draw: int, args: argparse.Namespace) -> dict[str, Any]:
    begun = time.perf_counter()
    with rasterio.open(folder / "truth.tif") as file:
        truth = file.read(1)
    chosen = _views(truth, count, 100 * count + draw)
    scored = truth != 255
    for top, left in chosen:
        scored[top : top + SIDE, left : left + SIDE] = False
    if args.scored:
        rows, cols = (slice((n - args.scored) // 2, (n + args.scored) // 2) for n in truth.shape)
        middle = np.zeros_like(scored)
        middle[rows, cols] = True
        scored &= middle
    settings = RunSettings()
    with SceneReader(folder / "scene.tif") as scene:
        info = scene.info
        views = [Window(top, left, SIDE, SIDE).outline(info.affine) for top, left in chosen]
        found = rasterio.features.shapes(truth, mask=truth == 1, connectivity=8, transform=info.affine)
        shapes = [shapely.geometry.shape(geometry) for geometry, _ in found]
        outlines = [Outline(shape, landslide=True) for shape in shapes if any(v.intersects(shape) for v in views)]
        outlines = [Outline(part, landslide=True) for one in outlines for v in views
                    if (part := one.shape.intersection(v)).area > 0]  # fmt: skip
        features = Features(most=400)
        pixels = labeled_pixels(scene, features, views, outlines)
        values, _ = features.of(scene, Window(0, 0, info.height, info.width))
        head = pixels.head()
        if head is None:
            raise SystemExit(f"{folder}: the views hold no landslide")
        live = predict(head, values)[0]
        said = live_figures(scene, features, views, outlines, Silent())
    forest = RandomForestClassifier(
        100, max_samples=0.2, min_samples_leaf=2, class_weight="balanced", random_state=draw
    )
    forest.fit(pixels.features, pixels.landslide)
    trees = np.zeros(truth.shape, np.float32)
    trees[scored] = forest.predict_proba(values[:, scored].T)[:, 1]
    row: dict[str, Any] = {
        "scene": folder.name,
        "views": len(chosen),
        "draw": draw,
        "forest_half": _iou(trees >= 0.5, truth, scored),
        "forest_best": max(_iou(trees >= t, truth, scored) for t in THRESHOLDS),
        "live": _iou(live >= (said.threshold if said else 0.5), truth, scored),
        "live_said": said.iou if said else None,
    }
    if not args.no_teach:
        parent = root_of(open_model())
        first = plan(info, parent, settings).factor
        how = AdaptationSettings(lr=LEARNING_RATE, steps=args.steps, precision="float32")

        def pieces_at(factor: float) -> list[Piece]:
            return view_pieces(info, views, outlines, factor, settings.tiles.size, how, Silent())

        with tempfile.TemporaryDirectory() as work:
            factors = [first, first / 2] if first >= 2 else [first]
            done = teach(parent, pieces_at, factors, len(views), 0.649, how, Path(work), "cpu", Silent())
        taught = np.zeros(truth.shape, bool)
        if done.network is not None:
            taught = _mapped(done, info, folder, scored, settings.tiles.size)
        row |= {
            "teach": _iou(taught, truth, scored) if done.network is not None else None,
            "kind": done.kind,
            "factor": round(done.factor, 2),
            "teach_said": done.figures.iou if done.figures else None,
            "before_on_views": done.before,
        }
    return {name: round(v, 3) if isinstance(v, float) else v for name, v in row.items()} | {
        "s": round(time.perf_counter() - begun)
    }


def _mapped(done: Any, info: Any, folder: Path, scored: Bools, tile: int) -> Bools:
    """Map what is scored by windows that overlap, their rims left out."""
    side = round(tile / done.factor)
    rim = side // 8
    drawn = np.zeros(scored.shape, bool)
    mean, std = ((0.485, 0.456, 0.406), (0.229, 0.224, 0.225))
    with SceneReader(folder / "scene.tif") as scene:
        for top in range(-rim, info.height, side - 2 * rim):
            for left in range(-rim, info.width, side - 2 * rim):
                inner = np.s_[max(0, top + rim) : top + side - rim, max(0, left + rim) : left + side - rim]
                if not scored[inner].any():
                    continue
                rgb, _ = scene.read(top, left, side, side)
                x = torch.from_numpy(np.ascontiguousarray(rgb))[None]
                x = torch.nn.functional.interpolate(x, [tile, tile], mode="bilinear", antialias=True)
                image = (x[0].clamp(0, 1) * 255).round().to(torch.uint8).numpy().transpose(1, 2, 0)
                empty = np.zeros((tile, tile), np.int32)
                piece = Piece(image, empty.astype(np.uint8), empty, empty > 0)
                p = probabilities(done.network, [piece], mean, std, "cpu", Silent().check)[0]
                p = torch.nn.functional.interpolate(torch.from_numpy(p)[None, None], [side, side], mode="area")[0, 0]
                part = p.numpy()[rim + max(0, -top - rim) : side - rim, rim + max(0, -left - rim) : side - rim]
                height, width = drawn[inner].shape
                drawn[inner] = part[:height, :width] >= done.threshold
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


def _iou(drawn: Bools, truth: NDArray[np.uint8], scored: Bools) -> float:
    said, true = drawn & scored, (truth == 1) & scored
    return float((said & true).sum() / max(1, (said | true).sum()))


if __name__ == "__main__":
    main()
