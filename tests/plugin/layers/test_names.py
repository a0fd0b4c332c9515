"""Folders of any name that the system takes: their runs open, can be decided on, reported and taken out again."""

import pytest
from qgis.core import QgsProject

from landslide_wsss_plugin.layers import outputs, report
from landslide_wsss_plugin.layers.layer_source import path_in
from landslide_wsss_plugin.records.finished_runs import read_finished

NAMES = [
    'it\'s "quoted"',
    "<b>bold<b> & <img src=x>",
    "100 % of {} $HOME `id` ;",
    "[% @project_path %]",
    "滑坡 Murenabgänge Ñandú",
    " spaces at both ends ",
    "dots...",
    "a#b?c=d",
    "-x --overwrite",
    "two\nlines",
    "x" * 200,
]


@pytest.mark.parametrize("name", NAMES)
def test_a_run_in_a_folder_of_any_name(clean_qgis, finished_run, scene, tmp_path, name):
    folder = finished_run.rename(tmp_path / name)
    project = QgsProject.instance()
    run = read_finished(folder)
    layers, broken = outputs.add_run(project, run.files, name)
    assert broken == []
    first = next(layers.polygons.getFeatures())
    field = layers.polygons.fields().indexOf("comment")
    assert layers.polygons.dataProvider().changeAttributeValues({first.id(): {field: name}})
    assert next(layers.polygons.getFeatures())["comment"] == name
    assert layers.polygons.featureCount() == 3
    assert report.write(run, layers.polygons, scene, folder / f"{name[:100]}.pdf").stat().st_size > 5000
    assert outputs.remove_run(project, folder) == 3
    assert list(project.mapLayers().values()) == [scene]


def test_the_file_of_a_source_is_found_whatever_its_name(tmp_path):
    plain, barred = tmp_path / "a.gpkg", tmp_path / "a.gpkg|layername=x.gpkg"
    for path in (plain, barred):
        path.touch()
        assert path_in(str(path)) == path_in(f"{path}|layername=landslides|subset=id > 3") == str(path)
    assert path_in("/nowhere/b.gpkg|layername=x") == "/nowhere/b.gpkg"
    assert path_in("") == ""
