"""The plugin speaks the language of QGIS' window."""

import shutil
from pathlib import Path

import pytest

from buildtools import translations
from landslide_wsss_plugin import translation
from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.runtime import paths


@pytest.fixture
def words(qgis, tmp_path, monkeypatch):
    """A home with two compiled languages; call with a locale to set QGIS' own."""
    if not any(map(shutil.which, translations.COMPILERS)):
        pytest.skip("there is no lrelease here")
    for language, word in (("zh_CN", "运行"), ("es", "Ejecutar")):
        translations.write(translations.source_file(language, tmp_path), language, {"Run": word})
    translations.compile_all(tmp_path)
    monkeypatch.setattr(paths, "home", lambda: tmp_path)

    def speak(locale):
        monkeypatch.setattr(translation, "QgsApplication", type("Application", (), {"locale": lambda: locale}))

    return speak


@pytest.mark.parametrize(
    ("locale", "word"),
    [("zh_CN", "运行"), ("zh-Hans", "运行"), ("es", "Ejecutar"), ("es_MX", "Ejecutar"), ("de", "Run"), ("", "Run")],
)
def test_the_language_of_qgis_is_spoken_and_left_again(words, locale, word):
    words(locale)
    translator = translation.install()
    assert tr("Run") == word
    translation.remove(translator)
    assert tr("Run") == "Run"


def test_a_damaged_translation_leaves_english(words, tmp_path):
    words("es")
    (Path(tmp_path) / "resources" / "i18n" / "landslide_wsss_es.qm").write_bytes(b"no translation")
    assert translation.install() is None
    assert tr("Run") == "Run"
