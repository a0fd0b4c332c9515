"""A small HTTP proxy as companies have them, and a certificate authority as those that look into connections have."""

import base64
import contextlib
import http.client
import http.server
import select
import socket
import ssl
import subprocess
import threading
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit


class Proxy(http.server.ThreadingHTTPServer):
    """Hands requests on (GET) or through (CONNECT), and counts them.

    Args:
        hosts: host to (address, port) of hosts that only the proxy knows; all others are looked up.
        login: "user:password" that it wants; "" for none.
    """

    daemon_threads = True

    def __init__(self, hosts: "Mapping[str, tuple[str, int]]", login: str = "") -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.hosts, self.login = dict(hosts), login
        self.asked: list[str] = []
        """Method and host of every request that was let through."""
        self.refused = 0
        """Requests that were answered with 407."""
        self.sent = 0
        """Bytes that came back through it."""

    @property
    def port(self) -> int:
        """Where it listens."""
        return int(self.server_address[1])

    def place(self, host: str, port: int) -> "tuple[str, int]":
        """Return where a host really is."""
        return self.hosts.get(host, (host, port))


class _Handler(http.server.BaseHTTPRequestHandler):
    server: Proxy

    def do_GET(self) -> None:
        address = urlsplit(self.path)
        if not self._may("GET", address.hostname or ""):
            return
        upstream = http.client.HTTPConnection(
            *self.server.place(address.hostname or "", address.port or 80), timeout=60
        )
        kept = {
            k: v for k, v in self.headers.items() if not k.lower().startswith("proxy-") and k.lower() != "connection"
        }
        upstream.request("GET", f"{address.path}?{address.query}".rstrip("?"), headers=kept)
        answer = upstream.getresponse()
        self.send_response_only(answer.status)
        for name, value in answer.getheaders():
            if name.lower() not in {"transfer-encoding", "connection"}:
                self.send_header(name, value)
        self.end_headers()
        for block in iter(lambda: answer.read(1 << 16), b""):
            self.wfile.write(block)
            self.server.sent += len(block)
        self.close_connection = True

    do_HEAD = do_GET  # noqa: N815

    def do_CONNECT(self) -> None:
        host, _, port = self.path.rpartition(":")
        if not self._may("CONNECT", host):
            return
        try:
            other = socket.create_connection(self.server.place(host, int(port)), timeout=60)
        except OSError:
            self.send_error(502)
            return
        self.send_response_only(200)
        self.end_headers()
        with contextlib.suppress(ConnectionError):  # either end may hang up
            self._tunnel(other)
        self.close_connection = True

    def _tunnel(self, other: socket.socket) -> None:
        mine = self.connection
        with other:
            while True:
                ready, _, _ = select.select([mine, other], [], [], 120)
                for one in ready:
                    data = one.recv(1 << 16)
                    if not data:
                        return
                    (other if one is mine else mine).sendall(data)
                    self.server.sent += len(data) if one is other else 0
                if not ready:
                    return

    def _may(self, method: str, host: str) -> bool:
        wanted = "Basic " + base64.b64encode(self.server.login.encode()).decode()
        if self.server.login and self.headers.get("Proxy-Authorization") != wanted:
            self.server.refused += 1
            self.send_response(407)
            self.send_header("Proxy-Authenticate", 'Basic realm="company"')
            self.send_header("Content-Length", "0")
            self.end_headers()
            return False
        self.server.asked.append(f"{method} {host}")
        return True

    def log_message(self, *_words: Any) -> None:
        pass


@contextlib.contextmanager
def running(server: http.server.ThreadingHTTPServer) -> "Iterator[Any]":
    """Let a server answer while the block runs."""
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join(5)


class Authority:
    """A certificate authority that no system knows, with one certificate for `host`.

    Args:
        folder: where its files go.
        host: the name in the certificate.
    """

    def __init__(self, folder: Path, host: str) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.file = folder / "authority.pem"
        self._key, self._certificate = folder / "host.key", folder / "host.pem"
        ask, extra = folder / "host.csr", folder / "extra"
        extra.write_text(f"subjectAltName=DNS:{host}\nbasicConstraints=CA:FALSE\n")
        new = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes", "-days", "2"]
        _openssl("req", "-x509", *new, "-keyout", folder / "authority.key", "-out", self.file, "-subj", "/CN=A company",
                 "-addext", "keyUsage=critical,keyCertSign")  # fmt: skip
        _openssl("req", *new[:-2], "-keyout", self._key, "-out", ask, "-subj", f"/CN={host}")
        _openssl("x509", "-req", "-in", ask, "-CA", self.file, "-CAkey", folder / "authority.key", "-CAcreateserial",
                 "-days", "2", "-extfile", extra, "-out", self._certificate)  # fmt: skip

    @property
    def pem(self) -> str:
        """Its own certificate."""
        return self.file.read_text(encoding="ascii")

    def secure(self, server: http.server.ThreadingHTTPServer) -> None:
        """Make a server speak TLS with the host's certificate."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(self._certificate, self._key)
        server.socket = context.wrap_socket(server.socket, server_side=True)


def _openssl(*words: "str | Path") -> None:
    subprocess.run(["openssl", *map(str, words)], check=True, capture_output=True)
