"""Training of the student: pseudo-labels from frame and colours or from the classifier, and a network on them."""

from pathlib import Path

from engine.data.dataset import ChipSet, load_chips
from engine.data.folds import split
from engine.reporting import Reporter
from engine.training.common.reproducibility import seeded
from engine.training.segmentation.encoder import load_classifier
from engine.training.segmentation.trainer import OutlineResult
from engine.training.student.label_chips import pseudo_labels
from engine.training.student.loop import StudentRun, begin, learn
from engine.training.student.settings import StudentSettings


def train(
    dataset: ChipSet,
    classifier: Path,
    out: Path,
    settings: StudentSettings,
    report: Reporter,
    device: str = "cpu",
) -> OutlineResult:
    """Train, or go on from the newest checkpoint in `out`; a finished training is only measured.

    Args:
        dataset: chips and image-level labels.
        classifier: folder of a finished `train classifier`, trained on the same fold.
        out: folder of pseudo-labels, checkpoints, losses.csv, student.safetensors and training.json.
        settings: all of them; those of a training that is resumed must be the same.
        report: listener.
        device: a torch device's name.

    Raises:
        UserError: unreadable chips, classifier or weights, other settings than `out` was begun with, a loss that is
            no number.
        Cancelled: the user stopped; the next call resumes.
    """
    with seeded(settings.seed, settings.threads):
        fold = split(dataset.labels, settings.fold, settings.folds, settings.fold_seed)
        explained = load_classifier(classifier, dataset, settings)
        run = StudentRun(dataset, fold, load_chips(dataset, report), explained, out, settings, device, report)
        learner, step = begin(run)
        result = learn(run, learner, step, lambda: pseudo_labels(run))
    report.log(f"Chips told apart on the fold held out: AUC {result.figures.auc:.4f}.")
    return result
