"""A model is fetched by QGIS' real network from a real secure server, whose authority is in QGIS' own list."""

import errno
import hashlib
import threading

import pytest
from qgis.core import QgsApplication

from landslide_wsss_plugin.runtime import catalogue, network
from landslide_wsss_plugin.runtime.catalogue import Entry
from landslide_wsss_plugin.runtime.child import CancelledError
from landslide_wsss_plugin.runtime.failures import InstallError
from tests.plugin.runtime import proxies
from tests.plugin.runtime.conftest import Server
from tests.plugin.runtime.test_model_store import model

HOST = "localhost"


@pytest.fixture
def page(tmp_path, monkeypatch):
    """The project's release page, with one model on it."""
    model(tmp_path / "alps.lsmodel", {"student.safetensors": bytes(3 << 20)})
    authority = proxies.Authority(tmp_path / "ca", HOST)
    with proxies.running(Server(tmp_path)) as server:
        authority.secure(server)
        port = server.server_address[1]
        monkeypatch.setattr(catalogue, "address", lambda entry: f"https://{HOST}:{port}/files/{entry.file}")
        server.authority = authority
        yield server


@pytest.fixture
def trusted(page, qgis):
    """QGIS trusts the page's authority, as a user adds a certificate under Options > Authentication."""
    manager = QgsApplication.authManager()
    assert manager.storeAuthSetting("cafile", str(page.authority.file))
    assert manager.storeAuthSetting("cafileallowinvalids", "false")
    refresh(manager)
    yield page
    manager.removeAuthSetting("cafile")
    refresh(manager)


def refresh(manager):
    manager.rebuildCaCertsCache()
    manager.rebuildTrustedCaCertsCache()


def entry(folder, **changes):
    data = (folder / "alps.lsmodel").read_bytes()
    values = {"file": "alps.lsmodel", "title": "Alps 2", "sha256": hashlib.sha256(data).hexdigest(), "size": len(data)}
    return Entry(**{**values, **changes})


def fetch(tmp_path, what, cancelled=lambda: False):
    """Fetch in a thread, as QGIS' tasks do; return the file or raise what was raised there."""
    ended, percents = [], []

    def work():
        try:
            ended.append(catalogue.fetch(what, tmp_path / "down", cancelled, percents.append))
        except (InstallError, CancelledError) as error:
            ended.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    while thread.is_alive():
        QgsApplication.processEvents()
        thread.join(0.02)
    if isinstance(ended[0], Exception):
        raise ended[0]
    return ended[0], percents


def test_the_model_comes_whole_and_says_how_far_it_is(trusted, tmp_path):
    path, percents = fetch(tmp_path, entry(tmp_path))
    assert path.read_bytes() == (tmp_path / "alps.lsmodel").read_bytes()
    assert trusted.asked == ["/files/alps.lsmodel"]
    assert percents[-1] == 100


def test_what_qgis_trusts_reaches_the_installers_too(trusted):
    assert trusted.authority.pem.strip() in network.certificates()


def test_a_server_that_qgis_does_not_trust_gives_nothing(page, tmp_path):
    with pytest.raises(InstallError, match="could not be downloaded") as caught:
        fetch(tmp_path, entry(tmp_path))
    assert caught.value.kind == "download"
    assert page.asked == []
    assert not (tmp_path / "down").exists()


def test_another_file_at_that_address_is_not_kept(trusted, tmp_path):
    with pytest.raises(InstallError, match="was not kept"):
        fetch(tmp_path, entry(tmp_path, sha256="0" * 64))
    assert not (tmp_path / "down").exists()


def test_a_file_that_goes_on_and_on_is_broken_off(trusted, tmp_path):
    """A server that sends more than was announced fills neither memory nor disk."""
    with pytest.raises(InstallError):
        fetch(tmp_path, entry(tmp_path, size=1 << 10))
    assert not (tmp_path / "down").exists()


def test_a_page_without_the_file_is_one_sentence(trusted, tmp_path):
    trusted.mode = "404"
    with pytest.raises(InstallError, match="could not be downloaded"):
        fetch(tmp_path, entry(tmp_path))


def test_a_disk_that_is_full_by_then_is_one_sentence_and_keeps_no_half(trusted, tmp_path, monkeypatch):
    def full(path, data):
        with path.open("wb") as file:
            file.write(data[:1000])
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(catalogue.Path, "write_bytes", full)
    with pytest.raises(InstallError, match="disk became full") as caught:
        fetch(tmp_path, entry(tmp_path))
    assert caught.value.kind == "disk_full"
    assert list((tmp_path / "down").iterdir()) == []


def test_it_can_be_stopped(trusted, tmp_path):
    trusted.mode = "steady"
    stop = threading.Event()
    threading.Timer(0.5, stop.set).start()
    with pytest.raises(CancelledError):
        fetch(tmp_path, entry(tmp_path), stop.is_set)
    assert trusted.sent < 3 << 20
