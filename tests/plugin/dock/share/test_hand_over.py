"""What is handed over: a GeoPackage with style and metadata inside, and a QField folder, read by another process."""

import getpass
import json
import os
import sqlite3
import subprocess
import sys
from contextlib import closing

import pytest
from qgis.core import QgsApplication, QgsProject, QgsRasterLayer, QgsVectorLayer

READER = """
import json, sys
from qgis.core import QgsApplication, QgsProject
application = QgsApplication([], False)
application.initQgis()
project = QgsProject.instance()
good = project.read(sys.argv[1])
found = {}
for layer in project.mapLayers().values():
    values = {"valid": layer.isValid(), "source": layer.source()}
    if hasattr(layer, "fields"):
        place = layer.fields().indexOf("activity")
        values |= {
            "count": layer.featureCount(), "renderer": layer.renderer().type(),
            "widget": layer.editorWidgetSetup(place).type(), "alias": layer.attributeDisplayName(place),
            "licence": layer.metadata().licenses(),
        }
    found[layer.name()] = values
print(json.dumps({"good": good, "layers": found, "author": project.metadata().author()}))
"""


@pytest.fixture
def section(dock, finished_run, fake, iface):
    fake("copies")
    iface.window.setCentralWidget(iface.canvas)
    dock.workbench.live.open_folder(finished_run)
    dock.workbench.export_section.licence.setText("CC BY 4.0")
    return dock.workbench.export_section


def read_in_another_process(project):
    ran = subprocess.run(
        [sys.executable, "-c", READER, str(project)], capture_output=True, text=True, check=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )  # fmt: skip
    return json.loads(ran.stdout.strip().splitlines()[-1])


def test_qfield_folder_is_read_by_another_process_with_form_and_image(dock, section, scene_path, tmp_path, until):
    section.kind.choose("qfield")
    out = tmp_path / "for the field 野外"
    dock.workbench.export.write(out)
    until(lambda: "QField opens" in section.about.text())
    assert {path.name for path in out.iterdir()} >= {"landslides.qgs", "landslides.gpkg", scene_path.name}
    moved = out.rename(tmp_path / "elsewhere")  # the paths are relative
    found = read_in_another_process(moved / "landslides.qgs")
    assert found["good"]
    assert all(one["valid"] for one in found["layers"].values())
    assert all(str(moved) in one["source"] for one in found["layers"].values())
    polygons = found["layers"]["Landslides"]
    assert polygons["count"] == 3
    assert polygons["renderer"] == "categorizedSymbol"
    assert (polygons["widget"], polygons["alias"]) == ("ValueMap", "Activity")
    assert polygons["licence"] == ["CC BY 4.0"]


def test_image_that_the_map_does_not_show_stays_at_home(dock, section, scene_path, tmp_path, until):
    """A run folder of somebody else may name any file of this computer."""
    project = QgsProject.instance()
    rasters = [layer for layer in project.mapLayers().values() if isinstance(layer, QgsRasterLayer)]
    project.removeMapLayers([layer.id() for layer in rasters if scene_path.name in layer.source()])
    section.kind.choose("qfield")
    out = tmp_path / "field"
    dock.workbench.export.write(out)
    until(lambda: "QField opens" in section.about.text())
    assert "The image is not in the map" in section.about.text()
    assert not list(out.glob("*.tif*"))


def test_nothing_personal_is_in_the_folder_that_nobody_typed(dock, section, tmp_path, until, monkeypatch):
    names = {getpass.getuser(), QgsApplication.userFullName()} - {"", "root"}
    section.kind.choose("qfield")
    out = tmp_path / "field"
    dock.workbench.export.write(out)
    until(lambda: "QField opens" in section.about.text())
    text = (out / "landslides.qgs").read_text(encoding="utf-8")
    assert "saveUser" not in text
    assert "<author></author>" in text or "<author/>" in text
    assert str(tmp_path) not in text
    assert not [name for name in names if name in text]
    assert str(tmp_path).encode() not in (out / "landslides.gpkg").read_bytes()
    with closing(sqlite3.connect(out / "landslides.gpkg")) as database:
        assert database.execute("SELECT owner FROM layer_styles").fetchall() == [("",)]


def test_geopackage_has_style_and_metadata_inside(dock, section, tmp_path, until):
    section.kind.choose("gpkg")
    out = tmp_path / "out.gpkg"
    dock.workbench.export.write(out)
    until(lambda: "Wrote" in section.about.text())
    assert "could not" not in section.about.text()
    layer = QgsVectorLayer(f"{out}|layername=landslides", "fresh", "ogr")
    assert layer.renderer().type() == "categorizedSymbol"  # QGIS takes the style that lies in the file
    said = layer.metadata()
    assert said.title() == "Landslides in hills"
    assert said.licenses() == ["CC BY 4.0"]
    history = "\n".join(said.history())
    assert "Image: hills.tif" in history
    assert "Model: Fake 1.0" in history
    assert "Completeness: smallest mapped size 30 m²" in history
    assert "confidence below" not in history  # this run left none out for it
    assert said.contacts() == []


def test_folder_with_files_is_refused(dock, section, tmp_path):
    section.kind.choose("qfield")
    out = tmp_path / "full"
    out.mkdir()
    (out / "mine.txt").write_text("mine")
    dock.workbench.export.write(out)
    assert "exists already" in section.about.text()
    assert [path.name for path in out.iterdir()] == ["mine.txt"]
