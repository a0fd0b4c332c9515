"""What the recipe reaches in counties of which a training has seen no landslide, beside counties that it has seen.

    python -m benchmarks.accuracy.unseen_counties DATASET --weights WEIGHTS --runs DIR

The counties of the chips' names are put into three groups that lie together. Each group is left out of one training:
its landslides, and the chips without a landslide whose names have its letters (most of those have no county in their
names: they stay, so that some ground of the county may be known without a landslide). Three trainings more leave out
as many chips, drawn at random; they have seen every county. So each chip with a landslide is scored twice, by a
network that has not seen its county and by one that has, and the differences are paired. Trainings resume.
With --only the trainings of these groups alone are made, so that several can be made at once; then no table is made.
"""

import argparse
import re
from pathlib import Path

import numpy as np

from benchmarks.accuracy.counties import county
from benchmarks.accuracy.counting import at
from benchmarks.accuracy.figures import CHIP_FIGURES, Row, differences, row, summary
from benchmarks.accuracy.scores import Scored, Scores, chips_with_truth
from benchmarks.accuracy.tables import cell, markdown
from engine.cli.main import main as engine
from engine.comparison.networks import TrainedNetworks
from engine.data.dataset import ChipSet, open_dataset
from engine.files import write_whole
from engine.training.common.load_training import chosen_threshold, load_finished
from engine.version import ROOT

GROUPS = {"east": ("js", "qx"), "south": ("df", "zdf", "ny", "zj"), "west": ("hz", "qxg", "wn")}
"""Letters of Bijie's counties, by where they lie: Jinsha and Qianxi; Dafang, Nayong and Zhijin; Hezhang, Qixingguan and
Weining."""
CODED = re.compile(r"d(df|hz|js|ny|qxg|qx|zj|wn)(?:gf|pl|wv|fgf)\d")
"""The name of a chip without a landslide that has its county's letters in it."""
RANDOM = {f"random-{number}": number for number in (1, 2, 3)}
SHOWN = ("mean IoU", "pooled IoU", "precision", "recall", "fair mean IoU")


def group_of(name: str, label: int) -> str:
    """Return the group of a chip's county, or nothing where its name has none."""
    found = CODED.match(name)
    letters = county(name) if label else found[1] if found else ""
    return next((group for group, counties in GROUPS.items() if letters in counties), "")


def left_out(dataset: ChipSet) -> dict[str, tuple[int, ...]]:
    """Return the chips that each training leaves out: those of a group, and as many of each class drawn at random.

    Args:
        dataset: in Bijie's layout and names.
    """
    labels = np.asarray(dataset.labels)
    groups = np.array([group_of(path.stem, label) for path, label in zip(dataset.paths, labels, strict=True)])
    found = {group: tuple(np.flatnonzero(groups == group).tolist()) for group in GROUPS}
    rng = np.random.default_rng(0)
    parts: dict[str, list[int]] = {name: [] for name in RANDOM}
    for label in (0, 1):
        drawn = rng.permutation(np.flatnonzero((labels == label) & (groups != "")))
        ends = np.cumsum([np.count_nonzero(labels[list(members)] == label) for members in found.values()])
        for name, part in zip(RANDOM, np.split(drawn, ends[:-1]), strict=True):
            parts[name] += part.tolist()
    return found | {name: tuple(sorted(part)) for name, part in parts.items()}


def trained(name: str, members: tuple[int, ...], dataset: ChipSet, args: argparse.Namespace) -> TrainedNetworks:
    """Train a classifier and a student without these chips, or take what stands, and return the student.

    Raises:
        SystemExit: a training failed.
    """
    folder: Path = args.runs / name
    names = "".join(f"{dataset.paths[i].name}\n" for i in members)
    write_whole(folder / "left-out.txt", names.encode())
    known = ["--fold", "0", "--folds", "10", "--exclude", str(folder / "left-out.txt"), "--precision", args.precision]
    data, classifier = str(args.dataset), str(folder / "classifier")
    network = ["--classifier", classifier, "--iterations", str(args.iterations)]
    for words in (
        ["classifier", data, "--out", classifier, "--weights", str(args.weights), "--epochs", str(args.epochs)],
        ["student", data, "--out", str(folder / "student"), *network],
    ):
        if engine(["train", *words, *known, "--threads", str(args.threads)]):
            raise SystemExit(f"The training {words[0]} of {name} failed.")
    student, *_ = load_finished(folder / "student")
    return TrainedNetworks({"student": student}, student=chosen_threshold(folder / "student"))


def answered(members: tuple[int, ...], dataset: ChipSet, networks: TrainedNetworks, kept: Path) -> list[Scored]:
    """Return what a student says of the chips that its training left out, with a landslide or without.

    Args:
        members: numbers of the chips.
        dataset: that they are of.
        networks: the student.
        kept: folder of its answers.
    """
    return Scores(networks, kept).chips(chips_with_truth(dataset, members))


def table(unseen: Row, seen: Row, counties: list[str]) -> str:
    """Return the figures by county, the largest first, and of all chips, with the paired differences.

    Args:
        unseen: counts of each chip by networks that have seen no landslide of its county.
        seen: counts of the same chips by networks that have.
        counties: of each chip.
    """
    names = np.array(counties)
    there, many = np.unique(names, return_counts=True)
    lines = []
    for name in ("", *there[np.argsort(-many, kind="stable")]):
        of_it = (names == name) | (name == "")
        with_it, without = summary(seen.counts[of_it], FIGURES), summary(unseen.counts[of_it], FIGURES)
        gain = differences(seen.counts[of_it], unseen.counts[of_it], FIGURES)
        cells = [f"{cell(with_it[of])[:5]}, {cell(without[of])} ({cell(gain[of])})" for of in SHOWN]
        lines.append((name or "all", int(of_it.sum()), *cells))
    title = "Chips by county: networks that know it, networks that do not (paired difference)"
    return markdown(title, ("county", "chips", *SHOWN), lines)


FIGURES = {name: CHIP_FIGURES[name] for name in SHOWN}


def main() -> None:
    """Train, score and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("dataset", type=Path)
    parser.add_argument("--weights", type=Path, required=True, help="SqueezeNet's ImageNet weights, a folder of .npy")
    parser.add_argument("--runs", type=Path, default=ROOT / "build" / "unseen-counties")
    parser.add_argument("--only", nargs="*", choices=[*GROUPS, *RANDOM], help="make these trainings alone")
    parser.add_argument("--epochs", type=int, default=12, help="of a classifier (default 12)")
    parser.add_argument("--iterations", type=int, default=1000, help="steps of a student (default 1000)")
    parser.add_argument("--precision", choices=("float32", "bfloat16"), default="bfloat16")
    parser.add_argument("--threads", type=int, default=1)
    args = parser.parse_args()
    dataset = open_dataset(args.dataset)
    kinds: dict[bool, list[tuple[int, Scored, float]]] = {True: [], False: []}
    for name, members in left_out(dataset).items():
        if args.only and name not in args.only:
            continue
        networks = trained(name, members, dataset, args)
        scored = zip(members, answered(members, dataset, networks, args.runs / name), strict=True)
        kinds[name in GROUPS] += [(i, one, networks.student) for i, one in scored if dataset.labels[i]]
    if args.only:
        return
    rows = {kind: counted(sorted(found, key=lambda one: one[0])) for kind, found in kinds.items()}
    numbers = sorted(i for i, *_ in kinds[True])
    text = table(rows[True], rows[False], [county(dataset.paths[i].stem) for i in numbers])
    write_whole(args.runs / "table.md", text.encode())
    print(text)


def counted(found: list[tuple[int, Scored, float]]) -> Row:
    """Return the counts of each chip at the threshold of the network that scored it."""
    thresholds = {one.place.name: threshold for _, one, threshold in found}
    return row([one for _, one, _ in found], lambda one: at(thresholds[one.place.name])(one))


if __name__ == "__main__":
    main()
