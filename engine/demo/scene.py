"""The demo scene: an image, its elevation and its landslides, made from nothing but a seed."""

import dataclasses
import json
from dataclasses import astuple, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import rasterio
from rasterio.features import shapes
from rasterio.transform import Affine

from engine import ownership
from engine.demo.cover import make_cover
from engine.demo.earlier import SHIFT_PX, Earlier, picture_before, pixel_m
from engine.demo.light import photograph
from engine.demo.looks import look_of
from engine.demo.noise import Bools, Floats, Labels, fractal
from engine.demo.scars import Scar, place_scars
from engine.demo.terrain import PIXEL_M, make_terrain
from engine.errors import UserError
from engine.version import version

CRS = "EPSG:32648"  # UTM zone 48 north: Guizhou
ORIGIN = (586000.0, 3012000.0)  # easting and northing of the top left corner, metres
DEM_STEP = 2  # scene pixels in a DEM pixel: 1.6 m
TRUTH_NODATA = 255


@dataclass(frozen=True)
class DemoScene:
    """Where the parts of a demo scene lie.

    Args:
        scene: scene.tif, RGB uint8, nodata 0.
        dem: dem.tif, float32 metres, the same corner and extent on a grid twice as coarse.
        truth: truth.tif, 1 on landslides, 0 elsewhere, 255 without data.
        polygons: truth.geojson, one polygon a landslide, in the scene's CRS.
        recipe: scene.json, what made the scene and each landslide's measures.
        before: before.tif, the image before the newest landslides, on its own pixels; None without one.
        truth_new: truth_new.tif, as `truth` of the landslides that `before` lacks; on the scene's pixels.
        truth_old: truth_old.tif, as `truth` of those that it has.
    """

    scene: Path
    dem: Path
    truth: Path
    polygons: Path
    recipe: Path
    before: Path | None = None
    truth_new: Path | None = None
    truth_old: Path | None = None


def make_scene(
    out: Path,
    size: int = 1536,
    seed: int = 1,
    landslides: int = 14,
    look: str = "plain",
    *,
    before: bool = False,
    overwrite: bool = False,
) -> DemoScene:
    """Make a mountain scene with landslides of known outline.

    Args:
        out: folder for the files; made if it is not there.
        size: side of the scene, pixels of 0.8 m; a multiple of 4 from 192 to 8192.
        seed: the same seed gives the same scene.
        landslides: how many; 0 makes a scene in which nothing is to be found.
        look: a key of `engine.demo.looks.LOOKS`: other regions, seasons and sensors.
        before: make an earlier image, too, in which every other landslide is not there yet: another season and light,
            clouds, pixels that are 8 % larger, and 1.5 px beside its place.
        overwrite: whether files of these names may go.

    Raises:
        UserError: kind "exists": files of these names stand in the folder; a size or number is out of range; there is
            no room for the landslides, or the folder cannot be written.
    """
    if not 192 <= size <= 8192 or size % 4:
        raise UserError(f"A demo scene cannot be {size} px wide.", "Choose a multiple of 4 from 192 to 8192.")
    if landslides < 0:
        raise UserError(f"A demo scene cannot have {landslides} landslides.", "Choose 0 or more; 14 is usual.")
    if seed < 0:
        raise UserError(f"The seed {seed} is negative.", "Choose zero or a positive whole number.")
    files = _files(out, before=before)
    ownership.refuse_standing([path for path in astuple(files) if path is not None], overwrite=overwrite)
    chance = [np.random.default_rng([seed, part]) for part in range(5)]  # a part's changes leave the others alone

    terrain = make_terrain(size, chance[0])
    valid = _valid(size, chance[1])
    allowed = valid.copy()
    rim = 12
    allowed[:rim] = allowed[-rim:] = False
    allowed[:, :rim] = allowed[:, -rim:] = False
    scars = place_scars(terrain.height, allowed, landslides, chance[2])
    cover = make_cover(terrain, scars, chance[3])
    image = photograph(cover.albedo, cover.surface, cover.ground, chance[4], look_of(look))

    rgb = np.where(valid[..., None], np.clip(np.rint(image * 255), 1, 255), 0).astype(np.uint8)
    truth = np.where(valid, scars.labels > 0, TRUTH_NODATA).astype(np.uint8)
    side = size // DEM_STEP
    dem = cover.ground.reshape(side, DEM_STEP, side, DEM_STEP).mean((1, 3)).astype(np.float32)
    recipe = {
        "made_by": f"engine.demo {version()}",
        "size": size,
        "seed": seed,
        "landslides": landslides,
        "look": look,
        "crs": CRS,
        "pixel_size_m": PIXEL_M,
        "dem_pixel_size_m": PIXEL_M * DEM_STEP,
        "landslide_share": round(float((truth == 1).sum() / valid.sum()), 5),
        "scars": [dataclasses.asdict(scar) for scar in scars.items],
    }
    made: list[tuple[Path, npt.NDArray[np.uint8], float]] = []
    if before:
        more = [np.random.default_rng([seed, part]) for part in (3, 5, 6)]  # 3: the same plants and fields
        earlier = picture_before(terrain, scars, cover, valid, look, more)
        made, recipe["before"] = (
            _pair_files(files, earlier, scars.labels, valid),
            _pair_recipe(earlier, len(scars.items)),
        )
    return _write(files, rgb, dem, truth, scars.labels, scars.items, recipe, made)


def _pair_files(
    files: DemoScene, earlier: Earlier, labels: Labels, valid: Bools
) -> list[tuple[Path, npt.NDArray[np.uint8], float]]:
    """Return the files of the earlier image: path, (C, H, W) bands and side of a pixel, metres."""
    assert files.before is not None  # noqa: S101
    assert files.truth_new is not None  # noqa: S101
    assert files.truth_old is not None  # noqa: S101
    fresh = np.isin(labels, earlier.new)
    new, old = (np.where(valid, part, TRUTH_NODATA).astype(np.uint8)[None] for part in (fresh, (labels > 0) & ~fresh))
    seen = np.where(earlier.known[..., None], np.clip(np.rint(earlier.image * 255), 1, 255), 0).astype(np.uint8)
    return [
        (files.before, seen.transpose(2, 0, 1), pixel_m()),
        (files.truth_new, new, PIXEL_M),
        (files.truth_old, old, PIXEL_M),
    ]


def _pair_recipe(earlier: Earlier, count: int) -> dict[str, Any]:
    return {
        "look": earlier.look,
        "pixel_size_m": round(pixel_m(), 4),
        "shift_px": list(SHIFT_PX),
        "cloud_share": round(float(earlier.cloudy.mean()), 4),
        "new": list(earlier.new),
        "old": [number for number in range(1, count + 1) if number not in earlier.new],
    }


def _valid(size: int, rng: np.random.Generator) -> Bools:
    """Return (size, size) bool, False in a ragged wedge along a corner, where the sensor's swath ended."""
    rows, cols = np.indices((size, size), np.float32) / size
    if rng.random() < 0.5:
        rows = 1 - rows
    ragged: Floats = fractal(rng, (size, size), 2, size / 3, 2.6)
    return np.asarray(cols + 3.2 * rows > 0.28 + 0.006 * ragged)


def _files(out: Path, *, before: bool) -> DemoScene:
    pair = ("before.tif", "truth_new.tif", "truth_old.tif") if before else ()
    names = ("scene.tif", "dem.tif", "truth.tif", "truth.geojson", "scene.json", *pair)
    return DemoScene(*(out / name for name in names))


def _write(
    files: DemoScene,
    rgb: npt.NDArray[np.uint8],
    dem: Floats,
    truth: npt.NDArray[np.uint8],
    labels: Labels,
    items: tuple[Scar, ...],
    recipe: dict[str, Any],
    more: list[tuple[Path, npt.NDArray[np.uint8], float]],
) -> DemoScene:
    """Write the files; arrays are (H, W, 3), (H / 2, W / 2), (H, W) and (H, W)."""
    out = files.scene.parent
    transform, coarse = (Affine(step, 0.0, ORIGIN[0], 0.0, -step, ORIGIN[1]) for step in (PIXEL_M, DEM_STEP * PIXEL_M))
    try:
        out.mkdir(parents=True, exist_ok=True)
        _raster(files.scene, rgb.transpose(2, 0, 1), transform, nodata=0, photometric="RGB")
        _raster(files.truth, truth[None], transform, nodata=TRUTH_NODATA)
        _raster(files.dem, dem[None], coarse, predictor=3)
        for path, bands, side in more:
            place = Affine(side, 0.0, ORIGIN[0], 0.0, -side, ORIGIN[1])
            _raster(path, bands, place, nodata=0 if len(bands) == 3 else TRUTH_NODATA)
        files.polygons.write_text(json.dumps(_geojson(labels, items, transform)), encoding="utf-8")
        files.recipe.write_text(json.dumps(recipe, indent=2) + "\n", encoding="utf-8")
    except (OSError, rasterio.errors.RasterioError) as error:
        raise UserError(
            f"The demo scene cannot be written to {out}: {error}.",
            "Choose a folder that can be written, with room.",
            "output",
        ) from error
    return files


def _raster(path: Path, bands: npt.NDArray[Any], transform: Affine, **options: Any) -> None:
    """Write (C, H, W) bands as a tiled, compressed GeoTIFF."""
    count, height, width = bands.shape
    profile = {"driver": "GTiff", "count": count, "height": height, "width": width, "dtype": bands.dtype, "crs": CRS}
    tiles = {"tiled": True, "blockxsize": 256, "blockysize": 256, "compress": "deflate"}
    with rasterio.open(path, "w", transform=transform, **profile, **tiles, **options) as raster:
        raster.write(bands)


def _geojson(labels: Labels, items: tuple[Scar, ...], transform: Affine) -> dict[str, Any]:
    """Return the landslides as GeoJSON whose `crs` member names the scene's, so that corners meet pixel corners."""
    outlines = {
        int(value): outline for outline, value in shapes(labels, mask=labels > 0, connectivity=4, transform=transform)
    }
    features = [
        {"type": "Feature", "properties": dataclasses.asdict(item), "geometry": outlines[item.id]} for item in items
    ]
    name = "urn:ogc:def:crs:EPSG::" + CRS.split(":")[1]
    return {"type": "FeatureCollection", "crs": {"type": "name", "properties": {"name": name}}, "features": features}
