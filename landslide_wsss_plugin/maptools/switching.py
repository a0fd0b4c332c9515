"""A map tool that goes on and off with its button, also where QGIS itself goes back to it, and off by Esc."""

import contextlib
from typing import Any

from qgis.PyQt.QtCore import Qt, QTimer


def switch(canvas: Any, tool: Any, *, on: bool) -> bool:
    """Take a tool up as its button goes down, or put it away as it comes up.

    Where an edit session ends QGIS goes back to the tool before it, and the button goes down by that. The tool is put
    away again, for nobody asked for it: who then drags the map would draw boxes. To set it once more would never end
    in QGIS 3.22, which ends and begins a tool that is set twice.

    Args:
        canvas: the map.
        tool: whose button it is.
        on: whether the button is down.

    Returns:
        Whether the user has taken the tool up.
    """
    is_set = canvas.mapTool() is tool
    if on and not is_set:
        canvas.setMapTool(tool)
        return True
    if on:
        QTimer.singleShot(0, lambda: _put_away(canvas, tool))
    elif is_set:
        canvas.unsetMapTool(tool)
    return False


def leave_by_escape(tool: Any, event: Any) -> None:
    """Put a tool away where the key is Esc; any other key is for QGIS."""
    if event.key() == Qt.Key.Key_Escape:
        event.accept()
        tool.canvas().unsetMapTool(tool)
    else:
        event.ignore()


def _put_away(canvas: Any, tool: Any) -> None:
    with contextlib.suppress(RuntimeError):  # QGIS may have closed meanwhile
        canvas.unsetMapTool(tool)
