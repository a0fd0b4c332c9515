"""How many megapixels a second each method takes, from raster to polygons, with the shipped model.

And how much the student's whole path takes beside its network alone, which sees as many chips from memory.
"""

import argparse
import statistics
import tempfile
import time
from pathlib import Path

import torch

from engine.demo.scene import make_scene
from engine.evaluation.scene import compare
from engine.inference.device import choose_device
from engine.inference.predictor import ChipPredictor
from engine.inference.sliding_window import CHIPS_PER_BATCH
from engine.model_file.bundle import Model, open_model
from engine.pipeline.plan import Request
from engine.pipeline.segment import segment
from engine.rasters.grid import Grid
from engine.reporting import Silent
from engine.settings.run import RunSettings, TileSettings
from engine.settings.tables import METHODS

TIMES = 3
"""Runs of which the median counts."""


def network_alone(scorer: ChipPredictor, chips: int, side: int) -> float:
    """Return the seconds that the networks take for so many chips, in the batches of a run."""
    images = torch.rand(CHIPS_PER_BATCH, 3, side, side)
    started = time.perf_counter()
    for wait in [scorer.score(images[: chips - at], lambda: None) for at in range(0, chips, CHIPS_PER_BATCH)]:
        wait()
    return time.perf_counter() - started


def whole_path(model: Model, size: int, landslides: int, root: Path) -> None:
    """Print what the student takes from raster to polygons beside its network alone, in turns."""
    settings, tiles = RunSettings(method="student"), TileSettings()
    scene = make_scene(root / "large", size=size, landslides=landslides).scene
    scorer = ChipPredictor(model, settings, choose_device("auto"))
    chips = Grid(size, size, tiles.size, tiles.overlap).n_tiles
    network_alone(scorer, chips, tiles.size)
    alone, path = [], []
    for _ in range(TIMES):
        alone.append(network_alone(scorer, chips, tiles.size))
        started = time.perf_counter()
        segment(Request(scene, root / "path", model, settings, overwrite=True), Silent())
        path.append(time.perf_counter() - started)
    whole, network = statistics.median(path), statistics.median(alone)
    print(f"\nThe student over {size} x {size} px, {chips} chips, medians of {TIMES}")
    print(f"{'network s':>10}{'path s':>9}{'ratio':>8}{'Mpx/s':>8}")
    print(f"{network:>10.2f}{whole:>9.2f}{whole / network:>8.3f}{size**2 / 1e6 / whole:>8.2f}")


def main(arguments: list[str] | None = None) -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", type=int, default=768, help="side of the scene, pixels of 0.8 m")
    parser.add_argument("--student-size", type=int, default=3200, help="side of the scene for the student's path")
    parser.add_argument("--toy", action="store_true", help="a small scene and the quickest method, to see that it runs")
    options = parser.parse_args(arguments)
    size, methods = (256, ("student",)) if options.toy else (options.size, METHODS)
    model = open_model()
    print(f"Demo scene of {size} x {size} px, {model.title}, {choose_device('auto').label}")
    print(f"{'method':<22}{'seconds':>9}{'Mpx/s':>9}{'landslides':>12}{'IoU':>7}")
    with tempfile.TemporaryDirectory() as folder:
        made = make_scene(Path(folder) / "scene", size=size, landslides=4)
        for method in methods:
            out = Path(folder) / method
            result = segment(Request(made.scene, out, model, RunSettings(method=method)), Silent())
            seconds, iou = result["seconds"], compare(out / "mask.tif", made.truth)["iou"]
            print(f"{method:<22}{seconds:>9.1f}{size**2 / 1e6 / seconds:>9.4f}{result['count']:>12}{iou:>7.3f}")
        large, landslides = (512, 2) if options.toy else (options.student_size, 40)
        whole_path(model, large, landslides, Path(folder))


if __name__ == "__main__":
    main()
