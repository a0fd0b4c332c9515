"""A sentence with an icon: how a run, a training or a scene stands."""

from collections.abc import Sequence
from typing import Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QStyle, QWidget

from landslide_wsss_plugin.common.foreign_text import rich_text


class Status(QWidget):
    """An icon and a sentence that wraps: how the run stands."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = QLabel()
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.text.setTextFormat(Qt.TextFormat.RichText)
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        layout.addWidget(self.text, 1)
        self.kind = "info"
        self.show_message("", "info")

    def show_message(
        self, text: str, kind: str, bold: Optional[str] = None, links: "Sequence[tuple[str, str]]" = ()
    ) -> None:
        """Show a sentence.

        Args:
            text: plain text; what a file or another program says is shown as it stands.
            kind: "info" (no icon), "success", "warning" or "error".
            bold: what stands before it.
            links: name and caption of what can be clicked behind it.
        """
        side = self.fontMetrics().height()
        self.kind = kind
        self._icon.setPixmap(self._icon_of(kind).pixmap(side, side))
        self._icon.setVisible(kind != "info")
        parts = [f"<b>{rich_text(bold)}</b>"] if bold else []
        parts += [rich_text(text)] if text else []
        parts += [f"<a href='{name}'>{rich_text(caption)}</a>" for name, caption in links]
        self.text.setText(" ".join(parts))
        self.setVisible(bool(parts))

    def _icon_of(self, kind: str) -> QIcon:
        if kind == "success":
            return QgsApplication.getThemeIcon("/mIconSuccess.svg")
        standard = QStyle.StandardPixmap
        return self.style().standardIcon(
            {"warning": standard.SP_MessageBoxWarning, "error": standard.SP_MessageBoxCritical}.get(
                kind, standard.SP_MessageBoxInformation
            )
        )
