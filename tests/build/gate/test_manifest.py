import pytest

from buildtools.gate import manifest
from buildtools.shell import ROOT

from .conftest import METADATA


def fields(verdict):
    return [finding.where.partition(", ")[2] for finding in verdict.findings if finding.blocking]


def test_a_complete_manifest_passes(package):
    assert manifest.check(package()).findings == ()


@pytest.mark.parametrize("name", manifest.REQUIRED)
def test_each_missing_field_is_named(package, name):
    text = "\n".join(line for line in METADATA.splitlines() if not line.startswith(f"{name}="))
    assert name in fields(manifest.check(package({"metadata.txt": text})))


@pytest.mark.parametrize(
    ("old", "new", "field"),
    [
        ("qgisMinimumVersion=3.22", "qgisMinimumVersion=3.34", "qgisMinimumVersion"),
        ("qgisMaximumVersion=4.99", "qgisMaximumVersion=3.99", "qgisMaximumVersion"),
        ("plugin_dependencies=", "plugin_dependencies=Other", "plugin_dependencies"),
        ("hasProcessingProvider=yes\n", "", "hasProcessingProvider"),
        ("icon=icon.svg", "icon=icon.svg\nsupportsQt6=True", "supportsQt6"),
        ("icon=icon.svg", "icon=nowhere.svg", "icon"),
        ("version=1.2.0", "version=one", "version"),
        ("changelog=1.2.0", "changelog=1.1.0", "changelog"),
        ("experimental=True", "experimental=maybe", "experimental"),
        ("author=Somebody", "author=Some/body", "author"),
        ("tracker=https://geology.test/tracker", "tracker=http://bugs", "tracker"),
        ("homepage=https://geology.test", "homepage=geology", "homepage"),
    ],
)
def test_each_fault_is_named(package, old, new, field):
    assert old in METADATA
    assert field in fields(manifest.check(package({"metadata.txt": METADATA.replace(old, new, 1)})))


@pytest.mark.parametrize("text", ["", "name=x", "[general]\nname=100 %d\n", "[general]\nname=a\nname=b\n", b"\xff\xfe"])
def test_what_is_no_manifest_is_a_finding(package, text):
    assert not manifest.check(package({"metadata.txt": text})).passes


def test_a_placeholder_is_advice(package):
    text = METADATA.replace("geology.test", "example.org")
    verdict = manifest.check(package({"metadata.txt": text}))
    assert verdict.passes
    assert len(verdict.findings) == 4


def test_our_own_manifest_has_no_fault():
    assert manifest.faults(manifest.read((ROOT / "metadata.txt").read_text(encoding="utf-8"))) == []
