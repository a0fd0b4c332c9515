"""Where a raster lies: its CRS, from the caller, the file or its control points, and the grid on which it is read."""

import dataclasses
import glob
import math
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pyproj
from affine import Affine, loadsw
from pyproj.exceptions import ProjError
from rasterio.control import GroundControlPoint
from rasterio.crs import CRS
from rasterio.enums import Resampling
from rasterio.errors import CRSError, RasterioError
from rasterio.vrt import WarpedVRT

from engine.errors import UserError
from engine.rasters.atomic import DAMAGED
from engine.rasters.places import is_file_name
from engine.rasters.points import moved
from engine.rasters.reading.ground_pixel import SQUARE, ground_pixel
from engine.rasters.reading.options import Reading
from engine.rasters.reading.orthorectified import HEIGHTS, RPC_CRS, Orthorectified, ortho_grid
from engine.rasters.reading.turning import OBLIQUE_DEG, obliquity_deg, turned_size, turned_transform, upright_turn

EXACT_PX = 0.05
"""Control points that an affine transform fits this well need no warping, pixels."""
NO_ERROR = 1e-6
"""How far the warped position of a pixel may be off, pixels: windows of any size then show the same values."""
FLAT = 1e-12
"""Area of a pixel by the product of its sides from which it is a line."""
WORLD_FILES = {".tfw", ".tifw", ".tiffw", ".wld", ".jgw", ".jpgw", ".jpegw", ".pgw", ".pngw", ".j2w", ".bpw", ".gfw"}

Six = tuple[float, float, float, float, float, float]


@dataclass(frozen=True)
class Warp:
    """The grid onto which a raster is warped while it is read.

    Args:
        by: "gcps", "rpcs", "rotation" for a grid that stands askew, or "shape" for pixels that are not square.
        crs_wkt: of the warped grid.
        transform: of the warped grid, from pixels to its CRS.
        width: of the warped grid, pixels.
        height: of the warped grid, pixels.
        src_crs_wkt: of the raster's own places.
        nodata: stored value that counts as none while it is warped, beside what the file says.
        dem: elevation model for RPCs.
        own: width, height and transform of the file's grid, on which results are written; None for the warped one.
        scale: pixels of the warped grid per pixel of the file, across and along.
    """

    by: str
    crs_wkt: str
    transform: Six
    width: int
    height: int
    src_crs_wkt: str
    nodata: float | None = None
    dem: str | None = None
    own: tuple[int, int, Six] | None = None
    scale: tuple[float, float] = (1.0, 1.0)

    def with_nodata(self, dataset: Any) -> "Warp":
        """Return the warp of a raster of one value a pixel, with a value for where the raster does not reach."""
        kind = np.dtype(dataset.dtypes[0])
        unused = -9999.0 if kind.kind == "f" else float(np.iinfo(kind).min if kind.kind == "i" else np.iinfo(kind).max)
        return dataclasses.replace(self, nodata=unused if dataset.nodata is None else float(dataset.nodata))

    def open(self, dataset: Any, resampling: Resampling, *, alpha: bool = False) -> Any:
        """Return the warped view of an open raster.

        Args:
            dataset: of rasterio.
            resampling: between pixels.
            alpha: add a band that says where the raster has data.
        """
        if self.by == "rpcs":
            grid = (Affine(*self.transform), self.width, self.height, CRS.from_wkt(self.crs_wkt))
            return Orthorectified(dataset, grid, str(self.dem), resampling, nodata=self.nodata, alpha=alpha)
        # Else GDAL takes the scale from the extents of each block, which for a turned grid says to smooth.
        across, along = self.scale
        options: dict[str, Any] = {"XSCALE": across, "YSCALE": along}
        if self.nodata is not None:
            options |= {"src_nodata": self.nodata, "nodata": self.nodata}
        if self.by in {"rotation", "shape"}:  # the others have a grid by their points alone
            options |= {"transform": Affine(*self.transform), "width": self.width, "height": self.height}
        return WarpedVRT(
            dataset,
            src_crs=CRS.from_wkt(self.src_crs_wkt),
            crs=CRS.from_wkt(self.crs_wkt),
            resampling=resampling,
            add_alpha=alpha,
            tolerance=NO_ERROR,
            **options,
        )


@dataclass(frozen=True)
class Placement:
    """Where a raster lies and how its grid is read.

    Args:
        crs_wkt: None where there is none.
        crs_from: "file", "sidecar", "layer" (the caller said it), "gcps", "rpcs" or "none".
        place_from: what ties its pixels to coordinates, in words; "" for nothing.
        transform: of the grid that is read.
        width: of the grid that is read, pixels.
        height: of the grid that is read, pixels.
        turn: of `turning`, from the file's grid to the one that is read.
        warp: None where the file's own grid is read.
        notes: sentences for the user.
    """

    crs_wkt: str | None
    crs_from: str
    place_from: str
    transform: Affine
    width: int
    height: int
    turn: int = 0
    warp: Warp | None = None
    notes: tuple[str, ...] = ()


def place(dataset: Any, path: str | Path, reading: Reading) -> Placement:
    """Find out where an open raster lies.

    Args:
        dataset: of rasterio.
        path: of the raster, for the sentences.
        reading: its role, and what the caller says of it.

    Raises:
        UserError: kind "scene": it is placed by points or RPCs that cannot be used, or the caller's CRS is none.
    """
    crs_wkt, crs_from, notes = _crs(dataset, reading)
    points, points_crs = dataset.gcps
    _check_numbers(dataset, path)
    transform, place_from = dataset.transform, _place_from(dataset, path)
    if transform.is_identity and points:
        wkt = reading.crs_wkt or (points_crs.to_wkt() if points_crs else crs_wkt)
        if len(points) < 3 or wkt is None:
            count = f"{len(points)} ground control point" + ("" if len(points) == 1 else "s")
            lack = "which are too few: it takes at least 3" if len(points) < 3 else "whose CRS it does not say"
            remedy = "Georeference it in QGIS (Layer > Georeferencer), or give its CRS."
            raise UserError(f"The raster {path} is placed by {count}, {lack}.", remedy, "scene")
        crs_from = "layer" if reading.crs and crs_from == "layer" else "gcps"
        affine, off = _affine_of(points)
        place_from = f"{len(points)} ground control points"
        if affine is None or off > EXACT_PX:
            warp = _by_points(dataset, path, wkt)
            return _warped(warp, crs_from, f"{place_from}, warped", notes)
        crs_wkt, transform = wkt, affine
    elif transform.is_identity and dataset.rpcs is not None:
        return _by_rpcs(dataset, path, reading, notes)
    elif crs_wkt is not None and _is_geocentric(crs_wkt):
        said = f"The raster's CRS ({crs_name(crs_wkt)}) counts from the middle of the Earth: its pixels have no place."
        crs_wkt, crs_from, notes = None, "none", [*notes, said]
    elif transform.is_identity and crs_wkt is not None:
        said = f"The raster names a CRS ({crs_name(crs_wkt)}), but no place in it: its pixels have no coordinates."
        crs_wkt, crs_from, notes = None, "none", [*notes, said]
    placed = Placement(crs_wkt, crs_from, place_from, transform, dataset.width, dataset.height, notes=tuple(notes))
    if place_from == "file" and (other := _other_world(dataset, path)):
        notes = [
            *notes,
            f"The world file {other} puts the raster elsewhere than the file itself, whose place is taken.",
        ]
        placed = dataclasses.replace(placed, notes=tuple(notes))
    wants_upright = reading.role == "image" and reading.upright and bool(place_from)
    return _upright(placed, dataset, reading.pixel_m) if wants_upright else placed


def _check_numbers(dataset: Any, path: str | Path) -> None:
    """Refuse a georeference that leads nowhere: pixels of no width or height, corners that are no numbers.

    Raises:
        UserError: kind "scene": it does.
    """
    grid, (points, _) = dataset.transform, dataset.gcps
    known = np.isfinite(tuple(grid)[:6]).all() and abs(grid.determinant) > FLAT * (
        math.hypot(grid.a, grid.d) * math.hypot(grid.b, grid.e)
    )
    places = np.array([(point.col, point.row, point.x, point.y) for point in points], np.float64)
    if not (known and np.isfinite(places).all()):
        what = "a control point is no number" if known else "its pixels have no width or height"
        raise UserError(
            f"The georeference of the raster {path} leads nowhere: {what}.",
            "Georeference it in QGIS (Layer > Georeferencer), or correct its world file.",
            "scene",
        )


def _crs(dataset: Any, reading: Reading) -> tuple[str | None, str, list[str]]:
    """Return the CRS, where it came from, and what is to be said of it."""
    own = dataset.crs.to_wkt() if dataset.crs else None
    if own is None and dataset.gcps[1] and dataset.transform.is_identity:
        own = dataset.gcps[1].to_wkt()
    given = reading.crs_wkt
    if given is None:
        return own, ("none" if own is None else "sidecar" if _in_sidecar(dataset) else "file"), []
    if own is not None:
        if same_crs(own, given):
            return own, "file", []
        said = f"The layer's CRS ({crs_name(given)}) is used in the place of the file's own ({crs_name(own)})."
        return given, "layer", [said]
    return given, "layer", []


def same_crs(one: str, other: str) -> bool:
    """Return whether two CRS lead to the same places; the order of their axes does not matter."""
    try:
        return bool(pyproj.CRS.from_wkt(one).equals(pyproj.CRS.from_wkt(other), ignore_axis_order=True))
    except ProjError:
        return one == other


def crs_name(wkt: str) -> str:
    """Return a CRS in words, with its code where it has one."""
    try:
        crs = pyproj.CRS.from_wkt(wkt)
        code = crs.to_authority(min_confidence=90)
    except ProjError:
        return "unreadable"
    name = crs.name if crs.name and crs.name.lower() != "unknown" else "a CRS of its own"
    return f"{name}, {code[0]}:{code[1]}" if code else name


def _is_geocentric(wkt: str) -> bool:
    try:
        return bool(pyproj.CRS.from_wkt(wkt).is_geocentric)
    except ProjError:
        return False


def _in_sidecar(dataset: Any) -> bool:
    """Return whether the CRS stands in the .aux.xml beside the file."""
    beside = Path(f"{dataset.name}.aux.xml")
    try:
        return beside.is_file() and "<SRS" in beside.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return False


def _place_from(dataset: Any, path: str | Path) -> str:
    if dataset.transform.is_identity:
        return ""
    worlds = [Path(name) for name in dataset.files if Path(name).suffix.lower() in WORLD_FILES]
    worlds = [name for name in worlds if name.stem == Path(path).stem]
    return f"world file {worlds[0].name}" if worlds else "file"


def _other_world(dataset: Any, path: str | Path) -> str | None:
    """Return the name of a world file beside a raster that contradicts it; None where there is none."""
    if not is_file_name(path):
        return None
    for beside in sorted(Path(path).parent.glob(f"{glob.escape(Path(path).stem)}.*")):
        if beside.suffix.lower() not in WORLD_FILES:
            continue
        try:
            world = loadsw(beside.read_text(encoding="ascii", errors="replace")[:1000])
        except (OSError, ValueError, TypeError):
            continue
        corners = ((0, 0), (dataset.width, dataset.height))
        off = [math.dist(~dataset.transform @ (world @ corner), corner) for corner in corners]
        if not max(off) <= 1.0:  # half a pixel is a matter of what a world file counts from
            return beside.name
    return None


def _affine_of(points: list[GroundControlPoint]) -> tuple[Affine | None, float]:
    """Return the affine transform that fits control points best, and by how many pixels it is off at most."""
    pixels = np.array([(point.col, point.row, 1.0) for point in points], np.float64)
    places = np.array([(point.x, point.y) for point in points], np.float64)
    middle = places.mean(axis=0)
    found, _, rank, _ = np.linalg.lstsq(pixels, places - middle, rcond=None)
    if rank < 3:
        return None, math.inf
    (a, d), (b, e), (c, f) = found + np.array([[0, 0], [0, 0], middle])
    grid = Affine(*(float(value) for value in (a, b, c, d, e, f)))
    if abs(grid.determinant) == 0:
        return None, math.inf
    cols, rows = moved(places, ~grid).T
    return grid, float(np.hypot(cols - pixels[:, 0], rows - pixels[:, 1]).max())


def _by_rpcs(dataset: Any, path: str | Path, reading: Reading, notes: list[str]) -> Placement:
    if not reading.dem:
        message = f"The raster {path} is placed by RPCs (rational polynomial coefficients) alone."
        hint = "Give an elevation model of the place as well (`--dem FILE`), or choose the orthorectified image."
        raise UserError(message, hint, "scene")
    grid, width, height, target, dem = ortho_grid(dataset, path, reading.dem)
    warp = Warp("rpcs", target.to_wkt(), six(grid), width, height, RPC_CRS.to_wkt(), dem=dem)
    return _warped(warp, "rpcs", f"RPCs over the elevation model {Path(dem).name}", [*notes, HEIGHTS])


def _by_points(dataset: Any, path: str | Path, wkt: str) -> Warp:
    """Return the grid that GDAL proposes for a raster with control points."""
    crs = CRS.from_wkt(wkt)
    try:
        with WarpedVRT(dataset, src_crs=crs, crs=crs, tolerance=NO_ERROR) as view:
            grid, width, height = view.transform, view.width, view.height
    except (*DAMAGED, CRSError, ValueError) as error:
        raise UserError(
            f"The raster {path} cannot be warped by its ground control points: they may all lie on one line.",
            "Georeference it in QGIS first.",
            "scene",
        ) from error
    return Warp("gcps", crs.to_wkt(), six(grid), width, height, crs.to_wkt())


def _warped(warp: Warp, crs_from: str, place_from: str, notes: list[str]) -> Placement:
    grid = Affine(*warp.transform)
    return Placement(warp.crs_wkt, crs_from, place_from, grid, warp.width, warp.height, warp=warp, notes=tuple(notes))


def _upright(placed: Placement, dataset: Any, wanted_m: float | None) -> Placement:
    """Return a placement whose rows run north to south and whose pixels are square: turned where that suffices."""
    seen = Affine.scale(*_towards(placed.crs_wkt)) @ placed.transform
    turn = upright_turn(seen)
    width, height = turned_size(turn, placed.width, placed.height)
    grid = turned_transform(placed.transform, turn, width, height)
    turned = dataclasses.replace(placed, turn=turn, transform=grid, width=width, height=height)
    pixel = ground_pixel(placed.crs_wkt, grid, width, height)
    askew = obliquity_deg(turned_transform(seen, turn, width, height), pixel) > OBLIQUE_DEG
    long = pixel is not None and not SQUARE[0] < pixel[0] / pixel[1] < SQUARE[1]
    if placed.crs_wkt is None or pixel is None or not (askew or long):
        return turned
    own = (placed.width, placed.height, six(placed.transform))
    size = _pixel_in_crs(grid, pixel, wanted_m) if long else (math.hypot(grid.a, grid.d), math.hypot(grid.b, grid.e))
    warp = _standing(placed.crs_wkt, grid, (width, height), size)
    warp = dataclasses.replace(warp, by="rotation" if askew else "shape", own=own)
    try:
        warp.open(dataset, Resampling.nearest).close()
    except (RasterioError, ValueError):  # a CRS that GDAL does not warp in: a local one, for example
        return turned
    how = "turned upright" if askew else "read in square pixels"
    return _warped(warp, placed.crs_from, f"{placed.place_from}, {how}", list(placed.notes))


def _towards(crs_wkt: str | None) -> tuple[int, int]:
    """Return -1 for each axis of a CRS along which it counts westwards or southwards, as South Africa's do; else 1."""
    try:
        axes = pyproj.CRS.from_wkt(crs_wkt).axis_info[:2] if crs_wkt else []
    except ProjError:
        return 1, 1
    return (-1, -1) if [axis.direction for axis in axes] == ["west", "south"] else (1, 1)


def _pixel_in_crs(grid: Affine, pixel: tuple[float, float], wanted_m: float | None) -> tuple[float, float]:
    """Return the width and height, in units of the CRS, of a pixel that is square on the ground.

    Args:
        grid: of the raster.
        pixel: its pixel on the ground, metres.
        wanted_m: side of the pixel, metres; taken where the raster's own is not far from it.
    """
    side = math.sqrt(pixel[0] * pixel[1])
    if wanted_m is not None and 0.5 <= wanted_m / side <= 2:
        side = wanted_m
    return math.hypot(grid.a, grid.d) / pixel[0] * side, math.hypot(grid.b, grid.e) / pixel[1] * side


def _standing(crs_wkt: str, grid: Affine, raster: tuple[int, int], size: tuple[float, float]) -> Warp:
    """Return the upright grid around a raster, of pixels of a size; its edges are multiples of the size."""
    width, height = raster
    across, along = size
    corners = np.array([grid @ corner for corner in ((0, 0), (width, 0), (0, height), (width, height))])
    (west, south), (east, north) = corners.min(axis=0), corners.max(axis=0)
    left, top = math.floor(west / across + NO_ERROR), math.ceil(north / along - NO_ERROR)
    cols, rows = math.ceil(east / across - NO_ERROR) - left, top - math.floor(south / along + NO_ERROR)
    place = Affine.translation(left * across, top * along) @ Affine.scale(across, -along)
    scale = math.hypot(grid.a, grid.d) / across, math.hypot(grid.b, grid.e) / along
    return Warp("rotation", crs_wkt, six(place), max(1, cols), max(1, rows), crs_wkt, scale=scale)


def six(transform: Affine) -> Six:
    """Return the six numbers of a transform."""
    a, b, c, d, e, f = (float(value) for value in tuple(transform)[:6])
    return a, b, c, d, e, f
