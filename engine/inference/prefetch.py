"""Work ahead and work behind: threads that keep the disk out of the networks' way, in bounded memory and in order."""

from collections import deque
from collections.abc import Callable, Generator, Iterable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from types import TracebackType
from typing import Any, TypeVar

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

S = TypeVar("S")
T = TypeVar("T")


def in_turn(begin: Callable[[S], Future[T]], items: Iterable[S], depth: int) -> Generator[T, None, None]:
    """Yield what comes of each item, in order, while the next ones are under way; none goes on after the generator.

    Args:
        begin: hands an item to a thread.
        items: read lazily, in the caller's thread.
        depth: how many results may wait, at least 1.

    Raises:
        Exception: what the work on an item raised, when its turn comes.
    """
    begun: deque[Future[T]] = deque()
    try:
        for item in items:
            begun.append(begin(item))
            if len(begun) > depth:
                yield begun.popleft().result()
        while begun:
            yield begun.popleft().result()
    finally:  # an error, or a caller that asks for no more
        for future in begun:
            future.cancel()
        wait(begun)


def prefetch(tasks: Iterable[Callable[[], T]], depth: int, threads: int = 1) -> Generator[T, None, None]:
    """Yield each task's result, in order, while threads already work on the next tasks.

    Args:
        tasks: read lazily, in the caller's thread.
        depth: how many results may wait, at least 1: what bounds the memory.
        threads: how many tasks run at once; each must then have what it needs of its own, such as an open file.

    Raises:
        Exception: what a task raised, when its turn comes.
    """
    with ThreadPoolExecutor(threads, "ahead") as pool:
        yield from in_turn(pool.submit, tasks, depth)


class WriteBehind:
    """One thread that does work after work, in order; a context manager.

    Leaving it waits for everything that was given, also after an error elsewhere: what is finished is kept.

    Args:
        depth: how many works may wait, at least 1; `do` blocks where more would.
    """

    def __init__(self, depth: int) -> None:
        self._depth = depth
        self._pool = ThreadPoolExecutor(1, "behind")
        self._waiting: deque[Future[None]] = deque()
        self._broken = False

    def __enter__(self) -> "WriteBehind":
        return self

    def do(self, work: Callable[..., object], *values: Any) -> None:
        """Hand over `work(*values)`.

        Raises:
            Exception: what an earlier work raised; none is begun after it.
        """
        while self._waiting and (len(self._waiting) >= self._depth or self._waiting[0].done()):
            self._waiting.popleft().result()
        self._waiting.append(self._pool.submit(self._run, work, values))

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._pool.shutdown(wait=True)
        if kind is None:  # else the first error is the one to tell
            for future in self._waiting:
                future.result()

    def _run(self, work: Callable[..., object], values: tuple[Any, ...]) -> None:
        if self._broken:
            return
        try:
            work(*values)
        except BaseException:
            self._broken = True
            raise


def ready_for(device: torch.device) -> Callable[[Tensor], Tensor]:
    """Return what a reader does with a batch: for a GPU, pin its memory, so that copying needs no wait."""
    if device.type == "cuda":
        return Tensor.pin_memory
    return lambda batch: batch


def copy_to_host_async(result: Tensor) -> Callable[[], NDArray[np.float32]]:
    """Begin to copy a result from the device, and return what waits for it, in any thread.

    On a GPU the copy is queued behind the work that makes the result: the caller can queue the next batch at once.

    Args:
        result: any shape and floating dtype.
    """
    if result.device.type != "cuda":
        array = result.float().cpu().numpy()
        return lambda: array
    host = torch.empty(result.shape, dtype=torch.float32, pin_memory=True)
    host.copy_(result.float(), non_blocking=True)
    copied = torch.cuda.Event()  # type: ignore[no-untyped-call]
    copied.record()

    def wait() -> NDArray[np.float32]:
        copied.synchronize()
        return host.numpy()

    return wait
