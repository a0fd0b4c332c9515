"""The whole scene by this program and by a peer's tiled inference, torchgeo's: time, memory and seams, one network.

    python3.11 -m venv build/peer
    python -c "import site; print(site.getsitepackages()[0])" > build/peer/lib/python3.11/site-packages/ours.pth
    build/peer/bin/pip install torchgeo
    python -m benchmarks.bench_peer --peer build/peer/bin/python

The second line lends the new environment this one's packages, so that both run the same PyTorch and only torchgeo is
installed; it runs in the environment that runs this program. Both cut the scene into the same tiles of 512 px with
128 px of overlap and ask the shipped student. The peer's loop is what its users write: a GridGeoSampler, a DataLoader,
and each tile pasted over the ones before, or averaged with them. It keeps the scene's scores in memory and writes them
and the mask as rasters; ours also makes polygons and their measures.
"""

import argparse
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from pathlib import Path

import numpy as np
import rasterio

from benchmarks.measuring import ROWS, in_a_child, machine, report, write_by_rows
from engine.evaluation.scene import compare
from engine.settings.run import TileSettings
from engine.settings.tables import LEVELS

WAYS = ("ours", "overwrite", "average")
COPIED = 1024
"""Side of the demo scene of which a larger one is put together, each copy mirrored so that its edges go on."""
LANDSLIDES = 8
BESIDE = 8
"""Pixels: lines that lie closer to a border are neither."""

Work = Callable[[], dict[str, float]]


def large_scene(root: Path, size: int) -> tuple[Path, Path]:
    """Write a scene of `size` x `size` px and its truth, and return both; copies of a small one, mirrored."""
    from engine.demo.scene import make_scene  # noqa: PLC0415  (the parent of a child needs none of it)

    small = make_scene(root / "small", size=min(COPIED, size), landslides=LANDSLIDES)

    def copied(path: Path, name: str, **more: object) -> Path:
        with rasterio.open(path) as file:
            values = file.read()
        around = np.concatenate([values, values[:, :, ::-1]], axis=2)
        around = np.concatenate([around, around[:, ::-1]], axis=1)
        across = np.arange(size) % around.shape[2]
        rows = (
            (y, around[:, np.arange(y, min(y + ROWS, size)) % around.shape[1]][:, :, across])
            for y in range(0, size, ROWS)
        )
        return write_by_rows(root / name, size, len(values), rows, **more)

    return copied(small.scene, "scene.tif", photometric="RGB"), copied(small.truth, "truth.tif", nodata=255)


def ours(scene: Path, out: Path) -> Work:
    """Return what maps a scene as the program does."""
    import torch  # noqa: PLC0415

    from engine.model_file.bundle import open_model  # noqa: PLC0415
    from engine.pipeline.plan import Request  # noqa: PLC0415
    from engine.pipeline.segment import segment  # noqa: PLC0415
    from engine.reporting import Silent  # noqa: PLC0415
    from engine.settings.run import RunSettings  # noqa: PLC0415

    torch.set_num_threads(1)
    settings = RunSettings(method="student", device="cpu")
    return lambda: {"polygons": segment(Request(scene, out, open_model(), settings), Silent())["count"]}


def peers(scene: Path, out: Path, *, average: bool) -> Work:
    """Return what maps a scene by torchgeo's sampler and loader, with the same network in the same tiles."""
    import torch  # noqa: PLC0415
    from torch.utils.data import DataLoader  # noqa: PLC0415
    from torchgeo.datasets import RasterDataset, stack_samples  # noqa: PLC0415
    from torchgeo.samplers import GridGeoSampler, Units  # noqa: PLC0415

    from engine.inference.device import choose_device  # noqa: PLC0415
    from engine.inference.predictor import ChipPredictor  # noqa: PLC0415
    from engine.inference.sliding_window import CHIPS_PER_BATCH  # noqa: PLC0415
    from engine.model_file.bundle import open_model  # noqa: PLC0415
    from engine.settings.run import RunSettings  # noqa: PLC0415

    torch.set_num_threads(1)
    tiles = TileSettings()

    def stitched() -> dict[str, float]:
        model = open_model()
        network = ChipPredictor(model, RunSettings(method="student", device="cpu"), choose_device("cpu"))
        dataset = RasterDataset(scene)
        sampler = GridGeoSampler(dataset, size=tiles.size, stride=tiles.size - tiles.overlap, units=Units.PIXELS)
        loader = DataLoader(dataset, batch_size=CHIPS_PER_BATCH, sampler=sampler, collate_fn=stack_samples)
        with rasterio.open(scene) as file:
            profile, corner = file.profile, ~file.transform
        total = np.zeros((profile["height"], profile["width"]), np.float32)
        times = np.zeros(total.shape, np.float32) if average else None
        for batch in loader:
            scores = network.score(batch["image"] / 255, lambda: None)()[:, 0]  # (B, S, S)
            for score, (x, y) in zip(scores, corners(batch["bounds"], corner), strict=True):
                part = np.s_[y : y + tiles.size, x : x + tiles.size]
                height, width = total[part].shape  # the last tiles hang over the edge
                if times is None:
                    total[part] = score[:height, :width]
                else:
                    total[part] += score[:height, :width]
                    times[part] += 1
        if times is not None:
            total /= np.maximum(times, 1)
        out.mkdir()
        profile |= {"count": 1, "photometric": None, "nodata": None}
        threshold = float(model.card["thresholds"]["student"])
        for name, values in (("scores", np.rint(total * LEVELS).astype(np.uint8)), ("mask", total >= threshold)):
            with rasterio.open(out / f"{name}.tif", "w", **profile) as file:
                file.write(values.astype(np.uint8), 1)
        return {}

    return stitched


def corners(bounds: Iterable[tuple[slice, slice, slice]], to_pixels: rasterio.Affine) -> Iterator[tuple[int, int]]:
    """Yield the column and row of the upper left corner of tiles by what torchgeo calls their bounds: x, y, time."""
    for x, y, _ in bounds:
        column, row = to_pixels @ (x.start, y.stop)
        yield round(column), round(row)


WORK: dict[str, Callable[[Path, Path], Work]] = {
    "ours": ours,
    "overwrite": partial(peers, average=False),
    "average": partial(peers, average=True),
}


def of_a_run(python: Path, way: str, scene: Path, out: Path) -> dict[str, float]:
    """Return what a way takes, each in a process of its own."""
    return in_a_child("benchmarks.bench_peer", way, scene, out, python=str(python))


def levels(folder: Path) -> tuple[np.ndarray, np.ndarray]:
    """Return a run's scores (H, W) float32 in [0, 1], and where there are any."""
    with rasterio.open(folder / "scores.tif") as file:
        values = file.read(1)
    return values.astype(np.float32) / LEVELS, values <= LEVELS


def jumps(scores: np.ndarray, there: np.ndarray, near: np.ndarray) -> tuple[float, float]:
    """Return the mean jump of the score from pixel to pixel, across tiles' borders and across other lines.

    Args:
        scores: (H, W).
        there: (H, W) bool, which pixels count.
        near: distance of each row or column from the nearest border, pixels; a jump is from the one before.
    """
    parts = {True: [0.0, 0], False: [0.0, 0]}
    for values, valid in ((scores, there), (scores.T, there.T)):
        pairs = valid[1:] & valid[:-1]
        apart = np.where(pairs, np.abs(np.diff(values, axis=0)), 0).sum(axis=1, dtype=np.float64)
        for border, part in parts.items():
            lines = near[1:] == 0 if border else near[1:] > BESIDE
            part[0] += float(apart[lines].sum())
            part[1] += int(pairs[lines].sum())
    return tuple(total / max(1, count) for total, count in (parts[True], parts[False]))  # type: ignore[return-value]


def border_distance(size: int) -> np.ndarray:
    """Return how far each row or column is from the nearest at which a tile begins, or that follows a tile's end."""
    tiles = TileSettings()
    stride = tiles.size - tiles.overlap
    starts = np.arange(stride, size - tiles.overlap, stride)
    borders = np.concatenate([starts, starts + tiles.overlap])
    return np.abs(np.arange(size)[:, None] - borders[None]).min(axis=1)


def main(arguments: list[str] | None = None) -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", type=int, default=8192, help="side of the scene: 512 px and a multiple of 384")
    parser.add_argument("--peer", type=Path, help="Python of an environment with torchgeo; without it only ours runs")
    parser.add_argument("--folder", type=Path, help="where the scene and the runs go; default: the system's own")
    parser.add_argument("--toy", action="store_true", help="a small scene, to see that it runs")
    parser.add_argument("--child", nargs=3, help=argparse.SUPPRESS)
    options = parser.parse_args(arguments)
    if options.child:
        way, scene, out = options.child
        report(WORK[way](Path(scene), Path(out)))
        return
    size = 512 + 384 if options.toy else options.size
    ways = WAYS if options.peer else WAYS[:1]
    print(f"A demo scene of {size} x {size} px, one thread; {machine()}")
    heads = f"{'way':<12}{'clock s':>9}{'processor s':>13}{'Mpx/s':>8}{'peak MB':>9}"
    print(f"{heads}{'at borders':>12}{'elsewhere':>11}{'IoU':>7}   (mean jump of the score)")
    with tempfile.TemporaryDirectory(dir=options.folder) as folder:
        root = Path(folder)
        scene, truth = large_scene(root, size)
        near = border_distance(size)
        for way in ways:
            python = Path(sys.executable) if way == "ours" else options.peer.absolute()
            took = of_a_run(python, way, scene, root / way)
            at_borders, elsewhere = jumps(*levels(root / way), near)
            iou = compare(root / way / "mask.tif", truth)["iou"]
            print(
                f"{way:<12}{took['wall']:>9.1f}{took['cpu']:>13.1f}{size**2 / 1e6 / took['cpu']:>8.2f}"
                f"{took['peak_mb']:>9.0f}{at_borders:>12.5f}{elsewhere:>11.5f}{iou:>7.3f}",
                flush=True,
            )


if __name__ == "__main__":
    main()
