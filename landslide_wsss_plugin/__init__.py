"""The QGIS plugin: a dock and a Processing provider around the engine, which runs in a Python of its own."""

from typing import Any


def classFactory(iface: Any) -> Any:
    """Return the plugin; QGIS calls this.

    Args:
        iface: QGIS' interface to its window.
    """
    from landslide_wsss_plugin.plugin import LandslidePlugin  # noqa: PLC0415  (nothing is loaded before it is needed)

    return LandslidePlugin(iface)
