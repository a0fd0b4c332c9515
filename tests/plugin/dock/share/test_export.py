"""The dock's export."""

import json

import pytest

from landslide_wsss_plugin.dock.share.export import RASTERS, REPORTS, SUFFIX


def asked(path):
    return json.loads(path.read_text())


def test_without_a_run_there_is_nothing_to_export(dock, finished_run):
    assert not dock.workbench.export_section.button.isEnabled()
    dock.workbench.live.open_folder(finished_run)
    assert dock.workbench.export_section.button.isEnabled()


@pytest.mark.parametrize("kind", [name for name in SUFFIX if name not in REPORTS])
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
