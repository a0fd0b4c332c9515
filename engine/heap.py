"""One heap for all threads of a run, so that its memory does not grow with its length."""

import ctypes
import sys

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
