import pytest

from engine.errors import UserError
from engine.model_file.card_migrations import FORMAT_VERSION, STEPS, upgraded


def to_two(card):
    card["gate"] = card.pop("threshold")
    return card


def to_three(card):
    return {**card, "licence": card.get("licence", "not stated")}


def test_an_older_card_goes_through_every_step_and_stays_as_it_was():
    old = {"format_version": 1, "threshold": 0.5}
    new = upgraded(old, "old.lsmodel", {1: to_two, 2: to_three}, 3)
    assert new == {"format_version": 3, "gate": 0.5, "licence": "not stated"}
    assert old == {"format_version": 1, "threshold": 0.5}


@pytest.mark.parametrize("version", [0, 4, None, "1", 1.5, True, -1])
def test_a_version_that_no_step_leads_from_is_one_sentence(version):
    with pytest.raises(UserError, match=r"format version .* Update the plugin"):
        upgraded({"format_version": version}, "x.lsmodel", {2: to_three}, 3)


def test_there_is_a_step_from_every_version_that_was_ever_written():
    assert set(STEPS) == set(range(1, FORMAT_VERSION))
    assert upgraded({"format_version": FORMAT_VERSION}, "x") == {"format_version": FORMAT_VERSION}


def test_card_of_version_1_loses_what_nothing_uses():
    entry = {"architecture": "generator", "noise_floor": {"plain": 0.05, "mirrors": 0.03}}
    old = {"format_version": 1, "name": "Alps", "chip_px": 512, "networks": {"generator": entry}}
    wanted = {"format_version": 2, "name": "Alps", "networks": {"generator": {"architecture": "generator"}}}
    assert upgraded(old, "x") == wanted
    assert entry["noise_floor"] == {"plain": 0.05, "mirrors": 0.03}
    assert upgraded({"format_version": 1, "networks": ["damaged"]}, "x")["networks"] == ["damaged"]
