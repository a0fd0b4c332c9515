"""What is understood of an earlier image before a run: its file, whether the two are a pair, and each doubt."""

from dataclasses import dataclass, replace

from engine.change.georeference import Days, check_pair, covered_share
from engine.errors import UserError
from engine.pipeline.pair import COPIED, COPIED_REMEDY, LITTLE_OVERLAP, is_copy, opened_as_earlier
from engine.rasters.reading.notes import Note, scene_notes
from engine.rasters.scene_info import SceneInfo
from engine.settings.run import RunSettings


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
        info = reader.info
    days = Days(settings.image_date or scene.date or "", before.date or info.date or "")
    check_pair(scene, info, days)
    covered = covered_share(scene, info)
    own = [note for note in scene_notes(info) if not (note.kind == "bands" and len(set(info.bands)) == 1)]
    notes = [replace(note, text=note.text.replace("The scene", "The earlier image").replace("the scene", "it"))
             for note in own]  # fmt: skip
    if len(set(info.bands)) == 1:
        notes.append(Note("remark", "The earlier image has one band: grey levels alone are compared.", level="info"))
    if is_copy(info, scene):
        notes.append(Note("copy", COPIED, COPIED_REMEDY))
    if covered < LITTLE_OVERLAP:
        text = f"The earlier image covers {covered:.0%} of the scene: elsewhere the scene alone decides."
        notes.append(Note("overlap", text))
    if not (days.scene and days.before):
        text = "Nothing says when both images were taken, so that their order cannot be checked."
        notes.append(Note("date", text, "Type the day of each."))
    return PairDescription(info, covered, before.date or "", tuple(notes))
