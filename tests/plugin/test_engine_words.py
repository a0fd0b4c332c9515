"""What the engine says in English, as a person reads it in the panel's language."""

import ast
import re
import shutil
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import QLocale

from buildtools import translations
from landslide_wsss_plugin import translation
from landslide_wsss_plugin.common.engine_sentences import OTHERWISE, SENTENCES
from landslide_wsss_plugin.common.engine_words import in_panel
from landslide_wsss_plugin.dock.earlier import words as earlier_words
from landslide_wsss_plugin.dock.map import scene_facts

ENGINE = Path(__file__).resolve().parents[2] / "engine"
DARK = (
    "At least half of the image is read almost black. If that is ground, not water or shadow, read it with "
    "`--stretch 120,900`, or export the layer in QGIS as a rendered image that shows it."
)


@pytest.fixture
def spanish(qgis, monkeypatch):
    """The panel in Spanish, with Spain's numbers."""
    if not any(map(shutil.which, translations.COMPILERS)):
        pytest.skip("there is no lrelease here")
    translations.compile_all(translations.ROOT)
    monkeypatch.setattr(translation, "QgsApplication", type("Application", (), {"locale": lambda: "es"}))
    translator, before = translation.install(), QLocale()
    QLocale.setDefault(QLocale("es_ES"))
    yield
    QLocale.setDefault(before)
    translation.remove(translator)


def test_panel_names_no_option_of_the_command_line():
    assert in_panel(DARK) == (
        "At least half of the image is read almost black. If that is ground, not water or shadow, export the layer in "
        "QGIS as a rendered image that shows it."
    )
    assert in_panel("Free some space and run again with resume; what is finished is kept.").startswith(
        "Free some space and press Resume"
    )


@pytest.mark.parametrize("text", ["", "Nobody listed this.", "Nobody listed this. Choose an image taken before."])
def test_sentence_that_is_not_listed_stays(text):
    assert in_panel(text) == text


def test_engine_speaks_the_language_of_the_panel(spanish):
    assert in_panel("The disk is full: C:\\Übung {1}\\scores.tif could not be written.") == (
        "El disco está lleno: no se pudo escribir C:\\Übung {1}\\scores.tif."
    )
    text = "Pixel of 2.5 m: on test tiles the model kept 61 % of its accuracy at this pixel. "
    text += "Use imagery of 0.2 to 3.2 m, or check the scene's CRS."
    assert "2,5 m" in in_panel(text)
    assert "0,2 a 3,2 m" in in_panel(text)
    assert "the" not in in_panel(text).split()
    assert in_panel(f"{DARK} Nobody listed this.").endswith("que lo muestre. Nobody listed this.")
    first, remedy = DARK.split(". ", 1)
    notes = [{"kind": "dark", "level": "amber", "text": f"{first}.", "remedy": remedy}]
    [doubt] = scene_facts.doubts({"info": {"pixel_size_m": 0.8}, "notes": notes}, 0.8)
    assert doubt.startswith("Al menos la mitad de la imagen se lee casi negra.")
    copied = {"level": "amber", "kind": "copy", "text": "The earlier image is a copy of the scene: nothing can be new."}
    assert earlier_words.doubts_of({"notes": [{**copied, "remedy": "Choose an image taken before."}]}) == [
        "La imagen anterior es una copia de la escena: nada puede ser nuevo. Elija una imagen tomada antes."
    ]


def test_every_listed_sentence_is_one_that_the_engine_has():
    """A sentence that was changed in the engine alone would be English again, and nobody would notice."""
    said = "".join(re.sub(r"\s+", " ", text) for path in ENGINE.rglob("*.py") for text in texts_of(path))
    for sentence in [*SENTENCES, *OTHERWISE]:
        pieces = (piece.strip(" .;:") for piece in re.split(r"\{\}|`", sentence))
        known = next(piece for piece in pieces if len(piece) > 12)[:28].strip()
        assert known in said, sentence  # the rest is put together from pieces


def texts_of(path):
    """Return what stands in the quotes of a file."""
    found = [node.value for node in ast.walk(ast.parse(path.read_text("utf-8"))) if isinstance(node, ast.Constant)]
    return [text for text in found if isinstance(text, str)]
