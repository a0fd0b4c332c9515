"""The model file: one `.lsmodel`, a stored zip of card.json and *.safetensors; never a pickle."""

import hashlib
import json
import os
import re
import socket
import struct
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from safetensors import SafetensorError
from safetensors.torch import load as load_tensors
from safetensors.torch import save as save_tensors
from torch import nn

from engine.errors import UserError
from engine.files import clear_way, open_archive
from engine.foreign_json import parse
from engine.model_file.card_migrations import FROM_TRAINING, readable_before, upgraded
from engine.model_file.card_schema import first_fault, not_finite
from engine.networks.finite import first_not_finite, stored, without_overflow
from engine.networks.registry import build
from engine.ownership import load_json
from engine.settings.tables import SCORES
from engine.version import resource
from engine.windows.replacing import move_over

SHIPPED = resource("models/default.lsmodel")
CARD_LIMIT = 1 << 20  # bytes; a card is a page of text
TENSOR_LIMIT = 2 << 30  # bytes; VGG16 in fp32 is 541 MB

Card = dict[str, Any]


@dataclass(frozen=True)
class Model:
    """An opened model file.

    Args:
        path: the file.
        sha256: of the whole file; names the model in run.json and in the polygons.
        card: the contents of card.json.
    """

    path: Path
    sha256: str
    card: Card

    @property
    def title(self) -> str:
        """Name and version, for people."""
        return f"{self.card['name']} {self.card['version']}"

    def network(self, role: str) -> nn.Module:
        """Return the network of a role (`engine.settings.tables.NETWORKS`) with its weights, in float32 and eval mode.

        Raises:
            UserError: the role is absent, the tensors' hash differs from the card's, they do not fit, or one of them
                holds NaN or an infinite number. Variances that an older version stored as infinite are repaired.
        """
        entry = self.card["networks"].get(role)
        if entry is None:
            raise UserError(
                f"The model '{self.title}' has no {role}.",
                "Choose a method that this model supports, or another model.",
                "model",
            )
        with _open(self.path) as archive:
            data = _member(archive, entry["file"], TENSOR_LIMIT)
        if hashlib.sha256(data).hexdigest() != entry["sha256"]:
            raise _broken(self.path, f"the hash of {entry['file']} differs from the card's")
        network = build(entry["architecture"], entry.get("config", {}), most=len(data))  # each takes two bytes or more
        try:
            tensors = {name: tensor.float() for name, tensor in without_overflow(load_tensors(data)).items()}
            network.load_state_dict(tensors)
        except (SafetensorError, RuntimeError, ValueError) as error:
            raise _broken(self.path, f"{entry['file']} does not fit {entry['architecture']}") from error
        if bad := first_not_finite(tensors):
            raise _broken(self.path, f"{bad} of the {role} holds NaN or an infinite number")
        return network.eval().requires_grad_(requires_grad=False)

    def verify(self) -> None:
        """Load every network once, so that hashes, tensors and architectures are all checked."""
        for role in self.card["networks"]:
            self.network(role)


def open_model(path: Path | str | None = None) -> Model:
    """Open a model file, by default the shipped one, and check its card.

    Raises:
        UserError: missing, truncated, not a model file, or of another format version.
    """
    path = Path(path) if path else SHIPPED
    with _open(path) as archive:
        try:
            card = parse(_member(archive, "card.json", CARD_LIMIT), half_letters=False)
        except ValueError as error:
            raise _broken(path, "its card is not JSON, or holds what no card does") from error
    if not isinstance(card, dict) or not isinstance(card.get("networks", {}), dict):
        raise _broken(path, "its card is not a model card")
    card = upgraded(card, str(path))
    fault = first_fault(card)
    if fault:
        raise _broken(path, fault)
    return Model(path, _digest(path), card)


def write_model(path: Path, card: Card, networks: dict[str, nn.Module]) -> Path:
    """Write a model file: each network's tensors with their hash, then the card.

    The version before reads it, too. Weights are stored in float16, the statistics of normalizations in float32 (see
    `engine.networks.finite`).

    Args:
        path: the file to write; an older one is replaced only when the new one is whole.
        card: everything but the networks' files and hashes; `card["networks"][role]` has architecture and config.
        networks: role to network, in any floating dtype.

    Raises:
        UserError: kind "model"; a weight or a number of the card is NaN or infinite; nothing is written.
    """
    for role, network in sorted(networks.items()):
        if bad := first_not_finite(network.state_dict()):
            raise _no_number(path, f"{bad} of the {role}")
    if fault := not_finite(card):
        raise _no_number(path, f"{fault} of the card")
    card = readable_before({**card, "networks": {k: dict(v) for k, v in card["networks"].items()}})
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_name(f"{path.name}.{socket.gethostname()}-{os.getpid()}.part")  # a name that no user's file has
    with zipfile.ZipFile(clear_way(part), "x", zipfile.ZIP_STORED) as archive:
        for role, network in sorted(networks.items()):
            data = save_tensors(stored(network.state_dict()))
            card["networks"][role] |= {"file": f"{role}.safetensors", "sha256": hashlib.sha256(data).hexdigest()}
            archive.writestr(zipfile.ZipInfo(f"{role}.safetensors"), data)  # ZipInfo's fixed date: reproducible bytes
        archive.writestr(zipfile.ZipInfo("card.json"), json.dumps(card, indent=1, ensure_ascii=False))
    move_over(part, path)
    return path


def assemble_model(card_path: Path, folders: dict[str, Path], out: Path) -> Path:
    """Make a model file from a card without networks and the folders of finished trainings.

    Args:
        card_path: JSON with everything that a training does not know: name, licence, citation, limits, thresholds ...
        folders: role (`engine.settings.tables.NETWORKS`) to the folder of its training: training.json and the weights.
        out: the model file to write.

    Raises:
        UserError: the card or a training cannot be read.
    """
    card = _read_json(card_path)
    card["networks"] = {}
    networks = {}
    for role, folder in folders.items():
        training = _read_json(folder / "training.json")
        entry = {name: training[name] for name in FROM_TRAINING if name in training}
        network = build(entry["architecture"], entry["config"])
        try:
            network.load_state_dict(without_overflow(load_tensors((folder / f"{role}.safetensors").read_bytes())))
        except (OSError, SafetensorError, RuntimeError) as error:
            raise UserError(
                f"The weights in {folder} cannot be read: {error}.", "Give the folder of a finished training.", "model"
            ) from error
        card["networks"][role] = entry
        networks[role] = network
        if "threshold" in training:
            card["thresholds"] = {
                role: round(training["threshold"], 3),
                **card["thresholds"],
            }  # the card's word counts first
    return write_model(out, card, networks)


def rewrite_model(source: Path, out: Path, version: str | None = None, card_path: Path | None = None) -> Path:
    """Write a model file anew, as this version does: repaired where an older one stored infinite variances.

    Args:
        source: the model file; it stays as it is, unless `out` is the same path.
        out: the file to write.
        version: a new one for the card; None keeps it.
        card_path: JSON whose fields stand in the place of the card's own; the networks stay, and so do thresholds that
            it does not name.

    Raises:
        UserError: the model is damaged, or the card that is given cannot be.
    """
    opened = open_model(source)
    fresh = _read_json(card_path) if card_path else {}
    card = {**opened.card, **fresh, "networks": opened.card["networks"]}
    if isinstance(fresh.get("thresholds"), dict):
        card["thresholds"] = {**opened.card["thresholds"], **fresh["thresholds"]}
    if version:
        card["version"] = version
    if fault := first_fault(card):
        raise UserError(f"The card in {card_path} cannot be: {fault}.", "Correct the file.", "model")
    return write_model(out, card, {role: opened.network(role) for role in card["networks"]})


def _read_json(path: Path) -> dict[str, Any]:
    try:
        values = load_json(path)
    except (OSError, ValueError) as error:
        raise UserError(f"{path} cannot be read: {error}.", "Check the path.", "model") from error
    if not isinstance(values, dict):
        raise UserError(f"{path} holds no JSON object.", "Check the path.", "model")
    return values


def describe(model: Model) -> str:
    """Return the card in words, a few lines for the dock and the terminal."""
    card = model.card
    names = {"classifier": "classifier", "generator": "CycleGAN", "student": "outline model"}
    thresholds = [f"{score.label} {card['thresholds'].get(k, score.threshold):g}" for k, score in SCORES.items()]
    lines = [
        f"{model.title} ({card['licence']})",
        f"Trained on: {card.get('training_data', 'not stated')}",
        f"Sees a ground pixel of {card['pixel_size_m']:g} m.",
        "Networks: "
        + ", ".join(f"{names.get(role, role)} {entry['architecture']}" for role, entry in card["networks"].items()),
        f"Thresholds: {', '.join(thresholds)}; minimum chip probability {card['gate']:g}",
    ]
    lines += [*measured_in(card), *lineage(card), *made_for(card)]
    lines += [f"{name}: {value}" for name, value in card.get("figures", {}).items()]
    lines += [f"Limit: {limit}" for limit in card.get("limits", [])]
    if card.get("citation"):
        lines.append(f"Cite: {card['citation']}")
    return _in_todays_words("\n".join(lines))


def _in_todays_words(text: str) -> str:
    """Return the text of a card with the outline model's name of today; cards that are in use call it the student."""
    text = re.sub(r"\bStudent(s?)\b", r"Outline model\1", text)
    return re.sub(r"\bstudent(s?)\b", r"outline model\1", text)


def measured_in(card: Card) -> list[str]:
    """Return what a card says was measured of its confidences and by ground pixel, a line each; none where nothing."""
    lines = []
    if card.get("calibration"):
        of = ", ".join(
            f"{SCORES[name].label} by a slope of {slope:g} and an offset of {offset:g} in log odds"
            for name, (slope, offset) in card["calibration"].items()
        )
        lines.append(f"Confidence of polygons: calibrated, {of}")
    if card.get("measured_pixels"):
        of = ", ".join(f"{pixel:g} m {figure:.2f}" for pixel, figure in card["measured_pixels"])
        lines.append(f"Accuracy on test chips by ground pixel: {of}")
    return lines


def lineage(card: Card) -> list[str]:
    """Return in a line the models that a model was made from, the first one first; none for one that has no parent."""
    parents = card.get("lineage")
    if not isinstance(parents, list):
        return []
    told = [one for one in parents if isinstance(one, dict)]
    names = [f"{one.get('name', 'a model')} ({str(one.get('sha256', ''))[:12]})" for one in told]
    return [f"Made from: {' -> '.join(names)}"] if names else []


def made_for(card: Card) -> list[str]:
    """Return in a line the kind of image that a model was taught for; none for one that was taught for no other."""
    sensor = card.get("sensor")
    if not isinstance(sensor, dict):
        return []
    pixel = sensor.get("pixel_m")
    of = f", pixels of {pixel:g} m" if isinstance(pixel, (int, float)) and not isinstance(pixel, bool) else ""
    name = f"{sensor['name']}, " if sensor.get("name") else ""
    return [f"Made for: {name}{sensor.get('bands', '?')} bands of {sensor.get('dtype', '?')}{of}"]


def _open(path: Path) -> zipfile.ZipFile:
    try:
        return open_archive(path)
    except FileNotFoundError as error:
        raise UserError(
            f"The model file {path} does not exist.", "Choose another model file, or reinstall the plugin.", "model"
        ) from error
    except (zipfile.BadZipFile, OSError, ValueError, RuntimeError, OverflowError, struct.error) as error:
        raise _broken(
            path, "it is truncated or not a model file"
        ) from error  # a directory that lies raises any of them


def _member(archive: zipfile.ZipFile, name: str, limit: int) -> bytes:
    """Read one member by its exact name; nothing is ever extracted to disk, so no name can escape a folder."""
    path = Path(str(archive.filename))
    try:
        info = archive.getinfo(name)
        if info.compress_type != zipfile.ZIP_STORED or info.file_size > limit:
            raise _broken(path, f"{name} is compressed or larger than {limit >> 20} MB")
        return archive.read(info)
    except KeyError as error:
        raise _broken(path, f"it has no {name}") from error
    except (zipfile.BadZipFile, EOFError, OSError, ValueError, RuntimeError, OverflowError, struct.error) as error:
        raise _broken(path, f"{name} cannot be read") from error


def _no_number(path: Path, what: str) -> UserError:
    return UserError(
        f"The model file {path} was not written: {what} holds NaN or an infinite number.",
        "Train again from a whole model, with a smaller learning rate.",
        "model",
    )


def _broken(path: Path, why: str) -> UserError:
    return UserError(
        f"The model file {path} is damaged: {why}.", "Copy or download it again, or choose another model.", "model"
    )


def _digest(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(1 << 20):
            digest.update(block)
    return digest.hexdigest()
