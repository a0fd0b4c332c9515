"""What an outline network says of held-out chips and stitched scenes: computed once, kept where git does not look."""

import hashlib
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from engine.comparison.maps import chip_maps
from engine.comparison.networks import TrainedNetworks, from_model
from engine.comparison.scene import scene_maps
from engine.data.dataset import Chip, ChipSet, load_chips
from engine.data.folds import split
from engine.evaluation.fair import incomplete_cells
from engine.evaluation.truth import read_truth
from engine.files import write_whole
from engine.rasters.mask_reader import LANDSLIDE, UNKNOWN, MaskReader
from engine.rasters.reader import SceneReader
from engine.rasters.reading.options import Reading
from engine.reporting import Silent

PIXEL_M = 0.8
"""Ground pixel of the chips."""
SHARE = 0.15
"""Share of a stitched scene's cells that hold a landslide."""
CELL = 256

Map = NDArray[np.float32]
Mask = NDArray[np.bool_]


@dataclass(frozen=True)
class Place:
    """A chip or a scene with its truth.

    Args:
        name: of the file.
        truth: (H, W) bool, the landslides that are marked.
        valid: (H, W) bool, the pixels that count.
        incomplete: (H, W) bool, where landslides may stand that are not marked.
        units: rows and columns of the squares that are drawn by the bootstrap: a chip, or a scene's cells.
    """

    name: str
    truth: Mask
    valid: Mask
    incomplete: Mask
    units: tuple[tuple[slice, slice], ...]


@dataclass(frozen=True)
class Scored:
    """A place and what a network says of it.

    Args:
        place: the truth.
        score: (H, W) float32 in [0, 1].
    """

    place: Place
    score: Map


def held_out_chips(dataset: ChipSet, fold: int, folds: int) -> list[tuple[Chip, Place]]:
    """Return the chips that a fold holds out, each with its truth; a chip without a landslide is marked completely."""
    return chips_with_truth(dataset, split(dataset.labels, fold, folds, 0).validation)


def chips_with_truth(dataset: ChipSet, members: tuple[int, ...]) -> list[tuple[Chip, Place]]:
    """Return some of a dataset's chips, with and without a landslide, each with its truth."""
    part = ChipSet(dataset.name, *(tuple(values[i] for i in members) for values in (dataset.paths, dataset.labels)))
    chips = zip(load_chips(part, Silent()), part.paths, part.labels, strict=True)
    return [(chip, place_of(path, label, chip)) for chip, path, label in chips]


def place_of(path: Path, label: int, chip: Chip) -> Place:
    """Return the truth of a chip; one without a landslide is marked completely."""
    shape = (chip.shape[0], chip.shape[1])
    whole = np.ones(shape, bool)
    truth = read_truth(path, label, shape)
    return Place(path.stem, truth, whole, whole & bool(label), ((slice(None), slice(None)),))


def stitch(dataset: ChipSet, fold: int, folds: int, tool: Path, out: Path, seeds: tuple[int, ...]) -> list[Path]:
    """Stitch the chips that a fold holds out into scenes, and return their folders; those that stand are taken.

    Args:
        dataset: in Bijie's layout.
        fold: that is held out.
        folds: how many there are.
        tool: make_scene.py.
        out: folder of the scenes.
        seeds: one a scene; a negative one makes a scene without landslides, but for the one cell that the tool needs.
    """
    chips = out / "chips"
    if not chips.is_dir():
        for i in split(dataset.labels, fold, folds, 0).validation:
            path, kind = dataset.paths[i], "landslide" if dataset.labels[i] else "non-landslide"
            write_whole(chips / kind / "image" / path.name, path.read_bytes())
            mask = path.parent.parent / "mask" / f"{path.stem}.png"
            if dataset.labels[i]:
                write_whole(chips / kind / "mask" / mask.name, mask.read_bytes())
    scenes = []
    for seed in seeds:
        scene = out / (f"scene-{seed}" if seed > 0 else f"clear{seed}")
        if not (scene / "cells.csv").is_file():
            words = ["--seed", abs(seed), "--share", SHARE if seed > 0 else 0, "--cell", CELL]
            subprocess.run([sys.executable, tool, chips, scene, *map(str, words)], check=True)
        scenes.append(scene)
    return scenes


def scene_place(folder: Path) -> Place:
    """Return the truth of a scene that make_scene.py stitched; of a clear one the cell with a landslide is left out."""
    with MaskReader(folder / "truth.tif", judged=True) as reader:
        classes = reader.read()
    valid = np.asarray(classes != UNKNOWN)
    incomplete = incomplete_cells(folder / "cells.csv", valid)
    down, across = (np.flatnonzero(valid.any(axis=axis)) for axis in (1, 0))
    units = tuple(
        (slice(y, y + CELL), slice(x, x + CELL))
        for y in range(down[0], down[-1] + 1, CELL)
        for x in range(across[0], across[-1] + 1, CELL)
    )
    if folder.name.startswith("clear"):
        units = tuple(unit for unit in units if not incomplete[unit].any())
        valid &= ~incomplete
        incomplete = np.zeros_like(incomplete)
    return Place(folder.name, (classes == LANDSLIDE) & valid, valid, incomplete, units)


class Scores:
    """A network's answers, kept on the disk.

    Args:
        networks: with a student.
        folder: of the files; it belongs to this network alone.
    """

    def __init__(self, networks: TrainedNetworks, folder: Path) -> None:
        self.networks, self.folder = networks, folder
        self.threshold = networks.student

    @classmethod
    def of_model(cls, model: Path, cache: Path) -> "Scores":
        """Return the answers of a model file's student, in a folder of the cache that is named by the file's hash."""
        found = from_model(model)
        digest = hashlib.sha256(model.read_bytes()).hexdigest()[:16]
        student = {"student": found.by_role["student"]}
        return cls(TrainedNetworks(student, student=found.student), cache / digest)

    def chips(self, chips: list[tuple[Chip, Place]], name: str = "chips") -> list[Scored]:
        """Return what it says of chips, as `evaluate` asks."""

        def made() -> Iterator[Map]:
            for chip, _ in chips:
                yield chip_maps(self.networks, chip, {"student"}, "cpu", Silent()).maps["student"]

        scores = self._kept(name, made)
        return [Scored(place, score) for (_, place), score in zip(chips, scores, strict=True)]

    def scene(self, folder: Path, place: Place) -> Scored:
        """Return what it says of a scene, in a run's tiles, blended; 0 where nothing counts."""

        def made() -> Iterator[Map]:
            with SceneReader(folder / "scene.tif", Reading(upright=False)) as reader:
                yield scene_maps(reader, ["student"], self.networks, "cpu", Silent())["student"]

        (score,) = self._kept(folder.name, made)
        return Scored(place, np.where(place.valid, score, np.float32(0)))

    def _kept(self, name: str, made: Callable[[], Iterator[Map]]) -> list[Map]:
        path = self.folder / f"{name}.npz"
        if not path.is_file():
            self.folder.mkdir(parents=True, exist_ok=True)
            part = path.with_name(f"{name}.part")
            with part.open("wb") as file:
                np.savez(file, **{f"{n:05d}": score.astype(np.float16) for n, score in enumerate(made())})
            part.replace(path)
        with np.load(path, allow_pickle=False) as file:
            return [file[key].astype(np.float32) for key in sorted(file.files)]
