"""A model file may hold anything: it is opened or refused with a sentence, never executed and never unpacked."""

import json
import zipfile
from pathlib import Path

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from engine.model_file.bundle import describe, open_model, write_model
from engine.networks.registry import build

from .conftest import refused_or_done, tried

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
    max_leaves=6,
)
FIELDS = ["name", "version", "licence", "citation", "training_data", "pixel_size_m", "bands", "thresholds"]
FIELDS += ["gate", "figures", "limits", "networks", "format_version", "default_method"]


@pytest.fixture(scope="module")
def small(tmp_path_factory, tiny_model) -> Path:
    """A model file of a few kilobytes, so that most of its bytes matter."""
    torch.manual_seed(0)
    entry = {"architecture": "generator", "config": {"width": 4, "blocks": 1}}
    networks = {"generator": build(entry["architecture"], entry["config"])}
    path = tmp_path_factory.mktemp("model") / "small.lsmodel"
    return write_model(path, {**open_model(tiny_model).card, "networks": {"generator": entry}}, networks)


def use(path: Path) -> None:
    """Everything that the dock and a run do with a model file."""
    model = open_model(path)
    describe(model)
    model.verify()


def with_card(small: Path, path: Path, change) -> Path:
    with zipfile.ZipFile(small) as old, zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as new:
        for name in old.namelist():
            data = old.read(name)
            new.writestr(name, json.dumps(change(json.loads(data))) if name == "card.json" else data)
    return path


@tried(150, 5000)
@given(st.lists(st.tuples(st.floats(0, 1), st.integers(0, 255)), min_size=1, max_size=12), st.booleans())
def test_bytes_that_changed(small, tmp_path, edits, near_the_end):
    data = bytearray(small.read_bytes())
    start = len(data) - 3000 if near_the_end else 0  # where the card and the zip's directory are
    for place, value in edits:
        data[start + int(place * (len(data) - 1 - start))] = value
    path = tmp_path / "edited.lsmodel"
    path.write_bytes(data)
    refused_or_done(lambda: use(path))


@tried(60, 1000)
@given(st.integers(0, 10**6), st.binary(max_size=40), st.integers(0, 40))
def test_bytes_that_are_missing_or_too_many(small, tmp_path, place, more, fewer):
    data = small.read_bytes()
    at = place % len(data)
    path = tmp_path / "cut.lsmodel"
    path.write_bytes(data[:at] + more + data[at + fewer :])
    refused_or_done(lambda: use(path))


@tried(150, 3000)
@given(st.sampled_from(FIELDS), JSON)
def test_a_card_with_any_value(small, tmp_path, name, value):
    path = with_card(small, tmp_path / "card.lsmodel", lambda card: {**card, name: value})
    refused_or_done(lambda: use(path))


@tried(100, 2000)
@given(st.sampled_from(["architecture", "config", "file", "sha256", "mean", "std"]), JSON)
def test_a_network_with_any_value(small, tmp_path, name, value):
    def change(card):
        entry = {**card["networks"]["generator"], name: value}
        return {**card, "networks": {"generator": entry}}

    path = with_card(small, tmp_path / "network.lsmodel", change)
    refused_or_done(lambda: use(path))


@tried(60, 1000)
@given(JSON)
def test_a_card_that_is_anything(small, tmp_path, value):
    refused_or_done(lambda: use(with_card(small, tmp_path / "any.lsmodel", lambda _card: value)))


@pytest.mark.parametrize("name", ["../../outside.safetensors", "/outside.safetensors", "a/../../b", "C:\\x"])
def test_a_member_that_leads_out_is_never_written(small, tmp_path, name):
    path = with_card(small, tmp_path / "slip.lsmodel", lambda card: card)
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr(name, b"x")
    before = sorted(tmp_path.parent.rglob("*"))
    refused_or_done(lambda: use(path))
    assert sorted(tmp_path.parent.rglob("*")) == before


def test_a_member_that_claims_to_be_huge_is_refused(small, tmp_path):
    path = tmp_path / "huge.lsmodel"
    data = bytearray(with_card(small, path, lambda card: card).read_bytes())
    at = data.index(b"PK\x01\x02") + 24  # the uncompressed size in the zip's directory
    data[at : at + 4] = (0xFFFFFFF0).to_bytes(4, "little")
    path.write_bytes(data)
    assert not refused_or_done(lambda: use(path))


def test_a_pickle_is_never_loaded(tmp_path):
    path = tmp_path / "weights.lsmodel"

    class Trap:
        def __reduce__(self):
            return (Path.touch, (tmp_path / "executed",))

    torch.save({"trap": Trap()}, path)  # a zip as well
    assert not refused_or_done(lambda: use(path))
    assert not (tmp_path / "executed").exists()
