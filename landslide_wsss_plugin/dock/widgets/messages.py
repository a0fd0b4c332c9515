"""Errors in QGIS' message bar: what is wrong, what to do, and the buttons that help to do it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any, Optional

from qgis.core import Qgis
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from landslide_wsss_plugin.common.foreign_text import rich_text
from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.dock.widgets.status import Status
from landslide_wsss_plugin.runtime import diagnostics, network, paths, settings
from landslide_wsss_plugin.runtime.hardware import this_machine

TITLE = "Landslide WSSS"
TAIL = 200_000
"""Bytes of the log's end that are shown."""


def error(bar: Any, text: str, buttons: "dict[str, Callable[[], None]]") -> None:
    """Put an error into the message bar.

    Args:
        bar: a QgsMessageBar.
        text: what is wrong and what to do.
        buttons: caption to action.
    """
    _push(bar, text, Qgis.MessageLevel.Critical, 0, buttons)


def warning(bar: Any, text: str) -> None:
    """Warn of what the result is worth, until the user closes it."""
    _push(bar, text, Qgis.MessageLevel.Warning, 0, {})


def success(bar: Any, text: str) -> None:
    """Say for a few seconds that something is done."""
    _push(bar, text, Qgis.MessageLevel.Success, 12, {})


def hint(bar: Any, text: str) -> Any:
    """Say for a few seconds what a tool of the map waits for, or what it did; return what takes it away."""
    return _push(bar, text, Qgis.MessageLevel.Info, 12, {})


def _push(bar: Any, text: str, level: Any, seconds: int, buttons: "dict[str, Callable[[], None]]") -> Any:
    words = QLabel(f"<b>{TITLE}:</b> {rich_text(text)}")
    words.setWordWrap(True)  # QGIS' own text scrolls in one line where the map is narrow
    inside = QWidget(bar)  # with a parent at once: else Python deletes it before QGIS takes it over
    layout = QHBoxLayout(inside)
    layout.setContentsMargins(0, 0, 0, 0)
    inside.setMaximumHeight(words.fontMetrics().lineSpacing() * 3)  # a wrapping label asks for far more than it takes
    layout.addWidget(words, 1)
    for caption, action in buttons.items():
        button = QPushButton(caption)
        button.setObjectName(f"landslide_wsss_{caption}")
        button.clicked.connect(lambda _checked=False, act=action: act())
        layout.addWidget(button)
    return bar.pushWidget(bar.createMessage(inside), level, seconds)


def show_log(parent: QWidget, engine_log: Path, said: str) -> QDialog:
    """Open a window with what the engine said and the end of its log."""
    dialog = QDialog(parent)
    dialog.setObjectName("landslide_wsss_log")
    dialog.setWindowTitle(tr("Landslide WSSS: details"))
    text = QPlainTextEdit()
    text.setReadOnly(True)
    text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
    text.setPlainText(f"{said}\n\n{engine_log}\n{_tail(engine_log)}".strip())
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    layout = QVBoxLayout(dialog)
    layout.addWidget(text)
    layout.addWidget(buttons)
    width = dialog.fontMetrics().averageCharWidth()
    dialog.resize(width * 100, width * 60)
    dialog.show()
    return dialog


def ask_about_run(parent: QWidget, folder: Path, other: Path, decided: str = "") -> Optional[Path]:
    """Ask what to do with the run that stands in `folder`; return it to overwrite, `other` to keep it, None to stop.

    Args:
        parent: of the question.
        folder: where a run stands.
        other: a free folder.
        decided: what people decided in that run and what becomes of it, in a sentence; "" is nothing.
    """
    box = QMessageBox(parent)
    box.setObjectName("landslide_wsss_overwrite")
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(TITLE)
    box.setTextFormat(Qt.TextFormat.PlainText)  # a folder's name may look like rich text
    stands = tr("A run already stands in the folder {}.").format(folder.name)
    question = tr("Overwrite it, or keep it and write to {} instead?").format(other.name)
    box.setText("\n\n".join(text for text in (stands, decided, question) if text))
    keep = box.addButton(tr("Keep both"), QMessageBox.ButtonRole.AcceptRole)
    overwrite = box.addButton(tr("Overwrite"), QMessageBox.ButtonRole.DestructiveRole)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(keep)
    box.exec()
    clicked = box.clickedButton()
    return other if clicked is keep else folder if clicked is overwrite else None


def ask_about_edits(parent: QWidget, folder: Path) -> str:
    """Ask what to do with edits that a new run would end; return "save", "discard" or "" to leave all as it is."""
    box = QMessageBox(parent)
    box.setObjectName("landslide_wsss_edits")
    box.setIcon(QMessageBox.Icon.Question)
    box.setWindowTitle(TITLE)
    box.setTextFormat(Qt.TextFormat.PlainText)  # a folder's name may look like rich text
    box.setText(tr("The polygons in the folder {} are being edited.").format(folder.name))
    box.setInformativeText(tr("A new run replaces them. Save the edits first? Saved ones are carried over."))
    save = box.addButton(QMessageBox.StandardButton.Save)
    discard = box.addButton(QMessageBox.StandardButton.Discard)
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(QMessageBox.StandardButton.Save)
    box.exec()
    clicked = box.clickedButton()
    return "save" if clicked is save else "discard" if clicked is discard else ""


def choose_python(parent: QWidget) -> Optional[str]:
    """Let the user choose the engine's Python, and remember it; None where nothing fitting was chosen."""
    path = ask_for_python(parent, tr("Choose the Python of the AI runtime's environment"))
    if path is not None:
        settings.remember("engine_python", path)
    return path


def ask_for_python(parent: QWidget, title: str, *, qgis_too: bool = False) -> Optional[str]:
    """Let the user point to a Python; None where nothing fitting was chosen.

    Args:
        parent: of the dialog.
        title: of the dialog.
        qgis_too: whether QGIS' own will do, which it does only as the base of a new environment.
    """
    current = settings.engine_python()
    start = str(Path(current).parent) if current else str(Path.home())
    path, _filter = QFileDialog.getOpenFileName(parent, title, start)
    if not path or not paths.is_python(path) or (paths.looks_like_qgis(path) and not qgis_too):
        return None
    return str(path)


def copy_report(status: Status, logs: "list[Path]") -> None:
    """Put what a bug report needs onto the clipboard, and say so."""
    text = diagnostics.report(this_machine(), settings.engine_python(), network.qgis_proxy(), Qgis.QGIS_VERSION, logs)
    QApplication.clipboard().setText(text)
    status.show_message(tr("The report is on the clipboard: paste it into your message."), "info")


def _tail(path: Path) -> str:
    try:
        with path.open("rb") as file:
            file.seek(max(0, path.stat().st_size - TAIL))
            return file.read().decode("utf-8", "replace")
    except OSError:
        return tr("The AI runtime has written no log.")
