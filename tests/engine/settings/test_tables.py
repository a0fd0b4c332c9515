"""The tables of what can be chosen, and that the plugin reads the very same."""

import ast
import json
import runpy
import subprocess
import sys
from fractions import Fraction
from pathlib import Path

import numpy as np
import pytest

from engine.masks.thresholds import PIXEL_RULES, SCENE_RULES
from engine.rasters.quantization import dequantize
from engine.settings import tables
from landslide_wsss_plugin.common import tables as plugin
from landslide_wsss_plugin.layers.passing import first_level

SOURCE = Path(tables.__file__)
THRESHOLDS = [number / 1000 for number in range(1003)]


def test_tables_run_alone_on_python_3_9():
    tree = ast.parse(SOURCE.read_text(encoding="utf-8"), feature_version=(3, 9))
    imported = {node.module for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)}
    imported |= {alias.name for node in ast.walk(tree) if isinstance(node, ast.Import) for alias in node.names}
    assert imported <= set(sys.stdlib_module_names)
    code = f"import json, runpy; print(json.dumps(runpy.run_path({str(SOURCE)!r})['as_json']()))"
    printed = subprocess.run([sys.executable, "-I", "-c", code], capture_output=True, text=True, check=True).stdout
    assert json.loads(printed) == tables.as_json()


def test_keys_of_one_table_stand_in_the_others():
    for method in tables.METHODS.values():
        assert set(method.scores) <= set(tables.SCORES)
        assert method.explanation in {"", "grad", "score"}
        assert bool(method.explanation) == ("cam" in method.scores)
    assert {score.network for score in tables.SCORES.values()} == set(tables.NETWORKS)
    assert tables.DEFAULT_METHOD in tables.METHODS


def test_every_rule_has_the_function_of_its_kind():
    kinds = {kind: {name for name, rule in tables.RULES.items() if rule.kind == kind} for kind in ("scene", "pixel")}
    assert kinds == {"scene": set(SCENE_RULES), "pixel": set(PIXEL_RULES)}
    assert {rule.kind for rule in tables.RULES.values()} <= {"given", "scene", "pixel"}


def test_plugin_reads_the_same_tables():
    assert json.loads(json.dumps(tables.as_json())) == plugin.TABLES
    scores_of = {name: method.scores for name, method in tables.METHODS.items()}
    assert (tuple(scores_of), scores_of) == (plugin.METHODS, plugin.SCORES_OF)
    assert tuple(name for name in tables.METHODS if tables.is_pair(name)) == plugin.PAIR_METHODS
    assert (plugin.FUSED, plugin.CHANGE in tables.SCORES) == (("score-cam+cyclegan", "grad-cam+cyclegan"), True)
    assert (plugin.LEVELS, plugin.NODATA) == (tables.LEVELS, tables.NODATA)


def test_plugin_of_a_package_reads_the_file_that_was_built(tmp_path):
    values = {**tables.as_json(), "levels": 100}
    (tmp_path / "tables.json").write_text(json.dumps(values), encoding="utf-8")
    source = Path(plugin.__file__)
    (tmp_path / "tables.py").write_text(source.read_text(encoding="utf-8"), encoding="utf-8")
    assert runpy.run_path(str(tmp_path / "tables.py"))["LEVELS"] == 100


@pytest.mark.parametrize("level", range(tables.LEVELS + 1))
def test_level_passes_its_own_score_and_no_higher_one_on_both_sides(level):
    for value in (level / tables.LEVELS, float(np.float32(level / tables.LEVELS)), float(f"{level * 0.004:.3f}")):
        assert tables.least_level(value) == first_level(value) == level
    assert tables.least_level((level + 0.5) / tables.LEVELS) == first_level((level + 0.5) / tables.LEVELS) == level + 1


def test_both_sides_agree_on_every_threshold_and_are_exact():
    levels = np.arange(tables.LEVELS + 1, dtype=np.uint8)
    for value in THRESHOLDS:
        exact = Fraction(f"{value:.3f}")
        wanted = [Fraction(level, tables.LEVELS) >= exact for level in range(tables.LEVELS + 1)]
        assert (levels >= tables.least_level(value)).tolist() == wanted
        assert tables.least_level(value) == first_level(value)
        assert (dequantize(levels) >= np.float32(value)).tolist() == wanted  # the masks of version 0.1.0
