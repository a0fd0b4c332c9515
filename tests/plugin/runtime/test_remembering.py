import sys
from pathlib import Path

from landslide_wsss_plugin.runtime import paths, settings

ROOT = Path(__file__).resolve().parents[3]


def test_what_is_remembered_comes_back_and_can_be_forgotten(clean_qgis):
    settings.remember("method", "cyclegan")
    settings.remember("gan_threshold", 0.12)
    assert settings.text("method") == "cyclegan"
    assert settings.number("gan_threshold") == 0.12
    settings.remember("gan_threshold", None)
    assert settings.number("gan_threshold") is None
    assert settings.text("absent", "x") == "x"


def test_a_damaged_number_is_as_good_as_none(clean_qgis):
    settings.remember("min_area", "many")
    assert settings.number("min_area", 100.0) == 100.0


def test_the_engine_is_beside_the_plugin_in_the_repository():
    assert paths.home() == ROOT
    assert Path(paths.icon("landslide")).is_file()
    assert all(Path(paths.style(name)).is_file() for name in ("landslides", "mask", "scores"))


def test_a_python_is_a_program(tmp_path):
    assert paths.is_python(sys.executable)
    text = tmp_path / "python"
    text.write_text("no program")
    assert not paths.is_python(str(text))
    assert not paths.is_python(str(tmp_path))
    assert not paths.is_python("")
    assert paths.looks_like_qgis(sys.executable)
    assert not paths.looks_like_qgis("/env/bin/python")
