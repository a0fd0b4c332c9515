"""`build.py check` as a whole: our own package passes, and one with a fault in it does not."""

import re
import sys
import zipfile
from pathlib import Path

import pytest

import build
from buildtools import environment
from buildtools.gate import manifest
from buildtools.gate.finding import Finding, Verdict, report
from buildtools.package import Home, build_package
from buildtools.shell import PLUGIN, ROOT

MANIFEST = f"{PLUGIN}/metadata.txt"
PLANTED_KEY = "AKIA" + "QYLPMN5HHHFPZAM2"
FAULTS = {
    "exec": ("extra.py", 'exec("print(1)")\n', "B102"),
    "secret": ("extra.py", f'key = "{PLANTED_KEY}"\n', "secret"),
    "binary": ("extra.so", "x", "binary"),
    "old enum": ("extra.py", "from qgis.PyQt.QtCore import Qt\nSIDE = Qt.AlignLeft\n", "Qt 6"),
}


@pytest.fixture(scope="module")
def ours(tmp_path_factory) -> Path:
    return build_package(tmp_path_factory.mktemp("dist"), ROOT)


@pytest.fixture(autouse=True)
def ready(monkeypatch):
    monkeypatch.setattr(environment, "ensure", lambda: Path(sys.executable))


def test_our_own_package_passes(ours, capfd):
    assert build.main(["check", str(ours)]) == 0
    said = capfd.readouterr().out
    assert "refused " not in said
    assert said.splitlines()[-1] == "8 passed, 0 failed"


@pytest.mark.parametrize("fault", FAULTS)
def test_a_planted_fault_fails(fault, package, capfd):
    name, text, rule = FAULTS[fault]
    assert build.main(["check", str(package({name: text}))]) == 1
    assert f"refused  {rule}" in capfd.readouterr().out


def test_a_missing_field_fails(package, capfd, ours):
    with zipfile.ZipFile(ours) as archive:
        text = archive.read(f"{PLUGIN}/metadata.txt").decode()
    lines = [line for line in text.splitlines() if not line.startswith("tracker=")]
    assert build.main(["check", str(package({"metadata.txt": "\n".join(lines)}))]) == 1
    assert "refused  metadata   metadata.txt, tracker" in capfd.readouterr().out


def test_a_release_with_placeholders_is_refused_and_one_with_its_page_passes(ours, package, capfd, tmp_path):
    """The small plugin with our own links: what else a check looks at is the same with and without `--release`."""
    with zipfile.ZipFile(ours) as archive, zipfile.ZipFile(package()) as small:
        links = dict(re.findall(r"(?m)^(tracker|repository|homepage|email)=(.*)$", archive.read(MANIFEST).decode()))
        text = small.read(MANIFEST).decode()
    for name, link in links.items():
        text = re.sub(rf"(?m)^{name}=.*$", f"{name}={link}", text)
    unfilled = package({"metadata.txt": text})

    def refused_links(*options):
        build.main(["check", *options, str(unfilled)])
        rows = [line.split() for line in capfd.readouterr().out.splitlines()]
        return {row[3] for row in rows if row[:2] == ["refused", "metadata"]}

    assert refused_links() == set()
    assert refused_links("--release") == {"tracker:", "repository:", "homepage:", "email:"}
    real = build_package(tmp_path, ROOT, Home("https://forge.test/me/landslides", "me@forge.test"))
    verdict = manifest.check(real, release=True)
    assert verdict.findings == ()


def test_nothing_of_a_zip_with_bad_paths_is_unpacked(package, capfd, tmp_path):
    assert build.main(["check", str(package({"../../../outside.py": "x"}))]) == 1
    assert "refused  path" in capfd.readouterr().out
    assert not list(tmp_path.parent.glob("outside.py"))


def test_a_zip_that_is_not_there_is_a_usage_error(capsys):
    with pytest.raises(SystemExit) as stop:
        build.main(["check", "nowhere.zip"])
    assert stop.value.code == 2
    assert "there is no file nowhere.zip" in capsys.readouterr().err


def test_advice_is_counted_and_shown_once_a_rule(capsys):
    findings = tuple(Finding("E203", f"a.py:{line}", "whitespace", blocking=False) for line in (1, 2, 3))
    assert report([Verdict("flake8", findings, 1), Verdict("zip", (), 6)]) == 0
    said = capsys.readouterr().out.splitlines()
    assert said[0] == "advice   E203       a.py:1: whitespace (and 2 more)"
    assert said[-1] == "2 passed, 0 failed"
