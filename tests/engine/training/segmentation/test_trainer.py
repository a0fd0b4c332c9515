"""What the trainings on outlines share: the loss of hard pixels, the threshold from image-level labels, the groups."""

import numpy as np
import pytest
import torch
import torch.nn.functional as F  # noqa: N812  (torch's own custom)
from sklearn.metrics import f1_score

from engine.data.scene_augmentation import IGNORED
from engine.errors import UserError
from engine.networks.student import Student
from engine.training.common.chip_metrics import ChipMetrics, best_threshold, chip_metrics, doubt
from engine.training.segmentation import trainer as outlines
from engine.training.segmentation.trainer import SegmentationTrainer
from engine.training.student.settings import StudentSettings


def test_hard_pixels_are_those_of_crops_without_a_landslide():
    torch.manual_seed(0)
    logits = torch.randn(3, 10, 10, dtype=torch.float64)
    label = torch.zeros(3, 10, 10, dtype=torch.uint8)
    label[0, :5, :5] = 1
    label[1, 0, 0] = IGNORED
    hardest = F.softplus(logits[2].flatten()).sort(descending=True).values[:5].mean()  # 5 % of 100
    expected = outlines.loss(logits, label) + 0.7 * hardest
    torch.testing.assert_close(outlines.loss(logits, label, 0.7), expected)
    label[2, 9, 9] = 1
    torch.testing.assert_close(outlines.loss(logits, label, 0.7), outlines.loss(logits, label))


@pytest.mark.parametrize("seed", range(5))
def test_best_threshold_has_the_best_f1(seed):
    rng = np.random.default_rng(seed)
    labels = rng.integers(0, 2, 40)
    labels[:2] = (0, 1)
    scores = np.round(np.clip(rng.normal(0.4 + 0.2 * labels, 0.2), 0, 1), 2)  # with ties
    chosen = best_threshold(scores, labels)
    best = max(f1_score(labels, scores >= t) for t in np.unique(scores))
    assert f1_score(labels, scores >= chosen) == pytest.approx(best)


def measured(auc, landslides, others, mean=0.8):
    return ChipMetrics(auc, 0.5, 0.5, landslides, others, 0, 0, mean, 0.1)


def test_a_network_no_better_than_chance_or_without_scores_is_not_fit_for_use():
    assert doubt(measured(0.9, 20, 20), "student", 0.05) == ""
    said = doubt(measured(0.5, 20, 20), "student", 0.05)
    assert "no better than chance (AUC 0.50 of 20 landslide and 20 other tiles). Label more tiles" in said
    assert "no better than chance" in doubt(measured(0.6, 20, 20), "student", 0.05)  # 0.65 would be one in twenty
    assert doubt(measured(0.67, 20, 20), "student", 0.05) == ""
    assert "no better than chance" in doubt(measured(0.8, 3, 3), "student", 0.05)  # too few chips to say more
    assert "all but empty, 0.0004" in doubt(measured(0.9, 20, 20, mean=0.0004), "student", 0.05)


@pytest.mark.parametrize("bad", [np.nan, np.inf])
def test_scores_that_are_no_number_are_not_measured(bad):
    with pytest.raises(UserError, match="NaN or infinite"):
        chip_metrics(np.array([0.1, bad, 0.3]), np.array([0, 1, 1]))


def test_an_encoder_that_was_trained_before_learns_slower():
    network, settings = Student(4), StudentSettings(width=4, lr=1e-2, backbone_lr=0.1)
    rates = {}
    for known in (True, False):
        groups = SegmentationTrainer.of(network, settings, "cpu", None, known=known).optimiser.param_groups
        rates[known] = {round(g["initial_lr"], 9): sum(p.numel() for p in g["params"]) for g in groups}
    encoder = sum(p.numel() for p in network.backbone.parameters())
    rest = sum(p.numel() for p in network.parameters()) - encoder
    assert rates[True] == {1e-3: encoder, 1e-2: rest}
    assert rates[False] == {1e-2: encoder + rest}
