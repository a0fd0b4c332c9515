"""Refinement by colour against a plain loop, and on pictures whose answer is known."""

import numpy as np
import torch

from engine.masks.refinement import affinity_refined, colour_refined


def by_loop(score, image, iterations, dilations, width):
    """The same sums, pixel by pixel."""
    height, tall = score.shape
    for _ in range(iterations):
        new = np.zeros_like(score)
        for y in range(height):
            for x in range(tall):
                places = [
                    (min(max(y + dy, 0), height - 1), min(max(x + dx, 0), tall - 1))
                    for d in dilations
                    for dy in (-d, 0, d)
                    for dx in (-d, 0, d)
                    if dy or dx
                ]
                around = np.array([image[:, j, i] for j, i in places])
                spread = around.std(axis=0, ddof=1) * width + 1e-6
                weights = np.exp(-(((around - image[:, y, x]) / spread) ** 2).mean(axis=1))
                new[y, x] = (weights * [score[j, i] for j, i in places]).sum() / weights.sum()
        score = new
    return score


def test_affinity_equals_a_plain_loop():
    rng = np.random.default_rng(0)
    score, image = rng.random((9, 7)), rng.random((3, 9, 7))
    wanted = by_loop(score, image, 2, (1, 3), 0.3)
    got = affinity_refined(torch.from_numpy(score)[None, None], torch.from_numpy(image)[None], 2, (1, 3), 0.3)
    assert np.abs(got[0, 0].numpy() - wanted).max() < 1e-9


def test_a_batch_is_its_chips_one_by_one():
    torch.manual_seed(0)
    score, image = torch.rand(2, 1, 30, 30), torch.rand(2, 3, 30, 30)
    one_by_one = torch.cat([affinity_refined(score[i : i + 1], image[i : i + 1], 3, (1, 2)) for i in range(2)])
    torch.testing.assert_close(affinity_refined(score, image, 3, (1, 2)), one_by_one)


def test_colour_corrects_a_displaced_blob():
    rng = np.random.default_rng(0)
    image = rng.integers(20, 60, (64, 64, 3)).astype(np.uint8)
    image[20:44, 24:40] = rng.integers(150, 190, (24, 16, 3))
    truth = np.zeros((64, 64), bool)
    truth[20:44, 24:40] = True
    y, x = np.mgrid[:64, :64]
    blob = np.exp(-((y - 30) ** 2 + (x - 36) ** 2) / 150).astype(np.float32)
    refined = colour_refined(blob, image) > 0.5
    before, after = (((m & truth).sum() / (m | truth).sum()) for m in (blob > 0.5, refined))
    assert after > 0.8
    assert after > before + 0.2


def test_road_that_leaves_the_chip_is_told_from_the_landslide_it_touches():
    rng = np.random.default_rng(0)
    image = rng.integers(20, 60, (96, 96, 3)).astype(np.uint8)
    image[..., 1] += 60
    scar, road = np.zeros((96, 96), bool), np.zeros((96, 96), bool)
    scar[36:64, 34:62] = True
    road[46:54] = ~scar[46:54]
    image[scar | road] = rng.integers(150, 190, ((scar | road).sum(), 3))
    y, x = np.mgrid[:96, :96] - 47.5
    frame = np.exp(-(y**2 + x**2) / 24**2).astype(np.float32)
    with_road, without = (colour_refined(frame, image, strips=strips) > 0.5 for strips in (0, 15))
    assert with_road[road].mean() > 0.3
    assert without[road].mean() < 0.05
    assert without[scar].mean() > 0.95


def test_too_little_to_learn_from_is_left_alone():
    score = np.zeros((40, 40), np.float32)
    score[5, 5] = 1
    assert colour_refined(score, np.zeros((40, 40, 3), np.uint8)) is score


def test_scores_of_one_image_together_are_each_alone():
    torch.manual_seed(0)
    scores, image = torch.rand(1, 2, 30, 30), torch.rand(1, 3, 30, 30)
    alone = torch.cat([affinity_refined(scores[:, i : i + 1], image, 3, (1, 2)) for i in range(2)], dim=1)
    torch.testing.assert_close(affinity_refined(scores, image, 3, (1, 2)), alone)
