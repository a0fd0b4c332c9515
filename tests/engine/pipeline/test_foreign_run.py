"""A run folder that came from somebody else is used as data: nothing that it names is asked of another computer."""

import json
import shutil
from dataclasses import replace

import numpy as np
import pyogrio
import pyogrio.raw
import pytest
import rasterio

from engine.cli.main import main
from engine.commands.registry import find_command
from engine.errors import UserError
from engine.pipeline.run_folder import RunFolder
from engine.rasters.layers.vectors import read_features
from engine.rasters.reader import SceneReader
from engine.rasters.scene_info import SceneInfo
from engine.reporting import Silent

BOX = "--box=580010,3009940,580050,3009975"


@pytest.fixture(scope="module")
def finished(tmp_path_factory, tiny_model):
    """A project: a scene and an elevation model, and a run beside them."""
    project = tmp_path_factory.mktemp("project")
    rng = np.random.default_rng(0)
    profile = {
        "driver": "GTiff", "height": 80, "width": 90, "crs": "EPSG:32648", "dtype": "uint8",
        "transform": rasterio.Affine(0.8, 0, 580000, 0, -0.8, 3010000),
    }  # fmt: skip
    for name, count in (("scene.tif", 3), ("dem.tif", 1)):
        with rasterio.open(project / name, "w", count=count, **profile) as file:
            file.write(rng.integers(1, 250, (count, 80, 90), np.uint8))
    words = ["segment", project / "scene.tif", "--out", project / "run", "--model", tiny_model, "--tile", "64"]
    more = ["--overlap", "16", "--device", "cpu", "--dem", project / "dem.tif"]
    assert main([str(word) for word in [*words, *more]]) == 0
    return project


@pytest.fixture
def project(finished, tmp_path):
    return shutil.copytree(finished, tmp_path / "elsewhere")


def change(project, **values):
    path = project / "run" / "run.json"
    run = json.loads(path.read_text())
    for place, value in values.items():
        inner, keys = run, place.split("__")
        for key in keys[:-1]:
            inner = inner[key]
        inner[keys[-1]] = value
    path.write_text(json.dumps(run))


def test_paths_in_and_beside_the_folder_move_along(project, finished, capsys):
    stored = json.loads((project / "run" / "run.json").read_text())
    assert stored["scene"]["path"] == "../scene.tif"
    assert stored["settings"]["terrain"]["dem"] == "../dem.tif"
    assert stored["result"]["run"] == "."
    assert stored["result"]["scores"] == "scores.tif"
    run = RunFolder(project / "run").read()
    assert run["scene"]["path"] == str(project / "scene.tif")
    assert run["result"]["mask"] == str(project / "run" / "mask.tif")
    assert str(finished) not in json.dumps({**stored, "identity": {}})
    assert main(["outline", str(project / "run"), BOX, "--out", str(project / "a.gpkg")]) in (0, 2)
    assert "no file of this computer" not in capsys.readouterr().err


def test_absolute_paths_of_older_runs_are_read_as_they_are(project, finished):
    change(project, scene__path=str(finished / "scene.tif"))
    assert RunFolder(project / "run").read()["scene"]["path"] == str(finished / "scene.tif")


@pytest.mark.parametrize(
    "path",
    ["/vsicurl/http://127.0.0.1:9/a.tif", "\\\\127.0.0.1\\a.tif", "//127.0.0.1/a.tif", "http://127.0.0.1:9/a.tif"],
)
def test_what_it_names_elsewhere_is_not_asked_for(project, path, capsys, monkeypatch):
    opened = []
    real = rasterio.open
    monkeypatch.setattr(rasterio, "open", lambda source, *a, **k: opened.append(str(source)) or real(source, *a, **k))
    change(project, settings__terrain__dem=path, scene__path=path)
    assert main(["threshold", str(project / "run"), "--student-threshold", "0.3"]) == 0
    assert "The terrain fields stay empty" in capsys.readouterr().err
    assert main(["outline", str(project / "run"), BOX, "--out", str(project / "a.gpkg")]) == 2
    assert "is no file of this computer" in capsys.readouterr().err
    change(project, scene__path="../scene.tif", model__path=path)
    assert main(["outline", str(project / "run"), BOX, "--out", str(project / "a.gpkg")]) == 2
    assert "Choose the model yourself" in capsys.readouterr().err
    assert not [source for source in opened if "127.0.0.1" in source]


@pytest.mark.parametrize("name", ["scores.tif", "landslides.gpkg"])
@pytest.mark.parametrize("command", [["threshold"], ["measure"], ["export", "--format", "csv"]])
def test_a_list_of_addresses_under_the_name_of_its_files_is_refused(project, name, command, capsys):
    source = "<SourceFilename>/vsicurl/http://127.0.0.1:9/a.tif</SourceFilename>"
    band = f"<VRTRasterBand dataType='Byte' band='1'><SimpleSource>{source}</SimpleSource></VRTRasterBand>"
    lists = {
        "scores.tif": f"<VRTDataset rasterXSize='90' rasterYSize='80'>{band}</VRTDataset>",
        "landslides.gpkg": "<OGRVRTDataSource><OGRVRTLayer name='landslides'><SrcDataSource>/vsicurl/http://127.0.0.1:9/a"
        "</SrcDataSource></OGRVRTLayer></OGRVRTDataSource>",
    }
    (project / "run" / name).write_text(lists[name])
    before = {path: path.read_bytes() for path in (project / "run").iterdir() if path.is_file()}
    code = main([command[0], str(project / "run"), *command[1:]])
    if (command[0], name) == ("export", "scores.tif"):  # it reads no scores
        assert code == 0
        return
    assert code == 2
    assert len(capsys.readouterr().err.splitlines()) <= 2
    assert {path: path.read_bytes() for path in before} == before


TAUGHT = [
    ("adapt", {"out": "out"}), ("adapt", {"out": "out", "checked": "review"}),
    ("adapt", {"runs": [], "out": "a.lsmodel"}), ("look_next", {}), ("teach_figures", {}), ("teach_next", {}),
    ("teach_preview", {"out": "a.tif", "rectangle": [580000, 3009940, 580050, 3009990]}),
]  # fmt: skip
"""What goes on with a run, or learns from it."""


@pytest.fixture
def opened(monkeypatch):
    """Every name that is given to GDAL."""
    names = []
    for module, name in ((rasterio, "open"), (pyogrio, "list_layers"), (pyogrio, "read_info"), (pyogrio.raw, "read")):
        real = getattr(module, name)
        monkeypatch.setattr(
            module, name, lambda source, *a, real=real, **k: names.append(str(source)) or real(source, *a, **k)
        )
    return names


def told_of(command, project, args):
    """Run a command of the engine on the run of a project; return the sentence of its refusal."""
    values = {**args, "run": str(project / "run"), "settings": {"steps": 1}, "device": "cpu"}
    values |= {"out": str(project / args["out"])} if "out" in args else {}
    values |= {"runs": [str(project / "run")]} if "runs" in args else {}
    with pytest.raises(UserError) as told:
        find_command(command)(values, Silent())
    return told.value.message


@pytest.fixture
def taught(project):
    """The project with a run whose method can be taught."""
    words = ["segment", project / "scene.tif", "--out", project / "run", "--tile", "64", "--overlap", "16"]
    assert main([str(word) for word in [*words, "--method", "student", "--device", "cpu", "--overwrite"]]) == 0
    return project


@pytest.mark.parametrize("path", ["/vsicurl/http://127.0.0.1:9/a.tif", "\\\\127.0.0.1\\a.tif", "//127.0.0.1/a.tif"])
def test_no_command_that_learns_asks_for_what_a_run_names_elsewhere(taught, path, opened):
    change(taught, scene__path=path)
    for command, args in TAUGHT:
        assert "is no file of this computer" in told_of(command, taught, args), command
    own = str(taught / "scene.tif")
    change(taught, scene__path=own, model__path=path)
    for command, args in TAUGHT[:3]:
        assert "names the model" in told_of(command, taught, args)
    assert not [name for name in opened if "127.0.0.1" in name]
    assert not (taught / "out").exists()


def test_checked_views_that_are_no_geopackage_are_not_looked_up(taught, opened):
    (taught / "run" / "checked.gpkg").write_text(
        "<OGRVRTDataSource><OGRVRTLayer name='checked'><SrcDataSource>/vsicurl/http://127.0.0.1:9/a.gpkg</SrcDataSource>"
        "</OGRVRTLayer></OGRVRTDataSource>"
    )
    for command, args in (TAUGHT[1], *TAUGHT[4:]):
        assert "checked.gpkg is no GeoPackage" in told_of(command, taught, args), command
    assert not [name for name in opened if name.endswith("checked.gpkg")]


def test_an_earlier_image_that_a_run_names_is_read_from_where_the_user_says(project):
    """What a run has recorded of an image may name another computer; the reader keeps the name that it is given."""
    info = SceneInfo.from_json(json.loads((project / "run" / "run.json").read_text())["scene"])
    for path in ("/vsicurl/http://127.0.0.1:9/a.tif", "\\\\127.0.0.1\\a.tif"):
        with SceneReader(project / "scene.tif", info=replace(info, path=path)) as scene:
            assert scene.info.path == str(project / "scene.tif")


LISTS = {
    "a.tif": "<VRTDataset rasterXSize='9' rasterYSize='9'><VRTRasterBand dataType='Byte' band='1'><SimpleSource>"
    "<SourceFilename>{}</SourceFilename></SimpleSource></VRTRasterBand></VRTDataset>",
    "b.tif": "\n <GDAL_WMS><Service name='TMS'><ServerUrl>{}</ServerUrl></Service></GDAL_WMS>",
    "c.gpkg": "<OGRVRTDataSource><OGRVRTLayer name='c'><SrcDataSource>{}</SrcDataSource></OGRVRTLayer>"
    "</OGRVRTDataSource>",
}


@pytest.mark.parametrize("name", LISTS)
def test_a_list_of_addresses_under_the_name_of_data_is_refused_also_where_the_user_chose_it(name, tmp_path, opened):
    (tmp_path / name).write_text(LISTS[name].format("/vsicurl/http://127.0.0.1:9/a.tif"))
    with pytest.raises(UserError):
        read_features(tmp_path / name) if name.endswith("gpkg") else SceneReader(tmp_path / name)
    assert opened == []
