"""Texts and files that somebody planted in a run reach the user as texts and data, in a real QGIS."""

import ast
import json
import sqlite3
from pathlib import Path

import pytest
from qgis.core import (
    QgsAction,
    QgsEditFormConfig,
    QgsExpression,
    QgsExpressionContext,
    QgsExpressionContextUtils,
    QgsFeature,
    QgsGeometry,
    QgsLayoutItemLabel,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QTextDocument
from qgis.PyQt.QtWidgets import QLabel

from landslide_wsss_plugin.common import foreign_text
from landslide_wsss_plugin.dock.map.model_section import ModelSection
from landslide_wsss_plugin.dock.widgets import messages
from landslide_wsss_plugin.dock.widgets.choice import Choice
from landslide_wsss_plugin.dock.widgets.status import Status
from landslide_wsss_plugin.dock.widgets.widgets import Note
from landslide_wsss_plugin.engine_client.protocol import Hello
from landslide_wsss_plugin.inventory.decided import count_decided
from landslide_wsss_plugin.layers import checked_views, foreign_files, outputs, report, run_layers
from landslide_wsss_plugin.records.finished_runs import read_finished
from landslide_wsss_plugin.records.lineage import lineage_in_words
from landslide_wsss_plugin.records.run_folders import is_local, is_same_file, named_file, standing_run

PLANTED = (
    "[% env('PLANTED_SECRET') %]", "[%'a'||'b'%]", "<script>alert(1)</script>", "<b>bold</b>",
    "<img src='//evil.example/share/a.png'>", "<img src='\\\\evil.example\\a.png'>", "a & b",
)  # fmt: skip
EVIL = " ".join(PLANTED)
PLUGIN = Path(foreign_text.__file__).parents[1]


@pytest.fixture
def planted(finished_run, monkeypatch):
    """A run in whose every text something is planted."""
    monkeypatch.setenv("PLANTED_SECRET", "the secret")
    path = finished_run / "run.json"
    run = json.loads(path.read_text())
    run["scene"] |= {"path": f"/data/{EVIL.replace('/', '|')}.tif", "width": EVIL, "height": EVIL}
    run["model"] |= {"name": EVIL, "sha256": EVIL}
    run["settings"]["thresholds"]["rule"] = EVIL
    run["result"] |= {"thresholds": {EVIL: EVIL}, "polygons": "/vsicurl/http://evil.example/a.gpkg"}
    run["versions"] = {"plugin": EVIL}
    path.write_text(json.dumps(run))
    with sqlite3.connect(finished_run / "landslides.gpkg") as database:
        for trigger in ("insert", "update", "delete"):
            for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
                database.execute(f'DROP TRIGGER "{name}"') if trigger == "insert" else None
        database.execute("UPDATE landslides SET comment = ?, reviewer = ?, status = ?", (EVIL, EVIL, EVIL))
    database.close()
    return finished_run


@pytest.fixture
def polygons(clean_qgis, planted):
    outputs.add_run(QgsProject.instance(), read_finished(planted).files, EVIL)
    return run_layers.polygons_of(QgsProject.instance(), planted)


def visible(rich):
    """What a person reads in a rich text, and the pictures that it would load."""
    document = QTextDocument()
    document.setHtml(rich)
    return document.toPlainText(), [line for line in document.toHtml().split("<") if line.startswith("img")]


def test_a_report_shows_what_was_planted_and_evaluates_none_of_it(polygons, planted, tmp_path):
    run = read_finished(planted)
    content = report._content(run, report.figures(polygons), EVIL)
    layout = report.report_page.page(content, polygons, None)
    labels = [item for item in layout.items() if isinstance(item, QgsLayoutItemLabel)]
    shown = [label.currentText().replace("\N{WORD JOINER}", "") for label in labels]
    assert not [text for text in shown if "the secret" in text]
    assert not [label for label in labels if label.mode() != QgsLayoutItemLabel.Mode.ModeFont]
    for text in PLANTED:
        assert sum(text in one for one in shown) >= 3, text
    assert report.write(run, polygons, None, tmp_path / "a.pdf", author=EVIL).is_file()


def test_a_map_tip_shows_numbers_of_a_layer_and_nothing_else(polygons, planted):
    fields = "&".join(f"field={name}:string" for name in ("id", "area_m2", "conf_mean"))
    layer = QgsVectorLayer(f"Polygon?crs=EPSG:32648&{fields}", "a", "memory")
    layer.loadNamedStyle(outputs.styles.paths.style("landslides"))
    context = QgsExpressionContext(QgsExpressionContextUtils.globalProjectLayerScopes(layer))
    (feature,) = [next(polygons.getFeatures())]
    evil = type(feature)(layer.fields())
    for field in ("id", "area_m2", "conf_mean"):
        evil[field] = "<script>alert('[% env(''PLANTED_SECRET'') %]')</script>"
    context.setFeature(evil)
    tip = QgsExpression.replaceExpressionText(layer.mapTipTemplate(), context)
    assert "<script" not in tip
    assert "the secret" not in tip


def test_labels_of_the_dock_show_what_was_planted(clean_qgis):
    status = Status()
    status.show_message(EVIL, "error", EVIL, [("log", "<i>x</i>")])
    text, pictures = visible(status.text.text())
    assert text == f"{EVIL} {EVIL} <i>x</i>"
    assert pictures == []
    assert Note().textFormat() == Qt.TextFormat.PlainText
    choice = Choice()
    choice.add(EVIL, "a", EVIL)
    text, pictures = visible(choice.itemData(0, Qt.ItemDataRole.ToolTipRole))
    assert (text, pictures) == (EVIL, [])
    assert choice.itemText(0) == EVIL  # a combo box knows no rich text


def test_the_card_of_a_model_shows_what_was_planted_as_plain_text(clean_qgis, monkeypatch):
    """Every text of a foreign model's card, in the section that shows it, its list of models and their tooltips."""
    monkeypatch.setenv("PLANTED_SECRET", "the secret")
    card = {
        "name": EVIL, "parent": {"name": EVIL}, "lineage": [{"name": EVIL}, {"name": "<h1>x"}],
        "adapted": {"scene": EVIL, "decisions": 3}, "figures": {"On decisions held back": EVIL},
    }  # fmt: skip
    section = ModelSection()
    section.more.setChecked(True)
    section.model.add(EVIL, "planted", "\n".join([lineage_in_words(card), f"/models/{EVIL}"]))
    hello = Hello("1", "3", "2", {"label": EVIL, "why": EVIL})
    section.show_card({"words": f"{EVIL} ({EVIL})\n{EVIL}\n{EVIL}", "card": card, "methods": None}, hello)
    section.show()
    shown = [label for label in section.findChildren(QLabel) if any(text in label.text() for text in PLANTED)]
    assert len(shown) >= 2
    for label in shown:
        assert label.textFormat() == Qt.TextFormat.PlainText
        assert not label.openExternalLinks()
    assert EVIL in section.card.text()
    assert "Learned from 3 decisions" in section.summary.text()
    index = section.model.findData("planted")
    assert section.model.itemText(index) == EVIL
    text, pictures = visible(section.model.itemData(index, Qt.ItemDataRole.ToolTipRole))
    assert EVIL in text
    assert pictures == []
    assert not [label for label in section.findChildren(QLabel) if "the secret" in label.text()]
    section.show_problem(EVIL)
    assert section.summary.text() == EVIL
    section.deleteLater()


def test_the_message_bar_shows_what_was_planted(clean_qgis):
    bar = QgsMessageBar()
    messages.error(bar, EVIL, {})
    (label,) = [one for one in bar.findChildren(QLabel) if "Landslide WSSS" in one.text()]
    text, pictures = visible(label.text())
    assert text == f"Landslide WSSS: {EVIL}"
    assert pictures == []


@pytest.mark.parametrize("text", PLANTED)
def test_each_function_makes_a_text_inert_and_keeps_its_letters(text):
    assert foreign_text.layout_label(text).replace("\N{WORD JOINER}", "") == text
    assert visible(foreign_text.rich_text(text)) == (text, [])
    assert visible(foreign_text.tooltip(text)) == (text, [])


def test_a_scenes_name_cannot_turn_the_layer_tree_around():
    assert foreign_text.single_line("a\u202efit.exe\nb\x1b[31m") == "afit.exe b [31m"


def with_default_style(path: Path, name: str = "landslides") -> None:
    """Give a GeoPackage a default style with an action, form code and a default expression."""
    layer = QgsVectorLayer(f"{path}|layername={name}", "a", "ogr")
    layer.actions().addAction(QgsAction(QgsAction.ActionType.GenericPython, "evil", "print('evil')"))
    config = layer.editFormConfig()
    config.setInitCodeSource(QgsEditFormConfig.PythonInitCodeSource.CodeSourceDialog)
    config.setInitFunction("evil")
    config.setInitCode("def evil(*_): pass")
    layer.setEditFormConfig(config)
    layer.setCustomProperty("evil", "yes")
    layer.setMapTipTemplate("<script>evil()</script>")
    layer.saveStyleToDatabase("evil", "", True, "")
    assert QgsVectorLayer(f"{path}|layername={name}", "a", "ogr").customProperty("evil") == "yes"


def test_a_geopackage_brings_no_style_action_or_code(clean_qgis, finished_run):
    with_default_style(finished_run / "landslides.gpkg")
    (finished_run / "mask.qml").write_text(
        "<qgis><customproperties><property key='evil' value='yes'/></customproperties></qgis>"
    )
    layers = outputs.open_run(read_finished(finished_run).files)
    assert layers.polygons.isValid()
    actions = [action.name() for action in layers.polygons.actions().actions()]
    assert "evil" not in actions
    assert layers.polygons.editFormConfig().initCode() == ""
    assert layers.polygons.customProperty("evil") is None
    assert "evil" not in layers.polygons.mapTipTemplate()
    assert layers.mask.customProperty("evil") is None
    assert layers.polygons.featureCount() == 3


def test_a_geopackage_with_triggers_of_somebodys_can_be_looked_at_alone(clean_qgis, finished_run):
    path = finished_run / "landslides.gpkg"
    plain = foreign_files.open_polygons(path, "landslides", "a")
    assert plain.isValid()
    assert not plain.readOnly()  # GDAL's own triggers
    with sqlite3.connect(path) as database:
        database.execute("CREATE TRIGGER rtree_evil AFTER UPDATE ON landslides BEGIN DELETE FROM landslides; END")
    database.close()
    guarded = foreign_files.open_polygons(path, "landslides", "a")
    assert guarded.readOnly()
    assert not guarded.startEditing()
    assert guarded.featureCount() == 3


NEWER = (  # of GDAL 3.13, which this machine's may not be
    (
        'CREATE TRIGGER "rtree_landslides_geom_update6" AFTER UPDATE ON "landslides" WHEN OLD."fid" = NEW."fid" '
        'BEGIN UPDATE "rtree_landslides_geom" SET minx = ST_MinX(NEW."geom") WHERE id = NEW."fid";END'
    ),
    (
        'CREATE TRIGGER "rtree_landslides_geom_update7" AFTER UPDATE ON "landslides" WHEN OLD."fid" = NEW."fid" '
        'BEGIN INSERT INTO "rtree_landslides_geom" VALUES (NEW."fid",ST_MinX(NEW."geom"), 1, 1, 1); END'
    ),
)


@pytest.mark.parametrize("trigger", NEWER)
def test_an_inventory_written_by_a_newer_gdal_can_be_edited(clean_qgis, finished_run, trigger):
    path = finished_run / "landslides.gpkg"
    with sqlite3.connect(path) as database:
        for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            if name.startswith("rtree_landslides_geom_update"):
                database.execute(f'DROP TRIGGER "{name}"')
        database.execute(trigger)
    database.close()
    layer = foreign_files.open_polygons(path, "landslides", "a")
    assert not layer.readOnly()
    assert layer.startEditing()
    layer.rollBack()


def test_a_query_is_no_inventory(clean_qgis, finished_run):
    path = finished_run / "landslides.gpkg"
    with sqlite3.connect(path) as database:
        database.execute("CREATE VIEW evil AS SELECT * FROM landslides")
        database.execute(
            "INSERT INTO gpkg_contents (table_name, data_type, identifier) VALUES ('evil', 'attributes', 'evil')"
        )
    database.close()
    assert not foreign_files.open_polygons(path, "evil", "a").isValid()
    assert foreign_files.open_polygons(path, "landslides", "a").isValid()


def test_a_list_of_addresses_under_the_name_of_scores_is_not_opened(clean_qgis, finished_run, scene_path):
    source = f"<SimpleSource><SourceFilename>{scene_path}</SourceFilename></SimpleSource>"
    band = f"<VRTRasterBand dataType='Byte' band='1'>{source}</VRTRasterBand>"
    vrt = f"<VRTDataset rasterXSize='20' rasterYSize='20'>{band}</VRTDataset>"
    (finished_run / "scores.tif").write_text(vrt)
    assert QgsRasterLayer(str(finished_run / "scores.tif"), "a", "gdal").isValid()  # GDAL looks at the content
    assert not foreign_files.open_raster(finished_run / "scores.tif", "a").isValid()


@pytest.mark.parametrize("place", ["scene", "model"])
@pytest.mark.parametrize(
    "path", ["\\\\evil.example\\a.tif", "//evil.example/a.tif", "/vsicurl/http://evil.example/a.tif"]
)
def test_a_run_that_names_another_computer_is_not_gone_on_with(finished_run, place, path):
    file = finished_run / "run.json"
    run = json.loads(file.read_text())
    run["model"]["path"] = str(finished_run / "a.lsmodel")
    file.write_text(json.dumps(run))
    assert standing_run(finished_run) is not None
    run[place]["path"] = path
    file.write_text(json.dumps(run))
    standing = standing_run(finished_run)
    assert (standing is None) == (place == "model")  # the scene is only compared with the one that is chosen


def test_paths_of_a_run_start_at_its_folder(finished_run):
    file = finished_run / "run.json"
    run = json.loads(file.read_text())
    run["scene"]["path"] = "../scene.tif"
    file.write_text(json.dumps(run))
    assert read_finished(finished_run).scene == finished_run.parent / "scene.tif"


OPENERS = {"foreign_files.py", "box_outline.py"}
"""The second opens what our engine has just written into a folder of its own."""


def test_only_one_place_opens_files_as_layers():
    """Any other would take the styles, forms and actions of the file along, or follow a list of addresses."""
    found = []
    for path in sorted(PLUGIN.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") in {"QgsVectorLayer", "QgsRasterLayer"}:
                texts = [word.value for word in node.args if isinstance(word, ast.Constant)]
                if node.args and "memory" not in texts and path.name not in OPENERS:
                    found.append(f"{path.name}:{node.lineno}")
    assert found == []


def checked(folder: Path) -> Path:
    """Put a checked view into a run's folder."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:32648&field=a:string", "checked", "memory")
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(580000, 3009950, 580050, 3010000)))
    layer.dataProvider().addFeatures([feature])
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", checked_views.LAYER
    path = folder / checked_views.FILE
    QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(path), QgsProject.instance().transformContext(), options)
    return path


def test_checked_views_of_a_run_bring_no_style_action_or_code(polygons, planted):
    path = checked(planted)
    with_default_style(path, checked_views.LAYER)
    layer = checked_views.views_of(QgsProject.instance(), planted)
    assert layer.customProperty("evil") is None
    assert layer.editFormConfig().initCode() == ""
    assert [action.name() for action in layer.actions().actions()] == []
    assert layer.mapTipTemplate() == ""
    assert checked_views.count(QgsProject.instance(), planted) == 1


def test_nothing_is_written_into_checked_views_with_triggers_of_somebodys(polygons, planted):
    path = checked(planted)
    with sqlite3.connect(path) as database:
        database.execute("CREATE TRIGGER rtree_evil AFTER INSERT ON checked BEGIN DELETE FROM checked; END")
    database.close()
    project = QgsProject.instance()
    said = checked_views.add_view(project, planted, QgsRectangle(580000, 3009950, 580020, 3009990), polygons.crs())
    assert "cannot be written" in said
    assert not checked_views.remove_last(project, planted)
    assert checked_views.count(project, planted) == 1


@pytest.mark.parametrize("name", ["checked.gpkg", "landslides.gpkg"])
def test_views_and_decisions_that_are_a_list_of_addresses_are_not_opened(clean_qgis, planted, name):
    (planted / name).write_text(
        f"<OGRVRTDataSource><OGRVRTLayer name='{name[:-5]}'><SrcDataSource>/vsicurl/http://127.0.0.1:9/a.gpkg"
        "</SrcDataSource></OGRVRTLayer></OGRVRTDataSource>"
    )
    assert checked_views.views_of(QgsProject.instance(), planted) is None
    assert (count_decided(planted / "landslides.gpkg") is None) == (name == "landslides.gpkg")


ELSEWHERE = (
    "\\\\evil\\a.tif",
    "//evil/a.tif",
    "/\\evil\\a.tif",
    "\\/evil/a.tif",
    "\\??\\UNC\\evil\\a.tif",
    "/vsis3/a/b.tif",
)


@pytest.mark.parametrize("path", ELSEWHERE)
def test_a_share_is_one_in_whatever_slashes(finished_run, path):
    assert not is_local(path)
    assert named_file(finished_run, path) == path
    assert not is_same_file(finished_run / "a.tif", Path(path))
