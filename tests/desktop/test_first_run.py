"""A computer without the engine: the packaged plugin in a fresh profile, one button, and landslides.

The path of the profile and of the user's data has a space and letters beyond ASCII. Over the network with a kill -9 in
the middle and then again; from an offline bundle with the network made unreachable; and by uv through the proxy of
QGIS' options, which wants a password. Real packages, several GB.
LANDSLIDE_WSSS_BUNDLE names a bundle that is there already.
"""

import json
import os
import shutil
import signal
import subprocess
import sys
import time
import zipfile
from pathlib import Path
from typing import Any

import pytest

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
SCREENSHOTS = ROOT / "build" / "screenshots"
QGIS, XVFB = shutil.which("qgis"), shutil.which("xvfb-run")
WINDOW_S = 3600

sys.path.insert(0, str(ROOT))

from buildtools.ini import set_keys  # noqa: E402
from buildtools.package import build_package  # noqa: E402
from tests.plugin.runtime import proxies  # noqa: E402

pytestmark = pytest.mark.long


def engine_python() -> str:
    return os.environ.get("LANDSLIDE_WSSS_ENGINE_PYTHON", str(ROOT / ".venv" / "bin" / "python"))


class Computer:
    """A user's home on this machine, with QGIS and no engine.

    Args:
        folder: everything is in it.
    """

    def __init__(self, folder: Path) -> None:
        self.home = folder / "Gerda Müller 滑坡"
        self.home.mkdir(parents=True)
        self.profiles = self.home / "QGIS profile"
        plugins = self.profiles / "profiles" / "default" / "python" / "plugins"
        plugins.mkdir(parents=True)
        with zipfile.ZipFile(build_package(folder / "dist")) as archive:
            archive.extractall(plugins)
        self.ini = self.profiles / "profiles" / "default" / "QGIS" / "QGIS3.ini"
        set_keys(self.ini, "PythonPlugins", {"landslide_wsss_plugin": "true"})
        for path in (Path.home() / ".config" / "pip" / "pip.conf", Path.home() / ".pip" / "pip.conf"):
            if path.is_file():  # where this machine's packages come from
                own = self.home / ".config" / "pip" / "pip.conf"
                own.parent.mkdir(parents=True, exist_ok=True)
                shutil.copyfile(path, own)
        self.folder = folder

    def give_uv(self) -> None:
        """Put uv where its own installer does, and take pip's settings away: with them, pip is preferred."""
        (self.home / ".config" / "pip" / "pip.conf").unlink(missing_ok=True)
        program = self.home / ".local" / "bin" / "uv"
        program.parent.mkdir(parents=True)
        shutil.copy(Path(engine_python()).with_name("uv"), program)

    def start(self, name: str, *, offline: bool = False, plain: bool = False, **job: Any) -> "subprocess.Popen[str]":
        """Open QGIS' window and let the drive press the buttons.

        Args:
            name: of its report and its pictures.
            offline: whether no network can be reached.
            plain: whether this machine's settings of pip are hidden from it.
            job: more for the drive.
        """
        told = {"scene": str(scene(self.folder)), "runs": str(self.home), "screenshots": str(SCREENSHOTS), "name": name}
        told["report"] = str(self.report(name))
        env = {
            "PATH": "/usr/bin:/bin",
            "HOME": str(self.home),
            "LANG": "C.UTF-8",
            "LANDSLIDE_DESKTOP": json.dumps({**told, **job}),
            "PYTHONPATH": str(HERE),
            "XDG_RUNTIME_DIR": str(self.folder),
        }
        if "DISPLAY" in os.environ and not offline:
            cookie = os.environ.get("XAUTHORITY", str(Path.home() / ".Xauthority"))  # HOME is another one there
            env |= {"DISPLAY": os.environ["DISPLAY"], "XAUTHORITY": cookie}
        screen = [] if "DISPLAY" in env else [str(XVFB), "-a", "-s", "-screen 0 1600x1000x24"]
        window = [*screen, str(QGIS), "--nologo", "--noversioncheck", "--profiles-path", str(self.profiles)]
        window += ["--profile", "default", "--code", str(HERE / "drive_first_run.py")]
        if offline:
            window = ["unshare", "--net", *window]  # not even the loopback is up
        if plain:
            files = [path for path in ("/etc/pip.conf", "/etc/xdg/pip/pip.conf") if Path(path).exists()]
            hide = "".join(f"mount --bind /dev/null {path} && " for path in files)
            window = ["unshare", "--mount", "sh", "-c", hide + 'exec "$@"', "sh", *window]
        return subprocess.Popen(window, env=env, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)

    def report(self, name: str) -> Path:
        return self.folder / f"report-{name}.json"

    def finish(self, name: str, window: "subprocess.Popen[str]") -> dict[str, Any]:
        said = window.communicate(timeout=WINDOW_S)[0]
        assert self.report(name).is_file(), said[-4000:]
        seen: dict[str, Any] = json.loads(self.report(name).read_text(encoding="utf-8"))
        assert "failure" not in seen, seen["failure"]
        assert window.returncode == 0, said[-4000:]
        return seen


def scene(folder: Path) -> Path:
    place = folder / "scene"
    if not (place / "scene.tif").exists():
        demo = [engine_python(), "-m", "engine", "demo-scene", "--out", str(place), "--size", "1024"]
        subprocess.run(demo, cwd=ROOT, check=True)
    return place / "scene.tif"


@pytest.fixture
def computer(tmp_path):
    assert QGIS, "qgis is not on PATH"
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    yield Computer(tmp_path)
    shutil.rmtree(tmp_path, ignore_errors=True)  # 5 GB


def found_landslides(seen: dict[str, Any]) -> None:
    print(f"installed in {seen['install_seconds']:.0f} s, {seen['polygons']} landslides")
    assert seen["run_status"] == "success"
    assert seen["run"]["state"] == "finished"
    assert seen["polygons"] == seen["run"]["result"]["count"] > 0
    assert seen["torch_in_qgis"] is False
    assert "Installed with Python" in seen["engine"]


def test_one_button_after_a_kill_in_the_middle(computer):
    die = computer.folder / "die"
    window = computer.start("first-run-killed", die=str(die))
    deadline = time.monotonic() + WINDOW_S
    while not die.exists() or not die.read_text():
        assert window.poll() is None, window.communicate()[0][-4000:]
        assert time.monotonic() < deadline
        time.sleep(0.2)
    os.kill(int(die.read_text()), signal.SIGKILL)
    window.communicate(timeout=60)
    runtime = computer.home / ".local" / "share" / "landslide-wsss" / "runtime"
    assert not (runtime / "current").exists()
    time.sleep(2)
    listed = subprocess.run(["ps", "-ewwo", "args="], capture_output=True, text=True, check=True).stdout
    assert not [line for line in listed.splitlines() if str(runtime) in line], "an installer went on without QGIS"
    again = computer.finish("first-run", computer.start("first-run"))
    assert "was interrupted" in again["interrupted"]
    found_landslides(again)
    assert [path.name for path in runtime.iterdir() if path.is_dir()] == [(runtime / "current").read_text()]


def test_one_button_from_the_bundle_without_a_network(computer):
    made = os.environ.get("LANDSLIDE_WSSS_BUNDLE")
    if made is None:
        version = f"{sys.version_info[0]}.{sys.version_info[1]}"  # QGIS' Python runs this, and will be built on
        make = [sys.executable, "build.py", "bundle", "--python", version, "--out", str(computer.folder / "bundle")]
        subprocess.run(make, cwd=ROOT, check=True)
    bundle = Path(made) if made else next((computer.folder / "bundle").glob("*.zip"))
    found_landslides(computer.finish("bundle", computer.start("bundle", offline=True, bundle=str(bundle))))


def test_one_button_by_uv_through_a_proxy_with_a_password(computer):
    computer.give_uv()
    with proxies.running(proxies.Proxy({}, "gerda:ge heim")) as proxy:
        login = {"proxyUser": "gerda", "proxyPassword": "ge heim"}
        place = {
            "proxyEnabled": "true",
            "proxyType": "HttpProxy",
            "proxyHost": "127.0.0.1",
            "proxyPort": str(proxy.port),
        }
        set_keys(computer.ini, "proxy", {**place, **login})
        seen = computer.finish("uv-proxy", computer.start("uv-proxy", plain=True))
        print(f"{proxy.sent / 1e6:.0f} MB in {len(proxy.asked)} connections, {seen['install_seconds']:.0f} s")
    found_landslides(seen)
    stamp = next((computer.home / ".local/share/landslide-wsss/runtime").glob("*/runtime.json"))
    assert json.loads(stamp.read_text())["tool"] == "uv"
    assert proxy.sent > 1e8, "most of it did not come through the proxy"
    assert len(proxy.asked) > 20
