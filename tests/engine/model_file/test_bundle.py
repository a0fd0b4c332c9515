import json
import zipfile

import pytest
import torch

from engine.errors import UserError
from engine.model_file.bundle import describe, open_model, write_model
from engine.networks.registry import build


def rewrite(source, target, change):
    """Copy a model file, passing each member through `change(name, data) -> data | None`."""
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        for info in old.infolist():
            data = change(info.filename, old.read(info))
            if data is not None:
                new.writestr(info.filename, data)
    return target


def with_card(source, target, **changes):
    def change(name, data):
        return json.dumps({**json.loads(data), **changes}) if name == "card.json" else data

    return rewrite(source, target, change)


def test_weights_survive_the_round_trip_to_half_precision(tmp_path):
    torch.manual_seed(3)
    config = {"width": 4, "blocks": 1}
    generator = build("generator", config)
    card = {
        **dict.fromkeys(("version", "pixel_size_m", "gate"), 1),
        "licence": "GPL-2.0-or-later",
        "name": "round trip",
        "thresholds": {"gan": 0.1, "cam": 0.2},
        "networks": {"generator": {"architecture": "generator", "config": config}},
    }
    model = open_model(write_model(tmp_path / "m.lsmodel", card, {"generator": generator}))
    loaded = model.network("generator")
    for name, tensor in generator.state_dict().items():
        assert torch.equal(loaded.state_dict()[name], tensor.half().float())
    assert not any(p.requires_grad for p in loaded.parameters())
    assert not loaded.training
    assert "round trip 1" in describe(model)
    model.card["limits"] = ["The student's training was short; two students were tried, no studentship."]
    assert "Limit: The outline model's training was short; two outline models were tried, no studentship." in describe(
        model
    )
    first = (tmp_path / "m.lsmodel").read_bytes()
    write_model(tmp_path / "m.lsmodel", card, {"generator": generator})
    assert (tmp_path / "m.lsmodel").read_bytes() == first


def test_a_missing_role_is_named(tiny_model, tmp_path):
    with pytest.raises(UserError, match="has no unet"):
        open_model(tiny_model).network("unet")


@pytest.mark.parametrize("cut", [0.1, 0.5, 0.99])
def test_a_truncated_file_is_refused(tiny_model, tmp_path, cut):
    path = tmp_path / "cut.lsmodel"
    data = tiny_model.read_bytes()
    path.write_bytes(data[: int(len(data) * cut)])
    with pytest.raises(UserError, match="damaged"):
        open_model(path)


def test_other_format_versions_are_refused(tiny_model, tmp_path):
    with pytest.raises(UserError, match="format version 99"):
        open_model(with_card(tiny_model, tmp_path / "m.lsmodel", format_version=99))


def test_a_wrong_hash_is_refused(tiny_model, tmp_path):
    def flip(name, data):
        return data[:-1] + bytes([data[-1] ^ 1]) if name == "generator.safetensors" else data

    model = open_model(rewrite(tiny_model, tmp_path / "m.lsmodel", flip))
    with pytest.raises(UserError, match=r"hash of generator\.safetensors"):
        model.verify()
    assert model.network("classifier")


@pytest.mark.parametrize("networks", [[], "x", None])
def test_a_card_of_another_shape_is_refused(tiny_model, tmp_path, networks):
    with pytest.raises(UserError):
        open_model(with_card(tiny_model, tmp_path / "m.lsmodel", networks=networks)).verify()


def test_a_card_that_lacks_a_field_names_it(tiny_model, tmp_path):
    def drop(name, data):
        card = json.loads(data) if name == "card.json" else None
        return data if card is None else json.dumps({k: v for k, v in card.items() if k != "gate"})

    with pytest.raises(UserError, match="lacks gate"):
        open_model(rewrite(tiny_model, tmp_path / "m.lsmodel", drop))


def test_compressed_members_are_refused_so_no_bomb_can_unfold(tiny_model, tmp_path):
    path = tmp_path / "bomb.lsmodel"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("card.json", b" " * (64 << 20))
    with pytest.raises(UserError, match="compressed or larger"):
        open_model(path)


@pytest.mark.parametrize("content", [b"", b"not a zip", b"PK\x03\x04"])
def test_other_files_are_refused(tmp_path, content):
    path = tmp_path / "x.lsmodel"
    path.write_bytes(content)
    with pytest.raises(UserError, match="damaged"):
        open_model(path)


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(UserError, match="does not exist"):
        open_model(tmp_path / "none.lsmodel")
