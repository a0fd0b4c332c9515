import torch

from engine.masks.difference import difference


def test_golden_values():
    original = torch.zeros(2, 3, 1, 2)
    translated = torch.tensor([[1.0, 0, 0], [0.2, 0.4, 0.6]]).view(2, 3, 1, 1).expand(2, 3, 1, 2)
    grey = difference(original, translated)
    assert grey.shape == (2, 1, 2)
    torch.testing.assert_close(grey[:, 0, 0], torch.tensor([0.299, 0.299 * 0.2 + 0.587 * 0.4 + 0.114 * 0.6]))


def test_is_symmetric_and_keeps_absolute_units():
    a, b = torch.rand(2, 3, 8, 8), torch.rand(2, 3, 8, 8)
    assert torch.equal(difference(a, b), difference(b, a))
    faint = difference(a, a + 0.01)
    assert 0.0099 < faint.min() <= faint.max() < 0.0101, "noise is not stretched to 1"
    assert torch.equal(difference(a, a), torch.zeros(2, 8, 8))


def test_is_the_grey_of_the_change_and_not_the_change_of_the_grey():
    red, green = torch.zeros(1, 3, 1, 1), torch.zeros(1, 3, 1, 1)
    red[:, 0], green[:, 1] = 0.587, 0.299  # the same grey, another colour
    torch.testing.assert_close(difference(red, green).item(), 2 * 0.299 * 0.587)
