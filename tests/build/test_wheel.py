"""`pip install .`: the command `landslide-wsss` answers, with its version, the shipped model and every package in it."""

import configparser
import os
import shutil
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from buildtools.shell import ROOT, clean_environment


@pytest.fixture(scope="module")
def wheel(tmp_path_factory) -> Path:
    """The wheel, built of a copy without network."""
    source = tmp_path_factory.mktemp("source")
    for name in ("engine", "resources/models"):
        shutil.copytree(ROOT / name, source / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("pyproject.toml", "setup.py", "metadata.txt", "LICENSE", "README.md"):
        shutil.copy(ROOT / name, source / name)
    pip("wheel", "--no-deps", "--no-build-isolation", "--wheel-dir", source / "dist", source)
    (made,) = (source / "dist").glob("*.whl")
    return made


def pip(*arguments):
    command = [sys.executable, "-m", "pip", "--disable-pip-version-check", *arguments]
    ran = subprocess.run(command, env=clean_environment(), capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout + ran.stderr


def test_wheel_holds_the_engine_alone_with_its_model_and_command(wheel):
    manifest = configparser.ConfigParser(interpolation=None)
    manifest.read(ROOT / "metadata.txt", encoding="utf-8")
    version = manifest["general"]["version"]
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
        commands = archive.read(f"landslide_wsss_engine-{version}.dist-info/entry_points.txt").decode()
    assert "landslide-wsss = engine.cli.main:main" in commands
    assert "engine/resources/models/default.lsmodel" in names
    modules = {path.relative_to(ROOT).as_posix() for path in (ROOT / "engine").rglob("*.py")}
    assert {name for name in names if name.endswith(".py")} == modules
    assert {name.partition("/")[0] for name in names} == {"engine", f"landslide_wsss_engine-{version}.dist-info"}


def test_installed_command_shows_its_help_and_finds_the_shipped_model(wheel, tmp_path):
    site = tmp_path / "site"
    pip("install", "--no-deps", "--no-index", "--target", site, wheel)
    command = site / "bin" / "landslide-wsss" if os.name == "posix" else site / "bin" / "landslide-wsss.exe"

    def answer(*words):
        env = {**clean_environment(), "PYTHONPATH": str(site)}
        ran = subprocess.run([command, *words], cwd=tmp_path, env=env, capture_output=True, text=True, check=False)
        assert ran.returncode == 0, ran.stderr
        return ran.stdout

    assert "usage: landslide-wsss" in answer("--help")
    version = wheel.name.split("-")[1]
    assert answer("--version").strip() == version
    assert "Networks: classifier" in answer("model", "show")
