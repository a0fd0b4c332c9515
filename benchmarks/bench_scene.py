"""How many megapixels a second each method takes, from raster to polygons, with the shipped model."""

import argparse
import tempfile
from pathlib import Path

from engine.bundle import open_model
from engine.demo.scene import make_scene
from engine.device import choose_device
from engine.evaluation.scene import compare
from engine.pipeline import Request, segment
from engine.reporting import Silent
from engine.settings import METHODS, RunSettings


def main(arguments: list[str] | None = None) -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", type=int, default=768, help="side of the scene, pixels of 0.8 m")
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


if __name__ == "__main__":
    main()
