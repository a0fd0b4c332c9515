"""A run folder from somebody else in the dock: shown, or refused in a sentence; no slot raises, nothing is written."""

import json
import os
import random

import pytest
from qgis.core import QgsLayerMetadata, QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QTabWidget, QWidget

from landslide_wsss_plugin.common.foreign_text import MARKS
from landslide_wsss_plugin.dock.widgets.choice import Choice
from landslide_wsss_plugin.layers import field_project, layer_metadata, run_layers
from landslide_wsss_plugin.records.finished_runs import read_finished
from landslide_wsss_plugin.records.run_folders import standing_run
from tests.plugin.test_foreign_text import EVIL, PLANTED, visible

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


PLAIN = {"method", "state", "rule", "polygons", "mask", "scores", "run"}
"""Words of run.json that open the run: with others in their place it is refused."""
SECOND = {
    "run": EVIL, "adapted": True, "decisions": 12, "threshold": 0.4, "polygon_filter": {"kind": EVIL}, "steps": 3,
    "verdict": {"accepted": False, EVIL: 1.0, "why": EVIL}, "messages": [EVIL, f"<img src='//evil/a.png'>{EVIL}"],
    "changes": {"agreement": 0.5, "message": EVIL}, "look_next": [EVIL, 1],
    "taught": {"views": 3, "kind": EVIL, "figures": {"iou": 0.4, "false": 0.1, EVIL: EVIL}},
}  # fmt: skip
"""What a run says of the adaptation that made it."""


def planted_in(values, key=""):
    """Return a JSON value with every text in it replaced, except those without which no run would open."""
    if isinstance(values, dict):
        return {name: planted_in(value, name) for name, value in values.items()}
    if isinstance(values, list):
        return [planted_in(value) for value in values]
    return values if key in PLAIN or not isinstance(values, str) else EVIL.replace("/", "|") if key == "path" else EVIL


def shown_texts(widget):
    """Yield every text of a widget and its children that Qt may take for rich text, with what a person reads of it."""
    for one in [widget, *widget.findChildren(QWidget)]:
        tips = [one.toolTip(), one.whatsThis(), one.statusTip()]
        if isinstance(one, QLabel) and one.textFormat() != Qt.TextFormat.PlainText:
            tips.append(one.text())
        if isinstance(one, Choice):
            tips.append(one.words())
        if isinstance(one, QComboBox):
            tips += [str(one.itemData(row, Qt.ItemDataRole.ToolTipRole) or "") for row in range(one.count())]
        yield from (tip for tip in tips if any(text in tip for text in ("<img", "evil", "PLANTED")))


@pytest.mark.parametrize("kind", ["first", "second", "compared"])
def test_no_text_of_a_foreign_run_comes_to_life_on_any_tab(dock, iface, finished_run, monkeypatch, tmp_path, kind):
    """Every text of run.json at once, of a first run, of an adapted one and of one with an earlier image."""
    monkeypatch.setenv("PLANTED_SECRET", "the secret")
    run = planted_in(json.loads((finished_run / "run.json").read_text()))
    run |= {"versions": {"plugin": EVIL}, "warnings": [EVIL], "device": EVIL, "identity": {"area": EVIL}}
    run["result"] |= {"scene_fit": {"message": EVIL, "unknown": True, "worth_adapting": True}, "notice": EVIL}
    run["scene"] |= {"date": EVIL, "crs_wkt": EVIL, "bands_from": EVIL, "place_from": EVIL, "stretch_from": EVIL}
    if kind == "second":
        run["adapted_from"] = SECOND
    if kind == "compared":
        run["settings"]["before"] = {"image": EVIL, "mask": EVIL, "date": EVIL}
        run["before"] = {"scene": {"path": EVIL, "date": EVIL}, "field": {}, "date": EVIL}
    (finished_run / "run.json").write_text(json.dumps(run))
    show_and_keep(dock, finished_run)
    tabs = dock.findChildren(QTabWidget)
    for tab in tabs:
        for page in range(tab.count()):
            tab.setCurrentIndex(page)
            QApplication.processEvents()
            for text in shown_texts(dock):
                _words, pictures = visible(text)
                assert pictures == [], text
    assert dock.workbench.live.run is not None
    layers = list(QgsProject.instance().mapLayers().values())
    assert layers
    for layer in layers:
        assert "the secret" not in layer.name()
        assert layer.name().isprintable()
    finished = read_finished(finished_run)
    polygons = run_layers.polygons_of(QgsProject.instance(), finished_run)
    said = layer_metadata.of_run(finished, polygons, EVIL)
    assert isinstance(said, QgsLayerMetadata)
    for text in (said.title(), said.abstract(), *said.history()):
        assert "the secret" not in text
        assert any(planted.replace("/", "|") in text or planted in text for planted in PLANTED) or "<" not in text
    folder = tmp_path / "field"
    folder.mkdir()
    (folder / "landslides.gpkg").write_bytes((finished_run / "landslides.gpkg").read_bytes())
    path, shown = field_project.write(folder, finished, None, EVIL)
    text = path.read_text(encoding="utf-8")
    assert not shown
    assert "the secret" not in text
    assert "<script" not in text  # the project is XML: what was planted is escaped
    assert "[% env" in text  # in the title, which no one evaluates


def turned_in(values, key=""):
    """Return a JSON value with a sign in every text that turns the direction of what follows."""
    if isinstance(values, dict):
        return {name: turned_in(value, name) for name, value in values.items()}
    if isinstance(values, list):
        return [turned_in(value) for value in values]
    return values if key in PLAIN or not isinstance(values, str) else TURNED


TURNED = f"{MARKS}gpj.exe"
"""Read as "exe.jpg" where the signs before it are kept."""


def test_no_sign_in_a_foreign_run_turns_what_is_read(dock, finished_run):
    run = turned_in(json.loads((finished_run / "run.json").read_text()))
    run["adapted_from"] = turned_in(SECOND) | {"run": TURNED, "messages": [TURNED]}
    run["result"] |= {"scene_fit": {"message": TURNED, "unknown": True}, "notice": TURNED}
    (finished_run / "run.json").write_text(json.dumps(run))
    folder = finished_run.with_name(f"run {TURNED}")
    finished_run.rename(folder)
    show_and_keep(dock, folder)
    assert dock.workbench.live.run is not None
    read = []
    for one in dock.findChildren(QWidget):
        read += [one.toolTip(), one.whatsThis(), one.accessibleDescription()]
        read += [one.text()] if isinstance(one, (QLabel, QAbstractButton)) else []
        read += [one.itemText(row) for row in range(one.count())] if isinstance(one, QComboBox) else []
    read += [layer.name() for layer in QgsProject.instance().mapLayers().values()]
    read += [group.name() for group in QgsProject.instance().layerTreeRoot().findGroups()]
    read = [text for text in read if '<a href="file:' not in text]  # QGIS' own box of a path shows it as it is
    assert [text for text in read if "gpj.exe" in text]
    assert [text for text in read if set(text) & set(MARKS)] == []


def show_and_keep(dock, folder):
    dock.output.files.setFilePath(str(folder))
    dock.workbench.live.open_folder(folder)
    QApplication.processEvents()
