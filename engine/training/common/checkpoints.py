"""Checkpoints without pickle: one safetensors file each, its JSON state in the header, renamed when whole."""

import hashlib
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import load, save
from torch import Tensor, nn

from engine import ownership
from engine.errors import UserError
from engine.files import write_json, write_whole
from engine.networks.finite import first_not_finite
from engine.training.common.settings import TrainingSettings
from engine.windows.replacing import remove

KEPT = 2
"""Checkpoints kept: the newest, and one more in case the newest is damaged."""
CARD = "training.json"
_NAME = re.compile(r"\d{8,}\.safetensors")
_WRITTEN = (
    CARD, "losses.csv", "losses.png", "validation.csv", "checkpoints", "samples", "labels", "made",
    "classifier.safetensors", "generator.safetensors", "student.safetensors", "unet.safetensors",
)  # fmt: skip
"""Everything that any training writes into its folder, beside the folders of its inner trainings."""


@dataclass(frozen=True)
class Checkpoint:
    """A training's whole state.

    Args:
        step: steps done.
        tensors: networks, optimisers and random states by name.
        state: what is not a tensor, as JSON.
    """

    step: int
    tensors: dict[str, Tensor]
    state: dict[str, Any]


def save_checkpoint(out: Path, checkpoint: Checkpoint) -> None:
    """Write `out/checkpoints/NNNNNNNN.safetensors` and remove this program's older ones, all but the newest.

    Raises:
        UserError: kind "training"; a tensor holds NaN or an infinite number. The checkpoint before stays the newest.
    """
    _refuse_no_number(checkpoint.tensors)
    folder = out / "checkpoints"
    text = json.dumps({"step": checkpoint.step, "state": checkpoint.state})
    path = folder / f"{checkpoint.step:08d}.safetensors"
    write_whole(path, save(_plain(checkpoint.tensors), {"checkpoint": text}))
    older = [old for old in _stored(folder) if int(old.stem) < checkpoint.step]
    for old in older[: 1 - KEPT]:
        if _is_ours(old):
            remove(old)


def _stored(folder: Path) -> list[Path]:
    """Return the files of a folder that have the name of a checkpoint, by their steps."""
    return sorted(
        (path for path in folder.glob("*.safetensors") if _NAME.fullmatch(path.name)), key=lambda p: int(p.stem)
    )


def _is_ours(path: Path) -> bool:
    """Return whether a file is a checkpoint that this program wrote: whole, and with its state."""
    try:
        with safe_open(path, framework="pt") as file:
            return "checkpoint" in (file.metadata() or {})
    except (SafetensorError, OSError):
        return False


def claim(out: Path, network: str) -> None:
    """Take a folder for a training, so that a training that is cut off finds its own files when it goes on.

    Args:
        out: its folder; made where it is absent.
        network: that is trained there.

    Raises:
        UserError: kind "exists": the folder holds files of these names that no training wrote; or it cannot be written.
    """
    ownership.refuse_links(out / name for name in ("checkpoints", "samples", "labels", "made"))
    card = ownership.read_json(out / CARD)
    ours = ({"network", "state"}, {"architecture", "settings", "dataset"})  # the second of an older version
    if card is not None and any(names <= set(card) for names in ours):
        return
    if any(_is_ours(path) for path in _stored(out / "checkpoints")):
        return
    if out.exists() and not out.is_dir():
        raise UserError(f"The output {out} is a file.", "Choose a folder.", "output")
    ownership.refuse_foreign(out, _WRITTEN, "training")
    write_json(out / CARD, {"network": network, "state": "begun"})


def newest_checkpoint(out: Path) -> Checkpoint | None:
    """Return the newest whole checkpoint under `out`, or None; one that is damaged or no number is passed over."""
    for path in reversed(_stored(out / "checkpoints")):
        try:
            content = path.read_bytes()  # a map of the file would keep Windows from ever replacing it
            header = json.loads(content[8 : 8 + int.from_bytes(content[:8], "little")])
            stored = json.loads(header["__metadata__"]["checkpoint"])
            tensors = {key: value.clone() for key, value in load(content).items()}  # each at an even address of its own
        except (SafetensorError, OSError, ValueError, KeyError, TypeError, RecursionError):
            continue
        if first_not_finite(tensors):
            continue
        return Checkpoint(stored["step"], tensors, stored["state"])
    return None


def save_network(path: Path, network: nn.Module) -> str:
    """Write a network's weights and return the file's sha256.

    Raises:
        UserError: kind "training"; a weight is NaN or infinite. A file that stands there stays.
    """
    _refuse_no_number(network.state_dict())
    content = save(_plain(network.state_dict()))
    write_whole(path, content)
    return hashlib.sha256(content).hexdigest()


def pack_optimiser(name: str, optimiser: torch.optim.Optimizer) -> tuple[dict[str, Tensor], dict[str, Any]]:
    """Return an optimiser's state as tensors (under `name`) and JSON values."""
    stored = optimiser.state_dict()
    tensors = {f"{name}.{p}.{key}": v for p, values in stored["state"].items() for key, v in values.items()}
    scalars = {key: value for key, value in tensors.items() if not isinstance(value, Tensor)}
    return (
        {key: value for key, value in tensors.items() if isinstance(value, Tensor)},
        {"scalars": scalars, "param_groups": stored["param_groups"]},
    )


def unpack_optimiser(
    name: str, optimiser: torch.optim.Optimizer, tensors: dict[str, Tensor], stored: dict[str, Any]
) -> None:
    """Put back, in place, what `pack_optimiser` returned.

    Each moment gets its parameter's layout in memory, as in a training that was not interrupted: a checkpoint keeps
    none, and where layouts differ PyTorch computes by another loop, which on Windows rounds otherwise.
    """
    state: dict[int, dict[str, Any]] = {}
    for key, value in (tensors | stored["scalars"]).items():
        owner, _, rest = key.partition(".")
        if owner == name:
            number, _, field = rest.partition(".")
            state.setdefault(int(number), {})[field] = value
    optimiser.load_state_dict({"state": state, "param_groups": stored["param_groups"]})
    for parameter, fields in optimiser.state.items():
        for field, value in fields.items():
            if isinstance(value, Tensor) and value.shape == parameter.shape:
                fields[field] = torch.empty_like(parameter, dtype=value.dtype).copy_(value)


def pack_network(name: str, network: nn.Module) -> dict[str, Tensor]:
    """Return a network's state under `name`."""
    return {f"{name}.{key}": value for key, value in network.state_dict().items()}


def unpack_network(name: str, network: nn.Module, tensors: dict[str, Tensor]) -> None:
    """Put back, in place, what `pack_network` returned."""
    start = name + "."
    network.load_state_dict({k[len(start) :]: v for k, v in tensors.items() if k.startswith(start)})


def same_run(state: dict[str, Any], settings: TrainingSettings, fingerprint: str, out: Path) -> None:
    """Refuse to go on with a run that was begun otherwise; threads do not matter.

    An older run lacks the newer settings: it was begun with their defaults.

    Raises:
        UserError: naming the first difference.
    """
    begun, wanted = type(settings).from_json(state["settings"]).to_json(), settings.to_json()
    changed = [key for key in wanted if key != "threads" and wanted[key] != begun[key]]
    what = f"{changed[0]} = {begun[changed[0]]}" if changed else "other chips"
    if changed or state["fingerprint"] != fingerprint:
        raise UserError(
            f"The folder {out} holds a training with {what}.", "Choose another folder or the same settings.", "exists"
        )


def _refuse_no_number(tensors: Mapping[str, Tensor]) -> None:
    if bad := first_not_finite(tensors):
        raise UserError(
            f"The training diverged: {bad} holds NaN or an infinite number.",
            "Train again with a smaller learning rate, in another folder.",
            "training",
        )


def _plain(tensors: Mapping[str, Tensor]) -> dict[str, Tensor]:
    return {key: value.detach().cpu().contiguous().clone() for key, value in tensors.items()}
