"""QGIS' proxy and certificates, read on the main thread before an installation or a download begins."""

import contextlib
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsApplication, QgsNetworkAccessManager
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtNetwork import QNetworkProxy, QNetworkProxyFactory, QNetworkProxyQuery

from landslide_wsss_plugin.runtime.child_environment import Proxy

ANYWHERE = "https://example.org"
"""An address that stands for the whole web where the system is asked for its proxy."""

SYSTEM_BUNDLES = (
    "/etc/ssl/certs/ca-certificates.crt",
    "/etc/pki/tls/certs/ca-bundle.crt",
    "/etc/ssl/ca-bundle.pem",
    "/etc/ssl/cert.pem",
)


def qgis_proxy() -> Optional[Proxy]:
    """Return the proxy that QGIS uses: the one from its options, else the system's; None where there is none."""
    manager: Any = QgsNetworkAccessManager.instance()
    chosen = manager.fallbackProxy()
    exceptions = tuple(_host(entry) for entry in [*manager.excludeList(), *_no_proxy(manager)] if _host(entry))
    if chosen.type() == QNetworkProxy.ProxyType.DefaultProxy or manager.useSystemProxy():
        found = QNetworkProxyFactory.systemProxyForQuery(QNetworkProxyQuery(QUrl(ANYWHERE)))
        chosen = found[0] if found else chosen
    return as_proxy(chosen, exceptions)


def as_proxy(proxy: Any, exceptions: "tuple[str, ...]" = ()) -> Optional[Proxy]:
    """Return Qt's proxy as ours; None where it stands for no proxy at all."""
    kind = QNetworkProxy.ProxyType
    schemes = {kind.HttpProxy: "http", kind.HttpCachingProxy: "http", kind.Socks5Proxy: "socks5h"}
    scheme = schemes.get(proxy.type())
    if scheme is None or not proxy.hostName():
        return None
    return Proxy(scheme, proxy.hostName(), int(proxy.port()) or 8080, proxy.user(), proxy.password(), exceptions)


def certificates() -> str:
    """Return, as PEM, what QGIS trusts beyond the system: what the user or the company has added."""
    pem: list[str] = []
    with contextlib.suppress(Exception):  # an authentication database that is locked or broken adds nothing
        manager: Any = QgsApplication.authManager()
        added = [*manager.databaseCAs(), *manager.extraFileCAs()]
        pem.extend(bytes(certificate.toPem()).decode("ascii") for certificate in added)
    return "".join(pem)


def write_bundle(target: Path, own: str, others: "list[Path]") -> Optional[Path]:
    """Write one file of everything to trust; None where QGIS adds nothing, so that each program keeps its own.

    Args:
        target: the file to write.
        own: QGIS' additions as PEM.
        others: files of the usual authorities; those that are absent are left out.
    """
    if not own.strip():
        return None
    usual = [path.read_text(encoding="utf-8", errors="ignore") for path in others if path.is_file()]
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text("\n".join([*usual, own]), encoding="utf-8")
    return target


def usual_authorities(environment: Path) -> "list[Path]":
    """Return the files of the usual authorities: the system's, and the one that pip brings into an environment."""
    patterns = ("lib/python*/site-packages", "Lib/site-packages")
    brought = [path for p in patterns for path in environment.glob(f"{p}/pip/_vendor/certifi/cacert.pem")]
    return [*brought, *(Path(path) for path in SYSTEM_BUNDLES if Path(path).is_file())][:2]


def _no_proxy(manager: Any) -> "list[str]":
    return list(manager.noProxyList()) if hasattr(manager, "noProxyList") else []


def _host(entry: str) -> str:
    """Return the host of an exception, which QGIS' options take as the beginning of an address."""
    return QUrl(entry).host() or entry.partition("/")[0].strip()
