"""How much a pixel's score depends on where the grid of chips lies: the same scene, cut at shifted places.

A network that looked at each pixel alone would give the same scores. The shipped student sees the ground around, up to
its chip's edge; blending over the overlap is there so that this shows little.
"""

import argparse
import tempfile
from pathlib import Path

import numpy as np
import rasterio
from rasterio.windows import Window

from benchmarks.measuring import machine
from engine.demo.scene import make_scene
from engine.model_file.bundle import open_model
from engine.pipeline.plan import Request
from engine.pipeline.segment import segment
from engine.rasters.writer import ScoreReader
from engine.reporting import Silent
from engine.settings.run import RunSettings

SHIFTS = (16, 21, 100, 192)
"""Pixels; of 384 from chip to chip, so that 192 puts the middle of a chip on the edge of another."""
RIM = 512
"""Pixels at the scene's edge that are left out: what lies outside is mirrored, which another cut does elsewhere."""


def scored(scene: Path, out: Path, settings: RunSettings) -> tuple[np.ndarray, np.ndarray]:
    """Return the scores as levels and the mask of a run."""
    segment(Request(scene, out, open_model(), settings), Silent())
    with ScoreReader(out / "scores.tif") as scores, rasterio.open(out / "mask.tif") as mask:
        return scores.read_levels(0, scores.height)[0].astype(int), mask.read(1) == 1


def shifted(scene: Path, shift: int, path: Path) -> Path:
    """Write the scene without its first rows and columns."""
    with rasterio.open(scene) as file:
        window = Window(shift, shift, file.width - shift, file.height - shift)
        profile = {**file.profile, "width": window.width, "height": window.height}
        profile["transform"] = file.window_transform(window)
        values = file.read(window=window)
    with rasterio.open(path, "w", **profile) as file:
        file.write(values)
    return path


def main(arguments: list[str] | None = None) -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", type=int, default=1536, help="side of the scene, pixels of 0.8 m")
    parser.add_argument("--toy", action="store_true", help="a small scene and one shift, to see that it runs")
    options = parser.parse_args(arguments)
    size, shifts, rim, landslides = (192, (21,), 32, 2) if options.toy else (options.size, SHIFTS, RIM, 14)
    settings = RunSettings(method="student")
    print(f"Scores of a demo scene of {size} x {size} px on shifted grids, {open_model().title}; {machine()}")
    print(f"{'shift px':>9}{'mean':>10}{'99 % below':>12}{'largest':>10}{'mask IoU':>10}   (scores in [0, 1])")
    with tempfile.TemporaryDirectory() as folder:
        root = Path(folder)
        scene = make_scene(root / "scene", size=size, landslides=landslides).scene
        whole, mask = scored(scene, root / "whole", settings)
        for shift in shifts:
            part, part_mask = scored(shifted(scene, shift, root / f"by-{shift}.tif"), root / f"run-{shift}", settings)
            inside = np.s_[rim : size - rim, rim : size - rim]
            moved = np.s_[rim - shift : size - rim - shift, rim - shift : size - rim - shift]
            apart = np.abs(whole[inside] - part[moved]) / 250
            a, b = mask[inside], part_mask[moved]
            iou = (a & b).sum() / max((a | b).sum(), 1)
            print(
                f"{shift:>9}{apart.mean():>10.4f}{np.quantile(apart, 0.99):>12.3f}{apart.max():>10.3f}{iou:>10.3f}",
                flush=True,
            )


if __name__ == "__main__":
    main()
