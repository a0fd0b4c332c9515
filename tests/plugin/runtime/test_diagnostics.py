"""The report for a bug report: it says what matters, and nothing of it names a person, a place or a password."""

import getpass
import platform
from pathlib import Path

import pytest

from landslide_wsss_plugin.runtime import diagnostics
from landslide_wsss_plugin.runtime.child_environment import Proxy
from landslide_wsss_plugin.runtime.hardware import Gpu, Machine
from landslide_wsss_plugin.runtime.versions import Runtime, Versions

MACHINE = Machine("linux", "x86_64", Gpu("NVIDIA RTX A2000", (580, 65, 6), (8, 6), 6000), (2, 36))
PROXY = Proxy("http", "proxy.geology.test", 3128, "gerda", "p:w")


@pytest.fixture
def gerda(tmp_path, monkeypatch):
    """A user of that name, with an engine in her home."""
    home = tmp_path / "home" / "gerda.muster"
    (home / "data").mkdir(parents=True)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setattr(getpass, "getuser", lambda: "gerda.muster")
    monkeypatch.setattr(platform, "node", lambda: "gerdas-laptop")
    monkeypatch.setenv("LANDSLIDE_WSSS_DATA", str(home / "data"))
    folder = Versions().new_folder()
    (folder / "bin").mkdir()
    (folder / "bin" / "python").touch()
    device = {"name": "cpu", "label": "CPU, 8 cores", "why": "an NVIDIA GPU is there but its driver does not fit"}
    Versions().keep(Runtime(folder, "standard", "3.11.2", "0" * 64, device, "uv"))
    return home


def report(gerda, log="", **more):
    path = gerda / "install.log"
    path.write_text(log)
    python = str(Versions().current().executable)
    return diagnostics.report(MACHINE, python, PROXY, "3.22.16", [path, gerda / "absent.log"], **more)


def test_it_says_what_a_bug_report_needs(gerda):
    text = report(gerda, "ERROR: No matching distribution found\n")
    for part in (
        diagnostics.plugin_version(),
        "QGIS 3.22.16",
        "linux-x86_64",
        "glibc 2.36",
        "NVIDIA RTX A2000",
        "580",
        "standard by uv, Python 3.11.2, not current",
        "its driver does not fit",
        "http://proxy.geology.test:3128",
        "Interrupted installation: none",
        "ERROR: No matching distribution found",
        "(none)",
    ):
        assert part in text, part


def test_nothing_in_it_names_a_person_a_place_or_a_password(gerda):
    log = (
        f"File {gerda}/scene.tif, C:\\Users\\Gerda Muster\\x, host gerdas-laptop\n"
        "Looking in indexes: https://gerda:s3cret@index.test/simple\n"
        "Proxy-Authorization: Basic Z2VyZGE6cDp3\nPIP_PASSWORD=hunter2 token: abc123\n"
    )
    text = report(gerda, log)
    for part in (
        "gerda.muster",
        "Gerda Muster",
        "gerdas-laptop",
        "s3cret",
        "Z2VyZGE6cDp3",
        "hunter2",
        "abc123",
        "p:w",
        "p%3Aw",
    ):
        assert part not in text, part
    assert str(Path.home()) not in text


def test_a_long_log_is_cut_at_a_line_and_no_secret_in_two(gerda):
    """The cut may fall into an address: what is left of its password must not be what is not recognised."""
    address = "https://gerda:s3cret-and-long@index.test/simple\n"
    for shift in range(len(address) + 2):
        lines = "x" * 50 + address + "y" * (diagnostics.TAIL - len(address) + shift - 1) + "\n"
        text = report(gerda, lines)
        assert "ecret" not in text
        assert "and-long" not in text
    assert len(report(gerda, "line\n" * 100_000)) < diagnostics.TAIL + 2000
