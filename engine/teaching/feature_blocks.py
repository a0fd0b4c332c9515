"""Features of what was looked at, block by block: kept in memory and with the run, made side by side."""

import threading
from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, TypeVar

import numpy as np
import torch
from numpy.typing import NDArray

from engine.inference.thread_pool import ChipPool
from engine.networks.local_head import EDGES, REACH, SIGMAS, head_features
from engine.rasters.reader import SceneReader
from engine.rasters.scene_info import SceneInfo
from engine.teaching.feature_store import Block, FeatureStore
from engine.teaching.labels import Window

S = TypeVar("S")
T = TypeVar("T")

BLOCK = 256
"""Side of a block of features, scene pixels."""

MOST_BLOCKS = 48
"""Blocks that are kept in memory: 264 MB in float16; more lie with the run, see `feature_store`."""

MARGIN = max(int(REACH * SIGMAS[-1] + 0.5), int(REACH * 3 * EDGES[-1] + 2.5))
"""Pixels around a block that its features see."""

Floats = NDArray[np.float32]
Place = tuple[int, int]
"""Row and column of a block."""

Part = tuple[tuple[slice, slice], NDArray[np.float16], NDArray[np.bool_]]
"""What a window has of a block: where in the window, the features (F, h, w), and which pixels have data."""


class Features:
    """Blocks of a scene's features; the least lately used one goes first. A scene that has changed is another one.

    Args:
        most: blocks in memory; those under way come on top, one for each thread and one more.
        store: where blocks lie on the disk; None keeps none there.
        pool: makes blocks side by side; None makes them in the caller's thread.
    """

    def __init__(
        self, most: int = MOST_BLOCKS, store: FeatureStore | None = None, pool: ChipPool | None = None
    ) -> None:
        self.most, self.store, self.pool = most, store, pool
        self.blocks: OrderedDict[tuple[Any, int, int], Block] = OrderedDict()
        self._reading = threading.Lock()

    def of(self, scene: SceneReader, window: Window, step: int = 1) -> tuple[Floats, NDArray[np.bool_]]:
        """Return the features of a window, (F, H, W), and which pixels have data; outside the scene none has.

        Args:
            scene: open.
            window: of the scene.
            step: of its rows and columns every so many, from the first on.
        """
        shape = tuple(-(-side // step) for side in (window.height, window.width))
        values, known = None, np.zeros(shape, bool)
        for (rows, cols), some, there in self.parts(scene, window, step):
            if values is None:
                values = np.empty((len(some), *shape), np.float32)  # all of it is written below
            values[:, rows, cols] = some
            known[rows, cols] = there
        assert values is not None  # noqa: S101
        return values, known

    def parts(self, scene: SceneReader, window: Window, step: int = 1) -> Iterator[Part]:
        """Yield what a window has of each block, row by row; arguments as of `of`."""
        for (row, col), (block, valid) in self._each_block(scene, places_of(window)):
            rows, there_rows = shared(row, window.top, window.height, step)
            cols, there_cols = shared(col, window.left, window.width, step)
            yield (rows, cols), block[:, there_rows, there_cols], valid[there_rows, there_cols]

    def make_ready(self, scene: SceneReader, windows: Iterable[Window]) -> None:
        """Have the blocks of windows in memory, as many as it holds.

        Args:
            scene: open.
            windows: of the scene.
        """
        wanted = dict.fromkeys(place for window in windows for place in places_of(window))
        for _ in self._each_block(scene, list(wanted)[: self.most]):
            pass

    def side_by_side(self, work: Callable[[S], T], items: Iterable[S]) -> Iterator[T]:
        """Yield what `work` gives of each item, in order, by the threads of the pool where there is one."""
        if self.pool is not None:
            yield from self.pool.ahead(work, items)
            return
        for item in items:
            with torch.inference_mode():
                result = work(item)
            yield result

    def _each_block(self, scene: SceneReader, places: list[Place]) -> Iterator[tuple[Place, Block]]:
        """Yield the blocks at places, each there once; this thread alone changes what is kept."""
        key = scene_key(scene.info)

        def found(place: Place) -> tuple[Block, bool]:
            stored = self.store.read(key, *place) if self.store is not None else None
            return stored or self._made(scene, *place), stored is None

        absent = {place for place in places if (key, *place) not in self.blocks}
        coming = self.side_by_side(found, [place for place in places if place in absent])
        for place in places:
            block = None if place in absent else self.blocks.get((key, *place))
            if block is None:
                block, new = next(coming) if place in absent else found(place)  # the latter has just made room
                if new and self.store is not None:
                    self.store.write(key, *place, block)
            self.blocks[(key, *place)] = block
            self.blocks.move_to_end((key, *place))
            while len(self.blocks) > self.most:
                self.blocks.popitem(last=False)
            yield place, block

    def _made(self, scene: SceneReader, row: int, col: int) -> Block:
        side = BLOCK + 2 * MARGIN
        with self._reading:  # an open raster serves one thread at a time
            rgb, valid = scene.read(row * BLOCK - MARGIN, col * BLOCK - MARGIN, side, side)
        with torch.inference_mode():
            found = head_features(torch.from_numpy(np.ascontiguousarray(rgb))[None], shapes=True)[0]
        inner = np.s_[MARGIN : MARGIN + BLOCK, MARGIN : MARGIN + BLOCK]
        return found[:, inner[0], inner[1]].numpy().astype(np.float16), valid[inner].copy()


def scene_key(info: SceneInfo) -> tuple[Any, ...]:
    """Return what the features of a scene depend on: the file as it stands now, and how it is read."""
    try:
        stat = Path(info.path).stat()
        stamp: tuple[int, ...] = (stat.st_size, stat.st_mtime_ns)
    except OSError:
        stamp = ()
    return (info.path, stamp, info.bands, info.stretch, info.transform)


def places_of(window: Window) -> list[Place]:
    """Return the blocks that a window of the scene touches, row by row."""
    rows = range(window.top // BLOCK, (window.top + window.height - 1) // BLOCK + 1)
    cols = range(window.left // BLOCK, (window.left + window.width - 1) // BLOCK + 1)
    return [(row, col) for row in rows for col in cols]


def shared(number: int, start: int, length: int, step: int = 1) -> tuple[slice, slice]:
    """Return where the pixels lie that a block shares with a window along one side: in the window, and in the block.

    Args:
        number: row or column of the block.
        start: top or left of the window.
        length: its height or width.
        step: of the window's rows or columns every so many.
    """
    first = max(number * BLOCK, start)
    first += -(first - start) % step
    last = min((number + 1) * BLOCK, start + length)
    inside = slice((first - start) // step, -(-(last - start) // step))
    return inside, slice(first - number * BLOCK, max(first, last) - number * BLOCK, step)
