import sys
from pathlib import Path

import pytest

from buildtools.gate import qt6

PYTHON = Path(sys.executable)


def test_a_good_plugin_passes(unpacked):
    folder = unpacked()
    assert qt6.check(PYTHON, folder).findings == ()
    verdict = qt6.smoke(PYTHON, folder)
    # the small plugin has no dock and no provider: that is what the smoke test says of it, and nothing else
    assert {finding.where for finding in verdict.findings} <= {
        "landslide_wsss_plugin.dock",
        "landslide_wsss_plugin.processing",
    }
    assert verdict.looked_at == 2


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("from qgis.PyQt.QtCore import Qt\nSIDE = Qt.AlignLeft\n", "Qt has no AlignLeft"),
        ("from qgis.PyQt.QtWidgets import QMessageBox as Box\nYES = Box.Yes\n", "Box has no Yes"),
        ("from qgis.PyQt.QtWidgets import QFrame\nLINE = QFrame.Shape.Vline\n", "has no Vline"),
        ("from PyQt5.QtCore import Qt\n", "PyQt5.QtCore is imported directly"),
        ("import PyQt6\n", "imported directly"),
        ("from qgis.PyQt.QtCore import QRegExp\n", "has no QRegExp"),
        ("from qgis.PyQt.QtWidgets import qApp\n", "has no qApp"),
        ("from qgis.PyQt.QtWebKit import QWebView\n", "PyQt6 has no QtWebKit"),
        ("def go(dialog):\n    dialog.exec_()\n", ".exec_() is gone"),
        ("def go(label):\n    return label.fontMetrics().width('x')\n", "horizontalAdvance"),
    ],
)
def test_what_qt_6_does_not_have_is_refused(unpacked, code, words):
    verdict = qt6.check(PYTHON, unpacked({"extra.py": code}))
    assert not verdict.passes
    assert any(words in finding.message for finding in verdict.findings), verdict.findings


@pytest.mark.parametrize(
    "code",
    [
        "from qgis.PyQt.QtCore import Qt\nSIDE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop\n",
        "from qgis.PyQt.QtWidgets import QAction\n",  # QGIS' own shim has it there on both
        "from qgis.PyQt.QtWidgets import QFileDialog\nPICK = QFileDialog.getOpenFileName\n",
    ],
)
def test_what_both_have_is_taken(unpacked, code):
    assert qt6.check(PYTHON, unpacked({"extra.py": code})).passes


def test_a_module_that_fails_on_pyqt6_is_named(unpacked):
    verdict = qt6.smoke(PYTHON, unpacked({"extra.py": "from qgis.PyQt.QtCore import Qt\nSIDE = Qt.AlignLeft\n"}))
    assert "landslide_wsss_plugin.extra" in {finding.where for finding in verdict.findings}
