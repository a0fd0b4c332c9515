"""The folder of checkpoints beside a model file that is in the making: begun, found again, and cleared."""

from pathlib import Path
from typing import Any

from engine import ownership
from engine.errors import UserError
from engine.files import write_json

WORK, JOB = ".learning", "job.json"


def begin(out: Path, identity: dict[str, Any]) -> Path:
    """Return the folder of the checkpoints, cleared where they are of another training by the same maker.

    Args:
        out: the model file.
        identity: what the training depends on, as JSON values, and "made_by", its maker.

    Raises:
        UserError: kind "exists": the folder holds something else.
    """
    work = out.with_name(out.name + WORK)
    if (work / JOB).is_file():
        stands = ownership.read_json(work / JOB) or {}
        if stands.get("made_by") != identity["made_by"]:
            raise UserError(f"The folder {work} holds something else.", "Choose another name for the model.", "exists")
        if stands != identity:
            clear(work)
    elif work.exists():
        raise UserError(f"The folder {work} holds something else.", "Choose another name for the model.", "exists")
    work.mkdir(parents=True, exist_ok=True)
    write_json(work / JOB, identity)
    return work


def clear(work: Path) -> None:
    """Delete the checkpoints, and nothing else."""
    for folder in (work / "whole", *work.glob("without-*")):
        ownership.delete_own(folder / "checkpoints", r"\d{8,}\.safetensors(\.part)?")
        ownership.delete_own(folder, r"(?!)")
    ownership.delete_own(work, r"job\.json")
