"""Letters of a Shapefile: read as its .cpg or its own bytes say, and told where nothing says how."""

import sys

import numpy as np
import pyogrio
import pytest
import shapely

from engine.cli.main import main
from engine.inventory.export import read_table
from engine.rasters.layers.vectors import read_features

CHINESE, RUSSIAN, GERMAN = "云南省滑坡", "Оползень", "Überlingen Sörenberg Wüste"
ROW = 240


def shapefile(path, text, encoding, *, cpg=None, language=0):
    """A Shapefile whose one text is as long as its field, so that a letter is cut where it does not fit."""
    box = np.array([shapely.to_wkb(shapely.box(105.9, 27.2, 105.905, 27.205))], object)
    values = [np.array(["x" * ROW], object)]
    options = {"geometry_type": "Polygon", "crs": "EPSG:4326", "driver": "ESRI Shapefile", "encoding": "UTF-8"}
    pyogrio.raw.write(path, box, values, ["name"], **options)
    table = path.with_suffix(".dbf")
    content = bytearray(table.read_bytes())
    content[29] = language
    at = int.from_bytes(content[8:10], "little") + 1
    width = content[32 + 16]
    content[at : at + width] = text.encode(encoding)[:width].ljust(width)
    table.write_bytes(content)
    path.with_suffix(".cpg").unlink()
    if cpg is not None:
        path.with_suffix(".cpg").write_text(cpg, encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("text", "encoding", "more"),
    [
        (CHINESE, "gbk", {"cpg": "GBK"}),
        (CHINESE, "gbk", {"cpg": "936\n"}),
        (CHINESE, "gbk", {"cpg": "ANSI 936"}),
        (CHINESE, "gbk", {"language": 0x4D}),
        (CHINESE, "utf-8", {"cpg": "\ufeffUTF-8"}),
        (CHINESE, "utf-8", {"language": 3}),
        (GERMAN, "utf-8", {"language": 3}),
        (GERMAN, "cp1252", {"language": 3}),
        (RUSSIAN, "cp1251", {"cpg": "ANSI 1251"}),
        (RUSSIAN, "cp1251", {"language": 0xC9}),
        ("only English", "ascii", {}),
        ("only English", "ascii", {"cpg": "klingon"}),
    ],
)
def test_letters_are_read_as_the_file_says_without_a_word(text, encoding, more, tmp_path, capsys):
    path = shapefile(tmp_path / "a.shp", text, encoding, **more)
    assert list(read_features(path).columns["name"]) == [text]
    out = tmp_path / "out.gpkg"
    assert main(["export", str(path), "--format", "gpkg", "--out", str(out)]) == 0
    assert "western Europe's" not in "".join(capsys.readouterr())
    assert list(read_table(out).columns[0]) == [text]


@pytest.mark.parametrize("more", [{}, {"cpg": "UTF-8"}, {"language": 0x57}])
@pytest.mark.parametrize("start", ["", "a", "ab"])
def test_a_last_letter_that_the_field_cuts_is_left_out_and_no_reason_to_refuse(start, more, tmp_path):
    text = start + CHINESE * 20
    path = shapefile(tmp_path / "a.shp", text, "utf-8", **more)
    (read,) = read_features(path).columns["name"]
    assert text.startswith(read)
    assert len(read) == len(start) + (ROW - len(start)) // 3


@pytest.mark.parametrize(
    ("encoding", "more", "words"),
    [
        ("gbk", {}, "does not say how its letters are encoded"),
        ("gbk", {"language": 0x57}, "does not say how its letters are encoded"),
        ("gbk", {"cpg": "UTF-8"}, "are not UTF-8, as its .cpg says"),
        ("gbk", {"cpg": "klingon"}, "names 'klingon', which is not known"),
        ("gbk", {"cpg": ""}, "names none"),
        ("shift_jis", {}, "does not say how its letters are encoded"),
    ],
)
def test_letters_of_which_nothing_says_how_are_told_and_a_cpg_puts_them_right(encoding, more, words, tmp_path, capsys):
    text = "地すべり" if encoding == "shift_jis" else CHINESE
    path = shapefile(tmp_path / "a.shp", text, encoding, **more)
    for number, command in enumerate((["export", "--format", "gpkg"], ["measure"])):
        out = tmp_path / f"{number}.gpkg"
        assert main([command[0], str(path), *command[1:], "--out", str(out)]) == 0
        said = "".join(capsys.readouterr())
        assert said.count(words) == 1
        assert "into a text file a.cpg beside it" in said
    path.with_suffix(".cpg").write_text(encoding)
    assert list(read_features(path).columns["name"]) == [text]
    assert main(["export", str(path), "--format", "gpkg", "--out", str(tmp_path / "right.gpkg")]) == 0
    assert "western Europe's" not in "".join(capsys.readouterr())


def test_zones_named_in_letters_that_nothing_names_are_told(tmp_path, capsys):
    layer = shapefile(tmp_path / "a.shp", "x", "ascii")
    zones = shapefile(tmp_path / "zones.shp", RUSSIAN, "cp1251")
    assert main(["statistics", str(layer), "--zones", str(zones), "--zone-field", "name"]) == 0
    assert "The Shapefile" in (said := "".join(capsys.readouterr()))
    assert "zones.cpg" in said


@pytest.mark.skipif(sys.platform == "win32", reason="a name of Windows has no ? in it")
@pytest.mark.parametrize("folder", ["a!b", "a;b?c#d"])
def test_they_are_read_so_in_a_folder_of_any_name(folder, tmp_path):
    (tmp_path / folder).mkdir()
    plain = shapefile(tmp_path / "a.shp", RUSSIAN, "cp1251", cpg="ANSI 1251")
    for beside in tmp_path.glob("a.*"):
        beside.rename(tmp_path / folder / f"карта;1{beside.suffix}")
    assert list(read_features(tmp_path / folder / f"карта;1{plain.suffix}").columns["name"]) == [RUSSIAN]
