"""The file in what QGIS calls a layer's source: "FILE", or "FILE|layername=NAME|subset=...", FILE may hold bars."""

from pathlib import Path


def path_in(source: str) -> str:
    """Return the longest beginning of a source, up to a bar, that is a file; else what stands before the first bar.

    Args:
        source: of a layer, as QGIS writes it.
    """
    parts = source.split("|")
    beginnings = ("|".join(parts[:stop]) for stop in range(len(parts), 0, -1))
    return next((path for path in beginnings if path and Path(path).is_file()), parts[0])
