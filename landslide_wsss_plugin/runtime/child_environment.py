"""The variables that a program outside QGIS gets: none of QGIS' own, but its proxy and its certificates."""

import os
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Optional
from urllib.parse import quote

LEAKS = ("PYTHON", "PIP_", "UV_", "GDAL_", "PROJ_", "LD_", "DYLD_", "QT_", "QGIS", "CONDA_", "VIRTUAL_ENV", "__PYVENV")
"""Beginnings of the variables by which QGIS' libraries and Python would reach into another Python."""

CERTIFICATES = ("SSL_CERT_FILE", "SSL_CERT_DIR", "REQUESTS_CA_BUNDLE", "CURL_CA_BUNDLE")
"""Variables that QGIS' launcher on Windows points into its own folder, or at one that does not exist."""

PROXIES = ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY")


@dataclass(frozen=True)
class Proxy:
    """QGIS' proxy.

    Args:
        scheme: "http" or "socks5h", which also lets the proxy look names up.
        host: its name.
        port: its port.
        user: "" for none.
        password: in clear; only ever put into a child's environment, never on a command line or into a log.
        exceptions: hosts that are reached without it.
    """

    scheme: str
    host: str
    port: int
    user: str = ""
    password: str = ""
    exceptions: "tuple[str, ...]" = ()

    @property
    def address(self) -> str:
        """Its address with user and password, as programs read it."""
        login = f"{quote(self.user, safe='')}:{quote(self.password, safe='')}@" if self.user else ""
        return f"{self.scheme}://{login}{self.host}:{self.port}"

    @property
    def words(self) -> str:
        """Its address for people, without user and password."""
        return f"{self.scheme}://{self.host}:{self.port}"


def scrubbed(environment: Mapping[str, str]) -> "dict[str, str]":
    """Return the variables without those that belong to QGIS."""
    clean = {name: value for name, value in environment.items() if not name.upper().startswith(LEAKS)}
    for name in CERTIFICATES:
        if name in clean and (_inside_qgis(clean[name]) or not Path(clean[name]).exists()):
            del clean[name]
    if sys.platform == "win32":
        entries = clean.get("PATH", "").split(os.pathsep)
        clean["PATH"] = os.pathsep.join(entry for entry in entries if not _inside_qgis(entry))
    return clean


def for_engine(environment: Mapping[str, str], home: Path) -> "dict[str, str]":
    """Return the variables for the engine: none of QGIS' own, and `engine` on the Python path."""
    ours = {"PYTHONPATH": str(home), "PYTHONNOUSERSITE": "1", "PYTHONUTF8": "1", "PYTHONUNBUFFERED": "1"}
    return {**scrubbed(environment), **ours}


def for_installer(
    environment: Mapping[str, str], scratch: Path, downloads: Path, proxy: Optional[Proxy], certificates: Optional[Path]
) -> "dict[str, str]":
    """Return the variables for pip and uv.

    A user's own configuration files of pip stay in force: on a company's machine they name its package server.

    Args:
        environment: of this process.
        scratch: where they put what they need for a moment; on the disk of the environment, where there is room.
        downloads: where they keep what came over the network until all of it is installed.
        proxy: QGIS' proxy, in the place of any other.
        certificates: a file of certificates to trust.
    """
    values = {
        **scrubbed(environment),
        **dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(scratch)),
        "PIP_CACHE_DIR": str(downloads),
        "UV_CACHE_DIR": str(downloads / "uv"),
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        "PIP_NO_INPUT": "1",  # a question would wait for ever
        "PIP_USER": "0",
        "PIP_DEFAULT_TIMEOUT": "60",
        "PIP_RETRIES": "8",
        "UV_HTTP_TIMEOUT": "60",
        "UV_NO_PROGRESS": "1",
        "UV_NATIVE_TLS": "1",  # the system's authorities, which a company has added its own to
        "UV_SYSTEM_CERTS": "1",  # the same for newer ones
        "PYTHONUTF8": "1",
        "PYTHONNOUSERSITE": "1",
        "PYTHONUNBUFFERED": "1",
        "LC_MESSAGES": "C",  # the causes of failures are looked up by their English words
    }
    if proxy is not None:
        for name in PROXIES:
            values[name] = values[name.lower()] = proxy.address
        if proxy.exceptions:
            values["NO_PROXY"] = values["no_proxy"] = ",".join(proxy.exceptions)
    if certificates is not None:
        values.update({name: str(certificates) for name in ("PIP_CERT", "SSL_CERT_FILE", "REQUESTS_CA_BUNDLE")})
    return values


def _inside_qgis(path: str) -> bool:
    """Whether a path lies in QGIS' own installation on Windows, whose libraries fit no other Python."""
    if sys.platform != "win32":
        return False
    home = os.environ.get("OSGEO4W_ROOT") or str(Path(sys.executable).parent.parent)
    return path.lower().startswith(home.lower())
