"""What the trainings on outlines share: the loss of hard pixels, the threshold from image-level labels, the groups."""

import numpy as np
import pytest
import torch
import torch.nn.functional as F  # noqa: N812  (torch's own custom)
from sklearn.metrics import f1_score

from engine.networks.student import Student
from engine.training import outlines
from engine.training.figures import best_threshold
from engine.training.outlines import Learner
from engine.training.pseudo_labels import IGNORED
from engine.training.student_settings import StudentSettings


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
    best = max(f1_score(labels, scores >= t) for t in np.linspace(0, 1, 1001))
    assert f1_score(labels, scores >= chosen) == pytest.approx(best)


def test_an_encoder_that_was_trained_before_learns_slower():
    network, settings = Student(4), StudentSettings(width=4, lr=1e-2, backbone_lr=0.1)
    rates = {}
    for known in (True, False):
        groups = Learner.of(network, settings, "cpu", None, known=known).optimiser.param_groups
        rates[known] = {round(g["initial_lr"], 9): sum(p.numel() for p in g["params"]) for g in groups}
    encoder = sum(p.numel() for p in network.backbone.parameters())
    rest = sum(p.numel() for p in network.parameters()) - encoder
    assert rates[True] == {1e-3: encoder, 1e-2: rest}
    assert rates[False] == {1e-2: encoder + rest}
