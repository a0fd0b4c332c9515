"""Nodes and those around them: a median that leaves out what is unknown."""

import warnings

import numpy as np

from engine.change.field import Grid


def around(values: Grid) -> Grid:
    """Return each node's value and those of its eight neighbors, (9, R, C); NaN outside.

    Args:
        values: (R, C), NaN where unknown.
    """
    rows, cols = values.shape
    wide = np.pad(values, 1, constant_values=np.nan)
    return np.stack([wide[down : down + rows, right : right + cols] for down in range(3) for right in range(3)])


def median(values: Grid, least: int = 1, otherwise: float = 0.0) -> Grid:
    """Return the median of each node and its neighbors; `otherwise` where fewer than `least` are known."""
    near = around(values)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)  # of nodes that know nothing
        found = np.nanmedian(near, axis=0)
    return np.where(np.isfinite(near).sum(axis=0) >= least, found, otherwise)


def mean(values: Grid) -> Grid:
    """Return the mean of each node and its neighbors; 0 where none is known."""
    near = around(values)
    count = np.isfinite(near).sum(axis=0)
    return np.asarray(np.nansum(near, axis=0) / np.maximum(count, 1))
