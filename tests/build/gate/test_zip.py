import stat
import zipfile

import pytest

from buildtools.gate import layout
from buildtools.shell import PLUGIN


def rules(verdict):
    return {finding.rule for finding in verdict.findings if finding.blocking}


def test_a_good_package_passes(package):
    verdict = layout.check(package())
    assert verdict.findings == ()
    assert verdict.looked_at == 6


@pytest.mark.parametrize(
    ("name", "data", "rule"),
    [
        ("lib/fast.so", b"x", "binary"),
        ("lib/FAST.DLL", b"x", "binary"),
        ("run.sh", b"x", "binary"),
        ("model.dat", b"\x7fELF\x02\x01", "binary"),
        ("model.bin", b"MZ\x90\x00", "binary"),
        ("__pycache__/plugin.txt", b"x", "cache"),
        ("old.pyc", b"x", "binary"),
        (".git/config", b"x", "cache"),
        ("../outside.py", b"x", "path"),
    ],
)
def test_what_the_site_does_not_take(package, name, data, rule):
    verdict = layout.check(package({name: data}))
    assert rules(verdict) == {rule}
    assert not verdict.passes


def test_a_second_folder_is_refused(package):
    assert rules(layout.check(package(outside={"docs/readme.txt": "x"}))) == {"folder"}


@pytest.mark.parametrize("name", layout.NEEDED)
def test_a_missing_file_is_named(package, name):
    verdict = layout.check(package({name: None}))
    assert [finding.where for finding in verdict.findings] == [f"{PLUGIN}/{name}"]


def test_a_plugin_without_its_factory_is_refused(package):
    assert rules(layout.check(package({"__init__.py": "def start(iface): pass\n"}))) == {"missing"}


def test_an_executable_file_is_refused(package):
    assert rules(layout.check(package(mode=0o755))) == {"permission"}


def test_a_link_is_refused(package, tmp_path):
    path = package()
    with zipfile.ZipFile(path, "a") as archive:
        entry = zipfile.ZipInfo(f"{PLUGIN}/passwords")
        entry.external_attr = (stat.S_IFLNK | 0o644) << 16
        archive.writestr(entry, "/etc/passwd")
    assert rules(layout.check(path)) == {"link"}


def test_a_hidden_file_is_advice(package):
    verdict = layout.check(package({".gitignore": "x"}))
    assert verdict.passes
    assert [finding.rule for finding in verdict.findings] == ["hidden"]


def test_too_large_a_zip_is_refused(package, monkeypatch):
    monkeypatch.setattr(layout, "SIZE_LIMIT", 100)
    assert rules(layout.check(package())) == {"size"}


@pytest.mark.parametrize("cut", [10, 200, -30])
def test_a_damaged_zip_is_a_finding_and_no_traceback(package, tmp_path, cut):
    damaged = tmp_path / "damaged.zip"
    damaged.write_bytes(package().read_bytes()[:cut])
    assert rules(layout.check(damaged)) == {"zip"}


def test_a_wrong_checksum_is_found(package):
    path = package()
    data = bytearray(path.read_bytes())
    at = data.index(b"It does little")
    data[at] ^= 1
    path.write_bytes(data)
    assert "zip" in rules(layout.check(path))
