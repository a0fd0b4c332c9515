import json
import os
import signal
import subprocess
import sys
import threading
import time
from dataclasses import replace
from pathlib import Path

import pytest

from landslide_wsss_plugin.runtime import child, install, versions
from landslide_wsss_plugin.runtime.child_environment import Proxy, for_installer
from landslide_wsss_plugin.runtime.failures import InstallError
from landslide_wsss_plugin.runtime.install import Installation
from landslide_wsss_plugin.runtime.plan import BASE_PIP, PIP, Wishes, check_source
from landslide_wsss_plugin.runtime.plan import make as make_plan
from landslide_wsss_plugin.runtime.versions import Versions
from tests.plugin.runtime.conftest import machine, wheel

ROOT = Path(__file__).resolve().parents[3]


@pytest.fixture
def log(tmp_path):
    return tmp_path / "install.log"


@pytest.fixture
def go(planned, log):
    """Install; return the runtime and every step."""

    def run(cancelled=lambda: False, **wishes):
        steps = []
        runtime = Installation(planned(**wishes), log, steps.append, cancelled).run()
        return runtime, steps

    return run


def version_of(runtime, package):
    ask = [str(runtime.executable), "-c", f"import {package}; print({package}.__version__)"]
    return subprocess.run(ask, capture_output=True, text=True, check=True).stdout.strip()


def test_one_call_makes_a_tested_environment(shop, go, log):
    runtime, steps = go()
    assert version_of(runtime, "torch") == "2.4.1"
    assert Versions().current() == runtime
    assert runtime.device["why"] == "no NVIDIA GPU was found"
    assert [step.percent for step in steps] == sorted(step.percent for step in steps)
    assert steps[-1].percent == 100
    assert not Versions().scratch.exists()
    assert not Versions().downloads.exists()
    assert "$ " in log.read_text()


def test_an_environment_with_pip_of_its_own(shop, go):
    runtime, _ = go(tool=PIP)
    assert (runtime.tool, version_of(runtime, "affine")) == ("pip", "3.0")
    assert version_of(runtime, "pip")


def test_qgis_own_python_is_never_installed_into(shop, go):
    runtime, _ = go()
    assert runtime.executable != Path(sys.executable)
    code = "import importlib.util, sys; sys.exit(importlib.util.find_spec('torchvision') is not None)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize("name", ["with space", "Übersicht 滑坡 Ñandú"])
def test_any_path_will_do(shop, go, tmp_path, monkeypatch, name):
    monkeypatch.setenv("LANDSLIDE_WSSS_DATA", str(tmp_path / name))
    runtime, _ = go()
    assert name in str(runtime.executable)
    assert version_of(runtime, "affine") == "3.0"


def test_the_old_one_works_on_while_the_new_one_fails(shop, go, fake):
    old, _ = go()
    fake("selftest_fails")
    with pytest.raises(InstallError, match="no kernel image"):
        go()
    assert Versions().current() == old
    assert version_of(old, "torch") == "2.4.1"
    fake("good")
    new, _ = go()
    assert Versions().current() == new != old
    assert not old.folder.exists()


def test_a_test_that_crashes_is_explained(shop, go, fake):
    fake("selftest_crashes")
    with pytest.raises(InstallError) as caught:
        go()
    assert caught.value.kind == "illegal_instruction"
    assert Versions().current() is None


def test_cancel_ends_everything_soon_and_leaves_nothing(shop, server, go):
    shop.stock(padding=4 << 20)
    server.mode = "slow"
    began = []

    def cancelled():
        if server.sent > 1 << 16 and not began:
            began.append(time.monotonic())
        return bool(began)

    with pytest.raises(child.CancelledError):
        go(cancelled)
    assert time.monotonic() - began[0] < 3
    assert [path.name for path in Versions().root.iterdir() if path.name.isdigit()] == []
    assert pips_under(Versions().root) == []


def test_a_stranger_package_is_refused(shop, go):
    text = shop.lock.read_text()
    digest = text.split("sha256:")[1][:64]
    shop.lock.write_text(text.replace(digest, "0" * 64))
    with pytest.raises(InstallError) as caught:
        go()
    assert caught.value.kind == "hash"


def test_what_came_whole_is_not_downloaded_twice(shop, server, go, monkeypatch):
    monkeypatch.setattr(
        install, "selftest", lambda *_: (_ for _ in ()).throw(InstallError("selftest", "It broke.", ""))
    )
    with pytest.raises(InstallError):
        go()
    first = [path for path in server.asked if path.startswith("/files/")]
    monkeypatch.undo()
    server.asked.clear()
    monkeypatch.setattr(install.paths, "home", lambda: shop.lock.parents[2])
    monkeypatch.setenv("HOME", str(shop.pip_conf.parents[2]))
    monkeypatch.setenv("LANDSLIDE_WSSS_DATA", str(shop.wheels.parent / "data"))
    go()
    assert len(first) == 3
    assert [path for path in server.asked if path.startswith("/files/")] == []


@pytest.mark.parametrize(("mode", "kind"), [("407", "proxy_login"), ("503", "server"), ("403", "forbidden")])
def test_a_servers_refusal_has_a_sentence(shop, server, go, mode, kind, monkeypatch):
    monkeypatch.setattr(install, "for_installer", impatient)
    if mode == "407":
        shop.configure(index_url="https://packages.invalid/simple/")
        proxy = Proxy("http", "127.0.0.1", server.server_address[1], "who", "s3cret")
    else:
        proxy = None
    server.mode = mode
    with pytest.raises(InstallError) as caught:
        go(proxy=proxy)
    assert caught.value.kind == kind


def test_no_network_has_a_sentence_and_the_password_is_in_no_log(shop, go, log, monkeypatch):
    monkeypatch.setattr(install, "for_installer", impatient)
    shop.configure(index_url="http://who:s3cret@127.0.0.1:9/simple/")
    with pytest.raises(InstallError) as caught:
        go()
    assert caught.value.kind == "no_network"
    assert "127.0.0.1:9" in log.read_text()
    assert "s3cret" not in log.read_text()


def impatient(*args):
    return {**for_installer(*args), "PIP_RETRIES": "0", "PIP_DEFAULT_TIMEOUT": "5"}


def test_silence_ends_an_installation(shop, go, fake, monkeypatch):
    monkeypatch.setattr(install, "TEST_IDLE_S", 1.0)
    fake("selftest_hangs")
    with pytest.raises(InstallError) as caught:
        go()
    assert caught.value.kind == "hangs"
    assert pips_under(Versions().root) == []


def test_from_a_bundle_nothing_is_asked_of_any_server(shop, server, tmp_path, log):
    bundle = shop.bundle(tmp_path / "bundle.zip")
    for path in shop.wheels.glob("*.whl"):
        path.unlink()
    plan = replace(make_plan(Wishes(bundle=bundle), machine()), tool=BASE_PIP)
    runtime = Installation(plan, log, lambda _step: None, lambda: False).run()
    assert version_of(runtime, "torchvision") == "0.19.1"
    assert server.asked == []


def test_pytorch_alone_can_come_from_elsewhere(shop, go, tmp_path):
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    wheel(elsewhere, "torch", "2.9.0")
    wheel(elsewhere, "torchvision", "0.24.0")
    runtime, _ = go(torch_source=str(elsewhere))
    assert version_of(runtime, "torch") == "2.9.0"
    assert version_of(runtime, "affine") == "3.0"


@pytest.mark.parametrize(
    "source",
    [
        "http://download.pytorch.org/whl/cu126", "ftp://host/whl", "file:///etc", "https://", "--extra-index-url=http://x",
        "git+https://evil.example/a", "/nowhere/at/all", "HTTP://host/x",
    ],
)  # fmt: skip
def test_pytorch_comes_from_a_folder_or_over_https_alone(source):
    with pytest.raises(InstallError, match="PyTorch is not taken from"):
        check_source(source)


def test_a_folder_an_https_address_and_the_usual_place_are_taken(tmp_path):
    for source in ("", str(tmp_path), "https://download.pytorch.org/whl/cu126"):
        check_source(source)


def test_a_killed_qgis_leaves_no_installer_and_the_next_one_succeeds(shop, server, go, tmp_path, log):
    """kill -9 in the middle of a download, as a crash or a user would; then the same again."""
    shop.stock(padding=4 << 20)
    server.mode = "slow"
    victim = subprocess.Popen([sys.executable, str(Path(__file__).with_name("install_alone.py")), str(log)], cwd=ROOT)
    wait(lambda: server.sent > 1 << 16 and pips_under(Versions().root))
    os.kill(victim.pid, signal.SIGKILL)
    victim.wait()
    wait(lambda: not pips_under(Versions().root))
    assert Versions().current() is None
    assert Versions().interrupted()
    server.mode = "good"
    runtime, _ = go()
    assert version_of(runtime, "torch") == "2.4.1"
    assert not Versions().interrupted()
    assert [path.name for path in Versions().root.iterdir() if path.is_dir()] == [runtime.folder.name]


def test_two_at_once_do_not_meet(shop, server, go, planned, log):
    shop.stock(padding=1 << 20)
    server.mode = "slow"
    done = []
    first = Installation(planned(), log, lambda _step: None, lambda: False)
    thread = threading.Thread(target=lambda: done.append(first.run()))
    thread.start()
    wait(Versions().lock_file.exists)
    with pytest.raises(InstallError, match=f"process {os.getpid()}") as caught:
        go()
    assert caught.value.kind == "locked"
    server.mode = "good"
    thread.join(60)
    assert Versions().current() == done[0]


def test_a_full_disk_has_a_sentence_and_the_old_one_works_on(shop, go, small_disk, monkeypatch):
    monkeypatch.setenv("LANDSLIDE_WSSS_DATA", str(small_disk))
    monkeypatch.setattr(install.preflight, "check", lambda *_args, **_more: None)  # it filled up after the look
    old, _ = go()
    shop.stock(padding=90 << 20)
    with pytest.raises(InstallError) as caught:
        go()
    assert caught.value.kind == "disk_full"
    assert Versions().current() == old
    assert version_of(old, "torch") == "2.4.1"


def test_a_disk_that_cannot_be_written_has_a_sentence_and_the_old_one_works_on(shop, go, small_disk, monkeypatch):
    monkeypatch.setenv("LANDSLIDE_WSSS_DATA", str(small_disk))
    monkeypatch.setattr(install.preflight, "SPARE", 1 << 20)
    old, _ = go()
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    try:
        with pytest.raises(InstallError) as caught:
            go()
    finally:
        subprocess.run(["mount", "-o", "remount,rw", str(small_disk)], check=True)
    assert caught.value.kind == "read_only"
    assert Versions().current() == old
    assert version_of(old, "torch") == "2.4.1"


@pytest.fixture
def small_disk(tmp_path):
    """A disk of 60 MB."""
    place = tmp_path / "disk"
    place.mkdir()
    mounted = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=60m", "tmpfs", str(place)], capture_output=True, check=False
    )
    if mounted.returncode != 0:
        pytest.skip("only root can mount a small disk")
    yield place
    subprocess.run(["umount", "-l", str(place)], check=False)


def test_remove_leaves_nothing(shop, go):
    go()
    Versions().remove_all()
    assert Versions().current() is None
    assert [path for path in Versions().root.iterdir() if path.is_dir()] == []


def test_a_damaged_stamp_or_pointer_is_no_environment(shop, go):
    runtime, _ = go()
    stamp = runtime.folder / versions.STAMP
    whole = stamp.read_text()
    for broken in ("", "{", "[]", json.dumps({"format": 99}), whole.replace('"build"', '"x"')):
        stamp.write_text(broken)
        assert Versions().current() is None
    stamp.write_text(whole)
    assert Versions().current() == runtime
    for broken in ("", "../../etc", "99", "\xff"):
        (Versions().root / "current").write_bytes(broken.encode("latin-1"))
        assert Versions().current() is None


def pips_under(folder):
    listed = subprocess.run(["ps", "-ewwo", "pid=,args="], capture_output=True, text=True, check=False).stdout
    return [line for line in listed.splitlines() if str(folder) in line and "install_alone" not in line]


def wait(holds, seconds=30):
    deadline = time.monotonic() + seconds
    while not holds():
        assert time.monotonic() < deadline, "it did not happen"
        time.sleep(0.05)
