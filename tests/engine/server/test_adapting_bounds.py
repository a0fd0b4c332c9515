"""What engine and plugin both state of adapting: from when decisions are enough, and from when answers are sure."""

import ast

import pytest

from engine.settings import adaptation
from engine.training.adaptation import gate
from engine.version import ROOT

PLUGIN = ROOT / "landslide_wsss_plugin"


def stated(path, name):
    """Return the number that a source file assigns to a name; the plugin's own modules need QGIS to be imported."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == name:
            return node.value.value
    raise AssertionError(name)


@pytest.mark.parametrize(
    ("file", "name", "true"),
    [
        ("dock/improve/adapt_words.py", "LEAST_DECISIONS", gate.LEAST_DECISIONS),
        ("dock/improve/adapt_words.py", "HELD_PARTS", gate.FOLDS),
        ("records/scene_fit.py", "LEAST_SURE_SHARE", adaptation.LEAST_SURE_SHARE),
    ],
)
def test_the_plugin_states_the_engines_bounds(file, name, true):
    assert stated(PLUGIN / file, name) == true
