"""Several processes train one network: torchrun starts them, each takes its share of every batch."""

import os
import tempfile
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import torch
import torch.distributed as dist
from torch import Tensor, nn

from engine.errors import UserError


@dataclass(frozen=True)
class DistributedContext:
    """The processes of one training. All hold the same weights at all times; only the first leaves files.

    Args:
        rank: this process, from 0.
        size: how many.
        out: where this process writes: the training's folder, or one that is thrown away.
    """

    rank: int
    size: int
    out: Path

    def share(self, members: list[int]) -> list[int]:
        """Return this process' members of a batch: every size-th."""
        return members[self.rank :: self.size]

    def average(self, tensors: Iterable[Tensor]) -> None:
        """Replace tensors by their mean over the team, in place."""
        if self.size > 1:
            for tensor in tensors:
                dist.all_reduce(tensor)
                tensor.div_(self.size)

    def average_gradients(self, network: nn.Module) -> None:
        """Replace every gradient by its mean: that of the whole batch, where the loss is a mean over it."""
        self.average(p.grad for p in network.parameters() if p.grad is not None)

    def mean(self, value: float) -> float:
        """Return the mean of a number over the team."""
        if self.size == 1:
            return value
        total = torch.tensor(value, dtype=torch.float64)
        gathered: list[float | None] = [None] * self.size
        dist.all_gather_object(gathered, total.item())
        return sum(number for number in gathered if number is not None) / self.size

    def gather(self, shared: Tensor) -> Tensor:
        """Return the whole batch, in the order before `share`, from every process' (b, ...)."""
        if self.size == 1:
            return shared
        parts = [torch.empty_like(shared) for _ in range(self.size)]
        dist.all_gather(parts, shared.contiguous())
        return torch.stack(parts, dim=1).flatten(0, 1)


@contextmanager
def team(out: Path, batch: int, device: str) -> Iterator[DistributedContext]:
    """Join the processes that torchrun started; without torchrun, the team is this process alone.

    Args:
        out: the training's folder.
        batch: of the whole team.
        device: "cpu" or that of this process; tells how to talk.

    Raises:
        UserError: the batch cannot be shared evenly.
    """
    size, rank = int(os.environ.get("WORLD_SIZE", "1")), int(os.environ.get("RANK", "0"))
    if size == 1:
        yield DistributedContext(0, 1, out)
        return
    if batch % size:
        raise UserError(
            f"A batch of {batch} cannot be shared by {size} processes.", f"Choose a multiple of {size}.", "settings"
        )
    dist.init_process_group("nccl" if device.startswith("cuda") else "gloo", timeout=timedelta(minutes=10))
    try:
        with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as elsewhere:
            yield DistributedContext(rank, size, out if rank == 0 else Path(elsewhere))
    finally:
        dist.destroy_process_group()


def refuse_many_processes(what: str) -> None:
    """Refuse torchrun's team for a training that has none: its processes would write over each other's files.

    Args:
        what: the training, as a sentence begins with it.

    Raises:
        UserError: torchrun started several processes.
    """
    if int(os.environ.get("WORLD_SIZE", "1")) > 1:
        raise UserError(f"{what} trains in one process.", "Start it without torchrun.", "settings")


def own_device(device: str) -> str:
    """Return the GPU of this process where torchrun started several, otherwise `device`."""
    number = os.environ.get("LOCAL_RANK")
    if number is None or int(os.environ.get("WORLD_SIZE", "1")) == 1 or not device.startswith("cuda"):
        return device
    torch.cuda.set_device(int(number))
    return f"cuda:{number}"
