"""The two installers over the ways that a company's network leaves: QGIS' proxy, its certificates, its exceptions."""

import os
import shutil
import stat
import subprocess
import time
from dataclasses import replace
from pathlib import Path

import pytest

from landslide_wsss_plugin.runtime import child, install, interpreters
from landslide_wsss_plugin.runtime import plan as plans
from landslide_wsss_plugin.runtime.child_environment import Proxy, for_installer
from landslide_wsss_plugin.runtime.failures import InstallError
from landslide_wsss_plugin.runtime.install import Installation
from landslide_wsss_plugin.runtime.plan import BASE_PIP, UV
from landslide_wsss_plugin.runtime.requirements import Size
from landslide_wsss_plugin.runtime.versions import Versions
from tests.plugin.runtime import proxies
from tests.plugin.runtime.conftest import Server, machine, python

TOOLS = [BASE_PIP, UV]
HOST = "packages.invalid"
"""A name that no name server knows: what comes from there has come through the proxy."""

LOGIN = ("gerda@geology", "p:w/d %")


@pytest.fixture(autouse=True)
def own_uv(monkeypatch):
    """The engine's environment brings uv for the developers; the user has it on PATH."""
    beside = Path(os.environ["LANDSLIDE_WSSS_ENGINE_PYTHON"]).with_name("uv")
    found = str(beside) if beside.is_file() else shutil.which("uv")
    assert found, "build.py setup installs uv"
    monkeypatch.setattr(interpreters, "uv", lambda: found)
    return found


@pytest.fixture(autouse=True)
def impatient(monkeypatch):
    def values(*args):
        return {**for_installer(*args), "PIP_RETRIES": "0", "PIP_DEFAULT_TIMEOUT": "5", "UV_HTTP_RETRIES": "0"}

    monkeypatch.setattr(install, "for_installer", values)


@pytest.fixture
def log(tmp_path):
    return tmp_path / "install.log"


@pytest.fixture
def go(planned, log):
    """Install by a tool that has no other to fall back on; return the runtime and every step."""

    def run(tool, cancelled=lambda: False, *, alone=True, **wishes):
        steps = []
        plan = planned(tool, **wishes)
        if alone:
            plan = replace(plan, python=replace(plan.python, can_make=False))
        return Installation(plan, log, steps.append, cancelled).run(), steps

    return run


def sold_at(shop, address):
    """Tell this user's pip and uv where packages come from."""
    host = address.split("//")[1].split("/")[0].split(":")[0]
    shop.configure(index_url=f"{address}/simple/", **({"trusted_host": host} if address.startswith("http:") else {}))
    settings = shop.pip_conf.parents[1] / "uv" / "uv.toml"
    settings.parent.mkdir(parents=True, exist_ok=True)
    settings.write_text(f'[[index]]\nurl = "{address}/simple/"\ndefault = true\n')


@pytest.fixture
def counter(shop):
    """The packages' server, which counts who asks it."""
    with proxies.running(Server(shop.wheels)) as server:
        yield server


@pytest.fixture
def company(counter):
    """A proxy that knows the packages' server and wants a password."""
    with proxies.running(proxies.Proxy({HOST: counter.server_address[:2]}, ":".join(LOGIN))) as proxy:
        yield proxy


def through(proxy, *login, exceptions=()):
    return Proxy("http", "127.0.0.1", proxy.port, *login, exceptions=exceptions)


def version_of(runtime, package):
    ask = [str(runtime.executable), "-c", f"import {package}; print({package}.__version__)"]
    return subprocess.run(ask, capture_output=True, text=True, check=True).stdout.strip()


def test_uv_makes_a_tested_environment_and_says_how_far_it_is(shop, counter, planned, log):
    shop.stock(padding=4 << 20)
    sold_at(shop, counter.address)
    counter.mode = "steady"  # so that there is something to see on the way
    steps = []
    plan = replace(planned(UV), size=Size(4 << 20, 4 << 20))
    runtime = Installation(plan, log, steps.append, lambda: False).run()
    assert (runtime.tool, version_of(runtime, "torch")) == ("uv", "2.4.1")
    assert Versions().current() == runtime
    percents = [step.percent for step in steps]
    assert percents == sorted(percents)
    assert percents[-1] == 100
    on_the_way = {round(step.percent) for step in steps if step.stage == "packages"}
    assert len(on_the_way) > 1, on_the_way
    assert "Downloading torch" in {step.text for step in steps}
    assert not Versions().downloads.exists()
    assert "uv pip install" in log.read_text()


def test_uv_takes_a_python_of_its_own_where_the_machine_has_none(shop, counter, planned, log, monkeypatch):
    sold_at(shop, counter.address)
    monkeypatch.setattr(install, "MANAGED_PYTHON", ".".join(map(str, python().minor)))  # one that it need not fetch
    runtime = Installation(replace(planned(UV), python=None), log, lambda _step: None, lambda: False).run()
    assert (runtime.tool, version_of(runtime, "affine")) == ("uv", "3.0")


def test_uv_installs_from_a_bundle_and_asks_no_server(shop, counter, tmp_path, log):
    sold_at(shop, counter.address)
    bundle = shop.bundle(tmp_path / "bundle.zip")
    plan = replace(plans.make(plans.Wishes(bundle=bundle), machine()), tool=UV)
    runtime = Installation(plan, log, lambda _step: None, lambda: False).run()
    assert (runtime.tool, version_of(runtime, "torchvision")) == ("uv", "0.19.1")
    assert counter.asked == []


def test_uv_can_be_cancelled_and_leaves_nothing(shop, counter, go):
    shop.stock(padding=4 << 20)
    sold_at(shop, counter.address)
    counter.mode = "slow"
    began = []

    def cancelled():
        if counter.sent > 1 << 16 and not began:
            began.append(time.monotonic())
        return bool(began)

    with pytest.raises(child.CancelledError):
        go(UV, cancelled)
    assert time.monotonic() - began[0] < 5
    assert [path.name for path in Versions().root.iterdir() if path.name.isdigit()] == []
    listed = subprocess.run(["ps", "-ewwo", "args="], capture_output=True, text=True, check=True).stdout
    assert not [line for line in listed.splitlines() if str(Versions().root) in line]


@pytest.mark.long
def test_pip_takes_over_where_uv_fails(shop, counter, go, tmp_path, monkeypatch):
    """A uv that is too old for an option, say: it has made half an environment by then."""
    sold_at(shop, counter.address)
    broken = tmp_path / "uv"
    broken.write_text('#!/bin/sh\necho "error: unexpected argument"\ntouch "$PWD/was-here"\nexit 2\n')
    broken.chmod(broken.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setattr(interpreters, "uv", lambda: str(broken))
    runtime, _ = go(UV, alone=False)
    assert (runtime.tool, version_of(runtime, "torch")) == ("pip", "2.4.1")
    assert (Versions().root / "was-here").exists()
    with pytest.raises(InstallError, match="unexpected argument") as caught:  # and where pip cannot
        go(UV)
    assert caught.value.kind == "unknown"
    assert Versions().current() == runtime


@pytest.mark.long
@pytest.mark.parametrize("tool", TOOLS)
def test_a_stranger_package_is_refused_by_both(shop, counter, go, tool):
    sold_at(shop, counter.address)
    text = shop.lock.read_text()
    shop.lock.write_text(text.replace(text.split("sha256:")[1][:64], "0" * 64))
    with pytest.raises(InstallError) as caught:
        go(tool)
    assert caught.value.kind == "hash"
    assert Versions().current() is None


@pytest.mark.parametrize("tool", TOOLS)
def test_packages_come_through_qgis_proxy_and_its_password_stays_secret(shop, counter, company, go, log, tool):
    sold_at(shop, f"http://{HOST}")
    runtime, _ = go(tool, proxy=through(company, *LOGIN))
    assert version_of(runtime, "torch") == "2.4.1"
    assert company.asked.count(f"GET {HOST}") >= 6  # a page and a file for each package
    assert len(counter.asked) == len(company.asked)
    assert LOGIN[1] not in log.read_text()
    assert "p%3Aw" not in log.read_text()


@pytest.mark.parametrize("tool", TOOLS)
def test_a_secure_server_behind_the_proxy_whose_certificates_qgis_has(shop, counter, company, go, tmp_path, tool):
    """A company that looks into connections: its authority is known to QGIS alone."""
    authority = proxies.Authority(tmp_path / "ca", HOST)
    authority.secure(counter)
    sold_at(shop, f"https://{HOST}")
    with pytest.raises(InstallError) as caught:
        go(tool, proxy=through(company, *LOGIN))
    assert caught.value.kind == "tls"
    assert counter.asked == []
    runtime, _ = go(tool, proxy=through(company, *LOGIN), certificates=authority.pem)
    assert version_of(runtime, "torch") == "2.4.1"
    assert set(company.asked) == {f"CONNECT {HOST}"}
    assert len([path for path in counter.asked if path.startswith("/files/")]) == 3


@pytest.mark.long
@pytest.mark.parametrize("tool", TOOLS)
@pytest.mark.parametrize("scheme", ["http", "https"])
@pytest.mark.parametrize("login", [(), ("gerda@geology", "wrong")])
def test_a_proxy_that_wants_another_password_is_told(shop, counter, company, go, log, tool, scheme, login):
    sold_at(shop, f"{scheme}://{HOST}")
    with pytest.raises(InstallError) as caught:
        go(tool, proxy=through(company, *login))
    assert caught.value.kind == "proxy_login", log.read_text()
    assert "Settings > Options > Network" in caught.value.hint
    assert company.refused > 0
    assert counter.asked == company.asked == []
    assert "wrong@" not in log.read_text()


@pytest.mark.parametrize("tool", TOOLS)
def test_a_proxy_that_is_not_there_is_told(shop, go, log, tool):
    sold_at(shop, f"https://{HOST}")
    with pytest.raises(InstallError) as caught:
        go(tool, proxy=Proxy("http", "127.0.0.1", 9))
    assert caught.value.kind == "proxy", log.read_text()


@pytest.mark.long
@pytest.mark.parametrize("tool", TOOLS)
def test_hosts_that_qgis_reaches_without_the_proxy_are_reached_so(shop, counter, company, go, tool):
    sold_at(shop, counter.address)
    runtime, _ = go(tool, proxy=through(company, *LOGIN, exceptions=("127.0.0.1",)))
    assert version_of(runtime, "affine") == "3.0"
    assert company.asked == []
    assert company.refused == 0
    assert counter.asked
