"""Files that are open, here or in another program, while the engine replaces or deletes them: Windows refuses that."""

import json
import shutil
import threading
from pathlib import Path

import pytest
import rasterio
import torch

from engine.cli.main import main
from engine.errors import UserError
from engine.networks.registry import build
from engine.pipeline.run_folder import RunFolder
from engine.training.common.checkpoints import Checkpoint, newest_checkpoint, save_checkpoint, save_network
from engine.training.common.load_training import load_finished
from engine.windows.replacing import move_over
from landslide_wsss_plugin.runtime import replacing as plugins


@pytest.fixture
def run(linux, tmp_path) -> Path:
    """A copy of Linux' run."""
    return Path(shutil.copytree(linux / "run", tmp_path / "run"))


def test_a_checkpoint_that_was_read_can_be_written_again(tmp_path):
    first = Checkpoint(5, {"w": torch.arange(1 << 16, dtype=torch.float32)}, {})
    save_checkpoint(tmp_path, first)
    read = newest_checkpoint(tmp_path)
    save_checkpoint(tmp_path, Checkpoint(5, {"w": read.tensors["w"] + 1}, {}))
    again = newest_checkpoint(tmp_path)
    assert (read.tensors["w"][:2].tolist(), again.tensors["w"][:2].tolist()) == ([0, 1], [1, 2])


def test_a_trainings_network_that_was_read_can_be_replaced_and_deleted(tmp_path):
    network = build("generator", {"width": 4, "blocks": 1})
    save_network(tmp_path / "generator.safetensors", network)
    told = {"fold": 0, "folds": 2, "fold_seed": 0}
    card = {"architecture": "generator", "config": {"width": 4, "blocks": 1}, "file": "generator.safetensors"}
    card |= {"settings": told, "dataset": {"fingerprint": "x"}}
    (tmp_path / "training.json").write_text(json.dumps(card))
    kept, _fold, _told = load_finished(tmp_path)
    save_network(tmp_path / "generator.safetensors", network)
    (tmp_path / "generator.safetensors").unlink()
    assert kept is not None


@pytest.mark.parametrize("name", ["mask.tif", "landslides.gpkg"])
def test_a_result_that_another_program_holds_is_named_and_stays(name, run, holder, capsys):
    before = (run / name).read_bytes()
    holder(run / name)
    code = main(["threshold", str(run), "--student", "0.9"])
    said = capsys.readouterr().err
    if code == 2:  # a GeoPackage is copied into, which an open file allows
        assert f"{run / name} is open in another program" in said
        assert "Close it in the other program" in said
        assert (run / name).read_bytes() == before
    else:
        assert (code, name) == (0, "landslides.gpkg")
    with rasterio.open(run / "mask.tif") as mask:
        assert mask.read(1).any()


def test_the_runs_own_file_is_replaced_while_another_program_holds_it_for_a_moment(run, holder):
    process = holder(run / "run.json")
    threading.Timer(0.7, process.kill).start()
    RunFolder(run).update(state="finished", tried=True)
    assert RunFolder(run).read()["tried"] is True


def test_the_runs_own_file_that_stays_open_is_named_and_whole(run, holder):
    before = (run / "run.json").read_bytes()
    holder(run / "run.json")
    with pytest.raises(UserError, match=r"run\.json is open in another program"):
        RunFolder(run).update(tried=True)
    assert (run / "run.json").read_bytes() == before


@pytest.mark.parametrize("move", [move_over, plugins.move_over], ids=["engine", "plugin"])
def test_a_file_that_stays_open_is_not_replaced(move, tmp_path, holder):
    (tmp_path / "old").write_text("old")
    (tmp_path / "new").write_text("new")
    holder(tmp_path / "old")
    with pytest.raises(PermissionError):
        move(tmp_path / "new", tmp_path / "old", patience=0.3)
    assert (tmp_path / "old").read_text() == "old"
    assert (tmp_path / "new").read_text() == "new"
