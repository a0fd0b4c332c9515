"""What covers the ground: forest, scrub and grass, fields, bare patches, roads, houses and the scars."""

from dataclasses import dataclass

import numpy as np
from scipy.ndimage import distance_transform_edt, gaussian_filter

from engine.demo.fields import gentle, make_fields, scattered
from engine.demo.noise import Bools, Floats, fractal, mix, smoothstep
from engine.demo.roads import make_roads
from engine.demo.scars import Scars
from engine.demo.terrain import PIXEL_M, Relief

FOREST = np.array([0.21, 0.325, 0.225], np.float32)
GRASS = np.array([0.33, 0.425, 0.30], np.float32)
DRY_GRASS = np.array([0.42, 0.44, 0.325], np.float32)
HEDGE = np.array([0.17, 0.29, 0.20], np.float32)
BARE = np.array([[0.66, 0.61, 0.49], [0.60, 0.47, 0.37], [0.68, 0.68, 0.63], [0.55, 0.49, 0.39]], np.float32)
DEBRIS = np.array(
    [
        [0.65, 0.67, 0.55],
        [0.59, 0.59, 0.48],
        [0.60, 0.55, 0.46],
        [0.63, 0.68, 0.63],
        [0.68, 0.69, 0.60],
        [0.55, 0.54, 0.45],
    ],
    np.float32,
)


@dataclass(frozen=True)
class Cover:
    """The covered ground.

    Args:
        albedo: (H, W, 3) float32 in [0, 1], colour in flat, open light.
        ground: (H, W) float32, metres: terraced, carved by the landslides, without plants and houses.
        surface: (H, W) float32, metres, with plants and houses.
        bare: (H, W) bool, bare ground that is no landslide.
    """

    albedo: Floats
    ground: Floats
    surface: Floats
    bare: Bools


def make_cover(terrain: Relief, scars: Scars, rng: np.random.Generator) -> Cover:
    """Cover the ground by slope, aspect, water and chance.

    Args:
        terrain: the ground before the landslides.
        scars: the landslides.
        rng: the source of chance.
    """
    height = terrain.height
    shape = (height.shape[0], height.shape[1])
    wide = gaussian_filter(height, 10)
    dy, dx = np.gradient(wide, PIXEL_M)
    slope = np.degrees(np.arctan(np.hypot(dy, dx)))
    northness = dy / np.maximum(np.hypot(dy, dx), 0.05)  # 1 where the slope looks north: moist, wooded
    in_scar = scars.labels > 0
    broad, patch, fine = (fractal(rng, shape, *band) for band in ((120, 700, 2.5), (25, 160, 2.2), (2, 12, 1.2)))

    farmed = smoothstep(0.0, 0.1, 20.5 - slope.astype(np.float32) + 4.0 * broad + 0.6 * patch) * ~in_scar
    wooded = (slope - 19) / 9 + 0.45 * northness + 0.8 * broad + 0.75 * patch + 1.2 * (terrain.drainage - 0.45)
    wooded = smoothstep(-0.15, 0.45, wooded.astype(np.float32)) * (1 - farmed)

    fields = make_fields(height, rng)
    roads = make_roads(height, gentle(height, 19.0) & ~in_scar, rng)
    bare = _bare_patches(height, in_scar, roads.share > 0.3, rng)
    closed = (roads.share > 0.1) | (roads.houses > 0) | roads.yards | bare | in_scar

    dryness = smoothstep(-0.8, 1.2, -0.5 * northness.astype(np.float32) + 0.7 * patch + 0.4 * broad)
    albedo = mix(np.broadcast_to(GRASS, (*shape, 3)), DRY_GRASS, dryness) * (1 + 0.10 * fine + 0.06 * patch)[..., None]
    albedo = mix(albedo, fields.colour, farmed)
    albedo = mix(albedo, HEDGE, 0.75 * farmed * fields.hedge)
    canopy, leaves = _trees(wooded, farmed * fields.hedge, closed, broad, patch, rng)
    albedo *= (1 - 0.45 * wooded * ~closed)[..., None]  # little light reaches the forest floor
    albedo = mix(albedo, leaves, smoothstep(0.3, 1.2, canopy))

    soil = BARE[(np.floor(broad * 2.0).astype(int)) % len(BARE)] * (1 + 0.06 * fine + 0.05 * patch)[..., None]
    albedo = mix(albedo, soil, gaussian_filter(bare.astype(np.float32), 0.8))
    albedo = mix(albedo, (0.58, 0.57, 0.50), 0.85 * gaussian_filter((roads.yards & ~in_scar).astype(np.float32), 1.5))
    albedo = mix(albedo, roads.colour, roads.share)
    debris, rough, regrown = _debris(scars, patch, fine, rng)
    albedo = mix(albedo, debris, in_scar.astype(np.float32))
    albedo = mix(albedo, roads.roofs, (roads.houses > 0).astype(np.float32))

    verge = smoothstep(3.0, 14.0, roads.away_m)  # the road's own bench, cut into the slope
    ground = mix_heights(gaussian_filter(height, 6), height, verge) + fields.step * farmed * verge * ~bare
    # Digging levels the bare lots, and a slide strips the slope down to a smoother plane.
    ground = np.where(bare | in_scar, gaussian_filter(ground, 5), ground) + scars.carved
    crops = fields.crop * farmed * ~closed + 0.9 * farmed * fields.hedge * ~closed
    tufts = np.where(closed, 0.0, 0.16 * fine * (1 - farmed))
    surface = ground + rough + np.maximum(canopy, crops + tufts) + roads.houses + regrown
    return Cover(albedo, ground.astype(np.float32), surface.astype(np.float32), bare)


def mix_heights(under: Floats, over: Floats, share: Floats) -> Floats:
    """Return `under` where `share` is 0 and `over` where it is 1; all (H, W) float32."""
    return (under + share * (over - under)).astype(np.float32)


def _trees(
    wooded: Floats, hedge: Floats, closed: Bools, broad: Floats, patch: Floats, rng: np.random.Generator
) -> tuple[Floats, Floats]:
    """Plant trees and shrubs: height of the canopy in metres and colour of the leaves."""
    shape = (wooded.shape[0], wooded.shape[1])
    canopy = np.zeros(shape, np.float32)
    leaves = np.zeros((*shape, 3), np.float32)
    old = smoothstep(-0.4, 0.8, broad + 0.3 * patch)  # old stands have wider, higher crowns
    lushness = (1 + 0.10 * patch + 0.08 * broad)[..., None]
    for spacing, tall in ((8.5, True), (4.6, False)):
        seeds = scattered(shape, spacing, rng)
        dense = wooded * (0.25 + 0.75 * old) if tall else 0.97 * wooded + 0.05 + 0.8 * hedge
        seeds &= (rng.random(shape, np.float32) < dense) & ~closed
        away, nearest = distance_transform_edt(~seeds, return_indices=True)
        tree = nearest[0] * shape[1] + nearest[1]
        size_of = rng.uniform(0.7, 1.25, shape[0] * shape[1]).astype(np.float32)
        tint_of = rng.normal(0.0, 1.0, shape[0] * shape[1]).astype(np.float32)
        radius = (5.4 if tall else 3.1) * size_of[tree]
        dome = np.sqrt(np.clip(1 - (away / radius) ** 2, 0, 1)) * radius * PIXEL_M * (1.15 if tall else 0.9)
        dome = (dome + (0.8 if tall else 0.0) * (dome > 0)).astype(np.float32)
        tint = tint_of[tree][..., None]
        colour = FOREST * (1 + 0.13 * tint) + np.array([0.018, 0.010, -0.004]) * tint
        higher = dome > canopy
        canopy = np.where(higher, dome, canopy)
        leaves = np.where(higher[..., None], colour * lushness * (0.95 if tall else 1.08), leaves).astype(np.float32)
    ragged = 1 + 0.12 * fractal(rng, shape, 2, 8, 0.6)
    return (canopy * np.clip(ragged, 0.5, 1.5) * ~closed).astype(np.float32), leaves


def _bare_patches(height: Floats, in_scar: Bools, road: Bools, rng: np.random.Generator) -> Bools:
    """Return (H, W) bool: yards, pits and cleared lots on flat ground, as bright as scars but no landslides."""
    shape = (height.shape[0], height.shape[1])
    blobs = fractal(rng, shape, 20, 170, 3.2)
    flat = gentle(height, 13.0)
    near_scar = gaussian_filter(in_scar.astype(np.float32), 8) > 0.02
    room = flat & ~near_scar & ~road
    if not room.any():
        return np.zeros(shape, bool)
    lots = blobs > np.quantile(blobs[room], 0.955)
    return np.asarray(lots & room)


def _debris(scars: Scars, patch: Floats, fine: Floats, rng: np.random.Generator) -> tuple[Floats, Floats, Floats]:
    """Paint the scars: colour, roughness in metres, and height of the plants that came back in metres."""
    shape = (patch.shape[0], patch.shape[1])
    inside = (scars.labels > 0).astype(np.float32)
    count = len(scars.items) + 1
    base = DEBRIS[rng.integers(len(DEBRIS), size=count)] * rng.uniform(0.68, 0.95, (count, 1)).astype(np.float32)
    regrowth = rng.uniform(0.0, 1.0, count).astype(np.float32)[scars.labels]
    blocky = rng.uniform(0.3, 1.0, count).astype(np.float32)[scars.labels]
    blocks = fractal(rng, shape, 3, 9, 0.8)
    mottle = fractal(rng, shape, 7, 60, 2.6)

    colour = base[scars.labels]
    fresh = 1 - smoothstep(0.15, 0.6, scars.along)  # the hollow shows deeper, brighter and redder soil
    colour = colour * (1 + fresh[..., None] * np.array([0.07, 0.02, -0.02], np.float32))
    boulders = smoothstep(1.2, 2.0, blocks) * (1 - fresh) * blocky
    shade = 1 + 0.085 * scars.streaks + 0.08 * mottle + 0.025 * fine + 0.2 * boulders
    colour = colour * np.clip(shade, 0.55, 1.5)[..., None]
    rim = smoothstep(0.75, 1.0, scars.edge)
    green = 0.75 * mottle - 0.25 * scars.streaks + 0.18 * fine + 0.9 * regrowth + 0.4 * scars.along + 0.6 * rim
    green = smoothstep(1.2, 2.1, green) * inside
    colour = mix(colour, GRASS, 0.8 * green)
    rough = 0.15 * scars.streaks + (1 - fresh) * (0.10 * blocks * blocky + 0.6 * boulders)
    rough += 0.03 * fine
    return (
        colour.astype(np.float32),
        (rough * inside).astype(np.float32),
        (0.4 * green * (1 + 0.3 * fine)).astype(np.float32),
    )
