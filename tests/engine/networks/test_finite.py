"""No weight that is NaN or infinite comes in or goes out, in whatever tensor it stands; an older overflow is undone."""

import hashlib
import json
import zipfile

import pytest
import torch
from safetensors.torch import load, save

from engine.errors import UserError
from engine.files import write_json
from engine.model_file.bundle import assemble_model, open_model, rewrite_model, write_model
from engine.networks.finite import HALF_MAX
from engine.networks.registry import build
from engine.training.common import checkpoints as saved
from engine.training.common.load_training import load_finished

CONFIG = {"width": 4}
KINDS = ["backbone.0.weight", "backbone.0.bias", "lateral.0.weight", "smooth.1.1.weight", "smooth.1.1.bias"]
KINDS += ["smooth.2.1.running_mean", "smooth.2.1.running_var", "last.bias"]
BAD = [float("nan"), float("inf"), float("-inf")]


def student(planted="", value=0.0):
    torch.manual_seed(1)
    network = build("student", CONFIG)
    for module in network.modules():
        if isinstance(module, torch.nn.BatchNorm2d):
            torch.nn.init.uniform_(module.weight, 0.5, 2)
            torch.nn.init.uniform_(module.bias, -1, 1)
    if planted:
        network.state_dict()[planted].view(-1)[1 if network.state_dict()[planted].numel() > 1 else 0] = value
    return network


def entry():
    return {"architecture": "student", "config": CONFIG, "mean": [0.4, 0.4, 0.4], "std": [0.2, 0.2, 0.2]}


@pytest.fixture
def card(tiny_model):
    return {**open_model(tiny_model).card, "networks": {"student": entry()}}


def with_tensors(source, target, change):
    """Copy a model file, its student's tensors passed through `change`, with the hash that its card then needs."""

    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        data = save(change(load(old.read("student.safetensors"))))
        told = json.loads(old.read("card.json"))
        told["networks"]["student"]["sha256"] = hashlib.sha256(data).hexdigest()
        new.writestr("student.safetensors", data)
        new.writestr("card.json", json.dumps(told))
    return target


def planted(name, value):
    def change(tensors):
        tensors[name].view(-1)[0] = value
        return tensors

    return change


@pytest.mark.parametrize("value", BAD)
@pytest.mark.parametrize("name", KINDS)
def test_a_model_file_with_a_weight_that_is_no_number_is_refused_by_its_name(card, tmp_path, name, value):
    whole = write_model(tmp_path / "whole.lsmodel", card, {"student": student()})
    bad = with_tensors(whole, tmp_path / "bad.lsmodel", planted(name, value))
    with pytest.raises(UserError, match=f"{name} of the student holds NaN or an infinite number"):
        open_model(bad).network("student")
    with pytest.raises(UserError, match="holds NaN"):
        rewrite_model(bad, tmp_path / "again.lsmodel")


@pytest.mark.parametrize("value", BAD)
@pytest.mark.parametrize("name", KINDS)
def test_no_such_model_is_written_and_the_file_that_stands_stays(card, tmp_path, name, value):
    path = write_model(tmp_path / "m.lsmodel", card, {"student": student()})
    before = path.read_bytes()
    with pytest.raises(UserError, match=f"was not written: {name} of the student"):
        write_model(path, card, {"student": student(name, value)})
    assert path.read_bytes() == before
    assert [one.name for one in tmp_path.iterdir()] == ["m.lsmodel"]


@pytest.mark.parametrize("value", BAD)
@pytest.mark.parametrize("name", KINDS)
def test_no_such_training_is_saved_gone_on_with_or_built_from(tmp_path, card, name, value):
    good, bad = student(), student(name, value)
    saved.save_checkpoint(tmp_path, saved.Checkpoint(1, saved.pack_network("network", good), {}))
    with pytest.raises(UserError, match=f"network.{name} holds NaN"):
        saved.save_checkpoint(tmp_path, saved.Checkpoint(2, saved.pack_network("network", bad), {}))
    assert saved.newest_checkpoint(tmp_path).step == 1
    file = tmp_path / "checkpoints" / "00000003.safetensors"
    file.write_bytes(save(saved.pack_network("network", bad), {"checkpoint": '{"step": 3, "state": {}}'}))
    assert saved.newest_checkpoint(tmp_path).step == 1  # as a damaged one
    with pytest.raises(UserError, match=f"{name} holds NaN"):
        saved.save_network(tmp_path / "student.safetensors", bad)
    assert not (tmp_path / "student.safetensors").exists()

    (tmp_path / "student.safetensors").write_bytes(save({k: v.clone() for k, v in bad.state_dict().items()}))
    told = {**entry(), "file": "student.safetensors", "settings": {"fold": 0, "folds": 2, "fold_seed": 0}}
    write_json(tmp_path / "training.json", told | {"dataset": {"fingerprint": "x"}})
    with pytest.raises(UserError, match=f"{name} holds NaN"):
        load_finished(tmp_path)
    write_json(tmp_path / "card.json", {k: v for k, v in card.items() if k != "networks"})
    with pytest.raises(UserError, match=f"{name} of the student holds NaN"):
        assemble_model(tmp_path / "card.json", {"student": tmp_path}, tmp_path / "built.lsmodel")
    assert not (tmp_path / "built.lsmodel").exists()


@pytest.mark.parametrize("value", BAD)
@pytest.mark.parametrize("place", ["thresholds.gan", "figures.IoU", "networks.student.mean.1", "gate"])
def test_a_card_with_a_number_that_is_none_is_neither_written_nor_opened(card, tmp_path, place, value):
    path = write_model(tmp_path / "m.lsmodel", card, {"student": student()})
    told = json.loads(json.dumps({**card, "figures": {"IoU": 0.5}}))
    *way, last = place.split(".")
    at = told
    for step in way:
        at = at[step]
    at[int(last) if last.isdigit() else last] = value
    with pytest.raises(UserError, match=f"{place} of the card holds NaN"):
        write_model(tmp_path / "other.lsmodel", told, {"student": student()})
    assert not (tmp_path / "other.lsmodel").exists()
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(tmp_path / "bad.lsmodel", "w") as new:
        written = json.loads(old.read("card.json"))
        networks = {"student": {**told["networks"]["student"], **{k: written["networks"]["student"][k]
                                                                 for k in ("file", "sha256")}}}  # fmt: skip
        new.writestr("student.safetensors", old.read("student.safetensors"))
        new.writestr("card.json", json.dumps({**written, **told, "networks": networks}))
    with pytest.raises(UserError, match=f"number at {place} of its card is NaN or infinite"):
        open_model(tmp_path / "bad.lsmodel")


def test_figures_that_are_no_number_are_not_written(tmp_path):
    with pytest.raises(UserError, match="one of its numbers is NaN"):
        write_json(tmp_path / "training.json", {"figures": {"auc": float("nan")}})
    assert not list(tmp_path.iterdir())


def test_statistics_and_what_float16_cannot_hold_are_stored_in_float32(card, tmp_path):
    network = student("smooth.2.1.running_var", 123456.0)
    network.state_dict()["last.bias"][0] = 70000.0
    path = write_model(tmp_path / "m.lsmodel", card, {"student": network})
    loaded = open_model(path).network("student").state_dict()
    assert loaded["smooth.2.1.running_var"][1] == 123456.0
    assert loaded["last.bias"][0] == 70000.0
    with zipfile.ZipFile(path) as archive:
        kinds = {name: tensor.dtype for name, tensor in load(archive.read("student.safetensors")).items()}
    assert kinds["smooth.0.1.running_mean"] == kinds["smooth.2.1.running_var"] == torch.float32
    assert kinds["smooth.0.1.weight"] == kinds["lateral.0.weight"] == torch.float16


def test_the_overflow_of_an_older_file_is_undone_without_a_change_of_any_answer(card, tmp_path):
    whole = write_model(tmp_path / "whole.lsmodel", card, {"student": student()})

    def as_it_was(tensors):
        tensors = {name: tensor.half() if tensor.is_floating_point() else tensor for name, tensor in tensors.items()}
        tensors["smooth.2.1.running_var"][:2] = float("inf")
        return tensors

    old = with_tensors(whole, tmp_path / "old.lsmodel", as_it_was)
    with zipfile.ZipFile(old) as archive:
        before = build("student", CONFIG)
        before.load_state_dict({k: v.float() for k, v in load(archive.read("student.safetensors")).items()})
    opened = open_model(old).network("student")
    x = torch.randn(1, 3, 64, 64)
    with torch.inference_mode():
        assert torch.equal(opened(x), before.eval()(x))
    assert opened.state_dict()["smooth.2.1.running_var"][:2].tolist() == [HALF_MAX, HALF_MAX]
    assert opened.state_dict()["smooth.2.1.weight"][:2].tolist() == [0.0, 0.0]
    opened.train().requires_grad_(True)
    opened(torch.randn(2, 3, 64, 64)).mean().backward()
    saved.save_network(tmp_path / "trained.safetensors", opened)  # training can go on from it
    again = open_model(rewrite_model(old, tmp_path / "new.lsmodel", "2"))
    assert again.card["version"] == "2"
    with torch.inference_mode():
        assert torch.equal(again.network("student")(x), before(x))


def test_the_shipped_model_holds_no_such_number_in_its_file():
    with zipfile.ZipFile(open_model().path) as archive:
        for member in archive.namelist():
            if member.endswith(".safetensors"):
                assert all(torch.isfinite(tensor).all() for tensor in load(archive.read(member)).values()), member
