"""The file in what QGIS calls a layer's source: "FILE", or "FILE|layername=NAME|subset=...", FILE may hold bars."""

import re
from pathlib import Path
from typing import Any

GDAL_NAME = re.compile(r"(/vsi(?!mem)\w+/|https?://|ftp://|[A-Za-z][A-Za-z0-9_]+:.)")
"""How GDAL names what is no file of its own: /vsizip/..., http://..., GPKG:file:table; never Windows' "C:"."""


def path_in(source: str) -> str:
    """Return the longest beginning of a source, up to a bar, that is a file; else what stands before the first bar.

    Args:
        source: of a layer, as QGIS writes it.
    """
    parts = source.split("|")
    beginnings = ("|".join(parts[:stop]) for stop in range(len(parts), 0, -1))
    return next((path for path in beginnings if path and Path(path).is_file()), parts[0])


def saved_source(layer: Any) -> str:
    """Return a layer as the engine can read it from the disk; "" where the file is not what the layer shows.

    Args:
        layer: a vector layer; one in memory, with edits that are not saved or with a filter is not in a file.
    """
    plain = layer.dataProvider().name() == "ogr" and not layer.isModified() and not layer.subsetString()
    return str(layer.source()) if plain and Path(path_in(layer.source())).is_file() else ""


def is_gdal_name(source: str) -> bool:
    """Whether a source is GDAL's name of a part of a file or of an address, which the engine opens as QGIS does."""
    return not Path(source).is_file() and GDAL_NAME.match(source) is not None
