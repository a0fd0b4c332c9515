"""What the plugin remembers, in the user's QGIS profile."""

from typing import Any

from qgis.core import QgsSettings

from landslide_wsss_plugin.runtime.versions import Versions

PREFIX = "landslide_wsss/"


def text(name: str, default: str = "") -> str:
    """Return a remembered text."""
    value = QgsSettings().value(PREFIX + name, default)
    return str(value) if value is not None else default


def number(name: str, default: "float | None" = None) -> "float | None":
    """Return a remembered number, or `default` where none is remembered or it is not a number."""
    try:
        return float(QgsSettings().value(PREFIX + name))
    except (TypeError, ValueError):
        return default


def remember(name: str, value: Any) -> None:
    """Remember a value; None forgets it."""
    if value is None:
        QgsSettings().remove(PREFIX + name)
    else:
        QgsSettings().setValue(PREFIX + name, value)


def engine_python() -> str:
    """Return the path of the engine's Python: the one that the user chose, else the installed one; "" for none."""
    chosen = text("engine_python")
    if chosen:
        return chosen
    installed = Versions().current()
    return str(installed.executable) if installed is not None else ""
