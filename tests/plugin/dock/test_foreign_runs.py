"""A run folder from somebody else in the dock: shown, or refused in a sentence; no slot raises, nothing is written."""

import json
import os
import random

import pytest
from qgis.PyQt.QtWidgets import QApplication

from landslide_wsss_plugin.records.run_folders import standing_run

LONG = os.environ.get("LANDSLIDE_WSSS_LONG") == "1"
NASTY = [
    None, True, -1, 0, 7, 1e308, float("inf"), float("nan"), 10**400, "", "x", "nan", "0.5", "<b>x", "%1 {0}", [], [1],
    [[]], {}, {"x": 1}, {"student": "x"}, {"student": float("nan")}, {"rule": []}, {"method": None}, "/", "..", "\x00",
    "a\nb", "x" * 70_000,
]  # fmt: skip
"""Drawn from, because QGIS' Python does not have hypothesis."""

PLACES = [
    ("state",), ("scene",), ("scene", "path"), ("model",), ("model", "name"), ("model", "thresholds"),
    ("model", "thresholds", "student"), ("settings",), ("settings", "method"), ("settings", "thresholds"),
    ("settings", "thresholds", "student"), ("settings", "thresholds", "cam"), ("settings", "thresholds", "rule"),
    ("settings", "thresholds", "window"), ("settings", "polygons"), ("settings", "polygons", "min_area_m2"),
    ("settings", "polygons", "simplify_px"), ("otsu",), ("otsu", "student"), ("result",), ("result", "count"),
    ("result", "area_m2"), ("result", "thresholds"), ("identity",), ("rows",), ("format",),
]  # fmt: skip


def changed(good, place, value):
    run = json.loads(json.dumps(good))
    inner = run
    for name in place[:-1]:
        inner = inner[name]
    inner[place[-1]] = value
    return run


def show(dock, folder):
    """Everything that the dock does with a folder: choose it for the output, and put its run on the table."""
    dock.output.files.setFilePath(str(folder))
    standing_run(folder)
    dock.workbench.live.open_folder(folder)
    QApplication.processEvents()
    live = dock.workbench.live
    said = dock.thresholds.about.text()
    assert "Traceback" not in said
    assert live.run is None or live.run.folder == folder
    live.set_result(None)
    QApplication.processEvents()


def test_any_value_at_any_place(dock, finished_run):
    good = json.loads((finished_run / "run.json").read_text())
    cases = [(place, value) for place in PLACES for value in NASTY]
    random.Random(0).shuffle(cases)
    before = {path.name for path in finished_run.iterdir()}
    for place, value in cases if LONG else cases[:120]:
        try:
            text = json.dumps(changed(good, place, value))
        except ValueError:
            continue
        (finished_run / "run.json").write_text(text)
        try:
            show(dock, finished_run)
        except Exception as error:
            raise AssertionError(f"{place} = {value!r:.60}") from error
    after = {path.name for path in finished_run.iterdir()}
    assert {name for name in after if not name.endswith(".aux.xml")} == before  # which QGIS itself writes


TEXTS = ["", "{", "[" * 100_000, '{"format": 1, "settings": ' + '{"a": ' * 50_000, "\x00", "1" * 9000]


@pytest.mark.parametrize("number", range(len(TEXTS)))
def test_text_that_is_no_run(dock, finished_run, number):
    (finished_run / "run.json").write_text(TEXTS[number])
    show(dock, finished_run)
    assert dock.workbench.live.run is None
