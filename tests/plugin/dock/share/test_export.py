"""The dock's export."""

import json
import shutil

import pytest
from qgis.core import QgsGeometry, QgsProject, QgsVectorLayer

from landslide_wsss_plugin.dock.check.final_mask import OUTDATED
from landslide_wsss_plugin.dock.share.export import FIELD, RASTERS, REPORTS, SUFFIX
from landslide_wsss_plugin.layers import run_layers


def asked(path):
    return json.loads(path.read_text())


def test_without_a_run_there_is_nothing_to_export(dock, finished_run):
    assert not dock.workbench.export_section.button.isEnabled()
    dock.workbench.live.open_folder(finished_run)
    assert dock.workbench.export_section.button.isEnabled()


@pytest.mark.parametrize("kind", [name for name in SUFFIX if name not in (*REPORTS, FIELD)])
def test_the_engine_writes_what_is_chosen(dock, finished_run, until, tmp_path, kind):
    dock.workbench.live.open_folder(finished_run)
    section = dock.workbench.export_section
    section.kind.choose(kind)
    section.which.choose("accepted")
    assert section.which.isEnabled() == (kind not in RASTERS)
    out = tmp_path / f"out{SUFFIX[kind]}"
    dock.workbench.export.write(out)
    until(lambda: "Wrote" in section.about.text(), 60)
    request = asked(out)
    assert request["format"] == kind
    assert request["statuses"] == ["accepted", "edited"]
    assert "A fake warning." in section.about.text()


def test_a_report_is_written_by_qgis_itself(dock, finished_run, tmp_path):
    dock.workbench.live.open_folder(finished_run)
    dock.workbench.export_section.kind.choose("png")
    dock.workbench.export.write(tmp_path / "report.png")
    assert (tmp_path / "report.png").stat().st_size > 5_000
    (tmp_path / "file").touch()
    dock.workbench.export.write(tmp_path / "file" / "report.png")
    assert "could not be written" in dock.workbench.export_section.about.text()


def test_a_refusal_is_one_sentence(dock, finished_run, fake, until, tmp_path):
    fake("refuse:export")
    dock.workbench.live.open_folder(finished_run)
    dock.workbench.export.write(tmp_path / "out.shp")
    until(lambda: "It cannot be done." in dock.workbench.export_section.about.text(), 60)
    assert "Wrote" not in dock.workbench.export_section.about.text()
    assert not list(tmp_path.glob("out.*"))
    assert dock.workbench.export_section.button.isEnabled()


def test_a_file_that_nobody_was_asked_about_is_not_replaced(dock, finished_run, tmp_path, monkeypatch, until):
    """The dialog asks about the name that was typed; the ending that is added to it may lead to another file."""
    dock.workbench.live.open_folder(finished_run)
    section = dock.workbench.export_section
    for kind, name in (("shapefile", "old.shp"), ("pdf", "old.pdf"), ("mask", "old.tif")):
        section.kind.choose(kind)
        (tmp_path / name).write_bytes(b"the only copy")
        dialog = "landslide_wsss_plugin.dock.share.export.QFileDialog.getSaveFileName"
        monkeypatch.setattr(dialog, lambda *_: (str(tmp_path / "old"), ""))
        section.button.click()
        assert "exists already" in section.about.text()
        assert (tmp_path / name).read_bytes() == b"the only copy"
    monkeypatch.setattr(dialog, lambda *_: (str(tmp_path / "old.tif"), ""))
    section.button.click()  # the dialog has asked
    until(lambda: "Wrote" in section.about.text(), 60)
    assert asked(tmp_path / "old.tif")["overwrite"] is True


def test_export_leaves_out_rejected_ones_and_says_how_many(dock, finished_run, until, tmp_path):
    dock.workbench.live.open_folder(finished_run)
    section = dock.workbench.export_section
    section.kind.choose("gpkg")
    assert section.which.currentText() == "All but rejected"
    dock.workbench.export.write(tmp_path / "out.gpkg")
    until(lambda: "Wrote" in section.about.text(), 60)
    assert asked(tmp_path / "out.gpkg")["statuses"] == []  # the engine's own default
    assert "12 polygons, 3 left out." in section.about.text()


def test_report_list_status_line_and_export_count_alike(dock, finished_run, until, tmp_path):
    dock.workbench.live.open_folder(finished_run)
    review = dock.workbench.review_section
    review.go_to(0)
    review.wanted.emit("reject")
    assert review.count.text().splitlines()[1] == "2 landslides, 2,001 m² (1 rejected)"
    assert dock.thresholds.about.text() == "2 landslides, 2,001 m² (1 rejected)."
    section = dock.workbench.export_section
    section.kind.choose("png")
    dock.workbench.export.write(tmp_path / "report.png")
    assert "2 polygons, 1 left out." in section.about.text()


def test_outline_changed_by_another_program_is_measured_before_it_is_exported(dock, finished_run, until, tmp_path):
    dock.workbench.live.open_folder(finished_run)
    layer = run_layers.polygons_of(QgsProject.instance(), finished_run)
    other = QgsVectorLayer(f"{finished_run / 'landslides.gpkg'}|layername=landslides", "other", "ogr")
    first = next(other.getFeatures()).id()
    square = QgsGeometry.fromWkt(
        "POLYGON((500020 2999980,500030 2999980,500030 2999970,500020 2999970,500020 2999980))"
    )
    other.dataProvider().changeGeometryValues({first: square})
    dock.workbench.export.write(tmp_path / "out.shp")
    until(lambda: "Wrote" in dock.workbench.export_section.about.text(), 60)
    found = layer.getFeature(first)
    assert found["area_m2"] == pytest.approx(100, rel=2e-3)
    assert (found["status"], found["conf_mean"]) == ("edited", 0.25)  # the export waited for the engine's word


def test_final_mask_is_drawn_anew_once_the_review_rests(dock, finished_run, until):
    dock.workbench.live.open_folder(finished_run)
    dock.workbench.final_mask._rest.setInterval(50)
    review = dock.workbench.review_section
    for _ in range(3):
        review.go_to(0)
        review.wanted.emit("accept")
    until((finished_run / "final_masks.jsonl").is_file)
    [line] = (finished_run / "final_masks.jsonl").read_text().splitlines()
    assert json.loads(line)["run"] == str(finished_run)


def test_final_mask_that_qgis_closed_upon_is_drawn_when_the_result_is_opened_again(dock, finished_run, until, tmp_path):
    drawn, outdated = finished_run / "final_masks.jsonl", finished_run / OUTDATED
    work = dock.workbench
    work.live.open_folder(finished_run)
    work.review_section.go_to(0)
    work.review_section.wanted.emit("reject")
    assert outdated.is_file()
    work.final_mask.shut_down()  # QGIS closes within the moment that the review rests
    assert not drawn.exists()
    work.final_mask._rest.setInterval(50)
    work.final_mask.set_run(work.live.run)
    until(lambda: drawn.is_file() and not outdated.exists())
    work.final_mask.set_run(None)
    work.final_mask.set_run(work.live.run)
    assert not work.final_mask._rest.isActive()  # it is what the polygons are: nothing to draw


def test_final_mask_that_cannot_be_drawn_is_said_to_be_older(dock, finished_run, fake, until):
    fake("refuse:final_mask")
    dock.workbench.live.open_folder(finished_run)
    dock.workbench.final_mask._rest.setInterval(50)
    section = dock.workbench.review_section
    section.go_to(0)
    section.wanted.emit("reject")
    until(lambda: "older than your decisions" in section.about.text())
    assert "It cannot be done." in section.about.text()
    assert (finished_run / OUTDATED).is_file()


def test_layers_of_a_result_say_which_mask_is_which(dock, finished_run):
    shutil.copyfile(finished_run / "mask.tif", finished_run / "mask_final.tif")
    dock.workbench.live.open_folder(finished_run)
    root = QgsProject.instance().layerTreeRoot()
    group = root.findLayer(run_layers.polygons_of(QgsProject.instance(), finished_run).id()).parent()
    shown = {node.name(): node.itemVisibilityChecked() for node in group.children()}
    assert shown == {
        "Landslide polygons": True,
        "Mask, final (of the polygons)": False,  # outlines are to leave the ground inside them to see
        "Mask, raw (of the thresholds)": False,
        "Scores": False,
    }
