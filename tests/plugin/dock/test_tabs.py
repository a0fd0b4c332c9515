"""The four tabs of the window: narrow, reached by the keyboard, and told by a screen reader."""

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractButton, QAbstractSpinBox, QComboBox, QLineEdit, QSlider

from landslide_wsss_plugin.dock.panel import LandslideDock
from landslide_wsss_plugin.dock.widgets.widgets import Section

CHARACTERS = 38
"""How wide the dock is at least, in characters of its font: 300 px at the 8 px of QGIS' usual one."""


@pytest.fixture
def dock(iface, fake, scene, finished_run):
    panel = LandslideDock(iface)
    iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, panel)
    iface.window.setCentralWidget(iface.canvas)
    iface.window.show()
    panel.workbench.live.open_folder(finished_run)
    for section in panel.findChildren(Section):
        section.setCollapsed(False)
    yield panel
    panel.shut_down()


def test_tabs_are_map_check_improve_share(dock):
    assert [dock.tabs.tabText(place) for place in range(dock.tabs.count())] == ["Map", "Check", "Improve", "Share"]


def test_every_tab_is_narrow_and_cuts_no_field_off(dock, iface):
    iface.window.resizeDocks([dock], [dock.fontMetrics().averageCharWidth() * CHARACTERS], Qt.Orientation.Horizontal)
    for place in range(dock.tabs.count()):
        dock.tabs.setCurrentIndex(place)
        QTest.qWait(100)
        assert dock.minimumSizeHint().width() <= dock.fontMetrics().averageCharWidth() * CHARACTERS
        column = dock.tabs.widget(place)
        for section in column.findChildren(Section):
            assert section.width() <= column.viewport().width(), section.objectName()


def test_every_control_has_a_name_for_a_screen_reader(dock):
    kinds = (QComboBox, QAbstractSpinBox, QSlider)
    for field in [field for kind in kinds for field in dock.tabs.findChildren(kind)]:
        assert field.accessibleName() or field.parent().accessibleName(), field
    for button in dock.tabs.findChildren(QAbstractButton):
        own = button.parent().metaObject().className()
        inside = isinstance(button.parent(), (QLineEdit, Section)) or own.startswith(("Qgs", "QTabBar", "QTableView"))
        assert inside or button.text() or button.accessibleName(), (button, own)


def test_result_that_has_come_is_shown_on_the_tab_check(dock, until, tmp_path):
    dock.tabs.setCurrentIndex(0)
    dock.output.files.setFilePath(str(tmp_path / "run"))
    dock.bar.run_button.click()
    until(lambda: not dock.engine.running)
    until(lambda: dock.tabs.tabText(dock.tabs.currentIndex()) == "Check")
    assert dock.workbench.live.run is None or dock.thresholds.live.result.value
