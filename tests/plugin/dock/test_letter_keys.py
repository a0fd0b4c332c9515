"""The letters of the review, also where QGIS or its user has given the same letter to something else."""

import sys

import pytest
from qgis.core import QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QEvent, Qt
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAction, QApplication

from landslide_wsss_plugin.dock.tabs import MAP
from landslide_wsss_plugin.layers import run_layers


@pytest.fixture
def dock(fake, opened, finished_run, iface):
    iface.window.setCentralWidget(iface.canvas)
    found = opened(finished_run, "review_section")
    iface.window.activateWindow()
    assert QTest.qWaitForWindowActive(iface.window)
    return found


@pytest.fixture
def own(iface):
    """The letters of QGIS' window that its user pressed, each of which has an action of its own there."""
    pressed = []
    for letter in "ARNPECUHWKBX":
        action = QAction(letter, iface.window)
        action.setShortcut(letter)
        action.triggered.connect(lambda _checked=False, letter=letter: pressed.append(letter))
        iface.window.addAction(action)
    return pressed


def statuses(folder):
    layer = run_layers.polygons_of(QgsProject.instance(), folder)
    fresh = QgsVectorLayer(layer.source(), "fresh", "ogr")
    return sorted(one["status"] for one in fresh.getFeatures())


def test_review_has_its_letters_also_where_qgis_has_them(dock, own, finished_run, iface):
    section, ground = dock.workbench.review_section, dock.workbench.ground_section
    section.go_to(0)
    for place, key, status in (
        (iface.canvas, Qt.Key.Key_A, "accepted"),
        (section.list, Qt.Key.Key_R, "rejected"),
        (section.order, Qt.Key.Key_A, "accepted"),  # the order was chosen last, and its box still has the keys
    ):
        order = section.order.value
        place.setFocus()
        before = statuses(finished_run).count(status)
        QTest.keyClick(place, key)
        assert statuses(finished_run).count(status) == before + 1, place
        assert section.order.value == order
    ground.setCollapsed(False)
    dock.tabs.show_widget(ground)
    for place in (iface.canvas, section.list):
        place.setFocus()
        QTest.keyClick(place, Qt.Key.Key_H)
        assert ground.hide_button.isChecked()
        QTest.keyClick(place, Qt.Key.Key_H)
        assert not ground.hide_button.isChecked()
    QTest.keyClick(iface.canvas, Qt.Key.Key_B)
    assert section.box.isChecked()
    QTest.keyClick(iface.canvas, Qt.Key.Key_B)
    assert own == []


def test_letters_of_qgis_are_its_own_while_the_review_is_not_shown(dock, own, finished_run, iface):
    before = statuses(finished_run)
    dock.tabs.setCurrentIndex(MAP)
    iface.canvas.setFocus()
    for letter in "ARUHB":
        QTest.keyClick(iface.canvas, getattr(Qt.Key, f"Key_{letter}"))
    assert "".join(own) == "ARUHB"
    assert statuses(finished_run) == before


def test_decision_that_is_held_down_is_one_decision(dock, finished_run):
    section = dock.workbench.review_section
    section.go_to(0)
    section.list.setFocus()
    for repeated in (False, True, True):
        press(section.list, Qt.Key.Key_A, "a", repeated=repeated)
    assert statuses(finished_run).count("accepted") == 1
    chosen = section.current_row()
    press(section.list, Qt.Key.Key_N, "n", repeated=True)  # going on goes on
    assert section.current_row() != chosen


def press(widget, key, text, *, repeated=False, native=0):
    """Send what Qt sends for a key: the question who wants it, then the key."""
    for kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
        modifiers = Qt.KeyboardModifier.NoModifier
        QApplication.sendEvent(widget, QKeyEvent(kind, key, modifiers, 0, native, 0, text, repeated))


def test_letter_of_a_devanagari_keyboard_decides_on_windows(dock, finished_run, monkeypatch):
    section = dock.workbench.review_section
    section.go_to(0)
    section.list.setFocus()
    monkeypatch.setattr(sys, "platform", "win32")
    press(section.list, ord("\N{DEVANAGARI LETTER A}"), "\N{DEVANAGARI LETTER A}", native=ord("A"))
    assert statuses(finished_run).count("accepted") == 1


def test_what_is_typed_into_a_field_decides_nothing(dock, finished_run):
    section = dock.workbench.review_section
    section.go_to(0)
    section.comment.setFocus()
    before = statuses(finished_run)
    QTest.keyClicks(section.comment, "raun")
    assert section.comment.text() == "raun"
    assert statuses(finished_run) == before
