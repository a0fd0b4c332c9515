"""New fields of a layer, whatever the version of Qt calls their types."""

from qgis.core import QgsField
from qgis.PyQt.QtCore import QMetaType, QVariant


def text_field(name: str) -> QgsField:
    """Return a field of text."""
    return _field(name, "QString", "String")


def number_field(name: str) -> QgsField:
    """Return a field of real numbers."""
    return _field(name, "Double", "Double")


def whole_number_field(name: str) -> QgsField:
    """Return a field of whole numbers."""
    return _field(name, "Int", "Int")


def _field(name: str, now: str, before: str) -> QgsField:
    """QGIS takes QMetaType's types from 3.38 on; before, QVariant's, which Qt 6 no longer has."""
    try:
        return QgsField(name, getattr(QMetaType.Type, now))
    except (TypeError, AttributeError):
        return QgsField(name, getattr(QVariant, before))
