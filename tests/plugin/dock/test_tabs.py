"""The four tabs of the window: narrow, reached by the keyboard, and told by a screen reader."""

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSlider,
)

from landslide_wsss_plugin.dock.panel import LandslideDock
from landslide_wsss_plugin.dock.widgets.buttons import Button
from landslide_wsss_plugin.dock.widgets.widgets import Section

LEAST_PX = 300
"""How wide the dock may be at least, with the tests' font of 12 points; QGIS' usual one is smaller."""
LARGE = 1.5


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


def look_at_tabs(dock, until):
    """Show each tab in turn, wait until nothing in it is cut off, and give its sections."""
    for place in range(dock.tabs.count()):
        dock.tabs.setCurrentIndex(place)
        column = dock.tabs.widget(place)
        sections = column.findChildren(Section)
        until(lambda column=column, sections=sections: all(is_whole_in(one, column) for one in sections), 20)
        yield from sections


def is_whole_in(section, column):
    """Whether a section has the room that it takes, and the column shows all of its width."""
    return section.minimumSizeHint().width() <= section.width() <= column.viewport().width()


def is_cut(label):
    """Whether a text of one line has less room than it takes."""
    return not label.wordWrap() and label.width() < label.fontMetrics().boundingRect(label.text()).width() - 1


def test_every_tab_is_narrow_and_cuts_no_field_off(dock, iface, until):
    iface.window.resizeDocks([dock], [LEAST_PX], Qt.Orientation.Horizontal)
    for _section in look_at_tabs(dock, until):
        assert dock.minimumSizeHint().width() <= LEAST_PX
    assert dock.width() <= LEAST_PX


def lines_of(button):
    """Return the lines of a caption as they are drawn."""
    return QPushButton.text(button).replace("&", "").split("\n")


def is_whole(button):
    """Whether a caption has the room that its lines take."""
    letters, lines = button.fontMetrics(), lines_of(button)
    wide = max(letters.boundingRect(line).width() for line in lines)
    return wide <= button.width() and letters.height() * len(lines) <= button.height()


def test_captions_take_two_lines_where_one_is_cut(dock, iface, until):
    long = dock.tabs.findChildren(Button)
    assert len(long) > 3
    iface.window.resizeDocks([dock], [LEAST_PX], Qt.Orientation.Horizontal)
    broken = set()
    for section in look_at_tabs(dock, until):
        seen = [button for button in section.findChildren(Button) if button.isVisible()]
        until(lambda seen=seen: all(is_whole(button) for button in seen), 10)
        broken |= {button for button in seen if len(lines_of(button)) > 1}
    assert broken
    iface.window.resizeDocks([dock], [700], Qt.Orientation.Horizontal)
    for section in look_at_tabs(dock, until):
        seen = [button for button in section.findChildren(Button) if button.isVisible()]
        until(lambda seen=seen: all(len(lines_of(button)) == 1 for button in seen), 10)


def test_large_font_in_a_floating_dock_cuts_nothing_off(dock, until):
    font = dock.font()
    font.setPointSizeF(font.pointSizeF() * LARGE)
    dock.setFont(font)
    dock.setFloating(True)
    dock.resize(100, 700)  # as narrow as it goes
    for section in look_at_tabs(dock, until):
        cut = [label.text() for label in section.findChildren(QLabel) if label.isVisible() and is_cut(label)]
        assert cut == []
    assert dock.width() <= LEAST_PX * LARGE


def can_take_keys(widget):
    """Whether Tab is to reach a widget: a person can do something with it, and it is not one of a row of choices."""
    if not (widget.isVisible() and widget.isEnabled()):
        return False
    own = widget.parent().metaObject().className()
    part = isinstance(widget.parent(), (QComboBox, QAbstractSpinBox, QLineEdit))
    exclusive = isinstance(widget, QAbstractButton) and widget.group() is not None and not widget.isChecked()
    beside = isinstance(widget, QSlider)  # the number beside it takes the keys
    return not (part or exclusive or beside) and own not in {"QTabBar", "QTableView", "QTreeView"}


def test_tab_reaches_every_control_of_every_tab(dock, iface, qgis):
    qgis.setActiveWindow(iface.window)
    kinds = (QAbstractButton, QComboBox, QAbstractSpinBox, QLineEdit, QAbstractItemView, QPlainTextEdit)
    for place in range(dock.tabs.count()):
        dock.tabs.setCurrentIndex(place)
        QTest.qWait(100)
        column = dock.tabs.widget(place)
        wanted = {one for kind in kinds for one in column.findChildren(kind) if can_take_keys(one)}
        assert len(wanted) > 5
        dock.tabs.tabBar().setFocus()
        reached = set()
        for _ in range(300):
            now = qgis.focusWidget()
            reached |= {now, now.parent()} if now is not None else set()
            QTest.keyClick(now or dock.tabs, Qt.Key.Key_Tab)
            if qgis.focusWidget() is dock.tabs.tabBar():
                break
        missed = [(one.metaObject().className(), one.accessibleName() or one.toolTip()) for one in wanted - reached]
        assert missed == [], dock.tabs.tabText(place)


def test_every_control_has_a_name_for_a_screen_reader(dock):
    kinds = (QComboBox, QAbstractSpinBox, QSlider, QAbstractItemView, QPlainTextEdit)
    for field in [field for kind in kinds for field in dock.tabs.findChildren(kind)]:
        popup = field.metaObject().className().startswith("QComboBox")  # the list of a box that has a name
        assert popup or field.accessibleName() or field.parent().accessibleName(), field
    for line in dock.tabs.findChildren(QLineEdit):
        named = [line.accessibleName(), line.parent().accessibleName(), line.parent().parent().accessibleName()]
        assert any(named), line
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
