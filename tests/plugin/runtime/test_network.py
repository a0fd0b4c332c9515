"""QGIS' own proxy and certificates, as they reach the installers and the engine."""

import pytest
from qgis.core import QgsApplication, QgsNetworkAccessManager, QgsSettings
from qgis.PyQt.QtNetwork import QNetworkProxy, QSslCertificate

from landslide_wsss_plugin.runtime import network
from landslide_wsss_plugin.runtime.child_environment import for_installer
from tests.plugin.runtime.proxies import Authority

KIND = QNetworkProxy.ProxyType
OPTIONS = {"Enabled": True, "Type": "HttpProxy", "Host": "proxy.geology.test", "Port": "3128"}
LOGIN = {"User": "gerda", "Password": "p:w"}


@pytest.fixture
def options(qgis):
    """Set QGIS' options on the network; they are as before after the test."""

    def choose(changes=None):
        for name, value in {**OPTIONS, **LOGIN, **(changes or {})}.items():
            QgsSettings().setValue(f"proxy/proxy{name}", value)
        QgsNetworkAccessManager.instance().setupDefaultProxyAndCache()

    yield choose
    QgsSettings().remove("proxy")
    QgsNetworkAccessManager.instance().setFallbackProxyAndExcludes(QNetworkProxy(), [], [])
    QgsNetworkAccessManager.instance().setupDefaultProxyAndCache()


def test_the_proxy_of_qgis_options_is_taken_with_its_password_and_exceptions(options):
    QgsSettings().setValue("proxy/noProxyUrls", ["https://intranet.test/maps", "localhost"])
    options()
    proxy = network.qgis_proxy()
    assert proxy is not None
    assert proxy.address == "http://gerda:p%3Aw@proxy.geology.test:3128"
    assert set(proxy.exceptions) >= {"intranet.test", "localhost"}


def test_without_a_proxy_there_is_none(options):
    options({"Enabled": False})
    assert network.qgis_proxy() is None


@pytest.mark.parametrize(
    ("kind", "address"),
    [
        (KIND.HttpProxy, "http://h:99"),
        (KIND.HttpCachingProxy, "http://h:99"),
        (KIND.Socks5Proxy, "socks5h://h:99"),
        (KIND.NoProxy, None),
        (KIND.FtpCachingProxy, None),
    ],
)
def test_each_kind_of_proxy_is_known(kind, address):
    found = network.as_proxy(QNetworkProxy(kind, "h", 99))
    assert (found.address if found else None) == address


def test_a_proxy_without_a_host_is_none_and_without_a_port_has_the_usual_one():
    assert network.as_proxy(QNetworkProxy(KIND.HttpProxy, "", 99)) is None
    assert network.as_proxy(QNetworkProxy(KIND.HttpProxy, "h", 0)).address == "http://h:8080"


def test_the_systems_proxy_is_asked_for_where_qgis_has_none_of_its_own(options, monkeypatch):
    options({"Type": "DefaultProxy"})
    told = [QNetworkProxy(KIND.HttpProxy, "from.system.test", 8081)]
    monkeypatch.setattr(network.QNetworkProxyFactory, "systemProxyForQuery", lambda _query: told)
    assert network.qgis_proxy().address == "http://from.system.test:8081"


class Authorities:
    """Stands where QGIS' authentication manager is."""

    def __init__(self, certificates):
        self.certificates = certificates

    def databaseCAs(self):  # noqa: N802
        return self.certificates

    def extraFileCAs(self):  # noqa: N802
        return []


def test_what_qgis_trusts_goes_into_one_file_with_the_usual_authorities(tmp_path, monkeypatch):
    mine = Authority(tmp_path / "ca", "x.test")
    trusted = [QSslCertificate(mine.file.read_bytes())]
    monkeypatch.setattr(QgsApplication, "authManager", staticmethod(lambda: Authorities(trusted)))
    pem = network.certificates()
    assert pem.strip() == mine.pem.strip()
    usual = tmp_path / "usual.pem"
    usual.write_text("-----BEGIN CERTIFICATE-----\nusual\n-----END CERTIFICATE-----\n")
    bundle = network.write_bundle(tmp_path / "new" / "all.pem", pem, [usual, tmp_path / "absent.pem"])
    text = bundle.read_text()
    assert "usual" in text
    assert pem.strip() in text
    values = for_installer({}, tmp_path, tmp_path, None, bundle)
    assert values["PIP_CERT"] == values["SSL_CERT_FILE"] == values["REQUESTS_CA_BUNDLE"] == str(bundle)


def test_where_qgis_adds_nothing_each_program_keeps_its_own(tmp_path):
    assert network.write_bundle(tmp_path / "all.pem", " \n", []) is None
    assert not (tmp_path / "all.pem").exists()


def test_a_broken_authentication_database_adds_nothing(monkeypatch):
    def broken():
        raise RuntimeError("locked")

    monkeypatch.setattr(QgsApplication, "authManager", staticmethod(broken))
    assert network.certificates() == ""


def test_the_usual_authorities_are_those_of_pip_and_the_system(tmp_path):
    brought = tmp_path / "lib" / "python3.11" / "site-packages" / "pip" / "_vendor" / "certifi" / "cacert.pem"
    brought.parent.mkdir(parents=True)
    brought.touch()
    found = network.usual_authorities(tmp_path)
    assert found[0] == brought
    assert len(found) == 2  # the tests' own system has a bundle
