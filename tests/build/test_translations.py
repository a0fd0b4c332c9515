"""Every sentence of the plugin stands in every language, whole, with its places to fill in and its keys."""

import shutil

import pytest

from buildtools import translations
from buildtools.shell import PLUGIN, BuildError

SAID = translations.strings()


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_every_sentence_is_translated_and_no_other_is_left(language):
    told = translations.read(translations.source_file(language))
    assert set(told) == set(SAID), "run `python3 build.py translations`"
    wrong = {source: translations.faults(source, text) for source, text in told.items()}
    assert not {source: why for source, why in wrong.items() if why}


def test_faults_are_found():
    assert translations.faults("Run", "") == ["it is missing"]
    assert translations.faults("{} of {}", "{1} von {0}") == []
    assert translations.faults("{} of {}", "{0} von {0}")
    assert translations.faults("&Run", "Run")
    assert translations.faults("<b>Run</b>", "Run")
    assert translations.faults(" px", "px")
    assert translations.faults("Labels (*.gpkg)", "Etiquetas")
    assert translations.faults("A & B", "A & B") == []


@pytest.fixture
def repository(tmp_path):
    (tmp_path / PLUGIN).mkdir()
    (tmp_path / PLUGIN / "a.py").write_text('tr("Two {}").format(2)\n', encoding="utf-8")
    source = tmp_path / translations.TABLES
    source.parent.mkdir(parents=True)
    table = {"methods": {"m": {"label": "One", "help": "Two {}"}}, "cams": {}, "rules": {}}
    source.write_text(f"def as_json():\n    return {table}\n", encoding="utf-8")
    return tmp_path


def test_an_update_keeps_what_is_translated_and_drops_what_is_no_longer_said(repository):
    path = translations.source_file("es", repository)
    translations.write(path, "es", {"One": "Uno", "Three": "Tres"})
    assert translations.update(repository)["es"] == ["Two {}"]
    assert translations.read(path) == {"One": "Uno", "Two {}": ""}


def test_only_plain_sentences_can_be_translated(repository):
    (repository / PLUGIN / "b.py").write_text('tr(f"One {2}")\n', encoding="utf-8")
    with pytest.raises(BuildError, match=r"b\.py:1"):
        translations.strings(repository)


def test_translations_are_compiled(repository):
    if not any(map(shutil.which, translations.COMPILERS)):
        pytest.skip("there is no lrelease here")
    translations.write(translations.source_file("es", repository), "es", {"One": "Uno"})
    [path] = translations.compile_all(repository)
    assert path.read_bytes()[:4] == bytes((0x3C, 0xB8, 0x64, 0x18))  # the magic number of a .qm


def test_a_repository_without_translations_needs_no_compiler(tmp_path, monkeypatch):
    monkeypatch.setattr(translations, "COMPILERS", ())
    assert translations.compile_all(tmp_path) == []
