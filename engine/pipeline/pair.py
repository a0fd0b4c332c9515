"""The earlier image of a run: opened, checked, laid over the scene, and kept in run.json."""

from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import shapely
import shapely.affinity
from rasterio.enums import ColorInterp

from engine.change.align import aligned
from engine.change.field import PairField
from engine.change.georeference import Days, check_pair, refusal
from engine.change.sampling import EarlierReader
from engine.change.shade import Shade, Suns
from engine.errors import UserError
from engine.pipeline.pair_shade import moved_shadows, sentence_of
from engine.pipeline.run_folder import RunFolder
from engine.pipeline.same_scene import CONTENT, scene_identity
from engine.rasters.layers.aoi import read_aoi
from engine.rasters.places import Source, as_source, name_of
from engine.rasters.reader import SceneReader, open_scene
from engine.rasters.reading.options import Reading
from engine.rasters.scene_info import SceneInfo
from engine.reporting import Reporter, percent
from engine.settings.before import BeforeSettings
from engine.settings.run import RunSettings

LITTLE_OVERLAP = 0.9
"""Share of the scene that the earlier image shows, below which it is said."""
BANDS = 3
MUCH_LEFT_PX = 1.0
COPIED = "The earlier image is a copy of the scene: nothing can be new."
COPIED_REMEDY = "Choose an image taken before."
MUCH_INCOHERENT = 0.05


@dataclass(frozen=True)
class EarlierScene:
    """An earlier image that lies over a scene.

    Args:
        info: how it is read.
        field: where it lies, and how its colors become the scene's.
        masked: what is left out of it, in pixels of the scene; None for nothing.
        date: the day on which it was taken; "" where unknown.
        is_copy: whether its file is a copy of the scene's.
        suns: where the sun stood in both images; None where no elevation model says so.
        shade: where shadows moved; likewise.
    """

    info: SceneInfo
    field: PairField
    masked: Any
    date: str
    is_copy: bool = False
    suns: Suns | None = None
    shade: Shade | None = None

    def opener(self) -> Callable[[], EarlierReader]:
        """Return what opens it, for each thread that reads."""
        source = as_source(self.info.path)
        return lambda: EarlierReader(SceneReader(source, info=self.info), self.field, self.masked, self.shade)

    def record(self) -> dict[str, Any]:
        """Return what run.json keeps of it."""
        suns = {} if self.suns is None else {"suns": self.suns.to_json()}
        return {"scene": self.info.to_json(), "field": self.field.to_json(), "date": self.date, **suns}

    def sentences(self) -> list[str]:
        """Return how it lies over the scene, in sentences."""
        quality = self.field.quality
        places = f"median of {quality.agreeing} of {quality.measured} places"
        lines = [f"The earlier image lay {quality.shift_px:.1f} px off; {quality.left_px:.2f} px are left ({places})."]
        if self.field.is_grey:
            lines.append("The earlier image has one band: grey levels alone are compared.")
        if self.suns is not None:
            lines.append(sentence_of(self.suns))
        return lines

    def warnings(self) -> list[str]:
        """Return what the user should know of it."""
        quality, found = self.field.quality, [f"{COPIED} {COPIED_REMEDY}"] if self.is_copy else []
        if quality.overlap_share < LITTLE_OVERLAP:
            found.append(
                f"The earlier image shows nothing of {percent(1 - quality.overlap_share)} of the scene (its edge, "
                "clouds or mask): there the result is that of the scene alone."
            )
        if quality.left_px > MUCH_LEFT_PX or quality.incoherent_share > MUCH_INCOHERENT:
            found.append(
                f"The earlier image does not lie over {percent(quality.incoherent_share)} of the scene as over the "
                "rest; nothing is called new there."
            )
        return found


def open_earlier(
    settings: RunSettings, scene: SceneReader, recorded: dict[str, Any] | None, report: Reporter
) -> EarlierScene | None:
    """Open the earlier image of a run and lay it over the scene; None where there is none.

    Args:
        settings: which, and when the two were taken.
        scene: the scene, open.
        recorded: what run.json keeps of it, where a run goes on.
        report: hears of it.

    Raises:
        UserError: kind "before": it cannot be used.
    """
    before = settings.before
    if before.image is None:
        return None
    info = SceneInfo.from_json(recorded["scene"]) if recorded else None
    with opened_as_earlier(before, info) as reader:
        days = Days(settings.image_date or scene.info.date, before.date or reader.info.date)
        check_pair(scene.info, reader.info, days)
        laid = None if recorded else aligned(scene, reader, report.check)
        field = laid.field if laid is not None else PairField.from_json((recorded or {})["field"])
        masked, copied = _masked(before.mask, scene.info), is_copy(reader.info, scene.info)
        known = Suns.from_json(recorded["suns"]) if recorded and "suns" in recorded else None
        suns, shade = moved_shadows(settings.terrain, scene.info, laid, known, report.check) or (None, None)
        return EarlierScene(reader.info, field, masked, days.before, copied, suns, shade)


def is_copy(one: SceneInfo, other: SceneInfo) -> bool:
    """Return whether two images are of the same bytes, as far as samples of them say."""
    contents = [scene_identity(as_source(info.path))[CONTENT] for info in (one, other)]
    return contents[0] is not None and contents[0] == contents[1]


def opened_as_earlier(before: BeforeSettings, info: SceneInfo | None = None) -> SceneReader:
    """Open an earlier image.

    Args:
        before: which raster, and what is known of it beside its file.
        info: how it is read, where a run goes on.

    Raises:
        UserError: kind "before": it cannot be read.
    """
    source = as_source(before.image or "")
    try:
        return SceneReader(source, None if info else _reading_of(source, before), info)
    except UserError as error:
        message = error.message.replace("The scene", "The earlier image", 1)
        raise refusal(message, error.hint) from error


def _reading_of(source: Source, before: BeforeSettings) -> Reading:
    """Return how an earlier image is read: a grey one has its one band three times."""
    with open_scene(source) as dataset:
        colored = [meaning for meaning in dataset.colorinterp if meaning != ColorInterp.alpha]
    bands = before.bands or ((1, 1, 1) if len(colored) < BANDS else None)
    return Reading(bands=bands, style=before.style_bands, crs=before.crs)


def recorded_pair(root: Path, recorded: SceneInfo | None) -> dict[str, Any] | None:
    """Return what a run that goes on keeps of its earlier image; None for a new run."""
    return None if recorded is None else RunFolder(root).read().get("before")


def opener_of(earlier: EarlierScene | None) -> Callable[[], EarlierReader] | None:
    """Return what opens an earlier image; None without one."""
    return None if earlier is None else earlier.opener()


def sentences_of(earlier: EarlierScene | None) -> list[str]:
    """Return how an earlier image lies over the scene, in sentences."""
    return [] if earlier is None else earlier.sentences()


def quality_of(earlier: EarlierScene | None) -> dict[str, Any]:
    """Return what the result says of an earlier image."""
    if earlier is None:
        return {}
    shade = {}
    if earlier.suns is not None:
        shade = {"shaded_share": earlier.suns.shaded_share, "shade": sentence_of(earlier.suns)}
    return {"before": {**asdict(earlier.field.quality), "date": earlier.date, **shade}}


def _masked(mask: str | None, scene: SceneInfo) -> Any:
    """Return the polygons of a layer in the scene's pixels."""
    if mask is None:
        return None
    try:
        area = read_aoi(Path(mask), scene)
    except UserError as error:
        message = error.message.replace("The area", "The mask of the earlier image", 1)
        raise UserError(message, error.hint, "before") from error
    t = ~scene.affine
    return shapely.affinity.affine_transform(area, (t.a, t.b, t.d, t.e, t.c, t.f))


def file_identity(before: BeforeSettings, area: Callable[[Path], str]) -> Any:
    """Return what the scores depend on of an earlier image; None without one."""
    if before.image is None:
        return None
    source = as_source(before.image)
    known = [scene_identity(source)[CONTENT] or str(source), area(Path(before.mask)) if before.mask else None]
    told = {"CRS": before.crs, "bands": list(before.bands or ()), "style": list(before.style_bands or ())}
    told = {name: value for name, value in told.items() if value}
    return [*known, told] if told else known  # as a run of an older version wrote it, where nothing is told


def name_in(run: dict[str, Any]) -> str:
    """Return the file name of a run's earlier image; "" without one."""
    before = run.get("before")
    return name_of(as_source(before["scene"]["path"])) if before else ""
