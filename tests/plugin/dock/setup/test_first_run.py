import subprocess
from pathlib import Path

import pytest
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractButton, QApplication, QLineEdit, QPushButton

from landslide_wsss_plugin.dock.panel import LandslideDock
from landslide_wsss_plugin.runtime import hardware, interpreters, plan, requirements, settings
from landslide_wsss_plugin.runtime.hardware import Machine
from landslide_wsss_plugin.runtime.requirements import Size
from landslide_wsss_plugin.runtime.versions import Versions
from tests.plugin.runtime.conftest import machine, python
from tests.plugin.runtime.conftest import server as server  # noqa: PLC0414  (a fixture)
from tests.plugin.runtime.conftest import shop as shop  # noqa: PLC0414  (a fixture)


@pytest.fixture
def fresh(iface, shop, scene, monkeypatch):
    """A dock on a computer without an engine; the base Python's pip fills its environment, which takes no ensurepip."""
    settings.remember("engine_python", None)
    monkeypatch.setattr(plan, "this_machine", machine)
    system = python()
    monkeypatch.setattr(interpreters, "probe", lambda _path: system)
    monkeypatch.setattr(plan, "_tool", lambda _python, _bundle: plan.BASE_PIP)
    dock = LandslideDock(iface)
    iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    iface.window.show()
    yield dock
    dock.shut_down()


def idle(dock):
    return not dock.runtime.working


def ready(dock, until):
    dock.look()
    until(dock.first_run.install_button.isEnabled, 60)


def test_the_page_says_what_how_large_and_where(fresh, until):
    ready(fresh, until)
    assert fresh.first_run.isVisible()
    assert not fresh.bar.isVisible()
    words = fresh.first_run.facts.text()
    for part in ("PyTorch", "/usr/bin/python3", str(Versions().root), "no NVIDIA GPU was found", "download"):
        assert part in words
    assert not fresh.first_run.back_button.isVisible()


def test_the_page_is_narrow_and_every_button_is_reached_by_tab(fresh, iface, qgis, until):
    iface.window.setCentralWidget(iface.canvas)
    ready(fresh, until)
    fresh.first_run.others.setCollapsed(False)
    iface.window.resizeDocks([fresh], [300], Qt.Orientation.Horizontal)
    QTest.qWait(200)
    assert fresh.width() <= 300
    qgis.setActiveWindow(iface.window)
    fresh.first_run.install_button.setFocus()
    wanted = {one for one in fresh.first_run.findChildren(QAbstractButton) if one.isVisible() and one.isEnabled()}
    wanted = {one for one in wanted if not isinstance(one.parent(), QLineEdit)} | {fresh.first_run.torch_source}
    reached = set()
    for _ in range(60):
        reached.add(qgis.focusWidget())
        QTest.keyClick(qgis.focusWidget(), Qt.Key.Key_Tab)
    assert wanted <= reached, [one.metaObject().className() for one in wanted - reached]


def test_both_sizes_and_the_way_to_the_smaller_are_said_before_anything_is_downloaded(fresh, until, monkeypatch):
    monkeypatch.setattr(requirements, "size", lambda *_build: Size(3_182_000_000, 6_236_000_000))
    monkeypatch.setattr(plan, "this_machine", lambda: Machine("linux", "x86_64", None, (2, 36)))
    ready(fresh, until)
    words = fresh.first_run.facts.text()
    assert "3.2 GB to download; 6.2 GB on the disk" in words
    assert "About 350 MB to download and 1.4 GB on the disk" in words
    assert "pytorch.org choose Linux, Pip and CPU" in words
    assert fresh.first_run.torch_source.isVisible()  # where the address goes, without a further click
    fresh.first_run.torch_source.setText(str(Path(__file__).parent))
    fresh.first_run.torch_source.editingFinished.emit()
    until(lambda: "PyTorch from" in fresh.first_run.facts.text(), 60)
    assert "350 MB" not in fresh.first_run.facts.text()


def test_one_button_and_the_dock_is_there(fresh, until):
    ready(fresh, until)
    fresh.first_run.install_button.click()
    assert fresh.first_run.cancel_button.isVisible()
    assert not fresh.first_run.others.isEnabled()
    until(lambda: idle(fresh), 120)
    assert fresh.first_run.status.kind == "info", fresh.first_run.status.text.text()
    assert settings.engine_python() == str(Versions().current().executable)
    until(lambda: "Fake 1.0" in fresh.model.summary.text())
    assert fresh.bar.isVisible()
    assert not fresh.first_run.isVisible()
    assert "tested on: CPU, 2 cores" in fresh.runtime_section.about.text()


def test_a_failure_is_a_sentence_a_remedy_and_another_try(fresh, until, fake):
    ready(fresh, until)
    fake("selftest_fails")
    fresh.first_run.install_button.click()
    until(lambda: idle(fresh), 120)
    text = fresh.first_run.status.text.text()
    assert "no kernel image" in text
    assert "Repair" in text
    assert "Traceback" not in text
    assert fresh.first_run.install_button.isVisible()
    fake("good")
    fresh.first_run.install_button.click()
    until(lambda: idle(fresh), 120)
    assert Versions().current() is not None


def test_cancel_leaves_the_page_ready(fresh, shop, server, until):
    shop.stock(padding=4 << 20)
    server.mode = "slow"
    ready(fresh, until)
    fresh.first_run.install_button.click()
    until(lambda: server.sent > 1 << 15, 60)
    fresh.first_run.cancel_button.click()
    until(lambda: idle(fresh), 20)
    assert "Stopped" in fresh.first_run.status.text.text()
    assert fresh.first_run.install_button.isEnabled()
    assert Versions().current() is None


def test_a_bundle_is_planned_and_installed(fresh, shop, until, tmp_path):
    bundle = shop.bundle(tmp_path / "bundle.zip")
    shop.configure(no_index="true")
    ready(fresh, until)
    fresh.first_run.use_bundle(bundle)
    until(lambda: "bundle.zip, nothing is downloaded" in fresh.first_run.facts.text())
    fresh.first_run.install_button.click()
    until(lambda: idle(fresh), 120)
    assert Versions().current() is not None


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"platform": "windows-x86_64"}, "is for windows-x86_64, and this computer is linux-x86_64"),
        ({"python": [[2, 7]]}, "for Python 2.7"),
        ({"lock": "0" * 64}, "another version of this plugin"),
        ({"format": 99}, "another version of the plugin"),
    ],
)
def test_a_bundle_for_something_else_is_refused(fresh, shop, until, tmp_path, changes, words):
    ready(fresh, until)
    fresh.first_run.use_bundle(shop.bundle(tmp_path / "bundle.zip", **changes))
    until(lambda: fresh.first_run.status.kind == "error")
    assert words in fresh.first_run.status.text.text()


def test_an_existing_python_is_tested_before_it_is_used(fresh, until, shop, tmp_path):
    ready(fresh, until)
    fresh.first_run.use_existing("/usr/bin/python3")  # it has no torch
    until(lambda: idle(fresh), 60)
    assert fresh.first_run.status.kind == "error"
    assert settings.engine_python() == ""


def test_an_existing_python_in_which_the_engine_works_is_used_and_stays_the_users(fresh, until, shop, tmp_path):
    own = tmp_path / "own"
    subprocess.run(["/usr/bin/python3", "-m", "venv", "--without-pip", str(own)], check=True)
    (packages,) = own.glob("lib/python3.*/site-packages")
    (packages / "torch.py").write_text('__version__ = "2.4.1"')
    ready(fresh, until)
    fresh.first_run.use_existing(str(own / "bin" / "python"))
    until(lambda: idle(fresh), 60)
    assert settings.engine_python() == str(own / "bin" / "python")
    until(lambda: "Fake 1.0" in fresh.model.summary.text())
    assert fresh.bar.isVisible()
    assert "A Python of your own" in fresh.runtime_section.about.text()
    assert not fresh.runtime_section.remove_button.isEnabled(), "what the user made is not ours to delete"


def test_repair_installs_anew_and_keeps_the_old_one_until_then(fresh, until, fake):
    ready(fresh, until)
    fresh.first_run.install_button.click()
    until(lambda: idle(fresh) and settings.engine_python(), 120)
    until(lambda: not fresh.engine.looking)
    old = Versions().current()
    (old.folder / "bin" / "damage").touch()
    fresh.runtime_section.setup_button.click()
    assert fresh.first_run.isVisible()
    assert fresh.first_run.back_button.isVisible()
    until(fresh.first_run.install_button.isEnabled, 60)
    fake("selftest_fails")
    fresh.first_run.install_button.click()
    until(lambda: idle(fresh), 120)
    assert Versions().current() == old
    fake("good")
    fresh.first_run.install_button.click()
    until(lambda: idle(fresh), 120)
    new = Versions().current()
    assert new is not None
    assert new.folder != old.folder
    assert not (new.folder / "bin" / "damage").exists()
    assert settings.engine_python() == str(new.executable)
    assert fresh.bar.isVisible()


def test_removing_leads_back_to_the_first_page(fresh, until):
    ready(fresh, until)
    fresh.first_run.install_button.click()
    until(lambda: idle(fresh) and settings.engine_python(), 120)
    until(lambda: not fresh.engine.looking)

    def agree():
        box = next(w for w in QApplication.topLevelWidgets() if w.objectName() == "landslide_wsss_remove")
        next(b for b in box.findChildren(QPushButton) if b.text() == "Remove").click()

    QTimer.singleShot(200, agree)
    fresh.runtime_section.remove_button.click()
    until(lambda: idle(fresh) and Versions().current() is None, 60)
    assert fresh.first_run.isVisible()
    until(fresh.first_run.install_button.isEnabled)


def test_the_report_holds_no_name_and_no_path(fresh, until, monkeypatch):
    monkeypatch.setattr(hardware, "_nvidia", lambda: None)
    ready(fresh, until)
    fresh.runtime.log.write_text(f"{Path.home()}/x http://who:s3cret@proxy:8080 token=abc123\n")
    fresh.first_run.report_button.click()
    text = QApplication.clipboard().text()
    assert "Landslide WSSS" in text
    assert "s3cret" not in text
    assert "abc123" not in text
    assert str(Path.home()) not in text
