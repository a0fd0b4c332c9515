"""The chips of a scene: which tiles are wanted, read by one thread or several, each with a file handle of its own."""

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from types import TracebackType
from typing import Any, Protocol

import numpy as np
import shapely
from numpy.typing import NDArray

from engine.rasters.grid import Grid, Tile
from engine.rasters.layers import aoi as areas
from engine.rasters.places import Source
from engine.rasters.reader import SceneInfo, SceneReader
from engine.rasters.sheets import Watch


class EarlierPart(Protocol):
    """Window of an earlier image on the scene's pixels: rgb (3, h, w), known, unclear, shaded (h, w) bool; is_grey."""

    rgb: Any
    known: Any
    unclear: Any
    shaded: Any
    is_grey: bool


class EarlierImage(Protocol):
    """An open earlier image."""

    def read(self, y: int, x: int, height: int, width: int) -> Any:
        """Return an `EarlierPart` of a window of the scene's pixels."""

    def close(self) -> None:
        """Close it."""


@dataclass(frozen=True)
class SceneTiling:
    """What is cut out of a scene.

    Args:
        path: the raster.
        info: its description, whose bands and stretch every reader takes.
        grid: the tiles, in the scene's own pixels.
        area: of `read_aoi`, in the scene's CRS; None takes the whole raster.
        open_earlier: opens the earlier image that the scene is compared with; None where there is none.
        watch: on the files of both; None where nobody looks.
    """

    path: Source
    info: SceneInfo
    grid: Grid
    area: shapely.Geometry | None = None
    open_earlier: Callable[[], EarlierImage] | None = None
    watch: Watch | None = None

    def tiles(self, row: int) -> list[Tile]:
        """Return the tiles of a grid row that meet the area, from left to right."""
        tiles = self.grid.tiles_in_row(row)
        if self.area is None:
            return list(tiles)
        return [tile for tile in tiles if areas.tile_intersects(self.area, self.info, tile, self.grid.shape)]

    def outside(self, start: int, stop: int) -> NDArray[np.bool_] | None:
        """Return where the area leaves rows start to stop out, (stop - start, width); None without an area."""
        return None if self.area is None else ~areas.aoi_rows_mask(self.area, self.info, start, stop)


@dataclass(frozen=True)
class Chips:
    """A batch of tiles as read.

    Args:
        tiles: those asked for.
        valid: of each, where its pixels hold data, (tile, tile_x) bool; False outside the scene.
        shown: the tiles that hold any data.
        images: of those shown, as `TileReader`'s `prepare` made them.
        before: likewise of the earlier image; None without one.
        parts: of those shown, the windows of the earlier image.
    """

    tiles: tuple[Tile, ...]
    valid: tuple[NDArray[np.bool_], ...]
    shown: tuple[Tile, ...]
    images: Any
    before: Any = None
    parts: tuple[EarlierPart, ...] = ()


class TileReader:
    """Reads batches of tiles; any thread may, since each opens the scene for itself. A context manager.

    Args:
        cut: what is cut out.
        prepare: what becomes of the images of a batch, list of (3, tile, tile_x) float32 in [0, 1], such as one tensor.
    """

    def __init__(self, cut: SceneTiling, prepare: Callable[[list[NDArray[np.float32]]], Any]) -> None:
        self.cut = cut
        self._prepare = prepare
        self._of_thread = threading.local()
        self._opened: list[Any] = []
        self._lock = threading.Lock()

    def __enter__(self) -> "TileReader":
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for scene in self._opened:
            scene.close()

    def read(self, tiles: Sequence[Tile]) -> Chips:
        """Return a batch.

        Raises:
            UserError: kind "scene": the file is damaged there, or another one than when the run began.
        """
        scene = self._scene()
        shown, images, valids = [], [], []
        for tile in tiles:
            rgb, valid = scene.read(tile.y, tile.x, *self.cut.grid.shape)
            valids.append(valid)
            if valid.any():
                shown.append(tile)
                images.append(rgb)
        before, parts = self._before(shown)
        prepared = self._prepare(images) if images else None
        return Chips(tuple(tiles), tuple(valids), tuple(shown), prepared, before, parts)

    def _before(self, shown: Sequence[Tile]) -> tuple[Any, tuple[EarlierPart, ...]]:
        """Return the same tiles of the earlier image, where there is one."""
        if self.cut.open_earlier is None or not shown:
            return None, ()
        earlier: EarlierImage | None = getattr(self._of_thread, "earlier", None)
        if earlier is None:
            earlier = self._of_thread.earlier = self.cut.open_earlier()
            with self._lock:
                self._opened.append(earlier)
        parts = tuple(earlier.read(tile.y, tile.x, *self.cut.grid.shape) for tile in shown)
        return self._prepare([part.rgb for part in parts]), parts

    def _scene(self) -> SceneReader:
        scene: SceneReader | None = getattr(self._of_thread, "scene", None)
        if scene is None:
            scene = SceneReader(self.cut.path, info=self.cut.info)
            self._of_thread.scene = scene
            with self._lock:
                self._opened.append(scene)
        return scene
