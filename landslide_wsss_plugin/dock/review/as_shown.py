"""Whether what lies in the file is still what the list shows.

Another window of QGIS, the command line or a synchronized folder may have written the polygons anew: under the same
feature id lies another one then, and a decision would be written into a polygon that nobody has looked at.
"""

from typing import Any, Optional

from qgis.core import QgsVectorLayer

from landslide_wsss_plugin.common.text import tr
from landslide_wsss_plugin.dock.review.inventory_table import Polygon, polygon_from
from landslide_wsss_plugin.inventory.changes import DecisionError, file_of

Identity = Optional[tuple[int, int]]


class SeenFile:
    """The file that a list was read from."""

    def __init__(self) -> None:
        self._identity: Identity = None

    def note(self, layer: Optional[QgsVectorLayer]) -> None:
        """Remember the file of a layer as the one that was read; one that was put in its place is read from now on."""
        found = _identity(layer)
        if layer is not None and found is not None and self._identity not in (None, found):
            layer.dataProvider().reloadData()
        self._identity = found

    def check(self, layer: QgsVectorLayer, polygon: Polygon) -> None:
        """Look whether a polygon is still the one that the list shows.

        Raises:
            DecisionError: it is another one, or somebody else has decided on it meanwhile; the list is to be read anew.
        """
        self.note(layer)
        feature = layer.getFeature(polygon.fid)
        now = polygon_from(feature) if feature.isValid() else None
        if now is None or _told(now) != _told(polygon):
            raise DecisionError(
                tr("Another program has changed this polygon since the list was read: nothing was written."),
                tr("The list shows it as it is now: look at it, and choose again."),
            )


def _told(polygon: Polygon) -> "tuple[Any, ...]":
    return polygon.number, polygon.outline, polygon.status, polygon.comment


def _identity(layer: Optional[QgsVectorLayer]) -> Identity:
    """Return what tells a file from one that was put in its place; None where there is none."""
    path = file_of(layer) if layer is not None and layer.isValid() else None
    try:
        found = path.stat() if path is not None else None
    except OSError:
        return None
    return (found.st_dev, found.st_ino) if found is not None else None
