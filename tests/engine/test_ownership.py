"""Every command on a folder full of a user's files: none of them is deleted, replaced or changed by a byte."""

import argparse
import os
import shutil
import sqlite3
from pathlib import Path

import numpy as np
import pyogrio
import pytest
import rasterio
import shapely
from affine import Affine
from PIL import Image
from safetensors.torch import save_file
from torch import zeros

from engine import ownership
from engine.cli.main import main, parser
from engine.commands.registry import FAMILY_OF, find_command
from engine.errors import UserError
from engine.inventory import geopackage
from engine.reporting import Silent
from engine.training.common.checkpoints import Checkpoint, save_checkpoint

PLACE = Affine(0.8, 0, 580000, 0, -0.8, 3010000)
TINY = ["--threads", "1", "--folds", "2", "--crop", "32", "--batch", "4", "--device", "cpu"]
STUDENT = [*TINY, "--width", "4", "--iterations", "2", "--checkpoint-every", "1"]
OTHERS = ("notes.txt", "photo.png", "thesis.gpkg", "mosaic.tif", "weights.safetensors", "old/table.csv")
"""What a user may have in any folder, under names that no command writes."""
INNER = ("rows/mine.npz", "rows/row-1.npz.bak", "panels/photo.png", "landslide/image/mine.png")
"""The same in folders that commands make."""


@pytest.fixture(scope="module")
def world(tmp_path_factory, tiny_model):
    """What commands read: a scene, its run, a mask, polygons, chips, and finished trainings."""
    folder = tmp_path_factory.mktemp("world")
    rng = np.random.default_rng(0)
    profile = {"driver": "GTiff", "height": 100, "width": 120, "dtype": "uint8", "crs": "EPSG:32648"}
    pixels = np.kron(rng.integers(20, 230, (3, 13, 15)), np.ones((1, 8, 8)))[:, :100, :120].astype(np.uint8)
    truth = np.zeros((1, 100, 120), np.uint8)
    truth[0, 10:60, 20:80] = 1
    for name, data in (("scene.tif", pixels), ("mask.tif", truth)):
        with rasterio.open(folder / name, "w", count=len(data), transform=PLACE, nodata=255, **profile) as file:
            file.write(data)
    for name, band in zip(("red.tif", "green.tif", "blue.tif"), pixels, strict=True):
        with rasterio.open(folder / name, "w", count=1, transform=PLACE, **profile) as file:
            file.write(band[None])
    for name in ("landslide/image", "landslide/mask", "non-landslide/image"):
        (folder / "chips" / name).mkdir(parents=True)
        for number in range(6):
            pixels = rng.integers(0, 255, (40, 40, 3), np.uint8)
            Image.fromarray(pixels[..., 0] // 128 * 255 if "mask" in name else pixels).save(
                folder / "chips" / name / f"{name[0]}{number}.png"
            )
    box = shapely.box(580016, 3009952, 580064, 3009992)
    pyogrio.raw.write(
        folder / "labels.gpkg", shapely.to_wkb(np.array([box], object)), [np.array(["landslide"], object)], ["label"],
        layer="labels", driver="GPKG", geometry_type="Polygon", crs="EPSG:32648",
    )  # fmt: skip
    (folder / "card.json").write_text(
        '{"name": "a", "version": "1", "licence": "x", "citation": "", "training_data": "", "pixel_size_m": 0.8, '
        '"chip_px": 64, "bands": ["red", "green", "blue"], "thresholds": {"gan": 0.1, "cam": 0.4}, "gate": 0, '
        '"figures": {}, "limits": []}'
    )
    names = ("scene.tif", "mask.tif", "labels.gpkg", "chips", "card.json", "red.tif", "green.tif", "blue.tif")
    values = {name: str(folder / name) for name in names}
    values |= {"model": str(tiny_model), "run": str(folder / "run")}
    values["classifier"] = str(folder / "classifier")
    assert run(CASES["segment"](values, folder / "run")) == 0
    assert run(CASES["train classifier"](values, folder / "classifier")) == 0
    assert run([*CASES["segment"](values, folder / "student"), "--method", "student"]) == 0
    values["student"] = str(folder / "student")
    return values


def tiled(world, side=64):
    return ["--model", world["model"], "--tile", side, "--device", "cpu"]


BOX = "--box=580016,3009952,580064,3009992"
CASES = {
    # of each command that writes: its words, given what it reads and the folder that it writes into
    "segment": lambda w, out: ["segment", w["scene.tif"], "--out", out, *tiled(w), "--overlap", "16"],
    "explain": lambda w, out: ["explain", w["scene.tif"], "--at", "580040,3009960", "--out", out, *tiled(w, 160)],
    "export": lambda w, out: ["export", w["run"], "--out", out / "a.shp"],
    "export csv": lambda w, out: ["export", w["run"], "--format", "csv", "--out", out / "a.csv"],
    "export gpkg": lambda w, out: ["export", w["run"], "--format", "gpkg", "--out", out / "a.gpkg"],
    "vectorize": lambda w, out: ["vectorize", w["mask.tif"], "--out", out / "a.geojson"],
    "measure": lambda w, out: ["measure", w["labels.gpkg"], "--out", out / "a.kml"],
    "agreement": lambda w, out: ["agreement", w["mask.tif"], w["labels.gpkg"], "--out", out / "truth.tif"],
    "statistics": lambda w, out: ["statistics", w["run"], "--out", out / "a.json"],
    "statistics csv": lambda w, out: ["statistics", w["labels.gpkg"], "--out", out / "a.csv"],
    "compare": lambda w, out: ["compare", w["run"], w["run"], "--out", out / "a.gpkg", "--table", out / "a.csv"],
    "best-threshold": lambda w, out: ["best-threshold", w["student"], w["labels.gpkg"], "--table", out / "a.csv"],
    "parts": lambda w, out: [
        "parts", w["labels.gpkg"], "--dem", w["red.tif"], "--out", out / "a.gpkg", "--attributes", out / "b.gpkg",
    ],
    "chips": lambda w, out: ["chips", w["scene.tif"], w["labels.gpkg"], "--out", out, "--side", "32"],
    "outline": lambda w, out: ["outline", w["scene.tif"], BOX, "--out", out / "a.gpkg", *tiled(w)],
    "evaluate": lambda w, out: ["evaluate", w["chips"], "--folds", "2", "--out", out],
    "evaluate scene": lambda w, out: [
        "evaluate", "--scene", w["scene.tif"], "--truth", w["mask.tif"], "--out", out, "--model", w["model"],
    ],
    "demo-scene": lambda _w, out: ["demo-scene", "--out", out, "--size", "192", "--landslides", "1"],
    "model build": lambda w, out: [
        "model", "build", "--classifier", w["classifier"], "--card", w["card.json"], "--out", out / "a.lsmodel",
    ],
    "stack": lambda w, out: ["stack", w["red.tif"], w["green.tif"], w["blue.tif"], "--out", out / "a.vrt"],
    "model repair": lambda w, out: ["model", "repair", w["model"], "--out", out / "a.lsmodel"],
    "adapt": lambda w, out: ["adapt", w["student"], "--out", out, "--steps", "2", "--device", "cpu"],
    "adapt checked": lambda w, out: [
        "adapt", w["student"], "--decisions", w["labels.gpkg"], "--checked", w["labels.gpkg"], "--out", out,
        "--steps", "1", "--device", "cpu",
    ],
    "train classifier": lambda w, out: [
        "train", "classifier", w["chips"], "--out", out, *TINY, "--bottleneck", "4", "--epochs", "1",
    ],
    "train cyclegan": lambda w, out: [
        "train", "cyclegan", w["chips"], "--out", out, *STUDENT, "--blocks", "1", "--discriminator-width", "4",
    ],
    "train student": lambda w, out: [
        "train", "student", w["chips"], "--classifier", w["classifier"], "--out", out, *STUDENT,
    ],
    "train unet": lambda w, out: ["train", "unet", w["chips"], "--out", out, *STUDENT, "--depth", "2"],
}  # fmt: skip
IN_A_RUN = {
    # commands that go on with a run in its own folder
    "merge": lambda _w, run: ["merge", run],
    "threshold": lambda _w, run: ["threshold", run, "--student-threshold", "0.3"],
    "polygons": lambda _w, run: ["polygons", run, "--min-area", "50"],
    "measure": lambda _w, run: ["measure", run],
    "segment again": lambda w, run: [*CASES["segment"](w, run), "--overwrite"],
}
WRITE_NOTHING = {"inspect", "model show", "model verify", "doctor", "selftest", "serve"}
ASKED_AS = {
    "best_threshold": "best-threshold",
    "explain_chip": "explain", "build_model": "model build", "repair_model": "model repair", "model": "model show",
    "scene": "segment", "final_mask": "threshold", "score_polygons": "measure",
}  # fmt: skip
"""Commands of the engine under another name than on the command line.

`make_model` has a test of its own, `look_next` and `teach_figures`, `teach_next` write nothing, and `teach_preview`
writes where nothing stands (tests/engine/teaching).
"""
HAVE_OWN_TESTS = {"make_model", "look_next", "teach_figures", "teach_next", "teach_preview"}
NO_OVERWRITE = {"train classifier", "train cyclegan", "train student", "train unet"}


def command_names(commands, before=""):
    """Yield the words of every command of a parser."""
    for action in commands._actions:  # argparse has no public list of them
        if isinstance(action, argparse._SubParsersAction):
            for name, one in action.choices.items():
                inner = list(command_names(one, f"{before}{name} "))
                yield from inner or [f"{before}{name}"]


def test_every_command_is_tried_here():
    tried = {name for names in (CASES, IN_A_RUN) for name in names} | WRITE_NOTHING
    assert set(command_names(parser())) <= tried, "say in CASES what the new command writes"
    assert {ASKED_AS.get(name, name) for name in FAMILY_OF} - HAVE_OWN_TESTS <= tried


def run(words):
    return main([str(word) for word in words])


def fill(folder, names):
    """Put a user's files into a folder, each of bytes of its own; return them."""
    for name in names:
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(f"the only copy of {name}".encode() * 40)
    return {name: (folder / name).read_bytes() for name in names}


def assert_untouched(folder, before):
    for name, content in before.items():
        assert (folder / name).is_file(), f"{name} is gone"
        assert (folder / name).read_bytes() == content, f"{name} is another file now"


@pytest.mark.parametrize("command", CASES)
def test_a_users_files_survive_every_command(command, world, tmp_path, capsys):
    empty = tmp_path / "empty"
    assert run(CASES[command](world, empty)) == 0, capsys.readouterr().err
    written = {path.relative_to(empty).as_posix() for path in empty.rglob("*") if path.is_file()}
    if (
        command == "adapt"
    ):  # nothing changes on this scene, and so there is no second run: these are what it would be of
        assert not written
        written = {"run.json", "scores.tif", "mask.tif", "mask_final.tif", "landslides.gpkg", "model.lsmodel"}
    assert written
    assert not [name for name in written if name.endswith(".part")]
    for number, name in enumerate(sorted(written)):
        folder = tmp_path / f"{number}"
        before = fill(folder, (*OTHERS, name))
        words = CASES[command](world, folder)
        capsys.readouterr()
        if name == "scene.chips.gpkg":  # chips of another raster of this name: these get another
            assert run(words) == 0
            assert_untouched(folder, before)
            continue
        assert run(words) == 2, f"{command} does not refuse {name}"
        said = capsys.readouterr().err
        assert len(said.splitlines()) == 1
        assert str(folder) in said
        assert_untouched(folder, before)
        left = {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}
        assert left <= set(before), "what was refused was begun all the same"


@pytest.mark.parametrize("command", sorted(set(CASES) - NO_OVERWRITE - {"evaluate scene"}))
def test_overwriting_replaces_the_named_output_and_nothing_else(command, world, tmp_path, capsys):
    folder = tmp_path / "out"
    before = fill(folder, OTHERS)
    words = CASES[command](world, folder)
    assert run(words) == 0, capsys.readouterr().err
    before |= fill(folder, [name for name in INNER if command != "evaluate" or "photo" in name])
    assert run([*words, "--overwrite"]) == 0, capsys.readouterr().err
    assert_untouched(folder, before)


@pytest.mark.parametrize("command", IN_A_RUN)
def test_a_users_files_in_a_run_folder_survive(command, world, tmp_path, capsys):
    folder = shutil.copytree(world["run"], tmp_path / "run")
    before = fill(folder, (*OTHERS, *INNER, "landslides.shp", "mask.tif.notes", "report.png"))
    with sqlite3.connect(folder / "landslides.gpkg") as inventory:
        inventory.execute("CREATE TABLE mine (a TEXT)")
        inventory.execute("INSERT INTO mine VALUES ('the only copy')")
        inventory.execute(
            "INSERT INTO gpkg_contents (table_name, data_type, identifier) VALUES ('mine', 'attributes', 'mine')"
        )
    inventory.close()
    assert run(IN_A_RUN[command](world, folder)) == 0, capsys.readouterr().err
    assert_untouched(folder, before)
    with sqlite3.connect(folder / "landslides.gpkg") as inventory:
        assert inventory.execute("SELECT a FROM mine").fetchall() == [("the only copy",)]
    inventory.close()
    assert {name for name, _ in pyogrio.list_layers(folder / "landslides.gpkg")} == {"landslides", "mine"}


@pytest.mark.parametrize("name", ["run.json", "scores.tif", "mask.tif", "landslides.gpkg", "rows/row-000000.npz"])
@pytest.mark.parametrize("flags", [[], ["--resume"], ["--overwrite"]])
def test_a_folder_with_another_programs_files_is_no_run_whatever_the_flags(name, flags, world, tmp_path, capsys):
    folder = tmp_path / "out"
    before = fill(folder, (*OTHERS, name))
    if name == "run.json":
        (folder / name).write_text('{"format": 1, "runner": "another program"}')
        before[name] = (folder / name).read_bytes()
    assert run([*CASES["segment"](world, folder), *flags]) == 2
    assert "--resume" not in capsys.readouterr().err
    assert_untouched(folder, before)


@pytest.mark.parametrize("name", ["scores.tif", "mask.tif", "probability.tif"])
def test_a_scene_with_a_name_of_the_runs_own_files_is_not_written_over(name, world, tmp_path, capsys):
    scene = tmp_path / name
    shutil.copy(world["scene.tif"], scene)
    before = {name: scene.read_bytes()}
    for flags in ([], ["--overwrite"], ["--resume"]):
        assert run(["segment", scene, "--out", tmp_path, *tiled(world), "--overlap", "16", *flags]) == 2
        assert "is also an input" in capsys.readouterr().err
        assert_untouched(tmp_path, before)
    assert run(["segment", scene, "--out", tmp_path / "run", *tiled(world), "--overlap", "16"]) == 0
    assert_untouched(tmp_path, before)


OUTPUT_IS_INPUT = {
    "vectorize": lambda w, f: ["vectorize", w["mask.tif"], "--scores", f / "a.gpkg", "--band", "cam",
                               "--out", f / "a.gpkg"],
    "measure": lambda _w, f: ["measure", f / "a.gpkg", "--out", f / "a.gpkg"],
    "measure, by another name": lambda _w, f: ["measure", f / "a.gpkg", "--out", f / "x" / ".." / "a.gpkg"],
    "measure, of a layer": lambda _w, f: ["measure", f"{f}/a.gpkg|layername=labels", "--out", f / "a.gpkg"],
    "measure, over a link": lambda _w, f: ["measure", f / "a.gpkg", "--out", f / "link.gpkg"],
    "agreement": lambda w, f: ["agreement", w["mask.tif"], f / "a.gpkg", "--out", f / "a.gpkg"],
    "agreement, area": lambda w, f: ["agreement", w["mask.tif"], w["labels.gpkg"], "--area", f / "a.gpkg",
                                     "--out", f / "a.gpkg"],
    "export": lambda _w, f: ["export", f / "a.gpkg", "--format", "gpkg", "--out", f / "a.gpkg"],
    "compare": lambda w, f: ["compare", w["run"], f / "a.gpkg", "--out", f / "a.gpkg"],
    "outline": lambda w, f: ["outline", w["scene.tif"], "--boxes", f / "a.gpkg", "--out", f / "a.gpkg"],
    "model build": lambda w, f: ["model", "build", "--classifier", w["classifier"], "--card", f / "a.gpkg",
                                 "--out", f / "a.gpkg"],
}  # fmt: skip


@pytest.mark.parametrize("case", OUTPUT_IS_INPUT)
def test_an_output_that_is_an_input_is_refused_even_with_overwrite(case, world, tmp_path, capsys):
    shutil.copy(world["labels.gpkg"], tmp_path / "a.gpkg")
    (tmp_path / "x").mkdir()
    (tmp_path / "link.gpkg").symlink_to(tmp_path / "a.gpkg")
    if not (tmp_path / "link.gpkg").exists():
        pytest.skip("a link that Wine makes leads nowhere")
    before = {"a.gpkg": (tmp_path / "a.gpkg").read_bytes()}
    assert run([*OUTPUT_IS_INPUT[case](world, tmp_path), "--overwrite"]) == 2
    assert "is also an input" in capsys.readouterr().err
    assert_untouched(tmp_path, before)


class Reads(dict):
    """What commands read, which remembers what was asked for."""

    def __init__(self, values):
        super().__init__(values)
        self.asked = []

    def __getitem__(self, name):
        self.asked.append(name)
        return super().__getitem__(name)


def bytes_of(folder):
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("command", CASES)
def test_no_command_writes_over_what_it_reads(command, world, tmp_path, capsys):
    """Each input, in the place of each output: the whole list of both, so a new command is tried, too."""
    reads = Reads(world)
    empty = tmp_path / "empty"
    assert run(CASES[command](reads, empty)) == 0, capsys.readouterr().err
    written = sorted(bytes_of(empty))
    flags = [] if command in NO_OVERWRITE | {"evaluate scene"} else ["--overwrite"]
    for number, asked in enumerate(dict.fromkeys(reads.asked)):
        source = Path(world[asked])
        for place, name in enumerate(written if source.is_file() else ["."]):
            folder = tmp_path / f"{number}-{place}"
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copytree(source, folder, dirs_exist_ok=True) if source.is_dir() else shutil.copy(
                source, folder / name
            )
            before = bytes_of(folder)
            run([*CASES[command]({**world, asked: str(folder / name)}, folder), *flags])
            assert_untouched(folder, before)


@pytest.mark.parametrize("writing", ["export gpkg", "outline"])
def test_a_geopackage_gets_our_layer_and_keeps_its_others(writing, world, tmp_path):
    target = tmp_path / "a.gpkg"
    shutil.copy(world["labels.gpkg"], target)
    inode = target.stat().st_ino
    for _ in range(2):  # the second time our own layer is replaced
        assert run(CASES[writing](world, tmp_path)) in ({0} if writing.startswith("export") else {0, 2})
        assert {name for name, _ in pyogrio.list_layers(target)} == {"labels", "landslides"}
        meta, _, shapes, columns = pyogrio.raw.read(target, layer="labels")
        assert shapely.from_wkb(shapes[0]).equals(shapely.box(580016, 3009952, 580064, 3009992))
        assert list(columns[0]) == ["landslide"]
        assert meta["crs"] == "EPSG:32648"
        found, _, shapes, _ = pyogrio.raw.read(target, layer="landslides")
        assert found["crs"] == "EPSG:32648"
        assert len(shapes) > 0
        bounds = shapely.from_wkb(shapes[0]).bounds
        inside = pyogrio.raw.read(target, layer="landslides", bbox=bounds)[2]  # by the spatial index
        assert len(inside) > 0
    assert target.stat().st_ino == inode, "a program that has the file open would lose what it writes"


def test_reviewed_polygons_in_a_geopackage_go_only_when_the_user_says_so(world, tmp_path, capsys):
    assert run(CASES["export gpkg"](world, tmp_path)) == 0
    comment_on(tmp_path / "a.gpkg", "checked in the field")
    before = (tmp_path / "a.gpkg").read_bytes()
    assert run(CASES["export gpkg"](world, tmp_path)) == 2
    assert "reviewed" in capsys.readouterr().err
    assert (tmp_path / "a.gpkg").read_bytes() == before
    assert run([*CASES["export gpkg"](world, tmp_path), "--overwrite"]) == 0


def comment_on(path, value):
    """Set the comment of every feature, as a person would; SQLite's own triggers ask for GDAL's functions."""
    with sqlite3.connect(path) as database:
        for name in ("ST_IsEmpty", "ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY"):
            database.create_function(name, 1, lambda _shape: 0)
        database.execute("UPDATE landslides SET comment = ?", (value,))
    database.close()


def test_a_foreign_layer_of_our_name_is_not_taken_for_ours(world, tmp_path, capsys):
    with_layer(tmp_path / "a.gpkg", "landslides")
    before = (tmp_path / "a.gpkg").read_bytes()
    assert run(CASES["export gpkg"](world, tmp_path)) == 2
    assert "is not of this program" in capsys.readouterr().err
    assert (tmp_path / "a.gpkg").read_bytes() == before


def with_layer(path, layer, crs="EPSG:32648"):
    pyogrio.raw.write(
        path, shapely.to_wkb(np.array([shapely.box(0, 0, 1, 1)], object)), [np.array(["a"], object)], ["name"],
        layer=layer, driver="GPKG", geometry_type="MultiPolygon", promote_to_multi=True, crs=crs,
    )  # fmt: skip
    return path


def test_a_replaced_layer_brings_its_crs_along(tmp_path):
    local = 'LOCAL_CS["mine",UNIT["metre",1]]'
    target = with_layer(tmp_path / "a.gpkg", "other", local)
    for crs in ("EPSG:32648", "EPSG:4326", 'LOCAL_CS["second",UNIT["metre",1]]'):
        source = with_layer(tmp_path / f"new{crs[:4]}{len(crs)}.gpkg", "landslides", crs)
        geopackage.replace_layer(source, target)
        assert pyogrio.read_info(target, layer="landslides")["crs"] == pyogrio.read_info(source)["crs"]
        assert pyogrio.read_info(target, layer="other")["crs"].startswith(("LOCAL_CS", "ENGCRS"))
        with sqlite3.connect(target) as database:
            assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        database.close()


def test_a_layer_is_replaced_whole_or_not_at_all(tmp_path, monkeypatch):
    target = with_layer(tmp_path / "a.gpkg", "landslides")
    source = with_layer(tmp_path / "b.gpkg", "landslides")

    def fails(*_):
        raise sqlite3.OperationalError("disk full")

    before = pyogrio.raw.read(target, layer="landslides")
    monkeypatch.setattr(geopackage, "_copy_index", fails)
    with pytest.raises(sqlite3.OperationalError):
        geopackage.replace_layer(source, target)
    after = pyogrio.raw.read(target, layer="landslides")
    assert list(after[2]) == list(before[2])
    assert list(after[3][0]) == ["a"]


def test_a_geopackage_with_behaviour_of_its_own_is_not_written(tmp_path):
    target = with_layer(tmp_path / "a.gpkg", "other")
    with sqlite3.connect(target) as database:
        database.execute("CREATE TRIGGER evil AFTER INSERT ON gpkg_contents BEGIN DELETE FROM other; END")
    database.close()
    with pytest.raises(geopackage.ForeignBehaviourError, match="evil"):
        geopackage.replace_layer(with_layer(tmp_path / "b.gpkg", "landslides"), target)
    assert len(pyogrio.raw.read(target, layer="other")[2]) == 1


def test_a_training_keeps_foreign_weights_and_the_checkpoint_just_written(tmp_path):
    folder = tmp_path / "checkpoints"
    before = fill(folder, ("zz-best.safetensors", "00000001.safetensors.bak", "imagenet.safetensors"))
    save_file({"a": zeros(1)}, folder / "99999998.safetensors")  # a user's own, whose name sorts last
    save_file({"a": zeros(1)}, folder / "00000000.safetensors")
    before |= {name: (folder / name).read_bytes() for name in ("99999998.safetensors", "00000000.safetensors")}
    for step in range(1, 5):
        save_checkpoint(tmp_path, Checkpoint(step, {"x": zeros(2)}, {}))
        assert (folder / f"{step:08d}.safetensors").is_file()
    assert_untouched(folder, before)
    ours = {f"{step:08d}.safetensors" for step in (3, 4)}
    assert {path.name for path in folder.iterdir()} == {*before, *ours}


def test_a_training_that_was_cut_off_before_its_first_checkpoint_goes_on(world, tmp_path):
    out = tmp_path / "out"
    words = CASES["train classifier"](world, out)
    assert run(words) == 0
    for path in (out / "checkpoints", out / "training.json"):
        shutil.rmtree(path) if path.is_dir() else path.unlink()
    (out / "training.json").write_text('{"network": "classifier", "state": "begun"}')
    assert run(words) == 0


def test_making_a_model_leaves_a_users_folder_alone(world, tmp_path):
    for number, name in enumerate(("model.lsmodel", "chips/a.png", "classifier/best.safetensors", "job.json")):
        folder = tmp_path / str(number)
        before = fill(folder, (*OTHERS, name))
        with pytest.raises(UserError) as told:
            find_command("make_model")(
                {"out": str(folder), "chips": world["chips"], "settings": {"name": "a", "device": "cpu"}}, Silent()
            )
        assert told.value.kind == "exists"
        assert_untouched(folder, before)


def test_chips_that_others_footprints_list_are_not_deleted(world, tmp_path):
    folder = tmp_path / "out"
    before = fill(folder, ("landslide/image/mine.png", "landslide/image/scene_000000_000000.png.bak"))
    shapes = shapely.to_wkb(np.array([shapely.box(0, 0, 1, 1)] * 2, object))
    names = [np.array(["mine", "../landslide/image/mine"], object), np.array(["a", "a"], object), np.zeros(2)]
    pyogrio.raw.write(
        folder / "scene.chips.gpkg", shapes, names, ["name", "label", "cover"], layer="chips", driver="GPKG",
        geometry_type="Polygon", crs="EPSG:32648",
    )  # fmt: skip
    assert run(CASES["chips"](world, folder)) == 0
    assert_untouched(folder, before)


def test_a_link_that_leads_nowhere_is_somebodys(tmp_path):
    (tmp_path / "link").symlink_to(tmp_path / "unmounted" / "table.csv")
    if not os.path.lexists(tmp_path / "link"):
        pytest.skip("Wine says of a link that leads nowhere that it is not there")
    with pytest.raises(UserError, match="exists already"):
        ownership.refuse_standing([tmp_path / "link"], overwrite=False)
