"""The student network: any size, one logit a pixel, and cells that stay over their pixels."""

import pytest
import torch
from torch.nn.functional import interpolate

from engine.networks.registry import build
from engine.networks.student import SCALES, Student


@pytest.mark.parametrize(("height", "width"), [(32, 32), (61, 100), (227, 64), (512, 33)])
def test_one_logit_a_pixel_at_any_size(height, width):
    network = Student(width=4).eval()
    assert network(torch.zeros(1, 3, height, width)).shape == (1, 1, height, width)


def test_batch_equals_one_by_one():
    torch.manual_seed(0)
    network, x = Student(width=4).double().eval(), torch.rand(3, 3, 40, 48, dtype=torch.float64)
    one_by_one = torch.cat([network(chip[None]) for chip in x])
    torch.testing.assert_close(network(x), one_by_one)


def test_takes_the_backbone_that_classifiers_take():
    student, classifier = build("student", {"width": 4}), build("squeezenet1.1", {"bottleneck": 4})
    student.get_submodule("backbone").load_state_dict(classifier.get_submodule("backbone").state_dict())


def test_answer_lies_where_the_question_was():
    """A shift by a whole cell of the deepest stage shifts the answer by as much, away from the rim."""
    torch.manual_seed(0)
    network = Student(width=4).double().eval()
    x = torch.rand(1, 3, 352, 352, dtype=torch.float64)
    here, there = network(x[..., :320, :320]), network(x[..., 16:336, 16:336])
    # the receptive field of the deepest stage is about 200 px to the side; the middle is free of the rim
    torch.testing.assert_close(here[..., 168:176, 168:176], there[..., 152:160, 152:160], rtol=0, atol=1e-3)


def test_two_looks_are_the_mean_of_the_chip_at_both_scales():
    torch.manual_seed(0)
    once = Student(width=4).double().eval()
    twice = Student(width=4, twice=True).double().eval()
    twice.load_state_dict(once.state_dict())
    x = torch.rand(2, 3, 64, 96, dtype=torch.float64)

    def resized(image, height, width):
        return interpolate(image, (height, width), mode="bilinear", align_corners=False)

    looks = [resized(once(resized(x, round(64 * s), round(96 * s))), 64, 96) for s in SCALES]
    torch.testing.assert_close(twice(x), sum(looks) / len(looks))


def test_two_looks_are_not_for_training():
    once, twice = Student(width=4), Student(width=4, twice=True)
    twice.load_state_dict(once.state_dict())
    x = torch.rand(2, 3, 64, 64)
    torch.testing.assert_close(twice(x), once(x))


@pytest.mark.parametrize(("height", "width"), [(32, 33), (61, 100)])
def test_two_looks_give_one_logit_a_pixel_at_any_size(height, width):
    network = build("student", {"width": 4, "twice": True}).eval()
    assert network(torch.zeros(1, 3, height, width)).shape == (1, 1, height, width)
