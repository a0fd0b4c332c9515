"""Peak memory of a whole run against the raster's size, each in a process of its own.

The student is a U-Net of one channel, so that what is measured is the pipeline's memory and not the network's, and a
run of a thousand megapixels ends the same day.
"""

import argparse
import tempfile
from pathlib import Path

import numpy as np
from affine import Affine

from benchmarks.measuring import PLACE, ROWS, hills, in_a_child, machine, report, write_by_rows

MOVED = Affine(0.8, 0, 580001.2, 0, -0.8, 3010000.8)
"""Where the earlier image claims to lie: 1.8 px beside its place."""
SIZES = (4096, 8192, 16384, 32768)
CARD = {
    "name": "Benchmark",
    "version": "1",
    "licence": "GPL-2.0-or-later",
    "citation": "none",
    "training_data": "random weights",
    "pixel_size_m": 0.8,
    "bands": ["red", "green", "blue"],
    "thresholds": {"gan": 0.08, "cam": 0.4, "student": 0.5},
    "gate": 0.0,
    "default_method": "student",
    "figures": {},
    "limits": [],
}


def tiny_model(path: Path) -> Path:
    """Write a model file whose student is as small as it can be."""
    import torch  # noqa: PLC0415  (the parent needs none of it)

    from engine.model_file.bundle import write_model  # noqa: PLC0415
    from engine.networks.registry import build  # noqa: PLC0415

    torch.manual_seed(0)
    entry = {
        "architecture": "unet",
        "config": {"width": 1, "depth": 1},
        "mean": [0.485, 0.456, 0.406],
        "std": [0.229, 0.224, 0.225],
    }
    networks = {"student": build(entry["architecture"], entry["config"])}
    return write_model(path, {**CARD, "networks": {"student": entry}}, networks)


def child(scene: Path, out: Path, before: Path | None = None) -> dict[str, float]:
    from engine.model_file.bundle import open_model  # noqa: PLC0415
    from engine.pipeline.plan import Request  # noqa: PLC0415
    from engine.pipeline.segment import segment  # noqa: PLC0415
    from engine.reporting import Silent  # noqa: PLC0415
    from engine.settings.before import BeforeSettings  # noqa: PLC0415
    from engine.settings.run import RunSettings  # noqa: PLC0415

    model = open_model(tiny_model(out.with_suffix(".lsmodel")))
    settings = RunSettings(device="cpu")
    if before is not None:
        settings = RunSettings(method="student+change", device="cpu", before=BeforeSettings(str(before)))
    result = segment(Request(scene, out, model, settings), Silent())
    return {"count": result["count"]}


def main(arguments: list[str] | None = None) -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", type=int, nargs="+", default=SIZES, help="sides of the scenes, pixels")
    parser.add_argument("--folder", type=Path, help="where the scenes and runs go; default: the system's own")
    parser.add_argument("--toy", action="store_true", help="small scenes, to see that it runs")
    parser.add_argument("--before", action="store_true", help="each scene also with an earlier image of its size")
    parser.add_argument("--child", nargs="+", help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.child:
        report(lambda: child(*map(Path, options.child)))
        return
    sizes = (256, 1024) if options.toy else options.sizes
    print(f"Peak memory of a run, method student with a tiny network; {machine()}")
    print(
        f"{'px':>7}{'run':>7}{'Mpx':>8}{'wall s':>9}{'CPU s':>9}{'Mpx/CPU s':>11}{'polygons':>10}{'peak MB':>9}"
        f"{'ratio':>7}",
        flush=True,
    )
    first = None
    for size in sizes:
        with tempfile.TemporaryDirectory(dir=options.folder) as folder:
            scene, before = Path(folder) / "scene.tif", Path(folder) / "before.tif"
            write_scene(scene, size)
            alone = in_a_child("benchmarks.bench_memory", scene, Path(folder) / "run")
            first = first or alone
            print_row(size, "alone", alone, first)
            if options.before:
                write_scene(before, size, MOVED)
                print_row(
                    size, "pair", in_a_child("benchmarks.bench_memory", scene, Path(folder) / "pair", before), alone
                )


def print_row(size: int, name: str, one: dict[str, float], other: dict[str, float]) -> None:
    """Print a run's row; its ratio is that of its peak to the other's: the smallest's, of a pair the scene's alone."""
    print(
        f"{size:>7}{name:>7}{size**2 / 1e6:>8.1f}{one['wall']:>9.1f}{one['cpu']:>9.1f}"
        f"{size**2 / 1e6 / one['cpu']:>11.2f}{one['count']:>10.0f}{one['peak_mb']:>9.0f}"
        f"{one['peak_mb'] / other['peak_mb']:>7.2f}",
        flush=True,
    )


def write_scene(path: Path, size: int, place: Affine = PLACE["transform"]) -> Path:
    """Write an uncompressed scene: the same hills again and again, which are quickly made."""
    strips = [shaded(field) for _, field in hills(min(size, 4096)) if len(field) == ROWS or size < ROWS]
    wide = -(-size // strips[0].shape[2])
    rows = ((y, np.tile(strips[y // ROWS % len(strips)], wide)[:, : size - y, :size]) for y in range(0, size, ROWS))
    return write_by_rows(path, size, 3, rows, compress="NONE", transform=place)


def shaded(field: np.ndarray) -> np.ndarray:
    """Return three bands of a field of heights, (3, h, w) uint8."""
    grey = np.clip(128 + 40 * field, 1, 255).astype(np.uint8)
    return np.stack([grey, grey, 255 - grey])


if __name__ == "__main__":
    main()
