"""Terraced fields: parcels between contour lines, cut across by boundaries, each with its crop."""

from dataclasses import dataclass

import numpy as np
from scipy.ndimage import distance_transform_edt, gaussian_filter

from engine.demo.noise import Bools, Floats, Labels, Shape, fractal, smoothstep
from engine.demo.terrain import PIXEL_M

CROPS = np.array(
    [
        [0.23, 0.36, 0.25],  # maize and potatoes in leaf
        [0.26, 0.39, 0.28],
        [0.30, 0.45, 0.29],
        [0.32, 0.51, 0.32],  # young rice and vegetables
        [0.35, 0.42, 0.31],  # weedy fallow
        [0.40, 0.43, 0.33],
        [0.42, 0.41, 0.35],  # soil with seedlings
        [0.47, 0.42, 0.36],  # ploughed brown soil
        [0.48, 0.40, 0.345],  # ploughed reddish soil
        [0.55, 0.55, 0.44],  # stubble
    ],
    np.float32,
)
SHARES = np.array([0.16, 0.16, 0.14, 0.06, 0.15, 0.12, 0.09, 0.06, 0.03, 0.03])  # of the parcels


@dataclass(frozen=True)
class Fields:
    """Terraces over the whole scene; the cover decides where they show.

    Args:
        colour: (H, W, 3) float32 in [0, 1], of crop or soil.
        step: (H, W) float32, metres that terracing raises or lowers the ground.
        crop: (H, W) float32, metres the crop stands high.
        hedge: (H, W) float32 in [0, 1], 1 on the overgrown risers between terraces.
    """

    colour: Floats
    step: Floats
    crop: Floats
    hedge: Floats


def make_fields(height: Floats, rng: np.random.Generator) -> Fields:
    """Lay terraces along the contours of the ground.

    Args:
        height: (H, W) float32, metres.
        rng: the source of chance.
    """
    shape = (height.shape[0], height.shape[1])
    smooth = gaussian_filter(height, 7)
    slope = np.hypot(*np.gradient(smooth, PIXEL_M)).astype(np.float32)
    wavy = smooth + 0.7 * fractal(rng, shape, 50, 300, 3.0)
    rise = 2.1  # metres between terraces; on flat ground the cross boundaries shape the parcels instead
    terrace = np.floor(wavy / rise).astype(np.int32)
    within = (wavy / rise - terrace).astype(np.float32)

    blocks = [_blocks(shape, 46.0, rng) for _ in range(2)]  # neighbouring terraces are cut at different places
    block = np.where(terrace % 2 == 0, blocks[0], blocks[1])
    parcel = _hashed(terrace, block)
    crop_of = rng.choice(len(CROPS), size=4096, p=SHARES)
    tone_of = rng.normal(1.0, 0.05, 4096).astype(np.float32)
    rows_of = rng.uniform(0.0, 1.0, 4096).astype(np.float32)
    kind = crop_of[parcel]

    # Rows follow the terrace: about two metres apart, stronger in some parcels than in others.
    metres_across = within * rise / np.maximum(slope, 0.06)
    rows = np.sin(2 * np.pi * metres_across / 2.4 + 0.8 * fractal(rng, shape, 8, 40, 2.0)).astype(np.float32)
    clods = fractal(rng, shape, 2, 14, 1.0)
    patchy = fractal(rng, shape, 12, 90, 2.5)
    colour = CROPS[kind] * tone_of[parcel][..., None]
    colour *= (1 + 0.055 * rows * rows_of[parcel] + 0.05 * clods + 0.07 * patchy)[..., None]

    border = np.zeros(shape, bool)
    border[1:] |= parcel[1:] != parcel[:-1]
    border[:, 1:] |= parcel[:, 1:] != parcel[:, :-1]
    away = distance_transform_edt(~border).astype(np.float32)
    overgrown = smoothstep(-0.6, 0.9, fractal(rng, shape, 16, 120, 2.2))
    hedge = (1 - smoothstep(0.4, 2.2, away)) * overgrown
    flat_part = rise * (terrace + smoothstep(0.72, 1.0, within)) - wavy + 0.5 * rise
    leafy = kind <= 4
    crop = np.where(leafy, 0.25 + 0.18 * clods + 0.12 * rows, 0.05 * rows + 0.05 * clods)
    return Fields(
        colour.astype(np.float32),
        (0.55 * flat_part * smoothstep(0.03, 0.10, slope)).astype(np.float32),
        np.clip(crop, -0.2, 1.0).astype(np.float32),
        hedge.astype(np.float32),
    )


def gentle(height: Floats, limit_deg: float) -> Bools:
    """Return (H, W) bool: where the ground, seen at 20 m, is flatter than `limit_deg` degrees."""
    wide = gaussian_filter(height, 12)
    return np.asarray(np.hypot(*np.gradient(wide, PIXEL_M)) < np.tan(np.radians(limit_deg)))


def _blocks(shape: Shape, spacing_m: float, rng: np.random.Generator) -> Labels:
    """Return (H, W) int32 ids of the nearest of scattered points: a Voronoi diagram."""
    seeds = scattered(shape, spacing_m / PIXEL_M, rng)
    near_y, near_x = distance_transform_edt(~seeds, return_distances=False, return_indices=True)
    return np.asarray(near_y * shape[1] + near_x, np.int32)


def scattered(shape: Shape, spacing: float, rng: np.random.Generator) -> Bools:
    """Return (H, W) bool with one point in each cell of a jittered grid of `spacing` pixels."""
    rows, cols = int(shape[0] / spacing) + 2, int(shape[1] / spacing) + 2
    y = ((np.arange(rows)[:, None] - 0.5 + rng.random((rows, cols))) * spacing).astype(int)
    x = ((np.arange(cols)[None, :] - 0.5 + rng.random((rows, cols))) * spacing).astype(int)
    inside = (y >= 0) & (y < shape[0]) & (x >= 0) & (x < shape[1])
    points = np.zeros(shape, bool)
    points[y[inside], x[inside]] = True
    return points


def _hashed(first: Labels, second: Labels) -> Labels:
    """Mix two ids into one of 4096."""
    mixed = first.astype(np.uint32) * np.uint32(2654435761) ^ second.astype(np.uint32) * np.uint32(2246822519)
    mixed ^= mixed >> np.uint32(15)
    return np.asarray((mixed * np.uint32(3266489917)) >> np.uint32(20), np.int32)
