"""Every command of README and of the pages for users is run, in a folder of its own, as a reader would run it.

The short form runs the engine's commands in this Python, the long one each of them by the shell, word for word.
"""

import os
import shlex
import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from buildtools import documented
from buildtools.shell import ROOT
from engine.cli import main as cli

PATIENCE_S = 900


@pytest.fixture(scope="module")
def material(tmp_path_factory) -> Path:
    """What a reader has: a scene, a vector file of an area, chips and a card."""
    folder = tmp_path_factory.mktemp("documented") / "material"
    assert cli.main(["demo-scene", "--out", str(folder), "--size", "512", "--landslides", "5"]) == 0
    assert cli.main(["vectorize", str(folder / "truth.tif"), "--out", str(folder / "valley.gpkg")]) == 0
    shutil.copy(folder / "valley.gpkg", folder / "boxes.gpkg")  # the smallest rectangles around the landslides
    rng = np.random.default_rng(0)
    for label in ("landslide", "non-landslide"):
        (folder / "chips" / label).mkdir(parents=True)
        for number in range(8):
            Image.fromarray(hillside(rng, scar=label == "landslide")).save(folder / "chips" / label / f"{number}.png")
    shutil.copy(ROOT / "docs" / "default-model.card.json", folder / "card.json")
    return folder


def hillside(rng, *, scar):
    """Return a drawn chip, (48, 48, 3) uint8: green, with a bare scar or without."""
    chip = rng.integers(20, 60, (48, 48, 3)).astype(np.uint8)
    chip[..., 1] += 60
    if scar:
        chip[14:34, 16:31] = (190, 150, 110)
    return chip


@pytest.fixture
def place(material, tmp_path, monkeypatch) -> Path:
    """Where the commands of a page run: its path has a space and an accent."""
    folder = documented.lay_out(tmp_path / "Géologie du talus")
    for one in material.iterdir():
        (folder / one.name).symlink_to(one)
    monkeypatch.chdir(folder)
    return folder


def by_shell(command: str) -> None:
    ran = subprocess.run(["bash", "-c", command], capture_output=True, text=True, timeout=PATIENCE_S, check=False)
    assert ran.returncode == 0, f"{command}\n{ran.stdout[-2000:]}\n{ran.stderr[-3000:]}"


def promised(page: str) -> list[str]:
    """Return what must be there after a page's commands: what they name as their results."""
    words = [shlex.split(command) for command in documented.runnable(page)]
    outs = [line[line.index("--out") + 1] for line in words if "--out" in line]
    runs = [line[line.index("--out") + 1] for line in words if "segment" in line]
    files = [f"{run}/{name}" for run in runs for name in ("run.json", "scores.tif", "mask.tif", "landslides.gpkg")]
    return [*outs, *files]


@pytest.mark.parametrize("page", documented.PAGES)
def test_every_engine_command_of_a_page_does_what_it_says(page, place, capsys):
    for command in documented.runnable(page):
        if command.startswith(documented.ENGINE):
            quick = documented.made_quick(command)
            if "demo-scene" in quick:
                quick += " --size 512"  # the last one counts; as documented in the long form
            words = shlex.split(quick, comments=True)[3:]
            assert cli.main(words) == 0, f"{command}\n{capsys.readouterr().err}"
            capsys.readouterr()
    assert not [name for name in promised(page) if not (place / name).exists()]


def test_the_plugin_is_installed_as_documented(place):
    install = f"{documented.BUILD}install"
    assert install in documented.commands("README.md")
    by_shell(f"{install} --profiles-path '{place}/qgis' --profile documented")
    profile = place / "qgis" / "profiles" / "documented"
    assert (profile / "python" / "plugins" / "landslide_wsss_plugin" / "metadata.txt").is_file()
    settings = (profile / "QGIS" / "QGIS3.ini").read_text(encoding="utf-8")
    assert "landslide_wsss_plugin=true" in settings
    assert "engine_python=" in settings


@pytest.mark.long
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("page", documented.PAGES)
def test_every_command_of_a_page_runs_in_the_shell(page, place):
    for command in documented.runnable(page):
        if command != f"{documented.BUILD}install":  # above: not into the profile of whoever runs this
            by_shell(documented.made_quick(command))
    assert not [name for name in promised(page) if not (place / name).exists()]


def test_what_is_not_run_is_still_documented_and_has_a_reason():
    shown = {command for page in documented.PAGES for command in documented.commands(page)}
    assert set(documented.NOT_RUN) <= shown
    assert all(documented.NOT_RUN.values())


def test_what_is_added_belongs_to_a_documented_command():
    shown = [command for page in documented.PAGES for command in documented.commands(page)]
    for start in documented.ADDED:
        assert any(command.startswith(start) for command in shown)


@pytest.mark.parametrize("page", documented.PAGES)
def test_every_command_is_the_engines_builds_or_qgis(page):
    for command in documented.commands(page):
        assert command.startswith((documented.ENGINE, documented.BUILD, documented.PROCESS)), command
