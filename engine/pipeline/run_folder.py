"""What a run leaves behind, and how it resumes: a folder that is enough to go on from."""

import json
import os
import re
import sqlite3
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from engine import ownership
from engine.errors import UserError
from engine.files import write_fresh
from engine.inventory import geopackage
from engine.pipeline.run_schema import checked
from engine.pipeline.same_scene import changed_since, same_scene
from engine.rasters.atomic import FULL, own_part_of, writing
from engine.rasters.layers.layer_names import split_source
from engine.rasters.places import Source, is_file_name, names_another_computer, stem_of
from engine.windows.names import kept_name
from engine.windows.replacing import move_over, remove

FORMAT = 1
RUN_FILE = "run.json"
RASTERS = ("probability.tif", "scores.tif", "mask.tif", "mask_final.tif")
INVENTORY = "landslides.gpkg"
ADDED = "landslides_added.gpkg"
FILES = (RUN_FILE, *RASTERS, INVENTORY, ADDED)
"""What a run writes; probability.tif only one of version 0.1.0."""
_BESIDE = (
    *(f"{name}{end}" for name in RASTERS for end in (".aux.xml", ".part")),
    "mask.tif.rows.part",
    "mask_final.tif.rows.part",
    "mask.outdated",
)
"""What GDAL and an unfinished write leave beside them."""
BEFORE = "landslides.before.gpkg"
WRITTEN = (*FILES, *_BESIDE, BEFORE)
"""Everything that a run writes into its folder, beside the rows."""
_PATHS = (
    ("scene", "path"),
    ("model", "path"),
    ("settings", "terrain", "dem"),
    ("settings", "before", "image"),
    ("settings", "before", "mask"),
    ("before", "scene", "path"),
    ("adapted_from", "run"),
    *(("result", name) for name in ("run", "scores", "mask", "final_mask", "polygons", "added")),
)
"""Where run.json names files."""
_ROWS = r"row-\d{6,}\.npz(\..+\.part)?"


def is_run_folder(target: str) -> bool:
    """Return whether a target is the folder of a run and not a layer, which a geodatabase (.gdb) is though a folder."""
    place, layer = split_source(target)
    is_folder = is_file_name(place) and Path(place).is_dir()
    return is_folder and layer is None and Path(place).suffix.lower() != ".gdb"


@dataclass(frozen=True)
class RunFolder:
    """The paths of one run.

    Args:
        root: the folder; everything the run knows is inside.
    """

    root: Path

    @property
    def scores(self) -> Path:
        """Continuous scores: what every threshold and preview reads."""
        return self.root / "scores.tif"

    @property
    def mask(self) -> Path:
        """The raw mask, of the thresholds alone: 0, 1, and 255 for nodata."""
        return self.root / "mask.tif"

    @property
    def half_drawn(self) -> Path:
        """The file that is there while mask, polygons and run.json are of different thresholds, also after a kill."""
        return self.root / "mask.outdated"

    @property
    def final_mask(self) -> Path:
        """The mask of the polygons as they are, the rejected left out; written anew after a review."""
        return self.root / "mask_final.tif"

    @property
    def polygons(self) -> Path:
        """The inventory, layer `landslides`."""
        return self.root / "landslides.gpkg"

    @property
    def added(self) -> Path:
        """What is new since the earlier image: new landslides, and the added parts of grown ones."""
        return self.root / ADDED

    @property
    def before(self) -> Path:
        """The inventory of the run that stood here before, or of another run of the scene, until the new one is whole.

        What people decided in it is carried over.
        """
        return self.root / BEFORE

    @property
    def rows(self) -> Path:
        """The ledger: one file per finished row of chips, until scores.tif is whole."""
        return self.root / "rows"

    @property
    def files(self) -> list[Path]:
        """The files of the run, there or not: none of them is an output of another command."""
        return [self.root / name for name in FILES]

    @property
    def exists(self) -> bool:
        """Whether a run stands here, finished or not."""
        return (self.root / RUN_FILE).is_file()

    @property
    def is_ours(self) -> bool:
        """Whether run.json is one that this program wrote: of its format, and with what identifies a run."""
        values = ownership.read_json(self.root / RUN_FILE) or {}
        identity = values.get("identity")
        return values.get("format") == FORMAT and isinstance(identity, dict) and "model" in identity

    def read(self) -> dict[str, Any]:
        """Return run.json.

        Raises:
            UserError: there is no run here, it is damaged, or of another format.
        """
        path = self.root / "run.json"
        try:
            values = ownership.load_json(path)
        except FileNotFoundError as error:
            raise UserError(f"There is no run in {self.root}.", "Choose the output folder of a run.", "run") from error
        except (OSError, ValueError) as error:
            raise UserError(
                f"The run file {path} cannot be read.", "Start the run again in a new folder.", "run"
            ) from error
        if not isinstance(values, dict) or values.get("format") != FORMAT:
            raise UserError(
                f"The run in {self.root} was made by another version of the plugin.",
                "Start the run again in a new folder.",
                "run",
            )
        try:
            json.dumps(_moved_paths(values, lambda _path: ""), ensure_ascii=False).encode()
        except UnicodeEncodeError as error:
            why = f"The run file {path} is damaged: one of its texts holds half a letter."
            raise UserError(why, "Start the run again in a new folder.", "run") from error
        return checked(_moved_paths(values, self._resolved), path)

    def write(self, values: dict[str, Any]) -> None:
        """Replace run.json by `values`, whole or not at all."""
        path = self.root / "run.json"
        part = own_part_of(path)
        kept = _moved_paths({"format": FORMAT, **values}, self.stored)
        try:
            content = json.dumps(kept, indent=1, ensure_ascii=False).encode()
        except UnicodeEncodeError:  # the name of a file on Linux may hold bytes that are no letter
            content = json.dumps(kept, indent=1).encode()
        with writing(path):
            write_fresh(part, content)
            move_over(part, path)

    def stored(self, path: str) -> str:
        """Return a path as this folder keeps it: from itself where it lies in or beside it, else as it is."""
        own = self.root.absolute()
        if Path(path).is_absolute() and is_file_name(path) and own.parent in Path(path).parents:
            return Path(os.path.relpath(path, own)).as_posix()
        return path

    def _resolved(self, path: str) -> str:
        """Return a path of run.json as it is from here."""
        if names_another_computer(path) or Path(path).is_absolute() or not is_file_name(path):
            return path
        return os.path.normpath(self.root.absolute() / path)

    def update(self, **changes: Any) -> dict[str, Any]:
        """Change some values of run.json and return all."""
        values = {**self.read(), **changes}
        self.write(values)
        return values

    def drop_rows(self) -> None:
        """Delete the finished rows, as of a scene that is another one by now."""
        with writing(self.rows):
            ownership.delete_own(self.rows, _ROWS)

    def clear(self, kept: Path) -> None:
        """Delete what a run wrote here, and nothing else; its inventory stays, and other layers of its GeoPackage.

        Args:
            kept: under which name in this folder the inventory stays.

        Raises:
            UserError: kind "exists": run.json is not this program's; kind "export": the inventory cannot be copied.
        """
        if not self.is_ours:
            raise _foreign(self.root)
        if self.polygons.is_file():
            copy_inventory(self.polygons, kept)
        with writing(self.root):
            ownership.delete_own(self.rows, _ROWS)
            geopackage.delete_layer(self.polygons)
            for name in (*RASTERS, *_BESIDE):
                remove(self.root / name)
            for part in self.root.glob("run.json.*.part"):  # a killed process's
                remove(part)
            remove(self.root / RUN_FILE)  # last: without it nothing here would be known as ours


def _moved_paths(values: dict[str, Any], move: Callable[[str], str]) -> dict[str, Any]:
    """Return run.json with every path in it moved; whatever is no path where one is expected stays."""

    def at(inner: Any, *keys: str) -> Any:
        if not isinstance(inner, dict) or keys[0] not in inner:
            return inner
        if len(keys) > 1:
            return {**inner, keys[0]: at(inner[keys[0]], *keys[1:])}
        path = inner[keys[0]]
        return {**inner, keys[0]: move(path)} if isinstance(path, str) and path and "\0" not in path else inner

    for keys in _PATHS:
        values = at(values, *keys)
    return values


def copy_inventory(source: Path, out: Path) -> None:
    """Copy an inventory, with what another program has written into it and not yet into its main file.

    Raises:
        UserError: kind "export": it cannot be read or written; kind "disk": the disk is full. Nobody knows then what it
            holds.
    """
    part = own_part_of(out)
    try:
        with closing(sqlite3.connect(source)) as old, closing(sqlite3.connect(part)) as new:
            old.backup(new)
        move_over(part, out)
    except (sqlite3.Error, OSError) as error:
        if "disk is full" in str(error) or getattr(error, "errno", None) in FULL:
            message = f"The disk is full: the inventory {source} could not be copied."
            raise UserError(message, "Free some space and try again.", "disk") from error
        raise UserError(
            f"The inventory {source} cannot be copied: {error}.",
            "Close other programs that hold the file, and check that the folder can be written.",
            "export",
        ) from error
    finally:
        remove(part)


def written_in(root: Path) -> list[str]:
    """Return the names of everything that a run may write into a folder, of its rows those that stand there."""
    rows = (path.name for path in RunFolder(root).rows.glob("*") if re.fullmatch(_ROWS, path.name))
    return [*WRITTEN, *(f"rows/{name}" for name in rows)]


def run_folders(scenes: Sequence[Source], out: Path) -> list[tuple[Source, Path]]:
    """Return each scene with its run folder: `out` itself for one, a folder in it by the scene's name for several.

    Raises:
        UserError: two scenes have the same name.
    """
    if len(scenes) == 1:
        return [(scenes[0], out)]
    names = [kept_name(stem_of(scene)) for scene in scenes]
    if twice := next((name for name in names if names.count(name) > 1), None):
        raise UserError(f"Two scenes have the name {twice}.", "Give them in two commands with two folders.")
    return [(scene, out / name) for scene, name in zip(scenes, names, strict=True)]


def prepare(
    root: Path,
    identity: dict[str, Any],
    *,
    resume: bool,
    overwrite: bool,
    inputs: Iterable[str | Path | None] = (),
) -> tuple[RunFolder, bool]:
    """Make the folder ready for a run.

    Args:
        root: the output folder, made where it is absent.
        identity: what the scores depend on (scene, model, settings); a run resumes only where it is the same.
        resume: go on with an interrupted run.
        overwrite: delete the run that stands there, but for its inventory: `RunFolder.before` keeps it until the new
            one is whole, or a name of its own for good where it is of another scene.
        inputs: files that the run reads; None is none.

    Returns:
        The folder, and whether an earlier run goes on.

    Raises:
        UserError: not writable; a run stands there and neither `resume` nor `overwrite` was given; the run
            that should go on is another one; what stands there is not this program's, or is an input.
    """
    folder = RunFolder(root)
    if any(ord(letter) < 32 for letter in str(root)):
        raise UserError(f"The name of the output folder {str(root)!r} has a line break.", "Rename it.", "output")
    if root.exists() and not root.is_dir():
        raise UserError(f"The output {root} is a file.", "Choose a folder.", "output")
    ownership.refuse_inputs((root / name for name in FILES), inputs)
    ownership.refuse_links([folder.rows])
    if not folder.exists and root.is_dir():
        ownership.refuse_foreign(root, written_in(root), "run")
    with writing(root):
        root.mkdir(parents=True, exist_ok=True)
        probe = own_part_of(root / ".writable")
        write_fresh(probe, b"x")
        remove(probe)
    if not folder.exists:
        return folder, False
    if overwrite and not resume:
        folder.clear(_archived_as(folder, identity))
        return folder, False
    if not resume:
        raise UserError(
            f"A run already stands in {root}.", "Resume it, overwrite it, or choose another output folder.", "exists"
        )
    if not folder.is_ours:
        raise _foreign(root)
    if changed := changed_since(folder.read().get("identity", {}), identity):
        raise UserError(
            f"The run in {root} cannot go on: it was started with another {', '.join(changed)}.",
            "Use the same settings, or overwrite it.",
            "exists",
        )
    return folder, True


def _foreign(root: Path) -> UserError:
    return UserError(
        f"The folder {root} holds a {RUN_FILE} that is not a run of this program.", "Choose another folder.", "exists"
    )


def _archived_as(folder: RunFolder, identity: dict[str, Any]) -> Path:
    """Return where the inventory of a run that is overwritten stays: with another scene's, a free name."""
    try:
        earlier = folder.read()
        scene = Path(str(earlier["scene"]["path"]))
    except (UserError, KeyError, TypeError):
        return folder.before  # of nobody knows which scene: what was decided is carried over
    if same_scene(earlier.get("identity", {}), identity):
        return folder.before
    number, kept = 1, folder.root / f"landslides-of-{scene.stem}.gpkg"
    while kept.exists():
        number += 1
        kept = folder.root / f"landslides-of-{scene.stem}-{number}.gpkg"
    return kept
