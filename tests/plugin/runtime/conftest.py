"""Tiny packages in the place of PyTorch and the others, their list with hashes, a small package server."""

import base64
import hashlib
import http.server
import json
import threading
import time
import zipfile
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from landslide_wsss_plugin.runtime import interpreters, plan
from landslide_wsss_plugin.runtime.builds import Build
from landslide_wsss_plugin.runtime.hardware import Machine
from landslide_wsss_plugin.runtime.requirements import Size

PACKAGES = {"torch": "2.4.1", "torchvision": "0.19.1", "affine": "3.0"}


def wheel(folder: Path, name: str, version: str, padding: int = 0) -> Path:
    """Write a package of one module; `padding` random-looking bytes make it larger."""
    path = folder / f"{name}-{version}-py3-none-any.whl"
    info = f"{name}-{version}.dist-info"
    files = {
        f"{name}.py": f'__version__ = "{version}"\n'.encode(),
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n".encode(),
        f"{info}/WHEEL": b"Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    if padding:
        files[f"{name}_data/blob.bin"] = b"".join(hashlib.sha256(b"%d" % i).digest() for i in range(padding // 32))
    record = ""
    for file, data in files.items():
        digest = base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()
        record += f"{file},sha256={digest},{len(data)}\n"
    with zipfile.ZipFile(path, "w") as archive:
        for file, data in files.items():
            archive.writestr(file, data)
        archive.writestr(f"{info}/RECORD", f"{record}{info}/RECORD,,\n")
    return path


@dataclass
class Shop:
    """The packages.

    Args:
        wheels: the folder that holds them.
        lock: the list of requirements, where the plugin looks for it.
        pip_conf: the user's configuration of pip.
    """

    wheels: Path
    lock: Path
    pip_conf: Path

    def stock(self, padding: int = 0) -> None:
        """Make the packages and the list."""
        lines = []
        for name, version in PACKAGES.items():
            path = wheel(self.wheels, name, version, padding if name == "torch" else 0)
            digest = hashlib.sha256(path.read_bytes()).hexdigest()
            lines.append(f"{name}=={version} \\\n    --hash=sha256:{digest}\n")
        self.lock.write_text("".join(lines))

    def configure(self, **values: str) -> None:
        self.pip_conf.parent.mkdir(parents=True, exist_ok=True)
        body = "".join(f"{key.replace('_', '-')} = {value}\n" for key, value in values.items())
        self.pip_conf.write_text(f"[global]\n{body}")

    def bundle(self, path: Path, **changes: Any) -> Path:
        """Write an offline bundle of the packages."""
        version = list(python().minor)
        manifest = {
            "format": 1,
            "build": "standard",
            "platform": machine().platform,
            "python": [version],
            "lock": hashlib.sha256(self.lock.read_bytes()).hexdigest(),
            **changes,
        }
        with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as archive:
            archive.writestr("bundle.json", json.dumps(manifest))
            for file in sorted(self.wheels.glob("*.whl")):
                archive.write(file, f"wheels/{file.name}")
        return path


def python() -> interpreters.Interpreter:
    found = interpreters.probe(Path("/usr/bin/python3"))
    assert found is not None
    return found


def machine() -> Machine:
    return Machine("linux", "x86_64", None, (2, 36))


@pytest.fixture
def shop(tmp_path: Path, fake: Callable[[str], Any], monkeypatch: pytest.MonkeyPatch) -> Shop:
    """Packages in a folder that this user's pip is told to take them from, and no other."""
    home = tmp_path / "home"  # the fake engine's
    (home / "resources" / "requirements").mkdir(parents=True)
    user = tmp_path / "user"
    user.mkdir()
    monkeypatch.setenv("HOME", str(user))
    monkeypatch.delenv("XDG_CONFIG_HOME", raising=False)
    monkeypatch.setattr(interpreters, "everywhere", lambda: [Path("/usr/bin/python3")])
    wheels = tmp_path / "wheels"
    wheels.mkdir()
    shop = Shop(wheels, home / "resources" / "requirements" / "standard.txt", user / ".config" / "pip" / "pip.conf")
    shop.stock()
    shop.configure(no_index="true", find_links=wheels.as_uri())
    return shop


@pytest.fixture
def planned() -> Callable[..., plan.InstallPlan]:
    """Return a plan that needs no look at the machine."""

    def make(
        tool: str = plan.BASE_PIP, **wishes: Any
    ) -> plan.InstallPlan:  # it needs no ensurepip, which takes seconds
        build, size = Build("standard", "cpu", "It will."), Size(1 << 16, 1 << 20)
        return plan.InstallPlan(plan.Wishes(**wishes), machine(), python(), build, tool, size)

    return make


class Server(http.server.ThreadingHTTPServer):
    """A package server on this machine that can misbehave.

    Args:
        wheels: its packages.
        mode: "good", "slow", "steady" (eight times as fast), or a status such as "503" that it answers everything with.
    """

    daemon_threads = True

    def __init__(self, wheels: Path, mode: str = "good") -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.wheels, self.mode = wheels, mode
        self.asked: list[str] = []
        self.sent = 0

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"


class Handler(http.server.BaseHTTPRequestHandler):
    server: Server

    def do_GET(self) -> None:
        self.server.asked.append(self.path)
        if self.server.mode.isdigit():
            self.send_error(int(self.server.mode))
            return
        name = self.path.rstrip("/").rpartition("/")[2]
        if self.path.endswith("/"):
            files = [file.name for file in self.server.wheels.glob(f"{name}-*.whl")]
            self._send(
                200 if files else 404, "".join(f'<a href="/files/{f}">{f}</a>' for f in files).encode(), "text/html"
            )
        else:
            self._send(200, (self.server.wheels / name).read_bytes(), "application/octet-stream")

    do_CONNECT = do_GET  # noqa: N815

    def _send(self, status: int, data: bytes, kind: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(data)))
        if kind != "text/html":
            self.send_header("Cache-Control", "max-age=365000000, immutable, public")  # as package servers do
        self.end_headers()
        step = {"slow": 1 << 14, "steady": 1 << 17}.get(self.server.mode, 1 << 20)
        slow = self.server.mode in {"slow", "steady"} and kind != "text/html"
        for start in range(0, len(data), step):
            self.wfile.write(data[start : start + step])
            self.server.sent += step
            if slow:
                time.sleep(0.2)

    def log_message(self, *_words: Any) -> None:
        pass


@pytest.fixture
def server(shop: Shop) -> Iterator[Server]:
    """The packages over HTTP, from a server that this user's pip is told to use."""
    running = Server(shop.wheels)
    threading.Thread(target=running.serve_forever, daemon=True).start()
    shop.configure(index_url=f"{running.address}/simple/", trusted_host="127.0.0.1")
    yield running
    running.shutdown()
    running.server_close()
