from hypothesis import given
from hypothesis import strategies as st

from buildtools.ini import qt_value, set_keys, with_keys

OLD = """[PythonPlugins]
other=true
landslide_wsss_plugin=false

[app]
projections\\defaultProjectionCrs="EPSG:4326"
path=@Variant(\\0\\0\\x9)

[landslide_wsss]
engine_python_old=/x
out=/home/me
"""


def test_other_settings_stay_line_for_line():
    new = with_keys(OLD, "landslide_wsss", {"engine_python": "/opt/venv/bin/python"})
    assert new == OLD + "engine_python=/opt/venv/bin/python\n"


def test_a_key_is_replaced_where_it_stands():
    new = with_keys(OLD, "PythonPlugins", {"landslide_wsss_plugin": "true"})
    assert new == OLD.replace("landslide_wsss_plugin=false", "landslide_wsss_plugin=true")


def test_a_new_section_goes_to_the_end_and_a_new_file_begins_with_it():
    assert with_keys("[a]\nb=1\n", "c", {"d": "2"}) == "[a]\nb=1\n\n[c]\nd=2\n"
    assert with_keys("", "c", {"d": "2"}) == "[c]\nd=2\n"


def test_a_key_goes_before_the_blank_line_that_ends_its_section():
    assert with_keys("[a]\nb=1\n\n[c]\n", "a", {"d": "2"}) == "[a]\nb=1\nd=2\n\n[c]\n"


@given(st.dictionaries(st.from_regex(r"[a-z_]{1,8}", fullmatch=True), st.text(max_size=8), max_size=4))
def test_twice_is_once(values):
    once = with_keys(OLD, "landslide_wsss", values)
    assert with_keys(once, "landslide_wsss", values) == once


def test_values_are_written_as_qt_reads_them():
    assert qt_value("/usr/bin/python3") == "/usr/bin/python3"
    assert qt_value("C:\\Users") == '"C:\\\\Users"'
    assert qt_value("/home/me, you") == '"/home/me, you"'
    assert qt_value("/home/Jörg/漢") == '"/home/J\\xf6rg/\\x6f22"'
    assert qt_value("/é9 g") == '"/\\xe9\\x39 g"'  # else Qt reads one number, e99
    assert qt_value("\U0001f3d4") == '"\\xd83c\\xdfd4"'


def test_bytes_that_are_no_utf8_survive(tmp_path):
    path = tmp_path / "QGIS" / "QGIS3.ini"
    set_keys(path, "a", {"b": "1"})
    path.write_bytes(path.read_bytes() + b"c=\xff\xfe\n")
    set_keys(path, "a", {"b": "2"})
    assert path.read_bytes() == b"[a]\nb=2\nc=\xff\xfe\n"
    assert [file.name for file in path.parent.iterdir()] == ["QGIS3.ini"]
