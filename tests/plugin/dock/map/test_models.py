import json
import zipfile
from pathlib import Path

import pytest
from qgis.core import QgsBlockingNetworkRequest
from qgis.PyQt.QtCore import Qt

from landslide_wsss_plugin.dock.panel import LandslideDock
from landslide_wsss_plugin.runtime import catalogue, child, model_store, settings
from landslide_wsss_plugin.runtime.catalogue import Entry
from landslide_wsss_plugin.runtime.failures import InstallError
from tests.plugin.runtime.test_model_store import model


@pytest.fixture
def dock(iface, fake, scene):
    panel = LandslideDock(iface)
    iface.window.show()
    yield panel
    panel.shut_down()


def listed(dock):
    return [dock.model.model.itemText(i) for i in range(dock.model.model.count())]


def test_an_added_model_is_verified_by_the_engine_and_stays(dock, until, tmp_path):
    dock.model.add_file(model(tmp_path / "a.lsmodel"))
    assert dock.model.unverified()
    until(lambda: not dock.engine.looking)
    assert not dock.model.unverified()
    assert dock.model.model.currentText() == "Alps 2"
    assert [found.title for found in model_store.installed() if not found.shipped] == ["Alps 2"]


def test_a_model_that_the_engine_refuses_is_not_kept(dock, until, fake, tmp_path):
    fake("refuse:model")
    dock.model.add_file(model(tmp_path / "a.lsmodel"))
    until(lambda: not dock.engine.looking)
    assert [found for found in model_store.installed() if not found.shipped] == []
    assert dock.model.model_path() is None


def test_what_is_no_model_is_one_sentence(dock, tmp_path):
    (tmp_path / "x.lsmodel").write_bytes(b"no zip")
    dock.model.add_file(tmp_path / "x.lsmodel")
    assert "damaged or no model file" in dock.bar.status.text.text()
    assert dock.model.model_path() is None


def test_a_broken_model_is_listed_and_cannot_be_chosen(dock):
    model_store.folder().mkdir(parents=True)
    (model_store.folder() / "broken.lsmodel").write_bytes(b"PK")
    dock.model._fill_models("")
    index = listed(dock).index("broken")
    assert not dock.model.model.model().item(index).isEnabled()


def test_an_exported_model_is_the_same_file_and_can_be_added_elsewhere(dock, until, tmp_path):
    dock.model.add_file(model(tmp_path / "a.lsmodel"))
    until(lambda: not dock.engine.looking)
    dock.model.export_file(tmp_path / "handed on")
    exported = tmp_path / "handed on.lsmodel"
    assert exported.read_bytes() == (tmp_path / "a.lsmodel").read_bytes()
    assert str(exported) in dock.model.about_file.text()
    before = exported.read_bytes()
    chosen = dock.model.model_path()
    dock.model.export_file(Path(chosen))  # onto itself
    assert "already there" in dock.bar.status.text.text()
    assert Path(chosen).read_bytes() == before
    assert not list(tmp_path.glob(".*part"))


def test_an_adapted_model_tells_in_the_list_what_it_was_made_from(dock, tmp_path):
    card = {
        "name": "Alps adapted to a.tif",
        "version": "2",
        "parent": {"name": "Alps 2"},
        "lineage": [{"name": "Base 1"}, {"name": "Alps 2"}],
        "adapted": {"scene": "a.tif", "steps": 75, "decisions": 12},
        "figures": {"On decisions held back": "Of 12 decisions held back 11 right."},
    }
    dock.model.add_file(model(tmp_path / "a.lsmodel", {"card.json": json.dumps(card).encode()}))
    tip = dock.model.model.itemData(dock.model.model.currentIndex(), Qt.ItemDataRole.ToolTipRole)
    assert "Learned from 12 decisions in a.tif." in tip
    assert "Made from Alps 2, which was made from Base 1." in tip
    assert "Of 12 decisions held back 11 right." in tip


@pytest.mark.parametrize("odd", [{"parent": 3}, {"parent": {"name": "x"}, "lineage": 7, "adapted": [1], "figures": 1}])
def test_an_odd_lineage_is_no_reason_to_refuse_a_model(dock, tmp_path, odd):
    card = {"name": "Odd", "version": "1", **odd}
    dock.model.add_file(model(tmp_path / "a.lsmodel", {"card.json": json.dumps(card).encode()}))
    assert dock.model.model.currentText() == "Odd 1"


def test_a_model_can_be_removed(dock, until, tmp_path):
    dock.model.add_file(model(tmp_path / "a.lsmodel"))
    until(lambda: not dock.engine.looking)
    assert any("Remove" in text for text in listed(dock))
    dock.model.remove_file(dock.model.model.value)
    assert dock.model.model_path() is None
    assert [found for found in model_store.installed() if not found.shipped] == []
    assert not any("Remove" in text for text in listed(dock))


def test_nothing_is_offered_where_the_package_lists_nothing(dock):
    assert catalogue.offered() == []
    assert not any("project's page" in text for text in listed(dock))


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        '{"models": 3}',
        '{"models": [3, {}]}',
        '{"models": [{"file": "../x.lsmodel", "title": "x", "sha256": "' + "0" * 64 + '", "bytes": 1}]}',
        '{"models": [{"file": "x.pkl", "title": "x", "sha256": "' + "0" * 64 + '", "bytes": 1}]}',
        '{"models": [{"file": "x.lsmodel", "title": "x", "sha256": "short", "bytes": 1}]}',
        '{"models": [{"file": "x.lsmodel", "title": "x", "sha256": "' + "0" * 64 + '", "bytes": 1200000000}]}',
    ],
)
def test_a_damaged_catalogue_offers_nothing(fake, tmp_path, text):
    place = tmp_path / "home" / "resources" / "models"
    place.mkdir(parents=True)
    (place / "catalogue.json").write_text(text)
    assert catalogue.offered() == []


GOOD = QgsBlockingNetworkRequest.ErrorCode.NoError


class Reply:
    def __init__(self, data):
        self.data = data

    def content(self):
        return self.data


def fetch(
    monkeypatch, tmp_path, data, entry, cancelled=lambda: False, code=QgsBlockingNetworkRequest.ErrorCode.NoError
):
    """Fetch with QGIS' network replaced by one answer."""
    asked = []

    class Request:
        ErrorCode = QgsBlockingNetworkRequest.ErrorCode

        class downloadProgress:  # noqa: N801
            @staticmethod
            def connect(told):
                told(len(data), len(data))

        def get(self, request, *_more):
            asked.append(request.url().toString())
            return code

        def reply(self):
            return Reply(data)

        def errorMessage(self):  # noqa: N802
            return "Host not found."

    monkeypatch.setattr(catalogue, "QgsBlockingNetworkRequest", Request)
    return asked, lambda: catalogue.fetch(entry, tmp_path / "down", cancelled, lambda _percent: None)


def entry(data, **changes):
    import hashlib  # noqa: PLC0415

    values = {"file": "alps.lsmodel", "title": "Alps 2", "sha256": hashlib.sha256(data).hexdigest(), "size": len(data)}
    return Entry(**{**values, **changes})


def test_a_model_comes_from_the_release_page_and_has_the_pinned_hash(monkeypatch, tmp_path, clean_qgis):
    data = model(tmp_path / "a.lsmodel").read_bytes()
    asked, go = fetch(monkeypatch, tmp_path, data, entry(data))
    path = go()
    assert path.read_bytes() == data
    (url,) = asked
    assert url.startswith("https://")
    assert url.endswith("/alps.lsmodel")
    assert zipfile.is_zipfile(path)
    assert settings.text("model") == ""


@pytest.mark.parametrize("changes", [{"sha256": "0" * 64}, {"size": 5}])
def test_another_file_is_not_kept(monkeypatch, tmp_path, clean_qgis, changes):
    data = model(tmp_path / "a.lsmodel").read_bytes()
    _, go = fetch(monkeypatch, tmp_path, data, entry(data, **changes))
    with pytest.raises(InstallError, match="was not kept"):
        go()
    assert not (tmp_path / "down").exists()


def test_no_network_and_cancel_leave_nothing(monkeypatch, tmp_path, clean_qgis):
    data = model(tmp_path / "a.lsmodel").read_bytes()
    broken = QgsBlockingNetworkRequest.ErrorCode.NetworkError
    _, go = fetch(monkeypatch, tmp_path, b"", entry(data), code=broken)
    with pytest.raises(InstallError, match=r"Host not found\. Check the internet"):
        go()
    _, go = fetch(monkeypatch, tmp_path, data, entry(data), cancelled=lambda: True)
    with pytest.raises(child.CancelledError):
        go()
    assert not (tmp_path / "down").exists()
