"""What is understood of an earlier image before a run: its file, whether the two are a pair, and each doubt."""

from dataclasses import dataclass, replace

import numpy as np

from engine.change.clouds import clouds
from engine.change.georeference import Days, check_pair, covered_share
from engine.errors import UserError
from engine.pipeline.pair import COPIED, COPIED_REMEDY, LITTLE_OVERLAP, is_copy, opened_as_earlier
from engine.rasters.reader import SceneReader
from engine.rasters.reading.notes import RENDERED, Note, scene_notes
from engine.rasters.scene_info import SceneInfo
from engine.reporting import percent
from engine.settings.run import RunSettings

WINDOWS, WINDOW = 5, 96
"""Windows along each side of an image in which its clouds are looked for before a run, and their side, pixels."""
AS_RENDERED = f"If that is ground, not water or shadow, {RENDERED}"
MUCH_CLOUD = 0.3
"""Share of an image that is cloud from which it is said before a run."""


@dataclass(frozen=True)
class PairDescription:
    """An earlier image as it would be read.

    Args:
        info: the file.
        covered: share of the scene over which it lies, [0, 1].
        typed_date: the day that the user gave; "" leaves it to the file.
        notes: what the user should know.
    """

    info: SceneInfo
    covered: float
    typed_date: str
    notes: tuple[Note, ...]


def cloud_share(reader: SceneReader) -> float:
    """Return the share of an image that is cloud, of what some windows all over it show, [0, 1]."""
    info = reader.info
    high, wide = min(WINDOW, info.height), min(WINDOW, info.width)
    cloudy = known = 0
    for y in np.linspace(0, info.height - high, WINDOWS).astype(int).tolist():
        for x in np.linspace(0, info.width - wide, WINDOWS).astype(int).tolist():
            rgb, valid = reader.read(y, x, high, wide)
            cloudy += int((clouds(rgb, valid, info) & valid).sum())
            known += int(valid.sum())
    return cloudy / known if known else 0.0


def describe_pair(settings: RunSettings, scene: SceneInfo) -> PairDescription:
    """Describe the earlier image of the settings.

    Args:
        settings: name it, and the days.
        scene: the scene.

    Raises:
        UserError: kind "before": it cannot be used with this scene; kind "settings": none is given.
    """
    before = settings.before
    if before.image is None:
        raise UserError("The earlier image is not given.", "Choose one.", "settings")
    with opened_as_earlier(before) as reader:
        info, cloudy = reader.info, cloud_share(reader)
    days = Days(settings.image_date or scene.date or "", before.date or info.date or "")
    check_pair(scene, info, days)
    covered = covered_share(scene, info)
    own = [note for note in scene_notes(info) if not (note.kind == "bands" and len(set(info.bands)) == 1)]
    notes = [replace(note, text=note.text.replace("The scene", "The earlier image").replace("the scene", "it"))
             for note in own if note.kind != "dark"]  # fmt: skip
    if info.ground is not None:  # it takes no stretch
        notes.append(Note("dark", "At least half of the earlier image is read almost black.", AS_RENDERED))
    if len(set(info.bands)) == 1:
        notes.append(Note("remark", "The earlier image has one band: grey levels alone are compared.", level="info"))
    if is_copy(info, scene):
        notes.append(Note("copy", COPIED, COPIED_REMEDY))
    if covered < LITTLE_OVERLAP:
        text = f"The earlier image covers {percent(covered)} of the scene: elsewhere the scene alone decides."
        notes.append(Note("overlap", text))
    if cloudy >= MUCH_CLOUD:
        text = f"About {percent(cloudy)} of the earlier image is cloud: there the scene alone decides."
        notes.append(Note("clouds", text, "Choose an image with fewer clouds."))
    if not (days.scene and days.before):
        text = "Nothing says when both images were taken, so that their order cannot be checked."
        notes.append(Note("date", text, "Type the day of each."))
    return PairDescription(info, covered, before.date or "", tuple(notes))
