"""Two results side by side, and a threshold that is offered: what the panel says, asks, saves and leaves alone."""

import csv
import json

import pytest
from qgis.core import QgsFeature, QgsGeometry, QgsProject, QgsVectorLayer

from landslide_wsss_plugin.layers import run_layers


@pytest.fixture
def section(dock, finished_run, fake, iface):
    fake("copies")
    iface.window.setCentralWidget(iface.canvas)
    dock.workbench.live.open_folder(finished_run)
    found = dock.workbench.compare_section
    found.setCollapsed(False)
    return found


@pytest.fixture
def other(section):
    layer = QgsVectorLayer("Polygon?crs=EPSG:32648", "Result of May", "memory")
    feature = QgsFeature(layer.fields())
    feature.setGeometry(QgsGeometry.fromWkt("POLYGON((500000 2999990,500009 2999990,500000 2999999,500000 2999990))"))
    layer.dataProvider().addFeatures([feature])
    layer.updateExtents()
    QgsProject.instance().addMapLayer(layer)
    return layer


def asked(folder):
    return [json.loads(line) for line in (folder / "compared.jsonl").read_text().splitlines()]


def test_new_gone_and_kept_are_said_and_saved_as_a_table(section, other, finished_run, tmp_path, until):
    section.against.choose("result")
    assert section.other.isVisibleTo(section)
    assert not section.reference.isVisibleTo(section)
    assert not section.best.isVisibleTo(section)
    assert not section.save.isVisibleTo(section)
    section.other.setLayer(other)
    section.button.click()
    until(lambda: section.status.kind == "success")
    said = section.status.text.text()
    for line in ("New: 2 (300 m²)", "Kept: 4 (300 m²)", "Gone: 1 (45 m²)", "IoU above 0.1"):
        assert line in said
    assert "Not known" not in said
    [request] = asked(finished_run)
    assert request["later"] == str(finished_run)
    assert request["out"] == str(finished_run / "compared.gpkg")
    section.write_table(tmp_path / "t.csv")
    rows = list(csv.DictReader((tmp_path / "t.csv").read_text(encoding="utf-8-sig").splitlines()))
    assert {row["change"]: row["count"] for row in rows} == {
        "new": "2", "grown": "0", "old": "4", "gone": "1", "unknown": "0",
    }  # fmt: skip


def test_the_same_result_or_none_is_refused_and_a_file_of_the_users_stays(dock, section, other, finished_run):
    section.against.choose("result")
    section.button.click()
    assert "another result" in section.status.text.text()
    section.other.setLayer(run_layers.polygons_of(QgsProject.instance(), finished_run))
    section.button.click()
    assert "another result" in section.status.text.text()
    (finished_run / "compared.gpkg").write_bytes(b"mine")
    section.other.setLayer(other)
    section.button.click()
    assert "not of this program" in section.status.text.text()
    assert (finished_run / "compared.gpkg").read_bytes() == b"mine"


def test_best_threshold_is_offered_and_set_only_on_a_click(dock, section, other, tmp_path, until):
    spin = dock.thresholds.student.spin
    before = spin.value()
    section.reference.setLayer(other)
    section.best.click()
    until(lambda: section.status.kind == "success")
    said = section.status.text.text()
    assert "probability 0.42: IoU 0.60, precision 0.80, recall 0.70; 7 of 9 landslides found" in said
    assert "probability 0.60: IoU 0.50" in said
    assert "another threshold may be better" in said
    assert spin.value() == before
    section.write_table(tmp_path / "t.csv")
    rows = list(csv.DictReader((tmp_path / "t.csv").read_text(encoding="utf-8-sig").splitlines()))
    assert [row["student"] for row in rows] == ["0.42", "0.6"]
    section.apply.click()
    assert spin.value() == pytest.approx(0.42)
    assert dock.thresholds.rule.value == "manual"
    assert not section.apply.isVisibleTo(section)


def test_figures_do_not_stay_beside_other_polygons(dock, section, other, until):
    section.reference.setLayer(other)
    section.best.click()
    until(lambda: section.status.kind == "success")
    review = dock.workbench.review_section
    review.reviewer.setText("Ada")
    review.go_to(0)
    review.wanted.emit("reject")
    assert section.status.text.text() == ""
    assert not section.save.isVisibleTo(section)
