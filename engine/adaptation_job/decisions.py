"""What a person decided: of a run's review or of a layer, kept with the adaptation and carried to the run it makes."""

import json
from collections.abc import Sequence
from pathlib import Path

import shapely

from engine.adaptation_job.pieces import Decision
from engine.errors import UserError
from engine.files import write_whole
from engine.inventory.export import write_table
from engine.inventory.geopackage import LAYER
from engine.inventory.reviewed import Reviewed, merge_inventory, read_reviewed
from engine.ownership import load_json
from engine.pipeline.run_folder import RunFolder
from engine.rasters.layers.broken import refuse_broken
from engine.rasters.layers.heavy import Bound
from engine.rasters.layers.vectors import polygons_only, read_features_over
from engine.rasters.scene_info import SceneInfo

YES, NO = ("accepted", "edited"), ("rejected", "none")
"""Statuses that teach; what nobody looked at is no label."""

MOST = 20_000
"""Decisions; more are no review."""


def decisions_of_review(folder: RunFolder) -> list[Decision]:
    """Return the decisions of a run's review: accepted, edited, drawn and boxed are landslide, rejected are none.

    Raises:
        UserError: kind "export": the inventory cannot be read.
    """
    decided = read_reviewed(folder.polygons)
    if decided is None:
        return []
    status = decided.table.columns[decided.table.names.index("status")]
    shapes = polygons_only(decided.shapes)
    stored = zip(shapes, status, strict=True)
    return [Decision(shape, said in YES) for shape, said in stored if shape is not None and said in (*YES, *NO)]


def decisions_of_layer(source: str, info: SceneInfo) -> list[Decision]:
    """Return a layer's polygons as decisions: all landslides, but those whose `status` says rejected or none.

    Raises:
        UserError: kind "vector": missing, unreadable, broken, without a CRS, or without polygons over the scene.
    """
    corners = [info.affine @ at for at in ((0, 0), (info.width, 0), (0, info.height), (info.width, info.height))]
    xs, ys = zip(*corners, strict=True)
    place = (min(xs), min(ys), max(xs), max(ys))
    features = read_features_over(source, info.crs_wkt, place, LAYER, areas=True, bound=Bound(MOST, ("status",)))
    if len(features) > MOST:
        message = f"The layer {source} has more than {MOST:,} polygons over the scene."
        raise UserError(message, "Choose fewer.", "vector")
    refuse_broken(features.broken, source)
    status = features.statuses("accepted")
    outline = shapely.MultiPoint(corners).convex_hull
    found = []
    for shape, said in zip(polygons_only(features.shapes), status, strict=True):
        word = str(said).strip().lower()
        if shape is not None and word != "proposed" and shape.intersects(outline):
            found.append(Decision(shape, word not in NO))
    if not found:
        raise UserError(
            f"The layer {source} has no polygons over the scene.",
            "Choose a layer of landslides that lie on the scene, or check its CRS.",
            "vector",
        )
    return found


def keep(path: Path, decisions: Sequence[Decision]) -> None:
    """Write decisions, so that an adaptation that goes on goes on with the same."""
    stored = [[shapely.to_wkb(one.shape, hex=True), one.landslide] for one in decisions]
    write_whole(path, json.dumps(stored).encode())


MOST_BYTES = 1 << 29
"""Of the file that keeps the decisions."""


def kept(path: Path) -> list[Decision]:
    """Return what `keep` wrote.

    Raises:
        UserError: it cannot be read.
    """
    try:
        told = load_json(path, MOST_BYTES)
        return [Decision(shapely.from_wkb(str(wkb)), bool(said)) for wkb, said in told]
    except (OSError, ValueError, TypeError, shapely.errors.ShapelyError) as error:
        raise UserError(
            f"The decisions in {path} cannot be read.", "Start the adaptation again in a new folder.", "run"
        ) from error


def carry(source: RunFolder, target: RunFolder, crs_wkt: str | None) -> Reviewed | None:
    """Put a run's decided polygons into another run's inventory, each as it stands; return them."""
    decided = read_reviewed(source.polygons)
    if decided is not None:
        write_table(merge_inventory([], decided, crs_wkt), target.polygons, "gpkg")
    return decided
