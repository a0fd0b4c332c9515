"""What the dock waits for when its slider is let go: a new mask and new polygons from the scores of a finished run."""

import argparse
import json
import tempfile
import time
from dataclasses import asdict
from pathlib import Path

import numpy as np
import rasterio

from benchmarks.measuring import hills, in_a_child, machine, report, write_by_rows

METHODS = {"student": ("student",), "score-cam+cyclegan": ("gan", "cam")}
CHANGED = 0.55
"""The threshold of all scores; about one pixel in fifty passes."""


def make_run(root: Path, method: str, size: int) -> Path:
    """Write the folder of a run as a finished one leaves it, with scores that rise and fall like hills."""
    from engine.rasters.grid import Grid  # noqa: PLC0415
    from engine.rasters.reader import SceneReader  # noqa: PLC0415  (the children measure without it)
    from engine.rasters.writer import SCALE  # noqa: PLC0415
    from engine.settings.run import RunSettings, ThresholdSettings  # noqa: PLC0415

    names = METHODS[method]
    rng = np.random.default_rng(0)
    root.mkdir()
    rows = ((y, np.stack([levels(field, rng, index) for index in range(len(names))])) for y, field in hills(size))
    path = write_by_rows(root / "scores.tif", size, len(names), rows, nodata=255, interleave="BAND")
    with rasterio.open(path, "r+") as scores:
        scores.scales = (SCALE,) * len(names)
        for number, name in enumerate(names, 1):
            scores.set_band_description(number, name)
    with SceneReader(path, (1, 1, 1)) as scene:
        info = scene.info.to_json()
    thresholds = ThresholdSettings(gan=CHANGED, cam=CHANGED, student=CHANGED)
    run = {
        "format": 1,
        "scene": info,
        "settings": RunSettings(method=method, thresholds=thresholds).to_json(),
        "model": {"name": "Benchmark", "sha256": "0" * 64},
        "grid": asdict(Grid(size, size, 512, 128)),
        "scores": list(names),
        "device": "none",
        "warnings": [],
    }
    (root / "run.json").write_text(json.dumps(run), encoding="utf-8")
    return root


def levels(field: np.ndarray, rng: np.random.Generator, noisy: int) -> np.ndarray:
    """Return stored levels of a score, smooth as a student's or, for the second of two, rough as a difference."""
    rough = field + 0.05 * noisy * rng.standard_normal(field.shape).astype(np.float32)
    return np.rint(250 / (1 + np.exp(-5 * (rough - 1.4)))).astype(np.uint8)


def child(root: Path) -> dict[str, float]:
    from engine.pipeline.postprocess import totals, write_inventory, write_mask  # noqa: PLC0415
    from engine.pipeline.run_folder import RunFolder  # noqa: PLC0415
    from engine.reporting import Silent  # noqa: PLC0415

    folder = RunFolder(root)
    run = folder.read()
    started = time.process_time()
    thresholds = write_mask(folder, run, Silent())
    between = time.process_time()
    count, _ = totals(write_inventory(folder, run, thresholds, Silent()))
    return {"count": count, "mask": between - started, "polygons": time.process_time() - between}


def main(arguments: list[str] | None = None) -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--size", type=int, default=10000, help="side of the scene, pixels")
    parser.add_argument("--toy", action="store_true", help="a small scene, to see that it runs")
    parser.add_argument("--child", help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.child:
        report(lambda: child(Path(options.child)))
        return
    size = 512 if options.toy else options.size
    print(f"Threshold and trace the scores of {size} x {size} px again; {machine()}")
    print(
        f"{'scores':<22}{'polygons':>9}{'mask CPU s':>12}{'polygons CPU s':>16}{'wall s':>8}{'CPU s':>8}{'peak MB':>9}"
    )
    with tempfile.TemporaryDirectory() as folder:
        for method in METHODS:
            root = make_run(Path(folder) / method, method, size)
            one = in_a_child("benchmarks.bench_threshold", root)
            print(
                f"{method:<22}{one['count']:>9.0f}{one['mask']:>12.2f}{one['polygons']:>16.2f}"
                f"{one['wall']:>8.2f}{one['cpu']:>8.2f}{one['peak_mb']:>9.0f}"
            )
    print("On idle cores the wall's seconds are at most the processor's, as compression and overviews use several.")


if __name__ == "__main__":
    main()
