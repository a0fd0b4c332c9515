"""Several chips at once on the processor, each on its share of the threads.

Threads that split one network's every layer wait for each other at every layer's end, and whenever the reader or the
keeper of a run, or another program, takes one of them away. Threads that have a chip each wait for nobody. What comes
out of a chip is what a single process with that share of the threads finds, to the last bit.
"""

import ctypes
import sys
import threading
from collections.abc import Callable, Generator, Iterable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from types import TracebackType
from typing import TypeVar

import torch

from engine.inference.prefetch import in_turn

S = TypeVar("S")
T = TypeVar("T")

MOST = 4
"""Chips at once: each takes the memory of the network's activations."""


class ChipPool:
    """Threads that run a network on chips, on the processor. As a context manager it waits for them at its end.

    Args:
        workers: how many chips at once, at least 1; see `workers_for`.
    """

    def __init__(self, workers: int) -> None:
        self.workers = workers
        threads = torch.get_num_threads()
        begun = threading.Barrier(workers + 1)
        self._pool = ThreadPoolExecutor(workers, "chips")
        for _ in range(workers):  # each waits for the others, and so is a thread of its own
            self._pool.submit(_begin, max(1, threads // workers), begun)
        begun.wait()
        torch.set_num_threads(threads)  # PyTorch keeps one number for threads to come: that of the process

    def __enter__(self) -> "ChipPool":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._pool.shutdown(wait=True, cancel_futures=True)

    def each(self, work: Callable[[S], T], chips: Sequence[S]) -> Callable[[], list[T]]:
        """Begin `work` on each chip, and return what waits for the results, in order, in any thread.

        Args:
            work: without gradients (inference mode); it may raise, which the wait does then.
            chips: any number.
        """
        futures: list[Future[T]] = [self._pool.submit(_inferred, work, chip) for chip in chips]
        return lambda: [future.result() for future in futures]

    def ahead(self, work: Callable[[S], T], chips: Iterable[S]) -> Generator[T, None, None]:
        """Yield what `work` gives of each chip, in order; a few are begun before their turn (see `in_turn`).

        Args:
            work: as of `each`.
            chips: read lazily, in the caller's thread; they may come from another `ahead` of this pool.
        """
        return in_turn(lambda chip: self._pool.submit(_inferred, work, chip), chips, self.workers)


def workers_for(device: torch.device) -> int:
    """Return how many chips a device should have at once: on a processor as many as leave few of its threads idle."""
    threads = torch.get_num_threads()
    if device.type != "cpu" or threads < 2:
        return 1
    return max(range(2, min(MOST, threads) + 1), key=lambda workers: (threads // workers * workers, workers))


def _begin(threads: int, begun: threading.Barrier) -> None:
    torch.get_num_threads()  # a thread's first use of PyTorch takes the process' number: not after ours
    torch.set_num_threads(threads)  # of this thread
    begun.wait()


def _inferred(work: Callable[[S], T], chip: S) -> T:
    with torch.inference_mode():
        return work(chip)


_ARENA_MAX = -8
"""M_ARENA_MAX of <malloc.h>."""


def limit_malloc_arenas() -> None:
    """Have threads that begin from now on share one heap, where the C library is glibc; elsewhere do nothing.

    By default each thread of a run gets a heap of its own, and batches are allocated by one thread and freed by
    another: every heap then keeps holes. They ask for few large blocks, so that sharing costs no time.
    """
    if not sys.platform.startswith("linux"):
        return
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is not None:  # musl has none
        mallopt(_ARENA_MAX, 1)
