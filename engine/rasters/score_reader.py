"""Read the scores of a run back, a few rows at a time."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from rasterio.errors import RasterioError
from rasterio.windows import Window

from engine.errors import UserError
from engine.rasters.atomic import OpenRaster, open_raster
from engine.rasters.quantization import SCALE, Levels
from engine.settings.tables import NODATA


class ScoreReader(OpenRaster):
    """The scores of a run; a context manager.

    Args:
        path: of scores.tif.

    Raises:
        UserError: kind "output": missing, damaged, or not written by a run.
    """

    def __init__(self, path: Path) -> None:
        self.path = Path(path)
        try:
            self._dataset: Any = open_raster(self.path, driver="GTiff")
        except (RasterioError, OSError) as error:
            wrong = "cannot be opened" if self.path.exists() else "does not exist"
            raise UserError(f"The scores {self.path} {wrong}.", "Run the segmentation again.", "output") from error
        dataset = self._dataset
        self.width: int = dataset.width
        self.height: int = dataset.height
        self.names: tuple[str, ...] = tuple(name or "" for name in dataset.descriptions)
        self.crs_wkt: str | None = dataset.crs.to_wkt() if dataset.crs else None
        self.transform: tuple[float, ...] = tuple(float(value) for value in dataset.transform[:6])
        self.tags: dict[str, str] = dataset.tags()
        ours = set(dataset.dtypes) == {"uint8"} and dataset.nodata == NODATA and all(self.names)
        if not ours or any(abs(scale - SCALE) > 1e-12 for scale in dataset.scales):
            self.close()
            message = f"{self.path} holds no landslide scores."
            raise UserError(message, "Choose the scores.tif of a run folder.", "output")

    def close(self) -> None:
        """Close the file."""
        self._dataset.close()

    def read_levels(
        self, y0: int, y1: int, names: Sequence[str] | None = None, columns: tuple[int, int] | None = None
    ) -> Levels:
        """Return the rows y0 to y1 as stored, (C, y1 - y0, width) uint8.

        Args:
            y0: first row.
            y1: row after the last.
            names: which scores, in this order; None takes all.
            columns: the first one and the one after the last; None takes all.

        Raises:
            UserError: kind "output": the file is damaged.
        """
        try:
            bands = None if names is None else [self.names.index(name) + 1 for name in names]
            left, right = columns or (0, self.width)
            levels: Levels = self._dataset.read(bands, window=Window(left, y0, right - left, y1 - y0))
        except (RasterioError, OSError) as error:
            raise UserError(f"The scores {self.path} are damaged.", "Run the segmentation again.", "output") from error
        return levels
