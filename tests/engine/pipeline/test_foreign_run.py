"""A run folder that came from somebody else is used as data: nothing that it names is asked of another computer."""

import json
import shutil

import numpy as np
import pytest
import rasterio

from engine.cli.main import main
from engine.pipeline.run_folder import RunFolder

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
